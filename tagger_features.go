package lede

import (
	"math/bits"
	"slices"
	"sort"
)

// Features of the tagger. A feature is a 32-bit key: the hash of the number of
// its template and of what the template saw. Keys are a pure function of the
// text, the lexicon and the stages before the tagger.

// An attr is what the templates read of one token.
type attr struct {
	word    uint32 // identity: folded spelling; of a number, its length
	class   uint32 // kind and shape; of a reporting word, how strong it is; of a mark, which
	suffix  uint32 // last bytes
	cluster uint32 // the profile's class of the word, else its suffix

	quote uint32 // place in or beside a quotation
	pair  uint32 // what stands around the quotation it is in, 0 outside
	name  uint32 // kind of mention it is in, and whether it begins it

	place    uint32 // place in the sentence
	sentence uint32 // what is in this sentence and the one before
	opening  uint32 // how the sentence begins
	tail     uint32 // how it ends

	left, right             uint32 // nearest reporting words: strength and distance
	leftCue, rightCue       uint32 // which they are
	leftAround, rightAround uint32 // what stands on either side of them
	clause, nextClause      uint32 // first words of this clause and the next, and how far they are
	leftFun, rightFun       uint32 // nearest function words
	leftName, rightName     uint32 // nearest names, and whether a comma is between

	hidden bool // it is not to be seen, and has no role
}

// mix hashes two values into one.
func mix(a, b uint32) uint32 {
	h := (a ^ bits.RotateLeft32(b, 15)*0x9e3779b1) * 0x85ebca6b
	return h ^ h>>15
}

// key is the feature of template t for the value v.
func key(t, v uint32) uint32 {
	h := (v ^ t*0x9e3779b1) * 0xc2b2ae35
	return h ^ h>>16
}

// bucket puts a distance into one of few classes.
func bucket(n int) uint32 {
	switch {
	case n < 4:
		return uint32(n)
	case n < 6:
		return 4
	case n < 9:
		return 5
	case n < 14:
		return 6
	case n < 25:
		return 7
	}
	return 8
}

// A featurizer computes the features of one block after another. Its slices
// are reused.
type featurizer struct {
	d      *document
	at     []attr
	pair   int // index of the first pair that may reach into the block
	sent   int // index of the block's first sentence
	credit int // index of the first credit that may stand in the block
}

// edge stands for what is beyond the block's ends.
var edge = attr{word: 1, class: 1, suffix: 1, cluster: 1, quote: 1}

// border is the number of edge tokens on either side of the block.
const border = 3

// block fills the attributes of the tokens [first, last) of block n. Blocks
// must come in order.
func (f *featurizer) block(n int) {
	d := f.d
	b := d.layout.blocks[n]
	b.first = b.body // a dateline is tagged by the layout
	f.at = slices.Grow(f.at[:0], b.last-b.first+2*border)
	for range border {
		f.at = append(f.at, edge)
	}
	for i := b.first; i < b.last; i++ {
		f.at = append(f.at, f.token(i))
	}
	for range border {
		f.at = append(f.at, edge)
	}
	at := f.at[border : len(f.at)-border]
	f.quotations(b, at)
	f.hide(b, at)
	f.namesIn(b, at)
	f.sentences(b, at)
}

// hide takes out of sight what has no part in the sentences of the block: the
// bullet that it begins with, and the credits within it, for the correspondent
// according to whom somebody said something is not its source.
func (f *featurizer) hide(b block, at []attr) {
	d := f.d
	if d.toks[b.first].kind == otherToken && len(at) > 1 {
		at[0] = edge
		at[0].hidden = true
	}
	for ; f.credit < len(d.layout.credits); f.credit++ {
		c := &d.layout.credits[f.credit]
		if c.Start >= d.toks[b.last-1].End {
			return
		}
		if c.Start < d.toks[b.first].Start {
			continue
		}
		i := d.tokenAt(c.Start)
		if i > b.first && d.toks[i-1].kind == commaToken {
			i--
		}
		for ; i < b.last && d.toks[i].Start < c.End; i++ {
			at[i-b.first] = edge
			at[i-b.first].hidden = true
		}
	}
}

// Kinds of mentions.
const (
	seenPronoun = iota + 1
	seenNominal
	seenName // of nothing known
	seenPerson
	seenOrganization
	seenPlace
)

// mentionKind returns the kind of a mention.
func (n *names) mentionKind(m *mention) uint32 {
	switch {
	case m.kind == MentionPronoun:
		return seenPronoun
	case m.kind == MentionNominal:
		return seenNominal
	case m.entity < 1 || int(m.entity) > len(n.entities):
		return seenName
	}
	switch n.entities[m.entity-1].Kind {
	case EntityPerson:
		return seenPerson
	case EntityOrganization:
		return seenOrganization
	case EntityPlace:
		return seenPlace
	}
	return seenName
}

// namesIn notes the mentions of the block.
func (f *featurizer) namesIn(b block, at []attr) {
	d := f.d
	ms := d.names.mentions
	k := sort.Search(len(ms), func(i int) bool { return ms[i].first >= b.first })
	for ; k < len(ms) && ms[k].first < b.last; k++ {
		m := &ms[k]
		kind := d.names.mentionKind(m)
		for i := max(m.first, b.first); i < min(m.last, b.last); i++ {
			at[i-b.first].name = kind << 1
			if i == m.first {
				at[i-b.first].name |= 1
			}
		}
	}
}

// token returns what token i is by itself.
func (f *featurizer) token(i int) attr {
	t := &f.d.toks[i]
	s := f.d.text[t.Start:t.End]
	var a attr
	h := uint32(2166136261)
	switch t.kind {
	case numberToken:
		h = 3 + uint32(min(len(s), 6))
	case linkToken:
		h = 2
	case markToken: // whatever marks the copy has; where they stand is for quotations to say
		h = 10
		switch s {
		case "'", "`", "‘", "’", "‚", "‛", "‹", "›":
			h = 11
		}
	default:
		for j := 0; j < len(s); j++ {
			c := s[j]
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			h = (h ^ uint32(c)) * 16777619
		}
	}
	a.word = h
	a.class = uint32(t.kind)<<8 | uint32(t.shape)<<4
	if t.kind == wordToken {
		if t.is(cue) {
			a.class |= 1 + uint32(t.value)/2
		}
		n := min(len(s), 3)
		for _, c := range []byte(s[len(s)-n:]) {
			a.suffix = a.suffix<<8 | uint32(c)
		}
	} else {
		a.class = mix(a.class, h)
		a.suffix = a.class
	}
	a.class = mix(a.class, 7)
	a.cluster = a.class
	if t.class != 0 {
		a.cluster = mix(uint32(t.class), uint32(t.shape))
	} else if t.kind == wordToken {
		a.cluster = mix(a.suffix, uint32(t.shape))
	}
	return a
}

// quotations marks the tokens in and beside the block's quotations.
func (f *featurizer) quotations(b block, at []attr) {
	pairs := f.d.marks.pairs
	for f.pair < len(pairs) && pairs[f.pair].open < b.first {
		f.pair++
	}
	end := 0 // after the last quotation
	for p := f.pair; p < len(pairs) && pairs[p].open < b.last; p++ {
		o, c := pairs[p].open-b.first, min(pairs[p].close, b.last-1)-b.first
		size := bucket((c - o) / 2)
		for i := end; i < o; i++ {
			at[i].quote = 16 + 4*min(uint32(i-end), 3)*b2u(end > 0) + min(uint32(o-1-i), 3)
			if end == 0 {
				at[i].quote += 64
			}
		}
		before, after := edge, edge
		if o > 0 {
			before = at[o-1]
		}
		if c+1 < len(at) {
			after = at[c+1]
		}
		around := mix(mix(before.cluster, after.cluster), size)
		for i := o; i <= c; i++ {
			q := uint32(3)
			switch {
			case i == o:
				q = 1
			case i == c && !pairs[p].unclosed:
				q = 2
			case i == o+1:
				q = 4
			case i == c-1:
				q = 5
			}
			at[i].quote = 100 + q*16 + size
			at[i].pair = around
		}
		end = c + 1
	}
	for i := end; i < len(at); i++ {
		at[i].quote = 128*8 + min(uint32(i-end), 3)
		if end == 0 {
			at[i].quote = 128 * 9
		}
	}
}

// b2u returns 1 for true.
func b2u(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// sentences marks the tokens by their place in the sentence and by the
// reporting words around them. Within a quotation these are the reporting words
// of the sentences that the quotation begins and ends in.
func (f *featurizer) sentences(b block, at []attr) {
	d := f.d
	for f.sent < len(d.sents) && d.sents[f.sent].first < b.first {
		f.sent++
	}
	previous := uint32(0)
	for s, ordinal := f.sent, 0; s < len(d.sents) && d.sents[s].first < b.last; s, ordinal = s+1, ordinal+1 {
		first, last := d.sents[s].first-b.first, d.sents[s].last-b.first
		toks := d.toks[d.sents[s].first:d.sents[s].last]
		cues(toks, at[first:last])
		clauses(toks, at[first:last])
		tail := uint32(0)
		for i := max(first, last-4); i < last; i++ {
			tail = mix(tail, at[i].class)
		}
		var quoted, strong uint32
		for i := first; i < last; i++ {
			t := &toks[i-first]
			if at[i].pair != 0 {
				quoted = 1
				continue
			}
			if t.is(cue) && t.value > 5 {
				strong++
			}
		}
		kind := b2u(b.kind == BlockParagraph)
		shape := quoted | min(strong, 3)<<1 | min(uint32(ordinal), 2)<<3 | kind<<5 | b2u(last == len(at))<<6
		shape = mix(shape, previous)
		for i := first; i < last; i++ {
			at[i].place = min(uint32(i-first), 4)<<4 | min(uint32(last-1-i), 4)
			at[i].tail = tail
			at[i].sentence = shape + 1
			at[i].opening = mix(at[first].cluster, at[min(first+1, last-1)].class)
		}
		previous = quoted | min(strong, 1)<<1 | 4
	}
}

// cues notes for each token of a sentence the nearest reporting word on either
// side that stands outside quotations.
func cues(toks []token, at []attr) {
	last, commas := -1, uint32(0)
	for i := range toks {
		if last >= 0 {
			at[i].left = reported(&toks[last], i-last, commas)
			at[i].leftCue, at[i].leftAround = at[last].word, around(at, last)
		}
		last, commas = passedCue(toks, at, i, last, commas)
	}
	last, commas = -1, 0
	for i := len(toks) - 1; i >= 0; i-- {
		if last >= 0 {
			at[i].right = reported(&toks[last], last-i, commas)
			at[i].rightCue, at[i].rightAround = at[last].word, around(at, last)
		}
		last, commas = passedCue(toks, at, i, last, commas)
	}
}

// reported is the strength of a reporting word, how far it is, and how many
// commas are between.
func reported(t *token, distance int, commas uint32) uint32 {
	return mix(uint32(t.value)/2, bucket(distance)<<4|min(commas, 2)+1)
}

// passedCue returns the nearest reporting word, and how many commas came since,
// after a step over token i.
func passedCue(toks []token, at []attr, i, last int, commas uint32) (int, uint32) {
	switch {
	case at[i].pair != 0 || at[i].hidden:
		return last, commas
	case toks[i].kind == commaToken:
		return last, commas + 1
	case toks[i].is(cue) && toks[i].value > 3:
		return i, 0
	}
	return last, commas
}

// around is what stands on either side of token i.
func around(at []attr, i int) uint32 {
	var l, r uint32
	if i > 0 {
		l = at[i-1].cluster
	}
	if i+1 < len(at) {
		r = at[i+1].cluster
	}
	return mix(l, r)
}

// functionWord is what holds a sentence together.
const functionWord = preposition | determiner | auxiliary | complementizer | conjunction | pronoun

// clauses notes for each token of a sentence the nearest function words and
// names, and the beginnings of its clause and of the next as far as punctuation
// tells.
func clauses(toks []token, at []attr) {
	var word, name uint32
	from := 0
	for i := range toks {
		at[i].leftFun, at[i].leftName = word, name
		word, name = passed(&toks[i], &at[i], word, name)
		at[i].clause = mix(at[from].cluster, bucket(i-from))
		if toks[i].parts() {
			from = min(i+1, len(toks)-1)
		}
	}
	word, name = 0, 0
	to, next := len(toks), uint32(0)
	for i := len(toks) - 1; i >= 0; i-- {
		at[i].rightFun, at[i].rightName = word, name
		word, name = passed(&toks[i], &at[i], word, name)
		at[i].nextClause = mix(next, bucket(to-i))
		if toks[i].parts() {
			to, next = i, at[i].class
			if i+1 < len(toks) {
				next = mix(next, at[i+1].cluster)
			}
		}
	}
}

// parts reports whether the token parts clauses.
func (t *token) parts() bool {
	switch t.kind {
	case commaToken, dashToken, colonToken, openToken, closeToken:
		return true
	}
	return false
}

// passed returns the nearest function word and name after a step over a token.
func passed(t *token, a *attr, word, name uint32) (uint32, uint32) {
	if t.is(functionWord) {
		word = a.word
	}
	if a.name != 0 {
		name = a.name
	}
	if t.kind == commaToken {
		name |= commaPassed
	}
	return word, name
}

// commaPassed marks a name beyond a comma.
const commaPassed = 1 << 20

// keys appends the features of the block's token i to buf. The numbers of
// templates that did not pay are not used again.
func (f *featurizer) keys(i int, buf []uint32) []uint32 {
	i += border
	a, l, r := &f.at[i], &f.at[i-1], &f.at[i+1]
	l2, r2 := &f.at[i-2], &f.at[i+2]
	l3, r3 := &f.at[i-3], &f.at[i+3]
	return append(buf,
		key(1, a.word), key(2, l.word), key(3, r.word), key(4, l2.word), key(5, r2.word),
		key(6, mix(l.word, a.word)), key(7, mix(a.word, r.word)),
		key(9, l.class), key(11, l2.class),
		key(13, mix(l.class, mix(a.class, r.class))),
		key(14, mix(l2.class, mix(l.class, a.class))),
		key(15, mix(a.class, mix(r.class, r2.class))),
		key(16, a.suffix), key(17, l.suffix), key(18, r.suffix),
		key(19, a.cluster), key(20, l.cluster), key(21, r.cluster), key(22, l2.cluster), key(23, r2.cluster),
		key(24, mix(l.cluster, a.cluster)), key(25, mix(a.cluster, r.cluster)),
		key(26, mix(l.cluster, mix(a.cluster, r.cluster))),
		key(27, mix(l2.cluster, mix(l.cluster, a.cluster))),
		key(28, mix(a.cluster, mix(r.cluster, r2.cluster))),
		key(29, l3.cluster), key(30, r3.cluster),
		key(32, mix(a.quote, a.class)), key(33, mix(a.quote, a.cluster)),
		key(35, mix(a.pair, a.quote)),
		key(37, mix(a.left, a.class)), key(38, mix(a.left, a.quote)),
		key(40, mix(a.right, a.class)), key(41, mix(a.right, a.quote)),
		key(42, mix(a.left, a.right)), key(43, mix(a.leftCue, a.left)), key(44, mix(a.rightCue, a.right)),
		key(45, mix(a.left, a.cluster)), key(46, mix(a.right, a.cluster)),
		key(48, mix(a.place, a.class)), key(49, mix(a.place, a.cluster)),
		key(51, mix(a.sentence, a.class)), key(52, mix(a.sentence, a.quote)),
		key(53, a.opening), key(54, mix(a.opening, a.class)), key(55, mix(a.opening, a.left)),
		key(56, mix(mix(a.quote, l.quote), mix(l.class, a.class))),
		key(57, mix(l.class, r.class)), key(58, mix(l.cluster, r.cluster)), key(59, mix(mix(l.quote, r.quote), r.cluster)),
		key(92, mix(a.leftAround, a.class)), key(93, mix(a.rightAround, a.class)),
		key(96, mix(a.clause, a.class)), key(97, mix(a.nextClause, a.class)),
		key(98, mix(a.clause, a.left)), key(99, mix(a.nextClause, a.left)),
		key(100, mix(a.clause, a.right)), key(101, mix(a.nextClause, a.right)),
		key(102, mix(a.tail, a.class)), key(103, mix(a.tail, a.right)),
		key(120, a.name), key(121, mix(mix(l.name, a.name), r.name)),
		key(122, mix(mix(a.name, r.cluster), r.name)), key(123, mix(mix(l.name, l.cluster), a.name)),
		key(124, mix(a.leftFun, a.class)), key(125, mix(a.rightFun, a.class)), key(126, mix(mix(a.leftFun, a.rightFun), a.class)),
		key(130, mix(a.leftName, a.class)), key(131, mix(a.rightName, a.class)),
		key(132, mix(a.leftName, a.left)), key(133, mix(a.rightName, a.right)),
	)
}
