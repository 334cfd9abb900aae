package lede

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

// readLayout finds the blocks of the text.
func readLayout(d *document) layout {
	var l layout
	for i := 0; i < len(d.toks); {
		j := i + 1
		for j < len(d.toks) && d.toks[j].gap < gapBlank {
			j++
		}
		kind := BlockParagraph
		if i == 0 {
			kind = BlockHeadline
			l.headline.Fragment = d.fragment(i, j)
			l.headline.Claim = l.headline.Fragment
		}
		l.blocks = append(l.blocks, block{kind, i, i, j})
		i = j
	}
	return l
}

// articleBlocks returns the blocks with their sentences for the Article.
func articleBlocks(d *document) []Block {
	blocks := make([]Block, len(d.layout.blocks))
	spans := make([]Span, len(d.sents))
	s := 0
	for i, b := range d.layout.blocks {
		from := s
		for ; s < len(d.sents) && d.sents[s].first < b.last; s++ {
			spans[s] = d.fragment(d.sents[s].first, d.sents[s].last).Span
		}
		blocks[i] = Block{d.fragment(b.first, b.last).Span, b.kind, spans[from:s:s]}
	}
	return blocks
}
