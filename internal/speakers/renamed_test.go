package speakers_test

import (
	"testing"
)

// Whom the story has just named goes on under a noun that it has not had for anybody, or by
// age; a noun that was somebody else's before does not mean him, nor does one of several.
func TestRenamed(t *testing.T) {
	for text, want := range map[string]string{
		"Martin Wolf warnte am Montag vor Streit. Die Brücke sei teuer, sagte der Stadtrat.":                              "Martin Wolf/name, Martin Wolf/description",
		"Martin Wolf tritt zurück. Dazu sagte der 48-Jährige: „Ich bin müde.“":                                            "Martin Wolf/description",
		"Anna Brandt leitet die Synode. „Wir müssen sparen“, sagte die Synodalpräsidentin.":                               "Anna Brandt/description",
		"Ein Richter war auch da. Martin Wolf kam am Montag. Die Brücke sei teuer, sagte der Richter.":                    "der Richter/description",
		"Anna Brandt kam am Montag. Die Brücke sei teuer, sagte der Richter.":                                             "der Richter/description",
		"Martin Wolf kam am Montag. Die Brücke sei teuer, sagten die Forscher.":                                           "die Forscher/description",
		"FDP-Generalsekretär Martin Wolf kam am Montag. Die Brücke sei teuer, sagte der Generalsekretär.":                 "Martin Wolf/description",
		"Der Bericht stammt von Human Rights Watch. Die Lage sei ernst, teilte die Organisation mit.":                     "Human Rights Watch/description",
		"Der US-Sender CNN berichtete von dem Sturm. Die Lage sei ernst, meldete der Sender.":                             "CNN/name, CNN/description",
		"Israels Armee hat am Montag Ziele im Norden angegriffen. Es habe keine Opfer gegeben, teilte die Armee mit.":     "Israels Armee/description",
		"Der Neurologe Martin Wolf kam am Montag. Die Brücke sei teuer, sagte der Neurologe. Sie sei alt, so Anna Brandt": "Martin Wolf/description, Anna Brandt/name",
	} {
		a := parseIn(t, "de", "Brücke gesperrt\n\nDer Sturm zog am Sonntag über die Stadt, und die Brücke war bis Montag zu.\n\n"+text+"\n")
		if got := said(a); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}
