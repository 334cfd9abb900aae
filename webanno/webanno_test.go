package webanno

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestFixtures checks of every annotation that its selectors have the same words, and
// that they are found again.
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
		ids := map[string]bool{}
		runes := []rune(a.Text)
		list := New(a.In(lede.UnitUTF16), "https://news.example/a", nil)
		if want := len(a.Quotes) + len(a.Entities) + len(a.Attribution); len(list) != want {
			t.Errorf("%s: %d annotations, not %d", name, len(list), want)
		}
		for _, x := range list {
			if ids[x.ID] || len(x.Target) == 0 || len(x.Body) == 0 {
				t.Errorf("%s: %+v", name, x)
			}
			ids[x.ID] = true
			for _, target := range x.Target {
				position, quote := target.Selector[0], target.Selector[1]
				if got := string(runes[*position.Start:*position.End]); got != quote.Exact {
					t.Errorf("%s: %q stands at the position of %q", name, got, quote.Exact)
				}
				if !strings.Contains(a.Text, quote.Prefix+quote.Exact+quote.Suffix) {
					t.Errorf("%s: %q does not stand between %q and %q", name, quote.Exact, quote.Prefix, quote.Suffix)
				}
				s, ok := Recover(a.Text, target)
				if !ok || len([]rune(a.Text[:s.Start])) != *position.Start || a.Text[s.Start:s.End] != quote.Exact {
					t.Errorf("%s: %q is found at %v", name, quote.Exact, s)
				}
			}
		}
	}
}

// TestRecover looks for words in texts that were changed. The place to be found is in
// brackets.
func TestRecover(t *testing.T) {
	at := func(n int) *int { return &n }
	target := func(start int, prefix, exact, suffix string) Target {
		return Target{Selector: []Selector{{Type: "TextPositionSelector", Start: at(start), End: at(start + len(exact))}, {Type: "TextQuoteSelector", Exact: exact, Prefix: prefix, Suffix: suffix}}}
	}
	tests := []struct {
		name, text string
		target     Target
	}{
		{"as it was", "He said [it rains].", target(8, "He said ", "it rains", ".")},
		{"moved", "A new line.\n\nHe said [it rains].", target(8, "He said ", "it rains", ".")},
		{"the place with the same words around it", "it rains, he thinks. He said [it rains].", target(8, "He said ", "it rains", ".")},
		{"the nearest of equals", "it rains. [it rains]. it rains.", target(10, "", "it rains", "")},
		{"other white space", "He said [it\n   rains\u00a0hard].", target(8, "He said ", "it rains hard", ".")},
		{"characters of several bytes", "“Ё” said [«да»] twice", target(9, "“Ё” said ", "«да»", " twice")},
		{"gone", "He said that it poured.", target(8, "He said ", "it rains", ".")},
		{"no words", "He said it rains.", Target{Selector: []Selector{{Type: "TextPositionSelector", Start: at(8), End: at(16)}}}},
		{"white space for words", "He said it rains.", target(2, "", "  ", "")},
		{"an empty text", "", target(0, "", "it", "")},
	}
	for _, test := range tests {
		before, rest, want := strings.Cut(test.text, "[")
		words, after, _ := strings.Cut(rest, "]")
		text := before + words + after
		s, ok := Recover(text, test.target)
		if ok != want || ok && s != (lede.Span{Start: len(before), End: len(before) + len(words)}) {
			t.Errorf("%s: %v, %t in %q", test.name, s, ok, text)
		}
	}
}

func TestLocator(t *testing.T) {
	locate := func(s lede.Span) (Place, bool) {
		return Place{"/html/body/p[1]/text()[1]", "/html/body/p[2]/text()[1]", s.Start, s.End}, s.Start > 0
	}
	n := 0
	for _, x := range New(article(t), "https://news.example/a", locate) {
		for _, target := range x.Target {
			if len(target.Selector) == 2 {
				if *target.Selector[0].Start != 0 {
					t.Errorf("%s has no place in the page", x.ID)
				}
				continue
			}
			n++
			if quote := target.Selector[1]; strings.Contains(quote.Prefix+quote.Suffix, "\n") {
				t.Errorf("%+v holds more than a paragraph", quote)
			}
			r := target.Selector[2]
			if r.Type != "RangeSelector" || r.StartSelector.Value != "/html/body/p[1]/text()[1]" || r.EndSelector.RefinedBy.Start == 0 {
				t.Errorf("%+v", r)
			}
		}
	}
	if n == 0 {
		t.Error("nothing has a place in the page")
	}
}

func ExampleNew() {
	article, err := lede.Parse(strings.NewReader("Rain\n\n“It rains,” said Ann Lee.\n"))
	if err != nil {
		log.Fatal(err)
	}
	first := New(article, "https://news.example/rain", nil)[0]
	position, quote := first.Target[0].Selector[0], first.Target[0].Selector[1]
	fmt.Println(*position.Start, *position.End, quote.Exact)
	// Output:
	// 6 17 “It rains,”
}

// A day later the story has another paragraph.
func ExampleRecover() {
	article, err := lede.Parse(strings.NewReader("Rain\n\n“It rains,” said Ann Lee.\n"))
	if err != nil {
		log.Fatal(err)
	}
	quote := New(article, "https://news.example/rain", nil)[0]
	text := "Rain again\n\nThe river has risen.\n\n“It rains,” said Ann Lee.\n"
	span, ok := Recover(text, quote.Target[0])
	fmt.Println(text[span.Start:span.End], ok)
	// Output:
	// “It rains,” true
}
