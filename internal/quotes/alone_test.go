package quotes_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestAlone wants who says the last quotation of a text, which stands alone, and the words that
// tell so.
func TestAlone(t *testing.T) {
	for _, test := range []struct{ lang, text, source, speaker string }{
		{"de", "Ministerin Vera Holm besuchte am Freitag die Werft. Die Politikerin zeigte sich erleichtert. „Wir haben das gemeinsam geschafft.“", "Die Politikerin", "Vera Holm"},
		{"de", "Am Freitag zeigte sich die Wirtin erleichtert. „Wir haben das gemeinsam geschafft.“", "die Wirtin", "die Wirtin"},
		{"de", "Der Grünen-Politiker Jan Holm kritisierte die Pläne von Vera Brandt. „Das ist viel zu wenig Geld.“ Gebaut wird im Mai.", "Der Grünen-Politiker Jan Holm", "Jan Holm"},
		{"de", "Jan Holm war sehr zufrieden. Die Brücke ist seit Juni wieder offen. „Das ist ein guter Tag für die Stadt.“", "Jan Holm", "Jan Holm"},
		{"de", "Jan Holm, einer der Fahrer, war sehr zufrieden. „Das ist ein guter Tag für die Stadt.“", "Jan Holm, einer der Fahrer", "Jan Holm"},
		{"de", "Jan Holm leitet die Werft. Mit dem neuen Schiff ist er sehr zufrieden. „Es fährt leise und schnell.“", "er", "Jan Holm"},
		{"de", "Jan Holm leitet die Werft. In die Werkstatt kommt er täglich. „Dort riecht es nach Holz und Teer.“", "er", "Jan Holm"},
		{"de", "Für den Verband ist das ein Fehler. „Wir brauchen mehr Geld und mehr Zeit.“", "den Verband", "den Verband"},
		{"de", "Für Jan Holm ist die Meisterschaft noch weit weg: „Wir haben erst drei Spiele gewonnen.“", "Jan Holm", "Jan Holm"},
		{"de", "Jan Holm, der die Werft leitet, will im Herbst aufhören: „Ich habe genug gearbeitet.“", "Jan Holm, der die Werft leitet,", "Jan Holm"},
		{"de", "Jan Holm fügte noch etwas hinzu:\n\n„Wir haben erst drei Spiele gewonnen.“", "Jan Holm", "Jan Holm"},
		{"de", "Jan Holm kam am Montag. An der Tür hängt ein Zettel:\n\n„Wir haben erst am Freitag wieder offen.“", "", ""},
		{"de", "Die Kritik an Jan Holm wird lauter. „Das ist viel zu wenig Geld.“", "", ""},
		{"de", "Jan Holm sei zufrieden, sagte Vera Brandt. Ist die Brücke sicher? „Wir haben sie dreimal geprüft.“", "Vera Brandt", "Vera Brandt"},
		{"de", "„Wir sind noch nicht fertig“, sagte Vera Brandt. Und: „Es fehlen noch drei Brücken.“", "Vera Brandt", "Vera Brandt"},
		{"de", "Jan Holm war da. Die Eltern bleiben heute hinter dem Zaun. „Das wird ein schöner Tag am Meer.“", "", ""},
		{"no", "Kari Moe reagerer sterkt på planen. «Dette er altfor lite penger til skolene.»", "Kari Moe", "Kari Moe"},
		{"no", "Broen ble åpnet sammen med Kari Moe i juni. Det var kaldt hele dagen i byen. «Dette er en god dag for byen.»", "", ""},
		{"da", "For Ole Brandt er det en fejl: »Vi har brug for flere penge.«", "Ole Brandt", "Ole Brandt"},
		{"nl", "Wethouder Jan Brouwer is tevreden over de nieuwe brug. \"Het is een mooie dag voor de stad.\"", "Wethouder Jan Brouwer", "Jan Brouwer"},
		{"pt", "A ministra Ana Prado apontou as escolas como exemplo.\n\n\"Podem gerar emprego e renda para todos\".\n\nO plano começa em maio.", "A ministra Ana Prado", "Ana Prado"},
		{"pt", "A ministra Ana Prado apontou as escolas. \"Podem gerar emprego e renda\", emendou.\n\n\"O plano começa em maio e vai até junho\".\n\nA cidade não tem plano.", "", "Ana Prado"},
		{"es", "El alcalde Luis Prado se mostró satisfecho con la obra. «Es un gran día para la ciudad.»", "El alcalde Luis Prado", "Luis Prado"},
		{"it", "Il sindaco Luca Ferri è soddisfatto del nuovo ponte. «È una bella giornata per la città.»", "Il sindaco Luca Ferri", "Luca Ferri"},
		{"it", "La portavoce della Regione Anna Ferri commenta: «Non è di buon auspicio per la città e per noi».", "La portavoce della Regione Anna Ferri", "Anna Ferri"},
		{"it", "Luca Ferri ha vinto il premio. Laconico il commento di Ferri, che si è limitato a dire: «Sono molto contento».", "", ""},
		{"it", "La Banca Lunga approva il nuovo piano con Luca Ferri: «Abbiamo lavorato bene per tutto il mese».", "La Banca Lunga", "Banca Lunga"},
		{"pl", "Minister Jan Lis jest zadowolony z nowego mostu. „To dobry dzień dla miasta i regionu.”", "Minister Jan Lis", "Jan Lis"},
		{"en", "The club closed in May. Mayor Tom Ekberg is not convinced.\n\n“I think about that a lot, and I find it hard to believe.” The town has no plan.", "Mayor Tom Ekberg", "Tom Ekberg"},
		{"en", "Rob Lunt won the race. The town will be proud, especially if Tom Ekberg wins. “It was a good day for all.”", "Rob Lunt", "Rob Lunt"},
		{"en", "Chemicals group Corvina AG said it expects a good year. The company said that costs were lower.\n\n“The rest of it will depend on what energy costs.”", "The company", "the company"},
		{"en", "Tom Ekberg wears no gloves. These bees are tame.\n\n“What a lovely thing!”", "Tom Ekberg", "Tom Ekberg"},
		{"en", "Tom Ekberg lay ill. The doctors put him on a list. “It was too late in the end.”", "Tom Ekberg", "Tom Ekberg"},
	} {
		a, err := lede.Parser{Language: test.lang}.Parse(strings.NewReader("Arnsund\n\n" + test.text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) == 0 {
			t.Errorf("%q: no quotes", test.text)
			continue
		}
		if q := a.Quotes[len(a.Quotes)-1]; q.Kind != lede.QuoteDirect || q.Source.Text != test.source || q.SpeakerName != test.speaker {
			t.Errorf("%q:\n got %s %q by %q\nwant a direct one %q by %q", test.text, q.Kind, q.Source.Text, q.SpeakerName, test.source, test.speaker)
		}
	}
}

// TestAboutSince wants the source of the last statement of a text, which its mood alone tells.
func TestAboutSince(t *testing.T) {
	for text, want := range map[string]string{
		"Jan Holm ist zufrieden. Die Brücke sei sicher.": "Jan Holm",
		"„Wir brauchen Geld“, sagte Jan Holm.\n\nAm Freitag nahm auch Ministerin Vera Brandt Stellung. Jede Schule könne allein entscheiden.": "Ministerin Vera Brandt",
		"Jan Holm sagte, die Brücke sei alt. Vera Brandts Vorschlag kommt im Mai. Die Straße werde gesperrt.":                                 "Jan Holm",
		"Jan Holm sagte, die Brücke sei alt. Die Ministerin habe das gewusst. Die Straße werde gesperrt.":                                     "Jan Holm",
	} {
		a, err := lede.Parser{Language: "de"}.Parse(strings.NewReader("Arnsund\n\n" + text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		got := "nothing"
		if n := len(a.Quotes); n > 0 {
			got = a.Quotes[n-1].Source.Text
		}
		if got != want {
			t.Errorf("%q: source %q, want %q", text, got, want)
		}
	}
}

// TestSaidByNobody wants who says the last thing in a text: in the passive it is not whoever
// spoke before.
func TestSaidByNobody(t *testing.T) {
	for text, want := range map[string]string{
		"Jan Holm sagte, dass die Brücke alt ist. Im April wurde bekannt, dass die Stadt kein Geld hat.": "",
		"Jan Holm sagte, die Brücke sei alt. Es werde geschätzt, dass die Stadt drei Jahre lang baut.":   "Jan Holm",
		"Jan Holm sagte, dass die Brücke alt ist. Später wurde beschlossen, eine neue Brücke zu bauen.":  "",
	} {
		a, err := lede.Parser{Language: "de"}.Parse(strings.NewReader("Arnsund\n\n" + text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if n := len(a.Quotes); n < 2 || a.Quotes[n-1].SpeakerName != want {
			t.Errorf("%q: quotes %+v, want the last one by %q", text, a.Quotes, want)
		}
	}
}
