package main

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/webanno"
)

const ferry = "../../testdata/ferry.html"

func command(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

func TestJSON(t *testing.T) {
	status, out, errs := command("", "-format", "json", ferry, "no-such-file", "-unit", "utf16", ferry)
	if status != exitFailed || errs != "" {
		t.Fatalf("status %d, %s", status, errs)
	}
	var lines []line
	for s := range strings.Lines(out) {
		var l line
		if err := json.Unmarshal([]byte(s), &l); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, l)
	}
	if len(lines) != 3 || lines[1].Error == "" || lines[1].Article != nil {
		t.Fatalf("%s", out)
	}
	l := lines[2]
	if l.File != ferry || l.URL != "" || l.Title != "Ferry fares to rise by a third" || strings.Join(l.Authors, "|") != "Ida Holm|Bo Ek" || l.Date != "2024-05-14T09:30:00+02:00" || l.Lang != "en-GB" || l.Article.Unit != lede.UnitUTF16 {
		t.Errorf("%+v", l)
	}
}

func TestCSV(t *testing.T) {
	status, out, errs := command(`<html lang="en"><p>"=SUM(A1) is no quote," said Ann Lee. "It rains on the coast today, and it will rain tomorrow."</p>`, "-format", "csv", "-url", "https://news.example/a")
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if status != exitOK || err != nil || len(rows) != 2 {
		t.Fatalf("status %d, %v, %s%s", status, err, out, errs)
	}
	r := rows[1]
	if r[0] != "'-" || r[1] != "https://news.example/a" || r[3] != "Ann Lee" || !strings.HasPrefix(r[6], "'=SUM") || r[8] != "/html/body/p[1]/text()[1]" || r[9] != "0" {
		t.Errorf("%q", r)
	}
}

func TestSummary(t *testing.T) {
	status, out, errs := command("", ferry)
	for _, want := range []string{"Ferry fares to rise by a third\n", "by        Ida Holm, Bo Ek\n", "outlet    The Ostby Post\n", "Jonas Berg — Nobody asked us. We will not pay.\n"} {
		if !strings.Contains(out, want) {
			t.Errorf("status %d, no %q in\n%s%s", status, want, out, errs)
		}
	}
}

func TestMark(t *testing.T) {
	status, out, _ := command("", "-mark", ferry)
	if status != exitOK || !strings.Contains(out, `<mark title="Jonas Berg">`) || !strings.HasPrefix(out, "<!DOCTYPE html>") {
		t.Errorf("status %d, %s", status, out)
	}
	if _, other, _ := command("", "-format", "html", ferry); other != out {
		t.Errorf("another page as HTML: %s", other)
	}
	if status, out, errs := command("", "-mark"); status != exitFailed || out != "" || !strings.Contains(errs, "no article") {
		t.Errorf("status %d, %s%s", status, out, errs)
	}
}

// TestAnnotations looks for a quote behind a character of two code units where its
// annotation says that it stands.
func TestAnnotations(t *testing.T) {
	const page = `<html lang="en"><p>🌧 "It rains on the coast today, and it will rain tomorrow," said Ann Lee.</p><p>The harbour is shut until the rain ends on Friday.</p>`
	for _, address := range []string{"", "https://news.example/a"} {
		status, out, errs := command(page, "-format", "annotations", "-url", address)
		var list []webanno.Annotation
		if err := json.Unmarshal([]byte(out), &list); status != exitOK || err != nil || len(list) < 2 {
			t.Fatalf("status %d, %v, %s%s", status, err, out, errs)
		}
		target := list[0].Target[0]
		if want := cmp.Or(address, "-"); target.Source != want || !strings.HasPrefix(list[0].ID, want+"#") {
			t.Errorf("of %q, %q", target.Source, list[0].ID)
		}
		r := target.Selector[2]
		if from := r.StartSelector; from.Value != "/html/body/p[1]/text()[1]" || from.RefinedBy.Start != 2 {
			t.Errorf("starts at %+v, %+v", from, from.RefinedBy)
		}
		if quote := target.Selector[1]; quote.Prefix != "🌧 " || quote.Suffix != " said Ann Lee." {
			t.Errorf("%+v", quote)
		}
	}
}

func TestUsage(t *testing.T) {
	status, out, errs := command("", "-h")
	if status != exitOK || errs != "" {
		t.Errorf("status %d, %s", status, errs)
	}
	for s := range strings.Lines(out) {
		if len([]rune(s)) > 81 {
			t.Errorf("%q is too long", s)
		}
	}
	for _, args := range [][]string{{"-x"}, {"-format", "xml"}, {"-format", "html", "a", "b"}, {"-unit", "mile"}, {"-mark", "a", "b"}, {"-lang", "tlh"}} {
		if status, out, errs := command("", args...); status != exitUsage || out != "" || !strings.Contains(errs, "-h") {
			t.Errorf("%v: status %d, %s%s", args, status, out, errs)
		}
	}
}

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriteError(t *testing.T) {
	var errs bytes.Buffer
	if status := run([]string{ferry}, nil, closed{}, &errs); status != exitFailed || !strings.Contains(errs.String(), "disk full") {
		t.Errorf("status %d, %s", status, &errs)
	}
}
