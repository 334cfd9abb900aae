package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/lede-go/lede"
)

// summary prints an article for people to read on a terminal.
type summary struct {
	width  int
	colour bool
	names  bool // put the file's name above each article
}

const (
	defaultWidth = 80
	minWidth     = 40
	maxWidth     = 100 // longer lines are hard to read
	maxLines     = 4   // of one quote
)

func newSummary(w io.Writer, names bool, color string) summary {
	s := summary{width: defaultWidth, names: names}
	if isTerminal(w) {
		s.width = min(max(columns(w.(*os.File)), minWidth), maxWidth)
		s.colour = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	if color != "auto" {
		s.colour = color == "always"
	}
	return s
}

// columns returns the width of a terminal: what the user says, or the terminal.
func columns(f *os.File) int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if n := terminalWidth(f); n > 0 {
		return n
	}
	return defaultWidth
}

func (summary) header() string { return "" }
func (summary) footer() string { return "" }

// A style is a parameter of the terminal's SGR sequence.
type style string

const (
	plain  style = ""
	bold   style = "1"
	faint  style = "2"
	whoInk style = "1;36"
	cueInk style = "32"
)

// A piece is text in one style.
type piece struct {
	style style
	text  string
}

func (s summary) render(r result) ([]byte, error) {
	var p printer
	p.summary = s
	if r.err != nil {
		return nil, nil // printAll tells
	}
	if s.names {
		p.paragraph(0, 0, piece{faint, "==> " + clean(r.file) + " <=="})
	}
	p.article(r.article)
	p.b.WriteByte('\n')
	return p.b.Bytes(), nil
}

// A printer lays out text in lines.
type printer struct {
	summary
	b bytes.Buffer
}

func (p *printer) article(a *lede.Article) {
	p.headline(a)
	if d := a.Dateline; d.End > 0 {
		p.field("dateline", joinNonEmpty(" · ", clean(d.Place.Text), dateText(d.Date), clean(d.Agency.Text)))
	}
	for _, c := range a.Attribution {
		names := texts(c.Names)
		if len(names) == 0 {
			names = []string{clean(c.Text)}
		}
		p.field(string(c.Role), strings.Join(names, ", "))
	}
	p.quotes(a)
	p.heading("Cross-references", len(a.CrossReferences))
	for _, x := range a.CrossReferences {
		text := x.Text
		if x.Title.End > 0 {
			text = x.Title.Text
		}
		p.field(string(x.Kind), joinNonEmpty(" ", clean(text), x.URL))
	}
	for _, g := range []struct {
		kind lede.EntityKind
		name string
	}{
		{lede.EntityPerson, "People"},
		{lede.EntityOrganization, "Organizations"},
		{lede.EntityPlace, "Places"},
		{lede.EntityOther, "Others"},
	} {
		p.entities(a, g.kind, g.name)
	}
	p.unnamed(a)
	if dates := valuedDates(a); len(dates) > 0 {
		p.heading("Dates", len(dates))
		p.paragraph(2, 0, piece{plain, "  " + strings.Join(dates, ", ")})
	}
	p.heading("Problems", len(a.Problems))
	for _, x := range a.Problems {
		line, column := place(a.Text, x.Start)
		p.paragraph(2, 0, piece{plain, fmt.Sprintf("  line %d, column %d: ", line, column)}, piece{plain, string(x.Code)})
	}
}

func (p *printer) headline(a *lede.Article) {
	h := a.Headline
	if h.End == 0 {
		p.paragraph(0, 0, piece{faint, "(no headline)"})
		return
	}
	var line []piece
	for _, tag := range h.Tags {
		line = append(line, piece{faint, clean(tag.Text) + " "})
	}
	line = append(line, piece{bold, clean(h.Claim.Text)})
	p.paragraph(0, 0, line...)
	if h.Source.End > 0 {
		p.paragraph(2, 0, piece{faint, "—\u00a0"}, piece{whoInk, who(a, h.Source, h.Speaker)})
	}
}

// quotes prints what was said and asked, and then what is reported otherwise.
func (p *printer) quotes(a *lede.Article) {
	said := slices.Collect(a.Statements())
	p.heading("Quotes", len(said))
	for _, q := range said {
		p.quote(a, q, "")
	}
	p.heading("Also", len(a.Quotes)-len(said))
	for _, q := range a.Quotes {
		if !isStatement(q) {
			p.quote(a, q, actOf(q))
		}
	}
}

// quote prints "act: who — cue — words". Marks stand beside the words before them, so
// that none is alone on a line.
func (p *printer) quote(a *lede.Article, q lede.Quote, act string) {
	line := []piece{{plain, "  "}}
	if act != "" {
		line = append(line, piece{faint, act + ": "})
	}
	line = append(line, piece{whoInk, who(a, q.Source, q.Speaker)}, piece{faint, "\u00a0— "})
	if cue := clean(q.Cue.Text); strings.ContainsFunc(cue, unicode.IsLetter) { // a colon tells nothing
		line = append(line, piece{cueInk, cue}, piece{faint, "\u00a0— "})
	}
	line = append(line, piece{plain, strings.Join(texts(q.Content), "\u00a0… ")})
	if len(q.Antecedent) > 0 {
		line = append(line, piece{faint, "\u00a0= " + strings.Join(texts(q.Antecedent), "\u00a0… ")})
	}
	p.paragraph(4, maxLines, line...)
}

// entities prints people with their roles, a line for each, and everything
// else as a list.
func (p *printer) entities(a *lede.Article, kind lede.EntityKind, name string) {
	var list []lede.Entity
	for _, e := range a.Entities {
		if e.Kind == kind && !e.Anonymous {
			list = append(list, e)
		}
	}
	p.heading(name, len(list))
	var rest []string
	for _, e := range list {
		if kind != lede.EntityPerson && len(e.Roles) == 0 {
			rest = append(rest, e.Name+times(len(e.Mentions)))
			continue
		}
		line := []piece{{plain, "  "}, {bold, e.Name}}
		if roles := unique(texts(e.Roles)); len(roles) > 0 {
			line = append(line, piece{plain, ", " + strings.Join(roles, "; ")})
		}
		p.paragraph(4, 0, append(line, piece{faint, times(len(e.Mentions))})...)
	}
	if len(rest) > 0 {
		p.paragraph(2, 0, piece{plain, "  " + strings.Join(rest, ", ")})
	}
}

// unnamed prints those who speak without a name.
func (p *printer) unnamed(a *lede.Article) {
	var list []string
	for _, e := range a.Entities {
		if e.Anonymous {
			list = append(list, e.Name+times(len(e.Mentions)))
		}
	}
	p.heading("Unnamed", len(list))
	if len(list) > 0 {
		p.paragraph(2, 0, piece{plain, "  " + strings.Join(list, ", ")})
	}
}

// heading prints the head of a section that has n items, if it has any.
func (p *printer) heading(name string, n int) {
	if n > 0 {
		p.b.WriteByte('\n')
		p.paragraph(0, 0, piece{bold, name}, piece{faint, fmt.Sprintf(" (%d)", n)})
	}
}

// field prints a value beside its label.
func (p *printer) field(label, value string) {
	const column = 16
	label += strings.Repeat(" ", max(1, column-2-len(label)))
	p.paragraph(column, 0, piece{plain, "  "}, piece{faint, label}, piece{plain, value})
}

// paragraph prints text in lines of the printer's width, the second and later
// ones indented. A limit other than 0 bounds the number of lines.
func (p *printer) paragraph(indent, limit int, text ...piece) {
	lines := p.wrap(indent, text)
	if limit > 0 && len(lines) > limit {
		lines = lines[:limit]
		lines[limit-1] = ellipsis(lines[limit-1], p.width-indent)
	}
	for i, line := range lines {
		if i > 0 {
			p.b.WriteString(strings.Repeat(" ", indent))
		}
		for j, x := range line {
			x.text = strings.ReplaceAll(x.text, "\u00a0", " ")
			if j == len(line)-1 {
				x.text = strings.TrimRight(x.text, " ")
			}
			if p.colour && x.style != plain && x.text != "" {
				fmt.Fprintf(&p.b, "\x1b[%sm%s\x1b[0m", x.style, x.text)
			} else {
				p.b.WriteString(x.text)
			}
		}
		p.b.WriteByte('\n')
	}
}

// ellipsis shortens a line so that it ends in "…" and fits.
func ellipsis(line []piece, width int) []piece {
	room := width - 1
	for i, x := range line {
		if n := fitting(x.text, room); n < len(x.text) {
			line[i].text = x.text[:n]
			line = line[:i+1]
			break
		}
		room -= uniseg.StringWidth(x.text)
	}
	line[len(line)-1].text = strings.TrimRight(line[len(line)-1].text, " ")
	return append(line, piece{faint, "…"})
}

// wrap breaks text into lines where the line breaking rules of Unicode allow
// it, whatever pieces it is in. A word that is longer than a line is broken between
// characters.
func (p *printer) wrap(indent int, text []piece) [][]piece {
	var all strings.Builder
	for i := range text {
		text[i].text = safe(text[i].text)
		all.WriteString(text[i].text)
	}
	var lines [][]piece
	var line []piece
	room := p.width
	add := func(n int) { // the next n bytes
		for n > 0 {
			x := &text[0]
			part := x.text[:min(n, len(x.text))]
			if k := len(line); k > 0 && line[k-1].style == x.style {
				line[k-1].text += part
			} else {
				line = append(line, piece{x.style, part})
			}
			room -= uniseg.StringWidth(part)
			n -= len(part)
			if x.text = x.text[len(part):]; x.text == "" {
				text = text[1:]
			}
		}
	}
	next := func() {
		lines = append(lines, line)
		line, room = nil, p.width-indent
	}
	for rest, state := all.String(), -1; rest != ""; {
		var word string
		word, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
		need := uniseg.StringWidth(strings.TrimRight(word, " "))
		if need > room && !blank(line) {
			next()
		}
		for ; need > room; need = uniseg.StringWidth(strings.TrimRight(word, " ")) {
			n := fitting(word, room)
			add(n)
			word = word[n:]
			next()
		}
		add(len(word))
	}
	return append(lines, line)
}

// fitting returns the length of as many whole characters of s as have room.
func fitting(s string, room int) int {
	n := 0
	for rest, state := s, -1; rest != ""; {
		var c string
		var w int
		c, rest, w, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if w > room {
			break
		}
		n += len(c)
		room -= w
	}
	return n
}

func blank(line []piece) bool {
	return !slices.ContainsFunc(line, func(x piece) bool { return strings.TrimSpace(x.text) != "" })
}

// clean folds the white space of text from an article, and makes it safe.
func clean(s string) string { return safe(strings.Join(strings.Fields(s), " ")) }

// safe makes text of unknown origin fit for a line on a terminal: control
// characters, which could give the terminal orders, show as such.
func safe(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029', '\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069':
			return utf8.RuneError
		}
		return r
	}, s)
}

// who names the source of something said: the entity's name, and what the
// text calls it here if that is another word.
func who(a *lede.Article, source lede.Fragment, speaker lede.EntityID) string {
	words := strings.TrimRight(clean(source.Text), ",")
	e := a.Entity(speaker)
	switch {
	case e == nil && words == "":
		return "?"
	case e == nil:
		return words
	case words == "" || shareWord(words, e.Name):
		return e.Name
	}
	return e.Name + " (" + words + ")"
}

// shareWord reports whether two phrases have a word in common.
func shareWord(a, b string) bool {
	in := strings.Fields(b)
	return slices.ContainsFunc(strings.Fields(a), func(w string) bool {
		return slices.Contains(in, strings.TrimRight(w, ","))
	})
}

func texts(fs []lede.Fragment) []string {
	var list []string
	for _, f := range fs {
		list = append(list, clean(f.Text))
	}
	return list
}

// unique drops what occurred before.
func unique(list []string) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

func times(n int) string {
	if n < 2 {
		return ""
	}
	return fmt.Sprintf("\u00a0×%d", n)
}

func dateText(d lede.Date) string {
	if d.Value == "" {
		return clean(d.Text)
	}
	return clean(d.Text) + " (" + d.Value + ")"
}

// valuedDates returns the dates of which the value is known, each once.
func valuedDates(a *lede.Article) []string {
	var list []string
	for _, d := range a.Dates {
		if d.Value != "" && d.Value != d.Text {
			list = append(list, clean(d.Text)+" = "+d.Value)
		}
	}
	return unique(list)
}

func joinNonEmpty(sep string, parts ...string) string {
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	return strings.Join(parts, sep)
}

// place returns the line and the column of a byte of the text, both from 1.
// Columns count characters.
func place(text string, offset int) (line, column int) {
	before := text[:offset]
	line = 1 + strings.Count(before, "\n")
	return line, 1 + uniseg.GraphemeClusterCount(before[strings.LastIndexByte(before, '\n')+1:])
}
