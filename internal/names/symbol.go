package names

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Symbols number the words of a text that names may be made of: words that differ
// only in their capitals, in periods or in the kind of apostrophe have one number.
type Symbols struct {
	Of    []int32 // by token, 0 for other words
	list  []symbol
	bytes []byte  // the spellings, one after the other
	slots []int32 // open addressing by hash
}

type symbol struct {
	start, end int32 // of its spelling
	hash       uint32
	company
}

// Len returns how many numbers there are; 0 is no word's.
func (s *Symbols) Len() int { return len(s.list) }

// Reset prepares for a text of n tokens.
func (s *Symbols) Reset(n int) {
	s.Of = text.Sized(s.Of, n)
	s.list = append(s.list[:0], symbol{})
	s.bytes = s.bytes[:0]
	clear(s.slots)
}

// intern numbers token i. The cases of one word have one number.
func (s *Symbols) intern(d *token.Text, i int) int32 {
	s.Of[i] = s.numberOf(d.Word(i), &d.Lang.Cases)
	return s.Of[i]
}

// Number returns the number of a word.
func (s *Symbols) Number(word string) int32 { return s.numberOf(word, &lang.Cases{}) }

// numberOf returns the number of a word without its ending.
func (s *Symbols) numberOf(word string, c *lang.Cases) int32 {
	if len(s.list)*2 >= len(s.slots) {
		s.grow()
	}
	from := len(s.bytes)
	s.bytes, _ = appendStem(s.bytes, word, c)
	h := hash(s.bytes[from:])
	n, slot := s.find(s.bytes[from:], h)
	if n != 0 {
		s.bytes = s.bytes[:from]
		return n
	}
	n = int32(len(s.list))
	s.list = append(s.list, symbol{start: int32(from), end: int32(len(s.bytes)), hash: h})
	s.slots[slot] = n
	return n
}

// known returns the number of a word that has one, else 0.
func (s *Symbols) known(word string, c *lang.Cases) int32 {
	if len(s.slots) == 0 {
		return 0
	}
	if len(word) > lang.MaxWord {
		return 0
	}
	if h, ok := hashASCII(word); ok && !c.Any() {
		// No word has this hash: the usual case, at little cost.
		mask := len(s.slots) - 1
		at := int(h>>7) & mask
		for ; s.slots[at] != 0 && s.list[s.slots[at]].hash != h; at = (at + 1) & mask {
		}
		if s.slots[at] == 0 {
			return 0
		}
	}
	var buf [lang.MaxWord + 16]byte
	key, _ := appendStem(buf[:0], word, c)
	n, _ := s.find(key, hash(key))
	return n
}

// Find returns the number of the word with this spelling, 0 if there is none.
func (s *Symbols) Find(key []byte) int32 {
	if len(s.slots) == 0 {
		return 0
	}
	n, _ := s.find(key, hash(key))
	return n
}

// find returns the number of the word with this spelling, or 0 and the slot for it.
func (s *Symbols) find(key []byte, h uint32) (n int32, slot int) {
	mask := len(s.slots) - 1
	at := int(h>>7) & mask
	for ; s.slots[at] != 0; at = (at + 1) & mask {
		if n := s.slots[at]; s.list[n].hash == h && bytes.Equal(s.Key(n), key) {
			return n, at
		}
	}
	return 0, at
}

// Key returns the spelling of symbol n.
func (s *Symbols) Key(n int32) []byte { return s.bytes[s.list[n].start:s.list[n].end] }

// grow doubles the table.
func (s *Symbols) grow() {
	s.slots = make([]int32, max(256, 2*len(s.slots)))
	for n := int32(1); n < int32(len(s.list)); n++ {
		_, slot := s.find(s.Key(n), s.list[n].hash)
		s.slots[slot] = n
	}
}

// hash returns the hash of a spelling (FNV-1a), its high bits stirred.
func hash(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}

// hashASCII returns the hash of the spelling of a word, without spelling it, if it
// has nothing but ASCII.
func hashASCII(word string) (h uint32, ok bool) {
	h = 2166136261
	for i := range len(word) {
		c := word[i]
		switch {
		case c >= utf8.RuneSelf:
			return 0, false
		case c == '.':
			continue
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15, true
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
		if r == '’' || r == 'ʼ' {
			r = '\''
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
		i += n
	}
	return b
}
