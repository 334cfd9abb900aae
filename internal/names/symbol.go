package names

import (
	"bytes"
	"hash/maphash"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Symbols number the capitalised words of a text: words that differ only in
// their capitals, in periods or in the kind of apostrophe have one number.
type Symbols struct {
	Of    []int32  // by token, 0 for all but capitalised words
	List  []symbol // by number; the first stands for no word
	bytes []byte   // the spellings, one after the other
	slots []int32  // open addressing by hash
	seed  maphash.Seed
}

type symbol struct {
	start, end int32 // of its spelling
	sure       int32 // how often it occurs where capitals mean something
}

// Reset prepares for a text of n tokens.
func (s *Symbols) Reset(n int) {
	s.Of = text.Sized(s.Of, n)
	s.List = append(s.List[:0], symbol{})
	s.bytes = s.bytes[:0]
	if s.slots == nil {
		s.seed = maphash.MakeSeed()
	}
	clear(s.slots)
}

// minStem is the length in letters of the shortest stem of a word.
const minStem = 3

// intern numbers token i. The cases of one word have one number.
func (s *Symbols) intern(d *token.Text, i int) {
	s.Of[i] = s.numberOf(d.Word(i), d.Lang.Endings)
}

// Number returns the number of a word.
func (s *Symbols) Number(word string) int32 { return s.numberOf(word, nil) }

// numberOf returns the number of a word without its ending.
func (s *Symbols) numberOf(word string, endings []string) int32 {
	if len(s.List)*2 >= len(s.slots) {
		s.grow()
	}
	from := len(s.bytes)
	s.bytes = AppendKey(s.bytes, word)
	for _, e := range endings { // the longest first
		if stem := len(s.bytes) - len(e); stem > from && string(s.bytes[stem:]) == e && utf8.RuneCount(s.bytes[from:stem]) >= minStem {
			s.bytes = s.bytes[:stem]
			break
		}
	}
	n, slot := s.Find(s.bytes[from:])
	if n != 0 {
		s.bytes = s.bytes[:from]
		return n
	}
	n = int32(len(s.List))
	s.List = append(s.List, symbol{start: int32(from), end: int32(len(s.bytes))})
	s.slots[slot] = n
	return n
}

// Find returns the number of the word with this spelling, or 0 and the slot
// for it.
func (s *Symbols) Find(key []byte) (n int32, slot int) {
	mask := len(s.slots) - 1
	h := int(maphash.Bytes(s.seed, key)) & mask
	for ; s.slots[h] != 0; h = (h + 1) & mask {
		if n := s.slots[h]; bytes.Equal(s.Key(n), key) {
			return n, h
		}
	}
	return 0, h
}

// Key returns the spelling of symbol n.
func (s *Symbols) Key(n int32) []byte { return s.bytes[s.List[n].start:s.List[n].end] }

// grow doubles the table.
func (s *Symbols) grow() {
	s.slots = make([]int32, max(256, 2*len(s.slots)))
	for n := int32(1); n < int32(len(s.List)); n++ {
		_, slot := s.Find(s.Key(n))
		s.slots[slot] = n
	}
}

// AppendKey appends the spelling by which words of names are compared: lower
// case, no periods, ASCII apostrophes.
func AppendKey(b []byte, s string) []byte {
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
