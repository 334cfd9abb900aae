package layout_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestClosingLines wants the kind of a line below two paragraphs.
func TestClosingLines(t *testing.T) {
	bodies := map[string]string{
		"en": "The harbour was closed on Monday after a leak, the harbour master said.\n\nIt is to open on Friday, she added.\n\n",
		"de": "Der Hafen ist seit Montag gesperrt, teilte die Polizei am Abend mit.\n\nDie Ursache werde noch geprüft, hieß es.\n\n",
		"fr": "Le port est fermé depuis lundi, a annoncé la préfecture dans la soirée.\n\nLa pollution a touché trois plages.\n\n",
		"it": "Il porto è chiuso da lunedì, ha fatto sapere la prefettura in serata.\n\nRiaprirà venerdì.\n\n",
		"pt": "O porto está fechado desde segunda-feira, informou a polícia local.\n\nVai abrir na sexta-feira.\n\n",
		"pl": "Port jest zamknięty od poniedziałku - poinformowała w komunikacie policja.\n\nZostanie otwarty w piątek - dodała.\n\n",
		"da": "Havnen har været lukket siden mandag, oplyser politiet tirsdag aften.\n\nDen åbner igen på fredag.\n\n",
		"uk": "Порт закритий з понеділка, повідомила у вівторок увечері поліція.\n\nЙого відкриють у п'ятницю.\n\n",
	}
	tests := []struct {
		lang, line string
		want       lede.BlockKind
	}{
		{"fr", "Abonnez-vous à notre lettre", lede.BlockBoilerplate},
		{"pt", "Assine o nosso boletim", lede.BlockBoilerplate},
		{"pl", "Udostępnij na Facebooku", lede.BlockBoilerplate},
		{"uk", "Поширити у Facebook", lede.BlockBoilerplate},
		{"de", "Schlagwörter: Hafen, Brunsloh, Polizei", lede.BlockBoilerplate},
		{"fr", "Mots-clés : port, Kervallec, pollution", lede.BlockBoilerplate},
		{"uk", "Теги: Тернівка, порт, поліція", lede.BlockBoilerplate},
		{"pl", "Aktualizacja: 3 godziny temu", lede.BlockTimestamp},
		{"fr", "Mise à jour : la préfecture a corrigé le nombre des plages.", lede.BlockNote},
		{"da", "/ritzau/", lede.BlockBoilerplate},
		{"it", "Ufficio stampa Comune di Montesanto", lede.BlockBoilerplate},
		{"it", "Tel. 0123 456789", lede.BlockBoilerplate},
		{"da", "Pressechef Mette Lund, tlf. 12 34 56 78", lede.BlockBoilerplate},
		{"en", "Ann Lee, harbour office, ann@harbour.example", lede.BlockBoilerplate},
		{"en", "Ann Lee 278", lede.BlockListItem},
		{"pl", "Autor: Ewa Brzozka", lede.BlockByline},
		{"fr", "Zoé Lenoir", lede.BlockByline},
		{"de", "Foto: privat", lede.BlockCredit},
		{"uk", "Фото: пресслужба міської ради", lede.BlockCredit},
		{"en", "Photos: what the leak did to the beaches", lede.BlockListItem},
		{"en", "“We are waiting,” she said.", lede.BlockParagraph},
	}
	for _, test := range tests {
		a := parseText(t, lede.Parser{Language: test.lang}, "Harbour Closed After Leak\n\n"+bodies[test.lang]+test.line+"\n")
		if len(a.Blocks) != 4 || a.Blocks[1].Kind != lede.BlockParagraph || a.Blocks[2].Kind != lede.BlockParagraph || a.Blocks[3].Kind != test.want {
			t.Errorf("%s: want a %s: %v", test.line, test.want, a.Blocks)
		}
	}
}

// TestPressContact wants all below the label of a press contact to be boilerplate, whether
// or not blank lines part it.
func TestPressContact(t *testing.T) {
	for _, gap := range []string{"\n", "\n\n"} {
		lines := []string{"Pressekontakt:", "Polizeiinspektion Brunsloh", "Ulla Marten", "Telefon: 04711/12345", "E-Mail: presse@brunsloh.example"}
		a := parseText(t, lede.Parser{Language: "de"}, "Hafen gesperrt\n\nBrunsloh (ots) - Der Hafen von Brunsloh ist seit Montag gesperrt.\n\nDie Ursache wird noch geprüft.\n\n"+strings.Join(lines, gap)+"\n")
		for _, b := range a.Blocks[3:] {
			if b.Kind != lede.BlockBoilerplate {
				t.Errorf("%q is a %s", a.Text[b.Start:b.End], b.Kind)
			}
		}
	}
}

// TestAgencyAlone wants an agency that is all of a line to be the byline.
func TestAgencyAlone(t *testing.T) {
	for tag, agency := range map[string]string{"en": "Reuters", "de": "dpa", "fr": "AFP", "no": "NTB", "da": "Ritzau"} {
		a := parseText(t, lede.Parser{Language: tag}, "Arnsund 2024\n\n"+agency+"\n\nArnsund 1: Brunsloh, Kervallec 2, Storvik 3, Lindau 4, Osterby 5, Varnsund 6, Hagen 7.\n")
		if len(a.Blocks) != 3 || a.Blocks[1].Kind != lede.BlockByline || len(a.Attribution) != 1 || a.Attribution[0].Role != lede.RoleAgency {
			t.Errorf("%s: %v, %v", agency, a.Blocks, a.Attribution)
		}
	}
}

// TestHeadlineSource wants the source behind the comma of a headline.
func TestHeadlineSource(t *testing.T) {
	for _, test := range []struct{ lang, title, want string }{
		{"nl", "Dijk bij Oostwolde is veilig, zegt waterschap", "waterschap"},
		{"de", "Fähren fahren wieder, sagt Reederei", "Reederei"},
		{"fr", "Deux blessés dans l'accident, selon la police", "la police"},
		{"es", "Dos heridos en el accidente, según la policía", "la policía"},
		{"sv", "Två skadade i olyckan, enligt polisen", "polisen"},
		{"ru", "Порт откроют в пятницу, заявил мэр", "мэр"},
		{"uk", "Порт відкриють у п'ятницю, каже мер", "мер"},
		{"it", "Porto chiuso, il ministro: «Riapriremo lunedì»", "il ministro"},
		{"it", "Porto chiuso, il ministro: niente voli", ""},
		{"de", "Die Fähren fahren wieder, sagt er", ""},
		{"en", "Ferries to sail again, says he", ""},
	} {
		a := parseText(t, lede.Parser{Language: test.lang}, test.title+"\n\nArnsund 1: Brunsloh, Kervallec 2, Storvik 3, Lindau 4, Osterby 5, Varnsund 6.\n")
		if got := a.Headline.Source.Text; got != test.want {
			t.Errorf("%s: source %q, want %q", test.title, got, test.want)
		}
	}
}

// TestRelayed wants the agency in brackets behind the last sentence.
func TestRelayed(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"nl", "De oorzaak van de brand is nog niet bekend. (met ANP)", "ANP"},
		{"de", "Die Ursache des Brandes ist noch nicht bekannt. (mit dpa und AFP)", "dpa AFP"},
		{"fr", "La cause de l'incendie n'est pas connue. (avec AFP)", "AFP"},
		{"en", "She spoke of the strike (with Reuters).", ""},
		{"en", "The strike is over. (with a smile)", ""},
	} {
		a := parseText(t, lede.Parser{Language: test.lang}, "Brand 2024\n\n"+test.text+"\n")
		var got []string
		for _, c := range a.Attribution {
			got = append(got, c.Text)
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s: %q, want %q", test.text, s, test.want)
		}
	}
}

// TestWrappedBriefly wants the lines of a paragraph joined that show by their words alone
// that they were wrapped, in a text too short for its width to be seen.
func TestWrappedBriefly(t *testing.T) {
	a := parseText(t, lede.Parser{}, "Port of Varnsund closed after leak\nThe port of Varnsund was closed on Monday after a leak in a tan-\nker, the harbour master said, but it would be opened by the end of\nthe week if the tests went well.\nIt will open on Friday.\n")
	if len(a.Blocks) != 3 || !strings.HasSuffix(a.Text[:a.Blocks[1].End], "went well.") {
		t.Errorf("%v", a.Blocks)
	}
}

// TestColumn wants the paragraphs of text that was wrapped to the width of a column, and
// leaves the lines of a list as wide as they are.
func TestColumn(t *testing.T) {
	const column = "Harbour closed\n\nThe harbour of Osterby was\nclosed on Monday after a\nleak of oil, and the har-\nbour master said that no-\nbody had been hurt.\n\n" +
		"“We test the water every\nhour,” Ida Holm said. “It\nwill take until Friday.”\n"
	a := parseText(t, lede.Parser{Language: "en"}, column)
	if len(a.Blocks) != 3 || len(a.Quotes) != 2 || a.Quotes[1].SpeakerName != "Ida Holm" {
		t.Errorf("column: %v %v", a.Blocks, a.Quotes)
	}
	const list = "Harbours to see\n\nOsterby, for its old crane\nVarnsund, for its boats\nArnsund, for its red sheds\nEllory, for its two piers\nSkarp, for its fish and gulls\n"
	if a := parseText(t, lede.Parser{Language: "en"}, list); len(a.Blocks) != 6 {
		t.Errorf("list: %v", a.Blocks)
	}
}

// TestNameAboveFurniture wants a name alone below a date to be the author's, whether a
// button or the credit of a picture stands between it and the body.
func TestNameAboveFurniture(t *testing.T) {
	for _, between := range []string{"Share", "5 min read", "Photo: Bo Holm", "Share\n\nThe harbour on Monday. Photo: Bo Holm/Reuters"} {
		a := parseText(t, lede.Parser{Language: "en"}, "Harbour closed after leak of oil\n\nMay 4, 2024\n\nAnn Lee\n\n"+between+"\n\nThe harbour was closed on Monday after a leak, the harbour master said.\n")
		if a.Blocks[2].Kind != lede.BlockByline {
			t.Errorf("%q: %v", between, a.Blocks)
		}
	}
}

// TestDatedByline wants the time behind the names of a byline to be none of them.
func TestDatedByline(t *testing.T) {
	a := parseText(t, lede.Parser{Language: "de"}, "Hafen gesperrt\n\nVon dpa 30.04.2024, 18:58\n\nDer Hafen von Brunsloh ist seit Montag gesperrt, teilte die Polizei mit.\n")
	if len(a.Attribution) != 1 || a.Attribution[0].Text != "dpa" || a.Blocks[1].Kind != lede.BlockByline {
		t.Errorf("%v, %v", a.Attribution, a.Blocks)
	}
}

// TestShortBody wants a subhead over a paragraph of one short sentence, and the parts of a
// page around it.
func TestShortBody(t *testing.T) {
	a := parseText(t, lede.Parser{Language: "es"}, "Una fuga cierra el puerto\n\n4 de marzo de 2024, 10:22\n\nLucía Pardo\n\nEl puerto. (Fuente: EFE)\n\nEl puerto de Valdemora está cerrado desde el lunes, informó la policía.\n\nTres playas\n\nEl petróleo llegó a tres playas.\n\nEl puerto abrirá el viernes. Lo dijo el alcalde. EFE\n")
	var got []string
	for _, b := range a.Blocks {
		got = append(got, string(b.Kind))
	}
	if s := strings.Join(got, " "); s != "headline timestamp byline caption paragraph subhead paragraph paragraph" {
		t.Errorf("%s", s)
	}
	got = nil
	for _, c := range a.Attribution {
		got = append(got, string(c.Role)+" "+c.Names[0].Text)
	}
	if s := strings.Join(got, ", "); s != "author Lucía Pardo, photo EFE, agency EFE" {
		t.Errorf("%s", s)
	}
}
