package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Insertions: "The bridge, said the mayor, is old." The frame stands between a subject, or
// what says where and when, and its verb, so that both halves are what is said.

// insertedAt reports whether a frame stands behind the mark at token k so, in the sentence
// that begins with token first: between the subject and its verb where one constituent
// stands before that, "Die Brücke, sagt Lee, ist alt"; elsewhere behind a phrase without a
// comma of its own, as none parts a subject from its verb: "El puente, dijo Lee, es viejo".
func (d *story) insertedAt(first, k int, f frame, last int) bool {
	if d.Lang.Cases.Any() || f.source != d.pastDates(f.cue+1, last) || f.source == f.sourceEnd || f.sourceEnd+1 >= last || d.Toks[f.sourceEnd].Kind != token.Comma || !d.maySpeak(f.source, f.sourceEnd) {
		return false
	}
	_, end := d.nounPhrase(first, k)
	next := &d.Toks[f.sourceEnd+1]
	if !d.byArticles() {
		return end == k && isAuxiliary(next)
	}
	if d.inserted(first, k) {
		return false
	}
	predicate := next.Is(lang.Auxiliary|lang.Negation|lang.Pronoun) && !next.Is(lang.Relative|lang.Possessive|lang.Definite|lang.Determiner)
	return end == k && predicate || d.verbless(first, k)
}

// verbless reports whether none of the tokens [first, last) can be a verb: each is of a closed
// class, a name or a noun that is known, or stands behind an article or a preposition, or is a
// quality by its ending.
func (d *story) verbless(first, last int) bool {
	const closed = lang.Stopword | lang.Adjunct | lang.Definite | lang.Determiner | lang.Demonstrative | lang.Possessive | lang.Preposition | lang.OfWord | lang.Particle
	const nouns = lang.RoleNoun | lang.GroupNoun | lang.BodyNoun | lang.DateWord
	noun := false // may stand here
	for i := first; i < last; i++ {
		t := &d.Toks[i]
		known := t.Kind == token.Number || t.Kind == token.Word && (t.Is(closed|nouns) || t.Capitalised() || d.Lang.Ends(d.Word(i), lang.EndsQuality))
		if !known && (!noun || t.Kind != token.Word || t.Is(lang.Cue)) || t.Is(lang.Auxiliary|lang.Complementizer|lang.Relative|lang.Negation) || d.passive(i, i+1) {
			return false
		}
		noun = t.Is(closed) || t.Capitalised() && i == first
	}
	return true
}

// pastApposed returns the comma behind the source [i, e) of an insertion, or behind the
// apposition to it: what somebody is behind a name, or the name behind that.
func (d *story) pastApposed(i, e, last int) int {
	end := d.clauseEnd(e+1, last)
	if end+1 >= last || d.Toks[end].Kind != token.Comma {
		return e
	}
	named := d.ents.MentionAt(e-1) != nil
	if m := d.ents.MentionAt(e + 1); !named && m != nil && m.First == e+1 || named && d.Any(e+1, min(end, e+1+maxQualities), lang.RoleNoun|lang.Title) {
		return end
	}
	return e
}

// splits reports whether the frame of a statement that begins with token first names its source
// between two halves of what is said, and no comma is in the first one: "The bridge, said the
// mayor, «is old»", unlike "On Monday, said the mayor, «…»".
func (d *story) splits(s *statement, first int) bool {
	return d.byArticles() && !d.Toks[s.cue].Is(lang.Adjunct|lang.Preposition) && s.cueEnd <= s.source && s.source < s.sourceEnd && s.contents[0].Start == first && s.contents[0].End < s.cue && s.cue < s.contents[1].Start && !d.inserted(first, s.contents[0].End-1) && !d.Toks[first].Is(lang.Adjunct|lang.Preposition)
}
