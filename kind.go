package lede

import "strings"

// A chunk is a block in the making: the lines that belong together, and what
// can be seen of them.
type chunk struct {
	first, last int
	lines       int
	blank       bool // a blank line stands before it
	features    features
	words       int
	label       labelKind // what its first words mean, noLabel if nothing
	rest        int       // the token after the label and its separator
	dateline    Dateline
	body        int // first token after the dateline
	credits     []Credit
	kind        BlockKind
}

// features are what the decision on a chunk's kind is made from, as a set of
// bits.
type features uint64

const (
	lead            features = 1 << iota // the first chunk that can be a headline
	header                               // stands above the body
	underByline                          // follows the last byline or timestamp of the header
	tail                                 // stands below the last paragraph
	opening                              // among the first paragraphs of the body
	tiny                                 // at most 3 words
	short                                // at most 16 words
	long                                 // at least 30 words
	stops                                // ends as a sentence does
	asks                                 // ends in a question mark
	introduces                           // ends in a colon or a comma
	lowers                               // begins with a lower-case letter
	capitals                             // has no lower-case letter
	bulleted                             // begins with a bullet
	numbered                             // begins with "1." or "2)"
	amongHeads                           // the body has several lines like subheads
	amidList                             // the chunk before or after is bulleted or numbered alike
	amidShort                            // both neighbours are short and end like no sentence
	table                                // a row of a table
	beforeProse                          // the next chunk is a paragraph
	sentences                            // holds the end of a sentence
	dialogue                             // begins with the dash of spoken lines
	quoted                               // stands in quotation marks as a whole
	isByline                             // "By Ann Lee"
	isNames                              // a bare list of names
	isSigned                             // names with a job, a place or an outlet
	likeNames                            // two or three words that can be a name
	isDesk                               // "Staff Writer" under a name
	isClock                              // nothing but a time of day
	isDate                               // nothing but a date and time
	isDateline                           // nothing but a dateline
	hasDateline                          // opens with a dateline
	isReference                          // "Read also: …"
	underReference                       // a title under such a label
	isCredit                             // "Photo: …", "(Reporting by …)"
	endsCredit                           // ends in a photo credit
	isCaption                            // "FILE PHOTO: …"
	isNote                               // "Correction: …"
	isCopyright                          // "© 2020 …"
	isEndMark                            // "-30-", "###"
	isInitials                           // "gr/bp"
	isBoilerplate                        // "Sign up for …"
	likeBoilerplate                      // has such a phrase in it
	isTag                                // nothing but a desk's label: "EXCLUSIVE"
	isPost                               // an embedded post
	isLink                               // nothing but a link
)

// A rule gives points to a kind if a chunk has all of some features and none
// of some others.
type rule struct {
	all, none features
	points    int
}

// evidence holds, for each kind, what speaks for and against it. The kind
// with the most points wins, the first one in a tie.
var evidence = [...]struct {
	kind  BlockKind
	rules []rule
}{
	{BlockParagraph, []rule{
		{0, 0, 20},
		{stops, 0, 10},
		{long, 0, 20},
		{sentences | stops, header, 10},
		{hasDateline, isDateline | header, 60},
		{introduces, 0, 6},
		{lowers, bulleted, 10},
		{isPost, 0, 20},
		{stops | underReference, 0, 10},
	}},
	{BlockHeadline, []rule{
		{lead, 0, 100},
		{lead | isReference, 0, -20},
		{0, lead, -100},
	}},
	{BlockDeck, []rule{
		{header, lead | underByline, 60},
		{hasDateline, 0, 10},
		{0, header, -100},
		{underByline, 0, -100},
		{introduces, bulleted, -5},
	}},
	{BlockByline, []rule{
		{isByline | header, 0, 120},
		{isByline, header, 34},
		{isByline | opening, header, 20},
		{isByline | tail, 0, 20},
		{isNames | header, isByline, 90},
		{isNames | isSigned | tail, header | isByline, 50},
		{isDesk | header, 0, 80},
		{stops | long, 0, -20},
	}},
	{BlockDateline, []rule{
		{isDateline, 0, 130},
	}},
	{BlockTimestamp, []rule{
		{isDate | header, 0, 110},
		{isDate | tail, 0, 60},
		{isDate, 0, 22},
		{isClock, 0, 80},
	}},
	{BlockSubhead, []rule{
		{0, header | tail, 10},
		{short, stops | introduces | lowers | header, 15},
		{short | beforeProse, stops | introduces | lowers | header, 10},
		{underByline | beforeProse | short, stops | introduces, 25},
		{short | asks | beforeProse, sentences | introduces | quoted, 4},
		{tiny | asks | beforeProse, sentences | introduces | quoted, 12},
		{amongHeads | asks, sentences | introduces, 12},
		{dialogue | asks, 0, -40},
		{short | quoted | beforeProse, asks | introduces, 12},
		{capitals | short, stops | tail | header, 10},
		{amidShort, 0, -14},
		{isDate | beforeProse, header, 14},
		{long, 0, -20},
		{sentences, 0, -15},
		{bulleted, 0, -20},
		{numbered | amidList, 0, -10},
		{table, 0, -30},
		{tail, 0, -20},
	}},
	{BlockListItem, []rule{
		{bulleted, 0, 50},
		{bulleted | header, 0, -20},
		{numbered | amidList, 0, 40},
		{table, 0, 45},
		{amidShort, stops | long | header, 24},
		{short | tail, stops | header, 22},
	}},
	{BlockCaption, []rule{
		{isCaption, 0, 90},
		{endsCredit, isCredit | hasDateline, 75},
		{endsCredit | long | sentences, isCaption, -10},
	}},
	{BlockCredit, []rule{
		{isCredit, 0, 90},
		{isCredit | lead, 0, -60},
	}},
	{BlockCrossReference, []rule{
		{isReference, 0, 90},
		{isReference | long | sentences | stops, lead, -50},
		{underReference, stops, 75},
		{underReference | bulleted, 0, 20},
		{underReference | stops, long, 25},
	}},
	{BlockNote, []rule{
		{isNote, 0, 85},
	}},
	{BlockCopyright, []rule{
		{isCopyright, 0, 95},
	}},
	{BlockEndMark, []rule{
		{isEndMark, lead, 100},
		{isInitials | tail, lead, 70},
	}},
	{BlockBoilerplate, []rule{
		{isBoilerplate, lead, 80},
		{likeBoilerplate | tail, lead, 60},
		{likeBoilerplate, lead, 15},
		{isTag, lead | header, 25},
		{isLink, lead, 30},
	}},
}

// decide returns the kind of a chunk.
func decide(c *chunk) BlockKind {
	best, kind := -1000, BlockParagraph
	for _, e := range evidence {
		sum := 0
		for _, r := range e.rules {
			if c.features&r.all == r.all && c.features&r.none == 0 {
				sum += r.points
			}
		}
		if sum > best {
			best, kind = sum, e.kind
		}
	}
	return kind
}

// has reports whether the chunk has all of the features.
func (c *chunk) has(f features) bool { return c.features&f == f }

// hasAny reports whether the chunk has any of the features.
func (c *chunk) hasAny(f features) bool { return c.features&f != 0 }

// labelled are the features of lines that say themselves what they are.
const labelled = isByline | isDate | isDateline | isReference | isCredit | isCaption | isNote | isCopyright |
	isEndMark | isBoilerplate | isDesk | isLink | isTag

// prose reports whether the chunk by itself looks like a paragraph of the
// body.
func (c *chunk) prose() bool {
	return c.has(hasDateline) || !c.hasAny(labelled&^isDesk) && (c.words >= 8 && c.hasAny(stops|asks) || c.has(long))
}

// text reports whether the chunk looks like text that a subhead can stand
// over.
func (c *chunk) text() bool { return c.prose() || c.words >= 12 && !c.hasAny(labelled) }

// set adds the features if they hold.
func (c *chunk) set(f features, holds bool) {
	if holds {
		c.features |= f
	}
}

// look finds the features of a chunk that can be seen in the chunk itself.
func look(d *document, c *chunk) {
	lookShape(d, c)
	open := c.first
	c.label, c.rest = d.labelAt(open, c.last)
	if !c.label.begins() {
		open = d.skipOpening(c.first, c.last)
		c.label, c.rest = d.labelAt(open, c.last)
	}
	if !c.label.begins() {
		c.label, c.rest = noLabel, open
	}
	hasSeparator := d.separator(c.rest, c.last)
	if c.label == labelEndMark && hasSeparator && d.labelOf(labelRelated, open, c.last) == c.rest { // "MORE: …"
		c.label = labelRelated
	}
	if hasSeparator {
		c.rest++
	}
	alone := c.rest >= c.last || c.rest+1 == c.last && d.toks[c.rest].kind == stopToken
	switch c.label {
	case labelByline:
		lookByline(d, c)
	case labelRelated:
		// Without a separator only a title can follow: a capital, a mark.
		c.set(isReference, alone || hasSeparator || c.first > 0 && !c.hasAny(stops|long) && startsTitle(d, c.rest))
	case labelTopics, labelBoilerplate:
		c.set(isBoilerplate, alone || hasSeparator || c.rest > open+1)
	case labelNote:
		c.set(isNote, alone || hasSeparator || c.rest > open+1 || open > c.first)
	case labelCopyright:
		c.set(isCopyright, !c.has(long|sentences) || c.words < 60)
	case labelEndMark:
		c.set(isEndMark, onlyMarks(d, c.rest, c.last) && !hasSeparator)
	case labelTag:
		c.set(isTag, alone)
	case labelCaption:
		c.set(isCaption, hasSeparator || open > c.first)
	}
	if c.last-c.first <= maxCredit {
		lookCredit(d, c)
	}
	if !c.hasAny(isByline | isReference | isCredit | isCaption | isNote | isEndMark) {
		lookDateline(d, c)
		if !c.hasAny(hasDateline | isDateline) {
			lookDate(d, c)
			if c.label == noLabel || c.label == labelEndMark {
				lookNames(d, c)
			}
		}
	}
	if c.label == noLabel && c.words <= 60 {
		lookInside(d, c)
	}
	if !c.hasAny(labelled &^ isDateline) {
		lookCorrespondent(d, c)
	}
}

// onlyMarks reports whether tokens [i, last) are punctuation and symbols.
func onlyMarks(d *document, i, last int) bool {
	for ; i < last; i++ {
		if k := d.toks[i].kind; k == wordToken || k == numberToken || k == linkToken {
			return false
		}
	}
	return true
}

// startsTitle reports whether a title may begin at token i.
func startsTitle(d *document, i int) bool {
	if i >= len(d.toks) {
		return false
	}
	t := &d.toks[i]
	return t.capitalised() || t.kind == markToken || t.kind == numberToken || t.kind == openToken || t.shape == shapeMixed ||
		t.kind == otherToken && d.tokenText(i) == "<"
}

// lookShape finds the features of length and of the first and last tokens.
func lookShape(d *document, c *chunk) {
	lower, upper, digits := 0, 0, 0
	ends := endsSentenceLike(d, c.first, c.last)
	for i := c.first; i < c.last; i++ {
		t := &d.toks[i]
		switch t.kind {
		case wordToken:
			c.words++
			switch t.shape {
			case shapeUpper, shapeInitial:
				upper++
			case shapeLower, shapeCapital, shapeMixed:
				lower++
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
			c.set(isPost, hasPrefixFold(d.tokenText(i), "pic.twitter"))
		}
	}
	first := &d.toks[c.first]
	c.set(tiny, c.words <= 3)
	c.set(short, c.words <= 16)
	c.set(long, c.words >= 30)
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

// lastInside returns the last token of the chunk that is no closing mark.
func lastInside(d *document, c *chunk) int {
	i := c.last - 1
	for i > c.first && (d.toks[i].kind == markToken || d.toks[i].kind == closeToken) {
		i--
	}
	return i
}

// lookInside finds what phrases in the middle of a chunk tell, and the marks
// that stand alone at the end of a story.
func lookInside(d *document, c *chunk) {
	for i := c.first + 1; i < c.last; i++ {
		switch kind, end := d.labelAt(i, c.last); kind {
		case labelCopyright: // a single word can mean the thing itself
			c.set(isCopyright, end > i+1 && d.toks[i].kind == wordToken)
		case labelBoilerplate:
			c.set(likeBoilerplate, end > i+1)
		}
	}
	if c.words == 0 && !c.hasAny(isLink) {
		c.set(isEndMark, onlyMarks(d, c.first, c.last))
	}
	c.set(isInitials, initials(d, c))
}

// initials reports whether the chunk is nothing but the initials of the desk:
// a few groups of two to four lower-case letters, perhaps after the agency.
func initials(d *document, c *chunk) bool {
	groups := 0
	for i := c.first; i < c.last; i++ {
		switch t := &d.toks[i]; t.kind {
		case wordToken:
			n := t.End - t.Start
			switch {
			case t.is(outlet):
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

// findHeader finds where the header ends and the body begins, and the
// features of chunks that depend on their place.
func findHeader(d *document, chunks []chunk) {
	head := headline(chunks)
	body := 0
	if head >= 0 {
		chunks[head].features |= lead
		var sealed bool
		body, sealed = headerEnd(chunks, head)
		for i := range chunks[:body] {
			chunks[i].features |= header
		}
		if body < len(chunks) && sealed {
			chunks[body].features |= underByline
		}
	}
	end := len(chunks)
	for end > body && !chunks[end-1].prose() {
		end--
	}
	for i := end; i < len(chunks); i++ {
		chunks[i].features |= tail
	}
	for i := body; i < min(body+3, len(chunks)); i++ {
		chunks[i].features |= opening
	}
	for i := body; i < len(chunks); i++ {
		c := &chunks[i]
		if i+1 < len(chunks) {
			next := &chunks[i+1]
			c.set(beforeProse, next.text() || i+2 < len(chunks) && next.has(short) && !next.hasAny(stops|labelled) && chunks[i+2].text())
			c.set(amidList, c.features&next.features&(bulleted|numbered) != 0)
			if i > body {
				before := &chunks[i-1]
				c.set(amidList, c.features&before.features&(bulleted|numbered) != 0)
				plain := func(c *chunk) bool { return c.has(short) && !c.hasAny(stops|asks|labelled) }
				c.set(amidShort, plain(before) && plain(c) && plain(next))
			}
		}
	}
	heads := 0
	for i := body; i < len(chunks); i++ {
		if c := &chunks[i]; c.has(short|beforeProse) && !c.hasAny(stops|introduces|lowers|tail|labelled) {
			heads++
		}
	}
	for i := body; i < len(chunks); i++ {
		chunks[i].set(amongHeads, heads >= 3)
	}
	markReferences(d, chunks)
}

// headline returns the index of the chunk that is the headline, -1 if the
// text has none: it begins with a paragraph.
func headline(chunks []chunk) int {
	for i := range chunks[:min(len(chunks), 5)] {
		c := &chunks[i]
		switch {
		case c.hasAny(isDate|isLink|isTag|isReference|isCaption|isEndMark|isCopyright|isBoilerplate|bulleted) && !c.has(long), c.has(isNote | stops):
			continue
		case c.hasAny(isByline|isDesk) && len(chunks) > i+1 && !c.signedBelow(chunks[i+1:]):
			continue
		case c.hasAny(hasDateline | isDateline), c.words > 50, c.words > 30 && c.has(stops), c.words > 18 && c.has(stops|sentences), len(chunks) == 1 && c.has(stops):
			return -1
		}
		return i
	}
	return -1
}

// signedBelow reports whether another byline follows soon, so that this chunk
// is none: "By the Book".
func (c *chunk) signedBelow(below []chunk) bool {
	for i := range below[:min(len(below), 4)] {
		if below[i].hasAny(isByline | isDate) {
			return true
		}
	}
	return false
}

// maxHeader bounds the chunks of a header.
const maxHeader = 12

// headerEnd returns the index of the first chunk of the body: the one after
// the last byline or timestamp, or the one with the dateline, or else the
// first that looks like a paragraph. It also reports whether a byline or a
// timestamp was seen.
func headerEnd(chunks []chunk, head int) (body int, sealed bool) {
	var seen features
	end := head + 1
	paragraphs := 0
	for i := head + 1; i < min(len(chunks), head+maxHeader); i++ {
		c := &chunks[i]
		switch {
		case c.has(isDateline), c.has(hasDateline) && !bylineFollows(chunks, i):
			return i, seen != 0
		case c.hasAny(isByline | isDate | isDesk):
			if f := c.features & (isByline | isDate | isDesk); seen&f == 0 || i == end {
				seen |= f
				end = i + 1
			}
		case c.hasAny(isNames|likeNames) && seen == 0 && namesFit(chunks, i):
			c.features |= isNames
			seen |= isNames
			end = i + 1
		case c.words >= 15:
			paragraphs++
		}
		if seen != 0 && i >= end+1 || paragraphs > 5 {
			break
		}
	}
	if seen != 0 {
		return end, true
	}
	// No byline and no date: short lines right below the headline are decks.
	for end < len(chunks) && end < head+4 {
		c := &chunks[end]
		if c.hasAny(stops|asks|introduces|labelled) && !c.hasAny(bulleted|isTag) || c.words >= 30 || end+1 == len(chunks) {
			break
		}
		end++
	}
	return end, false
}

// bylineFollows reports whether a byline or a timestamp stands below chunk i,
// so that it is a deck although it opens with a dateline.
func bylineFollows(chunks []chunk, i int) bool {
	return i+1 < len(chunks) && chunks[i+1].hasAny(isByline|isDate)
}

// namesFit reports whether a bare list of names stands where a byline does:
// on top of the body.
func namesFit(chunks []chunk, i int) bool {
	if i+1 >= len(chunks) {
		return false
	}
	next := &chunks[i+1]
	return next.hasAny(isDateline|isDate|isDesk) || chunks[i].has(isNames) && (next.prose() || next.has(long))
}
