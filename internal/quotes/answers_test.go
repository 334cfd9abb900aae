package quotes_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestAnswers wants who is said to say what in an interview without labels.
func TestAnswers(t *testing.T) {
	const english = "Harbour master Ann Lisle has run the port for ten years. She spoke to us about the leak.\n\n"
	questions := []string{"When did you hear of the leak?", "Were you warned?", "What happens next?"}
	answers := []string{"At six in the morning. I drove there at once.", "No. Nobody called us.", "We test the water."}
	interleave := func(intro, open string, questions, answers []string) string {
		var b strings.Builder
		b.WriteString("Nobody warned the harbour\n\n" + intro)
		for i, q := range questions {
			b.WriteString(open + q + "\n\n" + open + answers[i] + "\n\n")
		}
		return b.String()
	}
	tests := []struct{ name, lang, text, want string }{
		{"plain", "en", interleave(english, "", questions, answers), "Ann Lisle: At six, Ann Lisle: No. Nobody, Ann Lisle: We test"},
		{"dashes", "en", interleave(english, "- ", questions, answers), "Ann Lisle: At six, Ann Lisle: No. Nobody, Ann Lisle: We test"},
		{"two people", "en", interleave("Ann Lisle and Bo Crane run the ports of Varnsund and Arnsund.\n\n", "", questions, answers), ""},
		{"nobody", "en", interleave("The port has been closed for ten days now.\n\n", "", questions, answers), ""},
		{"the author asks himself", "en", interleave("Mayor Tom Ekberg wants the bridge. I think that he is wrong, and so do my neighbours.\n\n", "", questions, answers), "Tom Ekberg: the bridge, I: that he"},
		{"two questions", "en", interleave(english, "", questions[:2], answers[:2]), ""},
		{"an explanation", "en", interleave(english, "", questions, []string{"At six in the morning. The tanker had run aground.", "The town says that it was not.", "The water is being tested."}), "the town: that it"},
		{"marks", "en", interleave(english, "", questions, []string{"“At six in the morning. I drove there.”", "“No. Nobody called us.”", "“We test the water.”"}), "Ann Lisle: “At six, Ann Lisle: “No. Nobody, Ann Lisle: “We test"},
		{"others are quoted", "en", interleave(english, "", questions, []string{"At six. Bo Crane told me that the gate was open.", "No. Nobody called us.", "I think it will open."}),
			"Ann Lisle: At six. Bo, Bo Crane: that the, Ann Lisle: No. Nobody, Ann Lisle: I think"},
		{"German", "de", interleave("Ulla Marten leitet den Hafen seit zehn Jahren.\n\n", "", []string{"Wann haben Sie davon erfahren?", "Hat Sie jemand gewarnt?", "Wie geht es weiter?"},
			[]string{"Um sechs Uhr morgens. Ich bin sofort losgefahren.", "Nein. Niemand hat uns angerufen.", "Wir prüfen das Wasser."}), "Ulla Marten: Um sechs, Ulla Marten: Nein. Niemand, Ulla Marten: Wir prüfen"},
		{"Ukrainian", "uk", interleave("Ганна Лісова керує портом десять років.\n\n", "", []string{"Коли ви дізналися про витік?", "Вас попереджали?", "Що буде далі?"},
			[]string{"О шостій ранку. Я одразу поїхала туди.", "Ні. Нам ніхто не дзвонив.", "Перевіряємо воду."}), "Ганна Лісова: О шостій, Ганна Лісова: Ні. Нам, Ганна Лісова: Перевіряємо воду."},
	}
	for _, test := range tests {
		a, err := lede.Parser{Language: test.lang}.Parse(strings.NewReader(test.text))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, q := range a.Quotes {
			words := strings.Fields(q.Content[0].Text)
			n := 2
			if strings.HasSuffix(words[min(1, len(words)-1)], "six.") {
				n = 3
			}
			got = append(got, q.SpeakerName+": "+strings.Join(words[:min(n, len(words))], " "))
		}
		if s := strings.Join(got, ", "); s != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, s, test.want)
		}
	}
}
