package lede

import "slices"

// A layout is what the arrangement of the text on the page says: its blocks,
// and what stands in the headline, the dateline and the credits.
type layout struct {
	blocks   []block
	headline Headline // Speaker is left to the entities
	dateline Dateline
	credits  []Credit
	refs     []CrossReference // those that are blocks of their own
}

// A block is a [Block] as a range of tokens.
type block struct {
	kind  BlockKind
	first int // first token
	body  int // first token after a dateline that opens the block, else first
	last  int // after the last token
}

// prose reports whether the block is running text, in which people are named
// and quoted.
func (b block) prose() bool {
	switch b.kind {
	case BlockHeadline, BlockDeck, BlockParagraph, BlockSubhead, BlockListItem, BlockCaption:
		return true
	}
	return false
}

// readLayout finds the blocks of the text: lines are joined to chunks where
// they were wrapped, each chunk is looked at by itself, and then what each is
// for is decided in view of its neighbours.
func readLayout(d *document) layout {
	chunks := splitChunks(d)
	hits := &d.room.hits
	for i := range chunks {
		*hits = d.labelsIn(&chunks[i], (*hits)[:0])
		look(d, &chunks[i], *hits)
	}
	findPlaces(chunks)
	for i := range chunks {
		chunks[i].kind = decide(&chunks[i])
	}
	l := layout{blocks: slices.Grow(d.layout.blocks[:0], len(chunks))}
	for i := range chunks {
		c := &chunks[i]
		b := block{c.kind, c.first, c.first, c.last}
		switch c.kind {
		case BlockHeadline:
			l.headline = parseHeadline(d, c.first, c.last)
		case BlockByline, BlockCredit, BlockCaption:
			if c.kind == BlockCredit && c.has(likeCredit) && !c.has(isCredit) {
				c.credits = photoCredit(d, c)
			}
			l.credits = append(l.credits, c.credits...)
		case BlockCrossReference:
			l.refs = appendReference(d, l.refs, c)
		case BlockParagraph, BlockDateline, BlockDeck:
			if c.dateline != nil && l.dateline.End == 0 {
				l.dateline = *c.dateline
				if c.kind != BlockDateline {
					b.body = c.body
				}
			}
			for _, credit := range c.credits {
				if credit.Role != RoleAuthor && credit.Role != RoleAgency { // it was no byline after all
					l.credits = append(l.credits, credit)
				}
			}
		}
		l.blocks = append(l.blocks, b)
	}
	return l
}
