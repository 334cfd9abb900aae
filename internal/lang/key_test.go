package lang

import (
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestComposed(t *testing.T) {
	for r := rune(1); r < 0x3000; r++ {
		if s := "a" + string(r); composed(s) && !norm.NFC.IsNormalString(s) {
			t.Errorf("%U is taken to be composed", r)
		}
	}
}
