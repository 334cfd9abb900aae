// Lede-beam parses the articles in text files, news pages, JSON Lines and web archives,
// on one machine or on many:
//
//	lede-beam -input 'archive/*.warc.gz' -output out
//
// It writes to the folder of the output articles.jsonl, a line of JSON to an article,
// quotes.csv, a row to a quote, and errors.csv, what could not be read or is no article,
// and why. Beam's own flags say where it runs: -runner, -endpoint and others.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx" // all runners and file systems

	ledebeam "github.com/lede-go/lede/beam"
)

func main() {
	input := flag.String("input", "", "patterns of files, with commas between: 'news/*.txt,gs://crawl/*.warc.gz'")
	output := flag.String("output", "", "folder to write to")
	language := flag.String("lang", "", "language of the articles as a BCP 47 tag, detected if not given")
	flag.Parse()
	beam.Init()
	if *input == "" || *output == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	runner := *runners.Runner
	if runner == "" {
		runner = "prism"
	}
	if err := run(context.Background(), runner, strings.Split(*input, ","), *output, *language, os.Stderr); err != nil {
		log.Fatal(err)
	}
}

// run runs the pipeline and says what it counted.
func run(ctx context.Context, runner string, input []string, output, language string, counts io.Writer) error {
	p, s := beam.NewPipelineWithRoot()
	docs, unread := ledebeam.Read(s, input...)
	records, failed := ledebeam.Parse(s, docs, ledebeam.ParseFn{Language: language})
	output = strings.TrimSuffix(output, "/") + "/"
	ledebeam.Write(s, output+"articles.jsonl", "", ledebeam.Lines(s, records))
	ledebeam.Write(s, output+"quotes.csv", ledebeam.QuotesHeader, ledebeam.Quotes(s, records))
	ledebeam.Write(s, output+"errors.csv", ledebeam.ErrorsHeader, ledebeam.Errors(s, beam.Flatten(s, unread, failed)))
	result, err := beam.Run(ctx, runner, p)
	if err != nil {
		return err
	}
	if result == nil { // of a job that goes on elsewhere
		return nil
	}
	for _, c := range result.Metrics().Query(func(r metrics.SingleResult) bool { return r.Namespace() == "lede" }).Counters() {
		fmt.Fprintln(counts, c.Name(), c.Result())
	}
	return nil
}
