package lang

import (
	"strings"
	"testing"
)

// TestMayOpen asks of all labels whether they may begin with their first words, in small
// letters and with a capital.
func TestMayOpen(t *testing.T) {
	for _, p := range profiles() {
		l := p.language()
		for first, phrases := range l.Labels {
			for _, s := range []string{first, strings.ToUpper(first)} {
				for _, p := range phrases {
					if !l.MayOpen(p.Kind, s) {
						t.Errorf("%s: no label of kind %d may open with %q", l.Tag, p.Kind, s)
					}
				}
			}
		}
	}
	if l := Find("en", ""); l.MayOpen(LabelQuotedAs, "zebra") {
		t.Error(`a label may open with "zebra"`)
	}
}
