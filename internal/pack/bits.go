package pack

import "math/bits"

// A bitReader reads a string bit by bit, the lowest of a byte first. Behind its end there
// are zeros.
type bitReader struct {
	in   string
	at   int    // the next byte to be read
	bits uint64 // what is read and not taken
	n    uint   // how many
}

// enough is how many bits a length and a distance have at most, with their codes.
const enough = 48

// fill sees to it that there are enough bits.
func (b *bitReader) fill() {
	for ; b.n <= 56; b.n += 8 {
		if b.at < len(b.in) {
			b.bits |= uint64(b.in[b.at]) << b.n
		}
		b.at++
	}
}

// take takes n bits, of those that fill has read.
func (b *bitReader) take(n uint) uint64 {
	v := b.bits & (1<<n - 1)
	b.bits >>= n
	b.n -= n
	return v
}

const (
	maxCode   = 15 // bits of the longest code
	quickCode = 10 // bits of the longest that is found in one step: nearly all are
)

// A codeTable tells codes from the bits that come next.
type codeTable struct {
	quick [1 << quickCode]uint16 // by these bits: the symbol of the code that they begin with, and in the last four bits its length, 0 if it is longer
	first [maxCode + 1]uint32    // the first code of each length
	count [maxCode + 1]uint32    // how many there are
	at    [maxCode + 1]uint32    // where their symbols are among all
	syms  [literals]uint16       // by length, then in order
}

// find returns the symbol of the code that bits begin with, and in the last four bits its
// length; 0 if there is none.
func (t *codeTable) find(next uint64) uint16 {
	if e := t.quick[next&(1<<quickCode-1)]; e != 0 {
		return e
	}
	return t.findLong(next)
}

func (t *codeTable) findLong(next uint64) uint16 {
	code := bits.Reverse32(uint32(next))
	for n := 1; n <= maxCode; n++ {
		if k := code>>(32-n) - t.first[n]; k < t.count[n] {
			return t.syms[t.at[n]+k]<<4 | uint16(n)
		}
	}
	return 0
}

// make makes the table of the codes with these lengths. It reports false if there are more
// of them than the lengths allow.
func (t *codeTable) make(lengths []uint8) bool {
	clear(t.quick[:])
	clear(t.count[:])
	for _, n := range lengths {
		t.count[n]++
	}
	t.count[0] = 0
	for n := 1; n <= maxCode; n++ {
		t.first[n] = (t.first[n-1] + t.count[n-1]) << 1
		t.at[n] = t.at[n-1] + t.count[n-1]
		if t.first[n]+t.count[n] > 1<<n {
			return false
		}
	}
	next := t.at
	for sym, n := range lengths {
		if n == 0 {
			continue
		}
		t.syms[next[n]] = uint16(sym)
		next[n]++
		if n > quickCode {
			continue
		}
		code := bits.Reverse32(t.first[n]+next[n]-t.at[n]-1) >> (32 - n)
		for ; code < 1<<quickCode; code += 1 << n {
			t.quick[code] = uint16(sym)<<4 | uint16(n)
		}
	}
	return true
}
