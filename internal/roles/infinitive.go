package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Infinitives: "The mayor asked the people to stay at home". In the languages whose
// infinitives have endings of their own, what is wanted, promised or claimed may be one:
// "закликав партнерів посилити санкції", "a demandé aux habitants de rester", "dijo tener".

// toDo reads a cue with an infinitive behind it, or behind whoever is asked.
func (d *story) toDo(first, last int) (s statement, ok bool) {
	if d.Lang.Endings[lang.EndsInfinitive] == nil {
		return s, false
	}
	for c := first; c+1 < min(last, first+maxLead); c++ {
		if !d.Toks[c].Is(lang.Cue) || d.prose.In[c] != 0 || !d.finite(c) || !d.entire(c) || d.Toks[c].Value&(onlyBehind|lang.Impersonal|lang.Gerund) != 0 || c > first && d.Toks[c].Shape != token.Lower {
			continue
		}
		from := d.infinitiveOf(c, last)
		if from == c && d.reports(c) && d.clauseOf(c, last) > c {
			return s, false // "said that they plan to go"
		}
		if from == c || d.Lang.Acts(d.Word(c))&lang.ActYielding != 0 { // "continues to rain"
			continue
		}
		s.cue, s.cueEnd = c, c+1
		if s, ok = d.whoWants(s, d.clauseStart(first, c)); !ok {
			continue
		}
		s.contents[0] = text.Span{Start: from, End: last}
		d.alsoWants(&s)
		return s, s.contents[0].End-from >= leastClause // else "no quiso hablar y dijo"
	}
	return s, false
}

// alsoWants ends an infinitive that is reported where its subject goes on with a verb that
// reports, and reads what that one does: "asked them to stay and promised to come".
func (d *story) alsoWants(s *statement) {
	c := &s.contents[0]
	for k := c.Start + 1; k+leastClause < c.End; k++ {
		if !d.Toks[k].Is(lang.Conjunction|lang.AndWord) || d.prose.In[k] != 0 {
			continue
		}
		cue := d.pastAdverbs(k+1, c.End)
		if cue >= c.End || !d.reports(cue) || d.Toks[cue].Shape != token.Lower || d.Toks[cue].Value&lang.Gerund != 0 || d.infinitive1(cue) {
			continue
		}
		from := d.infinitiveOf(cue, c.End)
		if from == cue {
			from = d.clauseOf(cue, c.End)
		}
		if from > cue {
			s.also, s.alsoSaid = cue, text.Span{Start: from, End: c.End}
		}
		if c.End = k; d.Toks[k-1].Kind == token.Comma {
			c.End--
		}
		return
	}
}

// whoWants completes a statement whose cue has an infinitive behind it, in a clause that
// begins with token first: with the subject before the cue, with one that it shares with
// another verb, or with none where none is left out.
func (d *story) whoWants(s statement, first int) (statement, bool) {
	c := s.cue
	if d.inPassive(first, c) {
		return s, false
	}
	if s.source, s.sourceEnd = d.subjectBefore(first, c); s.source < s.sourceEnd {
		named := d.Toks[s.source].Is(lang.Definite|lang.Determiner|lang.Possessive) || d.articled(s.source)
		return s, named && !d.Lang.Cases.Any() || d.Toks[s.source].Is(lang.Relative) || d.maySpeak(s.source, s.sourceEnd)
	}
	e := d.passedBack(first, c)
	switch {
	case e == first:
		return s, true // "Pidió a los vecinos no salir"
	case d.Toks[e-1].Is(lang.Relative):
		s.source, s.sourceEnd = e-1, e
		return s, true
	}
	s.source, s.sourceEnd = d.sharedSubject(first, c)
	return s, s.source < s.sourceEnd && d.maySpeak(s.source, s.sourceEnd)
}

// infinitiveOf returns where the infinitive that the cue at token c reports begins, with the
// word that joins it and the negation before it. It is c if there is none.
func (d *story) infinitiveOf(c, last int) int {
	wants := d.Lang.Acts(d.Word(c))&(lang.ActIntention|lang.ActObject) != 0
	i := d.pastParenthesis(d.completed(c), last)
	for i+1 < last && !d.infinitive1(i) && (d.adverb(i) || d.mannered(i) || passes(&d.Toks[i])) {
		i++
	}
	for k := i; k < min(last, i+maxHearer); k++ {
		t := &d.Toks[k]
		if t.Kind == token.Comma && wants && k+2 < last && d.Lang.Acts(d.Word(k+1))&lang.ActMarker != 0 && (d.Lang.Cases.Any() || d.joinsInfinitive(k+1, last) > k+1) {
			return k + 1 // "poprosił mieszkańców, by zostali w domach"
		}
		if t.Kind != token.Word || t.Is(lang.Complementizer|lang.Relative|lang.AndWord|lang.Conjunction) || k > i && t.Is(lang.Cue) && t.Shape == token.Lower && !d.infinitive1(k) {
			return c
		}
		from := d.joinsInfinitive(k, last)
		if from == k && !(d.infinitive1(k) && !d.Toks[k-1].Is(lang.Definite|lang.Determiner)) {
			continue
		}
		if k+2 < last && d.Toks[k+1].Kind == token.Comma && d.Toks[k+2].Is(lang.Complementizer) {
			return c // "следует отметить, что"
		}
		for k > c+1 && d.Toks[k-1].Is(lang.Negation) {
			k--
		}
		if k > i && !(wants && d.mayBeAsked(i, k)) && !d.toldBy(i, k) {
			return c
		}
		return k
	}
	return c
}

// mayBeAsked reports whether the tokens [i, last) between a verb and its infinitive may be
// those whom it asks: people, or in a language with cases any noun, perhaps behind "to".
func (d *story) mayBeAsked(i, last int) bool {
	if d.maySpeak(i, last) {
		return true
	}
	for k := i + 1; k < last; k++ {
		if d.Toks[k].Is(lang.Adjunct | lang.Preposition) {
			return false
		}
	}
	return d.Lang.Cases.Any()
}

// toldBy reports whether the tokens [i, last) are a preposition and the name of whoever is told
// something: "confesó a Ann Lee estar cansado".
func (d *story) toldBy(i, last int) bool {
	m := d.ents.MentionAt(last - 1)
	return d.byArticles() && m != nil && m.Kind == coref.MentionName && m.First == i+1 && m.Last == last && d.Toks[i].Is(lang.Adjunct|lang.Preposition) && !d.adverb(i)
}

// maxBetween bounds the words between an infinitive and the word that joins it: "de ne pas
// se rendre".
const maxBetween = 3

// joinsInfinitive returns the infinitive that token i joins to the verb before it, i if it
// joins none: "de rester", "di non uscire", "d'ouvrir".
func (d *story) joinsInfinitive(i, last int) int {
	w := d.Word(i)
	if _, n := d.Lang.Clitic(w); n > 0 && d.infinitive1(i) && d.Lang.Acts(w[:n])&lang.ActMarker != 0 {
		return i + 1
	}
	if d.Lang.Acts(w)&lang.ActMarker == 0 {
		return i
	}
	k := i + 1
	for n := 0; n < maxBetween && k < last && (d.Toks[k].Is(lang.Negation|lang.Clitic|lang.Pronoun) || d.adverb(k)) && !d.infinitive1(k); n++ {
		k++
	}
	if k < last && d.infinitive1(k) {
		return k
	}
	return i
}

// infinitive1 reports whether token i is an infinitive by its ending.
func (d *story) infinitive1(i int) bool {
	const others = lang.Preposition | lang.Conjunction | lang.Definite | lang.Determiner | lang.Pronoun | lang.DateWord | lang.Month | lang.Weekday | lang.RoleNoun | lang.GroupNoun |
		lang.BodyNoun | lang.NumberWord | lang.PlaceNoun | lang.Relative | lang.Title | lang.Document
	t := &d.Toks[i]
	return t.Kind == token.Word && t.Shape == token.Lower && !t.Is(others) && d.ents.MentionAt(i) == nil && d.Lang.Ends(d.Word(i), lang.EndsInfinitive)
}
