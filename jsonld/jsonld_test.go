package jsonld

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestFixtures checks that every article has its statements, and that what they point
// to is there.
func TestFixtures(t *testing.T) {
	files, err := filepath.Glob("../testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		a, err := lede.Parse(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		n := New(a, "https://news.example/a")
		ids := map[string]bool{}
		for _, x := range append(n.About, n.Mentions...) {
			if x.Type == "" || x.Name == "" || ids[x.ID] {
				t.Errorf("%s: %+v has no type or no name, or is there twice", name, x)
			}
			ids[x.ID] = true
		}
		said := 0
		for q := range a.Statements() {
			if said++; said > len(n.HasPart) {
				t.Fatalf("%s: %d parts", name, len(n.HasPart))
			}
			x := n.HasPart[said-1]
			who := x.SpokenByCharacter
			if x.Type == "Claim" {
				who = x.Creator
			}
			if (x.Type == "Claim") != (q.Kind == lede.QuoteIndirect) || x.Text != q.Text() || (who == nil) != (q.SpeakerName == "") || x.IsPartOf.ID != n.ID {
				t.Errorf("%s: %+v is not %+v", name, x, q)
			}
			if who != nil && who.ID != "" && !ids[who.ID] {
				t.Errorf("%s: nobody is %s", name, who.ID)
			}
		}
		if len(n.HasPart) != said {
			t.Errorf("%s: %d parts, not %d", name, len(n.HasPart), said)
		}
	}
}

func TestWithoutID(t *testing.T) {
	n := New(article(t), "")
	if n.URL != "" || n.HasPart[0].IsPartOf != nil || n.HasPart[0].ID != "#quote-1" {
		t.Errorf("%+v", n)
	}
	if n := New(article(t), "urn:isbn:0"); n.URL != "" {
		t.Errorf("the address %q", n.URL)
	}
}

func ExampleNew() {
	article, err := lede.Parse(strings.NewReader(`Rain stops bridge works

Work on the bridge has stopped, the city said on Monday.

"We lost four days," said Jonas Berg, the city's chief engineer.
`))
	if err != nil {
		log.Fatal(err)
	}
	for _, x := range New(article, "https://news.example/bridge").HasPart {
		fmt.Printf("%s: %s\n", x.Type, x.Text)
	}
	// Output:
	// Claim: Work on the bridge has stopped
	// Quotation: We lost four days
}
