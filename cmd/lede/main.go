// Lede parses news articles: it prints who says what in them, who made them,
// and whom they name, as a summary for people, as JSON or as a web page.
//
// Usage:
//
//	lede [-format summary|json|html] [-lang TAG] [-published DATE] [FILE…]
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
	"strings"
	"syscall"
	"time"

	"github.com/lede-go/lede"
)

const usage = `Usage: lede [-format summary|json|html] [-lang TAG] [-published DATE] [FILE…]

Lede reads plain-text news articles, one to a file, and prints what it finds
in them: headline, dateline and credits, every quote with its speaker, pointers
to other stories, and the people, organizations and places. Without a FILE, or
for the FILE "-", it reads standard input.

  -format FORMAT   summary  for people (the default)
                   json     a line to a file, in the order given:
                            {"file":…,"article":{…}} or {"file":…,"error":…}
                   html     one web page with everything marked in the text
  -lang TAG        language of the articles as a BCP 47 tag, detected if not
                   given: %s
  -published DATE  when the articles ran, as 2024-04-04: tells which day
                   "Wednesday" was
  -h               print this help

Colours are for terminals only; set NO_COLOR to have none there either.
Exit status: 0 if all files were parsed, 1 if some file failed (the others are
printed all the same), 2 if the command was called wrongly.

Examples:
  lede article.txt
  lede -format json -published 2024-04-04 news/*.txt >news.jsonl
  lede -format html article.txt >article.html
`

// Exit statuses.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() {
	ignoreBrokenPipe()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// A format turns the articles into what is printed. Its render is called from
// several goroutines at once.
type format interface {
	header() string
	render(r result) ([]byte, error)
	footer() string
}

// A result is what came of one file.
type result struct {
	file    string
	index   int // of the file among those given
	article *lede.Article
	err     error
}

// run is main with its surroundings passed in. It returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("lede", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	formatName := flags.String("format", "summary", "")
	lang := flags.String("lang", "", "")
	published := flags.String("published", "", "")
	fail := func(err error) int {
		fmt.Fprintf(stderr, "lede: %v\nRun lede -h for help.\n", err)
		return exitUsage
	}
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(stdout, usage, strings.Join(lede.Languages(), ", "))
		return exitOK
	} else if err != nil {
		return fail(err)
	}
	parser := lede.Parser{Language: *lang}
	if *published != "" {
		var err error
		if parser.Published, err = parseDate(*published); err != nil {
			return fail(err)
		}
	}
	files := flags.Args()
	if len(files) == 0 {
		files = []string{"-"}
	}
	var f format
	switch *formatName {
	case "summary":
		f = newSummary(stdout, len(files) > 1)
	case "json":
		f = jsonFormat{}
	case "html":
		f = htmlFormat{single: len(files) == 1}
	default:
		return fail(fmt.Errorf("no format is called %q", *formatName))
	}

	parse := func(file string) result {
		a, err := parseFile(parser, file, stdin)
		return result{file: file, article: a, err: err}
	}
	p := newProgress(stdout, stderr, len(files))
	failed, err := printAll(ctx, files, parse, f, stdout, p)
	p.clear()
	switch {
	case err == nil:
	case isBrokenPipe(err): // the reader has seen enough
		return exitFailed
	default:
		fmt.Fprintf(stderr, "lede: %v\n", err)
		return exitFailed
	}
	if failed > 0 {
		return exitFailed
	}
	return exitOK
}

func parseDate(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no date; write it as 2024-04-04", s)
}

func parseFile(p lede.Parser, file string, stdin io.Reader) (*lede.Article, error) {
	if file == "-" {
		return p.Parse(stdin)
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return p.Parse(f)
}

// explain returns an error as people want to read it after the file's name.
func explain(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return strings.TrimPrefix(err.Error(), "lede: ")
}
