package layout

import (
	"strings"

	"github.com/lede-go/lede/internal/dates"
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

// findProgrammes makes lines that begin with a time the rows of a table, as the programme
// of a day has them: of three or more together few are sentences, of which the entries of
// a live blog consist. What follows such rows under a line of its own, the name of another
// channel, can be two.
func findProgrammes(d *token.Text, chunks []chunk) {
	least := minRows
	for i := 0; i < len(chunks); {
		j, sentences := i, 0
		for j < len(chunks) && timed(d, &chunks[j]) {
			if chunks[j].has(stops) {
				sentences++
			}
			j++
		}
		if j-i >= least && 3*sentences <= j-i {
			for k := i; k < j; k++ {
				chunks[k].features = chunks[k].features&^(isByline|isNames|likeNames) | table
			}
			if least == 2 && chunks[i-1].has(isDesk|tiny) { // "ITV"
				chunks[i-1].features, chunks[i-1].credits = chunks[i-1].features&^(isDesk|isEndMark), nil
			}
			least = 2
		}
		i = max(j, i+1)
	}
}

// timed reports whether the chunk is a line that begins with a time and has a few words:
// "18.00 Regional News", "20h50 Envoyé du soir".
func timed(d *token.Text, c *chunk) bool {
	if c.lines > 1 || !c.has(short) || c.words == 0 || c.last-c.first < 2 || c.hasAny(hasDateline|isStamp) {
		return false
	}
	w := d.Word(c.first)
	return dates.IsClock(w) || isDotted(w) || isHours(w)
}

// isHours reports whether s is a time with the letter of hours: "20h50".
func isHours(s string) bool {
	h, m, ok := strings.Cut(s, "h")
	return ok && dates.IsClock(h+":"+m)
}

// findRows makes lines that follow each other the rows of a table if each has a figure
// at one of its ends, as results and prices have it, or a time, odds or little else
// than figures.
func findRows(d *token.Text, chunks []chunk) {
	for i := 0; i < len(chunks); {
		j := i
		for j < len(chunks) && isRow(d, &chunks[j]) {
			j++
		}
		for k := i; k < j; k++ {
			chunks[k].set(table, j-i >= minRows || isResult(d, &chunks[k]))
		}
		i = max(j, i+1)
	}
}

// isRow reports whether the chunk by itself can be a row of a table: "Varnsund -
// Arnsund 3:1", "7-2 Blue Marble", "18.00 Regional News".
func isRow(d *token.Text, c *chunk) bool {
	const never = asks | introduces | labelled | isClock | isByline | hasDateline | endsCredit | endsNames | bulleted
	if c.numbers == 0 || c.lines > 1 || c.has(long) || c.hasAny(never) || c.words == 0 {
		return false
	}
	if c.has(stops) && c.numbers < c.words { // not "Nowak 12, Kowal 34, 88."
		return false
	}
	if d.Toks[c.first].Kind == token.Number && d.Toks[c.first+1].Kind == token.Close {
		return false // "6) Ann Lee; $7 billion": a list, which names people
	}
	return 2*c.numbers >= c.words || c.has(clocked) || opensRow(d, c) || endsRow(d, c)
}

// isResult reports whether the chunk is a result by itself: two sides with a dash between
// them and a score behind, "Varnsund - Arnsund 3:1 (1:0)".
func isResult(d *token.Text, c *chunk) bool {
	k := c.last - 1
	if d.Toks[k].Kind == token.Close {
		for k > c.first && d.Toks[k].Kind != token.Open {
			k--
		}
		k--
	}
	if k-c.first < 3 || !isScore(d.Word(k)) {
		return false
	}
	for i := c.first + 1; i+1 < k; i++ {
		if d.Toks[i].Kind == token.Dash && d.Toks[i].Gap > token.NoGap && d.Toks[i+1].Gap > token.NoGap {
			return true
		}
	}
	return false
}

// isScore reports whether s is a score: "3:1".
func isScore(s string) bool {
	a, b, ok := strings.Cut(s, ":")
	return ok && len(a) > 0 && len(a) <= 3 && len(b) > 0 && len(b) <= 3 && strings.Trim(a+b, "0123456789") == ""
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
