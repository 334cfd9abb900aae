package ninjs

import (
	"encoding/json"
	"fmt"
	"log"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// fixtures returns the articles of the library's fixtures.
func fixtures(t *testing.T) map[string]*lede.Article {
	t.Helper()
	files, err := filepath.Glob("../testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	out := map[string]*lede.Article{}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		if out[name], err = lede.Parse(f); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
	return out
}

// TestRequired checks what the standard asks of every item, and that each is another.
// Module tools checks all of its schema.
func TestRequired(t *testing.T) {
	for name, a := range fixtures(t) {
		it := New(a, "")
		if it.Name != "" || it.Rel != "" || it.Type != "text" {
			t.Errorf("%s: the item is an associated one: %q, %q, %q", name, it.Name, it.Rel, it.Type)
		}
		seen := map[string]bool{}
		for i, x := range append([]Item{*it}, it.Associations...) {
			if u, err := url.Parse(x.URI); err != nil || !u.IsAbs() || seen[x.URI] {
				t.Errorf("%s: the URI %q is none, or used twice", name, x.URI)
			}
			seen[x.URI] = true
			if i > 0 && (x.Name == "" || x.Rel == "") {
				t.Errorf("%s: an associated item without a name or a relation: %+v", name, x)
			}
			for _, list := range [][]Text{x.Headlines, x.Descriptions, x.Bodies} {
				for _, text := range list {
					if text.Value == "" || text.ContentType == "" {
						t.Errorf("%s: an empty text %+v", name, text)
					}
				}
			}
		}
		said := 0
		for range a.Statements() {
			said++
		}
		if n := it.count("quote"); n != said {
			t.Errorf("%s: %d quotes, not %d", name, n, said)
		}
	}
}

// TestUnits checks that it does not matter what the article's spans count.
func TestUnits(t *testing.T) {
	for name, a := range fixtures(t) {
		one, _ := json.Marshal(New(a, ""))
		if two, _ := json.Marshal(New(a.In(lede.UnitUTF16), "")); string(one) != string(two) {
			t.Errorf("%s: in UTF-16 it is another", name)
		}
	}
}

func ExampleNew() {
	article, err := lede.Parse(strings.NewReader(`Rain stops bridge works

By Ida Holm

OSTBY (Nordic Press) - Work on the bridge has stopped, the city said on Monday.

"We lost four days," said Jonas Berg, the city's chief engineer.
`))
	if err != nil {
		log.Fatal(err)
	}
	item := New(article, "https://news.example/bridge")
	item.VersionCreated = "2024-05-14T09:30:00Z"
	fmt.Println(item.By, "in", item.Located)
	for _, x := range item.Associations {
		if x.Rel == "quote" {
			fmt.Printf("%s: %s\n", x.By, x.Bodies[0].Value)
		}
	}
	// Output:
	// Ida Holm in OSTBY
	// the city: Work on the bridge has stopped
	// Jonas Berg: We lost four days
}
