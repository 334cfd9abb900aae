package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// A token is a word, a number, a mark or a link. Tokens are in text order and
// only white space lies between them.
type token struct {
	Span
	word
	kind  tokenKind
	shape shape
	gap   gap // white space before it
}

// A tokenKind says what a token is.
type tokenKind uint8

const (
	wordToken   tokenKind = iota
	numberToken           // "1,000", "3.5", "5:45", "1990s"
	linkToken             // URL, e-mail address, @name, #tag
	markToken             // quotation mark or apostrophe outside a word
	dashToken             // "-", "–", "—", "--", "_" standing for a dash
	stopToken             // ".", "!", "?", "…", "..."
	commaToken            // ","
	colonToken            // ":" or ";"
	openToken             // "(", "["
	closeToken            // ")", "]"
	otherToken            // any other mark or symbol
)

// A shape is how a word is written.
type shape uint8

const (
	shapeNone    shape = iota // no letters, or a script without capitals
	shapeLower                // "word"
	shapeCapital              // "Word", "McDonald", "Côte"
	shapeUpper                // "WORD", "U.N.", two letters or more
	shapeInitial              // "J", "J."
	shapeMixed                // "iPhone", "eBay"
)

// A gap is the white space before a token.
type gap uint8

const (
	gapNone gap = iota
	gapSpace
	gapLine  // a line break
	gapBlank // a blank line
	gapStart // the start of the text
)

// is reports whether the token's word has one of the traits.
func (t *token) is(s traits) bool { return t.traits&s != 0 }

// capitalised reports whether the token begins with a capital.
func (t *token) capitalised() bool {
	return t.shape == shapeCapital || t.shape == shapeUpper || t.shape == shapeInitial
}

// quoteMarks are the quotation marks known, longest first where one begins
// another. Low and angular ones pair with several others: see pairMarks.
var quoteMarks = [...]string{"''", "``", "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "‚", "‛", "'", "`", "「", "」", "『", "』", "＂"}

// scan splits the text into tokens, in one pass, and looks every word up.
//
// A word keeps its inner apostrophes, hyphens and periods ("O'Brien",
// "so-called", "U.S."), and the period of a known abbreviation. A clitic that
// the language splits off ("'s") is a token of its own.
func scan(text string, lex *lexicon) []token {
	toks := make([]token, 0, len(text)/5+8)
	space := gapStart
	for i := 0; i < len(text); {
		c := text[i]
		switch c {
		case ' ', '\t', '\v', '\f':
			space = max(space, gapSpace)
			i++
			continue
		case '\n':
			if space == gapLine {
				space = gapBlank
			} else {
				space = max(space, gapLine)
			}
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			if r, n := utf8.DecodeRuneInString(text[i:]); unicode.IsSpace(r) {
				space = max(space, gapSpace)
				i += n
				continue
			}
		}
		var t token
		clitics := true
		if isASCIILetter(c) {
			t, clitics = scanWord(text, i, lex)
		} else {
			t = scanToken(text, i, lex)
		}
		t.gap = space
		space = gapNone
		i = t.End
		if clitics && t.kind == wordToken {
			if n := cliticLen(text[t.Start:t.End], lex); n > 0 {
				c := token{Span: Span{t.End - n, t.End}, shape: shapeLower}
				c.word = lex.find(text[c.Start:c.End])
				t.End -= n
				t.shape = shapeOf(text[t.Start:t.End])
				t.word = lex.find(text[t.Start:t.End])
				toks = append(toks, t, c)
				continue
			}
		}
		toks = append(toks, t)
	}
	return toks
}

// scanToken returns the token that begins at text[i], which is no white space.
func scanToken(text string, i int, lex *lexicon) token {
	c := text[i]
	switch {
	case isASCIILetter(c):
		return scanAnyWord(text, i, lex)
	case isDigit(c):
		return scanNumber(text, i, lex)
	case c >= utf8.RuneSelf:
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) || unicode.IsMark(r) {
			return scanAnyWord(text, i, lex)
		}
		if unicode.IsDigit(r) {
			return scanNumber(text, i, lex)
		}
		if (r == '‘' || r == '’' || r == '‚') && strings.HasPrefix(text[i+n:], text[i:i+n]) {
			n *= 2 // two single marks for a double one
		}
		return token{Span: Span{i, i + n}, kind: symbolKind(r)}
	}
	end, kind := i+1, symbolKind(rune(c))
	switch c {
	case '\'', '`': // '' and `` are the typewriter's double marks
		if end < len(text) && text[end] == c {
			end++
			// Of three marks, the single one is the inner one.
			if end < len(text) && text[end] == c && (end+1 == len(text) || text[end+1] != c && !startsWord(text[end+1:])) {
				end--
			}
		}
	case ',': // ,, is the typewriter's low double mark
		if strings.HasPrefix(text[end:], ",") && startsWord(text[end+1:]) {
			end++
			kind = markToken
		}
	case '-', '_', '.', '*', '=', '#', '+':
		for end < len(text) && text[end] == c {
			end++
		}
		if c == '#' && end == i+1 || c == '_' && end == i+1 && end < len(text) && isASCIILetter(text[end]) {
			if n := linkLen(text[i:]); n > 0 {
				return token{Span: Span{i, i + n}, kind: linkToken}
			}
		}
		if c == '.' && end-i > 1 {
			kind = stopToken
		}
	case '@':
		if n := linkLen(text[i:]); n > 0 {
			return token{Span: Span{i, i + n}, kind: linkToken}
		}
	}
	return token{Span: Span{i, end}, kind: kind}
}

// symbolKind returns the kind of a token that is no word and no number.
func symbolKind(r rune) tokenKind {
	switch r {
	case '"', '\'', '`', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', '‛', '「', '」', '『', '』', '＂':
		return markToken
	case '-', '_', '–', '—', '―', '−', '‒':
		return dashToken
	case '.', '!', '?', '…', '。', '！', '？', '؟', '।', '։':
		return stopToken
	case ',', '،', '、', '，':
		return commaToken
	case ':', ';', '：', '；', '؛':
		return colonToken
	case '(', '[', '{', '（', '［', '【':
		return openToken
	case ')', ']', '}', '）', '］', '】':
		return closeToken
	}
	return otherToken
}

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

// scanASCIIWord reads the word that begins at text[i] if it can be told in
// ASCII where it ends: the case of nearly all words of English. It finds what
// scanAnyWord finds, and reads every byte once.
func scanASCIIWord(text string, i int, lex *lexicon) (t token, clitics, ok bool) {
	var upper, lower int
	h := uint32(hashStart)
	end := i
scan:
	for ; end < len(text); end++ {
		c := text[end]
		switch classOf(c) {
		case byteLower:
			lower++
		case byteUpper:
			upper++
			c |= 0x20
		case byteDigit:
		case byteOther:
			break scan
		case byteJoins:
			if end+1 == len(text) {
				break scan
			}
			n := classOf(text[end+1])
			if n == byteWide {
				return t, false, false
			}
			if n != byteLower && n != byteUpper && n != byteDigit {
				break scan
			}
			if c != '\'' && c != '-' {
				return t, false, false // an initialism or an address
			}
			clitics = clitics || c == '\''
		case byteWide:
			if endsWords(text[end:]) {
				break scan
			}
			return t, false, false
		default:
			return t, false, false
		}
		h = hashByte(h, c)
	}
	s := text[i:end]
	switch s[0] | 0x20 {
	case 'h', 'w', 'p':
		if end < len(text) && (text[end] == ':' || text[end] == '.') {
			return t, false, false // "http://", "www."
		}
	}
	first := shapeLower
	if s[0] < 'a' {
		first = shapeCapital
	}
	t = token{Span: Span{i, end}, kind: wordToken, shape: first}
	switch {
	case upper > 0 && lower == 0 && upper > 1:
		t.shape = shapeUpper
	case upper == 1 && lower == 0:
		t.shape = shapeInitial
	case first == shapeLower && upper > 0:
		t.shape = shapeMixed
	}
	if len(s) <= maxWord {
		if w := lookUp(&lex.words, h, s); w != nil {
			t.word = *w
		}
	}
	if end < len(text) && text[end] == '.' && !strings.HasPrefix(text[end:], "..") && takesPeriod(s, t) {
		t.End++
	}
	return t, clitics, true
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
		return len(s) > 3 && s[3] < utf8.RuneSelf && !isASCIILetter(s[3]) && !isDigit(s[3])
	}
	return false
}

// scanWord returns the word that begins at text[i], and whether it may end in a
// clitic.
func scanWord(text string, i int, lex *lexicon) (token, bool) {
	if isASCIILetter(text[i]) {
		if t, clitics, ok := scanASCIIWord(text, i, lex); ok {
			return t, clitics
		}
	}
	return scanAnyWord(text, i, lex), true
}

// scanAnyWord is scanWord for words in any script.
func scanAnyWord(text string, i int, lex *lexicon) token {
	if n := linkLen(text[i:]); n > 0 {
		return token{Span: Span{i, i + n}, kind: linkToken}
	}
	end := i
	for end < len(text) {
		c := text[end]
		if isASCIILetter(c) || isDigit(c) {
			end++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[end:])
			if unbroken(r) {
				if end > i {
					break
				}
				w, _, _ := uniseg.FirstWordInString(text[end:min(len(text), end+64)], -1)
				end += max(len(w), n)
				break
			}
			if r == '°' && end == i+1 && text[i]|0x20 == 'n' { // "N° 5"
				end += n
				break
			}
			if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '\u00ad' {
				end += n
				continue
			}
		}
		// An apostrophe, a hyphen or a period joins two letters or digits.
		if !strings.ContainsRune("'’‘`´-.&‐\u2011", r) || !startsWord(text[end+n:]) {
			break
		}
		if r == '.' && (end-i > maxInitialism || !initialism(text[i:end])) {
			break
		}
		if r == '&' && end-i > 3 {
			break
		}
		end += n
	}
	t := token{Span: Span{i, end}, kind: wordToken, shape: shapeOf(text[i:end])}
	t.word = lex.find(text[i:end])
	if end < len(text) && text[end] == '.' && !strings.HasPrefix(text[end:], "..") && takesPeriod(text[i:end], t) {
		t.End++
	}
	return t
}

// takesPeriod reports whether a period after the word s belongs to it: it is a
// known abbreviation, an initial, or an initialism. Whether the period ends
// the sentence too is for the sentence stage to say.
func takesPeriod(s string, t token) bool {
	if t.is(abbreviation) {
		return true
	}
	if t.is(pronoun) || len(s) > maxInitialism || !initialism(s) {
		return false
	}
	return t.shape == shapeInitial || strings.IndexByte(s, '.') >= 0
}

// startsWord reports whether s begins with a letter or a digit.
func startsWord(s string) bool {
	if s == "" {
		return false
	}
	if c := s[0]; c < utf8.RuneSelf {
		return isASCIILetter(c) || isDigit(c)
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

// scanNumber returns the number that begins at text[i], with its inner
// periods, commas and colons, and the letters that follow at once ("1990s",
// "3rd", "16F").
func scanNumber(text string, i int, lex *lexicon) token {
	end := i
	for end < len(text) {
		c := text[end]
		if isDigit(c) || isASCIILetter(c) {
			end++
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(text[end:])
			if unicode.IsDigit(r) || unicode.IsLetter(r) && !unbroken(r) {
				end += n
				continue
			}
			break
		}
		if (c == '.' || c == ',' || c == ':' || c == '-' || c == '/') && end+1 < len(text) && isDigit(text[end+1]) {
			end += 2
			continue
		}
		if c == '-' && end+1 < len(text) && 'a' <= text[end+1] && text[end+1] <= 'z' { // "12-gauge", not "UPDATE 2-Port"
			end += 2
			continue
		}
		break
	}
	t := token{Span: Span{i, end}, kind: numberToken}
	t.word = lex.find(text[i:end])
	return t
}

// linkLen returns the length of the URL, e-mail address, @name or #tag that s
// begins with, 0 if it begins with none.
func linkLen(s string) int {
	var n int
	switch c := s[0]; {
	case c == '@' || c == '#':
		n = 1
		for n < len(s) && (isASCIILetter(s[n]) || isDigit(s[n]) || s[n] == '_') {
			n++
		}
		if n < 2 || c == '#' && isDigit(s[1]) {
			return 0
		}
		return n
	case hasPrefixFold(s, "http://"), hasPrefixFold(s, "https://"), hasPrefixFold(s, "www."), hasPrefixFold(s, "pic.twitter"):
		n = strings.IndexAny(s, " \t\n\"<>“”«»")
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
		if !isASCIILetter(s[n]) && !isDigit(s[n]) {
			if n == 0 || strings.IndexByte(joins, s[n]) < 0 || n+1 == len(s) || !isASCIILetter(s[n+1]) && !isDigit(s[n+1]) {
				break
			}
		}
		n++
	}
	return n
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// cliticLen returns the length of the clitic that ends s, 0 if there is none
// or nothing would be left.
func cliticLen(s string, lex *lexicon) int {
	for i := len(s) - 1; i > 0 && i > len(s)-8; i-- {
		if s[i] == '\'' || strings.HasPrefix(s[i:], "’") || strings.HasPrefix(s[i:], "‘") || strings.HasPrefix(s[i:], "´") {
			if w := lex.find(s[i:]); w.traits&clitic != 0 {
				return len(s) - i
			}
			return 0
		}
	}
	return 0
}

// shapeOf returns the shape of a word.
func shapeOf(s string) shape {
	var upper, lower, letters int
	first := shapeNone
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf && !isASCIILetter(byte(r)):
			continue
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			upper++
			if letters == 0 {
				first = shapeCapital
			}
		case unicode.IsLower(r):
			lower++
			if letters == 0 {
				first = shapeLower
			}
		case !unicode.IsLetter(r):
			continue
		}
		letters++
	}
	switch {
	case upper == 1 && letters == 1:
		return shapeInitial
	case upper > 0 && lower == 0:
		return shapeUpper
	case first == shapeLower && upper > 0:
		return shapeMixed
	}
	return first
}

// unbroken reports whether r belongs to a script that is written without
// spaces between words. There uniseg finds the words.
func unbroken(r rune) bool {
	return r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
