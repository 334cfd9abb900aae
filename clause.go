package lede

import "github.com/lede-go/lede/internal/lang"

// clauseEnd returns the end of the clause that token i is in.
func (d *story) clauseEnd(i, last int) int {
	for ; i < last; i++ {
		t := &d.toks[i]
		if t.gap >= gapBlank || t.kind != wordToken && t.kind != numberToken && t.kind != linkToken && !d.prose.opensTitle(i) {
			return i
		}
		if d.prose.opensTitle(i) {
			i = d.prose.pairs[d.prose.in[i]-1].close
		}
	}
	return last
}

// maxBracket bounds the tokens of brackets that belong to a noun phrase: "(SPD)".
const maxBracket = 6

// nounPhrase returns the noun phrase that tokens [i, last) begin with: up to
// the first adjunct or reporting word. It is empty if it has no noun.
func (d *story) nounPhrase(i, last int) (int, int) {
	first, noun := i, false
	for ; i < min(last, first+maxNoun+1); i++ {
		if i > first && d.prose.opensTitle(i) {
			i = d.prose.pairs[d.prose.in[i]-1].close
			noun = true
			continue
		}
		t := &d.toks[i]
		inside := i > first && i+1 < last
		if inside && (t.kind == numberToken || t.kind == dashToken && (t.gap == gapNone || d.toks[i+1].gap == gapNone)) {
			continue // "one of the 13 officers", "North-South"
		}
		if inside && t.is(lang.AndWord) && d.toks[i-1].capitalised() && d.toks[i+1].capitalised() {
			continue
		}
		if t.kind != wordToken && t.kind != linkToken || t.is(lang.Adjunct|lang.Auxiliary|lang.Complementizer|lang.Cue|lang.Weekday|lang.Month) && !(t.capitalised() && i > first) {
			break
		}
		if d.lang.Has&lang.CapitalNouns != 0 && noun && t.shape == shapeLower && d.toks[i-1].capitalised() && !t.is(lang.Definite|lang.Determiner|lang.Particle|lang.OfWord) {
			break // the verb
		}
		if noun && t.is(lang.Definite|lang.Determiner) && t.value != genitive && !d.toks[i-1].is(lang.Particle|lang.OfWord) {
			break // the object
		}
		noun = noun || !t.is(lang.Definite|lang.Determiner)
	}
	if i = min(i, last); !noun || i-first > maxNoun {
		return first, first
	}
	for i > first && d.toks[i-1].is(lang.Definite|lang.Determiner|lang.Particle|lang.OfWord|lang.AndWord) {
		i--
	}
	if i+2 < last && d.toks[i].kind == openToken { // "(SPD)"
		for k := i + 1; k < min(i+maxBracket, last); k++ {
			if d.toks[k].kind == closeToken {
				i = k + 1
			}
		}
	}
	if i < last && d.toks[i].kind == commaToken {
		if end := d.appositionEnd(i+1, last); end > i+1 {
			return first, end
		}
	}
	return first, i
}

// appositionEnd returns the end of the noun phrase at token i if it is all that
// stands up to the next comma, the end of the clause or a reporting word, and i
// if it is not: "Ann Lee, head of the bank, said".
func (d *story) appositionEnd(i, last int) int {
	end, noun := i, false
	for ; end < last && d.toks[end].kind == wordToken && !d.toks[end].is(lang.Adjunct|lang.Auxiliary|lang.Cue); end++ {
		t := &d.toks[end]
		noun = noun || t.capitalised()
		if t.shape == shapeLower && !t.is(lang.Definite|lang.Determiner|lang.Particle|lang.OfWord) && !d.toks[i].is(lang.Definite|lang.Determiner) {
			return i
		}
	}
	if !noun || end-i > maxNoun || end < last && d.toks[end].kind == wordToken && !d.toks[end].is(lang.Cue) {
		return i
	}
	return end
}
