// Package choice fits weights that choose one of several candidates.
package choice

import (
	"fmt"
	"math"
	"math/rand"
	"slices"
	"strings"
)

// A Choice is one between candidates: the features of each, as numbers below the
// size of the table of weights, and whether it is right.
type Choice struct {
	Features [][]int
	Right    []bool
}

// passes is how often the choices are gone through.
const passes = 8

// Unit is the whole weight of one unit of log odds.
const Unit = 32

// Fit maximises the likelihood of the right candidates (AdaGrad, Duchi, Hazan
// and Singer, 2011). The weights are the mean of those after each of the last passes:
// those of one pass choose as well, those of several say better how sure they are.
func Fit(choices []Choice, n, last int) []int {
	w, squares := make([]float64, n), make([]float64, n)
	order := rand.New(rand.NewSource(1))
	choices = slices.Clone(choices)
	sum := make([]float64, n)
	for pass := range passes {
		order.Shuffle(len(choices), func(i, j int) { choices[i], choices[j] = choices[j], choices[i] })
		for _, c := range choices {
			c.learn(w, squares)
		}
		if pass >= passes-last {
			for i, x := range w {
				sum[i] += x
			}
		}
	}
	whole := make([]int, n)
	for i, x := range sum {
		whole[i] = int(math.Round(x / float64(last) * Unit))
	}
	return whole
}

// learn moves the weights of one choice.
func (c *Choice) learn(w, squares []float64) {
	p := make([]float64, len(c.Features))
	total, right := 0.0, 0.0
	for i, features := range c.Features {
		for _, f := range features {
			p[i] += w[f]
		}
	}
	top := slices.Max(p)
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		total += p[i]
		if c.Right[i] {
			right += p[i]
		}
	}
	for i, features := range c.Features {
		g := p[i] / total
		if c.Right[i] {
			g -= p[i] / right
		}
		for _, f := range features {
			step := g + 1e-4*w[f]
			squares[f] += step * step
			w[f] -= 0.2 * step / math.Sqrt(squares[f]+1e-6)
		}
	}
}

// Accuracy is the share of choices that weights make right.
func Accuracy(choices []Choice, w []int) float64 {
	right := 0
	for _, c := range choices {
		if c.Right[c.Best(w)] {
			right++
		}
	}
	return float64(right) / float64(max(len(choices), 1))
}

// Best returns the candidate that weights choose, the first of equals.
func (c *Choice) Best(w []int) int {
	best, top := 0, math.MinInt
	for i, features := range c.Features {
		sum := 0
		for _, f := range features {
			sum += w[f]
		}
		if sum > top {
			best, top = i, sum
		}
	}
	return best
}

// Table returns a table of weights as Go, a row a line.
func Table(w []int, columns int) string {
	var out strings.Builder
	for r := range len(w) / columns {
		row := w[r*columns : (r+1)*columns]
		for len(row) > 0 && row[len(row)-1] == 0 {
			row = row[:len(row)-1]
		}
		fmt.Fprintf(&out, "\t%d: {%s},\n", r, strings.Trim(strings.Join(strings.Fields(fmt.Sprint(row)), ", "), "[]"))
	}
	return out.String()
}
