package names

import (
	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/token"
)

// Headlines may have a capital on every word, so that a name and the words behind it look
// like one long name: "Novik Joins Lindqvist in Paris", "Novik Merger Talks Fail". The rest
// of the article writes the names alone and the words in small letters.

// partHeadlines takes from the names in headlines in title case the words that are in none
// elsewhere.
func (f *Finder) partHeadlines() {
	for n := range f.runs {
		r := &f.runs[n]
		if !r.styled {
			continue
		}
		if k := f.page.Blocks[f.prose.Sentences[r.sentence].Block].Kind; k != layout.KindHeadline && k != layout.KindDeck {
			continue
		}
		for i := r.first + 1; i < r.last; i++ {
			if f.stateOf(r, i) >= crf.Open && f.styledOnly(r, i) {
				f.retag(r, i)
			}
		}
	}
}

// retag ends a name before token i, and makes a name of its own of what is behind it if its
// first word is one elsewhere.
func (f *Finder) retag(r *run, i int) {
	last := i + 1
	for last < r.last && f.stateOf(r, last) >= crf.Open {
		last++
	}
	kind := lang.KindNone
	if last > i+1 {
		kind = f.elsewhere(r, i+1)
	}
	f.setStates(r, i, i+1, lang.KindNone)
	f.setStates(r, i+1, last, kind)
}

// stateOf returns the state of token i of a run.
func (f *Finder) stateOf(r *run, i int) crf.State { return f.states[r.at+i-r.first] }

// setStates makes a name of a kind of tokens [i, j) of a run.
func (f *Finder) setStates(r *run, i, j int, kind lang.NameKind) {
	state := crf.State(kind)
	for ; i < j; i++ {
		f.states[r.at+i-r.first] = state
		if kind != lang.KindNone {
			state = crf.State(kind) + crf.Inside
		}
	}
}

// styledOnly reports whether token i, which the tagger took for part of a name, has its
// capital for style only: behind what is a name elsewhere, it is in none, and is a verb or
// has small letters in the rest of the text. What names of bodies and places end in does
// not count: "Novik Party".
func (f *Finder) styledOnly(r *run, i int) bool {
	t, k := &f.Toks[i], f.out.Symbols.Of[i]
	if k == 0 || t.Shape != token.Capital || t.Is(lang.BodyNoun|lang.BodySuffix|lang.PlaceNoun) ||
		f.elsewhere(r, i-1) == lang.KindNone || f.elsewhere(r, i) != lang.KindNone {
		return false
	}
	m := pos.Models.Of(f.Lang)
	return f.out.Symbols.list[k].lower > 0 || m != nil && m.OnlyFinite(f.Raw[t.Start:t.End])
}

// elsewhere returns what name the word of token i of a run is mostly part of in the rest of
// the text, none if it is in no name there.
func (f *Finder) elsewhere(r *run, i int) lang.NameKind {
	k := f.out.Symbols.Of[i]
	if k == 0 {
		return lang.KindNone
	}
	labels := f.out.Symbols.list[k].labels
	labels[KindOf(f.stateOf(r, i))]--
	best := lang.KindNone
	for kind, n := range labels {
		if n > 0 && (best == lang.KindNone || n > labels[best]) {
			best = lang.NameKind(kind)
		}
	}
	return best
}
