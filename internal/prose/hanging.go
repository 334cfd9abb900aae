package prose

import (
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/token"
)

// Some papers that give each sentence a paragraph do not repeat the mark of a quotation in
// those that it goes on in: one opens it, a later one closes it, and those between have none.
//
//	“There is no doubt about it.
//
//	We need the road,” the mayor said.

// A hanging quotation is one that a paragraph left open.
type hanging struct {
	pair  int // 1 + its index, 0 if there is none
	fault int // the index of the fault that it is
	from  int // the block that opened it
	to    int // the block that is being read
	mark  mark
}

// maxHanging bounds the paragraphs over which a quotation hangs.
const maxHanging = 8

// hang keeps in mind the quotation that block n left open, if it did: the last one behind the
// pairs that there were before it. Without any, what hung over before hangs on.
func (p *pairing) hang(n, before int) {
	last := len(p.m.Pairs)
	if last == before {
		return
	}
	p.hung = hanging{}
	q := &p.m.Pairs[last-1]
	if !q.Unclosed || q.Continues || q.Close+1 != p.blocks[n].Last {
		return
	}
	m := readMark(p.d, q.Open, p.blocks[n])
	if m.family != singleMarks { // any apostrophe might close it
		p.hung = hanging{pair: last, fault: len(p.m.Faults) - 1, from: n, mark: m}
	}
}

// carry gives block n the mark of the quotation that hangs over from one before it. It stands
// before the first token, and opens as readily as not.
func (p *pairing) carry(marks []mark, n int) []mark {
	b, h := &p.blocks[n], &p.hung
	switch {
	case h.pair == 0 || b.Kind != p.blocks[h.from].Kind && n > h.from+1 && b.Last-b.First > 1:
		return marks
	case b.Body > b.First || n-h.from > maxHanging:
		*h = hanging{}
		return marks
	}
	h.to = n
	m := h.mark
	m.tok, m.open, m.close, m.drop, m.hangs = b.Body-1, costOdd, costNever, 0, true
	return append(marks, m)
}

// endsWords reports whether the mark at token i stands where the words that hang over may end:
// behind a mark of the sentence or before the words that tell who said them.
func (p *pairing) endsWords(i int) bool {
	toks := p.d.Toks
	if k := toks[i-1].Kind; k == token.Stop || k == token.Comma || i+1 == len(toks) {
		return true
	}
	next := &toks[i+1]
	tag := i+2 < len(toks) && next.Is(lang.Pronoun) && toks[i+2].Is(lang.Cue) // "… of massacres” he said"
	return next.Kind != token.Word || tag || next.Is(lang.Cue|lang.Preposition) || next.Gap >= token.LineBreak
}

// maxSigned bounds the words of a line that names who said what stands above it.
const maxSigned = 10

// signs reports whether block b, which the mark at token i ends, is the name of somebody rather
// than his words: most of its words have capitals.
func (p *pairing) signs(b *layout.Block, i int) bool {
	words, capitals := 0, 0
	for k := b.Body; k < i && words <= maxSigned; k++ {
		if t := &p.d.Toks[k]; t.Kind == token.Word {
			words++
			if t.Capitalised() {
				capitals++
			}
		}
	}
	return i+1 == b.Last && words <= maxSigned && 2*capitals > words
}

// resume ends the quotation that hangs over block b, at the mark m in it.
func (p *pairing) resume(m *mark) {
	h := p.hung
	p.hung = hanging{}
	p.m.Pairs[h.pair-1].Continues = true
	if h.fault >= 0 && p.m.Faults[h.fault].Start == p.d.Toks[p.m.Pairs[h.pair-1].Open].Start {
		p.m.Faults = slices.Delete(p.m.Faults, h.fault, h.fault+1)
	}
	kind := p.blocks[h.from].Kind
	for n := h.from + 1; n < h.to; n++ {
		if b := &p.blocks[n]; b.Kind == kind {
			p.emit(0, Pair{Open: b.Body, Close: b.Last - 1, Unclosed: true, Unopened: true, Continues: true, Speech: true})
		}
	}
	if b := &p.blocks[h.to]; b.Body < m.tok && !p.signs(b, m.tok) {
		p.emit(0, Pair{Open: b.Body, Close: m.tok, Unopened: true})
		return
	}
	q := &p.m.Pairs[len(p.m.Pairs)-1]
	q.Unclosed, q.Continues = false, false // by a mark on a line of its own, or behind a signature
}
