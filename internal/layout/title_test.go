package layout_test

import (
	"testing"

	"github.com/lede-go/lede"
)

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
