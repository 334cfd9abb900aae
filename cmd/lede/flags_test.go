package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// write writes files below a new folder, which it returns.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// printed returns the names of the files in JSON lines, relative to a folder.
func printed(t *testing.T, dir, out string) []string {
	t.Helper()
	var names []string
	for _, l := range lines(t, out) {
		if rel, err := filepath.Rel(dir, l.File); err == nil {
			l.File = filepath.ToSlash(rel)
		}
		names = append(names, l.File)
	}
	return names
}

func TestFlagsAnywhere(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "It rained.", "-lang": "It rained."})
	a := filepath.Join(dir, "a.txt")
	for _, args := range [][]string{
		{"-format", "json", a, a}, {a, "-format", "json", a}, {a, a, "-format=json"}, {a, "--format", "json", "--", a},
	} {
		status, out, errs := command(t, "", args...)
		if got := printed(t, dir, out); status != exitOK || !slices.Equal(got, []string{"a.txt", "a.txt"}) {
			t.Errorf("%q: status %d, %q, %s", args, status, got, errs)
		}
	}
	t.Chdir(dir)
	if _, out, _ := command(t, "", "-format", "json", "--", "-lang", "a.txt"); len(lines(t, out)) != 2 || lines(t, out)[0].File != "-lang" {
		t.Errorf("a file called -lang: %s", out)
	}
}

func TestFolders(t *testing.T) {
	dir := write(t, map[string]string{
		"b.txt": "It rained.", "a/z.txt": "It rained.", "a/y.txt": "It rained.", "a.txt": "It rained.", "notes.md": "No article.", "c/d/e.txt": "It rained.",
	})
	status, out, _ := command(t, "", "-format", "json", dir, filepath.Join(dir, "notes.md"))
	want := []string{"a/y.txt", "a/z.txt", "a.txt", "b.txt", "c/d/e.txt", "notes.md"}
	if got := printed(t, dir, out); status != exitOK || !slices.Equal(got, want) {
		t.Errorf("status %d, %q, want %q", status, got, want)
	}
}

func TestFilesFrom(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "It rained.", "b/c.txt": "It rained.", "b/d.txt": "It rained.", "list": ""})
	a, b, list := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b"), filepath.Join(dir, "list")
	names := b + "\r\n\n  \n" + a + "\nno-such-file"
	if err := os.WriteFile(list, []byte(names), 0o666); err != nil {
		t.Fatal(err)
	}
	want := []string{"a.txt", "b/c.txt", "b/d.txt", "a.txt", "no-such-file"}
	for stdin, args := range map[string][]string{names: {"-files-from", "-", a, "-format", "json"}, "": {a, "-files-from", list, "-format", "json"}} {
		status, out, errs := command(t, stdin, args...)
		got := printed(t, dir, out)
		got[len(got)-1] = filepath.Base(got[len(got)-1])
		if status != exitFailed || !slices.Equal(got, want) {
			t.Errorf("%q: status %d, %q, %s", args, status, got, errs)
		}
	}
	if status, out, errs := command(t, "\n", "-files-from", "-", "-format", "json"); status != exitOK || out != "" || errs != "" {
		t.Errorf("an empty list: status %d, %s%s", status, out, errs)
	}
}

func TestCSV(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "Rain\n\n“It’s over,” said Ann Lee.\n\n\"=1+1 is two,\" said Bo Ek.\n", "b.txt": ""})
	status, out, errs := command(t, "", "-format", "csv", "-unit", "rune", dir)
	if status != exitFailed || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, "empty input") {
		t.Errorf("status %d, %s", status, errs)
	}
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Fatalf("%v in\n%s", err, out)
	}
	if got := strings.Join(rows[0], ","); got != "file,place,act,negated,kind,speaker,source,cue,text,confidence,start,end" {
		t.Errorf("columns %s", got)
	}
	for i, want := range map[int][]string{
		1: {filepath.Join(dir, "a.txt"), "3:1", "", "", "direct", "Ann Lee", "Ann Lee", "said", "It’s over", "", "6", "18"},
		2: {filepath.Join(dir, "a.txt"), "5:1", "", "", "direct", "Bo Ek", "Bo Ek", "said", "'=1+1 is two", "", "34", "48"},
	} {
		for j, got := range rows[i] {
			if rows[0][j] != "confidence" && rows[0][j] != "act" && rows[0][j] != "negated" && got != want[j] {
				t.Errorf("row %d: %s is %q, want %q", i, rows[0][j], got, want[j])
			}
		}
	}
}

func TestCharset(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "\xc4\xee\xe6\xe4\xfc"}) // in Windows-1251
	status, out, errs := command(t, "", "-charset", "windows-1251", "-format", "json", dir)
	if got := lines(t, out); status != exitOK || got[0].Article.Text != "Дождь" {
		t.Errorf("status %d, %s%s", status, out, errs)
	}
	if status, out, _ := command(t, "Дождь", "-charset", "utf8", "-format", "json"); status != exitOK || lines(t, out)[0].Article.Text != "Дождь" {
		t.Errorf("UTF-8: status %d, %s", status, out)
	}
	if status, _, _ := command(t, "", "-format", "json", dir); status != exitFailed {
		t.Errorf("without a charset: status %d", status)
	}
}

func TestUnit(t *testing.T) {
	for unit, end := range map[string]int{"byte": 13, "rune": 10, "utf16": 11} {
		_, out, _ := command(t, "It is 😀 so.", "-unit", unit, "-format", "json")
		if a := lines(t, out)[0].Article; string(a.Unit) != unit || a.Blocks[0].End != end+1 {
			t.Errorf("%s: %s, the end is %d, not %d", unit, a.Unit, a.Blocks[0].End, end+1)
		}
	}
}

func TestMinConfidence(t *testing.T) {
	_, all, _ := command(t, "", "-format", "json", seed)
	for _, p := range []string{"0", "0.7", "1"} {
		status, out, errs := command(t, "", "-format", "json", "-min-confidence", p, seed)
		if status != exitOK {
			t.Fatal(errs)
		}
		n, most := len(lines(t, out)[0].Article.Quotes), len(lines(t, all)[0].Article.Quotes)
		if p == "0" && n != most || p == "0.7" && (n == 0 || n > most) || p == "1" && n == most {
			t.Errorf("%s: %d of %d quotes", p, n, most)
		}
		for _, q := range lines(t, out)[0].Article.Quotes {
			if p == "0.7" && q.Confidence < .7 {
				t.Errorf("%s: %v", p, q.Confidence)
			}
		}
	}
}

func TestActs(t *testing.T) {
	text := "Ferry halted\n\nThe port said the ferry would stop. The mayor denied that it was unsafe. The skipper wants to sail."
	for acts, want := range map[string]int{"statement": 1, "not-statement": 1, "intention": 1, "statement,not-statement,intention": 3, "belief": 0} {
		_, out, errs := command(t, text, "-format", "json", "-acts", acts)
		if n := len(lines(t, out)[0].Article.Quotes); n != want {
			t.Errorf("%s: %d quotes, want %d; %s", acts, n, want, errs)
		}
	}
	_, out, _ := command(t, text, "-format", "csv", "-acts", "not-statement")
	if !strings.Contains(out, ",statement,yes,indirect,the mayor,The mayor,denied,that it was unsafe,") {
		t.Errorf("a table without what was denied:\n%s", out)
	}
}

func TestColor(t *testing.T) {
	t.Setenv("NO_COLOR", "1")
	for when, want := range map[string]bool{"auto": false, "always": true, "never": false} {
		_, out, _ := command(t, "", "-color", when, seed)
		if strings.Contains(out, "\x1b[") != want {
			t.Errorf("%s: colours are there: %t", when, !want)
		}
	}
}

func TestVersion(t *testing.T) {
	if status, out, errs := command(t, "", "-version"); status != exitOK || !strings.HasPrefix(out, "lede ") || errs != "" {
		t.Errorf("status %d, %q, %q", status, out, errs)
	}
	info := &debug.BuildInfo{GoVersion: "go1.25.0", Main: debug.Module{Version: "v0.3.0"}, Settings: []debug.BuildSetting{{Key: "vcs.revision", Value: "abc"}}}
	if got := version(info, true); got != "lede v0.3.0, commit abc, go1.25.0" {
		t.Error(got)
	}
	if got := version(nil, false); !strings.Contains(got, "unknown") {
		t.Error(got)
	}
}

func TestExitInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out, errs bytes.Buffer
	stdin := readerFunc(func([]byte) (int, error) { select {} }) // nobody types
	if status := run(ctx, []string{"-format", "json"}, stdin, &out, &errs); status != exitInterrupted || !strings.Contains(errs.String(), "interrupted after 0 of 1") {
		t.Errorf("status %d, %s", status, &errs)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }

func TestProgressLine(t *testing.T) {
	if diff := cmp.Diff("300 of 1200 files, 150 a second, 6s left", progressLine(300, 1200, 2*time.Second)); diff != "" {
		t.Error(diff)
	}
}
