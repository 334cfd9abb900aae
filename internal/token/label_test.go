package token

import (
	"slices"
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
				phrase := p.Words[0]
				for _, w := range p.Words[1:] {
					if l.Find(w).Traits&lang.Clitic == 0 {
						phrase += " "
					}
					phrase += w
				}
				d := new(Text).Scan(l, phrase)
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
