package roles

import (
	"github.com/lede-go/lede/internal/lang"
)

// Passages: what of the text the tagger reads. Most sentences report nothing,
// and show it: they have no reporting word and no quotation.

// A passage is a run of sentences of one block each of which may report speech.
type passage struct {
	block       int
	first, last int // tokens
	sent        int // index of its first sentence
}

// leastCue is the strength from which on a reporting word tells of speech.
const leastCue = 4

// maxPassage bounds the length of a passage in tokens, and so the memory that
// the tagger takes. No paragraph is as long.
const maxPassage = 4096

// findPassages appends the passages of the text, in text order.
func findPassages(d *story, out []passage) []passage {
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
	return out
}

// mayReport reports whether a reporting word or a part of a quotation is among
// the tokens [first, last).
func (d *story) mayReport(first, last int) bool {
	for i := first; i < last; i++ {
		if t := &d.Toks[i]; d.prose.In[i] != 0 || t.Is(lang.Cue) && t.Value >= leastCue {
			return true
		}
	}
	return false
}
