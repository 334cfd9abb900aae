package lede

// A wordTable is a hash table from words in lower case to what is known of
// them. It is made for the scanner, which has the hash of a word at hand when
// it has read it and asks for most words in vain: a slot tells so without a
// look at the entry.
type wordTable struct {
	slots   []uint32 // per hash: 1 + index of the entry in the low bits, other bits of the hash above; 0 if free
	entries []wordEntry
}

type wordEntry struct {
	key  string
	hash uint32
	word word
}

const (
	indexBits = 20
	indexMask = 1<<indexBits - 1

	hashStart = 2166136261 // FNV-1a
	hashPrime = 16777619
)

// hashByte adds a byte to the hash of a word.
func hashByte(h uint32, c byte) uint32 { return (h ^ uint32(c)) * hashPrime }

func hashString[T string | []byte](s T) uint32 {
	h := uint32(hashStart)
	for i := 0; i < len(s); i++ {
		h = hashByte(h, s[i])
	}
	return h
}

// grow makes room for n entries in all.
func (x *wordTable) grow(n int) {
	size := 64
	for size < 2*n {
		size *= 2
	}
	if size <= len(x.slots) {
		return
	}
	x.slots = make([]uint32, size)
	for i := range x.entries {
		k := x.entries[i].hash & uint32(size-1)
		for x.slots[k] != 0 {
			k = (k + 1) & uint32(size-1)
		}
		x.slots[k] = uint32(i+1) | x.entries[i].hash&^indexMask
	}
}

// at returns the place of a word's traits, which is good until the next call.
func (x *wordTable) at(key string) *word {
	if 2*len(x.entries) >= len(x.slots) {
		x.grow(2*len(x.entries) + 1)
	}
	h := hashString(key)
	mask := uint32(len(x.slots) - 1)
	k := h & mask
	for ; x.slots[k] != 0; k = (k + 1) & mask {
		if e := &x.entries[x.slots[k]&indexMask-1]; e.hash == h && e.key == key {
			return &e.word
		}
	}
	x.entries = append(x.entries, wordEntry{key: key, hash: h})
	x.slots[k] = uint32(len(x.entries)) | h&^indexMask
	return &x.entries[len(x.entries)-1].word
}

// lookUp returns what x knows of the word with the hash h whose key is s but for
// the case of ASCII letters, nil if it knows nothing.
func lookUp[T string | []byte](x *wordTable, h uint32, s T) *word {
	if len(x.slots) == 0 {
		return nil
	}
	mask := uint32(len(x.slots) - 1)
	for k := h & mask; x.slots[k] != 0; k = (k + 1) & mask {
		if (x.slots[k]^h)&^indexMask != 0 {
			continue
		}
		if e := &x.entries[x.slots[k]&indexMask-1]; e.hash == h && equalFoldASCII(e.key, s) {
			return &e.word
		}
	}
	return nil
}

// equalFoldASCII reports whether s is key but for the case of ASCII letters.
func equalFoldASCII[T string | []byte](key string, s T) bool {
	if len(key) != len(s) {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if c != key[i] {
			return false
		}
	}
	return true
}

// nextField returns the first word of s and what comes after it. White space
// is ASCII, as it is in the word lists.
func nextField(s string) (field, rest string) {
	i := 0
	for i < len(s) && s[i] <= ' ' {
		i++
	}
	j := i
	for j < len(s) && s[j] > ' ' {
		j++
	}
	return s[i:j], s[j:]
}

// composed reports whether s is surely in NFC: it has nothing but letters of
// Latin and Cyrillic, which stand for themselves, and dashes and apostrophes.
func composed(s string) bool {
	for _, r := range s {
		if r >= 0x300 && (r < 0x400 || r > 0x52f) && (r < 0x2010 || r > 0x203f) {
			return false
		}
	}
	return true
}
