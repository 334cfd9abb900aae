package text

import "strings"

// IsASCIILetter reports whether c is one of the letters a to z, in either case.
func IsASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// IsDigit reports whether c is one of the digits 0 to 9.
func IsDigit(c byte) bool { return '0' <= c && c <= '9' }

// HasPrefixFold reports whether s begins with the prefix, in either case.
func HasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}
