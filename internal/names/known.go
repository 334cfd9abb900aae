package names

import (
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// maxPhrase bounds the length of the known names of several words in tokens.
const maxPhrase = 7

// maxSpelling bounds their length in bytes.
const maxSpelling = 64

// phraseAt returns the end of the longest known name of several words that begins
// at token i and ends by token end, and its kind; i if there is none.
func (f *Finder) phraseAt(i, end int) (int, lang.NameKind) {
	if f.Toks[i].Begins&lang.BeginsName == 0 {
		return i, lang.KindNone
	}
	f.buf = AppendKey(f.buf[:0], f.Word(i))
	best, kind := i, lang.KindNone
	for j := i + 1; j < end && j < i+maxPhrase && f.Toks[j].Gap != token.BlankLine; j++ {
		if f.Toks[j].Gap != token.NoGap {
			f.buf = append(f.buf, ' ')
		}
		f.buf = AppendKey(f.buf, f.Word(j))
		if len(f.buf) > maxSpelling {
			break
		}
		if k := f.Lang.Names[string(f.buf)]; k != lang.KindNone {
			best, kind = j+1, k
		}
	}
	return best, kind
}

// untagged returns what token i is, in which the tagger saw no name, in the sentence that
// begins at token first. Of what the lists have it may not have met this case: "na Twitterze".
func (f *Finder) untagged(i, first int) lang.NameKind {
	switch {
	case f.brand(i) || f.party(i):
		return lang.KindOrganization
	case f.Lang.Cases.Any() && f.Toks[i].Is(lang.OtherName) && f.Toks[i].Shape == token.Capital && !weak(f.Text, first, i):
		return lang.KindOther
	}
	return lang.KindNone
}

// outlet reports whether token i is a well-known outlet, and the name of nobody and of no
// place, nor short for one: "Pa."
func (f *Finder) outlet(i int) bool {
	const others = lang.MaleName | lang.FemaleName | lang.Surname | lang.PlaceName | lang.CountryName
	t := &f.Toks[i]
	return t.Is(lang.Outlet) && !t.Is(others) && f.Raw[t.End-1] != '.'
}

// ofTown reports whether the name of one word at token i is where people live, or what they
// live in, as the noun before it tells: "los vecinos de Arroyal".
func (f *Finder) ofTown(s *prose.Sentence, i int) bool {
	return i-2 >= s.First && f.Toks[i-1].Is(lang.OfWord|lang.Particle) && f.Toks[i-1].Shape == token.Lower && f.IsLabel(lang.LabelTown, i-2)
}

// isRelative reports whether the one word of tokens [i, j) stands between commas behind what somebody
// is to another: "his wife, Velora, said".
func (f *Finder) isRelative(s *prose.Sentence, i, j int) bool {
	if j != i+1 || i-3 < s.First || f.Toks[i-1].Kind != token.Comma || j < s.Last && f.Toks[j].Kind != token.Comma && f.Toks[j].Kind != token.Stop {
		return false
	}
	who := &f.Toks[i-2]
	family := GenderOf(who.Is(lang.Masculine), who.Is(lang.Feminine)) != UnknownGender
	return family && who.Is(lang.RoleNoun) && !who.Is(lang.Plural) && who.Shape == token.Lower && f.Toks[i-3].Is(lang.Possessive|lang.PossessiveMark)
}

// brand reports whether token i is a name in Latin letters behind a word in others
// that has a capital: "Компания Corvina".
func (f *Finder) brand(i int) bool {
	return f.Lang.Has&lang.LatinBrands != 0 && i > 0 && f.follows(i) && f.latin(i) && f.nameWord(i) && capital(&f.Toks[i-1]) && !f.latin(i-1)
}

// foreign reports whether token i is one word in Latin letters where people are written in
// others: "Ryanair".
func (f *Finder) foreign(i int) bool {
	return f.Lang.Has&lang.LatinBrands != 0 && f.latin(i) && !f.Toks[i].Is(lang.MaleName|lang.FemaleName|lang.Surname)
}

// maxParty is how many letters stand for a party at the most: "(KrF)".
const maxParty = 3

// party reports whether token i is a party, in brackets behind the name of a politician:
// "Ann Lee (V)".
func (f *Finder) party(i int) bool {
	p := f.previous()
	return f.Lang.Has&lang.PartyLetters != 0 && p != nil && p.Last == i-1 && i+1 < len(f.Toks) &&
		f.Toks[i-1].Kind == token.Open && f.Toks[i+1].Kind == token.Close &&
		f.nameWord(i) && utf8.RuneCountInString(f.Word(i)) <= maxParty && f.out.Forms[p.Form].votes[lang.KindPerson] > 0
}

// proved returns a name of the tagger's, tokens [i, j), and its kind, where the words beside
// it or of it tell another: "Cyclone Hilda" is no person.
func (f *Finder) proved(s *prose.Sentence, i, j int, kind lang.NameKind) (int, int, lang.NameKind) {
	switch {
	case (kind == lang.KindPerson || kind == lang.KindOrganization) && j > i+1 && f.school(j-1):
		kind = lang.KindOrganization
	case f.addressed(i) && (kind != lang.KindNone || f.nameWord(i) && !f.isTitle(i)):
		kind = lang.KindPerson
	case f.dotted(j):
		kind, j = lang.KindOrganization, j+2
	case kind == lang.KindPerson && j > i+1 && f.eponymous(i):
		kind = lang.KindOther
	case kind == lang.KindPerson && i > f.reading.first && capital(&f.Toks[i-1]) && f.eponymous(i-1) && !f.named(i-1):
		i, kind = i-1, lang.KindOther
	case kind == lang.KindPerson && j == i+1 && i > s.First && f.Toks[i-1].Shape == token.Lower && f.Toks[i].Gap == token.Space && f.eponymous(i-1):
		kind = lang.KindOther
	case (kind == lang.KindPerson || kind == lang.KindPlace) && j == i+1 && f.outlet(i):
		kind = lang.KindOrganization
	case kind != lang.KindPerson && kind != lang.KindNone && f.isRelative(s, i, j):
		kind = lang.KindPerson
	case kind == lang.KindPerson && j == i+1 && f.ofTown(s, i):
		kind = lang.KindPlace
	case kind == lang.KindPerson && j == i+1 && f.foreign(i):
		kind = lang.KindOrganization
	}
	return i, j, kind
}

// school reports whether token i is a noun for bodies that nobody is called by, the last word of a name
// that begins like a person's: "Ann Lee School".
func (f *Finder) school(i int) bool {
	t := &f.Toks[i]
	return t.Is(lang.BodyHead|lang.BodySuffix) && t.Shape == token.Capital && !t.Is(lang.Surname|lang.MaleName|lang.FemaleName)
}

// eponymous reports whether token i is a word for what is named after people: "Cyclone",
// "l'ouragan".
func (f *Finder) eponymous(i int) bool {
	_, n := f.Lang.Clitic(f.Word(i))
	return f.Lang.IsLabel(lang.LabelEponym, f.Word(i)[n:])
}
