package coref

import (
	"cmp"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Speaker returns whom the noun phrase of tokens [first, last) means, and how
// that is known; 0 if it is not clear.
func (e *Entities) Speaker(first, last int) (ID, Evidence) {
	for last > first && e.text.Toks[last-1].Kind != token.Word && e.At[last-1] == 0 {
		last--
	}
	for first < last && e.text.Toks[first].Kind != token.Word {
		first++
	}
	if first > 0 && first < last && e.text.Toks[first-1].Kind == token.Mark {
		if k := e.behindTitle(first, last); k > first { // "“Rain” star Ann Lee"
			return e.Speaker(k, last)
		}
	}
	if first >= last {
		return 0, ByNothing
	}
	if e.text.Toks[first].Is(lang.Relative) || last == first+1 && Relates(e.text, first) {
		return e.antecedent(first)
	}
	if m := e.named(last - 1); m != nil && m.Last == last && m.First > first && e.RoleBefore(m) == first {
		return m.Entity, ByName
	}
	if m := e.medium(first, last); m != nil {
		return m.Entity, ByName
	}
	if m := cmp.Or(e.officer(first, last), e.incumbent(first, last), e.behindOffice(first, last), e.titled(first, last)); m != nil {
		return m.Entity, ByName
	}
	head, next := e.head(first, last)
	if m := e.closing(first, head, last); m != nil {
		return m.Entity, ByName
	}
	if k := afterBrackets(e.text, next, last); k > next && k < last && e.text.Toks[k].Is(lang.RoleNoun|lang.Title) {
		return e.Speaker(k, last) // "Ohio Grain Board (OGB) chairman Ann Lee"
	}
	if e.joins(head, afterBrackets(e.text, next, last), last) {
		return 0, ByNothing // two people are nobody in particular
	}
	var m *Mention
	if head >= first {
		m = e.MentionAt(head)
	}
	switch {
	case m != nil && m.Kind == MentionName && (e.isCommon(first, m) || e.isTopic(first, m)):
		return 0, ByNothing
	case m != nil && m.Kind == MentionName:
		if p := e.holder(m, last); p != nil {
			return p.Entity, ByName
		}
		return m.Entity, ByName
	case m != nil && m.Kind == MentionPronoun && head == first:
		return m.Entity, ByPronoun
	case m != nil && m.Kind == MentionNominal:
		return m.Entity, ByDescription
	}
	if m := e.apposed(next, last); m != nil {
		return m.Entity, ByName
	}
	return e.author(first, head, last)
}

// medium returns the name before what media are called, "the Corvina news agency", that
// ends the source of tokens [first, last). It is nil if there is none, or if the name is that
// of a place or of a country's people: "a Norwegian newspaper".
func (e *Entities) medium(first, last int) *Mention {
	for i := max(first+1, last-MaxMedium); i < last; i++ {
		if e.text.LabelOf(lang.LabelMedium, i, last) < last || e.text.Toks[i].Shape != token.Lower {
			continue
		}
		m := e.named(i - 1)
		if m == nil || m.Last != i || m.First < first || e.Possesses(m) || e.NamesPlace(m) || e.text.Any(first, m.First, lang.Preposition) {
			return nil
		}
		if k := e.Entity(m).Kind; k != lang.KindOrganization && k != lang.KindOther {
			return nil
		}
		return m
	}
	return nil
}

// NamesPlace reports whether a mention names a place in several words, or is one that is known
// to name a place or its people: Israel is not what Israel radio is.
func (e *Entities) NamesPlace(m *Mention) bool {
	if m.Last-m.First > 1 {
		return e.Entity(m).Kind == lang.KindPlace
	}
	return e.text.Toks[m.First].Is(lang.Demonym | lang.CountryName | lang.PlaceName)
}

// MaxMedium bounds the words of what media are called.
const MaxMedium = 2

// RoleBefore returns the first token of the role that stands right before a name, with what
// completes it, "посол Норвегии в Перу Эйнар Хансруд", of the name itself if none does.
func (e *Entities) RoleBefore(m *Mention) int {
	for _, s := range e.Entity(m).Roles {
		if e.text.At(s.End) == m.First {
			return e.text.At(s.Start)
		}
	}
	return m.First
}

// behindTitle returns the token behind the marks that close a title which token i begins, if
// a role follows there, else i.
func (e *Entities) behindTitle(i, last int) int {
	for k := i; k+1 < last; k++ {
		if e.text.Toks[k].Kind == token.Mark && e.text.Toks[k+1].Is(lang.RoleNoun|lang.Title) {
			return k + 1
		}
	}
	return i
}

// isCommon reports whether a name is but a noun in capitals, in a noun phrase that begins
// at token first: "a super PAC", "an NGO".
func (e *Entities) isCommon(first int, m *Mention) bool {
	t, name := &e.text.Toks[first], &e.text.Toks[m.First]
	return first < m.First && t.Is(lang.Determiner) && !t.Is(lang.Definite|lang.Possessive|lang.Demonstrative) && m.Last == m.First+1 &&
		name.Shape == token.Upper && e.text.Toks[m.First-1].Shape == token.Lower && e.List[m.Entity-1].Kind != lang.KindPerson
}

// isTopic reports whether a name is that of a thing that is no body, and tells more of what a
// noun phrase that begins at token first means: "oblicze Brexitu".
func (e *Entities) isTopic(first int, m *Mention) bool {
	return first < m.First && e.text.Toks[m.First].Is(lang.OtherName) && e.Entity(m).Kind == lang.KindOther
}

// joins reports whether token i, within last, joins another one to the person at
// token head: "Lee and", "Lee, Fox".
func (e *Entities) joins(head, i, last int) bool {
	if i >= last {
		return false
	}
	t := &e.text.Toks[i]
	return t.Is(lang.AndWord) || t.Kind == token.Comma && e.PersonAt(head) && e.PersonAt(i+1) && !e.Possesses(e.MentionAt(i+1))
}

// Possesses reports whether a mention is a possessor: "Ann Lee, Bo Fox's adviser,".
func (e *Entities) Possesses(m *Mention) bool {
	return m.Last < len(e.text.Toks) && e.text.Toks[m.Last].Is(lang.PossessiveMark)
}

// apposed returns the person whose name follows a comma behind the words [i, last):
// "the company's chief executive, Ann Lee,", "the mayor of Dell, Ann Lee". It is nil
// if there is none.
func (e *Entities) apposed(i, last int) *Mention {
	toks := e.text.Toks
	for i < last && toks[i].Kind == token.Word && !toks[i].Is(lang.Relative|lang.Conjunction|lang.Auxiliary) {
		i++
	}
	if i+1 >= last || toks[i].Kind != token.Comma {
		return nil
	}
	if k := e.pastOffices(i, last); k > i {
		return e.MentionAt(k + 1)
	}
	for i+2 < last && toks[i+1].Is(lang.Courtesy|lang.Title|lang.RoleNoun) && toks[i+1].Capitalised() && !e.PersonAt(i+1) {
		i++
	}
	for n := 0; n < maxTrade && i+2 < last && e.isTrade(i+1); n++ { // ", mechanical engineer Ann Lee"
		i++
	}
	if !e.PersonAt(i + 1) {
		return nil
	}
	return e.MentionAt(i + 1)
}

// maxTrade bounds the words of a trade before a name.
const maxTrade = 3

// isTrade reports whether token i may be a word of somebody's trade.
func (e *Entities) isTrade(i int) bool {
	t := &e.text.Toks[i]
	return t.Kind == token.Word && t.Shape == token.Lower &&
		!t.Is(lang.Preposition|lang.Determiner|lang.Pronoun|lang.Auxiliary|lang.Relative|lang.Conjunction|lang.AndWord|lang.OfWord|lang.ForWord|lang.Cue)
}

// holder returns the person whose full name ends a noun phrase behind what seems to be
// the name of a body, and is rather that of an office: "MEC for Roads, Ann Lee". It is nil
// if there is none.
func (e *Entities) holder(m *Mention, last int) *Mention {
	if e.Entity(m).Kind == lang.KindPerson || m.Last >= last || e.text.Toks[m.Last].Kind != token.Comma {
		return nil
	}
	p := e.apposed(m.Last, last)
	if p == nil || p.Last != last || p.Last-p.First < 2 {
		return nil
	}
	return p
}

// PersonAt reports whether token i is part of a person's name.
func (e *Entities) PersonAt(i int) bool {
	m := e.MentionAt(i)
	return m != nil && m.Kind == MentionName && e.Entity(m).Kind == lang.KindPerson
}

// afterBrackets returns the token after the brackets that open at token i, i
// if none do.
func afterBrackets(d *token.Text, i, last int) int {
	if i >= last || d.Toks[i].Kind != token.Open {
		return i
	}
	for k := i; k < last; k++ {
		if d.Toks[k].Kind == token.Close {
			return k + 1
		}
	}
	return i
}

// MentionAt returns the mention that token i is part of, nil if there is none.
func (e *Entities) MentionAt(i int) *Mention {
	if i < 0 || i >= len(e.At) || e.At[i] == 0 {
		return nil
	}
	return &e.Mentions[e.At[i]-1]
}

// head returns the head of the noun phrase of tokens [first, last), and the
// token after what stands before the head and the head itself.
func (e *Entities) head(first, last int) (head, next int) {
	head = first - 1
	for i := first; i < last; {
		if m := e.MentionAt(i); m != nil && m.Kind != MentionPronoun {
			i = min(m.Last, last)
			head = i - 1
			continue
		}
		t := &e.text.Toks[i]
		glued := t.Gap == token.NoGap
		switch {
		case t.Is(lang.PossessiveMark) || t.Kind == token.Mark && glued:
			if i+1 == last {
				return head, i
			}
			if t.Is(lang.PossessiveMark) {
				head = first - 1 // what they possess is meant
			}
		case t.Kind == token.Mark, t.Kind == token.Other && glued:
		case t.Kind != token.Word && t.Kind != token.Number, i > first && e.endsHead(t), i > first && t.Is(lang.Pronoun) && !t.Is(lang.Possessive):
			return head, i
		default:
			head = i
		}
		i++
	}
	return head, last
}

// endsHead reports whether a word ends the part of a noun phrase that has the head.
func (e *Entities) endsHead(t *token.Token) bool {
	if t.Is(lang.Preposition|lang.Conjunction|lang.Relative|lang.Auxiliary) && !t.Is(lang.RoleNoun|lang.GroupNoun) {
		return true
	}
	return t.Is(lang.Adjunct|lang.Particle|lang.OfWord) && e.text.Lang.Has&lang.SmallParticles == 0
}
