package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Names in apposition: "the head of the police in the province of Dell, Ann Lee". The longer
// what somebody is, the surer papers set the name behind it, between commas.

// maxOffice bounds the tokens of what somebody is before the comma and the name.
const maxOffice = 24

// withNameBehind returns the end of the name that stands behind a comma and the source [i, e),
// where that is what a person is, and goes on up to the comma with prepositions: "said the head
// of the police in Dell, Ann Lee". It is e if there is none.
func (d *story) withNameBehind(i, e, last int) int {
	if !d.byArticles() || i >= e || !d.Any(i, d.officeEnd(i, e), lang.RoleNoun|lang.Title) {
		return e
	}
	k := e
	for ; k < min(last, i+maxOffice) && d.Toks[k].Kind != token.Comma; k++ {
		t := &d.Toks[k]
		if t.Kind != token.Word && t.Kind != token.Number && !d.joinsEnding(k) && t.Kind != token.Dash && !d.prose.OpensTitle(k) && !d.calls(k) {
			return e
		}
		if t.Is(lang.Auxiliary|lang.Cue|lang.Complementizer|lang.Relative|lang.Weekday|lang.DateWord) || k == e && !t.Is(lang.Preposition|lang.Adjunct|lang.OfWord|lang.Particle) {
			return e
		}
	}
	if k+1 >= last || d.Toks[k].Kind != token.Comma {
		return e
	}
	if m := d.ents.MentionAt(k + 1); d.personFrom(k+1, last) && m.Last <= last && (m.Last == last || d.Toks[m.Last].Kind != token.Word || !d.Toks[m.Last].Is(lang.Cue|lang.AndWord|lang.Auxiliary)) {
		return m.Last
	}
	return e
}

// officeEnd returns the end of the first noun of the source [i, e) with what qualifies it: where
// "of" or a name follows.
func (d *story) officeEnd(i, e int) int {
	k := i
	for k < e && (d.Toks[k].Is(lang.Definite) || !d.Toks[k].Is(lang.OfWord|lang.Particle)) && d.ents.MentionAt(k) == nil {
		k++
	}
	return k
}

// personFrom reports whether the name of a person begins with token i, before token last.
func (d *story) personFrom(i, last int) bool {
	if i >= last {
		return false
	}
	m := d.ents.MentionAt(i)
	return m != nil && m.First == i && m.Last <= last && m.Kind == coref.MentionName && d.ents.Entity(m).Kind == lang.KindPerson
}

// pastParenthesis returns the token behind adverbs and dates between commas at token i: "piden,
// además, una ley". It is i if there are none.
func (d *story) pastParenthesis(i, last int) int {
	if i+2 >= last || d.Toks[i].Kind != token.Comma || !d.byArticles() {
		return i
	}
	if k := d.pastDates(i+1, last); k > i+1 && k < last && d.Toks[k].Kind == token.Comma {
		return k + 1
	}
	return i
}

// personBefore returns the first token of the noun phrase with a person's name whose apposition
// begins at token i, from token first on: "monseñor Ann Lee, obispo de Dell, en el sur, aseguró". It
// is i if there is none.
func (d *story) personBefore(first, i int) int {
	if !d.byArticles() || i-2 < first || !d.Toks[i].Is(lang.RoleNoun) || d.Toks[i].Shape != token.Lower || d.Toks[i-1].Kind != token.Comma || !d.ents.PersonAt(i-2) {
		return i
	}
	if k := d.nounBack(first, i-1); k < i-1 && (k == first || !d.governs(k-1)) {
		return k
	}
	return i
}

// pastMood returns the token behind a quality between commas at token i that tells how somebody
// speaks who is named behind it: "dijo, emocionado, el alcalde". It is i if there is none.
func (d *story) pastMood(i, last int) int {
	if i+3 >= last || d.Toks[i].Kind != token.Comma || d.Toks[i+2].Kind != token.Comma || !d.byArticles() || !d.quality(i+1) {
		return i
	}
	k := d.pastAdverbs(i+3, last)
	if from, to := d.nounPhrase(k, last); from == k && from < to && d.isSomebody(from, to) {
		return from
	}
	return i
}
