package quotes

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Linking: which source, cue and contents make one attribution.
//
// The tagger says of each word what it is, not to whom it belongs. Each
// content chooses its cue, and each cue its source, among the few that stand
// nearest to it; a candidate is scored by adding up the weights of its
// features, in the manner of the resolvers of Citron (Newell, Cowlishaw and
// Man, 2018).

// A stretch is a run of tokens [first, last) of one role within one block.
type stretch struct {
	role        roles.Role
	block, sent int // of the first token
	lastSent    int // of the last token
	first, last int
	ordinal     [roles.NumRoles]int32 // how many stretches of each role begin before it
	words       int                   // how many tokens without a role stand before it
	quoted      int8                  // its quotedness
	begins      int8                  // class of its first token
	ends        int8                  // … of its last one
	before      int8                  // … of the one before it
	after       int8                  // … of the one after it
	lineBefore  bool                  // a line break stands before it
	lineAfter   bool                  // … after it
	heads       bool                  // it stands in the headline, where nothing of the body belongs to it
	partner     int                   // of a content its cue, of a cue its source; index of a stretch or none
	margin      int32                 // by how much it was the better choice
}

const none = -1

// A Linker puts together the attributions of one text after another. The zero
// linker is ready to use; what it returns is good until the next call.
type Linker struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	ents  *coref.Entities
	roles *roles.Roles

	all     []stretch
	quotes  []Quote
	spans   []text.Span // of contents
	byRole  [roles.NumRoles][]int
	groups  []attribution
	of      []int32
	sizes   []int32
	indexes []int
	selves  []coref.Mention
	named   []int
}

// findStretches reads the runs of equal roles off the tags.
func (l *Linker) findStretches() {
	out := l.all[:0]
	var ordinal [roles.NumRoles]int32
	words, sent := 0, 0
	for n, b := range l.page.Blocks {
		for i := b.First; i < b.Last; {
			for sent+1 < len(l.prose.Sentences) && l.prose.Sentences[sent+1].First <= i {
				sent++
			}
			t := l.roles.Tags[i]
			if t == roles.TagNone {
				words++
				i++
				continue
			}
			s := stretch{role: t.Role(), block: n, sent: sent, first: i, ordinal: ordinal, words: words, partner: none}
			for i++; i < b.Last && l.roles.Tags[i] == t.Inside(); i++ {
			}
			for sent+1 < len(l.prose.Sentences) && l.prose.Sentences[sent+1].First < i {
				sent++
			}
			s.last, s.lastSent = i, sent
			l.look(&s)
			ordinal[s.role]++
			out = append(out, s)
		}
	}
	l.all = out
}

// look notes what stands in a stretch and beside it.
func (l *Linker) look(s *stretch) {
	b := &l.page.Blocks[s.block]
	s.heads = b.Kind == layout.KindHeadline
	s.begins, s.ends = tokenClass(l.Text, s.first, b), tokenClass(l.Text, s.last-1, b)
	s.before, s.after = tokenClass(l.Text, s.first-1, b), tokenClass(l.Text, s.last, b)
	s.lineBefore = l.Toks[s.first].Gap >= token.LineBreak
	s.lineAfter = s.last < len(l.Toks) && l.Toks[s.last].Gap >= token.LineBreak
	if s.role == roles.Content {
		s.quoted = l.quotedness(s)
	}
}

// Reach of the search for a partner, in stretches of its role.
const (
	reachBefore = 4
	reachAfter  = 3
)

// link lets every content choose its cue and every cue its source.
func (l *Linker) link() {
	all, byRole := l.all, &l.byRole
	for r := range byRole {
		byRole[r] = byRole[r][:0]
	}
	for i := range all {
		byRole[all[i].role] = append(byRole[all[i].role], i)
	}
	previous := none
	for _, i := range byRole[roles.Content] {
		all[i].partner, all[i].margin = l.choose(i, byRole[roles.Cue], previous, &contentWeights)
		previous = i
	}
	previous = none
	for _, i := range byRole[roles.Cue] {
		all[i].partner, all[i].margin = l.choose(i, byRole[roles.Source], previous, &cueWeights)
		previous = i
	}
}

// choose returns the candidate with the best score for stretch i, or none, and
// by how much it beats the next best. Of equals the first wins.
func (l *Linker) choose(i int, candidates []int, previous int, w *linkWeights) (best int, margin int32) {
	best, top := none, w.sum(l.linkFeatures(i, none, previous))
	second := top - sureMargin
	l.eachCandidate(i, candidates, previous, func(c int) {
		switch s := w.sum(l.linkFeatures(i, c, previous)); {
		case s > top:
			best, top, second = c, s, top
		case s > second:
			second = s
		}
	})
	return best, int32(top - second)
}

// sureMargin is the margin of a choice without an alternative.
const sureMargin = 1 << 12

// eachCandidate calls f with the stretches that i may link to, nearest first:
// those of its block within reach, and the last one of the block before.
func (l *Linker) eachCandidate(i int, candidates []int, previous int, f func(c int)) {
	all := l.all
	s := &all[i]
	after := 0
	if len(candidates) > 0 {
		after = int(s.ordinal[all[candidates[0]].role]) // the first candidate after i
	}
	kept := none // the partner of the stretch before stays within reach
	if previous != none && s.block-all[previous].block <= 1 {
		kept = all[previous].partner
	}
	for k := after - 1; k >= 0 && k >= after-reachBefore; k-- {
		c := candidates[k]
		if all[c].block < s.block {
			if s.role == roles.Content && s.block-all[c].block <= 2 && !all[c].heads {
				f(c)
				if c == kept {
					kept = none
				}
			}
			break
		}
		f(c)
		if c == kept {
			kept = none
		}
	}
	if kept != none && kept < i {
		f(kept)
	}
	for k := after; k < len(candidates) && k < after+reachAfter && all[candidates[k]].block == s.block; k++ {
		f(candidates[k])
	}
}

// A linkFeature is a question about a stretch and the partner it may have.
type linkFeature uint8

const (
	featSentences     linkFeature = iota // direction and number of sentence ends between
	featContents                         // … number of contents between
	featCues                             // … of cues
	featSources                          // … of sources
	featWords                            // … of words of no role
	featQuoted                           // … how much of the content is in marks, and whether in the same sentence
	featBefore                           // … what stands right before the stretch
	featAfter                            // … what stands right after it
	featFirst                            // … what the stretch begins with
	featPartnerLast                      // … what the partner ends with
	featPartnerAfter                     // … what stands right after the partner
	featPartnerBefore                    // … what stands right before the partner
	featPrevious                         // … whether the stretch before has the same partner
	featRival                            // … whether another stretch stands nearer to the partner
	featTouch                            // … what the partner begins with, if nothing stands between
	featAlone                            // features of having no partner
	numLinkFeatures
)

const featValues = 32

type linkWeights [numLinkFeatures][featValues]int16

type linkValues [numLinkFeatures]int8 // value of each feature, -1 if it does not apply

func (w *linkWeights) sum(v linkValues) int {
	s := 0
	for f, x := range v {
		if x >= 0 {
			s += int(w[f][x])
		}
	}
	return s
}

// linkFeatures answers the questions about stretch i with partner c.
func (l *Linker) linkFeatures(i, c, previous int) linkValues {
	var v linkValues
	for f := range v {
		v[f] = -1
	}
	all := l.all
	s := &all[i]
	reopens := s.role == roles.Content && l.prose.Reopens(s.first)
	sameBlock := previous != none && all[previous].block == s.block
	if c == none {
		v[featAlone] = 0
		v[featQuoted] = s.quoted
		v[featFirst] = s.begins
		v[featBefore] = s.classBefore()
		v[featAfter] = s.classAfter()
		x := 0
		switch {
		case reopens:
			x = 2
		case sameBlock:
			x = 1
		}
		v[featPrevious] = int8(x)
		return v
	}
	p := &all[c]
	dir := 0
	a, b := p, s
	if c > i {
		dir = 1
		a, b = s, p
	}
	side := int8(dir * (featValues / 2))
	cross := 0
	if a.block != b.block {
		cross = 4
	}
	v[featSentences] = side + int8(min(b.sent-a.lastSent, 3)+cross)
	between := func(r roles.Role) int {
		n := b.ordinal[r] - a.ordinal[r]
		if a.role == r {
			n--
		}
		return int(n)
	}
	v[featContents] = side + int8(min(between(roles.Content), 4))
	v[featCues] = side + int8(min(between(roles.Cue), 4))
	v[featSources] = side + int8(min(between(roles.Source), 4))
	v[featWords] = side + int8(binned(b.words-a.words))
	same := int8(0)
	if a.lastSent == b.sent {
		same = 4
	}
	v[featQuoted] = side + s.quoted + same + 4
	v[featBefore] = side + s.classBefore()
	v[featAfter] = side + s.classAfter()
	v[featFirst] = side + s.begins
	v[featPartnerLast] = side + p.ends
	v[featPartnerAfter] = side + p.after
	v[featPartnerBefore] = side + p.before
	if previous != none {
		x := 0
		switch {
		case all[previous].partner == c:
			x = 1
			switch {
			case all[previous].quoted == 0 && s.quoted == allQuoted && all[previous].lastSent < s.sent:
				x = 0 // a report without marks does not go on in a quotation
			case all[previous].lastSent < s.sent:
				x = 2
			}
		case all[previous].partner != none && all[previous].partner > c:
			x = 3
		}
		if s.quoted == allQuoted {
			x += 4
		}
		if reopens {
			x += 8
		}
		v[featPrevious] = side + int8(x)
	}
	// A partner right after another of i's role and close to it is taken.
	rival := 0
	if c > 0 && c-1 != i && all[c-1].role == s.role && all[c-1].block == p.block {
		rival = 1
		if all[c-1].lastSent == p.sent {
			rival = 2
		}
	}
	if c+1 < len(all) && c+1 != i && all[c+1].role == s.role && all[c+1].block == p.block {
		rival += 3
		if all[c+1].sent == p.lastSent {
			rival += 3
		}
	}
	v[featRival] = side + int8(rival)
	v[featTouch] = side
	if a.last == b.first {
		v[featTouch] += p.begins
	}
	return v
}

// binned puts a count into one of seven classes.
func binned(n int) int {
	switch {
	case n < 3:
		return int(n)
	case n < 5:
		return 3
	case n < 9:
		return 4
	case n < 16:
		return 5
	}
	return 6
}

// lineEdge is the class of what lies beyond the end of a line.
const lineEdge = 15

// tokenClass says roughly what token i of a block is.
func tokenClass(d *token.Text, i int, b *layout.Block) int8 {
	if i < b.First || i >= b.Last {
		return 0
	}
	t := &d.Toks[i]
	switch t.Kind {
	case token.Mark:
		return 1
	case token.Comma:
		return 2
	case token.Stop:
		return 3
	case token.Colon:
		return 4
	case token.Dash:
		return 5
	case token.Open, token.Close:
		return 6
	case token.Number, token.Link, token.Other:
		return 7
	}
	switch {
	case t.Is(lang.Complementizer):
		return 8
	case t.Is(lang.Relative):
		return 9
	case t.Is(lang.Pronoun):
		return 10
	case t.Is(lang.Preposition):
		return 11
	case t.Is(lang.Conjunction):
		return 12
	case t.Capitalised():
		return 13
	}
	return 14
}

// classBefore and classAfter are the classes of the tokens beside a stretch.

func (s *stretch) classBefore() int8 {
	if s.lineBefore {
		return lineEdge
	}
	return s.before
}

func (s *stretch) classAfter() int8 {
	if s.lineAfter {
		return lineEdge
	}
	return s.after
}

// allQuoted is the quotedness of a content that is all in quotation marks.
const allQuoted = 2

// quotedness says how much of a content stands in quotation marks: 0 nothing,
// 1 part of it, allQuoted all of it. The dash that opens a paragraph of speech is
// as good as marks.
func (l *Linker) quotedness(s *stretch) int8 {
	if prose.AfterDash(l.Text, s.first) {
		return allQuoted
	}
	in, out := 0, 0
	for i := s.first; i < s.last; i++ {
		switch {
		case l.Toks[i].Kind != token.Word && l.Toks[i].Kind != token.Number:
		case l.prose.In[i] != 0:
			in++
		default:
			out++
		}
	}
	switch {
	case in == 0:
		return 0
	case out > 0:
		return 1
	}
	return allQuoted
}
