package webpage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// A part is a block of the article, and where its text stands on the page.
type part struct {
	kind  lede.BlockKind
	text  string
	runs  []run
	start int // in the article's text
}

// front returns the parts that stand above the story: its title, and a byline for each
// who wrote it, with where they stand on the page.
func (c *choice) front(title string, credits []string) []part {
	var out []part
	if title != "" {
		out = append(out, part{kind: lede.BlockHeadline, text: title, runs: c.find(title)})
	}
	for _, s := range credits {
		out = append(out, part{kind: lede.BlockByline, text: s, runs: c.find(s)})
	}
	return out
}

// signed returns the line above the story's first paragraph, or below its last, that is
// nothing but names: two words to six, each with a capital.
func (c *choice) signed() string {
	first, last := c.extent()
	for i := range c.blocks {
		b := &c.blocks[i]
		if b.shape != paragraph || b.stops || b.linked > 0 || b.words < 2 || b.words > 6 || !c.within(b.elem, c.root) || c.beside[b.elem] || i > first && i != last+1 {
			continue
		}
		if !strings.ContainsFunc(b.text, unicode.IsDigit) && capitalised(b.text) {
			return b.text
		}
	}
	return ""
}

// capitalised reports whether every word begins with a capital.
func capitalised(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// maxLine bounds the words of a block that can be a title or a byline.
const maxLine = 60

// find returns where words stand in a short block of the page, nil if they do not.
func (c *choice) find(s string) []run {
	for i := range c.blocks {
		b := &c.blocks[i]
		if b.words > maxLine {
			continue
		}
		at := strings.Index(b.text, s)
		if at < 0 {
			continue
		}
		var out []run
		for _, r := range b.runs {
			from, to := max(r.at, at), min(r.at+r.n, at+len(s))
			if from < to {
				out = append(out, run{from - at, r.node, r.from + from - r.at, to - from})
			}
		}
		return out
	}
	return nil
}

// paragraphsOf returns the paragraphs of a text that the page gives of itself.
func paragraphsOf(text string) []part {
	var out []part
	for line := range strings.Lines(text) {
		if line = clean(line); line != "" {
			out = append(out, part{kind: lede.BlockParagraph, text: line})
		}
	}
	return out
}

// parts returns the parts of the story.
func (c *choice) parts(titles []string) []part {
	var out []part
	seen := map[string]int{}
	for _, t := range titles {
		seen[letters(t)] = 2
	}
	for i := range c.blocks {
		if b := &c.blocks[i]; b.shape == heading {
			seen[letters(b.text)]++
		}
	}
	out = c.appendHeader(out)
	lists := c.goodLists()
	text, end := c.extent()
	head, at := -1, 0 // the heading that nothing has followed yet, among out and blocks
	for i := range c.blocks {
		b := &c.blocks[i]
		if !c.within(b.elem, c.root) {
			continue
		}
		kind, ok := c.kind(b)
		if b.shape == loose && !b.stops && b.words <= 12 && b.linked == 0 && i > 0 && i+1 < len(c.blocks) && c.blocks[i-1].elem == b.elem && c.blocks[i+1].elem == b.elem {
			ok, kind = true, "" // a line among paragraphs that are parted by line breaks
		}
		key := letters(b.text)
		if b.shape == item && !lists[c.listOf(b)] {
			ok = false
		}
		if c.beside[b.elem] && !c.beside[c.root] {
			ok = false
		}
		if b.shape == heading {
			ok = ok && seen[key] < 2
		} else if seen[key] > 0 && len(key) > 20 {
			ok = false
		}
		if !ok || key == "" {
			if over := c.parentOf(&c.blocks[at]); head >= 0 && b.words > 2 && b.shape != caption && b.shape != heading && c.within(b.elem, over) && !c.holdsText(over) {
				out = append(out[:head], out[head+1:]...) // a heading over what is left out
				head = -1
			}
			continue
		}
		if b.shape == heading {
			if head >= 0 && head == len(out)-1 && c.level(i) <= c.level(at) {
				out = out[:head]
			}
			head, at = len(out), i
		} else {
			seen[key]++
			head = -1
		}
		if b.shape == heading && i < text && b.words >= longHeading {
			kind, head = lede.BlockDeck, -1 // a standfirst, whatever its element
		}
		if b.shape == paragraph && kind != lede.BlockCaption && (kind == "" || kind == lede.BlockSubhead) && (i < text || i > end) {
			kind = lede.BlockBoilerplate // a line above all paragraphs is no heading, nor is one below
			if i < text && b.words > 4 {
				kind = lede.BlockDeck
			}
		}
		out = append(out, part{kind: kind, text: b.text, runs: b.runs})
	}
	for n := len(out); n > 0 && out[n-1].kind == lede.BlockSubhead; n-- {
		out = out[:n-1]
	}
	return out
}

// appendHeader appends what stands between the title and the story, where that is an
// element of its own: the standfirst, the words under a picture.
func (c *choice) appendHeader(out []part) []part {
	if !c.titled {
		return out
	}
	for i := c.first + 1; i < len(c.blocks) && c.blocks[i].elem < c.root; i++ {
		b := &c.blocks[i]
		switch {
		case c.beside[b.elem] || b.linked > 0 || b.words < 4 || b.words > maxLine:
		case b.shape == caption:
			out = append(out, part{kind: lede.BlockCaption, text: b.text, runs: b.runs})
		case c.elems[b.elem].names&deck != 0 || c.elems[c.elems[b.elem].parent].names&deck != 0:
			out = append(out, part{kind: lede.BlockDeck, text: b.text, runs: b.runs})
		}
	}
	return out
}

// extent returns the first and the last paragraph of the story.
func (c *choice) extent() (first, last int) {
	first = len(c.blocks)
	for i := range c.blocks {
		if b := &c.blocks[i]; c.within(b.elem, c.root) && !c.beside[b.elem] && b.stops && b.weight() >= 8 {
			first, last = min(first, i), i
		}
	}
	return first, last
}

// within reports whether an element is another, or lies in it.
func (c *choice) within(e, outer int) bool { return e >= outer && e < c.elems[outer].last }

// holdsText reports whether an element has paragraphs of the story in it.
func (c *choice) holdsText(e int) bool { return c.texts[c.elems[e].last] > c.texts[e] }

// level returns the number of a heading's element: 2 for h2.
func (c *choice) level(i int) int {
	for e := c.blocks[i].elem; e >= 0; e = c.elems[e].parent {
		if s := c.elems[e].node.Data; len(s) == 2 && s[0] == 'h' && '1' <= s[1] && s[1] <= '6' {
			return int(s[1] - '0')
		}
	}
	return 7
}

// listOf returns the element of the list that an item is of.
func (c *choice) listOf(b *block) int {
	e := b.elem
	for c.elems[e].parent >= 0 && c.elems[e].node.Data != "li" && c.elems[e].node.Data != "dd" && c.elems[e].node.Data != "dt" {
		e = c.elems[e].parent
	}
	return max(c.elems[e].parent, 0)
}

// goodLists returns the lists whose items are text of the story: they have words
// enough, and few of them lead elsewhere.
func (c *choice) goodLists() map[int]bool {
	type sum struct{ items, words, linked int }
	sums := map[int]sum{}
	for i := range c.blocks {
		if b := &c.blocks[i]; b.shape == item {
			l := c.listOf(b)
			s := sums[l]
			sums[l] = sum{s.items + 1, s.words + b.words, s.linked + b.linked}
		}
	}
	good := map[int]bool{}
	for l, s := range sums {
		good[l] = s.words >= wordyItem*s.items && s.linked*4 <= s.words
	}
	return good
}

// longHeading is how many words a heading above all paragraphs has where it is a
// standfirst.
const longHeading = 8

// wordyItem is how many words the items of a list have on average, at least, where
// they are text.
const wordyItem = 12

// inside reports whether a block stands in an element with one of the names, below
// the root and without much of the story in it.
func (c *choice) inside(b *block, n names) bool {
	for e := b.elem; e > c.root && c.elems[e].words*4 < c.elems[c.root].words; e = c.elems[e].parent {
		if c.elems[e].names&n != 0 {
			return true
		}
	}
	return false
}

// kind returns what a block of the story is, and whether it belongs to it at all.
func (c *choice) kind(b *block) (lede.BlockKind, bool) {
	switch {
	case b.shape == title:
		return "", false
	case b.shape == caption || c.inside(b, picture):
		return lede.BlockCaption, true
	case b.words <= 10 && b.shape != heading && (b.timed || c.inside(b, dated) && !c.inside(b, author)) && strings.ContainsFunc(b.text, unicode.IsDigit):
		return lede.BlockTimestamp, true
	case c.inside(b, author|dated) && b.words < 25:
		return "", false
	case b.shape == paragraph && b.linked*2 > b.words && !b.stops:
		return lede.BlockCrossReference, b.words >= 4
	case b.linked*10 >= b.words*8 && b.words > 0:
		return "", false
	case b.shape == heading:
		return lede.BlockSubhead, b.words < 30 && b.linked == 0
	case c.inside(b, deck):
		return lede.BlockDeck, true
	case b.shape == item:
		return lede.BlockListItem, true
	case b.shape == loose:
		return lede.BlockParagraph, b.stops && b.words >= 6
	case b.bold >= b.words && !b.stops && b.words <= 16 && !b.quoted:
		return lede.BlockSubhead, b.linked == 0
	case !b.stops && b.words <= 12:
		return "", true
	}
	return lede.BlockParagraph, true
}
