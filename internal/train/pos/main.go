// Pos trains the weights by which the library tells parts of speech:
// lang/data/en/pos.weights. See the README.md of internal/train.
//
//	go run ./internal/train/pos -list CORPUS… >words
//	java -cp 'nlp4j/*' internal/train/pos/Tag.java <words >tagged
//	go run ./internal/train/pos -tagged tagged -o internal/lang/data/en/pos.weights CORPUS…
//
// A CORPUS is a folder of texts (*.txt), or a file of JSON Lines with text, body or
// paragraphs. What is named after -test is not trained on but tried on.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/lede-go/lede/internal/pos"
)

// origin is what the file of weights says of itself.
const origin = ": hidden Markov model trained by internal/train/pos on news whose words NLP4J 1.1.3 has tagged"

func main() {
	log.SetFlags(0)
	var (
		list   = flag.Bool("list", false, "print the words of the corpora, a line each, a blank line behind a sentence")
		tagged = flag.String("tagged", "", "file of the same words, each with a tab and its part of speech")
		test   = flag.String("test", "", "corpus to try the weights on, the last one that was listed")
		out    = flag.String("o", "", "file to write the weights to")
		o      options
	)
	flag.IntVar(&o.word, "word", 8, "how often a word must occur")
	flag.IntVar(&o.ending, "ending", 20, "how often an ending must occur")
	flag.IntVar(&o.own, "own", 60, "how many words have states of their own")
	flag.Parse()
	corpora := flag.Args()
	if *test != "" {
		corpora = append(corpora, *test)
	}
	if *list {
		w := bufio.NewWriter(os.Stdout)
		err := each(corpora, func(_ string, s *sentence) error { return s.list(w) })
		if err == nil {
			err = w.Flush()
		}
		if err != nil {
			log.Fatal(err)
		}
		return
	}
	taught, tried, err := readTagged(*tagged, corpora, *test)
	if err != nil {
		log.Fatal(err)
	}
	c := estimate(taught, o)
	file, err := pos.Encode(c, origin)
	if err != nil {
		log.Fatal(err)
	}
	m, err := pos.Decode(file)
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("%d sentences, %d states, %d words and endings, %d bytes", len(taught), len(c.States), len(c.Entries), len(file))
	if len(tried) > 0 {
		log.Print(try(m, tried))
	}
	if *out != "" {
		if err := os.WriteFile(*out, []byte(file), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// try says how many words the model gives the part that they are tagged with.
func try(m *pos.Model, list []*sentence) string {
	var g pos.Tagger
	right, n := 0, 0
	for _, s := range list {
		got := make([]pos.Part, len(s.parts))
		g.Tag(m, s.text, s.first, got)
		for i, p := range got {
			if p != pos.Mark || s.parts[i] != pos.Mark {
				n++
				if p == s.parts[i] {
					right++
				}
			}
		}
	}
	return fmt.Sprintf("%d of %d words alike: %.4f", right, n, float64(right)/float64(n))
}
