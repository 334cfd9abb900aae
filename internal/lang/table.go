package lang

// A wordTable is a hash table from words in lower case to what is known of
// them. It is made for the scanner, which has the hash of a word at hand when it
// has read it. It holds no words: those with the same hash of 64 bits are the
// same to it. No two words of a profile are, which a test sees to, and one word
// in some billions that a profile does not have is taken for one that it has.
type wordTable struct {
	slots []wordSlot // by hash
	kinds []Word     // what is known of a word, its class aside; the first is zero
	// stems has a bit set for each stem with acts, by its hash, and so for few of what is
	// none: it is asked of every beginning of a word.
	stems [1 << (stemBits - 6)]uint64

	making *tableMaking // nil once the table is made
}

// A tableMaking is what it takes to add words to a table.
type tableMaking struct {
	hashes []uint64 // by slot
	words  int
	kind   map[Word]uint16 // the index of each of the kinds
	last   uint16          // the one of the word before, which is mostly that of the next
}

// A wordSlot is a word in the table, eight bytes of it.
type wordSlot struct {
	check uint32 // of the hash, those bits that do not say where the slot is; 0 if it is free
	class uint16
	kind  uint16 // index of what is known
}

// stemBits is how many bits of a hash it takes to find a stem's.
const stemBits = 14

// mayHaveStem reports whether the hash h may be that of a stem with acts.
func (x *wordTable) mayHaveStem(h uint64) bool {
	at := h >> (64 - stemBits)
	return x.stems[at>>6]>>(at&63)&1 != 0
}

const (
	HashStart = 14695981039346656037 // FNV-1a
	hashPrime = 1099511628211
)

// HashByte adds a byte to the hash of a word.
func HashByte(h uint64, c byte) uint64 { return (h ^ uint64(c)) * hashPrime }

// Hash returns the hash of a key.
func Hash[T string | []byte](s T) uint64 {
	h := uint64(HashStart)
	for i := 0; i < len(s); i++ {
		h = HashByte(h, s[i])
	}
	return h
}

// slot returns the index of the slot of the word with the hash h, or of the free
// one where it would be, and what its check is.
func (x *wordTable) slot(h uint64) (int, uint32) {
	h = (h ^ h>>32) * 0x9e3779b97f4a7c15
	mask := len(x.slots) - 1
	k, check := int(h>>32)&mask, uint32(h)|1
	for x.slots[k].check != 0 && x.slots[k].check != check {
		k = (k + 1) & mask
	}
	return k, check
}

// find returns what is known of the word with the hash h, the zero word if
// nothing is.
func (x *wordTable) find(h uint64) Word {
	if len(x.slots) == 0 {
		return Word{}
	}
	k, _ := x.slot(h)
	s := x.slots[k]
	w := x.kinds[s.kind]
	w.Class = s.class
	return w
}

// add adds to what is known of a word.
func (x *wordTable) add(key string, more Word) {
	if x.making == nil {
		x.begin(0)
	}
	m := x.making
	if 4*m.words >= 3*len(x.slots) {
		x.setSize(2 * len(x.slots))
	}
	h := Hash(key)
	k, check := x.slot(h)
	s := &x.slots[k]
	if s.check == 0 {
		s.check, m.hashes[k] = check, h
		m.words++
	}
	if more.Acts != 0 && key[len(key)-1] == '-' {
		at := h >> (64 - stemBits)
		x.stems[at>>6] |= 1 << (at & 63)
	}
	w := x.kinds[s.kind]
	w.Traits |= more.Traits
	w.Value |= more.Value
	w.Begins |= more.Begins
	w.Acts |= more.Acts
	if more.Class != 0 {
		s.class = more.Class
	}
	if w != x.kinds[m.last] {
		n, ok := m.kind[w]
		if !ok {
			n = uint16(len(x.kinds))
			m.kind[w] = n
			x.kinds = append(x.kinds, w)
		}
		m.last = n
	}
	s.kind = m.last
}

// begin prepares for so many words. Those that are added first, before the
// table has to grow, are found the fastest.
func (x *wordTable) begin(words int) {
	x.making = &tableMaking{kind: make(map[Word]uint16, 256)}
	x.making.kind[Word{}] = 0
	x.kinds = make([]Word, 1, 256)
	size := 1 << 10
	for 4*words >= 3*size {
		size *= 2
	}
	x.setSize(size)
}

// setSize makes room for so many words, a power of two.
func (x *wordTable) setSize(size int) {
	slots, hashes := x.slots, x.making.hashes
	x.slots, x.making.hashes = make([]wordSlot, size), make([]uint64, size)
	for i, s := range slots {
		if s.check != 0 {
			k, _ := x.slot(hashes[i])
			x.slots[k], x.making.hashes[k] = s, hashes[i]
		}
	}
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
