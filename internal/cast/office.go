package cast

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// maxOffice bounds the tokens of a description before the name of who speaks.
const maxOffice = 12

// learnOffice gives the speaker of a quote the role that a description before its name
// states: "the engineer in charge, Bo Ek, said". As it speaks, it is one person, whatever
// the noun is.
func (r *Reader) learnOffice(q *quotes.Quote) {
	if q.Speaker == 0 || q.By != coref.ByName || q.Source.End == 0 || r.list[q.Speaker-1].Kind != lang.KindPerson {
		return
	}
	first, last := r.At(q.Source.Start), r.At(q.Source.End)
	comma := first
	for comma < last && r.Toks[comma].Kind != token.Comma {
		comma++
	}
	name := comma + 1
	for name < last && r.Toks[name].Is(lang.Title) && r.ents.MentionAt(name) == nil { // "the spokesman, Captain Ann Lee"
		name++
	}
	if name >= last || comma-first > maxOffice || !r.Toks[first].Is(lang.Definite|lang.Possessive) && !r.Any(first, comma, lang.PossessiveMark) {
		return
	}
	m := r.ents.MentionAt(name)
	if m == nil || m.First != name || m.Kind != coref.MentionName || r.ids[m.Entity] != q.Speaker || m.Last < last && r.Toks[m.Last].Kind != token.Comma {
		return
	}
	if from := r.office(first, comma); from < comma {
		role, e := r.Span(from, comma), &r.list[q.Speaker-1]
		if !slices.ContainsFunc(e.Roles, func(s text.Span) bool { return s.Start < role.End && role.Start < s.End }) {
			at, _ := slices.BinarySearchFunc(e.Roles, role.Start, func(s text.Span, start int) int { return s.Start - start })
			e.Roles = slices.Insert(slices.Clip(e.Roles), at, role)
		}
	}
}

// office returns the first token of the role that the description of tokens [first, last)
// states, behind its article and whom it belongs to. It is last if that is none, but one of
// several or a clause.
func (r *Reader) office(first, last int) int {
	const never = lang.Relative | lang.Auxiliary | lang.NumberWord | lang.AndWord | lang.Conjunction
	from, joined := first, false // joined: behind "of", where possessors are no longer the role's
	for i := first; i < last; i++ {
		t := &r.Toks[i]
		apostrophe := t.Kind == token.Mark && r.prose.In[i] == 0 && t.Gap == token.NoGap // "the villagers' lawyer"
		switch {
		case t.Is(never), t.Kind != token.Word && !apostrophe:
			return last
		case t.Is(lang.OfWord | lang.Preposition):
			joined = true
		case !joined && (apostrophe || t.Is(lang.PossessiveMark)), i == from && t.Is(lang.Definite|lang.Possessive):
			from = i + 1
		}
	}
	if from == last || r.Toks[from].Shape != token.Lower && r.ents.MentionAt(from) == nil || r.Toks[last-1].Kind != token.Word {
		return last
	}
	return from
}
