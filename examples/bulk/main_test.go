package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/fstest"
)

func folder(n int) fstest.MapFS {
	files := fstest.MapFS{"news/empty.txt": {}, "news/picture.png": {Data: []byte("\x89PNG\x00")}}
	for i := range n {
		files[fmt.Sprintf("news/%d.txt", i)] = &fstest.MapFile{Data: fmt.Appendf(nil, "Bridge to close\n\n\"We lost day %d,\" Mayor Ann Lee said.\n", i)}
	}
	return files
}

func TestBulk(t *testing.T) {
	var out, complaints strings.Builder
	if err := run(context.Background(), folder(50), &out, &complaints); err != nil {
		t.Fatal(err)
	}
	said := map[string]string{}
	for line := range strings.Lines(out.String()) {
		var s statement
		if err := json.Unmarshal([]byte(line), &s); err != nil {
			t.Fatal(err)
		}
		said[s.File] = s.Speaker + ": " + s.Text
	}
	if len(said) != 50 || said["news/7.txt"] != "Ann Lee: We lost day 7" {
		t.Errorf("%d statements, among them %q", len(said), said["news/7.txt"])
	}
	if got, want := complaints.String(), "news/empty.txt: lede: empty input\n"; got != want {
		t.Errorf("complaints: %q, want %q", got, want)
	}
}

// A writer cancels, or fails, at the first line.
type writer func([]byte) (int, error)

func (f writer) Write(b []byte) (int, error) { return f(b) }

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	lines := 0
	err := run(ctx, folder(1000), writer(func(b []byte) (int, error) { lines++; cancel(); return len(b), nil }), io.Discard)
	if !errors.Is(err, context.Canceled) || lines > 900 {
		t.Errorf("%v after %d lines", err, lines)
	}
	full := errors.New("disk full")
	err = run(context.Background(), folder(1000), writer(func([]byte) (int, error) { return 0, full }), io.Discard)
	if !errors.Is(err, full) {
		t.Errorf("%v, want %v", err, full)
	}
}
