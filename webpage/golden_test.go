package webpage

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// A golden is what is to come of a page: what it says of itself, and each block of its
// article with its kind.
type golden struct {
	Page   Page     `json:"page"`
	Blocks []string `json:"blocks"`
}

func pages(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.html")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	return files
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func parseFile(t testing.TB, name string) *Page {
	t.Helper()
	p, err := Parse(bytes.NewReader(readFile(t, name)), "https://news.example/x")
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return p
}

// TestGolden compares what comes of each testdata/<case>.html with the .json beside it.
func TestGolden(t *testing.T) {
	for _, name := range pages(t) {
		p := parseFile(t, name)
		g := golden{Page: *p}
		g.Page.Article = nil
		for _, b := range p.Article.Blocks {
			g.Blocks = append(g.Blocks, string(b.Kind)+": "+p.Article.Text[b.Start:b.End])
		}
		var out bytes.Buffer
		e := json.NewEncoder(&out)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		if err := e.Encode(g); err != nil {
			t.Fatal(err)
		}
		file := strings.TrimSuffix(name, ".html") + ".json"
		if *update {
			if err := os.WriteFile(file, out.Bytes(), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got := out.String(); got != string(want) {
			t.Errorf("%s: go test -run Golden -update shows how it differs; got\n%s", name, got)
		}
	}
}

// TestQuotes checks who is found to speak on one of the pages.
func TestQuotes(t *testing.T) {
	p := parseFile(t, "testdata/ferry.html")
	var got []string
	for _, q := range p.Article.Quotes {
		if q.Kind == lede.QuoteDirect {
			got = append(got, q.SpeakerName+": "+q.Text())
		}
	}
	if want := "Jonas Berg: Nobody asked us. We will not pay."; strings.Join(got, "|") != want {
		t.Errorf("%q, want %q", got, want)
	}
}
