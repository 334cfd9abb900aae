package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Clauses within sentences: which depend on another, "die Straße, die laut der Polizei
// gesperrt ist", and which have a verb of their own.

// innerClause returns the first token of the clause within the sentence, behind a comma,
// that token i stands in: "the road, which according to the police is closed". It is first
// if there is none.
func (d *story) innerClause(first, i int) int {
	if i-1 > first && d.Toks[i-1].Is(lang.Relative) && d.Toks[i-1].Shape == token.Lower {
		return i - 1 // "den frihet som enligt lagen råder": no comma parts it
	}
	for k := i - 1; k > first; k-- {
		if d.Toks[k-1].Kind == token.Comma && d.prose.In[k] == 0 {
			if closed := d.Lang.Cases.Any() && d.Toks[i-1].Kind == token.Comma && i-1 > k+1; d.subordinates(k) && !closed { // unlike "Людей, які хворіли, за словами лікаря, лікують"
				return k
			}
			return first
		}
	}
	return first
}

// ownClause returns the first token of the main clause within the sentence that token i stands in,
// behind the comma that ends another one, where nouns have capitals: "Die Stadt schwieg, am Montag
// war die Brücke laut Polizei gesperrt". It is first if there is none.
func (d *story) ownClause(first, i int) int {
	k := i
	for k > first && (d.Toks[k-1].Kind == token.Word || d.Toks[k-1].Kind == token.Number) {
		k--
	}
	if d.Lang.Has&lang.CapitalNouns == 0 || k <= first+1 || d.Toks[k-1].Kind != token.Comma || d.subordinates(k) || d.subordinates(first) ||
		!d.Toks[k].Is(lang.Adjunct|lang.Preposition) || !d.Any(k+1, i, lang.Auxiliary) || !d.hasPredicate(first, k-1) {
		return first
	}
	return k
}

// innerEnd returns the end of such a clause, which token i stands in: the comma behind it
// and behind the clauses within it.
func (d *story) innerEnd(i, last int) int {
	within := false
	for k := i + 1; k+1 < last; k++ {
		if d.Toks[k].Kind != token.Comma || d.prose.In[k] != 0 {
			continue
		}
		if d.Lang.Has&lang.CapitalNouns != 0 && d.Toks[k-1].Capitalised() {
			continue // its verb ends it: "der Planung, der Finanzierung und der Werbung dienen soll"
		}
		if !within && !d.subordinates(k+1) {
			return k
		}
		within = !within
	}
	return last
}

// subordinates reports whether token i, behind a comma, opens a clause that depends on
// another.
func (d *story) subordinates(i int) bool {
	if i >= len(d.Toks) {
		return false
	}
	if d.relates(i) || d.Toks[i].Is(lang.Complementizer) || d.Toks[i].Is(lang.Relative) && d.Toks[i].Shape == token.Lower {
		return true
	}
	if i > 0 && d.Toks[i-1].Kind == token.Comma && d.Lang.Has&lang.CapitalNouns != 0 && d.Toks[i].Is(lang.Adjunct|lang.Preposition) && i+1 < len(d.Toks) && d.Toks[i+1].Is(lang.Definite) { // "Daten, auf die der Bericht verweist"
		end := d.clauseEnd(i, len(d.Toks))
		return end > i+2 && d.Toks[end-1].Shape == token.Lower && !d.adverb(end-1)
	}
	end := d.LabelOf(lang.LabelSubordinate, i, len(d.Toks))
	return end > i && end < len(d.Toks) && !(d.Toks[end].Is(lang.Auxiliary) && d.Toks[end].Shape == token.Lower) // unlike "Damit sei"
}

// predicated reports whether the tokens [first, k) have a verb outside of the clauses and
// appositions between their commas, where nouns have capitals: "Neun Menschen starben, als
// der Zug bremste", unlike "Der Haushalt, der heute vorliegt". What has no comma has one.
func (d *story) predicated(first, k int) bool {
	if d.Toks[first].Is(lang.Pronoun) && !d.oblique(first) { // "Er starb am Montag, dem 6. Mai"
		return true
	}
	for i := first; i < k; i++ {
		end := i
		for end < k && d.Toks[end].Kind != token.Comma {
			end++
		}
		if i == first && end == k || d.hasPredicate(i, end) {
			return true
		}
		if i = end; i < k && d.subordinates(i+1) {
			i = d.innerEnd(i+1, k)
		}
	}
	return false
}

// hasPredicate reports whether one of the tokens [first, last), which no comma parts, is a
// verb: a word in small letters right behind a noun, or one that no noun follows.
func (d *story) hasPredicate(first, last int) bool {
	for i := first; i < last; i++ {
		t := &d.Toks[i]
		if t.Is(lang.Auxiliary) {
			return true
		}
		if t.Kind != token.Word || t.Shape != token.Lower || !d.isVerb(i) || t.Is(lang.Possessive) || d.adverb(i) {
			continue
		}
		behindNoun := i > first && d.Toks[i-1].Capitalised() && !d.Toks[i-1].Is(lang.Stopword|lang.Starter|lang.Definite|lang.Determiner|lang.Adjunct)
		if i > first && (behindNoun || i+1 < last && !d.Toks[i+1].Capitalised() && !d.quality(i+1)) || d.Lang.Ends(d.Word(i), lang.EndsPresent) {
			return true
		}
	}
	return false
}

// dependent reports whether the tokens [first, k) are a clause that depends on another, or
// an infinitive that tells what for: "Während der Plan geprüft wird", unlike "Während der
// Ferien wird der Plan geprüft"; "Om de stad te redden".
func (d *story) dependent(first, k int, f frame) bool {
	if d.Lang.Has&lang.VerbFinal == 0 { // "Når det regner, vurderer han", "Når han kom, ropte hun: «Gå»", unlike "…, sier han"
		thinks := d.Lang.Acts(d.Word(f.cue))&lang.ActKinds&^lang.ActStatement != 0
		end := max(f.cueEnd, f.sourceEnd)
		colon := end < len(d.Toks) && d.Toks[end].Kind == token.Colon
		return d.Lang.Has&lang.VerbSecond != 0 && (thinks || colon) && d.subordinates(first) && d.innerEnd(first, k) == k
	}
	if d.Toks[first].Is(lang.Conjunction) {
		first++
	}
	if d.Toks[first].Is(lang.Complementizer) {
		return false // "Ob der Plan hält, fragte Ann Lee"
	}
	purpose := d.LabelOf(lang.LabelPurpose, first, k) > first && d.clauseEnd(first, k) == k
	if !purpose && (!d.subordinates(first) || d.innerEnd(first, k) < k) {
		return false
	}
	return !d.verbInside(first, k)
}

// mainClause returns the comma in the tokens [from, last) behind which the main clause of a
// sentence begins, where the clause that it begins with depends on that one and its cue is
// token c: "Da Lee sa at veien var stengt, snudde de". It is last if there is none.
func (d *story) mainClause(first, c, from, last int) int {
	if d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 {
		return last
	}
	if d.Toks[first].Is(lang.Conjunction) {
		first++
	}
	if !d.subordinates(first) || d.clauseEnd(first+1, c) < c {
		return last
	}
	for k := from + leastClause; k+2 < last; k++ {
		if d.Toks[k].Kind == token.Comma && d.prose.In[k] == 0 && (d.invertsAt(k+1) || k+3 < last && d.adverb(k+1) && d.invertsAt(k+2)) { // ", dan heb ik"
			return k
		}
	}
	return last
}

// besideRelative returns the comma that ends what a statement says whose source is a relative
// pronoun, where the main clause goes on behind it: "Those who say that the road is closed, are
// wrong". It is the end of that if there is none.
func (d *story) besideRelative(st *statement) int {
	from, last := st.contents[0].Start, st.contents[0].End
	if d.Lang.Has&lang.VerbSecond == 0 || from < st.cueEnd || st.sourceEnd != st.source+1 || !d.Toks[st.source].Is(lang.Relative) || d.subordinates(from+1) {
		return last
	}
	for k := from + leastClause; k+2 < last; k++ {
		if d.Toks[k].Kind != token.Comma || d.prose.In[k] != 0 {
			continue
		}
		t := &d.Toks[k+1]
		if d.subordinates(k+1) || d.Toks[k-1].Is(lang.Relative) {
			return last
		}
		if t.Is(lang.Auxiliary) && t.Shape == token.Lower && !t.Is(lang.Pronoun|lang.Preposition|lang.Possessive) {
			return k
		}
	}
	return last
}

// invertsAt reports whether token i is a verb with its subject behind it.
func (d *story) invertsAt(i int) bool {
	t, next := &d.Toks[i], &d.Toks[i+1]
	joins := t.Is(lang.Preposition | lang.Conjunction | lang.AndWord | lang.Complementizer)
	if t.Shape != token.Lower || d.adverb(i) || next.Is(lang.Possessive) {
		return false
	}
	if next.Is(lang.Masculine|lang.Feminine) && next.Is(lang.Pronoun) {
		return !joins
	}
	ends := t.Is(lang.Adjunct) && !joins && !t.Is(beforeNoun|lang.Pronoun|lang.Relative) && !d.subordinates(i) // "står", listed for what it ends
	return (t.Is(lang.Auxiliary|lang.Cue) || d.isVerb(i) || ends) && next.Kind == token.Word && (next.Capitalised() || next.Is(lang.Definite|lang.Determiner|lang.Demonstrative|lang.Pronoun|lang.RoleNoun|lang.GroupNoun))
}

// verbInside reports whether a verb stands within the tokens [first, k), before an object
// or the like, where the verbs of a clause that depends on another stand at its end.
func (d *story) verbInside(first, k int) bool {
	for i := first + 1; i+1 < k; i++ {
		t, next := &d.Toks[i], &d.Toks[i+1]
		if t.Shape != token.Lower || next.Kind != token.Word || next.Is(lang.Auxiliary|lang.AndWord|lang.Conjunction) {
			continue
		}
		opens := next.Is(lang.Definite | lang.Determiner | lang.Pronoun | lang.Possessive)
		if t.Is(lang.Auxiliary) && (opens || next.Capitalised() || next.Is(lang.Adjunct)) || opens && d.Toks[i-1].Capitalised() && (d.isVerb(i) || d.Lang.Ends(d.Word(i), lang.EndsPresent)) {
			return true
		}
	}
	return false
}

// resumes reports whether the sentence goes on with its own subject behind token k, a comma
// or "and", after a clause that is reported and that begins with token first, where nouns
// have capitals: "sagte, die Brücke sei sicher, und kündigte Kontrollen an". A verb right
// behind the mark, in no mood of reported speech and with words behind it, tells.
func (d *story) resumes(first, k, last int) bool {
	v := k + 1
	if d.Lang.Has&lang.VerbFinal == 0 || d.prose.In[k] != 0 || v+leastClause >= last || d.Toks[v].Shape != token.Lower || !d.Toks[v].Is(lang.Cue) || d.Toks[v].Is(lang.Auxiliary|lang.Adjunct) || !d.reports(v) {
		return false
	}
	next := &d.Toks[v+1]
	if next.Kind != token.Word || next.Is(lang.Auxiliary|lang.AndWord) || next.Capitalised() && d.Lang.Ends(d.Word(v), lang.EndsPast) && !d.closesFinite(k) {
		return false // "hohe und erwartete Einnahmen"
	}
	if d.Toks[k].Is(lang.AndWord) {
		return d.Toks[k-1].Kind == token.Comma || !d.Toks[first].Is(lang.Complementizer) || d.closesFinite(k)
	}
	for i := first + 1; i < k; i++ {
		if d.Toks[i-1].Kind == token.Comma && d.subordinates(i) {
			return false // "dass der Mann, der das sah, nannte"
		}
	}
	return d.Toks[k].Kind == token.Comma
}

// joinsMain reports whether token k, a comma, and the conjunction behind it lead from a clause
// that is reported and that begins with token first to a main clause, where the order of the
// two differs: "sagte, dass die Brücke offen ist, aber aus Kiel ist nichts zu hören", "zegt
// dat de brug open is, maar vraagt er wel geld voor". Its verb does not stand at the end.
func (d *story) joinsMain(first, k, last int) bool {
	i := k + 2
	if d.Lang.Has&lang.VerbFinal == 0 || d.prose.In[k] != 0 || i+2 >= last || d.Toks[k].Kind != token.Comma || !d.Toks[i-1].Is(lang.Conjunction|lang.AndWord) || !d.Toks[first].Is(lang.Complementizer) {
		return false
	}
	end := d.clauseEnd(i, last)
	for v := i; v+2 < end; v++ {
		t, next := &d.Toks[v], &d.Toks[v+1]
		if d.Toks[v].Is(lang.Complementizer) || d.subordinates(v) {
			return false
		}
		verb := t.Is(lang.Auxiliary) || v == i && t.Is(lang.Cue)
		if verb && t.Shape == token.Lower && !t.Is(lang.Pronoun) && t.Value&lang.Subjunctive == 0 && (next.Is(lang.Definite|lang.Determiner|lang.Pronoun|lang.Preposition|lang.Negation) || d.adverb(v+1)) {
			return true
		}
	}
	return false
}

// closesFinite reports whether a verb in small letters stands before token k.
func (d *story) closesFinite(k int) bool {
	t := &d.Toks[k-1]
	return t.Shape == token.Lower && (t.Is(lang.Auxiliary|lang.Cue) || d.isVerb(k-1)) && !d.adverb(k-1)
}
