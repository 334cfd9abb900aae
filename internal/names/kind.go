package names

import (
	"math/bits"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// nameBits is a set of features of a name: of its words or of its context.
type nameBits uint64

// Features of the words of a name.
const (
	innerOne nameBits = 1 << iota // one word
	innerTwo
	innerThree
	innerMore
	firstGiven     // begins with a given name
	firstGivenWord // begins with a given name that is a word too: "will"
	lastGiven
	firstInitial
	midInitial
	lastSurname
	lastSuffix // "Jr."
	hasParticle
	lastBody
	headBody // "University of …"
	lastLegal
	hasAmpersand
	hasOf
	hasAnd
	hasPossessive
	hasNumber
	lastPlaceNoun
	firstPlaceHead
	firstDirection
	firstDemonym
	firstPlace
	lastPlace
	firstBodyName
	lastBodyName
	onePlace
	oneCountry
	oneRegion
	oneBody
	oneOutlet
	oneDemonym
	oneOther
	oneUpper
	oneSurname
	oneGiven
	oneTitle
	oneNoise
	oneCommon
	oneUnknown
	knownPlace
	knownBody
	knownOther
	firstNoise
	firstCommon
	lastNoise
	lastCommon
	lastTitle
	allUnknown
	mixedCase
	upperFirst // begins with a word in capitals
	midNoise
	lastOther  // "… Act"
	firstOther // "Hurricane …"
	innerCount = iota
)

// Features of a name of one word that longer names of the article tell.
const (
	lastOfPerson nameBits = 1 << iota
	firstOfPerson
	firstOfBody
	lastOfBody
	partOfPlace
	partOfNone
	partCount = iota
)

// Features of the context of a name.
const (
	afterTitle nameBits = 1 << iota // "President X"
	afterRole                       // "spokesman X"
	beforeCue                       // "X said"
	afterCue                        // "said X"
	beforeAge                       // "X, 41,"
	beforeWho                       // "X, who"
	beforeRole                      // "X, the chairman"
	afterIn                         // "in X"
	afterOf                         // "of X"
	afterOther                      // another preposition
	afterThe
	afterA
	beforePossessive
	beforeNoun // "X campaign"
	beforeVerb // an auxiliary: "X has"
	beforeRegion
	afterPlace // "Kabul, X"
	inBrackets
	beforeAcronym // "X (ABC)"
	inDateline
	inAgency
	atStart
	inStyle
	afterPlaceNoun // "the town of X"
	beforePlaceNoun
	beforeBodyNoun
	beforeRoleNoun // "X spokesman"
	afterBodyNoun  // "the company X"
	afterDemonym
	beforeName // another name follows at once
	inByline
	afterAnd
	inMarks    // between quotation marks of its own
	often      // occurs more than once
	outerCount = iota
)

// inner returns the features of the words of tokens [i, j).
func (f *Finder) inner(i, j int, styled bool) nameBits {
	var b nameBits
	set := func(yes bool, x nameBits) {
		if yes {
			b |= x
		}
	}
	words, last := 0, i
	known := false
	for k := i; k < j; k++ {
		t := &f.Toks[k]
		switch {
		case t.Kind == token.Number:
			b |= hasNumber
		case t.Kind == token.Other:
			b |= hasAmpersand
		case t.Is(lang.OfWord | lang.ForWord):
			b |= hasOf
			set(k > i && f.Toks[k-1].Is(lang.BodyHead), headBody)
		case t.Is(lang.AndWord):
			b |= hasAnd
		case t.Is(lang.PossessiveMark):
			b |= hasPossessive
		case t.Is(lang.Particle) && t.Shape == token.Lower:
			b |= hasParticle
		}
		if !f.nameWord(k) {
			continue
		}
		words++
		last = k
		known = known || t.Traits&^(lang.CommonWord|lang.Abbreviation) != 0
		set(k > i && k+1 < j && t.Shape == token.Initial, midInitial)
		set(t.Is(lang.Particle) && k+1 < j, hasParticle)
		set(k > i && k+1 < j && t.Is(lang.Noise), midNoise)
		set(t.Shape == token.Mixed || camel(f.Word(k)), mixedCase)
	}
	first, end := &f.Toks[i], &f.Toks[last]
	plain := !first.Is(lang.CommonWord | lang.Noise)
	switch f.phraseKind(i, j) {
	case lang.KindPlace:
		b |= knownPlace
	case lang.KindOrganization:
		b |= knownBody
	case lang.KindOther:
		b |= knownOther
	}
	if j-i > 1 && end.Is(lang.BodyName) && (f.phraseAt(i, j) == j-1 || last == i+1 && first.Is(lang.PlaceName|lang.CountryName|lang.Region)) {
		b |= knownBody // "Los Angeles Dodgers"
	}
	if words <= 1 {
		b |= innerOne
		set(j > i+1 && f.Toks[j-1].Is(lang.BodySuffix), lastLegal)
		t := first
		set(t.Is(lang.PlaceName), onePlace)
		set(t.Is(lang.CountryName), oneCountry)
		set(t.Is(lang.Region), oneRegion)
		set(t.Is(lang.BodyName), oneBody)
		set(t.Is(lang.Outlet), oneOutlet)
		set(t.Is(lang.Demonym|lang.Direction|lang.GroupNoun), oneDemonym)
		set(t.Is(lang.OtherName), oneOther)
		set(t.Shape == token.Upper && !styled, oneUpper)
		set(t.Is(lang.Surname), oneSurname)
		set(t.Is(lang.MaleName|lang.FemaleName), oneGiven)
		set(t.Is(lang.Title|lang.RoleNoun|lang.Courtesy|lang.GroupNoun), oneTitle)
		set(t.Is(lang.Noise), oneNoise)
		set(t.Is(lang.CommonWord), oneCommon)
		set(t.Is(lang.BodyNoun), lastBody)
		set(t.Is(lang.PlaceNoun), lastPlaceNoun)
		set(!known && plain, oneUnknown)
		return b
	}
	switch words {
	case 2:
		b |= innerTwo
	case 3:
		b |= innerThree
	default:
		b |= innerMore
	}
	given := first.Is(lang.MaleName | lang.FemaleName)
	set(given && plain, firstGiven)
	set(given && !plain, firstGivenWord)
	set(first.Shape == token.Initial, firstInitial)
	set(first.Is(lang.PlaceHead), firstPlaceHead)
	set(first.Is(lang.Direction), firstDirection)
	set(first.Is(lang.Demonym), firstDemonym)
	set(first.Is(lang.OtherName), firstOther)
	set(first.Is(lang.PlaceName|lang.CountryName|lang.Region), firstPlace)
	set(first.Is(lang.BodyName|lang.Outlet), firstBodyName)
	set(first.Is(lang.Noise), firstNoise)
	set(first.Is(lang.CommonWord), firstCommon)
	set(first.Shape == token.Upper && !styled, upperFirst)
	set(end.Is(lang.MaleName|lang.FemaleName), lastGiven)
	set(end.Is(lang.Surname), lastSurname)
	set(end.Is(lang.NameSuffix), lastSuffix)
	person := given && end.Is(lang.Surname) // "Faith Hill" is no hill
	set(end.Is(lang.BodyNoun) && !person, lastBody)
	set(end.Is(lang.PlaceNoun) && !person, lastPlaceNoun)
	set(end.Is(lang.PlaceName|lang.CountryName|lang.Region), lastPlace)
	set(end.Is(lang.BodyName), lastBodyName)
	set(end.Is(lang.Noise), lastNoise)
	set(end.Is(lang.CommonWord), lastCommon)
	set(end.Is(lang.Title|lang.RoleNoun), lastTitle)
	set(end.Is(lang.OtherName), lastOther)
	set(f.Toks[j-1].Is(lang.BodySuffix), lastLegal)
	set(!known, allUnknown)
	return b
}

// camel reports whether a capital follows a small letter within s, past what
// surnames do ("McCain", "DeLuca"): "YouTube", "TechCrunch".
func camel(s string) bool {
	for i := 3; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' && 'a' <= s[i-1] && s[i-1] <= 'z' {
			return !strings.HasPrefix(s, "Mac") || i > 3
		}
	}
	return false
}

// outer returns the features of the context of candidate c.
func (f *Finder) outer(s *prose.Sentence, c *Name, styled bool) nameBits {
	var b nameBits
	set := func(yes bool, x nameBits) {
		if yes {
			b |= x
		}
	}
	i, j := c.First, c.Last
	set(styled, inStyle)
	set(f.weak(s, i), atStart)
	if c.Role < i {
		set(f.Toks[i-1].Is(lang.Courtesy|lang.Title) && f.Toks[i-1].Shape != token.Lower, afterTitle)
		set(f.Toks[i-1].Shape == token.Lower || !f.Toks[i-1].Is(lang.Courtesy|lang.Title), afterRole)
	}
	if blk := f.page.Blocks[s.Block]; i < blk.Body {
		d := &f.page.Dateline
		at := f.Toks[i].Start
		set(d.Place.Start <= at && at < d.Place.End, inDateline)
		set(d.Agency.Start <= at && at < d.Agency.End, inAgency)
	} else if blk.Kind == layout.KindByline || blk.Kind == layout.KindCredit {
		b |= inByline
	}
	if i > s.First {
		p := &f.Toks[i-1]
		switch {
		case p.Is(lang.OfWord):
			b |= afterOf
			set(i-1 > s.First && f.Toks[i-2].Is(lang.PlaceNoun) && f.Toks[i-2].Shape == token.Lower, afterPlaceNoun)
		case p.Is(lang.Locative):
			b |= afterIn
		case p.Is(lang.Preposition):
			b |= afterOther
		case p.Is(lang.Definite):
			b |= afterThe
		case p.Is(lang.Determiner):
			b |= afterA
		case p.Is(lang.AndWord):
			b |= afterAnd
		case p.Kind == token.Open:
			b |= inBrackets
		}
		if n := len(f.out.Names) - 1; (p.Kind == token.Comma || p.Is(lang.AndWord)) && n >= 0 && f.out.Names[n].Last == i-1 {
			// Names in a list are of one kind.
			m := &f.out.Forms[f.out.Names[n].Form]
			set(m.inner&(onePlace|oneCountry|oneRegion|knownPlace) != 0 || f.out.Names[n].outer&(afterIn|afterPlace) != 0, afterPlace)
		}
		set(p.Kind == token.Mark && j < s.Last && f.Toks[j].Kind == token.Mark, inMarks)
		set(p.Is(lang.Cue) && p.Shape == token.Lower, afterCue)
		if p.Shape == token.Lower && p.Gap != token.NoGap {
			set(p.Is(lang.PlaceNoun), afterPlaceNoun)
			set(p.Is(lang.BodyNoun), afterBodyNoun)
		}
		set(p.Is(lang.Demonym), afterDemonym)
	}
	if j >= s.Last {
		return b
	}
	n := &f.Toks[j]
	at := func(k int) *token.Token {
		if j+k < s.Last {
			return &f.Toks[j+k]
		}
		return &token.Token{}
	}
	switch {
	case n.Is(lang.PossessiveMark) || n.Kind == token.Mark && n.Gap == token.NoGap && f.Raw[n.Start-1] == 's' && at(1).Gap == token.Space && at(1).Shape == token.Lower:
		b |= beforePossessive
	case n.Kind == token.Open:
		set(at(1).Shape == token.Upper && at(2).Kind == token.Close, beforeAcronym)
	case n.Kind == token.Comma:
		t := at(1)
		set(t.Kind == token.Number && t.End-t.Start <= 3 && at(2).Kind == token.Comma, beforeAge)
		set(t.Is(lang.Relative), beforeWho)
		set(t.Capitalised() && t.Is(lang.CountryName|lang.Region), beforeRegion)
		for k := 1; k < 7; k++ {
			t := at(k)
			if t.Kind != token.Word || t.Is(lang.Auxiliary) {
				break
			}
			if t.Is(lang.RoleNoun) && t.Shape == token.Lower {
				b |= beforeRole
				break
			}
			if t.Is(lang.Preposition) || k == 1 && !t.Is(lang.Determiner) && t.Shape == token.Lower && !t.Is(lang.CommonWord|lang.Noise) {
				break
			}
		}
	case n.Is(lang.Relative):
		b |= beforeWho
	case n.Is(lang.Auxiliary):
		b |= beforeVerb
	case n.Kind == token.Word && n.Shape == token.Lower:
		switch {
		case n.Is(lang.Cue):
			b |= beforeCue
		case n.Is(ClosedWord):
		default:
			set(n.Is(lang.PlaceNoun), beforePlaceNoun)
			set(n.Is(lang.BodyNoun), beforeBodyNoun)
			set(n.Is(lang.RoleNoun|lang.GroupNoun), beforeRoleNoun)
			set(!n.Is(lang.PlaceNoun|lang.BodyNoun|lang.RoleNoun|lang.GroupNoun), beforeNoun)
		}
	case n.Kind == token.Word:
		b |= beforeName
	}
	return b
}

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
	if m.Count > 1 {
		addWeights(&s, &outer[bits.TrailingZeros64(uint64(often))], 1)
	}
	for n, c := range m.outer {
		if c == 0 || m.sure > 0 && 1<<n&(atStart|inStyle) != 0 {
			continue
		}
		addWeights(&s, &outer[n], int(min(c, 2)))
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
