//go:build train

package main

import (
	"bytes"
	"fmt"
	"math"
	"math/bits"
	"os"
	"slices"

	"github.com/lede-go/lede"
)

// encourage makes every step that begins a span likelier. Trained weights find
// the likeliest tags; this trades precision, of which they have more, for
// recall.
func (m *crf) encourage(bonus float64) {
	for x := range m.steps {
		for y := stateSource; y < stateBetween; y++ {
			m.steps[x][y] += float32(bonus)
		}
	}
}

// round makes whole numbers of the weights. It shifts those of each feature so
// that the largest and the smallest cancel out, which changes nothing in what
// is best.
func (m *crf) round(scale float64) {
	for f := range m.weights {
		w := &m.weights[f]
		lo, hi := w[0], w[0]
		for _, v := range w {
			lo, hi = min(lo, v), max(hi, v)
		}
		for y := range w {
			w[y] = float32(math.Round(min(max(float64(w[y]-(lo+hi)/2)*scale, -127), 127)))
		}
	}
	for x := range m.steps {
		for y := range m.steps[x] {
			m.steps[x][y] = float32(math.Round(float64(m.steps[x][y]) * scale))
		}
	}
}

// deal finds a seed for each bucket of keys, those with the same first bits,
// such that every key has a place to itself. Large buckets choose
// first, while there is room (Belazzougui, Botelho and Dietzfelbinger, 2009).
func deal(keys []uint32) (seeds [1 << lede.SeedBits]uint16) {
	var buckets [1 << lede.SeedBits][]uint32
	for _, k := range keys {
		b := k >> (32 - lede.SeedBits)
		buckets[b] = append(buckets[b], k)
	}
	order := make([]int, len(buckets))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(buckets[b]) - len(buckets[a]) })
	var taken [1 << lede.PlaceBits]bool
	for _, b := range order {
		for seed := uint16(0); ; seed++ {
			k := 0
			for ; k < len(buckets[b]); k++ {
				at := lede.Place(buckets[b][k], seed)
				if taken[at] {
					break
				}
				taken[at] = true
			}
			if k == len(buckets[b]) {
				seeds[b] = seed
				break
			}
			for k--; k >= 0; k-- {
				taken[lede.Place(buckets[b][k], seed)] = false
			}
		}
	}
	return seeds
}

// write writes the file that the library embeds.
func (m *crf) write(name string, scale float64, num *numbering) error {
	keys, counts := num.keys, num.counts
	var features []int // those with weights
	var used []uint32  // their keys
	for f := range m.weights {
		if m.weights[f] != (row{}) {
			features = append(features, f)
			used = append(used, keys[f])
		}
	}
	n := len(features)
	if n >= 1<<lede.PlaceBits*31/32 {
		return fmt.Errorf("%d features are too many", n)
	}
	seeds := deal(used)
	var frequent [lede.MaxFrequency + 1]int // how many features have each frequency
	frequency := func(f int) int { return max(0, lede.MaxFrequency-bits.Len(uint(counts[f]/128))) }
	for _, f := range features {
		frequent[frequency(f)]++
	}
	keyBits := 0
	for n<<(keyBits+1) < 1<<32 {
		keyBits++
	}
	var best bitWriter
	bestBits := 0
	for weightBits := range 7 {
		var b bitWriter
		for x := range m.steps {
			for _, w := range m.steps[x] {
				b.signed(int(w), lede.StepBits)
			}
		}
		for _, s := range seeds {
			b.rice(uint32(s), lede.DealBits)
		}
		for _, k := range frequent {
			b.rice(uint32(k), lede.CountBits)
		}
		last := uint32(0)
		for _, f := range features {
			b.rice(keys[f]-last, keyBits)
			last = keys[f]
			b.rice(uint32(frequency(f)), lede.FrequencyBits)
			for _, w := range m.weights[f] {
				b.signed(int(w), weightBits)
			}
		}
		if best.n == 0 || b.n < best.n {
			best, bestBits = b, weightBits
		}
	}
	var file bytes.Buffer
	fmt.Fprintf(&file, lede.WeightsMagic+"features=%d states=%d keybits=%d weightbits=%d scale=%g : linear-chain CRF trained by internal/train on the train part of PolNeAR 1.0.0 (840 articles; Newell, Margolin and Ruths, 2018), sentences of it turned round, and extra.txt\n",
		n, numStates, keyBits, bestBits, scale)
	file.Write(best.b)
	return os.WriteFile(name, file.Bytes(), 0o644)
}

// A bitWriter writes what the library's bitReader reads.
type bitWriter struct {
	b []byte
	n int
}

func (w *bitWriter) bit(b uint32) {
	if w.n&7 == 0 {
		w.b = append(w.b, 0)
	}
	w.b[w.n>>3] |= byte(b << (w.n & 7))
	w.n++
}

func (w *bitWriter) rice(v uint32, k int) {
	for range v >> k {
		w.bit(0)
	}
	w.bit(1)
	for i := range k {
		w.bit(v >> i & 1)
	}
}

func (w *bitWriter) signed(v, k int) {
	if v < 0 {
		w.rice(uint32(-2*v-1), k)
	} else {
		w.rice(uint32(2*v), k)
	}
}
