// Package anchor has no code: its test loads annotations in the clients that others
// read them with.
package anchor

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestClients anchors the annotations of the pages among the fixtures of webpage in
// the page itself, as a browser would: by RangeSelector, and by TextQuoteSelector with
// the library of Hypothesis' client. Apache Annotator compares white space as it stands
// in the page, so that it misses quotations whose context is wrapped there: it must
// find nine in ten.
func TestClients(t *testing.T) {
	if _, err := os.Stat("node_modules"); err != nil {
		t.Skip("npm ci has not been run here")
	}
	run := func(dir, name string, args ...string) []byte {
		t.Helper()
		c := exec.Command(name, args...)
		c.Dir, c.Stderr = dir, os.Stderr
		out, err := c.Output()
		if err != nil {
			t.Fatalf("%s %v: %v", name, args, err)
		}
		return out
	}
	pages, err := filepath.Glob("../../webpage/testdata/*.html")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	command := filepath.Join(t.TempDir(), "lede-page")
	run("../../webpage", "go", "build", "-o", command, "./cmd/lede-page")
	var all, sum struct{ Targets, Range, Hypothesis, Annotator int }
	for _, page := range pages {
		file := filepath.Join(t.TempDir(), "annotations.json")
		if err := os.WriteFile(file, run(".", command, "-format", "annotations", page), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(run(".", "node", "anchor.js", page, file), &all); err != nil {
			t.Fatal(err)
		}
		if all.Range != all.Targets || all.Hypothesis != all.Targets {
			t.Errorf("%s: %+v", page, all)
		}
		sum.Targets += all.Targets
		sum.Annotator += all.Annotator
	}
	t.Logf("%d targets, %d found by Apache Annotator", sum.Targets, sum.Annotator)
	if sum.Targets < 30 || sum.Annotator*10 < sum.Targets*9 {
		t.Errorf("%+v", sum)
	}
}
