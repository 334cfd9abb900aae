package coref

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// resolved reads a text up to this stage.
func resolved(s string) (*token.Text, *Entities) {
	d := new(token.Text).Scan(lang.Find("", s), s)
	p := new(layout.Reader).Read(d)
	m := new(prose.Reader).Read(d, p)
	return d, new(Resolver).Resolve(d, p, m, new(names.Finder).Find(d, p, m))
}

// body is a headline and a lede that names nobody, so that a case is read as
// the body of a story.
const body = "Talks go on for a third day.\n\nThe talks were expected to last for a week, but nobody knew what would come of them.\n\n"

// TestSpeaker checks whom a source means: ⟦ ⟧ stand around the source, and the
// case says the name expected, "" for nobody.
func TestSpeaker(t *testing.T) {
	const who = body + "The meeting was opened by Anna Kowalska, the chief executive of Corvina Corp., and by Mayor Peter Blum.\n\n"
	cases := []struct{ text, name string }{
		{"It will end soon, ⟦Kowalska⟧ said.", "Anna Kowalska"},
		{"It will end soon, ⟦Ms. Kowalska⟧ said.", "Anna Kowalska"},
		{"It will end soon, ⟦she⟧ said.", "Anna Kowalska"},
		{"It will end soon, ⟦the mayor⟧ said.", "Peter Blum"},
		{"It will end soon, ⟦the chief executive⟧ said.", "Anna Kowalska"},
		{"It will end soon, said ⟦the chief executive who built the bridge⟧.", ""},
		{"It will end soon, said ⟦Robert Marsh, a spokesman for Corvina⟧.", "Robert Marsh"},
		{"It will end soon, said ⟦the company's lawyer, Robert Marsh,⟧ on Monday.", "Robert Marsh"},
		{"It will end soon, said ⟦Corvina spokesman Robert Marsh⟧.", "Robert Marsh"},
		{"It will end soon, said ⟦Sen. Robert Marsh (R-Texas)⟧.", "Robert Marsh"},
		{"It will end soon, ⟦a spokesman for Kowalska⟧ said.", ""},
		{"It will end soon, ⟦Kowalska's lawyer⟧ said.", ""},
		{"It will end soon, ⟦Kowalska and Blum⟧ said.", ""},
		{"It will end soon, ⟦a Corvina report⟧ said.", ""},
		{"It will end soon, ⟦officials⟧ said.", ""},
		{"They asked Kowalska, ⟦who⟧ said it would end soon.", "Anna Kowalska"},
		{"In ⟦Kowalska's⟧ opinion, it will end soon.", "Anna Kowalska"},
		{"It will end soon, ⟦Corvina⟧ said.", "Corvina Corp."},
		{"It will end soon, ⟦the Kowalska campaign⟧ said.", ""},
		{"It will end soon, ⟦most of Corvina's workers⟧ said.", ""},
		{"It will end soon, ⟦Sir Robert Marsh, who replaced Susan Hall as the head of the union,⟧ said.", "Robert Marsh"},
		{"It will end soon, ⟦Kowalska, whose brother Robert Marsh left early,⟧ said.", "Anna Kowalska"},
		{"It will end soon, said ⟦a man who goes by the name \"Shorty.\"⟧", ""},
		{"And from ⟦Chairwoman Susan Hall⟧: it will end soon.", "Susan Hall"},
		{"It will end soon, ⟦a Corvina/Harker poll⟧ found.", ""},
		{"It will end soon, ⟦the second-term mayor⟧ said.", ""},
		{"It will end soon, ⟦Secretary of State Robert Marsh⟧ said.", "Robert Marsh"},
		{"It will end soon, ⟦oil and gas worker Robert Marsh⟧ said.", "Robert Marsh"},
		{"It will end soon, ⟦the head of the office, Counselor Robert Marsh,⟧ said.", "Robert Marsh"},
		{"It will end soon, ⟦Corvina Corp. (CC) chairman Robert Marsh⟧ said.", "Robert Marsh"},
		{"It will end soon, ⟦the President of the Republic Robert Marsh⟧ said.", "Robert Marsh"},
		{"It will end soon, ⟦author and journalist Robert Marsh⟧ said.", "Robert Marsh"},
		{"It will end soon, ⟦Police and Crime Commissioner Robert Marsh⟧ said.", "Robert Marsh"},
		{"⟦Public Service, Labour and Social Welfare Minister Robert Marsh⟧ said it will end soon.", "Robert Marsh"},
		{"It will end soon, ⟦Dell's Chief of Army Staff General Robert Marsh⟧ said.", "Robert Marsh"},
		{"The Public Service Association met. ⟦Public Service, Labour and Social Welfare Minister Robert Marsh⟧ said it will end soon.", "Robert Marsh"},
		{"⟦Police and Mayor Robert Marsh⟧ said it will end soon.", ""},
		{"⟦Corvina Corp. <CRV> senior economist Robert Marsh⟧ said it will end soon.", "Robert Marsh"},
		{"⟦Dell Seed Board (DSB) board member Robert Marsh⟧ said it will end soon.", "Robert Marsh"},
		{"It will end soon, said ⟦Harker and Co analyst Robert Marsh⟧.", "Robert Marsh"},
		{"It will end soon, said ⟦Susan Hall and Corvina analyst Robert Marsh⟧.", ""},
		{"⟦Minister of Water, Roads, and Labour Robert Marsh⟧ said it will end soon.", "Robert Marsh"},
		{"⟦Secretary General of the Dell Commission for Women's Affairs (DCW) Susan Hall⟧ said it will end soon.", "Susan Hall"},
		{"It will end soon, ⟦the former aide to Governor Robert Marsh⟧ said.", ""},
		{"It will end soon, ⟦Corvina's dean, the Jesuit priest and scholar Robert Marsh,⟧ said.", "Robert Marsh"},
		{"It will end soon, ⟦her legal adviser, advocate Robert Marsh,⟧ said.", "Robert Marsh"},
		{"It will end soon, ⟦the officials, including Governor Robert Marsh,⟧ said.", ""},
		{"It will end soon, ⟦Friends of Governor Robert Marsh⟧ said.", ""},
		{"It will end soon, ⟦Kowalska and Health Secretary Robert Marsh⟧ said.", ""},
		{"It will end soon, ⟦Blum and the actor Robert Marsh⟧ said.", ""},
		{"It will end soon, ⟦the mayor and Robert Marsh⟧ said.", ""},
		{"It will end soon, ⟦friends of the actor Robert Marsh⟧ said.", ""},
		{"It will end soon, ⟦critics like Robert Marsh⟧ said.", ""},
		{"It will end soon, ⟦Kowalska herself⟧ said.", "Anna Kowalska"},
		{"It will end soon, said ⟦Robert Marsh, Kowalska's lawyer⟧.", "Robert Marsh"},
		{"It will end soon, ⟦Kowalska's letter⟧ said.", "Anna Kowalska"},
		{"It will end soon, ⟦a study by the economist Robert Marsh⟧ found.", "Robert Marsh"},
		{"It will end soon, ⟦a study by Robert Marsh and Susan Hall⟧ found.", ""},
		{"It will end soon, ⟦a study of Kowalska⟧ found.", ""},
		{"They asked Kowalska, the chief executive of Corvina, ⟦who⟧ said it would end soon.", "Anna Kowalska"},
		{"They asked an aide to Kowalska ⟦who⟧ said it would end soon.", ""},
		{"They asked Kowalska's lawyer, ⟦who⟧ said it would end soon.", ""},
		{"The governor of Dell, Robert Marsh, came. It will end soon, ⟦the governor⟧ said.", "Robert Marsh"},
		{"They met the governor, Robert Marsh and Susan Hall. It will end soon, ⟦the governor⟧ said.", ""},
	}
	for _, c := range cases {
		text := strings.NewReplacer("⟦", "", "⟧", "").Replace(who + c.text)
		before, rest, _ := strings.Cut(who+c.text, "⟦")
		source, _, _ := strings.Cut(rest, "⟧")
		d, ents := resolved(text)
		id, by := ents.Speaker(d.At(len(before)), d.At(len(before)+len(source)))
		name := ""
		if id > 0 {
			s := ents.List[id-1].Name
			name = text[s.Start:s.End]
		}
		if name != c.name {
			t.Errorf("%s: the speaker is %q by %d, want %q", c.text, name, by, c.name)
		}
	}
}
