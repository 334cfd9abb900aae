package lede

import (
	_ "embed"
	"slices"
	"sync"
)

// The tagger gives each token a role in an attribution. It is a linear-chain
// conditional random field (Lafferty, McCallum and Pereira, 2001) over blocks,
// trained by internal/train, with whole numbers for weights: the same text has
// the same tags on every platform.

// A tag is the role of a token in an attribution, and whether it begins a
// stretch of that role.
type tag uint8

const (
	tagNone tag = iota
	tagBeginSource
	tagInSource
	tagBeginCue
	tagInCue
	tagBeginContent
	tagInContent
	numTags
)

// A state is what the tagger itself tells apart: tags, and on which side of its
// cue a source or a content stands, so that it knows further on what is still
// to come. States beyond zero come in pairs, begin and inside, but the last.
type state uint8

const numStates = 12

// tagOf is the tag of each state. Content stands behind its cue (5, 6) or
// before it (7, 8), the source before it (1, 2) or behind it (9, 10); 11 is
// none between the parts of one attribution.
var tagOf = [numStates]tag{
	tagNone, tagBeginSource, tagInSource, tagBeginCue, tagInCue, tagBeginContent, tagInContent,
	tagBeginContent, tagInContent, tagBeginSource, tagInSource, tagNone,
}

// only is the state that must come before a state, besides the state itself;
// anything else may come before those of which it is the state itself.
var only = [numStates]state{0, 1, 1, 3, 3, 5, 5, 7, 7, 9, 9, 11}

// tagging is what the tagger says of the tokens of the text: the tag of each,
// and by how much the best tagging of its block scores more than the best one
// with another tag there. Words before the first with a role have no margin.
type tagging struct {
	tags    []tag
	margins []int32
}

// tagRoles tags the text of all blocks of prose. Other tokens have no role.
func tagRoles(d *document) tagging {
	tg := tagging{make([]tag, len(d.toks)), make([]int32, len(d.toks))}
	m := roleModel()
	v := viterbi{model: m}
	f := featurizer{d: d}
	for n, b := range d.layout.blocks {
		if b.prose() && b.body < b.last {
			f.block(n)
			v.scores = m.score(&f, b.last-b.body, v.scores[:0])
			v.decode(tg.tags[b.body:b.last], tg.margins[b.body:b.last])
			if k := d.toks[b.body].kind; k == otherToken || k == dashToken { // a bullet
				setRole(tg.tags, b.body, b.body+1, roleNone)
			}
		}
	}
	tagQuotations(d, tg.tags)
	tagAnaphora(d, &tg)
	tagDialogue(d, &tg)
	return tg
}

// scores are of one token, by state.
type scores [numStates]int32

// score appends the scores of the first n tokens of the featurizer's block.
func (m *model) score(f *featurizer, n int, out []scores) []scores {
	var buf [maxFeatures]uint32
	out = slices.Grow(out, n)
	for i := range n {
		sum := m.sum(f.keys(i, buf[:0]))
		if f.at[border+i].hidden {
			for s := 1; s < len(sum); s++ {
				sum[s] = never
			}
		}
		out = append(out, sum)
	}
	return out
}

// viterbi finds the best states of a block. Its slices are reused.
type viterbi struct {
	*model
	scores  []scores
	forward []scores // score of the best states up to here, by the last of them, less that of the best of all
	from    [][numStates]state
}

// never is the score of what cannot be. It is far below all that can, and sums
// of two are no overflow.
const never = -1 << 24

// decode fills in tags and margins for the tokens whose scores are v.scores.
func (v *viterbi) decode(tags []tag, margins []int32) {
	n := len(v.scores)
	v.forward = slices.Grow(v.forward[:0], n)[:n]
	v.from = slices.Grow(v.from[:0], n)[:n]
	for y := range v.forward[0] {
		v.forward[0][y] = v.scores[0][y] + v.start[y]
	}
	v.forward[0].level()
	for i := 1; i < n; i++ {
		v.step(&v.forward[i-1], &v.scores[i], &v.forward[i], &v.from[i])
	}
	best := state(0)
	for y := range state(numStates) {
		if v.forward[n-1][y] > v.forward[n-1][best] {
			best = y
		}
	}
	first := n // of the tokens with a role
	for i := n - 1; i >= 0; i-- {
		if tags[i] = tagOf[best]; tags[i] != tagNone {
			first = i
		}
		best = v.from[i][best]
	}
	var after scores // of the best states from the next one on, by this one
	for i := n - 1; i >= first; i-- {
		margins[i] = margin(&v.forward[i], &after, tags[i])
		v.stepBack(&v.scores[i], &after)
	}
}

// step finds the best state before each state.
func (v *viterbi) step(before, here, forward *scores, from *[numStates]state) {
	var packed scores // a score and, in the four lowest bits, its state
	for x := range packed {
		packed[x] = before[x]<<4 | int32(x)
	}
	for y := range forward {
		next := &v.next[y]
		var best int32
		if o := only[y]; int(o) != y {
			best = max(packed[y]+next[y], packed[o]+next[o])
		} else {
			best = packed[0] + next[0]
			for x := 1; x < numStates; x++ {
				best = max(best, packed[x]+next[x])
			}
		}
		from[y] = state(best & 15)
		forward[y] = best>>4 + here[y]
	}
	forward.level()
}

// stepBack takes after, the scores by the state here, one token back.
func (v *viterbi) stepBack(here, after *scores) {
	var s scores
	for x := range s {
		s[x] = never
	}
	for y := range here {
		next := &v.next[y]
		w := here[y] + after[y]
		if o := only[y]; int(o) != y {
			s[y] = max(s[y], next[y]>>4+w)
			s[o] = max(s[o], next[o]>>4+w)
			continue
		}
		for x := range s {
			s[x] = max(s[x], next[x]>>4+w)
		}
	}
	s.level()
	*after = s
}

// level takes the best score from all.
func (s *scores) level() {
	best := s[0]
	for _, v := range s {
		best = max(best, v)
	}
	for y := range s {
		s[y] = max(s[y]-best, never)
	}
}

// margin is by how much the states with the tag beat those without.
func margin(forward, after *scores, t tag) int32 {
	with, without := int32(2*never), int32(2*never)
	for y := range forward {
		if s := forward[y] + after[y]; tagOf[y] == t {
			with = max(with, s)
		} else {
			without = max(without, s)
		}
	}
	return with - without
}

//go:embed tagger.weights
var weightsFile string

// roleModel decodes the weights on first use.
var roleModel = sync.OnceValue(func() *model {
	m, err := decodeModel(weightsFile)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return m
})
