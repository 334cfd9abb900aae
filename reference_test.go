package lede

import (
	"strings"
	"testing"
)

func TestInlineReferences(t *testing.T) {
	const body = "Talks to resume\n\nThe council met on Tuesday.\n\n"
	tests := []struct {
		text string // references in ⟦ ⟧, their labels in ⟨ ⟩
		kind ReferenceKind
	}{
		// Earlier reports.
		{"⟦⟨As Ukrinform reported earlier⟩, the talks will resume.⟧ They began in May.", ReferenceEarlier},
		{"⟦⟨As earlier reported⟩, the talks will resume.⟧", ReferenceEarlier},
		{"⟦⟨As previously reported by Ukrinform⟩, the talks will resume.⟧", ReferenceEarlier},
		{"⟦⟨As reported⟩, the talks will resume.⟧", ReferenceEarlier},
		{"⟦⟨As Reuters has previously reported⟩, the talks will resume.⟧", ReferenceEarlier},
		{"⟦⟨Earlier⟩, the minister said that talks will resume.⟧", ReferenceEarlier},
		{"Earlier, it rained.", ReferenceEarlier},
		{"He came earlier, as reported.", ReferenceEarlier},

		// Outlets cited.
		{"The talks will resume, Interfax reported, ⟦⟨citing⟩ Reuters⟧.", ReferenceCited},
		{"Ukrinform reports ⟦⟨with reference to⟩ The New York Times⟧ that talks will resume.", ReferenceCited},
		{"“They will resume,” he ⟦⟨told⟩ Reuters⟧ on Friday.", ReferenceCited},
		{"“They will resume,” he said ⟦⟨in an interview with⟩ the BBC⟧.", ReferenceCited},
		{"The talks will resume, ⟦Reuters ⟨reported⟩⟧ on Friday.", ReferenceCited},
		{"⟦The Associated Press ⟨reported⟩⟧ that talks will resume.", ReferenceCited},
		{"⟦The Daily Beacon ⟨first reported⟩⟧ the talks.", ReferenceCited},
		{"The talks will resume, ⟦⟨as reported by⟩ the Irish Examiner⟧.", ReferenceCited},
		{"They will resume, ⟦⟨according to⟩ The Washington Post⟧.", ReferenceCited},
		{"The talks were first ⟦⟨reported by⟩ The Wall Street Journal and Politico⟧.", ReferenceCited},

		{"“They will resume,” ⟦⟨reports⟩ Reuters⟧.", ReferenceCited},

		// Other languages.
		{"uk:⟦⟨Як повідомляв Укрінформ⟩, переговори тривають.⟧ Вони почалися.", ReferenceEarlier},
		{"uk:Переговори тривають, передає УНН ⟦⟨з посиланням на⟩ Reuters⟧.", ReferenceCited},
		{"ru:Переговоры идут, ⟦⟨сообщает⟩ ТАСС⟧.", ReferenceCited},
		{"de:Die Gespräche gehen weiter, ⟦⟨laut⟩ Reuters⟧.", ReferenceCited},
		{"fr:Ils continuent, a dit Anne Lund, ⟦⟨citant⟩ Reuters⟧.", ReferenceCited},

		// What only looks like one.
		{"He told reporters that talks will resume.", ReferenceCited},
		{"They will resume, according to a Reuters tally.", ReferenceCited},
		{"They will resume, according to Reuters data.", ReferenceCited},
		{"“I told Reuters that they will resume in the morning,” he said.", ReferenceCited},
		{"Several newspapers reported losses at the Times.", ReferenceCited},
		{"He met Ann Lee of the ministry, citing rain.", ReferenceCited},
		{"They will resume, according to an Ukrinform correspondent.", ReferenceCited},
	}
	unmark := strings.NewReplacer("⟦", "", "⟧", "", "⟨", "", "⟩", "")
	for _, test := range tests {
		lang, marked, found := strings.Cut(test.text, ":")
		if !found {
			lang, marked = "en", test.text
		}
		a, err := Parser{Language: lang}.Parse(strings.NewReader(body + unmark.Replace(marked)))
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
