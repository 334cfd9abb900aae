package prose

import (
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Pair is a quotation between marks within one block: tokens [open, close],
// the marks included.
type Pair struct {
	Open, Close int
	Unclosed    bool // nothing closes it in this block; close is where it ends by punctuation
	Unopened    bool // nothing opens it; open is where its sentence begins
	Continues   bool // it is unclosed because it goes on in the next paragraph, which reopens it
	Speech      bool // it looks like somebody's words rather than a title, a nickname or a shudder quote
	Name        bool // it is the name of what the noun before it means: "das Motto „Die Brücke“"
}

// read pairs the quotation marks of every block.
//
// Copy damages marks in every way: they are lost, doubled, reversed, mixed, and
// the closing single mark is also the apostrophe. So each block's marks are
// read together, by the cheapest account of them: every mark opens, closes or
// is none, and each of these costs the more the less its form and its
// neighbours speak for it. What had to be bent to make sense of them becomes a
// fault.
func (p *pairing) read(d *token.Text, blocks []layout.Block, m *Prose) {
	p.d, p.m, p.blocks, p.hung = d, m, blocks, hanging{}
	m.Pairs, m.Inner, m.Faults = m.Pairs[:0], m.Inner[:0], m.Faults[:0]
	m.In = text.Sized(m.In, len(d.Toks))
	for n, b := range blocks {
		p.marks = p.carry(p.marks[:0], n)
		carried := len(p.marks)
		for i := b.Body; i < b.Last; i++ { // nobody speaks in a dateline
			if d.Toks[i].Kind == token.Mark {
				p.marks = append(p.marks, readMark(d, i, b))
			}
		}
		switch {
		case len(p.marks) > manyMarks && len(p.marks) > (b.Last-b.Body)/4:
			p.fault(d.Toks[p.marks[carried].tok].Span, text.UnclosedQuote)
		case len(p.marks) > carried:
			before := len(m.Pairs)
			p.block(b, reopened(d, blocks, n))
			p.hang(n, before)
		}
	}
	for n, q := range p.m.Pairs {
		for i := q.Open; i <= q.Close; i++ {
			p.m.In[i] = int32(n + 1)
		}
	}
}

// manyMarks are more than any paragraph has. If every fourth token is a mark, too, it is
// none, and the marks mean nothing.
const manyMarks = 1000

// maxNesting is how deep quotations are followed into each other.
const maxNesting = 3

// An account is one way of reading the marks up to some point.
type account struct {
	cost  int32
	prev  int32 // the account it goes on from, -1 at the start
	act   action
	depth uint8
	open  [maxNesting]int32 // the marks that are open, as indexes
}

// An action is what a mark does: it opens a quotation, is dropped, or closes
// the open quotation at some depth.
type action uint8

const (
	actDrop   action = iota
	actOpen          // opens a quotation within those that are open
	actReopen        // +depth: opens one in place of an open one that nothing closes
	actClose  = actReopen + maxNesting
)

// A pairing reads blocks one after the other, with scratch space.
type pairing struct {
	d      *token.Text
	m      *Prose // what is being read
	blocks []layout.Block
	hung   hanging
	marks  []mark
	all    []account
	acts   []action
	stack  []int // open marks while an account is carried out
}

// maxAccount bounds how many marks are read together.
const maxAccount = 256

// block reads the marks of block b. If continues, the next paragraph reopens a
// quotation that is open at the end.
func (p *pairing) block(b layout.Block, continues bool) {
	p.stack = p.stack[:0]
	from := len(p.m.Pairs)
	for k := 0; k < len(p.marks); k += maxAccount {
		end := min(k+maxAccount, len(p.marks))
		p.carryOut(b, k, end, p.account(k, end, continues && end == len(p.marks), end == len(p.marks)))
	}
	for len(p.stack) > 0 {
		p.leave(b, 0, b.Last, continues && len(p.stack) == 1)
	}
	for n := from; n < len(p.m.Pairs); n++ {
		q := &p.m.Pairs[n]
		if q.Open < b.Body {
			continue // of a paragraph before it
		}
		q.Name = q.Open > b.Body && namesWork(p.d, *q)
		q.Speech = looksSpoken(p.d, *q, b)
	}
}

// account returns the best account of the marks [k, end).
func (p *pairing) account(k, end int, continues, atEnd bool) int32 {
	start := account{prev: -1, depth: uint8(len(p.stack))}
	for n, m := range p.stack {
		start.open[n] = int32(m)
	}
	p.all = append(p.all[:0], start)
	first, last := 0, 1
	for i := k; i < end; i++ {
		for n := first; n < last; n++ {
			p.expand(n, i, last)
		}
		first, last = last, p.prune(last)
	}
	best, cost := int32(first), int32(1<<30)
	for n := first; n < last; n++ {
		a := &p.all[n]
		c := a.cost
		if atEnd && a.depth > 0 {
			c += costBlockEnd * int32(a.depth-1)
			if continues {
				c += costContinues
			} else {
				c += costBlockEnd
			}
		}
		if c < cost {
			best, cost = int32(n), c
		}
	}
	return best
}

// expand appends to the accounts, from index base on, all that can follow from
// account n if mark i is next.
func (p *pairing) expand(n, i, base int) {
	a, m := p.all[n], &p.marks[i]
	a.prev = int32(n)
	drop := a
	drop.act = actDrop
	drop.cost += m.drop
	p.add(drop, base)
	for k := int(a.depth) - 1; k >= 0; k-- {
		o := &p.marks[a.open[k]]
		if o.family != m.family {
			continue
		}
		above := int32(int(a.depth)-1-k) * costUnclosed
		c := a
		c.act = actClose + action(k)
		c.depth = uint8(k)
		c.cost += above + m.close
		if o.tok+1 == m.tok {
			c.cost += costUnlikely // nothing between them
		}
		if o.hangs && !p.endsWords(m.tok) {
			c.cost += costNever
		}
		if !fits(o.glyph, m.glyph) {
			c.cost += costOdd
			if opensOnly(m.glyph) {
				c.cost += costOdd
			}
		}
		p.add(c, base)
		c = a
		c.act = actReopen + action(k)
		c.depth = uint8(k + 1)
		c.open[k] = int32(i)
		c.cost += above + costUnclosed + m.open
		p.add(c, base)
		break
	}
	if int(a.depth) < maxNesting {
		c := a
		c.act = actOpen
		c.cost += m.open + int32(c.depth)
		if c.depth > 0 {
			if o := &p.marks[c.open[c.depth-1]]; o.family == m.family && o.glyph == m.glyph {
				c.cost += costUnlikely
				if o.glyph == '"' || o.glyph == '\'' || o.tok+1 == m.tok {
					c.cost += costUnlikely
				}
			}
		}
		c.open[c.depth] = int32(i)
		c.depth++
		p.add(c, base)
	}
}

// add adds an account unless one from index base on has the same kinds of
// quotations open at less cost.
func (p *pairing) add(a account, base int) {
	if a.cost >= p.all[a.prev].cost+costNever {
		return
	}
	for n := base; n < len(p.all); n++ {
		b := &p.all[n]
		if b.depth != a.depth {
			continue
		}
		same := true
		for k := range int(a.depth) {
			same = same && p.marks[a.open[k]].family == p.marks[b.open[k]].family
		}
		if same {
			if a.cost < b.cost {
				*b = a
			}
			return
		}
	}
	p.all = append(p.all, a)
}

// maxAccounts is how many accounts are kept, ties aside.
const maxAccounts = 8

// prune gives up the accounts from index base on that cost far more than the
// best of them, and returns how many accounts there are then.
func (p *pairing) prune(base int) int {
	best := p.all[base].cost
	for _, a := range p.all[base:] {
		best = min(best, a.cost)
	}
	for beam := int32(costBeam); beam > 0; beam /= 2 {
		kept := slices.DeleteFunc(p.all[base:], func(a account) bool { return a.cost > best+beam })
		p.all = p.all[:base+len(kept)]
		if len(kept) <= maxAccounts {
			break
		}
	}
	return len(p.all)
}

// carryOut records what the account at index n says of the marks [k, end) of
// block b.
func (p *pairing) carryOut(b layout.Block, k, end int, n int32) {
	acts := slices.Grow(p.acts[:0], end-k)[:end-k]
	p.acts = acts
	for i := end - 1; i >= k; i-- {
		acts[i-k] = p.all[n].act
		n = p.all[n].prev
	}
	for i, act := range acts {
		i += k
		m := &p.marks[i]
		switch {
		case act == actDrop:
			p.drop(b, m)
		case act == actOpen:
			p.stack = append(p.stack, i)
		case act < actClose:
			p.leave(b, int(act-actReopen), m.tok, false)
			p.stack = append(p.stack, i)
		default:
			depth := int(act - actClose)
			if depth+1 < len(p.stack) {
				p.leave(b, depth+1, m.tok, false)
			}
			o := &p.marks[p.stack[depth]]
			p.stack = p.stack[:depth]
			if o.hangs {
				p.resume(m)
				continue
			}
			if o.tok+1 == m.tok {
				continue // nothing is quoted
			}
			p.emit(depth, Pair{Open: o.tok, Close: m.tok})
			if !fits(o.glyph, m.glyph) {
				p.fault(text.Span{Start: p.d.Toks[o.tok].Start, End: p.d.Toks[m.tok].End}, text.MismatchedQuotes)
			}
		}
	}
}

// drop passes over a mark that neither opens nor closes a quotation.
func (p *pairing) drop(b layout.Block, m *mark) {
	t := &p.d.Toks[m.tok]
	if m.last { // doubled: part of the mark before it
		if n := len(p.m.Pairs); n > 0 && p.m.Pairs[n-1].Close+1 == m.tok {
			p.m.Pairs[n-1].Close++
		}
		p.fault(t.Span, text.MismatchedQuotes)
		return
	}
	if m.drop < costWrong && !m.ends {
		return
	}
	if m.open < m.close {
		p.fault(t.Span, text.UnclosedQuote)
		return
	}
	p.fault(t.Span, text.UnopenedQuote)
	if len(p.stack) > 0 || m.tok == b.First {
		return
	}
	if k := p.d.Toks[m.tok-1].Kind; k != token.Comma && k != token.Stop {
		return
	}
	// A closing mark after punctuation ends somebody's words; they began with
	// the sentence at the earliest.
	from := b.Body
	if n := len(p.m.Pairs); n > 0 {
		from = max(from, p.m.Pairs[n-1].Close+1)
	}
	open := m.tok - 1
	for open > from && !(sentenceStop(p.d, open-1) && open < m.tok-1) {
		open--
	}
	if open == from && p.framed(b, from) {
		return
	}
	if open < m.tok-1 {
		p.emit(0, Pair{Open: open, Close: m.tok, Unopened: true})
	}
}

// framed reports whether the tokens of block b from i on are the frame of the quotation right
// before them, which the comma at its end leads to: "“It is safe,” Lee said.”"
func (p *pairing) framed(b layout.Block, i int) bool {
	if i == b.Body {
		return false
	}
	q := &p.m.Pairs[len(p.m.Pairs)-1]
	return p.d.Toks[q.Close-1].Kind == token.Comma && p.d.Toks[q.Open+1].Kind != token.Comma
}

// leave gives up the open quotations from depth on, the last of which ends
// before token end.
func (p *pairing) leave(b layout.Block, depth, end int, continues bool) {
	for n := len(p.stack) - 1; n >= depth; n-- {
		o := &p.marks[p.stack[n]]
		p.stack = p.stack[:n]
		if o.hangs {
			continue // in vain
		}
		if !continues {
			p.fault(p.d.Toks[o.tok].Span, text.UnclosedQuote)
		}
		if n > 0 {
			continue
		}
		q := Pair{Open: o.tok, Close: end - 1, Unclosed: true, Continues: continues}
		if !continues {
			q.Close = p.likelyEnd(b, o.tok, end)
		}
		if q.Close > q.Open {
			p.emit(0, q)
		}
	}
}

// maxUnclosed is the length in tokens past which a quotation that nothing
// closes is taken to end with its sentence rather than with its paragraph.
const maxUnclosed = 250

// likelyEnd returns the last token of a quotation that opens at token open and
// ends before token end at the latest: it ends where the speaker is named
// (", he said"), else with the paragraph or, if it is reopened, with the
// sentence before that.
func (p *pairing) likelyEnd(b layout.Block, open, end int) int {
	toks := p.d.Toks
	last := 0
	for i := open + 1; i < end-1; i++ {
		if sentenceStop(p.d, i) {
			last = i
			if end-open > maxUnclosed {
				return last
			}
		}
		if toks[i].Kind == token.Comma {
			for k := i + 1; k < min(i+4, end); k++ {
				if toks[k].Is(lang.Cue) {
					return i
				}
			}
		}
	}
	if end < b.Last && last > 0 {
		return last
	}
	return end - 1
}

// sentenceStop reports whether token i looks like the end of a sentence.
func sentenceStop(d *token.Text, i int) bool {
	return d.Toks[i].Kind == token.Stop && i+1 < len(d.Toks) && d.Toks[i+1].Gap != token.NoGap && d.Toks[i+1].Shape != token.Lower
}

// emit records a quotation at some depth.
func (p *pairing) emit(depth int, q Pair) {
	if depth == 0 {
		p.m.Pairs = append(p.m.Pairs, q)
	} else {
		p.m.Inner = append(p.m.Inner, q)
	}
}

// maxFaults bounds how many defects are recorded. Nobody reads on.
const maxFaults = 1000

// fault records a defect of the copy.
func (p *pairing) fault(s text.Span, code text.Code) {
	if len(p.m.Faults) == maxFaults {
		return
	}
	p.m.Faults = append(p.m.Faults, text.Fault{Span: s, Code: code})
}

// looksSpoken reports whether the words between the marks of q look like
// speech: a full stop or comma ends them, they are many, or a comma or colon
// leads to them. Titles have capitals throughout, shudder quotes are short. What a
// displaced mark alone encloses is somebody's words.
func looksSpoken(d *token.Text, q Pair, b layout.Block) bool {
	if q.Unopened && q.Close+1 < b.Last && d.Toks[q.Close].Gap != token.NoGap && d.Toks[q.Close+1].Gap == token.NoGap {
		return true
	}
	words, capitals := 0, 0
	for i := q.Open + 1; i < q.Close && words < 32; i++ {
		if t := &d.Toks[i]; t.Kind == token.Word {
			words++
			if t.Capitalised() || t.End-t.Start < 4 && words > 1 {
				capitals++
			}
		}
	}
	score := 0
	if words >= 5 {
		score += 2
	}
	if words >= 10 {
		score += 2
	}
	if words <= 2 {
		score--
	}
	if words > 1 && capitals == words {
		score -= 3
	}
	if k := d.Toks[q.Close-1].Kind; k == token.Stop || k == token.Comma {
		score += 2
	}
	if q.Open == b.Body {
		score++
	} else if k := d.Toks[q.Open-1].Kind; k == token.Comma || k == token.Colon {
		score += 2
	} else if d.Toks[q.Open-1].Is(lang.Determiner) {
		score--
	} else if k != token.Stop && q.Name {
		score -= 2
	}
	return score >= 2
}

// namesWork reports whether what the marks of q enclose seems to be the name of what the
// noun right before them means, in languages that are read by form: "das Motto „Die Brücke
// und ihre Stadt“". It begins with a capital and no mark of a sentence ends it.
func namesWork(d *token.Text, q Pair) bool {
	before, last := &d.Toks[q.Open-1], d.Toks[q.Close-1].Kind
	noun := token.Lower
	if d.Lang.Has&lang.CapitalNouns != 0 {
		noun = token.Capital
	}
	return d.Lang.Has&lang.RolesLearned == 0 && d.Toks[q.Open+1].Capitalised() && last != token.Stop && last != token.Comma &&
		before.Kind == token.Word && before.Shape == noun && !before.Is(lang.Cue|lang.Auxiliary|lang.Adjunct|lang.Complementizer|lang.Conjunction|lang.Pronoun)
}
