package lede

import "slices"

// marks are the quotation marks of the text, paired.
type marks struct {
	pairs    []pair // outermost ones only, in text order
	problems []Problem
}

// A pair is a quotation between marks within one block: tokens [open, close],
// the marks included.
type pair struct {
	open, close int
	unclosed    bool // nothing closes it in this block; close is the block's last token
}

// pairMarks pairs the quotation marks of every block.
func pairMarks(d *document) marks {
	var m marks
	for _, b := range d.layout.blocks {
		open := -1
		for i := b.first; i < b.last; i++ {
			if d.toks[i].kind != markToken || d.toks[i].End-d.toks[i].Start == 1 && d.tokenText(i) != "\"" {
				continue
			}
			if open < 0 {
				open = i
			} else {
				m.pairs = append(m.pairs, pair{open: open, close: i})
				open = -1
			}
		}
		if open >= 0 {
			m.pairs = append(m.pairs, pair{open, b.last - 1, true})
			m.problems = append(m.problems, Problem{d.toks[open].Span, ProblemUnclosedQuote})
		}
	}
	return m
}

func sortProblems(p []Problem) {
	slices.SortStableFunc(p, func(a, b Problem) int { return a.Start - b.Start })
}

// inMarks reports whether token i stands between quotation marks, or is one.
func (d *document) inMarks(i int) bool {
	n, _ := slices.BinarySearchFunc(d.marks.pairs, i, func(p pair, i int) int { return p.close - i })
	return n < len(d.marks.pairs) && d.marks.pairs[n].open <= i
}
