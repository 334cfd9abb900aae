package lede

import (
	"slices"

	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A page is what the arrangement of the text says: its blocks, and what stands
// in the headline, the dateline and the credits.
type page struct {
	blocks   []block
	headline heading
	dateline dateline
	credits  []credit    // in text order
	refs     []reference // those that are blocks of their own
}

// A block is a paragraph, a line or another part of the layout, as tokens.
type block struct {
	kind  blockKind
	first int // first token
	body  int // first token after a dateline that opens the block, else first
	last  int // after the last token
}

// A blockKind says what a block is for.
type blockKind uint8

const (
	blockHeadline       blockKind = iota
	blockDeck                     // standfirst, bullets or second headline above the body
	blockByline                   // "By Ann Lee"
	blockDateline                 // a dateline alone on its line
	blockTimestamp                // "20.09.2020 23:32"
	blockParagraph                // body text
	blockSubhead                  // a heading within the body
	blockListItem                 // an item of a list, a row of a table
	blockCaption                  // the words under a picture
	blockCredit                   // "Photo: Flickr / NATO", "(Reporting by …)"
	blockCrossReference           // "Read also: …"
	blockNote                     // corrections, editor's notes
	blockCopyright                // "© 2020 …"
	blockEndMark                  // "-30-", "###", "REUTER", desk initials
	blockBoilerplate              // newsletter, contact and subscription matter
)

// A heading is the headline, or the title of a story that is referred to.
type heading struct {
	text.Span
	Tags   []text.Span // the desk's labels: "UPDATE 2"
	Claim  text.Span   // less its tags and its source
	Source text.Span   // who says so, zero in most
}

// A dateline says where and when a story was filed, and by whom.
type dateline struct {
	text.Span
	Place  text.Span
	Date   text.Span
	Day    dates.Day // what Date says
	Agency text.Span
}

// A credit names people or bodies that had a part in making the story.
type credit struct {
	text.Span
	Role  craft
	Names []text.Span
}

// A craft is the part that somebody had in making a story.
type craft uint8

const (
	craftNone craft = iota
	craftAuthor
	craftReporter
	craftContributor
	craftEditor
	craftCorrespondent
	craftAgency
	craftPhoto
	craftVideo
	craftGraphic
	craftSource
)

// A reference points to another story.
type reference struct {
	text.Span
	Kind  refKind
	Label text.Span
	Title heading
	URL   text.Span
}

// A refKind says how a reference refers.
type refKind uint8

const (
	refRelated refKind = iota // a line that leads to another story: "Read also: …"
	refEarlier                // a sentence that recalls an earlier report
	refCited                  // the outlet that a statement is taken from
)

// prose reports whether the block is running text, in which people are named
// and quoted.
func (b block) prose() bool {
	switch b.kind {
	case blockHeadline, blockDeck, blockParagraph, blockSubhead, blockListItem, blockCaption:
		return true
	}
	return false
}

// A layoutReader reads the layout of one text after another. The zero reader is
// ready to use; a page is good until the next one.
type layoutReader struct {
	page   page
	lines  []line
	chunks []chunk
	hits   []labelHit
}

// read finds the blocks of the text: lines are joined to chunks where they were
// wrapped, each chunk is looked at by itself, and then what each is for is
// decided in view of its neighbours.
func (r *layoutReader) read(d *token.Text) *page {
	r.lines = splitLines(d, r.lines[:0])
	r.chunks = splitChunks(d, r.lines, r.chunks[:0])
	chunks := r.chunks
	for i := range chunks {
		r.hits = labelsIn(d, &chunks[i], r.hits[:0])
		look(d, &chunks[i], r.hits)
	}
	findPlaces(chunks)
	for i := range chunks {
		chunks[i].kind = decide(&chunks[i])
	}
	r.page = page{blocks: slices.Grow(r.page.blocks[:0], len(chunks))}
	for i := range chunks {
		r.page.add(d, &chunks[i])
	}
	return &r.page
}

// add adds the block that a chunk is, and what stands in it.
func (p *page) add(d *token.Text, c *chunk) {
	b := block{c.kind, c.first, c.first, c.last}
	switch c.kind {
	case blockHeadline:
		p.headline = parseHeadline(d, c.first, c.last)
	case blockByline, blockCredit, blockCaption:
		if c.kind == blockCredit && c.has(likeCredit) && !c.has(isCredit) {
			c.credits = photoCredit(d, c)
		}
		p.credits = append(p.credits, c.credits...)
	case blockCrossReference:
		p.refs = appendReference(d, p.refs, c)
	case blockParagraph, blockDateline, blockDeck:
		if c.dateline != nil && p.dateline.End == 0 {
			p.dateline = *c.dateline
			if c.kind != blockDateline {
				b.body = c.body
			}
		}
		for _, credit := range c.credits {
			if credit.Role != craftAuthor && credit.Role != craftAgency { // it was no byline after all
				p.credits = append(p.credits, credit)
			}
		}
	}
	p.blocks = append(p.blocks, b)
}
