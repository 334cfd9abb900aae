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
// to come. The first states are open: anything may come before them. The others
// are inside a stretch: only itself, or the state that begins it, may come
// before one of them.
type state uint8

const (
	numStates  = 12
	openStates = 7
	// Inside states are so much more than those that begin their stretches.
	toInside = 6
)

// tagOf is the tag of each state. Source stands before its cue (1, 7) or behind
// it (5, 11), content behind its cue (3, 9) or before it (4, 10); 6 is none
// between the parts of one attribution.
var tagOf = [numStates]tag{
	tagNone, tagBeginSource, tagBeginCue, tagBeginContent, tagBeginContent, tagBeginSource, tagNone,
	tagInSource, tagInCue, tagInContent, tagInContent, tagInSource,
}

// tagging is what the tagger says of the tokens of the text: the tag of each,
// and by how much the best tagging of its block scores more than the best one
// with another tag there. Words before the first with a role have no margin.
type tagging struct {
	tags    []tag
	margins []int32
}

// A tagger is the memory that tagging works in.
type tagger struct {
	viterbi
	featurizer
	passages []passage
}

// tagRoles tags the text of all passages. Other tokens have no role.
func tagRoles(d *document) tagging {
	tg := tagging{sized(d.tags.tags, len(d.toks)), sized(d.tags.margins, len(d.toks))}
	v, f := &d.room.tagger.viterbi, &d.room.tagger.featurizer
	v.model = roleModel()
	f.reset(d)
	d.room.tagger.passages = findPassages(d, d.room.tagger.passages[:0])
	for _, p := range d.room.tagger.passages {
		f.read(&p)
		v.score(f)
		v.decode()
		f.spread(v.tags, tg.tags[p.first:p.last])
		f.spreadMargins(v.margins, tg.margins[p.first:p.last])
		if k := d.toks[p.first].kind; p.first == d.layout.blocks[p.block].body && (k == otherToken || k == dashToken) { // a bullet
			setRole(tg.tags, p.first, p.first+1, roleNone)
		}
	}
	for _, p := range d.room.tagger.passages {
		tagFronted(d, &tg, &p)
	}
	tagQuotations(d, tg.tags)
	tagAnaphora(d, &tg)
	tagDialogue(d, &tg)
	return tg
}

// scores are of one token, by state.
type scores [numStates]int32

// score finds the scores of the spots of the passage.
func (v *viterbi) score(f *featurizer) {
	var buf [maxFeatures]uint32
	v.scores = slices.Grow(v.scores[:0], len(f.spots))
	for _, i := range f.spots {
		sum := v.sum(f.keys(i, buf[:0]))
		if f.at[border+i].hidden {
			for s := 1; s < len(sum); s++ {
				sum[s] = never
			}
		}
		v.scores = append(v.scores, sum)
	}
}

// spread gives the tags of the spots to the tokens of the passage: those
// between two spots go on with the role of both.
func (f *featurizer) spread(tags, out []tag) {
	end := 0
	for k, i := range f.spots {
		for ; end < i; end++ {
			if t := tags[k]; t != tagNone && t == t.inside() {
				out[end] = t
			}
		}
		out[i] = tags[k]
		end = i + 1
	}
}

// spreadMargins gives the margins of the spots to the tokens of the passage.
func (f *featurizer) spreadMargins(margins, out []int32) {
	end := 0
	for k, i := range f.spots {
		for ; end < i; end++ {
			out[end] = min(margins[k-1], margins[k])
		}
		out[i] = margins[k]
		end = i + 1
	}
}

// viterbi finds the best states of a passage (Viterbi, 1967). Its slices are
// reused.
type viterbi struct {
	*model
	scores  []scores
	forward []scores // score of the best states up to here, by the last of them, less that of the best of all
	from    [][numStates]state

	tags    []tag
	margins []int32
}

// never is the score of what cannot be. It is far below all that can, and sums
// of three are no overflow with four bits more.
const never = -1 << 24

// decode finds tags and margins for the tokens whose scores are v.scores.
// Tokens before the first with a role have no margin.
func (v *viterbi) decode() {
	n := len(v.scores)
	v.tags = slices.Grow(v.tags[:0], n)[:n]
	v.margins = slices.Grow(v.margins[:0], n)[:n]
	v.forward = slices.Grow(v.forward[:0], n)[:n]
	v.from = slices.Grow(v.from[:0], n)[:n]
	for y := range v.forward[0] {
		v.forward[0][y] = v.scores[0][y] + v.start[y]
	}
	best := state(0)
	for y, s := range v.forward[0] {
		if s > v.forward[0][best] {
			best = state(y)
		}
	}
	for i := 1; i < n; i++ {
		best = v.step(&v.forward[i-1], best, &v.scores[i], &v.forward[i], &v.from[i])
	}
	first := n // of the tokens with a role
	for i := n - 1; i >= 0; i-- {
		if v.tags[i] = tagOf[best]; v.tags[i] != tagNone {
			first = i
		}
		best = v.from[i][best]
	}
	clear(v.margins[:first])
	var after scores // of the best states from the next one on, by this one
	for i := n - 1; i >= first; i-- {
		v.margins[i] = margin(&v.forward[i], &after, v.tags[i])
		if i > first {
			v.stepBack(&v.scores[i], &after)
		}
	}
}

// step finds the best state before each state. The best of those before is
// given, and the best of those here returned.
func (v *viterbi) step(before *scores, best state, here, forward *scores, from *[numStates]state) state {
	// Few states score so well that they can come before an open one.
	var live [numStates]state
	n := 0
	gain := &v.gain[best]
	for x := range before {
		live[n] = state(x)
		if before[x]+gain[x] >= before[best] {
			n++
		}
	}
	// Scores carry their state in the lowest bits while they are compared, here
	// and below.
	top := [openStates]int32{least, least, least, least, least, least, least}
	for _, x := range live[:n] {
		p := pack(before[x], x)
		next := &v.next[x]
		for y := range top {
			top[y] = max(top[y], p+next[y])
		}
	}
	all := int32(least)
	for y := range top {
		s := unpack(top[y]) + here[y]
		from[y], forward[y] = stateOf(top[y]), s
		all = max(all, pack(s, state(y)))
	}
	for y := state(openStates); y < numStates; y++ {
		p := max(pack(before[y]+v.stay[y], y), pack(before[y-toInside]+v.enter[y], y-toInside))
		s := max(unpack(p), 2*never) + here[y]
		from[y], forward[y] = stateOf(p), s
		all = max(all, pack(s, y))
	}
	forward.level(unpack(all))
	return stateOf(all)
}

// A score and a state in one number, by which scores can be compared.
const stateBits = 4

const least = -1 << 31

func pack(s int32, x state) int32 { return s<<stateBits | int32(x) }
func unpack(p int32) int32        { return p >> stateBits }
func stateOf(p int32) state       { return state(p & (1<<stateBits - 1)) }

// stepBack takes after, the scores by the state here, one token back.
func (v *viterbi) stepBack(here, after *scores) {
	for y := range after {
		after[y] += here[y]
	}
	all := int32(least)
	for y := range state(openStates) {
		all = max(all, pack(after[y], y))
	}
	best, top := stateOf(all), unpack(all)
	var live [openStates]state
	n := 0
	gain := &v.gainBack[best]
	for y := range state(openStates) {
		live[n] = y
		if after[y]+gain[y] >= top {
			n++
		}
	}
	s := scores{least, least, least, least, least, least, least, least, least, least, least, least}
	for _, y := range live[:n] {
		w, last := after[y], &v.last[y]
		for x := range s {
			s[x] = max(s[x], w+last[x])
		}
	}
	for y := openStates; y < numStates; y++ {
		s[y] = max(s[y], after[y]+v.stay[y])
		s[y-toInside] = max(s[y-toInside], after[y]+v.enter[y])
	}
	s.level(top)
	*after = s
}

// level takes the best score, or one near it, from all if it has grown so large
// that sums might overflow.
func (s *scores) level(top int32) {
	if top > -never/4 || top < never/4 {
		for y := range s {
			s[y] = max(s[y]-top, never)
		}
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
