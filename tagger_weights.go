package lede

import (
	"errors"
	"math/bits"
	"strconv"
	"strings"
)

// A model holds the weights of the tagger. Those of steps between states are
// shifted left by four bits, as viterbi packs scores.
type model struct {
	index *[1 << modelBits]modelIndex // by the first bits of a key
	rows  []modelRow                  // by key
	start scores                      // of the first state of a block
	next  [numStates]scores           // by state, then by the state before
}

// A modelIndex tells which of 64 keys, those with the same first bits, have
// rows: 6 bits of the key after the first ones tell them apart. The trainer
// sees to it that no two do alike.
type modelIndex struct {
	have   uint64
	before uint32 // how many rows come before theirs
}

const (
	modelBits   = 15
	modelShift  = 32 - modelBits
	haveShift   = modelShift - 6
	maxFeatures = 96 // of a token
)

// A modelRow holds the weights of one feature, a byte for each state: the
// weight plus 128. After them come a one and three bytes of the key. Adding up
// rows with 16 bits for each byte adds up the weights of four states at once,
// and counts the rows.
type modelRow struct{ low, high uint64 }

const (
	weightBias = 128
	everyOther = 0x00ff00ff00ff00ff
	keyBytes   = 0xffffff
)

// sum returns the scores of a token with the features given.
func (m *model) sum(keys []uint32) scores {
	// Most features of a token have no weights. Those are left out first,
	// without a branch that is hard to foretell.
	n := 0
	for _, k := range keys {
		keys[n] = k
		n += int(m.index[k>>modelShift].have >> (k >> haveShift & 63) & 1)
	}
	var a, b, c, d uint64
	for _, k := range keys[:n] {
		e := &m.index[k>>modelShift]
		r := &m.rows[e.before+uint32(bits.OnesCount64(e.have&(1<<(k>>haveShift&63)-1)))]
		if uint32(r.high>>40) == k&keyBytes {
			a += r.low & everyOther
			b += r.low >> 8 & everyOther
			c += r.high & everyOther
			d += r.high >> 8 & everyOther
		}
	}
	bias := int32(c>>32&0xffff) * weightBias
	var s scores
	for y := 0; y < 8; y += 2 {
		s[y] = int32(a>>(8*y)&0xffff) - bias
		s[y+1] = int32(b>>(8*y)&0xffff) - bias
	}
	for y := 8; y < numStates; y += 2 {
		s[y] = int32(c>>(8*(y-8))&0xffff) - bias
		s[y+1] = int32(d>>(8*(y-8))&0xffff) - bias
	}
	return s
}

// The file of weights is a line of text that says what it is, and then a
// stream of bits: Rice codes (Golomb, 1966) of the distances between the
// sorted keys, each followed by those of the weights.

const modelMagic = "lede tagger 2 "

var errModel = errors.New("lede: damaged weights")

// decodeModel reads a file of weights.
func decodeModel(file string) (*model, error) {
	header, body, _ := strings.Cut(file, "\n")
	n, keyBits, weightBits := headerValue(header, "features"), headerValue(header, "keybits"), headerValue(header, "weightbits")
	if !strings.HasPrefix(header, modelMagic) || headerValue(header, "states") != numStates || n < 1 || n > 1<<20 || keyBits > 31 || weightBits > 7 {
		return nil, errModel
	}
	m := &model{index: new([1 << modelBits]modelIndex), rows: make([]modelRow, n)}
	r := bitReader{s: body}
	for x := range numStates + 1 {
		for y := range numStates {
			w := int32(r.signed(stepBits))
			if x == numStates {
				m.start[y] = w
				if int(only[y]) != y {
					m.start[y] = never
				}
			} else {
				m.next[y][x] = w << 4
			}
		}
	}
	key := uint32(0)
	for at := range m.rows {
		key += r.rice(keyBits)
		row := &m.rows[at]
		row.high = uint64(key)<<40 | 1<<32
		for y := range numStates {
			w := uint64(uint8(r.signed(weightBits) + weightBias))
			if y < 8 {
				row.low |= w << (8 * y)
			} else {
				row.high |= w << (8 * (y - 8))
			}
		}
		e := &m.index[key>>modelShift]
		if e.have == 0 {
			e.before = uint32(at)
		}
		bit := uint64(1) << (key >> haveShift & 63)
		if bit <= e.have || r.at > 8*len(body) { // keys rise
			return nil, errModel
		}
		e.have |= bit
	}
	return m, nil
}

// headerValue returns the number that the header gives as name=number, -1 if
// it gives none.
func headerValue(header, name string) int {
	_, rest, ok := strings.Cut(header, " "+name+"=")
	value, _, _ := strings.Cut(rest, " ")
	n, err := strconv.Atoi(value)
	if !ok || err != nil || n < 0 {
		return -1
	}
	return n
}

// stepBits is the parameter of the Rice codes of steps between states.
const stepBits = 6

// A bitReader reads the bits of a string, lowest first. Past its end come ones
// that end every code.
type bitReader struct {
	s  string
	at int
}

func (r *bitReader) bit() uint32 {
	b := uint32(1)
	if r.at>>3 < len(r.s) {
		b = uint32(r.s[r.at>>3]>>(r.at&7)) & 1
	}
	r.at++
	return b
}

// rice returns a number whose k lowest bits follow the rest, which is given as
// so many zeros and a one.
func (r *bitReader) rice(k int) uint32 {
	n := uint32(0)
	for r.bit() == 0 {
		n++
	}
	for range k {
		n = n<<1 | r.bit()
	}
	return n
}

// signed returns a number that is coded as 2n or, below zero, as -2n-1.
func (r *bitReader) signed(k int) int {
	n := int(r.rice(k))
	return n>>1 ^ -(n & 1)
}
