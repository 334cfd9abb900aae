package cast_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestUnnamed reads who speaks without a name: "name; name of each mention; what it
// belongs to".
func TestUnnamed(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Health officials said the well was closed. They warned that others could follow. \"We test them all,\" the officials said.",
			[]string{"health officials: Health officials, They, the officials"}},
		{"A spokeswoman for the Harbour Authority said the pier was shut. She added that nobody was hurt.",
			[]string{"a spokeswoman for the Harbour Authority: A spokeswoman for the Harbour Authority, She; Harbour Authority"}},
		{"A spokesman for Tolland Motor (Asia) Ltd said rates would fall. He said that prices would rise.",
			[]string{"a spokesman for Tolland Motor (Asia) Ltd: A spokesman for Tolland Motor (Asia) Ltd, He; Tolland Motor (Asia) Ltd"}},
		{"A Rabobank spokesman said rates would fall. A Shell spokesman said prices would rise. The Shell spokesman did not say when.",
			[]string{"a Rabobank spokesman: A Rabobank spokesman; Rabobank", "a Shell spokesman: A Shell spokesman, The Shell spokesman; Shell"}},
		{"A ministry official, who asked not to be named, told reporters that the road would open in June.",
			[]string{"a ministry official: A ministry official"}},
		{"The company, Harbour Works Ltd., said that the road would open in June. The company said it was sorry.", nil},
		{"The road was closed, two police officers said. One of the officers said that he had seen the slide.",
			[]string{"two police officers: two police officers", "one of the officers: One of the officers"}},
		{"A report said the bridge was safe. The report also said it should be painted.",
			[]string{"a report: A report, The report"}},
		{"In May 22 percent said the bridge was safe. Some 61 percent said it was not.",
			[]string{"22 percent: 22 percent", "some 61 percent: Some 61 percent"}},
		{"The bridge to the harbour was closed until Monday. Police closed the road. They said it was unsafe.",
			[]string{"police: Police, They"}},
		{"Officials said the bridge was closed.\n\nRebels used the road at night. They said it was safe.",
			[]string{"officials: Officials", "rebels: Rebels, They"}},
		{"The road is closed, officials said.\n\nThe storm passed over the town on Sunday night.\n\nIt took the bridge with it.\n\nThe bridge was built in 1920, they said.",
			[]string{"officials: officials, they"}},
		{"Some of the officers shouted at the driver. He said that he had seen the slide.",
			[]string{"some of the officers: Some of the officers"}},
		{"An official of the ministry said the body of a man was found. He said it rained.",
			[]string{"an official of the ministry: An official of the ministry, He"}},
		{"The council paid an architect who said the bridge would last.",
			[]string{"an architect: an architect, who"}},
		{"The council met at the end of a street which, it said, was dry.",
			[]string{"the council: The council, it"}},
		{"The mayor met with farm owners who said the road was closed.",
			[]string{"farm owners: farm owners, who"}},
		{"The mayor met a man in a red shirt who said the road was closed.",
			[]string{"a man in a red shirt: a man in a red shirt, who"}},
		{"Young protesters walked to the bridge, where they chanted \"Open the road\".",
			[]string{"young protesters: Young protesters, they"}},
		{"Some officials said the water was warm. But other officials said it was cold. Officials said the harbour was shut.",
			[]string{"some officials: Some officials, Officials", "other officials: other officials"}},
		{"A diver said the water was warm. Another diver said it was cold. \"It was dark,\" the diver said.",
			[]string{"a diver: A diver", "another diver: Another diver, the diver"}},
		{"One young diver said the water was warm. One diver said it was cold.",
			[]string{"one young diver: One young diver", "one diver: One diver"}},
		{"A diver who asked not to be named said the water was warm. Diver Ann Lee said it was cold.",
			[]string{"a diver: A diver"}},
		{"A Dell Council source said the bridge was safe, adding that it was dry. The source did not say when.",
			[]string{"a Dell Council source: A Dell Council source, The source; Dell Council"}},
		{"Dell Council members said the bridge was safe. They feared it was old, but hoped it would last.",
			[]string{"Dell Council members: Dell Council members, They; Dell Council"}},
		{"The bankers walked to the bridge. They say it is old.",
			[]string{"the bankers: The bankers, They"}},
		{"Harbour bankers want the bridge to be closed. They fear it is old.",
			[]string{"harbour bankers: Harbour bankers, They"}},
		{"The teachers walked home when the school day ended, they said.",
			[]string{"the teachers: The teachers, they"}},
		{"Officials met on Monday.\n\nThe rebels agreed. The central bank will stay in town, they said.",
			[]string{"the rebels: The rebels, they"}},
		{"The company has two bridges, it said.",
			[]string{"the company: The company, it"}},
		// Named, or nobody.
		{"The mayor met Ann Lee, 32, a nurse in Dell who said the road was closed.", nil},
		{"Ann Lee, the mayor of Dell, said the road was closed. Ann Lee and the police said so. Nobody said why.", nil},
		{"Officials met in the town hall. The mayor, Ann Lee, said the road was closed.", nil},
	}
	for _, test := range tests {
		a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Road closed\n\nThe road in the valley was closed on Monday after a week of rain.\n\n" + test.text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range a.Entities {
			if !e.Anonymous {
				continue
			}
			var mentions []string
			for _, m := range e.Mentions {
				mentions = append(mentions, m.Text)
			}
			s := fmt.Sprintf("%s: %s", e.Name, strings.Join(mentions, ", "))
			for _, id := range e.Affiliations {
				s += "; " + a.Entity(id).Name
			}
			got = append(got, s)
		}
		if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// TestKindsOfUnnamed reads what those without a name are.
func TestKindsOfUnnamed(t *testing.T) {
	for source, want := range map[string]lede.EntityKind{
		"Unions": lede.EntityOrganization, "The regional police": lede.EntityOrganization, "The operator": lede.EntityOrganization,
		"Rights groups": lede.EntityOrganization, "The port": lede.EntityOrganization, "Shippers": lede.EntityPerson, "The harbour master": lede.EntityPerson,
		"The head of government": lede.EntityPerson, "Motorists": lede.EntityPerson, "A source": lede.EntityPerson, "Health officials": lede.EntityPerson,
		"A report": lede.EntityOther,
	} {
		a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Road closed\n\nThe road in the valley was closed on Monday after a week of rain.\n\n" + source + " said that the road would open in June.\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker == 0 {
			t.Errorf("%s: no speaker", source)
		} else if e := a.Entity(a.Quotes[0].Speaker); e.Kind != want || !e.Anonymous {
			t.Errorf("%s: %s, want %s", source, e.Kind, want)
		}
	}
}

// Several bodies are no people, whatever their number.
func TestBodiesInThePlural(t *testing.T) {
	for tag, text := range map[string]string{
		"de": "Brücke in Fossdorf gesperrt\n\nDie Behörden teilten am Montag mit, dass die Brücke gesperrt ist.\n",
		"es": "Cierra el puente de Valdorra\n\nLas autoridades dijeron el lunes que el puente está cerrado.\n",
		"fr": "Le pont de Valdorre est fermé\n\nLes syndicats ont déclaré lundi que le pont est fermé.\n",
		"ru": "Мост в Заречинске закрыт\n\nВласти города сообщили, что мост закрыт.\n",
		"sv": "Bron i Fossvik är stängd\n\nMyndigheterna säger att bron är stängd.\n",
	} {
		a, err := lede.Parser{Language: tag}.Parse(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker == 0 || a.Entity(a.Quotes[0].Speaker).Kind != lede.EntityOrganization {
			t.Errorf("%s: %s\n%+v", tag, text, a.Quotes)
		}
	}
}

// TestAffiliations reads to what people with a name belong.
func TestAffiliations(t *testing.T) {
	for text, want := range map[string]string{
		"NATO Secretary General Jens Berg said the talks would go on.":                                                "NATO",
		"Ann Lee, the chief executive of Rabobank, said rates would fall.":                                            "Rabobank",
		"Ann Lee of the World Bank said rates would fall.":                                                            "World Bank",
		"The regulator fined two banks. The regulator said so. The regulator's director, Ann Lee, said it was sorry.": "the regulator",
		"Gov. Ann Lee of Ohio said it rained.":                                                                        "Ohio",
		"Ann Lee of Ohio said it rained.":                                                                             "",
		"They left the Labour House. The Minister of Labour and Employment, Ann Lee, said it rained.":                 "",
		"Ann Lee, a farmer, said it rained.":                                                                          "",
		"Rabobank's chief engineer, Ann Lee, said rates would fall.":                                                  "Rabobank",
		"Ann Lee met Bo Fox of Shell. Bo Fox said it rained.":                                                         "",
		"The president of the United States, Ann Lee, said she would go.":                                             "United States",
		"The city council said it would vote. It was late, council president Ann Lee said.":                           "the city council",
		"The ferry authority said it rained. Ann Lee, a spokeswoman for the authority, said it was sorry.":            "the ferry authority",
		"The ferry authority said it rained. Ann Lee, the authority's chief engineer, said it was sorry.":             "the ferry authority",
		"The ferry authority said it rained. It did not, bank director Ann Lee said.":                                 "",
	} {
		a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Talks go on\n\nThe talks in the valley went on on Monday after a week of rain.\n\n" + text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		got := "nobody"
		for _, e := range a.Entities {
			if e.Kind == lede.EntityPerson && !e.Anonymous && (e.Name == "Ann Lee" || e.Name == "Jens Berg") {
				var names []string
				for _, id := range e.Affiliations {
					names = append(names, a.Entity(id).Name)
				}
				got = strings.Join(names, ", ")
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestWideRoles reads roles with the adjectives and nouns before them.
func TestWideRoles(t *testing.T) {
	for text, want := range map[string]string{
		"Dell University political analyst Ann Lee said rates would fall.": "Dell University political analyst",
		"The union's works safety director Ann Lee said it rained.":        "works safety director",
		"The council has told clinical director Ann Lee to wait.":          "clinical director",
		"The council met director Ann Lee, who said it rained.":            "director",
		"The late President Ann Lee said so in May.":                       "President",
	} {
		a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Talks go on\n\nThe talks in the valley went on on Monday after a week of rain.\n\n" + text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range a.Entities {
			if e.Name == "Ann Lee" && len(e.Roles) > 0 {
				got = e.Roles[0].Text
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestOffices tells who holds an office from what it is an office of.
func TestOffices(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"pl", "Prezydent USA powiedział, że rozmów nie będzie.", "prezydent USA"},
		{"pl", "Prezes Orlenu, Jan Kowalski, powiedział, że rozmów nie będzie.", "Jan Kowalski"},
		{"nl", "Aanhangers van Jan Smit zeggen dat er geen gesprekken zijn.", "Aanhangers van Jan Smit"},
		{"es", "La abogada de Ana Soto dijo que no habrá diálogo.", "la abogada de Ana Soto"},
		{"pl", "Szef pomorskiego oddziału PZU powiedział, że rozmów nie będzie.", "szef pomorskiego oddziału PZU"},
		{"ru", "Представитель министерства иностранных дел Германии заявил, что переговоров не будет.", "представитель министерства иностранных дел Германии"},
		{"uk", "Прем'єр Данії заявив, що переговорів не буде.", "прем'єр Данії"},
		{"en", "Chip maker Intel said that there would be no talks.", "Intel"},
	} {
		a, err := lede.Parser{Language: test.lang}.Parse(strings.NewReader(test.text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) == 0 || a.Quotes[0].SpeakerName != test.want {
			t.Errorf("%s: %+v", test.text, a.Quotes)
		}
	}
}

// TestHeadlineSpeakers wants those whom a headline or a deck describes to be those whom the
// story names.
func TestHeadlineSpeakers(t *testing.T) {
	for _, test := range []struct{ headline, text, want string }{
		{"Ferry to stop in May - union", "The ferry to Dell will stop in May, the Harbour Workers' Union said on Monday.", "Harbour Workers' Union"},
		{"Ferry to stop in May - union", "The ferry to Dell will stop in May, the Harbour Workers' Union and the Dockers' Union said on Monday.", "union"},
		{"Ferry to stop in May - newspaper", "The ferry to Dell will stop in May, the Corvina newspaper said on Monday.", "Corvina"},
		{"Ferry to stop in May - agency", "The ferry to Dell will stop in May, the Corvina news agency said on Monday.", "Corvina"},
		{"Ferry to stop in May - agency", "The ferry to Dell will stop in May, the Corvina newspaper said on Monday.", "agency"},
		{"Ferry to stop in May, captain says", "The ferry to Dell will stop in May, Captain Ann Lee said on Monday.", "Ann Lee"},
		{"Ferry to stop in May, captain says", "The ferry to Dell will stop in May, Ann Lee, the mayor, said on Monday.", "captain"},
		{"Ferry to stop in May, officials say", "The ferry to Dell will stop in May, said Ann Lee, an official.", "officials"},
	} {
		a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader(test.headline + "\n\n" + test.text + "\n\nIt has sailed for a hundred years.\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) == 0 || a.Quotes[0].SpeakerName != test.want {
			t.Errorf("%s / %s: %v, want %s", test.headline, test.text, a.Quotes, test.want)
		}
	}
}

// TestOfficesBesideNames wants the roles that stand in apposition to whoever speaks.
func TestOfficesBesideNames(t *testing.T) {
	for text, want := range map[string]string{
		"The engineer in charge, Bo Ek, said the road was safe.":                             "engineer in charge",
		"The valley's chief hydrologist, Bo Ek, said the road was safe.":                     "chief hydrologist",
		"The villagers' lawyer, Bo Ek, said the road was safe.":                              "lawyer",
		"The deputy head of the road's administration, Bo Ek, said the road was safe.":       "deputy head of the road's administration",
		"The road was safe, said the spokesman, Captain Bo Ek.":                              "spokesman, Captain",
		"One of the women, Bo Ek, said the road was safe.":                                   "",
		"The road was safe, said Bo Ek, secretary of the Harbour Workers' Federation.":       "secretary of the Harbour Workers' Federation",
		"The road was safe, said Bo Ek, secretary of the Harbour Workers' Federation (HWF).": "secretary of the Harbour Workers' Federation",
	} {
		a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Road closed\n\nThe road in the valley was closed on Monday after a week of rain.\n\n" + text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range a.Entities {
			if strings.HasSuffix(e.Name, "Bo Ek") {
				for _, r := range e.Roles {
					got = append(got, r.Text)
				}
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestIntroduced reads who says the second of two things, and whether it is the one who says the first.
func TestIntroduced(t *testing.T) {
	for body, want := range map[string]string{
		"It rained, a port spokesman said. \"It was dark,\" spokesman Jan Berg said.":                          "Jan Berg",
		"It rained, a port spokesman said. \"It was dark,\" said the spokesman, Captain Jan Berg.":             "Jan Berg",
		"It rained, Mason's publicist said on Friday. \"It was dark,\" publicist Ann Lee said.":                "Ann Lee",
		"It rained, a port spokesman said. \"It was dark,\" said Jan Berg, a spokesman for the union.":         "a port spokesman",
		"It rained, a port spokesman said. \"It was dark,\" union spokesman Jan Berg said.":                    "a port spokesman",
		"It rained, two analysts said. \"It was dark,\" analyst Jan Berg said.":                                "two analysts",
		"It rained, a rebel senator said. \"It was dark,\" Senator Jan Berg said.":                             "a rebel senator",
		"It rained, one analyst said. \"It was dark,\" analyst Jan Berg said.":                                 "one analyst",
		"It rained, a port spokesman said. Police said it was cold. \"It was dark,\" spokesman Jan Berg said.": "a port spokesman",
	} {
		a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Road closed\n\nThe road in the valley was closed on Monday after a week of rain.\n\n" + body + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) < 2 || a.Quotes[0].SpeakerName != want {
			t.Errorf("%s: %d quotes, the first of %q, want %q", body, len(a.Quotes), a.Quotes[0].SpeakerName, want)
		}
	}
}

// TestHeadsBeforeTheirComplements reads the kinds of speakers whose noun stands before the
// body that they speak for, and the pronouns that go on with them.
func TestHeadsBeforeTheirComplements(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"fr", "Un porte-parole de la mairie a déclaré que la route restait fermée. Il a ajouté que le pont rouvrirait en mai.", "person un porte-parole de la mairie: Un porte-parole de la mairie, Il"},
		{"de", "Ein Sprecher der Polizei sagte, dass die Straße gesperrt sei. Er kündigte an, dass sie zu bleibe.", "person ein Sprecher der Polizei: Ein Sprecher der Polizei, Er"},
		{"es", "Un portavoz de la Policía dijo que el puente es seguro.", "person un portavoz de la Policía: Un portavoz de la Policía"},
		{"it", "Il ponte riapre, ha detto l'ufficio stampa del Comune.", "organization l'ufficio stampa del Comune: l'ufficio stampa del Comune"},
		{"nl", "Een woordvoerder van de gemeente zei dat de brug dicht is.", "person een woordvoerder van de gemeente: Een woordvoerder van de gemeente"},
		{"es", "La constructora dijo que el puente es seguro.", "organization la constructora: La constructora"},
		{"fr", "Selon l'association Terre vivante, le pont est sûr.", "organization l'association Terre vivante: l'association Terre vivante"},
		{"es", "El presidente de la Federación Hotelera (FH), Tom Ekberg, dijo que el puente es seguro.", ""},
	} {
		a, err := lede.Parser{Language: test.lang}.Parse(strings.NewReader(test.text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range a.Entities {
			if e.Anonymous {
				got += fmt.Sprintf("%s %s: ", e.Kind, e.Name)
				for i, m := range e.Mentions {
					if i > 0 {
						got += ", "
					}
					got += m.Text
				}
			}
		}
		if got != test.want {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// TestGoingOn reads who without a name speaks in the last quote of a text in which no words say
// so, or but a relative pronoun.
func TestGoingOn(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"es", "El juez, que recordó que no hay pruebas, cerró el caso.", "el juez"},
		{"es", "Hablaron los vecinos del puente y el río, que aseguraron que no hay agua.", "los vecinos del puente y el río"},
		{"es", "El alcalde recibió a un grupo de vecinos que, en mayo, aseguraron que no hay agua.", "un grupo de vecinos"},
		{"it", "La moglie del cantante che ha detto che il ponte è sicuro.", ""},
		{"es", "El informe destaca que el puente es seguro. Además, advierte que es caro.", "el informe"},
		{"es", "El informe destaca que el puente es seguro. Además, advierte que es caro. También señala que es viejo.", "el informe"},
		{"de", "Im Kurier stand ein Kommentar, der sagte, die Brücke sei alt.", "ein Kommentar"},
		{"de", "Das war der Wunsch des Bürgermeisters, der angab, die Brücke nie gesehen zu haben.", "des Bürgermeisters"},
		{"de", "Kritik kam vom Verband Hafenbund, der meint, dass die Brücke sicher ist.", "Verband Hafenbund"},
		{"pl", "Plan skrytykowała spółka Mostar, która twierdzi, że most jest stary.", "Mostar"},
		{"de", "Die Feuerwehr hat nach eigenen Angaben die Brücke geräumt.", "die Feuerwehr"},
		{"de", "Nach eigenen Angaben hat das Unternehmen die Brücke geprüft. Sie halte bis Mai.", "das Unternehmen"},
		{"de", "Zuvor hatte die Polizei nach eigenen Worten die Brücke geräumt.", "die Polizei"},
		{"de", "Laut eigener Aussage war Anna Brandt, die am Hafen wohnt, auf der Brücke.", "Anna Brandt"},
		{"de", "Die Stadt lobt den nach eigenen Angaben besten Maler.", ""},
		{"de", "Anna Brandt sagte, die Brücke sei alt. Im Mai wurde dem Bürgermeister vorgeworfen, die Stadt zu belügen.", ""},
		{"de", "Anna Brandt sagte, die Brücke sei alt. Der Verein klagte gegen die Stadt. Dieser bestätigte, dass die Brücke bleibt.", ""},
		{"de", "Tom Ekberg sagte, die Brücke sei alt. Anna Brandt kam am Montag zum Hafen und erklärte, die Brücke bleibe.", "Anna Brandt"},
		{"de", "Der Politologe Tom Mai war am Hafen. „Die Brücke ist sicher“, sagte Mai.", "Tom Mai"},
		{"nl", "De burgemeester kwam volgens eigen zeggen te laat.", "de burgemeester"},
		{"es", "El puente es de la empresa Costamar, que asegura que no hay agua.", "Costamar"},
	} {
		a, err := lede.Parser{Language: test.lang}.Parse(strings.NewReader("Arnsund\n\n" + test.text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) == 0 {
			t.Errorf("%q: no quotes", test.text)
			continue
		}
		e, got := a.Entity(a.Quotes[len(a.Quotes)-1].Speaker), ""
		if e != nil {
			got = e.Name
		}
		if got != test.want {
			t.Errorf("%q: said by %q, want %q", test.text, got, test.want)
		}
	}
}
