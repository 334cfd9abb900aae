package layout_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede"
)

// TestBlocks reads texts in which every block begins with its kind in
// brackets, and wants the same back.
func TestBlocks(t *testing.T) {
	tests := []struct{ name, want string }{
		{"deck, byline, timestamp", `
[headline] Village buys its own pub

[deck] All 212 people gave something

[byline] By Fiona Wetherby

[timestamp] June 7, 2024

[paragraph] The people of Nether Compton have bought their pub, which was to be turned into flats.

[subhead] Beer mats and coins

[paragraph] They raised the money in eleven weeks, some of it in coins, the clerk said.
`},
		{"numbers with a dash", `
[headline] Village buys its own pub

[paragraph] The people of Nether Compton have bought their pub and voted on what is to be done with it:

[listItem] 1- Repairing the roof before the winter comes

[listItem] 2- Proposing a quiz every Thursday

[paragraph] They raised the money in eleven weeks, some of it in coins, the clerk said.
`},
		{"no blank lines", `
[headline] Village buys its own pub
[deck] All 212 people gave something
[byline] By Fiona Wetherby
[timestamp] June 7, 2024
[paragraph] The people of Nether Compton have bought their pub, which was to be turned into flats by a brewery from the north.
[subhead] Beer mats and coins
[paragraph] They raised the money in eleven weeks, some of it in coins, the clerk said on Thursday morning.
`},
		{"hard-wrapped with blank lines", `
[headline] Village buys its own pub after the brewery that owned it had
planned to turn it into flats

[paragraph] The people of Nether Compton have bought their pub, which was
to be turned into flats. They raised the money in eleven weeks,
some of it in coins, the clerk said.

[paragraph] "We did the sums on the back of a beer mat," she added, "as
that was all we had."
`},
		{"hard-wrapped with indents", `
[headline] VILLAGE BUYS ITS OWN PUB
[byline] By Fiona Wetherby, Reuters
[paragraph] NETHER COMPTON, England, June 7 - The people of this village
have bought their pub, which was to be turned into flats.
    [paragraph] They raised the money in eleven weeks, some of it in
coins, the parish clerk said.
    [paragraph] The brewery that sold the pub said it was delighted, and
a little ashamed.
 [endMark] REUTER
`},
		{"short lines that are no wrapped text", `
[headline] LORRIN STEEL CORP 3RD QTR NET

[dateline] OSTERBY, Oct 14 -

[listItem] Shr 41 cts vs 38 cts
[listItem] Net 2,955,000 vs 2,713,000
[listItem] Revs 26.1 mln vs 23.9 mln
[endMark] Reuter
`},
		{"no headline", `
[paragraph] KYIV, November 5 /Ukrinform/. The museum has reopened after repairs that lasted two years.

[paragraph] Its director said so at a briefing.
`},
		{"a deck on the line below the headline", `
[headline] Netanyahu and Obama, a tortured relationship;
[deck] Divided by ideology, their history is one of mistrust and slights.

[paragraph] The two men met on Monday for the first time in a year, and they did not smile.

[subhead] Rising Tensions.

[paragraph] It had begun well enough, said two people who were in the room.
`},
		{"names and outlets on a line", `
[headline] Girls celebrate in Osterby

[paragraph] Five hundred girls met in Osterby on Saturday to celebrate, the organizers said.

[credit] Paras Lee via Getty Images

[paragraph] They sang until midnight, and nobody complained, according to the police.

[credit] JIM LEE/AFP/Getty Images
`},
		{"subheads that a database ended with a period", `
[headline] Obama on climate change

[paragraph] The president believes his efforts to slow global warming will be what counts most.

[subhead] Joining Forces With China.

[paragraph] It began with a dinner in Beijing, said two people who were in the room.

[paragraph] Crenshaw could be it for Obama.

[paragraph] That is what the people in the room said, and they said so more than once.

[subhead] WHAT'S WORKING.

[paragraph] The trend is down, the agency said in its report, and it may go on like that.
`},
		{"who reported from where", `
[headline] Clinton wins in California

[paragraph] The candidate won in California on Tuesday, the networks said early on Wednesday.

[paragraph] Reuters reported from Oakland that the streets were full of people until the morning.

[paragraph] "We are not done," she told the crowd, which did not want to go home.

[credit] Lee reported from Oakland, Calif.

[credit] h/t TheBlaze
`},
		{"a caption over its credit", `
[headline] Harbour ferry fails safety check

[paragraph] The harbour ferry failed a safety check on Monday, officials said, and will not sail.

[caption] The ferry Ida at the quay in Osterby

[credit] Photo: Ben Holm, The Osterby Post

[paragraph] The company has run the line since 1961, it said on Monday in a statement.
`},
		{"an interview with answers in marks", `
[headline] The keeper of the harbour museum

[paragraph] For six years Tomasz Zielny has run the museum. He receives us in his office.

[paragraph] Why did you send the figures back?

[paragraph] “Because nobody had asked me before. We found the receipts in 2021.”

[paragraph] Were there objections?

[paragraph] “Of course. One trustee left, and I was not sorry.”

[paragraph] And the roof?

[paragraph] “It leaks. I believe it leaked before I was born.”
`},
		{"an interview with letters", `
[headline] The keeper of the harbour museum

[paragraph] For six years Tomasz Zielny has run the museum. He receives us in his office.

[paragraph] Q: Why did you send the figures back?

[paragraph] A: Because nobody had asked me before. We found the receipts in 2021.

[paragraph] Q. Were there objections?

[paragraph] A. Of course. One trustee left.
`},
		{"an interview with names", `
[headline] The keeper of the harbour museum

[paragraph] For six years Tomasz Zielny has run the museum. He receives us in his office.

[paragraph] Harbour Post: Why did you send the figures back?

[paragraph] Tomasz Zielny: Because nobody had asked me before. We found the receipts in 2021.

[paragraph] Harbour Post: Were there objections?

[paragraph] Zielny: Of course. One trustee left.
`},
		{"questions as subheads", `
[headline] The harbour museum reopens

[paragraph] For six years Tomasz Zielny has run the museum. On Friday it opens its new wing.

[subhead] Why were the figures sent back?

[paragraph] Zielny: Nobody had asked for them before, and somebody should have. The museum found the receipts in 2021.

[subhead] What does it cost?

[paragraph] The entry is free on Sundays, and a child pays nothing on any other day of the week.
`},
		{"a label that introduces nothing", `
[headline] Harriers beat Rovers

[paragraph] Two goals in four minutes sent Harriers to a win over Rovers on Saturday.

[subhead] UP NEXT

[paragraph] Harriers visit Albion on Wednesday, and Rovers are at home to United on Sunday.
`},
		{"a press release", `
[boilerplate] FOR IMMEDIATE RELEASE

[headline] Calder Opens Second Plant in Wrexley

[paragraph] WREXLEY, June 3, 2024 - Calder Instruments Inc. today opened its second plant.
`},
		{"indented paragraphs of one line", `
[headline] Village buys its own pub, of which the brewery had had enough
   [paragraph] The people of Nether Compton have bought their pub, which was
to be turned into flats by a brewery from the north of England.
   [paragraph] They did not wait to be asked.
   [paragraph] "We did the sums on the back of a beer mat, because that was
all we had," said the parish clerk, who had brought the pencil.
   [paragraph] Opening night is on Friday, and the first pint goes to the
vicar, who does not drink.
`},
		{"entries of a live blog", `
[headline] Thousands without power - live updates

[subhead] 18:42 GMT Power company says 41,000 homes are cut off

[paragraph] The operator says most of the homes are in Carrow and on the coast.

[subhead] 18:15 GMT Bridge closed

[paragraph] Police have closed the bridge to all traffic after a lorry overturned.
`},
		{"decks in bullets", `
[headline] Dockers end strike at Lorrin
[deck] * Pay to rise by 6.5 percent
[deck] * Forty ships waiting
[paragraph] LORRIN (Reuters) - Dockers voted on Tuesday to end a strike that had halted exports for nine days.
[paragraph] The vote was 812 to 377, their union said.
`},
		{"a byline without By, and the house", `
[headline] Lake ferry had failed two inspections

[byline] Rosalind Achterberg and Tunde Balogun
[byline] Associated Press

[paragraph] PORT ALMER, Mich. (AP) — A ferry that sank last week had failed two inspections, records show.

[paragraph] The owner declined to comment on Monday.
`},
		{"what follows the last paragraph", `
[headline] Swiss watch exports fall

[paragraph] GENEVA, Aug 20 (Reuters) - Exports fell for a fifth month in July, the federation said on Thursday.

[paragraph] "We do not expect a rich autumn," its president said.

[paragraph] "Our apples have to meet our standards."

[paragraph] Copyright law protects the names of apples.

[credit] (Reporting by Ann Lee; Editing by Bo Ek)

[note] Editor's note: This story was updated at 5:45 p.m. to include comments.

[boilerplate] Follow us on Facebook.

[copyright] © 2024 The Alpine Wire. All rights reserved.

[copyright] Our Standards: The Thomson Reuters Trust Principles.

[endMark] gr/bp
`},
		{"end marks", `
[headline] Recipe for pea soup

[paragraph] Soak the peas overnight, then boil them for two hours with a ham bone.

[endMark] -30-

[endMark] ###

[endMark] (END)
`},
		{"a desk's signature after the agency", `
[headline] Sperre nach Felssturz

[paragraph] Koblenz (dpa) - Die Bahnstrecke bleibt bis Ostern gesperrt, teilte die Bahn am Montag mit.

[paragraph] Verletzt wurde bei dem Felssturz niemand, wie die Polizei sagte.

[endMark] dpa hm bs wjh
`},
		{"captions", `
[headline] Smoke closes schools

[caption] FILE - In this June 20, 2012, file photo, smoke rises over Dell. (AP Photo/Dinah Cole)

[paragraph] Schools along the coast stayed shut on Tuesday, officials said.

[caption] Firefighters rest near the town of Dell on Monday. (Photo: Ines Calvo / AFP)

[paragraph] The wind is expected to turn on Wednesday, the fire chief said.

[credit] Photo by Eric Thorsen/Getty Images
`},
		{"an embedded post is prose", `
[headline] Goat wins beard contest

[paragraph] A goat named Gerald won the annual beard contest on Saturday.

[paragraph] I am proud and I am beaten. pic.twitter.com/x8Kq0Ex — Barnaby Holt (@mayorholt) September 23, 2016
`},
		{"times of a live blog", `
[headline] The Latest: Cyclone nears Port Ansel

[paragraph] PORT ANSEL (AP) — The Latest on the cyclone (all times local):

[timestamp] 4:25 p.m.

[paragraph] The weather bureau says the cyclone has made landfall south of the port.

[timestamp] 2:10 p.m.

[paragraph] The airport has closed, officials say.
`},
		{"questions with a dash are speech", `
[headline] The river remembers every mistake

[timestamp] 05.11.2024 10:30

[paragraph] Anton Verbytskyi has led ships through the delta for 28 years. We spoke with him.

[subhead] ON SILT AND SHALLOWS

[paragraph] - How has the river changed?

[paragraph] - It has grown lazy. It drops its sand where it used to carry it to the sea.

[paragraph] - Who pays for dredging?

[paragraph] - On paper, the state. In truth, whoever is aground.
`},
		{"contact matter", `
[headline] Brightwell recalls peach preserve

[paragraph] NEW YORK, NY / ACCESSWIRE / May 7, 2024 / Brightwell Foods is recalling 12,000 jars, it said today.

[paragraph] Consumers may return the jars to any store for a refund.

[boilerplate] Media Contact:
[boilerplate] Ted Amsel
[boilerplate] press@brightwell.example

[endMark] ###
`},
		{"references, and what only looks like them", `
[headline] Library lends seeds

[paragraph] Watch out for the bees. That is the first thing that Maureen Duffy says.

[crossReference] Read also: Fig tree stolen from library

[paragraph] Read more than three books and you may borrow a fig tree, she said.

[crossReference] Related:
[crossReference] * Seeds that sprout at night
[crossReference] * Beans and how to lend them

[paragraph] The library keeps the seeds in eleven drawers, which readers may open.

[boilerplate] Related terms: gardening, libraries

[paragraph] Kilbrack's council pays 600 euros a year for them.

[boilerplate] Read the Terms of Use.
`},
		{"a title that begins like a byline", `
[headline] Von Kopf bis Fuß nass: Sommerfest fällt ins Wasser

[byline] Von Jan Petersen

[timestamp] 3. Mai 2024

[paragraph] Das Sommerfest der Gärtner ist am Samstag nach zehn Minuten abgebrochen worden.

[subhead] Wie geht es weiter?

[paragraph] Der Verein will das Fest im September nachholen, sagte der Vorsitzende.
`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			want := strings.Trim(test.want, "\n")
			a := parseText(t, lede.Parser{}, stripKinds(want))
			if diff := cmp.Diff(want, showKinds(a)); diff != "" {
				t.Errorf("blocks (-want +got):\n%s", diff)
			}
		})
	}
}

// stripKinds takes the kinds in brackets off.
func stripKinds(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		if open := strings.Index(line, "["); open >= 0 && strings.TrimSpace(line[:open]) == "" {
			if kind := strings.Index(line, "] "); kind > 0 {
				line = line[:open] + line[kind+2:]
			}
		}
		b.WriteString(line)
	}
	return b.String()
}

// showKinds puts them on, as Parse sees them.
func showKinds(a *lede.Article) string {
	var b strings.Builder
	at := 0
	for _, block := range a.Blocks {
		fmt.Fprintf(&b, "%s[%s] ", a.Text[at:block.Start], block.Kind)
		b.WriteString(a.Text[block.Start:block.End])
		at = block.End
	}
	return b.String() + a.Text[at:]
}

func parseText(t *testing.T, p lede.Parser, text string) *lede.Article {
	t.Helper()
	a, err := p.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// A marker is a fragment with the name that it has in a marked text.
type marker struct {
	name string
	lede.Fragment
}

// markUp puts ⟦name …⟧ around fragments of the text, given in text order.
func markUp(text string, base int, markers ...marker) string {
	var b strings.Builder
	at := base
	for _, m := range markers {
		if m.End == 0 {
			continue
		}
		b.WriteString(text[at-base : m.Start-base])
		b.WriteString("⟦" + m.name + " " + m.Text + "⟧")
		at = m.End
	}
	return b.String() + text[at-base:]
}

// unmark takes the markers off.
func unmark(s string) string {
	for {
		open := strings.Index(s, "⟦")
		if open < 0 {
			return s
		}
		s = s[:open] + s[open+strings.Index(s[open:], " ")+1:]
		s = strings.Replace(s, "⟧", "", 1)
	}
}

func TestDatelines(t *testing.T) {
	tests := []struct{ lang, want string }{
		{"en", "⟦place PORTLAND, Ore.⟧, ⟦date Feb 26⟧ -| The mill closed on Thursday."},
		{"en", "⟦place Toronto⟧, ⟦date March 27⟧ -| The price of gold rose."},
		{"en", "⟦place NEW YORK⟧, ⟦date FEB 26⟧ -| The bank said it would stay."},
		{"en", "⟦place ROCHESTER, N.Y.⟧ ⟦date March 3⟧ -| The plant will shut."},
		{"en", "⟦place WASHINGTON⟧, ⟦date March 12⟧, ⟦agency Reuter⟧ -| The Senate met."},
		{"en", "⟦place KANSAS CITY, Mo.⟧ - ⟦date March 13⟧ -| The fair opened."},
		{"it", "(⟦agency ANSA⟧) - ⟦place VALMORA⟧, ⟦date 12 MAR⟧ -| Il ponte riapre a maggio."},
		{"en", "⟦place sioux falls⟧, ⟦date april 7⟧ -| hog prices rose in active trade."},
		{"en", "⟦place MONTGOMERY, Ala.⟧ (⟦agency AP⟧) —| The governor said no."},
		{"en", "⟦place ATLANTA⟧ (⟦agency AP⟧) _| The mayor said yes."},
		{"en", "⟦place CHICAGO⟧ (⟦agency Post-Tribune⟧) --| Something happened."},
		{"en", "⟦place CHESTERFIELD,S.C.⟧ --| Something happened."},
		{"en", "⟦place BEIRUT/THE HAGUE⟧, ⟦date March 7⟧ (⟦agency Reuters⟧) -| The crew was freed."},
		{"en", "⟦place SURABAYA, Indonesia/JAKARTA⟧ (⟦agency Reuters⟧) -| The ferry sank."},
		{"en", "⟦date Oct 22⟧ (⟦agency Reuters⟧) -| The company will cut jobs."},
		{"en", "⟦place Wagga Wagga⟧ (⟦agency Reuters⟧) -| The team lost."},
		{"en", "⟦place SAITAMA, Japan⟧, ⟦date Dec. 9⟧ ⟦agency Kyodo⟧ -| Trains stopped."},
		{"en", "⟦place HARBIN⟧, ⟦date Sept. 23⟧ (⟦agency Xinhua⟧) --| Snow fell."},
		{"en", "⟦place MOSCOW⟧, ⟦date January 21⟧. /⟦agency TASS⟧/.| The season began."},
		{"en", "⟦place KYIV⟧. ⟦date Nov 5⟧ (⟦agency Interfax-Ukraine⟧) –| The loan was approved."},
		{"en", "⟦place KYIV⟧, ⟦date November 5⟧ /⟦agency Ukrinform⟧/.| The museum reopened."},
		{"en", "⟦place NEW YORK, NY⟧ / ⟦agency ACCESSWIRE⟧ / ⟦date May 7, 2024⟧ /| The firm announced a recall."},
		{"en", "⟦place NEW DELHI⟧:| The high court on Wednesday stayed an order to clear two hundred shops from the bank of the river."},
		{"en", "⟦place MINNEAPOLIS-ST. PAUL⟧ (⟦agency AP⟧) --| The bridge fell."},
		{"en", "⟦place McALLEN, Texas⟧ --| The bridge fell."},
		{"en", "⟦place O'FALLON, Ill.⟧ --| The bridge fell."},
		{"en", "⟦place COEUR D'ALENE, Idaho⟧ --| The bridge fell."},
		{"en", "⟦place CHICAGO⟧ (⟦agency From news services⟧) --| The bridge fell."},
		{"en", "⟦place CHICAGO⟧—|The bridge fell."},
		{"en", "⟦place DENVER⟧ (⟦agency KDVR⟧) –| The bridge fell."},
		{"en", "⟦place SHAH ALAM⟧, ⟦date Thurs⟧. -| The bridge fell."},
		{"en", "⟦place LAS VEGAS⟧--(⟦agency BUSINESS WIRE⟧)--|Acme Corp. today announced a recall."},
		{"en", "⟦place NEW YORK⟧, ⟦date Nov. 5, 2024⟧ /⟦agency PRNewswire⟧/ --| Acme Corp. today announced a recall."},
		{"en", "⟦place AUSTIN, Texas⟧, ⟦date Nov. 5, 2024⟧ —| Acme Corp. today announced a recall."},
		{"en", "⟦place London⟧ (⟦agency CNN⟧)| The bridge fell."},
		{"en", "(⟦agency CNN⟧) --| The bridge fell."},
		{"en", "⟦place CANBERRA⟧, ⟦date June 12⟧ ⟦agency AAP⟧ -| The bridge fell."},
		{"en", "(⟦place Honolulu⟧) --| The beach is closed."},
		{"en", "(07-17) 13:09 PDT ⟦place BERKELEY⟧ --| The toll will rise."},
		{"en", "⟦place Washington⟧, ⟦date 13 Mar 2020⟧ (⟦agency AFP⟧) —| The border is closed."},
		{"en", "⟦place Washington⟧.-| The president spoke on Monday."},
		{"es", "⟦place Bruselas⟧, ⟦date 7 oct⟧ (⟦agency EFE⟧).-| La Comisión pidió a los Estados que cierren los vertederos."},
		{"de", "⟦place Hamburg⟧ (⟦agency dpa/lno⟧) –| Die Elbe führt Hochwasser."},
		{"de", "⟦place Frankfurt/Main⟧ (⟦agency dpa⟧) -| Die Börse hat geschlossen."},
		{"pl", "⟦place Zalesin⟧, ⟦date 14 lutego 2024⟧ r. –| Cena wody nie wzrośnie w tym roku."},
		{"fr", "⟦place Lyon⟧, le ⟦date 4 mai 2024⟧.| La société répond aux critiques de la ville."},
		{"fr", "Lyon, le 4 mai 2024, a fêté la réouverture de son musée avec une foule de visiteurs."},
		{"fr", "⟦place Paris⟧ (⟦agency ats afp⟧)| Le trafic fluvial a repris lundi."},
		{"ru", "⟦place КИЕВ⟧. ⟦date 3 декабря⟧. ⟦agency УНН⟧.| Пожар на складе потушили."},
		{"ru", "⟦place ОЛЬХОВКА⟧, ⟦date 12 марта⟧.| Дамбу укрепят к концу весны."},
		{"ru", "⟦place ОЛЬХОВКА⟧, ⟦date 12 марта⟧. /⟦agency ТАСС⟧/.| Дамбу укрепят к концу весны."},
		{"de", "⟦place BRUNSLOH⟧, ⟦date 26. August⟧.| Der Wald am Ufer ist wieder offen."},
		{"ru", "⟦place ЗАБОЛОТСК⟧, ⟦date 4 мар⟧ — ⟦agency РИА Новости⟧.| Порт закрыт с понедельника."},
		{"ru", "⟦place ПЕТРОПАВЛОВСК⟧. ⟦agency КАЗИНФОРМ⟧ –| Мост открыли после ремонта."},
		{"it", "⟦place PIAN DI SASSO⟧ -| Due persone sono rimaste ferite lunedì in una frana."},
		{"sv", "⟦place SKARPÅS⟧.| Två personer skadades i ett ras på måndagen, uppger polisen."},
		{"de", "⟦place BAD OSTERODE/LINDAU⟧.| Zwei Menschen sind am Montag bei einem Erdrutsch verletzt worden."},
		{"de", "⟦place Berlin⟧.| Zwei Menschen sind am Montag bei einem Erdrutsch verletzt worden."},
		{"no", "⟦place STORVIK⟧:| To personer ble skadd i et ras mandag, opplyser politiet."},
		{"pl", "⟦place BOROWIEC⟧.| Dwie osoby zostały ranne w poniedziałek w pożarze domu."},
		// None of these is a dateline.
		{"ru", "Ольховка, 12 марта. Дамбу укрепят к концу весны, сказали в мэрии."},
		{"en", "NO. That was all the director said on Monday when asked about the show."},
		{"en", "IT WAS COLD. The harbour was closed on Monday, the harbour master said."},
		{"de", "BRUNSLOH. Ein Fest"},
		{"de", "Deutschland. Das ist für Anne Lind ein Land der Wälder und der Flüsse."},
		{"en", "Lowercase -- Something happened."},
		{"en", "FILE - In this June photo, a man waits for the bus in the rain."},
		{"en", "JUST IN – The talks have failed, the minister told the house."},
		{"en", "WELCOME TO THE WORLD – The panda cub has been given a name."},
		{"en", "UPDATE: The company has since replied to our questions about it."},
		{"de", "Wahlen in Italien und Frankreich: Alle Nachrichten und alle Hintergründe zur Lage finden Sie hier."},
		{"fr", "PODCAST - Le ferry de la discorde, une histoire en six épisodes."},
		{"en", "Trump - who said so often enough - was not there on the day."},
		{"en", "TRIBUNNEWS.COM - The minister has arrived at the airport."},
		{"en", "A -- Something happened."},
		{"en", "Sen. Ted Lee (R-Texas) — the one who left — was not there."},
		{"de", "Große Aufregung am Dienstag in Elmshorn (Kreis Pinneberg): Ein Wal ist gestrandet."},
		{"en", "ABC7 -- Something happened."},
		{"en", "Hello CHICAGO -- Something happened."},
		{"de", "EXKLUSIV - Das Fest der Gärtner ist abgebrochen worden."},
		{"de", "TV-TIPP - Das Fest der Gärtner wird am Samstag gezeigt."},
	}
	for _, test := range tests {
		text, _, _ := strings.Cut(unmark(test.want), "|")
		rest := strings.TrimPrefix(strings.Replace(unmark(test.want), "|", "", 1), text)
		body := text + rest
		head := "A headline for the day\n\n"
		a := parseText(t, lede.Parser{Language: test.lang}, head+body+"\n\nThere was a second paragraph, and it went on for some time before it ended.\n")
		d := a.Dateline
		got := body
		if d.End > 0 {
			parts := []marker{{"place", d.Place}}
			for _, m := range []marker{{"date", d.Date.Fragment}, {"agency", d.Agency}} {
				if m.End == 0 {
					continue
				}
				i := len(parts)
				for i > 0 && parts[i-1].Start > m.Start {
					i--
				}
				parts = append(parts[:i], append([]marker{m}, parts[i:]...)...)
			}
			got = markUp(d.Text, d.Start, parts...) + "|" + body[len(d.Text):]
			if d.Start != len(head) {
				t.Errorf("dateline at %d, want %d: %s", d.Start, len(head), body)
			}
		}
		if got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.lang, got, test.want)
		}
	}
}

func TestDatelineValue(t *testing.T) {
	published := time.Date(2024, 1, 3, 0, 0, 0, 0, time.UTC)
	tests := []struct {
		dateline  string
		published time.Time
		want      string
	}{
		{"KYIV, Nov. 5 (Reuters) -", time.Time{}, "--11-05"},
		{"KYIV, Jan. 2 (Reuters) -", published, "2024-01-02"},
		{"KYIV, Dec. 30 (Reuters) -", published, "2023-12-30"},
		{"Paris, 21 jan 2019 (AFP) -", published, "2019-01-21"},
		{"BRUSSELS 1996-08-22 (Reuters) -", published, "1996-08-22"},
	}
	for _, test := range tests {
		a := parseText(t, lede.Parser{Published: test.published}, "A headline\n\n"+test.dateline+" The council has met again.\n")
		if got := a.Dateline.Date.Value; got != test.want {
			t.Errorf("%s: %q, want %q", test.dateline, got, test.want)
		}
	}
}

// TestBylines wants the names of each byline, joined by semicolons; nothing
// where the line is no byline.
func TestBylines(t *testing.T) {
	tests := []struct{ byline, want string }{
		{"By Ann Lee", "Ann Lee"},
		{"by Ann Lee, Reuters", "Ann Lee"},
		{"BY TED D'AFFLISIO, Reuters", "TED D'AFFLISIO"},
		{"By: Ann Lee", "Ann Lee"},
		{"By Ann Lee and Bo Ek", "Ann Lee; Bo Ek"},
		{"By Ann Lee, Bo Ek and Cy Fox, CNN", "Ann Lee; Bo Ek; Cy Fox"},
		{"By STEPHEN JUKES AND PHILIP SHEHADI, REUTERS", "STEPHEN JUKES; PHILIP SHEHADI"},
		{"By Ann Lee - Staff Writer", "Ann Lee"},
		{"By Ann Lee - The Washington Times - Wednesday, November 8, 2023", "Ann Lee"},
		{"By Ann Lee on Wed, Nov 8, 2023 at 1:02 pm", "Ann Lee"},
		{"By TOM NEWTON DUNN, Political Editor", "TOM NEWTON DUNN"},
		{"By Ann Lee in Beirut and Bo Ek, Middle East correspondent", "Ann Lee; Bo Ek"},
		{"By Ann Lee for the Daily Mail and Bo Ek", "Ann Lee; Bo Ek"},
		{"By ANN LEE. Special to amNewYork April 24, 2014", "ANN LEE"},
		{"Ann Lee for Metro.co.uk", "Ann Lee"},
		{"Written by Ann Lee", "Ann Lee"},
		{"By Ann Lee BBC Wales education correspondent", "Ann Lee"},
		{"By Ann Lee Published: 12:01 GMT, 5 November 2013", "Ann Lee"},
		{"By Ann Lee/Staff Reporter", "Ann Lee"},
		{"Posted by Ann Lee", "Ann Lee"},
		{"Text by Ann Lee and photos by Bo Ek", "Ann Lee"},
		{"Ann Lee @annlee", "Ann Lee"},
		{"Ann Lee, AAP", "Ann Lee"},
		{"By Daily Mail Reporter", ""},
		{"By J.R. O'Shea Jr. and Mei-Ling McDonald", "J.R. O'Shea Jr.; Mei-Ling McDonald"},
		{"By J. Edgar O'Shea, Jr., and Piet van der Berg", "J. Edgar O'Shea, Jr.; Piet van der Berg"},
		{"By Associated Press", ""}, // an agency
		{"By keith grant, Reuters", "keith grant"},
		{"Ann Lee and Jordan Press The Canadian Press", "Ann Lee; Jordan Press"},
		{"Aaron J. Staples, Michigan State University", "Aaron J. Staples"},
		// These name nobody.
		{"Climate Change", ""},
		{"Sen. Ted Lee (R-Texas) — Announced March 23, 2015", ""},
		{"Climate Change, Health Care", ""},
		{"By Publisher", ""},
		{"By Staff and news service reports", ""},
		{"By Monday the talks had collapsed, and nobody knew why.", ""},
		{"By mid-year, however, the company said it expected more.", ""},
		{"Parts May Contain Fragments of Glass, Company Says", ""},
		{"Ann Lee in Kabul killed", ""},
	}
	for _, test := range tests {
		a := parseText(t, lede.Parser{Language: "en"}, "Council to sell the old swimming baths\n\n"+test.byline+"\n\nJune 7, 2024\n\nThe baths are to be sold to a developer, according to documents seen on Monday.\n")
		var names []string
		for _, c := range a.Attribution {
			if c.Role == lede.RoleAuthor {
				for _, n := range c.Names {
					names = append(names, n.Text)
				}
			}
		}
		if got := strings.Join(names, "; "); got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.byline, got, test.want)
		}
	}
}

// TestCredits wants each credit as "role: name; name".
func TestCredits(t *testing.T) {
	tests := []struct {
		lang, line string
		want       []string
	}{
		{"en", "(Reporting by Ann Lee; Editing by Bo Ek)", []string{"reporter: Ann Lee", "editor: Bo Ek"}},
		{"en", "(Reporting by Ann Lee in Osterby; Additional reporting by Cy Fox; Editing by Bo Ek and Di Gray)",
			[]string{"reporter: Ann Lee", "contributor: Cy Fox", "editor: Bo Ek; Di Gray"}},
		{"en", "Associated Press writers Ann Lee in Kabul, and Bo Ek in Greenville, South Carolina, contributed to this story.", []string{"contributor: Ann Lee; Bo Ek"}},
		{"en", "NPR's Geoff Lee contributed to this report.", []string{"contributor: Geoff Lee"}},
		{"en", "Photo: Flickr / NATO", []string{"photo: Flickr; NATO"}},
		{"en", "(Photo: Getty Images)", []string{"photo: Getty Images"}},
		{"en", "Photo by Eric Lee/Reuters", []string{"photo: Eric Lee; Reuters"}},
		{"en", "Featured image via Sara D. Lee/Getty Images", []string{"photo: Sara D. Lee; Getty Images"}},
		{"en", "Image: VICKY LEE / MASHABLE", []string{"photo: VICKY LEE; MASHABLE"}},
		{"en", "Ann Lee, Leeds / Photo: Bob Smith", []string{"author: Ann Lee", "photo: Bob Smith"}},
		{"en", "Video by Kate Lim", []string{"video: Kate Lim"}},
		{"en", "Source: Reuters", []string{"source: Reuters"}},
		{"en", "Fans wait in the rain on Monday. (AP Photo/Ted S. Lee)", []string{"photo: AP; Ted S. Lee"}},
		{"en", "Fans wait in the rain on Monday. REUTERS/Joanna Lee", []string{"photo: REUTERS; Joanna Lee"}},
		{"en", "The minister said so on Monday, according to an Ukrinform correspondent.", []string{"correspondent: Ukrinform"}},
		{"de", "Foto: Markus Lee/dpa/Archivbild", []string{"photo: Markus Lee; dpa"}},
		{"en", "The minister said this at a briefing, an Ukrinform correspondent reports.", []string{"correspondent: Ukrinform"}},
		{"en", "The minister said this at a briefing to a correspondent from abroad.", nil},
		{"uk", "Про це він сказав під час брифінгу, повідомляє кореспондент Укрінформу.", []string{"correspondent: Укрінформу"}},
		{"pl", "Fot. Jan Solecki", []string{"photo: Jan Solecki"}},
		{"en", "Photos: Fans rock out at the old town hall until the roof comes off", nil},
		{"en", "Mr. Lee also contributed $300,000 to a group that backs the governor.", nil},
		{"en", "The source of the river has been found, the explorers said on Monday.", nil},
	}
	for _, test := range tests {
		a := parseText(t, lede.Parser{Language: test.lang}, "A headline for the day\n\nThere was a first paragraph, and it went on for some time before it ended.\n\n"+test.line+"\n")
		var got []string
		for _, c := range a.Attribution {
			var names []string
			for _, n := range c.Names {
				names = append(names, n.Text)
			}
			got = append(got, string(c.Role)+": "+strings.Join(names, "; "))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.line, diff)
		}
	}
}

func TestHeadlines(t *testing.T) {
	// The body names a person by name and surname, which tells names from topics.
	const body = "Minister Lars Ostberg met Maria Kaunda on Monday. He told the IBC that Ostberg was pleased, and that Kaunda was too. Storm Agnes went by."
	tests := []struct{ lang, want string }{
		{"en", "⟦claim Talks to resume in spring⟧ - ⟦source Ostberg⟧"},
		{"en", "⟦claim Talks to resume in spring⟧ – ⟦source Lars Ostberg⟧"},
		{"en", "⟦claim Talks to resume in spring⟧ - ⟦source defence ministry⟧"},
		{"en", "⟦claim Talks to resume in spring⟧ - ⟦source sources⟧"},
		{"en", "⟦claim Talks to resume in spring⟧ — ⟦source Reuters⟧"},
		{"en", "⟦claim TALKS TO RESUME⟧ - ⟦source DUTCH TRADERS⟧"},
		{"en", "⟦claim TALKS TO RESUME⟧, ⟦source FED⟧ SAYS"},
		{"en", "⟦claim TALKS TO RESUME⟧, SAYS ⟦source KAUNDA⟧"},
		{"en", "⟦claim TALKS TO RESUME IN SPRING⟧, ⟦source OSTBERG⟧"},
		{"en", "⟦claim TALKS TO RESUME IN SPRING⟧ - ⟦source IBC⟧"},
		{"en", "⟦claim Talks to resume in spring⟧: ⟦source report⟧"},
		{"en", "⟦source Ostberg⟧: ⟦claim Talks to resume in spring⟧"},
		{"en", "⟦source Ostberg⟧: ⟦claim \"We will talk in spring\"⟧"},
		{"en", "⟦tag UPDATE 2⟧-⟦claim Talks to resume in spring⟧ - ⟦source union⟧"},
		{"en", "⟦tag ROWING⟧ - ⟦claim Talks to resume in spring⟧ - ⟦source Ostberg⟧"},
		{"en", "⟦tag WRXL⟧ - ⟦claim TALKS TO RESUME IN SPRING⟧"},
		{"en", "⟦claim KYIV - What we know of the talks⟧"},
		{"en", "⟦tag EXCLUSIVE⟧: ⟦claim Talks to resume in spring⟧"},
		{"en", "⟦tag CORRECTED⟧ - ⟦claim Talks to resume in spring⟧ - ⟦source Ostberg⟧"},
		{"en", "⟦tag Factbox⟧: ⟦claim What the talks are about⟧"},
		{"en", "⟦tag BRIEF⟧-⟦claim Calloway Mining to cut 400 jobs⟧"},
		{"uk", "⟦claim Міст відкрили після ремонту⟧ – ⟦source мер⟧"},
		{"ru", "⟦claim Пожар на складе потушили⟧ – ⟦source источник⟧"},
		// Here the dash, the comma or the colon has nothing to do with a source.
		{"en", "⟦claim Wheat falls to lowest since August - Nov 7⟧"},
		{"en", "⟦claim Talks to resume in spring - but nobody knows where⟧"},
		{"en", "⟦claim Football: Harriers beat Rovers to stay top⟧"},
		{"en", "⟦claim Smoke closes schools, Dell evacuated⟧"},
		{"en", "⟦claim Storm Agnes: Thousands without power⟧"},
		{"de", "⟦claim Toller Tarif: Zehn Gigabyte für fünf Euro⟧"},
		{"en", "⟦claim Council to sell baths⟧ | The Marlow Gazette"},
	}
	for _, test := range tests {
		text := unmark(test.want)
		a := parseText(t, lede.Parser{Language: test.lang}, text+"\n\n"+body+"\n")
		h := a.Headline
		var parts []marker
		for _, tag := range h.Tags {
			parts = append(parts, marker{"tag", tag})
		}
		if h.Source.End > 0 && h.Source.Start < h.Claim.Start {
			parts = append(parts, marker{"source", h.Source}, marker{"claim", h.Claim})
		} else {
			parts = append(parts, marker{"claim", h.Claim}, marker{"source", h.Source})
		}
		if got := markUp(h.Text, h.Start, parts...); got != test.want {
			t.Errorf("\n got %s\nwant %s", got, test.want)
		}
	}
}

func TestReferenceLines(t *testing.T) {
	type reference struct{ label, title, source, url string }
	tests := []struct {
		lang, lines string
		want        []reference
	}{
		{"en", "Read also: Talks to resume in spring - ministry", []reference{{"Read also:", "Talks to resume in spring - ministry", "ministry", ""}}},
		{"en", "ALSO READ | Flood plain is no market", []reference{{"ALSO READ |", "Flood plain is no market", "", ""}}},
		{"en", "MORE: Lindqvist leads in polls", []reference{{"MORE:", "Lindqvist leads in polls", "", ""}}},
		{"en", "Read more Lindqvist leads in polls", []reference{{"Read more", "Lindqvist leads in polls", "", ""}}},
		{"en", "[Most read] Lindqvist leads in polls »", []reference{{"Most read", "Lindqvist leads in polls", "", ""}}},
		{"en", "Read more: [Unions call strike](https://news.example/strike)", []reference{{"Read more:", "Unions call strike", "", "https://news.example/strike"}}},
		{"en", "See also: Unions call strike https://news.example/strike", []reference{{"See also:", "Unions call strike", "", "https://news.example/strike"}}},
		{"en", "Related:\n* Unions call strike\n* Coalition will hold", []reference{{"Related:", "Unions call strike", "", ""}, {"", "Coalition will hold", "", ""}}},
		{"en", "Read also\n\nUnions call general strike", []reference{{"Read also", "Unions call general strike", "", ""}}},
		{"de", "Lesen Sie auch: Warum die Hänge rutschen", []reference{{"Lesen Sie auch:", "Warum die Hänge rutschen", "", ""}}},
		{"fr", "Lire aussi : Un métier qui disparaît", []reference{{"Lire aussi :", "Un métier qui disparaît", "", ""}}},
		{"es", "Te puede interesar: Los vecinos piden el cierre", []reference{{"Te puede interesar:", "Los vecinos piden el cierre", "", ""}}},
		{"pt", "Leia também: Lota com menos peixe", []reference{{"Leia também:", "Lota com menos peixe", "", ""}}},
		{"pl", "Czytaj także: Dworzec znowu otwarty", []reference{{"Czytaj także:", "Dworzec znowu otwarty", "", ""}}},
		{"uk", "Читайте також: Сорок мостів відремонтують", []reference{{"Читайте також:", "Сорок мостів відремонтують", "", ""}}},
		{"ru", "Читайте также: Сгорел рынок", []reference{{"Читайте также:", "Сгорел рынок", "", ""}}},
		{"it", "Leggi anche: Neve, chiuse le scuole", []reference{{"Leggi anche:", "Neve, chiuse le scuole", "", ""}}},
		{"nl", "Lees ook: Waarom de Rijn stijgt", []reference{{"Lees ook:", "Waarom de Rijn stijgt", "", ""}}},
		{"sv", "Läs mer: Därför söker sig älgar till städer", []reference{{"Läs mer:", "Därför söker sig älgar till städer", "", ""}}},
		{"no", "Les også: Fergen innstilt", []reference{{"Les også:", "Fergen innstilt", "", ""}}},
		{"da", "Læs også: Sommerhuse styrter i havet", []reference{{"Læs også:", "Sommerhuse styrter i havet", "", ""}}},
		{"uk", "Читайте такожСорок мостів відремонтують", []reference{{"Читайте також", "Сорок мостів відремонтують", "", ""}}},
		{"en", "Read alsoUnions call general strike", []reference{{"Read also", "Unions call general strike", "", ""}}},
		// No references.
		{"en", "Read the Terms of Use.", nil},
		{"en", "Related terms: gardening, libraries, seeds", nil},
		{"en", "Read more than three books a month and you may borrow a fig tree.", nil},
		{"en", "See also the full text of the bill, which runs to 212 pages.", nil},
		{"en", "Recommended by a friend, she drove to the library.", nil},
		{"de", "Lesen Sie 10 Wochen lang die digitale Ausgabe für nur 10 Euro.", nil},
	}
	for _, test := range tests {
		a := parseText(t, lede.Parser{Language: test.lang}, "A headline for the day\n\nThere was a first paragraph, and it went on for some time before it ended.\n\n"+
			test.lines+"\n\nThere was a second paragraph, and it went on for some time before it ended.\n")
		var got []reference
		for _, r := range a.CrossReferences {
			if r.Kind == lede.ReferenceRelated {
				got = append(got, reference{r.Label.Text, r.Title.Text, r.Title.Source.Text, r.URL})
			}
		}
		if diff := cmp.Diff(test.want, got, cmp.AllowUnexported(reference{})); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.lines, diff)
		}
	}
}
