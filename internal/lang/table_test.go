package lang

import (
	"strconv"
	"strings"
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

// No two words of a profile have the same hash, and their values are not mixed.
func TestWordsApart(t *testing.T) {
	for _, p := range profiles {
		hashes := map[uint64]string{}
		values := map[string]string{}
		see := func(w string) {
			if other, ok := hashes[Hash(w)]; ok && other != w {
				t.Errorf("%s: %q and %q have the same hash", p.Tag, w, other)
			}
			hashes[Hash(w)] = w
		}
		for _, l := range p.words {
			for _, f := range strings.Fields(l.list) {
				w, v, ok := strings.Cut(f, "=")
				see(w)
				if ok && values[w] != "" && values[w] != v {
					t.Errorf("%s: %q has the values %s and %s", p.Tag, w, values[w], v)
				}
				if ok {
					values[w] = v
				}
			}
		}
		for _, w := range strings.Fields(p.classes) {
			see(w)
		}
	}
}

func TestFind(t *testing.T) {
	for _, word := range []string{"Don't", "don’t", "DON'T"} {
		if w := Find("en", "").Find(word); w.Traits&Auxiliary == 0 {
			t.Errorf("%s is no auxiliary", word)
		}
	}
	if w := Find("fr", "").Find("fe\u0301vrier"); w.Traits&Month == 0 || w.Value != 2 {
		t.Errorf("a letter and its accent apart: %+v", w)
	}
}
