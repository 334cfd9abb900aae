package lede

import (
	"bytes"
	"hash/maphash"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
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

// reset prepares for a text of n tokens.
func (s *symbols) reset(n int) {
	s.of = text.Sized(s.of, n)
	s.list = append(s.list[:0], symbol{})
	s.bytes = s.bytes[:0]
	if s.slots == nil {
		s.seed = maphash.MakeSeed()
	}
	clear(s.slots)
}

// minStem is the length in letters of the shortest stem of a word.
const minStem = 3

// intern numbers token i. The cases of one word have one number.
func (s *symbols) intern(d *token.Text, i int) {
	s.of[i] = s.numberOf(d.Word(i), d.Lang.Endings)
}

// number returns the number of a word.
func (s *symbols) number(word string) int32 { return s.numberOf(word, nil) }

// numberOf returns the number of a word without its ending.
func (s *symbols) numberOf(word string, endings []string) int32 {
	if len(s.list)*2 >= len(s.slots) {
		s.grow()
	}
	from := len(s.bytes)
	s.bytes = appendKey(s.bytes, word)
	for _, e := range endings { // the longest first
		if stem := len(s.bytes) - len(e); stem > from && string(s.bytes[stem:]) == e && utf8.RuneCount(s.bytes[from:stem]) >= minStem {
			s.bytes = s.bytes[:stem]
			break
		}
	}
	n, slot := s.find(s.bytes[from:])
	if n != 0 {
		s.bytes = s.bytes[:from]
		return n
	}
	n = int32(len(s.list))
	s.list = append(s.list, symbol{start: int32(from), end: int32(len(s.bytes))})
	s.slots[slot] = n
	return n
}

// find returns the number of the word with this spelling, or 0 and the slot
// for it.
func (s *symbols) find(key []byte) (n int32, slot int) {
	mask := len(s.slots) - 1
	h := int(maphash.Bytes(s.seed, key)) & mask
	for ; s.slots[h] != 0; h = (h + 1) & mask {
		if n := s.slots[h]; bytes.Equal(s.key(n), key) {
			return n, h
		}
	}
	return 0, h
}

// key returns the spelling of symbol n.
func (s *symbols) key(n int32) []byte { return s.bytes[s.list[n].start:s.list[n].end] }

// grow doubles the table.
func (s *symbols) grow() {
	s.slots = make([]int32, max(256, 2*len(s.slots)))
	for n := int32(1); n < int32(len(s.list)); n++ {
		_, slot := s.find(s.key(n))
		s.slots[slot] = n
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
