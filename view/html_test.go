package view

import (
	"encoding/xml"
	"io"
	"math"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

func page(t *testing.T, a *lede.Article, o Options) string {
	t.Helper()
	var b strings.Builder
	if err := HTML(&b, a, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A reading is what TestPages reads of a page.
type reading struct {
	text    string          // of the articles
	classes map[string]bool // of the elements in them
	ids     map[string]int
	links   []string
	empty   []string // classes of the elements in articles that hold nothing
}

// read reads a page, which is to be well formed.
func read(t *testing.T, name, out string) reading {
	t.Helper()
	r := reading{classes: map[string]bool{}, ids: map[string]int{}}
	var text strings.Builder
	var path []xml.StartElement
	var from []int
	article, aside := 0, 0
	d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(out, "<!DOCTYPE html>")))
	d.Entity = xml.HTMLEntity
	for {
		token, err := d.Token()
		if err == io.EOF {
			r.text = text.String()
			return r
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			path, from = append(path, x.Copy()), append(from, text.Len())
			if x.Name.Local == "article" {
				article++
			}
			if isAside(x) {
				aside++
			}
			for _, attr := range x.Attr {
				switch v := attr.Value; {
				case attr.Name.Local == "id":
					r.ids[v]++
				case attr.Name.Local == "href":
					r.links = append(r.links, strings.TrimPrefix(v, "#"))
				case attr.Name.Local == "class" && article > 0:
					for _, c := range strings.Fields(v) {
						r.classes[c] = true
					}
				}
			}
		case xml.EndElement:
			k := len(path) - 1
			if article > 0 && aside == 0 && text.Len() == from[k] {
				r.empty = append(r.empty, path[k].Name.Local)
			}
			if isAside(path[k]) {
				aside--
			}
			if x.Name.Local == "article" {
				article--
			}
			path, from = path[:k], from[:k]
		case xml.CharData:
			if article > 0 && aside == 0 {
				text.Write(x)
			}
		}
	}
}

// isAside reports whether an element of an article holds none of its text.
func isAside(x xml.StartElement) bool { return x.Name.Local == "a" || x.Name.Local == "div" }

// TestPages checks the pages of the sample and of every fixture: they are well formed,
// hold the text as it is, nothing in it is empty, all links lead somewhere, and no
// two places have the same name.
func TestPages(t *testing.T) {
	pages := map[string]*lede.Article{"sample": sample(t)}
	files, err := filepath.Glob("../testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, name := range files {
		pages[name] = parsed(t, name)
	}
	for name, a := range pages {
		out := page(t, a, Options{})
		r := read(t, name, out)
		var want strings.Builder
		for _, b := range a.Blocks {
			want.WriteString(a.Text[b.Start:b.End])
		}
		if got, want := strings.Join(strings.Fields(r.text), ""), strings.Join(strings.Fields(want.String()), ""); got != want {
			t.Errorf("%s: the text is\n%s, not\n%s", name, got, want)
		}
		if len(r.empty) > 0 {
			t.Errorf("%s: empty: %s", name, r.empty)
		}
		for _, l := range r.links {
			if r.ids[l] == 0 {
				t.Errorf("%s: a link leads to %q, which is not there", name, l)
			}
		}
		for id, n := range r.ids {
			if n > 1 {
				t.Errorf("%s: %d places are called %s", name, n, id)
			}
		}
		for _, bad := range []string{"src=", "url(", "@import", "<script"} {
			if strings.Contains(out, bad) {
				t.Errorf("%s: the page is not self-contained: %s", name, bad)
			}
		}
	}
}

// TestMarks checks that every kind of mark of the sample is there.
func TestMarks(t *testing.T) {
	out := page(t, sample(t), Options{})
	r := read(t, "sample", out)
	for _, class := range strings.Fields(`b-headline b-crossReference said direct indirect cue source person organization
		pronoun dateline credit reference date note by-1 by-2 act-statement act-not-belief label`) {
		if !r.classes[class] {
			t.Errorf("nothing is marked as %s", class)
		}
	}
	for _, want := range []string{`datetime="2024"`, `<blockquote dir="auto">It is &#39;near&#39;</blockquote>`, `<h3>Ann &amp; Co <small>Co</small></h3>`, "not-belief · indirect · 10 % sure"} {
		if !strings.Contains(out, want) {
			t.Errorf("%s is not there:\n%s", want, out)
		}
	}
}

// TestPage checks a page of several articles.
func TestPage(t *testing.T) {
	var b strings.Builder
	p := NewPage(&b, "A & B", Options{})
	for _, name := range []string{"a.txt", ""} {
		if err := p.Add(name, sample(t)); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.Add("<b>", &lede.Article{Text: "x"}); err != nil {
		t.Fatal(err)
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	r := read(t, "three", b.String())
	for _, l := range r.links {
		if r.ids[l] != 1 {
			t.Errorf("%d places are called %q", r.ids[l], l)
		}
	}
	for _, want := range []string{"<title>A &amp; B</title>", `<a href="#a1">a.txt: Deal &lt;near&gt;</a>`, `<a href="#a2">Deal &lt;near&gt;</a>`, `<a href="#a3">&lt;b&gt;</a>`, `<p class="file" translate="no">a.txt</p>`} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is not there", want)
		}
	}
}

// TestNoContent checks that a quote without content, which no parse makes, does no harm.
func TestNoContent(t *testing.T) {
	a := &lede.Article{Text: "x", Quotes: []lede.Quote{{}}}
	read(t, "no content", page(t, a, Options{}))
	text(t, a, Options{})
}

func TestMachineDate(t *testing.T) {
	for value, want := range map[string]string{
		"2024": "2024", "2024-04": "2024-04", "2024-04-05": "2024-04-05", "": "",
		"2024/2025": "", "202X": "", "2024-21-1": "", "199X-01-02": "", "2024-0405-": "", "12-12-2024": "",
	} {
		if got := machineDate(value); got != want {
			t.Errorf("%s: %q, want %q", value, got, want)
		}
	}
}

// TestContrast checks that all inks can be read on all grounds, by light and by dark:
// 4.5 to 1 for words, 3 to 1 for lines (WCAG 2.2, 1.4.3 and 1.4.11).
func TestContrast(t *testing.T) {
	themes := regexp.MustCompile(`:root \{[^}]*\}`).FindAllString(pageCSS, 2)
	for n, theme := range themes {
		light := map[string]float64{}
		for _, m := range regexp.MustCompile(`--([a-z]+): #([0-9a-f]{6})`).FindAllStringSubmatch(theme, -1) {
			light[m[1]] = luminance(m[2])
		}
		check := func(inks, grounds string, least float64) {
			for _, ink := range strings.Fields(inks) {
				for _, ground := range strings.Fields(grounds) {
					a, b := light[ink], light[ground]
					if c := (max(a, b) + .05) / (min(a, b) + .05); a*b == 0 || c < least {
						t.Errorf("theme %d: %s on %s has %.1f to 1", n, ink, ground, c)
					}
				}
			}
		}
		const grounds = "page direct mixed indirect credit"
		check("text faint source cue link", grounds, 4.5)
		check("person organization place other", grounds, 3)
	}
	if len(themes) != 2 {
		t.Errorf("%d themes", len(themes))
	}
}

// luminance returns how light a color is, as WCAG has it.
func luminance(hex string) float64 {
	sum := 0.0
	for i, part := range []float64{.2126, .7152, .0722} {
		v, _ := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		x := float64(v) / 255
		if x <= .04045 {
			x /= 12.92
		} else {
			x = math.Pow((x+.055)/1.055, 2.4)
		}
		sum += part * x
	}
	return sum
}
