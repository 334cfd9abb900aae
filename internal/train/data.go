//go:build train

package main

import (
	_ "embed"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/internal/polnear"
)

// States, in the order of the library's. All but the first and the last come
// in pairs, begin and inside; so do tags.
const (
	stateSource       = 1 // before its cue
	stateCue          = 2
	stateContent      = 3 // behind its cue
	stateContentFirst = 4 // before its cue
	stateSourceLast   = 5 // behind its cue
	stateBetween      = 6
	numStates         = 12

	openStates = 7 // the others are inside of a stretch
	toInside   = 6 // from the state that begins a stretch to that inside
)

// tagOf is the tag of each state: 0 none, 1 and 2 source, 3 and 4 cue, 5 and 6
// content.
var tagOf = [numStates]uint8{0, 1, 3, 5, 5, 1, 0, 2, 4, 6, 6, 2}

var roleNames = [...]string{"source", "cue", "content"}

// A span is a stretch of text of one role: 0 source, 1 cue, 2 content.
type span struct {
	lede.Span
	role  int
	state uint8 // of its first token
}

// An article is one text, its gold spans by start and end, and the hull of each
// of its attributions.
type article struct {
	text  string
	doc   *lede.Training
	gold  []span
	hulls []lede.Span
}

//go:embed extra.txt
var extra string

// readTrain reads the train part of the corpus, and what is added to it: its
// sentences turned round, and sentences of our own.
func readTrain(corpus string, copies int) (arts, added []*article, err error) {
	list, err := polnear.Read(filepath.Join(corpus, "train"))
	if err != nil {
		return nil, nil, err
	}
	for _, a := range list {
		arts = append(arts, newArticle(a))
		if f := polnear.Fronted(a); f.Text != "" {
			added = append(added, newArticle(f))
		}
	}
	own := polnear.ReadMarked("Sentences\n\n" + strings.ReplaceAll(extra, "\n", "\n\n"))
	for range copies {
		added = append(added, newArticle(own))
	}
	return arts, added, nil
}

func newArticle(from polnear.Article) *article {
	a := &article{text: from.Text, doc: lede.NewTraining(from.Text)}
	seen := map[span]bool{}
	for _, at := range from.Attributions {
		hull := lede.Span{Start: len(a.text)}
		cue := len(a.text)
		for _, s := range at.Cue {
			cue = min(cue, s.Start)
		}
		for role, pieces := range [...][]lede.Span{at.Source, at.Cue, at.Content} {
			for _, p := range join(a.text, pieces) {
				s := span{p, role, uint8(1 + role)}
				switch behind := len(at.Cue) > 0 && p.Start > cue; {
				case role == 0 && behind:
					s.state = stateSourceLast
				case role == 2 && !behind:
					s.state = stateContentFirst
				}
				hull = lede.Span{Start: min(hull.Start, p.Start), End: max(hull.End, p.End)}
				if key := (span{p, role, 0}); !seen[key] { // several attributions can share a source
					seen[key] = true
					a.gold = append(a.gold, s)
				}
			}
		}
		a.hulls = append(a.hulls, hull)
	}
	sortSpans(a.gold)
	return a
}

func sortSpans(s []span) {
	slices.SortStableFunc(s, func(a, b span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		if a.End != b.End {
			return a.End - b.End
		}
		return strings.Compare(roleNames[a.role], roleNames[b.role])
	})
}

// join joins the pieces that only white space parts.
func join(text string, pieces []lede.Span) []lede.Span {
	pieces = slices.Clone(pieces)
	slices.SortFunc(pieces, func(a, b lede.Span) int { return a.Start - b.Start })
	var out []lede.Span
	for _, p := range pieces {
		if n := len(out); n > 0 && (p.Start <= out[n-1].End || strings.TrimSpace(text[out[n-1].End:p.Start]) == "") {
			out[n-1].End = max(out[n-1].End, p.End)
			continue
		}
		out = append(out, p)
	}
	return out
}

// states gives the tokens their gold states.
func (a *article) states(spots []int) []uint8 {
	states := make([]uint8, len(spots))
	for i, k := range spots {
		t := a.doc.Token(k)
		for _, h := range a.hulls {
			if t.Start >= h.Start && t.End <= h.End {
				states[i] = stateBetween
			}
		}
	}
	for _, g := range a.gold {
		state := g.state
		for i, k := range spots {
			if t := a.doc.Token(k); t.End > g.Start && t.Start < g.End {
				states[i] = state
				state = g.state + toInside
			}
		}
	}
	before := uint8(0)
	for i, s := range states {
		if s >= openStates && before != s && before != s-toInside {
			states[i] -= toInside // what was begun was left out
		}
		before = s
	}
	return states
}

// spans appends the spans that the states of the spots make.
func (a *article) spans(spots []int, states []uint8, out []span) []span {
	for i := 0; i < len(states); {
		t := tagOf[states[i]]
		j := i + 1
		if t != 0 {
			for j < len(states) && tagOf[states[j]] == (t+1)/2*2 {
				j++
			}
			where := lede.Span{Start: a.doc.Token(spots[i]).Start, End: a.doc.Token(spots[j-1]).End}
			out = append(out, span{Span: where, role: int(t-1) / 2})
		}
		i = j
	}
	return out
}

// A part is articles and the blocks of them that are tagged.
type part struct {
	name string
	arts []*article
	seqs []sequence
}

// A sequence is one passage: the features and the gold state of each token.
type sequence struct {
	article int
	spots   []int    // its tokens
	feats   []uint32 // numbers of the features, all tokens
	ends    []int32  // end of each token's features
	states  []uint8
}

// at returns the features of token i.
func (s *sequence) at(i int) []uint32 {
	from := int32(0)
	if i > 0 {
		from = s.ends[i-1]
	}
	return s.feats[from:s.ends[i]]
}

// read makes the sequences of the part, with keys for features.
func (p *part) read() {
	for n, a := range p.arts {
		for k := range a.doc.Passages() {
			spots, feats := a.doc.Read(k)
			s := sequence{article: n, spots: spots, feats: feats, states: a.states(spots)}
			for i := range s.states {
				s.ends = append(s.ends, int32((i+1)*len(s.feats)/len(s.states)))
			}
			p.seqs = append(p.seqs, s)
		}
	}
}

// A numbering numbers the features that occur often enough, from 1.
type numbering struct {
	keys   []uint32 // by number, rising
	counts []int    // by number: how often they occur
	number map[uint32]uint32
}

// numberFeatures numbers the features that occur in the part so many times.
func numberFeatures(least int, p *part) *numbering {
	counts := map[uint32]int{}
	for i := range p.seqs {
		for _, k := range p.seqs[i].feats {
			counts[k]++
		}
	}
	n := &numbering{keys: []uint32{0}, counts: []int{0}, number: map[uint32]uint32{}}
	for k, c := range counts {
		if c >= least {
			n.keys = append(n.keys, k)
		}
	}
	slices.Sort(n.keys[1:])
	for v, k := range n.keys[1:] {
		n.number[k] = uint32(v + 1)
		n.counts = append(n.counts, counts[k])
	}
	return n
}

// apply puts numbers in the place of keys, and leaves out the others.
func (n *numbering) apply(p *part) {
	for i := range p.seqs {
		s := &p.seqs[i]
		kept, from := s.feats[:0], int32(0)
		for j, end := range s.ends {
			for _, k := range s.feats[from:end] {
				if v := n.number[k]; v != 0 {
					kept = append(kept, v)
				}
			}
			from, s.ends[j] = end, int32(len(kept))
		}
		s.feats = kept
	}
}
