package coref_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede"
)

// showMentions writes every mention into the text as ⟦p1 Ann Lee⟧: the first
// letter of its entity's kind (s for a place, t for other things), the entity's ID, the words.
func showMentions(a *lede.Article) string {
	letters := map[lede.EntityKind]string{lede.EntityPerson: "p", lede.EntityOrganization: "o", lede.EntityPlace: "s", lede.EntityOther: "t"}
	open, closed := map[int]string{}, map[int]string{}
	id := 0
	for _, e := range a.Entities {
		if e.Anonymous {
			continue // those of a later stage
		}
		id++
		for _, m := range e.Mentions {
			open[m.Start] = fmt.Sprintf("⟦%s%d ", letters[e.Kind], id)
			closed[m.End] = "⟧"
		}
	}
	var b strings.Builder
	for i := 0; i <= len(a.Text); i++ {
		b.WriteString(closed[i])
		b.WriteString(open[i])
		if i < len(a.Text) {
			b.WriteByte(a.Text[i])
		}
	}
	return b.String()
}

var mentionMark = regexp.MustCompile(`⟦[post]\d+ |⟧`)

// testMentions parses the text of every case without its marks and compares
// the mentions found with the marks.
func testMentions(t *testing.T, cases map[string]string) {
	t.Helper()
	for name, want := range cases {
		t.Run(name, func(t *testing.T) {
			a, err := lede.Parse(strings.NewReader(mentionMark.ReplaceAllString(want, "")))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, showMentions(a)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// body is a headline and a lede that names nobody, so that a case is read as
// the body of a story.
const body = "Talks go on for a third day.\n\nThe talks were expected to last for a week, but nobody knew what would come of them.\n\n"

func TestNames(t *testing.T) {
	testMentions(t, map[string]string{
		"person":                 body + "The meeting was opened by ⟦p1 Anna Kowalska⟧ on Monday.",
		"initial and suffix":     body + "It was signed by ⟦p1 George W. Harmon Jr.⟧ last week.",
		"particle":               body + "The judge was ⟦p1 Maria de la Cruz⟧, and the clerk was ⟦p2 Jan van der Berg⟧.",
		"hyphen, apostrophe":     body + "They met ⟦p1 Jean-Luc O'Hara⟧ in the hall.",
		"title":                  body + "They met President ⟦p1 Petra Novak⟧ and Sen. ⟦p2 Tom Hill⟧ there.",
		"title before name":      body + "It was President ⟦p1 Holm⟧ who spoke. They had met ⟦p1 Lars Holm⟧ in May.",
		"father and son":         body + "⟦p1 Robert Marsh Sr.⟧ ran the yard, which ⟦p2 Robert Marsh Jr.⟧ will sell.",
		"title of a namesake":    body + "It was President ⟦p1 Holm⟧ who spoke. They had met ⟦p2 Anna Holm⟧ in May.",
		"two-word office":        body + "The visitor was Prime Minister ⟦p1 Omar Haddad⟧ ⟦p1 himself⟧.",
		"office of a body":       body + "It was ⟦o1 NATO⟧ Secretary General ⟦p2 Lars Holm⟧ who answered.",
		"credited namesake":      "Runners gather in city\n\nBy ⟦p1 Mary Ford⟧\n\n⟦s2 MARLOW⟧, June 3 - The runners gathered on Monday.",
		"body by its head":       body + "The ⟦o1 European Commission⟧ will propose new rules. The ⟦o1 Commission⟧ will listen to banks.",
		"head before of":         body + "The ⟦o1 Council of Marlow⟧ met in May. The ⟦o1 Council⟧ will meet again.",
		"chamber":                body + "The ⟦o1 White House⟧ was silent. The ⟦o2 House⟧ will vote in May.",
		"chamber of a country":   body + "The ⟦o1 U.S. Congress⟧ was silent. An official said that ⟦o1 Congress⟧ would vote in May.",
		"short name in brackets": body + "The ⟦o1 Ministry of Ports⟧ (⟦o1 Mipor⟧) spoke for the ⟦o2 Council of Dockers⟧ (⟦o2 KDR⟧), not for the ⟦o3 Roads Board of Dell⟧ (⟦s4 Ohio⟧).",
		"office of a country":    body + "A spokesman for the ⟦o1 United Kingdom Home Office⟧ declined to comment. The ⟦o1 Home Office⟧ will move in May.",
		"office of state":        body + "Secretary of State ⟦p1 Ellen Ward⟧ left early.",
		"possessive":             body + "The law is ⟦p1 Anna Kowalska⟧'s work.",
		"body's possessive":      body + "In the west the ten candidates elected were ⟦o1 New People Front⟧'s ⟦p2 Regina So⟧, ⟦o3 DKB⟧'s ⟦p4 Ben Fung⟧ and ⟦p5 Lim Wai-ching⟧.",
		"body's spokesperson":    body + "⟦p1 Tom Hale⟧, the ⟦o2 Trade Ministry⟧ Spokesperson, said nothing.",
		"company":                body + "The buyer is ⟦o1 Northern Timber Inc.⟧ of the same town.",
		"company and Co":         body + "The buyers are ⟦o1 Harker and Co⟧, ⟦o2 Robert W. Dunn and Co Inc⟧ and ⟦o3 Tolland (Asia) Ltd⟧, an analyst said.",
		"company's founder":      body + "⟦o1 J.C. Mercer Co Inc⟧ will close six shops, an analyst said. ⟦o1 Mercer⟧ has ninety in ⟦s2 Ohio⟧.",
		"legal form in front":    body + "The company is ⟦o1 NV Tolland Lampen⟧, a unit of a bank. ⟦o1 Tolland⟧ shares fell in ⟦s2 Ohio⟧.",
		"company like a person":  body + "The buyer is ⟦o1 James Harker and Co⟧ of the same town. ⟦o1 James Harker⟧ was silent, and ⟦o1 Harker⟧ fell on Monday.",
		"company and founder":    body + "⟦o1 James Harker Corp⟧ will close, ⟦o1 its⟧ chairman, ⟦p2 James Harker⟧, said. ⟦p2 Harker⟧ is sad.",
		"founder's age":          body + "The buyer is ⟦o1 James Harker Corp⟧ of the same town. ⟦p2 James Harker⟧, 75, will leave.",
		"founder's pronoun":      body + "The buyer is ⟦o1 James Harker Corp⟧ of the same town. ⟦p2 James Harker⟧ knew that ⟦p2 he⟧ was late.",
		"letters of other words": body + "The band ⟦o1 NTC⟧, whose name stands for “⟦t2 New Tolland Culture⟧”, will tour.",
		"letters of a body":      body + "It has read ⟦o1 Tolland Parishat Sangham⟧ (⟦o1 TPS⟧), or ⟦o1 TPS⟧, wrongly.",
		"initial like a number":  body + "They met ⟦p1 V Tolland⟧, a teacher. “It is too late,” ⟦p2 Ann Tolland⟧ said.",
		"country before it":      body + "The plan is that of the ⟦o1 U.S. State department⟧, an analyst said. The ⟦o1 State department⟧ was silent, and the ⟦o1 State Department⟧ is closed.",
		"company of two":         body + "The shares will be sold by ⟦o1 Dunn, Harker and Co⟧ in May.",
		"mark of its own":        body + "Prices fell at ⟦o1 McDonald's⟧, an analyst said. ⟦o1 McDonald's⟧ has ninety shops in ⟦s2 Ohio⟧.",
		"school of somebody":     body + "The pupils attended Sir ⟦o1 Robert Dunn Day School⟧ in ⟦s2 Ohio⟧.",
		"couple's foundation":    body + "She works for the ⟦o1 Robert and Anna Dunn Foundation⟧ now.",
		"surname like a company": body + "They met ⟦p1 Tom Boeing⟧, a teacher. “It is too late,” ⟦p1 Boeing⟧ said. ⟦p1 Boeing⟧ will leave.",
		"role at its end":        body + "According to the ⟦o1 Daily Caller⟧ the plan is dead.",
		"ampersand":              body + "The buyer is ⟦o1 Harker & Dunn⟧, a bank.",
		"of":                     body + "She teaches at the ⟦o1 University of Westmark⟧ now.",
		"for":                    body + "She leads the ⟦o1 Center for Public Safety⟧ now.",
		"and within":             body + "She runs the ⟦o1 Bureau of Land and Water⟧ now.",
		"and between":            body + "She met ⟦p1 Anna Kowalska⟧ and ⟦p2 Peter Blum⟧ now.",
		"ordinal":                body + "The ⟦o1 9th Circuit Court⟧ will hear it.",
		"known body":             body + "The money comes from the ⟦o1 European Union⟧ as a loan.",
		"place":                  body + "They drove from ⟦s1 Warsaw⟧ to ⟦s2 Lake Orta⟧ by night.",
		"place and region":       body + "The plant is in ⟦s1 Marlow⟧, ⟦s2 Ohio⟧, near the river.",
		"list of places":         body + "Shells fell in ⟦s1 Kubrat⟧, ⟦s2 Rostavl⟧ and ⟦s3 Ostany⟧ at dawn.",
		"town of":                body + "It happened in the small town of ⟦s1 Barrowby⟧ at dawn.",
		"country of several":     body + "It is made in ⟦s1 New Zealand⟧ and in ⟦s2 South Korea⟧ only.",
		"demonym is no place":    body + "A French officer spoke to two Germans about it.",
		"demonym before name":    body + "He lost to Norwegian ⟦p1 Ola Skarsgard⟧ in the end.",
		"weekday, month":         body + "It was moved from Tuesday to Friday and from May to November.",
		"affiliation":            body + "It was praised by Sen. ⟦p1 Tom Hill⟧ (R-Texas) at once.",
		"compound of a name":     body + "The ⟦s1 Paris⟧-based group has a British-led rival.",
		"sentence start":         body + "Officials were silent. Nobody called. Reporters waited.",
		"start with support":     body + "The owner of the company ⟦o1 Corvina⟧ is dead. ⟦o1 Corvina⟧ will be sold.",
		"quotation start":        body + `"Everyone left," the guard said. "Nothing was found."`,
		"title alone":            body + "The Prime Minister and the Mayor were late.",
		"nickname":               body + "The prize went to ⟦p1 Walter \"Buddy\" Krause⟧ this year.",
		"broken line":            "Talks go on\n\nThe talks went on for a third day, and those who\nfollow the matter closely had come to hear what ⟦p1 Walter\nKrause⟧ thinks of it all, as they do every year, but\nnobody knew what would come of it in the end.",
		"headline by support":    "⟦p1 Kowalska⟧ Wins the Big Vote\n\nThe vote went to ⟦p1 Anna Kowalska⟧ on Monday, according to the first results that were published at night.",
		"dateline":               "Talks go on\n\n⟦s1 KYIV⟧, ⟦s2 Ukraine⟧ (⟦o3 AP⟧) — The talks went on for a third day, but nobody knew what would come of them.",
		"acronym":                body + "The ⟦o1 International Grain Council⟧ (⟦o1 IGC⟧) met. The ⟦o1 IGC⟧ has 40 members.",
		"acronym by letters":     body + "The ⟦o1 United Nations⟧ met. A ⟦o1 U.N.⟧ panel will report.",
		"domain":                 body + "It was sold on ⟦o1 Shopwell.com⟧ for years.",
		"capitals in a credit":   "Talks go on\n\nThe talks went on for a third day, but nobody knew what would come of them, as they had not before.\n\nPhoto: ⟦p1 Ann Lee⟧ / ⟦o2 Reuters⟧",
	})
}

func TestSameEntity(t *testing.T) {
	testMentions(t, map[string]string{
		"surname":              body + "It was ⟦p1 Anna Kowalska⟧. Nobody knew ⟦p1 Kowalska⟧ before.",
		"surname first":        "⟦p1 Kowalska⟧ opens talks\n\nThe talks were opened by ⟦p1 Anna Kowalska⟧ on Monday, before a crowd of several hundred people.",
		"middle initial":       body + "It was ⟦p1 Anna B. Kowalska⟧. Later ⟦p1 Anna Kowalska⟧ left.",
		"two of a surname":     body + "The guests were ⟦p1 Anna Kowalska⟧ and ⟦p2 Jan Kowalski⟧. Then ⟦p2 Kowalski⟧ left.",
		"couple by title":      body + "The guests were ⟦p1 Robert Marsh⟧ and ⟦p2 Susan Marsh⟧. Mr. ⟦p1 Marsh⟧ spoke first. Mrs. ⟦p2 Marsh⟧ sang.",
		"couple of a surname":  body + "The guests were ⟦p1 Robert⟧ and ⟦p2 Susan Marsh⟧. Mr. ⟦p1 Marsh⟧ spoke first. Mrs. ⟦p2 Marsh⟧ sang. Then ⟦p2 Marsh⟧ left.",
		"couple of no list":    body + "The guests were the parents, ⟦p1 Rahiz⟧ and ⟦p2 Zelina Marsh⟧. Mr. ⟦p1 Marsh⟧ spoke first. Mrs. ⟦p2 Marsh⟧ said nothing.",
		"title tells apart":    body + "The guests saw ⟦p1 Susan Marsh⟧ first. Mr. ⟦p2 Marsh⟧ came later.",
		"first of surnames":    body + "The guests met ⟦p1 Jorge Corvera Zaldo⟧ on Monday. ⟦p1 Corvera⟧ spoke first.",
		"before its surnames":  body + "The guests met ⟦p1 Jorge Corvera⟧ on Monday. ⟦p1 Corvera⟧ spoke first. \"It is good,\" ⟦p1 Jorge Corvera Zaldo⟧ said.",
		"names of a family":    body + "The guests met Sheikh ⟦p1 Omar Al-Faris Al-Jabal Al-Nur⟧ on Monday. ⟦p1 Omar Al-Faris⟧ spoke first, then Sheikh ⟦p2 Badr Al-Faris Al-Jabal Al-Nur⟧.",
		"given name of a wife": body + "The guests met ⟦p1 Robert Marsh⟧ and ⟦p1 his⟧ wife, ⟦p2 Corvessa⟧, on Monday.",
		"other initials":       body + "The guests were ⟦p1 George H.W. Marsh⟧ and ⟦p2 George W. Marsh⟧.",
		"behind given names":   body + "The guests met ⟦p1 Anna Maria Corvera Zaldo⟧ on Monday. ⟦p1 Corvera⟧ spoke first.",
		"second given name":    body + "The guests met ⟦p1 Mary Ann Corvera⟧ on Monday. ⟦p2 Ann⟧ spoke first.",
		"body by its start":    body + "The buyer is ⟦o1 Corvina Steel Corp.⟧ of this town. A spokesman said ⟦o1 Corvina⟧ would pay.",
		"thing of a body":      body + "⟦o1 Corvina⟧ said the fair will open in May. With the ⟦o2 Corvina Card⟧ nobody was glad. ⟦o1 Corvina⟧ said no more.",
		"house of some kind":   body + "It was the ⟦o1 House⟧ that voted. Nobody left the ⟦o1 House of Representatives⟧ before.",
		"team of a headline":   "⟦o1 RAPTORS⟧ WIN AT HOME\n\nThe game was won by the ⟦o1 Toronto Raptors⟧ at home. The ⟦o1 Raptors⟧ led from the start, before a crowd of several hundred people.",
		"committee of a house": body + "It was the ⟦o1 House Budget Committee⟧ that voted. Nobody left the ⟦o1 Budget Committee⟧ before.",
		"body with article":    body + "It is not for ⟦o1 Commission⟧ officials to say. The ⟦o1 European Commission⟧ was asked, but the ⟦o1 Commission⟧ declined to comment.",
		"unit by its parent":   body + "⟦o1 Corvina Motor Co⟧ said ⟦o1 its⟧ ⟦o2 Corvina Motor Credit Co⟧ will pay. ⟦o1 Corvina⟧ said no more.",
		"unit of a parent":     body + "It was said by ⟦o1 Corvina Corp⟧'s ⟦o2 Corvina Steel Inc⟧ on Monday. ⟦o2 Corvina⟧ said no more.",
		"two kinds of firm":    body + "They asked ⟦o1 Corvina Steel Inc⟧ and ⟦o2 Corvina Corp⟧ for more.",
		"bank by its start":    body + "The buyer is ⟦o1 Kelmark Savings Bank⟧ of this town. A clerk said ⟦o1 Kelmark⟧ would pay.",
		"body by its end":      body + "The game was won by the ⟦o1 Toronto Raptors⟧ at home. The ⟦o1 Raptors⟧ led from the start.",
		"end of its country":   body + "It was said at the ⟦o1 U.S. State Department⟧ on Monday. The ⟦o1 State Department⟧ said no more.",
		"letters with of":      body + "It was said at the ⟦o1 Department of Justice⟧ on Monday. ⟦o1 DOJ⟧ said no more.",
		"letters like a word":  body + "It was said by the ⟦o1 Kelmark Wind Energy Association⟧ (⟦o1 Kwea⟧) on Monday. ⟦o1 Kwea⟧ said no more.",
		"hyphen here only":     body + "They met in ⟦s1 Marsa el-Harun⟧ on Monday. Nobody in ⟦s1 Marsa El Harun⟧ had known.",
		"accent here only":     body + "They met ⟦p1 José Corvera⟧ on Monday. Nobody had known ⟦p1 Jose Corvera⟧ before.",
		"apostrophe here only": body + "They met at ⟦o1 Harker's Bank⟧ on Monday. Nobody at ⟦o1 Harkers Bank⟧ had known.",
		"letters of a share":   body + "The jars were sold by ⟦o1 Corvina Foods Inc.⟧ (⟦o2 NYSE⟧: ⟦o1 CRVF⟧) in May.",
		"letters on a board":   body + "The jars were sold by ⟦o1 Harker Chemical Corp⟧ <⟦o1 HCC⟧> in May.",
		"letters of the end":   body + "It was said at the ⟦o1 Ohio Grain Board⟧ (⟦o1 GB⟧) on Monday. The ⟦o1 GB⟧ said no more.",
		"letters of another":   body + "It was said at the ⟦o1 Kubrat Reform Party⟧ (⟦o1 PRK⟧) on Monday. The ⟦o1 PRK⟧ said no more.",
		"body and its like":    body + "It was made by ⟦o1 Toyota⟧. It was sold by ⟦o1 Toyota⟧, too. They asked ⟦o1 Toyota⟧ for more. It was not ⟦o2 Toyota Nova⟧.",
		"surname of three":     body + "The prize went to ⟦p1 Aida Abou Al Nasr⟧ this year. It was ⟦p1 Abou Al Nasr⟧ who spoke first.",
		"sisters":              body + "It was ⟦p1 Anna Kowalska⟧. ⟦p1 Kowalska⟧ sang. Nobody knew ⟦p1 Kowalska⟧ before, nor ⟦p1 her⟧ sister, ⟦p2 Eva Kowalska⟧. Later ⟦p1 Kowalska⟧ left.",
		"letters before and":   body + "It was said at the ⟦o1 Institute for Plant Health and Prevention⟧. The ⟦o1 IPH⟧ said no more.",
		"letters of parts":     body + "The jars were sold by ⟦o1 Marlow-Harker Co.⟧ in May. The lids came from ⟦o1 MH⟧ as well.",
		"letters of an act":    body + "He spoke of the ⟦t1 Clean Harbor Act⟧ and of the tax. The ⟦t1 CHA⟧ is old.",
		"letters explained":    body + "It was said at the ⟦o1 CEK⟧ (⟦o1 Kubrat Episcopal Council⟧) on Monday. The ⟦o1 CEK⟧ said no more.",
		"short form":           body + "The rate was raised by the ⟦o1 Federal Reserve⟧ in May. The ⟦o1 Fed⟧ said no more.",
		"nickname":             body + "The prize went to ⟦p1 Walter K. \"Buddy\" Krause⟧ this year. It was ⟦p1 Buddy Krause⟧ who spoke first. ⟦p1 Krause⟧ danced.",
		"short given name":     body + "The prize went to ⟦p1 Joseph R. Harmon⟧ this year. ⟦p1 Joe Harmon⟧ sang, and ⟦p2 Jane Harmon⟧ danced.",
		"slip of the pen":      body + "The prize went to ⟦p1 Kristin Harmon⟧ this year. ⟦p1 Kristen Harmon⟧ sang.",
		"slip in a surname":    body + "The prize went to ⟦p1 Walter Mkrabe⟧ this year. ⟦p1 Mkrane⟧ said no more.",
		"letters of surnames":  body + "The prize went to ⟦p1 Walter Torsak⟧ this year. ⟦p1 Torkas⟧ said no more.",
		"another surname":      body + "The prize went to ⟦p1 Walter Harmon⟧ this year. ⟦p2 Harlan⟧ said no more.",
		"surname in two ways":  body + "The prize went to ⟦p1 Omar Al-Haddad⟧ this year. ⟦p1 Haddad⟧ said no more.",
		"ministry turned":      body + "It was said at the ⟦o1 Ministry of the Interior⟧. The ⟦o1 Interior Ministry⟧ said no more, nor did the ⟦o1 Ministry of Interior⟧.",
		"of another bank":      body + "It was the ⟦o1 Royal Bank of Marlow⟧ that lost, not the ⟦o2 Bank of Marlow⟧.",
		"another given name":   body + "The prize went to ⟦p1 Daniel Harmon⟧ this year. ⟦p2 Daniela Harmon⟧ sang.",
		"surname in front":     body + "The prize went to ⟦p1 Han Jae-sung⟧ this year, not to ⟦p2 Han Mi-ran⟧. It was ⟦p1 Han Jae Sung⟧ who spoke first.",
		"surname of two":       body + "The prize went to ⟦p1 Han Jae-won⟧ this year, not to ⟦p2 Lim Mi-ran⟧. It was ⟦p1 Han⟧ who spoke first. ⟦p2 Lim⟧ danced.",
		"other names":          body + "They came from the ⟦s1 United States⟧ in May. ⟦s1 America⟧ had no room, and ⟦s2 Britain⟧ had none in the ⟦s2 UK⟧ either.",
		"namesake by title":    body + "The guests were Dr. ⟦p1 Robert Marsh⟧ and ⟦p2 Paul Marsh⟧. Dr. ⟦p1 Marsh⟧ spoke first.",
		"description":          body + "They met Mayor ⟦p1 Anna Kowalska⟧ at noon. ⟦p1 The mayor⟧ was late.",
		"description in name":  body + "It came from the ⟦o1 Bank of Marlow⟧, not from the ⟦o2 Bank of Kubrat⟧.",
		"one of two mayors":    body + "They met Mayor ⟦p1 Anna Kowalska⟧ at noon. ⟦p1 Kowalska⟧ showed Mayor ⟦p2 Peter Blum⟧ the hall. ⟦p1 The mayor⟧ was late.",
		"another office":       body + "They met Vice President ⟦p1 Anna Kowalska⟧ at noon. The president was late.",
		"of another board":     body + "They met President ⟦p1 Anna Kowalska⟧ at noon. The president of the board was late.",
		"of the town":          body + "They met ⟦p1 Anna Kowalska⟧, ⟦p1 the mayor⟧ of ⟦s2 Marlow⟧, at noon. ⟦p1 The mayor⟧ of the town was late.",
		"of somebody else":     body + "They met President ⟦p1 Anna Kowalska⟧ at noon. The president of the board, ⟦p2 Peter Blum⟧, was late.",
		"short title":          body + "They met Sen. ⟦p1 Anna Kowalska⟧ at noon. ⟦p1 The senator⟧ was late.",
		"of a place":           body + "They met Sen. ⟦p1 Anna Kowalska⟧ of ⟦s2 Vermont⟧ at noon. ⟦p1 The senator⟧ from ⟦s2 Vermont⟧ was late.",
		"of another place":     body + "They met Sen. ⟦p1 Anna Kowalska⟧ of ⟦s2 Vermont⟧ at noon. The senator from ⟦s3 Ohio⟧ was late.",
		"no longer":            body + "They met ⟦p1 Anna Kowalska⟧, a former party chairwoman. The party chairwoman was late. ⟦p1 The former party chairwoman⟧ left.",
		"she":                  body + "⟦p1 Anna Kowalska⟧ was late. ⟦p1 She⟧ had lost ⟦p1 her⟧ keys.",
		"he and she":           body + "⟦p1 Anna Kowalska⟧ met ⟦p2 Peter Blum⟧ at noon. ⟦p1 She⟧ was late, and ⟦p2 he⟧ was tired.",
		"two men stay open":    body + "The prize was shared by ⟦p1 Peter Blum⟧ and ⟦p2 Robert Marsh⟧ at noon. He was late.",
		"its":                  body + "⟦o1 Corvina Corp.⟧ sold ⟦o1 its⟧ mines.",
		"I am the speaker":     body + "⟦p1 Anna Kowalska⟧ was late. \"⟦p1 I⟧ lost ⟦p1 my⟧ keys,\" ⟦p1 Kowalska⟧ said.",
		"he is another":        body + "⟦p1 Peter Blum⟧ praised ⟦p2 Robert Marsh⟧. \"⟦p2 He⟧ is a good man,\" ⟦p1 Blum⟧ said.",
	})
}

func TestRoles(t *testing.T) {
	cases := []struct {
		text  string
		roles []string
	}{
		{"They met NATO Secretary General Lars Holm there.", []string{"NATO Secretary General"}},
		{"They met Lars Holm, the chief executive of Corvina, there.", []string{"the chief executive of Corvina"}},
		{"They met Minister of Trade and Industry Lars Holm there.", []string{"Minister of Trade and Industry"}},
		{"They met Minister of Fisheries, Food and Trade Lars Holm there.", []string{"Minister of Fisheries, Food and Trade"}},
		{"They met Minister of State for Legal Affairs Lars Holm there.", []string{"Minister of State for Legal Affairs"}},
		{"They met the Minister of Justice and Lars Holm there.", nil},
		{"They met campaign manager Lars Holm there.", []string{"campaign manager"}},
		{"They met White House spokesman Lars Holm there.", []string{"White House spokesman"}},
		{"They met Sen. Lars Holm (R-Ohio) there.", []string{"Sen.", "R-Ohio"}},
		{"They met Rep. Lars Holm (D-N.Y.) there.", []string{"Rep.", "D-N.Y."}},
		{"They met Rep. Lars Holm, R-West Virginia, there.", []string{"Rep.", "R-West Virginia"}},
		{"They met Rep. Lars Holm, R-Fla., and Bob Lee there.", []string{"Rep.", "R-Fla."}},
		{"They met Rep. Lars Holm, D-Ohio. Bob Lee was away.", []string{"Rep.", "D-Ohio"}},
		{"They met Bob Lee, a close friend of Mr. Holm, there. Lars Holm was away.", nil},
		{"They met Bob Lee, a former aide of President Lars Holm, there.", []string{"President"}},
		{"They met the chief of staff Lars Holm there.", []string{"chief of staff"}},
		{"They met Rep. Lars Holm, D-New Marlow.", []string{"Rep.", "D-New Marlow"}},
		{"They met Chief of Staff General Lars Holm there.", []string{"Chief of Staff General"}},
		{"They met former Holm spokeswoman Ann Lee there. Lars Holm was away.", nil},
		{"They met Ohio-based violinist Lars Holm there.", []string{"Ohio-based violinist"}},
		{"They met former President Lars Holm there. It was President Holm who spoke.", []string{"former President", "President"}},
		{"They met Mr. Lars Holm there.", nil},
		{"They met Lars Holm, a former Corvina adviser, there.", []string{"a former Corvina adviser"}},
		{"They met Lars Holm, chairman of the Board of Chiefs, there.", []string{"chairman of the Board of Chiefs"}},
		{"They met Lars Holm, spokesman Bob Lee, and others there.", nil},
		{"They met Lars Holm, Secretary of State Ann Lee, and others there.", nil},
		{"They met Lars Holm, Mr. Lee's lawyer, there.", []string{"Mr. Lee's lawyer"}},
		{"For Bob Lee, a teacher of English, Lars Holm was a hero.", nil},
		{"The Minister of Women and Family Welfare, Lars Holm, was away.", []string{"Minister of Women and Family Welfare"}},
		{"They met Lars Holm, the author of \"Rain,\" a play, there.", []string{"the author of \"Rain,\""}},
		{"They met Lars Holm, the chairman of Corvina and, later, others.", []string{"the chairman of Corvina"}},
		{"Lars Holm, a spokesman for Corvina said in a statement, is away.", []string{"a spokesman for Corvina"}},
		{"It was Lars Holm, noted the chairman, and others.", nil},
		{"They met Lars Holm, then Martin Baron, there.", nil},
		{"After the birth of his son, Lars Holm said little.", nil},
		{"The tailor of the town, Lars Holm said little.", []string{"tailor of the town"}},
		{"According to Lars Holm, the mayor wants to close the road.", nil},
		{"According to Lars Holm, the mayor of the town, the road is closed.", []string{"the mayor of the town"}},
		{"The Minister of Public Works, Lars Holm, was away.", []string{"Minister of Public Works"}},
		{"Like Lars Holm, the president wants a new law.", nil},
		{"According to a senior town official, Lars Holm is away.", nil},
		{"Founder of the paper, Lars Holm, met the mayor.", []string{"Founder of the paper"}},
		{"The chairman of the talks, Lars Holm, was away.", []string{"chairman of the talks"}},
		{"Counsel for the town, Lars Holm, was away.", []string{"Counsel for the town"}},
		{"Lars Holm, a leading congressman of the north told Reuters in an interview, is away.", []string{"a leading congressman of the north"}},
		{"They met former Ohio governor Lars Holm there.", []string{"former Ohio governor"}},
		{"On Sunday morning Mr. Lars Holm was away.", nil},
		{"It was former Kelmark presidents Bob Lee, Ann Fox and Lars Holm who left.", []string{"former Kelmark presidents"}},
		{"After talks with former presidents Bob Lee and Ann Fox, Lars Holm left.", nil},
		{"They met Sen. Lars Holm, Republican of Ohio, there.", []string{"Sen.", "Republican of Ohio"}},
		{"Lars Holm, an Ohio Democrat who was away, did not vote.", []string{"an Ohio Democrat"}},
		{"It was Dockers' Union (DU) chairman Lars Holm who spoke.", []string{"Dockers' Union (DU) chairman"}},
		{"They met Lars Holm, an aide to President Bob Lee, there.", []string{"an aide to President Bob Lee"}},
		{"They met Lars Holm, 53, a teacher from the north, there.", []string{"a teacher from the north"}},
		{"They met Lars Holm, head of sales at Corvina, there.", []string{"head of sales at Corvina"}},
		{"They met Lars Holm, Corvina's head of sales, there.", []string{"Corvina's head of sales"}},
		{"They met Lars Holm, criminal division head Bob Lee and others there.", nil},
		{"They met Lars Holm, co-director of the port, there.", []string{"co-director of the port"}},
		{"They met Lars Holm, a research fellow at the port, there.", []string{"a research fellow at the port"}},
		{"They met Lars Holm, one of the leaders of the strike, there.", []string{"one of the leaders of the strike"}},
		{"They met Lars Holm, a University of Marlow professor who has studied ports, there.", []string{"a University of Marlow professor"}},
		{"They met Lars Holm, a professor of trade at the University of Marlow and the director of its Center for Ports and Roads, there.", []string{"a professor of trade at the University of Marlow and the director of its Center for Ports and Roads"}},
		{"They met Lars Holm, co-founder, chairman and chief executive of Corvina, there.", []string{"co-founder", "chairman and chief executive of Corvina"}},
		{"They met Lars Holm, the mayor, and Bob Lee there.", []string{"the mayor"}},
		{"The crew are Lars Holm, pilot; Bob Lee, engineer; and a nurse.", []string{"pilot"}},
		{"By Mr. Holm, Mr. Lee said, nothing was done. Lars Holm is away.", nil},
	}
	for _, c := range cases {
		a, err := lede.Parse(strings.NewReader(body + c.text))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range a.Entities {
			if e.Name == "Lars Holm" {
				for _, r := range e.Roles {
					got = append(got, r.Text)
				}
			}
		}
		if diff := cmp.Diff(c.roles, got); diff != "" {
			t.Errorf("%s: %s", c.text, diff)
		}
	}
}

// A title that is always said with a given name alone is part of what somebody is called.
func TestCrowned(t *testing.T) {
	a, err := lede.Parse(strings.NewReader(body + "They met Queen Ingrid, Pope Leo XIV, King Lars Holm and Mayor Olga. Her mother Petra was away."))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range a.Entities {
		got = append(got, e.Name)
	}
	if diff := cmp.Diff([]string{"Queen Ingrid", "Pope Leo XIV", "Lars Holm", "Olga", "Petra"}, got); diff != "" {
		t.Error(diff)
	}
}

// TestNamesElsewhere checks names in other languages than English, of which
// the parse knows places, bodies and forms of address.
func TestNamesElsewhere(t *testing.T) {
	cases := []struct {
		lang, text string
		want       []string
	}{
		{"de", "Die Sprecherin der Stadt traf den Minister in Hamburg. Später kam Bahnsprecherin Ulrike Sander aus Polen.", []string{"place Hamburg", "person Ulrike Sander", "place Polen"}},
		{"de", "Ekberg sprach am Montag in Lyon. Ekberg ist krank. Am Abend zogen Anhänger Ekbergs durch die Stadt.", []string{"person Ekberg", "place Lyon", "person Anhänger Ekbergs"}},
		{"de", "Den Plan der Kommission kennt Bundeskanzler Ekberg von der SPD.", []string{"person Ekberg", "organization SPD"}},
		{"fr", "Le plan de Mme Brandt a été présenté à Lyon. Anna Brandt revient de Corée du Nord.", []string{"person Anna Brandt", "place Lyon", "place Corée du Nord"}},
		{"es", "La visita del presidente Tomás Ekberg a Estados Unidos terminó en Sevilla.", []string{"person Tomás Ekberg", "place Estados Unidos", "place Sevilla"}},
		{"pt", "A notícia é da Agência Lusa. Ninguém ficou ferido, disse à Lusa o comandante Rui Candeias em Faro.", []string{"organization Agência Lusa", "person Rui Candeias", "place Faro"}},
		{"pl", "Ruszył pociąg do Włoch i Bydgoszczy. Włochy i Bydgoszcz czekały na niego długo.", []string{"place Włochy", "place Bydgoszcz"}},
		{"no", "Elevene ved Fossvik barneskole møtte Kari Holm fra Fossvik ungdomsskole.", []string{"organization Fossvik barneskole", "person Kari Holm", "organization Fossvik ungdomsskole"}},
		{"no", "Kari Holm leste boken. Holms mann er i Oslo. Norges regjering svarte da hun dro fra Norge.", []string{"person Kari Holm", "place Oslo", "place Norge"}},
		{"sv", "Lars Holm reste till Norge. Han talade länge i Norges huvudstad.", []string{"person Lars Holm", "place Norge"}},
		{"de", "Im Mai kam Klaus Peters. Peter Ekberg fuhr nach Polen. In der Hauptstadt Polens sprach Peters lange.", []string{"person Klaus Peters", "person Peter Ekberg", "place Polen"}},
		{"pl", "Plan prezydenta Polski Jana Kowalskiego trafił do Wielkiej Brytanii. Komisja Europejska czeka.", []string{"place Polski", "person Jana Kowalskiego", "place Wielkiej Brytanii", "organization Komisja Europejska"}},
		{"uk", "План президента США Томаса Екберга обговорили в Києві. Компанія Corvina чекає, як і Верховний Суд України.", []string{"place США", "person Томаса Екберга", "place Києві", "organization Corvina", "organization Верховний Суд України"}},
		{"uk", "Томас Екберг чекає. Про Томаса Екберга знають у Польщі. Польща підтримала Екберга.", []string{"person Томас Екберг", "place Польща"}},
		{"ru", "В Москве ждут ответа ООН. Компания Corvina готова.", []string{"place Москве", "organization ООН", "organization Corvina"}},
	}
	for _, c := range cases {
		a, err := lede.Parser{Language: c.lang}.Parse(strings.NewReader("1\n\n" + c.text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range a.Entities {
			got = append(got, string(e.Kind)+" "+e.Name)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", c.lang, c.text, diff)
		}
	}
}

// TestRolesElsewhere reads what people are, in other languages: "name;
// roles; mentions that are descriptions".
func TestRolesElsewhere(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"es", "La alcaldesa de Bilbao, Carmen Otxoa, dijo que no.", "Carmen Otxoa; alcaldesa de Bilbao;"},
		{"es", "El director Pablo Ruiz dijo que no.", "Pablo Ruiz; director;"},
		{"fr", "La directrice de l'école, Claire Aubin, a dit que non.", "Claire Aubin; directrice de l'école;"},
		{"fr", "Le ministre français des Finances Pierre Aubin est arrivé.", "Pierre Aubin; ministre français des Finances;"},
		{"fr", "Hier, le maire appelle Pierre Aubin.", "Pierre Aubin;;"}, // a verb
		{"es", "El presidente ruso, Pavel Ekberg, llegó el lunes.", "Pavel Ekberg; presidente ruso;"},
		{"es", "Es la decisión del alcalde de Bilbao, Pablo Ruiz, que dimitió.", "Pablo Ruiz; alcalde de Bilbao;"},
		{"it", "Il sindaco di Roma Marco Ruffi è arrivato.", "Marco Ruffi; sindaco di Roma;"},
		{"it", "Il ministro dell'Economia Marco Ruffi è arrivato.", "Marco Ruffi; ministro dell'Economia;"},
		{"es", "El ministro español de Defensa Pedro Soto llegó.", "Pedro Soto; ministro español de Defensa;"},
		{"it", "Il presidente nomina Marco Ruffi.", "Marco Ruffi;;"}, // a verb
		{"pt", "A ministra da Defesa Ana Sobral chegou.", "Ana Sobral; ministra da Defesa;"},
		{"uk", "Глава МЗС Степан Литовченко прибув.", "Степан Литовченко; Глава МЗС;"},
		{"de", "Die Bürgermeisterin, Petra Lohse, sagte, dass es regnet.", "Petra Lohse; Bürgermeisterin;"},
		{"de", "Bauamtsleiterin Petra Lohse sagte, dass es regnet.", "Petra Lohse; Bauamtsleiterin;"},
		{"pl", "Rzeczniczka miasta Ewa Majchrzak powiedziała, że pada.", "Ewa Majchrzak; Rzeczniczka miasta;"},
		{"uk", "Міністр освіти Латвії Юріс Озолс зустрівся з послом.", "Юріс Озолс; Міністр освіти Латвії;"},
		{"ru", "Посол Норвегии в Перу Эйнар Хансруд уехал. Посол сказал, что вернётся.", "Эйнар Хансруд; Посол Норвегии в Перу; Посол"},
		{"pl", "Ambasador w Peru Einar Hansrud wyjechał.", "Einar Hansrud; Ambasador w Peru;"},
		{"ru", "Директор помог Петру Ветрову с ремонтом.", "Петру Ветрову;;"}, // a verb between them
		{"no", "Ordfører Kjell Bratli sa at broen er stengt. «Vi må vente», sier ordføreren.", "Kjell Bratli; Ordfører; ordføreren"},
		{"uk", "Мер Степан Литовченко сказав, що міст закрито. «Ми чекаємо», — сказав мер.", "Степан Литовченко; Мер; мер"},
	} {
		a, err := lede.Parser{Language: test.lang}.Parse(strings.NewReader("1\n\n" + test.text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		got := "nobody"
		for _, e := range a.Entities {
			if e.Kind != lede.EntityPerson || e.Anonymous {
				continue
			}
			got = e.Name + ";"
			for _, r := range e.Roles {
				got += " " + r.Text
			}
			got += ";"
			for _, m := range e.Mentions {
				if m.Kind == lede.MentionNominal {
					got += " " + m.Text
				}
			}
		}
		if got != test.want {
			t.Errorf("%s: %s: %q, want %q", test.lang, test.text, got, test.want)
		}
	}
}

// A name takes the mark that closes what one within it opens.
func TestMarksWithin(t *testing.T) {
	a, err := lede.Parse(strings.NewReader("Міст закрили\n\nФонд «Калина» дав гроші на міст у Луцьку. Буря минула.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if got := a.Entities[0].Name; got != "Фонд «Калина»" {
		t.Errorf("got %q", got)
	}
}
