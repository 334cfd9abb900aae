//go:build train

package main

import (
	"log"
	"math"
)

// A row is a value for each state.
type row [numStates]float32

// A crf is a linear-chain conditional random field.
type crf struct {
	weights []row // by feature
	steps   [numStates + 1]row
}

// start is the state before the first token.
const start = numStates

// allowed reports whether state y may follow x: inside only its own span.
func allowed(x, y int) bool {
	return y < openStates || x == y || x == y-toInside
}

// scores appends the scores of the tokens of s.
func (m *crf) scores(s *sequence, out []row) []row {
	for i := range s.states {
		var r row
		for _, f := range s.at(i) {
			w := &m.weights[f]
			for y := range r {
				r[y] += w[y]
			}
		}
		out = append(out, r)
	}
	return out
}

// decode returns the best states.
func (m *crf) decode(s *sequence) []uint8 {
	const never = -1e30
	scores := m.scores(s, nil)
	from := make([][numStates]uint8, len(scores))
	var best row
	for y := range best {
		best[y] = never
		if allowed(start, y) {
			best[y] = scores[0][y] + m.steps[start][y]
		}
	}
	for i := 1; i < len(scores); i++ {
		var next row
		for y := range next {
			next[y] = never
			for x := range best {
				if v := best[x] + m.steps[x][y]; allowed(x, y) && v > next[y] {
					next[y], from[i][y] = v, uint8(x)
				}
			}
			next[y] += scores[i][y]
		}
		best = next
	}
	last := uint8(0)
	for y := range best {
		if best[y] > best[last] {
			last = uint8(y)
		}
	}
	states := make([]uint8, len(scores))
	for i := len(scores) - 1; i >= 0; i-- {
		states[i] = last
		last = from[i][last]
	}
	return states
}

// A trainer follows the gradient of the log-likelihood, one sequence at a time,
// in the manner of AdaGrad (Duchi, Hazan and Singer, 2011).
type trainer struct {
	crf
	rate, l2, drop   float32
	squares          []row // sums of squared gradients
	stepSquares      [numStates + 1]row
	random           uint64
	thinned          sequence
	scored           []row
	forward, back, e []chain
}

// A chain is the probability of each state, or something in proportion to it.
type chain [numStates]float64

// fit trains models with so many features, each on the sequences in another
// order, and returns their mean: what the order did to one of them cancels out.
func fit(seqs []sequence, features int) *crf {
	mean := &crf{weights: make([]row, features)}
	for n := range *models {
		m := fitOne(seqs, features, uint64(n+1))
		for f := range mean.weights {
			mean.weights[f].add(&m.weights[f], 1/float32(*models))
		}
		for x := range mean.steps {
			mean.steps[x].add(&m.steps[x], 1/float32(*models))
		}
	}
	return mean
}

// add adds another row so many times.
func (r *row) add(other *row, times float32) {
	for y := range r {
		r[y] += times * other[y]
	}
}

// fitOne trains one model.
func fitOne(seqs []sequence, features int, seed uint64) *crf {
	t := &trainer{crf: crf{weights: make([]row, features)}, squares: make([]row, features),
		rate: float32(*rate), l2: float32(*l2), drop: float32(*drop), random: seed}
	order := make([]int, len(seqs))
	for i := range order {
		order[i] = i
	}
	for e := range *epochs {
		for i := len(order) - 1; i > 0; i-- {
			j := int(t.next()) % (i + 1)
			order[i], order[j] = order[j], order[i]
		}
		loss := 0.0
		for _, i := range order {
			loss += t.step(t.thin(&seqs[i]))
		}
		t.rate *= 0.75
		log.Printf("pass %d, loss %.0f", e+1, loss)
	}
	for f := range t.weights {
		for y := range t.weights[f] {
			t.weights[f][y] *= 1 - t.drop
		}
	}
	return &t.crf
}

// next returns a random number of 31 bits (Knuth's linear congruence).
func (t *trainer) next() uint32 {
	t.random = t.random*6364136223846793005 + 1442695040888963407
	return uint32(t.random >> 33)
}

// thin returns the sequence less a random share of its features, so that none
// is relied on too much (Wager, Wang and Liang, 2013). It is valid until the
// next call.
func (t *trainer) thin(s *sequence) *sequence {
	limit := uint32(t.drop * (1 << 31))
	feats, ends := t.thinned.feats[:0], t.thinned.ends[:0]
	for i := range s.states {
		for _, f := range s.at(i) {
			if t.next() >= limit {
				feats = append(feats, f)
			}
		}
		ends = append(ends, int32(len(feats)))
	}
	t.thinned = *s
	t.thinned.feats, t.thinned.ends = feats, ends
	return &t.thinned
}

// step learns from one sequence. It returns its negative log-likelihood.
func (t *trainer) step(s *sequence) float64 {
	n := len(s.states)
	t.scored = t.scores(s, t.scored[:0])
	for len(t.forward) < n {
		t.forward, t.back, t.e = append(t.forward, chain{}), append(t.back, chain{}), append(t.e, chain{})
	}
	var steps [numStates + 1]chain
	for x := range steps {
		for y := range steps[x] {
			if allowed(x, y) {
				steps[x][y] = math.Exp(float64(t.steps[x][y]))
			}
		}
	}
	loss := 0.0
	for i := range n {
		top := t.scored[i][0]
		for _, v := range t.scored[i] {
			top = max(top, v)
		}
		loss += float64(top)
		sum := 0.0
		for y := range numStates {
			t.e[i][y] = math.Exp(float64(t.scored[i][y] - top))
			v := steps[start][y]
			if i > 0 {
				v = 0
				for x := range numStates {
					v += t.forward[i-1][x] * steps[x][y]
				}
			}
			t.forward[i][y] = v * t.e[i][y]
			sum += t.forward[i][y]
		}
		for y := range numStates {
			t.forward[i][y] /= sum
		}
		loss += math.Log(sum)
	}
	var expected [numStates + 1]chain // less the observed steps
	for i := n - 1; i >= 0; i-- {
		for y := range numStates {
			t.back[i][y] = 1
		}
		if i < n-1 {
			var joint [numStates]chain
			var rest chain
			z, sum := 0.0, 0.0
			for y := range numStates {
				rest[y] = t.e[i+1][y] * t.back[i+1][y]
			}
			for x := range numStates {
				v := 0.0
				for y := range numStates {
					r := steps[x][y] * rest[y]
					v += r
					joint[x][y] = t.forward[i][x] * r
					z += joint[x][y]
				}
				t.back[i][x] = v
				sum += v
			}
			for x := range numStates {
				t.back[i][x] /= sum
				for y := range numStates {
					expected[x][y] += joint[x][y] / z
				}
			}
			expected[s.states[i]][s.states[i+1]]--
			loss -= float64(t.steps[s.states[i]][s.states[i+1]])
		}
		z := 0.0
		var p chain
		for y := range p {
			p[y] = t.forward[i][y] * t.back[i][y]
			z += p[y]
		}
		var gradient row
		for y := range gradient {
			gradient[y] = float32(p[y] / z)
		}
		gradient[s.states[i]]--
		loss -= float64(t.scored[i][s.states[i]])
		if i == 0 {
			for y := range gradient {
				expected[start][y] += float64(gradient[y])
			}
			loss -= float64(t.steps[start][s.states[0]])
		}
		for _, f := range s.at(i) {
			t.descend(&t.weights[f], &t.squares[f], &gradient)
		}
	}
	for x := range expected {
		var gradient row
		for y := range gradient {
			if allowed(x, y) {
				gradient[y] = float32(expected[x][y])
			}
		}
		t.descend(&t.steps[x], &t.stepSquares[x], &gradient)
	}
	return loss
}

// descend moves weights against their gradient.
func (t *trainer) descend(w, squares, gradient *row) {
	for y, g := range gradient {
		squares[y] += g * g
		w[y] -= t.rate * (g + t.l2*w[y]) / float32(math.Sqrt(float64(squares[y]+1e-4)))
	}
}
