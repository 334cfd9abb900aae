package webpage

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// weight returns how much a block speaks for its place being that of the story: the
// words of a paragraph that is no list of links.
func (b *block) weight() int {
	switch {
	case b.shape == title || b.shape == heading || b.shape == caption, 2*b.linked > b.words, b.words < 5:
		return 0
	case b.shape == paragraph:
		return b.words
	case b.stops && b.words >= 8:
		return b.words * 3 / 4
	}
	return 0
}

// A choice is where the story stands on the page.
type choice struct {
	*reader
	beside []bool // of each element: it stands beside the story, by its names
	root   int    // the element that holds the story
	titled bool   // its title is among the blocks
	first  int    // the blocks below its title and above the next
	last   int
	texts  []int // of each element: how many paragraphs of the story stand before it
}

// parentOf returns the element that a block is a child of.
func (r *reader) parentOf(b *block) int {
	if e := &r.elems[b.elem]; e.parent >= 0 {
		return e.parent
	}
	return b.elem
}

// choose finds the story: the element whose paragraphs hold most words. Titles are
// what the page may call it, and text is its body where the structured data has it.
func (r *reader) choose(titles []string, text string) *choice {
	c := &choice{reader: r, beside: make([]bool, len(r.elems))}
	c.match(text)
	for i := range r.blocks {
		if w := r.blocks[i].weight(); w > 0 {
			r.elems[r.blocks[i].elem].words += w
		}
	}
	for i := len(r.elems) - 1; i > 0; i-- {
		r.elems[r.elems[i].parent].words += r.elems[i].words
	}
	c.findBeside()
	c.first, c.last = c.zone(titles)
	c.root = c.best()
	c.root = c.climb(c.root)
	c.texts = make([]int, len(r.elems)+1)
	for i := range r.blocks {
		if b := &r.blocks[i]; !c.beside[b.elem] && b.weight() > 0 && b.stops && b.shape != item {
			c.texts[b.elem+1]++
		}
	}
	for i := range r.elems {
		c.texts[i+1] += c.texts[i]
	}
	return c
}

// findBeside finds the elements that by their names stand beside the story. An element
// with much of the page's text does not, whatever its name; nor do those within it
// that are named after it.
func (c *choice) findBeside() {
	all := c.elems[0].words
	void := make([]uint64, len(c.elems)) // marks that mean nothing within
	void[0] = c.elems[0].marks
	for i := 1; i < len(c.elems); i++ {
		e := &c.elems[i]
		void[i] = void[e.parent]
		switch {
		case c.beside[e.parent]:
			c.beside[i] = true
		case e.marks&^void[i] == 0:
		case e.words*5 >= all*2 || e.names&body != 0 || c.holdsBody(i):
			void[i] |= e.marks
		default:
			c.beside[i] = true
		}
	}
}

// holdsBody reports whether an element holds one that is named as the story's, with
// most of its text.
func (c *choice) holdsBody(i int) bool {
	for j := i + 1; j < c.elems[i].last; j++ {
		if e := &c.elems[j]; e.names&body != 0 && e.marks == 0 && e.words*2 > c.elems[i].words && e.words > 20 {
			return true
		}
	}
	return false
}

// enoughZone is how many words of paragraphs there are at least between a title and
// the next.
const enoughZone = 80

// maxTries bounds how many headings are taken for the title.
const maxTries = 20

// zone returns the blocks between the story's title and that of the next story on the
// page, all if there is no such title.
func (c *choice) zone(titles []string) (first, last int) {
	keys := map[string]bool{}
	for _, t := range titles {
		keys[letters(t)] = true
	}
	tries := 0
	for i := range c.blocks {
		b := &c.blocks[i]
		if b.shape != title && b.shape != heading || !keys[letters(b.text)] {
			continue
		}
		if tries++; tries > maxTries {
			break
		}
		n, j := 0, i+1
		for ; j < len(c.blocks); j++ {
			if d := &c.blocks[j]; d.shape == title && n >= enoughZone && !keys[letters(d.text)] {
				break
			}
			n += c.blocks[j].weight()
		}
		if n >= enoughZone {
			c.titled = true
			return i, j
		}
	}
	return 0, len(c.blocks)
}

// best returns the element with the most words of paragraphs of its own; words count
// less the deeper they lie.
func (c *choice) best() int {
	sum := make([]float64, len(c.elems))
	for i := range c.blocks {
		b := &c.blocks[i]
		w := float64(b.weight())
		if w == 0 || c.beside[b.elem] {
			continue
		}
		if i < c.first || i >= c.last {
			w *= .3
		}
		if b.matched || c.elems[b.elem].names&articleBody != 0 {
			w *= 3
		}
		sum[c.parentOf(b)] += w
	}
	for i := len(c.elems) - 1; i > 0; i-- {
		fade := .7
		if c.elems[i].words == c.elems[c.elems[i].parent].words { // it only wraps
			fade = 1
		}
		sum[c.elems[i].parent] += fade * sum[i]
	}
	best, most := 0, 0.
	for i, s := range sum {
		switch n := c.elems[i].names; {
		case n&articleBody != 0:
			s *= 2
		case n&body != 0:
			s *= 1.3
		}
		if s >= most {
			best, most = i, s
		}
	}
	return best
}

// Bounds on the text that a page gives of itself, and on the blocks looked up in it.
const (
	maxGiven   = 100_000
	maxMatched = 5_000
)

// match notes which blocks stand in the text of the story that the page gives itself.
func (c *choice) match(text string) {
	text = letters(text[:min(len(text), maxGiven)])
	if len(text) < 400 {
		return
	}
	for i := range c.blocks[:min(len(c.blocks), maxMatched)] {
		b := &c.blocks[i]
		if key := letters(b.text); len(key) > 12 && strings.Contains(text, key[:min(len(key), 60)]) {
			b.matched = true
		}
	}
}

// good returns the words of paragraphs within an element that are not beside the story.
func (c *choice) good(e int) int {
	n := 0
	for i := range c.blocks {
		b := &c.blocks[i]
		if b.elem >= e && b.elem < c.elems[e].last && !c.beside[b.elem] && b.stops && b.words >= 8 {
			n += b.weight()
		}
	}
	return n
}

// climb goes up from an element as long as it is a part of the story only.
func (c *choice) climb(e int) int {
	have := c.good(e)
	leap := false // past one with too much text, only a name tells that it is the story's
	for a, steps := c.elems[e].parent, 0; a > 0 && steps < 8; a, steps = c.elems[a].parent, steps+1 {
		n := c.good(a)
		tag := c.elems[a].node.DataAtom
		named := c.elems[a].names&(body|articleBody) != 0 || tag == atom.Article && c.titled && c.within(c.blocks[c.first].elem, a)
		switch {
		case named, !leap && n <= have*2 && n*10 >= have*12 && tag != atom.Main && tag != atom.Body:
			e, have, leap = a, n, false
		case n > have*2:
			leap = true
		}
	}
	return e
}
