package quotes

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// Mentions returns the mentions, and with them "I", "me" and "my" in the
// quotations of people whose name stands somewhere before.
func (l *Linker) Mentions() []coref.Mention {
	e := l.ents
	more := l.selves[:0]
	for i := range l.quotes {
		q := &l.quotes[i]
		if q.Speaker == 0 || q.Kind == Indirect || e.List[q.Speaker-1].Kind != lang.KindPerson {
			continue
		}
		for _, c := range q.Content {
			for k := l.At(c.Start); k < len(l.Toks) && l.Toks[k].End <= c.End; k++ {
				if t := &l.Toks[k]; t.Is(lang.FirstPerson) && !t.Is(lang.Plural) && l.prose.In[k] != 0 && e.At[k] == 0 {
					more = append(more, coref.Mention{First: k, Last: k + 1, Kind: coref.MentionPronoun, Entity: q.Speaker})
				}
			}
		}
	}
	l.selves = more
	if len(more) == 0 {
		return e.Mentions
	}
	l.named = text.Sized(l.named, len(e.List)+1) // the token after the first mention
	for _, m := range e.Mentions {
		if l.named[m.Entity] == 0 {
			l.named[m.Entity] = m.Last
		}
	}
	more = slices.DeleteFunc(more, func(m coref.Mention) bool { return m.First < l.named[m.Entity] })
	l.selves = append(more, e.Mentions...)
	slices.SortStableFunc(l.selves, func(a, b coref.Mention) int { return a.First - b.First })
	return slices.CompactFunc(l.selves, func(a, b coref.Mention) bool { return a.First == b.First })
}
