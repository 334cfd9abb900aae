package prose

import (
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// maxNotes bounds the tokens of the marks of notes behind a stop, and those of a time
// in front of a sentence.
const (
	maxNotes   = 12
	maxFronted = 4
)

// noteMark returns the stop before the marks of notes that end with token i: "a
// martyr.[1][2] The", "a consultation.11 12 Take". It returns 0 if there are none.
func noteMark(d *token.Text, i, from int) int {
	j := i
	for j > from && i-j < maxNotes && d.Toks[j].Kind != token.Stop {
		switch t := &d.Toks[j]; {
		case t.Kind == token.Number && t.End-t.Start <= 3 && text.IsDigit(d.Raw[t.End-1]):
		case t.Kind == token.Close || t.Kind == token.Open && d.Raw[t.Start] == '[':
		case t.Kind == token.Word && t.Shape == token.Lower && d.Toks[j-1].Kind == token.Open: // "[note 1]"
		default:
			return 0
		}
		j--
	}
	if j == i || j == from || d.Toks[j].Kind != token.Stop || d.Toks[j].Gap != token.NoGap || d.Toks[j+1].Gap != token.NoGap {
		return 0
	}
	if d.Toks[j+1].Kind == token.Close || d.Toks[i].Kind == token.Number && d.Toks[j+1].Kind != token.Number {
		return 0
	}
	switch prev := &d.Toks[j-1]; prev.Kind {
	case token.Word:
		if prev.End-prev.Start > 2 {
			return j
		}
	case token.Close, token.Mark:
		return j
	case token.Number:
		if d.Toks[j+1].Kind == token.Open {
			return j
		}
	}
	return 0
}

// onlyStops reports whether the tokens [from, j] are dots with a gap before each, the
// ellipsis that a sentence begins with: ". . . The practice".
func onlyStops(d *token.Text, from, j int) bool {
	const dots = 3
	if j-from >= dots || d.Raw[d.Toks[from].Start] != '.' {
		return false
	}
	for k := from; k <= j; k++ {
		if d.Toks[k].Kind != token.Stop || d.Toks[k].Gap == token.NoGap {
			return false
		}
	}
	return true
}

// spacedEllipsis reports whether the full stop at token j, which ends a word, is
// followed by three dots with a gap before each and by a word in capitals: of four
// dots the first ends the sentence.
func spacedEllipsis(d *token.Text, j, last int) bool {
	const dots = 3
	if d.Toks[j].Kind != token.Stop || d.Toks[j].Gap != token.NoGap || j+dots+1 >= last {
		return false
	}
	for k := j + 1; k <= j+dots; k++ {
		if t := &d.Toks[k]; t.Kind != token.Stop || t.Gap != token.Space || t.End-t.Start > 1 {
			return false
		}
	}
	next := &d.Toks[j+dots+1]
	return next.Capitalised() && next.Gap == token.Space
}

// maxBracket bounds the tokens between two brackets.
const maxBracket = 60

// inBrackets reports whether token j stands between brackets.
func inBrackets(d *token.Text, j int, b layout.Block) bool {
	for k := j; k > b.First && j-k < maxBracket; k-- {
		switch d.Toks[k-1].Kind {
		case token.Open:
			return true
		case token.Close:
			return false
		}
	}
	return false
}

// wholeInBrackets reports whether the bracket at token i holds a sentence: it begins
// with a capital and ends with a stop.
func wholeInBrackets(d *token.Text, i int, b layout.Block) bool {
	for k := i + 1; k < min(b.Last, i+maxBracket); k++ {
		if d.Toks[k].Kind == token.Close {
			return d.Toks[k-1].Kind == token.Stop && d.Toks[i+1].Capitalised()
		}
	}
	return true
}

// listFollows reports whether the items of a list begin behind the stop at token i:
// "… to the store. a) one b) two". A single item may be an initial.
func listFollows(d *token.Text, i int, b layout.Block) bool {
	if d.Toks[i].Kind != token.Stop || d.Toks[i+1].Gap == token.NoGap {
		return false
	}
	x, k := readItem(d, i+1, b.Last)
	if x.value == 0 || d.Toks[i+1].Capitalised() {
		return false
	}
	for ; k < min(b.Last, i+maxBracket); k++ {
		if d.Toks[k].Gap != token.NoGap {
			if next, _ := readItem(d, k, b.Last); next.follows(x) {
				return true
			}
		}
	}
	return false
}
