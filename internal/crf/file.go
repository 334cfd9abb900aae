package crf

import (
	"compress/flate"
	"errors"
	"io"
	"strconv"
	"strings"
)

// The file of weights is a line of text that says what it is, and then columns of
// bytes, packed by DEFLATE: what is alike lies side by side. The columns are the
// weights of steps, the seeds, and of the features in the order of their keys the
// classes of their frequencies, the distances between the keys, and the weights
// for each state. Of numbers of several bytes, each byte has a column of its own,
// the lowest first.

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
	n := headerValue(header, "features")
	known := strings.HasPrefix(header, magic) && headerValue(header, "states") == States
	if !known || n < 1 || n >= 1<<placeBits {
		return nil, errModel
	}
	c, err := unpackColumns(body, n)
	if err != nil {
		return nil, err
	}
	m := &Model{seeds: new([1 << seedBits]uint16), checks: new([1 << placeBits]uint16), places: new([1 << placeBits]uint16), rows: new([1 << placeBits]modelRow)}
	var steps [States + 1]Scores // from the start in the last row
	for i, v := range numbers(c.take(stepBytes*(States+1)*States), stepBytes) {
		steps[i/States][i%States] = int32(int16(v))
	}
	m.setSteps(&steps)
	for i, v := range numbers(c.take(seedBytes<<seedBits), seedBytes) {
		m.seeds[i] = uint16(v)
	}
	if err := m.setRows(c, n); err != nil {
		return nil, err
	}
	return m, nil
}

// setRows puts n features into their places.
func (m *Model) setRows(c columns, n int) error {
	classes, distances := c.take(n), numbers(c.take(keyBytes*n), keyBytes)
	var next [maxFrequency + 1]int // row of each class, the most frequent first
	for _, f := range classes {
		for f++; f <= maxFrequency; f++ {
			next[f]++
		}
	}
	m.rows[0] = modelRow{weightBias * eachState, weightBias * eachState, weightBias * eachState}
	key := uint64(0)
	for i, f := range classes {
		if key += uint64(distances[i]); f > maxFrequency || key >= 1<<keyBits {
			return errModel
		}
		k := uint32(key << (32 - keyBits))
		next[f]++
		row := m.rows[0]
		for y := range States {
			row[y/4] += uint64(int8(c[y*n+i])) << (16 * (y % 4))
		}
		at := place(k, m.seeds[k>>(32-seedBits)])
		if m.places[at] != 0 {
			return errModel
		}
		m.rows[next[f]] = row
		m.checks[at], m.places[at] = uint16(k>>(32-placeBits)), uint16(next[f])
	}
	return nil
}

// columns are those that are still to be read.
type columns []byte

// unpackColumns unpacks the columns of a file of n features.
func unpackColumns(packed string, n int) (columns, error) {
	c := make(columns, stepBytes*(States+1)*States+seedBytes<<seedBits+(1+keyBytes+States)*n)
	r := flate.NewReader(strings.NewReader(packed))
	if _, err := io.ReadFull(r, c); err != nil {
		return nil, errModel
	}
	if more, err := r.Read(make([]byte, 1)); more > 0 || err != io.EOF {
		return nil, errModel
	}
	return c, nil
}

// take cuts off the next n bytes.
func (c *columns) take(n int) []byte {
	out := (*c)[:n]
	*c = (*c)[n:]
	return out
}

// numbers puts numbers together from their columns, one for each of their bytes.
func numbers(b []byte, columns int) []uint32 {
	n := len(b) / columns
	out := make([]uint32, n)
	for i, v := range b {
		out[i%n] |= uint32(v) << (8 * (i / n))
	}
	return out
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
