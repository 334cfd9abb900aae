package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// maxApposition bounds how far behind a name an apposition has its role, maxTail how far
// behind the name it ends.
const (
	maxApposition = 14
	maxTail       = 28
)

// apposition returns the tokens of the role that follows the name of a
// candidate: "Cook, the chief executive of Apple,", "Cook, 53, a farmer". They are none if
// there is no role.
func (o *offices) apposition(s *prose.Sentence, name int) (first, last int) {
	i := o.found.Names[name].Last
	if i+1 >= s.Last {
		return i, i
	}
	opens := o.Toks[i].Kind
	switch {
	case opens != token.Comma && opens != token.Open:
		return i, i
	case names.Affiliation(o.Text, i+1): // "(D-Vt.)"
		return i + 1, o.affiliationEnd(s, i+1)
	case opens == token.Open:
		return i, i
	}
	if i+3 < s.Last && o.Toks[i+1].Kind == token.Number && o.Toks[i+2].Kind == token.Comma {
		i += 2
	}
	return o.roleFrom(s, i+1, name)
}

// affiliationEnd returns where the party and the place end that token i begins, "D-N.Y.",
// "R-West Virginia": words of the place behind a space count where a comma, bracket or the sentence closes them.
func (o *offices) affiliationEnd(s *prose.Sentence, i int) int {
	end, last := i+1, min(s.Last, i+maxComplement)
	for end < last && o.Toks[end].Gap == token.NoGap && (o.Toks[end].Kind == token.Word || o.Toks[end].Kind == token.Stop && (end+1 < s.Last || end > i+1)) {
		end++
	}
	k := end
	for k < last && o.Toks[k].Kind == token.Word && o.Toks[k].Shape == token.Capital {
		k++
	}
	if k < last && (o.Toks[k].Kind == token.Comma || o.Toks[k].Kind == token.Close || o.Toks[k].Kind == token.Stop && k+1 == s.Last) {
		return k
	}
	return end
}

// nextApposition returns the tokens of another role behind one that ends before token i:
// "Cook, co-founder, chairman and chief executive of Apple,". They are none if there is none.
func (o *offices) nextApposition(s *prose.Sentence, i, name int) (first, last int) {
	if i+1 >= s.Last || o.Toks[i].Kind != token.Comma {
		return i, i
	}
	first = i + 1
	if o.Toks[first].Is(lang.AndWord) {
		first++
	}
	if first == s.Last || !o.isOffice(first) || o.Toks[first].Is(lang.Plural) {
		return i, i
	}
	return o.roleFrom(s, first, name)
}

// roleFrom returns the tokens of the role that begins at token first, behind the comma behind
// the name of a candidate. They are none if none does.
func (o *offices) roleFrom(s *prose.Sentence, first, name int) (int, int) {
	later := o.found.Names[name+1:]
	role, per := false, o.governed(s, o.found.Names[name].First)
	from, end := first, first+maxTail
	if o.foreign() { // verbs are not told from nouns there
		end = first + maxApposition
	}
	several := o.oneOf(s, first)
	if several {
		from += 2
	}
	for j := from; j < min(s.Last, end); j++ {
		t := &o.Toks[j]
		switch {
		case per && role && o.isOffice(j-1) && t.Kind == token.Word && !t.Is(lang.RoleNoun|lang.Title|lang.Preposition|lang.OfWord|lang.AndWord|lang.Relative):
			return first, first // "according to Lee, the mayor closed the road"
		case role && o.titleBehindPreposition(j): // "the author of “Rain”"
			return first, min(o.prose.Pairs[o.prose.In[j]-1].Close+1, s.Last)
		case o.endsApposition(j, role):
			if !role {
				return first, first
			}
			if o.Toks[j-1].Is(lang.AndWord) {
				j--
			}
			return first, j
		case !role && (j == first+maxApposition || t.Is(lang.Preposition) && !nameAt(later, j)):
			return first, first
		case o.rulesOutRole(first, j, role), t.Is(lang.AndWord) && j == first, o.foreign() && o.opensOther(later, first, j):
			return first, first
		case o.entitles(later, first, j):
			return first, first
		case o.isOffice(j), several && t.Is(lang.GroupNoun):
			if !role && nameAt(later, j) { // "Martin Baron" is somebody else
				return first, first
			}
			role = true
		}
	}
	return first, first
}

// oneOf reports whether what begins at token i is one of several: "one of the leaders".
func (o *offices) oneOf(s *prose.Sentence, i int) bool {
	return i+1 < s.Last && o.Toks[i].Is(lang.NumberWord) && o.Toks[i].Value == 1 && o.Toks[i+1].Is(lang.OfWord)
}

// isOffice reports whether token i is a noun for what people are, on its own or behind a
// hyphen: "mayor", "co-director", "member".
func (o *offices) isOffice(i int) bool {
	t := &o.Toks[i]
	if t.Is(lang.RoleNoun|lang.Title) || !t.Is(lang.Courtesy) && names.IsTitle(o.Text, i) {
		return true
	}
	return (o.IsLabel(lang.LabelPeople, i) || o.IsLabel(lang.LabelPartisan, i)) && (t.Shape == token.Lower || i+1 < len(o.Toks) && o.endsPhrase(i+1))
}

// endsPhrase reports whether token i is no part of the name of which the word before it would be
// the first: "a Republican from Ohio", unlike "the Patriot agreement".
func (o *offices) endsPhrase(i int) bool {
	t := &o.Toks[i]
	return t.Kind == token.Comma || t.Kind == token.Stop || t.Is(lang.OfWord|lang.ForWord|lang.Preposition|lang.Relative|lang.AndWord)
}

// maxSource bounds how far behind "according to" its source ends.
const maxSource = 8

// governed reports whether the name that begins at token i is that of a source behind
// "according to", or of what a preposition opens the sentence with: "Against Lee, the
// governor won".
func (o *offices) governed(s *prose.Sentence, i int) bool {
	if i == s.First+1 && o.Toks[s.First].Is(lang.Preposition) {
		return true
	}
	for k := i - 1; k >= max(s.First, i-maxSource) && o.Toks[k].Kind == token.Word; k-- {
		if o.LabelOf(lang.LabelPer, k, i) > k {
			return true
		}
	}
	return false
}

// titleBehindPreposition reports whether token i opens a quotation behind a
// preposition.
func (o *offices) titleBehindPreposition(i int) bool {
	n := o.prose.In[i]
	return n > 0 && o.prose.Pairs[n-1].Open == i && o.Toks[i-1].Is(lang.Preposition)
}

// isApostrophe reports whether the mark at token i is none of a quotation but ends a
// possessor: "secretary of the Harbour Workers' Federation".
func (o *offices) isApostrophe(i int) bool {
	return o.prose.In[i] == 0 && o.Toks[i].Gap == token.NoGap && i+1 < len(o.Toks) && o.Toks[i+1].Gap == token.Space && o.Toks[i+1].Kind == token.Word && (o.Word(i) == "'" || o.Word(i) == "’")
}

// endsApposition reports whether an apposition ends before token i: at a mark, at
// "who", or with a role and a name in it before a verb, "…, spokesman for Lee said".
func (o *offices) endsApposition(i int, role bool) bool {
	t := &o.Toks[i]
	switch t.Kind {
	case token.Mark:
		return !o.isApostrophe(i)
	case token.Comma, token.Stop, token.Dash, token.Colon:
		return true
	case token.Open:
		return role && o.Toks[i-1].Shape != token.Lower // "of the Dockers' Union (DU)"
	case token.Other:
		if t.Gap == token.NoGap {
			return true
		}
	}
	return t.Is(lang.Relative) || role && o.reportsFor(i) && !o.Toks[i-1].Is(lang.RoleNoun|lang.Title)
}

// reportsFor reports whether token i is a word that reports nearly always.
func (o *offices) reportsFor(i int) bool {
	t := &o.Toks[i]
	return t.Is(lang.Cue) && t.Value >= lang.SurelyReports
}

// rulesOutRole reports whether token i shows that what stands behind a name and a
// comma is no apposition, with a role before it or without.
func (o *offices) rulesOutRole(first, i int, role bool) bool {
	before, t := &o.Toks[i-1], &o.Toks[i]
	switch {
	case o.reportsFor(i) && (!role || o.isOffice(i-1)): // "…, the mayor said"
		return true
	case !role && i == first+1 && t.Is(lang.Definite|lang.Determiner) && before.Shape == token.Lower && !before.Is(lang.Adjunct|lang.Determiner|lang.Possessive|lang.AndWord|lang.OfWord): // "…, 31, became the mayor"
		return true
	case t.Is(lang.Auxiliary), t.Is(lang.Pronoun) && !t.Is(lang.Possessive):
		return true
	case !role:
		return false
	case o.found.Symbols.Of[i] == 0 || t.Is(lang.RoleNoun|lang.Title):
		return false
	}
	// ", spokesman Bob Lee" is somebody else, ", former Trump aide" is not
	if !before.Is(lang.RoleNoun) && (before.Shape != token.Lower || before.Is(lang.Title) || !o.isOffice(i-1)) && !(before.Is(lang.Title) && before.Capitalised()) {
		return false
	}
	return !o.serves(first, i-1)
}

// entitles reports whether the name that begins at token j has the title that begins at token first:
// "…, Secretary of State Ann Lee, …" is somebody else, "…, Mr. Lee's lawyer" is not.
func (o *offices) entitles(later []names.Name, first, j int) bool {
	for k := range later {
		if c := &later[k]; c.First >= j {
			return c.First == j && c.Role < j && o.core(first, c.Role) == first && !(c.Last < len(o.Toks) && o.Toks[c.Last].Is(lang.PossessiveMark))
		}
	}
	return false
}

// serves reports whether the office that ends with token i is that of whom the role from token
// first on serves: "an aide to President Bob Lee", "a son of the mayor Bob Lee".
func (o *offices) serves(first, i int) bool {
	for k := i - 1; k > first && k >= i-maxComplement; k-- {
		if t := &o.Toks[k]; t.Is(lang.OfWord) {
			return o.Toks[first].Is(lang.Determiner)
		} else if t.Is(lang.Preposition | lang.ForWord) {
			return true
		}
	}
	return false
}

// opensOther reports whether token i shows that what begins at token first, behind a name and
// a comma, is no apposition in a language that is read by form: it is the first word of a
// clause, a verb that reports, or the name of whoever has the role, "…, начальник охорони Ганна
// Лис,".
func (o *offices) opensOther(later []names.Name, first, i int) bool {
	t := &o.Toks[i]
	switch {
	case t.Is(lang.Adjunct) && i == first:
		return t.Value != lang.Adverb
	case t.Is(lang.Cue) && t.Shape == token.Lower && t.Value&(lang.Participle|lang.NoClause) == 0 && !t.Is(lang.RoleNoun|lang.Title|lang.Preposition):
		return !o.Toks[i-1].Is(lang.Definite | lang.Determiner | lang.OfWord | lang.Particle)
	}
	return o.Lang.Cases.Any() && i > first+1 && o.Toks[i-1].Shape == token.Lower && !o.Toks[i-1].Is(lang.Adjunct|lang.Preposition) && nameAt(later, i) && o.givenNominative(i)
}

// givenNominative reports whether token i is a given name in the nominative, by its ending.
func (o *offices) givenNominative(i int) bool {
	r := o.Lang.Cases.Rank(o.Word(i))
	return r < lang.FeminineEnding && o.Toks[i].Is(lang.MaleName) || r == lang.FeminineEnding && o.Toks[i].Is(lang.FemaleName)
}

// nameAt reports whether token i is part of one of the names, which are in text
// order.
func nameAt(list []names.Name, i int) bool {
	for k := range list {
		if list[k].Last > i {
			return list[k].First <= i
		}
	}
	return false
}
