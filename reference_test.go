package lede

import (
	"strings"
	"testing"
)

func TestInlineReferences(t *testing.T) {
	const body = "The council met on Tuesday.\n\n"
	tests := []struct {
		text string // references in ⟦ ⟧, their labels in ⟨ ⟩
		kind refKind
	}{
		// Earlier reports.
		{"⟦⟨As Ukrinform reported earlier⟩, the talks will resume.⟧ They began in May.", refEarlier},
		{"⟦⟨As earlier reported⟩, the talks will resume.⟧", refEarlier},
		{"⟦⟨As previously reported by Ukrinform⟩, the talks will resume.⟧", refEarlier},
		{"⟦⟨As reported⟩, the talks will resume.⟧", refEarlier},
		{"⟦⟨As Reuters has previously reported⟩, the talks will resume.⟧", refEarlier},
		{"⟦⟨Earlier⟩, the minister said that talks will resume.⟧", refEarlier},
		{"Earlier, it rained.", refEarlier},
		{"He came earlier, as reported.", refEarlier},

		// Outlets cited.
		{"The talks will resume, Interfax reported, ⟦⟨citing⟩ Reuters⟧.", refCited},
		{"Ukrinform reports ⟦⟨with reference to⟩ The New York Times⟧ that talks will resume.", refCited},
		{"“They will resume,” he ⟦⟨told⟩ Reuters⟧ on Friday.", refCited},
		{"“They will resume,” he said ⟦⟨in an interview with⟩ the BBC⟧.", refCited},
		{"The talks will resume, ⟦Reuters ⟨reported⟩⟧ on Friday.", refCited},
		{"⟦The Associated Press ⟨reported⟩⟧ that talks will resume.", refCited},
		{"⟦The Daily Beacon ⟨first reported⟩⟧ the talks.", refCited},
		{"The talks will resume, ⟦⟨as reported by⟩ the Irish Examiner⟧.", refCited},
		{"They will resume, ⟦⟨according to⟩ The Washington Post⟧.", refCited},
		{"The talks were first ⟦⟨reported by⟩ The Wall Street Journal and Politico⟧.", refCited},

		{"“They will resume,” ⟦⟨reports⟩ Reuters⟧.", refCited},

		// Other languages.
		{"uk:⟦⟨Як повідомляв Укрінформ⟩, переговори тривають.⟧ Вони почалися.", refEarlier},
		{"uk:Переговори тривають, передає УНН ⟦⟨з посиланням на⟩ Reuters⟧.", refCited},
		{"ru:Переговоры идут, ⟦⟨сообщает⟩ ТАСС⟧.", refCited},
		{"de:Die Gespräche gehen weiter, ⟦⟨laut⟩ Reuters⟧.", refCited},
		{"fr:Ils continuent, a dit Anne Lund, ⟦⟨citant⟩ Reuters⟧.", refCited},

		// What only looks like one.
		{"He told reporters that talks will resume.", refCited},
		{"They will resume, according to a Reuters tally.", refCited},
		{"They will resume, according to Reuters data.", refCited},
		{"“I told Reuters that they will resume in the morning,” he said.", refCited},
		{"Several newspapers reported losses at the Times.", refCited},
		{"He met Ann Lee of the ministry, citing rain.", refCited},
		{"They will resume, according to an Ukrinform correspondent.", refCited},
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
