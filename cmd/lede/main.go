// Lede parses news articles: it prints who says what in them, who made them,
// and whom they name, as a summary for people, as JSON, as a table or as a web
// page.
//
// Usage:
//
//	lede [-format summary|json|csv|html] [-lang TAG] [-published DATE] [FILE|FOLDER…]
//
// Run lede -h for the details.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/lede-go/lede"
)

const usage = `Usage: lede [-format summary|json|csv|html] [-lang TAG] [-published DATE]
            [FILE|FOLDER…]

Lede reads plain-text news articles, one to a file, and prints what it finds
in them: headline, dateline and credits, every quote with its speaker, pointers
to other stories, and the people, organizations and places. Of a FOLDER it reads
all *.txt below it, in order. Without a FILE, or for the FILE "-", it reads
standard input. Flags may stand before and behind files; "--" ends them.

What to read:
  -files-from LIST  also the files and folders that stand in LIST, one a line;
                    "-" is standard input
  -charset NAME     the charset of the files: windows-1251, koi8-r, gbk, …;
                    UTF-8 and UTF-16 with its mark need not be told
  -lang TAG         language of the articles as a BCP 47 tag, detected if not
                    given: %s
  -published DATE   when the articles ran, as 2024-04-04: tells which day
                    "Wednesday" was

What to print:
  -format FORMAT    summary  for people (the default)
                    json     a line to a file, in the order given:
                             {"file":…,"article":{…}} or {"file":…,"error":…}
                    csv      a table for a spreadsheet, a row to a quote; what
                             would be a formula has an apostrophe before it
                    html     one web page with everything marked in the text
  -acts LIST        only quotes whose source does one of these: statement,
                    question, belief, knowledge, intention, attitude; what is
                    denied has "not-" before it: -acts statement,not-statement
  -min-confidence P no quotes that are less likely to be right than P, 0 to 1
  -unit UNIT        what offsets in JSON and tables count: byte (the default),
                    rune (code points, as in Python) or utf16 (as in JavaScript)
  -color WHEN       auto (the default: on terminals, unless NO_COLOR is set),
                    always or never
  -version          print the version
  -h                print this help

Exit status: 0 if all files were parsed, 1 if some file failed (the others are
printed all the same), 2 if the command was called wrongly, 130 if it was
interrupted.

Examples:
  lede article.txt
  lede -format json -published 2024-04-04 news/ >news.jsonl
  find . -name '*.story' | lede -files-from - -format csv >quotes.csv
  lede -format html article.txt >article.html
`

// Exit statuses.
const (
	exitOK          = 0
	exitFailed      = 1
	exitUsage       = 2
	exitInterrupted = 130 // as shells report what ^C ended
)

func main() {
	ignoreBrokenPipe()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // the second ^C ends it at once
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// A format turns the articles into what is printed.
type format interface {
	begin(w io.Writer) error
	render(r result) ([]byte, error)                  // called from several goroutines at once
	add(w io.Writer, r result, rendered []byte) error // in the order of the files
	end(w io.Writer) error
}

// inTurn is of formats that print what they rendered, and nothing around it.
type inTurn struct{}

func (inTurn) begin(io.Writer) error { return nil }
func (inTurn) end(io.Writer) error   { return nil }

func (inTurn) add(w io.Writer, _ result, rendered []byte) error {
	_, err := w.Write(rendered)
	return err
}

// A result is what came of one file.
type result struct {
	file    string
	index   int // of the file among those given
	article *lede.Article
	err     error
}

// options are what the flags say.
type options struct {
	format, charset, list, unit, color string
	minConfidence                      float64
	acts                               []string // empty for all
	parser                             lede.Parser
	version                            bool
	files                              []string
}

// readOptions reads the arguments. The error flag.ErrHelp asks for help.
func readOptions(args []string, stdin io.Reader) (o options, err error) {
	flags := flag.NewFlagSet("lede", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	var published string
	oneOf(flags, &o.format, "format", "summary", "json", "csv", "html")
	oneOf(flags, &o.unit, "unit", string(lede.UnitByte), string(lede.UnitRune), string(lede.UnitUTF16))
	oneOf(flags, &o.color, "color", "auto", "always", "never")
	flags.StringVar(&o.parser.Language, "lang", "", "")
	flags.StringVar(&published, "published", "", "")
	flags.StringVar(&o.list, "files-from", "", "")
	flags.StringVar(&o.charset, "charset", "", "")
	flags.Func("acts", "", func(list string) (err error) {
		o.acts, err = readActs(list)
		return err
	})
	flags.Float64Var(&o.minConfidence, "min-confidence", 0, "")
	flags.BoolVar(&o.version, "version", false, "")
	named, err := parseFlags(flags, args)
	if err != nil || o.version {
		return o, err
	}
	if _, err := o.parser.Parse(strings.NewReader("?")); err != nil {
		return o, fmt.Errorf("-lang %s: there is no such profile; there are %s", o.parser.Language, strings.Join(lede.Languages(), ", "))
	}
	if !(0 <= o.minConfidence && o.minConfidence <= 1) {
		return o, fmt.Errorf("-min-confidence %v is not between 0 and 1", o.minConfidence)
	}
	if _, err := decoder(o.charset); err != nil {
		return o, err
	}
	if published != "" {
		if o.parser.Published, err = parseDate(published); err != nil {
			return o, err
		}
	}
	o.files, err = inputs(named, o.list, stdin)
	return o, err
}

// oneOf defines a flag that has one of some values, the first if it is not given.
func oneOf(flags *flag.FlagSet, p *string, name string, values ...string) {
	*p = values[0]
	flags.Func(name, "", func(s string) error {
		if !slices.Contains(values, s) {
			return fmt.Errorf("there are %s", strings.Join(values, ", "))
		}
		*p = s
		return nil
	})
}

// decoder returns what turns a charset into UTF-8, nil for UTF-8 itself.
func decoder(charset string) (encoding.Encoding, error) {
	if charset == "" {
		return nil, nil
	}
	e, err := htmlindex.Get(charset)
	if err != nil || e == encoding.Replacement {
		return nil, fmt.Errorf("-charset %s: it is not known", charset)
	}
	if e == unicode.UTF8 {
		return nil, nil // the parse says what is wrong with it
	}
	return e, nil
}

// run is main with its surroundings passed in. It returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := readOptions(args, stdin)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintf(stdout, usage, strings.Join(lede.Languages(), ", "))
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "lede: %v\nRun lede -h for help.\n", err)
		return exitUsage
	case o.version:
		fmt.Fprintln(stdout, version(debug.ReadBuildInfo()))
		return exitOK
	}
	p := newProgress(stdout, stderr, len(o.files))
	parse := func(file string) result {
		a, err := o.parse(file, stdin)
		return result{file: file, article: a, err: err}
	}
	failed, err := printAll(ctx, o.files, parse, o.newFormat(stdout), stdout, p)
	p.clear()
	switch {
	case err != nil && isBrokenPipe(err): // the reader has seen enough
		return exitFailed
	case err != nil:
		fmt.Fprintf(stderr, "lede: %v\n", err)
		if errors.Is(err, errInterrupted) {
			return exitInterrupted
		}
		return exitFailed
	case failed > 0:
		return exitFailed
	}
	return exitOK
}

// version says which lede this is: "lede v1.2.3, go1.25.0", or the commit where it
// was built from a checkout.
func version(info *debug.BuildInfo, ok bool) string {
	if !ok {
		return "lede, of an unknown version"
	}
	s := "lede " + info.Main.Version
	for _, x := range info.Settings {
		if x.Key == "vcs.revision" {
			s += ", commit " + x.Value
		}
	}
	return s + ", " + info.GoVersion
}

func (o options) newFormat(stdout io.Writer) format {
	switch o.format {
	case "json":
		return jsonFormat{unit: lede.Unit(o.unit)}
	case "csv":
		return csvFormat{unit: lede.Unit(o.unit)}
	case "html":
		return &htmlFormat{single: len(o.files) == 1}
	}
	return newSummary(stdout, len(o.files) > 1, o.color)
}

// parse parses one file and keeps what the user wants to see of it.
func (o options) parse(file string, stdin io.Reader) (*lede.Article, error) {
	r := stdin
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		r = f
	}
	if e, _ := decoder(o.charset); e != nil {
		r = transform.NewReader(r, e.NewDecoder())
	}
	a, err := o.parser.Parse(r)
	if err == nil {
		a.Quotes = slices.DeleteFunc(a.Quotes, func(q lede.Quote) bool { return q.Confidence < o.minConfidence || !o.wants(q) })
	}
	return a, err
}

func parseDate(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no date; write it as 2024-04-04", s)
}

// explain returns an error as people want to read it after the file's name.
func explain(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return strings.TrimPrefix(err.Error(), "lede: ")
}
