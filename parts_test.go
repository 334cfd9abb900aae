package lede

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// kindsOf lists the blocks as "kind: text".
func kindsOf(a *Article) []string {
	var list []string
	for _, b := range a.Blocks {
		list = append(list, fmt.Sprintf("%s: %s", b.Kind, a.Text[b.Start:b.End]))
	}
	return list
}

func TestParseParts(t *testing.T) {
	tests := []struct {
		name  string
		parts []Part
		want  []string
	}{
		{"kinds at their word", []Part{
			{BlockParagraph, "Rain stops the bridge works"},
			{BlockHeadline, "The works have stopped, the city said on Monday."},
			{BlockSubhead, "It rained all night. It will rain tomorrow, the city said."},
			{BlockListItem, "By Ida Holm"},
		}, []string{
			"paragraph: Rain stops the bridge works",
			"headline: The works have stopped, the city said on Monday.",
			"subhead: It rained all night. It will rain tomorrow, the city said.",
			"listItem: By Ida Holm",
		}},
		{"kinds found out beside those that are known", []Part{
			{BlockHeadline, "Rain stops the bridge works"},
			{"", "By Ida Holm"},
			{"", "Work on the bridge has stopped after a week of rain, the city said on Monday."},
			{"", "A week of rain"},
			{BlockParagraph, "So it goes."},
			{"", "Photo: Bo Ek"},
		}, []string{
			"headline: Rain stops the bridge works",
			"byline: By Ida Holm",
			"paragraph: Work on the bridge has stopped after a week of rain, the city said on Monday.",
			"subhead: A week of rain",
			"paragraph: So it goes.",
			"credit: Photo: Bo Ek",
		}},
		{"no kind known", []Part{
			{"", "Rain stops the bridge works"},
			{"no such kind", "Work on the bridge has stopped after a week of rain, the city said on Monday."},
		}, []string{
			"headline: Rain stops the bridge works",
			"paragraph: Work on the bridge has stopped after a week of rain, the city said on Monday.",
		}},
		{"a short line is no headline where one is known", []Part{
			{"", "Opinion"},
			{BlockHeadline, "Rain stops the bridge works"},
			{BlockParagraph, "So it goes."},
		}, []string{"deck: Opinion", "headline: Rain stops the bridge works", "paragraph: So it goes."}},
		{"blank parts are left out, line ends part no blocks", []Part{
			{BlockHeadline, ""}, {"", " \u00a0\n"}, {"", "\ufeff"},
			{BlockParagraph, "  One line,\r\nand\r\n\r\nanother. \n"},
			{BlockParagraph, "\ufeffSo it goes."},
		}, []string{"paragraph: One line,\nand\n\nanother.", "paragraph: So it goes."}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := checkParts(t, Parser{Language: "en"}, test.parts)
			if diff := cmp.Diff(test.want, kindsOf(a)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestPartsText checks that the text is the parts', edited as files are.
func TestPartsText(t *testing.T) {
	a := checkParts(t, Parser{}, []Part{{"", "One \xff two three four five six "}, {"", "\t"}, {"", "\ufeffseven\reight"}})
	if want := "One \ufffd two three four five six \n\nseven\neight"; a.Text != want {
		t.Errorf("%q, want %q", a.Text, want)
	}
	if len(a.Problems) != 1 || a.Problems[0] != (Problem{Span{4, 7}, ProblemInvalidUTF8}) {
		t.Errorf("problems %v", a.Problems)
	}
}

// TestPartsSay checks what is read from parts that do not look like what they are.
func TestPartsSay(t *testing.T) {
	a := checkParts(t, Parser{Language: "en"}, []Part{
		{BlockHeadline, "EXCLUSIVE: Works to stop - minister"},
		{BlockHeadline, "Second of that kind"},
		{BlockByline, "Ida Holm, Madonna and Bo Ek"},
		{BlockDateline, "OSTBY"},
		{BlockParagraph, "The works have stopped."},
		{BlockCredit, "Olena Dmytruk"},
		{BlockCrossReference, "Talks on the bridge to go on"},
	})
	if a.Headline.Claim.Text != "Works to stop" || a.Headline.Source.Text != "minister" {
		t.Errorf("headline %+v", a.Headline)
	}
	if got, want := slices.Collect(a.Authors()), []string{"Ida Holm", "Madonna", "Bo Ek"}; !slices.Equal(got, want) {
		t.Errorf("authors %q", got)
	}
	if a.Dateline.Text != "OSTBY" || a.Dateline.Place.Text != "OSTBY" {
		t.Errorf("dateline %+v", a.Dateline)
	}
	if n := len(a.Attribution); n != 2 || a.Attribution[1].Role != RolePhoto || a.Attribution[1].Names[0].Text != "Olena Dmytruk" {
		t.Errorf("attribution %+v", a.Attribution)
	}
	if len(a.CrossReferences) != 1 || a.CrossReferences[0].Title.Text != "Talks on the bridge to go on" {
		t.Errorf("references %+v", a.CrossReferences)
	}
}

// TestKnownBylines checks whom parts that are bylines credit with writing, be it an
// outlet or in words that say no more.
func TestKnownBylines(t *testing.T) {
	for byline, want := range map[string][]string{
		"By Ida Holm":            {"Ida Holm"},
		"Ida Holm and Bo Ek":     {"Ida Holm", "Bo Ek"},
		"Ida Holm, Reuters":      {"Ida Holm"},
		"Reuters":                {"Reuters"},
		"Associated Press":       {"Associated Press"},
		"Madonna":                {"Madonna"},
		"the night desk of ours": {"the night desk of ours"},
		"By":                     {"By"},
	} {
		a := checkParts(t, Parser{Language: "en"}, []Part{{BlockHeadline, "Works to stop"}, {BlockByline, byline}, {BlockParagraph, "It rained."}})
		if got := slices.Collect(a.Authors()); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", byline, got, want)
		}
	}
}

func TestPartsErrors(t *testing.T) {
	ten := Part{"", "ten bytes."}
	tests := []struct {
		name  string
		p     Parser
		parts []Part
		want  error
	}{
		{"no parts", Parser{}, nil, ErrEmpty},
		{"blank parts", Parser{}, []Part{{"", ""}, {BlockHeadline, " \n"}}, ErrEmpty},
		{"as large as may be", Parser{MaxBytes: 22}, []Part{ten, ten}, nil},
		{"too large with the blank line", Parser{MaxBytes: 21}, []Part{ten, ten}, ErrTooLarge},
		{"no limit", Parser{MaxBytes: -1}, []Part{{"", strings.Repeat("\n", DefaultMaxBytes) + "a"}}, nil},
		{"NUL", Parser{}, []Part{ten, {"", "a\x00"}}, ErrNotText},
		{"no profile", Parser{Language: "tlh"}, []Part{ten}, ErrLanguage},
	}
	for _, test := range tests {
		if a, err := test.p.ParseParts(test.parts); !errors.Is(err, test.want) || (a == nil) == (err == nil) {
			t.Errorf("%s: %v, %v", test.name, a, err)
		}
	}
}

// TestPartsOfFixtures hands every fixture over as the parts that it was found to
// have: the blocks are the same.
func TestPartsOfFixtures(t *testing.T) {
	for _, name := range fixtures(t) {
		a := checkParse(t, Parser{}, readFile(t, name))
		var parts []Part
		for _, b := range a.Blocks {
			parts = append(parts, Part{b.Kind, a.Text[b.Start:b.End]})
		}
		b := checkParts(t, Parser{Language: a.Language}, parts)
		if diff := cmp.Diff(kindsOf(a), kindsOf(b)); diff != "" {
			t.Errorf("%s (-parsed +parts):\n%s", name, diff)
		}
		if a.Headline.Text != b.Headline.Text || a.Dateline.Text != b.Dateline.Text || len(a.Attribution) > len(b.Attribution) {
			t.Errorf("%s: parts say %q, %q, %d credits; the text says %q, %q, %d", name,
				b.Headline.Text, b.Dateline.Text, len(b.Attribution), a.Headline.Text, a.Dateline.Text, len(a.Attribution))
		}
	}
}

func TestErrLanguage(t *testing.T) {
	for tag, want := range map[string]error{"": nil, "en": nil, "en-GB": nil, "EN": nil, "und": nil, "tlh": ErrLanguage, "english": ErrLanguage, "-": ErrLanguage} {
		if _, err := (Parser{Language: tag}).Parse(strings.NewReader("It rained.")); err != want {
			t.Errorf("%q: error %v, want %v", tag, err, want)
		}
	}
}

func TestManyProblems(t *testing.T) {
	for n, more := range map[int]bool{maxProblems: false, maxProblems + 1: true, 1000: true} {
		a := checkParse(t, Parser{}, []byte("A headline\n\n"+strings.Repeat("It is a “long day.\n\n", n)))
		last := a.Problems[len(a.Problems)-1]
		if len(a.Problems) != maxProblems || (last.Code == ProblemMore) != more {
			t.Errorf("%d marks: %d problems, the last is %q", n, len(a.Problems), last.Code)
		}
	}
}

func TestSpan(t *testing.T) {
	tests := []struct {
		s, t               Span
		contains, overlaps bool
	}{
		{Span{2, 5}, Span{2, 5}, true, true},
		{Span{2, 5}, Span{3, 4}, true, true},
		{Span{2, 5}, Span{3, 6}, false, true},
		{Span{2, 5}, Span{1, 6}, false, true},
		{Span{2, 5}, Span{5, 6}, false, false},
		{Span{2, 5}, Span{0, 2}, false, false},
		{Span{2, 5}, Span{}, false, false},
		{Span{0, 5}, Span{}, false, false},
		{Span{}, Span{}, false, false},
		{Span{}, Span{0, 1}, false, false},
	}
	for _, test := range tests {
		if test.s.Contains(test.t) != test.contains || test.s.Overlaps(test.t) != test.overlaps || test.t.Overlaps(test.s) != test.overlaps {
			t.Errorf("%v, %v: contains %t, overlaps %t", test.s, test.t, test.s.Contains(test.t), test.s.Overlaps(test.t))
		}
	}
	if !(Span{}).IsZero() || (Span{0, 1}).IsZero() || !(Fragment{}).IsZero() {
		t.Error("IsZero")
	}
}

func TestIn(t *testing.T) {
	const text = "“é”, a 😀 said."
	a := &Article{Text: text, Blocks: []Block{{Span{0, len(text)}, BlockParagraph, []Span{{0, len(text)}}}}}
	cut := func(s string) Span { i := strings.Index(text, s); return Span{i, i + len(s)} }
	for _, test := range []struct {
		s           Span
		rune, utf16 Span
	}{
		{cut("“é”"), Span{0, 3}, Span{0, 3}},
		{cut("a 😀"), Span{5, 8}, Span{5, 9}},
		{cut("said."), Span{9, 14}, Span{10, 15}},
		{Span{}, Span{}, Span{}},
		{Span{-3, 1000}, Span{0, 14}, Span{0, 15}}, // no span of the text: it must not panic
		{Span{12, 13}, Span{7, 7}, Span{7, 7}},     // cuts a character
	} {
		a.Dates = []Date{{Fragment: Fragment{Span: test.s}}}
		if got := a.In(UnitRune).Dates[0].Span; got != test.rune {
			t.Errorf("%v in runes is %v, want %v", test.s, got, test.rune)
		}
		if got := a.In(UnitUTF16).Dates[0].Span; got != test.utf16 {
			t.Errorf("%v in UTF-16 is %v, want %v", test.s, got, test.utf16)
		}
		if got := a.In(UnitRune).In(UnitUTF16); got.Unit != UnitUTF16 || got.Dates[0].Span != test.utf16 {
			t.Errorf("%v by way of runes is %v, want %v", test.s, got.Dates[0].Span, test.utf16)
		}
		if a.Dates[0].Span != test.s {
			t.Fatal("the article itself was changed")
		}
	}
	if b := a.In("furlong"); b.Unit != UnitByte || b.Blocks[0].End != len(text) {
		t.Errorf("an unknown unit makes %s, %v", b.Unit, b.Blocks[0])
	}
	if l := a.In(UnitUTF16).Lede(); l.Text != text || l.End != 15 {
		t.Errorf("lede %v", l)
	}
	broken := &Article{Text: "a\xff\xffb", Blocks: []Block{{Span{0, 4}, BlockParagraph, nil}}, Unit: UnitRune}
	if l := broken.Lede(); l.Text != "a\xff\xffb" {
		t.Errorf("lede of broken text %q", l.Text)
	}
}
