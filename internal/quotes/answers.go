package quotes

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// addAnswers adds the answers of an interview without labels, each paragraph a quote. What
// they report of others are quotes of their own, what they say of themselves is not. Where
// answers stand in marks they are quotes already, of which nothing tells who speaks.
func (l *Linker) addAnswers() {
	if l.roles.Answers == 0 {
		return
	}
	from, to := 0, 0
	var answers []Quote
	kept := l.quotes[:0]
	for k := range l.page.Blocks {
		b := &l.page.Blocks[k]
		if !b.Answer {
			continue
		}
		first := l.answerStart(b)
		whole := text.Between(l.Toks[first].Start, l.Toks[b.Last-1].End)
		for to = from; to < len(l.quotes) && l.quotes[to].Content[0].Start < whole.Start; to++ {
		}
		kept = append(kept, l.quotes[from:to]...)
		marked, kind := l.Toks[first].Kind == token.Mark, Indirect
		if marked {
			kind = Direct
		}
		quoted := marked && to < len(l.quotes) && l.quotes[to].Content[0].Start == whole.Start
		for from = to; from < len(l.quotes) && l.quotes[from].Content[0].Start < whole.End; from++ {
			q := l.quotes[from]
			switch {
			case marked && q.Speaker == 0 && q.Source.End == 0:
				q.Speaker, q.By = l.roles.Answers, coref.ByContinuation
			case !marked && l.saysHimself(&q):
				continue
			}
			kept = append(kept, q)
		}
		if !quoted {
			l.spans = append(l.spans, whole)
			end := len(l.spans)
			answers = append(answers, Quote{Kind: kind, Content: l.spans[end-1 : end : end], Speaker: l.roles.Answers, By: coref.ByContinuation, Percent: provenConfidence})
		}
	}
	l.quotes = append(append(kept, l.quotes[from:]...), answers...)
	slices.SortStableFunc(l.quotes, func(a, b Quote) int { return a.Content[0].Start - b.Content[0].Start })
}

// answerStart returns the first token of an answer, past the dash before it.
func (l *Linker) answerStart(b *layout.Block) int {
	if l.Toks[b.Body].Kind == token.Dash && b.Body+1 < b.Last {
		return b.Body + 1
	}
	return b.Body
}

// saysHimself reports whether a quote within an answer is part of it: nobody else is its
// source, "I believe it will hold".
func (l *Linker) saysHimself(q *Quote) bool {
	if q.Source.End == 0 {
		return true
	}
	i := l.At(q.Source.Start)
	return l.Toks[i].Is(lang.FirstPerson) && l.Toks[i].End == q.Source.End
}
