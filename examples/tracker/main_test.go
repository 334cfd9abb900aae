package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTracker(t *testing.T) {
	dir := t.TempDir()
	db, file := filepath.Join(dir, "quotes.db"), filepath.Join(dir, "bridge.txt")
	story := "Bridge to close\n\n\"We lost four days,\" Mayor Ann Lee said.\n\nThe works council denied that the bridge was unsafe.\n"
	if err := os.WriteFile(file, []byte(story), 0o666); err != nil {
		t.Fatal(err)
	}
	call := func(args ...string) string {
		t.Helper()
		var out strings.Builder
		if err := run(context.Background(), append([]string{db}, args...), &out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	for range 2 { // the second time takes the place of the first
		call("add", file)
		if got, want := call("who", "lee"), "Ann Lee: We lost four days (Bridge to close)\n"; got != want {
			t.Errorf("lee: %q, want %q", got, want)
		}
	}
	if got := call("who", "council"); got != "" { // a denial is no statement
		t.Errorf("council: %q", got)
	}
	for _, args := range [][]string{{db, "add", "no-such-file"}, {db, "add"}, {db, "drop", "x"}} {
		if err := run(context.Background(), args, nil); err == nil {
			t.Errorf("%q: no error", args)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := run(ctx, []string{db, "add", file}, nil); err == nil {
		t.Error("no error after the end")
	}
}
