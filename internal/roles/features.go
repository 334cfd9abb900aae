package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
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

	part  uint32 // part of speech
	quote uint32 // place in or beside a quotation
	name  uint32 // kind of mention it is in, and whether it begins it
	place uint32 // place in the sentence

	left, right       uint32 // nearest reporting words: strength and distance
	leftCue, rightCue uint32 // which they are
	rightAround       uint32 // what stands on either side of the right one
	leftName          uint32 // nearest name, and whether a comma is between

	quoted bool // it is in a quotation
	hidden bool // it is not to be seen, and has no role
	deep   bool // it has the role of what is around it
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

// edge stands for what is beyond the ends of a passage.
var edge = attr{word: 1, class: 1, suffix: 1, cluster: 1, quote: 1}

// border is the number of edge tokens on either side of a passage.
const border = 2

// look notes what the templates read of the tokens of a passage.
func (r *Reader) look(p *passage) {
	n := p.last - p.first
	r.at = text.Sized(r.at, n+2*border)
	for i := range border {
		r.at[i], r.at[border+n+i] = edge, edge
	}
	at := r.at[border : border+n]
	for i := range at {
		at[i].read(r.d, p.first+i)
	}
	r.quotations(p, at)
	r.speech(p, at)
	r.hide(p, at)
	r.namesIn(p, at)
	r.sentences(p, at)
}

// speech notes the parts of speech of the tokens that are to be tagged, sentence by
// sentence; what is deep in a quotation parts a sentence in two.
func (r *Reader) speech(p *passage, at []attr) {
	m := pos.Models.Of(r.d.Lang)
	for s := p.sent; s < len(r.d.prose.Sentences) && r.d.prose.Sentences[s].First < p.last; s++ {
		first, last := max(r.d.prose.Sentences[s].First, p.first), min(r.d.prose.Sentences[s].Last, p.last)
		for end := first; first < last; first = end {
			for end = first; end < last && at[end-p.first].deep == at[first-p.first].deep; {
				end++
			}
			if at[first-p.first].deep {
				continue
			}
			r.words.Tag(m, r.d.Text, first, r.parts[first:end])
			for i := first; i < end; i++ {
				at[i-p.first].part = crf.Scatter(uint32(r.parts[i]) + 1)
			}
		}
	}
}

// hide takes out of sight what has no part in the sentences of the passage: the
// bullet that its block begins with, and the credits within it, for the
// correspondent according to whom somebody said something is not its source.
func (r *Reader) hide(p *passage, at []attr) {
	d := r.d
	if d.Toks[p.first].Kind == token.Other && p.first == d.page.Blocks[p.block].Body && len(at) > 1 {
		at[0] = edge
		at[0].hidden = true
	}
	for ; r.credit < len(d.page.Credits); r.credit++ {
		c := &d.page.Credits[r.credit]
		if c.Start >= d.Toks[p.last-1].End {
			return
		}
		if c.Start < d.Toks[p.first].Start {
			continue
		}
		i := d.At(c.Start)
		if i > p.first && d.Toks[i-1].Kind == token.Comma {
			i--
		}
		for ; i < p.last && d.Toks[i].Start < c.End; i++ {
			at[i-p.first] = edge
			at[i-p.first].hidden = true
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

// mentionClass returns what a mention is to the tagger.
func mentionClass(e *coref.Entities, m *coref.Mention) uint32 {
	switch m.Kind {
	case coref.MentionPronoun:
		return seenPronoun
	case coref.MentionNominal:
		return seenNominal
	}
	switch e.Entity(m).Kind {
	case lang.KindPerson:
		return seenPerson
	case lang.KindOrganization:
		return seenOrganization
	case lang.KindPlace:
		return seenPlace
	}
	return seenName
}

// namesIn notes the mentions in the passage.
func (r *Reader) namesIn(p *passage, at []attr) {
	d := r.d
	ms := d.ents.Mentions
	for r.name < len(ms) && ms[r.name].First < p.first {
		r.name++
	}
	for k := r.name; k < len(ms) && ms[k].First < p.last; k++ {
		m := &ms[k]
		kind := mentionClass(d.ents, m)
		for i := m.First; i < min(m.Last, p.last); i++ {
			at[i-p.first].name = crf.Scatter(kind<<1 | b2u(i == m.First))
		}
	}
}

// read notes what token i is by itself.
func (a *attr) read(d *story, i int) {
	t := &d.Toks[i]
	s := d.Raw[t.Start:t.End]
	h := uint32(2166136261)
	switch t.Kind {
	case token.Number:
		h = 3 + uint32(min(len(s), 6))
	case token.Link:
		h = 2
	case token.Mark: // whatever marks the copy has; where they stand is for quotations to say
		h = 10
		if d.prose.In[i] == 0 { // an apostrophe, or the sign for inches
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
	a.class = uint32(t.Kind)<<8 | uint32(t.Shape)<<4
	if t.Kind == token.Word {
		if t.Is(lang.Cue) {
			a.class |= 1 + uint32(t.Value)/2
		}
		n := min(len(s), 3)
		for _, c := range []byte(s[len(s)-n:]) {
			a.suffix = a.suffix<<8 | uint32(c)
		}
	} else {
		a.class = crf.Mix(a.class, h)
		a.suffix = a.class
	}
	a.class = crf.Mix(a.class, 7)
	a.cluster = a.class
	if t.Class != 0 {
		a.cluster = crf.Mix(uint32(t.Class), uint32(t.Shape))
	} else if t.Kind == token.Word {
		a.cluster = crf.Mix(a.suffix, uint32(t.Shape))
	}
}

// quotations marks the tokens in and beside the quotations of the passage.
func (r *Reader) quotations(p *passage, at []attr) {
	pairs := r.d.prose.Pairs
	for r.pair < len(pairs) && pairs[r.pair].Open < p.first {
		r.pair++
	}
	end := 0 // after the last quotation
	for _, q := range pairs[r.pair:] {
		if q.Open >= p.last {
			break
		}
		o, c := q.Open-p.first, min(q.Close, p.last-1)-p.first
		size := bucket((c - o) / 2)
		for i := end; i < o; i++ {
			v := 16 + 4*min(uint32(i-end), 3)*b2u(end > 0) + min(uint32(o-1-i), 3)
			if end == 0 {
				v += 64
			}
			at[i].quote = crf.Scatter(v)
		}
		closed := !q.Unclosed && !q.Unopened
		for i := o; i <= c; i++ {
			v := uint32(3)
			switch {
			case i == o:
				v = 1
			case i == c && !q.Unclosed:
				v = 2
			case i == o+1:
				v = 4
			case i == c-1:
				v = 5
			}
			at[i].quote = crf.Scatter(100 + v*16 + size)
			at[i].quoted = true
			at[i].deep = closed && i > o+shallow && i < c-shallow
		}
		end = c + 1
	}
	for i := end; i < len(at); i++ {
		v := 128*8 + min(uint32(i-end), 3)
		if end == 0 {
			v = 128 * 9
		}
		at[i].quote = crf.Scatter(v)
	}
}

// shallow is how far from either mark of a quotation the tagger looks: what is
// deeper is content if what is at either end of it is.
const shallow = 1

// b2u returns 1 for true.
func b2u(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// sentences marks the tokens by their place in the sentence and by what is
// around them there. Within a quotation these are the reporting words of the
// sentences that the quotation begins and ends in.
func (r *Reader) sentences(p *passage, at []attr) {
	for s := p.sent; s < len(r.d.prose.Sentences) && r.d.prose.Sentences[s].First < p.last; s++ {
		first, last := max(r.d.prose.Sentences[s].First, p.first), min(r.d.prose.Sentences[s].Last, p.last)
		toks, at := r.d.Toks[first:last], at[first-p.first:last-p.first]
		cues(toks, at)
		neighbours(toks, at)
		for i := range at {
			at[i].place = crf.Scatter(min(uint32(i), 4)<<4 | min(uint32(len(at)-1-i), 4))
		}
	}
}

// cues notes for each token of a sentence the nearest reporting word on either
// side that stands outside quotations.
func cues(toks []token.Token, at []attr) {
	last, commas := -1, uint32(0)
	for i := range toks {
		if last >= 0 {
			at[i].left = reported(&toks[last], i-last, commas)
			at[i].leftCue = at[last].word
		}
		last, commas = passedCue(toks, at, i, last, commas)
	}
	last, commas = -1, 0
	beside := uint32(0)
	for i := len(toks) - 1; i >= 0; i-- {
		if last >= 0 {
			at[i].right = reported(&toks[last], last-i, commas)
			at[i].rightCue, at[i].rightAround = at[last].word, beside
		}
		before := last
		if last, commas = passedCue(toks, at, i, last, commas); last != before {
			beside = around(at, last)
		}
	}
}

// reported is the strength of a reporting word, how far it is, and how many
// commas are between.
func reported(t *token.Token, distance int, commas uint32) uint32 {
	return crf.Mix(uint32(t.Value)/2, bucket(distance)<<4|min(commas, 2)+1)
}

// passedCue returns the nearest reporting word, and how many commas came since,
// after a step over token i.
func passedCue(toks []token.Token, at []attr, i, last int, commas uint32) (int, uint32) {
	switch {
	case at[i].quoted || at[i].hidden:
		return last, commas
	case toks[i].Kind == token.Comma:
		return last, commas + 1
	case toks[i].Is(lang.Cue) && toks[i].Value >= leastCue:
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
	return crf.Mix(l, r)
}

// neighbours notes for each token of a sentence the nearest name before it.
func neighbours(toks []token.Token, at []attr) {
	name, comma := uint32(0), false
	for i := range toks {
		a := &at[i]
		a.leftName = name
		if a.name != 0 {
			name, comma = a.name, false
		}
		if toks[i].Kind == token.Comma && !comma {
			name, comma = ^name, true
		}
	}
}

// Keys appends the features of spot k to buf. The numbers of templates that did
// not pay are not used again.
func (r *Reader) Keys(k int, buf []uint32) []uint32 {
	i := border + r.spots[k]
	a := &r.at[i]
	l, l2 := &r.at[i-1], &r.at[i-2]
	n, n2 := &r.at[i+1], &r.at[i+2]
	return append(buf,
		crf.Key1(1, a.word), crf.Key1(2, l.word), crf.Key1(3, n.word), crf.Key1(4, l2.word), crf.Key1(5, n2.word), crf.Key2(7, a.word, n.word),
		crf.Key1(19, a.cluster), crf.Key1(20, l.cluster), crf.Key1(21, n.cluster), crf.Key1(22, l2.cluster), crf.Key1(23, n2.cluster),
		crf.Key2(24, l.cluster, a.cluster), crf.Key2(25, a.cluster, n.cluster),
		crf.Key2(33, a.quote, a.cluster), crf.Key2(37, a.left, a.class), crf.Key2(40, a.right, a.class),
		crf.Key2(41, a.right, a.quote), crf.Key2(43, a.leftCue, a.left), crf.Key2(44, a.rightCue, a.right),
		crf.Key2(45, a.left, a.cluster), crf.Key2(49, a.place, a.cluster), crf.Key2(57, l.class, n.class),
		crf.Key3(59, l.quote, n.quote, n.cluster), crf.Key2(93, a.rightAround, a.class),
		crf.Key3(121, l.name, a.name, n.name), crf.Key3(122, a.name, n.cluster, n.name),
		crf.Key3(123, l.name, l.cluster, a.name), crf.Key2(130, a.leftName, a.class),
		crf.Key1(140, a.part), crf.Key1(141, l.part), crf.Key1(142, n.part), crf.Key1(143, l2.part), crf.Key1(144, n2.part),
		crf.Key2(145, l.part, a.part), crf.Key2(146, a.part, n.part), crf.Key2(147, l2.part, l.part), crf.Key2(148, n.part, n2.part),
		crf.Key3(149, l.part, a.part, n.part), crf.Key3(150, l2.part, l.part, a.part), crf.Key3(151, a.part, n.part, n2.part),
		crf.Key2(152, a.part, a.class), crf.Key2(153, a.part, a.quote), crf.Key2(154, a.part, a.left), crf.Key2(155, a.part, a.right),
	)
}
