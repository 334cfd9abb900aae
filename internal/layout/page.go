// Package layout says what each line and paragraph is for: it takes the tokens of a
// text and gives a Page of typed blocks, with what the headline, the dateline and
// the credits say.
package layout

import (
	"slices"

	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Page is what the arrangement of the text says: its blocks, and what stands
// in the headline, the dateline and the credits.
type Page struct {
	Blocks     []Block
	Headline   Title
	Dateline   Dateline
	Credits    []Credit    // in text order
	References []Reference // those that are blocks of their own
}

// A Block is a paragraph, a line or another part of the layout, as tokens.
type Block struct {
	Kind  Kind
	First int  // first token
	Body  int  // first token after a dateline that opens the block, else first
	Last  int  // after the last token
	Row   bool // a row of a table, which is no running text

	Answer bool // to a question of an interview without labels
}

// A Kind says what a block is for.
type Kind uint8

const (
	KindHeadline       Kind = iota
	KindDeck                // standfirst, bullets or second headline above the body
	KindByline              // "By Ann Lee"
	KindDateline            // a dateline alone on its line
	KindTimestamp           // "20.09.2020 23:32"
	KindParagraph           // body text
	KindSubhead             // a heading within the body
	KindListItem            // an item of a list, a row of a table
	KindCaption             // the words under a picture
	KindCredit              // "Photo: Flickr / NATO", "(Reporting by …)"
	KindCrossReference      // "Read also: …"
	KindNote                // corrections, editor's notes
	KindCopyright           // "© 2020 …"
	KindEndMark             // "-30-", "###", "REUTER", desk initials
	KindBoilerplate         // of the page, the desk or the mail: "5 min read", "Share", "From: …"
)

// A Title is the headline, or the title of a story that is referred to.
type Title struct {
	text.Span
	Tags   []text.Span // the desk's labels: "UPDATE 2"
	Claim  text.Span   // less its tags and its source
	Source text.Span   // who says so, zero in most
}

// A Dateline says where and when a story was filed, and by whom.
type Dateline struct {
	text.Span
	Place  text.Span
	Date   text.Span
	Day    dates.Day // what Date says
	Agency text.Span
	Local  bool // a town alone before a period, "SKARPÅS. Två personer", as only the first paragraph has it
}

// A Credit names people or bodies that had a part in making the story.
type Credit struct {
	text.Span
	Role  Role
	Names []text.Span
}

// A Role is the part that somebody had in making a story.
type Role uint8

const (
	RoleNone Role = iota
	RoleAuthor
	RoleReporter
	RoleContributor
	RoleEditor
	RoleCorrespondent
	RoleAgency
	RolePhoto
	RoleVideo
	RoleGraphic
	RoleSource
)

// A Reference points to another story.
type Reference struct {
	text.Span
	Kind  ReferenceKind
	Label text.Span
	Title Title
	URL   text.Span
}

// A ReferenceKind says how a reference refers.
type ReferenceKind uint8

const (
	Related ReferenceKind = iota // a line that leads to another story: "Read also: …"
	Earlier                      // a sentence that recalls an earlier report
	Cited                        // the outlet that a statement is taken from
)

// Prose reports whether the block is running text, in which people are named
// and quoted.
func (b Block) Prose() bool {
	if b.Row {
		return false
	}
	switch b.Kind {
	case KindHeadline, KindDeck, KindParagraph, KindSubhead, KindListItem, KindCaption:
		return true
	}
	return false
}

// A Reader reads the layout of one text after another. The zero reader is
// ready to use; a page is good until the next one.
type Reader struct {
	page   Page
	lines  []line
	chunks []chunk
	hits   []labelHit
	same   []repeat
}

// Read finds the blocks of the text: lines are joined to chunks where they were
// wrapped, each chunk is looked at by itself, then among its neighbours, and what
// each is for is decided by the evidence.
func (r *Reader) Read(d *token.Text) *Page {
	r.lines = splitLines(d, r.lines[:0])
	r.chunks = splitChunks(d, r.lines, r.chunks[:0])
	chunks, subject := readMessage(d, r.chunks)
	r.chunks = chunks
	return r.decide(d, subject)
}

// decide makes the page of the chunks, of which one may be the subject of a message.
func (r *Reader) decide(d *token.Text, subject int) *Page {
	chunks := r.chunks
	for i := len(chunks) - 1; i >= 0; i-- { // what a chunk is may hang on what is below it
		r.hits = labelsIn(d, &chunks[i], r.hits[:0])
		look(d, chunks[i:], r.hits)
		if chunks[i].known {
			chunks[i].assume()
		}
	}
	readSubject(d, chunks, subject)
	r.same = findRepeats(d, chunks, r.same[:0])
	findPositions(d, chunks)
	for i := range chunks {
		if c := &chunks[i]; c.known {
			c.readKnown(d)
		} else {
			c.kind = decide(c)
		}
	}
	r.page = Page{Blocks: slices.Grow(r.page.Blocks[:0], len(chunks))}
	for i := range chunks {
		r.page.add(d, &chunks[i])
	}
	return &r.page
}

// add adds the block that a chunk is, and what stands in it.
func (p *Page) add(d *token.Text, c *chunk) {
	credits := len(p.Credits)
	b := Block{Kind: c.kind, First: c.first, Body: c.first, Last: c.last, Row: c.kind == KindListItem && c.has(table), Answer: c.kind == KindParagraph && c.answer}
	switch c.kind {
	case KindHeadline:
		if p.Headline.End == 0 {
			p.Headline = parseHeadline(d, titleStart(d, c), titleEnd(d, c))
		}
	case KindByline, KindCredit, KindCaption:
		if c.kind == KindCredit && c.has(likeCredit) && !c.has(isCredit) {
			c.credits = photoCredit(d, c)
		}
		p.Credits = append(p.Credits, c.credits...)
	case KindCrossReference:
		p.References = appendReference(d, p.References, c)
	case KindParagraph, KindDateline, KindDeck:
		if c.dateline != nil && p.Dateline.End == 0 {
			p.Dateline = *c.dateline
			if c.kind != KindDateline {
				b.Body = c.body
			}
		}
		for _, credit := range c.credits {
			if credit.Role != RoleAuthor && credit.Role != RoleAgency && c.signed == unsigned { // it was no byline after all
				p.Credits = append(p.Credits, credit)
			}
		}
	}
	if c.has(clocked) && b.Prose() && b.Body == c.first {
		b.Body = behindClock(d, c)
	}
	if c.has(numbered) && b.Prose() && b.Body == c.first && dashed(d, c.first) {
		b.Body += 2
	}
	if b.Prose() {
		p.Credits = append(p.Credits, c.relayed...)
		slices.SortStableFunc(p.Credits[credits:], func(a, b Credit) int { return a.Start - b.Start })
	}
	p.Blocks = append(p.Blocks, b)
}

// behindClock returns the token behind the time that a chunk begins with, as the entries of
// a live blog do: "18:42 GMT Power company says …". It is the first if a sentence begins so.
func behindClock(d *token.Text, c *chunk) int {
	i := c.first
	if !dates.IsClock(d.Word(i)) {
		return i
	}
	for i++; i < c.last && (d.Toks[i].Is(lang.TimeWord) || d.Separator(i, c.last) || d.Toks[i].Kind == token.Stop && d.Toks[i].Gap == token.NoGap); {
		i++
	}
	if i == c.last || !startsTitle(d, i) {
		return c.first
	}
	return i
}

// Credited reports whether the byte at an offset is part of a credit.
func (p *Page) Credited(offset int) bool {
	k, _ := slices.BinarySearchFunc(p.Credits, offset, func(c Credit, offset int) int { return c.Start - offset })
	return k < len(p.Credits) && p.Credits[k].Start == offset || k > 0 && offset < p.Credits[k-1].End
}
