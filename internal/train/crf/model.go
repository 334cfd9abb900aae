// Package crf fits the weights of the linear-chain conditional random fields that
// the library's package of that name uses. It knows which states may follow which,
// and not what they mean.
package crf

import (
	"math"
	"slices"

	"github.com/lede-go/lede/internal/crf"
)

// A Row is a value for each state.
type Row [crf.States]float32

// add adds another row so many times.
func (r *Row) add(other *Row, times float32) {
	for y := range r {
		r[y] += times * other[y]
	}
}

// A Model holds weights.
type Model struct {
	Weights []Row               // by feature
	Steps   [crf.States + 1]Row // by the state before, of which the last is the start
}

// start is the state before the first token.
const start = crf.States

// scores appends the scores of the tokens of s.
func (m *Model) scores(s *Sequence, out []Row) []Row {
	for i := range s.States {
		var r Row
		for _, f := range s.at(i) {
			w := &m.Weights[f]
			for y := range r {
				r[y] += w[y]
			}
		}
		out = append(out, r)
	}
	return out
}

// Best returns the best states for the features of s.
func (m *Model) Best(s *Sequence) []crf.State {
	const never = -1e30
	scores := m.scores(s, nil)
	from := make([][crf.States]crf.State, len(scores))
	var best Row
	for y := range best {
		best[y] = never
		if crf.May(start, y) {
			best[y] = scores[0][y] + m.Steps[start][y]
		}
	}
	for i := 1; i < len(scores); i++ {
		var next Row
		for y := range next {
			next[y] = never
			for x := range best {
				if v := best[x] + m.Steps[x][y]; crf.May(x, y) && v > next[y] {
					next[y], from[i][y] = v, crf.State(x)
				}
			}
			next[y] += scores[i][y]
		}
		best = next
	}
	last := crf.State(0)
	for y := range best {
		if best[y] > best[last] {
			last = crf.State(y)
		}
	}
	states := make([]crf.State, len(scores))
	for i := len(scores) - 1; i >= 0; i-- {
		states[i] = last
		last = from[i][last]
	}
	return states
}

// Encourage makes every step that begins a stretch likelier. Trained weights find
// the likeliest states; this trades precision, of which they have more, for recall.
func (m *Model) Encourage(bonus float64) {
	for x := range m.Steps {
		for y := crf.Open; y < crf.States; y++ {
			m.Steps[x][y-crf.Inside] += float32(bonus)
		}
	}
}

// Round makes whole numbers of the weights, so many per unit. It shifts those of
// each feature so that the largest and the smallest cancel out, which changes
// nothing in what is best. States that are not used do not count.
func (m *Model) Round(scale float64, unused ...crf.State) {
	for f := range m.Weights {
		w := &m.Weights[f]
		lo, hi := w[0], w[0]
		for y, v := range w {
			if !slices.Contains(unused, crf.State(y)) {
				lo, hi = min(lo, v), max(hi, v)
			}
		}
		for y := range w {
			w[y] = float32(math.Round(min(max(float64(w[y]-(lo+hi)/2)*scale, -127), 127)))
		}
	}
	for x := range m.Steps {
		for y := range m.Steps[x] {
			m.Steps[x][y] = float32(math.Round(float64(m.Steps[x][y]) * scale))
		}
	}
}

// impossible is the rounded weight of a step to a state that is not used. It is far
// below what features add up to.
const impossible = -8000

// Leave leaves states unused: after rounding, nothing leads to them, and features
// have no weights for them, which saves room.
func (m *Model) Leave(states ...crf.State) {
	for _, y := range states {
		for f := range m.Weights {
			m.Weights[f][y] = 0
		}
		for x := range m.Steps {
			m.Steps[x][y] = impossible
		}
	}
}

// Encode makes the library's file of rounded weights, without the features whose
// weights are all zero. Its header says what about says.
func (m *Model) Encode(n *Numbering, about string) (string, error) {
	var features []crf.Feature
	for f := range m.Weights {
		if m.Weights[f] != (Row{}) {
			features = append(features, crf.Feature{Key: n.keys[f], Count: n.counts[f], Weights: m.Weights[f].whole()})
		}
	}
	var steps [crf.States + 1]crf.Scores
	for x := range steps {
		steps[x] = m.Steps[x].whole()
	}
	return crf.Encode(&steps, features, about)
}

// whole returns the whole numbers of a row.
func (r *Row) whole() (out crf.Scores) {
	for y, w := range r {
		out[y] = int32(w)
	}
	return out
}
