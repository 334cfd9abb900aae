package crf

import "slices"

// A State is what the tagger tells apart. The first states are open: anything may
// come before them. The others are inside a stretch: only itself, or the state
// that begins the stretch, may come before one of them. What states mean is for
// the users of the package to say.
type State uint8

const (
	States = 12
	Open   = 7 // how many are open: the first ones
	Inside = 6 // by how much an inside state is more than the one that begins its stretch
)

// May reports whether state y may come after state x. After States, which stands
// for the start, it may come first.
func May(x, y int) bool {
	return y < Open || x == y || x == y-Inside
}

// Scores are of one token, by state.
type Scores [States]int32

// Viterbi finds the best states of a passage (Viterbi, 1967). Its slices are
// reused.
type Viterbi struct {
	forward []Scores // score of the best states up to here, by the last of them, less that of the best of all
	from    [][States]State

	States  []State // the best ones
	Margins []int32 // by how much they beat all with another state
}

// Never is the score of what cannot be. It is far below all that can, and sums
// of three are no overflow with four bits more.
const Never = -1 << 24

// Best finds the best states, and their margins, for the tokens that have these
// scores, one at least. With same, two states can count as one: it has of each state the
// other one, or the state itself. Tokens before the first whose state does not
// count as the first of all have no margin. With no same there are no margins.
func (v *Viterbi) Best(m *Model, s []Scores, same *[States]State) {
	n := len(s)
	v.States = slices.Grow(v.States[:0], n)[:n]
	v.Margins = slices.Grow(v.Margins[:0], n)[:n]
	v.forward = slices.Grow(v.forward[:0], n)[:n]
	v.from = slices.Grow(v.from[:0], n)[:n]
	for y := range v.forward[0] {
		v.forward[0][y] = s[0][y] + m.start[y]
	}
	best := v.forward[0].best()
	for i := 1; i < n; i++ {
		best = m.step(&v.forward[i-1], &s[i], &v.forward[i], &v.from[i], best)
	}
	first := n // of the tokens with margins
	for i := n - 1; i >= 0; i-- {
		if v.States[i] = best; same != nil && best != 0 && best != same[0] {
			first = i
		}
		best = v.from[i][best]
	}
	clear(v.Margins[:first])
	var both [2]Scores // of the best states from the next one on, by this one
	after, next := &both[0], &both[1]
	for i := n - 1; i >= first; i-- {
		v.Margins[i] = margin(&v.forward[i], after, v.States[i], same[v.States[i]])
		if i > first {
			m.stepBack(&s[i], after, next)
			after, next = next, after
		}
	}
}

// step finds the best state before each state, of those here and before, the best of which
// is top. It returns the best of those here. A state that is so much worse than top that no
// step makes up for it is not tried: mostly there are but two or three others. What is
// compared stays in registers.
func (m *Model) step(before, here, forward *Scores, from *[States]State, top State) State {
	p, next, gain := packScore(before[top], top), &m.next[top], &m.gain[top]
	a, b, c, d, e, f, g := p+next[0], p+next[1], p+next[2], p+next[3], p+next[4], p+next[5], p+next[6]
	needed := before[top]
	for x := range State(States) {
		if before[x]+gain[x] < needed {
			continue
		}
		p, next := packScore(before[x], x), &m.next[x]
		a, b, c, d = max(a, p+next[0]), max(b, p+next[1]), max(c, p+next[2]), max(d, p+next[3])
		e, f, g = max(e, p+next[4]), max(f, p+next[5]), max(g, p+next[6])
	}
	for y, p := range [Open]int32{a, b, c, d, e, f, g} {
		from[y], forward[y] = stateOf(p), unpack(p)+here[y]
	}
	for y := State(Open); y < States; y++ {
		p := max(packScore(before[y]+m.stay[y], y), packScore(before[y-Inside]+m.enter[y], y-Inside))
		from[y], forward[y] = stateOf(p), max(unpack(p), 2*Never)+here[y]
	}
	best := forward.best()
	forward.level(forward[best])
	return best
}

// best returns the state with the best score.
func (s *Scores) best() State {
	return stateOf(max(
		max(packScore(s[0], 0), packScore(s[1], 1), packScore(s[2], 2), packScore(s[3], 3)),
		max(packScore(s[4], 4), packScore(s[5], 5), packScore(s[6], 6), packScore(s[7], 7)),
		max(packScore(s[8], 8), packScore(s[9], 9), packScore(s[10], 10), packScore(s[11], 11)),
	))
}

// A score and a state in one number: the largest tells the best score and whose
// it is.
const stateBits = 4

const least = -1 << 31

func packScore(s int32, x State) int32 { return s<<stateBits | int32(x) }
func unpack(p int32) int32             { return p >> stateBits }
func stateOf(p int32) State            { return State(p & (1<<stateBits - 1)) }

// stepBack takes after, the scores by the state here, to out, the same one token
// back. Open states are left out as in step.
func (m *Model) stepBack(here, after, out *Scores) {
	for y := range after {
		after[y] += here[y]
	}
	top := 0
	for y := range Open {
		if after[y] > after[top] {
			top = y
		}
	}
	gain, needed := &m.gainBack[top], after[top]
	for half := 0; half < States; half += States / 2 {
		a, b, c, d, e, f := int32(least), int32(least), int32(least), int32(least), int32(least), int32(least)
		for y := range Open {
			w := after[y]
			if w+gain[y] < needed {
				continue
			}
			last := (*[States / 2]int32)(m.last[y][half:])
			a, b, c = max(a, w+last[0]), max(b, w+last[1]), max(c, w+last[2])
			d, e, f = max(d, w+last[3]), max(e, w+last[4]), max(f, w+last[5])
		}
		s := (*[States / 2]int32)(out[half:])
		s[0], s[1], s[2], s[3], s[4], s[5] = a, b, c, d, e, f
	}
	for y := Open; y < States; y++ {
		out[y] = max(out[y], after[y]+m.stay[y])
		out[y-Inside] = max(out[y-Inside], after[y]+m.enter[y])
	}
	out.level(out[0])
}

// level takes the best score, or one near it, from all if it has grown so large
// that sums might overflow.
func (s *Scores) level(top int32) {
	if top > -Never/4 || top < Never/4 {
		for y := range s {
			s[y] = max(s[y]-top, Never)
		}
	}
}

// margin is by how much the states x and y beat all others.
func margin(forward, after *Scores, x, y State) int32 {
	var s Scores
	for z := range s {
		s[z] = forward[z] + after[z]
	}
	with := max(s[x], s[y])
	s[x], s[y] = 4*Never, 4*Never
	return with - s[s.best()]
}
