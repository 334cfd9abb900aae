// Package names finds the names in a text, and their kinds: it takes tokens, page
// and prose, and gives Found, the places where something is named and the forms
// that names have. It does not say which of them are the same.
package names

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Name is a run of capitalised words that may be a name.
type Name struct {
	First, Last int      // tokens of the name itself
	Role        int      // first token of the title that stands right before it, First if none
	Form        int32    // index of its form
	outer       nameBits // what stands around it
}

// HasRole reports whether something before or after the name says what the
// person is.
func (c *Name) HasRole() bool {
	return c.Role < c.First || c.outer&beforeRole != 0
}

// Found are the names of a text.
type Found struct {
	Symbols Symbols // the words of names, numbered
	Names   []Name  // in text order
	Forms   []Form  // in the order of their first names
}

// A Finder finds the names of one text after another. The zero finder is ready to
// use; what it returns is good until the next call.
type Finder struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	out   Found

	index  map[uint64]int32 // last form by hash
	links  []nameBits       // by symbol: what longer names tell of a name of that word alone
	styled []bool           // by sentence: capitals tell nothing there
	buf    []byte           // the spelling of a known name of several words
}

// Find finds the names of a text, and their kinds.
func (f *Finder) Find(d *token.Text, p *layout.Page, m *prose.Prose) *Found {
	f.reset(d, p, m)
	f.findCandidates()
	f.findKinds()
	return &f.out
}

// reset prepares the finder for a text.
func (f *Finder) reset(d *token.Text, p *layout.Page, m *prose.Prose) {
	f.Text, f.page, f.prose = d, p, m
	f.out.Symbols.Reset(len(d.Toks))
	f.out.Names, f.out.Forms = f.out.Names[:0], f.out.Forms[:0]
	if f.index == nil {
		f.index = map[uint64]int32{}
	}
	clear(f.index)
}

// nameWord reports whether token i is a word that names are made of.
func (f *Finder) nameWord(i int) bool { return f.out.Symbols.Of[i] != 0 }

// ClosedWord are the words that no name begins or ends with.
const ClosedWord = lang.Determiner | lang.Preposition | lang.Conjunction | lang.Complementizer | lang.Auxiliary | lang.Negation |
	lang.Pronoun | lang.Demonstrative

// maxNameWords bounds the length of a name in tokens.
const maxNameWords = 12

// nameable reports whether token i can be a word of a name as far as its own
// shape and class tell.
func (f *Finder) nameable(i int) bool {
	t := &f.Toks[i]
	if t.Kind != token.Word || t.Shape < token.Capital || t.End-t.Start > lang.MaxWord || t.Is(lang.Clitic) {
		return false
	}
	switch {
	case t.Is(lang.Weekday):
		return false
	case t.Is(lang.Pronoun):
		return t.Shape == token.Upper && t.Is(lang.CountryName|lang.BodyName)
	case t.Is(ClosedWord | lang.Month):
		return t.Is(lang.MaleName|lang.FemaleName|lang.Surname|lang.BodyName) && t.Shape != token.Lower && f.keepsName(i)
	}
	if t.End-t.Start >= 3 && (f.compound(i) || Affiliation(f.Text, i)) {
		return false
	}
	return true
}

// keepsName reports whether a word that is both a function word and a name
// ("Will", "May") is a name at token i.
func (f *Finder) keepsName(i int) bool {
	if i > 0 && f.Toks[i].Gap == token.Space {
		if p := &f.Toks[i-1]; p.Capitalised() && p.Is(lang.MaleName|lang.FemaleName|lang.Courtesy|lang.Title) {
			return true
		}
	}
	if i+1 < len(f.Toks) && f.Toks[i+1].Gap == token.Space && f.Toks[i].Is(lang.MaleName|lang.FemaleName) {
		switch n := &f.Toks[i+1]; {
		case n.Kind != token.Word || n.Is(ClosedWord):
			return false
		case n.Shape == token.Capital: // "Will Smith"
			return !n.Is(lang.Noise | lang.Month | lang.Weekday)
		case n.Shape == token.Lower: // "Will van der Berg"
			return n.Is(lang.Particle)
		}
	}
	return false
}

// compound reports whether token i ends in a part in lower case after a
// hyphen: "Paris-based" is no name, but the given name in "Moon Jae-in" is.
func (f *Finder) compound(i int) bool {
	s := f.Word(i)
	h := strings.LastIndexByte(s, '-')
	if h <= 0 || h+1 >= len(s) || s[h+1] < 'a' || s[h+1] > 'z' {
		return false
	}
	syllables := h <= 5 && len(s)-h-1 <= 4 && !f.isWord(s[:h])
	return !syllables || i == 0 || f.Toks[i].Gap != token.Space || !f.Toks[i-1].Capitalised()
}

// isWord reports whether anything is known of a word.
func (f *Finder) isWord(s string) bool {
	w := f.Lang.Find(s)
	return w.Traits != 0 || w.Begins != 0
}

// Affiliation reports whether token i says for which party and place somebody
// sits: "Sen. Ann Lee (R-Texas)", "Rep. Ann Lee, D-N.Y.".
func Affiliation(d *token.Text, i int) bool {
	if i < 2 {
		return false
	}
	if k := d.Toks[i-1].Kind; k != token.Comma && k != token.Open || !d.Toks[i-2].Capitalised() {
		return false
	}
	s := d.Word(i)
	n := 0
	for n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	return n > 0 && n <= 3 && n+1 < len(s) && s[n] == '-' && 'A' <= s[n+1] && s[n+1] <= 'Z'
}

// findCandidates collects the candidates of the text, in text order.
func (f *Finder) findCandidates() {
	f.styled = text.Sized(f.styled, len(f.prose.Sentences))
	styled := f.styled
	credits := f.page.Credits
	for n := range f.prose.Sentences {
		s := &f.prose.Sentences[n]
		if !f.readable(s.Block) {
			continue
		}
		styled[n] = f.internSentence(s)
		if styled[n] {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if sym := f.out.Symbols.Of[i]; sym != 0 && !f.weak(s, i) {
				f.out.Symbols.List[sym].sure++
			}
		}
	}
	for n := range f.prose.Sentences {
		s := &f.prose.Sentences[n]
		if f.credited(s.Block) {
			credits = f.addCredits(s, credits)
		} else if f.readable(s.Block) {
			f.findInSentence(s, styled[n])
		}
	}
}

// readable reports whether names are looked for in a block.
func (f *Finder) readable(b int) bool {
	switch f.page.Blocks[b].Kind {
	case layout.KindTimestamp, layout.KindEndMark, layout.KindBoilerplate:
		return false
	}
	return !f.credited(b)
}

// credited reports whether a block names nobody but those to whom the story
// is credited.
func (f *Finder) credited(b int) bool {
	kind := f.page.Blocks[b].Kind
	return kind == layout.KindByline || kind == layout.KindCredit
}

// addCredits adds the names that are credited in sentence s. It returns the
// credits that remain.
func (f *Finder) addCredits(s *prose.Sentence, credits []layout.Credit) []layout.Credit {
	from, to := f.Toks[s.First].Start, f.Toks[s.Last-1].End
	var names []text.Span // that one credit gives may stand between those of another
	for len(credits) > 0 && credits[0].Start < to {
		for _, name := range credits[0].Names {
			if name.Start >= from && name.End <= to {
				names = append(names, name)
			}
		}
		if credits[0].End > to {
			break
		}
		credits = credits[1:]
	}
	slices.SortStableFunc(names, func(a, b text.Span) int { return a.Start - b.Start })
	end := 0 // after the name before
	for _, name := range names {
		i, j := f.At(name.Start), f.At(name.End)
		if i >= j || j-i > maxNameWords || i < end {
			continue
		}
		end = j
		for k := i; k < j; k++ {
			if t := &f.Toks[k]; t.Kind == token.Word && t.End-t.Start <= lang.MaxWord && !t.Is(lang.Clitic) {
				f.out.Symbols.intern(f.Text, k)
			}
		}
		head := f.titleEnd(i, i, j)
		if head >= j {
			head = i
		}
		if f.nameWord(head) {
			f.add(s, head, j, i, true)
			f.out.Forms[f.out.Names[len(f.out.Names)-1].Form].credited = true
		}
	}
	return credits
}

// internSentence numbers the words of a sentence that can be words of a name.
// It reports whether words are capitalised for style there, as in headlines:
// then capitals tell nothing.
func (f *Finder) internSentence(s *prose.Sentence) (styled bool) {
	odd, lower := 0, 0
	for i := s.First; i < s.Last; i++ {
		t := &f.Toks[i]
		if t.Kind != token.Word || t.Shape == token.Shapeless {
			continue
		}
		long := t.End-t.Start >= 4
		if t.Shape == token.Lower {
			if long && !t.Is(ClosedWord) {
				lower++
			}
			continue
		}
		if long && i > s.First && t.Is(lang.Noise|ClosedWord) && !t.Is(lang.MaleName|lang.FemaleName|lang.Month) {
			odd++
		}
		if f.nameable(i) {
			f.out.Symbols.intern(f.Text, i)
		}
	}
	return odd > 0 && 2*odd >= lower
}

// weak reports whether token i would have a capital in any case because of its
// place: at the start of a sentence or quotation, after a colon or a bullet.
func (f *Finder) weak(s *prose.Sentence, i int) bool {
	if i == s.First {
		return true
	}
	switch p := &f.Toks[i-1]; p.Kind {
	case token.Colon, token.Stop, token.Other:
		return f.Toks[i].Gap != token.NoGap
	case token.Mark:
		return f.Toks[i].Gap == token.NoGap
	case token.Open:
		return i-1 == s.First
	case token.Dash:
		return i-1 == s.First || f.Toks[i].Gap != token.NoGap
	case token.Number:
		return i-1 == s.First
	}
	return false
}

// accept reports whether token i may begin a name.
func (f *Finder) accept(s *prose.Sentence, i int, styled bool) bool {
	sym := f.out.Symbols.Of[i]
	if sym == 0 {
		return false
	}
	t := &f.Toks[i]
	if f.shouted(i) {
		return false
	}
	if f.out.Symbols.List[sym].sure > 0 && !(styled && t.Is(lang.Noise)) {
		return true
	}
	if styled {
		return !t.Is(lang.Noise) && (!t.Is(lang.CommonWord) || t.Is(lang.MaleName|lang.FemaleName|lang.PlaceHead|lang.Title) || t.Begins&lang.BeginsName != 0)
	}
	if t.Is(lang.Stopword|lang.Adjunct|lang.Auxiliary|lang.Complementizer|lang.Cue) && f.Lang.Has&lang.WeighedNames == 0 {
		return !f.weak(s, i) // of such languages no more is known
	}
	return !t.Is(lang.Noise) || !f.weak(s, i) || i+1 < s.Last && f.nameWord(i+1)
}

// shouted reports whether token i is an ordinary word among others in
// capitals, as at the start of a section: "FELLOW DOCTORS SPEAK OUT".
func (f *Finder) shouted(i int) bool {
	loud := func(k int) bool {
		return k >= 0 && k < len(f.Toks) && f.Toks[k].Shape == token.Upper && f.Toks[k].End-f.Toks[k].Start >= 4
	}
	return f.Toks[i].Is(lang.Noise) && loud(i) && (loud(i-1) || loud(i+1))
}

// findInSentence collects the candidates of one sentence.
func (f *Finder) findInSentence(s *prose.Sentence, styled bool) {
	i := s.First
	if b := &f.page.Blocks[s.Block]; i < b.Body && f.page.Dateline.Place.End > 0 {
		f.addDateline(s)
		i = min(b.Body, s.Last)
	}
	for i < s.Last {
		t := &f.Toks[i]
		if able := f.nameWord(i) || t.Kind == token.Number || t.Is(lang.Particle); !able || !f.begins(s, i, styled) {
			i++
			continue
		}
		j := f.extend(s, i, styled)
		for i < j {
			k := f.firstName(i, j)
			f.split(s, i, k, styled)
			i = k
		}
	}
}

// begins reports whether token i, a name word or what may lead one, begins a run of
// words that may be names.
func (f *Finder) begins(s *prose.Sentence, i int, styled bool) bool {
	if f.nameWord(i) {
		return f.accept(s, i, styled)
	}
	return f.leadsName(s, i)
}

// anyPlace are the traits of well-known places.
const anyPlace = lang.CountryName | lang.PlaceName | lang.Region

// firstName returns the end of the first name in the run [i, j) where nothing
// but the names in it tell: in languages of which little else is known, a place
// before another name is one of its own ("президента США Дональда Трампа"), and
// where names have cases, so is a country behind one ("Сейм Польщі").
func (f *Finder) firstName(i, j int) int {
	if f.Lang.Has&lang.WeighedNames != 0 || j-i < 2 {
		return j
	}
	for k := i + 1; f.Lang.Has&lang.LatinBrands != 0 && k < j; k++ {
		if f.nameWord(k) && f.latin(k) != f.latin(i) {
			j = k
		}
	}
	end := max(f.phraseAt(i, j), i)
	if end == i && f.Toks[i].Is(anyPlace|lang.BodyName|lang.OtherName) {
		end = i + 1
	}
	if end > i && j-end >= 2 && !f.Any(end, j, lang.BodyNoun|lang.BodySuffix|lang.Outlet) {
		return end
	}
	for k := max(i+1, end); len(f.Lang.Endings) > 0 && k < j; k++ {
		if f.Toks[k].Is(lang.CountryName) || f.phraseAt(k, j) > k {
			return k
		}
	}
	return j
}

// addDateline adds the places and the agency of the dateline that opens
// sentence s.
func (f *Finder) addDateline(s *prose.Sentence) {
	d := &f.page.Dateline
	for _, part := range [...]text.Span{d.Place, d.Agency} {
		if part.End == 0 || part.Start < f.Toks[s.First].Start || part.End > f.Toks[s.Last-1].End {
			continue
		}
		first, last := f.At(part.Start), f.At(part.End)
		for i := first; i < last; {
			j := i
			for j < last && f.Toks[j].Kind != token.Comma && (f.Toks[j].Kind != token.Other || f.Toks[j].Gap != token.NoGap) {
				if t := &f.Toks[j]; t.Kind == token.Word && t.End-t.Start <= lang.MaxWord {
					f.out.Symbols.intern(f.Text, j)
				}
				j++
			}
			if i < j && j-i <= maxNameWords && f.nameWord(i) {
				f.add(s, i, j, i, true)
			}
			i = j + 1
		}
	}
}

// add adds tokens [i, j) as a candidate; its title begins at role.
func (f *Finder) add(s *prose.Sentence, i, j, role int, styled bool) {
	c := Name{First: i, Last: j, Role: role}
	if role == i {
		c.Role = f.roleBefore(s, i)
	}
	c.outer = f.outer(s, &c, styled)
	c.Form = f.form(i, j)
	f.out.Forms[c.Form].count(c.outer, !styled && (c.outer&atStart == 0 || role < i))
	f.learn(&f.out.Forms[c.Form], &c, styled)
	f.out.Names = append(f.out.Names, c)
}

// roleBefore returns the first token of a title in lower case that stands
// right before token i: "the company's chief executive Ann Lee".
func (f *Finder) roleBefore(s *prose.Sentence, i int) int {
	role := i
	for role > s.First && role > i-maxRole && f.inRole(role-1, role < i) {
		role--
	}
	if role == i {
		return i
	}
	// The body or place before it belongs to the title: "NATO spokeswoman Oana Lungescu".
	if p := f.previous(); p != nil && p.Last == role && p.First >= s.First && f.Toks[role].Gap == token.Space {
		return p.First
	}
	return role
}

// maxRole bounds the length of a title in lower case in tokens.
const maxRole = 5

// inRole reports whether token k belongs to a title in lower case that ends right
// before a name, or goes on after k.
func (f *Finder) inRole(k int, goesOn bool) bool {
	t, next := &f.Toks[k], &f.Toks[k+1]
	if t.Kind != token.Word || t.Is(ClosedWord) || next.Gap != token.Space && next.Gap != token.LineBreak {
		return false
	}
	switch small := t.Shape == token.Lower; {
	case small && t.Is(lang.RoleNoun):
		return true
	case !goesOn:
		return false
	case small && t.Is(lang.Title): // "deputy prime minister"
		return true
	case small && t.Is(lang.BodyNoun|lang.CommonWord|lang.Direction) && !t.Is(lang.Cue): // "company spokesman"
		return true
	case t.Is(lang.Demonym | lang.OtherName): // "French president", no end of a longer name
		p := f.previous()
		return p == nil || p.Last != k+1 || p.First == k
	}
	return false
}

// previous returns the candidate found last, nil if there is none.
func (f *Finder) previous() *Name {
	if n := len(f.out.Names); n > 0 {
		return &f.out.Names[n-1]
	}
	return nil
}
