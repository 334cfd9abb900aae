// Quotes trains the weights by which the library tells source, cue and content of
// what is reported: lang/data/en/quotes.weights. See the README.md of internal/train.
//
//	go run ./internal/train/quotes -corpus DIR -o internal/lang/data/en/quotes.weights
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	train "github.com/lede-go/lede/internal/train/crf"
	"github.com/lede-go/lede/internal/train/polnear"
)

// origin is what the file of weights says of itself.
const origin = "linear-chain CRF trained by internal/train/quotes on the train part of PolNeAR 1.0.0 " +
	"(840 articles; Newell, Margolin and Ruths, 2018), sentences of it turned round, and extra.txt"

func main() {
	log.SetFlags(0)
	var (
		corpus = flag.String("corpus", "", "folder of the PolNeAR corpus, with train/ and dev/")
		out    = flag.String("o", "", "file to write the weights to")
		fold   = flag.Int("fold", -1, "hold out this seventh of the train part, to try things on")
		least  = flag.Int("least", 50, "how often a feature must occur")
		bonus  = flag.Float64("bonus", 0.5, "added to the weight of each step that begins a span: precision for recall")
		copies = flag.Int("copies", 3, "how often the sentences of our own are added")
		scale  = flag.Float64("scale", 32, "whole weights per unit")
		o      train.Options
	)
	flag.IntVar(&o.Epochs, "epochs", 8, "passes over the train part")
	flag.IntVar(&o.Models, "models", 8, "how many models to take the mean of")
	flag.Float64Var(&o.Rate, "rate", 0.03, "learning rate of the first pass")
	flag.Float64Var(&o.L2, "l2", 0.001, "regularisation")
	flag.Float64Var(&o.Drop, "drop", 0.2, "share of the features that a step leaves out")
	flag.Parse()
	began := time.Now()
	parts, err := readParts(*corpus, *fold, *copies)
	if err != nil {
		log.Fatal(err)
	}
	num := train.Number(parts[0].seqs, *least)
	for _, p := range parts {
		num.Apply(p.seqs)
	}
	log.Printf("%d articles, %d passages, %d features, %.1fs", len(parts[0].arts), len(parts[0].seqs), num.Len(), time.Since(began).Seconds())
	report("gold", parts, nil)
	m := train.Fit(parts[0].seqs, num.Len(), o)
	report("trained", parts, m)
	m.Encourage(*bonus)
	m.Round(*scale)
	report("rounded", parts, m)
	if *out != "" {
		file, err := m.Encode(num, fmt.Sprintf("scale=%g : %s", *scale, origin))
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(*out, []byte(file), 0o644); err != nil {
			log.Fatal(err)
		}
	}
	log.Printf("%.1fs", time.Since(began).Seconds())
}

// readParts reads what to train on, and the parts to try that on: dev, and the
// seventh of the train part that is held out, if one is.
func readParts(corpus string, fold, copies int) ([]*part, error) {
	taught, dev, held := &part{name: "train"}, &part{name: "dev"}, &part{name: "held out"}
	arts, added, err := readTrain(corpus, copies)
	if err != nil {
		return nil, err
	}
	for i, a := range arts {
		if fold >= 0 && i%7 == fold {
			held.arts = append(held.arts, a)
		} else {
			taught.arts = append(taught.arts, a)
		}
	}
	if fold >= 0 {
		added = added[len(added)-copies:] // the others are of articles held out too
	}
	taught.arts = append(taught.arts, added...)
	list, err := polnear.Read(filepath.Join(corpus, "dev"), false)
	if err != nil {
		return nil, err
	}
	if dev.arts, err = newArticles(list); err != nil {
		return nil, err
	}
	parts := []*part{taught, dev, held}
	for _, p := range parts {
		p.read()
	}
	return parts, nil
}

// report logs how good a model is on the parts that it was not trained on.
func report(what string, parts []*part, m *train.Model) {
	for _, p := range parts[1:] {
		if len(p.arts) > 0 {
			log.Printf("%-9s %-8s  %s", what, p.name, p.evaluate(m))
		}
	}
}
