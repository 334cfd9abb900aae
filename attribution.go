package lede

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

// A quote is something that somebody said, wrote, believes or wants.
type quote struct {
	kind       quoteKind
	content    []text.Span // in text order, never empty
	cue        text.Span
	source     text.Span
	speaker    coref.ID
	by         coref.Evidence
	antecedent text.Span // what "this" stands for
	percent    uint8     // how likely it is right
}

// A quoteKind says how much of a quote is verbatim.
type quoteKind uint8

const (
	kindDirect   quoteKind = iota // all of the content stands in quotation marks
	kindMixed                     // part of it does
	kindIndirect                  // none of it does
)

// find puts the words that have roles together into attributions.
func (l *linker) find(d *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities, roles *roles.Roles) []quote {
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
		if q.kind != kindDirect && (q.percent < leastConfidence || l.citesOnly(a)) {
			continue
		}
		if a.cue == none && a.source == none && l.continues(previous, a) {
			if q.speaker = l.quotes[len(l.quotes)-1].speaker; q.speaker != 0 {
				q.by = coref.ByContinuation
			}
		}
		l.quotes = append(l.quotes, q)
		previous = a
	}
	if ok {
		at, _ := slices.BinarySearchFunc(l.quotes, head.content[0].Start, func(q quote, start int) int { return q.content[0].Start - start })
		l.quotes = slices.Insert(l.quotes, at, head)
	}
	return l.quotes
}

// leastConfidence is that in percent from which reported speech is reported at all if no
// quotation marks prove that somebody speaks: less, but right.
const leastConfidence = 30

// citesOnly reports whether an attribution tells nothing but where a report was
// taken from: "citing Reuters", "with reference to the ministry".
func (l *linker) citesOnly(a attribution) bool {
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
func (l *linker) continues(a, b attribution) bool {
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
func (l *linker) headlineQuote() (quote, bool) {
	h := &l.page.Headline
	if h.Source.End == 0 || h.Claim.End == 0 {
		return quote{}, false
	}
	claim := stretch{first: l.At(h.Claim.Start), last: l.At(h.Claim.End)}
	l.spans = append(l.spans, h.Claim)
	q := quote{
		kind:    kindOf(int(l.quotedness(&claim)), 1),
		content: l.spans[:1:1],
		source:  h.Source,
		percent: headlineConfidence,
	}
	if q.speaker, _ = l.ents.Speaker(l.At(h.Source.Start), l.At(h.Source.End)); q.speaker != 0 {
		q.by = coref.ByName
	}
	// The mark between the two is the cue.
	if gap := (text.Span{Start: min(h.Source.End, h.Claim.End), End: max(h.Source.Start, h.Claim.Start)}); gap.Start < gap.End {
		mark := strings.TrimSpace(l.Raw[gap.Start:gap.End])
		at := gap.Start + strings.Index(l.Raw[gap.Start:gap.End], mark)
		q.cue = text.Between(at, at+len(mark))
	}
	return q, true
}

// headlineConfidence is that of a statement read off a headline's layout.
const headlineConfidence = 90

// makeQuote turns an attribution into a quote.
func (l *linker) makeQuote(a attribution) quote {
	var q quote
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
	q.content = l.spans[from:len(l.spans):len(l.spans)]
	q.kind = kindOf(quoted, len(a.contents))
	if a.cue != none {
		q.cue = l.Span(l.all[a.cue].first, l.all[a.cue].last)
	}
	if a.source != none {
		s := &l.all[a.source]
		q.source = l.Span(s.first, s.last)
		q.speaker, q.by = l.ents.Speaker(s.first, s.last)
	}
	q.antecedent = l.antecedent(a)
	q.percent = l.confidence(a, q.kind)
	return q
}

// kindOf returns the kind of n contents with the sum of their quotedness.
func kindOf(quoted, n int) quoteKind {
	switch quoted {
	case 0:
		return kindIndirect
	case n * allQuoted:
		return kindDirect
	}
	return kindMixed
}

// antecedent returns what "this" in "she said this on Friday" stands for: the
// sentence before it. It is zero if the content is more than such a word.
func (l *linker) antecedent(a attribution) text.Span {
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
