package lang

import (
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// GramsFile is the file of the weights that tell languages apart by three and four letters
// in a row. It is a line of their tags, with what the letters of a text are worth in each on
// the average, and, for each of GramBuckets and each tag, a byte.
const (
	GramsFile   = "detect.weights"
	GramBuckets = 1 << 14
)

// A gramModel tells how usual some letters in a row are in each language. A weight is
// the logarithm of that, in sixteenths of a bit over a language in which all are the
// same.
type gramModel struct {
	profiles []int            // by column, the index of the profile
	usual    [maxProfiles]int // by profile, the mean weight of the letters of its texts
	weights  string
}

var grams = sync.OnceValue(func() *gramModel {
	b, _ := data.ReadFile("data/" + GramsFile)
	line, weights, _ := strings.Cut(string(b), "\n")
	m := &gramModel{weights: weights}
	for _, field := range strings.Fields(line) {
		tag, usual, _ := strings.Cut(field, "=")
		p := indexOf(tag)
		m.profiles = append(m.profiles, p)
		m.usual[p], _ = strconv.Atoi(usual)
	}
	if len(weights) != GramBuckets*len(m.profiles) {
		return &gramModel{}
	}
	return m
})

// add adds to the sums by profile the weights of the letters of a text, and returns how
// many there were.
func (m *gramModel) add(s string, sums *[maxProfiles]int) int {
	n := 0
	columns := len(m.profiles)
	Grams(s, func(bucket int) {
		row := m.weights[bucket*columns : (bucket+1)*columns]
		for c, p := range m.profiles {
			sums[p] += int(int8(row[c]))
		}
		n++
	})
	return n
}

// Grams calls f with the bucket of every three and every four letters in a row in s, in
// lower case, where a word begins and ends with a mark of its own.
func Grams(s string, f func(bucket int)) {
	const edge = '|'
	var z, a, b rune
	for i := 0; i <= len(s); {
		r, n := rune(edge), 1
		if i < len(s) {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		switch {
		case unicode.IsLetter(r):
			r = unicode.ToLower(r)
		case unicode.IsMark(r):
			continue
		default:
			r = edge
		}
		if r == edge && b == edge {
			continue
		}
		if a != 0 && b != 0 {
			f(gramBucket(0, a, b, r))
			if z != 0 {
				f(gramBucket(z, a, b, r))
			}
		}
		z = a
		if a, b = b, r; a == 0 && r != edge { // the text begins within a word
			a = edge
		}
	}
}

// gramBucket returns the bucket of four letters, or of three behind a zero.
func gramBucket(z, a, b, c rune) int {
	h := uint64(HashStart)
	for _, r := range [...]rune{z, a, b, c} {
		h = (h ^ uint64(r)) * hashPrime
	}
	return int((h ^ h>>29) * 0x9e3779b97f4a7c15 >> (64 - 14))
}
