package view

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"html"
	"io"

	"github.com/lede-go/lede"
)

//go:embed page.css
var pageCSS string

// pageHead takes the language, the title, the styles, and what stands behind the
// legend.
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
<span class="direct">direct</span> <span class="mixed">partly direct</span> <span class="indirect">reported</span>
<span class="source">source</span> <span class="cue">cue</span>
<mark class="person">person</mark> <mark class="organization">organization</mark> <mark class="place">place</mark>
<mark class="other">other</mark> <mark class="person pronoun">pronoun</mark>
<span class="date">date</span> <span class="reference">reference</span> <span class="credit">credit</span>
%s</nav>
`

const pageFoot = "</body>\n</html>\n"

// HTML writes an article as one web page that needs nothing else: its text with
// everything found marked in it, then the quotes by speaker, the entities by kind,
// the dates and the problems, each linked to where it stands in the text. Whoever
// has no pointer finds all that the marks tell in the lists. Quotes can be filtered
// by speaker and by act without a script. Width and Color are not for pages. The
// error is that of w.
func HTML(w io.Writer, a *lede.Article, o Options) error {
	title := o.Name
	if a.Headline.Claim.End > 0 {
		title = clean(a.Headline.Claim.Text)
	}
	p := &Page{w: w, o: o}
	p.head(a.Language, title, "")
	p.Add(o.Name, a)
	p.write(pageFoot)
	return p.err
}

// A Page is a web page of many articles, which are written as they are added.
type Page struct {
	w     io.Writer
	o     Options
	names []string // what stands in the contents, by article
	err   error    // the first of w
}

// NewPage begins a page as [HTML] makes of one article. The title is that of the
// page. An error in writing is returned by the next method.
func NewPage(w io.Writer, title string, o Options) *Page {
	p := &Page{w: w, o: o}
	p.head("en", title, "<a href=\"#contents\">contents</a>\n")
	return p
}

// Add writes an article under a name, such as the name of its file; empty for none.
func (p *Page) Add(name string, a *lede.Article) error {
	x := section{o: &p.o, article: a, id: fmt.Sprintf("a%d", len(p.names)+1), quotes: groupQuotes(a)}
	x.printf("<main id=\"%s\" lang=\"%s\">\n", x.id, html.EscapeString(a.Language))
	if name != "" {
		x.printf("<p class=\"file\" translate=\"no\">%s</p>\n", escape(name))
	}
	x.filter()
	x.text()
	x.lists()
	x.printf("</main>\n")
	p.write(x.b.String())
	if a.Headline.Claim.End > 0 {
		name = joinNonEmpty(": ", name, a.Headline.Claim.Text)
	}
	p.names = append(p.names, name)
	return p.err
}

// Close ends the page with its contents. It does not close the writer.
func (p *Page) Close() error {
	var b bytes.Buffer
	b.WriteString("<nav id=\"contents\">\n<h2>Contents</h2>\n<ol>\n")
	for i, name := range p.names {
		fmt.Fprintf(&b, "<li><a href=\"#a%d\">%s</a></li>\n", i+1, escape(cmp.Or(name, fmt.Sprintf("article %d", i+1))))
	}
	b.WriteString("</ol>\n</nav>\n")
	p.write(b.String() + pageFoot)
	return p.err
}

func (p *Page) head(language, title, links string) {
	p.write(fmt.Sprintf(pageHead, html.EscapeString(language), escape(title), pageCSS+filterCSS(), links))
}

func (p *Page) write(s string) {
	if p.err == nil {
		_, p.err = io.WriteString(p.w, s)
	}
}

// escape returns words of an article as they stand in a page, on one line.
func escape(s string) string { return html.EscapeString(clean(s)) }
