package crf

import (
	"io"
	"log"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/lede-go/lede/internal/crf"
)

// lesson makes sequences in which a feature tells the state of its token, but for
// inside states, which the one before tells.
func lesson(n int) []Sequence {
	r := rand.New(rand.NewPCG(1, 2))
	out := make([]Sequence, n)
	for i := range out {
		s := &out[i]
		before := crf.State(0)
		for range 1 + r.IntN(9) {
			y := crf.State(r.IntN(crf.Open))
			if in := before + crf.Inside; before < crf.Open && in >= crf.Open && in < crf.States {
				y = in
			}
			s.States = append(s.States, y)
			s.Features = append(s.Features, 1000+uint32(y%crf.Open), uint32(r.IntN(50)))
			s.Ends = append(s.Ends, int32(len(s.Features)))
			before = y
		}
	}
	return out
}

// TestFit checks that a lesson is learned, and that the library reads the weights
// as they are meant.
func TestFit(t *testing.T) {
	log.SetOutput(io.Discard)
	seqs, keyed := lesson(400), lesson(400)
	num := Number(seqs, 5)
	num.Apply(seqs)
	m := Fit(seqs, num.Len(), Options{Models: 2, Epochs: 5, Rate: .1, L2: .001, Drop: .1})
	m.Round(32)
	file, err := m.Encode(num, ": made by a test")
	if err != nil {
		t.Fatal(err)
	}
	library, err := crf.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	var same [crf.States]crf.State
	for y := range same {
		same[y] = crf.State(y)
	}
	var v crf.Viterbi
	for i := range seqs {
		if got := m.Best(&seqs[i]); !slices.Equal(got, seqs[i].States) {
			t.Errorf("sequence %d has the states %v, want %v", i, got, seqs[i].States)
		}
		scores := make([]crf.Scores, len(seqs[i].States))
		for k := range scores {
			sum := library.Sum(keyed[i].at(k))
			scores[k] = sum.Scores()
		}
		if v.Best(library, scores, &same); !slices.Equal(v.States, seqs[i].States) {
			t.Errorf("sequence %d has the states %v in the library, want %v", i, v.States, seqs[i].States)
		}
	}
}
