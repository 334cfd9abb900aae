//go:build train

package main

import (
	"flag"
	"log"
	"path/filepath"
	"time"
)

func main() {
	log.SetFlags(0)
	corpus := flag.String("corpus", "", "folder of the PolNeAR corpus, with train/ and dev/")
	epochs := flag.Int("epochs", 8, "passes over the train part")
	cutoff := flag.Int("cutoff", 3, "how often a feature must occur")
	rate := flag.Float64("rate", 0.1, "learning rate")
	l2 := flag.Float64("l2", 0.001, "regularisation")
	out := flag.String("o", "", "file to write the weights to")
	keep := flag.Int("keep", 80000, "how many features to keep")
	scale := flag.Float64("scale", 24, "whole weights per unit")
	flag.Parse()
	train, err := readPart(filepath.Join(*corpus, "train"))
	if err != nil {
		log.Fatal(err)
	}
	dev, err := readPart(filepath.Join(*corpus, "dev"))
	if err != nil {
		log.Fatal(err)
	}
	from := time.Now()
	num := numbering{}
	seqs := num.sequences(train, *cutoff)
	num.fixed = true
	devs := num.sequences(dev, *cutoff)
	log.Printf("%d sequences, %d features, %.1fs", len(seqs), num.count, time.Since(from).Seconds())
	t := &trainer{crf: newCRF(numTags, num.count), rate: float32(*rate), l2: float32(*l2)}
	order := make([]int, len(seqs))
	for i := range order {
		order[i] = i
	}
	rng := uint64(1)
	for e := range *epochs {
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
		log.Printf("epoch %d loss %.0f %.1fs  %s", e+1, loss, time.Since(from).Seconds(), evaluate(dev, devs, t.decode))
	}
	kept := t.prune(num.counts, *keep)
	log.Printf("pruned to %d: %s", *keep, evaluate(dev, devs, t.decode))
	t.quantise(*scale)
	log.Printf("quantised: %s", evaluate(dev, devs, t.decode))
	if *out != "" {
		if err := t.write(*out, *scale, num.list, kept); err != nil {
			log.Fatal(err)
		}
	}
}

// evaluate scores the decoded states against gold.
func evaluate(arts []*article, seqs []sequence, decode func(*sequence) []uint8) *score {
	pred := make([][]roleSpan, len(arts))
	for i := range seqs {
		s := &seqs[i]
		pred[s.article] = arts[s.article].spans(s.first, decode(s), pred[s.article])
	}
	var sc score
	for i, a := range arts {
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
	fixed  bool
}

const none = ^uint32(0)

func (n *numbering) slot(k uint32) int {
	i := int(k * 0x9e3779b1 >> 7)
	for n.values[i] != 0 && n.keys[i] != k {
		i = (i + 1) & (1<<25 - 1)
	}
	return i
}

// sequences makes the sequences of the articles.
func (n *numbering) sequences(arts []*article, cutoff int) []sequence {
	if n.keys == nil {
		n.keys, n.values = make([]uint32, 1<<25), make([]uint32, 1<<25)
	}
	var out []sequence
	for ai, a := range arts {
		for b := range a.doc.Blocks() {
			first, last, prose := a.doc.Block(b)
			if !prose || first >= last {
				continue
			}
			s := sequence{article: ai, first: first, feats: a.doc.Features(b), states: a.label(first, last)}
			out = append(out, s)
			if !n.fixed {
				for _, k := range s.feats {
					i := n.slot(k)
					n.keys[i] = k
					n.values[i]++
				}
			}
		}
	}
	if !n.fixed {
		for i, v := range n.values {
			if v == 0 {
				continue
			}
			n.values[i] = none
			if int(v) >= cutoff {
				n.list = append(n.list, n.keys[i])
				n.counts = append(n.counts, v)
				n.values[i] = uint32(len(n.list))
			}
		}
		n.list = append([]uint32{0}, n.list...)
		n.counts = append([]uint32{0}, n.counts...)
		n.count = len(n.list)
	}
	for i := range out {
		s := &out[i]
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
	return out
}
