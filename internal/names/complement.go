package names

import (
	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// In Romance languages what completes a role stands behind it, before the name: "le
// ministre français de la Défense Ann Lee".

// roleWithComplement returns the first token of the title before the name at token i that
// adjectives, or nouns behind "of", part from it. It is i if there is none. An article
// before the role tells that both are one noun phrase.
func (f *Finder) roleWithComplement(s *prose.Sentence, i int) int {
	for k := i - 1; k >= max(s.First, i-maxRole) && f.follows(k+1); k-- {
		t := &f.Toks[k]
		switch of, ok := f.complementAt(s, k); {
		case t.Kind != token.Word:
			return i
		case k < i-1 && t.Is(lang.RoleNoun) && !t.Is(lang.Plural|lang.Cue) && !f.within(k):
			role := f.roleBefore(s, k+1)
			if role == s.First || f.opensRole(role-1) || f.elided(role)&(lang.Definite|lang.Particle) != 0 {
				return role
			}
			return i
		case ok:
			k = of
		case !f.quality(k):
			return i
		}
	}
	return i
}

// within reports whether token k is part of the name found last.
func (f *Finder) within(k int) bool {
	p := f.previous()
	return p != nil && p.First <= k && k < p.Last
}

// opensRole reports whether token k is an article, perhaps with a preposition that is
// joined to it: "le ministre", "au ministre".
func (f *Finder) opensRole(k int) bool {
	return f.Toks[k].Is(lang.Definite | lang.Determiner | lang.Particle)
}

// elided returns what is known of the article or "of" that an apostrophe joins to the noun
// of token k, "l'Intérieur", or that is token k: "dell'".
func (f *Finder) elided(k int) lang.Trait {
	clitic, _ := f.Lang.Clitic(f.Word(k))
	return clitic.Traits
}

// joinsOf reports whether token n is "of" before an apostrophe, or begins with it: "dell'",
// "d'Irlande".
func (f *Finder) joinsOf(n int) bool { return f.elided(n)&lang.Particle != 0 }

// complementAt returns the token of the "of" that joins the noun, or the name, that ends at
// token k to what stands before it, "de la Défense", "du parti", "et de l'Emploi", which
// may be part of that token, "dell'Interno". It reports whether there is one.
func (f *Finder) complementAt(s *prose.Sentence, k int) (of int, ok bool) {
	n := k
	if p := f.previous(); p != nil && p.Last == k+1 && p.First > s.First {
		n = p.First
	} else if t := &f.Toks[k]; t.Is(ClosedWord | lang.Cue | lang.Adjunct | lang.AndWord | lang.Courtesy) {
		return k, false
	}
	if f.joinsOf(n) {
		return f.andBefore(s, n), true
	}
	n--
	if n > s.First && f.joinsOf(n) { // "dell'" by itself
		return f.andBefore(s, n), true
	}
	if n > s.First && f.Toks[n].Is(lang.Definite) && !f.Toks[n].Is(lang.OfWord) {
		n--
	}
	if n > s.First && f.Toks[n].Is(lang.OfWord|lang.Particle) && f.Toks[n].Shape == token.Lower {
		return f.andBefore(s, n), true
	}
	return k, false
}

// withoutOffice returns where the name of a person begins in tokens [i, j) that begin with
// the word for an office, "ministro de Defensa Pedro García": a given name stands second.
func (f *Finder) withoutOffice(s *prose.Sentence, i, j int) int {
	const given = lang.MaleName | lang.FemaleName
	if f.Lang.Endings[lang.EndsQuality] == nil || j-i < 3 || f.Toks[i].Is(given|lang.Surname) || !f.Toks[i+1].Is(given) {
		return i
	}
	k := i - 1
	if k <= s.First || !f.Toks[k].Is(lang.OfWord|lang.Particle) || f.Toks[k].Shape != token.Lower {
		return i
	}
	for k--; k > s.First && f.quality(k) && !f.isTitle(k); {
		k--
	}
	if f.isTitle(k) {
		return i + 1
	}
	return i
}

// andBefore returns the token of the "and" before the "of" at token n, n if there is none.
func (f *Finder) andBefore(s *prose.Sentence, n int) int {
	if n-1 > s.First && f.Toks[n-1].Is(lang.AndWord) {
		return n - 1
	}
	return n
}

// quality reports whether token k is an adjective by its ending, and no verb that reports.
func (f *Finder) quality(k int) bool {
	t := &f.Toks[k]
	if t.Shape != token.Lower || t.End-t.Start > lang.MaxWord || t.Is(ClosedWord|lang.Cue|lang.Adjunct|lang.AndWord) {
		return false
	}
	return f.Lang.Ends(f.Word(k), lang.EndsQuality)
}

// owner returns the possessive mark behind a body or place that the name of a body or
// place, tokens [i, j), begins with, i if there is none: "Harvard University's Kennedy
// School", "Taiwan's Yuli Township", but not "King's College London".
func (f *Finder) owner(i, j int, kind lang.NameKind) int {
	const what = lang.BodyNoun | lang.BodyHead | lang.PlaceNoun
	if kind != lang.KindOrganization && kind != lang.KindPlace {
		return i
	}
	for k := i + 1; k < j-2; k++ {
		if f.Toks[k].Is(lang.PossessiveMark) && f.Any(k+1, j, what) && f.ownerKind(i, k) != lang.KindNone {
			return k
		}
	}
	return i
}

// ownerKind returns what tokens [i, j) are that own something: a body by its words, a place
// that is known or named elsewhere in the article, none if they tell nothing.
func (f *Finder) ownerKind(i, j int) lang.NameKind {
	if end, kind := f.phraseAt(i, j); end == j && (kind == lang.KindPlace || kind == lang.KindOrganization) && !f.Toks[i].Is(lang.PlaceHead) { // unlike "St Paul"
		return kind
	}
	if j-i > 1 && f.Any(i, j, lang.BodyNoun|lang.BodySuffix) || f.Toks[i].Shape == token.Upper && j-i == 1 {
		return lang.KindOrganization
	}
	n := f.out.Symbols.Of[i]
	if j-i > 1 || n == 0 || f.Toks[i].Is(lang.CommonWord) {
		return lang.KindNone
	}
	if f.Toks[i].Is(lang.CountryName|lang.PlaceName|lang.Region) || f.out.Symbols.list[n].labels[lang.KindPlace] > 1 {
		return lang.KindPlace
	}
	return lang.KindNone
}

// onlyPeople reports whether what the tagger took for the name of a body, tokens [i, j), are
// people whom no name tells from others, with the capital of a sentence, where names have words
// in small letters: "Местные власти", "Власти района".
func (f *Finder) onlyPeople(i, j int, kind lang.NameKind) bool {
	people := func(t *token.Token) bool { return t.Is(lang.GroupNoun) && t.Is(lang.Plural) }
	if kind != lang.KindOrganization || j-i < 2 || f.Lang.Has&lang.SmallNames == 0 || f.prose.In[i] != 0 || !people(&f.Toks[i]) && !people(&f.Toks[j-1]) {
		return false
	}
	for k := i + 1; k < j; k++ {
		if f.Toks[k].Shape != token.Lower {
			return false
		}
	}
	return true
}

// pastAnd returns where the name of a body ends that the tagger took to end at token j,
// before "and" and a word with a capital that it took for no name: "Bureau of Land and
// Water".
func (f *Finder) pastAnd(r *run, i, j int) int {
	k := j + 1
	if k >= r.last || !f.Toks[j].Is(lang.AndWord) || f.Toks[j].Shape != token.Lower || f.states[r.at+k-r.first] != stateNone || !f.nameWord(k) || k+1 < r.last && capital(&f.Toks[k+1]) {
		return j
	}
	of := j - 2
	if of <= i || !f.Toks[of].Is(lang.OfWord|lang.ForWord) || !f.Toks[of-1].Is(lang.BodyNoun|lang.BodyHead) {
		return j
	}
	return k + 1
}

// pastForm returns where the legal form ends that "and" or a part in brackets parts from the name
// of a company, tokens [i, j), or of that of two partners: "Harker and Co Inc", "Harker (Asia) Ltd",
// "by Dunn, Harker and Co". It is j if there is none.
func (f *Finder) pastForm(i, j, end int) int {
	isForm := func(k int) bool {
		return k < end && f.Toks[k].Is(lang.BodySuffix) && capital(&f.Toks[k]) && f.follows(k)
	}
	k := j
	switch {
	case j == i+1 && j+2 < end && f.Toks[i].Shape == token.Capital && f.Toks[j].Kind == token.Comma && capital(&f.Toks[j+1]) && f.Toks[j+2].Is(lang.AndWord) && i > 0 && f.Toks[i-1].Shape == token.Lower:
		k = j + 3
	case j >= end || f.Toks[j].Gap != token.Space:
	case f.Toks[j].Is(lang.AndWord) && !f.Toks[j-1].Is(lang.BodySuffix):
		k = j + 1
	case f.Toks[j].Kind == token.Open && j+2 < end && capital(&f.Toks[j+1]) && f.Toks[j+2].Kind == token.Close:
		k = j + 3
	}
	if k == j || !isForm(k) {
		return j
	}
	for isForm(k) {
		k++
	}
	return k
}

// pastCouple returns where the name of a body ends that a given name, tokens [i, j), begins with
// another one: "Bill and Melinda Gates Foundation". It is j if there is none.
func (f *Finder) pastCouple(r *run, i, j int) int {
	const given = lang.MaleName | lang.FemaleName
	k := j + 1
	if j > i+1 || k+1 >= r.last || !f.Toks[i].Is(given) || !f.Toks[j].Is(lang.AndWord) && f.Word(j) != "&" || !f.Toks[k].Is(given) || f.stateOf(r, k) != crf.State(lang.KindOrganization) {
		return j
	}
	for k++; k < r.last && f.stateOf(r, k) >= crf.Open; {
		k++
	}
	return k
}

// pastKnown returns where the known name of a body ends that begins with tokens [i, j), which the
// tagger took for one, perhaps with a country before it, with the rest of a name that it cuts:
// "McDonald's", "Standard and Poor's Corp", "U.S. State department".
// It is j if there is none, or the tagger took the word before a possessive mark for somebody elsewhere.
func (f *Finder) pastKnown(r *run, i, j, end int) int {
	if i >= j || j >= end {
		return j
	}
	known := i
	if i+1 < j && f.Toks[i].Is(lang.CountryName) {
		known++
	}
	k, kind := f.phraseAt(known, end)
	for k > j && f.Toks[k-1].Kind != token.Word {
		k--
	}
	if k <= j || kind != lang.KindOrganization {
		return j
	}
	if n := f.out.Symbols.Of[j-1]; f.Toks[j].Is(lang.PossessiveMark) && (n == 0 || f.out.Symbols.list[n].labels[lang.KindPerson] > 0) {
		return j
	}
	for k < r.last && f.stateOf(r, k) >= crf.Open {
		k++
	}
	return k
}
