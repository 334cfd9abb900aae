package lede

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// look finds the features of a chunk that can be seen in the chunk itself, in
// which the labels are hits.
func look(d *tokens, c *chunk, hits []labelHit) {
	lookShape(d, c)
	open := c.first
	c.label, c.rest = d.labelAt(open, c.last)
	if !c.label.Begins() {
		open = d.skipOpening(c.first, c.last)
		c.label, c.rest = d.labelAt(open, c.last)
	}
	if !c.label.Begins() {
		c.label, c.rest = lang.NoLabel, open
	}
	hasSeparator := d.separator(c.rest, c.last)
	if c.label == lang.LabelEndMark && hasSeparator && d.labelOf(lang.LabelRelated, open, c.last) == c.rest { // "MORE: …"
		c.label = lang.LabelRelated
	}
	if hasSeparator {
		c.rest++
	}
	alone := c.rest >= c.last || c.rest+1 == c.last && d.toks[c.rest].kind == stopToken
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
		law := c.has(stops) && c.rest < c.last && d.toks[c.rest].shape == shapeLower // "Copyright law needs a change."
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
func onlyMarks(d *tokens, i, last int) bool {
	for ; i < last; i++ {
		if k := d.toks[i].kind; k == wordToken || k == numberToken || k == linkToken {
			return false
		}
	}
	return true
}

// startsTitle reports whether a title may begin at token i.
func startsTitle(d *tokens, i int) bool {
	if i >= len(d.toks) {
		return false
	}
	t := &d.toks[i]
	return t.capitalised() || t.kind == markToken || t.kind == numberToken || t.kind == openToken || t.shape == shapeMixed ||
		t.kind == otherToken && d.tokenText(i) == "<"
}

// lookShape finds the features of length and of the first and last tokens.
func lookShape(d *tokens, c *chunk) {
	lower, upper, digits := 0, 0, 0
	small, capital := 0, 0 // as titles have them
	ends := endsSentenceLike(d, c.first, c.last)
	for i := c.first; i < c.last; i++ {
		t := &d.toks[i]
		switch t.kind {
		case wordToken:
			c.words++
			if t.capitalised() {
				capital++
			}
			switch t.shape {
			case shapeUpper, shapeInitial:
				upper++
			case shapeLower, shapeCapital, shapeMixed:
				lower++
				if t.shape == shapeLower && t.gap > gapNone && (!t.is(lang.Stopword|lang.Preposition|lang.Determiner|lang.Conjunction) || t.is(lang.Auxiliary|lang.Cue|lang.Pronoun)) {
					small++
				}
			}
		case numberToken:
			digits++
		case stopToken:
			if i+1 < c.last && i > c.first+1 && d.toks[i+1].gap > gapNone && d.toks[i+1].shape != shapeLower && t.End-t.Start == 1 {
				if d.tokenText(i) != "?" || ends {
					c.features |= sentences
				}
			}
		case linkToken:
			c.set(isPost, text.HasPrefixFold(d.tokenText(i), "pic.twitter"))
		}
	}
	first := &d.toks[c.first]
	c.set(single, c.words == 1)
	c.set(tiny, c.words <= 3)
	c.set(brief, c.words <= 6)
	c.set(short, c.words <= 16)
	c.set(long, c.words >= 30)
	c.set(titled, small == 0 && (capital > 1 || c.words == 1) && c.words > 0)
	c.set(lowers, first.shape == shapeLower)
	c.set(capitals, upper > 0 && lower == 0)
	c.set(stops, ends)
	end := lastInside(d, c)
	c.set(asks, d.tokenText(end) == "?" && (end == c.last-1 || first.kind == markToken))
	if c.has(asks) {
		c.features &^= stops
	}
	if first.kind == markToken && c.last-c.first > 2 && d.toks[c.last-1].kind == markToken {
		c.features |= quoted
		if c.has(short) && d.tokenText(end) == "!" { // an outcry is no statement
			c.features &^= stops
		}
	}
	switch d.toks[c.last-1].kind {
	case colonToken, commaToken, dashToken:
		c.features |= introduces
	}
	c.set(clocked, first.kind == numberToken && c.last > c.first+1 && (clockTime(d.tokenText(c.first)) || d.toks[c.first+1].is(lang.TimeWord)))
	c.set(dialogue, first.kind == dashToken && c.last > c.first+1 && d.toks[c.first+1].gap > gapNone)
	if first.kind == otherToken && c.last > c.first+1 && d.toks[c.first+1].gap > gapNone {
		switch d.tokenText(c.first) {
		case "*", "•", "·", "▪", "◦", "●", "■", "▶", "►", "➤", "→", "✓", "‣":
			c.features |= bulleted
		}
	}
	if first.kind == numberToken && c.last > c.first+2 && first.End-first.Start <= 3 {
		next := &d.toks[c.first+1]
		c.set(numbered, next.gap == gapNone && (next.kind == stopToken || next.kind == closeToken))
	}
	c.set(table, c.lines == 1 && tabular(d, line{first: c.first, last: c.last}) && !c.has(long) || digits > c.words && digits > 2)
	c.set(isLink, c.words == 0 && first.kind == linkToken && c.last == c.first+1)
}

// linked reports whether the chunk has a link in it.
func linked(d *tokens, c *chunk) bool {
	for i := c.first; i < c.last; i++ {
		if d.toks[i].kind == linkToken {
			return true
		}
	}
	return false
}

// lastInside returns the last token of the chunk that is no closing mark.
func lastInside(d *tokens, c *chunk) int {
	i := c.last - 1
	for i > c.first && (d.toks[i].kind == markToken || d.toks[i].kind == closeToken) {
		i--
	}
	return i
}

// lookInside finds what phrases in the middle of a chunk tell, and the marks
// that stand alone at the end of a story.
func lookInside(d *tokens, c *chunk, hits []labelHit) {
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
func initials(d *tokens, c *chunk) bool {
	groups := 0
	for i := c.first; i < c.last; i++ {
		switch t := &d.toks[i]; t.kind {
		case wordToken:
			n := t.End - t.Start
			switch {
			case t.is(lang.Outlet):
			case t.shape == shapeLower && n >= 2 && n <= 4, t.shape == shapeLower && n <= 8 && strings.Contains(d.tokenText(i), "-"):
				groups++
			default:
				return false
			}
		case otherToken, openToken, closeToken, commaToken, dashToken:
		default:
			return false
		}
	}
	return groups > 0 && groups <= 5
}

// lookDate finds a line that is nothing but a date and a time.
func lookDate(d *tokens, c *chunk) {
	if c.last-c.first > 24 {
		return
	}
	found, clock := false, false
	for i := c.first; i < c.last; {
		if end, _ := readDay(d, i, c.last); end > i {
			found, i = true, end
			continue
		}
		t := &d.toks[i]
		switch {
		case t.is(lang.Month | lang.Weekday):
			found = found || t.is(lang.Weekday)
		case t.kind == numberToken && t.End-t.Start <= 10:
			clock = clock || i+1 < c.last && d.toks[i+1].is(lang.TimeWord) || clockTime(d.tokenText(i))
		case t.is(lang.TimeWord):
		case t.kind == commaToken, t.kind == colonToken, t.kind == dashToken, t.kind == stopToken, t.kind == openToken, t.kind == closeToken:
		case t.kind == otherToken && (d.tokenText(i) == "|" || d.tokenText(i) == "/" || d.tokenText(i) == "•" || d.tokenText(i) == "·"):
		case t.is(lang.Preposition|lang.Stopword) && t.shape == shapeLower:
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
func labelsIn(d *tokens, c *chunk, hits []labelHit) []labelHit {
	for i := c.first; i < c.last; i++ {
		if d.toks[i].is(lang.InnerLabel) {
			if kind, end := d.labelAt(i, c.last); kind != lang.NoLabel {
				hits = append(hits, labelHit{kind, i, end})
			}
		}
	}
	return hits
}
