package layout

import (
	"slices"
	"strconv"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// A strip counts what a line has that is of the page, not of the article.
type strip struct {
	furniture, platforms int
	numbers, units, ago  int
}

// relative reports whether the strip tells how long ago something was: "2 hrs ago".
func (s *strip) relative() bool { return s.ago > 0 && s.units > 0 && s.numbers > 0 }

// read reads what stands at token i: a phrase of a page, of a kind, or a number with a
// unit of time. It returns the token after it, i if it is none.
func (s *strip) read(d *token.Text, i, last int) int {
	t := &d.Toks[i]
	if t.Kind == token.Number {
		s.numbers++
		if c := d.Raw[t.End-1]; (c < '0' || c > '9') && !strings.ContainsAny(d.Word(i), ":.,") { // "2h", "5-min", but no "12:20pm"
			s.units++
		}
		return i + 1
	}
	furniture, platform := max(d.LabelOf(lang.LabelFurniture, i, last), d.LabelOf(lang.LabelHeading, i, last)), d.LabelOf(lang.LabelPlatform, i, last)
	unit, ago := d.LabelOf(lang.LabelUnit, i, last), d.LabelOf(lang.LabelAgo, i, last)
	end := max(furniture, platform, unit, ago)
	switch {
	case end == i:
	case furniture == end:
		s.furniture++
	case platform == end:
		s.platforms++
	case ago == end:
		s.ago++
	case unit == end:
		s.units++
	}
	return end
}

// maxStrip bounds the tokens of a line of the page.
const maxStrip = 24

// lookFurniture finds whether the first of the chunks is a line that is of the page and not
// of the article: "12 comments", "5 min read", "Share on Facebook", "Facebook Twitter
// WhatsApp". "Contents" is a subhead above a paragraph.
func lookFurniture(d *token.Text, chunks []chunk) {
	c := &chunks[0]
	if c.last-c.first > maxStrip || d.LabelOf(lang.LabelHeading, c.first, c.last) == c.last && len(chunks) > 1 && (chunks[1].prose() || chunks[1].closes()) {
		return
	}
	if isButton(d, c) {
		c.features |= isBoilerplate
		return
	}
	if c.last == c.first+3 && d.Toks[c.first+1].Is(lang.Outlet) && d.Word(c.first) == "/" && d.Word(c.last-1) == "/" { // "/ritzau/"
		c.features |= isBoilerplate
		return
	}
	if countsFurniture(d, c) {
		c.features |= isBoilerplate
		return
	}
	var s strip
	strange := 0 // words of neither
	for i := c.first; i < c.last; {
		if end := s.read(d, i, c.last); end > i {
			i = end
			continue
		}
		if t := &d.Toks[i]; t.Kind == token.Word && !t.Is(lang.AndWord) || t.Kind == token.Mark || t.Kind == token.Link {
			strange++
		}
		if strange > 1 || strange > 0 && i == c.first {
			return
		}
		i++
	}
	if strange > 0 && s.platforms < minPlatforms { // "Facebook Twitter Send Telegram"
		return
	}
	c.set(isPlatform, s.platforms > 0)
	if s.furniture > 0 || s.platforms > 1 {
		c.features = c.features&^isClock | isBoilerplate
	}
}

// countsFurniture reports whether the chunk is a word and how many of something of the
// page there are: "View 14 comments", "Voir les 14 commentaires".
func countsFurniture(d *token.Text, c *chunk) bool {
	i := c.first + 1
	if i < c.last && d.Toks[i].Is(lang.Definite) && d.Toks[i].Shape == token.Lower {
		i++
	}
	return i+1 < c.last && d.Toks[c.first].Kind == token.Word && d.Toks[i].Kind == token.Number && d.LabelOf(lang.LabelFurniture, i+1, c.last) == c.last
}

// isButton reports whether the chunk is what readers click, "Weiter ›", or what was meant
// for machines: `{"id":1}`, "FacebookTwitterLinkedIn".
func isButton(d *token.Text, c *chunk) bool {
	raw := d.Raw[d.Toks[c.first].Start:d.Toks[c.last-1].End]
	if c.words == 0 && c.numbers > 0 && len(raw) <= len("12/24") && strings.Contains(raw, "/") { // a picture of several
		return true
	}
	if len(raw) <= len("123") && strings.Trim(raw, "0123456789") == "" { // a page
		return true
	}
	switch d.Word(c.last - 1) {
	case "›", "→", "»":
		return c.has(short) && c.words > 0 && !strings.ContainsAny(raw[:len(raw)-3], "«‹→") && !strings.HasSuffix(raw, ".»") // which ends a quotation
	}
	return strings.HasPrefix(raw, `{"`) || c.last == c.first+1 && gluedPlatforms(d, raw) >= minPlatforms
}

// minPlatforms is how many places to share an article a page has glued together.
const minPlatforms = 3

// gluedPlatforms returns how many places to share an article a word begins with.
func gluedPlatforms(d *token.Text, s string) (n int) {
	for from := 0; from < len(s); n++ {
		end := 0
		for i := from + 1; i <= min(len(s), from+lang.MaxWord); i++ {
			if (i == len(s) || s[i] >= 'A' && s[i] <= 'Z') && isPlatformWord(d, s[from:i]) {
				end = i
			}
		}
		if end == 0 {
			return n
		}
		from = end
	}
	return n
}

// isPlatformWord reports whether s is a place to share an article, in one word.
func isPlatformWord(d *token.Text, s string) bool {
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], s)
	return ok && slices.ContainsFunc(d.Lang.Labels[string(key)], func(p lang.Phrase) bool { return p.Kind == lang.LabelPlatform && len(p.Words) == 1 })
}

// tellsContact reports whether the chunk says how to reach who sent a release: "Tel.
// 0123 456789", "Ann Lee, press office, ann@example.org".
func tellsContact(d *token.Text, c *chunk) bool {
	for i := c.first; i < c.last; i++ {
		if d.Toks[i].Kind == token.Link && strings.IndexByte(d.Word(i), '@') > 0 {
			return true
		}
		end := d.LabelOf(lang.LabelContact, i, c.last)
		if end == i {
			continue
		}
		for end < c.last && (d.Separator(end, c.last) || d.Toks[end].Kind == token.Stop || d.Toks[end].Kind == token.Other || d.Toks[end].Kind == token.Open) {
			end++
		}
		if i == c.first || end < c.last && d.Toks[end].Kind == token.Number {
			return true
		}
	}
	return false
}

// joinPlatforms makes lines that name one place to share the article boilerplate where
// another line of the page stands above or below: "Facebook", "WhatsApp".
func joinPlatforms(chunks []chunk) {
	const page = isPlatform | isBoilerplate
	for i := range chunks {
		if c := &chunks[i]; c.has(isPlatform) && (i > 0 && chunks[i-1].hasAny(page) || i+1 < len(chunks) && chunks[i+1].hasAny(page)) {
			c.features |= isBoilerplate
		}
	}
}

// joinChapters takes numbers alone on a line for the subheads of chapters and not for those
// of pages where they rise or fall by one and a sentence is right below the first.
func joinChapters(d *token.Text, chunks []chunk) {
	var before *chunk
	value := 0
	for i := range chunks[:max(0, len(chunks)-1)] {
		c := &chunks[i]
		n, err := strconv.Atoi(d.Word(c.first))
		if !c.has(isBoilerplate) || c.last > c.first+1 || err != nil {
			continue
		}
		if before != nil && (n == value+1 || n == value-1) {
			before.features &^= isBoilerplate
			c.features &^= isBoilerplate
		}
		if before, value = c, n; !chunks[i+1].closes() {
			before = nil
		}
	}
}

// fieldAt returns the token after a line's name in the header of a message, "From:",
// "X-Received:", i if none begins at token i, and whether it is one of those that all
// messages have.
func fieldAt(d *token.Text, i, last int) (end int, known bool) {
	k := max(d.LabelOf(lang.LabelField, i, last), d.LabelOf(lang.LabelSubject, i, last))
	known = k > i
	if !known && i < last && d.Toks[i].Capitalised() && hyphened(d.Word(i)) {
		k = i + 1
	}
	if k == i || k >= last || d.Word(k) != ":" || d.Toks[k].Gap > token.NoGap && k > i+1 {
		return i, false
	}
	return k + 1, known
}

// hyphened reports whether a word has a hyphen within it.
func hyphened(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if s[i] == '-' {
			return true
		}
	}
	return false
}

// maxFields bounds the chunks of a message's header.
const maxFields = 40

// readMessage finds the header of a message that a text begins with, field by field,
// and says what its chunks are. It returns the chunks, with the subject as one of its
// own, which may be the headline, and the subject's index, -1 if there is none.
func readMessage(d *token.Text, chunks []chunk) (all []chunk, subject int) {
	subject = -1
	n, fields, title := 0, 0, 0
	for n < min(len(chunks), maxFields) {
		c := &chunks[n]
		end, known := fieldAt(d, c.first, c.last)
		open := d.SkipOpening(c.first, c.last)
		switch {
		case known:
			if d.LabelOf(lang.LabelSubject, c.first, c.last) > c.first && subject < 0 && end < c.last {
				subject, title = n+1, end
			}
			fields++
		case end > c.first && n > 0:
		case open > c.first && d.LabelOf(lang.LabelField, open, c.last) > open: // "---- Forwarded message ----"
			fields++
		case n > 0 && d.Toks[c.first].Shape == token.Lower && !c.blank: // a field goes on
		default:
			open = -1
		}
		if open < 0 {
			break
		}
		n++
	}
	if fields < 2 {
		return chunks, -1
	}
	for i := range chunks[:n] {
		chunks[i].known, chunks[i].kind = true, KindBoilerplate
	}
	readSignature(d, chunks[n:])
	if subject >= 0 {
		c := &chunks[subject-1]
		rest := *c
		rest.first, c.last = title, title
		chunks = slices.Insert(chunks, subject, rest)
	}
	return chunks, subject
}

// maxSignature bounds the chunks of a signature.
const maxSignature = 8

// readSignature says what stands below the "--" with which mail sets off who sent it.
func readSignature(d *token.Text, chunks []chunk) {
	for i := max(0, len(chunks)-maxSignature); i < len(chunks); i++ {
		if c := &chunks[i]; c.last == c.first+1 && d.Word(c.first) == "--" {
			for k := i; k < len(chunks); k++ {
				chunks[k].known, chunks[k].kind = true, KindBoilerplate
			}
			return
		}
	}
}

// readSubject makes the subject of a message its headline, unless one stands below its
// header.
func readSubject(d *token.Text, chunks []chunk, subject int) {
	if subject < 0 {
		return
	}
	for i := subject + 1; i < len(chunks); i++ {
		if c := &chunks[i]; !c.known {
			if h := headline(d, chunks[i:]); h == 0 && !c.hasAny(stops|hasDateline|labelled) && i+1 < len(chunks) && chunks[i+1].blank {
				return
			}
			break
		}
	}
	chunks[subject].kind = KindHeadline
}

// isSlug reports whether a chunk is what wires print above a headline for machines and
// desks: "W2870asian", "BC-LT--Fisheries Talks, 1st Ld-Writethru,340", "r i PM-Fisheries
// 03-04 0340", "TALKS-FISHERIES".
func isSlug(d *token.Text, c *chunk) bool {
	first, n := &d.Toks[c.first], c.last-c.first
	word := d.Word(c.first)
	if n == 2 && d.Word(c.last-1) == "/" { // "BRIDGE-COLLAPSE/"
		n = 1
	}
	if n > 2 && word == "^" && d.Word(c.last-1) == "<" { // "^BC-LT--Fisheries Talks,340<"
		within := *c
		within.first, within.last = c.first+1, c.last-1
		return isSlug(d, &within)
	}
	switch {
	case c.lines > 1 || first.Kind != token.Word || n > maxStrip:
		return false
	case n == 1:
		return coded(word) || first.Shape == token.Upper && hyphened(word) || strings.Count(word, "-") > 1 // "bc-fisheries-talks"
	case first.Shape == token.Upper && hyphened(word) && d.Toks[c.first+1].Kind == token.Open && d.Toks[c.last-1].Kind == token.Close: // "LITHUANIA-FISHERIES (UPDATE 2)"
		return true
	case first.Shape == token.Upper && hyphened(word) && d.Toks[c.first+1].Kind == token.Dash && d.Toks[c.first+1].Gap == token.NoGap: // "BC-LT--"
		return true
	case first.Shape == token.Lower && n > 2 && first.End-first.Start == 1 && d.Toks[c.first+1].End-d.Toks[c.first+1].Start == 1:
		return true
	}
	length := &d.Toks[c.last-1] // the words of the story, glued to the comma before them
	return n > 2 && length.Kind == token.Number && length.Gap == token.NoGap && d.Toks[c.last-2].Kind == token.Comma && d.Toks[c.last-2].Gap == token.NoGap
}

// isTopic reports whether a chunk is one word of several that all have a capital, as desks
// call a story above its headline: "Bridge-Collapse", "Corona-Krise".
func isTopic(d *token.Text, c *chunk) bool {
	word := d.Word(c.first)
	k := strings.IndexByte(word, '-')
	return c.last == c.first+1 && k > 1 && k+1 < len(word) && d.Toks[c.first].Capitalised() && token.ShapeOf(word[k+1:]) == token.Capital
}

// isSection reports whether a chunk is nothing but the part of a site that a story stands
// in, or the way to it: "World", "News | Politics", "Home > News".
func isSection(d *token.Text, c *chunk) bool {
	if c.last-c.first > maxSection || c.lines > 1 {
		return false
	}
	for i := c.first; i < c.last; {
		end := d.LabelOf(lang.LabelSection, i, c.last)
		if t := &d.Toks[i]; end == i && i > c.first && (t.Kind == token.Other || t.Kind == token.Comma || t.Is(lang.AndWord)) {
			end = i + 1
		}
		if end == i {
			return false
		}
		i = end
	}
	return true
}

// pastTopics returns the index of the title below the topics that a page prints above one,
// from chunk i: a word, "Migration", the way to the story, "Sport | Rowing", or two lines,
// "Bavaria", "Lake District". Furniture may stand between. The title is longer and no
// sentence, and stands behind a blank line, or right above who signs it. It is i if there are none.
func pastTopics(d *token.Text, chunks []chunk, i int) int {
	k, topics, least := i, 0, minTitle
	for k < len(chunks) && topics < maxTopics {
		bars, ok := topicLine(d, &chunks[k])
		if !ok && (topics == 0 || !chunks[k].has(isBoilerplate)) {
			break
		}
		if k++; !ok {
			continue
		}
		if topics++; bars >= minBars {
			least = minUnderWay
		}
	}
	if topics == 0 || k+1 >= len(chunks) {
		return i
	}
	if bars, _ := topicLine(d, &chunks[i]); k == i+1 && bars == 0 && !chunks[i].has(single) {
		return i
	}
	if title := &chunks[k]; title.words < least || title.known || !title.blank && (chunks[k+1].blank || !signedBelow(chunks[k+1:])) || title.hasAny(stops|labelled|hasDateline|sentences|isNames|isSigned) {
		return i
	}
	return k
}

const (
	maxTopics     = 3 // lines of topics above a title
	maxTopicWords = 3
	minBars       = 2 // in the way to a story that has more words
	minTitle      = 5 // words of a title below topics
	minUnderWay   = 3 // below such a way
)

// topicLine reports whether a chunk can be a topic above a title, and how many bars or
// strokes part its words: "News|Lifestyle|Food".
func topicLine(d *token.Text, c *chunk) (bars int, ok bool) {
	const never = stops | asks | introduces | labelled | table | numbered | bulleted | hasDateline | quoted
	if c.lines > 1 || c.known || c.hasAny(never) || c.last-c.first > maxSection {
		return 0, false
	}
	words, longest := 0, 0
	for i := c.first; i < c.last; i++ {
		if s := d.Word(i); i > c.first && (s == "|" || s == "/" || s == ">") {
			bars, words = bars+1, 0
		} else if d.Toks[i].Kind == token.Word {
			words++
		}
		longest = max(longest, words)
	}
	return bars, c.words <= maxTopicWords || bars >= minBars && longest <= maxTopicWords
}

// maxSection bounds the tokens of the way to a story.
const maxSection = 12

// coded reports whether a word has three digits or more behind a letter.
func coded(s string) bool {
	n := 0
	for i := 1; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			n++
		}
	}
	return n >= 3
}
