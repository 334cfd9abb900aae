package lede

import (
	"errors"
	"math/bits"
	"strconv"
	"strings"
)

// A model holds the weights of the tagger: of features, by a perfect hash of
// their keys (Belazzougui, Botelho and Dietzfelbinger, 2009), and of steps
// between states. A place remembers half of its key: of the keys without a
// feature, one in some 70,000 is taken for another one.
type model struct {
	seeds  *[1 << seedBits]uint16  // by the first bits of a key
	places *[1 << placeBits]uint32 // by seed and key: half of the key that has the place, and the index of its row
	rows   *[1 << placeBits]modelRow
	start  scores // of the first state of a passage

	// Steps to open states, by the state before and as packed scores, and plain
	// by the open state. Steps to inside states from themselves and from those
	// that begin their stretch.
	next        [numStates][openStates]int32
	last        [openStates]scores
	stay, enter scores
}

const (
	seedBits    = 13
	placeBits   = 15
	maxFeatures = 48 // of a token
)

// A modelRow holds the weights of one feature, 16 bits for each state, so that
// adding up rows adds up the weights of four states at once. A bias keeps
// weights above zero and sums apart. The first row is no feature's: its weights
// are zero. The rows of the most frequent features follow, side by side for the
// sake of the processor's cache.
type modelRow [3]uint64

const (
	weightBias = 128
	eachState  = 1<<48 | 1<<32 | 1<<16 | 1
)

// place returns the place of a key. The trainer chooses seeds that keep the
// places of all features apart.
func place(key uint32, seed uint16) uint32 {
	return (key ^ uint32(seed)) * 0x9e3779b1 >> (32 - placeBits)
}

// sum finds the scores of a token with the features given, whose keys it
// overwrites.
func (m *model) sum(keys []uint32, out *scores) {
	var a, b, c uint64
	seeds, places, rows := m.seeds, m.places, m.rows
	// First the rows of all keys, then their sum: so the processor looks for
	// many at once. What is left of a place without the key's half is the index
	// of the row, or more than any if the place is not the key's. That makes it
	// the first row, without a branch that would be hard to foretell.
	for i, k := range keys {
		x := places[place(k, seeds[k>>(32-seedBits)])] ^ k<<16
		keys[i] = x & uint32((int64(x)-1<<placeBits)>>63)
	}
	for _, x := range keys {
		r := &rows[x&(1<<placeBits-1)]
		a += r[0]
		b += r[1]
		c += r[2]
	}
	bias := int32(len(keys)) * weightBias
	for y := range 4 {
		shift := 16 * y
		out[y] = int32(a>>shift&0xffff) - bias
		out[4+y] = int32(b>>shift&0xffff) - bias
		out[8+y] = int32(c>>shift&0xffff) - bias
	}
}

// The file of weights is a line of text that says what it is, and then a
// stream of bits: Rice codes (Golomb, 1966) of the weights of steps, of the
// seeds, of how many features have each frequency, and of the distances between
// the sorted keys, each followed by those of its frequency and its weights.

const modelMagic = "lede tagger 3 "

// Parameters of the codes that are the same in every file.
const (
	stepBits      = 6
	dealBits      = 5 // of seeds
	countBits     = 10
	frequencyBits = 0
)

// maxFrequency is the class of the least frequent features. The classes bring
// the rows together that are looked up the most, for the sake of the processor's
// cache.
const maxFrequency = 12

var errModel = errors.New("lede: damaged weights")

// decodeModel reads a file of weights.
func decodeModel(file string) (*model, error) {
	header, body, _ := strings.Cut(file, "\n")
	n := headerValue(header, "features")
	keyBits, weightBits := headerValue(header, "keybits"), headerValue(header, "weightbits")
	if !strings.HasPrefix(header, modelMagic) || headerValue(header, "states") != numStates || n < 1 || n >= 1<<placeBits || keyBits > 31 || weightBits > 7 {
		return nil, errModel
	}
	m := &model{seeds: new([1 << seedBits]uint16), places: new([1 << placeBits]uint32), rows: new([1 << placeBits]modelRow)}
	r := bitReader{s: body}
	var steps [numStates + 1]scores // from the start in the last row
	for x := range steps {
		for y := range steps[x] {
			steps[x][y] = int32(r.signed(stepBits))
		}
	}
	m.setSteps(&steps)
	for i := range m.seeds {
		m.seeds[i] = uint16(r.rice(dealBits))
	}
	var ends [maxFrequency + 2]int // of the rows of each frequency, the highest first
	ends[0] = 1
	for f := range maxFrequency + 1 {
		ends[f+1] = ends[f] + int(r.rice(countBits))
	}
	if ends[maxFrequency+1] != n+1 {
		return nil, errModel
	}
	m.rows[0] = modelRow{weightBias * eachState, weightBias * eachState, weightBias * eachState}
	key := uint32(0)
	for range n {
		key += r.rice(keyBits)
		f := min(r.rice(frequencyBits), maxFrequency)
		row := modelRow{weightBias * eachState, weightBias * eachState, weightBias * eachState}
		for y := range numStates {
			row[y/4] += uint64(r.signed(weightBits)) << (16 * (y % 4))
		}
		at := &m.places[place(key, m.seeds[key>>(32-seedBits)])]
		if *at != 0 || ends[f] > n || r.past() {
			return nil, errModel
		}
		m.rows[ends[f]] = row
		*at = key<<16 | uint32(ends[f])
		ends[f]++
	}
	return m, nil
}

// setSteps sets what depends on the weights of steps, by the state before, of
// which the last is the start, then by the state.
func (m *model) setSteps(steps *[numStates + 1]scores) {
	m.start = steps[numStates]
	for y := openStates; y < numStates; y++ {
		m.start[y] = never
		m.stay[y], m.enter[y] = steps[y][y], steps[y-toInside][y]
	}
	for x := range m.next {
		for y := range openStates {
			m.next[x][y] = steps[x][y] << stateBits
			m.last[y][x] = steps[x][y]
		}
	}
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

// A bitReader reads the bits of a string, lowest first. Past its end come ones
// that end every code.
type bitReader struct {
	s    string
	at   int    // the next byte
	bits uint64 // those read and not yet used
	n    int    // how many these are
}

// fill reads on until there are 56 bits or more.
func (r *bitReader) fill() {
	for r.n < 56 {
		c := byte(0xff)
		if r.at < len(r.s) {
			c = r.s[r.at]
		}
		r.bits |= uint64(c) << r.n
		r.at++
		r.n += 8
	}
}

// past reports whether more was read than there is.
func (r *bitReader) past() bool { return r.at-r.n/8 > len(r.s) }

func (r *bitReader) skip(n int) {
	r.bits >>= n
	r.n -= n
}

// rice returns a number whose k lowest bits follow the rest, which is given as
// so many zeros and a one.
func (r *bitReader) rice(k int) uint32 {
	n := uint32(0)
	for {
		r.fill()
		zeros := min(bits.TrailingZeros64(r.bits), r.n)
		n += uint32(zeros)
		r.skip(zeros)
		if r.n > 0 {
			break
		}
	}
	r.skip(1)
	r.fill()
	n = n<<k | uint32(r.bits)&(1<<k-1)
	r.skip(k)
	return n
}

// signed returns a number that is coded as 2n or, below zero, as -2n-1.
func (r *bitReader) signed(k int) int {
	n := int(r.rice(k))
	return n>>1 ^ -(n & 1)
}
