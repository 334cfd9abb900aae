package lede

import (
	"slices"
	"strings"
)

// findQuotes puts the tagged words together into attributions.
func findQuotes(d *document) []Quote {
	all := findStretches(d)
	if d.lang.tagged() {
		link(d, all)
	} else {
		linkFrames(d, all)
	}
	groups := groupByCue(d, all)
	head, ok := headlineQuote(d)
	if !ok && len(groups) == 0 {
		return nil
	}
	quotes := make([]Quote, 0, len(groups)+1)
	contents := 0
	for _, a := range groups {
		contents += len(a.contents)
	}
	room := make([]Fragment, contents)
	var previous attribution
	for _, a := range groups {
		first := &all[a.contents[0]]
		if ok && d.layout.blocks[first.block].kind == BlockHeadline {
			continue // read already, by its layout
		}
		q := makeQuote(d, all, a, room[:0:len(a.contents)])
		if q.Kind != QuoteDirect && (q.Confidence < leastConfidence || citesOnly(d, all, a)) {
			continue
		}
		if a.cue == none && a.source == none && continues(d, all, previous, a) {
			q.Speaker, q.By = quotes[len(quotes)-1].Speaker, ByContinuation
			if q.Speaker == 0 {
				q.By = ""
			}
		}
		quotes = append(quotes, q)
		room = room[len(a.contents):]
		previous = a
	}
	if ok {
		at, _ := slices.BinarySearchFunc(quotes, head.Content[0].Start, func(q Quote, start int) int { return q.Content[0].Start - start })
		quotes = slices.Insert(quotes, at, head)
	}
	if len(quotes) == 0 {
		return nil
	}
	return quotes
}

// leastConfidence is that from which reported speech is reported at all if no
// quotation marks prove that somebody speaks: less, but right.
const leastConfidence = 0.3

// citesOnly reports whether an attribution tells nothing but where a report was
// taken from: "citing Reuters", "with reference to the ministry".
func citesOnly(d *document, all []stretch, a attribution) bool {
	if a.cue == none || len(a.contents) > 1 {
		return false
	}
	s := &all[a.contents[0]]
	m := d.names.mentionAt(s.last - 1)
	if m == nil || m.kind != MentionName || m.first > s.first+1 || m.first > s.first && !d.toks[s.first].is(determiner) {
		return false
	}
	for i := all[a.cue].first; i < all[a.cue].last; i++ {
		if d.labelOf(labelCiting, i, s.last) == s.first || d.labelOf(labelReference, i, s.last) == s.first {
			return true
		}
	}
	return false
}

// continues reports whether attribution b, which names nobody, goes on where a
// broke off: it is a paragraph in quotation marks right behind a's sentence.
func continues(d *document, all []stretch, a, b attribution) bool {
	if len(a.contents) == 0 {
		return false
	}
	last, s := &all[a.contents[len(a.contents)-1]], &all[b.contents[0]]
	end := last.lastSent
	if a.cue != none {
		end = max(end, all[a.cue].lastSent)
	}
	own := d.layout.blocks[s.block]
	return s.first == own.body && s.last == own.last && s.quoted == allQuoted && s.sent-end <= 1
}

// headlineQuote returns the statement of a headline that names its source.
func headlineQuote(d *document) (Quote, bool) {
	h := &d.layout.headline
	if h.Source.Text == "" || h.Claim.Text == "" {
		return Quote{}, false
	}
	claim := stretch{first: d.tokenAt(h.Claim.Start), last: d.tokenAt(h.Claim.End)}
	q := Quote{
		Kind:       kindOf(int(quotedness(d, &claim)), 1),
		Content:    []Fragment{h.Claim},
		Source:     h.Source,
		Speaker:    h.Speaker,
		Confidence: headlineConfidence,
	}
	if h.Speaker != 0 {
		q.By = ByName
	}
	// The mark between the two is the cue.
	if gap := (Span{min(h.Source.End, h.Claim.End), max(h.Source.Start, h.Claim.Start)}); gap.Start < gap.End {
		mark := strings.TrimSpace(d.text[gap.Start:gap.End])
		at := gap.Start + strings.Index(d.text[gap.Start:gap.End], mark)
		q.Cue = d.cut(at, at+len(mark))
	}
	return q, true
}

// headlineConfidence is that of a statement read off a headline's layout.
const headlineConfidence = 0.9

// makeQuote turns an attribution into a Quote. Its contents are appended to
// room.
func makeQuote(d *document, all []stretch, a attribution, room []Fragment) Quote {
	q := Quote{Content: room}
	quoted := 0
	for n, i := range a.contents {
		s := &all[i]
		quoted += int(s.quoted)
		if n > 0 && all[a.contents[n-1]].last == s.first && all[a.contents[n-1]].block == s.block {
			f := &q.Content[len(q.Content)-1] // they touch: one fragment
			*f = d.cut(f.Start, d.toks[s.last-1].End)
			continue
		}
		q.Content = append(q.Content, d.fragment(s.first, s.last))
	}
	q.Kind = kindOf(quoted, len(a.contents))
	if a.cue != none {
		q.Cue = d.fragment(all[a.cue].first, all[a.cue].last)
	}
	if a.source != none {
		s := &all[a.source]
		q.Source = d.fragment(s.first, s.last)
		q.Speaker, q.By = d.names.speaker(d, s.first, s.last)
	}
	q.Antecedent = antecedent(d, all, a)
	q.Confidence = confidence(d, all, a, q.Kind)
	return q
}

// kindOf returns the kind of n contents with the sum of their quotedness.
func kindOf(quoted, n int) QuoteKind {
	switch quoted {
	case 0:
		return QuoteIndirect
	case n * allQuoted:
		return QuoteDirect
	}
	return QuoteMixed
}

// antecedent returns what "this" in "she said this on Friday" stands for: the
// sentence before it. It returns nil if the content is more than such a word.
func antecedent(d *document, all []stretch, a attribution) []Fragment {
	s := &all[a.contents[0]]
	if len(a.contents) > 1 || s.last-s.first > 1 || !d.toks[s.first].is(demonstrative) || d.toks[s.first].is(neuter|plural) {
		return nil
	}
	if a.cue != none && all[a.cue].first > s.first && s.first != d.sents[s.sent].first && d.lang.tagged() {
		return nil // "the plan that she announced"; in other languages saidThis alone finds such a word
	}
	for n := s.sent - 1; n >= 0 && n >= s.sent-4; n-- {
		before := d.sents[n]
		switch d.layout.blocks[before.block].kind {
		case BlockParagraph, BlockHeadline, BlockListItem:
			return []Fragment{d.fragment(before.first, before.last)}
		}
	}
	return nil
}
