package lede

import (
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// withSelves returns the mentions, and with them "I", "me" and "my" in the
// quotations of people whose name stands somewhere before.
func (l *linker) withSelves() []mention {
	e := l.ents
	more := l.selves[:0]
	for i := range l.quotes {
		q := &l.quotes[i]
		if q.speaker == 0 || q.kind == kindIndirect || e.list[q.speaker-1].kind != lang.KindPerson {
			continue
		}
		for _, c := range q.content {
			for k := l.At(c.Start); k < len(l.Toks) && l.Toks[k].End <= c.End; k++ {
				if t := &l.Toks[k]; t.Is(lang.FirstPerson) && !t.Is(lang.Plural) && l.prose.In[k] != 0 && e.at[k] == 0 {
					more = append(more, mention{k, k + 1, mentionPronoun, q.speaker})
				}
			}
		}
	}
	l.selves = more
	if len(more) == 0 {
		return e.mentions
	}
	l.named = text.Sized(l.named, len(e.list)+1) // the token after the first mention
	for _, m := range e.mentions {
		if l.named[m.entity] == 0 {
			l.named[m.entity] = m.last
		}
	}
	more = slices.DeleteFunc(more, func(m mention) bool { return m.first < l.named[m.entity] })
	l.selves = append(more, e.mentions...)
	slices.SortStableFunc(l.selves, func(a, b mention) int { return a.first - b.first })
	return slices.CompactFunc(l.selves, func(a, b mention) bool { return a.first == b.first })
}
