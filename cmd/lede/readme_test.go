package main

import (
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede"
)

var update = flag.Bool("update", false, "rewrite the output that the README shows")

// TestGoldenReadme checks that the README shows what the command prints, as far as the
// quotes go.
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
	quotes, _, _ := strings.Cut(out, "Cross-references")
	out = quotes + "…\n"
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

// TestReadmeJSON checks that the quote that the README shows as JSON is among those
// that the command prints.
func TestReadmeJSON(t *testing.T) {
	b, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), "```json\n")
	shown, _, _ := strings.Cut(rest, "```\n")
	var want lede.Quote
	if err := json.Unmarshal([]byte(shown), &want); err != nil {
		t.Fatal(err)
	}
	_, out, _ := command(t, "", "-format", "json", seed)
	for _, q := range lines(t, out)[0].Article.Quotes {
		if cmp.Equal(q, want) {
			return
		}
	}
	t.Errorf("the command prints no such quote:\n%s", shown)
}
