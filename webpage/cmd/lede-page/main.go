// Lede-page finds the articles in news pages and prints what lede finds in them.
//
// Usage:
//
//	lede-page [-format FORMAT] [-mark] [-url URL] [FILE.html…]
//
// Run lede-page -h for the details.
package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/webanno"
	"github.com/lede-go/lede/webpage"
)

const usage = `Usage: lede-page [-format FORMAT] [-mark] [-url URL] [FILE.html…]

Lede-page reads news pages as HTML, one to a file, finds the article in each,
and prints what it says. Without a FILE, or for the FILE "-", it reads standard
input. Nothing is fetched.

  -format FORMAT      summary  for people (the default)
                      json     a line to a page: file, url, title, authors,
                               date, lang and article, or file and error
                      csv      a row to a quote: file, url, title, speaker,
                               source, cue, text, confidence, and where it
                               stands on the page
                      html     the page itself, of one file, with its quotes
                               marked
                      annotations  a line to a page: a list of W3C Web
                               Annotations of its quotes, names and credits,
                               with their places on the page
  -mark               the same as -format html
  -url URL            where the page was found, if it does not say so itself
  -content-type TYPE  with which header it was served, for its charset
  -lang TAG           language of the articles, the pages' own if not given
  -unit UNIT          what offsets count: byte (the default), rune or utf16
  -h                  print this help

Exit status: 0 if all pages had an article, 1 if some had none (the others are
printed all the same), 2 if the command was called wrongly.
`

// Exit statuses.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// options are what the flags say.
type options struct {
	format, url, contentType, lang string
	unit                           lede.Unit
	files                          []string
}

func readOptions(args []string) (o options, err error) {
	flags := flag.NewFlagSet("lede-page", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	var unit string
	var mark bool
	flags.StringVar(&o.format, "format", "summary", "")
	flags.StringVar(&o.url, "url", "", "")
	flags.StringVar(&o.contentType, "content-type", "", "")
	flags.StringVar(&o.lang, "lang", "", "")
	flags.StringVar(&unit, "unit", "byte", "")
	flags.BoolVar(&mark, "mark", false, "")
	for len(args) > 0 { // flags stand before and behind files
		if err := flags.Parse(args); err != nil {
			return o, err
		}
		if flags.NArg() == 0 {
			break
		}
		o.files = append(o.files, flags.Arg(0))
		args = flags.Args()[1:]
	}
	if len(o.files) == 0 {
		o.files = []string{"-"}
	}
	if mark {
		o.format = "html"
	}
	switch o.format {
	case "summary", "json", "csv", "html", "annotations":
	default:
		return o, fmt.Errorf("no format is called %q", o.format)
	}
	switch o.unit = lede.Unit(unit); o.unit {
	case lede.UnitByte, lede.UnitRune, lede.UnitUTF16:
	default:
		return o, fmt.Errorf("no unit is called %q", unit)
	}
	if o.format == "html" && len(o.files) > 1 {
		return o, errors.New("as HTML one page is printed")
	}
	_, err = lede.Parser{Language: o.lang}.Parse(strings.NewReader("?"))
	return o, err
}

// run is main with its surroundings passed in. It returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := readOptions(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return exitOK
	}
	if err != nil {
		fmt.Fprintf(stderr, "lede-page: %v\nRun lede-page -h for help.\n", err)
		return exitUsage
	}
	w := bufio.NewWriter(stdout)
	if o.format == "csv" {
		fmt.Fprintln(w, "file,url,title,speaker,source,cue,text,confidence,xpath,offset")
	}
	status := exitOK
	for _, file := range o.files {
		p, err := o.parse(file, stdin)
		if err != nil {
			status = exitFailed
		}
		if err != nil && o.format != "json" {
			fmt.Fprintf(stderr, "lede-page: %s: %s\n", file, strings.TrimPrefix(err.Error(), "webpage: "))
			continue
		}
		if err := o.print(w, file, p, err); err != nil {
			fmt.Fprintf(stderr, "lede-page: %v\n", err)
			return exitFailed
		}
	}
	if err := w.Flush(); err != nil {
		fmt.Fprintf(stderr, "lede-page: %v\n", err)
		return exitFailed
	}
	return status
}

func (o options) parse(file string, stdin io.Reader) (*webpage.Page, error) {
	r := stdin
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		r = f
	}
	return webpage.Parse(r, o.url, webpage.WithParser(lede.Parser{Language: o.lang}), webpage.WithContentType(o.contentType))
}

// print prints a page, or the error that came instead.
func (o options) print(w io.Writer, file string, p *webpage.Page, failed error) error {
	switch o.format {
	case "html":
		return p.Mark(w)
	case "json":
		return o.printJSON(w, file, p, failed)
	case "csv":
		return printCSV(w, file, p)
	case "annotations":
		return printAnnotations(w, file, p)
	}
	return printSummary(w, p)
}

// line is what is printed of a page as JSON.
type line struct {
	File    string        `json:"file"`
	URL     string        `json:"url,omitempty"`
	Title   string        `json:"title,omitempty"`
	Authors []string      `json:"authors,omitempty"`
	Date    string        `json:"date,omitempty"`
	Lang    string        `json:"lang,omitempty"`
	Article *lede.Article `json:"article,omitempty"`
	Error   string        `json:"error,omitempty"`
}

func (o options) printJSON(w io.Writer, file string, p *webpage.Page, failed error) error {
	l := line{File: file}
	if failed != nil {
		l.Error = failed.Error()
	} else {
		l = line{file, p.URL, p.Title, p.Authors, date(p.Published), p.Language, p.Article.In(o.unit), ""}
	}
	return encode(w, l)
}

// encode writes a value as a line of JSON.
func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// printAnnotations prints the annotations of a page, which has its file's name where its
// address is not known.
func printAnnotations(w io.Writer, file string, p *webpage.Page) error {
	source := p.URL
	if source == "" {
		source = (&url.URL{Path: file}).String()
	}
	return encode(w, webanno.New(p.Article, source, func(s lede.Span) (webanno.Place, bool) {
		r, ok := p.Range(s)
		return webanno.Place{Start: r.Start.XPath, End: r.End.XPath, StartOffset: r.Start.Runes, EndOffset: r.End.Runes}, ok
	}))
}

// date returns a time in RFC 3339, without its zone if the page has none.
func date(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case t.Location() == webpage.Local:
		return t.Format("2006-01-02T15:04:05")
	}
	return t.Format(time.RFC3339)
}

func printCSV(w io.Writer, file string, p *webpage.Page) error {
	table := csv.NewWriter(w)
	for _, q := range p.Article.Quotes {
		where, _ := p.Range(q.Content[0].Span)
		row := []string{
			file, p.URL, p.Title, q.SpeakerName, q.Source.Text, q.Cue.Text, q.Text(), strconv.FormatFloat(q.Confidence, 'f', 2, 64),
			where.Start.XPath, strconv.Itoa(where.Start.Offset),
		}
		for i := range row {
			row[i] = cell(row[i])
		}
		table.Write(row)
	}
	table.Flush()
	return table.Error()
}

// cell returns text as a spreadsheet may have it: what would be a formula has an
// apostrophe before it.
func cell(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if s != "" && strings.ContainsAny(s[:1], "=+-@") {
		return "'" + s
	}
	return s
}

func printSummary(w io.Writer, p *webpage.Page) error {
	field := func(label, value string) {
		if value != "" {
			fmt.Fprintf(w, "  %-10s%s\n", label, safe(value))
		}
	}
	fmt.Fprintln(w, safe(p.Title))
	field("by", strings.Join(p.Authors, ", "))
	field("date", date(p.Published))
	field("language", p.Language)
	field("section", p.Section)
	field("outlet", p.Outlet)
	field("address", p.URL)
	for _, q := range p.Article.Quotes {
		who := q.SpeakerName
		if who == "" {
			who = "?"
		}
		fmt.Fprintf(w, "\n%s — %s\n", safe(who), safe(q.Text()))
	}
	_, err := fmt.Fprintln(w)
	return err
}

// safe makes text of unknown origin fit for a terminal.
func safe(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || '\u0080' <= r && r < '\u00a0' || '\u202a' <= r && r <= '\u202e' || '\u2066' <= r && r <= '\u2069' {
			return ' '
		}
		return r
	}, s)
}
