package cast

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// maxAffiliations bounds the affiliations of one entity.
const maxAffiliations = 8

// affiliate notes what people belong to: the bodies and places that their roles name,
// "NATO Secretary General", those in a description of somebody without a name, "a
// spokeswoman for the ministry", and what "of" joins to a name, "Ann Lee of Reuters".
func (r *Reader) affiliate() {
	for i := range r.out.List {
		e := &r.out.List[i]
		e.Affiliations = e.Affiliations[:0]
		if e.Anonymous {
			r.within(coref.ID(i+1), e.Name)
		}
		if e.Kind == lang.KindPerson {
			r.widen(e)
		}
		for _, role := range e.Roles {
			r.within(coref.ID(i+1), role)
			r.owner(coref.ID(i+1), role)
			r.bodies(coref.ID(i+1), role)
		}
	}
	for i := range r.out.Mentions {
		m := &r.out.Mentions[i]
		if m.Kind != coref.MentionName || r.out.Entity(m).Kind != lang.KindPerson || m.Last+1 >= len(r.Toks) || !r.Toks[m.Last].Is(lang.OfWord) {
			continue
		}
		k := m.Last + 1
		if r.Toks[k].Is(lang.Determiner) { // "of the World Bank"
			k++
		}
		body := r.out.MentionAt(k)
		if body == nil || body.First < k-1 || body.Kind != coref.MentionName {
			continue
		}
		// Whoever has no office is only from a place: "Ann Lee of Marlow", "Gov. Ann Lee of Ohio".
		if r.out.Entity(body).Kind == lang.KindOrganization || r.out.RoleBefore(m) < m.First {
			r.belongs(m.Entity, body.Entity)
		}
	}
}

// within makes an entity belong to the bodies and places that are mentioned within a
// span.
func (r *Reader) within(id coref.ID, s text.Span) {
	first, last := r.At(s.Start), r.At(s.End)
	for i := first; i < last; i++ {
		if m := r.out.MentionAt(i); m != nil && m.First >= first && m.Last <= last && m.Kind != coref.MentionPronoun && !r.isField(m) {
			r.belongs(id, m.Entity)
		}
	}
}

// isField reports whether what seems short for the name of a body is rather what an office is for:
// "the Minister of Labour" is not of the Labour House.
func (r *Reader) isField(m *coref.Mention) bool {
	i, name := m.First, r.out.Entity(m).Name
	short := m.Last == i+1 && name.End-name.Start > r.Toks[i].End-r.Toks[i].Start
	return short && i > 1 && r.Toks[i].Is(lang.CommonWord) && r.Toks[i-1].Is(lang.OfWord) && r.Toks[i-2].Is(lang.Title)
}

// owner makes an entity belong to the possessor before its role: "Corvina's chief engineer,
// Ann Lee", "its chairman, Bo Ek", "the regulator's head, Ida Holm".
func (r *Reader) owner(id coref.ID, role text.Span) {
	i := r.At(role.Start) - 1
	if i < 0 || !r.Toks[i].Is(lang.PossessiveMark|lang.Possessive) {
		return
	}
	if !r.Toks[i].Is(lang.Possessive) {
		i--
	}
	if m := r.out.MentionAt(i); m != nil {
		r.belongs(id, m.Entity)
	} else if first := r.phraseBefore(i + 1); first >= 0 && i > first {
		r.spoken(id, first, i+1)
	}
}

// bodies makes an entity belong to the bodies without a name that its role begins with or speaks
// of: "council president Jan Berg", "a spokesman for the airline", "the city's party chief".
func (r *Reader) bodies(id coref.ID, role text.Span) {
	const never = lang.OfWord | lang.Preposition | lang.PossessiveMark
	first, last := r.At(role.Start), r.At(role.End)
	if first+1 < last && r.Toks[first].Shape == token.Lower {
		r.spoken(id, first, first+1)
	}
	for i := first; i < last; i++ {
		if !r.Toks[i].Is(lang.Definite) {
			continue
		}
		from := i
		for i+1 < last && r.Toks[i+1].Kind == token.Word && !r.Toks[i+1].Is(never) {
			i++
		}
		if from > first && r.Toks[from-1].Is(lang.OfWord|lang.Preposition) || i+1 < last && r.Toks[i+1].Is(lang.PossessiveMark) {
			r.spoken(id, from, i+1)
		}
	}
}

// spoken makes an entity belong to the body that tokens [first, last) describe, if it speaks in
// the text.
func (r *Reader) spoken(id coref.ID, first, last int) {
	n, ok := r.noun(first, last)
	if !ok || n.form == formIndefinite || n.form == formBare && (n.kind != lang.KindOrganization || n.plural) {
		return
	}
	if k := r.known(&n); k >= 0 {
		r.belongs(id, r.ids[r.id(k)])
	}
}

// belongs makes an entity belong to another one, if that is a body or a place.
func (r *Reader) belongs(id, to coref.ID) {
	e, body := &r.out.List[id-1], &r.out.List[to-1]
	if id == to || body.Kind != lang.KindOrganization && body.Kind != lang.KindPlace {
		return
	}
	if len(e.Affiliations) < maxAffiliations && !slices.Contains(e.Affiliations, to) {
		e.Affiliations = append(e.Affiliations, to)
	}
}

// widen takes into the roles of a person the adjectives and nouns before them, and the body or
// place before these: "[Dell University political] scientist Ann Lee".
func (r *Reader) widen(e *coref.Entity) {
	cloned := false
	for k, role := range e.Roles {
		from := r.At(role.Start)
		if r.Toks[from].Shape != token.Lower {
			continue // "the late President", "a subdued Prime Minister"
		}
		first := from
		for first > 0 && r.qualifies(first-1) {
			first--
		}
		if first == from || first > 0 && r.Toks[first].Gap >= token.LineBreak {
			continue
		}
		if m := r.out.MentionAt(first - 1); m != nil && m.Kind == coref.MentionName && m.Last == first && r.Toks[first].Gap == token.Space && r.out.Entity(m).Kind != lang.KindPerson {
			first = m.First
		}
		if !cloned {
			e.Roles, cloned = slices.Clone(e.Roles), true
		}
		e.Roles[k].Start = r.Toks[first].Start
	}
}

// qualifies reports whether token i is a word in small letters that belongs to the noun
// behind it: an adjective, or a noun that is no time, nor whom something is told.
func (r *Reader) qualifies(i int) bool {
	t, p := &r.Toks[i], r.parts[i]
	return (p == pos.Adjective || p == pos.Noun) && t.Kind == token.Word && t.Shape == token.Lower && r.Toks[i+1].Gap == token.Space && r.ents.At[i] == 0 &&
		!t.Is(lang.Plural|lang.DateWord|lang.Determiner|lang.Possessive|lang.Pronoun|lang.Preposition|lang.Adjunct|lang.Cue|lang.Auxiliary|lang.RoleNoun|lang.GroupNoun)
}
