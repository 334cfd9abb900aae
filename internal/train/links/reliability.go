package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/lede-go/lede/internal/train/choice"
)

// reliability says how likely weights make the first candidate of choices, and how often
// it is right, in tenths.
func reliability(choices []choice.Choice, w []int) string {
	var n, right, said [10]float64
	for _, c := range choices {
		sum := 0
		for _, f := range c.Features[0] {
			sum += w[f]
		}
		p := 1 / (1 + math.Exp(-float64(sum)/choice.Unit))
		b := min(9, int(10*p))
		n[b]++
		said[b] += p
		if c.Right[0] {
			right[b]++
		}
	}
	var out strings.Builder
	for b := range n {
		fmt.Fprintf(&out, " %.2f:%.2f (%.0f)", said[b]/max(n[b], 1), right[b]/max(n[b], 1), n[b])
	}
	return out.String()
}
