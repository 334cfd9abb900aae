package view

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// Widths of the lines of [Text], in columns.
const (
	defaultWidth = 80
	minWidth     = 40
)

// maxLines is how many lines of one quote are shown.
const maxLines = 4

// Text writes an article as lines of text for a terminal: headline, dateline and
// credits, what is said with who says it, what is reported otherwise with its act,
// pointers to other stories, people, organizations, places and dates. Control
// characters of the article, which could give a terminal orders, show as U+FFFD. The
// error is that of w.
func Text(w io.Writer, a *lede.Article, o Options) error {
	if o.Width == 0 {
		o.Width = defaultWidth
	}
	o.Width = max(o.Width, minWidth)
	p := printer{Options: o}
	if o.Name != "" {
		p.paragraph(0, 0, piece{faint, "==> " + clean(o.Name) + " <=="})
	}
	p.article(a)
	_, err := w.Write(p.b.Bytes())
	return err
}

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

// A printer lays out text in lines.
type printer struct {
	Options
	b bytes.Buffer
}

func (p *printer) article(a *lede.Article) {
	p.headline(a)
	if p.shows(PartCredits) {
		p.credits(a)
	}
	if p.shows(PartQuotes) {
		p.quotes(a)
	}
	if p.shows(PartReferences) {
		p.references(a)
	}
	if p.shows(PartEntities) {
		for _, g := range entityGroups {
			p.entities(a, g.kind, g.name)
		}
		p.unnamed(a)
	}
	if dates := valuedDates(a); p.shows(PartDates) && len(dates) > 0 {
		p.heading("Dates", len(dates))
		p.paragraph(2, 0, piece{plain, "  " + strings.Join(dates, ", ")})
	}
	if p.shows(PartProblems) {
		p.heading("Problems", len(a.Problems))
		for _, x := range a.Problems {
			p.paragraph(2, 0, piece{plain, "  " + problemText(a, x)})
		}
	}
}

func (p *printer) credits(a *lede.Article) {
	if d := a.Dateline; d.End > 0 {
		p.field("dateline", joinNonEmpty(" · ", clean(d.Place.Text), dateText(d.Date), clean(d.Agency.Text)))
	}
	for _, c := range a.Attribution {
		p.field(string(c.Role), creditText(c))
	}
}

func (p *printer) references(a *lede.Article) {
	p.heading("Cross-references", len(a.CrossReferences))
	for _, x := range a.CrossReferences {
		p.field(string(x.Kind), joinNonEmpty(" ", referenceText(x), x.URL))
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
			p.quote(a, q, actText(q))
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
	if cue := cueText(q); cue != "" {
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
