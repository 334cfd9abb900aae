package names

import (
	"math/bits"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// named are the features that make a name of words without help from their
// capitals.
const named = firstGiven | firstGivenWord | firstInitial | midInitial | lastSurname | lastLegal | hasAmpersand | headBody |
	firstPlaceHead | firstPlace | lastPlace | firstBodyName | lastBodyName | knownPlace | knownBody

// findKinds decides what every form names: first the names of several words,
// then, knowing these, the names of one word.
func (f *Finder) findKinds() {
	f.links = text.Sized(f.links, len(f.out.Symbols.List))
	for n := range f.out.Forms {
		if m := &f.out.Forms[n]; !m.One() {
			m.Kind = f.longKind(m)
			f.link(m)
		}
	}
	for n := range f.out.Forms {
		if m := &f.out.Forms[n]; m.One() {
			m.Kind = f.shortKind(m)
		}
	}
}

// longKind returns what a name of several words names.
func (f *Finder) longKind(m *Form) lang.NameKind {
	if m.inner&knownOther != 0 {
		return lang.KindOther
	}
	if kind, ok := f.outright(m); ok {
		return kind
	}
	if !m.sure && m.inner&named == 0 && m.in(inStyle) && !m.in(afterRole) && !m.in(afterTitle) && !m.in(inAgency) && !m.credited {
		return lang.KindNone // capitals of a headline alone make no name
	}
	return bestKind(kindScores(m, &innerWeights[1], &outerWeights[1]))
}

// link keeps what a name of several words tells of the names that are one of its
// words.
func (f *Finder) link(m *Form) {
	of := f.out.Symbols.Of
	c := &f.out.Names[m.First]
	first, last := of[c.First], of[c.Last-1]
	for k := c.Last - 1; k > c.First && (last == 0 || f.Toks[k].Is(lang.NameSuffix)); k-- {
		last = of[k-1]
	}
	part := nameBits(0)
	switch m.Kind {
	case lang.KindPerson:
		f.links[first] |= firstOfPerson
		f.links[last] |= lastOfPerson
	case lang.KindOrganization:
		f.links[first] |= firstOfBody
		f.links[last] |= lastOfBody
	case lang.KindPlace:
		part = partOfPlace
	case lang.KindNone:
		part = partOfNone
	}
	if part != 0 {
		for k := c.First; k < c.Last; k++ {
			f.links[of[k]] |= part
		}
	}
}

// shortKind returns what a name of one word names.
func (f *Finder) shortKind(m *Form) lang.NameKind {
	if kind, ok := f.outright(m); ok {
		return kind
	}
	link := f.links[f.out.Symbols.Of[f.out.Names[m.First].Last-1]]
	alone := link&(firstOfPerson|lastOfPerson) == 0 && !m.in(afterTitle) // nobody seems to be called so
	ordinary := m.inner&(oneBody|oneOutlet|onePlace|oneRegion|oneGiven|oneSurname) == 0
	switch {
	case alone && (m.inner&oneCountry != 0 || m.inner&onePlace != 0 && f.Lang.Has&lang.WeighedNames == 0):
		return lang.KindPlace // also where it speaks or acts
	case link&lastOfPerson != 0 && m.inner&(oneBody|oneOutlet|onePlace|oneCountry|oneRegion) == 0:
		return lang.KindPerson
	case alone && ordinary && m.inner&(oneDemonym|oneOther) != 0:
		return lang.KindNone // "German"
	case alone && ordinary && !m.sure && m.inner&(lastPlaceNoun|lastBody) != 0:
		return lang.KindNone // "Police" where any word has a capital
	}
	s := kindScores(m, &innerWeights[0], &outerWeights[0])
	for b := uint64(link); b != 0; b &= b - 1 {
		addWeights(&s, &partWeights[0][bits.TrailingZeros64(b)])
	}
	return bestKind(s)
}

// outright decides the kind of a form by what is known of it, in languages
// other than English, whose weights do not fit: the place or the body that it is
// or is called after, the letters, and where every noun has a capital, what else
// tells that it is a name.
func (f *Finder) outright(m *Form) (kind lang.NameKind, ok bool) {
	if f.Lang.Has&lang.WeighedNames != 0 {
		return 0, false
	}
	c := &f.out.Names[m.First]
	switch {
	case f.Lang.Has&lang.CapitalNouns != 0 && f.common(m):
		return lang.KindNone, true
	case m.inner&knownPlace != 0:
		return lang.KindPlace, true
	case !m.One() && (m.inner&knownBody != 0 || f.Any(c.First, c.Last, lang.BodyNoun)):
		return lang.KindOrganization, true
	case f.Lang.Has&lang.LatinBrands != 0 && f.latin(c.First) && m.inner&(oneOther|oneBody|oneOutlet) == 0: // companies and their goods
		return lang.KindOrganization, true
	case f.Lang.Has&lang.CapitalNouns != 0 && m.One() && (m.in(afterRole) || m.in(afterTitle)):
		return lang.KindPerson, true
	}
	return 0, false
}

// common reports whether a form is rather made of ordinary nouns: no word of it
// is known to be part of a name or is in capitals throughout, and it stands
// where nouns do.
func (f *Finder) common(m *Form) bool {
	if m.credited || m.Titled > 0 || m.in(afterRole) || m.in(afterTitle) || m.in(inDateline) {
		return false
	}
	c := &f.out.Names[m.First]
	for k := c.First; k < c.Last; k++ {
		if f.tells(k, c.Last) {
			return false
		}
	}
	return true
}

// tells reports whether token k of a name that ends at last tells that it is no
// ordinary noun.
func (f *Finder) tells(k, last int) bool {
	t := &f.Toks[k]
	if t.Is(lang.MaleName|lang.FemaleName|lang.Surname|anyPlace|lang.BodyName|lang.BodySuffix|lang.Outlet|lang.OtherName) || f.phraseAt(k, last) > k {
		return true
	}
	if t.Shape == token.Upper && t.End-t.Start > 1 || t.Shape == token.Mixed {
		return true
	}
	return f.nameWord(k) && f.links[f.out.Symbols.Of[k]]&lastOfPerson != 0
}

// latin reports whether token i begins with a Latin letter.
func (f *Finder) latin(i int) bool { return text.IsASCIILetter(f.Raw[f.Toks[i].Start]) }

// in reports whether some candidate of the form stands in a context.
func (m *Form) in(context nameBits) bool { return m.outer&context != 0 }

// kindScores adds up the weights of a form's features for every kind: those of the
// context twice if two names or more have it.
func kindScores(m *Form, inner *[innerCount][lang.Kinds]int8, outer *[outerCount][lang.Kinds]int8) [lang.Kinds]int {
	var s [lang.Kinds]int
	for b := uint64(m.inner); b != 0; b &= b - 1 {
		addWeights(&s, &inner[bits.TrailingZeros64(b)])
	}
	telling := m.telling()
	for b := uint64(m.outer & telling); b != 0; b &= b - 1 {
		addWeights(&s, &outer[bits.TrailingZeros64(b)])
	}
	for b := uint64(m.twice & telling); b != 0; b &= b - 1 {
		addWeights(&s, &outer[bits.TrailingZeros64(b)])
	}
	return s
}

// addWeights adds the weights of a feature.
func addWeights(s *[lang.Kinds]int, w *[lang.Kinds]int8) {
	for k := range s {
		s[k] += int(w[k])
	}
}

// bestKind returns the kind with the highest score, the first of equal ones.
func bestKind(s [lang.Kinds]int) lang.NameKind {
	best := lang.KindNone
	for k := lang.KindNone + 1; k < lang.Kinds; k++ {
		if s[k] > s[best] {
			best = k
		}
	}
	return best
}
