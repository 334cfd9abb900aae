package main

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"github.com/lede-go/lede/internal/pos"
)

// options bound how large the model gets.
type options struct{ word, ending, own int }

// Bounds that were not tried further.
const (
	leastShare = 0.005 // of the occurrences of a word, for a reading
	leastOwn   = 300   // occurrences of a word as a part, for a state of its own
	ownShare   = 0.02  // … and of those of the word
	rare       = 10    // occurrences of a word, for its endings to tell of unknown words
	prior      = 3     // occurrences that a shorter ending stands for
	unit       = 16    // of costs
	noCost     = 255
)

// cost is what a probability costs.
func cost(p float64) int { return int(math.Round(-unit * math.Log(p))) }

// A tally counts parts.
type tally struct {
	n  float64
	of [pos.Parts]float64
}

func (t *tally) add(p pos.Part) { t.n++; t.of[p]++ }

// share returns the share of each part.
func (t *tally) share() (out [pos.Parts]float64) {
	for p := range out {
		out[p] = t.of[p] / t.n
	}
	return out
}

// tallies counts parts by key.
type tallies[K comparable] map[K]*tally

func (m tallies[K]) add(k K, p pos.Part) {
	t := m[k]
	if t == nil {
		t = &tally{}
		m[k] = t
	}
	t.add(p)
}

// estimate finds the costs of a model from tagged sentences.
func estimate(list []*sentence, o options) *pos.Costs {
	var all tally
	words := tallies[uint32]{}
	forms := map[pos.Part]*[pos.Forms]float64{}
	for p := range pos.Parts {
		forms[p] = new([pos.Forms]float64)
	}
	for _, s := range list {
		for i, seen := range s.seen() {
			p := s.parts[i]
			all.add(p)
			if seen.Spelled {
				words.add(seen.Word, p)
				forms[p][seen.Form]++
			}
		}
	}
	c := &pos.Costs{}
	own := ownStates(c, words, o.own)
	steps(c, list, own, &all)
	for p, n := range forms {
		sum := 0.0
		for _, x := range n {
			sum += x
		}
		for f, x := range n {
			c.Forms[p][f] = uint8(min(noCost, cost((x+.5)/(sum+3))))
		}
	}
	entries := map[uint32][]pos.Reading{}
	shares := all.share()
	endings(list, words, &all, func(key uint32, t *tally, share *[pos.Parts]float64, shortest bool) {
		if t.n >= float64(o.ending) || shortest {
			entries[key] = readings(share, &shares, nil)
		}
	})
	for key, t := range words {
		if share := t.share(); t.n >= float64(o.word) {
			entries[key] = readings(&share, &shares, own[key])
		}
	}
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		c.Entries = append(c.Entries, pos.Entry{Key: key, Readings: entries[key]})
	}
	return c
}

// seen returns what the model sees of each word.
func (s *sentence) seen() []pos.Seen { return pos.See(s.text, s.first, len(s.words)) }

// states are those of a word by its parts.
type states = [pos.Parts]uint8

// ownStates gives the n most frequent words that are mostly neither nouns nor names
// nor numbers states of their own.
func ownStates(c *pos.Costs, words tallies[uint32], n int) map[uint32]*states {
	var keys []uint32
	for key, t := range words {
		if t.of[pos.Noun]+t.of[pos.Plural]+t.of[pos.Name]+t.of[pos.Number] < t.n/2 {
			keys = append(keys, key)
		}
	}
	slices.SortFunc(keys, func(a, b uint32) int { return cmp.Or(cmp.Compare(words[b].n, words[a].n), cmp.Compare(a, b)) })
	for p := range pos.Parts {
		c.States = append(c.States, p)
	}
	own := map[uint32]*states{}
	for _, key := range keys[:min(n, len(keys))] {
		own[key] = new(states)
		for p := range pos.Parts {
			own[key][p] = uint8(p)
			if x := words[key].of[p]; x > ownShare*words[key].n && x > leastOwn {
				own[key][p] = uint8(len(c.States))
				c.States = append(c.States, p)
			}
		}
	}
	return own
}

// steps finds the costs of parts behind states by deleted interpolation of what
// stands behind one state, behind two, and anywhere (Brants, 2000).
func steps(c *pos.Costs, list []*sentence, own map[uint32]*states, all *tally) {
	edge := len(c.States)
	partOf := func(state int) int {
		if state == edge {
			return int(pos.Parts)
		}
		return int(c.States[state])
	}
	one, two := tallies[int]{}, tallies[[2]int]{}
	for _, s := range list {
		a, b := edge, edge
		for i, seen := range s.seen() {
			p := s.parts[i]
			one.add(b, p)
			two.add([2]int{partOf(a), b}, p)
			a, b = b, int(p)
			if l := own[seen.Word]; l != nil && seen.Spelled {
				b = int(l[p])
			}
		}
	}
	var weight [3]float64
	sum := 0.0
	for k, t := range two {
		for p, n := range t.of {
			if n == 0 {
				continue
			}
			s := []float64{(all.of[p] - 1) / (all.n - 1), less(one[k[1]], p), less(t, p)}
			best := 2
			if s[1] > s[2] {
				best = 1
			}
			if s[0] > s[best] {
				best = 0
			}
			weight[best] += n
			sum += n
		}
	}
	for a := range int(pos.Parts) + 1 {
		for b := range edge + 1 {
			for p := range int(pos.Parts) {
				x := weight[0] * all.of[p] / all.n
				if t := one[b]; t != nil {
					y := t.of[p] / t.n
					x += weight[1] * y
					if t := two[[2]int{a, b}]; t != nil {
						y = t.of[p] / t.n
					}
					x += weight[2] * y
				}
				c.Steps = append(c.Steps, uint8(min(noCost, cost(x/sum+1e-9))))
			}
		}
	}
}

// less returns the share of a part without one of its occurrences.
func less(t *tally, p int) float64 {
	if t.n < 2 {
		return 0
	}
	return (t.of[p] - 1) / (t.n - 1)
}

// endings calls do with all endings of rare words, and what parts such words have,
// smoothed by those with the next shorter ending.
func endings(list []*sentence, words tallies[uint32], all *tally, do func(key uint32, t *tally, share *[pos.Parts]float64, shortest bool)) {
	found := tallies[uint32]{}
	shorter := map[uint32]uint32{}
	for _, s := range list {
		for i, seen := range s.seen() {
			if !seen.Spelled || words[seen.Word].n > rare {
				continue
			}
			for n, key := range seen.Endings {
				found.add(key, s.parts[i])
				if n > 0 {
					shorter[key] = seen.Endings[n-1]
				}
			}
		}
	}
	shares := map[uint32]*[pos.Parts]float64{}
	var share func(key uint32) *[pos.Parts]float64
	share = func(key uint32) *[pos.Parts]float64 {
		if shares[key] == nil {
			from := all.share()
			if next, ok := shorter[key]; ok {
				from = *share(next)
			}
			t := found[key]
			for p := range from {
				from[p] = (t.of[p] + prior*from[p]) / (t.n + prior)
			}
			shares[key] = &from
		}
		return shares[key]
	}
	for key, t := range found {
		_, longer := shorter[key]
		do(key, t, share(key), !longer)
	}
}

// readings returns what words with such shares of parts may be, the likeliest first.
func readings(share, all *[pos.Parts]float64, own *states) (out []pos.Reading) {
	var order []int
	for p, x := range share {
		if x > leastShare {
			order = append(order, p)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(share[b], share[a]) })
	for _, p := range order[:min(len(order), pos.MaxReadings)] {
		r := pos.Reading{State: uint8(p), Cost: int16(cost(share[p] / all[p]))}
		if own != nil {
			r.State = own[p]
		}
		out = append(out, r)
	}
	return out
}
