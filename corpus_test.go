package lede

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// TestCorpus checks the invariants on every *.txt below the folder that the
// environment variable LEDE_CORPUS names: real copy in any amount.
func TestCorpus(t *testing.T) {
	root := os.Getenv("LEDE_CORPUS")
	if root == "" {
		t.Skip("LEDE_CORPUS names no folder")
	}
	n := 0
	err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(name) != ".txt" {
			return err
		}
		n++
		t.Run(name, func(t *testing.T) { checkParse(t, Parser{MaxBytes: -1}, readFile(t, name)) })
		return nil
	})
	if err != nil || n == 0 {
		t.Fatalf("%d texts in %s: %v", n, root, err)
	}
}
