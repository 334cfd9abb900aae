package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// maxApposition bounds how far behind a name an apposition ends.
const maxApposition = 14

// apposition returns the tokens of the role that follows the name of a
// candidate: "Cook, the chief executive of Apple,". They are none if there is
// no role.
func (o *offices) apposition(s *prose.Sentence, name int) (first, last int) {
	i, later := o.found.Names[name].Last, o.found.Names[name+1:]
	if i+1 >= s.Last {
		return i, i
	}
	opens := o.Toks[i].Kind
	switch {
	case opens != token.Comma && opens != token.Open:
		return i, i
	case names.Affiliation(o.Text, i+1): // "(D-Vt.)"
		return i + 1, i + 2
	case opens == token.Open:
		return i, i
	}
	role, per := false, o.governed(s, o.found.Names[name].First)
	for j := i + 1; j < min(s.Last, i+maxApposition); j++ {
		t := &o.Toks[j]
		switch {
		case per && role && o.Toks[j-1].Is(lang.RoleNoun|lang.Title) && t.Kind == token.Word && !t.Is(lang.RoleNoun|lang.Title|lang.Preposition|lang.OfWord|lang.AndWord|lang.Relative):
			return i, i // "according to Lee, the mayor closed the road"
		case role && o.titleBehindPreposition(j): // "the author of “Rain”"
			return i + 1, min(o.prose.Pairs[o.prose.In[j]-1].Close+1, s.Last)
		case o.endsApposition(j, role):
			if !role {
				return i, i
			}
			if o.Toks[j-1].Is(lang.AndWord) {
				j--
			}
			return i + 1, j
		case o.rulesOutRole(j, role), t.Is(lang.AndWord) && j == i+1, o.foreign() && o.opensOther(later, i+1, j):
			return i, i
		case t.Is(lang.RoleNoun | lang.Title):
			if !role && nameAt(later, j) { // "Martin Baron" is somebody else
				return i, i
			}
			role = true
		}
	}
	return i, i
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
	case token.Comma, token.Stop, token.Dash:
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
func (o *offices) rulesOutRole(i int, role bool) bool {
	before, t := &o.Toks[i-1], &o.Toks[i]
	switch {
	case o.reportsFor(i) && (!role || before.Is(lang.RoleNoun|lang.Title)): // "…, the mayor said"
		return true
	case t.Is(lang.Auxiliary), t.Is(lang.Pronoun) && !t.Is(lang.Possessive):
		return true
	case !role:
		return t.Is(lang.Preposition)
	case o.found.Symbols.Of[i] == 0 || t.Is(lang.RoleNoun|lang.Title):
		return false
	}
	// ", spokesman Bob Lee" is somebody else, ", former Trump aide" is not
	return before.Is(lang.RoleNoun) || before.Is(lang.Title) && before.Capitalised()
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
