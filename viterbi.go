package lede

import "slices"

// A state is what the tagger tells apart. The first states are open: anything may
// come before them. The others are inside a stretch: only itself, or the state
// that begins the stretch, may come before one of them. What states mean is for
// the users of the package to say.
type state uint8

const (
	numStates  = 12
	openStates = 7
	// Inside states are so much more than those that begin their stretches.
	toInside = 6
)

// scores are of one token, by state.
type scores [numStates]int32

// viterbi finds the best states of a passage (Viterbi, 1967). Its slices are
// reused.
type viterbi struct {
	*model
	scores  []scores
	forward []scores // score of the best states up to here, by the last of them, less that of the best of all
	from    [][numStates]state

	states  []state // the best ones
	margins []int32 // by how much they beat all with another state
}

// never is the score of what cannot be. It is far below all that can, and sums
// of three are no overflow with four bits more.
const never = -1 << 24

// decode finds the best states, and their margins, for the tokens whose scores are
// v.scores. With same, two states can count as one: it has of each state the
// other one, or the state itself. Tokens before the first whose state does not
// count as the first of all have no margin.
func (v *viterbi) decode(same *[numStates]state) {
	n := len(v.scores)
	v.states = slices.Grow(v.states[:0], n)[:n]
	v.margins = slices.Grow(v.margins[:0], n)[:n]
	v.forward = slices.Grow(v.forward[:0], n)[:n]
	v.from = slices.Grow(v.from[:0], n)[:n]
	for y := range v.forward[0] {
		v.forward[0][y] = v.scores[0][y] + v.start[y]
	}
	best := v.forward[0].best()
	for i := 1; i < n; i++ {
		best = v.step(&v.forward[i-1], &v.scores[i], &v.forward[i], &v.from[i])
	}
	first := n // of the tokens with margins
	for i := n - 1; i >= 0; i-- {
		if v.states[i] = best; best != 0 && best != same[0] {
			first = i
		}
		best = v.from[i][best]
	}
	clear(v.margins[:first])
	var both [2]scores // of the best states from the next one on, by this one
	after, next := &both[0], &both[1]
	for i := n - 1; i >= first; i-- {
		v.margins[i] = margin(&v.forward[i], after, v.states[i], same[v.states[i]])
		if i > first {
			v.stepBack(&v.scores[i], after, next)
			after, next = next, after
		}
	}
}

// step finds the best state before each state, and returns the best of those
// here. It has no branches, which would be hard to foretell, and no loops
// within loops, so that what is compared stays in registers.
func (v *viterbi) step(before, here, forward *scores, from *[numStates]state) state {
	a, b, c, d, e, f, g := int32(least), int32(least), int32(least), int32(least), int32(least), int32(least), int32(least)
	for x := range state(numStates) {
		p := pack(before[x], x)
		next := &v.next[x]
		a, b, c, d = max(a, p+next[0]), max(b, p+next[1]), max(c, p+next[2]), max(d, p+next[3])
		e, f, g = max(e, p+next[4]), max(f, p+next[5]), max(g, p+next[6])
	}
	for y, p := range [openStates]int32{a, b, c, d, e, f, g} {
		from[y], forward[y] = stateOf(p), unpack(p)+here[y]
	}
	for y := state(openStates); y < numStates; y++ {
		p := max(pack(before[y]+v.stay[y], y), pack(before[y-toInside]+v.enter[y], y-toInside))
		from[y], forward[y] = stateOf(p), max(unpack(p), 2*never)+here[y]
	}
	best := forward.best()
	forward.level(forward[best])
	return best
}

// best returns the state with the best score.
func (s *scores) best() state {
	return stateOf(max(
		max(pack(s[0], 0), pack(s[1], 1), pack(s[2], 2), pack(s[3], 3)),
		max(pack(s[4], 4), pack(s[5], 5), pack(s[6], 6), pack(s[7], 7)),
		max(pack(s[8], 8), pack(s[9], 9), pack(s[10], 10), pack(s[11], 11)),
	))
}

// A score and a state in one number: the largest tells the best score and whose
// it is.
const stateBits = 4

const least = -1 << 31

func pack(s int32, x state) int32 { return s<<stateBits | int32(x) }
func unpack(p int32) int32        { return p >> stateBits }
func stateOf(p int32) state       { return state(p & (1<<stateBits - 1)) }

// stepBack takes after, the scores by the state here, to out, the same one token
// back.
func (v *viterbi) stepBack(here, after, out *scores) {
	for y := range after {
		after[y] += here[y]
	}
	for half := 0; half < numStates; half += numStates / 2 {
		a, b, c, d, e, f := int32(least), int32(least), int32(least), int32(least), int32(least), int32(least)
		for y := range openStates {
			w, last := after[y], (*[numStates / 2]int32)(v.last[y][half:])
			a, b, c = max(a, w+last[0]), max(b, w+last[1]), max(c, w+last[2])
			d, e, f = max(d, w+last[3]), max(e, w+last[4]), max(f, w+last[5])
		}
		s := (*[numStates / 2]int32)(out[half:])
		s[0], s[1], s[2], s[3], s[4], s[5] = a, b, c, d, e, f
	}
	for y := openStates; y < numStates; y++ {
		out[y] = max(out[y], after[y]+v.stay[y])
		out[y-toInside] = max(out[y-toInside], after[y]+v.enter[y])
	}
	out.level(out[0])
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

// margin is by how much the states x and y beat all others.
func margin(forward, after *scores, x, y state) int32 {
	var s scores
	for z := range s {
		s[z] = forward[z] + after[z]
	}
	with := max(s[x], s[y])
	s[x], s[y] = 4*never, 4*never
	return with - s[s.best()]
}
