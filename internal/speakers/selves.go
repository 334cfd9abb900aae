package speakers

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/token"
)

// withSelves returns the mentions, and with them "I", "me" and "my" in the quotations
// of people whose name stands somewhere before.
func (r *Resolver) withSelves(all []coref.Mention) []coref.Mention {
	n := len(all)
	for i := range r.quotes {
		q, who := &r.quotes[i], r.said[i].Speaker
		if who == 0 || q.Kind == quotes.Indirect && !r.isTurn(i) || r.ents.List[who-1].Kind != lang.KindPerson {
			continue
		}
		for _, c := range q.Content {
			for k := r.At(c.Start); k < len(r.Toks) && r.Toks[k].End <= c.End; k++ {
				if r.isSelf(k) && (r.prose.In[k] != 0 || r.isTurn(i)) && k >= r.known[who].first {
					all = append(all, coref.Mention{First: k, Last: k + 1, Kind: coref.MentionPronoun, Entity: who})
				}
			}
		}
	}
	all = r.withNarrator(r.narrator(), all)
	if len(all) == n {
		return all
	}
	slices.SortStableFunc(all, func(a, b coref.Mention) int { return a.First - b.First })
	return slices.CompactFunc(all, func(a, b coref.Mention) bool { return a.First == b.First })
}

// isSelf reports whether token k is "I", "me" or "my".
func (r *Resolver) isSelf(k int) bool {
	t := &r.Toks[k]
	return t.Is(lang.FirstPerson) && !t.Is(lang.Plural) && r.ents.At[k] == 0
}

// isTurn reports whether quote i is a turn of a dialogue: "LEE: I was there.", and with a
// space, as some write, "LEE : J'y étais."
func (r *Resolver) isTurn(i int) bool {
	q, s := &r.quotes[i], &r.sayings[i]
	return s.first >= 0 && s.content == s.last+1 && r.Toks[s.last].Kind == token.Colon && q.Cue.Start == r.Toks[s.last].Start && r.Toks[s.first].Gap >= token.LineBreak
}
