// Package token splits a text into words, numbers and marks, and looks each word
// up: it takes a string and what is known of its language, and gives a Text, whose
// tokens every later stage speaks of by their indexes.
package token

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// Text are a text, its tokens and its language: what every later stage reads.
type Text struct {
	Raw  string
	Toks []Token
	Lang *lang.Language
}

// Span returns where the tokens [first, last) stand.
func (d *Text) Span(first, last int) text.Span {
	if first >= last {
		return text.Span{}
	}
	return text.Span{Start: d.Toks[first].Start, End: d.Toks[last-1].End}
}

// Word returns the text of token i.
func (d *Text) Word(i int) string {
	return d.Raw[d.Toks[i].Start:d.Toks[i].End]
}

// At returns the first token that starts at the byte offset or after it.
func (d *Text) At(offset int) int {
	first, last := 0, len(d.Toks)
	for first < last {
		if i := int(uint(first+last) >> 1); d.Toks[i].Start < offset {
			first = i + 1
		} else {
			last = i
		}
	}
	return first
}

// Any reports whether a token of [i, j) has one of the traits.
func (d *Text) Any(i, j int, s lang.Trait) bool {
	for ; i < j; i++ {
		if d.Toks[i].Is(s) {
			return true
		}
	}
	return false
}

// A Token is a word, a number, a mark or a link. Tokens are in text order and
// only white space lies between them.
type Token struct {
	text.Span
	Traits lang.Trait // what the language knows of the word, as in lang.Word
	Class  uint16
	Value  uint8
	Begins uint8 // what it is the first word of
	Kind   Kind
	Shape  Shape
	Gap    Gap // white space before it
}

// know sets what the language knows of the token's word.
func (t *Token) know(w lang.Word) {
	t.Traits, t.Class, t.Value, t.Begins = w.Traits, w.Class, w.Value, w.Begins
}

// knowEnd sets what the language knows of the token's word by how it ends, if nothing is
// known of all of it.
func (t *Token) knowEnd(s string, lex *lang.Language) {
	if t.Traits == 0 && t.Begins == 0 && lex.Has&lang.Compounds != 0 {
		t.know(lex.Compound(s[t.Start:t.End]))
	}
}

// Is reports whether the token's word has one of the traits.
func (t *Token) Is(s lang.Trait) bool { return t.Traits&s != 0 }

// Capitalised reports whether the token begins with a capital.
func (t *Token) Capitalised() bool {
	return t.Shape == Capital || t.Shape == Upper || t.Shape == Initial
}

// A Kind says what a token is.
type Kind uint8

const (
	Word   Kind = iota
	Number      // "1,000", "3.5", "5:45", "1990s"
	Link        // URL, e-mail address, @name, #tag
	Mark        // quotation mark or apostrophe outside a word
	Dash        // "-", "–", "—", "--", "_" standing for a dash
	Stop        // ".", "!", "?", "…", "..."
	Comma       // ","
	Colon       // ":" or ";"
	Open        // "(", "["
	Close       // ")", "]"
	Other       // any other mark or symbol
)

// A Shape is how a word is written.
type Shape uint8

const (
	Shapeless Shape = iota // no letters, or a script without capitals
	Lower                  // "word"
	Capital                // "Word", "McDonald", "Côte"
	Upper                  // "WORD", "U.N.", two letters or more
	Initial                // "J", "J."
	Mixed                  // "iPhone", "eBay"
)

// A Gap is the white space before a token.
type Gap uint8

const (
	NoGap Gap = iota
	Space
	LineBreak // a line break
	BlankLine // a blank line
	TextStart // the start of the text
)

// Polite reports whether token i is a pronoun that addresses somebody, as its capital tells
// within a sentence where nouns have one: "Lesen Sie auch", unlike "Sie sagte".
func (d *Text) Polite(i int) bool {
	t := &d.Toks[i]
	if d.Lang.Has&lang.CapitalNouns == 0 || i == 0 || !t.Is(lang.Pronoun) || t.Is(lang.Masculine) || t.Shape != Capital || t.Gap != Space {
		return false
	}
	before := d.Toks[i-1].Kind
	return before == Word || before == Comma
}

// IsAge reports whether a word tells of somebody how old he is: "37-year-old", in other
// languages "37-Jährige", "37-årige".
func IsAge(s string) bool {
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		i++
	}
	return 0 < i && i <= 3 && i+1 < len(s) && s[i] == '-' && s[i+1] >= 'A'
}
