package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A family is a set of marks that can close each other.
type family uint8

const (
	doubleMarks family = iota
	singleMarks
	angleMarks
	cornerMarks
)

// A mark is a mark token and what its form and neighbours say: the costs of
// taking it for an opening mark, a closing mark, or no quotation mark at all.
type mark struct {
	tok    int
	family family
	glyph  rune // its first rune, which tells marks of one family apart
	open   int32
	close  int32
	drop   int32
	last   bool // if dropped, it belongs to the mark before it, which it doubles
	hangs  bool // it is that of a quotation which hangs over from a paragraph before
	ends   bool // if dropped, it still ends somebody's words: the space is on its wrong side
}

// Costs, in the same unit: one is a slight oddity.
const (
	costOdd       = 1  // possible, not usual
	costUnlikely  = 3  // against the neighbours or the form
	costWrong     = 6  // against both
	costDefect    = 8  // a mark too many
	costNever     = 30 // cannot be
	costUnclosed  = 7  // a closing mark too few
	costBlockEnd  = 5  // the same at the end of the block
	costContinues = 1  // the same where the next paragraph reopens the quotation
	costBeam      = 16 // accounts that cost this much more than the best are given up
)

// readMark reads the mark at token i of block b.
func readMark(d *token.Text, i int, b layout.Block) mark {
	t := &d.Toks[i]
	r, n := utf8.DecodeRuneInString(d.Raw[t.Start:])
	m := mark{tok: i, glyph: r, family: familyOf(r, t.End-t.Start > n)}

	// Neighbouring marks open or close together: look past them.
	l, x := i, i
	for l > b.First && d.Toks[l].Gap == token.NoGap && d.Toks[l-1].Kind == token.Mark && i-l < maxMarkRun {
		l--
	}
	for x+1 < b.Last && d.Toks[x+1].Gap == token.NoGap && d.Toks[x+1].Kind == token.Mark && x-i < maxMarkRun {
		x++
	}
	left, right := attachedLeft(d, l, b), attachedRight(d, x, b)
	m.open = fit(left, right)
	m.close = fit(right, left)
	if x+1 < b.Last && d.Toks[x+1].Kind == token.Comma && d.Toks[x+1].Gap == token.NoGap {
		m.open += costUnlikely // `It is fine ", he said`
	}
	switch r {
	case '”', '’':
		m.open += costUnlikely
	case '»', '›':
		m.open += costOdd
	case '«', '‹':
		if left == 0 && right == 0 { // only where it opens has it a space behind it: « Oui »
			m.close += costUnlikely
		}
	case '「', '『':
		m.open, m.close = 0, costNever
	case '」', '』':
		m.open, m.close = costNever, 0
	case '„', '‚', ',':
		m.close = costNever
	}
	m.drop = costDefect
	switch {
	case l < i && d.Toks[i-1].End-d.Toks[i-1].Start == t.End-t.Start && d.Word(i-1) == d.Word(i):
		m.drop, m.last = costUnlikely, true
	case m.family == singleMarks:
		m.drop = apostrophe(d, i, b, r, left, right)
		if left == 2 && i-1 > b.First && endsElision(d, i) {
			m.close += costWrong
		}
	case m.family == doubleMarks && left == 2 && i == l && d.Toks[i-1].Kind == token.Number:
		m.drop = costOdd // 6", the sign for inches
	case m.family == doubleMarks && left == 2 && right == 2:
		m.drop = costUnlikely // gershayim and the like, within a word
	case m.family == angleMarks && i == b.First && right == 0 && i+1 < b.Last:
		m.drop = 0 // the bullet "» "
	}
	if displaced(d, i, r, b) {
		m.open, m.close, m.drop, m.ends = costWrong, costOdd, costUnlikely, true
	}
	return m
}

// displaced reports whether the mark at token i, which stands as an opening one does,
// seems to be a closing one with the space on its wrong side, as bad scans and bad
// conversions leave it: `It is fine, "said Ann Lee.` A clause that tells who said it begins
// behind the mark, with its verb or with the pronoun before that.
func displaced(d *token.Text, i int, glyph rune, b layout.Block) bool {
	if i <= b.Body || i+2 >= b.Last || d.Toks[i].Gap == token.NoGap || d.Toks[i+1].Gap != token.NoGap || opensOnly(glyph) {
		return false
	}
	if k := d.Toks[i-1].Kind; k != token.Comma && k != token.Stop {
		return false
	}
	next := &d.Toks[i+1]
	if next.Is(lang.Pronoun) && !next.Is(lang.FirstPerson|lang.SecondPerson|lang.Relative|lang.Possessive) {
		return next.Shape == token.Lower && d.Toks[i+2].Is(lang.Cue)
	}
	return next.Shape == token.Lower && next.Is(lang.Cue) && !next.Is(lang.Pronoun)
}

// opensOnly reports whether a mark that begins with this glyph closes a quotation in few
// languages or none, whose closing marks are never told by the space beside them.
func opensOnly(glyph rune) bool {
	return glyph == '‘' || glyph == '“' || glyph == '`' || glyph == '«'
}

// endsElision reports whether the mark at token i is the second one of "rock 'n'
// roll".
func endsElision(d *token.Text, i int) bool {
	t := &d.Toks[i-1]
	return t.Is(lang.Elision) && t.Gap == token.NoGap && d.Toks[i-2].Kind == token.Mark
}

// maxMarkRun bounds how many adjacent marks are looked past.
const maxMarkRun = 4

// familyOf returns the family of a mark by its first rune and by whether it
// has several.
func familyOf(r rune, several bool) family {
	switch r {
	case '\'', '`', '‘', '’', ',', '‚':
		if several {
			return doubleMarks
		}
		return singleMarks
	case '‛', '‹', '›':
		return singleMarks
	case '«', '»':
		return angleMarks
	case '「', '」', '『', '』':
		return cornerMarks
	}
	return doubleMarks
}

// attachedLeft says how firmly what stands before token i is attached to it: 2
// firmly, 1 perhaps, 0 not at all.
func attachedLeft(d *token.Text, i int, b layout.Block) int {
	if i == b.First || d.Toks[i].Gap != token.NoGap {
		return 0
	}
	switch d.Toks[i-1].Kind {
	case token.Open:
		return 0
	case token.Dash, token.Colon, token.Other:
		return 1
	}
	return 2
}

// attachedRight is likewise for what stands after token i.
func attachedRight(d *token.Text, i int, b layout.Block) int {
	if i+1 >= b.Last || d.Toks[i+1].Gap != token.NoGap {
		return 0
	}
	switch t := &d.Toks[i+1]; t.Kind {
	case token.Comma, token.Colon, token.Close:
		return 0
	case token.Stop: // "...and so on"
		if t.End-t.Start > 1 && i+2 < b.Last {
			return 1
		}
		return 0
	case token.Dash, token.Other:
		return 1
	}
	return 2
}

// fit is the cost of a mark that should be attached on its inner side only.
func fit(outer, inner int) int32 {
	switch {
	case outer == 0 && inner == 2:
		return 0
	case outer == 0 && inner == 1 || outer == 1 && inner == 2:
		return costOdd
	case outer == inner || outer == 1:
		return costUnlikely
	case inner == 1:
		return costUnlikely + costOdd
	}
	return costWrong
}

// sibilants are the letters after which copy makes the possessive of a name with
// nothing but the mark: "workers'", "ISIS'", "Sanchez'", "Marx'".
const sibilants = "sSzx"

// apostrophe is the cost of taking the single mark at token i for an
// apostrophe.
func apostrophe(d *token.Text, i int, b layout.Block, r rune, left, right int) int32 {
	switch {
	case left == 2 && right == 2: // 5'10", rock'n'roll
		return 0
	case left == 2: // workers', goin'
		switch prev := &d.Toks[i-1]; {
		case prev.Kind == token.Number: // 40', a foot or a minute
			return costOdd
		case prev.Kind != token.Word:
			return costWrong
		case strings.IndexByte(sibilants, d.Raw[prev.End-1]) >= 0:
			return costOdd
		case r == '‘':
			return costUnlikely
		case i+1 < b.Last && d.Toks[i+1].Shape == token.Lower:
			return costUnlikely - costOdd
		}
		return costUnlikely
	case right == 2:
		next := &d.Toks[i+1]
		years := next.Kind == token.Number && next.End-next.Start <= 3 && text.IsDigit(d.Raw[next.Start]) // '90s
		switch {
		case years, next.Is(lang.Elision): // 'em
			return costOdd
		case r == '’':
			return costUnlikely
		case r == '‘', i == b.First, d.Toks[i-1].Kind == token.Comma, d.Toks[i-1].Kind == token.Colon:
			return costWrong
		}
		return costUnlikely + costOdd
	}
	return costUnlikely
}

// fits reports whether two marks of one family are a proper pair in some
// language's typography.
func fits(open, close rune) bool {
	switch open {
	case '“', '‟', '”':
		return close == '”'
	case '„', ',':
		return close == '“' || close == '”' || open == ',' && close == '\''
	case '‘', '‛', '’':
		return close == '’'
	case '‚':
		return close == '‘' || close == '’'
	case '«':
		return close == '»'
	case '»':
		return close == '«' || close == '»'
	case '‹':
		return close == '›'
	case '›':
		return close == '‹' || close == '›'
	case '「':
		return close == '」'
	case '『':
		return close == '』'
	case '`':
		return close == '\''
	}
	return open == close
}

// reopened reports whether the paragraph after block n opens with a mark, as it
// does when a quotation goes on there. Pictures and links between the two are
// passed over.
func reopened(d *token.Text, blocks []layout.Block, n int) bool {
	kind := blocks[n].Kind
	for k := n + 1; k < len(blocks) && k <= n+3; k++ {
		b := blocks[k]
		if b.Kind != kind {
			continue
		}
		if d.Toks[b.Body].Kind != token.Mark {
			return false
		}
		m := readMark(d, b.Body, layout.Block{Kind: b.Kind, First: b.Body, Body: b.Body, Last: b.Last})
		return m.open <= costUnlikely && m.drop > m.open
	}
	return false
}
