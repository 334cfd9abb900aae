// Command detect makes the weights that tell languages apart by a few letters in a row:
//
//	go run ./internal/train/detect -o internal/lang/data/detect.weights FILE.jsonl…
//
// Each line of a file is a JSON object with the "lang" and the "text" of a document.
// With -test it tells instead how many lines the library detects right, cut to as many
// words.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lang"
)

type document struct{ Lang, Text string }

func main() {
	log.SetFlags(0)
	out := flag.String("o", "", "file of the weights to be written")
	words := flag.Int("test", 0, "how many words of each sentence to detect the language of")
	flag.Parse()
	counts := map[string]*[lang.GramBuckets]float64{}
	right, all := map[string]int{}, map[string]int{}
	wrong := map[string]int{}
	for _, name := range flag.Args() {
		read(name, func(d document) {
			if *words > 0 {
				for _, s := range sentences(d.Text, *words) {
					all[d.Lang]++
					if got := lang.Find("", s).Tag; got == d.Lang {
						right[d.Lang]++
					} else {
						wrong[d.Lang+" is "+got]++
					}
				}
				return
			}
			c := counts[d.Lang]
			if c == nil {
				c = new([lang.GramBuckets]float64)
				counts[d.Lang] = c
			}
			lang.Grams(d.Text, func(bucket int) { c[bucket]++ })
		})
	}
	if *words > 0 {
		report(right, all, wrong)
		return
	}
	if err := os.WriteFile(*out, weights(counts), 0o666); err != nil {
		log.Fatal(err)
	}
}

// read calls f with the documents of a file.
func read(name string, f func(document)) {
	file, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var d document
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			log.Fatal(name, ": ", err)
		}
		f(d)
	}
	if lines.Err() != nil {
		log.Fatal(name, ": ", lines.Err())
	}
}

// sentences returns the first words of what stands between full stops and line ends,
// where there are so many.
func sentences(text string, words int) []string {
	var out []string
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".!?\n", r) }) {
		if w := strings.Fields(s); len(w) >= words {
			out = append(out, strings.Join(w[:words], " "))
		}
	}
	return out
}

// weights returns the file of the weights: sixteenths of a bit that a bucket is more
// frequent in a language than if all were the same.
func weights(counts map[string]*[lang.GramBuckets]float64) []byte {
	var tags []string
	for tag := range counts {
		tags = append(tags, tag)
	}
	slices.Sort(tags)
	var rows []byte
	const smooth = .5
	totals := make([]float64, len(tags))
	for k, tag := range tags {
		for _, n := range counts[tag] {
			totals[k] += n + smooth
		}
	}
	usual := make([]float64, len(tags))
	for b := range lang.GramBuckets {
		for k, tag := range tags {
			w := 16 * math.Log2((counts[tag][b]+smooth)/totals[k]*lang.GramBuckets)
			usual[k] += w * counts[tag][b] / totals[k]
			rows = append(rows, byte(int8(math.Round(max(-127, min(127, w))))))
		}
	}
	for k := range tags {
		tags[k] += fmt.Sprintf("=%.0f", usual[k])
	}
	return append([]byte(strings.Join(tags, " ")+"\n"), rows...)
}

func report(right, all, wrong map[string]int) {
	var tags, pairs []string
	for tag := range all {
		tags = append(tags, tag)
	}
	slices.Sort(tags)
	for _, tag := range tags {
		fmt.Printf("%s %6d %.3f\n", tag, all[tag], float64(right[tag])/float64(all[tag]))
	}
	for pair := range wrong {
		pairs = append(pairs, pair)
	}
	slices.SortFunc(pairs, func(a, b string) int { return wrong[b] - wrong[a] })
	for _, pair := range pairs[:min(len(pairs), 20)] {
		fmt.Printf("%s: %d\n", pair, wrong[pair])
	}
}
