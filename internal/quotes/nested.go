package quotes

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Quotations within quotations: "She said: 'My mother told me, “Go.”'" The words of the
// inner one are somebody else's, if a frame beside its marks says whose. Frames are read
// narrowly: inside of marks people retell, and much is in marks that nobody said.

const (
	nestedConfidence = 60 // of what such a frame tells
	maxInnerNoun     = 5  // words of a source
	minRetold        = 2  // tokens between marks that hardly quote: "he said, 'uh'"
)

// addNested adds the quotations within quotations that have frames of their own.
func (l *Linker) addNested() {
	outermost := len(l.quotes)
	acts := actReader{l.Text, l.roles.Learned}
	for _, p := range l.prose.Inner {
		n := l.prose.In[p.Open]
		if n == 0 || p.Unclosed || p.Unopened || p.Close-p.Open < 2 {
			continue
		}
		outer := &l.prose.Pairs[n-1]
		f, ok := l.innerBefore(p, outer.Open+1)
		if !ok {
			f, ok = l.innerBehind(p, outer.Close)
		}
		if !ok {
			continue
		}
		l.spans = append(l.spans, l.Span(p.Open, p.Close+1))
		k := len(l.spans)
		q := Quote{Kind: Direct, Content: l.spans[k-1 : k : k], Cue: l.Span(f.cue, f.cueEnd), Source: l.Span(f.source, f.sourceEnd), Percent: nestedConfidence}
		at, _ := slices.BinarySearchFunc(l.quotes[:outermost], q.Content[0].Start, func(q Quote, start int) int { return q.Content[0].Start - start })
		if retold(l.quotes[:outermost], q, at) {
			continue
		}
		q.Act, q.Negated = acts.read(part{f.source, f.sourceEnd}, part{f.cue, f.cueEnd}, part{p.Open, p.Close + 1}, Direct)
		if l.Toks[f.source].Is(lang.FirstPerson) && f.sourceEnd == f.source+1 {
			q.Speaker, q.By = l.speakerAround(q, at)
		} else {
			q.Speaker, q.By = l.ents.Speaker(f.source, f.sourceEnd)
		}
		l.quotes = append(l.quotes, q)
	}
	if len(l.quotes) > outermost {
		slices.SortStableFunc(l.quotes, func(a, b Quote) int { return a.Content[0].Start - b.Content[0].Start })
	}
}

// retold reports whether a quote beside index at has the same content or cue as q.
func retold(quotes []Quote, q Quote, at int) bool {
	for i := max(at-2, 0); i < min(at+2, len(quotes)); i++ {
		if o := &quotes[i]; o.Cue == q.Cue || o.Content[0] == q.Content[0] {
			return true
		}
	}
	return false
}

// speakerAround returns who speaks the words around q: "I told him, 'No.'" q stands at
// index at among the quotes.
func (l *Linker) speakerAround(q Quote, at int) (coref.ID, coref.Evidence) {
	const far = 3 // quotes
	for i := at - 1; i >= max(at-far, 0); i-- {
		o := &l.quotes[i]
		covers := slices.ContainsFunc(o.Content, func(s text.Span) bool { return s.Start <= q.Content[0].Start && q.Content[0].End <= s.End })
		if covers && o.Speaker != 0 {
			return o.Speaker, coref.ByPronoun
		}
	}
	return 0, coref.ByNothing
}

// A clause is who says it, and the word for that, as tokens.
type clause struct{ source, sourceEnd, cue, cueEnd int }

// innerBefore reads the frame before an inner quotation, from token first on: "My mother
// told me, 'Go.'", "He said 'I will go'".
func (l *Linker) innerBefore(p prose.Pair, first int) (clause, bool) {
	k := p.Open - 1
	if k <= first || p.Close-p.Open <= minRetold {
		return clause{}, false
	}
	parted := l.Toks[k].Kind == token.Comma || l.Toks[k].Kind == token.Colon
	switch {
	case parted:
		k--
	case !l.roles.Learned || !l.saysSo(k): // "called it 'art'"
		return clause{}, false
	}
	for n := 0; n < 2 && k > first && l.isHearer(k); n++ {
		k--
	}
	if k <= first || !l.saysSo(k) {
		return clause{}, false
	}
	f := clause{cue: k, cueEnd: k + 1}
	for f.cue-1 > first && l.Toks[f.cue-1].Is(lang.Auxiliary|lang.Negation) && l.Toks[f.cue-1].Shape == token.Lower {
		f.cue--
	}
	f.source, f.sourceEnd = l.whoBefore(f.cue, first)
	who := &l.Toks[f.cue-1]
	person := parted || !who.Is(lang.Pronoun) && (who.Capitalised() || who.Is(lang.RoleNoun|lang.Title|lang.GroupNoun|lang.Masculine|lang.Feminine))
	return f, f.source < f.sourceEnd && person // not "it said ‘wait’", "a box labeled ‘gifts’"
}

// innerBehind reads the frame behind an inner quotation, before token last: "'Go,' my
// mother said", "'Go,' said my mother".
func (l *Linker) innerBehind(p prose.Pair, last int) (clause, bool) {
	if k := l.Toks[p.Close-1].Kind; p.Close-p.Open <= minRetold || k != token.Comma && k != token.Stop {
		return clause{}, false
	}
	i := p.Close + 1
	if i < last && l.Toks[i].Kind == token.Comma {
		i++
	}
	if i >= last || l.Toks[i].Gap >= token.BlankLine {
		return clause{}, false
	}
	if l.saysSo(i) {
		end := l.whoAfter(i+1, last)
		return clause{i + 1, end, i, i + 1}, end > i+1
	}
	if end := l.whoAfter(i, last); end > i && end < last && l.saysSo(end) {
		return clause{i, end, end, end + 1}, true
	}
	return clause{}, false
}

// saysSo reports whether token i is a reporting verb, and a strong one where their
// strength is known.
func (l *Linker) saysSo(i int) bool {
	const strong = 8
	t := &l.Toks[i]
	if !t.Is(lang.Cue) || t.Shape != token.Lower {
		return false
	}
	if l.roles.Learned {
		return t.Value >= strong
	}
	return t.Value&lang.OnlyBehind == 0
}

// isHearer reports whether token i stands for whom somebody speaks to: "told me", "said
// to them".
func (l *Linker) isHearer(i int) bool {
	t := &l.Toks[i]
	if t.Shape != token.Lower || t.Is(lang.Cue) {
		return false
	}
	return t.Is(lang.Pronoun) && !t.Is(lang.Relative) || t.Is(lang.Preposition) && l.Toks[i+1].Is(lang.Pronoun)
}

// whoBefore returns the source that ends before token last: a pronoun, or a noun with
// its article or possessive, or a name.
func (l *Linker) whoBefore(last, first int) (int, int) {
	if last > first && l.Toks[last-1].Is(lang.Pronoun) && !l.Toks[last-1].Is(lang.Possessive|lang.Relative) {
		return last - 1, last
	}
	for i := last - 1; i >= max(first, last-maxInnerNoun); i-- {
		t := &l.Toks[i]
		switch {
		case t.Is(lang.Determiner|lang.Definite|lang.Possessive) && i+1 < last:
			return i, last
		case t.Kind != token.Word || t.Is(lang.Cue|lang.Auxiliary|lang.Conjunction|lang.AndWord|lang.Complementizer|lang.Preposition|lang.Pronoun) && !t.Capitalised():
			return l.nameFrom(i+1, last)
		}
	}
	return l.nameFrom(max(first, last-maxInnerNoun), last)
}

// nameFrom returns the tokens [i, last) if they are a name, all in capitals.
func (l *Linker) nameFrom(i, last int) (int, int) {
	for k := i; k < last; k++ {
		if !l.Toks[k].Capitalised() {
			return last, last
		}
	}
	if i < last && l.ents.MentionAt(last-1) == nil {
		return last, last
	}
	return i, last
}

// whoAfter returns the end of the source that begins with token i, i if none does.
func (l *Linker) whoAfter(i, last int) int {
	if i >= last {
		return i
	}
	t := &l.Toks[i]
	if t.Is(lang.Pronoun) && !t.Is(lang.Possessive|lang.Relative) {
		return i + 1
	}
	k := i
	if t.Is(lang.Determiner | lang.Definite | lang.Possessive) {
		k++
	} else if !t.Capitalised() || l.ents.MentionAt(i) == nil {
		return i
	}
	from := k
	for k < min(last, from+maxInnerNoun-1) && l.Toks[k].Kind == token.Word && !l.Toks[k].Is(lang.Cue|lang.Auxiliary|lang.Conjunction|lang.AndWord|lang.Preposition|lang.Relative) {
		if from == i && !l.Toks[k].Capitalised() {
			break
		}
		k++
	}
	if k == from && from > i {
		return i
	}
	return k
}
