package coref

import (
	"cmp"
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A cluster is an entity in the making.
type cluster struct {
	kind    lang.NameKind
	name    int32 // the form that is its fullest name
	words   int32 // the length of that name in words
	count   int32 // mentions by name
	surname int32 // symbol of the last word, for people
	given   int32 // symbol of the first word of a name of several words, for people
	gender  names.Gender
	last    int32 // its latest mention while mentions are resolved in text order
	next    int32 // the next cluster with the same key
}

// clusters are the entities of the text: which of the names mean the same.
type clusters struct {
	*token.Text
	*names.Found
	kinds   []lang.NameKind // by form: what it names, by what it stands for too
	buf     []byte
	list    []cluster
	byWord  []int32 // by symbol: the first cluster of people with that surname or given name, or of bodies that begin so; -1 for none
	byGiven []int32 // by symbol: the one person of that given name, -1 for none, -2 for several
	of      []int32 // by candidate: its cluster, -1 for none
	byForm  []int32 // by form: its cluster, -1 for none or where mentions differ
	aliases []int32 // by form: another form that means the same, -1 for none
	order   []int32 // the forms, longest first
	// initials has by symbol the form whose initials it is, -1 for none.
	initials []int32
}

// maxNamesakes bounds how many entities that share a word are compared.
const maxNamesakes = 8

// cluster decides which names mean the same: a longer name takes in the
// shorter ones that are part of it, "Jens Stoltenberg" and then "Stoltenberg".
func (c *clusters) cluster(d *token.Text, f *names.Found) {
	c.Text, c.Found = d, f
	c.kinds = c.kinds[:0]
	for n := range f.Forms {
		c.kinds = append(c.kinds, f.Forms[n].Kind)
	}
	words, forms := len(c.Symbols.List), len(c.Forms)
	c.byWord, c.byGiven = text.Filled(c.byWord, words), text.Filled(c.byGiven, words)
	c.byForm, c.aliases = text.Filled(c.byForm, forms), text.Filled(c.aliases, forms)
	c.of = text.Filled(c.of, len(c.Names))
	c.list, c.order = c.list[:0], c.order[:0]
	c.findAliases()

	for n := range c.Forms {
		if c.kinds[n] != lang.KindNone {
			c.order = append(c.order, int32(n))
		}
	}
	slices.SortFunc(c.order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(c.Forms[b].Words, c.Forms[a].Words), cmp.Compare(a, b))
	})
	for _, n := range c.order {
		c.place(n)
	}
	for i := range c.Names {
		c.of[i] = c.resolve(i)
		if k := c.of[i]; k >= 0 {
			e := &c.list[k]
			e.last = int32(i)
			e.count++
			if g := names.TitleGender(c.Text, &c.Names[i]); g != names.UnknownGender {
				e.gender = g
			}
		}
	}
}

// place finds or makes the cluster of form n, which is no longer than the
// forms placed before it.
func (c *clusters) place(n int32) {
	m := &c.Forms[n]
	first, last := c.Ends(c.Text, n)
	words := m.Words
	key := first
	if c.kinds[n] == lang.KindPerson {
		key = last
	}
	if key == 0 {
		return
	}
	if a := c.aliases[n]; a >= 0 && c.byForm[a] >= 0 {
		c.byForm[n] = c.byForm[a]
		c.kinds[n] = c.list[c.byForm[a]].kind
		return
	}
	found, several := int32(-1), false
	for k, left := c.byWord[key], maxNamesakes; k >= 0 && left > 0; k, left = c.list[k].next, left-1 {
		e := &c.list[k]
		if e.kind != c.kinds[n] || !c.within(n, words, first, last, e) {
			continue
		}
		if found >= 0 {
			several = true
			continue
		}
		found = k
	}
	if found < 0 && c.kinds[n] == lang.KindPerson && words == 1 {
		found = max(c.byGiven[first], -1)
	}
	if words == 1 && c.kinds[n] == lang.KindPerson && found >= 0 && !several && c.another(n, &c.list[found]) {
		several = true
		c.list = append(c.list, cluster{kind: lang.KindPerson, name: n, words: 1, surname: last, last: -1, next: c.byWord[key]})
		c.byWord[key] = int32(len(c.list) - 1)
	}
	switch {
	case several && words == 1:
		return // mention by mention: see resolve
	case found >= 0:
		c.byForm[n] = found
		return
	}
	e := cluster{kind: c.kinds[n], name: n, words: words, last: -1, next: c.byWord[key]}
	if c.kinds[n] == lang.KindPerson {
		e.surname = last
		if words > 1 {
			e.given = first
			e.gender = c.GivenGender(c.Text, n)
			if c.byGiven[first] == -1 {
				c.byGiven[first] = int32(len(c.list))
			} else {
				c.byGiven[first] = -2
			}
		}
	}
	c.list = append(c.list, e)
	c.byWord[key] = int32(len(c.list) - 1)
	c.byForm[n] = int32(len(c.list) - 1)
}

// another reports whether a surname alone, form n, stands for somebody else
// too than e, the only one of that surname with a given name: the titles before
// it tell the other gender, or it had an office before e was introduced without
// one, as in "President Lee … Ann Lee".
func (c *clusters) another(n int32, e *cluster) bool {
	m := &c.Forms[n]
	if e.surname != c.Symbols.Of[c.Names[m.First].Last-1] {
		return false
	}
	if m.Men && e.gender == names.Female || m.Women && e.gender == names.Male {
		return true
	}
	full := &c.Forms[e.name]
	return m.Titled > 0 && m.Titled-1 < full.First && full.Titled == 0 && !c.Names[full.First].HasRole()
}

// within reports whether form n may be a shorter name of e.
func (c *clusters) within(n, words, first, last int32, e *cluster) bool {
	switch e.kind {
	case lang.KindPerson:
		if last != e.surname {
			return false
		}
		return words == 1 || first == e.given || c.initial(first, e.given)
	case lang.KindOrganization:
		// The words of the shorter name open the longer one: "Wells BDDP".
		a, b := &c.Names[c.Forms[n].First], &c.Names[c.Forms[e.name].First]
		if c.Forms[n].AcronymOfBody() && !c.Toks[b.Last-1].Is(lang.BodySuffix) {
			return false // the "U.N. Charter" is not the U.N.
		}
		if words == 1 && b.Last-b.First > 2 && c.Toks[b.Last-1].Is(lang.BodyNoun) && !c.Toks[b.Last-1].Is(lang.BodySuffix) {
			return false // the "Kelmark Port Authority" is not Kelmark
		}
		i, j := a.First, b.First
		for i < a.Last && j < b.Last {
			if c.Part(c.Text, i) != c.Part(c.Text, j) {
				return c.Toks[i].Is(lang.BodySuffix) && i+1 == a.Last
			}
			i, j = i+1, j+1
		}
		return i == a.Last
	}
	return false
}

// initial reports whether one of two given names is the other's initial.
func (c *clusters) initial(a, b int32) bool {
	x, y := c.Symbols.Key(a), c.Symbols.Key(b)
	return len(x) > 0 && len(y) > 0 && x[0] == y[0] && (len(x) == 1 || len(y) == 1)
}

// resolve returns the cluster of candidate i, -1 for none.
func (c *clusters) resolve(i int) int32 {
	n := c.Names[i].Form
	if c.kinds[n] == lang.KindNone || c.byForm[n] >= 0 {
		return c.byForm[n]
	}
	// Namesakes: the title decides, else who is named the most by full name,
	// else who was named last.
	_, last := c.Ends(c.Text, n)
	g := names.TitleGender(c.Text, &c.Names[i])
	best := int32(-1)
	for k, left := c.byWord[last], maxNamesakes; k >= 0 && left > 0; k, left = c.list[k].next, left-1 {
		e := &c.list[k]
		if e.kind != c.kinds[n] || g != names.UnknownGender && e.gender != names.UnknownGender && e.gender != g {
			continue
		}
		switch {
		case best < 0:
			best = k
		case g != names.UnknownGender && (e.gender == g) != (c.list[best].gender == g):
			if e.gender == g {
				best = k
			}
		case c.prefer(e, &c.list[best]):
			best = k
		}
	}
	return best
}

// prefer reports whether a bare surname rather means a than b.
func (c *clusters) prefer(a, b *cluster) bool {
	x, y := c.Forms[a.name].Count, c.Forms[b.name].Count
	return cmp.Or(cmp.Compare(x, y), cmp.Compare(a.last, b.last), cmp.Compare(b.name, a.name)) > 0
}

// findAliases links acronyms to what they stand for: by parentheses,
// "International Atomic Energy Agency (IAEA)", or by their letters.
func (c *clusters) findAliases() {
	c.initials = text.Filled(c.initials, len(c.Symbols.List))
	for n := range c.Forms {
		m := &c.Forms[n]
		if c.kinds[n] != lang.KindOrganization && c.kinds[n] != lang.KindPlace || m.One() {
			continue
		}
		if w := c.acronym(n); w != 0 && c.initials[w] < 0 {
			c.initials[w] = int32(n)
		}
	}
	for i := range c.Names {
		a := &c.Names[i]
		m := &c.Forms[a.Form]
		if !m.One() || c.Toks[a.First].Shape != token.Upper {
			continue
		}
		if i > 0 && a.First > 0 && c.Toks[a.First-1].Kind == token.Open {
			b := &c.Names[i-1]
			if b.Last == a.First-1 && a.Last < len(c.Toks) && c.Toks[a.Last].Kind == token.Close && c.sameLetter(a.First, b.First) && c.kinds[b.Form] == lang.KindOrganization && !c.Forms[b.Form].One() {
				c.aliases[a.Form] = b.Form
				c.kinds[a.Form] = lang.KindOrganization
				continue
			}
		}
		if k := c.kinds[a.Form]; k == lang.KindOrganization || k == lang.KindPlace {
			if n := c.initials[c.Symbols.Of[a.First]]; n >= 0 && c.aliases[a.Form] < 0 {
				c.aliases[a.Form] = n
			}
		}
	}
}

// sameLetter reports whether two words begin with the same letter.
func (c *clusters) sameLetter(i, j int) bool {
	a, b := c.Symbols.Key(c.Symbols.Of[i]), c.Symbols.Key(c.Symbols.Of[j])
	return len(a) > 0 && len(b) > 0 && a[0] == b[0]
}

// acronym returns the symbol of the word that the initials of form n make, 0
// if they are none of the text's.
func (c *clusters) acronym(n int) int32 {
	x := &c.Names[c.Forms[n].First]
	c.buf = c.buf[:0]
	for k := x.First; k < x.Last; k++ {
		if w := c.Symbols.Of[k]; w != 0 {
			if s := c.Symbols.Key(w); len(s) > 0 && s[0] < 0x80 {
				c.buf = append(c.buf, s[0])
			}
		}
	}
	if len(c.buf) < 2 {
		return 0
	}
	w, _ := c.Symbols.Find(c.buf)
	return w
}
