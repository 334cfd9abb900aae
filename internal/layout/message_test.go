package layout_test

import (
	"testing"

	"github.com/lede-go/lede"
)

// TestDeskFurniture wants the headline of texts that have the marks of desks and
// messages above it.
func TestDeskFurniture(t *testing.T) {
	const body = "OSTERBY, Lithuania (AP) - Talks on fishing quotas ended on Monday without a deal, officials said.\n\nThey are to go on in May.\n"
	tests := []struct{ name, text, want string }{
		{"subject", "From: a@rivertown.example\nTo: b@daily.example\nSubject: Fisheries talks fail\nDate: Mon, 4 Mar 2024 10:15:00 +0100\n\n" + body, "Fisheries talks fail"},
		{"headline below the header", "From: a@rivertown.example\nTo: b@daily.example\nSubject: press release\n\nFisheries talks fail\n\n" + body, "Fisheries talks fail"},
		{"German", "Von: Anna Lind <a@stadt.example>\nAn: Redaktion <b@blatt.example>\nBetreff: Gespräche über Fischerei gescheitert\n\nDie Gespräche über die Fischerei sind am Montag gescheitert.\n",
			"Gespräche über Fischerei gescheitert"},
		{"French", "De : Anne Lind <a@ville.example>\nÀ : Desk <b@journal.example>\nObjet : Échec des discussions sur la pêche\n\nLes discussions sur la pêche ont échoué lundi.\n",
			"Échec des discussions sur la pêche"},
		{"ANPA", "W2870asian\nBC-LT--Fisheries Talks, 1st Ld-Writethru,340\n^Fisheries talks fail<\n^By ANN LEE=\n^Associated Press Writer=\n" + body, "Fisheries talks fail"},
		{"routing line", "r i PM-Fisheries 03-04 0340\nPM-Fisheries,340\nFisheries talks fail\nBy ANN LEE\n" + body, "Fisheries talks fail"},
		{"slug with a slash", "LITHUANIA-FISHERIES/\n\nFisheries talks fail\n\n" + body, "Fisheries talks fail"},
		{"topic", "URGENT\nFisheries-Talks\nFisheries talks fail\n" + body, "Fisheries talks fail"},
		{"slug in marks", "^BC-LT--Fisheries Talks,340<\n\nFisheries talks fail\n\n" + body, "Fisheries talks fail"},
		{"small slug", "bc-fisheries-talks\n\nFisheries talks fail\n\n" + body, "Fisheries talks fail"},
		{"slug", "LITHUANIA-FISHERIES\n\nFisheries talks fail\n\n" + body, "Fisheries talks fail"},
		{"forwarded", "> From: Press Office <a@rivertown.example>\n> Subject: Fisheries talks fail\n>\n> Talks on fishing quotas ended on Monday without a deal.\n", "Fisheries talks fail"},
		{"routed", "FOR: NATIONAL AND FOREIGN DESKS\nSLUG: FISH-TALKS\nDATE: 2024-03-04\nWORDS: 340\nFisheries talks fail\n" + body, "Fisheries talks fail"},
		{"embargo", "EMBARGOED UNTIL 00:01 TUESDAY 5 MARCH 2024\n\nFisheries talks fail\n\n" + body, "Fisheries talks fail"},
		{"dpa", "Fisheries talks fail =\n\n" + body, "Fisheries talks fail"},
	}
	for _, test := range tests {
		if got := parseText(t, lede.Parser{}, test.text).Headline.Text; got != test.want {
			t.Errorf("%s: headline %q, want %q", test.name, got, test.want)
		}
	}
}

// TestQuotedMail wants what mail quotes read as if it did not: names and quotations run over
// its lines, and an empty one of them parts paragraphs.
func TestQuotedMail(t *testing.T) {
	const mail = "This came in on Monday.\n> OSTERBY, Lithuania (AP) - The talks on fishing have failed. Ilse\n> Brandt left the table first.\n>\n> “We have talked long enough, and I am tired of it and of all of\n> them,” Brandt said.\nSee you there.\n"
	a := parseText(t, lede.Parser{Language: "en"}, mail)
	if len(a.Quotes) != 1 || a.Quotes[0].SpeakerName != "Ilse Brandt" || a.Quotes[0].Text() != "We have talked long enough, and I am tired of it and of all of them" {
		t.Errorf("%v", a.Quotes)
	}
	if a.Dateline.Place.Text != "OSTERBY, Lithuania" || len(a.Blocks) != 4 {
		t.Errorf("%v, %v", a.Dateline, a.Blocks)
	}
}
