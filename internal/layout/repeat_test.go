package layout_test

import (
	"slices"
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
		{"fr", "Il fallait le faire.»", 1, lede.BlockParagraph}, // which ends a quotation
		{"en", `{"id":1,"url":"https://harbour.example"}`, 1, lede.BlockBoilerplate},
		{"en", "FacebookTwitterLinkedIn", 1, lede.BlockBoilerplate},
		{"en", "REUTERS", 1, lede.BlockCredit},
		{"en", "02/12/2024", 1, lede.BlockTimestamp},
		{"nl", "Vandaag om 20:07", 1, lede.BlockTimestamp},
		{"fr", "Facebook Twitter Send Linkedin Telegram", 1, lede.BlockBoilerplate},
		{"sv", "Uppdaterad 15.59 | Publicerad 14.14", 1, lede.BlockTimestamp},
		{"sv", "1/3", 1, lede.BlockBoilerplate},
		{"en", "3", 1, lede.BlockBoilerplate},
		{"en", "2019", 1, lede.BlockSubhead},
		{"no", "Kilde: Store norske leksikon", 1, lede.BlockCredit},
		{"en", "|", 1, lede.BlockBoilerplate},
		{"en", "You must be logged in to read the comments.", 1, lede.BlockBoilerplate},
		{"en", "By signing up, you agree to our terms.", 1, lede.BlockBoilerplate},
		{"en", "The tanker at anchor on Monday. Photo by Handout/Osterby Harbour School Board/Holm Shipping Works/AFP via Getty Images", 1, lede.BlockCaption},
		{"en", "Article text", 2, lede.BlockSubhead},
		{"en", "video", 4, lede.BlockBoilerplate},
		{"en", "Article text", 4, lede.BlockBoilerplate},
		{"en", "The Clerk", 4, lede.BlockSubhead}, // may speak below
		{"en", "Updated Jun 5, 2026 • 3 minute read", 1, lede.BlockTimestamp},
		{"en", "17:41 JST, October 13, 2024", 1, lede.BlockTimestamp},
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

// TestChapters wants the numbers of chapters to be subheads, and those of pages and the counts of
// a page not.
func TestChapters(t *testing.T) {
	const paragraph = "The harbour was closed on Monday after a leak, and the harbour master said that nobody had been hurt."
	for _, test := range []struct {
		lines []string
		want  lede.BlockKind
	}{
		{[]string{"1", "2", "3"}, lede.BlockSubhead},
		{[]string{"12", "11"}, lede.BlockSubhead},
		{[]string{"3", "9"}, lede.BlockBoilerplate},
	} {
		text := "Harbour closed after leak\n\nBy Ann Lee\n\n" + paragraph
		for _, line := range test.lines {
			text += "\n\n" + line + "\n\n" + paragraph
		}
		a := parseText(t, lede.Parser{Language: "en"}, text)
		for i, line := range test.lines {
			if got := a.Blocks[2*i+3].Kind; got != test.want {
				t.Errorf("%q of %v is %s, want %s", line, test.lines, got, test.want)
			}
		}
	}
}

// TestContents wants the entries of a list of contents to be of the page, and the subheads
// that they announce to stay.
func TestContents(t *testing.T) {
	const paragraph = "The harbour was closed on Monday after a leak, and the harbour master said that nobody had been hurt.\n\n"
	heads := []string{"How the tanker came to run aground", "What the island can expect now", "Who pays for all of it?"}
	text := "Harbour closed after leak\n\n" + paragraph + strings.Join(heads, "\n\n") + "\n\n"
	for _, h := range heads {
		text += paragraph + h + "\n\n" + paragraph
	}
	var got []string
	for _, b := range parseText(t, lede.Parser{Language: "en"}, text).Blocks {
		if slices.Contains(heads, text[b.Start:b.End]) {
			got = append(got, string(b.Kind))
		}
	}
	if s := strings.Join(got, " "); s != "boilerplate boilerplate boilerplate subhead subhead subhead" {
		t.Error(s)
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

// TestSections wants the headline below the way to it.
func TestSections(t *testing.T) {
	const body = "Harbour closed after leak of oil\n\nBy Ann Lee\n\nThe harbour was closed on Monday after a leak, the harbour master said.\n"
	for _, test := range []struct{ lang, above, want string }{
		{"en", "World\n\n", "Harbour closed after leak of oil"},
		{"en", "Home > News\n\n", "Harbour closed after leak of oil"},
		{"en", "World\n\nVarnland\n\n", "Harbour closed after leak of oil"},
		{"en", "Politics & Government\n\n", "Harbour closed after leak of oil"},
		{"de", "Panorama\n\n", "Harbour closed after leak of oil"},
		{"es", "Fútbol sala\n\n", "Harbour closed after leak of oil"},
		{"en", "World ends\n\n", "World ends"},
	} {
		a := parseText(t, lede.Parser{Language: test.lang}, test.above+body)
		if a.Headline.Text != test.want {
			t.Errorf("%q: %q, want %q", test.above, a.Headline.Text, test.want)
		}
	}
}

// TestKickers wants the headline below a kicker, and no kicker without a deck between the
// headline and what is signed.
func TestKickers(t *testing.T) {
	const body = "\n\nThe harbour was closed on Monday after a leak, the harbour master said.\n"
	for _, test := range []struct{ text, want string }{
		{"Oil in the harbour\n\nA leak closes the port of Osterby for a week or two\n\nThe tanker ran aground, and nobody knows for how long.\n\nBy Ann Lee", "A leak closes the port of Osterby for a week or two"},
		{"Oil in the harbour\n\nA leak closes the port of Osterby for a week or two\n\nBy Ann Lee", "Oil in the harbour"},
		{"Shipping\n\nA leak closes the port of Osterby for a week\n\nBy Ann Lee", "A leak closes the port of Osterby for a week"},
		{"The coast\n\nOsterby Sound\n\nA leak closes the port of Osterby for a week\n\nBy Ann Lee", "A leak closes the port of Osterby for a week"},
		{"Coast/Shipping/Accidents\n\nA leak closes the port of Osterby for a week\n\nBy Ann Lee", "A leak closes the port of Osterby for a week"},
		{"Coast and Sea|Shipping|Accidents at Sea|\n\nA leak closes port\n\nBy Ann Lee", "A leak closes port"},
		{"Coast\n\n4 min read\n\nA leak closes the port of Osterby for a week\n\nBy Ann Lee", "A leak closes the port of Osterby for a week"},
		{"The coast\n\n4 min read\n\nA leak closes the port of Osterby for a week\n\nBy Ann Lee", "A leak closes the port of Osterby for a week"},
		{"Shipping\nA leak closes the port of Osterby for a week\nBy Ann Lee", "A leak closes the port of Osterby for a week"},
		{"Oil in the harbour\nA leak closes the port of Osterby for a week or two\nThe tanker ran aground, and nobody knows for how long.\nBy Ann Lee", "A leak closes the port of Osterby for a week or two"},
		{"Closed\nA leak closes the port of Osterby for a week", "Closed"},
		{"Analysis | Why Osterby closed\n\nA leak closes the port of Osterby for a week\n\nBy Ann Lee", "Analysis | Why Osterby closed"},
		{"Closed\n\nThe port of Osterby will not open for a week.\n\nBy Ann Lee", "Closed"},
		{"Oil closes harbour\n\nTanker runs aground\n\nNobody knows for how long it will be closed.\n\nBy Ann Lee", "Oil closes harbour"},
	} {
		a := parseText(t, lede.Parser{Language: "en"}, test.text+body)
		if a.Headline.Text != test.want {
			t.Errorf("%q: %q, want %q", test.text, a.Headline.Text, test.want)
		}
	}
}

// TestDecks wants one paragraph of several sentences above a day to be a deck, and two to
// be the body.
func TestDecks(t *testing.T) {
	const paragraph = "The harbour was closed on Monday after a leak. The harbour master said that nobody had been hurt.\n\n"
	for _, test := range []struct {
		above int
		want  lede.BlockKind
	}{{1, lede.BlockDeck}, {2, lede.BlockParagraph}, {3, lede.BlockParagraph}} {
		text := "Harbour closed after leak\n\nThe tanker lies aground off Osterby Sound\n\n" + strings.Repeat(paragraph, test.above) + "Thursday, July 18\n\n" + paragraph
		a := parseText(t, lede.Parser{Language: "en"}, text)
		for _, b := range a.Blocks[2 : 2+test.above] {
			if b.Kind != test.want {
				t.Errorf("%d paragraphs: %q is %s, want %s", test.above, a.Text[b.Start:b.End], b.Kind, test.want)
			}
		}
	}
}

// TestNoNames wants headlines that are no lists of names, below a topic: an article before a
// noun is no name where nouns have capitals, and what ends in a small letter is no place.
func TestNoNames(t *testing.T) {
	for _, title := range []string{
		"Die Ältesten und Stärksten im Hafen Osterby",
		"Alte Boote: Reste der Flotte in Varnsund gefunden",
		"Von Osterby bis Varnsund: Was den Schmugglern half",
	} {
		a := parseText(t, lede.Parser{Language: "de"}, "Inselsegler\n\n"+title+"\n\nVon Anna Lee\n\nDer Hafen wurde am Montag nach einem Leck geschlossen, sagte der Hafenmeister.\n")
		var names []string
		for n := range a.Authors() {
			names = append(names, n)
		}
		if s := strings.Join(names, ", "); a.Headline.Text != title || s != "Anna Lee" {
			t.Errorf("%q: headline %q, by %s", title, a.Headline.Text, s)
		}
	}
}

// TestCopiedCaptions wants the captions of a text that was copied from a page, which end in
// an outlet or in whoever gave the picture, and the last paragraph, which may end in one too.
func TestCopiedCaptions(t *testing.T) {
	const first = "Harbour closed after leak of oil\n\nThe harbour was closed on Monday after a leak, and the harbour master said that nobody had been hurt.\n\n"
	const last = "\n\nIt is to open on Friday, she added, if all of the tests go well.\n"
	const outlet = "A tug pulls the tanker off the rocks at low tide. (AP)\n\n"
	for _, test := range []struct {
		text string
		want lede.BlockKind
	}{
		{"The tanker lies on the rocks below the lighthouse. (AFP)" + last, lede.BlockCaption},
		{"The tanker lies on the rocks below the lighthouse. AFP" + last, lede.BlockCaption},
		{"The tanker lies on the rocks below the lighthouse. Supplied" + last, lede.BlockCaption},
		{"The tanker lies on the rocks below the lighthouse AP Photo/Bo Ek" + last, lede.BlockCaption},
		{"The tanker lies on the rocks, the harbour master. Helen Ek (REUTERS)" + last, lede.BlockCaption},
		{"The tanker lies on the rocks. Source: AFP" + last, lede.BlockParagraph},
		{"The tanker lies on the rocks - Copyright Bo Ek/AP" + last, lede.BlockCaption},
		{"The tanker lies on the rocks below the lighthouse. (Holm Shipping)\n\n" + outlet + last, lede.BlockCaption},
		{"The tanker lies on the rocks below the lighthouse. (Holm Shipping)" + last, lede.BlockParagraph},
		{"The tanker lies on the rocks, the harbour master said. (AFP)" + last, lede.BlockParagraph},
		{"The tanker lies on the rocks. It leaks from two holes. (AFP)" + last, lede.BlockParagraph},
		{"The tanker lies on the rocks below the lighthouse. (AFP)\n", lede.BlockParagraph},
	} {
		a := parseText(t, lede.Parser{Language: "en"}, first+test.text)
		if got := a.Blocks[2].Kind; got != test.want {
			t.Errorf("%q: %s, want %s", test.text, got, test.want)
		}
	}
}

// TestItemsWithDashes wants a list behind a colon, and what people say is none.
func TestItemsWithDashes(t *testing.T) {
	for _, test := range []struct {
		lines string
		want  lede.BlockKind
	}{
		{"- dearer oil;\n\n- wages, which rose by 8 percent;\n\n- fewer ships.", lede.BlockListItem},
		{"- Has the oil been dear?\n\n- It has, and so have wages.\n\n- And the ships?", lede.BlockParagraph},
	} {
		a := parseText(t, lede.Parser{Language: "en"}, "Fares rise again\n\nThe fares will rise on Monday, the ferry company said, and it gave its reasons:\n\n"+test.lines+"\n")
		if got := a.Blocks[2].Kind; got != test.want {
			t.Errorf("%q: %s, want %s", test.lines, got, test.want)
		}
	}
}

// TestAuthorBelow wants the byline whose name stands on the line below its label.
func TestAuthorBelow(t *testing.T) {
	a := parseText(t, lede.Parser{Language: "en"}, "Harbour closed after leak of oil\n\nAuthor of the article:\n\nAnn Lee\n\nPublished Jun 5, 2026\n\nThe harbour was closed on Monday after a leak, the harbour master said.\n")
	if len(a.Attribution) != 1 || a.Attribution[0].Names[0].Text != "Ann Lee" || a.Blocks[1].Kind != lede.BlockByline || a.Blocks[2].Kind != lede.BlockByline {
		t.Errorf("%v, %v", a.Attribution, a.Blocks)
	}
}

// TestJobBehindName wants the authors of bylines whose job stands right behind the name, and
// of a second line.
func TestJobBehindName(t *testing.T) {
	for above, want := range map[string]string{
		"Ann Lee Political Correspondent": "Ann Lee",
		"Ann Lee Staff Writer":            "Ann Lee",
		"Berlin Bureau Chief":             "",
		"By Ann Lee\n\nTom Hill":          "Ann Lee, Tom Hill",
	} {
		a := parseText(t, lede.Parser{Language: "en"}, "Harbour closed after leak of oil\n\n"+above+"\n\nThe harbour was closed on Monday after a leak, the harbour master said.\n")
		if got := strings.Join(slices.Collect(a.Authors()), ", "); got != want {
			t.Errorf("%q: %q, want %q", above, got, want)
		}
	}
}

// TestPosts wants a post and its signature in one block.
func TestPosts(t *testing.T) {
	const head = "Mayor's goat wins beard contest\n\nA goat won the annual beard contest on Saturday, and the mayor who owns it was proud.\n\n"
	a := parseText(t, lede.Parser{Language: "en"}, head+"I am proud and I am beaten. pic.twitter.com/x8Kq0Example\n\n— Mayor Barnaby Holt (@mayorholt) May 6, 2019\n\nThe goat is seven years old and has won before.\n")
	if len(a.Blocks) != 4 || len(a.Quotes) != 1 || a.Quotes[0].SpeakerName != "Barnaby Holt" || a.Quotes[0].Text() != "I am proud and I am beaten." {
		t.Errorf("%v\n%v", a.Blocks, a.Quotes)
	}
}

// TestInterviews wants the answers of interviews whose answers have no "I": where dashes
// stand before the turns of both, and where a line says who asked. Others explain.
func TestInterviews(t *testing.T) {
	const head = "Ann Lee on the harbour\n\nFor ten years Ann Lee has led the harbour of Dell.\n\n"
	const turns = "How deep is it?\n\nNine metres, and in winter ten at least.\n\nWho pays for that?\n\nThe state does, or ought to do so.\n\nWill it be enough?\n\nIt will, if the river stays as it is.\n"
	for _, test := range []struct {
		lang, text string
		want       int
	}{
		{"en", "- How deep is it?\n\n- Nine metres, and in winter ten.\n\n- They say it costs too much.\n\n- It costs what it costs.\n\n- Who pays for that?\n\n- The state does, or ought to.\n\n- Will it be enough?\n\n- It will, if the river stays as it is.\n", 4},
		{"en", turns + "\nInterview by Bo Ek\n", 3},
		{"de", "Wie tief ist er?\n\nNeun Meter, und im Winter mindestens zehn.\n\nWer zahlt dafür?\n\nDer Staat zahlt, oder er sollte es.\n\nReicht das Geld?\n\nEs reicht, wenn der Fluss so bleibt, wie er ist.\n\nDas Gespräch führte Bo Ek.\n", 3},
		{"en", turns, 0},
	} {
		a := parseText(t, lede.Parser{Language: test.lang}, head+test.text)
		n := 0
		for _, q := range a.Quotes {
			if q.SpeakerName == "Ann Lee" && q.Cue.IsZero() {
				n++
			}
		}
		if n != test.want {
			t.Errorf("%q: %d answers, want %d: %v", test.text, n, test.want, a.Quotes)
		}
	}
}
