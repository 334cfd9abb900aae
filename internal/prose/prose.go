// Package prose reads running text: it takes the blocks of a page and gives their
// quotations between marks and their sentences.
package prose

import (
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Prose is what the running text is made of: quotations and sentences.
type Prose struct {
	Pairs     []Pair  // quotations between marks, outermost ones only, in text order
	Inner     []Pair  // quotations within those, in the order of their closing marks
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

// OpensTitle reports whether the mark at token i opens a name in quotation
// marks: "wrote the «Times»".
func (m *Prose) OpensTitle(i int) bool {
	n := m.In[i]
	if n == 0 {
		return false
	}
	p := &m.Pairs[n-1]
	return p.Open == i && !p.Speech && !p.Unclosed && p.Close-p.Open <= maxWorkName
}

// Speech reports whether token i is in a quotation of somebody's words.
func (m *Prose) Speech(i int) bool {
	n := m.In[i]
	return n > 0 && m.Pairs[n-1].Speech
}

// maxWorkName bounds the tokens of a name in quotation marks.
const maxWorkName = 6

// Reopens reports whether token i stands in a quotation that goes on from the
// paragraph before.
func (m *Prose) Reopens(i int) bool {
	n := m.In[i] - 1
	return n > 0 && m.Pairs[n-1].Continues
}
