package quotes

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Quote is something that somebody said, wrote, believes or wants.
type Quote struct {
	Kind       Kind
	Content    []text.Span // in text order, never empty
	Cue        text.Span
	Source     text.Span
	Speaker    coref.ID
	By         coref.Evidence
	Antecedent text.Span // what "this" stands for
	Percent    uint8     // how likely it is right
}

// A Kind says how much of a quote is verbatim.
type Kind uint8

const (
	Direct   Kind = iota // all of the content stands in quotation marks
	Mixed                // part of it does
	Indirect             // none of it does
)

// Find puts the words that have roles together into attributions.
func (l *Linker) Find(d *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities, roles *roles.Roles) []Quote {
	l.Text, l.page, l.prose, l.ents, l.roles = d, p, m, e, roles
	l.findStretches()
	if roles.Learned {
		l.link()
	} else {
		l.linkNearest()
	}
	groups := l.groupByCue()
	l.quotes, l.spans = l.quotes[:0], slices.Grow(l.spans[:0], len(l.all)+1)
	head, ok := l.headlineQuote()
	var previous attribution
	for _, a := range groups {
		if ok && p.Blocks[l.all[a.contents[0]].block].Kind == layout.KindHeadline {
			continue // read already, by its layout
		}
		q := l.makeQuote(a)
		if q.Kind != Direct && (q.Percent < leastConfidence || l.citesOnly(a)) {
			continue
		}
		if a.cue == none && a.source == none && l.continues(previous, a) {
			if q.Speaker = l.quotes[len(l.quotes)-1].Speaker; q.Speaker != 0 {
				q.By = coref.ByContinuation
			}
		}
		l.quotes = append(l.quotes, q)
		previous = a
	}
	if ok {
		at, _ := slices.BinarySearchFunc(l.quotes, head.Content[0].Start, func(q Quote, start int) int { return q.Content[0].Start - start })
		l.quotes = slices.Insert(l.quotes, at, head)
	}
	return l.quotes
}

// leastConfidence is that in percent from which reported speech is reported at all if no
// quotation marks prove that somebody speaks: less, but right.
const leastConfidence = 30

// citesOnly reports whether an attribution tells nothing but where a report was
// taken from: "citing Reuters", "with reference to the ministry".
func (l *Linker) citesOnly(a attribution) bool {
	if a.cue == none || len(a.contents) > 1 {
		return false
	}
	s := &l.all[a.contents[0]]
	m := l.ents.MentionAt(s.last - 1)
	if m == nil || m.Kind != coref.MentionName || m.First > s.first+1 || m.First > s.first && !l.Toks[s.first].Is(lang.Determiner) {
		return false
	}
	for i := l.all[a.cue].first; i < l.all[a.cue].last; i++ {
		if l.LabelOf(lang.LabelCiting, i, s.last) == s.first || l.LabelOf(lang.LabelReference, i, s.last) == s.first {
			return true
		}
	}
	return false
}

// continues reports whether attribution b, which names nobody, goes on where a
// broke off: it is a paragraph in quotation marks right behind a's sentence.
func (l *Linker) continues(a, b attribution) bool {
	if len(a.contents) == 0 {
		return false
	}
	last, s := &l.all[a.contents[len(a.contents)-1]], &l.all[b.contents[0]]
	end := last.lastSent
	if a.cue != none {
		end = max(end, l.all[a.cue].lastSent)
	}
	own := l.page.Blocks[s.block]
	return s.first == own.Body && s.last == own.Last && s.quoted == allQuoted && s.sent-end <= 1
}

// headlineQuote returns the statement of a headline that names its source.
func (l *Linker) headlineQuote() (Quote, bool) {
	h := &l.page.Headline
	if h.Source.End == 0 || h.Claim.End == 0 {
		return Quote{}, false
	}
	claim := stretch{first: l.At(h.Claim.Start), last: l.At(h.Claim.End)}
	l.spans = append(l.spans, h.Claim)
	q := Quote{
		Kind:    kindOf(int(l.quotedness(&claim)), 1),
		Content: l.spans[:1:1],
		Source:  h.Source,
		Percent: headlineConfidence,
	}
	if q.Speaker, _ = l.ents.Speaker(l.At(h.Source.Start), l.At(h.Source.End)); q.Speaker != 0 {
		q.By = coref.ByName
	}
	// The mark between the two is the cue.
	if gap := (text.Span{Start: min(h.Source.End, h.Claim.End), End: max(h.Source.Start, h.Claim.Start)}); gap.Start < gap.End {
		mark := strings.TrimSpace(l.Raw[gap.Start:gap.End])
		at := gap.Start + strings.Index(l.Raw[gap.Start:gap.End], mark)
		q.Cue = text.Between(at, at+len(mark))
	}
	return q, true
}

// headlineConfidence is that of a statement read off a headline's layout.
const headlineConfidence = 90

// makeQuote turns an attribution into a quote.
func (l *Linker) makeQuote(a attribution) Quote {
	var q Quote
	from, quoted := len(l.spans), 0
	for n, i := range a.contents {
		s := &l.all[i]
		quoted += int(s.quoted)
		if n > 0 && l.all[a.contents[n-1]].last == s.first && l.all[a.contents[n-1]].block == s.block {
			l.spans[len(l.spans)-1].End = l.Toks[s.last-1].End // they touch: one span
			continue
		}
		l.spans = append(l.spans, l.Span(s.first, s.last))
	}
	q.Content = l.spans[from:len(l.spans):len(l.spans)]
	q.Kind = kindOf(quoted, len(a.contents))
	if a.cue != none {
		q.Cue = l.Span(l.all[a.cue].first, l.all[a.cue].last)
	}
	if a.source != none {
		s := &l.all[a.source]
		q.Source = l.Span(s.first, s.last)
		q.Speaker, q.By = l.ents.Speaker(s.first, s.last)
	}
	q.Antecedent = l.antecedent(a)
	q.Percent = l.confidence(a, q.Kind)
	return q
}

// kindOf returns the kind of n contents with the sum of their quotedness.
func kindOf(quoted, n int) Kind {
	switch quoted {
	case 0:
		return Indirect
	case n * allQuoted:
		return Direct
	}
	return Mixed
}

// antecedent returns what "this" in "she said this on Friday" stands for: the
// sentence before it. It is zero if the content is more than such a word.
func (l *Linker) antecedent(a attribution) text.Span {
	s := &l.all[a.contents[0]]
	if len(a.contents) > 1 || s.last-s.first > 1 || !l.Toks[s.first].Is(lang.Demonstrative) || l.Toks[s.first].Is(lang.Neuter|lang.Plural) {
		return text.Span{}
	}
	if a.cue != none && l.all[a.cue].first > s.first && s.first != l.prose.Sentences[s.sent].First && l.roles.Learned {
		return text.Span{} // "the plan that she announced"; in other languages saidThis alone finds such a word
	}
	for n := s.sent - 1; n >= 0 && n >= s.sent-4; n-- {
		before := l.prose.Sentences[n]
		switch l.page.Blocks[before.Block].Kind {
		case layout.KindParagraph, layout.KindHeadline, layout.KindListItem:
			return l.Span(before.First, before.Last)
		}
	}
	return text.Span{}
}
