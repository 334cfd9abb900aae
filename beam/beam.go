// Package beam parses news articles on many machines, with Apache Beam: text, HTML,
// JSON Lines and web archives in, articles out.
//
// It is for who has a crawl or an archive. The pipeline lede-beam reads files and
// writes files; programs put its parts into pipelines of their own:
//
//	docs, unread := beam.Read(scope, "gs://news/*.warc.gz")
//	articles, failed := beam.Parse(scope, docs, beam.ParseFn{})
//	rows := beam.Quotes(scope, articles)
//
// Nothing is lost: what cannot be read or is no article comes out beside the articles,
// with its error.
package beam

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/webpage"
)

func init() { // Beam finds functions by their names on the machines that it starts
	register.DoFn5x0[context.Context, string, []byte, func(string, []byte), func(string, string)](&ParseFn{})
	register.DoFn4x1[context.Context, string, []byte, func(string), error](&quotesFn{})
	register.Function2x2(errorRow)
	register.Function2x1(line)
	register.Emitter2[string, []byte]()
	register.Emitter2[string, string]()
	register.Emitter1[string]()
}

// A Record is what comes of a document, encoded as JSON: the file or the address that
// it has, and the page, which of a plain text is its article alone.
type Record struct {
	File string `json:"file"`
	*webpage.Page
}

// The counters of pipelines, in the namespace "lede".
var (
	articles = beam.NewCounter("lede", "articles")
	quotes   = beam.NewCounter("lede", "quotes")
	failures = beam.NewCounter("lede", "errors")
	size     = beam.NewCounter("lede", "bytes")
)

// A ParseFn is the DoFn of [Parse]: a document, which is its name and its bytes, becomes
// an encoded [Record], or an error under the same name. HTML is told from text by how it
// begins. The zero value is ready to use.
type ParseFn struct {
	Language string // as of [lede.Parser]: detected if empty
	MaxBytes int64  // of a page or a text; those of the packages if 0
}

// ProcessElement parses one document.
func (fn *ParseFn) ProcessElement(ctx context.Context, name string, data []byte, article func(string, []byte), failed func(string, string)) {
	size.Inc(ctx, int64(len(data)))
	page, err := fn.parse(name, data)
	var out []byte
	if err == nil {
		out, err = json.Marshal(Record{name, page})
	}
	if err != nil {
		failures.Inc(ctx, 1)
		failed(name, err.Error())
		return
	}
	articles.Inc(ctx, 1)
	quotes.Inc(ctx, int64(len(page.Article.Quotes)))
	article(name, out)
}

func (fn *ParseFn) parse(name string, data []byte) (*webpage.Page, error) {
	p := lede.Parser{Language: fn.Language}
	if strings.HasPrefix(http.DetectContentType(data), "text/html") {
		opts := []webpage.Option{webpage.WithParser(p)}
		if fn.MaxBytes != 0 {
			opts = append(opts, webpage.WithMaxBytes(fn.MaxBytes))
		}
		return webpage.Parse(bytes.NewReader(data), address(name), opts...)
	}
	p.MaxBytes = fn.MaxBytes
	a, err := p.Parse(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return &webpage.Page{Article: a}, nil
}

// address returns a name if it is an address of the web, else nothing.
func address(name string) string {
	if strings.HasPrefix(name, "http://") || strings.HasPrefix(name, "https://") {
		return name
	}
	return ""
}

// Parse parses documents, KV<string, []byte>, to encoded Records, KV<string, []byte>, and
// what is none to errors, KV<string, string>.
func Parse(s beam.Scope, docs beam.PCollection, fn ParseFn) (records, failed beam.PCollection) {
	return beam.ParDo2(s.Scope("lede.Parse"), &fn, docs)
}

// Lines makes a line of JSON, a string, of every encoded Record.
func Lines(s beam.Scope, records beam.PCollection) beam.PCollection {
	return beam.ParDo(s.Scope("lede.Lines"), line, records)
}

// line drops the name of a record, which the record has too.
func line(_ string, record []byte) string { return string(record) }

// QuotesHeader is the first line of a table of quotes, whose others [Quotes] makes.
const QuotesHeader = "file,speaker,act,negated,kind,text,confidence"

// Quotes makes a row of a CSV table, a string, of every quote of encoded Records.
func Quotes(s beam.Scope, records beam.PCollection) beam.PCollection {
	return beam.ParDo(s.Scope("lede.Quotes"), &quotesFn{}, records)
}

type quotesFn struct{}

func (*quotesFn) ProcessElement(_ context.Context, name string, record []byte, row func(string)) error {
	var r Record
	if err := json.Unmarshal(record, &r); err != nil {
		return err
	}
	for _, q := range r.Article.Quotes {
		line, err := csvLine(name, q.SpeakerName, string(q.Act), strconv.FormatBool(q.Negated), string(q.Kind), q.Text(), strconv.FormatFloat(q.Confidence, 'f', 2, 64))
		if err != nil {
			return err
		}
		row(line)
	}
	return nil
}

// ErrorsHeader is the first line of a table of errors, whose others [Errors] makes.
const ErrorsHeader = "file,error"

// Errors makes a row of a CSV table, a string, of every error, KV<string, string>.
func Errors(s beam.Scope, failed beam.PCollection) beam.PCollection {
	return beam.ParDo(s.Scope("lede.Errors"), errorRow, failed)
}

func errorRow(name, err string) (string, error) { return csvLine(name, err) }

// csvLine returns a row without the end of its line. What a spreadsheet would take for
// a formula, which can do harm, has an apostrophe before it.
func csvLine(cells ...string) (string, error) {
	for i, c := range cells {
		if c = strings.Join(strings.Fields(c), " "); c != "" && strings.Contains("=+-@", c[:1]) {
			c = "'" + c
		}
		cells[i] = c
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Write(cells)
	w.Flush()
	return strings.TrimSuffix(b.String(), "\n"), w.Error()
}
