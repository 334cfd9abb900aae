package names

import "testing"

// TestIsScore wants numbers told apart that are the score of a game.
func TestIsScore(t *testing.T) {
	for s, want := range map[string]bool{
		"2-1": true, "102-98": true, "3:0": true,
		"10:05": false, "1987-88": false, "2-": false, "-2": false, "2-1-3": false, "20": false, "12-gauge": false,
	} {
		if got := isScore(s); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}
