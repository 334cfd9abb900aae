// Command classes sorts the frequent words of a language into classes of words
// that keep the same company, and prints them, a class a line.
//
//	go run ./internal/classes -n 256 -min 6 TEXT… >classes.txt
//
// A TEXT is a file of plain text, a folder of .txt files, or a file of JSON
// lines, of which it reads the keys "text" and "body" of the objects that are
// in English or say nothing of their language.
//
// The method is the exchange algorithm of Kneser and Ney (1993): every word in
// turn moves to the class that makes the bigrams of classes likeliest, until
// few words move. It is deterministic: the same texts give the same classes.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

func main() {
	log.SetFlags(0)
	classes := flag.Int("n", 256, "number of classes")
	least := flag.Int("min", 6, "how often a word must occur")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	var lines [][]string
	for _, path := range flag.Args() {
		texts, err := read(path)
		if err != nil {
			log.Fatal(err)
		}
		for _, t := range texts {
			for _, p := range strings.Split(t, "\n\n") {
				lines = append(lines, words(p))
			}
		}
	}
	g := count(lines, *least)
	for _, class := range g.exchange(*classes) {
		fmt.Println(strings.Join(class, " "))
	}
}

// read returns the texts of a file or a folder.
func read(path string) ([]string, error) {
	if info, err := os.Stat(path); err != nil {
		return nil, err
	} else if info.IsDir() {
		files, err := filepath.Glob(filepath.Join(path, "*.txt"))
		if err != nil {
			return nil, err
		}
		var all []string
		for _, f := range files {
			texts, err := read(f)
			if err != nil {
				return nil, err
			}
			all = append(all, texts...)
		}
		return all, nil
	}
	b, err := os.ReadFile(path)
	if err != nil || !strings.HasSuffix(path, ".jsonl") {
		return []string{string(b)}, err
	}
	var texts []string
	lines := bufio.NewScanner(strings.NewReader(string(b)))
	lines.Buffer(nil, len(b)+1)
	for lines.Scan() {
		var o struct{ Lang, Text, Body string }
		if err := json.Unmarshal(lines.Bytes(), &o); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if o.Lang == "" || o.Lang == "en" {
			texts = append(texts, o.Text+o.Body)
		}
	}
	return texts, lines.Err()
}

// Words that stand for whole groups of words.
const (
	number = "<number>"
	rare   = "<rare>"
	end    = "<end>"
)

// words returns the words and marks of a paragraph in lower case, endings
// with an apostrophe apart from their words.
func words(text string) []string {
	var out []string
	for state := -1; text != ""; {
		var w string
		w, text, state = uniseg.FirstWordInString(text, state)
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsSpace(r):
			continue
		case unicode.IsDigit(r):
			w = number
		}
		w = strings.ToLower(strings.ReplaceAll(w, "’", "'"))
		if i := strings.IndexByte(w, '\''); i > 0 && slices.Contains([]string{"'s", "'d", "'ll", "'m", "'re", "'ve"}, w[i:]) {
			out = append(out, w[:i])
			w = w[i:]
		}
		out = append(out, w)
	}
	return out
}

// A graph counts which word follows which.
type graph struct {
	words       []string // by falling frequency; the last two are rare and end
	n           []int    // how often each occurs
	left, right [][]edge // neighbours, in the order of their words
}

type edge struct{ word, n int }

// count makes the graph of the words that occur often enough.
func count(lines [][]string, least int) *graph {
	freq := map[string]int{}
	for _, l := range lines {
		for _, w := range l {
			freq[w]++
		}
	}
	g := &graph{}
	for w, n := range freq {
		if n >= least {
			g.words = append(g.words, w)
		}
	}
	slices.SortFunc(g.words, func(a, b string) int {
		if d := freq[b] - freq[a]; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	g.words = append(g.words, rare, end)
	id := map[string]int{}
	for i, w := range g.words {
		id[w] = i
	}
	g.n = make([]int, len(g.words))
	pairs := map[[2]int]int{}
	for _, l := range lines {
		prev := id[end]
		for _, w := range append(l, end) {
			i, ok := id[w]
			if !ok {
				i = id[rare]
			}
			pairs[[2]int{prev, i}]++
			g.n[i]++
			prev = i
		}
	}
	g.left, g.right = make([][]edge, len(g.words)), make([][]edge, len(g.words))
	for p, n := range pairs {
		g.right[p[0]] = append(g.right[p[0]], edge{p[1], n})
		g.left[p[1]] = append(g.left[p[1]], edge{p[0], n})
	}
	for i := range g.words {
		for _, e := range [][]edge{g.left[i], g.right[i]} {
			slices.SortFunc(e, func(a, b edge) int { return a.word - b.word })
		}
	}
	return g
}

// xlogx is x log x, the term of the likelihood that a count of x contributes.
func xlogx(x int) float64 {
	if x == 0 {
		return 0
	}
	return float64(x) * math.Log(float64(x))
}

// exchange sorts the words into k classes and returns the words of each, in
// alphabetical order, without marks and the words that stand for others.
func (g *graph) exchange(k int) [][]string {
	all := len(g.words)
	width := k + 2 // rare and end keep classes of their own
	of := make([]int, all)
	for i := range of {
		of[i] = i % k
	}
	of[all-2], of[all-1] = k, k+1
	bigrams, size := make([]int, width*width), make([]int, width)
	for i := range of {
		size[of[i]] += g.n[i]
		for _, e := range g.right[i] {
			bigrams[of[i]*width+of[e.word]] += e.n
		}
	}
	before, after := make([]int, width), make([]int, width)
	for round, moved := 0, all; round < 30 && moved > all/500; round++ {
		moved = 0
		for w := range all - 2 {
			clear(before)
			clear(after)
			self := 0
			for _, e := range g.right[w] {
				if e.word == w {
					self = e.n
				} else {
					after[of[e.word]] += e.n
				}
			}
			for _, e := range g.left[w] {
				if e.word != w {
					before[of[e.word]] += e.n
				}
			}
			move := func(class, sign int) {
				for c := range width {
					bigrams[class*width+c] += sign * after[c]
					bigrams[c*width+class] += sign * before[c]
				}
				bigrams[class*width+class] += sign * self
				size[class] += sign * g.n[w]
			}
			move(of[w], -1)
			best, bestGain := of[w], math.Inf(-1)
			for c := range k {
				gain := -2 * (xlogx(size[c]+g.n[w]) - xlogx(size[c]))
				for o := range width {
					if o == c {
						continue
					}
					if n := after[o]; n > 0 {
						gain += xlogx(bigrams[c*width+o]+n) - xlogx(bigrams[c*width+o])
					}
					if n := before[o]; n > 0 {
						gain += xlogx(bigrams[o*width+c]+n) - xlogx(bigrams[o*width+c])
					}
				}
				both := bigrams[c*width+c]
				gain += xlogx(both+self+after[c]+before[c]) - xlogx(both)
				if gain > bestGain+1e-9 {
					best, bestGain = c, gain
				}
			}
			if best != of[w] {
				moved++
				of[w] = best
			}
			move(best, 1)
		}
		log.Printf("round %d: %d of %d words moved", round+1, moved, all)
	}
	classes := make([][]string, k)
	for i, w := range g.words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) || r == '\'' && len(w) > 1 {
			classes[of[i]] = append(classes[of[i]], w)
		}
	}
	for _, c := range classes {
		slices.Sort(c)
	}
	return slices.DeleteFunc(classes, func(c []string) bool { return len(c) == 0 })
}
