package main

import (
	"log"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

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

// A sorting puts each word of a graph into one of k classes.
type sorting struct {
	*graph
	k       int
	width   int   // classes, with those of rare and end
	of      []int // by word: its class
	bigrams []int // by class and class: how often a word of one follows one of the other
	size    []int // by class: how often its words occur
	word    word
}

// A word is out of its class for the moment.
type word struct {
	n             int   // how often it occurs
	self          int   // and after itself
	before, after []int // by class: how often one of its words stands before it and after it
}

// exchange sorts the words into k classes and returns the words of each, in
// alphabetical order, without marks and the words that stand for others.
func (g *graph) exchange(k int) [][]string {
	s := newSorting(g, k)
	all := len(g.words)
	for round, moved := 0, all; round < 30 && moved > all/500; round++ {
		moved = 0
		for w := range all - 2 {
			if s.sort(w) {
				moved++
			}
		}
		log.Printf("round %d: %d of %d words moved", round+1, moved, all)
	}
	return s.classes()
}

// newSorting spreads the words over the classes. The words rare and end keep classes
// of their own.
func newSorting(g *graph, k int) *sorting {
	all, width := len(g.words), k+2
	s := &sorting{graph: g, k: k, width: width, of: make([]int, all), bigrams: make([]int, width*width), size: make([]int, width)}
	s.word = word{before: make([]int, width), after: make([]int, width)}
	for i := range s.of {
		s.of[i] = i % k
	}
	s.of[all-2], s.of[all-1] = k, k+1
	for i := range s.of {
		s.size[s.of[i]] += g.n[i]
		for _, e := range g.right[i] {
			s.bigrams[s.of[i]*width+s.of[e.word]] += e.n
		}
	}
	return s
}

// sort puts word w into the best class. It reports whether that is another one.
func (s *sorting) sort(w int) (moved bool) {
	s.read(w)
	old := s.of[w]
	s.move(old, -1)
	best, bestGain := old, math.Inf(-1)
	for c := range s.k {
		if gain := s.gain(c); gain > bestGain+1e-9 {
			best, bestGain = c, gain
		}
	}
	s.of[w] = best
	s.move(best, 1)
	return best != old
}

// read counts the company that word w keeps.
func (s *sorting) read(w int) {
	x := &s.word
	clear(x.before)
	clear(x.after)
	x.n, x.self = s.n[w], 0
	for _, e := range s.right[w] {
		if e.word == w {
			x.self = e.n
		} else {
			x.after[s.of[e.word]] += e.n
		}
	}
	for _, e := range s.left[w] {
		if e.word != w {
			x.before[s.of[e.word]] += e.n
		}
	}
}

// move puts the word into a class, or takes it out if sign is -1.
func (s *sorting) move(class, sign int) {
	x := &s.word
	for c := range s.width {
		s.bigrams[class*s.width+c] += sign * x.after[c]
		s.bigrams[c*s.width+class] += sign * x.before[c]
	}
	s.bigrams[class*s.width+class] += sign * x.self
	s.size[class] += sign * x.n
}

// gain returns how much likelier the bigrams are with the word in class c.
func (s *sorting) gain(c int) float64 {
	x := &s.word
	gain := -2 * (xlogx(s.size[c]+x.n) - xlogx(s.size[c]))
	for o := range s.width {
		if o == c {
			continue
		}
		if n := x.after[o]; n > 0 {
			gain += xlogx(s.bigrams[c*s.width+o]+n) - xlogx(s.bigrams[c*s.width+o])
		}
		if n := x.before[o]; n > 0 {
			gain += xlogx(s.bigrams[o*s.width+c]+n) - xlogx(s.bigrams[o*s.width+c])
		}
	}
	both := s.bigrams[c*s.width+c]
	return gain + xlogx(both+x.self+x.after[c]+x.before[c]) - xlogx(both)
}

// classes returns the words of each class that has some.
func (s *sorting) classes() [][]string {
	classes := make([][]string, s.k)
	for i, w := range s.words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) || r == '\'' && len(w) > 1 {
			classes[s.of[i]] = append(classes[s.of[i]], w)
		}
	}
	for _, c := range classes {
		slices.Sort(c)
	}
	return slices.DeleteFunc(classes, func(c []string) bool { return len(c) == 0 })
}

// xlogx is x log x, the term of the likelihood that a count of x contributes.
func xlogx(x int) float64 {
	if x == 0 {
		return 0
	}
	return float64(x) * math.Log(float64(x))
}
