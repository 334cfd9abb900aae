// Package names finds the names in a text, and their kinds: it takes tokens, page
// and prose, and gives Found, the places where something is named and the forms
// that names have. It does not say which of them are the same.
package names

import (
	"slices"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Name is a place where something is named.
type Name struct {
	First, Last int   // tokens of the name itself
	Role        int   // first token of the title that stands right before it, First if none
	Form        int32 // index of its form

	described bool // a role follows: "Ann Lee, the chairman"
}

// HasRole reports whether something before or after the name says what the
// person is.
func (c *Name) HasRole() bool { return c.Role < c.First || c.described }

// Found are the names of a text.
type Found struct {
	Symbols Symbols // the words of names, numbered
	Names   []Name  // in text order
	Forms   []Form  // in the order of their first names
}

// A Span is a name and its kind.
type Span struct {
	First, Last int
	Kind        lang.NameKind
}

// Spans returns the names with their kinds.
func (f *Found) Spans() []Span {
	out := make([]Span, len(f.Names))
	for i, c := range f.Names {
		out[i] = Span{c.First, c.Last, f.Forms[c.Form].Kind}
	}
	return out
}

// A Finder finds the names of one text after another. The zero finder is ready to
// use; what it returns is good until the next call.
type Finder struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	out   Found

	runs    []run
	reading *run // whose names are collected
	spots   int  // of all runs
	games   int  // scores of games in the text
	at      []attr
	labels  []uint32
	sums    []crf.Sum    // by spot
	scores  []crf.Scores // likewise
	states  []crf.State  // likewise
	own     []ownSum     // by symbol
	people  []int32      // by symbol: how often full names of people end in it, then the first of them
	bodies  []int32      // by symbol: the first full name of a company that begins so, -1 for none
	viterbi crf.Viterbi

	index map[uint64]int32 // last form by hash
	spans []text.Span      // the names of the credits in a sentence
	buf   []byte
}

// Find finds the names of a text, and their kinds.
func (f *Finder) Find(d *token.Text, p *layout.Page, m *prose.Prose) *Found {
	return f.FindWith(models.Of(d.Lang), d, p, m)
}

// FindWith is Find with other weights than the language's, nil for none, in which
// case there are the names that the layout proves.
func (f *Finder) FindWith(w *crf.Model, d *token.Text, p *layout.Page, m *prose.Prose) *Found {
	f.reset(d, p, m)
	f.findRuns()
	f.meet()
	f.tag(w)
	f.partHeadlines()
	f.collect()
	f.decideKinds()
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

// maxNameWords bounds the length of a name in tokens.
const maxNameWords = 12

// certain is the weight of what the layout proves.
const certain = likely << 10

// collect collects the names in text order: those that the tagger found, and those
// that the layout proves, of datelines and credits.
func (f *Finder) collect() {
	credits, next := f.page.Credits, 0
	for n := range f.prose.Sentences {
		s := &f.prose.Sentences[n]
		b := &f.page.Blocks[s.Block]
		line := b.Kind == layout.KindDateline // it has nothing else
		if s.First < b.Body || line {
			f.addDateline(s)
		}
		credits = f.findCredits(s, credits)
		for ; next < len(f.runs) && f.runs[next].sentence == n; next++ {
			if !line {
				f.addTagged(s, &f.runs[next])
			}
		}
		f.addCredits(s, s.Last)
	}
}

// addTagged adds the names that the tagger found in a run.
func (f *Finder) addTagged(s *prose.Sentence, r *run) {
	f.reading = r
	for i := r.first; i < r.last; {
		kind := KindOf(f.states[r.at+i-r.first])
		j := i + 1
		for ; j < r.last && f.states[r.at+j-r.first] >= crf.Open; j++ {
		}
		if k := f.pastCouple(r, i, j); k > j {
			j, kind = k, lang.KindOrganization
		}
		if kind == lang.KindNone {
			kind = f.untagged(i, s.First)
		}
		if kind == lang.KindPerson && f.wantsSurname(j, s.Last) {
			j++
		}
		if kind == lang.KindPerson {
			j = f.nickname(r, i, j, s.Last)
		}
		i, j, kind = f.proved(s, i, j, kind)
		if k := f.pastForm(i, j, s.Last); k > j && kind != lang.KindNone {
			j, kind = k, lang.KindOrganization
		}
		if kind == lang.KindOrganization {
			j = f.pastKnown(r, i, f.pastAnd(r, i, j), s.Last)
		}
		f.addCredits(s, i)
		if kind == lang.KindPerson {
			if k := f.possessorEnd(i, j); k > i { // the next name begins there
				f.addLikely(s, i, k, kind)
				i = k
			}
		}
		for k := f.owner(i, j, kind); k > i; k = f.owner(i, j, kind) {
			f.addLikely(s, i, k, f.ownerKind(i, k))
			i = k + 1
		}
		if kind == lang.KindPerson && j-i > 2 && f.acronymBefore(i) {
			f.addLikely(s, i, i+1, lang.KindOrganization)
			i++
		}
		if kind == lang.KindPerson {
			i, kind = f.addParts(s, i, j)
		}
		f.addLikely(s, i, j, kind)
		i = j
	}
}

// addParts adds what the tagger took for the beginning of a person's name in tokens [i, j):
// a comma ends a name unless "Jr." follows, "Ann Lee, Greens", and a body's name ends with
// its possessive mark, "the Unity Party's Ann Lee". It returns where the rest begins, and
// what that is.
func (f *Finder) addParts(s *prose.Sentence, i, j int) (int, lang.NameKind) {
	kind := lang.KindPerson
	i = f.withoutOffice(s, i, j)
	for k := i + 1; k+1 < j; k++ {
		t := &f.Toks[k]
		comma := t.Kind == token.Comma && !f.Toks[k+1].Is(lang.NameSuffix)
		if !comma && !(t.Is(lang.PossessiveMark) && f.isBody(i, k)) {
			continue
		}
		f.addLikely(s, i, k, f.partKind(i, k))
		i = k + 1
		kind = f.partKind(i, j)
	}
	return i, kind
}

// partKind returns what a credit, or part of what seemed to be a person's name, is.
func (f *Finder) partKind(i, j int) lang.NameKind {
	if f.isBody(i, j) {
		return lang.KindOrganization
	}
	return lang.KindPerson
}

// addLikely adds what the tagger found in tokens [i, j), if it is a name.
func (f *Finder) addLikely(s *prose.Sentence, i, j int, kind lang.NameKind) {
	if first, last := f.bare(i, j, kind); kind != lang.KindNone && !f.onlyPeople(first, last, kind) && f.hasName(first, last) && !f.inCredits(first, last) && !f.inTitle(s, i, j) {
		weight := int32(likely)
		if kind == lang.KindOther && first > s.First && f.eponymous(first-1) {
			weight = certain // "el huracán Hilda … Hilda"
		}
		f.add(s, first, last, kind, weight)
		f.lean(first, last)
	}
}

// lean adds to the votes of the last name, tokens [i, j), what its words speak for each
// kind: less than one vote, so that it chooses among kinds that have as many.
func (f *Finder) lean(i, j int) {
	r, inside := f.reading, 0
	var sums [lang.Kinds]int32
	for ; i < min(j, r.last); i++ {
		scores := &f.scores[r.at+i-r.first]
		for k := lang.KindNone + 1; k < lang.Kinds; k++ {
			sums[k] += scores[int(k)+inside]
		}
		inside = crf.Inside
	}
	least := slices.Min(sums[lang.KindNone+1:])
	votes := &f.out.Forms[f.out.Names[len(f.out.Names)-1].Form].votes
	for k := lang.KindNone + 1; k < lang.Kinds; k++ {
		votes[k] += min(sums[k]-least, likely-1)
	}
}

// inTitle reports whether token i, all of a name before token j, is a common word that
// belongs to the title before a name: "Secretary of State Ann Lee".
func (f *Finder) inTitle(s *prose.Sentence, i, j int) bool {
	return j == i+1 && j < s.Last && i-2 >= s.First && f.Toks[i].Is(lang.CommonWord) && f.Toks[i-1].Is(lang.OfWord) && f.isTitle(i-2) && capital(&f.Toks[j]) && f.follows(j)
}

// wantsSurname reports whether a person's name ends before token j with an initial,
// and a word with a capital follows, which is its surname: "Gordon S. May".
func (f *Finder) wantsSurname(j, end int) bool {
	last := &f.Toks[j-1]
	return j < end && last.Shape == token.Initial && f.Raw[last.End-1] == '.' && f.Toks[j].Gap == token.Space && f.Toks[j].Shape == token.Capital
}

// acronymBefore reports whether token i is letters that stand for a body, and a given
// name follows: "a director of the F.B.I. Ann Lee was dismissed".
func (f *Finder) acronymBefore(i int) bool {
	const given = lang.MaleName | lang.FemaleName
	t, next := &f.Toks[i], &f.Toks[i+1]
	return t.Shape == token.Upper && !t.Is(given) && next.Is(given) && next.Shape == token.Capital
}

// possessorEnd returns where, in the tokens [i, j) of a person's name, a second
// person's begins, whom the first one's is only the possessor of, i if none does:
// "адвокат Дональда Трампа Рудольф Джуліані". There the cases tell them apart: a
// given name in the nominative stands behind a word that has no nominative of its
// gender.
func (f *Finder) possessorEnd(i, j int) int {
	for k := i + 1; k+1 < j && f.Lang.Cases.Any(); k++ {
		t, before := &f.Toks[k], &f.Toks[k-1]
		if !t.Is(lang.MaleName|lang.FemaleName) || before.Is(lang.MaleName|lang.FemaleName) || before.Kind != token.Word {
			continue
		}
		var rank int
		f.buf, rank = appendStem(f.buf[:0], f.Word(k-1), &f.Lang.Cases)
		if t.Is(lang.MaleName) && rank >= lang.FeminineEnding || rank >= lang.ObliqueEnding {
			return k
		}
	}
	return i
}

// addressed reports whether a courtesy title stands before token i: "Mme Castan".
func (f *Finder) addressed(i int) bool {
	return i > 0 && f.follows(i) && f.Toks[i-1].Is(lang.Courtesy) && capital(&f.Toks[i-1])
}

// dotted reports whether a name that ends before token j is a company's by what
// follows: "Shopwell.com".
func (f *Finder) dotted(j int) bool {
	return j+1 < len(f.Toks) && f.Toks[j].Kind == token.Stop && f.Toks[j].Gap == token.NoGap &&
		f.Toks[j+1].Is(lang.BodySuffix) && f.Toks[j+1].Gap == token.NoGap
}

// likely is the weight of what the tagger found.
const likely = 1 << 8

// bare takes off a name what is none of it: joints at its ends, and titles before a
// person's.
func (f *Finder) bare(i, j int, kind lang.NameKind) (int, int) {
	for i < j && f.Toks[i].Kind != token.Word && f.Toks[i].Kind != token.Number || j-i > 1 && Article(f.Text, i) {
		i++
	}
	for j > i && (f.Toks[j-1].Kind == token.Comma || f.Toks[j-1].Kind == token.Mark || f.Toks[j-1].Is(lang.PossessiveMark) && !f.knownBody(i, j) || f.Toks[j-1].Kind == token.Number && isScore(f.Word(j-1))) {
		j--
	}
	for k := i + 1; f.Lang.Has&lang.LatinBrands != 0 && k < j && f.latin(i); k++ {
		if f.Toks[k].Kind == token.Word && !f.latin(k) {
			j = k // "Corvina готова"
		}
	}
	for kind == lang.KindPerson && j-i > 1 && f.isTitle(i) && !f.Toks[i].Is(lang.MaleName|lang.FemaleName) && capital(&f.Toks[i+1]) {
		i++
	}
	for kind == lang.KindOrganization && j-i > 1 && f.Toks[j-1].Is(lang.RoleNoun) && !f.Toks[j-1].Is(lang.Title|lang.BodyNoun|lang.OutletHead|lang.Outlet|lang.GroupNoun|lang.Plural) && f.Toks[j-2].Is(lang.BodyNoun) && !f.knownBody(i, j) {
		j-- // "Trade Ministry Spokesperson"
	}
	return i, min(j, i+maxNameWords)
}

// knownBody reports whether tokens [i, j) are all of a name that is known as a body's, with its last
// word: "McDonald's", "Daily Caller".
func (f *Finder) knownBody(i, j int) bool {
	end, kind := f.phraseAt(i, j)
	return end == j && kind == lang.KindOrganization
}

// Article reports whether token i is an article before a name and none of it: "the
// Associated Press", "der Spiegel", but not "De Morgen".
func Article(d *token.Text, i int) bool {
	return d.Toks[i].Is(lang.Definite) && (d.Toks[i].Shape == token.Lower || d.Lang.Has&lang.BareNames != 0)
}

// hasName reports whether a word of tokens [i, j) can be one of a name:
// "Paris-based" and "R-Texas" cannot.
func (f *Finder) hasName(i, j int) bool {
	for ; i < j; i++ {
		if f.nameWord(i) {
			return true
		}
	}
	return false
}

// hasCapital reports whether one of tokens [i, j) has a capital.
func (f *Finder) hasCapital(i, j int) bool {
	for ; i < j; i++ {
		if capital(&f.Toks[i]) {
			return true
		}
	}
	return false
}

// latin reports whether token i begins with a Latin letter.
func (f *Finder) latin(i int) bool { return text.IsASCIILetter(f.Raw[f.Toks[i].Start]) }

// add adds tokens [i, j) as a name; weight is how much speaks for its kind.
func (f *Finder) add(s *prose.Sentence, i, j int, kind lang.NameKind, weight int32) {
	small := !f.hasCapital(i, j) // "(dpa)"
	front := f.Lang.Has&lang.SmallFronts != 0 && f.Toks[i].Is(heads)
	head := (f.Lang.Has&lang.SmallHeads != 0 || !f.Lang.Cases.Any()) && j > i+1 && f.Toks[j-1].Is(heads) // a town's school is not its theatre
	for k := i; k < j; k++ {
		if t := &f.Toks[k]; !f.nameWord(k) && t.Kind == token.Word && (small || t.Shape != token.Lower || front && k == i || head && k == j-1) && t.End-t.Start <= lang.MaxWord && !t.Is(lang.Clitic) {
			f.out.Symbols.intern(f.Text, k)
		}
	}
	c := Name{First: i, Last: j, Role: i}
	if kind == lang.KindPerson {
		if c.Role = f.roleBefore(s, i); c.Role == i && f.Lang.Cases.Any() {
			c.Role = f.roleWithGenitive(s, i, j)
		} else if c.Role == i && f.Lang.Endings[lang.EndsQuality] != nil {
			c.Role = f.roleWithComplement(s, i)
		} else if c.Role == i {
			c.Role = f.officeBefore(s, i)
		}
		c.described = f.roleBehind(s, j)
	}
	f.dropPossessor(i, j-1, s.Last, kind)
	c.Form = f.form(i, j)
	if m := &f.out.Forms[c.Form]; m.Count == 0 && f.isCountry(i, j) {
		m.votes[lang.KindPlace] += likely + likely/2 // it is no body because it acts as one once
	}
	f.learn(&f.out.Forms[c.Form], &c, kind, weight)
	f.out.Forms[c.Form].human = f.out.Forms[c.Form].human || kind == lang.KindPerson && f.besidePerson(s, &c)
	f.out.Names = append(f.out.Names, c)
}

// addDateline adds the places and the agency of the dateline that opens sentence s.
func (f *Finder) addDateline(s *prose.Sentence) {
	d := &f.page.Dateline
	for n := range 2 {
		part, kind := d.Place, lang.KindPlace
		if (n == 0) == (d.Agency.Start < d.Place.Start) { // "(ANSA) - ROMA, 12 MAR -"
			part, kind = d.Agency, lang.KindOrganization
		}
		if part.End == 0 || part.Start < f.Toks[s.First].Start || part.End > f.Toks[s.Last-1].End {
			continue
		}
		first, last := f.At(part.Start), f.At(part.End)
		for i := first; i < last; {
			j := i
			for j < last && f.Toks[j].Kind != token.Comma && (f.Toks[j].Kind != token.Other || f.Toks[j].Gap != token.NoGap) {
				j++
			}
			if i < j && j-i <= maxNameWords && f.Toks[i].Kind == token.Word {
				f.add(s, i, j, kind, certain)
			}
			i = j + 1
		}
	}
}

// findCredits notes where names are credited in sentence s. It returns the credits
// that remain.
func (f *Finder) findCredits(s *prose.Sentence, credits []layout.Credit) []layout.Credit {
	from, to := f.Toks[s.First].Start, f.Toks[s.Last-1].End
	f.spans = f.spans[:0] // that one credit gives may stand between those of another
	for len(credits) > 0 && credits[0].Start < to {
		if role := credits[0].Role; role != layout.RoleCorrespondent { // within a sentence like any other
			for _, name := range credits[0].Names {
				if name.Start >= from && name.End <= to {
					f.spans = append(f.spans, name)
				}
			}
		}
		if credits[0].End > to {
			break
		}
		credits = credits[1:]
	}
	slices.SortStableFunc(f.spans, func(a, b text.Span) int { return a.Start - b.Start })
	return credits
}

// addCredits adds the credited names of sentence s that stand before token end.
func (f *Finder) addCredits(s *prose.Sentence, end int) {
	for len(f.spans) > 0 && (end == s.Last || f.spans[0].Start < f.Toks[end].Start) {
		i, j := f.At(f.spans[0].Start), f.At(f.spans[0].End)
		f.spans = f.spans[1:]
		if i >= j || j-i > maxNameWords || f.Toks[i].Kind != token.Word || f.named(i) {
			continue
		}
		kind := f.partKind(i, j)
		if first, last := f.bare(i, j, kind); first < last { // "von der" is nobody
			f.add(s, first, last, kind, likely)
		}
	}
}

// inCredits reports whether tokens [i, j) are credited, and so added already or
// soon.
func (f *Finder) inCredits(i, j int) bool {
	if f.named(i) {
		return true
	}
	return len(f.spans) > 0 && f.spans[0].Start < f.Toks[j-1].End
}

// isBody reports whether the credited tokens [i, j) name a body: a known one, one
// with a word for one in its name, or letters alone.
func (f *Finder) isBody(i, j int) bool {
	if j-i == 1 && f.Toks[i].Shape == token.Upper {
		return true
	}
	if end, kind := f.phraseAt(i, j); end > i && kind == lang.KindOrganization {
		return true
	}
	if f.LabelOf(lang.LabelOutlet, i, j) > i || f.Any(i, j, lang.Outlet|lang.OutletHead|lang.BodyNoun|lang.BodySuffix) {
		return true
	}
	given := j-i > 1 && f.Toks[i].Is(lang.MaleName|lang.FemaleName)
	return !given && f.Any(i, j, lang.BodyName) // unlike "Mary Ford"
}

// isCountry reports whether tokens [i, j) are the name of a country, or of another place of
// several words.
func (f *Finder) isCountry(i, j int) bool {
	if end, kind := f.phraseAt(i, j); end == j && kind == lang.KindPlace {
		return true
	}
	return j == i+1 && f.Toks[i].Is(lang.CountryName)
}
