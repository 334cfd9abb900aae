package lang

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// MaxWord is the length in bytes past which a word is not looked up.
const MaxWord = 48

// Key appends the look-up key of s to buf: lower case, NFC, ASCII
// apostrophes. It reports false if s is longer than any word.
func Key(buf []byte, s string) ([]byte, bool) {
	if len(s) > MaxWord {
		return nil, false
	}
	ascii := true
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			ascii = false
			break
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf = append(buf, c)
	}
	if ascii {
		return buf, true
	}
	buf = buf[:0]
	if !composed(s) && !norm.NFC.IsNormalString(s) {
		s = norm.NFC.String(s)
	}
	for _, r := range s {
		switch r {
		case '’', '‘', '´', 'ʼ':
			r = '\''
		}
		buf = utf8.AppendRune(buf, unicode.ToLower(r))
	}
	return buf, true
}

// AppendLetters appends the letters and digits of s to buf in lower case and without their marks, by
// which spellings of one name are the same: "São", "Sao".
func AppendLetters(buf []byte, s string) []byte {
	for _, r := range norm.NFD.String(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			buf = utf8.AppendRune(buf, unicode.ToLower(r))
		}
	}
	return buf
}

// composed reports whether s is surely in NFC: it has nothing but letters of
// Latin and Cyrillic, which stand for themselves, and dashes and apostrophes.
func composed(s string) bool {
	for _, r := range s {
		if r >= 0x300 && (r < 0x400 || r > 0x52f) && (r < 0x2010 || r > 0x203f) {
			return false
		}
	}
	return true
}
