package lede

import (
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// prose is what the running text is made of: quotations and sentences.
type prose struct {
	pairs  []pair  // quotations between marks, outermost ones only, in text order
	inner  []pair  // quotations within those, in the order of their closing marks
	in     []int32 // by token: 1 + the index of the outermost pair that covers it, 0 if none
	sents  []sentence
	faults []text.Fault
}

// A proseReader reads the prose of one text after another. The zero reader is
// ready to use; what it returns is good until the next call.
type proseReader struct {
	prose prose
	marks pairing
}

// read pairs the quotation marks of the page and finds its sentences.
func (r *proseReader) read(d *token.Text, p *layout.Page) *prose {
	r.marks.read(d, p.Blocks, &r.prose)
	r.prose.splitSentences(d, p.Blocks)
	return &r.prose
}
