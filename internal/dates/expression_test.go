package dates

import (
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

func TestFind(t *testing.T) {
	thursday := time.Date(2024, time.April, 4, 0, 0, 0, 0, time.UTC)
	tests := []struct {
		lang      string
		published bool
		text      string // dates in ⟦ ⟧, with their values after =
	}{
		// Absolute ones.
		{"en", false, "It began on ⟦Nov. 5, 2024=2024-11-05⟧, and ended on ⟦6 November 2024=2024-11-06⟧."},
		{"en", false, "It began on ⟦Nov. 5=--11-05⟧ and ended in ⟦November 2024=2024-11⟧."},
		{"en", true, "It began on ⟦Nov. 5=2023-11-05⟧ and ended on ⟦May 5=2024-05-05⟧."},
		{"en", false, "On ⟦Tuesday, Nov. 5, 2024=2024-11-05⟧."},
		{"en", false, "On ⟦2024-11-05=2024-11-05⟧ at 5:45 p.m. they met; it was ⟦25/12/2023=2023-12-25⟧."},
		{"en", false, "On the ⟦5th of November 2024=2024-11-05⟧ they met again, after ⟦Nov. 5-7=⟧."},
		{"en", false, "There is no ⟦Feb. 30=⟧ nor a ⟦Feb. 29, 2023=⟧, but ⟦Feb. 29, 2024=2024-02-29⟧ and ⟦Feb. 29=--02-29⟧ are."},
		{"de", false, "Am ⟦5. November 2024=2024-11-05⟧ und am ⟦05.11.2024=2024-11-05⟧."},
		{"fr", false, "Le ⟦5 novembre 2024=2024-11-05⟧ et le ⟦1er mai=--05-01⟧."},
		{"es", false, "El ⟦5 de mayo de 2024=2024-05-05⟧ llegó."},

		// Years.
		{"en", false, "In ⟦2014=2014⟧ and ⟦2015=2015⟧ there were 2000 people and 1998 cars."},
		{"en", false, "The ⟦2016=2016⟧ campaign cost $2016, said the (⟦1998=1998⟧) report."},
		{"en", false, "Since the ⟦1990s=⟧ it has grown by 1,998 units."},
		{"en", false, "He waited for 2000 people in the year ⟦2000=2000⟧."},

		// Relative ones.
		{"en", true, "He said on ⟦Wednesday=2024-04-03⟧ and ⟦Thursday=2024-04-04⟧ that he left ⟦last Thursday=2024-03-28⟧."},
		{"en", true, "She will speak on ⟦Friday=2024-04-05⟧ and again ⟦next Thursday=2024-04-11⟧."},
		{"en", true, "She said ⟦yesterday=2024-04-03⟧ that ⟦today=2024-04-04⟧ and ⟦tomorrow=2024-04-05⟧ count."},
		{"en", true, "It fell ⟦last year=2023⟧, ⟦last month=2024-03⟧ and ⟦last week=⟧, not ⟦this year=2024⟧ or ⟦next month=2024-05⟧."},
		{"en", true, "It rose ⟦last November=2023-11⟧ and falls ⟦next May=2024-05⟧; in ⟦March=2024-03⟧ it stood."},
		{"en", true, "He came ⟦two years ago=2022⟧, left ⟦three days ago=2024-04-01⟧ and rested ⟦six months ago=2023-10⟧."},
		{"en", false, "He came on ⟦Wednesday=⟧ and left ⟦yesterday=⟧, as ⟦last year=⟧."},
		{"en", true, "The prices rose 3 percent in ⟦May=2024-05⟧."},

		{"en", true, "In the coming years they will pay more than ⟦this quarter=⟧."},

		// Other languages.
		{"de", true, "Er kam ⟦gestern=2024-04-03⟧ und am ⟦Mittwoch=2024-04-03⟧; ⟦vergangenes Jahr=2023⟧ nicht."},
		{"fr", true, "Il est venu ⟦hier=2024-04-03⟧ et le ⟦mois dernier=2024-03⟧, pas ⟦mercredi=2024-04-03⟧."},
		{"es", true, "Vino ⟦ayer=2024-04-03⟧ y el ⟦año pasado=2023⟧."},
		{"uk", true, "Він приїхав ⟦вчора=2024-04-03⟧ і ⟦5 листопада 2023=2023-11-05⟧, а ⟦минулого року=2023⟧ ні."},

		{"en", true, "He spoke of the ⟦Sept. 11=--09-11⟧ attacks and the ⟦April 9=2024-04-09⟧ vote."},

		// What only looks like one.
		{"en", true, "Ms. May said they may march. May Lee sat in the sun with Mayor June March."},
		{"en", true, "The Sun has 24 pages; page 5 is new. Mark 2 is out."},
		{"en", true, "He will not last, and this one is next."},
	}
	for _, test := range tests {
		var plain, want strings.Builder
		rest := test.text
		for {
			before, after, found := strings.Cut(rest, "⟦")
			plain.WriteString(before)
			if !found {
				break
			}
			mark, tail, _ := strings.Cut(after, "⟧")
			words, _, _ := strings.Cut(mark, "=")
			plain.WriteString(words)
			want.WriteString(mark + "\n")
			rest = tail
		}
		d := new(token.Text).Scan(lang.Find(test.lang, ""), plain.String())
		r := Reader{Text: d}
		if test.published {
			r.Base = thursday
		}
		var got strings.Builder
		for _, date := range r.Find(nil, 0, 0, len(d.Toks)) {
			got.WriteString(d.Raw[date.Start:date.End] + "=" + date.Value + "\n")
		}
		if got.String() != want.String() {
			t.Errorf("%s\n got %s\nwant %s", test.text, strings.ReplaceAll(got.String(), "\n", "; "), strings.ReplaceAll(want.String(), "\n", "; "))
		}
	}
}
