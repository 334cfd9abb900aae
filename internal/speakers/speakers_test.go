package speakers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

const head = "Harbour bridge closed after storm\n\nThe storm passed over the town on Sunday night, and the bridge was closed until Monday.\n\n"

// said returns who speaks in the quotes of an article, and how that is known.
func said(a *lede.Article) string {
	var out []string
	for _, q := range a.Quotes {
		out = append(out, fmt.Sprintf("%s/%s", q.SpeakerName, q.By))
	}
	return strings.Join(out, ", ")
}

func parse(t *testing.T, s string) *lede.Article {
	t.Helper()
	return parseIn(t, "en", s)
}

// parseIn parses a text in a language.
func parseIn(t *testing.T, lang, s string) *lede.Article {
	t.Helper()
	a, err := lede.Parser{Language: lang}.Parse(strings.NewReader(s))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// A pronoun that speaks goes on with whoever spoke last, not with whom that one
// talked about.
func TestTurns(t *testing.T) {
	for text, want := range map[string]string{
		"Tom Ekberg met Karl Lund on Monday. Ekberg said the bridge was safe. \"We checked every bolt,\" he said.":                                      "Tom Ekberg/name, Tom Ekberg/pronoun",
		"\"Karl Lund knows it is safe,\" Tom Ekberg said.\n\n\"Lund was there when we checked it,\" he added.":                                          "Tom Ekberg/name, Tom Ekberg/pronoun",
		"\"The bridge is safe,\" Tom Ekberg said.\n\nKarl Lund disagreed. \"It is not,\" he said.":                                                      "Tom Ekberg/name, Karl Lund/pronoun",
		"Karl Lund made an offer. A harbour spokesman said the offer was low. \"It is an insult,\" he said.":                                            "a harbour spokesman/description, a harbour spokesman/pronoun",
		"Tom Ekberg, a diver, died on Monday. Ekberg's wife, Karin Ekberg, said it was late. \"I wrote to them,\" Ekberg said.":                         "Karin Ekberg/name, Karin Ekberg/name",
		"Tom Ekberg and his deputy, Karl Lund, said the bridge was safe.":                                                                               "Tom Ekberg and his deputy, Karl Lund/",
		"The president and chief executive, Anna Brandt, said the bridge was safe.":                                                                     "Anna Brandt/name",
		"A clerk and a former diver, Karl Lund, said the bridge was safe.":                                                                              "Karl Lund/name",
		"Anna Brandt met Tom Ekberg, and she said the bridge was safe.":                                                                                 "Anna Brandt/pronoun",
		"Karl Lund met Tom Ekberg on Monday. Ekberg walked home. He said he found Lund charming.":                                                       "Tom Ekberg/pronoun",
		"Karl Lund spoke first. Tom Ekberg was there. \"Ekberg is wrong,\" he said.":                                                                    "Karl Lund/pronoun",
		"Harker Steel said the bridge was safe. It added that every bolt had been checked.":                                                             "Harker Steel/name, Harker Steel/pronoun",
		"Harker Steel said the bridge was safe. The Leeds-based company said every bolt was checked.":                                                   "Harker Steel/name, Harker Steel/description",
		"Former Ohio Gov. Tom Ekberg was late. The former Ohio governor said the bridge was safe.":                                                      "Tom Ekberg/description",
		"Harbour Workers' Union (HWU) chairman Tom Ekberg was late. The HWU chairman said the bridge was safe.":                                         "Tom Ekberg/description",
		"The candidate said the bridge was safe.\n\nIt rained.\n\nNobody came.\n\nIt was cold.\n\nIt was dark.\n\nThe winner was candidate Tom Ekberg.": "the candidate/description",
		"Anna Brandt, a lawyer, said the bridge was safe. The Leeds-based lawyer said she was glad.":                                                    "Anna Brandt/name, Anna Brandt/description",
		"The government of Anna Brandt and Tom Ekberg announced that the gym must close.\n\nKarl Lund runs it. \"It was right,\" he said.":              "the government of Anna Brandt and Tom Ekberg/, Karl Lund/pronoun",
		"Tom Ekberg called a vote. The mayor, Karl Lund, walked out. He called Lund \"a coward\" on the way.":                                           "Tom Ekberg/pronoun",
		"Karl Lund asked Tom Ekberg how safe the bridge was.\n\n\"It is safe,\" he said.":                                                               "Karl Lund/name, Tom Ekberg/pronoun",
		"Karl Lund may have known that he was ill, Tom Ekberg speculates.\n\nEkberg questions why that should matter.\n\n\"As of his arrival people may have known. But why make an issue of it?\n\n\"If one had proof, it would be another matter. But I see none,\" he says.": "Tom Ekberg/name, Tom Ekberg/pronoun",
	} {
		if got := said(parse(t, head+text+"\n")); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// Who speaks without a name speaks on, too, in the next paragraph if that is somebody new.
func TestUnnamedTurns(t *testing.T) {
	for text, want := range map[string]string{
		"A harbour spokesman said the pier was safe.\n\n\"We checked every bolt,\" he said.":                         "Karl Lund/name, a harbour spokesman/description, a harbour spokesman/pronoun",
		"Another witness said the pier shook.\n\n\"It was dark,\" she told Harbour Radio.":                           "Karl Lund/name, another witness/description, another witness/pronoun",
		"The pier is safe, a Harbour Council source said.\n\nThe bolts were checked, he said.":                       "Karl Lund/name, a Harbour Council source/description, a Harbour Council source/pronoun",
		"A harbour clerk said the pier was safe. It was built in 1920. \"We checked every bolt,\" he said.":          "Karl Lund/name, a harbour clerk/description, a harbour clerk/pronoun",
		"A clerk said the pier was safe.\n\nIt is old, the clerk said.\n\n\"We checked every bolt,\" he said.":       "Karl Lund/name, a clerk/description, a clerk/description, a clerk/pronoun",
		"The mayor said the pier was safe.\n\n\"We checked every bolt,\" he said.":                                   "Karl Lund/name, the mayor/description, Karl Lund/pronoun",
		"A clerk, Tom Ekberg, said the pier was safe.\n\n\"We checked every bolt,\" he said.":                        "Karl Lund/name, Tom Ekberg/name, Tom Ekberg/pronoun",
		"A reporter asked whether the pier was safe.\n\n\"We checked every bolt,\" he said.":                         "Karl Lund/name, a reporter/description, Karl Lund/pronoun",
		"A clerk told the inquiry that Lund was asleep.\n\n\"He said to me, 'Go away,'\" Anna Brandt said.":          "Karl Lund/name, a clerk/description, Anna Brandt/name, Karl Lund/pronoun",
		"The harbour guards said the pier was safe. They said it shook, but added that every bolt had been checked.": "Karl Lund/name, the harbour guards/description, the harbour guards/pronoun, the harbour guards/pronoun",
	} {
		if got := said(parse(t, head+"Karl Lund said on Monday that the bridge was safe.\n\n"+text+"\n")); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// "I" between marks is the speaker, and in nested speech a speaker, too.
func TestSelves(t *testing.T) {
	a := parse(t, head+"\"I checked my maps twice,\" Tom Ekberg said. He went home.\n\nAnna Brandt said: \"I said it was not safe.\"\n")
	want := []string{"Tom Ekberg: Tom Ekberg, He", "Anna Brandt: Anna Brandt, I"}
	for i, e := range a.Entities {
		var words []string
		for _, m := range e.Mentions {
			words = append(words, m.Text)
		}
		if got := e.Name + ": " + strings.Join(words, ", "); i < len(want) && got != want[i] {
			t.Errorf("got %s, want %s", got, want[i])
		}
	}
}

// Who says "he" means another one.
func TestOthers(t *testing.T) {
	a := parse(t, head+"\"It was him. He is opposite on much,\" Tom Ekberg said, and then he left.\n")
	if got := pronouns(a, "Tom Ekberg"); got != "he" {
		t.Errorf("got %s", got)
	}
}

// Nobody is called "he" and by his name in one clause.
func TestBeside(t *testing.T) {
	a := parse(t, head+"Tom Ekberg runs the ferry. The bridge was closed on Sunday. The river rose. Asked whether he would take a gift from Karl Lund, he said: \"I know the rules.\"\n")
	if got, want := said(a), "/, Tom Ekberg/pronoun"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// In an interview without labels "I" is who answers, and "you" is he in the questions.
func TestInterview(t *testing.T) {
	const questions = "What did you see from the bridge?\n\nI saw my own house float by, and then you could hear the church.\n\n" +
		"How long did you stay up there?\n\nI stayed until the morning. They brought me tea.\n\nWill the town build it again?\n\nI hope so. It would take years.\n"
	const intro = "Ferryman Tom Ekberg on the night of the flood\n\nTom Ekberg, 61, has run the ferry since the flood took the bridge. We met him in his kitchen on Friday.\n\n"
	if got := pronouns(parse(t, intro+questions), "Tom Ekberg"); got != "him his you I my you I me I" {
		t.Errorf("interview: %s", got)
	}
	// without a person before the questions nobody is asked
	if a := parse(t, "A night on the river\n\nThe flood took the bridge in March, and with it the road to the town.\n\n"+questions); len(a.Entities) != 0 {
		t.Errorf("nobody: %v", a.Entities)
	}
	// questions that nobody answers with "I" are asked by the author
	if got := pronouns(parse(t, intro+strings.NewReplacer("I ", "We ", " me ", " us ", " my ", " our ").Replace(questions)), "Tom Ekberg"); got != "him his" {
		t.Errorf("no answers: %s", got)
	}
}

// The titles of other stories are no dialogue, though their topics recur before a colon.
func TestTopics(t *testing.T) {
	const titles = "Ferries: Where to find a cheap one\n\nHarbours: New quay for the island\n\nFerries: Captain warns of a bad winter\n\n"
	if a := parse(t, head+titles); len(a.Quotes) != 0 {
		t.Errorf("titles: %v", a.Quotes)
	}
	const talk = "Ekberg: Where did you find it?\n\nLund: It was under the bridge.\n\nEkberg: And then?\n\nLund: Nothing.\n\n"
	if a := parse(t, head+talk); len(a.Quotes) != 4 {
		t.Errorf("talk: %v", a.Quotes)
	}
}

// The author of a view is its "I".
func TestAuthor(t *testing.T) {
	const view = "Why the bridge must go\n\nBy Anna Brandt\n\nI was born by this bridge, and I have crossed it every day.\n\nMy father built it with his own hands. \"I am proud of it,\" he said.\n\n" +
		"I think it is time to let it go, for it will not hold.\n\nThe council would rather wait, but I know that it will not hold.\n"
	if got := pronouns(parse(t, view), "Anna Brandt"); got != "I I My I I" {
		t.Errorf("author: %s", got)
	}
}

// pronouns returns the pronouns that mean somebody.
func pronouns(a *lede.Article, name string) string {
	var out []string
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			if e.Name == name && m.Kind == lede.MentionPronoun {
				out = append(out, m.Text)
			}
		}
	}
	return strings.Join(out, " ")
}

// A description of a body means the one that may be called so.
func TestBodies(t *testing.T) {
	for text, want := range map[string]string{
		"Harker Steel said it would close the plant. The company said it was sorry.":                                          "Harker Steel",
		"The Ministry of Fisheries met Harker Steel on Monday. Harker Steel was pleased. The ministry said it was not.":       "Ministry of Fisheries",
		"The bridge will open, the Corvina newspaper said on Monday. Nobody else knew. The newspaper said it was safe.":       "Corvina",
		"The Roads Ministry said it was late. The Ministry of Fisheries met the mayor. The ministry said it was pleased.":     "Ministry of Fisheries",
		"Amnesty Watch Norway said it would march. It rained. The group said it was glad.":                                    "Amnesty Watch Norway",
		"The bridge will open, newspaper Corvina said on Monday. Nobody else knew. The newspaper said it was safe.":           "Corvina",
		"The bridge will open, the Corvina news agency said on Monday. Nobody else knew. The newspaper said it was safe.":     "the newspaper",
		"The bridge will open, the Corvina newspaper said on Monday. Nobody else knew. The paper said it was safe.":           "Corvina",
		"The bridge will open, a Hong Kong newspaper said on Monday. Nobody else knew. The newspaper said it was safe.":       "a Hong Kong newspaper",
		"The influential Corvina newspaper said two men were hurt. The newspaper, quoting police, said it was safe.":          "Corvina",
		"Israel radio said two men were hurt. It rained. The bridge is safe, the radio said.":                                 "Israel radio",
		"American Timber Co said it would close the plant. The company said it was sorry.":                                    "American Timber Co",
		"Harker Steel said the council was late. It said it was sorry.":                                                       "Harker Steel",
		"The Ministry of Fisheries said the harbour was closed. The company said it was sorry.":                               "the company",
		"The Food Agency tested the water on Monday. It was clean. The agency said it would test it again.":                   "Food Agency",
		"The Food Agency tested the water on Monday. It was clean. The Dutch agency said it would test it again.":             "the Dutch agency",
		"Harker Steel said it would close the plant. The company, which runs nine plants, said it was sorry.":                 "Harker Steel",
		"A study by Harker Steel found the bridge was safe. The study said two bolts were loose.":                             "Harker Steel",
		"Harker Steel makes rails. The company said it would pay whatever Harker Steel owed.":                                 "Harker Steel",
		"Harker Steel makes rails. The company said on Monday that Harker Steel was late.":                                    "the company",
		"The NRBS tested the bridge on Monday. It was safe. The agency said it would test it again.":                          "NRBS",
		"The NRBS tested the bridge on Monday, the Corvina news agency said. It was safe. The agency said it was late.":       "Corvina",
		"The bridge was safe, a statement issued by Harker Steel said on Monday.":                                             "Harker Steel",
		"The bridge was safe, a statement seen by Harker Steel said on Monday.":                                               "a statement seen by Harker Steel",
		"Police closed the bridge. They said it was not safe.":                                                                "police",
		"Harker Steel makes rails. Corvina Corp. said it would buy Harker Steel. \"We want it,\" the company said on Monday.": "Corvina Corp.",
	} {
		a := parse(t, head+text+"\n")
		if q := a.Quotes[len(a.Quotes)-1]; q.SpeakerName != want {
			t.Errorf("%s: %s, want %s", text, q.SpeakerName, want)
		}
	}
}

// A pronoun that opens what somebody is reported to say is who says it, unless it stands for a
// clause, or the words are a reason for another deed.
func TestOwnWords(t *testing.T) {
	for _, test := range []struct{ text, name, want string }{
		{"Harker Steel said on Monday it had sold the plant to Corvina Corp.", "Harker Steel", "it"},
		{"Corvina Corp. talked to Harker Steel. Harker Steel said in a statement it would wait.", "Harker Steel", "it"},
		{"Harker Steel makes rails in Leeds. The company said it expected a loss of two million.", "Harker Steel", "it"},
		{"Harker Steel said on Monday that its board had met.", "Harker Steel", "its"},
		{"Harker Steel said on Monday it was unclear whether the bridge was safe.", "Harker Steel", ""},
		{"Harker Steel declined to comment. Tom Ekberg said it was raining.", "Harker Steel", ""},
		{"In 1990 Karl Lund formed Lund Motors. It closed after the vote, Harker Steel said.", "Harker Steel", ""},
		{"Harker Steel said it was the second time a ship had hit the bridge.", "Harker Steel", ""},
		{"Harker Steel said it would be three months before the plant could reopen.", "Harker Steel", ""},
		{"Harker Steel wrote to the harbour board in May, hoping it would open the gates.", "Harker Steel", ""},
		{"Harker Steel said it had sold the port a bridge.", "Harker Steel", "it"},
		{"Karl Lund won the race. Lund was fast. Tom Ekberg, who lost to Lund in May, said he would try again.", "Tom Ekberg", "he"},
		{"Karl Lund praised Tom Ekberg, saying he was fair.", "Karl Lund", ""},
		{"Karl Lund praised Anna Brandt. Lund said she was fair.", "Karl Lund", ""},
	} {
		if got := pronouns(parse(t, head+test.text+"\n"), test.name); got != test.want {
			t.Errorf("%s: %q, want %q", test.text, got, test.want)
		}
	}
}

// A description of a person means who is said to be that, or whose age it may be.
func TestPeople(t *testing.T) {
	for text, want := range map[string]string{
		"The ferryman said it was late. Tom Ekberg, a ferryman, went home. The ferryman said he was tired.":         "Tom Ekberg",
		"Anna Brandt, a casino tycoon, met ferryman Tom Ekberg on Monday. The young ferryman said he was late.":     "Tom Ekberg",
		"Florida Sen. Tom Ekberg met Ohio Gov. Anna Brandt on Monday. The Ohio governor said it was late.":          "Anna Brandt",
		"Florida Sen. Tom Ekberg met Ohio Gov. Anna Brandt on Monday. The Texas governor said it was late.":         "the Texas governor",
		"Tom Ekberg, the former mayor, went home on Monday. The mayor said it was late.":                            "the mayor",
		"Tom Ekberg was hit by a car on Monday. The 37-year-old said it hurt.":                                      "Tom Ekberg",
		"Tom Ekberg was hit by a car on Monday. The 37-year-old, a member of the choir, said it hurt.":              "Tom Ekberg",
		"Tom Ekberg was there. Anna Brandt drove home. The 37-year-old woman said it hurt.":                         "Anna Brandt",
		"Norwegian minister Tom Ekberg was there. So was the Danish minister. The Norwegian minister said it hurt.": "Tom Ekberg",
		"Norwegian minister Tom Ekberg was there. The Danish minister said it hurt.":                                "the Danish minister",
		"US President Tom Ekberg was there. Nobody else came. The US president said it hurt.":                       "Tom Ekberg",
		"Tom Ekberg was hit by a car on Monday. The judge said it hurt.":                                            "the judge",
	} {
		a := parse(t, head+text+"\n")
		if q := a.Quotes[len(a.Quotes)-1]; q.SpeakerName != want {
			t.Errorf("%s: %s, want %s", text, q.SpeakerName, want)
		}
	}
}

// TestBodiesElsewhere reads the same in other languages: an article may be joined to its
// noun or missing, and the noun may stand first in a name.
func TestBodiesElsewhere(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"es", "Aguas de Almara cerró tres oficinas. La empresa dijo que abrirán en mayo.", "Aguas de Almara"},
		{"es", "El Ministerio de Sanidad cerró tres oficinas. El ministerio dijo que abrirán en mayo.", "Ministerio de Sanidad"},
		{"es", "La Comisión Europea cerró tres oficinas. La comisión dijo que abrirán en mayo.", "Comisión Europea"},
		{"es", "La Asociación de Vecinos cerró tres oficinas. La empresa dijo que abrirán en mayo.", "la empresa"},
		{"fr", "Airbus ferme une usine. Airbus a perdu trois clients. L'entreprise a dit que les salaires seront payés.", "Airbus"},
		{"de", "Siemens schließt ein Werk. Siemens verlor drei Kunden. Das Unternehmen teilte mit, dass die Löhne bezahlt werden.", "Siemens"},
		{"sv", "Volvo stänger en fabrik. Företaget säger att lönerna betalas.", "Volvo"},
		{"no", "I går stengte Justisdepartementet kontoret. Lønningene blir betalt i mai, sier departementet.", "Justisdepartementet"},
		{"da", "Lund Kommune lukker to broer. Dell Folkeblad har set planen. Avisen skriver, at de åbner i maj.", "Dell Folkeblad"},
		{"uk", "Міст закривають. «Тернівська газета» бачила план. Видання пише, що міст відкриють у травні.", "Тернівська газета"},
		{"ru", "«Газпром» закрывает завод. Компания сообщила, что зарплаты будут выплачены.", "Газпром"},
	} {
		a := parseIn(t, test.lang, "1\n\n"+test.text+"\n")
		if got := said(a); got != test.want+"/description" {
			t.Errorf("%s: %s, want %s", test.text, got, test.want)
		}
	}
}

// What somebody is for or against does not speak.
func TestTopic(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		{"uk", "За словами прибічників Brexit, міст закриють у травні.", "прибічників Brexit/"},
		{"pl", "Zwolennicy Brexitu powiedzieli, że most będzie zamknięty w maju.", "zwolennicy Brexitu/description"},
	} {
		a := parseIn(t, c.tag, "1\n\n"+c.text+"\n")
		if got := said(a); got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}

// A headline names by their office whom the story names.
func TestHeadlinePerson(t *testing.T) {
	a := parse(t, "Bridge to be rebuilt next year - minister\n\nThe bridge will be rebuilt next year, Transport Minister Anna Brandt said on Monday. Brandt said the work would take two years.\n")
	if q := a.Quotes[0]; q.SpeakerName != "Anna Brandt" {
		t.Errorf("got %s", q.SpeakerName)
	}
}

// Letters stand for who asks and who answers.
func TestAnswers(t *testing.T) {
	const talk = "Ferryman Tom Ekberg on the night of the flood\n\nTom Ekberg, 61, has run the ferry since the flood took the bridge. We met him in his kitchen on Friday.\n\n" +
		"Q: What did you see from the bridge?\n\nA: I saw my own house float by.\n\nQ: How long did you stay up there?\n\nA: Until the morning. They brought me tea.\n\nQ: Will the town build it again?\n\nA: It will.\n"
	a := parse(t, talk)
	if got := said(a); got != "Q/, Tom Ekberg/description, Q/, Tom Ekberg/description, Q/, Tom Ekberg/description" {
		t.Errorf("got %s", got)
	}
	if got := pronouns(a, "Tom Ekberg"); got != "him his you I my you me" {
		t.Errorf("pronouns %s", got)
	}
}

// What somebody is said to be before or behind the name is whom the noun means later, in
// any language, with its article as a word, joined by an apostrophe, or as an ending.
func TestCalled(t *testing.T) {
	for _, tt := range [...]struct{ lang, text, want string }{
		{"es", "Ana Pérez, responsable de Obras, llegó a Madrid. La responsable dijo que el puente es seguro.", "Ana Pérez/description"},
		{"fr", "Anne Martin, présidente de la région, est arrivée. « Le pont est sûr », a dit la présidente.", "Anne Martin/description"},
		{"fr", "L'avocate Anne Martin est arrivée. « Le pont est sûr », a dit l'avocate.", "Anne Martin/description"},
		{"it", "Anna Rossi, avvocata, è arrivata. L'avvocata ha detto che il ponte è sicuro.", "Anna Rossi/description"},
		{"pt", "A responsável Ana Brandão chegou a Lisboa. A responsável disse que a ponte é segura.", "Ana Brandão/description"},
		{"sv", "Statsminister Anna Brandt kom. Statsministern sade att bron är säker.", "Anna Brandt/description"},
		{"en", "Spokesman Tom Ekberg came to Dell. The spokesman for the council, Dana Holt, said the bridge was safe.", "Dana Holt/name"},
		{"fr", "Le porte-parole du ministère, Jean Moulet, est arrivé. Le porte-parole de la mairie, Luc Ferrand, a dit que le pont est sûr.", "Luc Ferrand/name"},
		{"fr", "Le président russe Vladimir Poutine est arrivé. Le président d’Ukraine a dit que le pont est sûr.", "le président d’Ukraine/description"},
		{"es", "El presidente ruso Vladímir Putin llegó a Sevilla. El presidente de Ucrania dijo que el puente es seguro.", "el presidente de Ucrania/description"},
		{"es", "El ministro español de Defensa, Hugo Soto, llegó. El ministro de Defensa dijo que el puente es seguro.", "Hugo Soto/description"},
		{"de", "Der russische Präsident Wladimir Putin kam. Der Präsident der Ukraine sagte, die Brücke sei sicher.", "der Präsident der Ukraine/description"},
		{"no", "KrF-leder Kari Moe kom til Bergen. – Broen er trygg, sier KrF-lederen.", "Kari Moe/description"},
		{"no", "President Kari Moe kom til Bergen. Den gjenvalgte presidenten sier at broen er trygg.", "Kari Moe/description"},
		{"pl", "Minister Anna Lis przyjechała w piątek. Minister nie powiedziała, że most jest stary.", "Anna Lis/description"},
		{"ru", "Актёр Иван Лисов приехал в Осло. Актёр также признался, что мост старый.", "Иван Лисов/description"},
	} {
		a := parseIn(t, tt.lang, "Dell\n\n"+tt.text+"\n")
		if got := said(a); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// A possessive in front of a subject is the subject's, one in a cue is the speaker's, and "its"
// behind a body without a name is nobody's whom the text names.
func TestPossessives(t *testing.T) {
	for text, want := range map[string]string{
		"Tom Ekberg spoke first. In his letter to the council, Karl Lund said the bridge was safe.": "his",
		"Tom Ekberg spoke first. During his years in office, Mayor Karl Lund built a road.":         "his",
		"Tom Ekberg won again. Karl Lund wrote on his own page that the vote was fair.":             "his",
		"Tom Ekberg spoke first. In her letter to the council, Karl Lund is called a liar.":         "",
	} {
		if got := pronouns(parse(t, head+text+"\n"), "Karl Lund"); got != want {
			t.Errorf("%s\n got %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{
		"Harker Steel met the mayor. The ministry told Harker Steel that its ruling was final.": "",
		"The bank sent Harker Steel a letter. It has asked the court to help.":                  "",
		"Harker Steel told the bank that its books were open.":                                  "its",
	} {
		if got := pronouns(parse(t, head+text+"\n"), "Harker Steel"); got != want {
			t.Errorf("%s\n got %q, want %q", text, got, want)
		}
	}
}

// A pronoun right behind a name means it, unless it begins a clause.
func TestBehindName(t *testing.T) {
	for text, want := range map[string][]string{
		"Tom Ekberg himself opened the bridge.":                            {"Tom Ekberg", "himself"},
		"Anna Brandt met Tom Ekberg, her brother, on the bridge.":          {"Tom Ekberg"},
		"Anna Brandt sold her boat to Karin Lund, her sister.":             {"Karin Lund"},
		"The bridge gave Leeds its first tram.":                            {"Leeds", "its"},
		"The bridge gave Leeds their first win.":                           {"Leeds", "their"},
		"Her parents told the inquest in Leeds they had waited all night.": {"Leeds"},
		"Two workers told the Harbour Gazette they had checked each bolt.": {"Harbour Gazette"},
	} {
		var got []string
		for _, e := range parse(t, head+text+"\n").Entities {
			if e.Name != want[0] {
				continue
			}
			for _, m := range e.Mentions {
				got = append(got, m.Text)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A German pronoun with a capital within its sentence addresses the reader.
func TestPolite(t *testing.T) {
	a := parseIn(t, "de", "Brücke gesperrt\n\nDie Brücke ist zu, sagte Sprecherin Anna Brandt. Sie rief an. Was halten Sie davon? Schreiben Sie uns.\n")
	if got, want := pronouns(a, "Anna Brandt"), "Sie"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
