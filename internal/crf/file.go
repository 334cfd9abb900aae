package crf

import (
	"errors"
	"math/bits"
	"strconv"
	"strings"
)

// The file of weights is a line of text that says what it is, and then a
// stream of bits: Rice codes (Golomb, 1966) of the weights of steps, of the
// seeds, of how many features have each frequency, and of the distances between
// the sorted keys, each followed by those of its frequency and its weights.

// magic is what the line of text begins with; name=number for each of features,
// states, keybits and weightbits follows, and for unused, if some states are.
const magic = "lede tagger 3 "

// Parameters of the codes that are the same in every file.
const (
	stepBits      = 6
	dealBits      = 5 // of seeds
	countBits     = 10
	frequencyBits = 0
)

// Those that a file may say are at most these.
const (
	maxKeyBits    = 31
	maxWeightBits = 7
)

// maxFrequency is the class of the least frequent features. The classes bring
// the rows together that are looked up the most, for the sake of the processor's
// cache.
const maxFrequency = 12

var errModel = errors.New("crf: damaged weights")

// Decode reads a file of weights.
func Decode(file string) (*Model, error) {
	header, body, _ := strings.Cut(file, "\n")
	n := headerValue(header, "features")
	keyBits, weightBits := headerValue(header, "keybits"), headerValue(header, "weightbits")
	unused := max(headerValue(header, "unused"), 0) // a set of states without weights
	known := strings.HasPrefix(header, magic) && headerValue(header, "states") == States
	if !known || n < 1 || n >= 1<<placeBits || keyBits < 0 || keyBits > maxKeyBits || weightBits < 0 || weightBits > maxWeightBits {
		return nil, errModel
	}
	m := &Model{seeds: new([1 << seedBits]uint16), places: new([1 << placeBits]uint32), rows: new([1 << placeBits]modelRow)}
	r := bitReader{s: body}
	var steps [States + 1]Scores // from the start in the last row
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
		for y := range States {
			if unused>>y&1 != 0 {
				continue
			}
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
func (m *Model) setSteps(steps *[States + 1]Scores) {
	m.start = steps[States]
	for y := Open; y < States; y++ {
		m.start[y] = Never
		m.stay[y], m.enter[y] = steps[y][y], steps[y-Inside][y]
	}
	for x := range m.next {
		for y := range Open {
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
