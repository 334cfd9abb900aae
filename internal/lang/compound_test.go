package lang

import "testing"

// TestCompound tells words by how they end.
func TestCompound(t *testing.T) {
	for _, test := range []struct {
		tag, word string
		want      Trait
	}{
		{"de", "Bauamtsleiterin", RoleNoun | Feminine},
		{"de", "BAUAMTSLEITERIN", RoleNoun | Feminine},
		{"de", "Leiterin", 0}, // no compound
		{"de", "Ufer", 0},
		{"no", "havnefogden", RoleNoun},
		{"en", "shipleader", 0}, // English writes them apart
		{"de", "", 0},
	} {
		if got := Find(test.tag, "").Compound(test.word).Traits; got != test.want {
			t.Errorf("%s %s: %b, want %b", test.tag, test.word, got, test.want)
		}
	}
}
