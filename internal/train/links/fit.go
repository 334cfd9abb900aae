package main

import (
	"math"
	"math/rand"
	"slices"
)

// A choice is one between candidates: the features of each, as numbers below the
// size of the table of weights, and whether it is right.
type choice struct {
	features [][]int
	right    []bool
}

// unit is the whole weight of one unit of log odds.
const unit = 32

// fit maximises the likelihood of the right candidates (AdaGrad, Duchi, Hazan
// and Singer, 2011).
func fit(choices []choice, n int) []int {
	w, squares := make([]float64, n), make([]float64, n)
	order := rand.New(rand.NewSource(1))
	choices = slices.Clone(choices)
	for range 8 {
		order.Shuffle(len(choices), func(i, j int) { choices[i], choices[j] = choices[j], choices[i] })
		for _, c := range choices {
			c.learn(w, squares)
		}
	}
	whole := make([]int, n)
	for i, x := range w {
		whole[i] = int(math.Round(x * unit))
	}
	return whole
}

// learn moves the weights of one choice.
func (c *choice) learn(w, squares []float64) {
	p := make([]float64, len(c.features))
	total, right := 0.0, 0.0
	for i, features := range c.features {
		for _, f := range features {
			p[i] += w[f]
		}
	}
	top := slices.Max(p)
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		total += p[i]
		if c.right[i] {
			right += p[i]
		}
	}
	for i, features := range c.features {
		g := p[i] / total
		if c.right[i] {
			g -= p[i] / right
		}
		for _, f := range features {
			step := g + 1e-4*w[f]
			squares[f] += step * step
			w[f] -= 0.2 * step / math.Sqrt(squares[f]+1e-6)
		}
	}
}

// accuracy is the share of choices that weights make right.
func accuracy(choices []choice, w []int) float64 {
	right := 0
	for _, c := range choices {
		best, top := 0, math.MinInt
		for i, features := range c.features {
			sum := 0
			for _, f := range features {
				sum += w[f]
			}
			if sum > top {
				best, top = i, sum
			}
		}
		if c.right[best] {
			right++
		}
	}
	return float64(right) / float64(max(len(choices), 1))
}
