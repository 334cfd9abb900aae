package crf

import (
	"math/rand/v2"
	"testing"
)

// testSame counts states 0 and 6, 1 and 5, 3 and 4, 7 and 11, 9 and 10 as one.
var testSame = [States]State{6, 5, 2, 4, 3, 1, 0, 11, 8, 10, 9, 7}

// randomScores are Scores of n tokens, in some of which all states but the first
// are ruled out.
func randomScores(r *rand.Rand, n int) []Scores {
	all := make([]Scores, n)
	spread := int32(1) << (2 + r.IntN(9))
	for i := range all {
		hidden := r.IntN(8) == 0
		for y := range all[i] {
			all[i][y] = r.Int32N(2*spread) - spread
			if hidden && y > 0 {
				all[i][y] = Never
			}
		}
	}
	return all
}

// TestViterbi compares the best states and their margins with those of all
// sequences of states that may be, one after the other.
func TestViterbi(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		var steps [States + 1]Scores
		for x := range steps {
			for y := range steps[x] {
				steps[x][y] = r.Int32N(200) - 100
			}
		}
		m := new(Model)
		m.setSteps(&steps)
		given := randomScores(r, 1+r.IntN(4))
		n := len(given)
		// best[i][y] is the score of the best sequence with state y at token i.
		best := make([]Scores, n)
		for i := range best {
			for y := range best[i] {
				best[i][y] = 8 * Never
			}
		}
		var seq [4]State
		var walk func(i int, sum int32)
		walk = func(i int, sum int32) {
			if i == n {
				for k, y := range seq[:n] {
					best[k][y] = max(best[k][y], sum)
				}
				return
			}
			for y := range State(States) {
				step := States // the start
				if i > 0 {
					step = int(seq[i-1])
				}
				if May(step, int(y)) {
					seq[i] = y
					walk(i+1, sum+steps[step][y]+given[i][y])
				}
			}
		}
		walk(0, 0)
		var v Viterbi
		v.Best(m, given, &testSame)
		before, seen := States, false
		for i, y := range v.States {
			if !May(before, int(y)) {
				t.Fatalf("state %d follows %d", y, before)
			}
			before = int(y)
			with, without := int32(8*Never), int32(8*Never)
			for z, s := range best[i] {
				if State(z) == y || State(z) == testSame[y] {
					with = max(with, s)
				} else {
					without = max(without, s)
				}
			}
			if with < without {
				t.Fatalf("token %d of %d is %d, which is worse by %d", i, n, y, without-with)
			}
			if seen = seen || y != 0 && y != testSame[0]; !seen {
				continue // it has no margin
			}
			if want := with - without; v.Margins[i] != want && want < -Never/2 {
				t.Fatalf("the margin of token %d of %d is %d, want %d", i, n, v.Margins[i], want)
			}
		}
	}
}
