//go:build train

package main

import (
	"math"
)

// A sequence is one block: the features and the gold state of each token.
type sequence struct {
	article int
	first   int      // first token
	feats   []uint32 // dense numbers of the features, all tokens
	ends    []int32  // end of each token's features
	states  []uint8
	before  *tagged // what the pass before says
}

func (s *sequence) at(i int) []uint32 {
	from := int32(0)
	if i > 0 {
		from = s.ends[i-1]
	}
	return s.feats[from:s.ends[i]]
}

// maxStates bounds the number of states; the last is after the first's
// numbering in the library.
const maxStates = 12

type row [maxStates]float32

// A crf is a linear-chain conditional random field.
type crf struct {
	n       int // states
	allowed [maxStates + 1][maxStates]bool
	round   float32 // if not 0: whole weights per unit
	w, g    []row   // weights and sums of squared gradients, by feature
	tw, tg  [maxStates + 1]row
}

// start is the state before the first token.
const start = maxStates

func newCRF(states, features int) *crf {
	m := &crf{n: states, w: make([]row, features), g: make([]row, features)}
	for a := range maxStates + 1 {
		for b := range states {
			ok := true
			if b > 0 && b%2 == 0 && b < 11 { // inside: only after the same role
				ok = a == b || a == b-1
			}
			m.allowed[a][b] = ok
		}
	}
	return m
}

func (m *crf) scores(s *sequence, out []row) []row {
	out = out[:0]
	if m.round != 0 {
		for i := range s.states {
			var r row
			for _, f := range s.at(i) {
				w := &m.w[f]
				for y := range r {
					r[y] += float32(int32(w[y]*m.round+1000.5) - 1000)
				}
			}
			for y := range r {
				r[y] /= m.round
			}
			out = append(out, r)
		}
		return out
	}
	for i := range s.states {
		var r row
		for _, f := range s.at(i) {
			w := &m.w[f]
			for y := range r {
				r[y] += w[y]
			}
		}
		out = append(out, r)
	}
	return out
}

// decode returns the best states, and by how much they beat the best path with
// another state there.
func (m *crf) decode(s *sequence) ([]uint8, []float32) {
	const never = float32(-1e30)
	n := len(s.states)
	sc := m.scores(s, nil)
	back := make([][maxStates]uint8, n)
	forward := make([]row, n)
	for y := range m.n {
		forward[0][y] = sc[0][y] + m.tw[start][y]
		if !m.allowed[start][y] {
			forward[0][y] = never
		}
	}
	for i := 1; i < n; i++ {
		for y := range m.n {
			best, from := never, 0
			for x := range m.n {
				if m.allowed[x][y] {
					if v := forward[i-1][x] + m.tw[x][y]; v > best {
						best, from = v, x
					}
				}
			}
			forward[i][y] = best + sc[i][y]
			back[i][y] = uint8(from)
		}
	}
	best := 0
	for y := range m.n {
		if forward[n-1][y] > forward[n-1][best] {
			best = y
		}
	}
	total := forward[n-1][best]
	states, margins := make([]uint8, n), make([]float32, n)
	var after row
	for i := n - 1; i >= 0; i-- {
		states[i] = uint8(best)
		other := never
		for y := range m.n {
			if y != best {
				other = max(other, forward[i][y]+after[y])
			}
		}
		margins[i] = total - other
		best = int(back[i][best])
		var r row
		for x := range m.n {
			r[x] = never
			for y := range m.n {
				if m.allowed[x][y] {
					r[x] = max(r[x], m.tw[x][y]+sc[i][y]+after[y])
				}
			}
		}
		after = r
	}
	return states, margins
}

type trainer struct {
	*crf
	rate, l2 float32
	drop     float32 // share of the features that a step leaves out
	rng      uint64
	feats    []uint32
	ends     []int32
	sc       []row
	alpha    [][maxStates]float64
	beta     [][maxStates]float64
	ex       [][maxStates]float64
}

// step follows the gradient of the log-likelihood of one sequence, in the
// manner of AdaGrad. It returns the negative log-likelihood.
func (t *trainer) step(s *sequence) float64 {
	n := len(s.states)
	if t.drop > 0 {
		s = t.thin(s)
	}
	t.sc = t.scores(s, t.sc)
	for len(t.alpha) < n {
		t.alpha = append(t.alpha, [maxStates]float64{})
		t.beta = append(t.beta, [maxStates]float64{})
		t.ex = append(t.ex, [maxStates]float64{})
	}
	var tr [maxStates + 1][maxStates]float64
	for a := range tr {
		for b := range t.n {
			if t.allowed[a][b] {
				tr[a][b] = math.Exp(float64(t.tw[a][b]))
			}
		}
	}
	logz := 0.0
	for i := range n {
		top := t.sc[i][0]
		for y := 1; y < t.n; y++ {
			top = max(top, t.sc[i][y])
		}
		logz += float64(top)
		for y := range t.n {
			t.ex[i][y] = math.Exp(float64(t.sc[i][y] - top))
		}
		sum := 0.0
		for y := range t.n {
			v := 0.0
			if i == 0 {
				v = tr[start][y]
			} else {
				for x := range t.n {
					v += t.alpha[i-1][x] * tr[x][y]
				}
			}
			v *= t.ex[i][y]
			t.alpha[i][y] = v
			sum += v
		}
		for y := range t.n {
			t.alpha[i][y] /= sum
		}
		logz += math.Log(sum)
	}
	for y := range t.n {
		t.beta[n-1][y] = 1
	}
	var tgrad [maxStates + 1][maxStates]float64
	gold := 0.0
	for i := n - 1; i >= 0; i-- {
		if i < n-1 {
			sum := 0.0
			for x := range t.n {
				v := 0.0
				for y := range t.n {
					v += tr[x][y] * t.ex[i+1][y] * t.beta[i+1][y]
				}
				t.beta[i][x] = v
				sum += v
			}
			for x := range t.n {
				t.beta[i][x] /= sum
			}
			z := 0.0
			var e [maxStates][maxStates]float64
			for x := range t.n {
				for y := range t.n {
					v := t.alpha[i][x] * tr[x][y] * t.ex[i+1][y] * t.beta[i+1][y]
					e[x][y] = v
					z += v
				}
			}
			for x := range t.n {
				for y := range t.n {
					tgrad[x][y] += e[x][y] / z
				}
			}
			tgrad[s.states[i]][s.states[i+1]]--
			gold += float64(t.tw[s.states[i]][s.states[i+1]])
		}
		z := 0.0
		var p [maxStates]float64
		for y := range t.n {
			p[y] = t.alpha[i][y] * t.beta[i][y]
			z += p[y]
		}
		gold += float64(t.sc[i][s.states[i]])
		var grad row
		for y := range t.n {
			grad[y] = float32(p[y] / z)
		}
		grad[s.states[i]]--
		if i == 0 {
			for y := range t.n {
				tgrad[start][y] += float64(grad[y])
			}
			gold += float64(t.tw[start][s.states[0]])
		}
		var sq row
		for y := range sq {
			sq[y] = grad[y] * grad[y]
		}
		for _, f := range s.at(i) {
			w, g := &t.w[f], &t.g[f]
			for y := range t.n {
				g[y] += sq[y]
				w[y] -= t.rate * (grad[y] + t.l2*w[y]) / float32(math.Sqrt(float64(g[y]+1e-4)))
			}
		}
	}
	for a := range tgrad {
		for b := range t.n {
			if g := float32(tgrad[a][b]); g != 0 && t.allowed[a][b] {
				t.tg[a][b] += g * g
				t.tw[a][b] -= t.rate * (g + t.l2*t.tw[a][b]) / float32(math.Sqrt(float64(t.tg[a][b]+1e-4)))
			}
		}
	}
	return logz - gold
}

// thin returns the sequence less a random share of its features (Wager, Wang
// and Liang, 2013).
func (t *trainer) thin(s *sequence) *sequence {
	c := *s
	t.feats, t.ends = t.feats[:0], t.ends[:0]
	limit := uint64(t.drop * (1 << 31))
	for i := range s.states {
		for _, f := range s.at(i) {
			t.rng = t.rng*6364136223846793005 + 1442695040888963407
			if t.rng>>33 >= limit {
				t.feats = append(t.feats, f)
			}
		}
		t.ends = append(t.ends, int32(len(t.feats)))
	}
	c.feats, c.ends = t.feats, t.ends
	return &c
}
