package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Sources that end with the full name of whoever speaks, behind what that person is and of what
// body: the name at their beginning is not who speaks.

// titled returns the person whose full name ends the source of tokens [first, last) behind an office
// and what it is of, or behind a body and an office in it. It is nil if there is none.
func (e *Entities) titled(first, last int) *Mention {
	for last > first && e.text.Toks[last-1].Kind == token.Comma {
		last--
	}
	m := e.named(last - 1)
	if m == nil || e.Entity(m).Kind != lang.KindPerson || m.Last != last || m.Last-m.First < 2 || m.First <= first+1 {
		return nil
	}
	if e.employs(first, m.First) || e.presides(first, m.First) {
		return m
	}
	return nil
}

// employs reports whether tokens [first, last) are a body and an office in it: "Corvina Corp <CRV>
// senior economist", "Farm Credit Board (FCB) board member", "Harker and Co analyst".
func (e *Entities) employs(first, last int) bool {
	toks, i := e.text.Toks, last-1
	if !e.isOffice(i) || toks[i].Is(lang.Plural) || toks[i].Shape != token.Lower {
		return false
	}
	for ; i >= first && toks[i].Kind == token.Word && toks[i].Shape == token.Lower; i-- {
		if t := &toks[i]; !t.Is(lang.RoleNoun) && t.Is(lang.Determiner|lang.Pronoun|lang.Preposition|lang.OfWord|lang.Relative|lang.Auxiliary|lang.Conjunction|lang.Clitic) && !(t.Is(lang.AndWord) && i > first && toks[i-1].Is(lang.RoleNoun)) {
			return false
		}
	}
	if i <= first {
		return false
	}
	body := false
	for k := first; k <= i; k++ {
		t := &toks[k]
		switch m := e.named(k); {
		case t.Is(lang.AndWord):
			if k == first || k == i || !toks[k+1].Is(lang.BodySuffix) && (e.PersonAt(k-1) || !toks[k+1].Capitalised() || toks[k+1].Is(lang.Demonym|lang.CountryName|lang.PlaceName)) {
				return false // "Ann Lee and Harker analyst Bo Fox"
			}
		case t.Kind == token.Word && !t.Capitalised() && !(m != nil && t.Is(lang.OfWord)), t.Kind == token.Comma, t.Kind == token.Dash, t.Is(lang.PossessiveMark):
			return false
		case m != nil && e.Entity(m).Kind == lang.KindOrganization:
			body = true
		}
	}
	return body || toks[i].Is(lang.BodySuffix)
}

// presides reports whether tokens [first, last) are an office and what it is of, right before a name:
// "the director of the Office for Roads", "Minister of Water, Roads and Harbours", unlike "the aide to
// President", "friends of the actor".
func (e *Entities) presides(first, last int) bool {
	toks := e.text.Toks
	head := -1
	for i := first; i < last; i++ {
		t := &toks[i]
		switch {
		case e.PersonAt(i), t.Is(lang.Relative|lang.Auxiliary|lang.Complementizer|lang.Document|lang.GroupNoun) && e.named(i) == nil, t.Kind == token.Dash, t.Kind == token.Colon, t.Kind == token.Mark:
			return false
		case head < 0 && t.Is(lang.OfWord|lang.ForWord):
			if i == first || !e.isOffice(i-1) || toks[i-1].Is(lang.Plural|lang.Courtesy) {
				return false
			}
			head = i - 1
		case head < 0 && (t.Kind != token.Word || t.Is(lang.Preposition|lang.Plural|lang.AndWord|lang.PossessiveMark)):
			return false
		}
	}
	if head < 0 || head+2 >= last {
		return false
	}
	b := &toks[last-1]
	if b.Kind == token.Close {
		return true // "of the Women's Council (WC)"
	}
	return b.Kind == token.Word && b.Capitalised() && !b.Is(lang.RoleNoun|lang.Title|lang.Courtesy|lang.Demonym|lang.Preposition|lang.OfWord|lang.AndWord|lang.PossessiveMark|lang.Determiner)
}

// isOffice reports whether token i is a noun for what people are: "director", "member".
func (e *Entities) isOffice(i int) bool {
	return e.text.Toks[i].Is(lang.RoleNoun|lang.Title) || e.text.IsLabel(lang.LabelPeople, i)
}

// pastOffices returns the last token of the offices behind a comma at token i, before the full name
// that ends the tokens before last: ", the Jesuit priest and scholar Ann Lee,". It is the comma if
// there are none.
func (e *Entities) pastOffices(i, last int) int {
	for last > i && e.text.Toks[last-1].Kind == token.Comma {
		last--
	}
	m := e.named(last - 1)
	if m == nil || m.Last-m.First < 2 || m.First <= i+1 || !e.isOffice(m.First-1) || !e.PersonAt(last-1) {
		return i
	}
	if t := &e.text.Toks[i+1]; !t.Is(lang.Definite) && !t.Capitalised() && !e.isOffice(i+1) {
		return i // "officials, including Mayor Ann Lee"
	}
	for k := i - 1; k >= max(0, i-maxAside) && e.text.Toks[k].Kind == token.Word; k-- {
		if e.text.Toks[k].Is(lang.Document) {
			return i // "a statement by the chair, Mayor Ann Lee"
		}
	}
	for k := i + 1; k < m.First; k++ {
		t := &e.text.Toks[k]
		joint := t.Is(lang.AndWord) && k > i+1 && e.isOffice(k-1)
		if !joint && !(k == i+1 && t.Is(lang.Definite)) && !e.isTrade(k) && !e.isOffice(k) && (!t.Capitalised() || t.Kind != token.Word || e.PersonAt(k)) {
			return i
		}
	}
	return m.First - 1
}
