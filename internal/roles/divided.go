package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Verbs in two parts: "Die Polizei gab am Abend bekannt, dass". Some report with the words
// that end their clause only; without these they say something else: "Es gab Regen".

// maxDivided bounds the tokens between the two parts.
const maxDivided = 40

// entire reports whether the cue at token c is a verb that reports by itself, or one that
// has its other part behind it; unlike the "thanks" of "thanks to".
func (d *story) entire(c int) bool {
	if d.Toks[c].Begins&lang.BeginsLabel != 0 && d.LabelOf(lang.LabelAdverbial, c, len(d.Toks)) > c {
		return false
	}
	from, _ := OtherPart(d.Text, c)
	return from >= 0
}

// OtherPart returns the tokens of the other part of the verb at token c, c if it needs
// none; they begin with -1 if it needs one that is not there.
func OtherPart(x *token.Text, c int) (int, int) {
	if x.Toks[c].Begins&lang.BeginsLabel == 0 {
		return c, c
	}
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], x.Word(c))
	if !ok {
		return c, c
	}
	divided := false
	for _, p := range x.Lang.Labels[string(key)] {
		if p.Kind != lang.LabelDivided && p.Kind != lang.LabelDividedObject {
			continue
		}
		divided = true
		for k := c + 1; k < min(len(x.Toks), c+maxDivided) && x.Toks[k].Kind != token.Stop && x.Toks[k].Gap < token.BlankLine; k++ {
			end := spells(x, k, p.Words[1:])
			if end > k && (closesClause(x, end) || end > k+1 && x.Toks[end].Is(lang.Preposition|lang.Adjunct) || k == c+1 && x.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0) { // "te kennen bij", "rende noto il Comune"
				return k, end
			}
		}
	}
	if divided {
		return -1, -1
	}
	return c, c
}

// otherBefore reports whether the other part of the verb at token c stands right before it:
// "wie die Polizei bekannt gab".
func (d *story) otherBefore(c int) bool {
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], d.Word(c))
	if !ok {
		return false
	}
	for _, p := range d.Lang.Labels[string(key)] {
		from := c - len(p.Words) + 1
		if (p.Kind == lang.LabelDivided || p.Kind == lang.LabelDividedObject) && from >= 0 && spells(d.Text, from, p.Words[1:]) == c {
			return true
		}
	}
	return false
}

// spells returns the end of the words at token i that are spelt as keys are, i if they are
// others.
func spells(x *token.Text, i int, keys []string) int {
	if i+len(keys) > len(x.Toks) {
		return i
	}
	for n, key := range keys {
		if !is(x, i+n, key) {
			return i
		}
	}
	return i + len(keys)
}

// closesClause reports whether a clause ends before token i: a mark follows, "and", "that".
func closesClause(x *token.Text, i int) bool {
	return i >= len(x.Toks) || x.Toks[i].Kind != token.Word && x.Toks[i].Kind != token.Number || x.Toks[i].Is(lang.AndWord|lang.Conjunction|lang.Complementizer)
}

// saysOn reads what else the source of a statement says that stands before its frame, which
// ends at token i: "The road is closed, says the mayor, and adds that it rains".
func (d *story) saysOn(s *statement, i, last int) bool {
	for k := i; k+leastClause < min(last, i+maxCircumstance); k++ {
		if d.prose.In[k] != 0 || d.Toks[k].Is(lang.Complementizer) {
			return false
		}
		v := k + 1
		who := d.Lang.Has&lang.VerbSecond != 0 && d.Toks[k].Kind == token.Comma && d.Toks[v].Is(lang.Relative) // ", sier Lee, som mener at"
		if who {
			v++
		}
		cue := d.pastAdverbs(v, last)
		if !d.Toks[k].Is(lang.AndWord) && !d.adding(k) && !who || cue >= last || !d.reports(cue) || d.Toks[cue].Shape != token.Lower {
			continue
		}
		from := d.clauseOf(cue, last)
		if from == cue || !d.Toks[from].Is(lang.Complementizer) {
			return false
		}
		s.also, s.alsoSaid = cue, text.Span{Start: from, End: last}
		return true
	}
	return false
}

// adding reports whether token k is a comma behind which the same source adds something, by a
// gerund: "a indiqué le maire, précisant que", "dijo el alcalde, añadiendo que".
func (d *story) adding(k int) bool {
	if d.Toks[k].Kind != token.Comma || k+1 >= len(d.Toks) || !d.byArticles() {
		return false
	}
	t := &d.Toks[k+1]
	return t.Is(lang.Cue) && t.Value&lang.Gerund != 0 && t.Shape == token.Lower
}
