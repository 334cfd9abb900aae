package layout

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Tables: results, prices, odds, the programme of a day. Their rows are no running
// text, in which people are named and quoted.

// figures reports whether the chunks begin with lines of figures, as a report of earnings
// does below its title: "Shr 34 cts vs 29 cts", "Net 1.2 mln vs 988,000". Two lines of
// two figures are enough, or three lines.
func figures(d *token.Text, chunks []chunk) bool {
	least := 2
	for i := range chunks[:min(len(chunks), 3)] {
		c := &chunks[i]
		if !c.has(short) || c.hasAny(stops|labelled) || opensInCapitals(d, c) {
			return false
		}
		n := c.numbers
		for k := c.first; k < c.last; k++ {
			if d.Toks[k].Is(lang.NumberWord) {
				n++
			}
		}
		if 4*n < c.words {
			return false
		}
		if least = min(least, n); i == 1 && least == 2 {
			return true
		}
	}
	return len(chunks) >= 3
}

// minRows is how many lines with a figure at one end are a table.
const minRows = 3

// findRows makes lines that follow each other the rows of a table if each has a figure
// at one of its ends, as results and prices have it, or a time, odds or little else
// than figures.
func findRows(d *token.Text, chunks []chunk) {
	for i := 0; i < len(chunks); {
		j := i
		for j < len(chunks) && isRow(d, &chunks[j]) {
			j++
		}
		if j-i >= minRows {
			for k := i; k < j; k++ {
				chunks[k].features |= table
			}
		}
		i = max(j, i+1)
	}
}

// isRow reports whether the chunk by itself can be a row of a table: "Varnsund -
// Arnsund 3:1", "7-2 Blue Marble", "18.00 Regional News".
func isRow(d *token.Text, c *chunk) bool {
	const never = stops | asks | introduces | labelled | isClock | isByline | hasDateline | endsCredit | endsNames | bulleted
	if c.numbers == 0 || c.lines > 1 || c.has(long) || c.hasAny(never) || c.words == 0 {
		return false
	}
	if d.Toks[c.first].Kind == token.Number && d.Toks[c.first+1].Kind == token.Close {
		return false // "6) Ann Lee; $7 billion": a list, which names people
	}
	return 2*c.numbers >= c.words || c.has(clocked) || opensRow(d, c) || endsRow(d, c)
}

// opensRow reports whether the chunk begins with odds or a time: "7-2", "9/4", "18.00".
func opensRow(d *token.Text, c *chunk) bool {
	t := &d.Toks[c.first]
	if t.Kind != token.Number || c.last-c.first < 3 {
		return false
	}
	if isDotted(d.Word(c.first)) {
		return true
	}
	joint := d.Word(c.first + 1)
	return strings.ContainsAny(d.Word(c.first), "-/") || glued(d, c.first+1, c.last) && (joint == "-" || joint == "/") && d.Toks[c.first+2].Kind == token.Number
}

// endsRow reports whether the chunk ends in a figure that is no year: "… 3:1", "… 8,450.00",
// "… +0.3%".
func endsRow(d *token.Text, c *chunk) bool {
	k := c.last - 1
	if k > c.first && d.Toks[k].Kind == token.Other {
		k--
	}
	if k == c.first || d.Toks[k].Kind != token.Number {
		return false
	}
	w := d.Word(k)
	return c.numbers > 1 || len(w) != 4 || w[0] != '1' && w[0] != '2'
}
