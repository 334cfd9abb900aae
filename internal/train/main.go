//go:build train

package main

import (
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

var (
	corpus   = flag.String("corpus", "", "folder of the PolNeAR corpus, with train/ and dev/")
	out      = flag.String("o", "", "file to write the weights to")
	fold     = flag.Int("fold", 0, "hold out this seventh of the train part, to try things on")
	passes   = flag.Int("passes", 1, "1 or 2")
	folds    = flag.Int("folds", 5, "parts for the cross-validation that gives the second pass the first one's tags")
	epochs   = flag.Int("epochs", 4, "passes over the train part")
	cutoff   = flag.Int("cutoff", 3, "how often a feature must occur")
	rate     = flag.Float64("rate", 0.02, "learning rate")
	l2       = flag.Float64("l2", 0.001, "regularisation")
	drop     = flag.Float64("drop", 0.1, "share of the features that a step leaves out")
	bonus    = flag.Float64("bonus", 0.3, "")
	show     = flag.String("show", "", "")
	rounding = flag.Bool("round", false, "")
	refining = flag.Int("refine", 2, "passes with rounded weights")
	keep     = flag.Int("keep", 90000, "how many features to keep")
	scale    = flag.Float64("scale", 16, "whole weights per unit")
	began    = time.Now()
)

// A part is articles and their blocks.
type part struct {
	name string
	arts []*article
	seqs []sequence
}

func main() {
	log.SetFlags(0)
	flag.Parse()
	train := &part{name: "train"}
	dev := &part{name: "dev "}
	held := &part{name: "held"}
	all, err := readPart(filepath.Join(*corpus, "train"))
	if err != nil {
		log.Fatal(err)
	}
	if dev.arts, err = readPart(filepath.Join(*corpus, "dev")); err != nil {
		log.Fatal(err)
	}
	for i, a := range all {
		if *fold >= 0 && i%7 == *fold {
			held.arts = append(held.arts, a)
		} else {
			train.arts = append(train.arts, a)
		}
	}
	tests := []*part{dev, held}

	num := train.sequence(nil)
	for _, p := range tests {
		p.sequence(num)
	}
	for _, p := range tests {
		log.Printf("oracle %s %s", p.name, oracle(p))
	}
	m := fit(train.seqs, num, func(s *sequence) bool { return true }, *epochs)
	for _, p := range tests {
		p.report("first pass", m)
	}
	if *passes == 2 {
		tags := crossValidate(train, num)
		train.tag(tags)
		for _, p := range tests {
			p.tag(tagWith(p, m))
		}
		num = train.sequence(nil)
		for _, p := range tests {
			p.sequence(num)
		}
		m = fit(train.seqs, num, func(s *sequence) bool { return true }, *epochs)
		for _, p := range tests {
			p.report("second pass", m)
		}
	}
	if *show != "" {
		tests[1].show(m, *show)
	}
	kept := m.prune(num.counts, *keep)
	for _, p := range tests {
		p.report("pruned", m)
	}
	keepOnly(append(tests, train), kept, len(m.w))
	m = refine(m, train.seqs, *refining)
	for _, p := range tests {
		p.report("refined", m)
	}
	if *bonus > 0 {
		for range 1 {
			for x := range m.tw {
				for y := 1; y < m.n; y += 2 {
					if y != 11 {
						m.tw[x][y] += float32(*bonus)
					}
				}
			}
			for _, p := range tests {
				p.report("bonus", m)
			}
		}
	}
	m.quantise(*scale)
	for _, p := range tests {
		p.report("quantised", m)
	}
	if *out != "" {
		if err := m.write(*out, *scale, num.list, kept); err != nil {
			log.Fatal(err)
		}
	}
}

// keepOnly takes all other features out of the sequences.
func keepOnly(parts []*part, kept []uint32, n int) {
	is := make([]bool, n)
	for _, f := range kept {
		is[f] = true
	}
	for _, p := range parts {
		for i := range p.seqs {
			s := &p.seqs[i]
			feats, ends := s.feats[:0], s.ends[:0]
			from := int32(0)
			for j := range s.states {
				end := s.ends[j]
				for _, f := range s.feats[from:end] {
					if is[f] {
						feats = append(feats, f)
					}
				}
				from = end
				ends = append(ends, int32(len(feats)))
			}
			s.feats, s.ends = feats, ends
		}
	}
}

// refine trains the model on with the weights rounded as they will be.
func refine(m *crf, seqs []sequence, epochs int) *crf {
	t := &trainer{crf: m, rate: float32(*rate / 2), l2: float32(*l2)}
	if *rounding {
		m.centre()
		t.round = float32(*scale)
	}
	t.run(seqs, epochs)
	return t.crf
}

// fit trains a model on the sequences that want it.
func fit(seqs []sequence, num *numbering, want func(*sequence) bool, epochs int) *crf {
	t := &trainer{crf: newCRF(states, num.count), rate: float32(*rate), l2: float32(*l2), drop: float32(*drop)}
	var order []int
	for i := range seqs {
		if want(&seqs[i]) {
			order = append(order, i)
		}
	}
	var chosen []sequence
	for _, i := range order {
		chosen = append(chosen, seqs[i])
	}
	t.run(chosen, epochs)
	return t.crf
}

// run goes over the sequences so many times, in random order.
func (t *trainer) run(seqs []sequence, epochs int) {
	order := make([]int, len(seqs))
	for i := range order {
		order[i] = i
	}
	rng := uint64(1)
	for e := range epochs {
		for i := len(order) - 1; i > 0; i-- {
			rng = rng*6364136223846793005 + 1442695040888963407
			j := int(rng>>33) % (i + 1)
			order[i], order[j] = order[j], order[i]
		}
		loss := 0.0
		for _, i := range order {
			loss += t.step(&seqs[i])
		}
		t.rate *= 0.85
		if e == epochs-1 {
			log.Printf("%d sequences, %d features, loss %.0f, %.1fs", len(order), len(t.w), loss, time.Since(began).Seconds())
		}
	}
	if t.drop > 0 {
		for f := range t.w {
			for y := range t.n {
				t.w[f][y] *= 1 - t.drop
			}
		}
	}
}

// crossValidate tags the part with models that have not seen the article.
func crossValidate(p *part, num *numbering) []tagged {
	out := make([]tagged, len(p.seqs))
	for k := range *folds {
		m := fit(p.seqs, num, func(s *sequence) bool { return s.article%*folds != k }, *epochs)
		for i := range p.seqs {
			if s := &p.seqs[i]; s.article%*folds == k {
				out[i] = tagWithModel(m, s)
			}
		}
	}
	return out
}

// tagged is what the first pass says of a block.
type tagged struct {
	tags    []uint8
	margins []int32
}

func tagWithModel(m *crf, s *sequence) tagged {
	states, margins := m.decode(s)
	t := tagged{toTags(states), make([]int32, len(states))}
	for i, f := range margins {
		t.margins[i] = int32(math.Round(float64(f) * *scale))
	}
	return t
}

func tagWith(p *part, m *crf) []tagged {
	out := make([]tagged, len(p.seqs))
	for i := range p.seqs {
		out[i] = tagWithModel(m, &p.seqs[i])
	}
	return out
}

// tag notes the tags of the first pass in the sequences.
func (p *part) tag(t []tagged) {
	for i := range p.seqs {
		p.seqs[i].before = &t[i]
	}
}

func (p *part) report(what string, m *crf) {
	if len(p.arts) > 0 {
		log.Printf("%-11s %s  %s", what, p.name, evaluate(p, m))
	}
}

// oracle scores the gold tags themselves.
func oracle(p *part) *score {
	pred := make([][]roleSpan, len(p.arts))
	for i := range p.seqs {
		s := &p.seqs[i]
		pred[s.article] = p.arts[s.article].spans(s.first, toTags(s.states), pred[s.article])
	}
	var sc score
	for i, a := range p.arts {
		sortSpans(pred[i])
		sc.add(a.text, a.gold, pred[i])
	}
	return &sc
}

// evaluate scores the decoded states against gold.
func evaluate(p *part, m *crf) *score {
	pred := make([][]roleSpan, len(p.arts))
	for i := range p.seqs {
		s := &p.seqs[i]
		states, _ := m.decode(s)
		pred[s.article] = p.arts[s.article].spans(s.first, toTags(states), pred[s.article])
	}
	var sc score
	for i, a := range p.arts {
		sortSpans(pred[i])
		sc.add(a.text, a.gold, pred[i])
	}
	return &sc
}

// A numbering gives the features that occur often enough dense numbers.
type numbering struct {
	keys   []uint32
	values []uint32
	count  int
	counts []uint32 // how often each feature occurs
	list   []uint32 // its key
}

const none = ^uint32(0)

func (n *numbering) slot(k uint32) int {
	i := int(k * 0x9e3779b1 >> 7)
	for n.values[i] != 0 && n.keys[i] != k {
		i = (i + 1) & (1<<25 - 1)
	}
	return i
}

// sequence makes the sequences of the part, numbering the features if no
// numbering is given.
func (p *part) sequence(n *numbering) *numbering {
	fixed := n != nil
	if !fixed {
		n = &numbering{keys: make([]uint32, 1<<25), values: make([]uint32, 1<<25)}
	}
	old := p.seqs
	p.seqs = nil
	for ai, a := range p.arts {
		a.doc.Reset()
		for b := range a.doc.Blocks() {
			first, last, prose := a.doc.Block(b)
			if !prose || first >= last {
				continue
			}
			s := sequence{article: ai, first: first, states: a.label(first, last)}
			if old != nil && old[len(p.seqs)].before != nil {
				s.before = old[len(p.seqs)].before
				s.feats = a.doc.SecondFeatures(b, s.before.tags, s.before.margins)
			} else {
				s.feats = a.doc.Features(b)
			}
			p.seqs = append(p.seqs, s)
			if !fixed {
				for _, k := range s.feats {
					i := n.slot(k)
					n.keys[i] = k
					n.values[i]++
				}
			}
		}
	}
	if !fixed {
		n.list, n.counts = []uint32{0}, []uint32{0}
		for i, v := range n.values {
			if v == 0 {
				continue
			}
			n.values[i] = none
			if int(v) >= *cutoff {
				n.values[i] = uint32(len(n.list))
				n.list = append(n.list, n.keys[i])
				n.counts = append(n.counts, v)
			}
		}
		n.count = len(n.list)
	}
	for i := range p.seqs {
		s := &p.seqs[i]
		per := len(s.feats) / len(s.states)
		kept := s.feats[:0]
		for j := range s.states {
			for _, k := range s.feats[j*per : (j+1)*per] {
				if v := n.values[n.slot(k)]; v != 0 && v != none {
					kept = append(kept, v)
				}
			}
			s.ends = append(s.ends, int32(len(kept)))
		}
		s.feats = kept
	}
	return n
}

// show lists the blocks that are tagged wrong.
func (p *part) show(m *crf, name string) {
	f, _ := os.Create(name)
	defer f.Close()
	mark := func(a *article, first int, tags []uint8) string {
		var b strings.Builder
		at := a.doc.Token(first).Start
		for i, t := range tags {
			s := a.doc.Token(first + i)
			b.WriteString(a.text[at:s.Start])
			if t%2 == 1 {
				b.WriteString("[" + "SCK"[t/2:t/2+1] + " ")
			}
			b.WriteString(a.text[s.Start:s.End])
			if t != 0 && (i+1 == len(tags) || tags[i+1] != (t+1)/2*2) {
				b.WriteString("]")
			}
			at = s.End
		}
		return b.String()
	}
	for i := range p.seqs {
		s := &p.seqs[i]
		states, _ := m.decode(s)
		g, t := toTags(s.states), toTags(states)
		if !slices.Equal(g, t) {
			a := p.arts[s.article]
			fmt.Fprintf(f, "G %s\nP %s\n\n", mark(a, s.first, g), mark(a, s.first, t))
		}
	}
}
