package webpage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A run is a stretch of a block's text as it stands in one text node.
type run struct {
	at   int // its first byte in the block's text
	node *html.Node
	from int // the same byte in the node's
	n    int
}

// A shape says what kind of element a block is.
type shape uint8

const (
	paragraph shape = iota // p
	loose                  // text in an element that only holds others: div, td
	heading                // h2 to h6
	title                  // h1
	item                   // li
	caption                // figcaption
)

// A block is a piece of text that a browser would print as a paragraph.
type block struct {
	shape   shape
	elem    int // the element that it is the text of, or stands in
	text    string
	runs    []run
	words   int
	linked  int // words of links
	bold    int // words in bold
	stops   bool
	timed   bool // in a time element
	quoted  bool // in a blockquote
	matched bool // it stands in the text that the page gives of itself
}

// An element is one that holds blocks, in the order of the page.
type element struct {
	node   *html.Node
	parent int // -1 for the body
	last   int // after the last element within it
	depth  int
	words  int // words of all paragraphs within it
	names  names
	marks  uint64 // which words name it furniture
}

// A reader takes a page apart into elements and blocks.
type reader struct {
	elems  []element
	blocks []block

	elem   int // the element that text belongs to
	shape  shape
	text   []byte
	runs   []run
	space  bool // white space stands before the next word
	breaks int  // line breaks in a row
	link   int  // how many links are open
	strong int
	quote  int
	linked int
	bold   int
}

// readBlocks takes a body apart.
func readBlocks(body *html.Node) *reader {
	r := &reader{}
	r.open(body, -1)
	r.children(body)
	r.flush()
	r.elems[0].last = len(r.elems)
	return r
}

func (r *reader) open(n *html.Node, parent int) int {
	depth := 0
	if parent >= 0 {
		depth = r.elems[parent].depth + 1
	}
	names, marks := namesOf(n)
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		names, marks = 0, 0 // "toc_1": what it stands in tells
	}
	r.elems = append(r.elems, element{node: n, parent: parent, depth: depth, names: names, marks: marks})
	return len(r.elems) - 1
}

func (r *reader) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			r.words(c)
		case html.ElementNode:
			r.element(c)
		}
	}
}

func (r *reader) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Object, atom.Canvas, atom.Audio, atom.Video,
		atom.Button, atom.Input, atom.Select, atom.Textarea, atom.Head, atom.Map, atom.Dialog, atom.Datalist, atom.Math:
		return
	case atom.Br:
		r.lineBreak()
		return
	case atom.Span:
		if n.FirstChild == nil && attr(n, "class") != "" && slices.Contains(strings.Fields(attr(n, "class")), "br") {
			r.lineBreak()
			return
		}
	}
	if n.Namespace != "" || hidden(n) { // drawings
		return
	}
	if !isBlock(n) {
		link, strong := n.DataAtom == atom.A && leads(n), n.DataAtom == atom.B || n.DataAtom == atom.Strong
		r.link += count(link)
		r.strong += count(strong)
		r.children(n)
		r.link -= count(link)
		r.strong -= count(strong)
		return
	}
	r.flush()
	elem, shape := r.elem, r.shape
	r.elem = r.open(n, elem)
	r.shape = shapeOf(n, shape)
	quote := n.DataAtom == atom.Blockquote
	r.quote += count(quote)
	r.children(n)
	r.flush()
	r.quote -= count(quote)
	r.elems[r.elem].last = len(r.elems)
	r.elem, r.shape = elem, shape
}

// lineBreak breaks the line. Two end the block, and one does after a sentence where no
// element makes paragraphs.
func (r *reader) lineBreak() {
	r.breaks++
	r.space = true
	if r.breaks == 2 || (r.shape == loose || r.shape == paragraph && len(r.text) > 60) && endsSentence(string(r.text[max(0, len(r.text)-32):])) {
		r.flush()
	}
}

// leads reports whether a link leads to another page.
func leads(n *html.Node) bool {
	href := attr(n, "href")
	return href != "" && href[0] != '#' && !strings.HasPrefix(href, "javascript:")
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// shapeOf returns the shape of an element's own text, which stands in another.
func shapeOf(n *html.Node, outer shape) shape {
	switch n.DataAtom {
	case atom.P:
		if outer == item || outer == caption {
			return outer
		}
		return paragraph
	case atom.H1:
		return title
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return heading
	case atom.Li, atom.Dd, atom.Dt:
		return item
	case atom.Figcaption:
		return caption
	}
	if outer == caption || outer == item || outer == heading || outer == title {
		return outer
	}
	return loose
}

// isBlock reports whether an element begins a new line.
func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Center, atom.Dd, atom.Details, atom.Dir, atom.Div, atom.Dl, atom.Dt,
		atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup,
		atom.Hr, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Td,
		atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul, atom.Picture, atom.Caption:
		return true
	}
	return n.DataAtom == 0 && strings.Contains(n.Data, "-") // elements of the page's own
}

// hidden reports whether an element is not shown.
func hidden(n *html.Node) bool {
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "class":
			for _, unseen := range [...]string{"visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screenreader"} {
				if strings.Contains(a.Val, unseen) && !strings.Contains(a.Val, "not-"+unseen) {
					return true
				}
			}
		case "style":
			s := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(s, "display:none") || strings.Contains(s, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// words adds the text of a node to the block, white space folded.
func (r *reader) words(n *html.Node) {
	s := n.Data
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f':
			r.space = true
			i += size
			continue
		case len(r.text) == 0 && (unicode.IsSpace(c) || c == '\ufeff' || c == '\u200b'), c == 0:
			i += size
			continue
		}
		if r.space && len(r.text) > 0 {
			if r.breaks > 0 {
				r.text = append(r.text, '\n')
			} else {
				r.text = append(r.text, ' ')
			}
		}
		r.space, r.breaks = false, 0
		from := i
		for i < len(s) && s[i] != ' ' && s[i] != '\n' && s[i] != '\t' && s[i] != '\r' && s[i] != '\f' && s[i] != 0 {
			i++
		}
		r.runs = append(r.runs, run{len(r.text), n, from, i - from})
		r.text = append(r.text, s[from:i]...)
		if r.link > 0 {
			r.linked++
		}
		if r.strong > 0 {
			r.bold++
		}
	}
}

// flush ends the block.
func (r *reader) flush() {
	r.space, r.breaks = false, 0
	text := strings.TrimRightFunc(string(r.text), func(c rune) bool { return unicode.IsSpace(c) || c == '\u200b' || c == '\ufeff' })
	if text != "" {
		for i := len(r.runs) - 1; i >= 0 && r.runs[i].at+r.runs[i].n > len(text); i-- { // the last lose what was trimmed
			if r.runs[i].n = len(text) - r.runs[i].at; r.runs[i].n <= 0 {
				r.runs = r.runs[:i]
			}
		}
		b := block{timed: isTime(r.runs), shape: r.shape, elem: r.elem, text: text, runs: r.runs, linked: r.linked, bold: r.bold, quoted: r.quote > 0}
		b.words = countWords(text)
		b.stops = endsSentence(text)
		r.blocks = append(r.blocks, b)
		r.runs = nil
	}
	r.text, r.runs, r.linked, r.bold = r.text[:0], r.runs[:0], 0, 0
}

// isTime reports whether a text begins in a time element.
func isTime(runs []run) bool {
	n := runs[0].node.Parent
	for range 3 {
		if n == nil || n.DataAtom == atom.Time {
			break
		}
		n = n.Parent
	}
	return n != nil && n.DataAtom == atom.Time
}

// countWords counts the words of a text; in scripts without spaces two letters are one.
func countWords(s string) int {
	n, wide, in := 0, 0, false
	for _, c := range s {
		switch {
		case c >= 0x2e80 && unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana), 0x0e00 <= c && c < 0x0e80:
			wide++
			in = false
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			if !in {
				n++
			}
			in = true
		case unicode.IsSpace(c) || c == '-' || c == '/':
			in = false
		}
	}
	return n + (wide+1)/2
}

// endsSentence reports whether a text ends as a sentence does, closing marks aside.
func endsSentence(s string) bool {
	s = strings.TrimRightFunc(s, func(c rune) bool {
		return unicode.Is(unicode.Quotation_Mark, c) || unicode.IsSpace(c) || c == ')' || c == ']' || c == '»' || c == '*'
	})
	c, _ := utf8.DecodeLastRuneInString(s)
	return unicode.Is(unicode.Sentence_Terminal, c) || c == '…' || c == ':' || c == ';'
}
