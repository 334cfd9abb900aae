package refs_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

func TestInlineReferences(t *testing.T) {
	const body = "Talks to resume\n\nThe council met on Tuesday.\n\n"
	tests := []struct {
		text string // references in ⟦ ⟧, their labels in ⟨ ⟩
		kind lede.ReferenceKind
	}{
		// Earlier reports.
		{"⟦⟨As Ukrinform reported earlier⟩, the talks will resume.⟧ They began in May.", lede.ReferenceEarlier},
		{"⟦⟨As earlier reported⟩, the talks will resume.⟧", lede.ReferenceEarlier},
		{"⟦⟨As previously reported by Ukrinform⟩, the talks will resume.⟧", lede.ReferenceEarlier},
		{"⟦⟨As reported⟩, the talks will resume.⟧", lede.ReferenceEarlier},
		{"⟦⟨As Reuters has previously reported⟩, the talks will resume.⟧", lede.ReferenceEarlier},
		{"⟦⟨Earlier⟩, the minister said that talks will resume.⟧", lede.ReferenceEarlier},
		{"Earlier, it rained.", lede.ReferenceEarlier},
		{"He came earlier, as reported.", lede.ReferenceEarlier},

		// Outlets cited.
		{"The talks will resume, Interfax reported, ⟦⟨citing⟩ Reuters⟧.", lede.ReferenceCited},
		{"Ukrinform reports ⟦⟨with reference to⟩ The New York Times⟧ that talks will resume.", lede.ReferenceCited},
		{"“They will resume,” he ⟦⟨told⟩ Reuters⟧ on Friday.", lede.ReferenceCited},
		{"“They will resume,” he said ⟦⟨in an interview with⟩ the BBC⟧.", lede.ReferenceCited},
		{"The talks will resume, ⟦Reuters ⟨reported⟩⟧ on Friday.", lede.ReferenceCited},
		{"⟦The Associated Press ⟨reported⟩⟧ that talks will resume.", lede.ReferenceCited},
		{"⟦The Daily Beacon ⟨first reported⟩⟧ the talks.", lede.ReferenceCited},
		{"The talks will resume, ⟦⟨as reported by⟩ the Irish Examiner⟧.", lede.ReferenceCited},
		{"They will resume, ⟦⟨according to⟩ The Washington Post⟧.", lede.ReferenceCited},
		{"The talks were first ⟦⟨reported by⟩ The Wall Street Journal and Politico⟧.", lede.ReferenceCited},

		{"“They will resume,” ⟦⟨reports⟩ Reuters⟧.", lede.ReferenceCited},

		// Other languages.
		{"uk:⟦⟨Як повідомляв Укрінформ⟩, переговори тривають.⟧ Вони почалися.", lede.ReferenceEarlier},
		{"uk:Переговори тривають, передає УНН ⟦⟨з посиланням на⟩ Reuters⟧.", lede.ReferenceCited},
		{"ru:Переговоры идут, ⟦⟨сообщает⟩ ТАСС⟧.", lede.ReferenceCited},
		{"ru:Переговоры идут, ⟦⟨сообщает⟩ агентство Reuters⟧.", lede.ReferenceCited},
		{"uk:Про це повідомляє «Міст» ⟦⟨з посиланням на⟩ BBC⟧.", lede.ReferenceCited},
		{"pl:Rozmowy trwają, ⟦⟨podaje⟩ agencja AFP⟧.", lede.ReferenceCited},
		{"de:Die Gespräche gehen weiter, ⟦⟨laut⟩ Reuters⟧.", lede.ReferenceCited},
		{"fr:Ils continuent, a dit Anne Lund, ⟦⟨citant⟩ Reuters⟧.", lede.ReferenceCited},

		// What only looks like one.
		{"He told reporters that talks will resume.", lede.ReferenceCited},
		{"They will resume, according to a Reuters tally.", lede.ReferenceCited},
		{"They will resume, according to Reuters data.", lede.ReferenceCited},
		{"“I told Reuters that they will resume in the morning,” he said.", lede.ReferenceCited},
		{"Several newspapers reported losses at the Times.", lede.ReferenceCited},
		{"He met Ann Lee of the ministry, citing rain.", lede.ReferenceCited},
		{"ru:Переговоры идут, сообщила ТАСС адвокат Анна Лисова.", lede.ReferenceCited},
		{"pl:Rozmowy trwają, przekazał PAP Jan Lis.", lede.ReferenceCited},
		{"They will resume, according to an Ukrinform correspondent.", lede.ReferenceCited},
	}
	unmark := strings.NewReplacer("⟦", "", "⟧", "", "⟨", "", "⟩", "")
	for _, test := range tests {
		lang, marked, found := strings.Cut(test.text, ":")
		if !found {
			lang, marked = "en", test.text
		}
		a, err := lede.Parser{Language: lang}.Parse(strings.NewReader(body + unmark.Replace(marked)))
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		at := 0
		for _, r := range a.CrossReferences {
			if r.Kind != test.kind {
				t.Errorf("%s: %s", test.text, r.Kind)
			}
			b.WriteString(a.Text[at:r.Start] + "⟦" + a.Text[r.Start:r.Label.Start] + "⟨" + r.Label.Text + "⟩" + a.Text[r.Label.End:r.End] + "⟧")
			at = r.End
		}
		b.WriteString(a.Text[at:])
		got := strings.TrimPrefix(b.String(), body)
		if got != marked {
			t.Errorf("\n got %s\nwant %s", got, marked)
		}
	}
}
