package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/roles"
	train "github.com/lede-go/lede/internal/train/crf"
)

// roleNames are of the roles, in the order of the library's.
var roleNames = [roles.NumRoles]string{roles.Source: "source", roles.Cue: "cue", roles.Content: "content"}

// A score counts exact agreement of spans for each role, as Wang et al. (2022)
// do: a line at a time, over tokens, a later span over an earlier one.
type score struct{ both, gold, pred [roles.NumRoles]int }

// f1 is the harmonic mean of precision and recall, per cent.
func (s *score) f1(r roles.Role) float64 {
	return 200 * float64(s.both[r]) / float64(max(1, s.gold[r]+s.pred[r]))
}

// String says how good it is in one line.
func (s *score) String() string {
	var b strings.Builder
	mean := 0.0
	for r := roles.Source; r < roles.NumRoles; r++ {
		mean += s.f1(r) / float64(roles.NumRoles-1)
		fmt.Fprintf(&b, "%s %.1f (P %.1f R %.1f)  ", roleNames[r], s.f1(r),
			100*float64(s.both[r])/float64(max(1, s.pred[r])), 100*float64(s.both[r])/float64(max(1, s.gold[r])))
	}
	fmt.Fprintf(&b, "mean %.2f", mean)
	return b.String()
}

var tokenRE = regexp.MustCompile(`[\pL\pN\pM_]+|[^\pL\pN\pM_\s]`)

// add counts one article.
func (s *score) add(text string, gold, pred []span) {
	at := 0
	for line := range strings.Lines(text) {
		toks := tokenRE.FindAllStringIndex(line, -1)
		g, p := readBack(toks, at, gold), readBack(toks, at, pred)
		for r := range roleNames {
			s.gold[r] += len(g[r])
			s.pred[r] += len(p[r])
			for _, x := range g[r] {
				if slices.Contains(p[r], x) {
					s.both[r]++
				}
			}
		}
		at += len(line)
	}
}

// readBack lays the spans on the tokens of the line that begins at the offset
// at, and reads from the tokens where the spans of each role are.
func readBack(toks [][]int, at int, spans []span) (out [roles.NumRoles][][2]int) {
	tags := make([]roles.Tag, len(toks)+1)
	for _, s := range spans {
		tag := s.role.Begin()
		for i, t := range toks {
			if x := at + t[0]; s.Start <= x && x < s.End {
				tags[i] = tag
				tag = tag.Inside()
			}
		}
	}
	role, from := roles.None, 0
	for i, t := range tags {
		if role != roles.None && t == role.Inside() {
			continue
		}
		if role != roles.None {
			out[role] = append(out[role], [2]int{from, i})
			role = roles.None
		}
		if t != roles.TagNone && t == t.Role().Begin() {
			role, from = t.Role(), i
		}
	}
	return out
}

// evaluate scores the spans that the model finds, or gold itself if it is nil:
// what the tokens and passages of the library let one reach.
func (p *part) evaluate(m *train.Model) *score {
	pred := map[*article][]span{}
	for i := range p.seqs {
		states, at := p.seqs[i].States, p.places[i]
		if m != nil {
			states = m.Best(&p.seqs[i])
		}
		pred[at.article] = at.spans(at.spots, states, pred[at.article])
	}
	var sc score
	for _, a := range p.arts {
		sortSpans(pred[a])
		sc.add(a.text, a.gold, pred[a])
	}
	return &sc
}
