package main

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"

	"github.com/lede-go/lede"
)

const seed = "../../testdata/en/ukrinform-nato.txt"

// lede runs the command.
func command(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(context.Background(), args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

type line struct {
	File    string
	Article *lede.Article
	Error   string
}

func lines(t *testing.T, out string) []line {
	t.Helper()
	var list []line
	for s := range strings.Lines(out) {
		var l line
		if err := json.Unmarshal([]byte(s), &l); err != nil {
			t.Fatalf("%v in %q", err, s)
		}
		if (l.Article == nil) == (l.Error == "") {
			t.Errorf("neither or both of article and error: %.200s", s)
		}
		list = append(list, l)
	}
	return list
}

func TestJSON(t *testing.T) {
	status, out, errs := command(t, "", "-format", "json", "-published", "2024-04-04", seed)
	if status != exitOK || errs != "" {
		t.Fatalf("status %d, %s", status, errs)
	}
	f, err := os.Open(seed)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	want, err := lede.Parser{Published: time.Date(2024, 4, 4, 0, 0, 0, 0, time.UTC)}.Parse(f)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]line{{File: seed, Article: want}}, lines(t, out)); diff != "" {
		t.Error(diff)
	}
}

func TestStandardInput(t *testing.T) {
	for _, args := range [][]string{{"-format", "json"}, {"-format", "json", "-"}} {
		status, out, _ := command(t, "Rain\n\nIt rained, Ann Lee said.", args...)
		got := lines(t, out)
		if status != exitOK || len(got) != 1 || got[0].File != "-" || got[0].Article.Text != "Rain\n\nIt rained, Ann Lee said." {
			t.Errorf("%v: status %d, %s", args, status, out)
		}
	}
}

func TestFailingFiles(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "empty.txt")
	if err := os.WriteFile(empty, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	files := []string{seed, "no-such-file", seed, t.TempDir(), empty, seed}
	status, out, _ := command(t, "", append([]string{"-format", "json"}, files...)...)
	if status != exitFailed {
		t.Errorf("status %d", status)
	}
	for i, l := range lines(t, out) {
		if l.File != files[i] || (l.Error == "") != (files[i] == seed) {
			t.Errorf("line %d is for %q, error %q", i, l.File, l.Error)
		}
	}
	for _, format := range []string{"summary", "html"} {
		status, out, errs := command(t, "", append([]string{"-format", format}, files...)...)
		if status != exitFailed || strings.Count(errs, "\n") != 3 || !strings.Contains(errs, "lede: no-such-file: ") || !strings.Contains(errs, "empty input") {
			t.Errorf("%s: status %d, %s", format, status, errs)
		}
		if strings.Count(out, "ukrinform-nato.txt") != 3 {
			t.Errorf("%s: the good files are not all there:\n%s", format, out)
		}
	}
}

func TestUsage(t *testing.T) {
	status, out, errs := command(t, "", "-h")
	if status != exitOK || errs != "" {
		t.Errorf("-h: status %d, %s", status, errs)
	}
	for s := range strings.Lines(out) {
		if uniseg.StringWidth(s) > 80 {
			t.Errorf("-h: %q is too long", s)
		}
	}
	for _, word := range []string{"-format", "-lang", "-published", "-files-from", "-charset", "-unit", "-acts", "-min-confidence", "-color", "-version", "NO_COLOR", "en", "Exit status"} {
		if !strings.Contains(out, word) {
			t.Errorf("-h does not speak of %s", word)
		}
	}
	for _, args := range [][]string{{"-x"}, {"-format", "yaml"}, {"-format"}, {"-published", "yesterday"}, {"-published", "2024-13-01", seed},
		{"-lang", "tlh"}, {"-lang", "english", seed}, {"-unit", "furlong"}, {"-color", "blue"}, {"-charset", "klingon"}, {"-charset", "replacement"},
		{"-acts", "opinion"}, {"-acts", ""}, {"-min-confidence", "2"}, {"-min-confidence", "NaN"}, {"-min-confidence", "high"}, {"-files-from", "no-such-file"}, {"-files-from", "-", "-"},
	} {
		status, out, errs := command(t, "", args...)
		if status != exitUsage || out != "" || !strings.Contains(errs, "-h") {
			t.Errorf("%v: status %d, %q, %q", args, status, out, errs)
		}
	}
}

// TestOrder parses many files, of which the first ones take longest.
func TestOrder(t *testing.T) {
	var files []string
	for i := range 200 {
		files = append(files, fmt.Sprint(i))
	}
	var under, most atomic.Int32
	parse := func(file string) result {
		most.Store(max(most.Load(), under.Add(1)))
		defer under.Add(-1)
		time.Sleep(time.Duration(200-len(file)*60) * 10 * time.Microsecond)
		return result{file: file, err: io.ErrUnexpectedEOF}
	}
	var out bytes.Buffer
	failed, err := printAll(context.Background(), files, parse, jsonFormat{}, &out, &progress{})
	if failed != len(files) || err != nil {
		t.Fatal(failed, err)
	}
	for i, l := range lines(t, out.String()) {
		if l.File != files[i] {
			t.Fatalf("line %d is for file %s", i, l.File)
		}
	}
	if n := int(most.Load()); n > runtime.GOMAXPROCS(0) {
		t.Errorf("%d files under way at once", n)
	}
}

// TestBounded checks that a reader who is slow holds up the parsing: what is
// not yet printed is bounded, whatever the number of files.
func TestBounded(t *testing.T) {
	var parsed atomic.Int32
	parse := func(file string) result {
		parsed.Add(1)
		return result{file: file, err: io.ErrUnexpectedEOF}
	}
	release := make(chan struct{})
	w := writerFunc(func(b []byte) (int, error) { <-release; return len(b), nil })
	done := make(chan struct{})
	go func() {
		defer close(done)
		printAll(context.Background(), make([]string, 10000), parse, jsonFormat{}, w, &progress{})
	}()
	for last := int32(-1); last != parsed.Load(); time.Sleep(50 * time.Millisecond) {
		last = parsed.Load()
	}
	// The buffer of the output holds some 1,500 of these short lines.
	if n := parsed.Load(); n == 0 || n > 3000 {
		t.Errorf("%d files parsed for a reader who does not read", n)
	}
	close(release)
	<-done
	if n := parsed.Load(); n != 10000 {
		t.Errorf("%d files parsed in the end", n)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

func TestClosedPipe(t *testing.T) {
	var errs bytes.Buffer
	w := writerFunc(func(b []byte) (int, error) { return 0, &os.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE} })
	if status := run(context.Background(), []string{"-format", "json", seed, seed}, nil, w, &errs); status != exitFailed || errs.Len() > 0 {
		t.Errorf("status %d, %s", status, &errs)
	}
	w = func(b []byte) (int, error) { return 0, errors.New("disk full") }
	if status := run(context.Background(), []string{seed}, nil, w, &errs); status != exitFailed || !strings.Contains(errs.String(), "disk full") {
		t.Errorf("status %d, %s", status, &errs)
	}
}

func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	stuck := make(chan struct{})
	defer close(stuck)
	parse := func(file string) result {
		if file == "2" {
			cancel()
			<-stuck
		}
		return result{file: file, err: io.ErrUnexpectedEOF}
	}
	var out bytes.Buffer
	_, err := printAll(ctx, []string{"0", "1", "2", "3"}, parse, jsonFormat{}, &out, &progress{})
	got := lines(t, out.String()) // whole lines only
	if want := fmt.Sprintf("interrupted after %d of 4 files", len(got)); err == nil || err.Error() != want || len(got) > 2 {
		t.Errorf("error %v, want %s", err, want)
	}
}

// sample is an article with everything that the formats print, marks that
// overlap among it.
func sample(t *testing.T) *lede.Article {
	t.Helper()
	text := "UPDATE 1 Deal <near> - 部長の田中\n\nKYIV (Wire) - “It is 'near',” Ann & Co said\nin 2024.\n\nRead also: More\n\nPhoto: Bo"
	cut := func(s string) lede.Fragment {
		i := strings.Index(text, s)
		if i < 0 {
			t.Fatalf("no %q in the sample", s)
		}
		return lede.Fragment{Span: lede.Span{Start: i, End: i + len(s)}, Text: s}
	}
	block := func(s string, kind lede.BlockKind) lede.Block {
		return lede.Block{Span: cut(s).Span, Kind: kind, Sentences: []lede.Span{cut(s).Span}}
	}
	return &lede.Article{
		Text: text, Language: "en",
		Headline: lede.Headline{Fragment: cut("UPDATE 1 Deal <near> - 部長の田中"), Tags: []lede.Fragment{cut("UPDATE 1")}, Claim: cut("Deal <near>"), Source: cut("部長の田中"), Speaker: 2},
		Dateline: lede.Dateline{Fragment: cut("KYIV (Wire) -"), Place: cut("KYIV"), Agency: cut("Wire")},
		Attribution: []lede.Credit{
			{Fragment: cut("Photo: Bo"), Role: lede.RolePhoto, Names: []lede.Fragment{cut("Bo")}},
		},
		Blocks: []lede.Block{
			block("UPDATE 1 Deal <near> - 部長の田中", lede.BlockHeadline),
			block("KYIV (Wire) - “It is 'near',” Ann & Co said\nin 2024.", lede.BlockParagraph),
			block("Read also: More", lede.BlockCrossReference),
			block("Photo: Bo", lede.BlockCredit),
		},
		Quotes: []lede.Quote{
			{Kind: lede.QuoteDirect, Content: []lede.Fragment{cut("“It is 'near',”")}, Cue: cut("said"), Source: cut("Ann & Co"), Speaker: 1, By: lede.ByName, Act: lede.ActStatement, Confidence: .9},
			// Overlaps the one before without being in it.
			{Kind: lede.QuoteIndirect, Content: []lede.Fragment{cut("near',” Ann"), cut("in 2024")}, Antecedent: []lede.Fragment{cut("More")}, Act: lede.ActBelief, Negated: true, Confidence: .1},
		},
		CrossReferences: []lede.CrossReference{{Fragment: cut("Read also: More"), Kind: lede.ReferenceRelated, Label: cut("Read also:"), Title: lede.Headline{Fragment: cut("More"), Claim: cut("More")}}},
		Entities: []lede.Entity{
			{ID: 1, Kind: lede.EntityPerson, Name: "Ann & Co", Roles: []lede.Fragment{cut("Co")}, Mentions: []lede.Mention{{Fragment: cut("Ann & Co"), Kind: lede.MentionName}}},
			{ID: 2, Kind: lede.EntityOrganization, Name: "部長の田中", Mentions: []lede.Mention{{Fragment: cut("部長の田中"), Kind: lede.MentionName}, {Fragment: cut("It"), Kind: lede.MentionPronoun}}},
		},
		Dates:    []lede.Date{{Fragment: cut("in 2024"), Value: "2024"}},
		Problems: []lede.Problem{{Span: cut("'near'").Span, Code: lede.ProblemMismatchedQuotes}},
	}
}

func TestSummary(t *testing.T) {
	out, err := summary{width: 80}.render(result{file: "x", article: sample(t)})
	if err != nil {
		t.Fatal(err)
	}
	want := `UPDATE 1 Deal <near>
— 部長の田中
  dateline      KYIV · Wire
  photo         Bo

Quotes (1)
  Ann & Co — said — “It is 'near',”

Also (1)
  not-belief: ? — near',” Ann … in 2024 = More

Cross-references (1)
  related       More

People (1)
  Ann & Co, Co

Organizations (1)
  部長の田中 ×2

Dates (1)
  in 2024 = 2024

Problems (1)
  line 3, column 22: mismatchedQuotes

`
	if diff := cmp.Diff(want, strings.ReplaceAll(string(out), "\u00a0", " ")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	coloured, _ := summary{width: 80, colour: true}.render(result{article: sample(t)})
	if !bytes.Contains(coloured, []byte("\x1b[1;36mAnn & Co\x1b[0m")) || bytes.Contains(out, []byte("\x1b")) {
		t.Errorf("no colours, or where there should be none:\n%q", coloured)
	}
}

// TestSummaryWidth checks that no line is too wide, whatever the text.
func TestSummaryWidth(t *testing.T) {
	texts := []string{
		strings.Repeat("word ", 100), strings.Repeat("x", 500), strings.Repeat("漢字", 200), strings.Repeat("👩‍👩‍👧‍👦", 90),
		strings.Repeat("e\u0301", 300), "\x1b[31mred\u202e\u0007" + strings.Repeat(" a\u00a0b", 90), "a\n\tb\u2028c",
	}
	for _, s := range texts {
		for _, w := range []int{minWidth, 80} {
			p := printer{summary: summary{width: w}}
			p.paragraph(4, 0, piece{plain, "  "}, piece{bold, s}, piece{faint, " — "}, piece{plain, s})
			p.paragraph(0, maxLines, piece{plain, s})
			p.field("label", s)
			out := p.b.String()
			for l := range strings.Lines(out) {
				l = strings.TrimSuffix(l, "\n")
				if n := uniseg.StringWidth(l); n > w {
					t.Errorf("%d columns in %q", n, l)
				}
				if strings.ContainsAny(l, "\x1b\x07\u202e\u2028") {
					t.Errorf("control characters in %q", l)
				}
			}
			if strings.Join(strings.Fields(out), "") == "" {
				t.Errorf("%q is gone", s)
			}
		}
	}
}

// TestHTML checks that pages are well formed, that they hold the text as it
// is, and that every mark of the sample is there.
func TestHTML(t *testing.T) {
	a := sample(t)
	out, err := htmlFormat{single: true}.render(result{file: "x", article: a})
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	var path []string
	classes := map[string]bool{}
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(out, []byte("<!DOCTYPE html>"))))
	d.Entity = xml.HTMLEntity
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		switch x := token.(type) {
		case xml.StartElement:
			path = append(path, x.Name.Local)
			for _, attr := range x.Attr {
				if attr.Name.Local == "class" && strings.Contains(strings.Join(path, "/"), "article") {
					classes[attr.Value] = true
				}
			}
		case xml.EndElement:
			path = path[:len(path)-1]
		case xml.CharData:
			at := strings.Join(path, "/")
			if strings.Contains(at, "/article/") && !strings.HasSuffix(at, "/small") && !strings.HasSuffix(at, "/a") {
				text.Write(x)
			}
		}
	}
	if got, want := strings.Join(strings.Fields(text.String()), ""), strings.Join(strings.Fields(a.Text), ""); got != want {
		t.Errorf("the text is\n%s, not\n%s", got, want)
	}
	for _, class := range []string{"b-headline", "b-crossReference", "content direct", "content indirect", "cue", "source", "person", "organization", "dateline", "credit", "reference", "date", "note"} {
		if !classes[class] {
			t.Errorf("nothing is marked as %s", class)
		}
	}
	for _, bad := range []string{"src=", "http://", "https://", "@import", "<script"} {
		if bytes.Contains(out, []byte(bad)) {
			t.Errorf("the page is not self-contained: %s", bad)
		}
	}
}
