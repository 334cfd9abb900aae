package main

import (
	"bytes"
	"context"
	"encoding/json"
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
	for format, sign := range map[string]string{"summary": "==> " + seed, "html": ">" + filepath.Base(seed) + "</p>"} {
		status, out, errs := command(t, "", append([]string{"-format", format}, files...)...)
		if status != exitFailed || strings.Count(errs, "\n") != 3 || !strings.Contains(errs, "lede: no-such-file: ") || !strings.Contains(errs, "empty input") {
			t.Errorf("%s: status %d, %s", format, status, errs)
		}
		if strings.Count(out, sign) != 3 {
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
