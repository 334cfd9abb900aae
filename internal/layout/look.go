package layout

import (
	"strings"

	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// look finds the features of a chunk that can be seen in the chunk itself, in
// which the labels are hits.
func look(d *token.Text, c *chunk, hits []labelHit) {
	lookShape(d, c)
	open := c.first
	c.label, c.rest = d.LabelAt(open, c.last)
	if !c.label.Begins() {
		open = d.SkipOpening(c.first, c.last)
		c.label, c.rest = d.LabelAt(open, c.last)
	}
	if !c.label.Begins() {
		c.label, c.rest = lang.NoLabel, open
	}
	hasSeparator := d.Separator(c.rest, c.last)
	if c.label == lang.LabelEndMark && hasSeparator && d.LabelOf(lang.LabelRelated, open, c.last) == c.rest { // "MORE: …"
		c.label = lang.LabelRelated
	}
	if hasSeparator {
		c.rest++
	}
	alone := c.rest >= c.last || c.rest+1 == c.last && d.Toks[c.rest].Kind == token.Stop
	switch c.label {
	case lang.LabelByline:
		lookByline(d, c)
	case lang.LabelRelated:
		// Without a separator only a title can follow: a capital, a mark.
		c.set(isReference, alone || hasSeparator || c.first > 0 && !c.hasAny(stops|long) && startsTitle(d, c.rest))
	case lang.LabelTopics, lang.LabelBoilerplate:
		c.set(isBoilerplate, alone || hasSeparator || c.rest > open+1 || c.has(short) && linked(d, c))
	case lang.LabelNote:
		c.set(isNote, alone || hasSeparator || c.rest > open+1 || open > c.first)
	case lang.LabelCopyright:
		law := c.has(stops) && c.rest < c.last && d.Toks[c.rest].Shape == token.Lower // "Copyright law needs a change."
		c.set(isCopyright, !law && (!c.has(long|sentences) || c.words < 60))
	case lang.LabelEndMark:
		c.set(isEndMark, onlyMarks(d, c.rest, c.last) && !hasSeparator)
	case lang.LabelTag:
		c.set(isTag, alone)
	case lang.LabelCaption:
		c.set(isCaption, hasSeparator || open > c.first)
	}
	if c.last-c.first <= maxCredit {
		lookCredit(d, c, hits)
	}
	if !c.hasAny(isByline | isReference | isCredit | isCaption | isNote | isEndMark) {
		lookDateline(d, c)
		if !c.hasAny(hasDateline | isDateline) {
			lookDate(d, c)
			if c.label == lang.NoLabel || c.label == lang.LabelEndMark {
				lookNames(d, c)
			}
		}
	}
	if c.label == lang.NoLabel && c.words <= 60 {
		lookInside(d, c, hits)
	}
	if !c.hasAny(labelled &^ isDateline) {
		lookCorrespondent(d, c, hits)
	}
}

// onlyMarks reports whether tokens [i, last) are punctuation and symbols.
func onlyMarks(d *token.Text, i, last int) bool {
	for ; i < last; i++ {
		if k := d.Toks[i].Kind; k == token.Word || k == token.Number || k == token.Link {
			return false
		}
	}
	return true
}

// angle is the bracket in which wires print companies: "<Condor Computer Corp> said
// it". Unlike other symbols it opens text as a word does.
const angle = "<"

// startsTitle reports whether a title may begin at token i.
func startsTitle(d *token.Text, i int) bool {
	if i >= len(d.Toks) {
		return false
	}
	t := &d.Toks[i]
	return t.Capitalised() || t.Kind == token.Mark || t.Kind == token.Number || t.Kind == token.Open || t.Shape == token.Mixed ||
		t.Kind == token.Other && d.Word(i) == angle
}

// lookShape finds the features of length and of the first and last tokens.
func lookShape(d *token.Text, c *chunk) {
	lower, upper, digits := 0, 0, 0
	small, capital := 0, 0 // as titles have them
	ends := endsSentenceLike(d, c.first, c.last)
	for i := c.first; i < c.last; i++ {
		t := &d.Toks[i]
		switch t.Kind {
		case token.Word:
			c.words++
			if t.Capitalised() {
				capital++
			}
			switch t.Shape {
			case token.Upper, token.Initial:
				upper++
			case token.Lower, token.Capital, token.Mixed:
				lower++
				if t.Shape == token.Lower && t.Gap > token.NoGap && (!t.Is(lang.Stopword|lang.Preposition|lang.Determiner|lang.Conjunction) || t.Is(lang.Auxiliary|lang.Cue|lang.Pronoun)) {
					small++
				}
			}
		case token.Number:
			digits++
		case token.Stop:
			if i+1 < c.last && i > c.first+1 && d.Toks[i+1].Gap > token.NoGap && d.Toks[i+1].Shape != token.Lower && t.End-t.Start == 1 {
				if d.Word(i) != "?" || ends {
					c.features |= sentences
				}
			}
		case token.Link:
			c.set(isPost, token.IsPost(d.Word(i)))
		}
	}
	first := &d.Toks[c.first]
	c.set(single, c.words == 1)
	c.set(tiny, c.words <= 3)
	c.set(brief, c.words <= 6)
	c.set(short, c.words <= 16)
	c.set(long, c.words >= 30)
	c.set(titled, small == 0 && (capital > 1 || c.words == 1) && c.words > 0)
	c.set(lowers, first.Shape == token.Lower)
	c.set(capitals, upper > 0 && lower == 0)
	c.set(stops, ends)
	end := lastInside(d, c)
	c.set(asks, d.Word(end) == "?" && (end == c.last-1 || first.Kind == token.Mark))
	if c.has(asks) {
		c.features &^= stops
	}
	if first.Kind == token.Mark && c.last-c.first > 2 && d.Toks[c.last-1].Kind == token.Mark {
		c.features |= quoted
		if c.has(short) && d.Word(end) == "!" { // an outcry is no statement
			c.features &^= stops
		}
	}
	switch d.Toks[c.last-1].Kind {
	case token.Colon, token.Comma, token.Dash:
		c.features |= introduces
	}
	c.set(clocked, first.Kind == token.Number && c.last > c.first+1 && (dates.IsClock(d.Word(c.first)) || d.Toks[c.first+1].Is(lang.TimeWord)))
	c.set(dialogue, first.Kind == token.Dash && c.last > c.first+1 && d.Toks[c.first+1].Gap > token.NoGap)
	if first.Kind == token.Other && c.last > c.first+1 && d.Toks[c.first+1].Gap > token.NoGap {
		switch d.Word(c.first) {
		case "*", "•", "·", "▪", "◦", "●", "■", "▶", "►", "➤", "→", "✓", "‣":
			c.features |= bulleted
		}
	}
	if first.Kind == token.Number && c.last > c.first+2 && first.End-first.Start <= 3 {
		next := &d.Toks[c.first+1]
		c.set(numbered, next.Gap == token.NoGap && (next.Kind == token.Stop || next.Kind == token.Close))
	}
	c.set(table, c.lines == 1 && tabular(d, line{first: c.first, last: c.last}) && !c.has(long) || digits > c.words && digits > 2)
	c.set(isLink, c.words == 0 && first.Kind == token.Link && c.last == c.first+1)
}

// linked reports whether the chunk has a link in it.
func linked(d *token.Text, c *chunk) bool {
	for i := c.first; i < c.last; i++ {
		if d.Toks[i].Kind == token.Link {
			return true
		}
	}
	return false
}

// lastInside returns the last token of the chunk that is no closing mark.
func lastInside(d *token.Text, c *chunk) int {
	i := c.last - 1
	for i > c.first && (d.Toks[i].Kind == token.Mark || d.Toks[i].Kind == token.Close) {
		i--
	}
	return i
}

// lookInside finds what phrases in the middle of a chunk tell, and the marks
// that stand alone at the end of a story.
func lookInside(d *token.Text, c *chunk, hits []labelHit) {
	for _, h := range hits {
		if h.first == c.first || h.to == h.first+1 { // a single word can mean the thing itself
			continue
		}
		c.set(isCopyright, h.kind == lang.LabelCopyright)
		c.set(likeBoilerplate, h.kind == lang.LabelBoilerplate)
	}
	if c.words == 0 && !c.hasAny(isLink) {
		c.set(isEndMark, onlyMarks(d, c.first, c.last))
	}
	c.set(isInitials, initials(d, c))
}

// initials reports whether the chunk is nothing but the initials of the desk:
// a few groups of two to four lower-case letters, perhaps after the agency.
func initials(d *token.Text, c *chunk) bool {
	groups := 0
	for i := c.first; i < c.last; i++ {
		switch t := &d.Toks[i]; t.Kind {
		case token.Word:
			n := t.End - t.Start
			switch {
			case t.Is(lang.Outlet):
			case t.Shape == token.Lower && n >= 2 && n <= 4, t.Shape == token.Lower && n <= 8 && strings.Contains(d.Word(i), "-"):
				groups++
			default:
				return false
			}
		case token.Other, token.Open, token.Close, token.Comma, token.Dash:
		default:
			return false
		}
	}
	return groups > 0 && groups <= 5
}

// lookDate finds a line that is nothing but a date and a time.
func lookDate(d *token.Text, c *chunk) {
	if c.last-c.first > 24 {
		return
	}
	found, clock := false, false
	for i := c.first; i < c.last; {
		if end, _ := dates.ReadDay(d, i, c.last); end > i {
			found, i = true, end
			continue
		}
		t := &d.Toks[i]
		switch {
		case t.Is(lang.Month | lang.Weekday):
			found = found || t.Is(lang.Weekday)
		case t.Kind == token.Number && t.End-t.Start <= 10:
			clock = clock || i+1 < c.last && d.Toks[i+1].Is(lang.TimeWord) || dates.IsClock(d.Word(i))
		case t.Is(lang.TimeWord):
		case t.Kind == token.Comma, t.Kind == token.Colon, t.Kind == token.Dash, t.Kind == token.Stop, t.Kind == token.Open, t.Kind == token.Close:
		case t.Kind == token.Other && (d.Word(i) == "|" || d.Word(i) == "/" || d.Word(i) == "•" || d.Word(i) == "·"):
		case t.Is(lang.Preposition|lang.Stopword) && t.Shape == token.Lower:
		default:
			return
		}
		i++
	}
	c.set(isDate, found && (!c.has(stops) || c.words <= 2))
	c.set(isClock, !found && clock)
	if c.hasAny(isDate | isClock) {
		c.features &^= stops
	}
}

// A labelHit is a label within a chunk.
type labelHit struct {
	kind      lang.Label
	first, to int // its tokens
}

// labelsIn appends to hits the labels in the chunk that mean something wherever
// they stand.
func labelsIn(d *token.Text, c *chunk, hits []labelHit) []labelHit {
	for i := c.first; i < c.last; i++ {
		if d.Toks[i].Is(lang.InnerLabel) {
			if kind, end := d.LabelAt(i, c.last); kind != lang.NoLabel {
				hits = append(hits, labelHit{kind, i, end})
			}
		}
	}
	return hits
}
