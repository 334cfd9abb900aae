package coref

import (
	"cmp"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A cluster is an entity in the making.
type cluster struct {
	kind    lang.NameKind
	name    int32 // the form that is its fullest name
	written int32 // the form that it is written by
	first   int32 // the first name of it that is one of several words, for people
	words   int32 // the length of that name in words
	count   int32 // mentions by name
	led     int32 // how many it had when somebody else of that surname came up
	surname int32 // symbol of the last word, for people
	given   int32 // symbol of the first word of a name of several words, for people
	gender  names.Gender
	guessed bool  // the gender is that of a pronoun that seemed to mean it
	last    int32 // its latest mention while mentions are resolved in text order
	next    int32 // the next cluster with the same key
}

// clusters are the entities of the text: which of the names mean the same.
type clusters struct {
	*token.Text
	found *names.Found

	headline  int             // the token behind the headline
	kinds     []lang.NameKind // by form: what it names, by what it stands for too
	buf       []byte
	list      []cluster
	byWord    []int32 // by symbol: the first cluster of people with that surname or given name, or of bodies that begin so; -1 for none
	bySecond  []int32 // by symbol: the one person whose first of several surnames it is, -1 for none, -2 for several
	byGiven   []int32 // by symbol: the one person of that given name, -1 for none, -2 for several
	of        []int32 // by candidate: its cluster, -1 for none
	byForm    []int32 // by form: its cluster, -1 for none or where mentions differ
	aliases   []int32 // by form: another form that means the same, -1 for none
	spellings []int32 // by form: another spelling of it, -1 for none
	couples   []int32 // by form of a given name: the full name of whoever has the same surname, -1 for none
	titled    []int32 // the surnames that stand alone behind titles of men and of women, in order
	order     []int32 // the forms, longest first
	// initials has by symbol the form whose initials it is, -1 for none.
	initials []int32
	byEnd    []int32          // by symbol: the first cluster of bodies of several words that end so, -1 for none
	ends     []int32          // by cluster: the next one with the same end
	parted   []int32          // names of people that begin with the surname, of which the text has another spelling with a hyphen
	spelt    map[uint64]int32 // by a hash of its kind and letters: the form
	known    []knownAs        // the forms that the language has other names of
}

// maxNamesakes bounds how many entities that share a word are compared.
const maxNamesakes = 8

// cluster decides which names mean the same: a longer name takes in the
// shorter ones that are part of it, "Jens Stoltenberg" and then "Stoltenberg".
func (c *clusters) cluster(d *token.Text, f *names.Found) {
	c.Text, c.found = d, f
	c.kinds = c.kinds[:0]
	for n := range f.Forms {
		c.kinds = append(c.kinds, f.Forms[n].Kind)
	}
	words, forms := c.found.Symbols.Len(), len(c.found.Forms)
	c.byWord, c.byGiven, c.bySecond = text.Filled(c.byWord, words), text.Filled(c.byGiven, words), text.Filled(c.bySecond, words)
	c.byForm, c.aliases = text.Filled(c.byForm, forms), text.Filled(c.aliases, forms)
	c.of = text.Filled(c.of, len(c.found.Names))
	c.byEnd, c.ends = text.Filled(c.byEnd, words), c.ends[:0]
	c.list, c.order = c.list[:0], c.order[:0]
	c.findAliases()
	c.findCouples()
	c.findSpellings()

	for n := range c.found.Forms {
		if c.kinds[n] != lang.KindNone {
			c.order = append(c.order, int32(n))
		}
	}
	slices.SortFunc(c.order, c.compare)
	for _, n := range c.order {
		c.place(n)
	}
	for i := range c.found.Names {
		c.of[i] = c.resolve(i)
		if k := c.of[i]; k >= 0 {
			e := &c.list[k]
			if e.count == 0 && e.kind == lang.KindPerson {
				c.meetNamesakes(int32(i), k)
			}
			e.last = int32(i)
			e.count++
			if g := names.TitleGender(c.Text, &c.found.Names[i]); g != names.UnknownGender {
				e.gender = g
			}
		}
	}
}

// compare orders forms as they are placed: the longest first, and given names before the surname
// that they share.
func (c *clusters) compare(a, b int32) int {
	return cmp.Or(cmp.Compare(c.found.Forms[b].Words, c.found.Forms[a].Words), cmp.Compare(min(c.couples[b], 0), min(c.couples[a], 0)), cmp.Compare(a, b))
}

// place finds or makes the cluster of form n, which is no longer than the
// forms placed before it.
func (c *clusters) place(n int32) {
	first, last := c.found.Ends(c.Text, n)
	kind, words := c.kinds[n], c.found.Forms[n].Words
	key := first
	if kind == lang.KindPerson {
		if c.surnameFirst(n) {
			first, last = last, first
		}
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
	found, several := c.longer(n, key, first, last)
	if kind == lang.KindPerson && words == 1 {
		if found < 0 {
			found = c.alone(n, first, last)
		}
		if found >= 0 && !several && c.another(n, &c.list[found]) {
			several = true
			c.add(key, cluster{kind: kind, name: n, words: 1, surname: last, last: -1})
		}
	}
	if kind == lang.KindPerson && words > 1 && found < 0 {
		found = c.begun(n, first)
	}
	if kind == lang.KindOrganization && found < 0 && !several {
		found = c.otherwise(n, last)
	}
	if found < 0 && !several {
		found = c.respelt(n)
	}
	switch {
	case several && words == 1:
		return // mention by mention: see resolve
	case found >= 0:
		c.byForm[n] = found
		if e := &c.list[found]; words > 1 {
			e.first = min(e.first, c.found.Forms[n].First)
		}
		return
	}
	e := cluster{kind: kind, name: n, first: c.found.Forms[n].First, words: words, last: -1}
	if kind == lang.KindPerson {
		c.introduce(&e, first, last)
	}
	c.byForm[n] = c.add(key, e)
	if kind == lang.KindOrganization && words > 1 {
		k := c.byForm[n]
		c.ends[k], c.byEnd[last] = c.byEnd[last], k
	}
}

// alone returns the person whom the one word of form n means, a given name or another surname
// than the last: -1 if there is none, or several have it.
func (c *clusters) alone(n, first, last int32) int32 {
	if g := c.byGiven[first]; g != -1 {
		return max(g, -1)
	}
	if k := c.married(n, first); k >= 0 {
		return k
	}
	if k := c.respelled(n, last); k >= 0 {
		return k
	}
	return c.firstSurname(n, first)
}

// introduce notes the surname of a new person, the last word, and the given name and what it
// tells, if the name is one of several words.
func (c *clusters) introduce(e *cluster, first, last int32) {
	if e.surname = last; e.words == 1 {
		return
	}
	e.given = first
	if !c.surnameFirst(e.name) {
		e.gender = c.found.GivenGender(c.Text, e.name)
	}
	note(c.byGiven, first, int32(len(c.list)))
	if n := c.surnameOf(&c.found.Names[c.found.Forms[e.name].First]); n != 0 {
		note(c.bySecond, n, int32(len(c.list)))
	}
}

// note notes the one person of a name; of several, that there are several.
func note(by []int32, name, person int32) {
	if by[name] == -1 {
		by[name] = person
	} else {
		by[name] = -2
	}
}

// add adds a cluster under a key, and returns its index.
func (c *clusters) add(key int32, e cluster) int32 {
	n := int32(len(c.list))
	e.written = e.name
	e.next, c.byWord[key] = c.byWord[key], n
	c.list, c.ends = append(c.list, e), append(c.ends, -1)
	return n
}

// longer returns the cluster of which form n is a shorter name, -1 for none, the
// first of several.
func (c *clusters) longer(n, key, first, last int32) (found int32, several bool) {
	found = -1
	for k, left := c.byWord[key], maxNamesakes; k >= 0 && left > 0; k, left = c.list[k].next, left-1 {
		e := &c.list[k]
		switch {
		case e.kind != c.kinds[n] || !c.shortens(n, first, last, e):
		case found >= 0:
			if p := c.parent(found, k); p >= 0 {
				found = p
			} else {
				several = true
			}
		default:
			found = k
		}
	}
	return found, several
}

// another reports whether a surname alone, form n, stands for somebody else
// too than e, the only one of that surname with a given name: the titles before
// it tell the other gender, or it had an office before e, a woman, was introduced without
// one, as in "President Lee … Ann Lee". Of a man the office is mostly his own.
func (c *clusters) another(n int32, e *cluster) bool {
	m := &c.found.Forms[n]
	if e.surname != c.found.Symbols.Of[c.found.Names[m.First].Last-1] {
		return false
	}
	if m.Men && e.gender == names.Female || m.Women && e.gender == names.Male {
		return true
	}
	full := &c.found.Forms[e.name]
	if m.Titled > 0 && c.found.Names[m.Titled-1].Last <= c.headline {
		return false // headlines have titles and surnames, of whom the story names in full
	}
	return e.gender == names.Female && m.Titled > 0 && m.Titled-1 < e.first && full.Titled == 0 && !c.found.Names[full.First].HasRole()
}

// shortens reports whether form n may be a shorter name of e.
func (c *clusters) shortens(n, first, last int32, e *cluster) bool {
	switch e.kind {
	case lang.KindPerson:
		if last != e.surname {
			return false
		}
		if a := &c.found.Names[c.found.Forms[n].First]; c.otherInitial(a, &c.found.Names[c.found.Forms[e.name].First]) {
			return false
		}
		return c.found.Forms[n].Words == 1 || first == e.given || c.initial(first, e.given) || c.sameGiven(n, first, e) || c.endsName(n, e)
	case lang.KindOrganization:
		return c.shortensBody(n, e)
	}
	return false
}

// endsName reports whether the words of form n end the longer name of e: "Abou Al Nasr" of
// "Aida Abou Al Nasr".
func (c *clusters) endsName(n int32, e *cluster) bool {
	a, b := &c.found.Names[c.found.Forms[n].First], &c.found.Names[c.found.Forms[e.name].First]
	i, j := a.Last-1, b.Last-1
	for i >= a.First && j > b.First && c.found.Part(c.Text, i) == c.found.Part(c.Text, j) {
		i, j = i-1, j-1
	}
	return i < a.First
}

// endOf returns the one body of whose name form n is the end: "the Raptors" of the
// "Toronto Raptors", "Home Office" of the "UK Home Office". It is -1 if there is none or
// there are several.
func (c *clusters) endOf(n, last int32) int32 {
	m := &c.found.Forms[n]
	a := &c.found.Names[m.First]
	end := &c.Toks[a.Last-1]
	if m.StandsAlone() && !end.Is(lang.Outlet) || end.Is(lang.BodySuffix) {
		return -1
	}
	generic := end.Is(lang.BodyNoun|lang.BodyHead) && !end.Is(lang.OutletHead) || c.Toks[a.First].Is(lang.BodyHead) && a.First+1 < a.Last && c.Toks[a.First+1].Is(lang.OfWord)
	if generic && m.One() {
		if k := c.headed(c.withArticle(n), last); k >= 0 {
			return k
		}
	}
	found := int32(-1)
	for k, left := c.byEnd[last], maxNamesakes; k >= 0 && left > 0; k, left = c.ends[k], left-1 {
		b := &c.found.Names[c.found.Forms[c.list[k].name].First]
		i, j := a.Last-1, b.Last-1
		for i >= a.First && j > b.First && c.found.Part(c.Text, i) == c.found.Part(c.Text, j) {
			i, j = i-1, j-1
		}
		if m.StandsAlone() && (j > b.First || !c.IsLabel(lang.LabelMedium, j)) {
			continue // only "Agência Lusa" is Lusa
		}
		if i >= a.First || c.Toks[j].Kind != token.Word || c.Toks[j].Is(lang.Preposition|lang.Determiner|lang.AndWord) {
			continue // the "University of Virginia" is not Virginia
		}
		if generic && !c.allCountry(b.First, j+1) && (m.One() || !c.isOwner(b.First, j+1)) {
			continue // the "Ohio Supreme Court" is not the Supreme Court, nor the "Royal Bank of Marlow" the Bank of Marlow
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// withArticle returns the first name of form n with an article, which headlines and titles leave
// out, or the first of all.
func (c *clusters) withArticle(n int32) *names.Name {
	first := c.found.Forms[n].First
	for k := first; k < int32(len(c.found.Names)) && k < first+maxBefore; k++ {
		if x := &c.found.Names[k]; x.Form == n && x.First > 0 && c.Toks[x.First-1].Is(lang.Determiner) {
			return x
		}
	}
	return &c.found.Names[first]
}

// headed returns the one body of several words, named before a, a noun with an article, that
// it is the head of: "the Commission" of the "European Commission", "the Council" of the
// "Council of Marlow". It is -1 if there is none or there are several.
func (c *clusters) headed(a *names.Name, noun int32) int32 {
	if a.First == 0 || !c.Toks[a.First-1].Is(lang.Determiner) || c.IsLabel(lang.LabelChamber, a.First) {
		return -1
	}
	found := int32(-1)
	of := func(k int32, opens bool) bool {
		b := &c.found.Names[c.found.Forms[c.list[k].name].First]
		if c.list[k].kind == lang.KindOrganization && b.First < a.First && b.Last-b.First > 1 && (opens && c.Toks[b.First+1].Is(lang.OfWord) || !opens && !c.Toks[b.Last-2].Is(lang.Preposition)) {
			if found >= 0 && found != k {
				return false
			}
			found = k
		}
		return true
	}
	for k, left := c.byEnd[noun], maxNamesakes; k >= 0 && left > 0; k, left = c.ends[k], left-1 {
		if !of(k, false) {
			return -1
		}
	}
	for k, left := c.byWord[noun], maxNamesakes; k >= 0 && left > 0; k, left = c.list[k].next, left-1 {
		if !of(k, true) {
			return -1
		}
	}
	return found
}

// allCountry reports whether tokens [i, j) name a country: "US", "French", "United Kingdom".
func (c *clusters) allCountry(i, j int) bool {
	if key := c.spelling(i, j); j-i > 1 && c.Lang.Names[string(key)] == lang.KindPlace && c.Lang.Aliases[string(key)] != "" {
		return true
	}
	for ; i < j; i++ {
		if !c.Toks[i].Is(lang.CountryName | lang.Demonym) {
			return false
		}
	}
	return true
}

// isOwner reports whether tokens [i, j), before the name of a committee, are the body that it is of:
// letters or a chamber, "RNC Rules Committee", "House Budget Committee".
func (c *clusters) isOwner(i, j int) bool {
	return j == i+1 && (c.Toks[i].Shape == token.Upper || c.IsLabel(lang.LabelChamber, i))
}

// surnameFirst reports whether the name of a person, form n, begins with the surname, as
// the given name tells that is joined by a hyphen: "Han Jae-won".
func (c *clusters) surnameFirst(n int32) bool {
	m := &c.found.Forms[n]
	x := &c.found.Names[m.First]
	if slices.Contains(c.parted, n) {
		return true
	}
	if m.Words != 2 || x.Last-x.First != 2 {
		return false
	}
	word := c.Word(x.Last - 1)
	i := strings.IndexByte(word, '-')
	return i > 0 && i+1 < len(word) && 'a' <= word[i+1] && word[i+1] <= 'z' && !c.Toks[x.Last-1].Is(lang.MaleName|lang.FemaleName)
}

// initial reports whether one of two given names is the other's initial.
func (c *clusters) initial(a, b int32) bool {
	x, y := c.found.Symbols.Key(a), c.found.Symbols.Key(b)
	return len(x) > 0 && len(y) > 0 && x[0] == y[0] && (len(x) == 1 || len(y) == 1)
}

// resolve returns the cluster of candidate i, -1 for none.
func (c *clusters) resolve(i int) int32 {
	n := c.found.Names[i].Form
	if c.kinds[n] == lang.KindNone || c.byForm[n] >= 0 {
		return c.byForm[n]
	}
	// Namesakes: the title decides, else who is named the most by full name,
	// else whose surname was known when the other came up, else who was named last.
	_, last := c.found.Ends(c.Text, n)
	g := names.TitleGender(c.Text, &c.found.Names[i])
	best := int32(-1)
	for k, left := c.byWord[last], maxNamesakes; k >= 0 && left > 0; k, left = c.list[k].next, left-1 {
		e := &c.list[k]
		if e.kind != c.kinds[n] || g != names.UnknownGender && !e.mayBe(g) {
			continue
		}
		switch {
		case best < 0:
			best = k
		case c.sameTitle(i, e) != c.sameTitle(i, &c.list[best]):
			if c.sameTitle(i, e) {
				best = k
			}
		case g != names.UnknownGender && (e.gender == g) != (c.list[best].gender == g):
			if e.gender == g {
				best = k
			}
		case g == names.UnknownGender && e.givenOnly() != c.list[best].givenOnly():
			if c.list[best].givenOnly() {
				best = k
			}
		case c.prefer(e, &c.list[best]):
			best = k
		}
	}
	return best
}

// givenOnly reports whether the text never has a person's given name and surname together.
func (e *cluster) givenOnly() bool { return e.words == 1 && e.given != 0 }

// sameTitle reports whether the title before candidate i stands before the full name of e,
// too: "Dr. Lee" is Dr. Ann Lee, not Tom Lee.
func (c *clusters) sameTitle(i int, e *cluster) bool {
	a, b := &c.found.Names[i], &c.found.Names[c.found.Forms[e.name].First]
	return a.Role < a.First && b.Role < b.First && strings.EqualFold(c.Word(a.First-1), c.Word(b.First-1))
}

// mayBe reports whether nothing says that a person is not of a gender.
func (e *cluster) mayBe(g names.Gender) bool { return e.gender == names.UnknownGender || e.gender == g }

// prefer reports whether a bare surname rather means a than b.
func (c *clusters) prefer(a, b *cluster) bool {
	x, y := c.found.Forms[a.name].Count, c.found.Forms[b.name].Count
	return cmp.Or(cmp.Compare(x, y), cmp.Compare(a.led/wellKnown, b.led/wellKnown), cmp.Compare(a.last, b.last), cmp.Compare(b.name, a.name)) > 0
}

// wellKnown is how often a surname must have been said of somebody to go on meaning him when
// his wife comes up.
const wellKnown = 2

// maxRelative bounds the tokens between a possessor and the name of a relative.
const maxRelative = 7

// meetNamesakes notes, where person k comes up as candidate i, how often those of the same
// surname have been named: not where they only tell who that is, "Lee's wife, Ann Lee".
func (c *clusters) meetNamesakes(i, k int32) {
	for n, left := c.byWord[c.list[k].surname], maxNamesakes; n >= 0 && left > 0; n, left = c.list[n].next, left-1 {
		e := &c.list[n]
		if n == k || e.kind != lang.KindPerson {
			continue
		}
		named := e.count
		if i > 0 && c.of[i-1] == n {
			last := c.found.Names[i-1].Last
			if last < len(c.Toks) && c.Toks[last].Is(lang.PossessiveMark) && c.found.Names[i].First-last <= maxRelative {
				named--
			}
		}
		e.led = max(e.led, named)
	}
}
