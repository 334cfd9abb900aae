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
	links := f.links
	for n := range f.out.Forms {
		m := &f.out.Forms[n]
		if m.inner&innerOne != 0 {
			continue
		}
		m.Kind = lang.KindOther
		switch {
		case m.inner&knownOther != 0:
		case f.outright(m):
		case m.sure == 0 && m.inner&named == 0 && m.in(inStyle) && !m.in(afterRole) && !m.in(afterTitle) && !m.in(inAgency) && !m.credited:
			m.Kind = lang.KindNone // capitals of a headline alone make no name
		default:
			m.Kind = bestKind(kindScores(m, innerWeights[1][:], outerWeights[1][:]))
		}
		c := &f.out.Names[m.First]
		first, last := f.out.Symbols.Of[c.First], f.out.Symbols.Of[c.Last-1]
		for k := c.Last - 1; k > c.First && (last == 0 || f.Toks[k].Is(lang.NameSuffix)); k-- {
			last = f.out.Symbols.Of[k-1]
		}
		switch m.Kind {
		case lang.KindPerson:
			links[first] |= firstOfPerson
			links[last] |= lastOfPerson
		case lang.KindOrganization:
			links[first] |= firstOfBody
			links[last] |= lastOfBody
		default:
			for k := c.First; k < c.Last; k++ {
				if m.Kind == lang.KindPlace {
					links[f.out.Symbols.Of[k]] |= partOfPlace
				} else if m.Kind == lang.KindNone {
					links[f.out.Symbols.Of[k]] |= partOfNone
				}
			}
		}
	}
	for n := range f.out.Forms {
		m := &f.out.Forms[n]
		if m.inner&innerOne == 0 {
			continue
		}
		link := links[f.out.Symbols.Of[f.out.Names[m.First].Last-1]]
		switch alone := link&(firstOfPerson|lastOfPerson) == 0 && !m.in(afterTitle); {
		case f.outright(m):
			continue
		case alone && (m.inner&oneCountry != 0 || m.inner&onePlace != 0 && f.Lang.Has&lang.WeighedNames == 0):
			m.Kind = lang.KindPlace // also where it speaks or acts
			continue
		case link&lastOfPerson != 0 && m.inner&(oneBody|oneOutlet|onePlace|oneCountry|oneRegion) == 0:
			m.Kind = lang.KindPerson
			continue
		case alone && m.inner&(oneDemonym|oneOther) != 0 && m.inner&(oneBody|oneOutlet|onePlace|oneRegion|oneGiven|oneSurname) == 0:
			continue
		case alone && m.sure == 0 && m.inner&(lastPlaceNoun|lastBody) != 0 && m.inner&(oneBody|oneOutlet|onePlace|oneRegion|oneGiven|oneSurname) == 0:
			continue
		}
		s := kindScores(m, innerWeights[0][:], outerWeights[0][:])
		for b := uint64(link); b != 0; b &= b - 1 {
			addWeights(&s, &partWeights[0][bits.TrailingZeros64(b)], 1)
		}
		m.Kind = bestKind(s)
	}
}

// outright decides the kind of a form by what is known of it, in languages
// other than English, whose weights do not fit: the place or the body that it is
// or is called after, the letters, and where every noun has a capital, what else
// tells that it is a name.
func (f *Finder) outright(m *Form) bool {
	if f.Lang.Has&lang.WeighedNames != 0 {
		return false
	}
	c := &f.out.Names[m.First]
	switch {
	case f.Lang.Has&lang.CapitalNouns != 0 && f.common(m):
		m.Kind = lang.KindNone
	case m.inner&knownPlace != 0:
		m.Kind = lang.KindPlace
	case m.inner&innerOne == 0 && (m.inner&knownBody != 0 || f.Any(c.First, c.Last, lang.BodyNoun)):
		m.Kind = lang.KindOrganization
	case f.Lang.Has&lang.LatinBrands != 0 && f.latin(c.First) && m.inner&(oneOther|oneBody|oneOutlet) == 0: // companies and their goods
		m.Kind = lang.KindOrganization
	case f.Lang.Has&lang.CapitalNouns != 0 && m.inner&innerOne != 0 && (m.in(afterRole) || m.in(afterTitle)):
		m.Kind = lang.KindPerson
	default:
		return false
	}
	return true
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
		t, n := &f.Toks[k], f.out.Symbols.Of[k]
		if t.Is(lang.MaleName|lang.FemaleName|lang.Surname|anyPlace|lang.BodyName|lang.BodySuffix|lang.Outlet|lang.OtherName) || f.phraseAt(k, c.Last) > k ||
			t.Shape == token.Upper && t.End-t.Start > 1 || t.Shape == token.Mixed || n != 0 && f.links[n]&lastOfPerson != 0 {
			return false
		}
	}
	return true
}

// latin reports whether token i begins with a Latin letter.
func (f *Finder) latin(i int) bool { return text.IsASCIILetter(f.Raw[f.Toks[i].Start]) }

// in reports whether some candidate of the form stands in a context.
func (m *Form) in(context nameBits) bool {
	return m.outer[bits.TrailingZeros64(uint64(context))] > 0
}

// kindScores adds up the weights of a form's features for every kind.
func kindScores(m *Form, inner, outer [][lang.Kinds]int8) [lang.Kinds]int {
	var s [lang.Kinds]int
	for b := uint64(m.inner); b != 0; b &= b - 1 {
		addWeights(&s, &inner[bits.TrailingZeros64(b)], 1)
	}
	for k := range m.outer {
		if n := m.times(k); n > 0 {
			addWeights(&s, &outer[k], n)
		}
	}
	return s
}

func addWeights(s *[lang.Kinds]int, w *[lang.Kinds]int8, n int) {
	for k := range s {
		s[k] += n * int(w[k])
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
