package roles

import (
	"slices"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/token"
)

// The tagger gives each token a role in an attribution. It is a linear-chain
// conditional random field (Lafferty, McCallum and Pereira, 2001) over passages,
// trained by internal/train/quotes, with whole numbers for weights: the same text
// has the same tags on every platform.

// tagPassages finds the roles of the tokens of all passages.
func (t *Tagger) tagPassages(d *story) {
	r, out := &t.reader, &t.out
	m := t.Model
	if m == nil {
		m = models.Of(d.Lang)
	}
	r.reset(d)
	r.parts = out.Parts
	for n := range r.passages {
		p := &r.passages[n]
		r.Read(n)
		t.score(m)
		t.viterbi.Best(m, t.scores, &sameTag)
		r.spread(t.viterbi.States, out.Tags[p.first:p.last])
		r.spreadMargins(t.viterbi.Margins, out.Margins[p.first:p.last])
		if p.first == d.page.Blocks[p.block].Body && d.bullet(p.first) {
			setRole(out.Tags, p.first, p.first+1, None)
		}
	}
}

// bullet reports whether token i, which begins a block, may be its bullet.
func (d *story) bullet(i int) bool {
	return d.Toks[i].Kind == token.Other || d.Toks[i].Kind == token.Dash
}

// score finds the scores of the spots of the passage.
func (t *Tagger) score(m *crf.Model) {
	var buf [crf.MaxFeatures]uint32
	r := &t.reader
	t.scores = slices.Grow(t.scores[:0], len(r.spots))[:len(r.spots)]
	for k, i := range r.spots {
		sum := m.Sum(r.Keys(k, buf[:0]))
		t.scores[k] = sum.Scores()
		if r.at[border+i].hidden {
			for s := StateNone + 1; s < crf.States; s++ {
				t.scores[k][s] = crf.Never
			}
		}
	}
}

// spread gives the tags of the states of the spots to the tokens of the passage: those
// between two spots go on with the role of both.
func (r *Reader) spread(states []crf.State, out []Tag) {
	end := 0
	for k, i := range r.spots {
		for ; end < i; end++ {
			if t := tagOf[states[k]]; t != TagNone && t == t.Inside() {
				out[end] = t
			}
		}
		out[i] = tagOf[states[k]]
		end = i + 1
	}
}

// spreadMargins gives the margins of the spots to the tokens of the passage.
func (r *Reader) spreadMargins(margins, out []int32) {
	end := 0
	for k, i := range r.spots {
		for ; end < i; end++ {
			out[end] = min(margins[k-1], margins[k])
		}
		out[i] = margins[k]
		end = i + 1
	}
}

// models are the weights of the languages that have learned roles.
var models = lang.Models[crf.Model]{Name: "quotes", Decode: crf.Decode}

// Prepare begins to decode what the tagger needs of a language, so that it is there when
// the stages before it are done with their first text.
func Prepare(l *lang.Language) {
	if l.Has&lang.RolesLearned != 0 {
		models.Start(l)
		pos.Models.Start(l)
	}
}
