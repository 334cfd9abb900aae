//go:build train

package lede

// What the trainer in internal/train needs to see. It is not part of the
// library: only builds with the tag "train" have it.

// A Training is one article as the tagger sees it.
type Training struct {
	d *document
	f featurizer
}

// NewTraining reads an article up to the stage before the tagger.
func NewTraining(text string) *Training {
	text, _, err := decode([]byte(text))
	if err != nil {
		return nil
	}
	d := (Parser{}).read(text)
	return &Training{d: d, f: featurizer{d: d}}
}

// Text is the text that the spans index.
func (t *Training) Text() string { return t.d.text }

// Blocks is the number of blocks.
func (t *Training) Blocks() int { return len(t.d.layout.blocks) }

// Block returns the tokens of block n if it is tagged.
func (t *Training) Block(n int) (first, last int, prose bool) {
	b := t.d.layout.blocks[n]
	return b.body, b.last, b.prose()
}

// Token returns where token i stands.
func (t *Training) Token(i int) Span { return t.d.toks[i].Span }

// Features returns the feature keys of the tokens of block n, as many for
// each token. Blocks must be asked for in order.
func (t *Training) Features(n int) []uint32 {
	t.f.block(n)
	var keys []uint32
	for i := range len(t.f.at) - 2*border {
		keys = t.f.keys(i, keys)
	}
	return keys
}

// Reset prepares for asking for the blocks from the first one on again.
func (t *Training) Reset() { t.f.pair, t.f.sent = 0, 0 }
