package speakers_test

import (
	"strings"
	"testing"
)

// Words, letters or initials stand for who asks and who answers, in any language, and who
// asks asks.
func TestSides(t *testing.T) {
	const want = "question Karla Lenz, statement Paula Dorn, question Karla Lenz, statement Paula Dorn"
	const en, de, fr, es = "By Karla Lenz\n\nHULL - Paula Dorn leads the council. She spoke to Karla Lenz about the dam.\n\n",
		"Von Karla Lenz\n\nKassel - Paula Dorn leitet die Behörde. Mit Karla Lenz sprach sie über den Damm.\n\n",
		"Par Karla Lenz\n\nRouen - Paula Dorn dirige la ville. Elle a répondu aux questions de Karla Lenz.\n\n",
		"Por Karla Lenz\n\nBurgos - Paula Dorn dirige la ciudad. Habló con Karla Lenz sobre la presa.\n\n"
	for _, tt := range [...]struct{ lang, intro, asks, answers, want string }{
		{"en", en, "Q: ", "A: ", want},
		{"en", en, "KL: ", "PD: ", want},
		{"de", de, "Frage: ", "Antwort: ", want},
		{"de", de, "F: ", "A: ", want},
		{"de", de, "Lenz: ", "Dorn: ", want},
		{"fr", fr, "Question : ", "Réponse : ", want},
		{"fr", fr, "K. L. : ", "P. D. : ", want},
		{"fr", strings.Replace(fr, "Paula Dorn", "Paula Dorn (P. D.)", 1), "K. L. : ", "P. D. : ", want},
		{"es", es, "P: ", "R: ", want},
		{"es", es, "CD: ", "EF: ", strings.NewReplacer("Karla Lenz", "CD", "Paula Dorn", "EF").Replace(want)},
		{"en", "HULL - The council has met.\n\n", "Q: ", "A: ", strings.NewReplacer("Karla Lenz", "Q", "Paula Dorn", "A").Replace(want)},
	} {
		text := "Lorem\n\n" + tt.intro + tt.asks + "1990?\n\n" + tt.answers + "1991.\n\n" + tt.asks + "1992?\n\n" + tt.answers + "1993.\n"
		a := parseIn(t, tt.lang, text)
		var got []string
		for _, q := range a.Quotes {
			if q.Cue.Text == ":" {
				got = append(got, string(q.Act)+" "+q.SpeakerName)
			}
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s %s\n got %s\nwant %s", tt.lang, tt.asks, s, tt.want)
		}
	}
}
