package lede

import (
	"strconv"
	"testing"
)

// A table that has to grow several times finds all its words, in any case, and
// no others.
func TestWordTable(t *testing.T) {
	var x wordTable
	const n = 5000
	for i := range n {
		x.at("word" + strconv.Itoa(i)).value = uint8(i)
	}
	x.at("word7").traits |= month
	for i := range n {
		for _, prefix := range []string{"word", "WORD", "Word"} {
			key := "word" + strconv.Itoa(i)
			w := lookUp(&x, hashString(key), prefix+strconv.Itoa(i))
			if w == nil || w.value != uint8(i) || (w.traits == month) != (i == 7) {
				t.Fatalf("%s%d: %+v", prefix, i, w)
			}
		}
		if key := "word" + strconv.Itoa(n+i); lookUp(&x, hashString(key), key) != nil {
			t.Fatalf("%s is known", key)
		}
	}
	if len(x.entries) != n {
		t.Errorf("%d entries for %d words", len(x.entries), n)
	}
}

func TestFind(t *testing.T) {
	for _, word := range []string{"Don't", "don’t", "DON'T"} {
		if w := english.lexicon().find(word); w.traits&auxiliary == 0 {
			t.Errorf("%s is no auxiliary", word)
		}
	}
	if w := findProfile("fr", "").lexicon().find("fe\u0301vrier"); w.traits&month == 0 || w.value != 2 {
		t.Errorf("a letter and its accent apart: %+v", w)
	}
}
