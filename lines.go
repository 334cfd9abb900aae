package lede

import (
	"slices"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
)

// A line is a line of the text that is not blank, as a range of tokens.
type line struct {
	first, last int
	indent      int  // columns of white space before it
	width       int  // characters, the indent included
	blank       bool // a blank line stands before it
}

// splitLines appends the lines of the text.
func splitLines(d *tokens, lines []line) []line {
	for i := 0; i < len(d.toks); {
		j := i + 1
		for j < len(d.toks) && d.toks[j].gap < gapLine {
			j++
		}
		l := line{first: i, last: j, blank: d.toks[i].gap >= gapBlank}
		l.indent = indentBefore(d.text, d.toks[i].Start)
		l.width = l.indent + utf8.RuneCountInString(d.text[d.toks[i].Start:d.toks[j-1].End])
		lines = append(lines, l)
		i = j
	}
	return lines
}

// maxIndent bounds the indent that is measured, in columns.
const maxIndent = 64

// indentBefore returns the columns of white space before text[i] on its line.
// A tab counts for four.
func indentBefore(text string, i int) int {
	n := 0
	for i > 0 && n < maxIndent {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if r == '\n' {
			break
		}
		if r == '\t' {
			n += 3
		}
		n++
		i -= size
	}
	return n
}

// Widths between which copy is wrapped by hand, in characters.
const (
	minWrap = 40
	maxWrap = 100
)

// wrapWidth returns the width at which the text is hard-wrapped, 0 if it is
// not. In wrapped text a line ends where the next word would not have fitted,
// seldom at the end of a sentence: every line end speaks for the widths
// between its own and that with the next line's first word. The width that
// most line ends speak for wins, if they are more than half of all.
// Line ends before an indent say nothing where indents begin paragraphs.
func wrapWidth(d *tokens, lines []line, indented bool) int {
	var votes [maxWrap + 2]int
	ends, wide := 0, 0
	runsOn := false // a line begins with a small letter
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if b.width > maxWrap {
			wide++
		}
		if b.blank || b.indent > a.indent || indented && b.indent >= 2 {
			continue
		}
		ends++
		if a.width < minWrap || a.width > maxWrap || endsSentenceLike(d, a.first, a.last) {
			continue
		}
		runsOn = runsOn || d.toks[b.first].shape == shapeLower
		votes[a.width]++
		votes[min(a.width+1+firstWordWidth(d, b), maxWrap+1)]--
	}
	best, width, sum := 0, 0, 0
	for w := minWrap; w <= maxWrap; w++ {
		sum += votes[w]
		if sum >= best {
			best, width = sum, w
		}
	}
	if 2*best <= ends || 5*wide > len(lines) || best < 2 && !runsOn {
		return 0
	}
	return width
}

// firstWordWidth returns the characters of a line up to its first space.
func firstWordWidth(d *tokens, l line) int {
	i := l.first + 1
	for i < l.last && d.toks[i].gap == gapNone {
		i++
	}
	return utf8.RuneCountInString(d.text[d.toks[l.first].Start:d.toks[i-1].End])
}

// wraps reports whether the line end between a and b was made to fit the
// width, so that both lines belong to one paragraph.
func wraps(d *tokens, a, b line, width int, indented bool) bool {
	switch {
	case brokenOff(d, a, b):
		return true
	case width == 0 || b.blank || b.indent >= a.indent+2 || a.width < width/3 && !indented:
		return false
	case indented && b.indent >= 2: // an indent begins each paragraph
		return false
	case indented:
		return !tabular(d, a) && !tabular(d, b)
	case a.width+1+firstWordWidth(d, b) > width:
		return true
	}
	// A ragged margin: the line runs on into a word that begins no sentence.
	return 4*a.width >= 3*width && !endsSentenceLike(d, a.first, a.last) && d.toks[b.first].shape == shapeLower
}

// brokenOff reports whether a sentence that begins on line a goes on on line b
// in text that is not wrapped otherwise: it has no end on a, and its end on b
// has no beginning.
func brokenOff(d *tokens, a, b line) bool {
	return !b.blank && a.last-a.first >= 3 && d.toks[a.first].capitalised() && d.toks[a.last-1].shape == shapeLower &&
		d.toks[b.first].shape == shapeLower && d.toks[b.last-1].kind == stopToken && b.indent == a.indent
}

// indents reports whether paragraphs are marked by indents: some lines that
// follow another without a blank line are indented, most are not.
func indents(lines []line) bool {
	in, out := 0, 0
	for i := 1; i < len(lines); i++ {
		switch {
		case lines[i].blank:
		case lines[i].indent >= 2 && lines[i-1].indent < 2:
			in++
		case lines[i].indent < 2:
			out++
		}
	}
	return in > 0 && out > 0 && in*12 >= out
}

// tabular reports whether the line is a row of a table: columns parted by
// runs of spaces or by tabs, twice at least if it ends like a sentence.
func tabular(d *tokens, l line) bool {
	columns := 0
	for i := l.first + 1; i < l.last; i++ {
		t, before := &d.toks[i], &d.toks[i-1]
		if n := t.Start - before.End; n >= 3 || n > 0 && d.text[before.End] == '\t' {
			columns++
		}
	}
	return columns > 1 || columns == 1 && !endsSentenceLike(d, l.first, l.last)
}

// endsSentenceLike reports whether tokens [first, last) end in the punctuation
// of a sentence, closing marks aside.
func endsSentenceLike(d *tokens, first, last int) bool {
	i := last - 1
	for i > first && (d.toks[i].kind == markToken || d.toks[i].kind == closeToken) {
		i--
	}
	if last-1 > i && d.toks[last-1].kind == closeToken { // "… it said. (kas)"
		for k := i; k > first && k > i-4; k-- {
			if d.toks[k].kind == openToken && d.toks[k-1].kind == stopToken {
				return true
			}
		}
	}
	t := &d.toks[i]
	return t.kind == stopToken || t.kind == wordToken && d.text[t.End-1] == '.'
}

// splitChunks joins the lines that were wrapped and appends the chunks of the
// text. A byline that is glued to a dateline is a chunk of its own.
func splitChunks(d *tokens, lines []line, chunks []chunk) []chunk {
	indented := indents(lines)
	width := wrapWidth(d, lines, indented)
	chunks = slices.Grow(chunks, len(lines))
	for i, l := range lines {
		if i > 0 && wraps(d, lines[i-1], l, width, indented) && !breaks(d, lines, i) {
			c := &chunks[len(chunks)-1]
			c.last = l.last
			c.lines++
			continue
		}
		chunks = append(chunks, chunk{first: l.first, last: l.last, lines: 1, blank: l.blank})
		if k := gluedDateline(d, l); k > l.first {
			chunks[len(chunks)-1].last = k
			chunks = append(chunks, chunk{first: k, last: l.last, lines: 1})
		}
	}
	return chunks
}

// gluedDateline returns the first token of a dateline that follows a byline on
// the same line, "By Fergus Jensen JAKARTA (Reuters) -", 0 if there is none.
func gluedDateline(d *tokens, l line) int {
	kind, rest := d.labelAt(l.first, l.last)
	if kind != lang.LabelByline {
		return 0
	}
	for k := rest + 2; k < min(l.last, rest+8); k++ {
		if d.toks[k].shape == shapeUpper {
			if dl, body, points := readDateline(d, k, l.last); points > enoughDateline && body < l.last && (dl.Agency.End > 0 || dl.Date.End > 0) {
				return k
			}
		}
	}
	return 0
}

// topLines bounds the lines among which a headline, a byline and a dateline
// may follow each other without a blank line, whatever their width.
const topLines = 4

// breaks reports whether line i begins a block although its width says that it
// goes on with the one before: at the top, after the end of a sentence, and at
// an end mark.
func breaks(d *tokens, lines []line, i int) bool {
	before, l := lines[i-1], lines[i]
	if i <= topLines {
		return startsAnew(d, l, true) || endsAlone(d, before)
	}
	if endsSentenceLike(d, before.first, before.last) {
		return startsAnew(d, l, false)
	}
	kind, rest := d.labelAt(l.first, l.last)
	return kind == lang.LabelEndMark && onlyMarks(d, rest, l.last)
}

// startsAnew reports whether the line says itself that it begins a block: with
// a label, a bullet or a dateline.
func startsAnew(d *tokens, l line, top bool) bool {
	open := d.skipOpening(l.first, l.last)
	switch kind, rest := d.labelAt(open, l.last); kind {
	case lang.LabelRelated, lang.LabelPhoto, lang.LabelVideo, lang.LabelGraphic, lang.LabelNote, lang.LabelCopyright, lang.LabelSource:
		return d.toks[open].shape != shapeLower && (d.separator(rest, l.last) || rest == l.last)
	case lang.LabelReporting, lang.LabelEditing, lang.LabelWriting:
		return open > l.first
	case lang.LabelEndMark:
		return rest == l.last || rest+1 == l.last
	case lang.LabelByline:
		c := chunk{first: l.first, last: l.last, rest: rest}
		lookShape(d, &c)
		lookByline(d, &c)
		return c.has(isByline) && (top || d.toks[l.first].shape != shapeLower)
	}
	if d.toks[l.first].kind == otherToken && d.toks[l.first].End-d.toks[l.first].Start <= 3 && d.tokenText(l.first) != "<" && d.tokenText(l.first) != "$" && d.tokenText(l.first) != "£" && d.tokenText(l.first) != "€" {
		return true
	}
	_, _, points := readDateline(d, l.first, l.last)
	return points >= enoughDateline
}

// endsAlone reports whether a line is a byline or an end mark, which nothing
// continues.
func endsAlone(d *tokens, l line) bool {
	if kind, rest := d.labelAt(l.first, l.last); kind == lang.LabelByline && d.toks[l.first].shape != shapeLower {
		c := chunk{first: l.first, last: l.last, rest: rest}
		lookByline(d, &c)
		return c.has(isByline) && d.toks[l.last-1].kind != commaToken
	} else if kind == lang.LabelEndMark {
		return rest == l.last
	}
	return false
}
