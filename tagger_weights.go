package lede

import (
	"errors"
	"strconv"
	"strings"
)

// A model holds the weights of the tagger.
type model struct {
	rows  []uint64 // hash table of the features
	shift uint8
	start scores // weight of the first tag of a block
	next  [numTags]scores
}

// maxFeatures bounds the number of features of a token.
const maxFeatures = 128

// A row of the table has a byte to tell features apart, which is not 0, and
// above it a byte for each tag: its weight plus 128. Adding rows up in two
// halves, with 16 bits for each tag, adds up the weights of all tags at once.
const (
	weightBias = 128
	halfRow    = 0x00ff00ff00ff00ff
)

// sum returns the scores of a token with the features given.
func (m *model) sum(keys []uint32) scores {
	var even, odd uint64
	count := int32(0)
	mask := uint32(len(m.rows) - 1)
	for _, k := range keys {
		for at := k >> m.shift; ; at = (at + 1) & mask {
			r := m.rows[at&mask]
			if r == 0 {
				break
			}
			if uint8(r) == uint8(k)|1 {
				even += r & halfRow
				odd += r >> 8 & halfRow
				count++
				break
			}
		}
	}
	var s scores
	for y := range s {
		half := odd
		if y%2 == 1 {
			half = even >> 16
		}
		s[y] = int32(half>>(y/2*16)&0xffff) - count*weightBias
	}
	return s
}

// The file of weights is a line of text that says what it is, and then a
// stream of bits: Rice codes (Golomb, 1966) of the distances between the
// sorted keys, each followed by those of the weights.

const modelMagic = "lede tagger 1"

var errModel = errors.New("lede: damaged weights")

func mustDecodeModel(file string) *model {
	m, err := decodeModel(file)
	if err != nil {
		panic(err)
	}
	return m
}

// decodeModel reads a file of weights.
func decodeModel(file string) (*model, error) {
	header, body, ok := strings.Cut(file, "\n")
	if !ok || !strings.HasPrefix(header, modelMagic+" ") {
		return nil, errModel
	}
	var n, tags, keyBits, weightBits int
	for _, field := range strings.Fields(header) {
		name, value, _ := strings.Cut(field, "=")
		v, err := strconv.Atoi(value)
		if err != nil {
			continue
		}
		switch name {
		case "features":
			n = v
		case "tags":
			tags = v
		case "keybits":
			keyBits = v
		case "weightbits":
			weightBits = v
		}
	}
	if n < 1 || n > 1<<20 || tags != int(numTags) {
		return nil, errModel
	}
	m := &model{shift: 31}
	for size := 2; size < 3*n; size *= 2 {
		m.shift--
	}
	m.rows = make([]uint64, 1<<(32-m.shift))
	r := bitReader{s: body}
	for x := range numTags + 1 {
		for y := range numTags {
			w := int32(r.signed(6))
			if y > 0 && y%2 == 0 && x != y && x != y-1 {
				w = never // inside follows only its own role
			}
			if x < numTags {
				m.next[x][y] = w
			} else {
				m.start[y] = w
			}
		}
	}
	key := uint32(0)
	for range n {
		key += r.rice(keyBits)
		row := uint64(uint8(key) | 1)
		for y := range numTags {
			row |= uint64(uint8(r.signed(weightBits)+weightBias)) << (8 + 8*y)
		}
		mask := uint32(len(m.rows) - 1)
		at := key >> m.shift
		for m.rows[at] != 0 {
			at = (at + 1) & mask
		}
		m.rows[at] = row
	}
	if r.at > 8*len(body) {
		return nil, errModel
	}
	return m, nil
}

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
