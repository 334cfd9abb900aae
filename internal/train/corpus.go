//go:build train

package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// Tags, in the order of the library's.
const (
	tagNone = iota
	tagBeginSource
	tagInSource
	tagBeginCue
	tagInCue
	tagBeginContent
	tagInContent
	numTags
)

var roleNames = [...]string{"source", "cue", "content"}

// A roleSpan is a stretch of text [start, end) of one role (0 source, 1 cue,
// 2 content).
type roleSpan struct {
	start, end, role int
	side             int // on which side of the cue it stands: 1 after it
}

// An article is one text with the spans that an annotator marked in it.
type article struct {
	name  string
	doc   *lede.Training
	text  string
	gold  []roleSpan // by start and end
	hulls []lede.Span
}

// readPart reads one part of the corpus: its folder has text/ and
// attributions/. Of several annotators it takes the first.
func readPart(dir string) ([]*article, error) {
	files, err := filepath.Glob(filepath.Join(dir, "text", "*.txt"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no texts in %s", dir)
	}
	anns, err := os.ReadDir(filepath.Join(dir, "attributions"))
	if err != nil {
		return nil, err
	}
	first := map[string]string{}
	for _, e := range anns {
		name := strings.TrimSuffix(e.Name(), ".ann")
		i := strings.LastIndexByte(name, '_')
		if i > 0 && first[name[:i]] == "" {
			first[name[:i]] = e.Name()
		}
	}
	var out []*article
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		a := &article{name: strings.TrimSuffix(filepath.Base(f), ".txt"), text: string(b)}
		if strings.ContainsAny(a.text, "\r\ufeff") || !utf8.ValidString(a.text) {
			continue // offsets would move
		}
		ann, err := os.ReadFile(filepath.Join(dir, "attributions", first[a.name]))
		if err != nil {
			return nil, err
		}
		a.gold, a.hulls = readAnn(string(ann), a.text)
		a.doc = lede.NewTraining(a.text)
		out = append(out, a)
	}
	return out, nil
}

// readAnn returns the spans of the attributions of a brat file.
func readAnn(ann, text string) ([]roleSpan, []lede.Span) {
	offsets := make([]int, 0, len(text)+1) // of code points
	for i := range text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(text))
	spans := map[string][]lede.Span{}
	var events []string
	for line := range strings.Lines(ann) {
		id, rest, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		if !ok || len(id) < 2 {
			continue
		}
		if _, err := strconv.Atoi(id[1:]); err != nil {
			continue
		}
		switch id[0] {
		case 'T':
			where, _, _ := strings.Cut(rest, "\t")
			_, where, _ = strings.Cut(where, " ")
			for _, piece := range strings.Split(where, ";") {
				var s, e int
				if _, err := fmt.Sscanf(piece, "%d %d", &s, &e); err == nil && e < len(offsets) {
					spans[id] = append(spans[id], lede.Span{Start: offsets[s], End: offsets[e]})
				}
			}
		case 'E':
			events = append(events, rest)
		}
	}
	seen := map[roleSpan]bool{}
	var out []roleSpan
	var hulls []lede.Span
	for _, e := range events {
		var roles [3][]lede.Span
		for _, part := range strings.Fields(e)[1:] {
			role, id, _ := strings.Cut(part, ":")
			switch strings.TrimRight(role, "0123456789") {
			case "Source":
				roles[0] = append(roles[0], spans[id]...)
			case "Cue":
				roles[1] = append(roles[1], spans[id]...)
			case "Content":
				roles[2] = append(roles[2], spans[id]...)
			}
		}
		if len(roles[2]) == 0 {
			continue
		}
		lo, hi := len(text), 0
		for r, list := range roles {
			for _, s := range joinSpans(text, list) {
				g := roleSpan{start: s.Start, end: s.End, role: r}
				if !seen[g] {
					seen[g] = true
					if len(roles[1]) > 0 && roles[1][0].Start < s.Start {
						g.side = 1
					}
					out = append(out, g)
				}
				lo, hi = min(lo, s.Start), max(hi, s.End)
			}
		}
		hulls = append(hulls, lede.Span{Start: lo, End: hi})
	}
	sortSpans(out)
	return out, hulls
}

func sortSpans(s []roleSpan) {
	slices.SortFunc(s, func(a, b roleSpan) int {
		if a.start != b.start {
			return a.start - b.start
		}
		if a.end != b.end {
			return a.end - b.end
		}
		return strings.Compare(roleNames[a.role], roleNames[b.role])
	})
}

// joinSpans joins what only white space parts.
func joinSpans(text string, s []lede.Span) []lede.Span {
	slices.SortFunc(s, func(a, b lede.Span) int { return a.Start - b.Start })
	var out []lede.Span
	for _, x := range s {
		if n := len(out); n > 0 && (x.Start <= out[n-1].End || strings.TrimSpace(text[out[n-1].End:x.Start]) == "") {
			out[n-1].End = max(out[n-1].End, x.End)
			continue
		}
		out = append(out, x)
	}
	return out
}

// label gives every token of block [first, last) its tag.
func (a *article) label(first, last int) []uint8 {
	tags := make([]uint8, last-first)
	if *sides&1 != 0 {
		for _, h := range a.hulls {
			for i := first; i < last; i++ {
				if s := a.doc.Token(i); s.Start >= h.Start && s.End <= h.End {
					tags[i-first] = 11
				}
			}
		}
	}
	for _, g := range a.gold {
		begin := true
		for i := first; i < last; i++ {
			s := a.doc.Token(i)
			if s.Start >= g.end {
				break
			}
			if s.End <= g.start {
				continue
			}
			tags[i-first] = uint8(2 + 2*g.role)
			if g.role == 2 && g.side == 0 && *sides&2 != 0 {
				tags[i-first] = 8
			}
			if g.role == 0 && g.side == 1 && *sides&4 != 0 {
				tags[i-first] = 10
			}
			if begin {
				tags[i-first]--
			}
			begin = false
		}
	}
	return tags
}

const states = 12

func toTags(states []uint8) []uint8 {
	out := make([]uint8, len(states))
	for i, t := range states {
		switch {
		case t == 11:
			t = 0
		case t > 8:
			t -= 8
		case t > 6:
			t -= 2
		}
		out[i] = t
	}
	return out
}

// spans reads the spans of tagged tokens [first, …).
func (a *article) spans(first int, tags []uint8, out []roleSpan) []roleSpan {
	for i := 0; i < len(tags); {
		t := tags[i]
		if t == tagNone {
			i++
			continue
		}
		role := (t - 1) / 2
		j := i + 1
		for j < len(tags) && tags[j] == 2+2*role {
			j++
		}
		out = append(out, roleSpan{a.doc.Token(first + i).Start, a.doc.Token(first + j - 1).End, int(role), 0})
		i = j
	}
	return out
}

var tokenRE = regexp.MustCompile(`[\pL\pN_\pM]+|[^\pL\pN_\pM\s]`)

// score counts agreement of spans as CofeNet's metric does: per line and role.
type score struct{ tp, gold, pred [3]int }

func (s *score) f1(r int) float64 {
	return 200 * float64(s.tp[r]) / float64(max(1, s.gold[r]+s.pred[r]))
}

func (s *score) String() string {
	var b strings.Builder
	for r, n := range roleNames {
		fmt.Fprintf(&b, "%s %.1f (P %.1f R %.1f)  ", n, s.f1(r),
			100*float64(s.tp[r])/float64(max(1, s.pred[r])), 100*float64(s.tp[r])/float64(max(1, s.gold[r])))
	}
	fmt.Fprintf(&b, "mean %.2f", (s.f1(0)+s.f1(1)+s.f1(2))/3)
	return b.String()
}

func (s *score) add(text string, gold, pred []roleSpan) {
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += at
		}
		if strings.TrimFunc(text[at:end], unicode.IsSpace) != "" {
			toks := tokenRE.FindAllStringIndex(text[at:end], -1)
			g, p := bio(toks, at, end, gold), bio(toks, at, end, pred)
			for r := range roleNames {
				s.gold[r] += len(g[r])
				s.pred[r] += len(p[r])
				for _, x := range g[r] {
					if slices.Contains(p[r], x) {
						s.tp[r]++
					}
				}
			}
		}
		at = end + 1
	}
}

// bio lays the spans onto the tokens of a line, later ones over earlier ones,
// and reads them back.
func bio(toks [][]int, at, end int, spans []roleSpan) (out [3][][2]int) {
	lab := make([]int, len(toks)+1)
	for _, s := range spans {
		if s.end <= at || s.start >= end {
			continue
		}
		first := 1
		for i, t := range toks {
			if x := at + t[0]; s.start <= x && x < s.end {
				lab[i] = 2 + 2*s.role - first
				first = 0
			}
		}
	}
	role, from := -1, 0
	for i, l := range lab {
		if l > 0 && l%2 == 0 && role == (l-2)/2 {
			continue
		}
		if role >= 0 {
			out[role] = append(out[role], [2]int{from, i})
			role = -1
		}
		if l%2 == 1 {
			role, from = (l-1)/2, i
		}
	}
	return out
}

var sides = flag.Int("sides", 7, "")
