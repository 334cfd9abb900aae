package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/token"
)

// Introduced returns the person who is named most before a block; the headline counts
// more. It is 0 if two are equals.
func (e *Entities) Introduced(d *token.Text, p *layout.Page, block int) ID {
	who, _ := e.introduced(d, p, block)
	return who
}

// Candidate returns the person who is introduced before a block if nobody else is, 0 if
// there are more.
func (e *Entities) Candidate(d *token.Text, p *layout.Page, block int) ID {
	who, alone := e.introduced(d, p, block)
	if !alone {
		return 0
	}
	return who
}

// credited is what counts for a person who is credited with the story.
const credited = -1

// introduced returns the person who is named most before a block, and whether nobody
// else is. Those who are credited with the story are not introduced, "Lee spoke to Maria
// Fenton", nor are those whom a subhead, which names a topic, may seem to name.
func (e *Entities) introduced(d *token.Text, p *layout.Page, block int) (who ID, alone bool) {
	counts := make([]int, len(e.List)+1)
	end, at, people := p.Blocks[block].First, 0, 0
	for i := range e.Mentions {
		m := &e.Mentions[i]
		if m.First >= end {
			break
		}
		for p.Blocks[at].Last <= m.First {
			at++
		}
		k := p.Blocks[at].Kind
		switch {
		case k == layout.KindSubhead || m.Kind != MentionName || e.Entity(m).Kind != lang.KindPerson || counts[m.Entity] == credited:
			continue
		case k == layout.KindByline || k == layout.KindCredit:
			if counts[m.Entity] > 0 {
				people--
			}
			counts[m.Entity] = credited
			continue
		}
		if counts[m.Entity] == 0 {
			people++
		}
		counts[m.Entity] += 2
		if h := p.Headline; h.Start <= d.Toks[m.First].Start && d.Toks[m.First].Start < h.End {
			counts[m.Entity] += 3
		}
	}
	tie := false
	for id, n := range counts {
		switch {
		case n > counts[who]:
			who, tie = ID(id), false
		case n == counts[who] && n > 0:
			tie = true
		}
	}
	if tie {
		return 0, false
	}
	return who, people == 1
}
