// Package webanno writes what lede finds as W3C Web Annotations, for those who show it
// on top of the text: in a reader's browser, in Hypothesis, in an archive.
//
// Each quote, entity and credit is an [Annotation]. Its places are given twice, by
// position in code points and by the words with what stands around them, so that they
// are found again in a text that was changed: see [Recover]. For an article from a web
// page, a place in the page's DOM can be added.
package webanno

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// An Annotation says something of one or several stretches of a text.
type Annotation struct {
	Context    string   `json:"@context"`
	ID         string   `json:"id"`
	Type       string   `json:"type"`
	Motivation string   `json:"motivation"`
	Body       []Body   `json:"body"`
	Target     []Target `json:"target"`
}

// A Body is what an annotation says.
type Body struct {
	Type    string `json:"type"`
	Purpose string `json:"purpose"` // "tagging": what it is; "describing": who spoke, or the name
	Value   string `json:"value"`
}

// A Target is the stretch of a text that an annotation is of.
type Target struct {
	Type     string     `json:"type"` // "SpecificResource": a part of the source
	Source   string     `json:"source"`
	Selector []Selector `json:"selector"` // several ways to the same place
}

// A Selector leads to a place. Which fields it has hangs on its type.
type Selector struct {
	Type string `json:"type"`

	Start *int `json:"start,omitempty"` // of a TextPositionSelector, in code points
	End   *int `json:"end,omitempty"`

	Exact  string `json:"exact,omitempty"` // of a TextQuoteSelector
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`

	StartSelector *XPath `json:"startSelector,omitempty"` // of a RangeSelector
	EndSelector   *XPath `json:"endSelector,omitempty"`
}

// An XPath leads to a node of a page, and to a character in it.
type XPath struct {
	Type      string `json:"type"`
	Value     string `json:"value"`
	RefinedBy *Point `json:"refinedBy,omitempty"`
}

// A Point is a place in a node's text, in code points.
type Point struct {
	Type  string `json:"type"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// A Place is where a span stands in a page: an XPath to a text node and an offset in
// it, in code points, for its start and its end.
type Place struct {
	Start, End             string
	StartOffset, EndOffset int
}

// A Locator returns where a span of the article stands in a page, and whether it does.
// The Range of a page of lede's module webpage tells it:
//
//	func(s lede.Span) (webanno.Place, bool) {
//		r, ok := page.Range(s)
//		return webanno.Place{Start: r.Start.XPath, End: r.End.XPath, StartOffset: r.Start.Runes, EndOffset: r.End.Runes}, ok
//	}
type Locator func(lede.Span) (Place, bool)

// context is the vocabulary of the standard.
const context = "http://www.w3.org/ns/anno.jsonld"

// around is how many code points before and behind the words are noted.
const around = 32

// New returns the annotations of an article that has the address source: its quotes,
// then its entities, then its credits. The locator may be nil. Where it tells a place,
// the words around the stretch end with its paragraph, for what stands between two
// paragraphs of a page is not in the article's text; positions are in that text.
func New(a *lede.Article, source string, locate Locator) []Annotation {
	a = a.In(lede.UnitByte)
	w := writer{a, a.In(lede.UnitRune), source, locate, nil}
	for i, q := range a.Quotes {
		bodies := []Body{tag("quote"), tag(string(q.Act)), tag(string(q.Kind))}
		if q.Negated {
			bodies = append(bodies, tag("negated"))
		}
		if q.SpeakerName != "" {
			bodies = append(bodies, Body{"TextualBody", "describing", q.SpeakerName})
		}
		w.add("quote", bodies, q.Content, w.runes.Quotes[i].Content)
	}
	for i, e := range a.Entities {
		var spans, runes []lede.Fragment
		for k, m := range e.Mentions {
			spans, runes = append(spans, m.Fragment), append(runes, w.runes.Entities[i].Mentions[k].Fragment)
		}
		w.add("entity", []Body{tag(string(e.Kind)), {"TextualBody", "identifying", e.Name}}, spans, runes)
	}
	for i, c := range a.Attribution {
		w.add("credit", []Body{tag("credit"), tag(string(c.Role))}, []lede.Fragment{c.Fragment}, []lede.Fragment{w.runes.Attribution[i].Fragment})
	}
	return w.out
}

func tag(value string) Body { return Body{"TextualBody", "tagging", value} }

// A writer collects annotations.
type writer struct {
	bytes, runes *lede.Article
	source       string
	locate       Locator
	out          []Annotation
}

// add adds an annotation of fragments, which are given in bytes and in code points.
func (w *writer) add(kind string, bodies []Body, spans, runes []lede.Fragment) {
	a := Annotation{Context: context, Type: "Annotation", Motivation: "tagging", Body: bodies}
	a.ID = fmt.Sprintf("%s#%s-%d", w.source, kind, len(w.out)+1)
	for i, f := range spans {
		start, end := runes[i].Start, runes[i].End
		position, quote := Selector{Type: "TextPositionSelector", Start: &start, End: &end}, quoteSelector(w.bytes.Text, f.Span)
		t := Target{Type: "SpecificResource", Source: w.source, Selector: []Selector{position, quote}}
		if w.locate != nil {
			if p, ok := w.locate(f.Span); ok {
				t.Selector[1] = withinParagraph(quote)
				t.Selector = append(t.Selector, Selector{Type: "RangeSelector", StartSelector: xpath(p.Start, p.StartOffset), EndSelector: xpath(p.End, p.EndOffset)})
			}
		}
		a.Target = append(a.Target, t)
	}
	w.out = append(w.out, a)
}

// quoteSelector returns the words of a span with what stands around them.
func quoteSelector(text string, s lede.Span) Selector {
	before, after := s.Start, s.End
	for range around {
		_, n := utf8.DecodeLastRuneInString(text[:before])
		_, m := utf8.DecodeRuneInString(text[after:])
		before, after = before-n, after+m
	}
	return Selector{Type: "TextQuoteSelector", Exact: text[s.Start:s.End], Prefix: text[before:s.Start], Suffix: text[s.End:after]}
}

// withinParagraph cuts what stands around the words of a selector where their paragraph
// begins and ends.
func withinParagraph(s Selector) Selector {
	if i := strings.LastIndex(s.Prefix, "\n"); i >= 0 {
		s.Prefix = s.Prefix[i+1:]
	}
	s.Suffix, _, _ = strings.Cut(s.Suffix, "\n")
	return s
}

// xpath returns the way to a character of a text node.
func xpath(path string, offset int) *XPath {
	return &XPath{Type: "XPathSelector", Value: path, RefinedBy: &Point{"TextPositionSelector", offset, offset}}
}

// Recover finds the stretch that a target is of in a text that may have been changed
// since, as a range of bytes. It takes the words as they are or, failing that, with
// other white space; of several places the one with most of the same text around it,
// and of as good ones the nearest to the old position. It reports false where the words
// are gone.
func Recover(text string, t Target) (lede.Span, bool) {
	var q *Selector
	near := -1
	for i := range t.Selector {
		switch s := &t.Selector[i]; {
		case s.Type == "TextQuoteSelector" && s.Exact != "":
			q = s
		case s.Type == "TextPositionSelector" && s.Start != nil:
			near = *s.Start
		}
	}
	if q == nil {
		return lede.Span{}, false
	}
	for _, find := range [...]func(string, string) (int, int){findExact, findFolded} {
		if s, ok := best(text, q, near, find); ok {
			return s, true
		}
	}
	return lede.Span{}, false
}

// maxFound bounds how many places are compared.
const maxFound = 10_000

// best returns the best place of a selector's words, as a way to find the next says.
func best(text string, q *Selector, near int, find func(text, words string) (int, int)) (lede.Span, bool) {
	var found lede.Span
	most, nearest := -1, 0
	at, runes := 0, 0
	for range maxFound {
		start, end := find(text[at:], q.Exact)
		if start < 0 {
			break
		}
		runes += utf8.RuneCountInString(text[at : at+start])
		s := lede.Span{Start: at + start, End: at + end}
		same := commonSuffix(text[:s.Start], q.Prefix) + commonPrefix(text[s.End:], q.Suffix)
		far := max(runes-near, near-runes)
		if same > most || same == most && near >= 0 && far < nearest {
			found, most, nearest = s, same, far
		}
		_, n := utf8.DecodeRuneInString(text[s.Start:])
		at = s.Start + n
		runes++
	}
	return found, most >= 0
}

// findExact returns the first place of words in a text, -1 if there is none.
func findExact(text, words string) (start, end int) {
	i := strings.Index(text, words)
	return i, i + len(words)
}

// findFolded does so whatever white space stands between the words.
func findFolded(text, words string) (start, end int) {
	list := strings.Fields(words)
	if len(list) == 0 {
		return -1, -1
	}
	for from := 0; ; {
		i := strings.Index(text[from:], list[0])
		if i < 0 {
			return -1, -1
		}
		start = from + i
		end = start + len(list[0])
		ok := true
		for _, w := range list[1:] {
			rest := strings.TrimLeft(text[end:], " \t\n\r\u00a0")
			if ok = strings.HasPrefix(rest, w); !ok {
				break
			}
			end = len(text) - len(rest) + len(w)
		}
		if ok {
			return start, end
		}
		from = start + 1
	}
}

func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func commonSuffix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}
