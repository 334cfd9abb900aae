package crf

import (
	"errors"
	"strings"

	"github.com/lede-go/lede/internal/pack"
)

// The columns of the file of weights are the weights of steps, the seeds, and of the
// features in the order of their keys the classes of their frequencies, the distances
// between the keys, and the weights for each state.

// magic is what the line of text begins with; name=number for features and for
// states follows.
const magic = "lede tagger 4 "

// Bytes of what has more than one.
const (
	stepBytes = 2
	seedBytes = 2
	keyBytes  = (keyBits + 7) / 8
)

// maxFrequency is the class of the least frequent features. The classes bring
// the rows together that are looked up the most, for the sake of the processor's
// cache.
const maxFrequency = 12

var errModel = errors.New("crf: damaged weights")

// Decode reads a file of weights.
func Decode(file string) (*Model, error) {
	header, body, _ := strings.Cut(file, "\n")
	n := pack.Value(header, "features")
	known := strings.HasPrefix(header, magic) && pack.Value(header, "states") == States
	if !known || n < 1 || n >= 1<<placeBits {
		return nil, errModel
	}
	c, err := pack.Unpack(body, stepBytes*(States+1)*States+seedBytes<<seedBits+(1+keyBytes+States)*n)
	if err != nil {
		return nil, errModel
	}
	m := &Model{seeds: new([1 << seedBits]uint16), places: new([1 << placeBits]uint32), rows: new([1 << placeBits]row)}
	var steps [States + 1]Scores // from the start in the last row
	for i, v := range c.Numbers((States+1)*States, stepBytes) {
		steps[i/States][i%States] = int32(int16(v))
	}
	m.setSteps(&steps)
	for i, v := range c.Numbers(1<<seedBits, seedBytes) {
		m.seeds[i] = uint16(v)
	}
	if err := m.setRows(c, n); err != nil {
		return nil, err
	}
	return m, nil
}

// setRows puts n features into their places.
func (m *Model) setRows(c pack.Columns, n int) error {
	classes, distances := c.Take(n), c.Numbers(n, keyBytes)
	var next [maxFrequency + 1]int // row of each class, the most frequent first
	for _, f := range classes {
		for f++; f <= maxFrequency; f++ {
			next[f]++
		}
	}
	var columns [States][]byte
	for y := range columns {
		columns[y] = c.Take(n)
	}
	key := uint64(0)
	for i, f := range classes {
		if key += uint64(distances[i]); f > maxFrequency || key >= 1<<keyBits {
			return errModel
		}
		k := uint32(key << (32 - keyBits))
		at := &m.places[place(k, m.seeds[k>>(32-seedBits)])]
		if *at != 0 {
			return errModel
		}
		next[f]++
		*at = k&^(1<<placeBits-1) | uint32(next[f])
		m.rows[next[f]] = rowOf(&columns, i)
	}
	return nil
}

// rowOf returns the row of feature i. It has no loop, for it is asked for all of them.
func rowOf(c *[States][]byte, i int) row {
	first := uint64(c[0][i]) | uint64(c[1][i])<<8 | uint64(c[2][i])<<16 | uint64(c[3][i])<<24 |
		uint64(c[4][i])<<32 | uint64(c[5][i])<<40 | uint64(c[6][i])<<48 | uint64(c[7][i])<<56
	last := uint64(c[8][i]) | uint64(c[9][i])<<16 | uint64(c[10][i])<<32 | uint64(c[11][i])<<48
	return row{first ^ weightBias*eachByte, last ^ weightBias*eachState}
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
	for top := range m.gain {
		for x := range m.gain[top] {
			m.gain[top][x] = most(steps[x][:Open], steps[top][:Open])
		}
	}
	for top := range m.gainBack {
		for y := range m.gainBack[top] {
			m.gainBack[top][y] = most(m.last[y][:], m.last[top][:])
		}
	}
}

// most returns the greatest difference between two lists.
func most(a, b []int32) int32 {
	d := int32(2 * Never)
	for i := range a {
		d = max(d, a[i]-b[i])
	}
	return d
}
