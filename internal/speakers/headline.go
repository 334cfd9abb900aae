package speakers

import (
	"unicode/utf8"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/token"
)

// A headline that is a quotation leaves to the story who says it, as those of interviews
// mostly do: "“The bridge will hold”".

// head tells who says the quotations of the headline without a source: who says the same
// below, or whom alone the story introduces before he speaks.
func (r *Resolver) head() {
	for i := range r.said {
		q := &r.said[i]
		if !r.inHeadline(q) {
			return
		}
		if q.Kind != quotes.Direct || q.Source.End != 0 || q.Speaker != 0 || !r.opens(q) {
			continue
		}
		who := r.saysAgain(q, i+1)
		if who == 0 {
			who = r.interviewed(i + 1)
		}
		if who != 0 {
			q.Speaker, q.By = who, coref.ByContinuation
			q.Percent = trusted(q)
		}
	}
}

// inHeadline reports whether a quote stands in the headline.
func (r *Resolver) inHeadline(q *quotes.Quote) bool {
	h := &r.page.Headline
	return h.Start <= q.Content[0].Start && q.Content[0].End <= h.End
}

// opens reports whether what is said opens the headline or stands behind its colon or dash,
// unlike a word within a sentence of the headline's own: "Council drops “tax on rain”".
func (r *Resolver) opens(q *quotes.Quote) bool {
	i := r.At(q.Content[0].Start)
	return q.Content[0].Start == r.page.Headline.Start || i > 0 && (r.Toks[i-1].Kind == token.Colon || r.Toks[i-1].Kind == token.Dash)
}

// Words of a quotation that are compared with those of another one.
const (
	maxTold  = 16 // how many
	minTold  = 2  // how many both have
	longWord = 4  // letters, at the least
)

// saysAgain returns who says below, in a quote from number n on, most of the words that a
// quotation of the headline has; 0 if nobody does.
func (r *Resolver) saysAgain(head *quotes.Quote, n int) coref.ID {
	var words [maxTold]uint64
	told := 0
	r.eachWord(head, func(h uint64) {
		if told < maxTold {
			words[told], told = h, told+1
		}
	})
	for ; n < len(r.said) && told >= minTold; n++ {
		q := &r.said[n]
		if q.Speaker == 0 || r.inHeadline(q) {
			continue
		}
		var again [maxTold]bool
		same := 0
		r.eachWord(q, func(h uint64) {
			for k := range told {
				if words[k] == h && !again[k] {
					again[k], same = true, same+1
				}
			}
		})
		if same >= minTold && 3*same >= 2*told {
			return q.Speaker
		}
	}
	return 0
}

// eachWord calls f with the hash of each long word of what is said.
func (r *Resolver) eachWord(q *quotes.Quote, f func(uint64)) {
	var buf [lang.MaxWord]byte
	for _, c := range q.Content {
		for i := r.At(c.Start); i < len(r.Toks) && r.Toks[i].End <= c.End; i++ {
			if w := r.Word(i); r.Toks[i].Kind == token.Word && utf8.RuneCountInString(w) >= longWord {
				if key, ok := lang.Key(buf[:0], w); ok {
					f(lang.Hash(key))
				}
			}
		}
	}
}

// interviewed returns who speaks first between marks, in a quote from number n on, if the
// story names nobody else before, and nobody speaks as often; 0 if that is nobody.
func (r *Resolver) interviewed(n int) coref.ID {
	var who coref.ID
	own, others := 0, 0
	for ; n < len(r.said); n++ {
		q := &r.said[n]
		switch {
		case q.Kind != quotes.Direct:
		case who == 0 && (q.Speaker == 0 || !r.introduced(q.Speaker, q)):
			return 0
		case who == 0 || q.Speaker == who:
			who = q.Speaker
			own += len(q.Content)
		case q.Speaker != 0:
			others += len(q.Content)
		}
	}
	if own < 2 || own <= others {
		return 0
	}
	return who
}

// introduced reports whether a person is the only one whom the story names up to the end of
// a quote, but for its authors.
func (r *Resolver) introduced(who coref.ID, q *quotes.Quote) bool {
	end := max(q.Content[len(q.Content)-1].End, q.Source.End)
	if r.ents.List[who-1].Kind != lang.KindPerson {
		return false
	}
	block := 0
	for i := range r.ents.Mentions {
		m := &r.ents.Mentions[i]
		if r.Toks[m.First].Start >= end {
			break
		}
		for r.page.Blocks[block].Last <= m.First {
			block++
		}
		credit := r.page.Blocks[block].Kind == layout.KindByline || r.page.Blocks[block].Kind == layout.KindCredit
		if m.Entity != who && m.Kind == coref.MentionName && !credit && r.ents.Entity(m).Kind == lang.KindPerson {
			return false
		}
	}
	return true
}
