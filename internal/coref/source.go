package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// closing returns the person whose name ends the first part of the noun phrase of
// tokens [first, last) and whom it is about: "Secretary of State Ann Lee", "oil and
// gas worker Ann Lee". It is nil if there is none, or if the head of the phrase is a
// name already.
func (e *Entities) closing(first, head, last int) *Mention {
	if head < first || e.named(head) != nil {
		return nil
	}
	toks := e.text.Toks
	end := first
	for end < last && (toks[end].Kind == token.Word || toks[end].Gap == token.NoGap && toks[end].Kind != token.Comma) && !toks[end].Is(lang.Relative) {
		end++
	}
	m := e.named(end - 1)
	if m == nil || e.Entity(m).Kind != lang.KindPerson || m.Last != end || m.First <= first {
		return nil
	}
	const people = lang.RoleNoun | lang.Title | lang.Courtesy
	titled := toks[m.First-1].Is(people)
	for i := m.First - 1; i >= first; i-- {
		t := &toks[i]
		switch {
		case e.named(i) != nil || toks[i].Is(people|lang.GroupNoun):
		case t.Is(lang.AndWord):
			if i == first || i+1 == m.First || !e.sharesName(first, i) {
				return nil // "the mayor and Ann Lee"
			}
		case t.Is(lang.Preposition):
			if titled || i+1 == m.First || i == first || !toks[i-1].Is(lang.RoleNoun|lang.Title) {
				return nil // "friends of the actor Ann Lee", "experts like Ann Lee"
			}
			return m
		case t.Is(lang.Definite) && i > first+1 && toks[i-1].Is(lang.OfWord) && toks[i-2].Is(lang.Title): // "the President of the Republic Ann Lee"
		case i+1 == m.First && t.Is(lang.Particle|lang.OfWord) && t.Shape == token.Lower && e.nounIn(first, i) && !toks[i-1].Is(lang.Document):
			return nil // "aanhangers van Lee", but "la carta de Lee"
		case t.Is(lang.Determiner) && i > first, t.Is(lang.Conjunction | lang.Auxiliary | lang.PossessiveMark):
			return nil
		}
	}
	return m
}

// officer returns the person whose name ends the source of tokens [first, last) behind an
// office whose words are all in capitals, joined or not: "Police and Crime Commissioner Ann
// Lee", "Public Service, Labour and Welfare Minister Ann Lee", "Chief of Army Staff General Ann
// Lee". It is nil if there is none, or if the words may be somebody else: "Police and Mayor Ann
// Lee".
func (e *Entities) officer(first, last int) *Mention {
	m, toks := e.named(last-1), e.text.Toks
	if m == nil || e.Entity(m).Kind != lang.KindPerson || m.Last != last || m.First <= first || !toks[m.First-1].Is(lang.RoleNoun|lang.Title) {
		return nil
	}
	role := m.First - 1
	for role > first && toks[role-1].Is(lang.RoleNoun|lang.Title|lang.Courtesy) && toks[role-1].Capitalised() {
		role--
	}
	comma, joins := false, false
	for i := role - 1; i >= first; i-- {
		t := &toks[i]
		switch {
		case t.Is(lang.AndWord):
			if joins || i+1 == role || i == first {
				return nil
			}
			joins = true
		case t.Kind == token.Comma:
			comma = true
		case t.Is(lang.OfWord):
			if i+1 == role || !toks[i-1].Is(lang.RoleNoun|lang.Title) || e.opens(i-1) {
				return nil // "Son of President Ann Lee"
			}
			return m
		case t.Is(lang.PossessiveMark) && joins && !comma:
			return m
		case !t.Capitalised() || t.Is(lang.RoleNoun|lang.Title|lang.Determiner|lang.Pronoun) || e.PersonAt(i):
			return nil
		}
	}
	if !joins {
		return nil
	}
	return m
}

// incumbent returns the person whose name ends the source of tokens [first, last) behind a comma
// and an office with a list of what it is for: "the minister of labour, roads and harbours, Ann
// Lee". It is nil if there is none.
func (e *Entities) incumbent(first, last int) *Mention {
	m, toks := e.named(last-1), e.text.Toks
	if m == nil || e.Entity(m).Kind != lang.KindPerson || m.Last != last || m.First <= first {
		return nil
	}
	const office = lang.RoleNoun | lang.Title | lang.Courtesy
	comma := m.First - 1
	for comma > first && toks[comma].Is(office) && toks[comma].Capitalised() { // "…, Dr. Ann Lee"
		comma--
	}
	if toks[comma].Kind != token.Comma || !e.joined(first, comma) {
		return nil
	}
	i := first
	for i < comma && (!toks[i].Is(office) || !toks[i+1].Is(lang.OfWord|lang.ForWord)) {
		if toks[i].Kind != token.Word || toks[i].Is(lang.AndWord|lang.Preposition) {
			return nil
		}
		i++
	}
	for k := i + 1; k < comma; k++ {
		if t := &toks[k]; t.Kind != token.Word && t.Kind != token.Comma || t.Is(office|lang.Relative) || e.PersonAt(k) {
			return nil // another office, of somebody else
		}
	}
	if i >= comma {
		return nil
	}
	return m
}

// behindOffice returns the person whose name ends the source of tokens [first, last) behind a
// comma and an office of which another name is but a part: "the prosecutor of the Lee case, Bob
// Fox". It is nil if there is none.
func (e *Entities) behindOffice(first, last int) *Mention {
	const office = lang.RoleNoun | lang.Title | lang.Courtesy
	m, toks := e.named(last-1), e.text.Toks
	if m == nil || e.Entity(m).Kind != lang.KindPerson || m.Last != last || m.First <= first+2 || toks[m.First-1].Kind != token.Comma {
		return nil
	}
	of := false
	for k := first; k < m.First-1; k++ {
		switch t := &toks[k]; {
		case t.Kind != token.Word || t.Is(lang.Relative|lang.AndWord|lang.Possessive):
			return nil
		case t.Is(lang.OfWord | lang.Particle):
			of = of || e.text.Any(first, k, office)
		case e.PersonAt(k) && (!of || toks[k-1].Is(office|lang.OfWord|lang.Particle)):
			return nil // "the mayor Ann Lee", "the lawyer of Ann Lee"
		}
	}
	if !of {
		return nil
	}
	return m
}

// opens reports whether token i begins a sentence, as far as the mark before it tells.
func (e *Entities) opens(i int) bool {
	return i == 0 || e.text.Toks[i-1].Kind != token.Word
}

// nounIn reports whether one of tokens [i, last) is more than an article or a particle.
func (e *Entities) nounIn(i, last int) bool {
	for ; i < last; i++ {
		if !e.text.Toks[i].Is(lang.Particle | lang.OfWord | lang.Definite | lang.Determiner) {
			return true
		}
	}
	return false
}

// sharesName reports whether the words [first, and) before "and" tell of one person
// together with those behind it: "journalist and author Ann Lee".
func (e *Entities) sharesName(first, and int) bool {
	for i := first; i < and; i++ {
		if t := &e.text.Toks[i]; t.Is(lang.Determiner|lang.PossessiveMark|lang.GroupNoun|lang.Pronoun) || e.PersonAt(i) {
			return false
		}
	}
	return true
}

// named returns the name that token i is part of, nil if there is none.
func (e *Entities) named(i int) *Mention {
	if m := e.MentionAt(i); m != nil && m.Kind == MentionName {
		return m
	}
	return nil
}

// author returns who speaks through the document of tokens [first, last) with its
// head: its possessor, "the ministry's report", "her letter", or who stands behind
// "by": "a study by Ann Lee".
func (e *Entities) author(first, head, last int) (ID, Evidence) {
	toks := e.text.Toks
	if head > first && toks[head-1].Is(lang.Document) && e.text.LabelOf(lang.LabelAuthor, head, last) > head { // "a statement issued by Lee"
		head--
	}
	if head < first || !toks[head].Is(lang.Document) {
		return 0, ByNothing
	}
	for i := head - 1; i >= first; i-- {
		switch m := e.MentionAt(i); {
		case toks[i].Is(lang.PossessiveMark) && i > first:
			if m := e.MentionAt(i - 1); m != nil && m.Kind != MentionPronoun && e.Entity(m).Kind != lang.KindPlace && !e.joined(first, m.First) {
				return m.Entity, ByDescription
			}
			return 0, ByNothing
		case m != nil && m.Kind == MentionPronoun && toks[i].Is(lang.Possessive):
			return m.Entity, ByDescription
		}
	}
	for i := head + 1; i+1 < last; i++ {
		if toks[i].Kind != token.Word || toks[i].Is(lang.Relative) {
			break
		}
		end := e.text.LabelOf(lang.LabelAuthor, i, last)
		if end == i {
			continue
		}
		if id, by := e.Speaker(end, last); by == ByName {
			return id, ByDescription
		}
		break
	}
	return 0, ByNothing
}

// joined reports whether "and" is among tokens [i, j).
func (e *Entities) joined(i, j int) bool { return e.text.Any(i, j, lang.AndWord) }

// maxAside bounds how far before its relative pronoun a name stands.
const maxAside = 14

// antecedent returns the entity that the relative pronoun at token i goes on about:
// whose name stands right before it, or before an apposition, "Ann Lee, the mayor of
// Dell, who". Without a comma a noun before the name is meant: "an aide to Lee who".
func (e *Entities) antecedent(i int) (ID, Evidence) {
	toks := e.text.Toks
	comma, aside := i > 0 && toks[i-1].Kind != token.Word, maxAside
	if toks[i].Is(lang.Neuter) {
		aside = 2 // the thing right before "which" need not have a name
	}
	for j := i - 1; j >= max(0, i-aside); j-- {
		m := e.MentionAt(j)
		t := &toks[j]
		switch {
		case m != nil && m.Kind == MentionPronoun && !t.Is(lang.Possessive):
			return 0, ByNothing
		case m != nil && (e.Entity(m).Kind == lang.KindPerson) != toks[i].Is(lang.Neuter): // "which" is no person, and "who" is one
			if m.Kind == MentionPronoun || !e.endsPhrase(m, i) || !comma && e.complements(m) {
				return 0, ByNothing
			}
			return m.Entity, ByPronoun
		case m != nil && m.Kind == MentionName:
			j = m.First
		case !comma, t.Is(lang.Auxiliary|lang.Relative|lang.Conjunction) && !t.Is(lang.AndWord|lang.Preposition), t.Is(lang.Cue) && t.Shape == token.Lower && !t.Is(lang.RoleNoun):
			return 0, ByNothing
		case t.Kind == token.Stop, t.Kind == token.Dash, t.Kind == token.Colon, t.Kind == token.Mark && t.Gap != token.NoGap:
			return 0, ByNothing
		}
	}
	return 0, ByNothing
}

// Relates reports whether token i is a relative pronoun that is an article elsewhere, where
// nouns have capitals: right behind a comma.
func Relates(d *token.Text, i int) bool {
	return d.Lang.Has&lang.CapitalNouns != 0 && i > 0 && d.Toks[i].Is(lang.Definite) && d.Toks[i-1].Kind == token.Comma
}

// endsPhrase reports whether a name before the relative pronoun at token i ends a noun
// phrase or has a complement, unlike "the Lee campaign" and "Lee's lawyer".
func (e *Entities) endsPhrase(m *Mention, i int) bool {
	t := &e.text.Toks[m.Last]
	return m.Last == i || t.Kind == token.Dash && m.Last+1 == i || t.Kind == token.Comma || t.Kind == token.Open || t.Kind == token.Close || t.Is(lang.Preposition)
}

// complements reports whether a preposition joins a name to a noun before it: "an aide
// to Lee".
func (e *Entities) complements(m *Mention) bool {
	for i := m.First - 1; i > 0; i-- {
		switch t := &e.text.Toks[i]; {
		case t.Is(lang.Preposition):
			return e.text.Toks[i-1].Is(lang.RoleNoun | lang.GroupNoun)
		case !t.Is(lang.Courtesy|lang.Title|lang.RoleNoun|lang.Determiner) && !t.Capitalised():
			return false
		}
	}
	return false
}
