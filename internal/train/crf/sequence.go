package crf

import (
	"cmp"
	"math"
	"slices"

	"github.com/lede-go/lede/internal/crf"
)

// A Sequence is the features of tokens in a row, and the states that they should
// have.
type Sequence struct {
	Features []uint32 // keys, or their numbers, of all tokens
	Ends     []int32  // the end of each token's features
	States   []crf.State
	Weight   float32 // how much it counts; 0 is as much as any other, 1
}

// at returns the features of token i.
func (s *Sequence) at(i int) []uint32 {
	from := int32(0)
	if i > 0 {
		from = s.Ends[i-1]
	}
	return s.Features[from:s.Ends[i]]
}

// A Numbering numbers the features that occur often enough, from 1.
type Numbering struct {
	keys   []uint32 // by number, rising
	counts []int    // by number: how often they occur
	number map[uint32]uint32
}

// Number numbers the features, by their keys, that occur in the sequences so many
// times.
func Number(seqs []Sequence, least int) *Numbering {
	counts := map[uint32]int{}
	for i := range seqs {
		for _, k := range seqs[i].Features {
			counts[crf.Short(k)]++
		}
	}
	n := &Numbering{keys: []uint32{0}, counts: []int{0}, number: map[uint32]uint32{}}
	for k, c := range counts {
		if c >= least {
			n.keys = append(n.keys, k)
		}
	}
	slices.Sort(n.keys[1:])
	for v, k := range n.keys[1:] {
		n.number[k] = uint32(v + 1)
		n.counts = append(n.counts, counts[k])
	}
	return n
}

// Keep leaves no more than so many features, those that matter the most to a
// model: by the largest of their weights and by how often they occur.
func (n *Numbering) Keep(m *Model, most int) {
	if n.Len() <= most {
		return
	}
	order := make([]int, n.Len()-1)
	for i := range order {
		order[i] = i + 1
	}
	matters := func(v int) float64 {
		w := m.Weights[v]
		return float64(slices.Max(w[:])-slices.Min(w[:])) * math.Sqrt(float64(n.counts[v]))
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(matters(b), matters(a)) })
	order = order[:most-1]
	slices.Sort(order)
	kept := &Numbering{keys: []uint32{0}, counts: []int{0}, number: map[uint32]uint32{}}
	for _, v := range order {
		kept.number[n.keys[v]] = uint32(len(kept.keys))
		kept.keys, kept.counts = append(kept.keys, n.keys[v]), append(kept.counts, n.counts[v])
	}
	*n = *kept
}

// Len returns the number after the last one.
func (n *Numbering) Len() int { return len(n.keys) }

// Apply puts numbers in the place of keys, and leaves out the others.
func (n *Numbering) Apply(seqs []Sequence) {
	for i := range seqs {
		s := &seqs[i]
		kept, from := s.Features[:0], int32(0)
		for j, end := range s.Ends {
			for _, k := range s.Features[from:end] {
				if v := n.number[crf.Short(k)]; v != 0 {
					kept = append(kept, v)
				}
			}
			from, s.Ends[j] = end, int32(len(kept))
		}
		s.Features = kept
	}
}
