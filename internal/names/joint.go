package names

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Joints: what may stand between two words of one name.

// bridge returns the number of tokens from j on, by token end, that go on with a name
// across something that is no name word; 0 if the name ends before j. Each joint has
// a function, named for its example, that returns the same.
func (f *Finder) bridge(s *prose.Sentence, j, end int, styled bool) int {
	switch t, prev := &f.Toks[j], &f.Toks[j-1]; {
	case t.Kind == token.Comma:
		return f.joinInc(j, end)
	case t.Kind == token.Other && t.End-t.Start == 1 && f.Raw[t.Start] == '&':
		return f.joinWord(j, end) // "Procter & Gamble"
	case t.Kind == token.Stop && t.Gap == token.NoGap && prev.Kind == token.Word:
		return f.joinDotCom(j, end)
	case t.Kind == token.Mark && t.Gap == token.NoGap:
		return f.joinGovernors(j, end)
	case t.Kind == token.Mark:
		return f.joinNickname(j, end)
	case t.Is(lang.PossessiveMark) && t.Gap == token.NoGap:
		return f.joinMacys(j, end)
	case t.Is(lang.OfWord):
		return f.joinUniversity(j, end)
	case t.Is(lang.ForWord) && prev.Is(lang.BodyHead) && !styled:
		return f.joinCenter(j, end)
	case t.Is(lang.AndWord) && f.goesOn(j+1, end):
		return f.joinTourism(s, j, end)
	case f.Lang.Has&lang.CapitalNouns != 0 && !prev.Is(lang.MaleName|lang.FemaleName): // "Kreise der Stadt" are nouns
	case t.Is(lang.Particle) && t.Shape == token.Lower:
		return f.joinVan(j, end)
	}
	return 0
}

// goesOn reports whether token k is a word of a name that may have begun before.
func (f *Finder) goesOn(k, end int) bool {
	return k < end && f.nameWord(k) && f.Toks[k].Gap < token.BlankLine
}

// joinWord joins whatever word of a name comes next.
func (f *Finder) joinWord(j, end int) int {
	if f.goesOn(j+1, end) {
		return 2
	}
	return 0
}

// joinInc joins what a comma may stand before: "WORLD TIMES, INC.", "Davis, Jr.".
func (f *Finder) joinInc(j, end int) int {
	if !f.goesOn(j+1, end) {
		return 0
	}
	if t := &f.Toks[j+1]; t.Is(lang.BodySuffix|lang.NameSuffix) && !t.Is(lang.Region) && t.End-t.Start > 1 {
		return 2
	}
	return 0
}

// joinDotCom joins the end of an address: "Goto.com".
func (f *Finder) joinDotCom(j, end int) int {
	if j+1 >= end {
		return 0
	}
	if t := &f.Toks[j+1]; t.Gap == token.NoGap && t.Shape == token.Lower && t.Is(lang.BodySuffix) {
		return 2
	}
	return 0
}

// joinGovernors joins the body of those whom a plural names: "Governors'
// Association".
func (f *Finder) joinGovernors(j, end int) int {
	if !f.goesOn(j+1, end) || f.Raw[f.Toks[j].Start-1] != 's' || !f.Toks[j-1].Is(lang.GroupNoun|lang.Noise|lang.CommonWord) {
		return 0
	}
	if t := &f.Toks[j+1]; t.Gap == token.Space && t.Is(lang.BodyNoun) {
		return 2
	}
	return 0
}

// joinNickname joins what follows a nickname: "Earvin "Magic" Johnson".
func (f *Finder) joinNickname(j, end int) int {
	k := j + 1
	for k < end && k < j+3 && f.nameWord(k) {
		k++
	}
	if k > j+1 && k < end && f.Toks[k].Kind == token.Mark && f.goesOn(k+1, end) {
		return k + 2 - j
	}
	return 0
}

// joinMacys joins the "'s" of a known name, alone or with what follows: "Macy's", but
// not in "Linda Macy's", "Moody's Investors Service", "Children's Museum".
func (f *Finder) joinMacys(j, end int) int {
	prev := &f.Toks[j-1]
	if f.goesOn(j+1, end) {
		if f.phraseAt(j-1, min(end, j+4)) > 0 || prev.Is(lang.Noise|lang.GroupNoun) && f.Toks[j+1].Shape == token.Capital {
			return 2
		}
	}
	if f.phraseAt(j-1, j+1) > 0 && (j < 2 || !f.nameWord(j-2) || prev.Gap == token.NoGap) {
		return 1
	}
	return 0
}

// joinUniversity joins what "of" may stand before: "University of the Arts",
// "Gulf of Mexico", "Secretary of State".
func (f *Finder) joinUniversity(j, end int) int {
	k := f.skipThe(j+1, end)
	if f.goesOn(k, end) && (f.takesOf(j-1) || f.phraseAround(j, end)) {
		return k + 1 - j
	}
	return 0
}

// takesOf reports whether "of" goes on with a name after token i.
func (f *Finder) takesOf(i int) bool {
	t := &f.Toks[i]
	return t.Is(lang.BodyHead|lang.PlaceHead|lang.Title|lang.RoleNoun) || t.Is(lang.PlaceNoun) && !t.Is(lang.CommonWord|lang.Noise)
}

// joinCenter joins what "for" may stand before, after the head of a body: "Center
// for Science", no person and no country.
func (f *Finder) joinCenter(j, end int) int {
	k := f.skipThe(j+1, end)
	if !f.goesOn(k, end) {
		return 0
	}
	switch t := &f.Toks[k]; {
	case t.Is(lang.MaleName | lang.FemaleName | lang.Title | lang.Courtesy | lang.CountryName | lang.Surname):
		return 0
	case k > j+1 && !t.Is(lang.Noise|lang.CommonWord):
		return 0
	}
	return k + 1 - j
}

// skipThe returns the token after an article in lower case at token k, k if none
// stands there.
func (f *Finder) skipThe(k, end int) int {
	if k < end && f.Toks[k].Is(lang.Definite) && f.Toks[k].Shape == token.Lower {
		return k + 1
	}
	return k
}

// joinTourism joins two parts of one name that "and" at token j stands between:
// one part begins a body's name that "of" or "for" follows, or the second ends it.
// "Bureau of Tourism and Travel", "Housing and Urban Development Department".
func (f *Finder) joinTourism(s *prose.Sentence, j, end int) int {
	if f.inBodyOf(s, j) {
		if t := &f.Toks[j+1]; !t.Is(lang.BodyHead|lang.BodyName|lang.CountryName) && t.Is(lang.CommonWord|lang.Noise|lang.OtherName) {
			return 2
		}
		return 0
	}
	last := j + 1
	for f.goesOn(last+1, end) && f.Toks[last+1].Gap != token.NoGap {
		last++
	}
	ordinary := f.Toks[j-1].Is(lang.CommonWord|lang.Noise) && f.Toks[j+1].Is(lang.CommonWord|lang.Noise)
	switch t := &f.Toks[last]; {
	case last == j+1 && t.Is(lang.BodyNoun) && !t.Is(lang.BodyName|lang.BodyHead): // "Polshek and Partners"
		return 2
	case last > j+1 && t.Is(lang.BodyNoun) && ordinary, f.phraseAround(j, end):
		return 2
	}
	return 0
}

// inBodyOf reports whether token j stands in a name after the head of a body and
// "of" or "for": "Bureau of Tourism …".
func (f *Finder) inBodyOf(s *prose.Sentence, j int) bool {
	for k := j - 1; k > s.First && k > j-6; k-- {
		if f.Toks[k].Is(lang.OfWord|lang.ForWord) && f.Toks[k-1].Is(lang.BodyHead) {
			return true
		}
		if !f.nameWord(k) {
			return false
		}
	}
	return false
}

// joinVan joins a surname with its particles: "Ludwig van Beethoven", "Juan de la
// Cruz".
func (f *Finder) joinVan(j, end int) int {
	k := j + 1
	if k < end && f.Toks[k].Is(lang.Particle) && f.Toks[k].Shape == token.Lower {
		k++
	}
	if f.goesOn(k, end) && f.Toks[k].Gap == token.Space {
		return k + 1 - j
	}
	return 0
}
