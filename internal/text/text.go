// Package text turns bytes into the text that all spans index: it takes the
// bytes of a file and gives a string in UTF-8, with the faults that were worked
// around. What every stage needs stands here too: spans, memory, letters.
package text

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// An Input is the memory that a text is read into.
type Input struct {
	bytes.Buffer
	limited io.LimitedReader
}

// ReadAll reads r to its end. It returns ErrTooLarge as soon as it has seen
// more than max bytes; a negative max is no limit. The bytes are good until the
// next call.
func (b *Input) ReadAll(r io.Reader, max int64) ([]byte, error) {
	b.Reset()
	n := sizeHint(r)
	if max >= 0 {
		n = min(n, max)
		b.limited = io.LimitedReader{R: r, N: max + 1}
		r = &b.limited
	}
	b.Grow(int(n) + bytes.MinRead) // so much must be free for the read that finds the end
	_, err := b.ReadFrom(r)
	b.limited.R = nil
	if err == nil && max >= 0 && int64(b.Len()) > max {
		err = ErrTooLarge
	}
	return b.Bytes(), err
}

// maxHint bounds what is made ready for what a reader says it holds.
const maxHint = 16 << 20

// sizeHint returns how many bytes r seems to hold, 0 if it does not tell. It
// is bounded, for nothing proves what r says.
func sizeHint(r io.Reader) int64 {
	if r, ok := r.(interface{ Len() int }); ok { // bytes.Reader, strings.Reader, bytes.Buffer
		return min(max(int64(r.Len()), 0), maxHint)
	}
	return 0
}

// Errors of ReadAll and Decode.
var (
	ErrEmpty    = errors.New("empty input")      // nothing but white space
	ErrTooLarge = errors.New("input too large")  // more than the limit
	ErrNotText  = errors.New("input is no text") // bytes of something else
	ErrUTF16    = errors.New("input is UTF-16")  // without a byte order mark, so that it may be something else
)

// Decode turns the bytes of a file into the text that all spans index. It
// makes three edits and no others: byte order marks at the start go (UTF-16
// becomes UTF-8), line ends become "\n", and each run of bytes that are not
// UTF-8 becomes one U+FFFD.
func Decode(b []byte) (string, []Fault, error) {
	switch {
	case bytes.HasPrefix(b, []byte{0xfe, 0xff}):
		b = decodeUTF16(b[2:], binary.BigEndian)
	case bytes.HasPrefix(b, []byte{0xff, 0xfe}):
		b = decodeUTF16(b[2:], binary.LittleEndian)
	}
	for bytes.HasPrefix(b, []byte(byteOrderMark)) { // files joined by hand have several
		b = b[len(byteOrderMark):]
	}
	if looksUTF16(b) {
		return "", nil, ErrUTF16
	}
	if isBinary(b) {
		return "", nil, ErrNotText
	}
	s, faults := repair(b)
	if Blank(s) {
		return "", nil, ErrEmpty
	}
	if tag := findMarkup(s); tag.End > 0 {
		faults = append(faults, Fault{tag, Markup})
	}
	return s, faults, nil
}

// Blank reports whether nothing can be read in s but white space: "\u200b", "&nbsp;".
func Blank(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" || suspects[s[0]] == innocent {
		return s == ""
	}
	return strings.TrimSpace(Legible(s)) == ""
}

const byteOrderMark = "\ufeff"

// decodeUTF16 returns b as UTF-8. Half a character (a lone surrogate, an odd
// byte at the end) becomes a byte that is not UTF-8, for repair to report.
func decodeUTF16(b []byte, order binary.ByteOrder) []byte {
	const half = 0xff
	out := make([]byte, 0, len(b)+len(b)/2)
	for ; len(b) >= 2; b = b[2:] {
		r := rune(order.Uint16(b))
		if utf16.IsSurrogate(r) {
			r2 := rune(utf8.RuneError)
			if len(b) >= 4 {
				r2 = rune(order.Uint16(b[2:]))
			}
			if r = utf16.DecodeRune(r, r2); r == utf8.RuneError {
				out = append(out, half)
				continue
			}
			b = b[2:]
		}
		out = utf8.AppendRune(out, r)
	}
	if len(b) > 0 {
		out = append(out, half)
	}
	return out
}

// looksUTF16 reports whether b is plain text of which every second byte is NUL, as
// in UTF-16 most are.
func looksUTF16(b []byte) bool {
	const enough = 64
	b = b[:min(len(b)&^1, enough)]
	var nuls [2]int
	for i, c := range b {
		switch {
		case c == 0:
			nuls[i%2]++
		case c < '\t' || c == 0x7f:
			return false
		}
	}
	most := max(nuls[0], nuls[1])
	return most >= 2 && most > len(b)/2*3/4 && nuls[0]+nuls[1] == most
}

// isBinary reports whether b is no text: it has a NUL byte, it is a PDF file,
// or more than one byte in ten is a control character or not UTF-8.
func isBinary(b []byte) bool {
	if bytes.HasPrefix(b, []byte("%PDF-")) { // may be ASCII throughout
		return true
	}
	odd, plain := 0, 0 // bytes; line ends are neither, for repair changes them
	for i := 0; i < len(b); {
		c := b[i]
		if ' ' <= c && c < 0x7f {
			plain++
			i++
			continue
		}
		switch {
		case c == 0:
			return true
		case c == '\n' || c == '\r':
			i++
		case c < ' ' && c != '\t' && c != '\f' && c != '\v', c == 0x7f:
			odd++
			i++
		case c < ' ':
			plain++
			i++
		default:
			r, n := utf8.DecodeRune(b[i:])
			if r == utf8.RuneError && n == 1 {
				odd++
			} else {
				plain += n
			}
			i += n
		}
	}
	return odd > plain/9
}

// repair does the second and third edit of Decode, and reports them.
func repair(b []byte) (string, []Fault) {
	if utf8.Valid(b) && bytes.IndexByte(b, '\r') < 0 {
		return string(b), nil
	}
	var (
		out    = make([]byte, 0, len(b))
		faults []Fault
		ends   [3]int // how often each line end occurs: \n, \r\n, \r
		odd    Span   // the first line end unlike the first of all
	)
	lineEnd := func(kind int) {
		ends[kind]++
		if odd.End == 0 && ends[kind] < ends[0]+ends[1]+ends[2] && ends[kind] == 1 {
			odd = Span{len(out), len(out) + 1}
		}
		out = append(out, '\n')
	}
	for i := 0; i < len(b); {
		c := b[i]
		switch {
		case c == '\n':
			lineEnd(0)
			i++
		case c == '\r' && i+1 < len(b) && b[i+1] == '\n':
			lineEnd(1)
			i += 2
		case c == '\r':
			lineEnd(2)
			i++
		case c < utf8.RuneSelf:
			out = append(out, c)
			i++
		default:
			r, n := utf8.DecodeRune(b[i:])
			if r != utf8.RuneError || n > 1 {
				out = append(out, b[i:i+n]...)
				i += n
				break
			}
			for i < len(b) && r == utf8.RuneError && n == 1 {
				i++
				r, n = utf8.DecodeRune(b[i:])
			}
			faults = append(faults, Fault{Span{len(out), len(out) + len("\ufffd")}, InvalidUTF8})
			out = append(out, "\ufffd"...)
		}
	}
	if odd.End > 0 {
		faults = append(faults, Fault{odd, MixedLineEnds})
	}
	return string(out), faults
}

// markupTags are elements that occur on almost any page and hardly ever in
// plain copy.
var markupTags = [...]string{"<!doctype", "<html", "<head", "<body", "<div", "<p>", "<p ", "<br", "<span", "<a href", "<?xml"}

// maxTag bounds the bytes in which the end of a tag is looked for.
const maxTag = 200

// findMarkup returns the first tag of HTML or XML handed in by mistake, zero
// if there is none.
func findMarkup(s string) Span {
	for i := 0; ; {
		j := strings.IndexByte(s[i:], '<')
		if j < 0 {
			return Span{}
		}
		i += j
		for _, tag := range markupTags {
			if !HasPrefixFold(s[i:], tag) || !endsTag(s[i+len(tag)-1:]) {
				continue
			}
			end := strings.IndexByte(s[i:min(len(s), i+maxTag)], '>')
			if end < 0 {
				end = len(tag) - 1
			}
			return Span{i, i + end + 1}
		}
		i++
	}
}

// endsTag reports whether the name of an element ends behind the first byte of s, and goes
// on neither as a word nor as the address of a message: "<br>", but "<brandt@town.example>".
func endsTag(s string) bool {
	if !IsASCIILetter(s[0]) || len(s) == 1 {
		return true
	}
	return !IsASCIILetter(s[1]) && !IsDigit(s[1]) && s[1] != '.' && s[1] != '-' && s[1] != '_' && s[1] != '@'
}
