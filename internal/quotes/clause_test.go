package quotes_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestWholeClause checks that what is reported has the verb of its clause: the content stands
// between ⟦ and ⟧.
func TestWholeClause(t *testing.T) {
	tests := []string{
		`The bank said ⟦the offering will be underwritten by Dunn, Harker and Co⟧, West Orange, N.J.`,
		`The mayor said ⟦the bridge, built in 1932, will be closed in May⟧.`,
		`The mayor said ⟦the bridge, which carries most of the trucks to the port, was closed in May⟧.`,
		`The ministry said ⟦its director, Tom Ekberg, was on his farm in May⟧.`,
		`The port said ⟦the crane -- the largest of its kind -- would be sold⟧.`,
		`The port said ⟦the cranes, ropes and winches are sold⟧.`,
		`The port said ⟦demand in the northern towns will rise next year⟧.`,
		`Officials said ⟦that in the wake of the storm, the bridge had been closed⟧.`,
		`Engineers pointed out ⟦that because the river rose for a week, the piers had moved⟧.`,
		`Brandt said ⟦if the river rises again, the town will close the bridge⟧.`,
		`Brandt said ⟦he fears that farmers in the north, who sold their land, will leave⟧.`,
		`Officials say ⟦even if the council passes the budget for the year starting this October, it would miss its goal by a year⟧.`,
		`Brandt said ⟦that to get others to hold the bridge, the town pushed hard at the meeting of ministers last week⟧.`,
		`Brandt said ⟦that if the river rises again, the town will close the bridge⟧.`,
		`Brandt announced ⟦the sale of the bridge⟧, praised the council and left.`,
		`The port said ⟦its board sold the old crane and raised the price of a permit⟧.`,
		`Harker Corp said ⟦it signed an agreement to provide <Marlow Light and Power Co>, a utility in the north, with all of its coal⟧.`,
		`When Ekberg announced ⟦the sale⟧, the council objected.`,
	}
	for _, test := range tests {
		before, rest, _ := strings.Cut(test, "⟦")
		want, after, _ := strings.Cut(rest, "⟧")
		a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Harbour bridge closed after storm\n\n" + before + want + after + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		found := false
		var got []string
		for _, q := range a.Quotes {
			got = append(got, q.Content[0].Text)
			found = found || q.Content[0].Text == want
		}
		if !found {
			t.Errorf("%s: got %q", test, got)
		}
	}
}

// plainTests are statements in plain words, in the language whose words are learned.
var plainTests = []frameTest{
	{"en", `⟦q1 The bridge was closed on Monday⟧, ⟦s12 the company⟧ ⟦c1 said⟧, ⟦c2 adding⟧ ⟦q2 that it would open soon⟧.`},
	{"en", `⟦q1 The museum will reopen in May⟧, ⟦s12 the council⟧ ⟦c1 said⟧ on Friday, ⟦c2 adding⟧ ⟦q2 it had spent two million pounds⟧.`},
	{"en", `⟦q1 Mayor Tom Ekberg has asked the council to sell the bridge⟧, ⟦s1 officials⟧ ⟦c1 said⟧ today.`},
	{"en", `⟦q1 The town will likely fine the owners of the bridge⟧, ⟦s1 officials⟧ ⟦c1 said⟧ today after a private meeting with Tom Ekberg.`},
	{"en", `⟦q1 Trade will grow if the bridge remains closed⟧, ⟦s1 economists⟧ ⟦c1 have said⟧ as they predicted a slow increase in prices.`},
	{"en", `⟦q1 Longer permits were now becoming more common⟧, ⟦s1 they⟧ ⟦c1 said⟧ ⟦q1 but the longer the permit, the more likely it was that it would be sold⟧.`},
	{"en", `⟦q1 The council has decided not to raise the price of permits⟧, ⟦s1 Tom Ekberg, a member of the board,⟧ ⟦c1 said⟧.`},
	{"en", `⟦s12 Trade Minister Joe Ekberg⟧ yesterday ⟦c1 opposed⟧ ⟦q1 the plan⟧, ⟦c2 saying⟧ ⟦q2 it would hurt the town⟧.`},
	{"en", `Today ⟦s1 Trade Minister Joe Ekberg⟧ ⟦c1 said⟧ ⟦q1 the bridge was closed⟧.`},
	{"en", `⟦s1 Today's report⟧ ⟦c1 said⟧ ⟦q1 the bridge was closed⟧.`},
	{"en", `⟦s1 The Harbour Board (HB)⟧ last month ⟦c1 said⟧ ⟦q1 the bridge was closed⟧.`},
	{"en", `⟦q1 Posts will be cut this week⟧, ⟦c1 said⟧ ⟦s1 The Harbour Company's newly chosen director Tom Ekberg⟧.`},
	{"en", `⟦s1 Brandt⟧ ⟦c1 said⟧ ⟦q1 support for a bridge could grow⟧.`},
	{"en", `⟦s1 Brandt⟧ ⟦c1 said⟧ ⟦q1 proposed changes in the plan would hurt the town⟧.`},
	{"en", `⟦s1 Farm credit sources⟧ ⟦c1 said⟧ ⟦q1 Tom Brandt, president of the Harbour Bank, will make the request in May⟧.`},
	{"en", `The plan, ⟦q1 which⟧ ⟦s1 the mayor⟧ ⟦c1 said⟧ ⟦q1 would cost a million⟧, was dropped.`},
	{"en", `⟦q1 The sale is expected to close on April 1, 2026⟧, ⟦s1 the company⟧ ⟦c1 said⟧.`},
	{"en", `⟦q1 At least 40 people died when the bridge fell⟧, ⟦s1 a nurse who took part in the rescue⟧ ⟦c1 said⟧.`},
	{"en", `⟦q1 It would take a year to repair the bridge⟧, ⟦s1 the official, who did not want to be named,⟧ ⟦c1 told⟧ Reuters.`},
	{"en", `⟦q1 It proposes to settle the claims of the builders⟧, ⟦s1 Ekberg and others⟧ ⟦c1 said⟧.`},
	{"en", `⟦s1 The mayor, a former builder who likes boats,⟧ ⟦c1 said⟧ ⟦q1 this bridge would open in May⟧.`},
	{"en", `⟦s1 Western diplomats⟧ ⟦c1 said today⟧ ⟦q1 the price of permits was a limited concession⟧.`},
	{"en", `⟦s1 Harker⟧ ⟦c1 announced last week⟧ ⟦q1 it had agreed in principle to buy the bridge⟧.`},
	{"en", `⟦s1 Harbour board chairman Tom Ekberg⟧ ⟦c1 said⟧ on Thursday ⟦q1 he expected the port to keep growing this year⟧.`},
	{"en", `⟦s1 Port officials in Dell, the largest harbour of the north,⟧ ⟦c1 said⟧ ⟦q1 only 40 ships will be allowed in⟧.`},
	{"en", `⟦s1 The minister, who led the talks on the bridge and is a former engineer,⟧ ⟦c1 also said⟧ ⟦q1 these plans would help the town⟧.`},
	{"en", `⟦s1 Harker, a firm that repairs bridges,⟧ ⟦c1 said⟧ ⟦q1 the agreement runs for two years⟧.`},
	{"en", `⟦s1 The Dell office of the harbour police⟧ ⟦c1 said⟧ on Friday ⟦q1 it would neither confirm nor deny that the ship had left⟧.`},
	{"en", `⟦s1 Harbour officials⟧ ⟦c1 told⟧ reporters last week ⟦q1 they regretted the attempt to close the bridge⟧.`},
	{"en", `⟦s1 They⟧ ⟦c1 said⟧ ⟦q1 by 1990, sales could reach six million crowns⟧.`},
	{"en", "The bridge is closed.\n\nPARIS - ⟦q1 The river rose in May⟧, ⟦s1 officials⟧ ⟦c1 said⟧."},
}

// TestPlain checks statements in plain words.
func TestPlain(t *testing.T) { checkFrames(t, plainTests) }
