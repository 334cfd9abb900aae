//go:build train

package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A score counts exact agreement of spans for each role, as Wang et al. (2022)
// do: a line at a time, over tokens, a later span over an earlier one.
type score struct{ both, gold, pred [len(roleNames)]int }

func (s *score) f1(role int) float64 {
	return 200 * float64(s.both[role]) / float64(max(1, s.gold[role]+s.pred[role]))
}

func (s *score) String() string {
	var b strings.Builder
	mean := 0.0
	for r, name := range roleNames {
		mean += s.f1(r) / float64(len(roleNames))
		fmt.Fprintf(&b, "%s %.1f (P %.1f R %.1f)  ", name, s.f1(r),
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
func readBack(toks [][]int, at int, spans []span) (out [len(roleNames)][][2]int) {
	tags := make([]int, len(toks)+1)
	for _, s := range spans {
		tag := 2*s.role + 1
		for i, t := range toks {
			if x := at + t[0]; s.Start <= x && x < s.End {
				tags[i] = tag
				tag = 2*s.role + 2
			}
		}
	}
	role, from := -1, 0
	for i, t := range tags {
		if role >= 0 && t == 2*role+2 {
			continue
		}
		if role >= 0 {
			out[role] = append(out[role], [2]int{from, i})
			role = -1
		}
		if t%2 == 1 {
			role, from = t/2, i
		}
	}
	return out
}

// evaluate scores the spans that the model finds, or gold itself if it is nil:
// what the tokens and blocks of the library let one reach.
func (p *part) evaluate(m *crf) *score {
	pred := make([][]span, len(p.arts))
	for i := range p.seqs {
		s := &p.seqs[i]
		states := s.states
		if m != nil {
			states = m.decode(s)
		}
		pred[s.article] = p.arts[s.article].spans(s.spots, states, pred[s.article])
	}
	var sc score
	for i, a := range p.arts {
		sortSpans(pred[i])
		sc.add(a.text, a.gold, pred[i])
	}
	return &sc
}
