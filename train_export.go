//go:build train

package lede

// What the trainer in internal/train needs to see. It is not part of the
// library: only builds with the tag "train" have it.

// A Training is one article as the tagger sees it.
type Training struct {
	d        *document
	passages []passage
	f        featurizer
}

// NewTraining reads an article up to the stage before the tagger.
func NewTraining(text string) *Training {
	text, _, err := decode([]byte(text))
	if err != nil {
		return nil
	}
	d := Parser{}.document(text)
	return &Training{d: d, passages: findPassages(d, nil), f: featurizer{d: d}}
}

// Text is the text that the spans index.
func (t *Training) Text() string { return t.d.text }

// Passages is the number of passages.
func (t *Training) Passages() int { return len(t.passages) }

// Read goes on to passage n. It returns the tokens that are tagged, in order,
// and their feature keys, as many for each of them. Passages must be read in
// order.
func (t *Training) Read(n int) (spots []int, keys []uint32) {
	p := &t.passages[n]
	t.f.read(p)
	for _, i := range t.f.spots {
		spots = append(spots, p.first+i)
		keys = t.f.keys(i, keys)
	}
	return spots, keys
}

// Token returns where token i stands.
func (t *Training) Token(i int) Span { return t.d.toks[i].Span }

// What the file of weights is made with: see tagger_weights.go.
const (
	WeightsMagic  = modelMagic
	SeedBits      = seedBits
	PlaceBits     = placeBits
	StepBits      = stepBits
	DealBits      = dealBits
	CountBits     = countBits
	FrequencyBits = frequencyBits
	MaxFrequency  = maxFrequency
)

// Place returns the place of a feature's key.
func Place(key uint32, seed uint16) uint32 { return place(key, seed) }
