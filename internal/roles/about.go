package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Sentences that report nothing but lead to a quotation by telling whom the story is with:
// "The minister was relieved. «We made it.»", "For Lee that is not enough: «We need more.»"

// About returns the noun phrase in the tokens [first, last) of a sentence that tells whom it
// is about: its subject, if that can speak. It is empty if it is not clear.
func About(x *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities, first, last int) (int, int) {
	d := story{x, p, m, e}
	if d.goesOn(first, last) {
		return first, first // "Die Stadt habe sich verändert.": somebody else's words
	}
	return d.about(first, last)
}

// about returns the first noun phrase in the tokens [first, last) of a sentence, outside of
// marks and of clauses that depend on another, that means somebody and that nothing governs.
func (d *story) about(first, last int) (int, int) {
	view := first < last && d.Lang.Acts(d.Word(first))&lang.ActView != 0 // "Für den Verband ist das"
	governed, second := false, false                                     // by a preposition; its phrase began the sentence, and the verb comes next
	for i := first; i < last; i++ {
		t := &d.Toks[i]
		switch n := d.prose.In[i]; {
		case n > 0:
			i = d.prose.Pairs[n-1].Close
			continue
		case d.behindComma(first, i) && d.subordinates(i):
			i, governed = d.clauseEnd(i+1, last), false
			continue
		case view && i == first:
			continue
		case second && t.Shape == token.Lower && t.Is(lang.Adjunct) && !t.Is(lang.Preposition|lang.OfWord|lang.Particle) && !d.adverb(i):
			governed, second = false, false // "In die Werkstatt kommt er täglich"
			continue
		case d.governs(i), t.Is(lang.OfWord|lang.ForWord|lang.Particle) && !t.Is(lang.Definite|lang.Determiner):
			governed = true
			continue
		case !t.Is(lang.Definite|lang.Determiner|lang.Pronoun|lang.RoleNoun|lang.Title) && !t.Capitalised() && d.ents.MentionAt(i) == nil:
			governed = governed && d.quality(i)
			second = second && !d.isVerb(i)
			continue
		}
		from, to := d.nounPhrase(i, last)
		if from != i || from == to {
			governed = false
			continue
		}
		viewer := view && i == first+1
		if !governed && (viewer || !d.oblique(i)) && (d.namesPerson(from, to) || d.calledAs(from, to) && (viewer || i == first || d.behindVerb(first, i))) {
			return from, d.subjectEnd(from, to)
		}
		second = governed && i == first+1 && d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) != 0
		if governed = governed && to+1 < last && d.Toks[to].Is(lang.AndWord|lang.Conjunction); governed {
			to++ // "with Ann Lee and Bo Fox"
		}
		i = to - 1
	}
	return first, first
}

// behindComma reports whether a clause may begin with token i of a sentence that begins at token
// first: behind a comma and at most one word, ", especially if".
func (d *story) behindComma(first, i int) bool {
	return i == first || d.Toks[i-1].Kind == token.Comma || i-2 > first && d.Toks[i-1].Shape == token.Lower && d.Toks[i-2].Kind == token.Comma
}

// subjectEnd returns where the noun phrase of tokens [i, last) ends, which may hold the verb of a
// name that it begins with: "The Evening Star prints".
func (d *story) subjectEnd(i, last int) int {
	if m := d.ents.MentionAt(d.firstNoun(i, last)); m != nil && m.Kind == coref.MentionName && m.Last < last && d.isVerb(m.Last) {
		return m.Last
	}
	return last
}

// behindVerb reports whether the noun phrase that begins at token i stands behind the verb of a
// clause that begins with something else at token first, in languages where a verb comes second:
// "Am Montag zeigte sich die Ministerin".
func (d *story) behindVerb(first, i int) bool {
	if d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 {
		return false
	}
	for i--; i > first && d.Toks[i].Shape == token.Lower && d.Toks[i].Is(lang.Pronoun|lang.Adjunct) && !d.governs(i); {
		i--
	}
	return i >= first && d.isVerb(i)
}

// namesPerson reports whether the noun phrase of tokens [i, last) is a pronoun that may be a subject,
// or names a person and is about nobody else: not "the critics of Ann Lee".
func (d *story) namesPerson(i, last int) bool {
	if last == i+1 && d.Toks[i].Is(lang.Pronoun) {
		return d.Toks[i].Is(lang.Masculine|lang.Feminine) && !d.Toks[i].Is(lang.Possessive) && d.beforeVerb(last)
	}
	head := d.firstNoun(i, last)
	for k := head; k < last; k++ {
		if !d.ents.PersonAt(k) {
			continue
		}
		m := d.ents.MentionAt(k)
		if !d.namesSubject(m) || d.owns(m, last) {
			return false
		}
		return k > i && d.Toks[k-1].Kind == token.Comma || d.Any(i, head+1, holder) || !d.complemented(i, k)
	}
	return false
}

// owns reports whether a person is but the possessor of the noun behind the name, in a noun phrase
// that ends at token last: "Lees Vorschlag".
func (d *story) owns(m *coref.Mention, last int) bool {
	if m.Last >= len(d.Toks) || d.Toks[m.Last].Kind != token.Word || !d.Lang.Ends(d.Word(m.Last-1), lang.EndsPossessor) {
		return false
	}
	return m.Last < last || d.Lang.Has&lang.CapitalNouns != 0 && d.Toks[m.Last].Capitalised()
}

// beforeVerb reports whether token i, behind a pronoun, may be its verb, in languages whose
// verbs stand behind their subjects; "put him on a list" shows an object.
func (d *story) beforeVerb(i int) bool {
	if d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) != 0 {
		return true
	}
	return i < len(d.Toks) && d.Toks[i].Kind == token.Word && !d.Toks[i].Is(lang.Preposition|lang.Determiner|lang.Definite)
}

// calledAs reports whether the noun phrase of tokens [i, last) is what somebody or a body is
// called, without a name, or a body's name.
func (d *story) calledAs(i, last int) bool {
	head := d.firstNoun(i, last)
	if head == last || d.Toks[i].Is(lang.Possessive) || !d.nominative(head) || d.Lang.Has&lang.CapitalNouns != 0 && head == i && d.ents.MentionAt(i) == nil {
		return false // "Eltern und Kinder", without an article
	}
	if m := d.ents.MentionAt(head); m != nil && m.Kind == coref.MentionName && d.ents.Entity(m).Kind == lang.KindOrganization {
		return true
	}
	return d.isHolder(head) || d.Lang.Has&lang.CapitalNouns != 0 && d.isHolder(last-1) && !d.complemented(i, last)
}

// isHolder reports whether the noun at token i is what somebody is, or what bodies are.
func (d *story) isHolder(i int) bool { return d.Toks[i].Is(holder) }

// holder is what nouns are that say what somebody is, or what bodies are.
const holder = lang.RoleNoun | lang.GroupNoun | lang.Title | lang.BodyNoun

// complemented reports whether one of the tokens [i, last) joins a noun to what it is of.
func (d *story) complemented(i, last int) bool {
	for ; i < last; i++ {
		if t := &d.Toks[i]; t.Is(lang.OfWord|lang.Preposition) || t.Is(lang.Particle) && !t.Is(lang.Definite|lang.Determiner) && d.ents.MentionAt(i) == nil || t.Is(lang.Definite|lang.Determiner) && t.Value&lang.Genitive != 0 && t.Shape == token.Lower {
			return true
		}
	}
	return false
}

// aboutBefore finds the frame of a quotation behind the colon at token last in whom its sentence,
// which begins at token start, is about: the clause right before the colon, or else all that is
// not too far away.
func (d *story) aboutBefore(p prose.Pair, start, last int) (frame, bool) {
	if last == p.Open || d.Toks[last].Kind != token.Colon || !p.Speech {
		return frame{}, false
	}
	first := max(start, last-maxFrame)
	clause, from, to := d.clauseStart(first, last), last, last
	if clause > first || first == start {
		from, to = d.about(clause, last)
	}
	if from == to && first == start && clause > start {
		from, to = d.about(start, last)
	}
	return frame{last, last + 1, from, to}, from < to
}
