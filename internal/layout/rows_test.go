package layout_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestRows wants the rows of tables to be list items that name and quote nobody, and
// lists of sentences and of years to be read.
func TestRows(t *testing.T) {
	const head = "What there is on Saturday\n\nThe desk has looked it up for all readers, as it does on Fridays.\n\n"
	tests := []struct {
		name, rows string
		entities   int
	}{
		{"results", "Varnsund Town - Arnsund Rovers 3:1\nColby City - Osterby 0:0\nLindau - Hagen 2:4\n", 0},
		{"prices", "Copper    8,450.00   8,420.00\nTin       26,100.00  26,050.00\nNickel    17,800.00  17,650.00\n", 0},
		{"odds", "7-2 Ann Lee, 4-1 Lucky Tom, 6-1 Sir Henry\n5-1 Grey Dawn\n12-1 Sally Brown\n", 0},
		{"television", "18.00 Regional News from Osterby\n19.00 Ann Lee says no\n20.00 Film: The Long Road\n", 0},
		{"several channels", "18.00 Regional News\n19.00 Ann Lee says no. A film.\n20.00 Late Film\nITV\n18.30 Ann Lee at Six\n20h50 Bo Crane says yes\n", 1},
		{"matches", "Varnsund - Arnsund 3:1 (1:0)\nTom Marsh - Bo Crane 2:0\n", 0},
		{"goals", "Goals: Marsh 12, Crane 34, 88 - Lee 60.\nShots: Marsh 3, Crane 5, 6.\nAttendance: 12,000.\n", 0},
		{"scores", "Tom Marsh 68-70-71-69—278\nBo Crane 70-70-70-70—280\nAnn Lee 71-69-72-70—282\n", 0},
		{"two lines are no table", "Tom Marsh 278\nAnn Lee 282\n", 2},
		{"years", "Born in Riga in 1951\nMoved to Berlin in 1970\nMet Ann Lee in 1984\n", 3},
	}
	for _, test := range tests {
		a := parseText(t, lede.Parser{Language: "en"}, head+test.rows)
		if got := len(a.Entities); got != test.entities || len(a.Quotes) > 0 {
			t.Errorf("%s: %d entities, want %d: %v, %d quotes", test.name, got, test.entities, a.Entities, len(a.Quotes))
		}
		rows := a.Blocks[2:]
		if len(rows) != strings.Count(test.rows, "\n") {
			t.Errorf("%s: %d rows: %v", test.name, len(rows), rows)
		}
		for _, b := range rows {
			if test.entities == 0 && b.Kind != lede.BlockListItem {
				t.Errorf("%s: %s is a %s", test.name, a.Text[b.Start:b.End], b.Kind)
			}
		}
	}
}
