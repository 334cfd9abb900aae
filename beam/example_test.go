package beam_test

import (
	"bufio"
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"

	ledebeam "github.com/lede-go/lede/beam"
)

// A pipeline that reads two articles of the library's fixtures, in Prism.
func Example() {
	dir, err := os.MkdirTemp("", "beam")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "articles.jsonl")

	p, s := beam.NewPipelineWithRoot()
	docs, unread := ledebeam.Read(s, "../testdata/en/ukrinform-nato.txt", "../testdata/en/nested-quotes.txt")
	records, failed := ledebeam.Parse(s, docs, ledebeam.ParseFn{Language: "en"})
	ledebeam.Write(s, out, "", ledebeam.Lines(s, records))
	ledebeam.Write(s, filepath.Join(dir, "quotes.csv"), ledebeam.QuotesHeader, ledebeam.Quotes(s, records))
	ledebeam.Write(s, filepath.Join(dir, "errors.csv"), ledebeam.ErrorsHeader, ledebeam.Errors(s, beam.Flatten(s, unread, failed)))
	if _, err := prism.Execute(context.Background(), p); err != nil {
		log.Fatal(err)
	}

	f, err := os.Open(out)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	n := 0
	lines := bufio.NewScanner(f)
	for lines.Buffer(nil, 1<<20); lines.Scan(); n++ {
	}
	fmt.Println(n, "articles")
	// Output: 2 articles
}
