package lede

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/layout"
)

func TestInlineReferences(t *testing.T) {
	const body = "The council met on Tuesday.\n\n"
	tests := []struct {
		text string // references in ⟦ ⟧, their labels in ⟨ ⟩
		kind layout.ReferenceKind
	}{
		// Earlier reports.
		{"⟦⟨As Ukrinform reported earlier⟩, the talks will resume.⟧ They began in May.", layout.Earlier},
		{"⟦⟨As earlier reported⟩, the talks will resume.⟧", layout.Earlier},
		{"⟦⟨As previously reported by Ukrinform⟩, the talks will resume.⟧", layout.Earlier},
		{"⟦⟨As reported⟩, the talks will resume.⟧", layout.Earlier},
		{"⟦⟨As Reuters has previously reported⟩, the talks will resume.⟧", layout.Earlier},
		{"⟦⟨Earlier⟩, the minister said that talks will resume.⟧", layout.Earlier},
		{"Earlier, it rained.", layout.Earlier},
		{"He came earlier, as reported.", layout.Earlier},

		// Outlets cited.
		{"The talks will resume, Interfax reported, ⟦⟨citing⟩ Reuters⟧.", layout.Cited},
		{"Ukrinform reports ⟦⟨with reference to⟩ The New York Times⟧ that talks will resume.", layout.Cited},
		{"“They will resume,” he ⟦⟨told⟩ Reuters⟧ on Friday.", layout.Cited},
		{"“They will resume,” he said ⟦⟨in an interview with⟩ the BBC⟧.", layout.Cited},
		{"The talks will resume, ⟦Reuters ⟨reported⟩⟧ on Friday.", layout.Cited},
		{"⟦The Associated Press ⟨reported⟩⟧ that talks will resume.", layout.Cited},
		{"⟦The Daily Beacon ⟨first reported⟩⟧ the talks.", layout.Cited},
		{"The talks will resume, ⟦⟨as reported by⟩ the Irish Examiner⟧.", layout.Cited},
		{"They will resume, ⟦⟨according to⟩ The Washington Post⟧.", layout.Cited},
		{"The talks were first ⟦⟨reported by⟩ The Wall Street Journal and Politico⟧.", layout.Cited},

		{"“They will resume,” ⟦⟨reports⟩ Reuters⟧.", layout.Cited},

		// Other languages.
		{"uk:⟦⟨Як повідомляв Укрінформ⟩, переговори тривають.⟧ Вони почалися.", layout.Earlier},
		{"uk:Переговори тривають, передає УНН ⟦⟨з посиланням на⟩ Reuters⟧.", layout.Cited},
		{"ru:Переговоры идут, ⟦⟨сообщает⟩ ТАСС⟧.", layout.Cited},
		{"de:Die Gespräche gehen weiter, ⟦⟨laut⟩ Reuters⟧.", layout.Cited},
		{"fr:Ils continuent, a dit Anne Lund, ⟦⟨citant⟩ Reuters⟧.", layout.Cited},

		// What only looks like one.
		{"He told reporters that talks will resume.", layout.Cited},
		{"They will resume, according to a Reuters tally.", layout.Cited},
		{"They will resume, according to Reuters data.", layout.Cited},
		{"“I told Reuters that they will resume in the morning,” he said.", layout.Cited},
		{"Several newspapers reported losses at the Times.", layout.Cited},
		{"He met Ann Lee of the ministry, citing rain.", layout.Cited},
		{"They will resume, according to an Ukrinform correspondent.", layout.Cited},
	}
	unmark := strings.NewReplacer("⟦", "", "⟧", "", "⟨", "", "⟩", "")
	for _, test := range tests {
		lang, marked, found := strings.Cut(test.text, ":")
		if !found {
			lang, marked = "en", test.text
		}
		d, m := paragraphs(body+unmark.Replace(marked), lang)
		var b strings.Builder
		at := 0
		for _, r := range new(refFinder).find(d, pageOf(d), m, &entities{Text: d, at: make([]int32, len(d.Toks))}) {
			if r.Kind != test.kind {
				t.Errorf("%s: kind %d", test.text, r.Kind)
			}
			b.WriteString(d.Raw[at:r.Start] + "⟦" + d.Raw[r.Start:r.Label.Start] + "⟨" + d.Raw[r.Label.Start:r.Label.End] + "⟩" + d.Raw[r.Label.End:r.End] + "⟧")
			at = r.End
		}
		b.WriteString(d.Raw[at:])
		got := strings.TrimPrefix(b.String(), body)
		if got != marked {
			t.Errorf("\n got %s\nwant %s", got, marked)
		}
	}
}
