package text

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A suspect is what a byte may be the first of, in damaged text.
type suspect uint8

const (
	innocent  suspect = iota
	unseen            // a character that nobody sees
	reference         // "&quot;"
	emphasis          // "*so*"
	heading           // "# Title"
	linkClose         // "](https://…)"
	escape            // "\*"
	quoting           // "> " before a line that mail quotes
)

// suspects are the bytes that damage begins with; all others are passed over.
var suspects = [256]suspect{
	0xc2: unseen, 0xc3: unseen, 0xcd: unseen, 0xd8: unseen, 0xe1: unseen, 0xe2: unseen, 0xef: unseen,
	'&': reference, '*': emphasis, '_': emphasis, '#': heading, ']': linkClose, '\\': escape, '>': quoting,
}

// A search looks for damage.
type search struct {
	s        string
	edits    []Edit
	faults   []Fault
	open     [2]mark // marks of emphasis, "*" and "_", that may open it
	garbled  int8    // whether the text is, as "Ã©" for "é"; -1 if not yet looked at
	bracket  int     // where the last "[" was looked for from
	quoted   int     // where the line below one that mail quotes begins
	piece    bool    // of a text, whose other lines mail may quote too
	reported [2]bool // the codes of which a fault has been reported
}

// A mark is a run of "*" or "_".
type mark struct{ at, n int }

// findDamage returns the edits that undo the damage of a text, in order, and the
// first fault of each kind. The text may be a piece of another.
func findDamage(s string, piece bool) ([]Edit, []Fault) {
	d := search{s: s, garbled: -1, quoted: -1, piece: piece}
	for i := 0; i < len(s); {
		n := 0
		switch suspects[s[i]] {
		case innocent:
			i++
			continue
		case unseen:
			n = d.hidden(i)
		case reference:
			n = d.entity(i)
		case emphasis:
			n = d.emphasis(i)
		case heading:
			n = d.heading(i)
		case linkClose:
			n = d.link(i)
		case escape:
			if i+1 < len(s) && strings.IndexByte("\"'*_#[]", s[i+1]) >= 0 { // "\*", "\"No,\""
				d.drop(i, 1)
				n = 2
			}
		case quoting:
			n = d.quoting(i)
		}
		i += max(n, 1)
	}
	slices.SortFunc(d.edits, func(a, b Edit) int { return cmp.Compare(a.Start, b.Start) })
	return d.edits, d.faults
}

// drop leaves n bytes out.
func (d *search) drop(i, n int) { d.edits = append(d.edits, Edit{Span: Span{i, i + n}}) }

// put reads n bytes as a character, which is a fault of the first of its kind.
func (d *search) put(i, n int, r rune, code Code) {
	with := ""
	switch {
	case r == '\u00a0':
		with = " "
	case !isUnseen(r):
		with = string(r)
	}
	d.edits = append(d.edits, Edit{Span{i, i + n}, with})
	if k := code - Entity; !d.reported[k] {
		d.reported[k] = true
		d.faults = append(d.faults, Fault{Span{i, i + n}, code})
	}
}

// SoftHyphen is what a reading has for a soft hyphen at the end of a line, where it
// shows. Elsewhere it has none.
const SoftHyphen = "‐"

// hidden reads the character at byte i, which is not ASCII: it is left out if nobody
// sees it, and read as what it was where the text is garbled. It returns its length.
func (d *search) hidden(i int) int {
	r, n := utf8.DecodeRuneInString(d.s[i:])
	switch {
	case r == 0xad && strings.HasPrefix(d.s[i+n:], "\n"):
		d.edits = append(d.edits, Edit{Span{i, i + n}, SoftHyphen})
	case isUnseen(r):
		d.drop(i, n)
	case (r == '\u2010' || r == '\u2011') && !strings.HasPrefix(d.s[i+n:], "\n"): // hyphens
		d.edits = append(d.edits, Edit{Span{i, i + n}, "-"})
	case r == '\u2028' || r == '\u2029':
		d.edits = append(d.edits, Edit{Span{i, i + n}, "\n"})
	case mayBeGarbled(r):
		return max(d.repair(i), n)
	}
	return n
}

// isUnseen reports whether r is a character that shows nothing, and that words are to
// be compared without: soft hyphen, zero-width space, joiners, marks of direction,
// byte order mark, variation selectors.
func isUnseen(r rune) bool {
	switch {
	case r < 0xad:
		return false
	case r == 0xad, r == 0x34f, r == 0x61c, r == 0x180e, r == 0xfeff:
		return true
	}
	return 0x200b <= r && r <= 0x200f || 0x202a <= r && r <= 0x202e || 0x2060 <= r && r <= 0x206f || 0xfe00 <= r && r <= 0xfe0f
}

// maxEmphasis bounds the bytes between two marks of emphasis.
const maxEmphasis = 1000

// emphasis reads the run of "*" or "_" at byte i: "*By Ann Lee*", "**No**". Two runs
// of the same length that words lean on from within are left out. It returns the
// length of the run.
func (d *search) emphasis(i int) int {
	c, n := d.s[i], 1
	for i+n < len(d.s) && d.s[i+n] == c {
		n++
	}
	if n > 3 {
		return n
	}
	open := &d.open[0]
	if c == '_' {
		open = &d.open[1]
	}
	before, _ := utf8.DecodeLastRuneInString(d.s[:i])
	after, _ := utf8.DecodeRuneInString(d.s[i+n:])
	opens := (i == 0 || startsEmphasis(before)) && i+n < len(d.s) && !unicode.IsSpace(after)
	closes := i > 0 && !unicode.IsSpace(before) && !isWordRune(after)
	switch {
	case closes && open.n == n && i-open.at <= maxEmphasis && !strings.Contains(d.s[open.at:i], "\n\n"):
		d.drop(open.at, n)
		d.drop(i, n)
		*open = mark{}
	case opens:
		*open = mark{i, n}
	}
	return n
}

// startsEmphasis reports whether emphasis may begin behind r: white space, an opening
// mark, another mark of emphasis.
func startsEmphasis(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("([\"'“‘«„—–*_>", r)
}

// isWordRune reports whether r is part of a word.
func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// heading reads "# Title" and "## Title" at the start of a line: the sign is left
// out. It returns its length.
func (d *search) heading(i int) int {
	if i > 0 && d.s[i-1] != '\n' {
		return 1
	}
	n := 0
	for i+n < len(d.s) && n < 6 && d.s[i+n] == '#' {
		n++
	}
	rest := d.s[i+n:]
	line, _, _ := strings.Cut(rest[:min(len(rest), maxEmphasis)], "\n")
	title := strings.TrimSpace(line)
	if rest == "" || rest[0] != ' ' || title == "" || title[0] == '#' || title[len(title)-1] == '#' {
		return n
	}
	d.drop(i, n+1)
	return n + 1
}

// QuotedLine is what a reading has before a line that mail quotes, for the ">" there.
const QuotedLine = "\v"

// quoting reads the ">" that mail puts before each line that it quotes, ">>" before one
// that was quoted before, where two lines in a row have it. It returns their length.
func (d *search) quoting(i int) int {
	n := 0
	for strings.HasPrefix(d.s[i+n:], ">") {
		if n++; strings.HasPrefix(d.s[i+n:], " ") {
			n++
		}
	}
	if i > 0 && d.s[i-1] != '\n' {
		return n
	}
	rest, below, _ := strings.Cut(d.s[i+n:], "\n")
	if i != d.quoted && !d.piece && !strings.HasPrefix(below, ">") {
		return n
	}
	d.quoted = i + n + len(rest) + 1
	with := QuotedLine
	if strings.TrimSpace(rest) == "" {
		with = ""
	}
	d.edits = append(d.edits, Edit{Span{i, i + n}, with})
	return n
}

// The bytes of the words and of the address of a link.
const (
	maxLinkText = 300
	maxAddress  = 1000
)

// link reads a link within a line, of which the bracket at byte i closes the words:
// "said [the mayor](https://…)". Only the words are left in. Links that are all of
// their line, a label aside, are left to the layout. It returns how many bytes are
// read.
func (d *search) link(i int) int {
	s := d.s
	if i+2 >= len(s) || s[i+1] != '(' {
		return 1
	}
	address := s[i+2 : min(len(s), i+2+maxAddress)]
	end := strings.IndexAny(address, ") \n")
	if end <= 0 || address[end] != ')' || strings.IndexByte(address[:end], '/') < 0 && address[0] != '#' {
		return 1
	}
	from := max(i-maxLinkText, d.bracket)
	open := strings.LastIndexAny(s[from:i], "[\n")
	d.bracket = i + 1
	if open < 0 || s[from+open] != '[' || from+open > 0 && s[from+open-1] == '!' {
		return 1
	}
	open += from
	if end += i + 3; alone(s, open, end) {
		return 1
	}
	d.drop(open, 1)
	d.drop(i, end-i)
	return end - i
}

// alone reports whether the bytes from open to end are all of their line but for a
// bullet, a label with a colon before them and a stop behind.
func alone(s string, open, end int) bool {
	const most = 8 // bytes, of white space and a bullet
	before, after := s[max(0, open-most):open], s[end:min(len(s), end+most)]
	if n := strings.LastIndexByte(before, '\n'); n >= 0 {
		before = before[n+1:]
	} else if open > most {
		before = "…"
	}
	after, _, cut := strings.Cut(after, "\n")
	labelled := strings.HasSuffix(strings.TrimRight(s[max(0, open-most):open], " *"), ":")
	bare := before != "…" && !strings.ContainsFunc(before, isWordRune)
	return (bare || labelled) && !strings.ContainsFunc(after, isWordRune) && (cut || len(after) < most)
}

// entity reads a reference of HTML at byte i, "&quot;", as the character that it
// means. It returns its length, 1 if there is none.
func (d *search) entity(i int) int {
	r, n := decodeEntity(d.s[i:])
	if r == '&' { // "&amp;quot;" went through two hands
		if r2, n2 := decodeEntity("&" + d.s[i+n:min(len(d.s), i+n+maxEntity)]); r2 != 0 {
			r, n = r2, n+n2-1
		}
	}
	if r == 0 {
		return 1
	}
	d.put(i, n, r, Entity)
	return n
}
