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
		{"fr", false, "Le ⟦02/12/2024=2024-12-02⟧ et le ⟦25/12/2024=2024-12-25⟧."},
		{"en", false, "On 02/12/2024 and on ⟦25/12/2024=2024-12-25⟧."},
		{"fr", false, "Le ⟦5 novembre 2024=2024-11-05⟧ et le ⟦1er mai=--05-01⟧."},
		{"es", false, "El ⟦5 de mayo de 2024=2024-05-05⟧ llegó."},

		// Years.
		{"en", false, "In ⟦2014=2014⟧ and ⟦2015=2015⟧ there were 2000 people and 1998 cars."},
		{"en", false, "The ⟦2016=2016⟧ campaign cost $2016, said the (⟦1998=1998⟧) report."},
		{"en", false, "Since the ⟦1990s=199X⟧ it has grown by 1,998 units."},
		{"en", false, "He waited for 2000 people in the year ⟦2000=2000⟧."},

		// Relative ones.
		{"en", true, "He said on ⟦Wednesday=2024-04-03⟧ and ⟦Thursday=2024-04-04⟧ that he left ⟦last Thursday=2024-03-28⟧."},
		{"en", true, "She will speak on ⟦Friday=2024-04-05⟧ and again ⟦next Thursday=2024-04-11⟧."},
		{"en", true, "She said ⟦yesterday=2024-04-03⟧ that ⟦today=2024-04-04⟧ and ⟦tomorrow=2024-04-05⟧ count."},
		{"en", true, "It fell ⟦last year=2023⟧, ⟦last month=2024-03⟧ and ⟦last week=2024-W13⟧, not ⟦this year=2024⟧ or ⟦next month=2024-05⟧."},
		{"en", true, "It rose ⟦last November=2023-11⟧ and falls ⟦next May=2024-05⟧; in ⟦March=2024-03⟧ it stood."},
		{"en", true, "He came ⟦two years ago=2022⟧, left ⟦three days ago=2024-04-01⟧ and rested ⟦six months ago=2023-10⟧."},
		{"en", false, "He came on ⟦Wednesday=⟧ and left ⟦yesterday=⟧, as ⟦last year=⟧."},
		{"en", true, "The prices rose 3 percent in ⟦May=2024-05⟧."},

		{"en", true, "Polls open on ⟦Sunday=2024-04-07⟧; a hearing takes place ⟦Friday=2024-04-05⟧. The film opens in Dell on ⟦Monday=2024-04-08⟧, he said on ⟦Monday=2024-04-01⟧."},
		{"en", true, "Built in ⟦1743=1743⟧, it burned in ⟦1688=1688⟧; it rose to 1743 in 1743 cases, and at 1451."},
		{"en", true, "In the coming years they will pay more than ⟦this quarter=2024-34⟧."},

		// Several days, parts of years, decades, as ISO 8601-2 has them.
		{"en", false, "It hit on ⟦July 14=2021-07-14⟧ and ⟦15, 2021=2021-07-15⟧, and from ⟦3 to 5 May 2022=2022-05-03/2022-05-05⟧."},
		{"en", false, "It was ⟦May 7-8, 2020=2020-05-07/2020-05-08⟧, ⟦June 4 to 6=⟧, or ⟦July 4-6=⟧, or on ⟦14=--07-14⟧ and ⟦15 July=--07-15⟧."},
		{"en", false, "On ⟦July 14=--07-14⟧ and 15 people came; on ⟦July 14=--07-14⟧, 20 left."},
		{"de", false, "Am ⟦14=--07-14⟧. und ⟦15. Juli=--07-15⟧ und vom ⟦3. bis 5. Mai 2022=2022-05-03/2022-05-05⟧."},
		{"fr", false, "Du ⟦3 au 5 mai 2022=2022-05-03/2022-05-05⟧."},
		{"en", false, "It grew in ⟦2010-2015=2010/2015⟧ and in ⟦2014-15=2014/2015⟧, the ⟦2019/20=2019/2020⟧ season, ⟦2001–2004=2001/2004⟧."},
		{"en", false, "In the ⟦1960s=196X⟧, the ⟦'90s=199X⟧, the ⟦1800s=18XX⟧, the ⟦2000s=200X⟧ and the ⟦20th century=19XX⟧."},
		{"en", false, "In ⟦spring 2024=2024-21⟧, the ⟦winter of 2019-20=2019-24⟧, the ⟦first quarter of 2024=2024-33⟧, ⟦Q4 2023=2023-36⟧, the ⟦second half of 2020=2020-41⟧."},
		{"en", true, "It rose ⟦last summer=2023-22⟧, ⟦last quarter=2024-33⟧ and in the ⟦first half of this year=2024-40⟧, not in the first half, and over the ⟦weekend=2024-03-30/2024-03-31⟧, or ⟦next weekend=2024-04-13/2024-04-14⟧."},
		{"en", true, "He came on the ⟦first Tuesday of November=2023-11-07⟧ and the ⟦second Monday of next month=2024-05-13⟧."},
		{"de", true, "Im ⟦ersten Quartal 2024=2024-33⟧, im 1. Halbjahr, in den ⟦1990er=199X⟧ Jahren, im ⟦20. Jahrhundert=19XX⟧, ⟦vor zwei Jahren=2022⟧."},
		{"fr", true, "⟦Mardi dernier=2024-04-02⟧, ⟦il y a deux ans=2022⟧, le ⟦premier mercredi du mois prochain=2024-05-01⟧, dans les ⟦années 1990=199X⟧ et ⟦l'été 2023=2023-22⟧."},
		{"es", true, "Abrió ⟦hace un año=2023⟧ y cierra los lunes, como ⟦hace unos años=⟧; vino el ⟦lunes=2024-04-01⟧."},
		{"fr", true, "Il a ouvert ⟦il y a une semaine=2024-W13⟧."},
		{"it", true, "Ha aperto ⟦un anno fa=2023⟧ e chiude ogni lunedì."},
		{"pt", true, "Abriu ⟦há um ano=2023⟧."},
		{"es", true, "El ⟦martes pasado=2024-04-02⟧, ⟦hace dos años=2022⟧, en los ⟦años 90=199X⟧ y el ⟦primer trimestre de 2024=2024-33⟧."},
		{"da", true, "Han kom ⟦i går=2024-04-03⟧ og ⟦sidste fredag=2024-03-29⟧, for ⟦to år siden=2022⟧, i ⟦1990'erne=199X⟧."},
		{"sv", true, "Han kom för ⟦två år sedan=2022⟧, ⟦i dag=2024-04-04⟧ och ⟦i morgon=2024-04-05⟧, på ⟦1990-talet=199X⟧ och ⟦första kvartalet 2024=2024-33⟧."},
		{"pl", true, "Przyjechał ⟦dwa lata temu=2022⟧, w ⟦zeszłym roku=2023⟧ i w ⟦pierwszym kwartale 2024=2024-33⟧."},
		{"uk", true, "Він приїхав ⟦два роки тому=2022⟧, ⟦3 серп. 2022=2022-08-03⟧ і в ⟦першому кварталі 2024=2024-33⟧ року."},
		{"ru", true, "Он приехал ⟦два года назад=2022⟧ и в ⟦первом квартале 2024=2024-33⟧ года."},
		{"pt", true, "Veio ⟦há dois anos=2022⟧ e no ⟦primeiro trimestre de 2024=2024-33⟧."},
		{"it", true, "È venuto ⟦due anni fa=2022⟧, ⟦martedì scorso=2024-04-02⟧ e nel ⟦primo trimestre del 2024=2024-33⟧."},
		{"nl", true, "Hij kwam ⟦twee jaar geleden=2022⟧, ⟦vorige week=2024-W13⟧ en in het ⟦eerste kwartaal van 2024=2024-33⟧."},

		{"en", true, "A man in his 30s came in ⟦May last year=2023-05⟧ and ⟦June of this year=2024-06⟧; it was in the 80s."},
		{"uk", true, "Він приїхав у ⟦травні минулого року=2023-05⟧."},

		// Parts of what is longer, and what stretches from one to another.
		{"en", true, "It fell in the ⟦mid-1990s=199X⟧, in ⟦mid-March=2024-03⟧, early ⟦2023=2023⟧, ⟦mid-2022=2022⟧, late ⟦April=2024-04⟧ and fiscal ⟦2023=2023⟧; he is in his mid-40s."},
		{"en", true, "He ruled from ⟦2010 to 2015=2010/2015⟧ and from ⟦1998 until 2003=1998/2003⟧; they met on ⟦May 30 to June 2, 2022=2022-05-30/2022-06-02⟧, and between ⟦May 3=2023-05-03⟧ and ⟦May 5, 2023=2023-05-05⟧."},
		{"en", true, "Rain fell from ⟦January to March 2023=2023-01/2023-03⟧, from ⟦December to March 2023=2022-12/2023-03⟧, ⟦March through May=2024-03/2024-05⟧, and in the ⟦January-March=2024-01/2024-03⟧ quarter."},
		{"en", true, "They met on the ⟦Fourth of July=2024-07-04⟧, ⟦a year ago=2023⟧, ⟦a decade ago=201X⟧, in the ⟦summer of '69=1969-22⟧; the class of ⟦'85=1985⟧ and that of 85 percent came."},
		{"en", true, "It was the ⟦day before yesterday=2024-04-02⟧; the vote of ⟦this Friday=2024-04-05⟧ and ⟦this Tuesday=2024-04-02⟧; in ⟦May=2024-05⟧ from a year earlier, in the third quarter from a year earlier."},
		{"en", true, "The vote is scheduled for ⟦Nov. 5=2024-11-05⟧; the one of ⟦Nov. 5=2023-11-05⟧ was void."},
		{"de", true, "Ende ⟦März=2024-03⟧ und Anfang ⟦2023=2023⟧, am ⟦Dienstagabend=2024-04-02⟧, von ⟦2010 bis 2015=2010/2015⟧."},
		{"fr", true, "L'usine ferme ⟦après-demain=2024-04-06⟧, fin ⟦mars=2024-03⟧, ⟦mi-mars 2023=2023-03⟧, début ⟦2022=2022⟧, de ⟦2010 à 2015=2010/2015⟧, au ⟦XIXe siècle=18XX⟧, ⟦l'an dernier=2023⟧."},
		{"es", true, "A principios de ⟦2023=2023⟧, a finales de ⟦marzo=2024-03⟧ y en el ⟦siglo XIX=18XX⟧; en los ⟦años noventa=199X⟧ y ⟦pasado mañana=2024-04-06⟧ en la Plaza de Mayo."},
		{"it", true, "All'inizio del ⟦2023=2023⟧, a fine ⟦marzo=2024-03⟧, nel ⟦XIX secolo=18XX⟧, negli ⟦anni Novanta=199X⟧, ⟦l'altro ieri=2024-04-02⟧."},
		{"nl", true, "Eind ⟦maart=2024-03⟧, op ⟦dinsdagavond=2024-04-02⟧ en begin ⟦2023=2023⟧."},
		{"no", true, "Den kom i slutten av ⟦mars=2024-03⟧, ⟦i fjor=2023⟧ og ⟦i forgårs=2024-04-02⟧."},
		{"sv", true, "I början av ⟦2023=2023⟧ och på ⟦tisdagskvällen=2024-04-02⟧."},
		{"pl", true, "Na początku ⟦2023=2023⟧ roku, pod koniec ⟦marca=2024-03⟧, w ⟦XIX wieku=18XX⟧ i ⟦rok temu=2023⟧."},
		{"uk", true, "Наприкінці ⟦березня=2024-03⟧, ⟦торік=2023⟧, у ⟦1990-х=199X⟧ і ⟦рік тому=2023⟧."},
		{"ru", true, "В конце ⟦марта=2024-03⟧, в начале ⟦2023=2023⟧ года, в ⟦1990-х=199X⟧, ⟦послезавтра=2024-04-06⟧."},

		{"en", false, "⟦2010=2010⟧, a good year."},
		{"fr", true, "Le pont reste fermé jusqu'en ⟦mai=2024-05⟧."},
		{"en", false, "It has rung since ⟦1743=1743⟧."},

		// What is to come.
		{"en", true, "A vote is due on ⟦Tuesday=2024-04-09⟧."},
		{"en", true, "The bill is to be debated on ⟦Tuesday=2024-04-09⟧, and a ruling is expected ⟦Friday=2024-04-05⟧."},
		{"en", true, "It did better than expected on ⟦Tuesday=2024-04-02⟧, though it was to close."},

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
		{"en", true, "August Wendt signed it; in ⟦August=2024-08⟧ Wendt left."},
		{"en", true, "On Black Friday the Today programme spoke of an October Surprise, and on ⟦Friday=2024-03-29⟧ he told Today."},
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
