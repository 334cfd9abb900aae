package prose

import (
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Prose is what the running text is made of: quotations and sentences.
type Prose struct {
	Pairs     []Pair  // quotations between marks, outermost ones only, in text order
	inner     []Pair  // quotations within those, in the order of their closing marks
	In        []int32 // by token: 1 + the index of the outermost pair that covers it, 0 if none
	Sentences []Sentence
	Faults    []text.Fault
}

// A Reader reads the prose of one text after another. The zero reader is
// ready to use; what it returns is good until the next call.
type Reader struct {
	prose Prose
	marks pairing
}

// Read pairs the quotation marks of the page and finds its sentences.
func (r *Reader) Read(d *token.Text, p *layout.Page) *Prose {
	r.marks.read(d, p.Blocks, &r.prose)
	r.prose.splitSentences(d, p.Blocks)
	return &r.prose
}
