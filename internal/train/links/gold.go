package main

import (
	"log"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/train/choice"
	"github.com/lede-go/lede/internal/train/polnear"
)

// A training is one article, the attributions that an annotator marked in it, and
// the roles of its words.
type training struct {
	polnear.Story
	gold   []polnear.Attribution
	roles  *roles.Roles
	linker quotes.Linker
}

// newTraining reads an article. Its words have the roles that the tagger gives them,
// with its own weights or with others, or those that the annotator marked.
func newTraining(a polnear.Article, tagged bool, m *crf.Model) *training {
	s, err := a.Story()
	if err != nil {
		log.Fatalf("%s: %v", a.Name, err)
	}
	t := &training{Story: s, gold: a.Attributions}
	if tagged {
		tagger := roles.Tagger{Model: m}
		t.roles = tagger.Tag(s.Toks, s.Page, s.Prose, s.Ents)
		return t
	}
	n := len(s.Toks.Toks)
	t.roles = &roles.Roles{Tags: make([]roles.Tag, n), Margins: make([]int32, n), Parts: make([]pos.Part, n)}
	for _, g := range t.gold {
		for r, spans := range [...][]text.Span{roles.Source: g.Source, roles.Cue: g.Cue, roles.Content: g.Content} {
			for _, s := range spans {
				first, last := t.tokens(s)
				t.roles.Set(first, last, roles.Role(r))
			}
		}
	}
	return t
}

// tokens returns the tokens [first, last) that a span has a part in.
func (t *training) tokens(s text.Span) (first, last int) {
	toks := t.Toks.Toks
	for first < len(toks) && toks[first].End <= s.Start {
		first++
	}
	last = first
	for last < len(toks) && toks[last].Start < s.End {
		last++
	}
	return first, last
}

// links returns the choices of cues by contents and of sources by cues.
func (t *training) links() (contents, cues []choice.Choice) {
	t.linker.Reset(t.Toks, t.Page, t.Prose, t.Ents, t.roles)
	all := t.linker.Stretches()
	right := t.rightPartners(all)
	return t.choices(all, right, roles.Content), t.choices(all, right, roles.Cue)
}

// choices returns the choices of partners by the stretches of a role.
func (t *training) choices(all []quotes.Stretch, right []map[int]bool, r roles.Role) (out []choice.Choice) {
	previous := quotes.None
	for i := range all {
		if all[i].Role != r {
			continue
		}
		var c choice.Choice
		found := false
		for _, p := range append([]int{quotes.None}, t.linker.Candidates(i, previous)...) {
			c.Features = append(c.Features, t.features(i, p, previous))
			c.Right = append(c.Right, right[i][p])
			found = found || right[i][p]
		}
		if !found && right[i] != nil { // the right one is out of reach
			c.Right[0], found = true, true
		}
		if found {
			out = append(out, c)
		}
		for p := range all { // the next choice sees the right one
			if right[i][p] {
				all[i].Partner = p
			}
		}
		previous = i
	}
	return out
}

// features returns the features of stretch i with partner p, by number.
func (t *training) features(i, p, previous int) (out []int) {
	var v quotes.LinkValues
	t.linker.LinkFeatures(i, p, previous, &v)
	for f, x := range v {
		if x >= 0 {
			out = append(out, f*quotes.LinkColumns+int(x))
		}
	}
	return out
}

// rightPartners returns for each stretch the set of its right partners, nil if
// no attribution has it.
func (t *training) rightPartners(all []quotes.Stretch) []map[int]bool {
	right := make([]map[int]bool, len(all))
	mark := func(from, to []int) {
		if len(to) == 0 {
			to = []int{quotes.None}
		}
		for _, i := range from {
			if right[i] == nil {
				right[i] = map[int]bool{}
			}
			for _, p := range to {
				right[i][p] = true
			}
		}
	}
	for _, g := range t.gold {
		cues := t.find(all, roles.Cue, g.Cue)
		mark(t.find(all, roles.Content, g.Content), cues)
		mark(cues, t.find(all, roles.Source, g.Source))
	}
	return right
}

// find returns the stretches of a role that have a part in one of the spans.
func (t *training) find(all []quotes.Stretch, r roles.Role, spans []text.Span) (found []int) {
	for i := range all {
		if all[i].Role == r && overlaps(t.Toks.Span(all[i].First, all[i].Last), spans) {
			found = append(found, i)
		}
	}
	return found
}

// overlaps reports whether a span has a part in one of the others.
func overlaps(s text.Span, others []text.Span) bool {
	for _, x := range others {
		if s.Start < x.End && x.Start < s.End {
			return true
		}
	}
	return false
}

// trust returns for each attribution found whether it is right: its content
// shares at least half of its tokens with that of an annotator's, and their
// sources overlap or are both absent. The second candidate has no features:
// it is that the attribution is wrong.
func (t *training) trust() (out []choice.Choice) {
	t.linker.Find(t.Toks, t.Page, t.Prose, t.Ents, t.roles)
	for _, a := range t.linker.Attributions() {
		var features []int
		for f, x := range t.linker.TrustFeatures(a) {
			features = append(features, f*quotes.TrustColumns+int(x))
		}
		right := false
		for _, g := range t.gold {
			right = right || t.agrees(a, g)
		}
		out = append(out, choice.Choice{Features: [][]int{features, nil}, Right: []bool{right, !right}})
	}
	return out
}

// agrees reports whether an attribution is the one that an annotator marked.
func (t *training) agrees(a quotes.Attribution, g polnear.Attribution) bool {
	all := t.linker.Stretches()
	mine := make(map[int]bool)
	for _, i := range a.Contents {
		for k := all[i].First; k < all[i].Last; k++ {
			mine[k] = true
		}
	}
	both, either := 0, 0
	for k := range t.Toks.Toks {
		theirs := overlaps(t.Toks.Toks[k].Span, g.Content)
		if theirs && mine[k] {
			both++
		}
		if theirs || mine[k] {
			either++
		}
	}
	if 2*both < either {
		return false
	}
	if a.Source == quotes.None {
		return len(g.Source) == 0
	}
	for k := all[a.Source].First; k < all[a.Source].Last; k++ {
		if overlaps(t.Toks.Toks[k].Span, g.Source) {
			return true
		}
	}
	return false
}
