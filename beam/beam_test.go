package beam

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"golang.org/x/text/encoding/charmap"
)

func TestMain(m *testing.M) { ptest.MainWithDefault(m, "prism") }

// story is a page with one quote and enough words to be an article, of up to ten
// kilobytes.
func story(n int) string {
	var more strings.Builder
	for i := range n % 120 {
		fmt.Fprintf(&more, "<p>The river is calm, %d boats are out and nobody is in a hurry on the other bank.</p>\n", i)
	}
	return fmt.Sprintf(`<!DOCTYPE html><html lang="en"><head><title>Bridge %[1]d to close</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Bridge %[1]d to close</h1><p>The harbour bridge number %[1]d will be closed to all traffic for six weeks from the first of May.</p>
<p>“We lost %[1]d days and will not lose another one,” Mayor Ann Lee said at the town hall on Friday evening.</p>
<p>Ferries will run every ten minutes between the two banks of the river until the repairs are done.</p>%[2]s</article></body></html>`, n, &more)
}

// member packs a record of a web archive as a member of its own, as archives have them.
func member(b *bytes.Buffer, kind, uri, block string) {
	z := gzip.NewWriter(b)
	fmt.Fprintf(z, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\nWARC-Date: 2024-05-03T10:00:00Z\r\n", kind, b.Len())
	if uri != "" {
		fmt.Fprintf(z, "WARC-Target-URI: %s\r\n", uri)
	}
	mime := "application/http; msgtype=" + kind
	if kind == "warcinfo" {
		mime = "application/warc-fields"
	}
	fmt.Fprintf(z, "Content-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", mime, len(block), block)
	z.Close()
}

func answer(status, mime, body string) string {
	return fmt.Sprintf("HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", status, mime, len(body), body)
}

// archive is a web archive of n pages, of which each tenth is no article in one way or
// another, with requests among them.
func archive(t *testing.T, n int) []byte {
	t.Helper()
	var b bytes.Buffer
	member(&b, "warcinfo", "", "software: a test\r\n")
	for i := range n {
		uri := fmt.Sprintf("https://news.example/%d", i)
		member(&b, "request", uri, fmt.Sprintf("GET /%d HTTP/1.1\r\nHost: news.example\r\n\r\n", i))
		block := answer("200 OK", "text/html; charset=utf-8", story(i))
		switch i % 40 {
		case 0:
			block = answer("404 Not Found", "text/html", "<html>no</html>")
		case 10:
			block = answer("200 OK", "image/png", "\x89PNG")
		case 20:
			block = answer("200 OK", "text/html", "<html><body></body></html>")
		case 30:
			page, err := charmap.Windows1252.NewEncoder().String(story(i))
			if err != nil {
				t.Fatal(err)
			}
			block = answer("200 OK", "text/html; charset=windows-1252", page)
		}
		member(&b, "response", uri, block)
	}
	return b.Bytes()
}

// broken is an archive of three pages of which the second is damaged.
func broken(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	for i := 301; i <= 303; i++ {
		from := b.Len()
		member(&b, "response", fmt.Sprintf("https://news.example/%d", i), answer("200 OK", "text/html", story(i)))
		if i == 302 {
			clear(b.Bytes()[from+(b.Len()-from)/2 : b.Len()-20])
		}
	}
	return b.Bytes()
}

// lines returns the lines of a file.
func lines(t *testing.T, name string) []string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
}

// TestPipeline runs a pipeline over an archive of 300 pages and files of the other
// kinds, and checks that every document comes out once.
func TestPipeline(t *testing.T) {
	dir := t.TempDir()
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write([]byte("{\"id\": \"first\", \"text\": \"Rain\\n\\nThe harbour will close, Ann Lee said.\"}\n\n{\"url\": \"https://news.example/x\", \"html\": " + fmt.Sprintf("%q", story(7)) + "}\n{}\nno JSON\n"))
	z.Close()
	for name, b := range map[string][]byte{
		"crawl.warc.gz":  archive(t, 300),
		"broken.warc.gz": broken(t),
		"lines.jsonl.gz": packed.Bytes(),
		"story.txt":      []byte("Rain\n\n\"We lost four days,\" Mayor Ann Lee said.\n"),
		"page.html":      []byte(story(8)),
		"empty.txt":      nil,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	p, s := beam.NewPipelineWithRoot()
	docs, unread := Read(s, filepath.Join(dir, "*.gz"), filepath.Join(dir, "*.txt"), filepath.Join(dir, "*.html"))
	records, failed := Parse(s, docs, ParseFn{})
	Write(s, filepath.Join(dir, "quotes.csv"), QuotesHeader, Quotes(s, records))
	Write(s, filepath.Join(dir, "errors.csv"), ErrorsHeader, Errors(s, beam.Flatten(s, unread, failed)))
	Write(s, filepath.Join(dir, "articles.jsonl"), "", Lines(s, records))
	ptest.RunAndValidate(t, p)

	outputs := map[string]int{}
	for _, line := range lines(t, filepath.Join(dir, "articles.jsonl")) {
		var r Record
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		if n, _ := strconv.Atoi(filepath.Base(r.File)); strings.Count(r.Article.Text, "The river is calm") != n%120 && strings.Contains(r.File, "//news.example/") && r.File != "https://news.example/x" {
			t.Errorf("%s: not all of the page is there", r.File)
		}
		if len(r.Article.Quotes) == 0 || r.Article.Quotes[0].SpeakerName != "Ann Lee" {
			t.Errorf("%s: not what Ann Lee says, but %v", r.File, r.Article.Quotes)
		}
		outputs[filepath.Base(r.File)]++
	}
	good := len(outputs)
	rows, err := csv.NewReader(strings.NewReader(strings.Join(lines(t, filepath.Join(dir, "errors.csv")), "\n"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	why := map[string]string{}
	for _, row := range rows[1:] {
		name := filepath.Base(row[0])
		if strings.HasPrefix(name, "broken.warc.gz#") {
			name = "broken"
		}
		outputs[name]++
		why[name] = row[1]
	}
	want := []string{"first", "x", "lines.jsonl.gz#4", "lines.jsonl.gz#5", "301", "broken", "303", "story.txt", "page.html", "empty.txt"}
	for i := range 300 {
		want = append(want, fmt.Sprint(i))
	}
	for _, name := range want {
		if outputs[name] != 1 {
			t.Errorf("%s comes out %d times", name, outputs[name])
		}
	}
	// Of the archive 8 in 300 have another status, 8 are pictures and 7 empty.
	if len(outputs) != len(want) || good != 300-23+6 {
		t.Errorf("%d documents, %d of them articles; %v", len(outputs), good, outputs)
	}
	for name, part := range map[string]string{"40": "404", "10": "image/png", "20": "no article", "empty.txt": "empty", "lines.jsonl.gz#4": "no \"text\"", "broken": "checksum"} {
		if !strings.Contains(why[name], part) {
			t.Errorf("%s: %q, want %q", name, why[name], part)
		}
	}
	quotes := lines(t, filepath.Join(dir, "quotes.csv"))
	if quotes[0] != QuotesHeader || len(quotes)-1 < good {
		t.Errorf("%d rows, the first %q", len(quotes), quotes[0])
	}
}

func TestRows(t *testing.T) {
	got, err := csvLine("a,b", "=1+1", "two\nlines", "")
	if want := "\"a,b\",'=1+1,two lines,"; got != want || err != nil {
		t.Errorf("%q, %v, want %q", got, err, want)
	}
}
