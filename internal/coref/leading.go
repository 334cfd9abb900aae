package coref

import (
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// leading returns the tokens of the role that a name stands in apposition to: "The
// mayor of Dell, Ann Lee, said". They are none if there is no role, if the name may
// as well be the next of a list, "the mayor, Ann Lee and Bo Fox", or if the role is that of the
// name before: "for Bo Fox, the mayor, Ann Lee was".
func (o *offices) leading(s *prose.Sentence, c *names.Name) (first, last int) {
	if first, last = o.stated(s, c); first == last || !o.closed(s, c.Last) && o.apposed(s, first) {
		return last, last
	}
	return first, last
}

// maxOwner bounds the tokens of what a role belongs to, which stands before it.
const maxOwner = 4

// apposed reports whether the role from token i on stands behind the name of a person and a comma,
// perhaps with an article or whom it belongs to.
func (o *offices) apposed(s *prose.Sentence, i int) bool {
	for k := i - 1; k > s.First && k >= i-maxOwner; k-- {
		t := &o.Toks[k]
		if t.Kind == token.Comma {
			n, ok := slices.BinarySearchFunc(o.found.Names, k, func(n names.Name, k int) int { return n.Last - k })
			return ok && o.who.kinds[o.found.Names[n].Form] == lang.KindPerson
		}
		if !t.Is(lang.Determiner|lang.Definite|lang.Possessive|lang.PossessiveMark) && o.found.Symbols.Of[k] == 0 {
			break
		}
	}
	return false
}

// stated returns the tokens of the role that stands before a name and a comma.
func (o *offices) stated(s *prose.Sentence, c *names.Name) (first, last int) {
	last = c.First - 1
	if c.Role < c.First && c.Role > s.First && o.Toks[c.Role-1].Kind == token.Comma { // "the spokesman, Captain Ann Lee"
		last = c.Role - 1
	}
	if last <= s.First || o.Toks[last].Kind != token.Comma || !o.endsName(s, c.Last) {
		return last, last
	}
	role := -1
	for i := last - 1; i >= max(s.First, last-maxApposition); i-- {
		t := &o.Toks[i]
		switch {
		case t.Is(lang.Plural|lang.GroupNoun) && !t.Is(lang.Possessive|lang.Definite) && role < 0 && !o.completes(s, i):
			return last, last
		case t.Is(lang.Determiner | lang.Definite | lang.PossessiveMark):
			if role < 0 {
				if o.complements(s, i) {
					continue // "the mayor of the city, Ann Lee"
				}
				return last, last
			}
			if !o.closed(s, c.Last) && !o.opensClause(s, i) {
				return last, last // "the birth of his son, Ann Lee said"
			}
			return i + 1, last
		case role >= 0 && o.foreign() && t.Is(lang.Adjunct) && t.Is(lang.Particle) && !t.Is(lang.AndWord) && !o.Toks[i+1].Is(lang.Determiner|lang.Possessive): // "escribió al presidente de Dell, Ann Lee,"
			return i + 1, last
		case role == i+1 && t.Is(lang.OfWord|lang.Particle) && !t.Is(lang.Definite|lang.AndWord) && o.Lang.Endings[lang.EndsQuality] != nil && !o.roleEnds(s, i):
			if !o.closed(s, c.Last) {
				return last, last
			}
			return role, last // "the decision of the mayor of Dell, Ann Lee,"
		case t.Is(lang.AndWord) && i > s.First && o.Toks[i-1].Capitalised() && o.Toks[i+1].Capitalised(): // "the minister of Trade and Industry, Ann Lee,"
		case t.Kind != token.Word, t.Is(lang.Auxiliary | lang.Relative | lang.AndWord), t.Is(lang.Cue) && !t.Is(lang.RoleNoun|lang.Title|lang.Preposition) && !o.completes(s, i):
			return last, last
		case t.Is(lang.Preposition):
			role = -1
		case t.Is(lang.RoleNoun|lang.Title) && (t.Shape == token.Lower || o.Lang.Has&lang.CapitalNouns != 0 || !o.inName(i)) && (i+1 == last || o.Toks[i+1].Is(lang.Preposition|lang.OfWord|lang.Particle) || o.quality(i+1)):
			role = i
		}
		if i == s.First && role == i && t.Capitalised() && o.closed(s, c.Last) { // "Counsel for the town, Ann Lee, said"
			return i, last
		}
	}
	return last, last
}

// quality reports whether token i is an adjective by its ending, in languages in which these
// stand behind roles: "le président américain, Ann Lee,".
func (o *offices) quality(i int) bool {
	t, w := &o.Toks[i], o.Word(i)
	if t.Shape != token.Lower || t.Is(names.ClosedWord|lang.Cue|lang.Adjunct) {
		return false
	}
	return o.Lang.Ends(w, lang.EndsQuality)
}

// roleEnds reports whether a role, perhaps with an adjective, ends before token i.
func (o *offices) roleEnds(s *prose.Sentence, i int) bool {
	for i--; i > s.First && o.quality(i) && !o.Toks[i].Is(lang.RoleNoun|lang.Title); {
		i--
	}
	return i >= s.First && o.Toks[i].Is(lang.RoleNoun|lang.Title)
}

// foreign reports whether the language is read by form: its adjuncts are those of which
// the words of a clause are told.
func (o *offices) foreign() bool { return o.Lang.Has&lang.RolesLearned == 0 }

// completes reports whether the noun at token i completes another one, "the chairman of
// the talks", perhaps as a possessor, "the villagers' lawyer".
func (o *offices) completes(s *prose.Sentence, i int) bool {
	for k := i; k > s.First && k > i-maxComplement; k-- {
		if o.complements(s, k) {
			return true
		}
		if b := &o.Toks[k-1]; b.Kind != token.Word || b.Shape != token.Lower && !o.inName(k-1) {
			break
		}
	}
	return false
}

// closed reports whether a comma or the end of the sentence stands behind the name that
// ends before token i.
func (o *offices) closed(s *prose.Sentence, i int) bool {
	if i >= s.Last {
		return true
	}
	switch o.Toks[i].Kind {
	case token.Comma, token.Stop, token.Open, token.Dash:
		return true
	}
	return false
}

// opensClause reports whether the noun phrase that begins at token i opens a clause.
func (o *offices) opensClause(s *prose.Sentence, i int) bool {
	return i == s.First || o.Toks[i-1].Kind != token.Word
}

// inName reports whether token i is part of a name.
func (o *offices) inName(i int) bool {
	list := o.found.Names
	k, _ := slices.BinarySearchFunc(list, i, func(n names.Name, i int) int { return n.Last - 1 - i })
	return k < len(list) && list[k].First <= i
}

// complements reports whether token i opens what a preposition joins to a noun.
func (o *offices) complements(s *prose.Sentence, i int) bool {
	return i > s.First && o.Toks[i-1].Is(lang.OfWord|lang.ForWord|lang.Locative|lang.Particle)
}

// endsName reports whether a noun phrase ends with the name before token i: another
// name is not joined to it.
func (o *offices) endsName(s *prose.Sentence, i int) bool {
	if i < s.Last && o.Toks[i].Kind == token.Comma {
		return i+1 < s.Last && !o.Toks[i+1].Is(lang.AndWord) && o.found.Symbols.Of[i+1] == 0
	}
	return i >= s.Last || !o.Toks[i].Is(lang.AndWord|lang.PossessiveMark)
}

// HeadOf returns the head of the name of a body, tokens [first, last): its last word before a
// preposition, "Ministry of Health", or its first where that alone is a noun for bodies, "Comisión
// Europea".
func HeadOf(d *token.Text, first, last int) int {
	head, later := first, false
	for i := first + 1; i < last && !d.Toks[i].Is(lang.Preposition|lang.OfWord); i++ {
		head, later = i, later || d.Toks[i].Is(lang.BodyNoun|lang.BodyHead)
	}
	if d.Toks[first].Is(lang.BodyNoun|lang.BodyHead) && !later {
		return first
	}
	return head
}

// told reports whether a clause behind the description of tokens [first, last] tells whom it means:
// "the analyst who asked not to be named", unlike "Ann Lee, the analyst who".
func (o *offices) told(s *prose.Sentence, first, last int) bool {
	if last+1 >= s.Last || !o.Toks[last].Is(lang.RoleNoun|lang.Title) || first > s.First && o.Toks[first-1].Kind != token.Word {
		return false
	}
	next := &o.Toks[last+1]
	return next.Is(lang.Relative) && !next.Is(lang.Neuter)
}
