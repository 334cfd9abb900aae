package main

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the output that the README shows")

// TestGoldenReadme checks that the README shows what the command prints.
func TestGoldenReadme(t *testing.T) {
	const name, start, end = "../../README.md", "```text\n", "```\n"
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(b), start)
	shown, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatal("the README has no output")
	}
	status, out, errs := command(t, "", seed)
	if status != exitOK || errs != "" {
		t.Fatalf("status %d: %s", status, errs)
	}
	out = strings.TrimSpace(out) + "\n"
	if *update {
		if err := os.WriteFile(name, []byte(before+start+out+end+after), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(out, shown); diff != "" {
		t.Errorf("the README shows other output than the command prints (-prints +shows); go test . ./cmd/lede -run Golden -update mends it:\n%s", diff)
	}
}
