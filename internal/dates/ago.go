package dates

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// ago reads "two years ago" and "10 days ago".
func (r *Reader) ago(i int) (int, string) {
	if !isUnit(r.at(i+1)) || dateKind(r.at(i+2)) != lang.DateAgo && r.Text.LabelOf(lang.LabelAgo, i+2, r.last) != i+3 {
		return i, ""
	}
	n, ok := r.count(i)
	if !ok {
		return i, ""
	}
	return i + 3, r.agoBy(i+1, n)
}

// oneAgo reads "year ago" and "decade ago", before which "a" may stand.
func (r *Reader) oneAgo(i int) (int, string) {
	t, decade := r.at(i), dateKind(r.at(i)) == lang.DateSpan && r.at(i).Value == lang.SpanDecade
	if dateKind(r.at(i+1)) != lang.DateAgo || !decade && (dateKind(t) != lang.DatePeriod || t.Value >= lang.PeriodPlural) {
		return i, ""
	}
	if decade {
		return i + 2, r.shiftSpan(lang.SpanDecade, -1)
	}
	return i + 2, r.shift(int(t.Value), -1)
}

// isOne reports whether the token is an article that counts one, "a": in languages whose
// lists of determiners lack it, a frequent word of no other class, "un".
func (r *Reader) isOne(t *token.Token) bool {
	const others = function&^lang.Stopword | datable | lang.Adjunct | lang.Negation | lang.Cue | lang.Particle | lang.OfWord | lang.AndWord
	if t.Shape != token.Lower || t.Is(lang.Definite|lang.Demonstrative|lang.Possessive) {
		return false
	}
	lacking := r.Text.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 && !r.Text.Lang.Cases.Any()
	return t.Is(lang.Determiner) || lacking && t.Is(lang.Stopword) && !t.Is(others)
}

// agoBehind is likewise for "hace dos años", "vor drei Tagen" and "il y a dix jours",
// which begin with token i and of which token k is the number.
func (r *Reader) agoBehind(i, k int) (int, string) {
	if !isUnit(r.at(k + 1)) {
		return i, ""
	}
	n, ok := r.count(k)
	if !ok {
		return i, ""
	}
	return k + 2, r.agoBy(k+1, n)
}

// count returns the number at token i, 0 if it is not known, and whether there is one.
func (r *Reader) count(i int) (int, bool) {
	t := r.at(i)
	if r.isOne(t) { // "hace un año", but "hace unos años"
		if p := r.at(i + 1).Value; p >= lang.PeriodPlural || p == lang.SpanDecadeBefore {
			return 0, true
		}
		return 1, true
	}
	if t.Kind != token.Number {
		return int(t.Value), t.Is(lang.NumberWord)
	}
	n, s := 0, r.word(i)
	for k := range len(s) {
		if !text.IsDigit(s[k]) || k > 2 {
			return 0, false
		}
		n = n*10 + int(s[k]-'0')
	}
	return n, true
}

// isUnit reports whether the token is what "ago" counts: "days". The word of a decade,
// "años", is that of years too.
func isUnit(t *token.Token) bool {
	return dateKind(t) == lang.DatePeriod || dateKind(t) == lang.DateSpan && t.Value == lang.SpanDecadeBefore
}

// agoBy returns the value of what was n times the period at token i before the base.
func (r *Reader) agoBy(i, n int) string {
	if n == 0 {
		return "" // "several"
	}
	p := int(r.at(i).Value)
	switch {
	case p == lang.SpanDecadeBefore:
		p = lang.PeriodYear
	case p >= lang.PeriodPlural:
		p -= lang.PeriodPlural - lang.DatePeriod
	}
	return r.shift(p, -n)
}
