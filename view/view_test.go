package view

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

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

// parsed returns an article of a file.
func parsed(t *testing.T, name string) *lede.Article {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	a, err := lede.Parse(f)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return a
}

// TestHide checks that what is hidden is not there, and all else is.
func TestHide(t *testing.T) {
	a := sample(t)
	for part, signs := range map[Part][2]string{ // of the text, of the page
		PartCredits:    {"dateline ", "class=\"dateline\""},
		PartQuotes:     {"Quotes (1)", "id=\"a1-q1\""},
		PartReferences: {"Cross-references (1)", "id=\"a1-x1\""},
		PartEntities:   {"People (1)", "id=\"a1-m1-1\""},
		PartDates:      {"Dates (1)", "id=\"a1-d1\""},
		PartProblems:   {"Problems (1)", "Problems of the input"},
	} {
		for hide, o := range map[bool]Options{false: {}, true: {Hide: []Part{part}}} {
			for i, out := range []string{text(t, a, o), page(t, a, o)} {
				if strings.Contains(out, signs[i]) == hide {
					t.Errorf("%s: %q is there: %t\n%s", part, signs[i], !hide, out)
				}
			}
		}
	}
}

// A broken writer fails after some bytes.
type broken int

var errBroken = errors.New("broken")

func (w *broken) Write(b []byte) (int, error) {
	if *w -= broken(len(b)); *w < 0 {
		return 0, errBroken
	}
	return len(b), nil
}

// TestWriter checks that no error of the writer is lost.
func TestWriter(t *testing.T) {
	a := sample(t)
	for _, room := range []broken{0, 3000, 9000} {
		w := slices.Repeat([]broken{room}, 3)
		if err := HTML(&w[0], a, Options{}); !errors.Is(err, errBroken) {
			t.Errorf("a page, %d bytes: %v", room, err)
		}
		p := NewPage(&w[1], "", Options{})
		p.Add("x", a)
		if err := p.Close(); !errors.Is(err, errBroken) {
			t.Errorf("a page of many, %d bytes: %v", room, err)
		}
	}
	w := broken(10)
	if err := Text(&w, a, Options{}); !errors.Is(err, errBroken) {
		t.Errorf("text: %v", err)
	}
}
