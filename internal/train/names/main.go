// Command names trains the tagger of names on annotated corpora. See the README.md
// of internal/train.
//
//	go run ./internal/train/names -o FILE CORPUS.jsonl[=WEIGHT] …
//	go run ./internal/train/names -test CORPUS.jsonl CORPUS.jsonl …
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/names"
	train "github.com/lede-go/lede/internal/train/crf"
)

var (
	out    = flag.String("o", "", "file to write the weights to")
	tests  = flag.String("test", "", "corpora to score on, parted by commas; FILE@0 is a fifth of one, FILE!0 the rest")
	tag    = flag.String("lang", "", "language of corpora that do not say theirs")
	keep   = flag.Int("keep", 46000, "how many features to keep")
	least  = flag.Int("least", 2, "how often a feature must occur")
	epochs = flag.Int("epochs", 8, "passes over the corpora")
	models = flag.Int("models", 3, "how many models to take the mean of, each of another order of the corpora")
	rate   = flag.Float64("rate", 0.02, "learning rate of the first pass")
	l2     = flag.Float64("l2", 0.0005, "regularisation")
	drop   = flag.Float64("drop", 0.1, "share of the features that a step leaves out")
	scale  = flag.Float64("scale", 12, "whole weights per unit")
	styled = flag.Float64("styled", 0.1, "share of the documents that are added in title case and in capitals")
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	began := time.Now()
	taught, err := readCorpora(flag.Args(), *styled)
	if err != nil {
		log.Fatal(err)
	}
	held, err := readCorpora(strings.FieldsFunc(*tests, func(r rune) bool { return r == ',' }), 0)
	if err != nil {
		log.Fatal(err)
	}
	guess(taught)
	seqs := append(sequences(taught, false), sequences(taught, true)...)
	num := train.Number(seqs, *least)
	options := train.Options{Models: *models, Epochs: *epochs, Rate: *rate, L2: *l2, Drop: *drop}
	log.Printf("%d documents, %d runs, %d features, %.1fs", len(taught), len(seqs)/2, num.Len(), time.Since(began).Seconds())
	if num.Len() > *keep {
		all := clone(seqs)
		num.Apply(all)
		small := options
		small.Models, small.Epochs = 1, 4
		num.Keep(train.Fit(all, num.Len(), small), *keep)
	}
	num.Apply(seqs)
	m := train.Fit(seqs, num.Len(), options)
	m.Round(*scale, names.Unused[:]...)
	m.Leave(names.Unused[:]...)
	file, err := m.Encode(num, fmt.Sprintf("scale=%g : names, a linear-chain CRF trained by internal/train/names", *scale))
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("%d bytes, %.1fs", len(file), time.Since(began).Seconds())
	if *out != "" {
		if err := os.WriteFile(*out, []byte(file), 0o644); err != nil {
			log.Fatal(err)
		}
	}
	model, err := crf.Decode(file)
	if err != nil {
		log.Fatal(err)
	}
	for _, line := range score(held, model) {
		fmt.Println(line)
	}
}

// guess gives every document the labels of a first pass by a model that has not
// seen it: each half of the documents is read by a model of the other half.
func guess(docs []*document) {
	var halves [2][]*document
	for i, d := range docs {
		halves[i%2] = append(halves[i%2], d)
	}
	for n := range halves {
		seqs := sequences(halves[n], false)
		num := train.Number(seqs, *least)
		num.Apply(seqs)
		m := train.Fit(seqs, num.Len(), train.Options{Models: 1, Epochs: 4, Rate: *rate, L2: *l2, Drop: *drop})
		for _, d := range halves[1-n] {
			own := d.sequences(false)
			num.Apply(own)
			d.first = d.first[:0]
			for i := range own {
				d.first = append(d.first, m.Best(&own[i]))
			}
		}
	}
}

func sequences(docs []*document, labels bool) (all []train.Sequence) {
	for _, d := range docs {
		all = append(all, d.sequences(labels)...)
	}
	return all
}

func clone(seqs []train.Sequence) []train.Sequence {
	out := make([]train.Sequence, len(seqs))
	for i, s := range seqs {
		s.Features, s.Ends = append([]uint32(nil), s.Features...), append([]int32(nil), s.Ends...)
		out[i] = s
	}
	return out
}
