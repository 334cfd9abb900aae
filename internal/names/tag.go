package names

import (
	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// The tagger says of every spot whether it begins a name, and of what kind, goes on
// with one, or is none. It is a linear-chain conditional random field over runs,
// trained by internal/train/names, and reads them twice: the second time it knows
// what the words were elsewhere in the article (in the manner of Krishnan and
// Manning, 2006).

// The states of the model: none, those that begin a name of each kind, and those
// that go on with it.
const (
	stateNone  crf.State = 0
	stateOther           = crf.State(lang.KindOther) // the last that begins a name; kinds are states
)

// Unused are the states that the model has no use for.
var Unused = [...]crf.State{stateOther + 1, stateOther + 2, crf.States - 1}

// KindOf returns what the token of a state is part of.
func KindOf(y crf.State) lang.NameKind {
	if y >= crf.Open {
		y -= crf.Inside
	}
	if y > stateOther {
		return lang.KindNone
	}
	return lang.NameKind(y)
}

// models are the weights of the languages.
var models = lang.Models[crf.Model]{Name: "names", Decode: crf.Decode}

// tag finds the state of every spot.
func (f *Finder) tag(m *crf.Model) {
	f.states = text.Sized(f.states, f.spots)
	if m == nil {
		return
	}
	f.scores, f.sums = text.Sized(f.scores, f.spots), text.Sized(f.sums, f.spots)
	f.own = text.Sized(f.own, f.out.Symbols.Len())
	var buf [crf.MaxFeatures]uint32
	for n := range f.runs {
		r := &f.runs[n]
		f.read(r)
		for i := range r.last - r.first {
			sum := m.Sum(f.keys(r, i, buf[:0]))
			sum.Add(f.ownSum(m, r.first+i, &f.at[border+i]))
			f.sums[r.at+i] = sum
		}
		f.best(m, r)
		f.count(r, 1)
	}
	for n := range f.runs {
		r := &f.runs[n]
		if !f.readLabels(r) {
			continue
		}
		for i := range r.last - r.first {
			more := m.Sum(f.labelKeys(i, buf[:0]))
			f.sums[r.at+i].Add(&more)
		}
		r.again = true
	}
	for n := range f.runs {
		if r := &f.runs[n]; r.again {
			f.best(m, r)
		}
	}
}

// An ownSum is the sum of the features of a word that hang on nothing beside it.
type ownSum struct {
	of  uint32 // a hash of what they depend on, 0 if it is not known
	sum crf.Sum
}

// ownSum returns the sum of the features of token i that hang on nothing beside it. It is
// kept, for words come again in an article.
func (f *Finder) ownSum(m *crf.Model, i int, a *attr) *crf.Sum {
	own := &f.own[f.out.Symbols.Of[i]]
	if of := crf.Mix(crf.Mix(a.word, a.shape), a.seen) | 1; own.of != of {
		var buf [crf.MaxFeatures]uint32
		own.of = of
		own.sum = m.Sum(a.ownKeys(f.topic(), buf[:0]))
	}
	return &own.sum
}

// best finds the best states of a run.
func (f *Finder) best(m *crf.Model, r *run) {
	end := r.at + r.last - r.first
	for i := r.at; i < end; i++ {
		f.scores[i] = f.sums[i].Scores()
	}
	f.viterbi.Best(m, f.scores[r.at:end], nil)
	copy(f.states[r.at:end], f.viterbi.States)
}

// count adds what the words of a run are to what they were, or takes it away.
func (f *Finder) count(r *run, by int32) {
	for i := r.first; i < r.last; i++ {
		if k := f.out.Symbols.Of[i]; k != 0 {
			f.out.Symbols.list[k].labels[KindOf(f.states[r.at+i-r.first])] += by
		}
	}
}

// readLabels notes what the words of a run are elsewhere. It reports false if none
// of them is anywhere else.
func (f *Finder) readLabels(r *run) (again bool) {
	f.count(r, -1)
	defer f.count(r, 1)
	f.labels = text.Sized(f.labels, r.last-r.first+2*border)
	for i := r.first; i < r.last; i++ {
		l := uint32(0)
		if k := f.out.Symbols.Of[i]; k != 0 {
			var often bool
			l, often = labelOf(&f.out.Symbols.list[k].labels)
			again = again || often
		}
		f.labels[border+i-r.first] = l
	}
	for i := range border {
		f.labels[i], f.labels[len(f.labels)-1-i] = 1, 1
	}
	return again
}

// labelOf sums up what a word was: what mostly, in what share of all, how often. It
// reports false if it was nowhere.
func labelOf(labels *[lang.Kinds]int32) (label uint32, often bool) {
	best, total := 0, 0
	for k, n := range labels {
		total += int(n)
		if n > labels[best] {
			best = k
		}
	}
	n := int(labels[best])
	share := 0
	if total > 0 {
		share = 4 * n / total
	}
	return crf.Scatter(uint32(best)<<8 | uint32(share)<<4 | few(uint16(min(n, 9)))), total > 0
}

// labelKeys appends the features of what the words of a run are elsewhere.
func (f *Finder) labelKeys(i int, buf []uint32) []uint32 {
	a, l, n := f.labels[border+i], f.labels[border+i-1], f.labels[border+i+1]
	return append(buf, crf.Key1(70, a), crf.Key2(71, l, a), crf.Key2(72, a, n))
}
