package quotes

import (
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// Linking: which source, cue and contents make one attribution.
//
// The tagger says of each word what it is, not to whom it belongs. Each
// content chooses its cue, and each cue its source, among the few that stand
// nearest to it; a candidate is scored by adding up the weights of its
// features, in the manner of the resolvers of Citron (Newell, Cowlishaw and
// Man, 2018).

// partnerRole is of each role the one that its stretches choose a partner of.
var partnerRole = [roles.NumRoles]roles.Role{roles.Content: roles.Cue, roles.Cue: roles.Source}

// link lets every content choose its cue and every cue its source.
func (l *Linker) link() {
	l.linkAll(roles.Content, &contentWeights)
	l.joinRuns()
	l.keepSentences()
	l.linkAll(roles.Cue, &cueWeights)
}

// joinRuns lets the paragraphs of a quotation that runs over several belong to the
// attribution at its end, if they have none: the marks prove that they are one.
func (l *Linker) joinRuns() {
	contents := l.byRole[roles.Content]
	for k := len(contents) - 2; k >= 0; k-- {
		s, next := &l.all[contents[k]], &l.all[contents[k+1]]
		if s.Partner == None && next.Partner != None && s.quoted == allQuoted && s.Last == l.page.Blocks[s.block].Last && l.reopens(next) && next.First == l.page.Blocks[next.block].Body && next.block == l.nextBlock(s.block) {
			s.Partner, s.margin = next.Partner, next.margin
		}
	}
}

// keepSentences gives quotations that are whole sentences the cue before them where the one
// behind begins the next sentence, and has a content of its own: "“It is safe,” Lee said. “We
// checked it.” She added that it was old".
func (l *Linker) keepSentences() {
	contents := l.byRole[roles.Content]
	for k := 1; k+1 < len(contents); k++ {
		before, s, next := &l.all[contents[k-1]], &l.all[contents[k]], &l.all[contents[k+1]]
		p, q := s.Partner, before.Partner
		if p == None || q == None || p == q || next.Partner != p || s.quoted != allQuoted || l.all[q].First > s.First || l.all[q].block != s.block {
			continue
		}
		if l.all[p].First > s.Last && l.all[p].First < next.First && l.all[p].sent > s.lastSent && l.endsSentence(s) {
			s.Partner = q
		}
	}
}

// endsSentence reports whether a quotation ends with what ends a sentence.
func (l *Linker) endsSentence(s *Stretch) bool {
	return l.Toks[s.Last-1].Kind == token.Mark && s.Last-s.First > 2 && l.Toks[s.Last-2].Kind == token.Stop
}

// joinSigned gives the quotations that are signed on the line below, "— Ann Lee", that
// signature.
func (l *Linker) joinSigned() {
	for i := 0; i+2 < len(l.all); i++ {
		s, cue, source := &l.all[i], &l.all[i+1], &l.all[i+2]
		if s.Role == roles.Content && cue.Role == roles.Cue && source.Role == roles.Source && cue.block == s.block+1 && cue.First == s.Last && source.First == cue.Last && l.Toks[cue.First].Kind == token.Dash {
			s.Partner, s.margin = i+1, sureMargin
			cue.Partner, cue.margin = i+2, sureMargin
		}
	}
}

// nextBlock returns the next block of running text behind one.
func (l *Linker) nextBlock(n int) int {
	for n++; n < len(l.page.Blocks) && !l.page.Blocks[n].Prose(); n++ {
	}
	return n
}

func (l *Linker) linkAll(r roles.Role, w *linkWeights) {
	previous := None
	for _, i := range l.byRole[r] {
		l.all[i].Partner, l.all[i].margin = l.choose(i, previous, w)
		previous = i
	}
}

// choose returns the candidate with the best score for stretch i, or None, and
// by how much it beats the next best. Of equals the first wins.
func (l *Linker) choose(i, previous int, w *linkWeights) (best int, margin int32) {
	var v LinkValues
	l.LinkFeatures(i, None, previous, &v)
	best, top := None, w.sum(&v)
	second := top - sureMargin
	for _, c := range l.Candidates(i, previous) {
		l.LinkFeatures(i, c, previous, &v)
		switch s := w.sum(&v); {
		case s > top:
			best, top, second = c, s, top
		case s > second:
			second = s
		}
	}
	return best, int32(top - second)
}

// sureMargin is the margin of a choice without an alternative.
const sureMargin = 1 << 12

// Reach of the search for a partner, in stretches of its role.
const (
	reachBefore = 4
	reachAfter  = 3
)

// Candidates returns the stretches that stretch i may choose as its partner: those
// of its block within reach, the nearest before it first, with the last one of the
// block before, and the partner of the previous stretch of its role. It is good
// until the next call.
func (l *Linker) Candidates(i, previous int) []int {
	all, near := l.all, l.near[:0]
	s := &all[i]
	candidates := l.byRole[partnerRole[s.Role]]
	after := int(s.ordinal[partnerRole[s.Role]]) // the first candidate after i
	kept := None                                 // the partner of the stretch before stays within reach
	if previous != None && s.block-all[previous].block <= 1 {
		kept = all[previous].Partner
	}
	for k := after - 1; k >= max(0, after-reachBefore); k-- {
		c := candidates[k]
		before := all[c].block < s.block
		if before && (s.Role != roles.Content || s.block-all[c].block > 2 || all[c].heads) {
			break
		}
		near = append(near, c)
		if c == kept {
			kept = None
		}
		if before {
			break
		}
	}
	if kept != None && kept < i {
		near = append(near, kept)
	}
	for k := after; k < min(after+reachAfter, len(candidates)) && all[candidates[k]].block == s.block; k++ {
		near = append(near, candidates[k])
	}
	l.near = near
	return near
}
