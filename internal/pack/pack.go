// Package pack reads and writes files of weights.
//
// Such a file is a line of text that says what it is, and then columns of bytes, packed
// by DEFLATE: what is alike lies side by side. Of numbers of several bytes, each byte
// has a column of its own, the lowest first.
package pack

import (
	"compress/flate"
	"errors"
	"io"
	"strconv"
	"strings"
)

var errColumns = errors.New("pack: damaged columns")

// Columns are those that are still to be read.
type Columns []byte

// Unpack unpacks columns of n bytes in all.
func Unpack(packed string, n int) (Columns, error) {
	c := make(Columns, n)
	r := flate.NewReader(strings.NewReader(packed))
	if _, err := io.ReadFull(r, c); err != nil {
		return nil, errColumns
	}
	if more, err := r.Read(make([]byte, 1)); more > 0 || err != io.EOF {
		return nil, errColumns
	}
	return c, nil
}

// Take cuts off the next n bytes.
func (c *Columns) Take(n int) []byte {
	out := (*c)[:n]
	*c = (*c)[n:]
	return out
}

// Numbers cuts off the columns of the next n numbers, and puts these together from
// them.
func (c *Columns) Numbers(n, columns int) []uint32 {
	out := make([]uint32, n)
	for k := range columns {
		for i, v := range c.Take(n) {
			out[i] |= uint32(v) << (8 * k)
		}
	}
	return out
}

// Split returns numbers as columns, one for each of their bytes.
func Split(numbers []uint32, columns int) [][]byte {
	out := make([][]byte, columns)
	for _, v := range numbers {
		for k := range out {
			out[k] = append(out[k], byte(v>>(8*k)))
		}
	}
	return out
}

// Write makes a file of a line and columns.
func Write(line string, columns [][]byte) (string, error) {
	var file strings.Builder
	file.WriteString(line + "\n")
	w, err := flate.NewWriter(&file, flate.BestCompression)
	if err != nil {
		return "", err
	}
	for _, c := range columns {
		if _, err := w.Write(c); err != nil {
			return "", err
		}
		if err := w.Flush(); err != nil { // so that each column has codes of its own
			return "", err
		}
	}
	if err := w.Close(); err != nil {
		return "", err
	}
	return file.String(), nil
}

// Value returns the number that the line gives as name=number, -1 if it gives none.
func Value(line, name string) int {
	_, rest, ok := strings.Cut(line, " "+name+"=")
	value, _, _ := strings.Cut(rest, " ")
	n, err := strconv.Atoi(value)
	if !ok || err != nil || n < 0 {
		return -1
	}
	return n
}
