package lede

import (
	"slices"
	"strings"
	"testing"
)

func TestLede(t *testing.T) {
	tests := []struct {
		name string
		a    Article
		want string
	}{
		{"no paragraph", Article{Text: "a", Blocks: []Block{{Span{0, 1}, BlockHeadline, []Span{{0, 1}}}}}, ""},
		{"after the headline", Article{Text: "a\n\nb\n\nc", Blocks: []Block{
			{Span{0, 1}, BlockHeadline, []Span{{0, 1}}}, {Span{3, 4}, BlockParagraph, []Span{{3, 4}}}, {Span{6, 7}, BlockParagraph, []Span{{6, 7}}},
		}}, "b"},
		{"after a dateline", Article{Text: "K - b", Dateline: Dateline{Fragment: Fragment{Span{0, 3}, "K -"}}, Blocks: []Block{
			{Span{0, 5}, BlockParagraph, []Span{{0, 3}, {4, 5}}},
		}}, "b"},
		{"nothing but a dateline", Article{Text: "K -", Dateline: Dateline{Fragment: Fragment{Span{0, 3}, "K -"}}, Blocks: []Block{
			{Span{0, 3}, BlockParagraph, []Span{{0, 3}}},
		}}, "K -"},
	}
	for _, test := range tests {
		if got := test.a.Lede().Text; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestEntity(t *testing.T) {
	a := Article{Entities: []Entity{{ID: 1, Name: "A"}, {ID: 2, Name: "B"}}}
	for id, want := range map[EntityID]string{1: "A", 2: "B"} {
		if e := a.Entity(id); e == nil || e.Name != want || e != &a.Entities[id-1] {
			t.Errorf("Entity(%d) = %v", id, e)
		}
	}
	for _, id := range []EntityID{-1, 0, 3} {
		if e := a.Entity(id); e != nil {
			t.Errorf("Entity(%d) = %v", id, e)
		}
	}
}

// TestIterators stops early: the loop's body says when it has enough.
func TestIterators(t *testing.T) {
	a := Article{
		Blocks: []Block{{Sentences: []Span{{0, 1}, {1, 2}}}, {Sentences: []Span{{2, 3}}}},
		Quotes: []Quote{{Speaker: 1, Confidence: .1}, {Speaker: 2, Confidence: .2}, {Speaker: 1, Confidence: .3}, {Confidence: .4}},
	}
	if got := slices.Collect(a.Sentences()); !slices.Equal(got, []Span{{0, 1}, {1, 2}, {2, 3}}) {
		t.Errorf("Sentences: %v", got)
	}
	for s := range a.Sentences() {
		if s != (Span{0, 1}) {
			t.Errorf("the loop goes on to %v", s)
		}
		break
	}
	for id, want := range map[EntityID][]float64{0: {.4}, 1: {.1, .3}, 2: {.2}, 3: nil} {
		var got []float64
		for q := range a.QuotesBy(id) {
			got = append(got, q.Confidence)
		}
		if !slices.Equal(got, want) {
			t.Errorf("QuotesBy(%d): %v, want %v", id, got, want)
		}
	}
	for q := range a.QuotesBy(1) {
		if q.Confidence != .1 {
			t.Errorf("the loop goes on to %v", q)
		}
		break
	}
}

// TestSelections checks what Body, Authors, QuotesIn and BlockAt select, and that
// the first three stop when a loop does.
func TestSelections(t *testing.T) {
	name := func(s string) Fragment { return Fragment{Text: s} }
	content := func(spans ...Span) []Fragment {
		var fs []Fragment
		for _, s := range spans {
			fs = append(fs, Fragment{Span: s})
		}
		return fs
	}
	a := Article{
		Blocks: []Block{
			{Span{0, 5}, BlockHeadline, nil}, {Span{7, 12}, BlockSubhead, nil}, {Span{14, 20}, BlockParagraph, nil}, {Span{22, 30}, BlockListItem, nil}, {Span{32, 40}, BlockNote, nil},
		},
		Attribution: []Credit{
			{Role: RoleAuthor, Names: []Fragment{name("Ann\n Lee"), name("Bo Ek")}}, {Role: RoleAgency, Names: []Fragment{name("AFP")}},
			{Role: RoleReporter, Names: []Fragment{name("Cy Fox"), name("Ann Lee")}}, {Role: RoleEditor, Names: []Fragment{name("Di Gow")}},
		},
		Quotes: []Quote{
			{Confidence: .1, Content: content(Span{1, 3})}, {Confidence: .2, Content: content(Span{15, 17}, Span{23, 25})}, {Confidence: .3, Content: content(Span{18, 20})},
		},
	}
	var kinds []BlockKind
	for b := range a.Body() {
		kinds = append(kinds, b.Kind)
	}
	if !slices.Equal(kinds, []BlockKind{BlockSubhead, BlockParagraph, BlockListItem}) {
		t.Errorf("Body: %v", kinds)
	}
	if got := slices.Collect(a.Authors()); !slices.Equal(got, []string{"Ann Lee", "Bo Ek", "Cy Fox"}) {
		t.Errorf("Authors: %q", got)
	}
	for i, want := range [][]float64{{.1}, nil, {.2, .3}, {.2}, nil} {
		var got []float64
		for q := range a.QuotesIn(a.Blocks[i].Span) {
			got = append(got, q.Confidence)
		}
		if !slices.Equal(got, want) {
			t.Errorf("QuotesIn(%v): %v, want %v", a.Blocks[i].Span, got, want)
		}
	}
	for offset, want := range map[int]BlockKind{-1: "", 0: BlockHeadline, 4: BlockHeadline, 5: "", 6: "", 7: BlockSubhead, 19: BlockParagraph, 20: "", 39: BlockNote, 40: "", 1000: ""} {
		if b, ok := a.BlockAt(offset); b.Kind != want || ok != (want != "") {
			t.Errorf("BlockAt(%d): %v, %t", offset, b, ok)
		}
	}
	n := 0
	for range a.Body() {
		n++
		break
	}
	for range a.Authors() {
		n++
		break
	}
	for range a.QuotesIn(Span{0, 40}) {
		n++
		break
	}
	if n != 3 {
		t.Errorf("the loops go on: %d", n)
	}
}

func TestQuoteText(t *testing.T) {
	tests := []struct {
		kind    QuoteKind
		content []string
		want    string
	}{
		{QuoteDirect, []string{`"It is safe,"`}, "It is safe"},
		{QuoteDirect, []string{`"It is safe,"`, `"Nobody leaves."`}, "It is safe. Nobody leaves."},
		{QuoteDirect, []string{"„Es ist sicher“", "„Niemand geht.“"}, "Es ist sicher. Niemand geht."},
		{QuoteDirect, []string{`"Is it safe?"`, `"Nobody leaves."`}, "Is it safe? Nobody leaves."},
		{QuoteDirect, []string{`"It is —"`, `"Safe."`}, "It is — Safe."},
		{QuoteDirect, []string{"“It is\n  safe,”", "“and 'sound'.”"}, "It is safe and 'sound'."},
		{QuoteDirect, []string{"''It is safe,''"}, "It is safe"},
		{QuoteDirect, []string{`"`, `"It is safe,"`}, "It is safe"},
		{QuoteDirect, []string{"«It is “safe”»"}, "It is “safe”"},
		{QuoteDirect, []string{"“One. ", "“Two.”"}, "One. Two."},
		{QuoteDirect, []string{`"`}, ""},
		{QuoteMixed, []string{"that it is “safe\nand sound”"}, "that it is “safe and sound”"},
		{QuoteMixed, []string{"that it is “safe,”", "“sound,”"}, "that it is “safe” “sound”"},
		{QuoteIndirect, []string{"that it is\n\tsafe", "and sound"}, "that it is safe and sound"},
		{QuoteDirect, nil, ""},
	}
	for _, test := range tests {
		q := Quote{Kind: test.kind}
		for _, s := range test.content {
			q.Content = append(q.Content, Fragment{Text: s})
		}
		if got := q.Text(); got != test.want {
			t.Errorf("%q: %q, want %q", test.content, got, test.want)
		}
	}
}

// "She said this" is no news; what "this" stands for is.
func TestQuoteTextOfAntecedent(t *testing.T) {
	q := Quote{Kind: QuoteIndirect, Content: []Fragment{{Text: "this"}}, Antecedent: []Fragment{{Text: "The bridge\nis closed."}}}
	if got, want := q.Text(), "The bridge is closed."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestSpeakerName reads the names of speakers as a reader would write them.
func TestSpeakerName(t *testing.T) {
	for text, want := range map[string]string{
		`"It is safe," said Jonas Berg, the harbour master.`:                  "Jonas Berg",
		"Jonas Berg closed the port. He said it was not safe.":                "Jonas Berg",
		"A port\nspokeswoman, who gave no name, said it was safe.":            "a port spokeswoman",
		`"It is safe," said the editor of “The Tide”.`:                        "the editor of “The Tide”",
		"NGOs and unions said the port was not safe.":                         "NGOs and unions",
		"Trade unions said the port was not safe.":                            "trade unions",
		"The crew's complaint that the deck was wet went unheard, they said.": "they",
	} {
		a, err := Parse(strings.NewReader("Ferry halted\n\nThe ferry has stopped in the port. " + text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, q := range a.Quotes {
			got = append(got, q.SpeakerName)
		}
		if !slices.Contains(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// What stands on both sides of its source is told by its predicate.
func TestActOfDivided(t *testing.T) {
	a, err := Parse(strings.NewReader("Ferry halted\n\nThe ferry has stopped in the port. The firm's goal, Ann Lee added, was to create one system for all of us.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Quotes) != 1 || a.Quotes[0].Act != ActStatement || len(a.Quotes[0].Content) != 2 {
		t.Errorf("%+v", a.Quotes)
	}
}

// An entity is called as running text writes it, not in the capitals of a dateline or
// headline.
func TestEntityName(t *testing.T) {
	a, err := Parse(strings.NewReader("MONROE ENGINE CUTS JOBS\n\nTURKU, March 12 (AP) - Monroe Engine said on Monday that it would cut 300 jobs.\n\nIts plant in Turku will close. NATO is not concerned.\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range a.Entities {
		got = append(got, e.Name)
	}
	if want := []string{"Monroe Engine", "Turku", "AP", "NATO"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// Without a day of publication, the dateline's day is what relative
// expressions count from.
func TestDatesFromDateline(t *testing.T) {
	a, err := Parse(strings.NewReader("Ferry halted\n\nTURKU, Finland, March 12, 2024 (Reuters) - The ferry stopped on Monday, the port said.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Dates) != 2 || a.Dates[0].Value != "2024-03-12" || a.Dates[1].Text != "Monday" || a.Dates[1].Value != "2024-03-11" {
		t.Errorf("dates %+v", a.Dates)
	}
}

// A line end in the middle of a sentence parts neither block nor sentence.
func TestSentenceBrokenOff(t *testing.T) {
	a, err := Parse(strings.NewReader("Council meets\n\nThe council met on Tuesday.\n\nIt was a cold\nnight in the city. Nobody stayed.\n\nThey left.\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for s := range a.Sentences() {
		got = append(got, a.Text[s.Start:s.End])
	}
	want := "Council meets|The council met on Tuesday.|It was a cold\nnight in the city.|Nobody stayed.|They left."
	if strings.Join(got, "|") != want {
		t.Errorf("sentences %q", got)
	}
}

// An outlet that made the story is no source that it cites.
func TestOwnOutletIsNotCited(t *testing.T) {
	a, err := Parse(strings.NewReader("Ferry halted\n\nTURKU, Finland, March 12 (Reuters) - The ferry stopped, the port told Reuters. The fire was out, AFP reported.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.CrossReferences) != 1 || a.CrossReferences[0].Text != "AFP reported" {
		t.Errorf("references %+v", a.CrossReferences)
	}
}
