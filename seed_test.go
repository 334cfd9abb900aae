package lede

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestSeed states what is to be found in the project's first fixture.
func TestSeed(t *testing.T) {
	b := readFile(t, "testdata/en/ukrinform-nato.txt")
	a := checkParse(t, Parser{Published: time.Date(2024, 4, 4, 0, 0, 0, 0, time.UTC)}, b)
	entity := func(name string) Entity {
		t.Helper()
		for _, e := range a.Entities {
			if e.Name == name {
				return e
			}
		}
		t.Errorf("no entity is called %q", name)
		return Entity{}
	}
	stoltenberg := entity("Jens Stoltenberg")

	h := a.Headline
	if h.Claim.Text != "Invitation for Ukraine to join NATO will be same as membership" || h.Source.Text != "Stoltenberg" || h.Speaker != stoltenberg.ID {
		t.Errorf("headline: claim %q, source %q, speaker %d", h.Claim.Text, h.Source.Text, h.Speaker)
	}

	var kinds []BlockKind
	for _, b := range a.Blocks {
		kinds = append(kinds, b.Kind)
	}
	if diff := cmp.Diff([]BlockKind{
		BlockHeadline, BlockParagraph, BlockParagraph, BlockParagraph, BlockCrossReference, BlockParagraph, BlockParagraph, BlockCredit,
	}, kinds); diff != "" {
		t.Errorf("blocks (-want +got):\n%s", diff)
	}

	// quote returns the quote whose content begins and ends so.
	quote := func(kind QuoteKind, first, last string) Quote {
		t.Helper()
		for _, q := range a.Quotes {
			if n := len(q.Content); q.Kind == kind && strings.HasPrefix(q.Content[0].Text, first) && strings.HasSuffix(q.Content[n-1].Text, last) {
				return q
			}
		}
		t.Errorf("no %s quote %q … %q", kind, first, last)
		return Quote{}
	}
	direct := 0
	for _, q := range a.Quotes {
		if q.Kind == QuoteDirect {
			direct++
		}
	}
	if direct != 2 {
		t.Errorf("%d direct quotes", direct)
	}
	check := func(q Quote, cue, source string, by Evidence) {
		t.Helper()
		if q.Cue.Text != cue || q.Source.Text != source || q.Speaker != stoltenberg.ID || q.By != by {
			t.Errorf("%q: cue %q, source %q, speaker %d by %s", q.Text(), q.Cue.Text, q.Source.Text, q.Speaker, q.By)
		}
	}
	check(quote(QuoteDirect, `"All Allies agree`, `that happens soon after.,"`), "noted", "Stoltenberg", ByName)
	check(quote(QuoteDirect, `"Of course, when this war ends`, `Article 5 and NATO membership,"`), "said", "Stoltenberg", ByName)
	this := quote(QuoteIndirect, "this", "this")
	check(this, "said", "NATO Secretary General Jens Stoltenberg", ByName)
	if diff := cmp.Diff([]string{strings.TrimSuffix(a.Lede().Text, ".")}, trimStops(this.Antecedent)); diff != "" {
		t.Errorf("antecedent of \"this\" (-want +got):\n%s", diff)
	}
	check(quote(QuoteIndirect, "that regardless of the technicalities", "to become a member"), "said", "He", ByPronoun)

	type credit struct {
		Text  string
		Role  Role
		Names []string
	}
	var credits []credit
	for _, c := range a.Attribution {
		x := credit{Text: c.Text, Role: c.Role}
		for _, n := range c.Names {
			x.Names = append(x.Names, n.Text)
		}
		credits = append(credits, x)
	}
	if diff := cmp.Diff([]credit{
		{"according to an Ukrinform correspondent", RoleCorrespondent, []string{"Ukrinform"}},
		{"Photo: Flickr / NATO", RolePhoto, []string{"Flickr", "NATO"}},
	}, credits); diff != "" {
		t.Errorf("credits (-want +got):\n%s", diff)
	}

	if len(a.CrossReferences) != 1 {
		t.Fatalf("%d cross-references", len(a.CrossReferences))
	}
	x := a.CrossReferences[0]
	if x.Kind != ReferenceRelated || x.Label.Text != "Read also:" || x.Title.Text != "NATO to coordinate work as part of Ukraine Defense Contact Group - Stoltenberg" ||
		x.Title.Claim.Text != "NATO to coordinate work as part of Ukraine Defense Contact Group" || x.Title.Source.Text != "Stoltenberg" || x.Title.Speaker != stoltenberg.ID {
		t.Errorf("cross-reference: %+v", x)
	}

	if stoltenberg.Kind != EntityPerson || len(stoltenberg.Roles) == 0 || stoltenberg.Roles[0].Text != "NATO Secretary General" {
		t.Errorf("%s is a %s with the roles %v", stoltenberg.Name, stoltenberg.Kind, stoltenberg.Roles)
	}
	for _, want := range []string{"Jens Stoltenberg", "Stoltenberg", "He"} {
		if !slices.ContainsFunc(stoltenberg.Mentions, func(m Mention) bool { return m.Text == want }) {
			t.Errorf("%q is no mention of %s", want, stoltenberg.Name)
		}
	}
	for kind, names := range map[EntityKind][]string{
		EntityOrganization: {"NATO", "European Union", "Ukraine Defense Contact Group"},
		EntityPlace:        {"Ukraine", "Brussels", "Russia", "Crimea", "Donbas"},
	} {
		for _, name := range names {
			if e := entity(name); e.Kind != kind {
				t.Errorf("%s is a %s", name, e.Kind)
			}
		}
	}
	for _, e := range a.Entities {
		for _, no := range []string{"All Allies", "Allies", "Read", "Article", "Article 5", "Photo", "Invitation", "Wednesday"} {
			if e.Name == no {
				t.Errorf("%q is an entity, a %s", e.Name, e.Kind)
			}
		}
	}

	if !slices.ContainsFunc(a.Dates, func(d Date) bool { return d.Text == "Wednesday" && d.Value == "2024-04-03" }) {
		t.Errorf("dates: %v", a.Dates)
	}
	if len(a.Problems) > 0 {
		t.Errorf("problems: %v", a.Problems)
	}
}

func trimStops(fs []Fragment) []string {
	var list []string
	for _, f := range fs {
		list = append(list, strings.TrimSuffix(f.Text, "."))
	}
	return list
}
