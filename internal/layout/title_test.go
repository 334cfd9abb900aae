package layout_test

import (
	"testing"

	"github.com/lede-go/lede"
)

// TestFirstBlock reads texts without a headline that begin with something else than a
// paragraph, and wants its kind.
func TestFirstBlock(t *testing.T) {
	tests := []struct {
		line string
		want lede.BlockKind
	}{
		{"A cyclist rides by the town hall in Osterby on Oct. 29, 2015. Ben Nelms", lede.BlockCaption},
		{"The ferry Ida at the quay in Osterby on Monday. Ben Holm/The Osterby Post", lede.BlockCaption},
		{"Mayor Ida Holm speaks to reporters in Osterby on Monday. (AP Photo/Ben Holm)", lede.BlockCaption},
		{"Mayor Ida Holm (left) and captain Bo Ek. Picture: Ben Holm", lede.BlockCaption},
		{"In this Jan. 5, 2024, file photo, the ferry Ida sits at the quay in Osterby.", lede.BlockCaption},
		{"In this photo taken Jan. 5, 2024, the ferry Ida sits at the quay.", lede.BlockCaption},
		{"This undated handout photo shows the ferry Ida.", lede.BlockCaption},
		{"That picture is changing, the mayor of Osterby said on Monday.", lede.BlockParagraph},
		{"Photo: Ben Holm/AP", lede.BlockCredit},
		{"(AP Photo/Ben Holm)", lede.BlockCredit},
		{"Getty Images", lede.BlockCredit},
		{"Ann Lee, Associated Press", lede.BlockByline},
		{"Ann Lee\n\nThe Osterby Post", lede.BlockByline},
		{"Staff and agencies", lede.BlockByline},
		{"Published 3 hours ago", lede.BlockTimestamp},
		{"5 min read", lede.BlockBoilerplate},
		{"Read more: Bridge closed for a week", lede.BlockCrossReference},
		{"The ferry Ida lies at the quay in Osterby, its owner said on Monday. (Reuters)", lede.BlockParagraph},
	}
	for _, test := range tests {
		a := parseText(t, lede.Parser{}, test.line+"\n\nThe ferry company has run the line since 1961 and carries some 4,000 people a day.\n\n"+
			"It said on Monday that it would appeal, and that its boats were safe.\n")
		if got := a.Blocks[0].Kind; got != test.want || a.Headline.Text != "" {
			t.Errorf("%s: %s, want %s; headline %q", test.line, got, test.want, a.Headline.Text)
		}
	}
}

// TestIsThereAHeadline reads openings with a headline and without one. A headline
// without a period needs no proof; a paragraph needs one that it is none, and so does
// a headline that ends in a period.
func TestIsThereAHeadline(t *testing.T) {
	const below = "\n\nThe ferry company has run the line since 1961 and carries some 4,000 people a day, most of them from the island.\n\n" +
		"It said on Monday that it would appeal, and that its boats were safe.\n"
	tests := []struct{ name, text, want string }{
		{"no period", "Court stops island ferry" + below, "Court stops island ferry"},
		{"a period", "Ferry company loses island line." + below, "Ferry company loses island line."},
		{"a period, capitals as in titles", "Island Ferry Loses Line to Wrexley Rival." + below, "Island Ferry Loses Line to Wrexley Rival."},
		{"a period above a dateline", "Island without a ferry until Monday, officials say.\n\nOSTERBY, May 3 (Reuters) - The ferry to the island is out of service, its owner said on Sunday.\n",
			"Island without a ferry until Monday, officials say."},
		{"a topic above a dateline", "ROWING - HALE WINS SINGLE SCULLS.\n\nRIGA, May 3, 2024\n\nBo Hale won the single sculls on the lake on Friday.\n", "ROWING - HALE WINS SINGLE SCULLS."},
		{"a topic above a byline, in capitals", "ROWING - HALE WINS SINGLE SCULLS.\n\nFiona Wetherby\n\nBo Hale won the single sculls on the lake on Friday.\n", "ROWING - HALE WINS SINGLE SCULLS."},
		{"a slug above a dateline", "WRXL - Island ferry may be back in June - owner.\n\nOSTERBY, May 3 (Reuters) - The ferry to the island is out of service, its owner said on Sunday.\n",
			"WRXL - Island ferry may be back in June - owner."},
		{"a period above a byline", "There is no ferry to the island on Sundays.\n\nBy Fiona Wetherby\n\nThe ferry to the island is out of service, its owner said on Sunday.\n",
			"There is no ferry to the island on Sundays."},
		{"a question", "Who stopped the island ferry?" + below, "Who stopped the island ferry?"},
		{"below a byline", "By Fiona Wetherby\n\nA court has stopped the only ferry to the island, its owner said on Monday." + below, ""},
		{"a short first paragraph", "A court has stopped the island's only ferry, its owner said on Monday." + below, ""},
		{"a mark at the end", "The mayor of the island, Ida Holm, is defending a campaign with the slogan “We swim.”" + below, ""},
		{"like those below", "The island has no ferry.\n\nIt has no bridge.\n\nIt has a school, a shop and 212 people, and they are angry.\n", ""},
		{"a lead-in", "From our reporter on the island:" + below, ""},
		{"German", "Ein Gericht hat am Montag die einzige Fähre zur Insel gestoppt.\n\nDie Reederei will sich wehren, wie sie am Dienstag mitteilte, und hält ihre Schiffe für sicher.\n", ""},
		{"Polish", "Sąd wstrzymał w poniedziałek jedyny prom na wyspę, poinformował jego właściciel.\n\nFirma zapowiada odwołanie i twierdzi, że jej statki są bezpieczne.\n", ""},
		{"figures", "Shr 34 cts vs 29 cts\nNet 1,202,000 vs 988,000\nRevs 26.1 mln vs 23.9 mln\n", ""},
		{"names above a dateline", "Ann Lee, Associated Press\n\nOSTERBY, Denmark (AP) — A court has stopped the ferry.\n", ""},
		{"one paragraph", "A court has stopped the ferry.\n", ""},
		{"one line", "COURT STOPS ISLAND FERRY\n", "COURT STOPS ISLAND FERRY"},
	}
	for _, test := range tests {
		if got := parseText(t, lede.Parser{}, test.text).Headline.Text; got != test.want {
			t.Errorf("%s: headline %q, want %q", test.name, got, test.want)
		}
	}
}

// TestGermanSources reads who speaks in headlines where every noun has a capital: it takes
// a title or a given name in the text to tell that a word is a name.
func TestGermanSources(t *testing.T) {
	for line, want := range map[string]string{
		"Ekberg: Brücke bleibt zu":               "Ekberg",
		"Bürgermeister Ekberg: Brücke bleibt zu": "Bürgermeister Ekberg",
		"Hafen: Brücke bleibt zu":                "",
	} {
		a := parseText(t, lede.Parser{Language: "de"}, line+"\n\nDie Brücke am Hafen bleibt nach dem Sturm bis Mai geschlossen. Das sagte Bürgermeister Ekberg am Montag im Rathaus.\n")
		if got := a.Headline.Source.Text; got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}
