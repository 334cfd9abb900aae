package prose

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// paragraphs reads s as if each of its blocks were a paragraph, whatever the
// layout stage would make of it.
func paragraphs(s, tag string) (*token.Text, *Prose) {
	d := new(token.Text).Scan(lang.Find(tag, s), s)
	return d, new(Reader).Read(d, pageOf(d))
}

// pageOf makes a paragraph of each block of text.
func pageOf(d *token.Text) *layout.Page {
	p := new(layout.Page)
	for i := 0; i < len(d.Toks); {
		j := i + 1
		for j < len(d.Toks) && d.Toks[j].Gap < token.BlankLine {
			j++
		}
		p.Blocks = append(p.Blocks, layout.Block{Kind: layout.KindParagraph, First: i, Body: i, Last: j})
		i = j
	}
	return p
}

// showPairs writes the pairs into the text: outermost ones in ⟦ ⟧, inner ones
// in ⟨ ⟩. After ⟧ stands - for an unclosed pair, + for one that continues, and
// ^ for an unopened one.
func showPairs(d *token.Text, m *Prose) string {
	before, after := make([]string, len(d.Toks)), make([]string, len(d.Toks))
	for _, p := range m.Inner {
		before[p.Open] += "⟨"
		after[p.Close] += "⟩"
	}
	for _, p := range m.Pairs {
		before[p.Open] = "⟦" + before[p.Open]
		s := "⟧"
		if p.Continues {
			s += "+"
		} else if p.Unclosed {
			s += "-"
		}
		if p.Unopened {
			s += "^"
		}
		after[p.Close] += s
	}
	var b strings.Builder
	at := 0
	for i, t := range d.Toks {
		b.WriteString(d.Raw[at:t.Start] + before[i] + d.Raw[t.Start:t.End] + after[i])
		at = t.End
	}
	return b.String() + d.Raw[at:]
}

var unmarkPairs = strings.NewReplacer("⟦", "", "⟧-", "", "⟧+^", "", "⟧+", "", "⟧^", "", "⟧", "", "⟨", "", "⟩", "")

func TestPairMarks(t *testing.T) {
	const (
		unclosed = text.UnclosedQuote
		unopened = text.UnopenedQuote
		mismatch = text.MismatchedQuotes
	)
	tests := []struct {
		name     string
		want     string
		problems []text.Code
	}{
		// Forms of marks.
		{"straight", `⟦"We agreed,"⟧ he said. ⟦"All of us."⟧`, nil},
		{"curly", `⟦“We agreed,”⟧ he said.`, nil},
		{"typewriter", `⟦''We agreed,''⟧ he said of the ⟦''deal.''⟧`, nil},
		{"TeX", "⟦``We agreed,''⟧ he said.", nil},
		{"guillemets", `⟦«Nous sommes d'accord»⟧, a-t-il dit.`, nil},
		{"spaced guillemets", `⟦« Nous sommes d'accord »⟧, a-t-il dit. ⟦« Oui. »⟧`, nil},
		{"inward guillemets", `⟦»Wir sind uns einig«⟧, sagte er.`, nil},
		{"low and high", `⟦„Wir sind uns einig“⟧, sagte er zum ⟦„Wort“⟧.`, nil},
		{"low and right", `⟦„Zgadzamy się”⟧ – powiedział.`, nil},
		{"low and straight commas", `⟦,,Wir sind uns einig''⟧, sagte er.`, nil},
		{"right and right", `⟦”Vi är överens”⟧, sade han.`, nil},
		{"corners", `他说⟦「同意」⟧。`, nil},
		{"no spaces", `他说：⟦“同意。”⟧他走了。`, nil},
		{"single angles", `Er nannte es ⟦‹Wort›⟧.`, nil},
		{"two single marks for a double one", `⟦‘‘We agreed,’’⟧ he said.`, nil},
		{"seed", `⟦"This must happen soon after.,"⟧ the minister noted.`, nil},

		// Single marks and apostrophes.
		{"UK", `⟦'It's the workers' fault,'⟧ he said. ⟦'They don't care.'⟧`, nil},
		{"UK curly", `⟦‘It’s the workers’ fault,’⟧ he said. ⟦‘They don’t care.’⟧`, nil},
		{"UK nested", `⟦'She told me ⟨"no way"⟩ twice,'⟧ he said.`, nil},
		{"headline", `Minister has ⟦'negative reaction'⟧ to the plan`, nil},
		{"decade", `In the '90s and '80s they knew rock 'n' roll.`, nil},
		{"curly decade", `Back in the ’90s, the workers’ choice was clear.`, nil},
		{"wrong curly", `Give ‘em hell, they said in the ‘90s.`, nil},
		{"elision", `⟦"Get 'em, and don't stop,"⟧ she said of the players' strike.`, nil},
		{"possessives", `The workers' rights and the bosses' plans are the Jones' concern.`, nil},
		{"dropped g", `He was goin' home and singin' loud.`, nil},
		{"quoted possessive", `The ⟦"players' strike"⟧ is over.`, nil},
		{"wrong mark in a word", `He told me I ⟦"shouldn‘t go there"⟧.`, nil},

		// Nesting.
		{"nested", `⟦"He said ⟨'yes, we will'⟩ to me,"⟧ she said.`, nil},
		{"nested curly", `⟦“He said ⟨‘yes, we will’⟩ to me,”⟧ she said.`, nil},
		{"nested at the end", `⟦"He told me, ⟨'No.'⟩"⟧ She left.`, nil},
		{"three marks", `⟦''He told me, ⟨'No.'⟩''⟧ She left.`, nil},
		{"nested at the start", `⟦"⟨'No'⟩ is what he said."⟧ She left.`, nil},
		{"three deep", `⟦"She told us, ⟨'I said ⟨"no"⟩ to him,'⟩ and left,"⟧ he said.`, nil},

		// Paragraphs.
		{"reopened", "⟦“We agreed.⟧+\n\n⟦“We shook hands.⟧+\n\n⟦“It is done,”⟧ he said.", nil},
		{"reopened straight", "She said: ⟦\"We agreed.⟧+\n\n⟦\"We shook hands.\"⟧\n\nThey left.", nil},
		{"reopened UK", "⟦'We agreed.⟧+\n\n⟦'It's done,'⟧ he said.", nil},
		{"second half reopened", "⟦\"Yes,\"⟧ he said. ⟦\"We agreed.⟧+\n\n⟦\"It is done.\"⟧", nil},
		{"not reopened", "⟦“We agreed.⟧+\n\n⟦We left,”⟧^ he said.", nil},
		{"not reopened before a new quotation", "⟦\"We agreed.⟧+\n\n⟦We left,\"⟧^ he said.\n\n⟦\"It is done,\"⟧ she said.", nil},
		{"not reopened in several", "⟦\"We agreed.⟧+\n\n⟦We shook hands.⟧+^\n\n⟦It is done,\"⟧^ he said.", nil},
		{"closed on a line of its own", "⟦«Nous sommes d'accord.⟧+\n\n⟦C'est fait.⟧^\n\n»", nil},
		{"closed behind a signature", "⟦\"We agreed, and we left.⟧\n\nFormer Mayor Ann Lee.\"", nil},
		{"an apostrophe meanwhile", "⟦\"We agreed.⟧+\n\n⟦It's the workers' town.⟧+^\n\n⟦It is done,\"⟧^ he said.", nil},
		{"not closed within a sentence", "⟦\"We agreed.⟧-\n\nThe mayor called it a deal\" yesterday.", []text.Code{unclosed, unopened}},
		{"not closed far away", "⟦\"We agreed.⟧-" + strings.Repeat("\n\nIt rained.", maxHanging) + "\n\n⟦It is done,\"⟧^ he said.", []text.Code{unclosed, unopened}},
		{"new speaker", "⟦\"Yes,\"⟧ he said.\n\n⟦\"No,\"⟧ she said.", nil},

		// Measures.
		{"feet and inches", `He is 5'10" tall and has a 6" scar.`, nil},
		{"measure in speech", `⟦"I am 6'2" tall,"⟧ he said.`, nil},
		{"quotation ends in a number", `⟦"We won in 2024"⟧ was his line.`, nil},

		// Neighbours.
		{"brackets", `He left (⟦"for good"⟧) at noon.`, nil},
		{"dash", `⟦"We agreed"⟧—⟦"all of us"⟧—he said.`, nil},
		{"cut off", `⟦"But I never—"⟧ he began.`, nil},
		{"ellipsis", `He spoke of ⟦"... a new day ..."⟧ and left.`, nil},
		{"shudder", `such as ⟦“fair play”⟧ and ⟦“good will”⟧.`, nil},
		{"nickname", `⟦“Last night. They came,”⟧ said a man who goes by the name ⟦“Shorty.”⟧`, nil},
		{"adjacent", `⟦"One,"⟧ ⟦"two,"⟧ ⟦"three."⟧`, nil},
		{"bullet", `» Talks resume on Monday`, nil},

		// Cases that other tools are known to get wrong.
		{"reopened with a break inside", "⟦“We agreed,”⟧ he said. ⟦“It took years.⟧+\n\n⟦“We had no help.⟧+\n\n⟦“None,”⟧ he said. ⟦“Ask them.”⟧", nil},
		{"odd count", `Bill told me I ⟦"shouldn‘t wear those"⟧ and ⟦"left.⟧-`, []text.Code{unclosed}},
		{"apostrophes are not paired", `It's the boss's plan, isn't it? ⟦"It's ours,"⟧ he said.`, nil},
		{"lost opening mark", `⟦I was not there,”⟧^ she said. ⟦“I was at home.”⟧`, []text.Code{unopened}},
		{"signature", `⟦“We will act.”⟧ -Commissioner Ann Lee`, nil},
		{"marks of several kinds side by side", `⟦“Yes,”⟧ he said. ⟦"No,"⟧ she said. ⟦''Well,''⟧ they said.`, nil},
		{"nested title in single marks", `⟦“He sang ⟨‘Let It Be’⟩ in the ’90s,”⟧ she said.`, nil},
		{"workers in single marks", `⟦‘The workers’ rights are the workers’,’⟧ he said.`, nil},

		// Damage.
		{"unclosed", `⟦"We agreed. They left.⟧-` + "\n\nThey came back.", []text.Code{unclosed}},
		{"straight around curly", `⟦"The ⟨“fair deal”⟩ is off.⟧-`, []text.Code{unclosed}},
		{"curly in curly", `⟦“The ⟨“fair deal”⟩ is off,”⟧ he said.`, nil},
		{"empty", `The attribute pic="" is set.`, nil},
		{"unclosed inside a paragraph", `He said: ⟦"We agreed.⟧- Then he said it was ⟦"done."⟧`, []text.Code{unclosed}},
		{"unopened", `They met. ⟦We agreed,"⟧^ he said. He left.`, []text.Code{unopened}},
		{"stray behind a frame", `⟦"We agreed,"⟧ said Ann Lee, the mayor."`, []text.Code{unopened}},
		{"unopened behind a frame", `⟦"We agreed,"⟧ she said. ⟦It was late."⟧^`, []text.Code{unopened}},
		{"stray", `They met and" left.`, []text.Code{unopened}},
		{"mixed", `⟦“We agreed,"⟧ he said. ⟦"It is done,”⟧ she said.`, []text.Code{mismatch, mismatch}},
		{"reversed", `⟦”We agreed,“⟧ he said.`, []text.Code{mismatch}},
		{"second left mark", `⟦“We agreed,“⟧ he said.`, []text.Code{mismatch}},
		{"doubled", `⟦""We agreed,""⟧ he said.`, []text.Code{mismatch, mismatch}},
		{"misplaced space", `⟦"We agreed, "⟧he said. ⟦" It is done."⟧`, nil},
		{"space before the closing mark", `⟦"We agreed, "⟧said Ann Lee. ⟦"It is done, "⟧she said.`, nil},
		{"space on both sides of the closing mark", "They met. ⟦\"We agreed \"⟧, he said. ⟦\"It is done \"⟧, she said.", nil},
		{"space before a closing curly mark", `⟦“We agreed, ”⟧said Ann Lee.`, nil},
		{"space before closing marks that nothing opens", `They met. ⟦We agreed, "⟧^said Ann Lee. ⟦Is it done? "⟧^she asked.`, []text.Code{unopened, unopened}},
		{"speech begins with a verb of saying", `He put it bluntly, ⟦"says who?"⟧ and left.`, nil},
		{"speech begins with a pronoun and a verb of saying", `In his words, ⟦“he says no to all”⟧ that they ask.`, nil},
		{"speech begins so and holds another mark", `His wife, ⟦"said it from the start, ⟨'You win.'⟩”⟧`, []text.Code{mismatch}},
		{"single closed by double", `⟦"He said 'yes to me,"⟧ she said.`, nil},
		{"nothing else", `"`, []text.Code{unopened}},
	}
	for _, test := range tests {
		d, m := paragraphs(unmarkPairs.Replace(test.want), "en")
		if got := showPairs(d, m); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
		var codes []text.Code
		for _, p := range m.Faults {
			codes = append(codes, p.Code)
		}
		if len(codes) != len(test.problems) {
			t.Errorf("%s: problems %v, want %v", test.name, codes, test.problems)
			continue
		}
		for i := range codes {
			if codes[i] != test.problems[i] {
				t.Errorf("%s: problems %v, want %v", test.name, codes, test.problems)
				break
			}
		}
	}
}

// TestManyMarks checks that marks without end are not read as quotations, while a long
// paragraph of speech is, and that a line of marks is none.
func TestManyMarks(t *testing.T) {
	for _, test := range []struct {
		text          string
		pairs, faults int
	}{
		{strings.Repeat(`a "`, 2*manyMarks), 0, 1},
		{strings.Repeat(`"`, 2*manyMarks), 0, 0},
		{"He said. " + strings.Repeat(`"We will go on," he said. `, manyMarks), manyMarks, 0},
	} {
		if _, m := paragraphs(test.text, "en"); len(m.Pairs) != test.pairs || len(m.Faults) != test.faults {
			t.Errorf("%.40s…: %d pairs, %d faults, want %d, %d", test.text, len(m.Pairs), len(m.Faults), test.pairs, test.faults)
		}
	}
}
