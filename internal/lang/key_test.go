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

func TestClitic(t *testing.T) {
	for _, c := range []struct {
		tag, word, clitic string
		trait             Trait
	}{
		{"fr", "l'avocate", "l'", Definite},
		{"fr", "L’Élysée", "L’", Definite},
		{"it", "all'ANSA", "all'", Adjunct},
		{"it", "dell'", "dell'", Particle},
		{"uk", "В’ятрович", "В’", 0}, // not the preposition
		{"fr", "avocate", "", 0},
		{"fr", "'avocate", "", 0},
		{"fr", "", "", 0},
	} {
		w, n := Find(c.tag, "").Clitic(c.word)
		if c.word[:n] != c.clitic || w.Traits&c.trait != c.trait || c.trait == 0 && w.Traits != 0 {
			t.Errorf("%s: Clitic(%q) = %q with %b, want %q with %b", c.tag, c.word, c.word[:n], w.Traits, c.clitic, c.trait)
		}
	}
}

func TestAppendLetters(t *testing.T) {
	for s, want := range map[string]string{"São": "sao", "O’Hara": "ohara", "Jae-won": "jaewon", "U.S.": "us", "MAKO 2": "mako2", "Королёв": "королев"} {
		if got := string(AppendLetters(nil, s)); got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}
