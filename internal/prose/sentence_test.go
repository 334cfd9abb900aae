package prose

import (
	"strings"
	"testing"
)

// Marks, brackets and dashes that run to the end of a block must not be read
// past it.
func TestSentencesOfTrailingMarks(t *testing.T) {
	for _, text := range []string{"\"", "a. \"", "a. ( ( -", "He left. -- \"\n\nHe came. (\"", "? ! - \" (", "1.", "1. (", "A.", "(a"} {
		d, m := paragraphs(text, "en")
		if s := m.Sentences; len(s) == 0 || s[len(s)-1].Last != len(d.Toks) {
			t.Errorf("sentences of %q: %v", text, s)
		}
	}
}

func TestSplitSentences(t *testing.T) {
	tests := []struct {
		name, lang string
		want       string // a sentence begins after every |
	}{
		{"plain", "en", "The talks ended. |Nobody was hurt! |Who knows? |They do."},
		{"lower case goes on", "en", "She works at Yahoo! in the news room. |He does not."},
		{"forms of address", "en", "Mr. Lee met Dr. Ann Park and Gen. Ray Cole. |Sen. Kay left."},
		{"initials", "en", "J. R. Moss and Anna K. Lund spoke. |John A. Moss did not."},
		{"initial that is a pronoun", "en", "Did you see Albert I. Jones yesterday? |It was you and I. |Did you know?"},
		{"plan letters", "en", "We had a plan B. |The others had none."},
		{"a surname that is a month", "en", "The fair was run by Harlan T. May for years. |He left."},
		{"initialisms", "en", "He lives in the U.S. |He likes it. |The U.S. Government does too, as does the U.K. today."},
		{"companies", "en", "They bought Acme Inc. |The price was low. |Acme Corp. Chairman Ann Lee agreed with Moss & Co. at noon."},
		{"hours", "en", "It began at 5 p.m. Monday and ended at 6 a.m. |Police came."},
		{"months", "en", "It ended on Nov. 5. |In Sept. 2001 it began. |They left in Nov. |He came in Dec. and left."},
		{"states", "en", "They met in Tampa, Fla. |They left Mobile, Ala., at noon."},
		{"numbers", "en", "It rose 3.5 percent to 1,200. |See p. 55 and No. 7. |Just say no. |We did."},
		{"numero", "en", "He lives at N° 12. |See N°. 1026.253 there."},
		{"Latin", "en", "He likes sports, e.g. Rugby, i.e. Union. |Lakers vs. Kings is on."},
		{"links", "en", "Write to a.lee@example.com. |See www.example.com/a.Html now. |It works."},
		{"no space", "en", "They left the city.|Police came."},
		{"ellipsis", "en", "I wasn't sure ... well, I am. |And then... |The end."},
		{"ellipsis before I", "en", "I don't know . . . I mean it. |Yes. |They left. ... |I stayed."},
		{"no before I", "en", "Lund said no. |I left. |See Art. I of it. |Govs. Lund and Moss did."},
		{"bracketed ellipsis", "en", `"He used [...] the stairs [...]" (Moss 55).`},
		{"brackets", "en", "He left (for good). |(She stayed.) |They met (again)."},
		{"notes", "en", "He fell in March.[1] |The court met.[2][note 3] |It rose (see 4).5 |Then it fell by 2.5 Then points.11 12 |Nobody knows."},
		{"no notes", "en", "They won.5 of it, a .22 Colt and No.1 Lee. |It cost p.7 Kelmark pence."},
		{"a company with a short name", "en", "They are Kelmark Gears Inc. (“Kelmark”), and Osk Ltd. (“Osk”). |Osk left Kelmark Inc. |(It sold all.) |He left."},
		{"words like abbreviations", "en", "She sells modern art. |Critics like it. |See art. 5, art. IV and fig. Two."},
		{"an hour in front", "en", "At 5 a.m. Mr. Smith left. |He came at 6 p.m. |Mr. Smith stayed."},
		{"numbers behind an initialism", "en", "He lives in the U.S. |Millions do."},
		{"four dots", "en", "They wandered. |. . . The end was near. . . ."},
		{"a list behind a sentence", "en", "He met John E. Moss. |a. here it is |b. another |c. one more"},
		{"a list from the middle", "en", "They left. |w) hello |x) no"},
		{"no list", "en", "They left. w) hello"},
		{"items parted by semicolons", "en", "They ask for a new road; |The old one is closed; and for Lee; Osk pays."},
		{"brackets with a question", "en", "[15: 12:32] [16: firm? 13:28]"},

		// Quotations.
		{"after the mark", "en", `"We agreed." |He left. |"It is done."`},
		{"before the cue", "en", `"So what?" said Moss. |"Never!" he cried. |They left.`},
		{"before a name and its cue", "en", `"So what?" Moss said. |“Never!” Ms. Lee added. |They left.`},
		{"full stop before a name and its cue", "en", `"I hope you find it." Moss said. |"It is done." |Moss said on Friday that it was.`},
		{"question, then a sentence", "en", `"So what?" |He said nothing.`},
		{"several within", "en", `"We agreed. |We shook hands," he said. |"It is done. |Go."`},
		{"nested", "en", `"He said, 'Go.' |I went," she said.`},
		{"quoted within", "en", `She turned to him, "This is great." she said. |He left.`},
		{"a mark with its space on the wrong side", "de", `Es regnet seit Tagen." |Das ist schön ", sagt Lund. |Er lacht.`},
		{"two marks that open", "nl", `"Hij kwam gisteren naar huis. |"Zij ging weg.`},
		{"typewriter", "en", `''We agreed.'' |''It is done,'' he said.`},
		{"opening mark after a space", "en", `They left. |" It is done," he said.`},
		{"adjacent", "en", `"One." |"Two."`},
		{"guillemets", "fr", "« Nous avons signé. » |Il est parti."},
		{"low marks", "de", "„Wir haben es geschafft.“ |Dann ging er."},

		// Enumerations.
		{"numbers of items", "en", "1. The first item |2. The second item |3. The third"},
		{"numbers of items with stops", "en", "1. The first. |2. The second."},
		{"bracketed items", "en", "a) first |b) second |c) third"},
		{"Roman items", "en", "(i) One rose. |(ii) Two fell. |(iii) Three stayed."},
		{"bullets", "en", "• 9. The first item |• 10. The second item"},
		{"a number is no item", "en", "It fell 3 percent in 2. |3 rose."},
		{"initials are no items", "en", "A. Moss and B. Lund met. |They left."},

		// Other languages.
		{"German ordinals", "de", "Am 3. Oktober kam das 2. Bataillon. |Im Jahr 2006. |Der Rest blieb."},
		{"German abbreviations", "de", "Er trank z. B. Wasser. |Es kostet 3 Mio. Euro. |Frau Prof. Lund u. a. kamen."},
		{"German numbers", "de", "Es steht auf Seite 12. |Dort liest man es."},
		{"Spanish abbreviations", "es", "La Sra. Lund y el Dr. Moss viven en la Av. Sol, núm. 5. |No están."},
		{"Russian initials", "ru", "Писал А. И. Лунд. |Он умер."},
		{"Urdu", "ur", "وہ گیا۔ |وہ آیا۔"},
		{"Chinese", "zh", "他走了。|她说：“好。”|他们来了！"},
		{"Hindi", "hi", "वह गया। |वह आया।"},
		{"Arabic", "ar", "هل ذهب؟ |نعم."},

		// Abbreviations and numbers elsewhere.
		{"units before a capital", "ru", "Ущерб составил 5 млн руб. |Суд начнётся в 2024 г. |Приговор ждут. |Дом строил арх. Иванцов, напр. Большой."},
		{"years and towns", "ru", "В 2024 г. Суд решил. |Он живёт в г. Киев и т. д. сегодня."},
		{"units", "uk", "Це 63 тис. |Тобто мало. |Дивись стор. 12 та мал. 280. |Він живе на вул. Садовій, у м. Київ."},
		{"days", "uk", "Він приїхав 3 серп. 2022 року. |Вона ні."},
		{"years in front", "pl", "W 1997 r. Sejm uchwalił ustawę. |Przyjęto ją 3 maja 2015 r. |Weszła w życie."},
		{"units", "pl", "Liczy 200 tys. |Zdaniem prezesa to ok. 70 osób, zob. art. 5 ust. 3. |Wysłannik ds. Bliskiego Wschodu i nadkom. Paweł Lis."},
		{"days in brackets", "de", "Es begann am 7.10. (Mittwoch) und am 14. und 15. Juli. |Siehe Abb. 5. |Der Preis stieg."},
		{"several parts", "da", "Det koster 5 mio. kr. |Bagefter kom bl.a. Ole, Dr. phil. Lund m.fl. |Han gik."},
		{"a letter after another", "ru", "Он ушёл и т. д. |Она осталась на ул. Ленина, д. 5."},
		{"a house number", "pl", "Mieszka przy ul. Długiej 5. |Kosztuje to 3 tys. zł."},
		{"a form of address", "de", "Sie sprach mit Hrn. Schmidt über den 3. Platz."},
		{"articles of law", "it", "Vedi art. 3, comma 2, ecc. |Poi tace l'on. Verdi."},
		{"items of a list", "es", "Piden una carretera nueva; |La vieja está cerrada."},
		{"numbers that a noun counts", "de", "Er kam auf Rang 3. |Lund wurde Vierter beim 7. Lauf. |Sie trägt das Kreuz 1. Klasse."},
		{"results are no ordinals", "de", "Es endete 3:1. |Lund traf. |Der Wert fiel um 2,5. |Berg stieg."},
		{"Roman ordinals", "de", "Er sprach auf dem XX. Kongress über König Alm IX. (Jan Lund). |Dann kam Alm II. |Der blieb."},
		{"the first item behind a colon", "pl", "Chcą trzech rzeczy: 1. Nowa droga, 2. most i 3. szkoła. |Mecz skończył się 3: 1. |Lund strzelił gola."},
		{"words that abbreviations look like", "de", "Das ist so, wie er es mag. |Sie lebt in der Schweiz. |Lund lebt hier."},
		{"one small letter", "de", "Das war um 500 v. Chr. in Rom (vertraulich, d. Red.). |Es kam, d. h. Lund kam, zum Haus 7 a. |Auskunft gab er."},
		{"one small letter in brackets", "es", "Ana Lund (n. 3 de mayo de 1980) vive en el edificio. |Mide 20 m. |Incidencias no hubo."},
		{"words that begin sentences", "no", "Hun bor i Washington D.C. |Tidligere bodde hun i Oslo."},
		{"words that begin sentences", "uk", "Він живе в Київській обл. |Нині там живе і Лунд І. П. |Зокрема він."},
		{"letters that are no abbreviations", "no", "Grensen er 90 km/t. |Retten er enig. |Det er bare l og t. |Lund ler. |Det er byen han bor i. |Berg drar."},
		{"letters of a name", "nl", "Hij woont in de VS. |De burgemeester ook, vs. Lund."},
		{"no space behind a noun", "de", "Sie bauten zwei Häuser.|Die Stadt zahlt.|Lund lacht."},
		{"a question before a sentence with a name", "de", "„Wer kommt?“ |Lund sagte nichts."},
		{"an opened mark with a space behind it", "fr", "Il est parti. |« Tu es donc là ? |Oui."},
		{"an ellipsis at a word, before I", "en", "He did all he could… |I was there."},
		{"titles in brackets and before marks", "pl", "Wydała album pt. „Zima” z o. Lisem, m. in. Nowakiem (ang. Winter). |Wlk. Brytania i mec. Lis mieszkają na os. Lipowym."},
		{"an initial and a title", "pl", "Pisał to Jan O. |Potem był o. Lis."},
		{"an office in short", "pl", "Pracuje od 5 min. |Nowak to urzędnik Min. Zdrowia (Dz. U. nr 5)."},
		{"old and royal", "da", "Han spiller på Det Kgl. Teater i Gl. By, se fig. 9. |Chr. Lund så det."},
		{"films and saints", "pt", "A Warner Bros. Discovery filmou em St. Louis. |Gostou."},
		{"and so on", "fr", "Ils vendent du pain, du lait, etc. |Lund achète tout et passe le cap. |Il part."},
		{"what was born and translated", "ru", "Ян Лунд (порт. João Lund) родился в городе. |Он пишет о нем. |Она в St. Louis."},
		{"letters without a vowel", "sv", "Det sade kptn. Berg. |Hon bor på 5 km. |Sedan kom han med. |Industrin växte."},
	}
	for _, test := range tests {
		d, m := paragraphs(strings.ReplaceAll(test.want, "|", ""), test.lang)
		var b strings.Builder
		for i, s := range m.Sentences {
			if i > 0 {
				b.WriteString(d.Raw[d.Toks[m.Sentences[i-1].Last-1].End:d.Toks[s.First].Start] + "|")
			}
			b.WriteString(d.Raw[d.Toks[s.First].Start:d.Toks[s.Last-1].End])
		}
		if got := b.String(); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
	}
}
