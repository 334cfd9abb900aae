package layout

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A line is a line of the text that is not blank, as a range of tokens.
type line struct {
	first, last int
	indent      int  // columns of white space before it
	width       int  // characters, the indent included
	blank       bool // a blank line stands before it
	quoted      bool // mail quotes it
}

// splitLines appends the lines of the text.
func splitLines(d *token.Text, lines []line) []line {
	for i := 0; i < len(d.Toks); {
		j := i + 1
		for j < len(d.Toks) && d.Toks[j].Gap < token.LineBreak {
			j++
		}
		l := line{first: i, last: j, blank: d.Toks[i].Gap >= token.BlankLine, quoted: strings.HasSuffix(d.Raw[:d.Toks[i].Start], text.QuotedLine)}
		l.indent = indentBefore(d.Raw, d.Toks[i].Start)
		l.width = l.indent + utf8.RuneCountInString(d.Raw[d.Toks[i].Start:d.Toks[j-1].End])
		lines = append(lines, l)
		i = j
	}
	return lines
}

// maxIndent bounds the indent that is measured, in columns.
const maxIndent = 64

// indentBefore returns the columns of white space before s[i] on its line. A tab
// counts for four.
func indentBefore(s string, i int) int {
	n := 0
	for i > 0 && n < maxIndent {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if r == '\n' || strings.HasPrefix(s[i-size:], text.QuotedLine) {
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

// Widths between which copy is wrapped, in characters. The columns of a paper are narrow.
const (
	minWrap = 18
	column  = 50
	maxWrap = 100
)

// wrapWidth returns the width at which the text is hard-wrapped, 0 if it is
// not. In wrapped text a line ends where the next word would not have fitted,
// seldom at the end of a sentence: every line end speaks for the widths
// between its own and that with the next line's first word. The width that
// most line ends speak for wins, if they are more than half of all.
// Line ends before an indent say nothing where indents begin paragraphs. In a column,
// which the lines of a list may be as wide as, most lines follow another without a blank
// one, and words in small letters begin many.
func wrapWidth(d *token.Text, lines []line, indented bool) int {
	var votes [maxWrap + 2]int
	ends, wide := 0, 0
	runsOn := 0 // lines that begin with a small letter
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if b.width > maxWrap {
			wide++
		}
		if b.blank || b.indent > a.indent || indented && b.indent >= 2 || parted(d, a, b) {
			continue
		}
		ends++
		if a.width < minWrap || a.width > maxWrap || endsSentenceLike(d, a.first, a.last) {
			continue
		}
		if d.Toks[b.first].Shape == token.Lower {
			runsOn++
		}
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
	list := width < column && (3*runsOn < ends || 2*ends < len(lines))
	if 2*best <= ends || 5*wide > len(lines) || best < 2 && runsOn == 0 || list {
		return 0
	}
	return width
}

// firstWordWidth returns the characters of a line up to its first space.
func firstWordWidth(d *token.Text, l line) int {
	i := l.first + 1
	for i < l.last && d.Toks[i].Gap == token.NoGap {
		i++
	}
	return utf8.RuneCountInString(d.Raw[d.Toks[l.first].Start:d.Toks[i-1].End])
}

// mailWidth is the width to which mail wraps what it quotes.
const mailWidth = 72

// wraps reports whether the line end between a and b was made to fit the
// width, so that both lines belong to one paragraph, which begins at token start.
func wraps(d *token.Text, start int, a, b line, width int, indented bool) bool {
	if width == 0 && a.quoted {
		width = mailWidth
	}
	switch {
	case parted(d, a, b):
		return false
	case brokenOff(d, start, a, b):
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
	return 4*a.width >= 3*width && !endsSentenceLike(d, a.first, a.last) && d.Toks[b.first].Shape == token.Lower
}

// parted reports whether mail parts two lines: what it quotes from what it does not, the
// fields of its header.
func parted(d *token.Text, a, b line) bool {
	if a.quoted != b.quoted {
		return true
	}
	if end, _ := fieldAt(d, b.first, b.last); end == b.first {
		return false
	}
	before, _ := fieldAt(d, a.first, a.last)
	return before > a.first
}

// cutsWord reports whether the line end before a line stood within a word.
func cutsWord(d *token.Text, l line) bool {
	return strings.HasSuffix(d.Raw[:d.Toks[l.first].Start], token.CutLine)
}

// brokenOff reports whether a sentence that begins at token start, on line a or above, goes on on line b
// in text that is not wrapped otherwise: it has no end on a, and its end on b
// has no beginning.
func brokenOff(d *token.Text, start int, a, b line) bool {
	goesOn := d.Toks[b.first].Shape == token.Lower || d.Toks[b.first].Kind == token.Open && d.Toks[max(b.last-2, b.first)].Kind == token.Close
	return goesOn && !b.blank && a.last-a.first >= 3 && d.Toks[start].Capitalised() && d.Toks[a.last-1].Shape == token.Lower &&
		d.Toks[b.last-1].Kind == token.Stop && b.indent == a.indent
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
func tabular(d *token.Text, l line) bool {
	columns := 0
	for i := l.first + 1; i < l.last; i++ {
		t, before := &d.Toks[i], &d.Toks[i-1]
		if n := t.Start - before.End; n >= 3 || n > 0 && d.Raw[before.End] == '\t' {
			columns++
		}
	}
	return columns > 1 || columns == 1 && !endsSentenceLike(d, l.first, l.last)
}

// endsSentenceLike reports whether tokens [first, last) end in the punctuation
// of a sentence, closing marks aside.
func endsSentenceLike(d *token.Text, first, last int) bool {
	i := last - 1
	if signsOff(d, first, last) {
		i--
	}
	for i > first && (d.Toks[i].Kind == token.Mark || d.Toks[i].Kind == token.Close) {
		i--
	}
	if last-1 > i && d.Toks[last-1].Kind == token.Close { // "… it said. (kas)"
		for k := i; k > first && k > i-4; k-- {
			if d.Toks[k].Kind == token.Open && d.Toks[k-1].Kind == token.Stop {
				return true
			}
		}
	}
	t := &d.Toks[i]
	return t.Kind == token.Stop || t.Kind == token.Word && d.Raw[t.End-1] == '.'
}

// signsOff reports whether an agency stands behind the last sentence of tokens [first, last):
// "El puerto abrirá el viernes. EFE".
func signsOff(d *token.Text, first, last int) bool {
	i := last - 1
	return i > first+3 && d.Toks[i].Is(lang.Outlet) && d.Toks[i].Shape != token.Lower && d.Toks[i].Gap == token.Space && d.Word(i-1) == "." && d.Toks[i-2].Shape == token.Lower
}

// splitChunks joins the lines that were wrapped and appends the chunks of the
// text. A byline that is glued to a dateline is a chunk of its own.
func splitChunks(d *token.Text, lines []line, chunks []chunk) []chunk {
	indented := indents(lines)
	width := wrapWidth(d, lines, indented)
	chunks = slices.Grow(chunks, len(lines))
	for i, l := range lines {
		if i > 0 && (cutsWord(d, l) || signsPost(d, l) || wraps(d, chunks[len(chunks)-1].first, lines[i-1], l, width, indented) && !breaks(d, lines, i)) {
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

// signsPost reports whether a line is the signature of the embedded post above it: "— Ann
// Lee (@annlee) May 6, 2019".
func signsPost(d *token.Text, l line) bool {
	if d.Toks[l.first].Kind != token.Dash || l.last-l.first > maxStrip {
		return false
	}
	for i := l.first + 2; i+1 < l.last; i++ {
		if t := &d.Toks[i]; t.Kind == token.Link && d.Raw[t.Start] == '@' {
			return d.Toks[i-1].Kind == token.Open && d.Toks[i+1].Kind == token.Close
		}
	}
	return false
}

// gluedDateline returns the first token of a dateline that follows a byline on
// the same line, "By Fergus Jensen JAKARTA (Reuters) -", 0 if there is none.
func gluedDateline(d *token.Text, l line) int {
	kind, rest := d.LabelAt(l.first, l.last)
	if kind != lang.LabelByline {
		return 0
	}
	for k := rest + 2; k < min(l.last, rest+8); k++ {
		if d.Toks[k].Shape == token.Upper {
			dl, body, points := readDateline(d, k, l.last)
			if points > enoughDateline && body < l.last && (dl.Agency.End > 0 || dl.Date.End > 0) {
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
func breaks(d *token.Text, lines []line, i int) bool {
	before, l := lines[i-1], lines[i]
	if i <= topLines {
		return startsAnew(d, l, true) || endsAlone(d, before)
	}
	if endsSentenceLike(d, before.first, before.last) {
		return startsAnew(d, l, false)
	}
	kind, rest := d.LabelAt(l.first, l.last)
	return kind == lang.LabelEndMark && onlyMarks(d, rest, l.last)
}

// startsAnew reports whether the line says itself that it begins a block: with
// a label, a bullet or a dateline.
func startsAnew(d *token.Text, l line, top bool) bool {
	open := d.SkipOpening(l.first, l.last)
	switch kind, rest := d.LabelAt(open, l.last); kind {
	case lang.LabelRelated, lang.LabelPhoto, lang.LabelVideo, lang.LabelGraphic, lang.LabelNote, lang.LabelCopyright, lang.LabelSource:
		return d.Toks[open].Shape != token.Lower && (d.Separator(rest, l.last) || rest == l.last)
	case lang.LabelReporting, lang.LabelEditing, lang.LabelWriting:
		return open > l.first
	case lang.LabelEndMark:
		return rest == l.last || rest+1 == l.last
	case lang.LabelByline:
		c := chunk{first: l.first, last: l.last, rest: rest}
		lookShape(d, &c)
		lookByline(d, &c)
		small := d.Toks[l.first].Shape == token.Lower // "by keith grant, Reuters", but "of which a third is owned / by two banks."
		return c.has(isByline) && (!small || top && c.words <= maxSmallByline && !endsSentenceLike(d, l.first, l.last))
	}
	if opensItem(d, l.first) {
		return true
	}
	dl, body, points := readDateline(d, l.first, l.last)
	return points >= enoughDateline && (dl.Date.End > 0 || body >= l.last || startsTitle(d, body)) // no "Research (TNO) - which had"
}

// maxSmallByline bounds the words of a byline in small letters among the first lines.
const maxSmallByline = 6

// currencies are the symbols that stand before a number, so that they can begin a
// line in the middle of a sentence: "$5.4 million donation", "£79.99, Lakeland".
var currencies = [...]string{"$", "£", "€"}

// opensItem reports whether token i is a symbol that begins something new: a bullet,
// a star, "##".
func opensItem(d *token.Text, i int) bool {
	t := &d.Toks[i]
	if t.Kind != token.Other || t.End-t.Start > 3 {
		return false
	}
	s := d.Word(i)
	return s != angle && !slices.Contains(currencies[:], s)
}

// endsAlone reports whether a line is a byline or an end mark, which nothing
// continues.
func endsAlone(d *token.Text, l line) bool {
	switch kind, rest := d.LabelAt(l.first, l.last); kind {
	case lang.LabelEndMark:
		return rest == l.last
	case lang.LabelByline:
		if d.Toks[l.first].Shape == token.Lower || d.Toks[l.last-1].Kind == token.Comma {
			return false
		}
		c := chunk{first: l.first, last: l.last, rest: rest}
		lookByline(d, &c)
		return c.has(isByline)
	}
	return false
}
