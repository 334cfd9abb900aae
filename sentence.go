package lede

// A sentence is a range of tokens within a block.
type sentence struct {
	first, last int
	block       int // index of its block
}

// splitSentences partitions every block into sentences. A dateline is a
// sentence of its own.
func splitSentences(d *document) []sentence {
	sents := make([]sentence, 0, len(d.toks)/20+len(d.layout.blocks))
	for n, b := range d.layout.blocks {
		from := b.first
		for i := b.first; i < b.last; i++ {
			if i+1 == b.last || i+1 == b.body || endsSentence(d, i, b) {
				sents = append(sents, sentence{from, i + 1, n})
				from = i + 1
			}
		}
	}
	return sents
}

// endsSentence reports whether a sentence of block b ends with token i, which
// is not the block's last.
func endsSentence(d *document, i int, b block) bool {
	next := &d.toks[i+1]
	if next.gap == gapNone {
		return false
	}
	// Closing marks and brackets belong to the sentence before them.
	j := i
	for j > b.first && i-j < maxMarkRun && d.toks[j].gap == gapNone && (d.toks[j].kind == markToken || d.toks[j].kind == closeToken) {
		j--
	}
	t := &d.toks[j]
	for n := 0; n < maxMarkRun && i+2 < b.last && (d.toks[i+1].kind == markToken || d.toks[i+1].kind == openToken || d.toks[i+1].kind == dashToken); n++ {
		i++
	}
	next = &d.toks[i+1]
	switch {
	case t.kind == stopToken:
		return next.shape != shapeLower && next.kind != commaToken && next.kind != stopToken
	case t.kind == wordToken && d.text[t.End-1] == '.' && !t.is(courtesy|title):
		// An abbreviation ends a sentence only if the next word can begin one.
		return t.shape != shapeInitial && next.shape == shapeCapital && next.is(stopword|pronoun|determiner|noise)
	}
	return false
}
