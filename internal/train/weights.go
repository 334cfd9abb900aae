//go:build train

package main

import (
	"bytes"
	"fmt"
	"math"
	"os"
)

// encourage makes every step that begins a span likelier. Trained weights find
// the likeliest tags; this trades precision, of which they have more, for
// recall.
func (m *crf) encourage(bonus float64) {
	for x := range m.steps {
		for y := stateSource; y < stateBetween; y += 2 {
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

// write writes the file that the library embeds; keys has the key of each
// feature, in rising order.
func (m *crf) write(name string, scale float64, keys []uint32) error {
	n := 0
	for f := range m.weights {
		if m.weights[f] != (row{}) {
			n++
		}
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
				b.signed(int(w), 6)
			}
		}
		last := uint32(0)
		for f := range m.weights {
			if m.weights[f] == (row{}) {
				continue
			}
			b.rice(keys[f]-last, keyBits)
			last = keys[f]
			for _, w := range m.weights[f] {
				b.signed(int(w), weightBits)
			}
		}
		if best.n == 0 || b.n < best.n {
			best, bestBits = b, weightBits
		}
	}
	var file bytes.Buffer
	fmt.Fprintf(&file, "lede tagger 2 features=%d states=%d keybits=%d weightbits=%d scale=%g : linear-chain CRF trained by internal/train on the train part of PolNeAR 1.0.0 (840 articles; Newell, Margolin and Ruths, 2018), sentences of it turned round, and extra.txt\n",
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
	for i := k - 1; i >= 0; i-- {
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
