package lede

import (
	"slices"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// A sentence is a range of tokens within a block.
type sentence struct {
	first, last int
	block       int // index of its block
}

// splitSentences partitions every block into sentences. A dateline is a
// sentence of its own, and so is each item of an enumeration within a block.
func (m *prose) splitSentences(d *tokens, blocks []block) {
	sents := slices.Grow(m.sents[:0], len(d.toks)/20+len(blocks))
	for n, b := range blocks {
		from := b.first
		if b.body > b.first {
			sents = append(sents, sentence{b.first, b.body, n})
			from = b.body
		}
		item, skip := readItem(d, b.body, b.last)
		for i := from; i < b.last; i++ {
			end := i+1 == b.last
			if !end && item.value > 0 && d.toks[i+1].gap != gapNone {
				if next, k := readItem(d, i+1, b.last); next.follows(item) {
					item, skip, end = next, k, true
				}
			}
			if !end && i >= skip {
				end = mayEndSentence(d, i) && m.endsSentence(d, i, from, b)
			}
			if end {
				sents = append(sents, sentence{from, i + 1, n})
				from = i + 1
				if next, k := readItem(d, from, b.last); next.value > 0 {
					item, skip = next, k
				}
			}
		}
	}
	m.sents = sents
}

// An item is the number or letter of an item in an enumeration: "1.", "b)",
// "(iv)". The zero item is none.
type item struct {
	value, roman int // as a number or letter, and as a Roman number
	letter       bool
	open         bool // a bracket stands before it
	close        bool // one stands after it
}

// follows reports whether x is the item after y.
func (x item) follows(y item) bool {
	if x.value == 0 || x.open != y.open || x.close != y.close || x.letter != y.letter {
		return false
	}
	return x.value == y.value+1 || x.roman > 0 && x.roman == y.roman+1
}

// readItem reads the number of an item at token i of a block that ends before
// token last. It also returns the first token of the item's text.
func readItem(d *tokens, i, last int) (item, int) {
	var x item
	if i+1 < last && (d.toks[i].kind == otherToken || d.toks[i].kind == dashToken) { // a bullet
		i++
	}
	if i < last && d.toks[i].kind == openToken {
		x.open = true
		i++
	}
	if i+1 >= last {
		return item{}, 0
	}
	t := &d.toks[i]
	s := d.text[t.Start:t.End]
	dotted := t.kind == wordToken && s[len(s)-1] == '.' // "A."
	if dotted {
		s = s[:len(s)-1]
	}
	switch {
	case t.kind == numberToken && len(s) <= 3:
		for k := range len(s) {
			if !text.IsDigit(s[k]) {
				return item{}, 0
			}
			x.value = x.value*10 + int(s[k]-'0')
		}
	case t.kind == wordToken && len(s) <= 4:
		x.letter = true
		x.roman = roman(s)
		if len(s) == 1 && text.IsASCIILetter(s[0]) {
			x.value = int(s[0]|0x20) - 'a' + 1
		} else {
			x.value = 1000 + x.roman // comes after no letter
		}
		if x.value == 1000 {
			return item{}, 0
		}
	default:
		return item{}, 0
	}
	i++
	for i < last && d.toks[i].gap == gapNone {
		switch t := &d.toks[i]; {
		case t.kind == stopToken && t.End-t.Start == 1 && !dotted:
			dotted = true
		case t.kind == closeToken && !x.close:
			x.close = true
		default:
			return item{}, 0
		}
		i++
	}
	if i == last || !dotted && !x.close || dotted && !x.close && t.shape == shapeInitial {
		return item{}, 0 // "A. Smith" is a name
	}
	return x, i
}

// roman returns the value of a Roman number up to 39, 0 if s is none.
func roman(s string) int {
	n, last := 0, 0
	for k := len(s) - 1; k >= 0; k-- {
		v := 0
		switch s[k] | 0x20 {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		default:
			return 0
		}
		if v < last {
			v = -v
		} else {
			last = v
		}
		n += v
	}
	return n
}

// mayEndSentence reports whether token i is of a kind that can end a sentence.
func mayEndSentence(d *tokens, i int) bool {
	switch t := &d.toks[i]; t.kind {
	case stopToken, markToken, closeToken:
		return true
	case wordToken:
		return d.text[t.End-1] == '.'
	}
	return false
}

// endsSentence reports whether the sentence of block b that begins at token from
// ends with token i, which is not the block's last.
func (m *prose) endsSentence(d *tokens, i, from int, b block) bool {
	// Closing marks and brackets belong to the sentence before them.
	j := i
	for j > from && i-j < maxMarkRun && (d.toks[j].kind == closeToken && d.toks[j].gap == gapNone || m.closes(d, j)) {
		j--
	}
	// Opening ones and dashes belong to the sentence after them.
	k := i + 1
	for k+1 < b.last && k-i <= maxMarkRun {
		if kind := d.toks[k].kind; kind != openToken && kind != dashToken && (kind != markToken || m.closes(d, k)) {
			break
		}
		k++
	}
	t, next := &d.toks[j], &d.toks[k]
	if m.closes(d, i+1) || d.toks[i+1].kind == closeToken {
		return false
	}
	if d.toks[i+1].gap == gapNone {
		return t.kind == stopToken && endsWithoutSpace(d, j, k)
	}
	switch next.kind {
	case commaToken, colonToken, stopToken, closeToken:
		return false
	}
	switch {
	case t.kind == stopToken:
		return stopEnds(d, j, k, b, i > j)
	case t.kind == wordToken && d.text[t.End-1] == '.' && j > from:
		return abbreviationEnds(d, j, k, b)
	}
	return false
}

// closes reports whether token i is a closing quotation mark.
func (m *prose) closes(d *tokens, i int) bool {
	t := &d.toks[i]
	if t.kind != markToken {
		return false
	}
	if n := m.in[i]; n > 0 {
		if p := &m.pairs[n-1]; i == p.close && !p.unclosed {
			return true
		} else if i == p.open && !p.unopened {
			return false
		}
	}
	return t.gap == gapNone
}

// endsWithoutSpace reports whether the stop at token j ends a sentence though
// no space follows: in scripts that put none, and where it was forgotten
// between a small word and a capital one.
func endsWithoutSpace(d *tokens, j, k int) bool {
	t, next := &d.toks[j], &d.toks[k]
	if d.text[t.Start] >= utf8.RuneSelf {
		switch r, _ := utf8.DecodeRuneInString(d.text[t.Start:]); r {
		case '。', '！', '？', '।', '။', '።', '។':
			return next.kind != stopToken && next.kind != commaToken
		}
	}
	return d.text[t.Start] == '.' && t.End-t.Start == 1 && j > 0 && t.gap == gapNone && k == j+1 &&
		d.toks[j-1].shape == shapeLower && d.toks[j-1].End-d.toks[j-1].Start > 2 && next.shape == shapeCapital
}

// stopEnds reports whether the stop at token j ends a sentence, the next one of
// which would have token k for its first word. If closed, marks or brackets
// close after the stop.
func stopEnds(d *tokens, j, k int, b block, closed bool) bool {
	t, next := &d.toks[j], &d.toks[k]
	if next.shape == shapeLower || next.shape == shapeMixed && next.is(lang.Clitic) {
		return false
	}
	prev := &token{}
	if j > b.first {
		prev = &d.toks[j-1]
	}
	ellipsis := t.End-t.Start > 1 || prev.kind == stopToken && t.gap != gapNone
	switch {
	case prev.kind == openToken && t.gap == gapNone: // [...]
		return false
	case ellipsis && next.is(lang.FirstPerson) && next.shape == shapeInitial:
		// This word has a capital in any case, so that the capital proves nothing.
		return false
	case d.text[t.Start] == '.' && !ellipsis && t.gap == gapNone:
		// A number or letter with a period may be an ordinal: "3. Oktober",
		// and a single letter an initial: "Albert I. Jones".
		if prev.kind == numberToken && prev.End-prev.Start <= 3 && text.IsDigit(d.text[prev.End-1]) {
			return !next.is(lang.Month) && !(d.lang.Has&lang.Ordinals != 0 && !next.is(lang.Starter|lang.Stopword|lang.Determiner|lang.Definite|lang.Preposition|lang.Pronoun))
		}
		if prev.shape == shapeLower && next.shape == shapeInitial && d.text[next.End-1] == '.' && oneLetter(d.tokenText(j-1)) {
			return false // "z. B."
		}
		if prev.shape == shapeInitial && prev.End-prev.Start == 1 {
			return !(j-2 >= b.first && d.toks[j-2].shape == shapeCapital && d.toks[j-2].gap != gapNone && !beginsSentence(next))
		}
	}
	if closed {
		// “So what?” Ms. Lee said on Friday. “So what.” Lee said.
		i := cueAfter(d, k, b)
		full := d.text[t.Start] == '.' && !ellipsis
		return i == 0 || full && (i+1 == b.last || d.toks[i+1].kind != stopToken)
	}
	return true
}

// oneLetter reports whether s is one character long.
func oneLetter(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	return n == len(s)
}

// cueAfter returns the reporting verb that stands after a name at token k, 0 if
// none does: with it, the sentence of a quotation before may not be over.
func cueAfter(d *tokens, k int, b block) int {
	const far = 5
	for i := k; i < min(k+far, b.last); i++ {
		t := &d.toks[i]
		switch {
		case i == k && (beginsSentence(t) || d.toks[k].kind != wordToken):
			return 0
		case i > k && t.is(lang.Cue) && t.shape == shapeLower:
			return i
		case t.kind != wordToken || !t.capitalised() && !t.is(lang.Particle):
			return 0
		}
	}
	return 0
}

// The values of abbreviations.
const (
	bindingAbbreviation = 1 // ends no sentence
	numberAbbreviation  = 2 // a number follows
)

// abbreviationEnds reports whether a sentence ends with the abbreviation at
// token j, if token k were the first of the next one.
func abbreviationEnds(d *tokens, j, k int, b block) bool {
	t, next := &d.toks[j], &d.toks[k]
	switch {
	case t.is(lang.Courtesy|lang.Title) || t.is(lang.Abbreviation) && t.value == bindingAbbreviation:
		return t.shape == shapeLower && t.value != bindingAbbreviation && beginsSentence(next) // "hard to miss. This"
	case next.kind == numberToken:
		return false
	case next.kind == otherToken || next.kind == linkToken:
		return t.value != numberAbbreviation
	case t.is(lang.Abbreviation) && t.value == numberAbbreviation:
		return next.shape == shapeCapital && (t.is(lang.Negation) || beginsSentence(next))
	case next.shape == shapeNone:
		return next.kind == wordToken
	case next.shape == shapeInitial && d.text[next.End-1] == '.': // "A. B. Moss", "z. B."
		return false
	case !next.capitalised():
		return false
	case beginsSentence(next):
		return true
	case t.is(lang.TimeWord) && t.shape != shapeInitial:
		return !next.is(lang.Weekday | lang.Month | lang.TimeWord | lang.Direction)
	}
	return k > j+1 && d.toks[k-1].kind == markToken && d.toks[j].shape != shapeInitial
}

// beginsSentence reports whether the token is a word that has a capital only
// where a sentence begins.
func beginsSentence(t *token) bool {
	return t.kind == wordToken && t.capitalised() && t.shape != shapeUpper &&
		t.is(lang.Starter|lang.Stopword|lang.Determiner|lang.Definite|lang.Pronoun|lang.Preposition|lang.Conjunction|lang.Complementizer|lang.Auxiliary)
}
