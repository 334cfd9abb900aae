package webpage

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"golang.org/x/net/html"

	"github.com/lede-go/lede"
)

// A Point is a place in the page's DOM, as browsers build it without running scripts.
type Point struct {
	// XPath leads to the text node: "/html/body/div[2]/p[1]/text()[1]".
	XPath string `json:"xpath"`
	// Path leads there too: the index of each node among the childNodes of the one
	// before, from the document on.
	Path []int `json:"path"`
	// Offset counts code units of UTF-16 in the text node, as a DOM Range does.
	Offset int `json:"offset"`
	// Runes counts code points there, as Web Annotations do.
	Runes int `json:"runes"`
}

// A Range is a stretch of the page: what a DOM Range from Start to End holds.
type Range struct {
	Start Point `json:"start"`
	End   Point `json:"end"`
}

// Range returns where a span of the article stands on the page. It reports false for
// what does not stand there: a title or a name that only the page's metadata has.
func (p *Page) Range(s lede.Span) (Range, bool) {
	var r Range
	found := false
	p.each(s, func(n *html.Node, from, to int) {
		if !found {
			r.Start, found = pointAt(n, from), true
		}
		r.End = pointAt(n, to)
	})
	return r, found
}

// each calls f for the stretches of text nodes that a span stands in, in order.
func (p *Page) each(s lede.Span, f func(n *html.Node, from, to int)) {
	i, _ := slices.BinarySearchFunc(p.parts, s.Start, func(x part, at int) int {
		if x.start+len(x.text) <= at {
			return -1
		}
		return 1
	})
	for ; i < len(p.parts) && p.parts[i].start < s.End; i++ {
		x := &p.parts[i]
		from, to := s.Start-x.start, s.End-x.start
		k, _ := slices.BinarySearchFunc(x.runs, from, func(r run, at int) int { return cmp.Compare(r.at+r.n, at+1) })
		for ; k < len(x.runs) && x.runs[k].at < to; k++ {
			r := &x.runs[k]
			a, b := max(from, r.at), min(to, r.at+r.n)
			if a < b {
				f(r.node, r.from+a-r.at, r.from+b-r.at)
			}
		}
	}
}

// pointAt returns the point at a byte of a text node.
func pointAt(n *html.Node, offset int) Point {
	p := Point{}
	for _, c := range n.Data[:offset] {
		p.Offset += max(utf16.RuneLen(c), 1)
		p.Runes++
	}
	var steps []string
	for m := n; m.Parent != nil; m = m.Parent {
		index, same := 0, 1
		name := stepName(m)
		for s := m.PrevSibling; s != nil; s = s.PrevSibling {
			index++
			if s.Type == m.Type && (name == anyElement || stepName(s) == name) {
				same++
			}
		}
		p.Path = append(p.Path, index)
		if m.Parent.Type == html.DocumentNode || m.Parent.Data == "html" {
			steps = append(steps, name)
		} else {
			steps = append(steps, name+"["+strconv.Itoa(same)+"]")
		}
	}
	slices.Reverse(p.Path)
	slices.Reverse(steps)
	p.XPath = "/" + strings.Join(steps, "/")
	return p
}

// anyElement leads to elements whatever their name.
const anyElement = "*"

// stepName returns what an XPath calls a node: those in a drawing, and those whose name
// is none in XML, it counts among all.
func stepName(n *html.Node) string {
	if n.Type == html.TextNode {
		return "text()"
	}
	odd := func(c rune) bool { return (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' }
	if n.Namespace != "" || n.Data == "" || n.Data[0] < 'a' || strings.ContainsFunc(n.Data, odd) {
		return anyElement
	}
	return n.Data
}
