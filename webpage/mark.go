package webpage

import (
	"cmp"
	"io"
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A stretch of a text node is to be marked.
type stretch struct {
	from, to int
	title    string
}

// Mark writes the page with its quotes in <mark> elements, which say in their title
// who speaks. Everything else is as it was, scripts included: it is meant for reading
// beside the page, not for publishing it.
func (p *Page) Mark(w io.Writer) error {
	marks := map[*html.Node][]stretch{}
	for _, q := range p.Article.Quotes {
		title := q.SpeakerName
		for _, f := range q.Content {
			p.each(f.Span, func(n *html.Node, from, to int) {
				if isRaw(n.Parent) {
					return
				}
				list := marks[n]
				if k := len(list) - 1; k >= 0 && list[k].to == from-1 && list[k].title == title && n.Data[from-1] == ' ' {
					list[k].to = to // the space between two words
					return
				}
				marks[n] = append(list, stretch{from, to, title})
			})
		}
	}
	return html.Render(w, copyMarked(p.doc, marks))
}

// isRaw reports whether an element holds text only, which no mark can stand in.
func isRaw(n *html.Node) bool {
	switch n.Data {
	case "iframe", "noembed", "noframes", "noscript", "plaintext", "xmp", "textarea", "title":
		return true
	}
	return false
}

// copyMarked copies a tree, with marks in its text nodes.
func copyMarked(n *html.Node, marks map[*html.Node][]stretch) *html.Node {
	c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace, Attr: n.Attr}
	for m := n.FirstChild; m != nil; m = m.NextSibling {
		if list := marks[m]; list != nil {
			appendMarked(c, m.Data, list)
			continue
		}
		c.AppendChild(copyMarked(m, marks))
	}
	return c
}

// appendMarked appends the text of a node, parted by its marks. Where two overlap the
// first has the words.
func appendMarked(parent *html.Node, text string, list []stretch) {
	slices.SortStableFunc(list, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	at := 0
	add := func(parent *html.Node, to int) {
		if to > at {
			parent.AppendChild(&html.Node{Type: html.TextNode, Data: text[at:to]})
			at = to
		}
	}
	for _, s := range list {
		if s.to <= at {
			continue
		}
		add(parent, s.from)
		m := &html.Node{Type: html.ElementNode, DataAtom: atom.Mark, Data: "mark"}
		if s.title != "" {
			m.Attr = []html.Attribute{{Key: "title", Val: s.title}}
		}
		add(m, s.to)
		parent.AppendChild(m)
	}
	add(parent, len(text))
}
