package main

import (
	_ "embed"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
	train "github.com/lede-go/lede/internal/train/crf"
	"github.com/lede-go/lede/internal/train/polnear"
)

// A span is a stretch of text of one role.
type span struct {
	text.Span
	role  roles.Role
	state crf.State // of its first token
}

// An article is one text, its gold spans by start and end, and the hull of each
// of its attributions.
type article struct {
	text  string
	toks  *token.Text
	gold  []span
	hulls []text.Span

	reader   roles.Reader
	passages int
}

//go:embed extra.txt
var extra string

// readTrain reads the train part of the corpus, and what is added to it: the readings
// of further annotators, its sentences turned round, and sentences of our own.
func readTrain(corpus string, copies int) (arts, added []*article, err error) {
	list, err := polnear.Read(filepath.Join(corpus, "train"), false)
	if err != nil {
		return nil, nil, err
	}
	more, err := polnear.Read(filepath.Join(corpus, "train"), true)
	if err != nil {
		return nil, nil, err
	}
	for _, a := range list {
		if f := polnear.Fronted(a); f.Text != "" {
			more = append(more, f)
		}
	}
	own := polnear.ReadMarked("Sentences\n\n" + strings.ReplaceAll(extra, "\n", "\n\n"))
	for range copies {
		more = append(more, own)
	}
	if arts, err = newArticles(list); err != nil {
		return nil, nil, err
	}
	added, err = newArticles(more)
	return arts, added, err
}

// newArticles reads articles up to the stage before the tagger.
func newArticles(list []polnear.Article) (out []*article, err error) {
	for _, from := range list {
		s, err := from.Story()
		if err != nil {
			return nil, err
		}
		a := &article{text: from.Text, toks: s.Toks}
		a.passages = a.reader.Reset(s.Toks, s.Page, s.Prose, s.Ents)
		a.mark(from.Attributions)
		out = append(out, a)
	}
	return out, nil
}

// mark notes the gold spans of attributions.
func (a *article) mark(list []polnear.Attribution) {
	seen := map[span]bool{}
	for _, at := range list {
		hull := text.Span{Start: len(a.text)}
		cue := len(a.text)
		for _, s := range at.Cue {
			cue = min(cue, s.Start)
		}
		for role, pieces := range [...][]text.Span{roles.Source: at.Source, roles.Cue: at.Cue, roles.Content: at.Content} {
			for _, p := range join(a.text, pieces) {
				s := span{p, roles.Role(role), stateOf(roles.Role(role), len(at.Cue) > 0 && p.Start > cue)}
				hull = text.Span{Start: min(hull.Start, p.Start), End: max(hull.End, p.End)}
				if key := (span{Span: p, role: s.role}); !seen[key] { // several attributions can share a source
					seen[key] = true
					a.gold = append(a.gold, s)
				}
			}
		}
		a.hulls = append(a.hulls, hull)
	}
	sortSpans(a.gold)
}

// stateOf returns the state that begins a stretch of a role, behind its cue or not.
func stateOf(r roles.Role, behind bool) crf.State {
	switch {
	case r == roles.Cue:
		return roles.StateCue
	case r == roles.Source && behind:
		return roles.StateSourceBehind
	case r == roles.Source:
		return roles.StateSource
	case behind:
		return roles.StateContent
	}
	return roles.StateContentBefore
}

func sortSpans(s []span) {
	slices.SortStableFunc(s, func(a, b span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		if a.End != b.End {
			return a.End - b.End
		}
		return strings.Compare(roleNames[a.role], roleNames[b.role])
	})
}

// join joins the pieces that only white space parts.
func join(s string, pieces []text.Span) []text.Span {
	pieces = slices.Clone(pieces)
	slices.SortFunc(pieces, func(a, b text.Span) int { return a.Start - b.Start })
	var out []text.Span
	for _, p := range pieces {
		if n := len(out); n > 0 && (p.Start <= out[n-1].End || strings.TrimSpace(s[out[n-1].End:p.Start]) == "") {
			out[n-1].End = max(out[n-1].End, p.End)
			continue
		}
		out = append(out, p)
	}
	return out
}

// states gives tokens their gold states.
func (a *article) states(spots []int) []crf.State {
	states := make([]crf.State, len(spots))
	for i, k := range spots {
		t := &a.toks.Toks[k]
		for _, h := range a.hulls {
			if t.Start >= h.Start && t.End <= h.End {
				states[i] = roles.StateBetween
			}
		}
	}
	for _, g := range a.gold {
		state := g.state
		for i, k := range spots {
			if t := &a.toks.Toks[k]; t.End > g.Start && t.Start < g.End {
				states[i] = state
				state = g.state + crf.Inside
			}
		}
	}
	before := crf.States // the start
	for i, s := range states {
		if !crf.May(before, int(s)) {
			states[i] -= crf.Inside // what was begun was left out
		}
		before = int(s)
	}
	return states
}

// spans appends the spans that the states of tokens make.
func (a *article) spans(spots []int, states []crf.State, out []span) []span {
	for i := 0; i < len(states); {
		t := roles.TagOf(states[i])
		j := i + 1
		if t != roles.TagNone {
			for j < len(states) && roles.TagOf(states[j]) == t.Inside() {
				j++
			}
			where := text.Span{Start: a.toks.Toks[spots[i]].Start, End: a.toks.Toks[spots[j-1]].End}
			out = append(out, span{Span: where, role: t.Role()})
		}
		i = j
	}
	return out
}

// A part is articles and the passages of them that are tagged.
type part struct {
	name   string
	arts   []*article
	seqs   []train.Sequence // one for each passage
	places []place          // … where it stands
}

// A place is an article and the tokens of it that are tagged.
type place struct {
	*article
	spots []int
}

// read makes the sequences of the part, with keys for features.
func (p *part) read() {
	for _, a := range p.arts {
		for n := range a.passages {
			a.reader.Read(n)
			var s train.Sequence
			var spots []int
			for k := range a.reader.Spots() {
				spots = append(spots, a.reader.Token(k))
				s.Features = a.reader.Keys(k, s.Features)
				s.Ends = append(s.Ends, int32(len(s.Features)))
			}
			s.States = a.states(spots)
			p.seqs, p.places = append(p.seqs, s), append(p.places, place{a, spots})
		}
	}
}
