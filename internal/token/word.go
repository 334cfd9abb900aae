package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/rivo/uniseg"
)

// A byteClass says what part an ASCII byte has in a word.
type byteClass uint8

const (
	byteOther byteClass = iota
	byteLower
	byteUpper
	byteDigit
	byteJoins // joins letters and digits into a word, perhaps: apostrophe, hyphen, period, ampersand, backquote
	byteLinks // tells of a link: "@", "_", "+"
	byteWide  // not ASCII
)

// byteClasses are the classes of the ASCII bytes.
var byteClasses = [utf8.RuneSelf]byteClass{
	'a': byteLower, 'b': byteLower, 'c': byteLower, 'd': byteLower, 'e': byteLower, 'f': byteLower, 'g': byteLower, 'h': byteLower, 'i': byteLower, 'j': byteLower, 'k': byteLower, 'l': byteLower, 'm': byteLower,
	'n': byteLower, 'o': byteLower, 'p': byteLower, 'q': byteLower, 'r': byteLower, 's': byteLower, 't': byteLower, 'u': byteLower, 'v': byteLower, 'w': byteLower, 'x': byteLower, 'y': byteLower, 'z': byteLower,
	'A': byteUpper, 'B': byteUpper, 'C': byteUpper, 'D': byteUpper, 'E': byteUpper, 'F': byteUpper, 'G': byteUpper, 'H': byteUpper, 'I': byteUpper, 'J': byteUpper, 'K': byteUpper, 'L': byteUpper, 'M': byteUpper,
	'N': byteUpper, 'O': byteUpper, 'P': byteUpper, 'Q': byteUpper, 'R': byteUpper, 'S': byteUpper, 'T': byteUpper, 'U': byteUpper, 'V': byteUpper, 'W': byteUpper, 'X': byteUpper, 'Y': byteUpper, 'Z': byteUpper,
	'0': byteDigit, '1': byteDigit, '2': byteDigit, '3': byteDigit, '4': byteDigit, '5': byteDigit, '6': byteDigit, '7': byteDigit, '8': byteDigit, '9': byteDigit,
	'\'': byteJoins, '-': byteJoins, '.': byteJoins, '&': byteJoins, '`': byteJoins,
	'@': byteLinks, '_': byteLinks, '+': byteLinks,
}

// scanASCIIWord reads the word that begins at s[i] if it can be told in ASCII
// where it ends: the case of nearly all words of English. It finds what
// scanAnyWord finds, and reads every byte once.
func scanASCIIWord(s string, i int, lex *lang.Language, t *Token) (clitics, ok bool) {
	var upper, lower int
	h := uint64(lang.HashStart)
	end := i
scan:
	for ; end < len(s); end++ {
		c := s[end]
		if c-'a' <= 'z'-'a' { // the usual case
			lower++
			h = lang.HashByte(h, c)
			continue
		}
		switch classOf(c) {
		case byteUpper:
			upper++
			c |= 0x20
		case byteDigit:
		case byteOther:
			break scan
		case byteJoins:
			switch joins(s, end) {
			case wordEnds:
				break scan
			case wordUnsure:
				return false, false
			}
			clitics = clitics || c == '\'' || c == '-'
		case byteWide:
			if endsWords(s[end:]) {
				break scan
			}
			return false, false
		default:
			return false, false
		}
		h = lang.HashByte(h, c)
	}
	if end < len(s) && mayBeURL(s[i:end], s[end]) {
		return false, false
	}
	t.Start, t.End, t.Kind, t.Shape = i, end, Word, asciiShape(s[i], upper, lower)
	if end-i <= lang.MaxWord {
		t.know(lex.FindHash(h))
		t.knowEnd(s, lex)
	}
	if end < len(s) && s[end] == '.' && takesPeriod(s[i:end], s[end:], t) {
		t.End++
	}
	return clitics, true
}

// A joint is what a joining byte does to the word before it.
type joint uint8

const (
	wordGoesOn joint = iota // "O'Brien", "so-called"
	wordEnds                // "workers' cars", "him."
	wordUnsure              // an initialism, an address, or what follows is not ASCII
)

// joins returns what the joining byte s[i] does.
func joins(s string, i int) joint {
	if i+1 == len(s) {
		return wordEnds
	}
	switch classOf(s[i+1]) {
	case byteLower, byteUpper, byteDigit:
		if s[i] == '\'' || s[i] == '-' {
			return wordGoesOn
		}
		return wordUnsure
	case byteWide:
		return wordUnsure
	}
	return wordEnds
}

// asciiShape returns the shape of an ASCII word that begins with a letter, by how
// many letters it has in capitals and not.
func asciiShape(first byte, upper, lower int) Shape {
	switch {
	case upper > 1 && lower == 0:
		return Upper
	case upper == 1 && lower == 0:
		return Initial
	case first < 'a':
		return Capital
	case upper > 0:
		return Mixed
	}
	return Lower
}

// classOf returns the class of a byte.
func classOf(c byte) byteClass {
	if c >= utf8.RuneSelf {
		return byteWide
	}
	return byteClasses[c]
}

// endsWords reports whether s, which begins beyond ASCII, begins with a dash,
// a double mark or an ellipsis, the marks of print that end a word for sure.
func endsWords(s string) bool {
	if len(s) < 3 || s[0] != 0xe2 || s[1] != 0x80 {
		return false
	}
	switch s[2] {
	case 0x93, 0x94, 0x9c, 0x9d, 0xa6: // – — “ ” …
		return true
	case 0x99: // ’
		return len(s) > 3 && s[3] < utf8.RuneSelf && !text.IsASCIILetter(s[3]) && !text.IsDigit(s[3])
	}
	return false
}

// scanWord reads the word that begins at s[i], an ASCII letter, into t, which is
// zero, and reports whether it may end in a clitic.
func scanWord(s string, i int, lex *lang.Language, t *Token) bool {
	if clitics, ok := scanASCIIWord(s, i, lex, t); ok {
		return clitics
	}
	*t = scanAnyWord(s, i, lex)
	return true
}

// scanAnyWord is scanWord for words in any script.
func scanAnyWord(s string, i int, lex *lang.Language) Token {
	if n := linkLen(s[i:]); n > 0 {
		return Token{Span: text.Span{Start: i, End: i + n}, Kind: Link}
	}
	end := i
	for end < len(s) {
		c := s[end]
		if text.IsASCIILetter(c) || text.IsDigit(c) {
			end++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[end:])
			if unbroken(r) {
				if end > i {
					break
				}
				w, _, _ := uniseg.FirstWordInString(s[end:min(len(s), end+64)], -1)
				end += max(len(w), n)
				break
			}
			if r == '°' && end == i+1 && s[i]|0x20 == 'n' { // "N° 5"
				end += n
				break
			}
			if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '\u00ad' || r == utf8.RuneError && end > i && startsWord(s[end+n:]) { // "Orl\ufffdne"
				end += n
				continue
			}
		}
		if !joinsAny(s[i:end], r, s[end+n:]) {
			break
		}
		end += n
	}
	t := Token{Span: text.Span{Start: i, End: end}, Kind: Word, Shape: ShapeOf(s[i:end])}
	t.know(lex.Find(s[i:end]))
	t.knowEnd(s, lex)
	if end < len(s) && s[end] == '.' && takesPeriod(s[i:end], s[end:], &t) {
		t.End++
	}
	return t
}

// joinsAny reports whether r joins the letters and digits before it to those that
// rest begins with: an apostrophe or a hyphen, the period of an initialism, the
// ampersand of "AT&T".
func joinsAny(before string, r rune, rest string) bool {
	if !strings.ContainsRune("'’‘`´-.&‐\u2011", r) || !startsWord(rest) {
		return false
	}
	switch r {
	case '.':
		return len(before) <= maxInitialism && initialism(before)
	case '&':
		return len(before) <= 3
	}
	return true
}

// takesPeriod reports whether the period that rest begins with belongs to the word
// s before it: that is a known abbreviation, an initial, or an initialism, and no
// ellipsis follows. Whether the period ends the sentence too is for the sentence
// stage to say.
func takesPeriod(s, rest string, t *Token) bool {
	if strings.HasPrefix(rest, "..") {
		return false
	}
	if t.Is(lang.Abbreviation) {
		return true
	}
	if t.Is(lang.Pronoun) || len(s) > maxInitialism || !initialism(s) {
		return false
	}
	return t.Shape == Initial || strings.IndexByte(s, '.') >= 0
}

// startsWord reports whether s begins with a letter or a digit.
func startsWord(s string) bool {
	if s == "" {
		return false
	}
	if c := s[0]; c < utf8.RuneSelf {
		return text.IsASCIILetter(c) || text.IsDigit(c)
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) && !unbroken(r)
}

// maxInitialism bounds the length in bytes of what is read as one initialism.
const maxInitialism = 24

// initialism reports whether s is a letter, or letters parted by periods:
// "J", "U.S", "a.m".
func initialism(s string) bool {
	for first := true; s != ""; first = false {
		if !first {
			if s[0] != '.' {
				return false
			}
			s = s[1:]
		}
		r, n := utf8.DecodeRuneInString(s)
		if !unicode.IsLetter(r) {
			return false
		}
		s = s[n:]
	}
	return true
}

// scanNumber returns the number that begins at s[i], with its inner
// periods, commas and colons, and the letters that follow at once ("1990s",
// "3rd", "16F").
func scanNumber(s string, i int, lex *lang.Language) Token {
	end := i
	for end < len(s) {
		c := s[end]
		if text.IsDigit(c) || text.IsASCIILetter(c) {
			end++
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[end:])
			if unicode.IsDigit(r) || unicode.IsLetter(r) && !unbroken(r) {
				end += n
				continue
			}
			break
		}
		if (c == '.' || c == ',' || c == ':' || c == '-' || c == '/') && end+1 < len(s) && text.IsDigit(s[end+1]) {
			end += 2
			continue
		}
		if c == '-' {
			r, n := utf8.DecodeRuneInString(s[end+1:])
			if unicode.IsLower(r) { // "12-gauge", not "UPDATE 2-Port"
				end += 1 + n
				continue
			}
			if end > i+1 && unicode.IsUpper(r) && lex.Has&lang.CapitalNouns != 0 {
				if t := scanAnyWord(s, i, lex); lex.Ends(s[i:t.End], lang.EndsAttribute) {
					return t // an adjective that is a noun: "der 48-Jährige"
				}
			}
		}
		break
	}
	t := Token{Span: text.Span{Start: i, End: end}, Kind: Number}
	t.know(lex.Find(s[i:end]))
	return t
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
