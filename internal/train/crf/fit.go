package crf

import (
	"log"
	"math"

	"github.com/lede-go/lede/internal/crf"
)

// Options say how to fit.
type Options struct {
	Models int     // how many models to take the mean of
	Epochs int     // passes over the sequences
	Rate   float64 // learning rate of the first pass
	L2     float64 // regularisation
	Drop   float64 // share of the features that a step leaves out
}

// Fit trains models with so many features, each on the sequences in another order,
// and returns their mean: what the order did to one of them cancels out.
func Fit(seqs []Sequence, features int, o Options) *Model {
	mean := &Model{Weights: make([]Row, features)}
	share := 1 / float32(o.Models)
	for n := range o.Models {
		m := fitOne(seqs, features, o, uint64(n+1))
		for f := range mean.Weights {
			mean.Weights[f].add(&m.Weights[f], share)
		}
		for x := range mean.Steps {
			mean.Steps[x].add(&m.Steps[x], share)
		}
	}
	return mean
}

// A trainer follows the gradient of the log-likelihood, one sequence at a time,
// in the manner of AdaGrad (Duchi, Hazan and Singer, 2011).
type trainer struct {
	Model
	rate, l2, drop float32
	squares        []Row // sums of squared gradients
	stepSquares    [crf.States + 1]Row
	random         uint64
	thinned        Sequence

	scored           []Row
	likely           steps   // how likely each step is
	forward, back, e []chain // from the start to a token, from it to the end, and of the token alone
	expected         steps   // how often each step is expected, less how often it was
}

// A chain is the probability of each state, or something in proportion to it.
type chain [crf.States]float64

// steps are likewise of each state and the one before it, or the start.
type steps [crf.States + 1]chain

// fitOne trains one model.
func fitOne(seqs []Sequence, features int, o Options, seed uint64) *Model {
	t := &trainer{Model: Model{Weights: make([]Row, features)}, squares: make([]Row, features),
		rate: float32(o.Rate), l2: float32(o.L2), drop: float32(o.Drop), random: seed}
	order := make([]int, len(seqs))
	for i := range order {
		order[i] = i
	}
	for e := range o.Epochs {
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
	for f := range t.Weights {
		for y := range t.Weights[f] {
			t.Weights[f][y] *= 1 - t.drop
		}
	}
	return &t.Model
}

// next returns a random number of 31 bits (Knuth's linear congruence).
func (t *trainer) next() uint32 {
	t.random = t.random*6364136223846793005 + 1442695040888963407
	return uint32(t.random >> 33)
}

// thin returns the sequence less a random share of its features, so that none
// is relied on too much (Wager, Wang and Liang, 2013). It is valid until the
// next call.
func (t *trainer) thin(s *Sequence) *Sequence {
	limit := uint32(t.drop * (1 << 31))
	feats, ends := t.thinned.Features[:0], t.thinned.Ends[:0]
	for i := range s.States {
		for _, f := range s.at(i) {
			if t.next() >= limit {
				feats = append(feats, f)
			}
		}
		ends = append(ends, int32(len(feats)))
	}
	t.thinned = Sequence{feats, ends, s.States, s.Weight}
	return &t.thinned
}

// step learns from one sequence. It returns its negative log-likelihood.
func (t *trainer) step(s *Sequence) float64 {
	n := len(s.States)
	t.scored = t.scores(s, t.scored[:0])
	for len(t.forward) < n {
		t.forward, t.back, t.e = append(t.forward, chain{}), append(t.back, chain{}), append(t.e, chain{})
	}
	t.likely, t.expected = steps{}, steps{}
	for x := range t.likely {
		for y := range t.likely[x] {
			if crf.May(x, y) {
				t.likely[x][y] = math.Exp(float64(t.Steps[x][y]))
			}
		}
	}
	loss := -t.observed(s)
	for i := range n {
		loss += t.goForward(i)
	}
	for i := n - 1; i >= 0; i-- {
		if i < n-1 {
			t.goBack(i)
			t.expected[s.States[i]][s.States[i+1]]--
		} else {
			for y := range t.back[i] {
				t.back[i][y] = 1
			}
		}
		t.learn(s, i)
	}
	for x := range t.expected {
		var gradient Row
		for y := range gradient {
			if crf.May(x, y) {
				gradient[y] = float32(t.expected[x][y])
			}
		}
		t.descend(&t.Steps[x], &t.stepSquares[x], &gradient)
	}
	return loss
}

// observed returns the score of the states that a sequence should have.
func (t *trainer) observed(s *Sequence) float64 {
	sum, before := 0.0, crf.State(start)
	for i, y := range s.States {
		sum += float64(t.scored[i][y]) + float64(t.Steps[before][y])
		before = y
	}
	return sum
}

// goForward finds the probability of each state of token i in view of what stands
// before it. It returns what token i adds to the logarithm of the sum of all states.
func (t *trainer) goForward(i int) float64 {
	top := t.scored[i][0]
	for _, v := range t.scored[i] {
		top = max(top, v)
	}
	sum := 0.0
	for y := range crf.States {
		t.e[i][y] = math.Exp(float64(t.scored[i][y] - top))
		v := t.likely[start][y]
		if i > 0 {
			v = 0
			for x := range crf.States {
				v += t.forward[i-1][x] * t.likely[x][y]
			}
		}
		t.forward[i][y] = v * t.e[i][y]
		sum += t.forward[i][y]
	}
	for y := range crf.States {
		t.forward[i][y] /= sum
	}
	return float64(top) + math.Log(sum)
}

// goBack finds the probability of what stands behind token i in view of its state,
// and adds how likely each step from it is.
func (t *trainer) goBack(i int) {
	var joint [crf.States]chain
	var rest chain
	z, sum := 0.0, 0.0
	for y := range crf.States {
		rest[y] = t.e[i+1][y] * t.back[i+1][y]
	}
	for x := range crf.States {
		v := 0.0
		for y := range crf.States {
			r := t.likely[x][y] * rest[y]
			v += r
			joint[x][y] = t.forward[i][x] * r
			z += joint[x][y]
		}
		t.back[i][x] = v
		sum += v
	}
	for x := range crf.States {
		t.back[i][x] /= sum
		for y := range crf.States {
			t.expected[x][y] += joint[x][y] / z
		}
	}
}

// learn moves the weights of the features of token i.
func (t *trainer) learn(s *Sequence, i int) {
	z := 0.0
	weight := s.Weight
	if weight == 0 {
		weight = 1
	}
	var p chain
	for y := range p {
		p[y] = t.forward[i][y] * t.back[i][y]
		z += p[y]
	}
	var gradient Row
	for y := range gradient {
		gradient[y] = float32(p[y]/z) * weight
	}
	gradient[s.States[i]] -= weight
	if i == 0 {
		for y := range gradient {
			t.expected[start][y] += float64(gradient[y])
		}
	}
	for _, f := range s.at(i) {
		t.descend(&t.Weights[f], &t.squares[f], &gradient)
	}
}

// descend moves weights against their gradient.
func (t *trainer) descend(w, squares, gradient *Row) {
	for y, g := range gradient {
		squares[y] += g * g
		w[y] -= t.rate * (g + t.l2*w[y]) / float32(math.Sqrt(float64(squares[y]+1e-4)))
	}
}
