package text

import (
	"slices"
	"unicode/utf8"
)

// windows1252 are the characters of the bytes 0x80 to 0x9f in the encoding that
// UTF-8 is most often mistaken for; where it has none they stand for themselves.
var windows1252 = [32]rune{
	0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
	0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
}

// byteOf returns the byte that an old encoding has for r, 0 if it has none.
func byteOf(r rune) byte {
	if 0x80 <= r && r <= 0xff {
		return byte(r)
	}
	if r > 0xff {
		if k := slices.Index(windows1252[:], r); k >= 0 {
			return 0x80 + byte(k)
		}
	}
	return 0
}

// mayBeGarbled reports whether r may be what another encoding made of a byte that
// begins a character, or of a mark.
func mayBeGarbled(r rune) bool {
	return 0x80 <= r && r <= 0x9f && r != '\u0085' || 0xc2 <= r && r <= 0xf4
}

// ungarble returns the character whose bytes in UTF-8 were taken for the characters
// that s begins with, and how many bytes these have: “ of "â€œ". It returns 0 if they
// are none.
func ungarble(s string) (rune, int) {
	var b [utf8.UTFMax]byte
	lead, n := utf8.DecodeRuneInString(s)
	if b[0] = byteOf(lead); b[0] < 0xc2 || b[0] > 0xf4 {
		return 0, 0
	}
	want := 2
	if b[0] >= 0xe0 {
		want++
	}
	if b[0] >= 0xf0 {
		want++
	}
	for k := 1; k < want; k++ {
		r, size := utf8.DecodeRuneInString(s[n:])
		if b[k] = byteOf(r); b[k]&0xc0 != 0x80 {
			if k == 2 && b[0] == 0xe2 && b[1] == 0x80 { // "â€" has lost its last byte, for which there is no character
				if r == utf8.RuneError && size == len("\ufffd") {
					n += size
				}
				return '”', n
			}
			return 0, 0
		}
		n += size
	}
	r, size := utf8.DecodeRune(b[:want])
	if size != want {
		return 0, 0
	}
	return r, n
}

// repair reads the garbled character at byte i as what it was. It returns its length,
// 0 if there is none.
func (d *search) repair(i int) int {
	r, n := utf8.DecodeRuneInString(d.s[i:])
	if r <= 0x9f { // “ of Windows read as a control character
		if r = windows1252[r-0x80]; r > 0x9f {
			d.put(i, n, r, Mojibake)
			return n
		}
		return 0
	}
	if r, n = ungarble(d.s[i:]); n == 0 {
		return 0
	}
	if d.garbled < 0 {
		d.garbled = 0
		if isGarbled(d.s[i:]) {
			d.garbled = 1
		}
	}
	if d.garbled == 0 {
		return 0
	}
	d.put(i, n, r, Mojibake)
	return n
}

// isGarbled reports whether a text is surely garbled. In "AMANHÃ”" two characters
// stand together that can stand so in print; those of "â€œ", "Ã©" and "Ð¿Ñ€" cannot.
func isGarbled(s string) bool {
	last := 0 // where the last garbled character ended
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		_, n := 0, 0
		if r >= 0xc2 && r <= 0xf4 {
			_, n = ungarble(s[i:])
		}
		if n == 0 {
			i += size
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		odd := next != '\u00a0' && next != '«' && next != '»' && next != '´' && next != '·' && (next < 0x2010 || next > 0x203a)
		if r >= 0xe2 && (next == '€' || next == '\u0080') || odd && r <= 0xc3 || odd && last == i && i > 0 {
			return true
		}
		i += n
		last = i
	}
	return false
}
