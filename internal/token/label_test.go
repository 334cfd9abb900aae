package token

import (
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lang"
)

// TestLabelsAreSplit checks that the labels of every language are written in
// words as the scanner finds them: else they would never be met.
func TestLabelsAreSplit(t *testing.T) {
	for _, tag := range lang.Tags() {
		l := lang.Find(tag, "")
		for _, phrases := range l.Labels {
			for _, p := range phrases {
				var words []string
				d := new(Text).Scan(l, strings.Join(p.Words, " "))
				for i := range d.Toks {
					words = append(words, trimPeriod(d.Word(i)))
				}
				if !slices.Equal(words, p.Words) {
					t.Errorf("%s: the label %q is split to %q", tag, p.Words, words)
				}
			}
		}
	}
}
