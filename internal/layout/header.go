package layout

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// findPositions finds the features of chunks that depend on where they stand: in
// the header, the body or below it, and between which others.
func findPositions(d *token.Text, chunks []chunk) {
	joinPlatforms(chunks)
	joinChapters(d, chunks)
	joinBylines(chunks)
	joinItems(d, chunks)
	findRows(d, chunks)
	findProgrammes(d, chunks)
	body := findZones(d, chunks)
	findNeighbours(d, chunks, body)
	findTitles(chunks)
}

// findZones marks the headline, the header and what stands below the last
// paragraph. It returns the index of the first chunk of the body.
func findZones(d *token.Text, chunks []chunk) (body int) {
	top, sealed := head(d, chunks), true
	for i := range chunks {
		chunks[i].set(isBoilerplate, chunks[i].repeats && i != top)
	}
	if top >= 0 {
		chunks[top].features |= lead
		body, sealed = headerEnd(chunks, top)
	} else {
		body = bareHeaderEnd(chunks)
	}
	body = min(body, knownBody(chunks, top))
	for i := range chunks[:body] {
		c := &chunks[i]
		c.features |= header
		c.set(isBoilerplate, i != top && !c.hasAny(labelled) && (d.Word(c.first) == "^" || isSection(d, c))) // "^AP Photo OST101<"
	}
	if body > 0 && body < len(chunks) && sealed {
		chunks[body].features |= underByline
	}
	dropTowns(chunks, body)
	end := len(chunks)
	for end > body && !chunks[end-1].prose() && !chunks[end-1].closes() {
		end--
	}
	for i := end; i < len(chunks); i++ {
		chunks[i].features |= tail
	}
	sortSignatures(chunks[:end])
	dropOthers(chunks, body, end)
	for i := body; i < end; i++ {
		if c := &chunks[i]; c.has(isEndMark | isDesk) { // "REUTERS" under a picture ends nothing
			c.features = c.features&^isEndMark | isCredit
			c.credits[0].Role = RolePhoto
		}
	}
	for i := body; i < min(body+3, len(chunks)); i++ {
		chunks[i].features |= opening
	}
	return body
}

// joinBylines makes a byline of a name under the label of one: "Author:", "Ann Lee".
func joinBylines(chunks []chunk) {
	for i := 0; i+1 < len(chunks); i++ {
		if c, next := &chunks[i], &chunks[i+1]; c.label == lang.LabelByline && c.rest >= c.last && !c.hasAny(labelled) && (next.hasAny(likeNames|isNames) && !next.hasAny(labelled) || next.has(isByline)) {
			c.features |= isByline
			next.features |= isByline
		}
	}
}

// joinItems makes items of a list of the lines behind a colon that begin with a dash and a
// small letter: "- higher prices;". With a capital they may be what people say.
func joinItems(d *token.Text, chunks []chunk) {
	for i := 1; i < len(chunks); i++ {
		c, before := &chunks[i], &chunks[i-1]
		if c.has(dialogue) && d.Toks[c.first+1].Shape == token.Lower && (before.has(bulleted|dialogue) || before.has(introduces) && d.Word(before.last-1) == ":") {
			c.features |= bulleted
		}
	}
}

// sortSignatures takes for captions those of a text's chunks that end in an outlet, and
// in such company those that end in another name. The outlet behind the last of all has
// filed the story: "It sails on Friday. (AFP)"
func sortSignatures(chunks []chunk) {
	outlets := false
	for i := range chunks {
		outlets = outlets || chunks[i].signed == signedByOutlet
	}
	for i := range chunks {
		c := &chunks[i]
		last := i+1 == len(chunks)
		if c.signed == unsigned || outlets && !last {
			continue
		}
		c.features &^= endsNames
		if c.signed == signedByOutlet {
			s := c.credits[0].Names[0]
			c.relayed = []Credit{{s, RoleAgency, []text.Span{s}}}
		}
		c.credits = nil
	}
}

// dropOthers takes the bylines of other stories from below a text that has its own above, and
// finds the one of a text that has none there. Those of others stand under a title of a list, "Mode", "Sandalen mit Holzsohle", "Von Ann Lee".
func dropOthers(chunks []chunk, body, end int) {
	signed := false
	for i := range chunks[:body] {
		signed = signed || chunks[i].hasAny(isByline|isNames)
	}
	if !signed && end < len(chunks) && (end+1 == len(chunks) || chunks[end+1].hasAny(labelled)) {
		chunks[end].set(isSigned, chunks[end].has(isNames)) // a name alone below the text
	}
	for i := body + 1; signed && i < len(chunks); i++ {
		if c, before := &chunks[i], &chunks[i-1]; c.has(isByline) && (i > end && !before.hasAny(labelled) || before.repeats) {
			c.features = c.features&^isByline | isBoilerplate
			c.credits = nil
		}
	}
}

// dropTowns takes the datelines that are a town alone, "SKARPÅS.", from all chunks but the
// first that has one in the header or the first paragraph, which has none either in a dialogue:
// "WALLACE: Good morning."
func dropTowns(chunks []chunk, body int) {
	const talk = 2
	spoke := 0
	first := 0
	for first < len(chunks) && (chunks[first].dateline == nil || !chunks[first].dateline.Local) && (first < body || !chunks[first].prose() || chunks[first].hasAny(pictured)) {
		first++
	}
	for i := len(chunks) - 1; i >= 0; i-- {
		c := &chunks[i]
		if c.has(spoken) {
			spoke++
		}
		if c.dateline != nil && c.dateline.Local && (i != first || spoke > talk) {
			c.dateline, c.features = nil, c.features&^(hasDateline|isDateline)
		}
	}
}

// closes reports whether the chunk can be a short last paragraph: “It will open,” she said.
func (c *chunk) closes() bool {
	return c.has(stops) && c.words >= 3 && !c.hasAny(labelled|bulleted|numbered)
}

// minAnswers are the questions with an answer in quotation marks below that make an
// interview: one can be a subhead.
const minAnswers = 3

// findNeighbours finds what the chunks of the body stand between.
func findNeighbours(d *token.Text, chunks []chunk, from int) {
	body := chunks[from:]
	const list = bulleted | numbered
	plain := func(c *chunk) bool { return c.has(short) && !c.hasAny(stops|asks|labelled) }
	heads, answers, statements, questions := 0, 0, 0, 0
	for i := range body {
		c := &body[i]
		if i+1 < len(body) {
			next := &body[i+1]
			c.set(beforeProse, next.text() || next.closes() && !c.has(opensMark) || plain(next) && i+2 < len(body) && body[i+2].text())
			c.set(amidList, c.features&next.features&list != 0)
			c.set(overCredit, next.has(isCredit) && len(next.credits) > 0 && next.credits[0].Role == RolePhoto)
		}
		if i > 0 {
			c.set(amidList, c.features&body[i-1].features&list != 0)
			c.set(amidShort, i+1 < len(body) && plain(&body[i-1]) && plain(c) && plain(&body[i+1]))
		}
		if i > 0 {
			c.set(underPicture, body[i-1].has(isPicture))
			c.set(byBoilerplate, body[i-1].has(isBoilerplate))
			body[i-1].set(byBoilerplate, c.has(isBoilerplate))
		}
		if c.has(short|beforeProse) && !c.hasAny(stops|introduces|lowers|tail|labelled) {
			heads++
		}
		if c.has(asks) && i+1 < len(body) && body[i+1].has(opensMark) && !body[i+1].has(asks) {
			answers++
		}
		switch {
		case c.has(spoken | asks):
			questions++
		case c.has(spoken | stops):
			statements++
		}
	}
	talk := answers >= minAnswers || questions > 0 && statements > 1
	talk = findAnswers(d, chunks, from) || talk
	for i := range body {
		body[i].set(amongHeads, heads >= 3)
		body[i].set(interview, talk)
	}
}

// headline returns the index of the chunk that is the headline, -1 if the
// text has none: it begins with a paragraph, or with a byline above one.
func headline(d *token.Text, chunks []chunk) int {
	way := false // to the story has been seen: "World"
	title := 0   // the chunk below the topics that have been seen
	for i := range chunks[:min(len(chunks), maxAbove+1)] {
		c := &chunks[i]
		if i >= title {
			title = pastTopics(d, chunks, i)
		}
		switch {
		case i+2 < len(chunks) && !chunks[i+1].prose() && !c.known && (isSection(d, c) || way && c.has(single) && !c.hasAny(stops|asks|labelled)):
			c.features |= isBoilerplate
			way = true
			continue
		case isKicker(chunks, i):
			continue
		case i < title:
			c.features |= isBoilerplate
			continue
		case c.hasAny(above) && !c.has(long), c.has(isNote) && (c.has(stops) || !alsoTag(d, c)), c.hasAny(pictured) && !c.has(isCredit|capitals):
			continue
		case i+2 < len(chunks) && (isSlug(d, c) || isTopic(d, c) && !chunks[i+1].prose()):
			c.features |= isBoilerplate
			continue
		case c.credited() && len(chunks) > i+1 && !signedBelow(chunks[i+1:]), namesAbove(chunks, i):
			continue
		case c.hasAny(hasDateline | isDateline), c.tooLong(), len(chunks) == 1 && c.has(stops) && !c.tagged(d):
			return -1
		case c.has(introduces) && d.Word(c.last-1) == ":" && i+1 < len(chunks) && (c.words > 12 || chunks[i+1].prose()): // "From our reporter in Riga:"
			return -1
		case c.has(asks) && c.words > 24:
			return -1
		case figures(d, chunks[i:]):
			return -1
		case c.has(stops) && len(chunks) > 1 && !trailsOff(d, c) && !readsAsTitle(d, chunks, i):
			return -1
		}
		return i
	}
	return -1
}

// maxKicker bounds the words of a kicker.
const maxKicker = 5

// isKicker reports whether chunk i is a kicker, a few words above the headline: twice as
// many follow, and then a deck that is a sentence, over the byline or the date. Between a
// headline and what is signed there is one deck, and seldom two.
func isKicker(chunks []chunk, i int) bool {
	const never = stops | asks | introduces | labelled | table | numbered | hasDateline
	if i+3 >= len(chunks) {
		return false
	}
	c, title, deck := &chunks[i], &chunks[i+1], &chunks[i+2]
	if c.words == 0 || c.words > maxKicker || c.lines > 1 || c.known || c.hasAny(never) || title.hasAny(never&^asks|sentences) || !title.blank && deck.blank || title.words < 2*c.words || title.words < maxKicker {
		return false
	}
	return deck.has(stops) && !deck.hasAny(labelled|hasDateline) && deck.words > maxKicker && signedBelow(chunks[i+3:min(i+5, len(chunks))])
}

// alsoTag reports whether the label of a note can stand before a headline too:
// "CORRECTED: …", but no "EDS: …".
func alsoTag(d *token.Text, c *chunk) bool {
	open := d.SkipOpening(c.first, c.last)
	return d.LabelOf(lang.LabelTag, open, c.last) > open
}

// tagged reports whether the chunk begins with a desk's label that is parted from the
// rest: "ALERT - Fisheries talks end, minister says."
func (c *chunk) tagged(d *token.Text) bool {
	return c.label == lang.LabelTag && c.rest < c.last && d.Separator(c.rest-1, c.last)
}

// trailsOff reports whether the chunk ends in dots, as headlines that tease do: "What
// the ferry hit…"
func trailsOff(d *token.Text, c *chunk) bool {
	end := d.Word(lastInside(d, c))
	return end == "…" || strings.HasPrefix(end, "..")
}

// opensInCapitals reports whether the chunk's first word is all in capitals.
func opensInCapitals(d *token.Text, c *chunk) bool {
	i := d.SkipOpening(c.first, c.last)
	return i < c.last && d.Toks[i].Shape == token.Upper
}

// credited reports whether the chunk can be a byline above a headline: one with a label,
// a job or an agency and little else.
func (c *chunk) credited() bool {
	return c.has(isByline) || c.has(isDesk) && (c.has(tiny) || len(c.credits) > 0)
}

// namesAbove reports whether chunk i is a byline without a label on top of a text: above
// a dateline or the name of the house, or with an outlet, "Ann Lee, Reuters". A longer
// line and one in capitals have to name an outlet: "PLANT TO CLOSE".
func namesAbove(chunks []chunk, i int) bool {
	c := &chunks[i]
	if !c.has(isNames) || i+1 == len(chunks) {
		return false
	}
	next := &chunks[i+1]
	outlet := len(c.credits) > 1
	switch {
	case c.has(capitals) || !c.has(brief):
		return outlet && next.hasAny(hasDateline|isDateline)
	case next.has(isDesk) && i+2 < len(chunks) && chunks[i+2].prose():
		return true
	}
	return c.has(isSigned) && next.hasAny(hasDateline|isDateline) || outlet && next.prose()
}

// bareHeaderEnd returns the index of the first chunk of the body of a text without
// a headline: the one below the bylines and dates on top, if there are any.
func bareHeaderEnd(chunks []chunk) int {
	end := 0
	for i := range chunks[:min(len(chunks), 5)] {
		c := &chunks[i]
		if c.hasAny(hasDateline|isDateline) || !c.hasAny(above|pictured|isByline|isDate|isDesk|isNames) {
			break
		}
		if c.hasAny(isByline | isDate | isDesk | isNames) {
			end = i + 1
		}
	}
	return end
}

// maxAbove bounds the chunks above a headline.
const maxAbove = 7

// above are the features of lines that stand above a headline.
const above = isDate | isLink | isTag | isReference | isCaption | isEndMark | isCopyright | isBoilerplate | bulleted

// pictured are the features of captions and of the credits of pictures.
const pictured = isCaption | isCredit | likeCredit | endsCredit | endsNames

// tooLong reports whether the chunk is too long for a headline: sooner if it ends
// as a sentence does, and sooner still if there are several.
func (c *chunk) tooLong() bool {
	return c.words > 50 || c.words > 30 && c.has(stops) || c.words > 18 && c.has(stops|sentences)
}

// signedBelow reports whether a byline follows soon, so that what looks like one
// above it is none: "By the Book".
func signedBelow(below []chunk) bool {
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
	for i := head + 1; i < min(lastText(chunks, head), head+maxHeader); i++ {
		c := &chunks[i]
		if c.has(table) && i+1 < len(chunks) && chunks[i+1].has(table) { // the programme of a day
			break
		}
		switch {
		case c.has(isDateline), c.has(hasDateline) && !bylineFollows(chunks, i):
			return i, seen != 0
		case c.hasAny(isByline | isDate), c.has(isDesk) && paragraphs == 0:
			if f := c.features & (isByline | isDate | isDesk); seen&f == 0 || i == end {
				seen |= f
				end = i + 1
			}
		case c.has(isClock) && i == end && seen != 0, c.has(isNames) && i == end && seen == isNames: // "Oppdatert", above its time; another name
			end = i + 1
		case c.has(isNames) && i == end && seen == isByline && chunks[i-1].words <= 4 && namesFit(chunks, i): // "By Ann Lee", "Bo Ek"
			c.features |= isByline
			end = i + 1
		case c.hasAny(isNames|likeNames) && (seen == 0 || seen == isDate && i == end) && namesFit(chunks, i) && (i == head+1 || !c.has(likeCredit)):
			c.features |= isNames
			seen |= isNames
			end = i + 1
		case c.has(sentences) && c.prose() && !c.hasAny(pictured): // one can be a deck, two are the body
			paragraphs += 3
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
	return decksEnd(chunks, head), false
}

// lastText returns the index of the last paragraph below the headline, the number of
// chunks if there is none. What stands under it is no header: "Autor: Jan Lipka".
func lastText(chunks []chunk, head int) int {
	for i := len(chunks) - 1; i > head; i-- {
		if chunks[i].prose() {
			return i + 1
		}
	}
	return len(chunks)
}

// decksEnd returns the index of the first chunk of the body under a headline with
// no byline and no date: short lines right below it are decks.
func decksEnd(chunks []chunk, head int) int {
	end := head + 1
	for end+1 < len(chunks) && end < head+4 {
		c := &chunks[end]
		second := end == head+1 && !c.blank && chunks[end+1].blank && c.words < 30 && !c.hasAny(labelled) // line of the title
		if !second && !c.canBeDeck() {
			break
		}
		end++
	}
	return end
}

// canBeDeck reports whether the chunk by itself can stand between headline and body.
func (c *chunk) canBeDeck() bool {
	if c.has(table) || c.hasAny(stops|asks|introduces|labelled|clocked) && !c.hasAny(bulleted|isTag) {
		return false
	}
	return c.words < 30
}

// bylineFollows reports whether a byline or a timestamp stands below chunk i,
// so that it is a deck although it opens with a dateline.
func bylineFollows(chunks []chunk, i int) bool {
	return i+1 < len(chunks) && chunks[i+1].hasAny(isByline|isDate)
}

// namesFit reports whether a bare list of names stands where a byline does: on top of
// the body, buttons and pictures aside.
func namesFit(chunks []chunk, i int) bool {
	k := i + 1
	for k < len(chunks) && chunks[i].has(isNames) && chunks[k].has(isBoilerplate) {
		k++
	}
	if k >= len(chunks) {
		return false
	}
	next := &chunks[k]
	if next.has(likeNames) && k+1 < len(chunks) && chunks[k+1].hasAny(isDateline|isDate) {
		return true // the house stands below
	}
	if next.has(isNames) && k+1 < len(chunks) && (chunks[k+1].prose() || chunks[k+1].hasAny(isDate|isDateline)) {
		return true // each on a line of its own
	}
	return next.hasAny(isDateline|isDate|isDesk) || chunks[i].has(isNames|brief) && next.has(isCredit) ||
		chunks[i].has(isNames) && (next.prose() || next.has(long) || next.hasAny(isCaption|endsCredit|endsNames))
}
