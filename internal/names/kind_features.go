package names

import (
	"iter"
	"math/bits"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// nameBits is a set of features of a name: of its words or of its context.
type nameBits uint64

// when returns the features x if something is so, else none.
func when(yes bool, x nameBits) nameBits {
	if yes {
		return x
	}
	return 0
}

// A feature is one of the bits and its name.
type feature struct {
	bit  nameBits
	name string
}

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

// innerFeatures have their weights in this order.
var innerFeatures = [innerCount]feature{
	{innerOne, "innerOne"}, {innerTwo, "innerTwo"}, {innerThree, "innerThree"}, {innerMore, "innerMore"},
	{firstGiven, "firstGiven"}, {firstGivenWord, "firstGivenWord"}, {lastGiven, "lastGiven"}, {firstInitial, "firstInitial"},
	{midInitial, "midInitial"}, {lastSurname, "lastSurname"}, {lastSuffix, "lastSuffix"}, {hasParticle, "hasParticle"},
	{lastBody, "lastBody"}, {headBody, "headBody"}, {lastLegal, "lastLegal"}, {hasAmpersand, "hasAmpersand"},
	{hasOf, "hasOf"}, {hasAnd, "hasAnd"}, {hasPossessive, "hasPossessive"}, {hasNumber, "hasNumber"},
	{lastPlaceNoun, "lastPlaceNoun"}, {firstPlaceHead, "firstPlaceHead"}, {firstDirection, "firstDirection"}, {firstDemonym, "firstDemonym"},
	{firstPlace, "firstPlace"}, {lastPlace, "lastPlace"}, {firstBodyName, "firstBodyName"}, {lastBodyName, "lastBodyName"},
	{onePlace, "onePlace"}, {oneCountry, "oneCountry"}, {oneRegion, "oneRegion"}, {oneBody, "oneBody"},
	{oneOutlet, "oneOutlet"}, {oneDemonym, "oneDemonym"}, {oneOther, "oneOther"}, {oneUpper, "oneUpper"},
	{oneSurname, "oneSurname"}, {oneGiven, "oneGiven"}, {oneTitle, "oneTitle"}, {oneNoise, "oneNoise"},
	{oneCommon, "oneCommon"}, {oneUnknown, "oneUnknown"}, {knownPlace, "knownPlace"}, {knownBody, "knownBody"},
	{knownOther, "knownOther"}, {firstNoise, "firstNoise"}, {firstCommon, "firstCommon"}, {lastNoise, "lastNoise"},
	{lastCommon, "lastCommon"}, {lastTitle, "lastTitle"}, {allUnknown, "allUnknown"}, {mixedCase, "mixedCase"},
	{upperFirst, "upperFirst"}, {midNoise, "midNoise"}, {lastOther, "lastOther"}, {firstOther, "firstOther"},
}

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

// partFeatures have their weights in this order.
var partFeatures = [partCount]feature{
	{lastOfPerson, "lastOfPerson"}, {firstOfPerson, "firstOfPerson"}, {firstOfBody, "firstOfBody"}, {lastOfBody, "lastOfBody"},
	{partOfPlace, "partOfPlace"}, {partOfNone, "partOfNone"},
}

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

// outerFeatures have their weights in this order.
var outerFeatures = [outerCount]feature{
	{afterTitle, "afterTitle"}, {afterRole, "afterRole"}, {beforeCue, "beforeCue"}, {afterCue, "afterCue"},
	{beforeAge, "beforeAge"}, {beforeWho, "beforeWho"}, {beforeRole, "beforeRole"}, {afterIn, "afterIn"},
	{afterOf, "afterOf"}, {afterOther, "afterOther"}, {afterThe, "afterThe"}, {afterA, "afterA"},
	{beforePossessive, "beforePossessive"}, {beforeNoun, "beforeNoun"}, {beforeVerb, "beforeVerb"}, {beforeRegion, "beforeRegion"},
	{afterPlace, "afterPlace"}, {inBrackets, "inBrackets"}, {beforeAcronym, "beforeAcronym"}, {inDateline, "inDateline"},
	{inAgency, "inAgency"}, {atStart, "atStart"}, {inStyle, "inStyle"}, {afterPlaceNoun, "afterPlaceNoun"},
	{beforePlaceNoun, "beforePlaceNoun"}, {beforeBodyNoun, "beforeBodyNoun"}, {beforeRoleNoun, "beforeRoleNoun"}, {afterBodyNoun, "afterBodyNoun"},
	{afterDemonym, "afterDemonym"}, {beforeName, "beforeName"}, {inByline, "inByline"}, {afterAnd, "afterAnd"},
	{inMarks, "inMarks"}, {often, "often"},
}

// FeatureNames returns what the features are called, in the order of their
// weights: those of the words of a name, of its context, and of what longer names
// tell. It is for the trainer of the weights, internal/train/kinds.
func FeatureNames() (inner, outer, part []string) {
	return namesOf(innerFeatures[:]), namesOf(outerFeatures[:]), namesOf(partFeatures[:])
}

func namesOf(features []feature) []string {
	var all []string
	for _, f := range features {
		all = append(all, f.name)
	}
	return all
}

// Features yields the features of the words and of the context of the form by
// name, and how often each counts. It is for the trainer of the weights,
// internal/train/kinds.
func (m *Form) Features() iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for b := uint64(m.inner); b != 0; b &= b - 1 {
			if !yield(innerFeatures[bits.TrailingZeros64(b)].name, 1) {
				return
			}
		}
		for b := uint64(m.outer & m.telling()); b != 0; b &= b - 1 {
			n := 1
			if m.twice&nameBits(b&-b) != 0 {
				n = 2
			}
			if !yield(outerFeatures[bits.TrailingZeros64(b)].name, n) {
				return
			}
		}
	}
}

// telling returns the features of the context that count: that the name stands at
// the start of a sentence or in a headline tells nothing if it stands elsewhere too.
func (m *Form) telling() nameBits {
	if m.sure {
		return ^(atStart | inStyle)
	}
	return ^nameBits(0)
}

// inner returns the features of the words of tokens [i, j).
func (f *Finder) inner(i, j int, styled bool) nameBits {
	b, last, known := f.within(i, j)
	b |= f.knownAs(i, j, last)
	b |= when(j > i+1 && f.Toks[j-1].Is(lang.BodySuffix), lastLegal)
	first, end := &f.Toks[i], &f.Toks[last]
	if b&innerOne != 0 {
		return b | oneWord(first, known, styled)
	}
	b |= when(!known, allUnknown)
	person := first.Is(lang.MaleName|lang.FemaleName) && end.Is(lang.Surname)
	return b | firstWord(first, styled) | lastWord(end, person)
}

// within returns the features of each token of [i, j) and of how many words they
// are, the last word, and whether a word is known for more than being a word.
func (f *Finder) within(i, j int) (b nameBits, last int, known bool) {
	words := 0
	last = i
	for k := i; k < j; k++ {
		t := &f.Toks[k]
		switch {
		case t.Kind == token.Number:
			b |= hasNumber
		case t.Kind == token.Other:
			b |= hasAmpersand
		case t.Is(lang.OfWord | lang.ForWord):
			b |= hasOf
			b |= when(k > i && f.Toks[k-1].Is(lang.BodyHead), headBody)
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
		known = known || t.Traits&^(lang.CommonWord|lang.Abbreviation) != 0 || t.Begins != 0
		b |= when(k > i && k+1 < j && t.Shape == token.Initial, midInitial)
		b |= when(t.Is(lang.Particle) && k+1 < j, hasParticle)
		b |= when(k > i && k+1 < j && t.Is(lang.Noise), midNoise)
		b |= when(t.Shape == token.Mixed || camel(f.Word(k)), mixedCase)
	}
	switch words {
	case 0, 1:
		b |= innerOne
	case 2:
		b |= innerTwo
	case 3:
		b |= innerThree
	default:
		b |= innerMore
	}
	return b, last, known
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

// knownAs returns what the known name of several words is that tokens [i, j) are,
// or almost are.
func (f *Finder) knownAs(i, j, last int) (b nameBits) {
	switch f.phraseKind(i, j) {
	case lang.KindPlace:
		b = knownPlace
	case lang.KindOrganization:
		b = knownBody
	case lang.KindOther:
		b = knownOther
	}
	if j-i > 1 && f.Toks[last].Is(lang.BodyName) && (f.phraseAt(i, j) == j-1 || last == i+1 && f.Toks[i].Is(anyPlace)) {
		b |= knownBody // "Los Angeles Dodgers"
	}
	return b
}

// oneWord returns the features of the word of a name of one word.
func oneWord(t *token.Token, known, styled bool) (b nameBits) {
	b |= when(t.Is(lang.PlaceName), onePlace)
	b |= when(t.Is(lang.CountryName), oneCountry)
	b |= when(t.Is(lang.Region), oneRegion)
	b |= when(t.Is(lang.BodyName), oneBody)
	b |= when(t.Is(lang.Outlet), oneOutlet)
	b |= when(t.Is(lang.Demonym|lang.Direction|lang.GroupNoun), oneDemonym)
	b |= when(t.Is(lang.OtherName), oneOther)
	b |= when(t.Shape == token.Upper && !styled, oneUpper)
	b |= when(t.Is(lang.Surname), oneSurname)
	b |= when(t.Is(lang.MaleName|lang.FemaleName), oneGiven)
	b |= when(t.Is(lang.Title|lang.RoleNoun|lang.Courtesy|lang.GroupNoun), oneTitle)
	b |= when(t.Is(lang.Noise), oneNoise)
	b |= when(t.Is(lang.CommonWord), oneCommon)
	b |= when(t.Is(lang.BodyNoun), lastBody)
	b |= when(t.Is(lang.PlaceNoun), lastPlaceNoun)
	b |= when(!known && !t.Is(lang.CommonWord|lang.Noise), oneUnknown)
	return b
}

// firstWord returns the features of the first word of a longer name.
func firstWord(t *token.Token, styled bool) (b nameBits) {
	if t.Is(lang.MaleName | lang.FemaleName) {
		word := t.Is(lang.CommonWord | lang.Noise)
		b |= when(!word, firstGiven)
		b |= when(word, firstGivenWord)
	}
	b |= when(t.Shape == token.Initial, firstInitial)
	b |= when(t.Is(lang.PlaceHead), firstPlaceHead)
	b |= when(t.Is(lang.Direction), firstDirection)
	b |= when(t.Is(lang.Demonym), firstDemonym)
	b |= when(t.Is(lang.OtherName), firstOther)
	b |= when(t.Is(anyPlace), firstPlace)
	b |= when(t.Is(lang.BodyName|lang.Outlet), firstBodyName)
	b |= when(t.Is(lang.Noise), firstNoise)
	b |= when(t.Is(lang.CommonWord), firstCommon)
	b |= when(t.Shape == token.Upper && !styled, upperFirst)
	return b
}

// lastWord returns the features of the last word of a longer name, which may be
// a given name and a surname: "Faith Hill" is no hill.
func lastWord(t *token.Token, person bool) (b nameBits) {
	b |= when(t.Is(lang.MaleName|lang.FemaleName), lastGiven)
	b |= when(t.Is(lang.Surname), lastSurname)
	b |= when(t.Is(lang.NameSuffix), lastSuffix)
	b |= when(t.Is(lang.BodyNoun) && !person, lastBody)
	b |= when(t.Is(lang.PlaceNoun) && !person, lastPlaceNoun)
	b |= when(t.Is(anyPlace), lastPlace)
	b |= when(t.Is(lang.BodyName), lastBodyName)
	b |= when(t.Is(lang.Noise), lastNoise)
	b |= when(t.Is(lang.CommonWord), lastCommon)
	b |= when(t.Is(lang.Title|lang.RoleNoun), lastTitle)
	b |= when(t.Is(lang.OtherName), lastOther)
	return b
}
