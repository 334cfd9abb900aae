package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// hyphens are what stands where a line end cuts a word: "Bran-", OCR's "Bran¬".
const hyphens = "-¬" + text.SoftHyphen

// minWrapped is the least length in bytes of a line whose end may cut a word.
const minWrapped = 16

// CutLine is a line end that once stood within a word: two lines that it parts are of
// one paragraph.
const CutLine = "\v\n"

// Unwrap returns the edits that make one word of two pieces that a line end cut:
// "Bran-\ndenberg". The line end goes before the word, as CutLine. A hyphen that belongs
// to the word stays: "Smith-\nJones", "long-\nterm"; so does one that stands for the
// rest of a word: "Vor-\nund Nachteile".
func Unwrap(l *lang.Language, s string) []text.Edit {
	var edits []text.Edit
	for i := 0; ; {
		n := strings.IndexByte(s[i:], '\n')
		if n < 0 {
			return edits
		}
		line, end := s[i:i+n], i+n
		i = end + 1
		hyphen, size := utf8.DecodeLastRuneInString(line)
		if n < minWrapped || !strings.ContainsRune(hyphens, hyphen) {
			continue
		}
		first := lastLetters(line[:n-size])
		from := i + indent(s[i:])
		second := firstLetters(s[from:])
		if first == "" || second == "" {
			continue
		}
		before, after := line[:n-size-len(first)], s[from+len(second):]
		joint := cutWithin
		if hyphen == '-' {
			joint = jointOf(l, first, second)
			if joint == cutWithin && (strings.HasSuffix(before, "-") || strings.HasPrefix(after, "-")) {
				joint = cutAtHyphen // "editor-in-\nchief"
			}
		}
		at := end
		switch joint {
		case notCut:
			continue
		case cutWithin:
			at -= size
		}
		// The line end takes the place of the space before the word.
		if k := strings.LastIndexByte(before, ' '); k >= 0 && len(before)-k <= lang.MaxWord {
			k += end - n
			edits = append(edits, text.Edit{Span: text.Span{Start: k, End: k + 1}, With: CutLine})
		}
		edits = append(edits, text.Edit{Span: text.Span{Start: at, End: from}})
	}
}

// A cut is what a line end does to the pieces of a word.
type cut uint8

const (
	notCut      cut = iota // they are two words
	cutAtHyphen            // the hyphen is the word's own
	cutWithin              // it was put there for the line
)

// jointOf says what a line end behind a hyphen parts.
func jointOf(l *lang.Language, first, second string) cut {
	r, _ := utf8.DecodeRuneInString(second)
	f, _ := utf8.DecodeRuneInString(first)
	a, b := l.Find(first), l.Find(second)
	switch {
	case !unicode.IsLower(r):
		if unicode.IsUpper(f) && unicode.IsUpper(r) {
			return cutAtHyphen
		}
		return notCut
	case b.Traits&(lang.Conjunction|lang.AndWord) != 0:
		return notCut
	case l.Find(first+second) != (lang.Word{}):
		return cutWithin
	case a != (lang.Word{}) && b != (lang.Word{}) && len(first) > 2 && len(second) > 2:
		return cutAtHyphen
	}
	return cutWithin
}

// lastLetters returns the letters at the end of s.
func lastLetters(s string) string {
	i := len(s)
	for i > 0 && len(s)-i <= lang.MaxWord {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		i -= n
	}
	return s[i:]
}

// firstLetters returns the letters that s begins with.
func firstLetters(s string) string {
	i := 0
	for i < len(s) && i <= lang.MaxWord {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		i += n
	}
	return s[:i]
}

// indent returns how many bytes of white space a line begins with.
func indent(line string) int {
	return len(line) - len(strings.TrimLeft(line, " \t"+text.QuotedLine))
}
