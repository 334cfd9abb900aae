package text

import "unicode/utf8"

// A Unit is what offsets count.
type Unit uint8

const (
	Bytes Unit = iota // of UTF-8
	Runes             // code points
	UTF16             // code units of UTF-16
)

// A Ruler turns offsets that count one unit of a text into those of another. The
// zero Ruler leaves them as they are.
type Ruler struct {
	to []int // by the offset that it is asked for
}

// NewRuler returns the ruler of a text in UTF-8.
func NewRuler(s string, from, to Unit) Ruler {
	if from == to || isASCII(s) {
		return Ruler{}
	}
	r := Ruler{make([]int, 0, len(s)+1)}
	at := 0
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRuneInString(s[i:])
		for range size(c, n, from) {
			r.to = append(r.to, at)
		}
		at += size(c, n, to)
		i += n
	}
	r.to = append(r.to, at)
	return r
}

// size returns how many units a code point of n bytes has.
func size(c rune, n int, u Unit) int {
	switch {
	case u == Bytes:
		return n
	case u == UTF16 && c > 0xffff:
		return 2
	}
	return 1
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Offset turns one offset. One within a character becomes that of its start, one
// beyond the text that of its end.
func (r Ruler) Offset(i int) int {
	if r.to == nil {
		return i
	}
	return r.to[min(max(i, 0), len(r.to)-1)]
}
