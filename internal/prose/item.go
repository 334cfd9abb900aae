package prose

import (
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

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
func readItem(d *token.Text, i, last int) (item, int) {
	var x item
	if i+1 < last && (d.Toks[i].Kind == token.Other || d.Toks[i].Kind == token.Dash) { // a bullet
		i++
	}
	if i < last && d.Toks[i].Kind == token.Open {
		x.open = true
		i++
	}
	if i+1 >= last {
		return item{}, 0
	}
	t := &d.Toks[i]
	s := d.Raw[t.Start:t.End]
	dotted := t.Kind == token.Word && s[len(s)-1] == '.' // "A."
	if dotted {
		s = s[:len(s)-1]
	}
	if !x.count(t.Kind, s) {
		return item{}, 0
	}
	i++
	for i < last && d.Toks[i].Gap == token.NoGap {
		switch t := &d.Toks[i]; {
		case t.Kind == token.Stop && t.End-t.Start == 1 && !dotted:
			dotted = true
		case t.Kind == token.Close && !x.close:
			x.close = true
		default:
			return item{}, 0
		}
		i++
	}
	if i == last || !dotted && !x.close || dotted && !x.close && t.Shape == token.Initial {
		return item{}, 0 // "A. Smith" is a name
	}
	return x, i
}

// noLetter is the value of a Roman number of several letters: it comes after no
// letter.
const noLetter = 1000

// count sets the value of an item whose number is s, of a token of the kind. It
// reports false if s is no number of an item.
func (x *item) count(kind token.Kind, s string) bool {
	switch {
	case kind == token.Number && len(s) <= 3:
		for k := range len(s) {
			if !text.IsDigit(s[k]) {
				return false
			}
			x.value = x.value*10 + int(s[k]-'0')
		}
		return true
	case kind == token.Word && len(s) <= 4:
		x.letter = true
		x.roman = roman(s)
		if len(s) == 1 && text.IsASCIILetter(s[0]) {
			x.value = int(s[0]|0x20) - 'a' + 1
			return true
		}
		x.value = noLetter + x.roman
		return x.roman > 0
	}
	return false
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
