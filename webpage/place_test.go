package webpage

import (
	"bytes"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/lede-go/lede"
)

// follow returns the node that a path of indexes leads to.
func follow(n *html.Node, path []int) *html.Node {
	for _, i := range path {
		for n = n.FirstChild; i > 0 && n != nil; i-- {
			n = n.NextSibling
		}
		if n == nil {
			return nil
		}
	}
	return n
}

// evaluate returns the node that an XPath of ours leads to.
func evaluate(n *html.Node, path string) *html.Node {
	for step := range strings.SplitSeq(strings.TrimPrefix(path, "/"), "/") {
		name, index, _ := strings.Cut(strings.TrimSuffix(step, "]"), "[")
		k, err := strconv.Atoi(index)
		if err != nil {
			k = 1
		}
		c := n.FirstChild
		for ; c != nil; c = c.NextSibling {
			if name == "text()" && c.Type == html.TextNode || c.Type == html.ElementNode && (c.Data == name || name == "*") {
				if k--; k == 0 {
					break
				}
			}
		}
		if n = c; n == nil {
			return nil
		}
	}
	return n
}

// between returns the text of a range, as a browser's Range has it.
func between(doc *html.Node, r Range) string {
	start, end := follow(doc, r.Start.Path), follow(doc, r.End.Path)
	cut := func(s string, from, to int) string {
		u := utf16.Encode([]rune(s))
		if to < 0 {
			to = len(u)
		}
		return string(utf16.Decode(u[from:to]))
	}
	if start == end {
		return cut(start.Data, r.Start.Offset, r.End.Offset)
	}
	var b strings.Builder
	on := false
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			switch {
			case n == start:
				b.WriteString(cut(n.Data, r.Start.Offset, -1))
				on = true
			case n == end:
				b.WriteString(cut(n.Data, 0, r.End.Offset))
				on = false
			case on:
				b.WriteString(n.Data)
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(doc)
	return b.String()
}

// fold takes all white space out of a text.
func fold(s string) string { return strings.Join(strings.Fields(s), "") }

// checkPlaces checks for every fragment of an article that its range on the page has
// its words.
func checkPlaces(t testing.TB, p *Page) (found int) {
	t.Helper()
	each(reflect.ValueOf(*p.Article), func(f lede.Fragment) {
		r, ok := p.Range(f.Span)
		if !ok {
			return
		}
		found++
		for _, x := range []Point{r.Start, r.End} {
			if n := follow(p.doc, x.Path); n == nil || n.Type != html.TextNode || evaluate(p.doc, x.XPath) != n {
				t.Fatalf("%q: %s and %v lead to different nodes", f.Text, x.XPath, x.Path)
			}
		}
		if b, _ := p.Article.BlockAt(f.Start); f.End <= b.End { // in one block: between blocks may stand what is left out
			// What is not shown, such as a script amid a sentence, may stand within.
			got, want := fold(between(p.doc, r)), strings.Fields(f.Text)
			if got != fold(f.Text) && (len(got) < len(fold(f.Text)) || !strings.HasPrefix(got, want[0]) || !strings.HasSuffix(got, want[len(want)-1])) {
				t.Errorf("%q stands at %q", f.Text, got)
			}
		}
	})
	return found
}

func each(v reflect.Value, visit func(lede.Fragment)) {
	if f, ok := v.Interface().(lede.Fragment); ok && f.End > 0 {
		visit(f)
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			each(v.Field(i), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			each(v.Index(i), visit)
		}
	}
}

func TestPlaces(t *testing.T) {
	for _, name := range pages(t) {
		n := checkPlaces(t, parseFile(t, name))
		if scripted := strings.Contains(name, "scripted"); (n > 0) == scripted {
			t.Errorf("%s: %d fragments have a place", name, n)
		}
	}
}

func TestRange(t *testing.T) {
	p := parseFile(t, "testdata/ferry.html")
	at := func(s string) lede.Span {
		i := strings.Index(p.Article.Text, s)
		return lede.Span{Start: i, End: i + len(s)}
	}
	tests := []struct{ words, start, end string }{
		{"“Nobody asked us,”", "/html/body/main[1]/article[1]/div[2]/p[2]/text()[1] 0", "/html/body/main[1]/article[1]/div[2]/p[2]/text()[2] 2"},
		{"us", "/html/body/main[1]/article[1]/div[2]/p[2]/em[1]/text()[1] 0", "/html/body/main[1]/article[1]/div[2]/p[2]/em[1]/text()[1] 2"},
		{"who has lived", "/html/body/main[1]/article[1]/div[2]/p[2]/text()[2] 23", "/html/body/main[1]/article[1]/div[2]/p[2]/text()[2] 36"},
		{"Ferry fares to rise by a third", "/html/body/main[1]/article[1]/h1[1]/text()[1] 0", "/html/body/main[1]/article[1]/h1[1]/text()[1] 30"},
		{"Bo Ek", "/html/body/main[1]/article[1]/div[1]/text()[2] 5", "/html/body/main[1]/article[1]/div[1]/text()[2] 10"},
	}
	for _, test := range tests {
		r, ok := p.Range(at(test.words))
		show := func(x Point) string { return x.XPath + " " + strconv.Itoa(x.Offset) }
		if !ok || show(r.Start) != test.start || show(r.End) != test.end {
			t.Errorf("%q: %s to %s", test.words, show(r.Start), show(r.End))
		}
	}
	for _, s := range []lede.Span{{}, {Start: -5, End: -1}, {Start: len(p.Article.Text), End: len(p.Article.Text) + 5}} {
		if r, ok := p.Range(s); ok {
			t.Errorf("%v stands at %v", s, r)
		}
	}
	if _, ok := p.Range(lede.Span{Start: -5, End: len(p.Article.Text) + 5}); !ok {
		t.Error("all of the text stands nowhere")
	}
}

// TestMark checks that a page with marks has the same text and the same elements, and
// that its marks hold the quotes.
func TestMark(t *testing.T) {
	for _, name := range pages(t) {
		checkMark(t, parseFile(t, name))
	}
	p := parseFile(t, "testdata/ferry.html")
	var out bytes.Buffer
	if err := p.Mark(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`<mark title="Jonas Berg">“Nobody asked</mark> <em><mark title="Jonas Berg">us</mark></em>`, `<mark title="Jonas Berg">“We will not pay.”</mark>`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %s in\n%s", want, &out)
		}
	}
}

func checkMark(t testing.TB, p *Page) {
	t.Helper()
	var out bytes.Buffer
	if err := p.Mark(&out); err != nil {
		t.Fatal(err)
	}
	marked := copyMarked(p.doc, nil)
	var plain, again bytes.Buffer
	if html.Render(&plain, p.doc) != nil || html.Render(&again, marked) != nil || plain.String() != again.String() {
		t.Fatal("a copy without marks is no copy")
	}
	if doc, err := html.Parse(&out); err == nil {
		got, want := fold(allText(doc)), fold(allText(p.doc))
		if again, err := html.Parse(&plain); err == nil && got != want && got != fold(allText(again)) { // some trees are parsed otherwise than they were
			t.Errorf("marked, the text is\n%.300q, not\n%.300q", got, want)
		}
	}
}

func allText(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(allText(c))
	}
	return b.String()
}

func TestAppendMarked(t *testing.T) {
	for _, test := range []struct {
		list []stretch
		want string
	}{
		{nil, "abcdef"},
		{[]stretch{{1, 3, ""}}, "a<mark>bc</mark>def"},
		{[]stretch{{4, 6, "x"}, {0, 2, ""}}, `<mark>ab</mark>cd<mark title="x">ef</mark>`},
		{[]stretch{{0, 4, ""}, {2, 6, ""}, {3, 4, ""}}, "<mark>abcd</mark><mark>ef</mark>"},
	} {
		p := &html.Node{Type: html.ElementNode, DataAtom: atom.P, Data: "p"}
		appendMarked(p, "abcdef", slices.Clone(test.list))
		var out bytes.Buffer
		if html.Render(&out, p); out.String() != "<p>"+test.want+"</p>" {
			t.Errorf("%v: %s", test.list, &out)
		}
	}
}
