package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// A Token is a word, a number, a mark or a link. Tokens are in text order and
// only white space lies between them.
type Token struct {
	text.Span
	Traits lang.Trait // what the profile knows of the word, as in word
	Class  uint16
	Value  uint8
	Kind   Kind
	Shape  Shape
	Gap    Gap // white space before it
}

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
	i, _ := slices.BinarySearchFunc(d.Toks, offset, func(t Token, at int) int { return t.Start - at })
	return i
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

// know sets what the profile knows of the token's word.
func (t *Token) know(w lang.Word) { t.Traits, t.Class, t.Value = w.Traits, w.Class, w.Value }

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

// Is reports whether the token's word has one of the traits.
func (t *Token) Is(s lang.Trait) bool { return t.Traits&s != 0 }

// Capitalised reports whether the token begins with a capital.
func (t *Token) Capitalised() bool {
	return t.Shape == Capital || t.Shape == Upper || t.Shape == Initial
}

// Scan splits a text into tokens, in one pass, and looks every word up, in the
// memory of the text before. The zero value is ready to scan.
//
// A word keeps its inner apostrophes, hyphens and periods ("O'Brien",
// "so-called", "U.S."), and the period of a known abbreviation. A clitic that
// the language splits off ("'s") is a token of its own.
func (d *Text) Scan(lex *lang.Language, s string) *Text {
	d.Raw, d.Lang = s, lex
	toks := slices.Grow(d.Toks[:0], len(s)/14*3+16)
	space := TextStart
	for i := 0; i < len(s); {
		c := s[i]
		switch c {
		case ' ', '\t', '\v', '\f':
			space = max(space, Space)
			i++
			continue
		case '\n':
			if space == LineBreak {
				space = BlankLine
			} else {
				space = max(space, LineBreak)
			}
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			if r, n := utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(r) {
				space = max(space, Space)
				i += n
				continue
			}
		}
		if len(toks) == cap(toks) { // denser than words are: expect that of the rest too
			toks = slices.Grow(toks, (len(s)-i)/(i/(len(toks)+1)+1)+16)
		}
		toks = append(toks, Token{})
		t := &toks[len(toks)-1] // in its place, for it is large
		clitics := true
		if text.IsASCIILetter(c) {
			clitics = scanWord(s, i, lex, t)
		} else {
			*t = scanToken(s, i, lex)
		}
		t.Gap = space
		space = NoGap
		i = t.End
		if clitics && t.Kind == Word {
			if n := cliticLen(s[t.Start:t.End], lex); n > 0 {
				c := Token{Span: text.Span{Start: t.End - n, End: t.End}, Shape: Lower}
				c.know(lex.Find(s[c.Start:c.End]))
				t.End -= n
				t.Shape = ShapeOf(s[t.Start:t.End])
				t.know(lex.Find(s[t.Start:t.End]))
				toks = append(toks, c)
			}
		}
	}
	d.Toks = toks
	return d
}

// scanToken returns the token that begins at text[i], which is no white space.
func scanToken(s string, i int, lex *lang.Language) Token {
	c := s[i]
	switch {
	case text.IsASCIILetter(c):
		return scanAnyWord(s, i, lex)
	case text.IsDigit(c):
		return scanNumber(s, i, lex)
	case c >= utf8.RuneSelf:
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsLetter(r) || unicode.IsMark(r) {
			return scanAnyWord(s, i, lex)
		}
		if unicode.IsDigit(r) {
			return scanNumber(s, i, lex)
		}
		if (r == '‘' || r == '’' || r == '‚') && strings.HasPrefix(s[i+n:], s[i:i+n]) {
			n *= 2 // two single marks for a double one
		}
		return Token{Span: text.Span{Start: i, End: i + n}, Kind: symbolKind(r)}
	}
	end, kind := i+1, symbolKind(rune(c))
	switch c {
	case '\'', '`': // '' and `` are the typewriter's double marks
		if end < len(s) && s[end] == c {
			end++
			// Of three marks, the single one is the inner one.
			if end < len(s) && s[end] == c && (end+1 == len(s) || s[end+1] != c && !startsWord(s[end+1:])) {
				end--
			}
		}
	case ',': // ,, is the typewriter's low double mark
		if strings.HasPrefix(s[end:], ",") && startsWord(s[end+1:]) {
			end++
			kind = Mark
		}
	case '-', '_', '.', '*', '=', '#', '+':
		for end < len(s) && s[end] == c {
			end++
		}
		if c == '#' && end == i+1 || c == '_' && end == i+1 && end < len(s) && text.IsASCIILetter(s[end]) {
			if n := linkLen(s[i:]); n > 0 {
				return Token{Span: text.Span{Start: i, End: i + n}, Kind: Link}
			}
		}
		if c == '.' && end-i > 1 {
			kind = Stop
		}
	case '@':
		if n := linkLen(s[i:]); n > 0 {
			return Token{Span: text.Span{Start: i, End: i + n}, Kind: Link}
		}
	}
	return Token{Span: text.Span{Start: i, End: end}, Kind: kind}
}

// symbolKind returns the kind of a token that is no word and no number.
func symbolKind(r rune) Kind {
	switch r {
	case '"', '\'', '`', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', '‛', '「', '」', '『', '』', '＂':
		return Mark
	case '-', '_', '–', '—', '―', '−', '‒':
		return Dash
	case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '։', '።', '፧', '။', '។':
		return Stop
	case ',', '،', '、', '，':
		return Comma
	case ':', ';', '：', '；', '؛':
		return Colon
	case '(', '[', '{', '（', '［', '【':
		return Open
	case ')', ']', '}', '）', '］', '】':
		return Close
	}
	return Other
}

// linkLen returns the length of the URL, e-mail address, @name or #tag that s
// begins with, 0 if it begins with none.
func linkLen(s string) int {
	var n int
	switch c := s[0]; {
	case c == '@' || c == '#':
		n = 1
		for n < len(s) && (text.IsASCIILetter(s[n]) || text.IsDigit(s[n]) || s[n] == '_') {
			n++
		}
		if n < 2 || c == '#' && text.IsDigit(s[1]) {
			return 0
		}
		return n
	case text.HasPrefixFold(s, "http://"), text.HasPrefixFold(s, "https://"), text.HasPrefixFold(s, "www."), text.HasPrefixFold(s, "pic.twitter"):
		n = strings.IndexFunc(s, endsLink)
		if n < 0 {
			n = len(s)
		}
	default:
		n = addressPart(s, "._-+")
		if n == 0 || n == len(s) || n > 64 || s[n] != '@' {
			return 0
		}
		domain := addressPart(s[n+1:], ".-")
		if strings.IndexByte(s[n+1:n+1+domain], '.') < 0 {
			return 0
		}
		return n + 1 + domain
	}
	return len(strings.TrimRight(s[:n], ".,:;!?)]'’"))
}

// addressPart returns the length of the part of an e-mail address that s begins
// with: letters and digits, with single joining bytes between.
func addressPart(s, joins string) int {
	n := 0
	for n < len(s) && n <= 64 {
		if !text.IsASCIILetter(s[n]) && !text.IsDigit(s[n]) {
			if n == 0 || strings.IndexByte(joins, s[n]) < 0 || n+1 == len(s) || !text.IsASCIILetter(s[n+1]) && !text.IsDigit(s[n+1]) {
				break
			}
		}
		n++
	}
	return n
}

// endsLink reports whether no URL has r in it.
func endsLink(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"<>“”«»", r) }

// cliticLen returns the length of the clitic that ends s, 0 if there is none
// or nothing would be left.
func cliticLen(s string, lex *lang.Language) int {
	for i := len(s) - 1; i > 0 && i > len(s)-8; i-- {
		if s[i] == '\'' || strings.HasPrefix(s[i:], "’") || strings.HasPrefix(s[i:], "‘") || strings.HasPrefix(s[i:], "´") {
			if w := lex.Find(s[i:]); w.Traits&lang.Clitic != 0 {
				return len(s) - i
			}
			return 0
		}
	}
	return 0
}

// ShapeOf returns the shape of a word.
func ShapeOf(s string) Shape {
	var upper, lower, letters int
	first := Shapeless
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf && !text.IsASCIILetter(byte(r)):
			continue
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			upper++
			if letters == 0 {
				first = Capital
			}
		case unicode.IsLower(r):
			lower++
			if letters == 0 {
				first = Lower
			}
		case !unicode.IsLetter(r):
			continue
		}
		letters++
	}
	switch {
	case upper == 1 && letters == 1:
		return Initial
	case upper > 0 && lower == 0:
		return Upper
	case first == Lower && upper > 0:
		return Mixed
	}
	return first
}

// unbroken reports whether r belongs to a script that is written without
// spaces between words. There uniseg finds the words.
func unbroken(r rune) bool {
	return r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}
