package layout

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// look finds the features of the first of the chunks that can be seen in the chunk
// itself, in which the labels are hits.
func look(d *token.Text, chunks []chunk, hits []labelHit) {
	c := &chunks[0]
	lookShape(d, c)
	lookLabel(d, c)
	if c.last-c.first <= maxCredit {
		lookCredit(d, c, hits)
	}
	const known = isByline | isReference | isCredit | isCaption | isNote | isEndMark
	labels := c.hasAny(known &^ isNote)
	if !labels { // "Mise à jour : il y a 3 heures" is no note
		lookDate(d, c)
		if c.has(isDate) {
			c.features &^= isNote
		}
	}
	labels = labels || c.has(isNote)
	if !labels && !c.has(isDate) {
		lookDateline(d, c, chunks[1:])
	}
	open := !labels && !c.hasAny(hasDateline|isDateline) // whether it can be a list of names
	if open && !c.has(isDate) {
		lookFurniture(d, chunks)
		c.set(likeBoilerplate, !c.ends && c.has(short) && tellsContact(d, c))
	}
	c.set(stops, c.ends && !c.hasAny(isDate|isClock)) // "Monday 5 p.m." is no sentence
	if open && (c.label == lang.NoLabel || c.label == lang.LabelEndMark) {
		lookNames(d, c)
	}
	if (c.label == lang.NoLabel || c.label == lang.LabelBoilerplate) && c.words <= 60 {
		lookInside(d, c, hits)
	}
	if !c.hasAny(labelled &^ isDateline) {
		lookCorrespondent(d, c, hits)
	}
}

// readLabel finds the label that a chunk begins with, past a bracket or a bullet if
// need be. It returns the label's first token, and whether a mark parts the label
// from the rest.
func readLabel(d *token.Text, c *chunk) (open int, parted bool) {
	open = c.first
	c.label, c.rest = d.LabelAt(open, c.last)
	if !c.label.Begins() {
		open = d.SkipOpening(c.first, c.last)
		c.label, c.rest = d.LabelAt(open, c.last)
	}
	if end := d.LabelOf(lang.LabelBoilerplate, open, c.last); !c.label.Begins() && end > open+1 { // "click to" of "Click to share on X"
		c.label, c.rest = lang.LabelBoilerplate, end
	}
	if !c.label.Begins() {
		c.label, c.rest = lang.NoLabel, open
	}
	parted = d.Separator(c.rest, c.last)
	if c.label == lang.LabelEndMark && parted && d.LabelOf(lang.LabelRelated, open, c.last) == c.rest { // "MORE: …"
		c.label = lang.LabelRelated
	}
	if parted {
		c.rest++
	}
	return open, parted
}

// lookLabel finds what the label that a chunk begins with makes of it.
func lookLabel(d *token.Text, c *chunk) {
	open, parted := readLabel(d, c)
	alone := c.rest >= c.last || c.rest+1 == c.last && d.Toks[c.rest].Kind == token.Stop
	if c.label == lang.NoLabel || c.label == lang.LabelRelated {
		if c.glued = gluedTitle(d, c); c.glued > 0 {
			c.label = lang.LabelRelated
			c.set(isReference, c.first > 0 && !c.has(long|sentences))
			return
		}
	}
	switch c.label {
	case lang.LabelByline:
		lookByline(d, c)
	case lang.LabelRelated:
		// Without a separator only a title can follow: a capital, a mark.
		untitled := !alone && !parted && c.last-c.rest < 2 // "More from News"
		c.set(isBoilerplate, untitled && c.rest > open+1)
		c.set(isReference, !untitled && (alone || parted || c.first > 0 && !c.ends && !c.has(long) && startsTitle(d, c.rest)))
	case lang.LabelTopics, lang.LabelBoilerplate:
		c.set(isBoilerplate, alone || (parted || c.rest > open+1) && !reports(d, c) && !c.has(long|sentences) || c.has(short) && linked(d, c))
		c.set(likeBoilerplate, c.label == lang.LabelBoilerplate && c.has(short) && !c.ends) // "Abonnez-vous à notre lettre"
	case lang.LabelNote:
		c.set(isNote, alone || parted || c.rest > open+1 || open > c.first)
	case lang.LabelCopyright:
		if p, ok := readPhotoNames(d, c.rest, c.last); ok && d.Word(c.first) == "©" && c.rest == c.first+1 && (p.strong() || bareName(d, c.rest, c.last)) {
			return // "© Ann Lee/AFP"
		}
		law := c.ends && c.rest < c.last && d.Toks[c.rest].Shape == token.Lower // "Copyright law needs a change."
		c.set(isCopyright, !law && (!c.has(long|sentences) || c.words < 60))
	case lang.LabelEndMark:
		c.set(isEndMark, onlyMarks(d, c.rest, c.last) && !parted)
		lookAgency(d, c)
	case lang.LabelTag:
		c.set(isTag, alone)
	case lang.LabelCaption:
		c.set(isCaption, parted || open > c.first)
	case lang.NoLabel, lang.LabelPhoto:
		c.set(isBoilerplate|isPicture, c.label == lang.LabelPhoto && c.last == c.first+1) // "Foto"
		c.set(isCaption, !(c.has(long) && c.has(sentences)) && opensCaption(d, c))
	case lang.LabelPicture:
		c.set(isBoilerplate|isPicture, alone)
		c.set(isCaption, !alone && (parted || d.Toks[c.rest].Capitalised()))
	}
}

// maxCaption bounds the tokens before the word for a picture at the head of a caption.
const maxCaption = 14

// opensCaption reports whether the chunk begins with the picture it describes: "In this
// Jan. 5, 2024, file photo, …", "This undated handout photo shows …".
func opensCaption(d *token.Text, c *chunk) bool {
	if !d.Any(c.first, min(c.last, c.first+2), lang.Demonstrative) {
		return false
	}
	for i := c.first + 1; i < min(c.last, c.first+maxCaption); i++ {
		end := max(d.LabelOf(lang.LabelPhoto, i, c.last), d.LabelOf(lang.LabelCaption, i, c.last))
		if end == i {
			continue
		}
		return end < c.last && (d.Toks[end].Kind == token.Comma || d.Toks[end].Shape == token.Lower && (end > i+1 || dayWithin(d, end, c.last)))
	}
	return false
}

// dayWithin reports whether a day stands among the four tokens from i on: "taken Jan. 5".
func dayWithin(d *token.Text, i, last int) bool {
	for k := i; k < min(i+4, last); k++ {
		if end, _ := dates.ReadDay(d, k, last); end > k {
			return true
		}
	}
	return false
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

// A count is what the tokens of a chunk are.
type count struct {
	words, numbers int
	capitals       int  // words that begin with a capital
	upper, lower   int  // words all in capitals, other words
	small          int  // words in lower case that a title would write with a capital
	sentences      bool // the end of a sentence stands within
	post           bool // an embedded post's link does
}

// countTokens counts the tokens of a chunk, of which stopped says that it ends as a
// sentence does.
func countTokens(d *token.Text, c *chunk, stopped bool) count {
	var n count
	for i := c.first; i < c.last; i++ {
		t := &d.Toks[i]
		switch t.Kind {
		case token.Word:
			n.words++
			if t.Capitalised() {
				n.capitals++
			}
			switch t.Shape {
			case token.Upper, token.Initial:
				n.upper++
			case token.Lower:
				n.lower++
				if wantsCapital(t) {
					n.small++
				}
			case token.Capital, token.Mixed:
				n.lower++
			}
		case token.Number:
			n.numbers++
		case token.Stop:
			if i > c.first+1 && i+1 < c.last && stopsWithin(d, i) && (stopped || d.Word(i) != "?") {
				n.sentences = true
			}
		case token.Link:
			n.post = n.post || token.IsPost(d.Word(i))
		}
	}
	return n
}

// wantsCapital reports whether titles that have capitals give one to the word.
func wantsCapital(t *token.Token) bool {
	const small = lang.Stopword | lang.Preposition | lang.Determiner | lang.Conjunction
	return t.Gap > token.NoGap && (!t.Is(small) || t.Is(lang.Auxiliary|lang.Cue|lang.Pronoun))
}

// stopsWithin reports whether the stop at token i ends a sentence and another
// follows.
func stopsWithin(d *token.Text, i int) bool {
	t, next := &d.Toks[i], &d.Toks[i+1]
	return t.End-t.Start == 1 && next.Gap > token.NoGap && next.Shape != token.Lower
}

// lookShape finds the features of length and of the first and last tokens.
func lookShape(d *token.Text, c *chunk) {
	stopped := endsSentenceLike(d, c.first, c.last)
	n := countTokens(d, c, stopped)
	c.words, c.numbers = n.words, n.numbers
	c.set(single, n.words == 1)
	c.set(tiny, n.words <= 3)
	c.set(brief, n.words <= 6)
	c.set(short, n.words <= 16)
	c.set(long, n.words >= 30)
	c.set(titled, n.small == 0 && (n.capitals > 1 || n.words == 1) && n.words > 0)
	c.set(capitals, n.upper > 0 && n.lower == 0)
	c.set(sentences, n.sentences)
	c.set(isPost, n.post)
	row := c.lines == 1 && !c.has(long) && tabular(d, line{first: c.first, last: c.last})
	c.set(table, row || n.numbers > n.words && n.numbers > 2)
	c.set(isLink, n.words == 0 && d.Toks[c.first].Kind == token.Link && c.last == c.first+1)
	lookFirst(d, c)
	lookLast(d, c, stopped)
}

// lookFirst finds the features of a chunk's first tokens.
func lookFirst(d *token.Text, c *chunk) {
	first := &d.Toks[c.first]
	c.set(lowers, first.Shape == token.Lower)
	c.set(opensMark, first.Kind == token.Mark)
	c.set(spoken, opensSpeech(d, c))
	if c.last == c.first+1 {
		return
	}
	next := &d.Toks[c.first+1]
	switch first.Kind {
	case token.Number:
		c.set(clocked, dates.IsClock(d.Word(c.first)) || next.Is(lang.TimeWord))
		c.set(numbered, c.last > c.first+2 && first.End-first.Start <= 3 && (dashed(d, c.first) ||
			next.Gap == token.NoGap && (next.Kind == token.Stop || next.Kind == token.Close)))
	case token.Dash:
		c.set(dialogue, next.Gap > token.NoGap)
	case token.Other:
		c.set(bulleted, next.Gap > token.NoGap && slices.Contains(bullets[:], d.Word(c.first)))
	}
}

// dashed reports whether token i is the number of an item with a dash behind it:
// "2- Repairs begin".
func dashed(d *token.Text, i int) bool {
	return d.Toks[i].Kind == token.Number && i+2 < len(d.Toks) && d.Toks[i+1].Kind == token.Dash && d.Toks[i+1].Gap == token.NoGap && d.Toks[i+2].Gap > token.NoGap
}

// maxSpeaker bounds the tokens of who speaks at the head of a line.
const maxSpeaker = 6

// opensSpeech reports whether the chunk begins with who speaks and a colon, "Ann Lee:",
// or with the letter that stands for that, "Q." or "A:".
func opensSpeech(d *token.Text, c *chunk) bool {
	for i := c.first; i < min(c.last-1, c.first+maxSpeaker); i++ {
		t, next := &d.Toks[i], &d.Toks[i+1]
		switch {
		case t.Kind == token.Colon && i > c.first:
			return d.Word(i) == ":" && next.Gap > token.NoGap
		case t.Kind == token.Stop && i == c.first+1:
			return d.Toks[c.first].Shape == token.Initial && next.Gap > token.NoGap
		case i == c.first && t.Shape == token.Initial && d.Raw[t.End-1] == '.' && next.Capitalised():
			return true
		case t.Kind != token.Word || !t.Capitalised() && !t.Is(lang.Particle|lang.OfWord|lang.Definite):
			return false
		}
	}
	return false
}

// bullets are the symbols that pages and wires print before the items of a list.
var bullets = [...]string{"*", "•", "·", "▪", "◦", "●", "■", "▶", "►", "➤", "→", "✓", "‣"}

// lookLast finds the features of a chunk's last tokens, and whether it ends as a
// statement does: a question does not, nor an outcry in quotation marks.
func lookLast(d *token.Text, c *chunk, stopped bool) {
	end := lastInside(d, c)
	inMarks := d.Toks[c.first].Kind == token.Mark
	question := d.Word(end) == "?" && (end == c.last-1 || inMarks)
	whole := inMarks && c.last-c.first > 2 && d.Toks[c.last-1].Kind == token.Mark
	outcry := whole && c.has(short) && d.Word(end) == "!"
	c.ends = stopped && !question && !outcry
	c.set(asks, question)
	c.set(quoted, whole)
	switch d.Toks[c.last-1].Kind {
	case token.Colon, token.Comma, token.Dash:
		c.features |= introduces
	}
}

// reports reports whether the chunk is a sentence that says who said it, behind its last
// comma: "Suscríbete a la paz, dijo el papa.", "Support the news, the banner read."
func reports(d *token.Text, c *chunk) bool {
	said := false
	for i := c.last - 1; c.ends && i >= c.rest-1; i-- {
		t := &d.Toks[i]
		if t.Kind == token.Comma {
			return said && i+3 < c.last && !d.Toks[i+1].Is(lang.Conjunction|lang.AndWord|lang.Relative) // not ", reviews, opinion", ", but it says"
		}
		said = said || t.Is(lang.Cue) && t.Shape == token.Lower
	}
	return false
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
		c.set(likeBoilerplate|holdsBoilerplate, h.kind == lang.LabelBoilerplate)
	}
	if c.words == 0 && !c.hasAny(isLink) {
		lone := c.last == c.first+1 && (d.Toks[c.first].Kind == token.Comma || d.Word(c.first) == "|" || d.Word(c.first) == ">") // between names or dates of a page
		c.set(isEndMark, !lone && onlyMarks(d, c.first, c.last))
		c.set(isBoilerplate, lone && onlyMarks(d, c.first, c.last))
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

// maxDate bounds the tokens of a line that is a date.
const maxDate = 24

// A labelHit is a label within a chunk.
type labelHit struct {
	kind      lang.Label
	first, to int // its tokens
}

// labelsIn appends to hits the labels in the chunk that mean something wherever
// they stand.
func labelsIn(d *token.Text, c *chunk, hits []labelHit) []labelHit {
	for i := c.first; i < c.last; i++ {
		if d.Toks[i].Begins&lang.BeginsInner != 0 {
			if kind, end := d.LabelAt(i, c.last); kind != lang.NoLabel {
				hits = append(hits, labelHit{kind, i, end})
			}
		}
	}
	return hits
}
