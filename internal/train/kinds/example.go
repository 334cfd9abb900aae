package main

import (
	"cmp"
	"math"
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// An example is one form of a name with its features, and what it names.
type example struct {
	doc         int
	one         bool      // it is a name of one word
	first, last string    // its first word and its last, as names spell them
	words       []string  // all of them
	features    []feature // by name
	kind        int
	weight      float64
}

// A feature and how often it counts.
type feature struct {
	name string
	n    int
}

// add adds a feature once.
func (x *example) add(name string) {
	i, found := slices.BinarySearchFunc(x.features, name, func(f feature, name string) int { return cmp.Compare(f.name, name) })
	if !found {
		x.features = slices.Insert(x.features, i, feature{name, 1})
	}
}

// A reader finds the names of one text after another.
type reader struct {
	toks   token.Text
	layout layout.Reader
	prose  prose.Reader
	names  names.Finder
}

// examples finds the names of document n and looks up what they name.
func (r *reader) examples(n int, d document) []*example {
	s, _, err := text.Decode([]byte(d.Text))
	if err != nil {
		return nil
	}
	toks := r.toks.Scan(lang.Find("", s), s)
	page := r.layout.Read(toks)
	found := r.names.Find(toks, page, r.prose.Read(toks, page))
	spans := make([][]text.Span, len(found.Forms))
	for _, c := range found.Names {
		spans[c.Form] = append(spans[c.Form], toks.Span(c.First, c.Last))
	}
	marked := d.golds()
	var all []*example
	for f := range found.Forms {
		kind, total := vote(spans[f], marked)
		if total == 0 {
			continue
		}
		x := newExample(toks, found, f)
		x.doc, x.kind, x.weight = n, kind, math.Sqrt(float64(total))
		all = append(all, x)
	}
	return all
}

// newExample returns form n without what it names.
func newExample(toks *token.Text, found *names.Found, n int) *example {
	m, sym := &found.Forms[n], &found.Symbols
	x := &example{one: m.One()}
	for name, n := range m.Features() {
		x.features = append(x.features, feature{name, n})
	}
	slices.SortFunc(x.features, func(a, b feature) int { return cmp.Compare(a.name, b.name) })
	first, last := found.Ends(toks, int32(n))
	x.first, x.last = string(sym.Key(first)), string(sym.Key(last))
	c := &found.Names[m.First]
	for k := c.First; k < c.Last; k++ {
		x.words = append(x.words, string(sym.Key(sym.Of[k])))
	}
	return x
}

// vote returns what most of the names at these spans name, the first kind of equal
// ones, and how many there are that can be learnt from.
func vote(spans []text.Span, marked []gold) (kind, total int) {
	var votes [kinds]int
	for _, s := range spans {
		if k := lookUp(s, marked); k >= 0 {
			votes[k]++
			total++
		}
	}
	for k, v := range votes {
		if v > votes[kind] {
			kind = k
		}
	}
	return kind, total
}

// lookUp returns what is named at s: a mark of just that text counts more than one
// that shares some of it.
func lookUp(s text.Span, marked []gold) int {
	best, rank := 0, 0
	for _, g := range marked {
		r := 0
		switch {
		case g.kind > 0 && g.Span == s:
			r = 3
		case g.kind > 0 && g.Start < s.End && s.Start < g.End:
			r = 2
		case g.kind < 0 && g.Start <= s.Start && s.End <= g.End:
			r = 1
		}
		if r > rank {
			best, rank = g.kind, r
		}
	}
	return best
}

// addLinks gives the names of one word the features that the longer names of
// their article tell.
func addLinks(one, many []*example, w weights) {
	type key struct {
		doc  int
		word string
	}
	links := map[key][]string{}
	add := func(doc int, word, feature string) {
		k := key{doc, word}
		links[k] = append(links[k], feature)
	}
	for _, x := range many {
		p := w.probabilities(x)
		kind := 0
		for k := range p {
			if p[k] > p[kind] {
				kind = k
			}
		}
		part := "partOfNone"
		switch lang.NameKind(kind) {
		case lang.KindPerson:
			add(x.doc, x.first, "firstOfPerson")
			add(x.doc, x.last, "lastOfPerson")
			continue
		case lang.KindOrganization:
			add(x.doc, x.first, "firstOfBody")
			add(x.doc, x.last, "lastOfBody")
			continue
		case lang.KindPlace:
			part = "partOfPlace"
		}
		for _, word := range x.words {
			add(x.doc, word, part)
		}
	}
	for _, x := range one {
		for _, f := range links[key{x.doc, x.last}] {
			x.add(f)
		}
	}
}
