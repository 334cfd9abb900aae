package view

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"

	"github.com/lede-go/lede"
)

func text(t *testing.T, a *lede.Article, o Options) string {
	t.Helper()
	var b strings.Builder
	if err := Text(&b, a, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestText(t *testing.T) {
	out := text(t, sample(t), Options{})
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
	if diff := cmp.Diff(want, out); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	colored := text(t, sample(t), Options{Color: true})
	if !strings.Contains(colored, "\x1b[1;36mAnn & Co\x1b[0m") || strings.Contains(out, "\x1b") {
		t.Errorf("no colors, or where there should be none:\n%q", colored)
	}
}

// TestWidth checks that no line is too wide, whatever the text.
func TestWidth(t *testing.T) {
	texts := []string{
		strings.Repeat("word ", 100), strings.Repeat("x", 500), strings.Repeat("漢字", 200), strings.Repeat("👩‍👩‍👧‍👦", 90),
		strings.Repeat("e\u0301", 300), "\x1b[31mred\u202e\u0007" + strings.Repeat(" a\u00a0b", 90), "a\n\tb\u2028c",
	}
	for _, s := range texts {
		for _, w := range []int{minWidth, 80} {
			p := printer{Options: Options{Width: w}}
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

// TestNarrow checks that on a narrow terminal no mark stands alone on a line.
func TestNarrow(t *testing.T) {
	files, err := filepath.Glob("../testdata/*/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		for l := range strings.Lines(text(t, parsed(t, name), Options{Width: 1})) {
			l = strings.TrimSpace(l)
			if l != "" && !strings.ContainsFunc(l, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
				t.Errorf("%s: a line is nothing but %q", name, l)
			}
		}
	}
}
