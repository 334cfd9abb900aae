package lede

import (
	"bytes"
	"hash/maphash"
	"unicode"
	"unicode/utf8"
)

// symbols number the capitalised words of a text: words that differ only in
// their capitals, in periods or in the kind of apostrophe have one number.
type symbols struct {
	of    []int32 // by token, 0 for all but capitalised words
	list  []symbol
	bytes []byte  // the spellings, one after the other
	slots []int32 // open addressing by hash
	seed  maphash.Seed
}

type symbol struct {
	start, end int32 // of its spelling
	sure       int32 // how often it occurs where capitals mean something
}

// intern numbers token i.
func (s *symbols) intern(d *document, i int) int32 {
	if len(s.list)*2 >= len(s.slots) {
		s.grow()
	}
	from := len(s.bytes)
	s.bytes = appendKey(s.bytes, d.tokenText(i))
	key := s.bytes[from:]
	mask := len(s.slots) - 1
	h := int(maphash.Bytes(s.seed, key)) & mask
	for ; s.slots[h] != 0; h = (h + 1) & mask {
		if n := s.slots[h]; bytes.Equal(s.key(n), key) {
			s.bytes = s.bytes[:from]
			s.of[i] = n
			return n
		}
	}
	n := int32(len(s.list))
	s.list = append(s.list, symbol{start: int32(from), end: int32(len(s.bytes))})
	s.slots[h] = n
	s.of[i] = n
	return n
}

// key returns the spelling of symbol n.
func (s *symbols) key(n int32) []byte { return s.bytes[s.list[n].start:s.list[n].end] }

// grow doubles the table.
func (s *symbols) grow() {
	s.slots = make([]int32, max(256, 2*len(s.slots)))
	mask := len(s.slots) - 1
	for n := 1; n < len(s.list); n++ {
		h := int(maphash.Bytes(s.seed, s.key(int32(n)))) & mask
		for s.slots[h] != 0 {
			h = (h + 1) & mask
		}
		s.slots[h] = int32(n)
	}
}

// appendKey appends the spelling by which words of names are compared: lower
// case, no periods, ASCII apostrophes.
func appendKey(b []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			if c != '.' {
				b = append(b, c)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == '’' {
			r = '\''
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
		i += n
	}
	return b
}
