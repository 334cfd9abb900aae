package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Passages: what of the text the tagger reads. Most sentences report nothing,
// and show it: they have no reporting word and no quotation.

// A passage is a run of sentences of one block each of which may report speech.
type passage struct {
	block       int
	first, last int // tokens
	sent        int // index of its first sentence
}

// A Reader reads what the tagger is to tag, passage by passage: which tokens of
// it, and the features of each. Its memory serves one text after another.
type Reader struct {
	d        *story
	passages []passage

	first  int    // the first token of the passage
	at     []attr // of the tokens of the passage, and of what is beyond its ends
	spots  []int  // the tokens to be tagged, counted from the first of the passage
	pair   int    // index of the first pair that may reach into the passage
	credit int    // index of the first credit that may stand in it
	name   int    // index of the first mention that may

	words pos.Tagger
	parts []pos.Part // of the words of the text
}

// Reset prepares for a text. It returns how many passages there are.
func (r *Reader) Reset(x *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities) int {
	r.reset(&story{x, p, m, e})
	r.parts = make([]pos.Part, len(x.Toks))
	return len(r.passages)
}

func (r *Reader) reset(d *story) {
	r.d, r.pair, r.credit, r.name = d, 0, 0, 0
	r.findPassages()
}

// Read goes on to passage n. Passages must come in order.
func (r *Reader) Read(n int) {
	p := &r.passages[n]
	r.first = p.first
	r.look(p)
	r.spots = r.spots[:0]
	for i := range p.last - p.first {
		if !r.at[border+i].deep {
			r.spots = append(r.spots, i)
		}
	}
}

// Spots returns how many tokens of the passage are to be tagged: of a long
// quotation none but those at its ends.
func (r *Reader) Spots() int { return len(r.spots) }

// Token returns which token spot k is.
func (r *Reader) Token(k int) int { return r.first + r.spots[k] }

// leastCue is the strength from which on a reporting word tells of speech.
const leastCue = 4

// maxPassage bounds the length of a passage in tokens, and so the memory that
// the tagger takes. No paragraph is as long.
const maxPassage = 4096

// findPassages finds the passages of the text, in text order.
func (r *Reader) findPassages() {
	d, out := r.d, r.passages[:0]
	for n := range d.prose.Sentences {
		s := &d.prose.Sentences[n]
		if b := &d.page.Blocks[s.Block]; !b.Prose() || s.First < b.Body || !d.mayReport(s.First, s.Last) {
			continue
		}
		if k := len(out) - 1; k >= 0 && out[k].block == s.Block && out[k].last == s.First && s.Last-out[k].first <= maxPassage {
			out[k].last = s.Last
			continue
		}
		for first := s.First; first < s.Last; first += maxPassage {
			out = append(out, passage{s.Block, first, min(first+maxPassage, s.Last), n})
		}
	}
	r.passages = out
}

// mayReport reports whether a reporting word, one before "that", or a part of a
// quotation is among the tokens [first, last).
func (d *story) mayReport(first, last int) bool {
	for i := first; i < last; i++ {
		if t := &d.Toks[i]; d.prose.In[i] != 0 || t.Is(lang.Cue) && t.Value >= leastCue || i > first && d.statesThat(i) {
			return true
		}
	}
	return false
}

// statesThat reports whether token i opens a clause behind a word that puts it into words,
// be it one that seldom does: "states that", "asked whether".
func (d *story) statesThat(i int) bool {
	if !d.Toks[i].Is(lang.Complementizer) || d.Toks[i-1].Shape != token.Lower {
		return false
	}
	acts := d.Lang.Acts(d.Word(i - 1))
	if d.Toks[i].Is(lang.Definite) {
		return acts&lang.ActStatement != 0
	}
	return acts&lang.ActQuestion != 0 && d.Lang.Acts(d.Word(i))&lang.ActInfinitive == 0
}
