package lang

import (
	"strconv"
	"testing"
)

// A table that has to grow several times finds all its words and no others.
func TestWordTable(t *testing.T) {
	var x wordTable
	const n = 30000
	for i := range n {
		x.add("word"+strconv.Itoa(i), Word{Value: uint8(i)})
	}
	x.add("word7", Word{Traits: Month, Class: 3})
	for i := range n {
		key := "word" + strconv.Itoa(i)
		w := x.find(Hash(key))
		if w.Value != uint8(i) || (w.Traits == Month) != (i == 7) || (w.Class == 3) != (i == 7) {
			t.Fatalf("%s: %+v", key, w)
		}
		if key := "word" + strconv.Itoa(n+i); x.find(Hash(key)) != (Word{}) {
			t.Fatalf("%s is known", key)
		}
	}
	if x.making.words != n {
		t.Errorf("%d words of %d", x.making.words, n)
	}
	if w := (&wordTable{}).find(Hash("word")); w != (Word{}) {
		t.Errorf("an empty table knows %+v", w)
	}
}
