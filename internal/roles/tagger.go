package roles

import (
	"slices"
	"sync"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// The tagger gives each token a role in an attribution. It is a linear-chain
// conditional random field (Lafferty, McCallum and Pereira, 2001) over blocks,
// trained by internal/train, with whole numbers for weights: the same text has
// the same tags on every platform.

// The states of the model are tags, and on which side of its cue a source or a
// content stands, so that it is known further on what is still to come.
//
// tagOf is the tag of each of them. Source stands before its cue (1, 7) or behind
// it (5, 11), content behind its cue (3, 9) or before it (4, 10); 6 is none
// between the parts of one attribution.
var tagOf = [crf.States]tag{
	TagNone, TagBeginSource, TagBeginCue, TagBeginContent, TagBeginContent, TagBeginSource, TagNone,
	TagInSource, TagInCue, TagInContent, TagInContent, TagInSource,
}

// sameTag is of each state the other one with its tag, or itself.
var sameTag = [crf.States]crf.State{6, 5, 2, 4, 3, 1, 0, 11, 8, 10, 9, 7}

// A passageTagger tags passages by weights. It is the memory that this takes.
type passageTagger struct {
	crf.Viterbi
	featurizer
	scores   []crf.Scores // of the spots of a passage
	passages []passage
}

// tagPassages finds the roles of the tokens of all passages.
func (t *passageTagger) tagPassages(d *story, tg *Roles) {
	v, f := &t.Viterbi, &t.featurizer
	m := modelOf(d.Lang)
	f.reset(d)
	t.passages = findPassages(d, t.passages[:0])
	for _, p := range t.passages {
		f.read(&p)
		t.score(m)
		v.Best(m, t.scores, &sameTag)
		f.spread(v.States, tg.Tags[p.first:p.last])
		f.spreadMargins(v.Margins, tg.Margins[p.first:p.last])
		if k := d.Toks[p.first].Kind; p.first == d.page.Blocks[p.block].Body && (k == token.Other || k == token.Dash) { // a bullet
			setRole(tg.Tags, p.first, p.first+1, None)
		}
	}
}

// score finds the scores of the spots of the passage.
func (t *passageTagger) score(m *crf.Model) {
	var buf [crf.MaxFeatures]uint32
	t.scores = slices.Grow(t.scores[:0], len(t.spots))[:len(t.spots)]
	for k, i := range t.spots {
		sum := &t.scores[k]
		m.Sum(t.keys(i, buf[:0]), sum)
		if t.at[border+i].hidden {
			for s := 1; s < len(sum); s++ {
				sum[s] = crf.Never
			}
		}
	}
}

// spread gives the tags of the states of the spots to the tokens of the passage: those
// between two spots go on with the role of both.
func (f *featurizer) spread(states []crf.State, out []tag) {
	end := 0
	for k, i := range f.spots {
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
func (f *featurizer) spreadMargins(margins, out []int32) {
	end := 0
	for k, i := range f.spots {
		for ; end < i; end++ {
			out[end] = min(margins[k-1], margins[k])
		}
		out[i] = margins[k]
		end = i + 1
	}
}

// models are the decoded weights, by language.
var models sync.Map

// modelOf returns the weights of a language, decoded on first use.
func modelOf(l *lang.Language) *crf.Model {
	if m, ok := models.Load(l); ok {
		return m.(*crf.Model)
	}
	m, err := crf.Decode(l.Weights("quotes"))
	if err != nil {
		panic(err) // the file is part of the program
	}
	kept, _ := models.LoadOrStore(l, m)
	return kept.(*crf.Model)
}
