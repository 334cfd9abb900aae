package names

import "testing"

// TestFeatures checks that the table of names has every feature at its own bit,
// each by a name of its own: the trainer tells features apart by their names.
func TestFeatures(t *testing.T) {
	names := map[string]bool{}
	for _, table := range [][]feature{innerFeatures[:], outerFeatures[:], partFeatures[:]} {
		for i, f := range table {
			if f.bit != 1<<i || f.name == "" {
				t.Errorf("feature %d is %q with the bits %b", i, f.name, f.bit)
			}
			if names[f.name] {
				t.Errorf("two features are called %q", f.name)
			}
			names[f.name] = true
		}
	}
}
