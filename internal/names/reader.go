package names

import (
	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Reader gives the features of the tagger to the program that trains it, of one
// text after another.
type Reader struct{ f Finder }

// Read reads a text.
func (r *Reader) Read(d *token.Text, p *layout.Page, m *prose.Prose) {
	r.f.reset(d, p, m)
	r.f.findRuns()
	r.f.meet()
	r.f.states = text.Sized(r.f.states, r.f.spots)
}

// Runs returns how many runs the text has.
func (r *Reader) Runs() int { return len(r.f.runs) }

// Run returns the tokens [first, last) of a run.
func (r *Reader) Run(n int) (first, last int) { return r.f.runs[n].first, r.f.runs[n].last }

// Label says what the states of a run were found to be, for the second pass.
func (r *Reader) Label(n int, states []crf.State) {
	copy(r.f.states[r.f.runs[n].at:], states)
	r.f.count(&r.f.runs[n], 1)
}

// Keys appends the features of all spots of a run to keys, and the end of those of
// each to ends. With labels, the features of the second pass are among them.
func (r *Reader) Keys(n int, labels bool, keys []uint32, ends []int32) ([]uint32, []int32) {
	f, x := &r.f, &r.f.runs[n]
	f.read(x)
	labels = labels && f.readLabels(x)
	var buf [crf.MaxFeatures]uint32
	for i := range x.last - x.first {
		keys = append(keys, f.at[border+i].ownKeys(f.topic(), buf[:0])...)
		keys = append(keys, f.keys(x, i, buf[:0])...)
		if labels {
			keys = append(keys, f.labelKeys(i, buf[:0])...)
		}
		ends = append(ends, int32(len(keys)))
	}
	return keys, ends
}
