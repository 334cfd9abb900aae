package layout_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestPageLines wants the kind of a line that stands between paragraphs of a text that was
// copied from a page, as often as it is given.
func TestPageLines(t *testing.T) {
	const first = "The harbour was closed on Monday after a leak, and the harbour master said that nobody had been hurt.\n\n"
	const middle = "The tanker had run aground at six in the morning, and its crew of nine was taken ashore by a tug.\n\n"
	const last = "It is to open on Friday, she added, if all of the tests go well and the wind does not turn again.\n\n"
	tests := []struct {
		lang, line string
		times      int
		want       lede.BlockKind
	}{
		{"en", "Now playing the next story", 1, lede.BlockSubhead},
		{"en", "Now playing the next story", 2, lede.BlockBoilerplate},
		{"en", "Always the news with us.", 2, lede.BlockParagraph},
		{"en", "Always the news with us.", 3, lede.BlockBoilerplate},
		{"en", "THE HARBOUR MASTER", 2, lede.BlockSubhead}, // may speak below
		{"en", "Read the next one ›", 1, lede.BlockBoilerplate},
		{"en", `{"id":1,"url":"https://harbour.example"}`, 1, lede.BlockBoilerplate},
		{"en", "FacebookTwitterLinkedIn", 1, lede.BlockBoilerplate},
		{"en", "REUTERS", 1, lede.BlockCredit},
		{"en", "02/12/2024", 1, lede.BlockTimestamp},
		{"nl", "Vandaag om 20:07", 1, lede.BlockTimestamp},
		{"fr", "Facebook Twitter Send Linkedin Telegram", 1, lede.BlockBoilerplate},
		{"sv", "Uppdaterad 15.59 | Publicerad 14.14", 1, lede.BlockTimestamp},
		{"sv", "1/3", 1, lede.BlockBoilerplate},
		{"no", "Kilde: Store norske leksikon", 1, lede.BlockCredit},
		{"en", "|", 1, lede.BlockBoilerplate},
	}
	for _, test := range tests {
		text := "Harbour closed after leak\n\n" + first + strings.Repeat(test.line+"\n\n"+middle, test.times) + last
		a := parseText(t, lede.Parser{Language: test.lang}, text)
		n := 0
		for _, b := range a.Blocks {
			if a.Text[b.Start:b.End] == test.line && b.Kind == test.want {
				n++
			}
		}
		if n != test.times {
			t.Errorf("%q: %d of %d are a %s: %v", test.line, n, test.times, test.want, a.Blocks)
		}
	}
}

// TestRepeatedHeadline wants the headline where a page prints it twice.
func TestRepeatedHeadline(t *testing.T) {
	a := parseText(t, lede.Parser{}, "Harbour of Varnsund closed after leak\n\nBy Ann Lee\n\nHarbour of Varnsund closed after leak\n\nThe harbour was closed on Monday after a leak, the harbour master said.\n")
	if a.Headline.Text != "Harbour of Varnsund closed after leak" || a.Blocks[0].Kind != lede.BlockHeadline || a.Blocks[2].Kind != lede.BlockBoilerplate {
		t.Errorf("%v", a.Blocks)
	}
}

// TestOtherBylines wants the author of the story and not those of the stories listed below it.
func TestOtherBylines(t *testing.T) {
	a := parseText(t, lede.Parser{Language: "de"}, "Hafen gesperrt\n\nVon Anke Reuss\n\nDer Hafen von Brunsloh ist seit Montag gesperrt, teilte die Polizei mit.\n\nReise\n\nSandalen mit Holzsohle\n\nVon Karl Lind\n\nWinterhochzeit in Paris\n\nVon Uwe Marten\n")
	if len(a.Attribution) != 1 || a.Attribution[0].Names[0].Text != "Anke Reuss" {
		t.Errorf("%v", a.Attribution)
	}
}

// TestNamesByLine wants the authors whose names stand each on a line, or twice.
func TestNamesByLine(t *testing.T) {
	a := parseText(t, lede.Parser{Language: "en"}, "Harbour closed after leak\n\nAnna Lee Anna Lee\n\nPeter Holm\n\nThe harbour was closed on Monday after a leak, the harbour master said on Tuesday.\n")
	var got []string
	for _, c := range a.Attribution {
		got = append(got, c.Names[0].Text)
	}
	if s := strings.Join(got, ", "); s != "Anna Lee, Peter Holm" {
		t.Errorf("%s: %v", s, a.Blocks)
	}
}
