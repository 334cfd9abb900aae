package main

import (
	"math"
	"math/rand"
	"slices"
)

// weights are those of each feature, by kind.
type weights map[string]*[kinds]float64

// fit runs the regression, with AdaGrad and a small penalty on large weights.
func fit(xs []*example) weights {
	const epochs, rate, penalty = 60, 0.15, 5.0
	w, sum := weights{}, weights{}
	for _, x := range xs {
		for _, f := range x.features {
			if w[f.name] == nil {
				w[f.name], sum[f.name] = new([kinds]float64), &[kinds]float64{1e-6, 1e-6, 1e-6, 1e-6}
			}
		}
	}
	random := rand.New(rand.NewSource(1))
	for range epochs {
		for _, i := range random.Perm(len(xs)) {
			x := xs[i]
			p := w.probabilities(x)
			for _, f := range x.features {
				w, sum := w[f.name], sum[f.name]
				for k := range p {
					g := p[k]
					if k == x.kind {
						g--
					}
					g = g*x.weight*float64(f.n) + penalty*w[k]/float64(len(xs))
					sum[k] += g * g
					w[k] -= rate * g / math.Sqrt(sum[k])
				}
			}
		}
	}
	return w
}

// probabilities returns how probable each kind is. It adds up in the order of the
// features' names, so that sums come out the same.
func (w weights) probabilities(x *example) [kinds]float64 {
	var s [kinds]float64
	for _, f := range x.features {
		if v := w[f.name]; v != nil {
			for k := range s {
				s[k] += v[k] * float64(f.n)
			}
		}
	}
	top := slices.Max(s[:])
	total := 0.0
	for k := range s {
		s[k] = math.Exp(s[k] - top)
		total += s[k]
	}
	for k := range s {
		s[k] /= total
	}
	return s
}
