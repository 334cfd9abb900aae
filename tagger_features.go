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
	word                uint32 // identity: folded spelling; a number by its shape
	class               uint32 // kind, shape and what the lexicon says
	suffix              uint32
	cluster             uint32
	quote               uint32 // place in or beside a quotation
	pair                uint32 // what stands around the quotation it is in
	left                uint32 // nearest reporting word before: strength and distance
	right               uint32 // nearest reporting word after
	leftCue             uint32 // its identity
	rightCue            uint32
	place               uint32 // place in the sentence
	sentence            uint32 // shape of the sentence
	opening             uint32 // how the sentence begins
	leftAround          uint32 // what stands on either side of that word
	rightAround         uint32
	clause              uint32 // first word of the clause and how far it is
	nextClause          uint32 // first word of the next clause and how far it is
	name                uint32 // kind of name it is in, and where in it
	leftFun, rightFun   uint32 // nearest function words
	leftName, rightName uint32
	tail                uint32 // how the sentence ends
	hidden              bool   // it is not to be seen, and has no role
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
	f.sentences(n, b, at)
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

// namesIn notes the names.
func (f *featurizer) namesIn(b block, at []attr) {
	d := f.d
	ms := d.names.mentions
	k := sort.Search(len(ms), func(i int) bool { return ms[i].first >= b.first })
	for ; k < len(ms) && ms[k].first < b.last; k++ {
		m := &ms[k]
		kind := uint32(m.kind[1])
		if m.kind == MentionName && m.entity > 0 && int(m.entity) <= len(d.names.entities) {
			kind = uint32(d.names.entities[m.entity-1].Kind[1])
		}
		for i := max(m.first, b.first); i < min(m.last, b.last); i++ {
			at[i-b.first].name = kind<<2 | 1
			if i == m.first {
				at[i-b.first].name++
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
		var before, after attr
		before, after = edge, edge
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

func b2u(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// sentences marks the tokens by their place in the sentence and by the
// reporting words around them. Within a quotation these are the reporting words
// of the sentences that the quotation begins and ends in.
func (f *featurizer) sentences(n int, b block, at []attr) {
	d := f.d
	for f.sent < len(d.sents) && d.sents[f.sent].first < b.first {
		f.sent++
	}
	previous := uint32(0)
	for s, ordinal := f.sent, 0; s < len(d.sents) && d.sents[s].first < b.last; s, ordinal = s+1, ordinal+1 {
		first, last := d.sents[s].first-b.first, d.sents[s].last-b.first
		f.cues(d.toks[d.sents[s].first:d.sents[s].last], at[first:last])
		f.clauses(d.toks[d.sents[s].first:d.sents[s].last], at[first:last])
		tail := uint32(0)
		for i := max(first, last-4); i < last; i++ {
			tail = mix(tail, at[i].class)
		}
		var quoted, that, cues, verbs uint32
		for i := first; i < last; i++ {
			t := &d.toks[b.first+i]
			if at[i].pair != 0 {
				quoted = 1
				continue
			}
			if t.is(cue) && t.value > 5 {
				cues++
			}
			_ = verbs
		}
		kind := b2u(b.kind == BlockParagraph)
		shape := quoted | min(cues, 3)<<1 | min(uint32(ordinal), 2)<<3 | kind<<5 | b2u(last == len(at))<<6
		shape = mix(shape, previous)
		for i := first; i < last; i++ {
			at[i].place = min(uint32(i-first), 4)<<4 | min(uint32(last-1-i), 4)
			at[i].tail = tail
			at[i].sentence = shape + 1
			at[i].opening = mix(at[first].cluster, at[min(first+1, last-1)].class)
		}
		previous = quoted | min(cues, 1)<<1 | 4
		_ = that
	}
}

// cues notes for each token of a sentence the nearest reporting word on either
// side that stands outside quotations.
func (f *featurizer) cues(toks []token, at []attr) {
	last, commas := -1, uint32(0)
	for i := range toks {
		if last >= 0 {
			at[i].left = mix(uint32(toks[last].value)/2, bucket(i-last)<<4|min(commas, 2)+1)
			at[i].leftCue = at[last].word
			at[i].leftAround = around(at, last)
		}
		if at[i].pair != 0 || at[i].hidden {
			continue
		}
		switch {
		case toks[i].kind == commaToken:
			commas++
		case toks[i].is(cue) && toks[i].value > 3:
			last, commas = i, 0
		}
	}
	last, commas = -1, 0
	for i := len(toks) - 1; i >= 0; i-- {
		if last >= 0 {
			at[i].right = mix(uint32(toks[last].value)/2, bucket(last-i)<<4|min(commas, 2)+1)
			at[i].rightCue = at[last].word
			at[i].rightAround = around(at, last)
		}
		if at[i].pair != 0 || at[i].hidden {
			continue
		}
		switch {
		case toks[i].kind == commaToken:
			commas++
		case toks[i].is(cue) && toks[i].value > 3:
			last, commas = i, 0
		}
	}
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

// clauses notes for each token of a sentence the beginning of its clause and of
// the next, as far as punctuation tells.
func (f *featurizer) clauses(toks []token, at []attr) {
	const function = preposition | determiner | auxiliary | complementizer | conjunction | pronoun
	var word, name uint32
	for i := range toks {
		at[i].leftFun, at[i].leftName = word, name
		word, name = passed(&toks[i], &at[i], function, word, name)
	}
	word, name = 0, 0
	for i := len(toks) - 1; i >= 0; i-- {
		at[i].rightFun, at[i].rightName = word, name
		word, name = passed(&toks[i], &at[i], function, word, name)
	}
	from := 0
	for i := range toks {
		at[i].clause = mix(at[from].cluster, bucket(i-from))
		if toks[i].kind == commaToken || toks[i].kind == dashToken || toks[i].kind == colonToken || toks[i].kind == openToken || toks[i].kind == closeToken {
			from = min(i+1, len(toks)-1)
		}
	}
	next := len(toks)
	nc := uint32(0)
	for i := len(toks) - 1; i >= 0; i-- {
		at[i].nextClause = mix(nc, bucket(next-i))
		if toks[i].kind == commaToken || toks[i].kind == dashToken || toks[i].kind == colonToken || toks[i].kind == openToken || toks[i].kind == closeToken {
			next = i
			nc = at[i].class
			if i+1 < len(toks) {
				nc = mix(nc, at[i+1].cluster)
			}
		}
	}
}

// passed returns the nearest function word and name after a step over a token.
func passed(t *token, a *attr, function traits, word, name uint32) (uint32, uint32) {
	if t.is(function) {
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

// keys appends the features of the block's token i to buf.
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
		key(57, mix(l.class, r.class)), key(58, mix(l.cluster, r.cluster)),

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
		key(59, mix(mix(l.quote, r.quote), r.cluster)),
	)
}
