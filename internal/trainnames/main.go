//go:build train

// Command trainnames fits the weights that tell people, organizations and
// places apart, on the names marked in the NIST IE-ER corpus and in GUM: the
// logistic regression of a name's kind on its features. Names of several words
// are fitted first, names of one word after them, with what the longer ones
// tell.
//
//	go run -tags train ./internal/trainnames -ieer FILE -gum FILE >namekind_weights.go
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"log"
	"math"
	"math/rand"
	"os"
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// The kinds in the order of the library's: none, person, organization, place.
const kinds = 4

var kindOf = map[string]int{
	"PERSON": 1, "ORGANIZATION": 2, "LOCATION": 3,
	"person": 1, "organization": 2, "place": 3,
}

// An example is a name with its features and what it names.
type example struct {
	name   lede.TrainingName
	doc    int
	kind   int
	weight float64
}

func main() {
	log.SetFlags(0)
	ieer := flag.String("ieer", "", "names of the IE-ER corpus as JSON lines")
	gum := flag.String("gum", "", "mentions of the GUM corpus as JSON lines")
	flag.Parse()
	docs := append(read(*ieer), read(*gum)...)
	var one, many []*example
	for n, d := range docs {
		for _, x := range examples(n, d) {
			if x.name.One {
				one = append(one, x)
			} else {
				many = append(many, x)
			}
		}
	}
	longer := fit(many)
	addLinks(one, many, longer)
	single := fit(one)
	source, err := format.Source([]byte(write(single, longer)))
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(source)
}

// A document is one line of either corpus. Offsets count characters.
type document struct {
	Headline string
	Text     string
	Heads    []mark `json:"headline_entities"`
	Entities []mark
	Mentions []mark
}

type mark struct {
	Start, End int
	Head       [2]int
	Type, Form string
	Optional   bool
}

func read(path string) []document {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var docs []document
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var d document
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			log.Fatal(err)
		}
		docs = append(docs, d.flat())
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
	return docs
}

// flat puts the headline and its marks before the text.
func (d document) flat() document {
	if d.Headline == "" {
		return d
	}
	shift := len([]rune(d.Headline)) + 1
	for i := range d.Entities {
		d.Entities[i].Start += shift
		d.Entities[i].End += shift
	}
	d.Entities = append(d.Heads, d.Entities...)
	d.Text = d.Headline + "\n" + d.Text
	return d
}

// examples finds the names of a document and looks up what they name.
func examples(n int, d document) []*example {
	runes := []rune(d.Text)
	offsets := make([]int, len(runes)+1) // of characters in bytes
	for i, r := range runes {
		offsets[i+1] = offsets[i] + len(string(r))
	}
	type gold struct {
		lede.Span
		kind int // -1: not to be learnt from
	}
	var marks []gold
	add := func(start, end, kind int) {
		s := lede.Span{Start: offsets[start], End: offsets[end]}
		text := d.Text[s.Start:s.End]
		trimmed := strings.TrimPrefix(strings.TrimPrefix(text, "the "), "The ")
		s.Start += len(text) - len(trimmed)
		s.End -= len(trimmed) - len(strings.TrimSuffix(strings.TrimSuffix(trimmed, "'s"), "’s"))
		marks = append(marks, gold{s, kind})
	}
	for _, e := range d.Entities {
		switch k := kindOf[e.Type]; {
		case k > 0 && e.Optional:
			add(e.Start, e.End, -1)
		case k > 0:
			add(e.Start, e.End, k)
		}
	}
	for _, m := range d.Mentions {
		switch k := kindOf[m.Type]; {
		case k > 0 && m.Form == "name":
			add(m.Head[0], m.Head[1], k)
		case k > 0 && m.Form == "nominal" && m.End-m.Start < 60:
			add(m.Start, m.End, -1) // it may hold a name that is not marked on its own
		}
	}
	var all []*example
	for _, name := range lede.TrainingNames(d.Text) {
		var votes [kinds]int
		total := 0
		for _, s := range name.Spans {
			best, rank := 0, 0
			for _, g := range marks {
				r := 0
				switch {
				case g.kind > 0 && g.Span == s:
					r = 3
				case g.kind > 0 && g.Start < s.End && s.Start < g.End:
					r = 2
				case g.kind < 0 && g.Start <= s.Start && s.End <= g.End:
					r = 1
				}
				if r > rank {
					best, rank = g.kind, r
				}
			}
			if best >= 0 {
				votes[best]++
				total++
			}
		}
		if total > 0 {
			kind := 0
			for k, v := range votes {
				if v > votes[kind] {
					kind = k
				}
			}
			all = append(all, &example{name, n, kind, math.Sqrt(float64(total))})
		}
	}
	return all
}

type weights map[string]*[kinds]float64

// fit runs the regression, with AdaGrad and a small penalty on large weights.
func fit(xs []*example) weights {
	const epochs, rate, penalty = 60, 0.15, 5.0
	w, sum := weights{}, weights{}
	for _, x := range xs {
		for f := range x.name.Features {
			if w[f] == nil {
				w[f], sum[f] = new([kinds]float64), &[kinds]float64{1e-6, 1e-6, 1e-6, 1e-6}
			}
		}
	}
	random := rand.New(rand.NewSource(1))
	for range epochs {
		for _, i := range random.Perm(len(xs)) {
			x := xs[i]
			p := w.probabilities(x)
			for f, n := range x.name.Features {
				for k := range p {
					g := p[k]
					if k == x.kind {
						g--
					}
					g = g*x.weight*float64(n) + penalty*w[f][k]/float64(len(xs))
					sum[f][k] += g * g
					w[f][k] -= rate * g / math.Sqrt(sum[f][k])
				}
			}
		}
	}
	return w
}

func (w weights) probabilities(x *example) [kinds]float64 {
	var s [kinds]float64
	for f, n := range sorted(x.name.Features) {
		if w[f] != nil {
			for k := range s {
				s[k] += w[f][k] * float64(n)
			}
		}
	}
	top := slices.Max(s[:])
	total := 0.0
	for k := range s {
		s[k] = math.Exp(s[k] - top)
		total += s[k]
	}
	for k := range s {
		s[k] /= total
	}
	return s
}

// sorted yields the features in the order of their names, so that sums come
// out the same.
func sorted(features map[string]int) func(func(string, int) bool) {
	return func(yield func(string, int) bool) {
		names := make([]string, 0, len(features))
		for f := range features {
			names = append(names, f)
		}
		slices.Sort(names)
		for _, f := range names {
			if !yield(f, features[f]) {
				return
			}
		}
	}
}

// addLinks gives the names of one word the features that the longer names of
// their article tell.
func addLinks(one, many []*example, w weights) {
	type key struct {
		doc  int
		word string
	}
	links := map[key][]string{}
	for _, x := range many {
		p := w.probabilities(x)
		kind := 0
		for k := range p {
			if p[k] > p[kind] {
				kind = k
			}
		}
		first, last := key{x.doc, x.name.First}, key{x.doc, x.name.Last}
		switch kind {
		case 1:
			links[first] = append(links[first], "firstOfPerson")
			links[last] = append(links[last], "lastOfPerson")
		case 2:
			links[first] = append(links[first], "firstOfBody")
			links[last] = append(links[last], "lastOfBody")
		default:
			for _, word := range x.name.Words {
				links[key{x.doc, word}] = append(links[key{x.doc, word}], [...]string{0: "partOfNone", 3: "partOfPlace"}[kind])
			}
		}
	}
	for _, x := range one {
		for _, f := range links[key{x.doc, x.name.Last}] {
			x.name.Features[f] = 1
		}
	}
}

// fixed are weights of features that the corpora have too few examples of:
// bounds, by table (0: one word, 1: several, 2: both), feature and kind.
var fixed = []struct {
	table    int
	feature  string
	kind     int
	min, max int
}{
	{2, "hasAmpersand", 1, -100, -40},
	{2, "hasAnd", 1, -100, -20},
	{2, "lastBody", 1, -100, -35},
	{2, "lastLegal", 1, -100, -60}, {2, "lastLegal", 2, 40, 100},
	{1, "headBody", 1, -100, -40}, {1, "headBody", 2, 30, 100},
	{1, "firstOther", 1, -100, -20},
	{0, "afterPlace", 3, 22, 100},
	{2, "inDateline", 0, -40, -40}, {2, "inDateline", 1, -20, -20}, {2, "inDateline", 2, -5, -5}, {2, "inDateline", 3, 20, 20},
	{2, "inAgency", 0, -40, -40}, {2, "inAgency", 1, -20, -20}, {2, "inAgency", 2, 30, 30}, {2, "inAgency", 3, -20, -20},
	{0, "inByline", 0, -40, -40}, {0, "inByline", 1, -5, -5}, {0, "inByline", 2, 15, 15}, {0, "inByline", 3, 0, 0},
	{1, "inByline", 0, -40, -40}, {1, "inByline", 1, 30, 30}, {1, "inByline", 2, 10, 10}, {1, "inByline", 3, 0, 0},
}

// write returns the Go source of the weights, in tenths. Nothing is fitted for
// other things: known names decide.
func write(single, longer weights) string {
	var b strings.Builder
	b.WriteString(`// Code generated by internal/trainnames. DO NOT EDIT.

package lede

// Weights of the features of a name for each kind, in tenths: logistic
// regression over name classes, fitted on the names of the NIST IE-ER and GUM
// corpora. The first of two tables is for names of one word, the second for
// longer ones.

`)
	for i, table := range []struct {
		name, size string
		fits       []weights
	}{
		{"innerWeights", "innerCount", []weights{single, longer}},
		{"outerWeights", "outerCount", []weights{single, longer}},
		{"partWeights", "partCount", []weights{single}},
	} {
		fmt.Fprintf(&b, "var %s = [...][%s][kindCount]int8{\n", table.name, table.size)
		for t, w := range table.fits {
			b.WriteString("{\n")
			for _, f := range lede.NameFeatures[i] {
				var v [kinds]int
				if w[f] != nil {
					for k := range v {
						v[k] = int(max(-100, min(100, math.Round(w[f][k]*10))))
					}
				}
				for _, x := range fixed {
					if x.feature == f && (x.table == t || x.table == 2) {
						v[x.kind] = max(x.min, min(x.max, v[x.kind]))
					}
				}
				other := -100
				if v == [kinds]int{} {
					other = 0
				}
				fmt.Fprintf(&b, "{%d, %d, %d, %d, %d}, // %s\n", v[0], v[1], v[2], v[3], other, f)
			}
			b.WriteString("},\n")
		}
		b.WriteString("}\n\n")
	}
	return strings.TrimSpace(b.String()) + "\n"
}
