package lede

import (
	"strings"
	"testing"
)

// Marks, brackets and dashes that run to the end of a block must not be read
// past it.
func TestSentencesOfTrailingMarks(t *testing.T) {
	for _, text := range []string{"\"", "a. \"", "a. ( ( -", "He left. -- \"\n\nHe came. (\"", "? ! - \" ("} {
		if _, err := Parse(strings.NewReader(text)); err != nil {
			t.Errorf("Parse(%q): %v", text, err)
		}
	}
}
