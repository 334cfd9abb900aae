package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/token"
)

// Companies: their short names open the full ones, and so do those of their units.

// shortensBody reports whether the words of form n open the longer name of the
// body e: "Wells BDDP".
func (c *clusters) shortensBody(n int32, e *cluster) bool {
	m := &c.found.Forms[n]
	a, b := &c.found.Names[m.First], &c.found.Names[c.found.Forms[e.name].First]
	end := &c.Toks[b.Last-1]
	if a.First < b.First && c.isUnit(b) {
		return false // "Corvina Motor Co said its Corvina Motor Credit Co"
	}
	if m.StandsAlone() && !end.Is(lang.BodySuffix) {
		return false // the "U.N. Charter" is not the U.N.
	}
	if m.Words == 1 && b.Last-b.First > 2 && end.Is(lang.BodyNoun) && !end.Is(lang.BodySuffix) && (a.First < b.First || end.Is(lang.BodyHead) && !c.IsLabel(lang.LabelCompany, b.Last-1)) {
		return false // the "Kelmark Port Authority" is not Kelmark, nor are "Kelmark Works" if the story spoke of it before
	}
	if !end.Is(lang.BodySuffix|lang.BodyNoun) && c.saidBefore(n, c.found.Forms[e.name].First) {
		return false // where the story goes on about Corvina, "Corvina Search" is something else
	}
	if a.First < b.First && c.isThing(b, b.First+a.Last-a.First) {
		return false
	}
	i, j := a.First, b.First
	for i < a.Last && j < b.Last {
		if c.found.Part(c.Text, i) != c.found.Part(c.Text, j) {
			return c.Toks[i].Is(lang.BodySuffix) && i+1 == a.Last && (!end.Is(lang.BodySuffix) || c.found.Part(c.Text, i) == c.found.Part(c.Text, b.Last-1))
		}
		i, j = i+1, j+1
	}
	return i == a.Last
}

// isThing reports whether the name of what seems a body ends with a word that is no name, nor a noun
// for bodies, and goes on at token k behind the name of a body: "Corvina Card", unlike "House of Lords".
func (c *clusters) isThing(b *names.Name, k int) bool {
	end := &c.Toks[b.Last-1]
	return k < b.Last && !c.Toks[k].Is(lang.OfWord|lang.ForWord|lang.PossessiveMark) && end.Is(lang.Noise|lang.CommonWord) && !end.Is(lang.BodySuffix|lang.BodyNoun|lang.BodyHead|lang.OutletHead|lang.PlaceName)
}

// How many names are looked at to see whether a body was named before, and how often
// it must have been.
const (
	maxBefore = 64
	often     = 3
)

// saidBefore reports whether form n was met often before candidate i.
func (c *clusters) saidBefore(n, i int32) bool {
	times := 0
	for k := c.found.Forms[n].First; k < i && k < c.found.Forms[n].First+maxBefore; k++ {
		if c.found.Names[k].Form == n {
			times++
		}
	}
	return times >= often
}

// maxUnit bounds the words between a possessive and the name of a unit.
const maxUnit = 3

// isUnit reports whether a body, where it is first named, is said to be part of another one that
// the text has named, and may be called by the same word: "its wholly owned Corvina Credit Co",
// "Corvina's Corvina Credit Co".
func (c *clusters) isUnit(b *names.Name) bool {
	for i := b.First - 1; i >= max(0, b.First-1-maxUnit); i-- {
		switch t := &c.Toks[i]; {
		case t.Is(lang.Possessive):
			return true
		case t.Is(lang.PossessiveMark):
			k := i - 1
			for k > 0 && c.found.Symbols.Of[k] != 0 && c.found.Symbols.Of[k] != c.found.Symbols.Of[b.First] {
				k--
			}
			return k >= 0 && c.found.Symbols.Of[k] == c.found.Symbols.Of[b.First]
		case t.Kind != token.Word || t.Shape != token.Lower || t.Is(lang.Preposition|lang.Determiner|lang.Auxiliary|lang.AndWord):
			return false
		}
	}
	return false
}

// parent takes of two bodies that may have the same short name the one that the story goes on
// about, -1 if neither or both are a unit: the parent of "its Corvina Credit Co", and the unit in
// "Corvina's Corvina Credit Co", which is the subject.
func (c *clusters) parent(a, b int32) int32 {
	first, second := c.fullest(a), c.fullest(b)
	x, y := c.isUnit(first), c.isUnit(second)
	if c.list[a].kind != lang.KindOrganization || x == y {
		return -1
	}
	unit, parent := first, b
	if y {
		unit, parent = second, a
	}
	if c.Toks[unit.First-1].Is(lang.PossessiveMark) {
		return a + b - parent
	}
	return parent
}

// fullest returns the first name of a cluster in its fullest form.
func (c *clusters) fullest(k int32) *names.Name {
	return &c.found.Names[c.found.Forms[c.list[k].name].First]
}
