//go:build train

// Train makes the weights of the tagger. See README.md.
package main

import (
	"flag"
	"log"
	"path/filepath"
	"time"

	"github.com/lede-go/lede/internal/polnear"
)

var (
	corpus = flag.String("corpus", "", "folder of the PolNeAR corpus, with train/ and dev/")
	out    = flag.String("o", "", "file to write the weights to")
	fold   = flag.Int("fold", -1, "hold out this seventh of the train part, to try things on")
	epochs = flag.Int("epochs", 8, "passes over the train part")
	models = flag.Int("models", 4, "how many models to take the mean of")
	least  = flag.Int("least", 50, "how often a feature must occur")
	rate   = flag.Float64("rate", 0.03, "learning rate of the first pass")
	l2     = flag.Float64("l2", 0.001, "regularisation")
	drop   = flag.Float64("drop", 0.2, "share of the features that a step leaves out")
	bonus  = flag.Float64("bonus", 0.5, "added to the weight of each step that begins a span: precision for recall")
	copies = flag.Int("copies", 4, "how often the sentences of our own are added")
	scale  = flag.Float64("scale", 32, "whole weights per unit")
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	began := time.Now()
	train, dev, held := &part{name: "train"}, &part{name: "dev"}, &part{name: "held out"}
	arts, added, err := readTrain(*corpus, *copies)
	if err != nil {
		log.Fatal(err)
	}
	for i, a := range arts {
		if *fold >= 0 && i%7 == *fold {
			held.arts = append(held.arts, a)
		} else {
			train.arts = append(train.arts, a)
		}
	}
	if *fold < 0 {
		train.arts = append(train.arts, added...)
	} else {
		train.arts = append(train.arts, added[len(added)-*copies:]...) // the others are of articles held out too
	}
	list, err := polnear.Read(filepath.Join(*corpus, "dev"))
	if err != nil {
		log.Fatal(err)
	}
	for _, a := range list {
		dev.arts = append(dev.arts, newArticle(a))
	}
	parts := []*part{train, dev, held}
	for _, p := range parts {
		p.read()
	}
	num := numberFeatures(*least, train)
	for _, p := range parts {
		num.apply(p)
	}
	log.Printf("%d articles, %d blocks, %d features, %.1fs", len(train.arts), len(train.seqs), len(num.keys), time.Since(began).Seconds())
	report := func(what string, m *crf) {
		for _, p := range parts[1:] {
			if len(p.arts) > 0 {
				log.Printf("%-9s %-8s  %s", what, p.name, p.evaluate(m))
			}
		}
	}
	report("gold", nil)
	m := fit(train.seqs, len(num.keys))
	report("trained", m)
	m.encourage(*bonus)
	m.round(*scale)
	report("rounded", m)
	if *out != "" {
		if err := m.write(*out, *scale, num); err != nil {
			log.Fatal(err)
		}
	}
	log.Printf("%.1fs", time.Since(began).Seconds())
}
