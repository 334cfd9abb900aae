package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// Scan splits a text into tokens, in one pass, and looks every word up, in the
// memory of the text before. The zero value is ready to scan.
//
// A word keeps its inner apostrophes, hyphens and periods ("O'Brien",
// "so-called", "U.S."), and the period of a known abbreviation. A clitic that
// the language splits off ("'s", and before a capital "l'" and "dell'") is a token
// of its own, and so are the parts of "dit-il" and "London-based".
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
			if t.Gap >= LineBreak {
				toks = splitTags(toks, s, lex)
			}
			toks = splitElision(toks, s, lex)
			toks = splitClitic(toks, s, lex)
			toks = splitJoined(toks, s, lex)
			toks = splitTail(toks, s, lex)
		}
	}
	d.Toks = toks
	return d
}

// scanToken returns the token that begins at s[i], which is no white space and no
// ASCII letter.
func scanToken(s string, i int, lex *lang.Language) Token {
	c := s[i]
	if text.IsDigit(c) {
		return scanNumber(s, i, lex)
	}
	if c < utf8.RuneSelf {
		return scanSymbol(s, i)
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return scanAnyWord(s, i, lex)
	case unicode.IsDigit(r):
		return scanNumber(s, i, lex)
	}
	kind := symbolKind(r)
	if kind == Mark {
		if run := runLen(s[i:], s[i:i+n]); run > maxMarks {
			return Token{Span: text.Span{Start: i, End: i + run*n}, Kind: Other}
		} else if run > 1 && (r == '‘' || r == '’' || r == '‚') {
			n *= 2 // two single marks for a double one
		}
	}
	return Token{Span: text.Span{Start: i, End: i + n}, Kind: kind}
}

// maxMarks is how many equal quotation marks may follow one another. More of them
// are no quotation marks but a line across the page.
const maxMarks = 6

// runLen returns how often s begins with a mark.
func runLen(s, mark string) int {
	n := 0
	for strings.HasPrefix(s, mark) {
		s = s[len(mark):]
		n++
	}
	return n
}

// scanSymbol returns the token that the ASCII mark or symbol s[i] begins.
func scanSymbol(s string, i int) Token {
	c := s[i]
	end, kind := i+1, symbolKind(rune(c))
	if kind == Mark {
		if run := runLen(s[i:], s[i:end]); run > maxMarks {
			return Token{Span: text.Span{Start: i, End: i + run}, Kind: Other}
		}
	}
	switch c {
	case '\'', '`': // '' and `` are the typewriter's double marks
		if end < len(s) && s[end] == c && !innerFirst(s, i) {
			end++
		}
	case ',': // ,, is the typewriter's low double mark
		if strings.HasPrefix(s[end:], ",") && (startsWord(s[end+1:]) || i == 0 || s[i-1] <= ' ' || s[i-1] == ':') {
			end++
			kind = Mark
		}
	case '-', '_', '.', '*', '=', '#', '+':
		for end < len(s) && s[end] == c {
			end++
		}
		if c == '.' && end-i > 1 {
			kind = Stop
		}
	}
	if (c == '@' || c == '#') && end == i+1 { // "@ann", "#talks"
		if n := linkLen(s[i:]); n > 0 {
			return Token{Span: text.Span{Start: i, End: i + n}, Kind: Link}
		}
	}
	return Token{Span: text.Span{Start: i, End: end}, Kind: kind}
}

// innerFirst reports whether, of three single marks from s[i] on, the first is the
// inner quotation's and the others are one double mark.
func innerFirst(s string, i int) bool {
	// ''He said, 'Go.''' has the inner mark first, '''No,' she said'' has it last.
	if i+2 >= len(s) || s[i+2] != s[i] {
		return false
	}
	return i+3 == len(s) || s[i+3] != s[i] && !startsWord(s[i+3:])
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

// splitElision makes a token of its own of the clitic that begins the last token, if
// a word with a capital follows: "dall'Alaska", but not "c'est".
func splitElision(toks []Token, s string, lex *lang.Language) []Token {
	t := &toks[len(toks)-1]
	n := elisionLen(s[t.Start:t.End], lex)
	if n == 0 {
		return toks
	}
	rest := Token{Span: text.Span{Start: t.Start + n, End: t.End}, Kind: Word}
	w := s[rest.Start:rest.End]
	rest.Shape = ShapeOf(w)
	rest.know(lex.Find(w))
	*t = Token{Span: text.Span{Start: t.Start, End: rest.Start}, Kind: Word, Gap: t.Gap, Shape: ShapeOf(s[t.Start:rest.Start])}
	t.know(lex.Find(s[t.Start:t.End]))
	return append(toks, rest)
}

// elisionLen returns the length of the clitic that begins s, with its apostrophe, 0
// if there is none, or if neither a capital nor what somebody is follows: "l'avocate".
func elisionLen(s string, lex *lang.Language) int {
	i := strings.IndexAny(s[:min(len(s), maxElision)], "'’´")
	if i < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	r, _ := utf8.DecodeRuneInString(s[i+n:])
	clitic, rest := lex.Find(s[:i+n]).Traits, lex.Find(s[i+n:]).Traits
	verb := clitic&lang.Negation != 0 && rest&(lang.Cue|lang.Auxiliary) != 0 // "n'exclut pas"
	if clitic&lang.Clitic == 0 || !unicode.IsUpper(r) && rest&(lang.RoleNoun|lang.Title) == 0 && !verb {
		return 0
	}
	return i + n
}

// maxElision bounds the length in bytes of what such a clitic is read in:
// "quoiqu'".
const maxElision = 12

// splitClitic makes a token of its own of the clitic that ends the last token, if
// there is one: "Ann's".
func splitClitic(toks []Token, s string, lex *lang.Language) []Token {
	t := &toks[len(toks)-1]
	n := cliticLen(s[t.Start:t.End], lex)
	if n == 0 {
		return toks
	}
	c := Token{Span: text.Span{Start: t.End - n, End: t.End}, Shape: Lower}
	c.know(lex.Find(s[c.Start:c.End]))
	t.endAt(c.Start, s, lex)
	return append(toks, c)
}

// splitJoined makes tokens of their own of the pronoun that ends the last token, behind
// its verb, and of what joins the two: "dit-il", "a-t-elle".
func splitJoined(toks []Token, s string, lex *lang.Language) []Token {
	t := &toks[len(toks)-1]
	n := joinedLen(s[t.Start:t.End], lex)
	if n == 0 {
		return toks
	}
	pronoun := t.Start + strings.LastIndexByte(s[t.Start:t.End], '-') + 1
	joint := Token{Span: text.Span{Start: t.End - n, End: pronoun}, Kind: Dash}
	p := Token{Span: text.Span{Start: pronoun, End: t.End}, Kind: Word, Shape: Lower}
	p.know(lex.Find(s[p.Start:p.End]))
	t.endAt(joint.Start, s, lex)
	return append(toks, joint, p)
}

// splitTail makes a token of its own of what ends the last token, if that begins with a
// capital and is no name as a whole: "London-based", "UN-backed".
func splitTail(toks []Token, s string, lex *lang.Language) []Token {
	t := &toks[len(toks)-1]
	n := strings.LastIndexByte(s[t.Start:t.End], '-')
	if n <= 0 || t.Shape == Lower || lex.Has&lang.Compounds != 0 || ShapeOf(s[t.Start+n:t.End]) != Lower {
		return toks
	}
	tail := Token{Span: text.Span{Start: t.Start + n, End: t.End}, Shape: Lower}
	if tail.know(lex.Find(s[tail.Start:tail.End])); !tail.Is(lang.CommonWord) {
		return toks
	}
	t.endAt(tail.Start, s, lex)
	return append(toks, tail)
}

// endAt ends a token of s earlier than it was read, for the rest is a token of its own.
func (t *Token) endAt(end int, s string, lex *lang.Language) {
	t.End = end
	t.Shape = ShapeOf(s[t.Start:end])
	t.know(lex.Find(s[t.Start:end]))
}

// joinedLen returns the length of the pronoun that ends s, with what joins it to the
// verb before it, 0 if there is none: that of "-t-il".
func joinedLen(s string, lex *lang.Language) int {
	n := 0
	for i := len(s) - 1; i > 0 && len(s)-i <= maxJoined; i-- {
		if s[i] == '-' && lex.Find(s[i:]).Traits&lang.Clitic != 0 {
			n = len(s) - i
		}
	}
	return n
}

// maxJoined bounds the length in bytes of such a pronoun: "-t-elle".
const maxJoined = 7

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
