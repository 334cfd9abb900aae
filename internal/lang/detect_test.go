package lang

import (
	"os"
	"path/filepath"
	"testing"
)

// TestDetectLanguage wants every fixture to be recognised by its words.
func TestDetectLanguage(t *testing.T) {
	files, err := filepath.Glob("../../testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures: ", err)
	}
	for _, file := range files {
		tag := filepath.Base(filepath.Dir(file))
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got := Find("", string(text)).Tag; got != tag {
			t.Errorf("%s is in %q", file, got)
		}
	}
	for text, want := range map[string]string{
		"":                       "und",
		"12 345 - 678":           "und",
		"東京で地震がありました。":           "und",
		"Xyzzy plugh":            "und",
		"The cat sat on the mat": "en",
		"Die Katze saß auf der Matte und schlief": "de",
	} {
		if got := Find("", text).Tag; got != want {
			t.Errorf("%q is in %q, want %q", text, got, want)
		}
	}
}
