package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Verbs in two parts: "Die Polizei gab am Abend bekannt, dass". Some report with the word
// that ends their clause only; without it they say something else: "Es gab Regen".

// maxDivided bounds the tokens between the two parts.
const maxDivided = 40

// entire reports whether the cue at token c is a verb that reports by itself, or one that
// has its other part behind it.
func (d *story) entire(c int) bool {
	if d.Toks[c].Begins&lang.BeginsLabel == 0 {
		return true
	}
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], d.Word(c))
	if !ok {
		return true
	}
	divided := false
	for _, p := range d.Lang.Labels[string(key)] {
		if p.Kind != lang.LabelDivided && p.Kind != lang.LabelDividedObject {
			continue
		}
		divided = true
		for k := c + 1; k < min(len(d.Toks), c+maxDivided) && d.Toks[k].Kind != token.Stop && d.Toks[k].Gap < token.BlankLine; k++ {
			if end := d.spells(k, p.Words[1:]); end > k && d.closesClause(end) {
				return true
			}
		}
	}
	return !divided
}

// spells returns the end of the words at token i that are spelt as keys are, i if they are
// others.
func (d *story) spells(i int, keys []string) int {
	if i+len(keys) > len(d.Toks) {
		return i
	}
	for n, key := range keys {
		if !d.is(i+n, key) {
			return i
		}
	}
	return i + len(keys)
}

// closesClause reports whether a clause ends before token i: a mark follows, "and", "that".
func (d *story) closesClause(i int) bool {
	return i >= len(d.Toks) || d.Toks[i].Kind != token.Word && d.Toks[i].Kind != token.Number || d.Toks[i].Is(lang.AndWord|lang.Conjunction|lang.Complementizer)
}
