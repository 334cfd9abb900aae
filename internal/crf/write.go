package crf

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"strings"
)

// A Feature is what a file of weights says of one feature.
type Feature struct {
	Key     uint32
	Count   int // how often it was met
	Weights Scores
}

// maxWeight bounds the weights of features, so that a row has room for them.
const maxWeight = weightBias - 1

var (
	errNumber = errors.New("crf: no features, or too many")
	errOrder  = errors.New("crf: the features are not in the order of their keys")
	errWeight = errors.New("crf: a weight is too large")
)

// Encode makes the file that Decode reads: of the weights of steps, by the state
// before, of which the last is the start, and of features in the order of their
// keys. The first line of the file says what about says.
func Encode(steps *[States + 1]Scores, features []Feature, about string) (string, error) {
	n := len(features)
	if n == 0 || n >= 1<<placeBits*31/32 {
		return "", errNumber
	}
	for i := range features {
		if i > 0 && features[i].Key <= features[i-1].Key {
			return "", errOrder
		}
		if w := &features[i].Weights; slices.Min(w[:]) < -maxWeight || slices.Max(w[:]) > maxWeight {
			return "", errWeight
		}
	}
	seeds := deal(features)
	keyBits := 0
	for uint64(n)<<(keyBits+1) < 1<<32 {
		keyBits++
	}
	unused := 0 // a set of states that have no weights
	for y := range States {
		if !slices.ContainsFunc(features, func(f Feature) bool { return f.Weights[y] != 0 }) {
			unused |= 1 << y
		}
	}
	var best bitWriter
	bestBits := 0
	for weightBits := range maxWeightBits + 1 {
		var b bitWriter
		b.head(steps, &seeds, features)
		b.rows(features, keyBits, weightBits, unused)
		if best.n == 0 || b.n < best.n {
			best, bestBits = b, weightBits
		}
	}
	var file strings.Builder
	fmt.Fprintf(&file, magic+"features=%d states=%d keybits=%d weightbits=%d unused=%d %s\n", n, States, keyBits, bestBits, unused, about)
	file.Write(best.b)
	return file.String(), nil
}

// deal finds a seed for each bucket of keys, those with the same first bits, such
// that every key has a place to itself. Large buckets choose first, while there is
// room (Belazzougui, Botelho and Dietzfelbinger, 2009).
func deal(features []Feature) (seeds [1 << seedBits]uint16) {
	var buckets [1 << seedBits][]uint32
	for i := range features {
		k := features[i].Key
		buckets[k>>(32-seedBits)] = append(buckets[k>>(32-seedBits)], k)
	}
	order := make([]int, len(buckets))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(buckets[b]) - len(buckets[a]) })
	taken := make([]bool, 1<<placeBits)
	for _, b := range order {
		for !take(taken, buckets[b], seeds[b]) {
			seeds[b]++
		}
	}
	return seeds
}

// take takes the places of keys if they are free, all of them or none.
func take(taken []bool, keys []uint32, seed uint16) bool {
	for i, k := range keys {
		at := place(k, seed)
		if taken[at] {
			for _, k := range keys[:i] {
				taken[place(k, seed)] = false
			}
			return false
		}
		taken[at] = true
	}
	return true
}

// frequency returns the class of a feature that was met so often, each class half
// as often as the one before.
func frequency(count int) int { return max(0, maxFrequency-bits.Len(uint(count/128))) }

// A bitWriter writes what a bitReader reads.
type bitWriter struct {
	b []byte
	n int // bits written
}

// head writes what comes before the features.
func (w *bitWriter) head(steps *[States + 1]Scores, seeds *[1 << seedBits]uint16, features []Feature) {
	for x := range steps {
		for _, v := range steps[x] {
			w.signed(int(v), stepBits)
		}
	}
	for _, s := range seeds {
		w.rice(uint32(s), dealBits)
	}
	var frequent [maxFrequency + 1]uint32 // how many features have each frequency
	for i := range features {
		frequent[frequency(features[i].Count)]++
	}
	for _, n := range frequent {
		w.rice(n, countBits)
	}
}

// rows writes the features.
func (w *bitWriter) rows(features []Feature, keyBits, weightBits, unused int) {
	last := uint32(0)
	for i := range features {
		f := &features[i]
		w.rice(f.Key-last, keyBits)
		last = f.Key
		w.rice(uint32(frequency(f.Count)), frequencyBits)
		for y, v := range f.Weights {
			if unused>>y&1 == 0 {
				w.signed(int(v), weightBits)
			}
		}
	}
}

func (w *bitWriter) bit(b uint32) {
	if w.n&7 == 0 {
		w.b = append(w.b, 0)
	}
	w.b[w.n>>3] |= byte(b << (w.n & 7))
	w.n++
}

// rice writes v as so many zeros and a one as 1<<k goes into it, then its k lowest
// bits.
func (w *bitWriter) rice(v uint32, k int) {
	for range v >> k {
		w.bit(0)
	}
	w.bit(1)
	for i := range k {
		w.bit(v >> i & 1)
	}
}

// signed writes 2v or, below zero, -2v-1.
func (w *bitWriter) signed(v, k int) {
	if v < 0 {
		w.rice(uint32(-2*v-1), k)
	} else {
		w.rice(uint32(2*v), k)
	}
}
