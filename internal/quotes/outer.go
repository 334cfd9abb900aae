package quotes

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// Reports of reports: "“It is safe,” Lee said, according to the Dell Post." The words are Lee's;
// that she said them is what the newspaper tells.

// outerConfidence is that of a report of a report, as PolNeAR's annotators mark them.
const outerConfidence = 75

// outer returns the quote of a frame such as "according to the Dell Post" behind attribution a,
// of all that stands before it from the quotation on.
func (l *Linker) outer(a Attribution) (Quote, bool) {
	if !l.roles.Learned || a.Cue == None || a.Source == None {
		return Quote{}, false
	}
	cue, source := &l.all[a.Cue], &l.all[a.Source]
	frame, end := min(source.First, cue.First), max(source.Last, cue.Last)
	cues, k := l.byRole[roles.Cue], int(cue.ordinal[roles.Cue])+1
	if k >= len(cues) {
		return Quote{}, false
	}
	n := cues[k]
	per, first := &l.all[n], None
	if per.First <= end || per.sent != cue.sent || per.Partner == None || l.all[per.Partner].First != per.Last || l.Toks[per.First-1].Kind != token.Comma || l.LabelOf(lang.LabelPer, per.First, per.Last) != per.Last || !l.spare(n, end) {
		return Quote{}, false
	}
	for _, i := range a.Contents {
		if s := &l.all[i]; s.Last <= frame && s.block == cue.block && s.quoted == allQuoted {
			first = s.First
		}
	}
	if first == None {
		return Quote{}, false
	}
	s := Stretch{Role: roles.Content, Partner: n, block: cue.block, sent: cue.sent, lastSent: cue.sent, First: first, Last: per.First - 1}
	l.look(&s)
	l.all = append(l.all, s)
	q := l.makeQuote(Attribution{Cue: n, Source: l.all[n].Partner, Contents: []int{len(l.all) - 1}})
	q.Percent = outerConfidence
	return q, true
}

// spare reports whether cue n has no content, and none stands between it and token end.
func (l *Linker) spare(n, end int) bool {
	contents := l.byRole[roles.Content]
	at := int(l.all[n].ordinal[roles.Content])
	for i := max(at-reachBefore, 0); i < min(at+reachAfter+1, len(contents)); i++ {
		s := &l.all[contents[i]]
		if s.Partner == n || i < at && s.First >= end {
			return false
		}
	}
	return true
}
