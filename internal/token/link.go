package token

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/text"
)

// urlPrefixes are what the address of a page begins with in copy, in either case.
var urlPrefixes = [...]string{"http://", "https://", "www."}

// postPrefix is what the link of an embedded post begins with, which pages print
// without a scheme: "pic.twitter.com/P2qpm3h3Pm".
const postPrefix = "pic.twitter"

// IsURL reports whether a link leads to a page.
func IsURL(s string) bool {
	for _, p := range urlPrefixes {
		if text.HasPrefixFold(s, p) {
			return true
		}
	}
	return false
}

// IsPost reports whether a link is that of an embedded post.
func IsPost(s string) bool { return text.HasPrefixFold(s, postPrefix) }

// mayBeURL reports whether the ASCII word s can be the first of a URL or of the
// link of a post, if next follows: "http:", "www.", "pic.".
func mayBeURL(s string, next byte) bool {
	switch s[0] | 0x20 {
	case 'h', 'w', 'p':
		return next == ':' || next == '.'
	}
	return false
}

// linkLen returns the length of the URL, e-mail address, @name or #tag that s
// begins with, 0 if it begins with none.
func linkLen(s string) int {
	switch {
	case s[0] == '@' || s[0] == '#':
		return handleLen(s)
	case IsURL(s), IsPost(s):
		return urlLen(s)
	}
	return mailLen(s)
}

// handleLen is linkLen for "@ann" and "#talks", but not "#1".
func handleLen(s string) int {
	n := 1
	for n < len(s) && (text.IsASCIILetter(s[n]) || text.IsDigit(s[n]) || s[n] == '_') {
		n++
	}
	if n < 2 || s[0] == '#' && text.IsDigit(s[1]) {
		return 0
	}
	return n
}

// urlLen is linkLen for a URL. The punctuation at its end is the sentence's.
func urlLen(s string) int {
	n := strings.IndexFunc(s, endsURL)
	if n < 0 {
		n = len(s)
	}
	return len(strings.TrimRight(s[:n], ".,:;!?)]'’"))
}

// endsURL reports whether no URL has r in it.
func endsURL(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"<>“”«»", r) }

// mailLen is linkLen for an e-mail address.
func mailLen(s string) int {
	n := addressPart(s, "._-+")
	if n == 0 || n == len(s) || n > maxAddress || s[n] != '@' {
		return 0
	}
	domain := addressPart(s[n+1:], ".-")
	if strings.IndexByte(s[n+1:n+1+domain], '.') < 0 {
		return 0
	}
	return n + 1 + domain
}

// maxAddress bounds the bytes before the "@" of an e-mail address, as its standard
// does.
const maxAddress = 64

// addressPart returns the length of the part of an e-mail address that s begins
// with: letters and digits, with single joining bytes between.
func addressPart(s, joins string) int {
	plain := func(i int) bool { return i < len(s) && (text.IsASCIILetter(s[i]) || text.IsDigit(s[i])) }
	n := 0
	for n < len(s) && n <= maxAddress {
		if !plain(n) && (n == 0 || strings.IndexByte(joins, s[n]) < 0 || !plain(n+1)) {
			break
		}
		n++
	}
	return n
}
