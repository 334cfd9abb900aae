//go:build train

package lede

// What the trainer in internal/trainlinks needs to see.

// A TrainingAttribution is an attribution that an annotator marked.
type TrainingAttribution struct{ Content, Cue, Source []Span }

// A TrainingChoice is a choice between candidates: the features of each, as
// numbers below the size of the table of weights, and whether it is right.
type TrainingChoice struct {
	Features [][]int
	Right    []bool
}

// Rows and columns of the tables of weights.
const (
	LinkRows, LinkColumns   = int(numLinkFeatures), featValues
	TrustRows, TrustColumns = int(numTrustFeatures), trustValues
)

// stretches returns the stretches that the tagger finds or, if gold is not
// nil, that the annotator marked.
func (t *Training) stretches(gold []TrainingAttribution) []stretch {
	if gold == nil {
		t.d.tags = tagRoles(t.d)
		return findStretches(t.d)
	}
	t.d.tags = tagging{make([]tag, len(t.d.toks)), make([]int32, len(t.d.toks))}
	for _, g := range gold {
		for r, spans := range [numRoles][]Span{roleSource: g.Source, roleCue: g.Cue, roleContent: g.Content} {
			for _, s := range spans {
				from := 0
				for from < len(t.d.toks) && t.d.toks[from].End <= s.Start {
					from++
				}
				to := from
				for to < len(t.d.toks) && t.d.toks[to].Start < s.End {
					to++
				}
				setRole(t.d.tags.tags, from, to, role(r))
			}
		}
	}
	return findStretches(t.d)
}

// Links returns the choices of cues by contents and of sources by cues, among
// the stretches of the tagger or of the annotator.
func (t *Training) Links(gold []TrainingAttribution, tagged bool) (contents, cues []TrainingChoice) {
	marked := gold
	if tagged {
		marked = nil
	}
	all := t.stretches(marked)
	right := t.rightPartners(all, gold)
	var byRole [numRoles][]int
	for i := range all {
		byRole[all[i].role] = append(byRole[all[i].role], i)
	}
	choices := func(r, partner role) (out []TrainingChoice) {
		previous := none
		for _, i := range byRole[r] {
			var c TrainingChoice
			found := false
			add := func(p int) {
				var features []int
				for f, x := range linkFeatures(t.d, all, i, p, previous) {
					if x >= 0 {
						features = append(features, f*featValues+int(x))
					}
				}
				c.Features = append(c.Features, features)
				c.Right = append(c.Right, right[i][p])
				found = found || right[i][p]
			}
			add(none)
			eachCandidate(all, i, byRole[partner], previous, add)
			if !found && right[i] != nil { // the right one is out of reach
				c.Right[0], found = true, true
			}
			if found {
				out = append(out, c)
			}
			for p := range all { // the next choice sees the right one
				if right[i][p] {
					all[i].partner = p
				}
			}
			previous = i
		}
		return out
	}
	return choices(roleContent, roleCue), choices(roleCue, roleSource)
}

// rightPartners returns for each stretch the set of its right partners, nil if
// no attribution has it.
func (t *Training) rightPartners(all []stretch, gold []TrainingAttribution) []map[int]bool {
	right := make([]map[int]bool, len(all))
	find := func(r role, spans []Span) (found []int) {
		for i := range all {
			s := Span{t.d.toks[all[i].first].Start, t.d.toks[all[i].last-1].End}
			for _, g := range spans {
				if all[i].role == r && s.Start < g.End && g.Start < s.End {
					found = append(found, i)
					break
				}
			}
		}
		return found
	}
	mark := func(from, to []int) {
		if len(to) == 0 {
			to = []int{none}
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
	for _, g := range gold {
		cues := find(roleCue, g.Cue)
		mark(find(roleContent, g.Content), cues)
		mark(cues, find(roleSource, g.Source))
	}
	return right
}

// Trust returns for each attribution found whether it is right: its content
// shares at least half of its tokens with that of an annotator's, and their
// sources overlap or are both absent. The second candidate has no features:
// it is that the attribution is wrong.
func (t *Training) Trust(gold []TrainingAttribution) []TrainingChoice {
	d := t.d
	all := t.stretches(nil)
	link(d, all)
	var out []TrainingChoice
	for _, a := range groupByCue(d, all) {
		var features []int
		for f, x := range trustFeatures(d, all, a, makeQuote(d, all, a, nil).Kind) {
			features = append(features, f*trustValues+int(x))
		}
		right := false
		for _, g := range gold {
			right = right || t.agrees(all, a, g)
		}
		out = append(out, TrainingChoice{[][]int{features, nil}, []bool{right, !right}})
	}
	return out
}

func (t *Training) agrees(all []stretch, a attribution, g TrainingAttribution) bool {
	both, either := 0, 0
	mine := make(map[int]bool)
	for _, i := range a.contents {
		for k := all[i].first; k < all[i].last; k++ {
			mine[k] = true
		}
	}
	within := func(k int, spans []Span) bool {
		for _, s := range spans {
			if t.d.toks[k].Start < s.End && s.Start < t.d.toks[k].End {
				return true
			}
		}
		return false
	}
	for k := range t.d.toks {
		theirs := within(k, g.Content)
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
	if a.source == none {
		return len(g.Source) == 0
	}
	for k := all[a.source].first; k < all[a.source].last; k++ {
		if within(k, g.Source) {
			return true
		}
	}
	return false
}
