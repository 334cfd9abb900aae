// Package crf is a linear-chain tagger with whole numbers for weights.
//
// It is the half of a conditional random field (Lafferty, McCallum and Pereira,
// 2001) that is left when training is done: features, as hashes, give each token a
// score for each state, and Viterbi finds the best states of all that may follow
// one another. The same scores have the same states on every platform. What the
// states mean is for its users to say.
package crf

// A Model holds the weights of a tagger: of features, by a perfect hash of
// their keys (Belazzougui, Botelho and Dietzfelbinger, 2009), and of steps
// between states.
type Model struct {
	seeds  *[1 << seedBits]uint16  // by the first bits of a key
	places *[1 << placeBits]uint32 // by place, that is seed and key: the first bits of the key that has the place, and the index of its row
	rows   *[1 << placeBits]row
	start  Scores // of the first state of a passage

	// Steps to open states, by the state before and as packed scores, and plain
	// by the open state. Steps to inside states from themselves and from those
	// that begin their stretch.
	next        [States][Open]int32
	last        [Open]Scores
	stay, enter Scores

	// By how much a state can at most make up for being worse than another one, by that and
	// the state: with a step from it to an open state, and of an open one with a step to it.
	gain     [States]Scores
	gainBack [Open][Open]int32
}

const (
	seedBits  = 14
	placeBits = 16 // also how many bits of its key a place remembers: the others are in the place itself
)

// keyBits is how many bits of a key tell features apart. More would take room in
// the file; of the keys without a feature, one in 1,400 is taken for that of
// one of 46,000 features.
const keyBits = 26

// Short returns the bits of a key that tell features apart, as the first ones. The
// last ones are in the first of them.
func Short(key uint32) uint32 { return (key ^ key<<keyBits) &^ (1<<(32-keyBits) - 1) }

// MaxFeatures is how many features a token may have. Their weights must not add up
// to more than a state has room for in a sum: 257 of the greatest would.
const MaxFeatures = 112

// A row holds the weights of one feature. A bias keeps them above zero. The first row is
// no feature's. The rows of the most frequent features follow, side by side for the
// sake of the processor's cache, four in one of its lines.
type row struct {
	first uint64 // of eight states, eight bits for each
	last  uint64 // of the others, 16 bits for each
}

const weightBias = 128

// place returns the place of a key. deal chooses seeds that keep the
// places of all features apart.
func place(key uint32, seed uint16) uint32 {
	return (key ^ uint32(seed)) * 0x9e3779b1 >> (32 - placeBits)
}

// A Sum is the scores that features add up to, sixteen bits for each state, so that those
// of four states are added at once: every other one of the first eight, those between
// them, and the others.
type Sum [States / 4]uint64

// eachState is one in each of four states, eachByte one in each of eight bytes.
const (
	eachState = 1<<48 | 1<<32 | 1<<16 | 1
	eachByte  = eachState<<8 | eachState
)

// Add adds a sum to another.
func (s *Sum) Add(t *Sum) {
	s[0] += t[0]
	s[1] += t[1]
	s[2] += t[2]
}

// Scores returns the scores of a sum.
func (s *Sum) Scores() (out Scores) {
	// What is below zero borrows from the next state; nothing is with so much more.
	const more = 1 << 15
	a, b, c := s[0]+more*eachState, s[1]+more*eachState, s[2]+more*eachState
	for y := range 4 {
		shift := 16 * y
		out[2*y] = int32(a>>shift&0xffff) - more
		out[2*y+1] = int32(b>>shift&0xffff) - more
		out[8+y] = int32(c>>shift&0xffff) - more
	}
	return out
}

// Sum adds up the weights of features, whose keys it overwrites.
func (m *Model) Sum(keys []uint32) Sum {
	seeds, places, rows := m.seeds, m.places, m.rows
	// First the rows of all keys, then their sum: so the processor looks for many at
	// once. If a place is not the key's the next one overwrites it, without a branch
	// that would be hard to foretell.
	n := 0
	for _, k := range keys {
		k = Short(k)
		x := places[place(k, seeds[k>>(32-seedBits)])]
		keys[n] = x
		differ := (x ^ k) >> (32 - placeBits)
		n += int((uint64(differ) - 1) >> 63) // 1 if there is no difference
	}
	const lanes = 0x00ff00ff00ff00ff
	var a, b, c uint64
	for _, x := range keys[:n] {
		r := &rows[x&(1<<placeBits-1)]
		a += r.first & lanes
		b += r.first >> 8 & lanes
		c += r.last
	}
	bias := uint64(n) * weightBias * eachState
	return Sum{a - bias, b - bias, c - bias}
}
