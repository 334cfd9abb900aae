package coref

import (
	"bytes"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
)

// Surnames that are written in two ways: "Marzouq Al-Ghanim" is "Ghanim" further down, and
// reporters who have introduced "Derick Mncwabe" slip once to "Mncwane". Whoever is not
// introduced himself, and has nearly the surname of one alone who is, is that one.

// maxRespelled bounds how many people a surname is compared with.
const maxRespelled = 64

// respelled returns the one person whose surname the word of form n is in another spelling,
// -1 if there is none or there are several. He must be introduced before it, and the word
// must be rarer than his surname and no given name.
func (c *clusters) respelled(n, word int32) int32 {
	m := &c.found.Forms[n]
	t := &c.Toks[c.found.Names[m.First].Last-1]
	if m.Titled > 0 || c.Lang.Cases.Any() || t.Is(lang.MaleName|lang.FemaleName) {
		return -1
	}
	found := int32(-1)
	for k := range c.list[:min(len(c.list), maxRespelled)] {
		e := &c.list[k]
		if e.kind != lang.KindPerson || e.given == 0 || m.First < e.first || m.Men && !e.mayBe(names.Male) || m.Women && !e.mayBe(names.Female) {
			continue
		}
		if a, b := c.found.Symbols.Key(word), c.found.Symbols.Key(e.surname); c.articled(a, b) || c.articled(b, a) || m.Count <= maxSlips && slipped(a, b) {
			if found >= 0 {
				return -1
			}
			found = int32(k)
		}
	}
	return found
}

// maxSlips is how often a surname is written in a wrong way.
const maxSlips = 2

// articled reports whether surname b is a behind a particle and a hyphen: "ghanim" and
// "al-ghanim".
func (c *clusters) articled(a, b []byte) bool {
	i := bytes.IndexByte(b, '-')
	return i > 0 && i < len(a) && bytes.Equal(b[i+1:], a) && c.Lang.Find(string(b[:i])).Traits&lang.Particle != 0
}

// minSlipped is the length of surnames from which a letter's difference is rather a slip
// than another name.
const minSlipped = 5

// slipped reports whether two surnames begin and end with the same letters and differ in one
// between them, or have the same letters in another order: "Borsuk" and "Borkus". At the end
// "Kowalski" and "Kowalska", "Clinton" and "Clintons" differ.
func slipped(a, b []byte) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < minSlipped || len(b) > len(a)+1 || a[0] != b[0] {
		return false
	}
	if len(a) == len(b) && sameBytes(a, b) {
		return true
	}
	if a[len(a)-1] != b[len(b)-1] {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	rest := a[i:]
	if len(a) == len(b) && i < len(a) {
		rest = a[i+1:]
	}
	return bytes.Equal(rest, b[i+1:])
}

// otherwise returns the body whose name form n is in part or in another order, -1 for none.
func (c *clusters) otherwise(n, last int32) int32 {
	if k := c.endOf(n, last); k >= 0 {
		return k
	}
	if k := c.founded(n, last); k >= 0 {
		return k
	}
	return c.turned(n)
}

// founded returns the one company that is named after whom the word of form n names: "Mercer" of the
// "J.C. Mercer Co Inc". It is -1 if there is none or there are several.
func (c *clusters) founded(n, word int32) int32 {
	found := int32(-1)
	if !c.found.Forms[n].One() {
		return found
	}
	for k := range c.list[:min(len(c.list), maxRespelled)] {
		if c.list[k].kind != lang.KindOrganization {
			continue
		}
		if i := names.Founder(c.Text, c.fullest(int32(k))); i >= 0 && c.found.Symbols.Of[i] == word {
			if found >= 0 {
				return -1
			}
			found = int32(k)
		}
	}
	return found
}

// turned returns the body of whose name form n is another order or lacks an article,
// "Interior Ministry" of the "Ministry of the Interior", -1 if there is none.
func (c *clusters) turned(n int32) int32 {
	a := c.ordered(n)
	if a.head == 0 {
		return -1
	}
	for _, key := range [2]int32{c.found.Part(c.Text, a.head-1), c.found.Part(c.Text, a.first)} {
		if key <= 0 {
			continue
		}
		for k, left := c.byWord[key], maxNamesakes; k >= 0 && left > 0; k, left = c.list[k].next, left-1 {
			if e := &c.list[k]; e.kind == lang.KindOrganization && c.sameOrder(a, c.ordered(e.name)) {
				return k
			}
		}
	}
	return -1
}

// An ordered is the name of a body in parts: 1 + its head, and the tokens of what says which.
type ordered struct{ head, first, last int }

// ordered returns form n in parts: "[Interior] Ministry", "Ministry of the [Interior]". It has
// none if the name has no such form, or says which by a place: Miami University is another
// one than the University of Miami.
func (c *clusters) ordered(n int32) ordered {
	x := &c.found.Names[c.found.Forms[n].First]
	if x.Last-x.First < 2 {
		return ordered{}
	}
	o := ordered{x.Last, x.First, x.Last - 1}
	if c.Toks[x.First].Is(lang.BodyHead) && c.Toks[x.First+1].Is(lang.OfWord) {
		o = ordered{x.First + 1, x.First + 2, x.Last}
		if o.first < o.last && c.Toks[o.first].Is(lang.Definite) {
			o.first++
		}
	}
	if o.first >= o.last || !c.Toks[o.head-1].Is(lang.BodyHead) || c.Text.Any(o.first, o.last, lang.PlaceName|lang.CountryName|lang.OfWord) {
		return ordered{}
	}
	return o
}

// sameOrder reports whether two names in parts have the same parts.
func (c *clusters) sameOrder(a, b ordered) bool {
	if b.head == 0 || a.last-a.first != b.last-b.first || !strings.EqualFold(c.Word(a.head-1), c.Word(b.head-1)) {
		return false
	}
	for i := 0; a.first+i < a.last; i++ {
		if !strings.EqualFold(c.Word(a.first+i), c.Word(b.first+i)) {
			return false
		}
	}
	return true
}
