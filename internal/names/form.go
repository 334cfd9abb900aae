package names

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Form is one name as a sequence of words, however often it occurs.
type Form struct {
	First   int32 // its first name
	Written int32 // the one to write it by: not in capitals and, in languages with cases, the one that looks the most like the nominative
	Count   int32 // how many names have it
	Words   int32 // name words, "Jr." not counted
	Titled  int32 // 1 + the first name with an office before it, 0 if none has
	Men     bool  // some name has a title of men
	Women   bool  // some name has a title of women
	Kind    lang.NameKind

	human bool              // what stands beside some name tells that it is a person's
	alone bool              // it is a well-known outlet, or body in capitals
	votes [lang.Kinds]int32 // how much speaks for each kind
	next  int32             // the next form with the same hash
}

// One reports whether it is a name of one word.
func (m *Form) One() bool { return m.Words == 1 }

// StandsAlone reports whether it is a well-known outlet of one word, or a body in
// capitals, of which longer names are none: "NATO" is not the "NATO Museum".
func (m *Form) StandsAlone() bool { return m.alone }

// form returns the index of the form of tokens [i, j).
func (f *Finder) form(i, j int) int32 {
	m, n, h := f.formOf(i, j)
	if m >= 0 {
		return m
	}
	f.out.Forms = append(f.out.Forms, Form{next: n})
	f.index[h] = int32(len(f.out.Forms) - 1)
	return int32(len(f.out.Forms) - 1)
}

// formOf returns the index of the form of tokens [i, j), -1 if there is none yet; of the first
// form with the same hash; and the hash.
func (f *Finder) formOf(i, j int) (m, n int32, h uint64) {
	h = 14695981039346656037
	for k := i; k < j; k++ {
		h = (h ^ uint64(f.out.Part(f.Text, k))) * 1099511628211
		h ^= h >> 29
	}
	n, ok := f.index[h]
	if !ok {
		n = -1
	}
	for m = n; m >= 0; m = f.out.Forms[m].next {
		if f.sameWords(int(f.out.Names[f.out.Forms[m].First].First), int(f.out.Names[f.out.Forms[m].First].Last), i, j) {
			return m, n, h
		}
	}
	return -1, n, h
}

// learn takes over what name c, the next one, tells of its form m.
func (f *Finder) learn(m *Form, c *Name, kind lang.NameKind, weight int32) {
	i, j, n := c.First, c.Last, int32(len(f.out.Names))
	m.Count++
	m.votes[kind] += weight
	if m.Count == 1 {
		m.First, m.Written = n, n
		m.Words = int32(f.countWords(i, j))
		m.alone = m.Words == 1 && (f.Toks[i].Is(lang.Outlet) || f.Toks[i].Shape == token.Upper && f.Toks[i].Is(lang.BodyName))
	} else if s := &f.out.Names[m.Written]; f.writesBetter(i, j, s.First, s.Last, kind) {
		m.Written = n
	}
	m.alone = m.alone && (f.Toks[i].Is(lang.Outlet) || f.Toks[i].Shape == token.Upper) // unlike "ORIOLES" of a headline
	switch TitleGender(f.Text, c) {
	case Male:
		m.Men = true
	case Female:
		m.Women = true
	}
	if m.Titled == 0 && c.Role < i && f.Toks[i-1].Is(lang.Title) && !f.Toks[i-1].Is(lang.Courtesy) && capital(&f.Toks[i-1]) {
		m.Titled = n + 1
	}
}

// writesBetter reports whether tokens [i, j) rather write the name of a kind than the tokens
// [a, b) do: in the nominative, and not in capitals.
func (f *Finder) writesBetter(i, j, a, b int, kind lang.NameKind) bool {
	x, y := 0, 0
	if mine, theirs := f.Word(j-1), f.Word(b-1); f.possesses(theirs, mine) || f.possesses(mine, theirs) {
		return len(mine) < len(theirs)
	}
	if f.Lang.Cases.Any() {
		x, y = f.nominative(i, j), f.nominative(a, b)
	}
	if kind == lang.KindPlace && j == i+1 && b == a+1 && x>>rankShift != y>>rankShift { // "Bieszczady", in the genitive "Bieszczad"
		if plural := f.Lang.Ends(f.Word(i), lang.EndsPlural); y>>rankShift == 0 && plural || x>>rankShift == 0 && f.Lang.Ends(f.Word(a), lang.EndsPlural) {
			return plural
		}
	}
	if shouts := f.shouts(a, b); x>>rankShift == y>>rankShift && shouts != f.shouts(i, j) {
		return shouts
	}
	return x < y
}

// shouts reports whether the words of a name, tokens [i, j), are all in capitals, as in a
// headline.
func (f *Finder) shouts(i, j int) bool {
	for ; i < j; i++ {
		if t := &f.Toks[i]; t.Kind == token.Word && t.Shape != token.Upper && t.Shape != token.Initial {
			return false
		}
	}
	return true
}

// decideKinds gives each form the kind that most speaks for, the first of equals. A
// surname alone has the votes of the full names too: "Castan" is no place where
// "Mireille Castan" speaks.
func (f *Finder) decideKinds() {
	f.people = text.Sized(f.people, f.out.Symbols.Len())
	for n := range f.out.Forms {
		m := &f.out.Forms[n]
		if m.decide(); m.Kind == lang.KindPerson && !m.One() {
			_, last := f.out.Ends(f.Text, int32(n))
			f.people[last] += m.Count
		}
	}
	for n := range f.out.Forms {
		if m := &f.out.Forms[n]; m.One() && m.Kind != lang.KindPerson {
			_, last := f.out.Ends(f.Text, int32(n))
			m.votes[lang.KindPerson] += likely * f.people[last]
			m.decide()
		}
	}
	f.decideShort()
}

// decideShort makes companies of the short names that can be nobody's, because they stand behind
// the full name of a company and before that of anybody: "Emery Air Freight Corp … Emery said …
// its chairman, John Emery", "J.C. Mercer Co … Mercer", "James Harker and Co … James Harker".
func (f *Finder) decideShort() {
	f.bodies, f.people = text.Filled(f.bodies, f.out.Symbols.Len()), text.Filled(f.people, f.out.Symbols.Len())
	for n := range f.out.Forms { // in the order of their first mentions
		m := &f.out.Forms[n]
		first, last := f.out.Ends(f.Text, int32(n))
		switch {
		case m.One():
		case m.Kind == lang.KindOrganization && f.company(m):
			f.noteBody(first, m.First)
			if k := Founder(f.Text, &f.out.Names[m.First]); k >= 0 {
				f.noteBody(f.out.Symbols.Of[k], m.First)
			}
		case m.Kind == lang.KindPerson && f.opensCompany(m, f.bodies[first]):
			m.Kind = lang.KindOrganization
		case m.Kind == lang.KindPerson && f.people[last] < 0:
			f.people[last] = m.First
		}
	}
	for n := range f.out.Forms {
		m := &f.out.Forms[n]
		word, _ := f.out.Ends(f.Text, int32(n))
		switch b, p := f.bodies[word], f.people[word]; {
		case !m.One():
		case m.Kind == lang.KindPerson && !m.Men && !m.Women && m.Titled == 0 && b >= 0 && b < m.First && (p < 0 || m.First < p):
			m.Kind = lang.KindOrganization
		case m.Kind == lang.KindOrganization && b < 0 && p >= 0 && p < m.First && f.isSurname(m, &f.out.Names[p]):
			m.Kind = lang.KindPerson
		}
	}
}

// isSurname reports whether a form without an article is the surname of a person whose name has a
// given name or a role before it.
func (f *Finder) isSurname(m *Form, full *Name) bool {
	x := &f.out.Names[m.First]
	if x.First > 0 && f.Toks[x.First-1].Is(lang.Definite) {
		return false
	}
	return full.HasRole() || f.Toks[full.First].Is(lang.MaleName|lang.FemaleName) || IsInitials(f.Text, full.First)
}

// noteBody notes the first full name of a company that a word is short for.
func (f *Finder) noteBody(word, name int32) {
	if f.bodies[word] < 0 {
		f.bodies[word] = name
	}
}

// opensCompany reports whether a form that looks like a person's full name opens that of a company
// with a legal form, named before, and nothing tells that it is a person's.
func (f *Finder) opensCompany(m *Form, company int32) bool {
	if company < 0 || m.human {
		return false
	}
	a, b := &f.out.Names[m.First], &f.out.Names[company]
	return f.Toks[b.Last-1].Is(lang.BodySuffix) && b.Last-b.First > a.Last-a.First && f.sameWords(b.First, b.First+a.Last-a.First, a.First, a.Last)
}

// maxPronoun bounds the tokens from a name to a pronoun that stands for it.
const maxPronoun = 12

// besidePerson reports whether what stands beside name c of sentence s tells that it is a person's: a
// role, an age, commas around it, as around an apposition, or "he" or "she" before another name,
// but not what the name has: "Harker's profits … he".
func (f *Finder) besidePerson(s *prose.Sentence, c *Name) bool {
	k := c.Last
	if c.HasRole() {
		return true
	}
	if k+1 < s.Last && f.Toks[k].Kind == token.Comma && (f.Toks[k+1].Kind == token.Number || c.First > s.First && f.Toks[c.First-1].Kind == token.Comma) {
		return true
	}
	for ; k < min(s.Last, c.Last+maxPronoun) && !f.Toks[k].Capitalised() && !f.Toks[k].Is(lang.PossessiveMark); k++ {
		if t := &f.Toks[k]; t.Is(lang.Pronoun) && t.Is(lang.Masculine|lang.Feminine) {
			return true
		}
	}
	return false
}

// Founder returns the token of the surname of whom a company with a legal form is named after,
// behind given names or initials, or of what stands behind the form: "J.C. Mercer Co Inc", "NV Mercer
// Lampen". It is -1 if there is none.
func Founder(d *token.Text, x *Name) int {
	k := x.First
	for k < x.Last-1 && (IsInitials(d, k) || d.Toks[k].Is(lang.MaleName|lang.FemaleName|lang.BodySuffix)) {
		k++
	}
	if k == x.First || k >= x.Last-1 || d.Toks[k].Shape != token.Capital || d.Toks[k].Is(lang.BodyNoun) || !d.Toks[x.Last-1].Is(lang.BodySuffix) && !d.Toks[x.First].Is(lang.BodySuffix) {
		return -1
	}
	return k
}

// IsInitials reports whether token k is the initial of a given name, or several: "J.", "J.C."
func IsInitials(d *token.Text, k int) bool {
	return d.Toks[k].Shape == token.Initial || d.Toks[k].Shape == token.Upper && strings.HasSuffix(d.Word(k), ".")
}

// company reports whether a name of several words is that of a company by its last one: "Emery
// Air Freight Corp", "Emery Laboratories", unlike "Emery Agency", or "Emery Sun", who may be somebody.
func (f *Finder) company(m *Form) bool {
	end := &f.Toks[f.out.Names[m.First].Last-1]
	return end.Is(lang.BodySuffix) || end.Is(lang.BodyNoun) && !end.Is(lang.BodyHead|lang.OutletHead)
}

// decide gives the form the kind that most speaks for.
func (m *Form) decide() {
	for k, v := range m.votes {
		if v > m.votes[m.Kind] {
			m.Kind = lang.NameKind(k)
		}
	}
}

// sameWords reports whether tokens [a, b) and [i, j) are one form.
func (f *Finder) sameWords(a, b, i, j int) bool {
	if b-a != j-i {
		return false
	}
	for ; a < b; a, i = a+1, i+1 {
		if f.out.Part(f.Text, a) != f.out.Part(f.Text, i) {
			return false
		}
	}
	return true
}

// countWords returns the number of name words of tokens [i, j): "Jr." and "V" behind a name and
// the particle of a surname do not count.
func (f *Finder) countWords(i, j int) int {
	words := 0
	for k := i; k < j; k++ {
		if f.nameWord(k) && !(k > i && f.Toks[k].Is(lang.NameSuffix)) && !(k+1 < j && isParticle(&f.Toks[k])) {
			words++
		}
	}
	return max(words, 1)
}

// isParticle reports whether a token is a particle of a surname and no given
// name.
func isParticle(t *token.Token) bool {
	return t.Is(lang.Particle) && t.Shape != token.Initial && !t.Is(lang.MaleName|lang.FemaleName|lang.PlaceHead)
}

// Part returns what stands for token k in the identity of a form.
func (f *Found) Part(d *token.Text, k int) int32 {
	if n := f.Symbols.Of[k]; n != 0 {
		return n
	}
	return -int32(d.Toks[k].Kind) - 1
}

// Ends returns the symbols of the first and the last word of form n.
func (f *Found) Ends(d *token.Text, n int32) (first, last int32) {
	c := &f.Names[f.Forms[n].First]
	for k := c.First; k < c.Last; k++ {
		w := f.Symbols.Of[k]
		if w == 0 || first != 0 && d.Toks[k].Is(lang.NameSuffix) || k+1 < c.Last && isParticle(&d.Toks[k]) {
			continue
		}
		if first == 0 {
			first = w
		}
		last = w
	}
	return first, last
}
