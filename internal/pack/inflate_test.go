package pack

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// deflated packs pieces, each with codes of its own.
func deflated(t testing.TB, level int, pieces ...[]byte) string {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, level)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pieces {
		w.Write(p)
		w.Flush()
	}
	w.Close()
	return b.String()
}

// TestInflate unpacks what the standard library has packed in all kinds of blocks, and no
// more or less than there is.
func TestInflate(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for n := range 400 {
		var pieces [][]byte
		for range r.IntN(4) {
			p, spread := make([]byte, r.IntN(1<<r.IntN(17))), 1+r.IntN(255)
			for i := range p {
				p[i] = byte(r.ExpFloat64() * float64(spread) / 8)
			}
			if len(p) > 20 && n%3 == 0 {
				copy(p[len(p)/2:], p) // what comes again
			}
			pieces = append(pieces, p)
		}
		want := slices.Concat(pieces...)
		packed := deflated(t, n%11-2, pieces...) // from HuffmanOnly to BestCompression
		got := make([]byte, len(want))
		if err := inflate(packed, got); err != nil || !bytes.Equal(got, want) {
			t.Fatalf("%d bytes at level %d: %v", len(want), n%11-2, err)
		}
		if inflate(packed, make([]byte, len(want)+1)) == nil || inflate(packed+"x", got) == nil || inflate(packed[:len(packed)-1], got) == nil {
			t.Fatal("more or less than there is is unpacked")
		}
		if len(want) > 0 && inflate(packed, got[1:]) == nil {
			t.Fatal("too little memory is enough")
		}
	}
}

// FuzzInflate compares what is unpacked with what the standard library unpacks: of what is
// damaged either may be stricter.
func FuzzInflate(f *testing.F) {
	f.Add(deflated(f, 9, []byte("a column, a column, another column"), []byte("\x00\x00\x00\x01")), 38)
	f.Add(deflated(f, 0, []byte("as it is")), 8)
	f.Add("\x03\x00", 0)
	f.Fuzz(func(t *testing.T, packed string, n int) {
		if n < 0 || n > 1<<16 {
			return
		}
		got := make([]byte, n)
		if inflate(packed, got) != nil {
			return
		}
		want, err := io.ReadAll(flate.NewReader(strings.NewReader(packed)))
		if err == nil && !bytes.Equal(got, want) {
			t.Error("other bytes than the standard library's")
		}
	})
}
