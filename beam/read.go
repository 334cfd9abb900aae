package beam

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"path"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/nlnwa/gowarc/v3"
	"golang.org/x/net/html/charset"
)

func init() {
	register.DoFn4x0[context.Context, fileio.ReadableFile, func(string, []byte), func(string, string)](&readFn{})
}

// maxDocument bounds the documents that are read, which are in memory as a whole.
const maxDocument = 16 << 20

// others counts the records of web archives that hold no answer of a server.
var others = beam.NewCounter("lede", "otherRecords")

var (
	errStatus   = errors.New("beam: the server's status is")
	errKind     = errors.New("beam: neither text nor HTML, but")
	errDocument = errors.New("beam: a document of more than 16 MiB")
	errLine     = errors.New(`beam: no "text" or "html" in the line`)
)

// Read reads the documents in the files that fit patterns, such as "gs://news/*.warc.gz",
// and returns them, KV<string, []byte>, and what could not be read, KV<string, string>.
// The end of a file's name tells what it holds:
//
//   - .warc, .warc.gz: a web archive; each response of a server is a document, its
//     name is its address. Other records are left out, and counted. Of a record that
//     cannot be read the name is that of the file with the place of the record.
//   - .jsonl, .jsonl.gz, .ndjson, .ndjson.gz: a document a line, in "text" or "html", with its
//     name in "id" or "url", else that of the file with the number of the line.
//   - all others: one document, unpacked if they end in .gz.
//
// One machine reads a file from its beginning to its end, document by document.
func Read(s beam.Scope, patterns ...string) (docs, failed beam.PCollection) {
	s = s.Scope("lede.Read")
	files := fileio.ReadMatches(s, fileio.MatchAll(s, beam.CreateList(s, patterns)), fileio.ReadUncompressed())
	return beam.ParDo2(s, &readFn{}, beam.Reshuffle(s, files)) // so that files go to many machines
}

type readFn struct{}

func (*readFn) ProcessElement(ctx context.Context, f fileio.ReadableFile, doc func(string, []byte), failed func(string, string)) {
	name := f.Metadata.Path
	fail := func(name string, err error) {
		failures.Inc(ctx, 1)
		failed(name, err.Error())
	}
	r, err := f.Open(ctx)
	if err != nil {
		fail(name, err)
		return
	}
	defer r.Close()
	switch base := strings.TrimSuffix(strings.ToLower(name), ".gz"); path.Ext(base) {
	case ".warc":
		err = readArchive(name, r, doc, fail, func() { others.Inc(ctx, 1) })
	case ".jsonl", ".ndjson":
		err = readLines(name, r, doc, fail)
	default:
		var b []byte
		if b, err = readDocument(r); err == nil {
			doc(name, b)
		}
	}
	if err != nil {
		fail(name, err)
	}
}

// readDocument reads one document to its end, unpacked.
func readDocument(r io.Reader) ([]byte, error) {
	r, err := unpacked(r)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(io.LimitReader(r, maxDocument+1))
	if err == nil && len(b) > maxDocument {
		err = errDocument
	}
	return b, err
}

// unpacked returns a reader of what gzip packed, whatever the name says, and of all
// else as it is.
func unpacked(r io.Reader) (io.Reader, error) {
	b := bufio.NewReader(r)
	if head, _ := b.Peek(2); !bytes.Equal(head, []byte{0x1f, 0x8b}) {
		return b, nil
	}
	return gzip.NewReader(b)
}

// readLines reads JSON Lines. A line that is wrong is told, and those after it are read.
func readLines(name string, r io.Reader, doc func(string, []byte), fail func(string, error)) error {
	r, err := unpacked(r)
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxDocument)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var x struct{ ID, URL, Text, HTML string }
		err := json.Unmarshal(lines.Bytes(), &x)
		name := fmt.Sprintf("%s#%d", name, n)
		if x.URL != "" {
			name = x.URL
		} else if x.ID != "" {
			name = x.ID
		}
		switch {
		case err != nil:
			fail(name, err)
		case x.HTML != "":
			doc(name, []byte(x.HTML))
		case x.Text != "":
			doc(name, []byte(x.Text))
		default:
			fail(name, errLine)
		}
	}
	return lines.Err()
}

// lenient are the options to read archives as they are. What breaks the format is a
// warning, with which records are kept until they are read: without, all but their first
// bytes is gone by then.
var lenient = []gowarc.WarcRecordOption{
	gowarc.WithSyntaxErrorPolicy(gowarc.ErrIgnore),
	gowarc.WithSpecViolationPolicy(gowarc.ErrWarn),
	gowarc.WithUnknownRecordTypePolicy(gowarc.ErrIgnore),
	gowarc.WithBlockErrorPolicy(gowarc.ErrIgnore),
}

// readArchive reads the responses of a web archive. A record that is wrong is told, and
// those after it are read.
func readArchive(name string, r io.Reader, doc func(string, []byte), fail func(string, error), other func()) error {
	w, err := gowarc.NewWarcFileReaderFromStream(r, 0, lenient...)
	if err != nil {
		return err
	}
	defer w.Close()
	for {
		rec, err := w.Next()
		if err == io.EOF && rec.Size <= 0 {
			return nil
		}
		if err != nil {
			fail(fmt.Sprintf("%s#%d", name, rec.Offset), err)
			if rec.Size <= 0 {
				return nil // no way on
			}
			continue
		}
		if rec.WarcRecord.Type() != gowarc.Response {
			other()
		} else {
			name := strings.Trim(rec.WarcRecord.WarcHeader().Get(gowarc.WarcTargetURI), "<>")
			if b, err := payload(rec.WarcRecord.Block()); err != nil {
				fail(name, err)
			} else {
				doc(name, b)
			}
		}
		if err := rec.Close(); err != nil {
			return err
		}
	}
}

// payload returns what a server sent, in UTF-8 where its header tells the charset.
func payload(b gowarc.Block) ([]byte, error) {
	h, ok := b.(gowarc.HttpResponseBlock)
	if !ok || h.HttpHeader() == nil {
		return nil, fmt.Errorf("%w %T", errKind, b)
	}
	if code := h.HttpStatusCode(); code != 200 {
		return nil, fmt.Errorf("%w %d", errStatus, code)
	}
	kind, params, err := mime.ParseMediaType(h.HttpHeader().Get("Content-Type"))
	if err != nil || kind != "text/html" && kind != "application/xhtml+xml" && kind != "text/plain" {
		return nil, fmt.Errorf("%w %q", errKind, kind)
	}
	r, err := h.PayloadBytes()
	if err != nil {
		return nil, err
	}
	body, err := readDocument(r)
	if label := params["charset"]; err == nil && label != "" {
		if e, name := charset.Lookup(label); e != nil && name != "utf-8" {
			return e.NewDecoder().Bytes(body)
		}
	}
	return body, err
}
