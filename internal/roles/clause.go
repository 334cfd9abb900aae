package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// clauseEnd returns the end of the clause that token i is in.
func (d *story) clauseEnd(i, last int) int {
	for ; i < last; i++ {
		t := &d.Toks[i]
		if t.Gap >= token.BlankLine || t.Kind != token.Word && t.Kind != token.Number && t.Kind != token.Link && !d.prose.OpensTitle(i) {
			return i
		}
		if d.prose.OpensTitle(i) {
			i = d.prose.Pairs[d.prose.In[i]-1].Close
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
		if i > first && d.prose.OpensTitle(i) {
			i = d.prose.Pairs[d.prose.In[i]-1].Close
			noun = true
			continue
		}
		t := &d.Toks[i]
		inside := i > first && i+1 < last
		if inside && (t.Kind == token.Number || t.Kind == token.Dash && (t.Gap == token.NoGap || d.Toks[i+1].Gap == token.NoGap)) {
			continue // "one of the 13 officers", "North-South"
		}
		if inside && t.Is(lang.AndWord) && d.Toks[i-1].Capitalised() && d.Toks[i+1].Capitalised() {
			continue
		}
		if t.Kind != token.Word && t.Kind != token.Link || t.Is(lang.Adjunct|lang.Auxiliary|lang.Complementizer|lang.Cue|lang.Weekday|lang.Month) && !(t.Capitalised() && i > first) {
			break
		}
		if d.Lang.Has&lang.CapitalNouns != 0 && noun && t.Shape == token.Lower && d.Toks[i-1].Capitalised() && !t.Is(lang.Definite|lang.Determiner|lang.Particle|lang.OfWord) {
			break // the verb
		}
		if noun && t.Is(lang.Definite|lang.Determiner) && t.Value != genitive && !d.Toks[i-1].Is(lang.Particle|lang.OfWord) {
			break // the object
		}
		noun = noun || !t.Is(lang.Definite|lang.Determiner)
	}
	if i = min(i, last); !noun || i-first > maxNoun {
		return first, first
	}
	for i > first && d.Toks[i-1].Is(lang.Definite|lang.Determiner|lang.Particle|lang.OfWord|lang.AndWord) {
		i--
	}
	if i+2 < last && d.Toks[i].Kind == token.Open { // "(SPD)"
		for k := i + 1; k < min(i+maxBracket, last); k++ {
			if d.Toks[k].Kind == token.Close {
				i = k + 1
			}
		}
	}
	if i < last && d.Toks[i].Kind == token.Comma {
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
	for ; end < last && d.Toks[end].Kind == token.Word && !d.Toks[end].Is(lang.Adjunct|lang.Auxiliary|lang.Cue); end++ {
		t := &d.Toks[end]
		noun = noun || t.Capitalised()
		if t.Shape == token.Lower && !t.Is(lang.Definite|lang.Determiner|lang.Particle|lang.OfWord) && !d.Toks[i].Is(lang.Definite|lang.Determiner) {
			return i
		}
	}
	if !noun || end-i > maxNoun || end < last && d.Toks[end].Kind == token.Word && !d.Toks[end].Is(lang.Cue) {
		return i
	}
	return end
}
