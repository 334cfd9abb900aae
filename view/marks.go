package view

import (
	"cmp"
	"fmt"
	"html"
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// A section is one article on its way to HTML.
type section struct {
	o       *Options
	article *lede.Article
	id      string // prefix of the element IDs
	quotes  quoteGroups
	b       strings.Builder
}

func (x *section) printf(format string, args ...any) { fmt.Fprintf(&x.b, format, args...) }

// A mark is a stretch of the text to be set off as an element.
type mark struct {
	lede.Span
	tag   string
	class string
	title string // what a pointer over it shows
	id    string // empty for none
	value string // of a time element
	note  int    // number of the quote that ends here, 0 if none
}

// marks returns what is to be marked in the text, outer marks before inner
// ones.
func (x *section) marks() []mark {
	a, o := x.article, x.o
	var ms []mark
	add := func(m mark, s lede.Span) {
		if m.Span = s; s.End > s.Start {
			ms = append(ms, m)
		}
	}
	if o.shows(PartCredits) {
		add(mark{tag: "span", class: "dateline", title: "dateline"}, a.Dateline.Span)
		for _, c := range a.Attribution {
			add(mark{tag: "span", class: "credit", title: "credit: " + string(c.Role)}, c.Span)
		}
	}
	if o.shows(PartReferences) {
		for i, r := range a.CrossReferences {
			add(mark{tag: "span", class: "reference", title: "reference: " + string(r.Kind), id: fmt.Sprintf("x%d", i+1)}, r.Span)
			add(mark{tag: "span", class: "source", title: "source"}, r.Title.Source.Span)
		}
	}
	if o.shows(PartQuotes) {
		add(mark{tag: "span", class: "source", title: "source: " + who(a, a.Headline.Source, a.Headline.Speaker)}, a.Headline.Source.Span)
		for i := range a.Quotes {
			ms = append(ms, x.quoteMarks(i)...)
		}
	}
	if o.shows(PartEntities) {
		for i, e := range a.Entities {
			for k, m := range e.Mentions {
				class := string(e.Kind)
				if m.Kind == lede.MentionPronoun {
					class += " pronoun"
				}
				add(mark{tag: "mark", class: class, title: e.Name, id: mentionID(i, k)}, m.Span)
			}
		}
	}
	if o.shows(PartDates) {
		for i, d := range a.Dates {
			add(mark{tag: "time", class: "date", title: dateText(d), id: fmt.Sprintf("d%d", i+1), value: machineDate(d.Value)}, d.Span)
		}
	}
	slices.SortStableFunc(ms, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return ms
}

// mentionID is the ID of a mention, the number k of entity i.
func mentionID(i, k int) string { return fmt.Sprintf("m%d-%d", i+1, k+1) }

// quoteMarks returns the marks of quote i.
func (x *section) quoteMarks(i int) (ms []mark) {
	a, q := x.article, x.article.Quotes[i]
	by := who(a, q.Source, q.Speaker)
	tag := "span"
	if q.Kind == lede.QuoteDirect {
		tag = "q"
	}
	for _, f := range q.Content {
		ms = append(ms, mark{Span: f.Span, tag: tag, class: x.quotes.class(i) + " " + string(q.Kind), title: by + ": " + actText(q) + ", " + string(q.Kind)})
	}
	if len(ms) > 0 {
		ms[len(ms)-1].note = i + 1
	}
	if q.Source.End > 0 {
		ms = append(ms, mark{Span: q.Source.Span, tag: "span", class: "source", title: "source: " + by})
	}
	if q.Cue.End > 0 {
		ms = append(ms, mark{Span: q.Cue.Span, tag: "span", class: "cue", title: "cue"})
	}
	return ms
}

// machineDate returns a value as the time element has it, a year, a month or a day,
// empty for all else.
func machineDate(value string) string {
	const form = "0000-00-00"
	if len(value) != 4 && len(value) != 7 && len(value) != len(form) {
		return ""
	}
	for i := range len(value) {
		if c := value[i]; form[i] == '-' != (c == '-') || c != '-' && (c < '0' || '9' < c) {
			return ""
		}
	}
	return value
}

// text prints the blocks with their marks. What a block is for stands above the first
// of those of its kind.
func (x *section) text() {
	x.printf("<article>\n")
	ms := x.marks()
	var here []mark // those that reach into the block
	last := lede.BlockHeadline
	for _, b := range x.article.Blocks {
		for len(ms) > 0 && ms[0].Start < b.End {
			here = append(here, ms[0])
			ms = ms[1:]
		}
		tag := "p"
		switch b.Kind {
		case lede.BlockHeadline:
			tag = "h1"
		case lede.BlockSubhead:
			tag = "h2"
		}
		if b.Kind != last && b.Kind != lede.BlockHeadline && b.Kind != lede.BlockParagraph {
			x.printf("<div class=\"label\" aria-hidden=\"true\">%s</div>\n", spaced(string(b.Kind)))
		}
		last = b.Kind
		x.printf("<%s class=\"b-%s\" dir=\"auto\">", tag, b.Kind)
		x.block(b.Span, here)
		x.printf("</%s>\n", tag)
		for i := range here { // what goes on has its ID already
			here[i].id = ""
		}
		here = slices.DeleteFunc(here, func(m mark) bool { return m.End <= b.End })
	}
	x.printf("</article>\n")
}

// spaced makes words of a kind: "listItem" becomes "list item".
func spaced(kind string) string {
	var b strings.Builder
	for _, r := range kind {
		if 'A' <= r && r <= 'Z' {
			b.WriteByte(' ')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// block prints the text of a block with its marks as elements. Where marks
// overlap without one being in the other, an element is closed and opened
// again.
func (x *section) block(s lede.Span, ms []mark) {
	var open []mark
	pos := s.Start
	print := func(end int) {
		x.b.WriteString(html.EscapeString(x.article.Text[pos:end]))
		pos = end
	}
	closeBefore := func(offset int) {
		for len(open) > 0 {
			i := len(open) - 1 // of those that end first the innermost
			for k := i; k >= 0; k-- {
				if open[k].End < open[i].End {
					i = k
				}
			}
			first := open[i]
			if first.End > offset {
				return
			}
			print(first.End)
			for k := len(open) - 1; k >= i; k-- {
				x.printf("</%s>", open[k].tag)
			}
			x.note(first.note)
			open = slices.Delete(open, i, i+1)
			for k := i; k < len(open); k++ {
				open[k].id = ""
				x.open(&open[k])
			}
		}
	}
	for _, m := range ms {
		if m.End <= pos {
			continue
		}
		closeBefore(m.Start)
		if m.Start > pos {
			print(m.Start)
		}
		if m.End > s.End { // it goes on in the next block
			m.End, m.note = s.End, 0
		}
		x.open(&m)
		open = append(open, m)
	}
	closeBefore(s.End)
	print(s.End)
}

func (x *section) open(m *mark) {
	x.printf("<%s class=\"%s\"", m.tag, m.class)
	if m.id != "" {
		x.printf(" id=\"%s-%s\"", x.id, m.id)
	}
	if m.value != "" {
		x.printf(" datetime=\"%s\"", m.value)
	}
	x.printf(" title=\"%s\">", html.EscapeString(m.title))
}

// note prints the number of a quote, which leads to it in the list.
func (x *section) note(n int) {
	if n > 0 {
		x.printf("<a class=\"note\" href=\"#%[1]s-q%[2]d\" id=\"%[1]s-r%[2]d\" aria-label=\"quote %[2]d\">%[2]d</a>", x.id, n)
	}
}
