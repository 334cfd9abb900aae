package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Relative clauses between a subject and what it says: "Los vecinos que viven en la zona dicen",
// "El juez, que recordó que no hay pruebas, cerró el caso", "De man die gewond raakte, zegt".

// byArticles reports whether an article, and neither a capital, an ending nor the place of the
// verb, tells what a noun phrase is.
func (d *story) byArticles() bool {
	return d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 && !d.Lang.Cases.Any()
}

// beforeRelative returns the subject of the cue at token c that the clause from token first on
// begins with, where a relative clause without commas stands between the two. Who can speak is
// one, and no verb that reports stands before the pronoun. It is empty if there is none.
func (d *story) beforeRelative(first, c int) (int, int) {
	if !d.byArticles() {
		return c, c
	}
	for k := c - 1; k > first && (d.Toks[k].Kind == token.Word || d.Toks[k].Kind == token.Number || d.joinsPronoun(k)); k-- {
		if d.reports(k) && !d.Toks[k-1].Is(lang.Relative) {
			return c, c
		}
		if !d.Toks[k].Is(lang.Relative) || d.Toks[k].Shape != token.Lower || d.passedBack(k+1, c) <= k+1 {
			continue
		}
		if d.Toks[k-1].Is(lang.Definite) && !d.Toks[k-1].Is(lang.Demonstrative) && d.passedBack(first, k-1) == first {
			return k - 1, d.passedBack(k+1, c) // "Los que viven allí dicen"
		}
		start := d.nounBack(first, k)
		if start == k || d.passedBack(first, start) > first && d.Toks[start-1].Kind != token.Comma {
			continue
		}
		if head := d.firstNoun(start, k); !d.oneNoun(start, k) || !d.Any(start, min(head+1, k), speaks) && d.ents.MentionAt(start) == nil {
			return c, c
		}
		return start, k
	}
	return c, c
}

// behindOblique returns the subject of the cue at token c that ends a relative clause which a
// preposition and its pronoun begin, where nouns have capitals: "ein Brief, in dem sie sagt, dass".
// It is empty if there is none.
func (d *story) behindOblique(first, c int) (int, int) {
	if d.Lang.Has&lang.CapitalNouns == 0 || c+1 >= len(d.Toks) || !closesClause(d.Text, c+1) && !d.Toks[c+1].Is(lang.Auxiliary) {
		return c, c
	}
	k := c - 1
	for k > first && d.Toks[k].Kind != token.Comma {
		k--
	}
	if k == first || k+3 >= c || !d.Toks[k+1].Is(lang.Adjunct|lang.Preposition) || !d.Toks[k+2].Is(lang.Definite) {
		return c, c
	}
	if t := &d.Toks[k+3]; !t.Is(lang.Definite|lang.Determiner|lang.Possessive|lang.Pronoun) && !d.ents.PersonAt(k+3) {
		return c, c // "in dem Brief": an article
	}
	if from, to := d.nounPhrase(k+3, c); from == k+3 && !d.oblique(from) {
		return from, to
	}
	return c, c
}

// RelatesObject reports whether the relative pronoun at token k is no subject, where articles tell
// nouns: a preposition governs it, "una moción en la que pide", or it is part of a conjunction, "ya
// que pide".
func RelatesObject(x *token.Text, k int) bool {
	d := story{Text: x}
	if !d.byArticles() || k < 2 || !x.Toks[k].Is(lang.Relative) || !x.Toks[k].Is(lang.Complementizer) {
		return false
	}
	if before := &x.Toks[k-1]; before.Is(lang.Definite) && before.Shape == token.Lower && !before.Is(lang.OfWord|lang.Preposition) {
		k--
	}
	before := &x.Toks[k-1]
	return before.Is(lang.OfWord|lang.Preposition|lang.Adjunct) && before.Shape == token.Lower
}

// oneNoun reports whether nothing in the noun phrase [i, last) shows that it has a verb or another
// noun phrase in it, "El alcalde presentó un plan": an ending of verbs, or an article that no
// preposition joins to what stands before it.
func (d *story) oneNoun(i, last int) bool {
	for k := i + 1; k < last; k++ {
		t, joins := &d.Toks[k], d.Toks[k-1].Is(lang.OfWord|lang.Particle|lang.AndWord)
		if !joins && (t.Is(lang.Definite|lang.Determiner) && !t.Is(lang.OfWord) || d.indefinite(k)) || d.ents.MentionAt(k) == nil && d.endsVerb(k) {
			return false
		}
	}
	return true
}

// endsVerb reports whether token i is a verb by its ending, where no noun has that: "cerró".
func (d *story) endsVerb(i int) bool {
	return d.byArticles() && d.isVerb(i) && d.Lang.Ends(d.Word(i), lang.EndsPast)
}

// nounByArticle reports whether the reporting word at token c is a noun, by the article before it
// that is no object of a verb: "atribuyó la denuncia a", unlike "el alcalde la denuncia". A
// subject or a negation stands before that one.
func (d *story) nounByArticle(c int) bool {
	if !d.byArticles() || c < 2 || d.Toks[c-1].Shape != token.Lower || d.adverb(c-1) || !d.Toks[c-1].Is(lang.Definite) && !d.indefinite(c-1) {
		return false
	}
	before := &d.Toks[c-2]
	return before.Kind == token.Word && d.ents.MentionAt(c-2) == nil && !before.Is(speaks|lang.Pronoun|lang.Negation|lang.Relative|lang.Conjunction|lang.AndWord)
}

// joinsClauses reports whether token i is an "and" before an article that joins no name or noun for
// people to the next: "não convenceu ninguém e o governo disse".
func (d *story) joinsClauses(first, i int) bool {
	return d.byArticles() && d.Toks[i].Is(lang.AndWord) && i > first && d.ents.MentionAt(i-1) == nil && !d.Toks[i-1].Is(speaks)
}

// indefinite reports whether token i may be an article of the languages whose lists of
// determiners lack them: a frequent word of no other class, "una", "um". What no language with
// nouns in capitals needs.
func (d *story) indefinite(i int) bool {
	const others = lang.Adjunct | lang.Auxiliary | lang.Cue | lang.Preposition | lang.Conjunction | lang.Complementizer | lang.Negation | lang.AndWord | lang.OfWord | lang.Pronoun | lang.Particle
	t := &d.Toks[i]
	return d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 && !d.Lang.Cases.Any() && t.Is(lang.Stopword) && !t.Is(others)
}

// speaks are the traits of nouns for those who can speak.
const speaks = lang.RoleNoun | lang.GroupNoun | lang.BodyNoun | lang.Title

// endOfRelative returns the comma in [from, last) that ends the relative clause within which
// the words from token from on are reported, for the pronoun at token who: the clause stands
// between the subject, from token first on, and its verb. It is last if there is none.
func (d *story) endOfRelative(first, who, from, last int) int {
	if !d.byArticles() || who <= first+1 || d.Toks[who-1].Kind != token.Comma || !d.Toks[who].Is(lang.Relative) {
		return last
	}
	if start := d.nounBack(first, who-1); start == who-1 || d.passedBack(first, start) > first && d.Toks[start-1].Kind != token.Comma {
		return last
	}
	k := from + leastClause
	if from+1 < last && d.Toks[from+1].Kind == token.Comma { // "que, según la ley, no hay"
		for k < last && d.Toks[k].Kind != token.Comma {
			k++
		}
		k++
	}
	for ; k+2 < last; k++ {
		if d.Toks[k].Kind != token.Comma || d.prose.In[k] != 0 {
			continue
		}
		v := k + 1
		for v+1 < last && (d.adverb(v) || d.Toks[v].Is(lang.Negation)) {
			v++
		}
		if isAuxiliary(&d.Toks[v]) || d.Toks[v].Shape == token.Lower && d.reports(v) || d.endsVerb(v) {
			return k
		}
	}
	return last
}

// relativeBack returns where the clause begins that tells who is meant and ends with the comma
// before token e, where no comma stands in front of such a clause: "Kvinnen som ble skadet,
// sier", "De man die gewond raakte, zegt". It is e if there is none.
func (d *story) relativeBack(first, e int) int {
	if d.Lang.Has&lang.VerbSecond == 0 || e-1 <= first || d.Toks[e-1].Kind != token.Comma {
		return e
	}
	for i := e - 2; i > max(first, e-maxInsertion) && d.Toks[i].Kind != token.Stop && !d.Toks[i].Is(lang.Complementizer) && d.prose.In[i] == 0; i-- {
		switch {
		case !d.Toks[i].Is(lang.Relative):
		case d.Toks[i-1].Kind == token.Comma:
			return i - 1 // "Lee, som leder en ny, stor by, sier"
		default:
			return i
		}
	}
	return e
}
