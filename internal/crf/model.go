package crf

// A Model holds the weights of the tagger: of features, by a perfect hash of
// their keys (Belazzougui, Botelho and Dietzfelbinger, 2009), and of steps
// between states. A place remembers half of its key: of the keys without a
// feature, one in some 70,000 is taken for another one.
type Model struct {
	seeds  *[1 << SeedBits]uint16  // by the first bits of a key
	places *[1 << PlaceBits]uint32 // by seed and key: half of the key that has the place, and the index of its row
	rows   *[1 << PlaceBits]modelRow
	start  Scores // of the first state of a passage

	// Steps to open states, by the state before and as packed scores, and plain
	// by the open state. Steps to inside states from themselves and from those
	// that begin their stretch.
	next        [States][Open]int32
	last        [Open]Scores
	stay, enter Scores
}

const (
	SeedBits    = 13
	PlaceBits   = 15
	MaxFeatures = 48 // of a token
)

// A modelRow holds the weights of one feature, 16 bits for each state, so that
// adding up rows adds up the weights of four states at once. A bias keeps
// weights above zero and sums apart. The first row is no feature's: its weights
// are zero. The rows of the most frequent features follow, side by side for the
// sake of the processor's cache.
type modelRow [3]uint64

const (
	weightBias = 128
	eachState  = 1<<48 | 1<<32 | 1<<16 | 1
)

// Place returns the place of a key. The trainer chooses seeds that keep the
// places of all features apart.
func Place(key uint32, seed uint16) uint32 {
	return (key ^ uint32(seed)) * 0x9e3779b1 >> (32 - PlaceBits)
}

// Sum finds the scores of a token with the features given, whose keys it
// overwrites.
func (m *Model) Sum(keys []uint32, out *Scores) {
	var a, b, c uint64
	seeds, places, rows := m.seeds, m.places, m.rows
	// First the rows of all keys, then their sum: so the processor looks for
	// many at once. What is left of a place without the key's half is the index
	// of the row, or more than any if the place is not the key's. That makes it
	// the first row, without a branch that would be hard to foretell.
	for i, k := range keys {
		x := places[Place(k, seeds[k>>(32-SeedBits)])] ^ k<<16
		keys[i] = x & uint32((int64(x)-1<<PlaceBits)>>63)
	}
	for _, x := range keys {
		r := &rows[x&(1<<PlaceBits-1)]
		a += r[0]
		b += r[1]
		c += r[2]
	}
	bias := int32(len(keys)) * weightBias
	for y := range 4 {
		shift := 16 * y
		out[y] = int32(a>>shift&0xffff) - bias
		out[4+y] = int32(b>>shift&0xffff) - bias
		out[8+y] = int32(c>>shift&0xffff) - bias
	}
}
