//go:build train

package main

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"slices"
)

// centre shifts the weights of each feature so that the largest and the
// smallest cancel out. Decoding does not change: it compares tags.
func (m *crf) centre() {
	for f := range m.w {
		lo, hi := m.w[f][0], m.w[f][0]
		for y := 1; y < m.n; y++ {
			lo, hi = min(lo, m.w[f][y]), max(hi, m.w[f][y])
		}
		for y := range m.n {
			m.w[f][y] -= (lo + hi) / 2
		}
	}
}

// prune keeps the features that matter most and sets all others to zero. It
// returns the kept ones.
func (m *crf) prune(counts []uint32, keep int) []uint32 {
	type ranked struct {
		score float64
		f     uint32
	}
	all := make([]ranked, 0, len(m.w))
	for f := range m.w {
		mean, sum := 0.0, 0.0
		for y := range m.n {
			mean += float64(m.w[f][y]) / float64(m.n)
		}
		for y := range m.n {
			d := float64(m.w[f][y]) - mean
			sum += d * d
		}
		all = append(all, ranked{sum * math.Pow(float64(counts[f]), 0.5), uint32(f)})
	}
	slices.SortFunc(all, func(a, b ranked) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return int(a.f) - int(b.f)
	})
	keep = min(keep, len(all))
	for _, r := range all[keep:] {
		m.w[r.f] = row{}
	}
	kept := make([]uint32, keep)
	for i := range kept {
		kept[i] = all[i].f
	}
	return kept
}

// quantise rounds the weights as the file will hold them.
func (m *crf) quantise(scale float64) {
	m.centre()
	for f := range m.w {
		for y := range m.n {
			m.w[f][y] = float32(whole(m.w[f][y], scale, 127) / scale)
		}
	}
	for x := range m.tw {
		for y := range m.n {
			m.tw[x][y] = float32(whole(m.tw[x][y], scale, 1<<20) / scale)
		}
	}
}

func whole(w float32, scale, limit float64) float64 {
	return math.Round(min(max(float64(w)*scale, -limit), limit))
}

// write writes the file of weights that the library embeds.
func (m *crf) write(name string, scale float64, keys []uint32, kept []uint32) error {
	kept = slices.Clone(kept)
	kept = slices.DeleteFunc(kept, func(f uint32) bool { return m.w[f] == row{} })
	slices.SortFunc(kept, func(a, b uint32) int {
		if keys[a] < keys[b] {
			return -1
		}
		return 1
	})
	keyBits := 0
	for len(kept)<<(keyBits+1) < 1<<32 {
		keyBits++
	}
	best := bitWriter{}
	bestBits := 0
	for weightBits := range 6 {
		var b bitWriter
		for _, x := range append(seq(m.n), start) {
			for y := range m.n {
				b.signed(int(whole(m.tw[x][y], scale, 1<<20)), 6)
			}
		}
		last := uint32(0)
		for _, f := range kept {
			b.rice(keys[f]-last, keyBits)
			last = keys[f]
			for y := range m.n {
				b.signed(int(whole(m.w[f][y], scale, 127)), weightBits)
			}
		}
		if best.n == 0 || b.n < best.n {
			best, bestBits = b, weightBits
		}
	}
	var file bytes.Buffer
	fmt.Fprintf(&file, "lede tagger 1 features=%d tags=%d keybits=%d weightbits=%d scale=%g; a linear-chain CRF trained by internal/train on the train part of PolNeAR 1.0.0 (840 articles; Newell, Margolin and Ruths, 2018)\n",
		len(kept), m.n, keyBits, bestBits, scale)
	file.Write(best.b)
	return os.WriteFile(name, file.Bytes(), 0o644)
}

func seq(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = i
	}
	return s
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
