package quotes

import "github.com/lede-go/lede/internal/roles"

// linkNearest lets every content have the cue that stands in its own sentence,
// or go on with the quotation before, and every cue the source beside it.
func (l *Linker) linkNearest() {
	all := l.all
	previous := none
	for i := range all {
		s := &all[i]
		switch s.role {
		case roles.Cue:
			s.partner, s.margin = beside(all, i, roles.Source), sureMargin
		case roles.Content:
			s.partner, s.margin = beside(all, i, roles.Cue), sureMargin
			if s.partner == none && previous != none && (s.quoted == allQuoted || all[previous].quoted == 0) && s.first == l.prose.Sentences[s.sent].First {
				p := &all[previous]
				if p.partner != none && s.block == p.block && s.sent-max(p.lastSent, all[p.partner].lastSent) <= 1 {
					s.partner = p.partner
				}
			}
			previous = i
		}
	}
}

// beside returns the stretch of role r that is next to stretch i in its
// sentences, none if there is none.
func beside(all []stretch, i int, r roles.Role) int {
	best := none
	for k := i - 1; k >= max(0, i-reachBefore) && all[k].lastSent >= all[i].sent; k-- {
		if all[k].role == r {
			best = k
			break
		}
	}
	for k := i + 1; k < min(len(all), i+reachBefore) && all[k].sent <= all[i].lastSent; k++ {
		if all[k].role == r {
			if best == none || all[k].first-all[i].last < all[i].first-all[best].last {
				best = k
			}
			break
		}
	}
	return best
}

// fewTokens is the length of a content that says little about whether it is right.
const fewTokens = 4

// frameConfidence returns the probability in percent that an attribution is right, as it
// was found to be in the German news quotations of Petersen-Frey and Biemann
// (2024), train part: by whether it has a source, its kind, and whether it is in
// one piece of more than a few words.
func frameConfidence(all []stretch, a attribution, kind Kind) uint8 {
	first := &all[a.contents[0]]
	whole := len(a.contents) == 1 && first.last-first.first > fewTokens
	switch {
	case a.source == none:
		return 5
	case kind == Indirect && !whole, kind == Mixed && whole:
		return 75
	case whole:
		return 82
	}
	return 50
}
