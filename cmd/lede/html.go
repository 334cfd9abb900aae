package main

import (
	"cmp"
	_ "embed"
	"fmt"
	"html"
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// htmlFormat prints one self-contained web page: the article's text with
// everything found marked in it, and lists of the quotes and of the entities.
type htmlFormat struct {
	single bool // the page is named after its only article
}

//go:embed page.css
var pageCSS string

const pageHead = `<!DOCTYPE html>
<html lang="%s">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<title>%s</title>
<style>
%s</style>
</head>
<body>
<nav class="legend" aria-label="Legend">
<span class="content direct">direct</span> or <span class="content indirect">reported</span> speech<a class="note">1</a>,
its <span class="source">source</span> and <span class="cue">cue</span>;
<span class="person">person</span>, <span class="organization">organization</span>, <span class="place">place</span>,
<span class="other">other</span>; <span class="credit">credit</span>, <span class="dateline">dateline</span>,
<span class="reference">reference</span>, <span class="date">date</span>
</nav>
`

const pageFoot = "</body>\n</html>\n"

func (f htmlFormat) header() string {
	if f.single {
		return "" // render knows the headline
	}
	return fmt.Sprintf(pageHead, "en", "News articles", pageCSS)
}

func (f htmlFormat) footer() string {
	if f.single {
		return ""
	}
	return pageFoot
}

func (f htmlFormat) render(r result) ([]byte, error) {
	if r.err != nil {
		return nil, nil // printAll tells
	}
	a := r.article
	p := page{article: a, id: fmt.Sprintf("a%d", r.index+1)}
	if f.single {
		title := r.file
		if a.Headline.Claim.End > 0 {
			title = clean(a.Headline.Claim.Text)
		}
		p.printf(pageHead, html.EscapeString(a.Language), html.EscapeString(title), pageCSS)
	}
	p.printf("<main id=\"%s\" lang=\"%s\">\n", p.id, html.EscapeString(a.Language))
	if !f.single {
		p.printf("<p class=\"file\">%s</p>\n", html.EscapeString(r.file))
	}
	p.text()
	p.lists()
	p.printf("</main>\n")
	if f.single {
		p.printf(pageFoot)
	}
	return []byte(p.b.String()), nil
}

// A page is one article on its way to HTML.
type page struct {
	article *lede.Article
	id      string // prefix of the element IDs
	b       strings.Builder
}

func (p *page) printf(format string, args ...any) { fmt.Fprintf(&p.b, format, args...) }

// A mark is a stretch of the text to be set off.
type mark struct {
	lede.Span
	class string
	title string
	note  int // number of the quote that ends here, 0 if none
}

// marks returns what is to be marked in the text, outer marks before inner
// ones.
func (p *page) marks() []mark {
	a := p.article
	var ms []mark
	add := func(s lede.Span, class, title string) {
		if s.End > 0 {
			ms = append(ms, mark{Span: s, class: class, title: title})
		}
	}
	add(a.Dateline.Span, "dateline", "dateline")
	for _, x := range a.CrossReferences {
		add(x.Span, "reference", "reference: "+string(x.Kind))
		add(x.Title.Source.Span, "source", "source")
	}
	for _, c := range a.Attribution {
		add(c.Span, "credit", "credit: "+string(c.Role))
	}
	add(a.Headline.Source.Span, "source", "source")
	for i, q := range a.Quotes {
		for _, f := range q.Content {
			add(f.Span, "content "+string(q.Kind), who(a, q.Source, q.Speaker)+": "+string(q.Kind))
		}
		ms[len(ms)-1].note = i + 1 // there is always content
		add(q.Source.Span, "source", "source: "+who(a, q.Source, q.Speaker))
		add(q.Cue.Span, "cue", "cue")
	}
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			add(m.Span, string(e.Kind), e.Name)
		}
	}
	for _, d := range a.Dates {
		add(d.Span, "date", dateText(d))
	}
	slices.SortStableFunc(ms, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return ms
}

// text prints the blocks with their marks.
func (p *page) text() {
	p.printf("<article>\n")
	ms := p.marks()
	var here []mark // those that reach into the block
	for _, b := range p.article.Blocks {
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
		p.printf("<%s class=\"b-%s\" dir=\"auto\">", tag, b.Kind)
		if b.Kind != lede.BlockHeadline && b.Kind != lede.BlockParagraph {
			p.printf("<small>%s</small>", spaced(string(b.Kind)))
		}
		p.block(b.Span, here)
		p.printf("</%s>\n", tag)
		here = slices.DeleteFunc(here, func(m mark) bool { return m.End <= b.End })
	}
	p.printf("</article>\n")
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
func (p *page) block(s lede.Span, ms []mark) {
	var open []mark
	pos := s.Start
	closeBefore := func(offset int) {
		for len(open) > 0 {
			first := slices.MinFunc(open, func(a, b mark) int { return cmp.Compare(a.End, b.End) })
			if first.End > offset {
				break
			}
			p.escape(pos, first.End)
			pos = first.End
			i := slices.Index(open, first)
			p.printf("%s", strings.Repeat("</span>", len(open)-i))
			if first.note > 0 {
				p.printf("<a class=\"note\" href=\"#%[1]s-q%[2]d\" id=\"%[1]s-r%[2]d\">%[2]d</a>", p.id, first.note)
			}
			open = slices.Delete(open, i, i+1)
			for _, m := range open[i:] {
				p.open(m)
			}
		}
	}
	for _, m := range ms {
		if m.End <= pos {
			continue
		}
		closeBefore(m.Start)
		if m.Start > pos {
			p.escape(pos, m.Start)
			pos = m.Start
		}
		p.open(m)
		open = append(open, m)
	}
	for i := range open { // what goes on in the next block ends here too
		if open[i].End > s.End {
			open[i].End, open[i].note = s.End, 0
		}
	}
	closeBefore(s.End)
	p.escape(pos, s.End)
}

func (p *page) open(m mark) {
	p.printf("<span class=\"%s\" title=\"%s\">", m.class, html.EscapeString(m.title))
}

func (p *page) escape(from, to int) {
	p.b.WriteString(html.EscapeString(p.article.Text[from:to]))
}

// lists prints the quotes and the entities below the text.
func (p *page) lists() {
	a := p.article
	if len(a.Quotes) > 0 {
		p.printf("<section>\n<h2>Quotes</h2>\n<ol class=\"quotes\">\n")
		for i, q := range a.Quotes {
			p.printf("<li id=\"%s-q%d\"><b>%s</b> — ", p.id, i+1, html.EscapeString(who(a, q.Source, q.Speaker)))
			if q.Cue.End > 0 {
				p.printf("<span class=\"cue\">%s</span> — ", html.EscapeString(q.Cue.Text))
			}
			p.printf("%s", html.EscapeString(strings.Join(texts(q.Content), " … ")))
			if len(q.Antecedent) > 0 {
				p.printf(" <i>= %s</i>", html.EscapeString(strings.Join(texts(q.Antecedent), " … ")))
			}
			p.printf(" <a class=\"back\" href=\"#%s-r%d\" aria-label=\"to the text\">↑</a></li>\n", p.id, i+1)
		}
		p.printf("</ol>\n</section>\n")
	}
	if len(a.Entities) > 0 {
		p.printf("<section>\n<h2>People, organizations and places</h2>\n<ul class=\"entities\">\n")
		for _, e := range a.Entities {
			p.printf("<li><span class=\"%s\">%s</span>", e.Kind, html.EscapeString(e.Name))
			if roles := unique(texts(e.Roles)); len(roles) > 0 {
				p.printf(", %s", html.EscapeString(strings.Join(roles, "; ")))
			}
			p.printf("%s</li>\n", times(len(e.Mentions)))
		}
		p.printf("</ul>\n</section>\n")
	}
	if len(a.Problems) > 0 {
		p.printf("<section>\n<h2>Problems of the input</h2>\n<ul>\n")
		for _, x := range a.Problems {
			line, column := place(a.Text, x.Start)
			p.printf("<li>line %d, column %d: %s</li>\n", line, column, x.Code)
		}
		p.printf("</ul>\n</section>\n")
	}
}
