package layout

import (
	"cmp"
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Pages repeat their own words, articles do not: buttons, the names of sections, what
// readers are offered. A short line that stands in a text twice is of the page, unless the
// first time is in the list of what the article contains.

const (
	minRepeats = 2 // of a line that ends like no sentence
	minRefrain = 3 // of one that does, or asks
	minOver    = 4 // of one of few words that may be a subhead
)

// A repeat is a chunk that may have another like it: a number for its words, and its index.
type repeat struct {
	hash  uint64
	chunk int
}

// findRepeats marks the chunks whose words are those of another, and makes all but the
// first of them boilerplate; the first may be the headline. It returns the memory it used.
func findRepeats(d *token.Text, chunks []chunk, all []repeat) []repeat {
	for i := range chunks {
		if c := &chunks[i]; c.repeatable() {
			all = append(all, repeat{hashOf(d, c), i})
		}
	}
	slices.SortFunc(all, func(a, b repeat) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), a.chunk-b.chunk)
	})
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[j].hash == all[i].hash {
			j++
		}
		if listed(d, chunks, all, all[i:j]) {
			chunks[all[i].chunk].features |= isBoilerplate
		} else {
			markRepeats(d, chunks, all[i:j])
		}
		i = j
	}
	return all
}

// markRepeats marks chunks with the same words if they are enough.
func markRepeats(d *token.Text, chunks []chunk, same []repeat) {
	least, c := minRepeats, &chunks[same[0].chunk]
	if c.hasAny(stops | asks) {
		least = minRefrain
	}
	if len(same) < least {
		return
	}
	for n, r := range same {
		c := &chunks[r.chunk]
		over := r.chunk+1 < len(chunks) && chunks[r.chunk+1].prose()
		if over && (namesTurn(d, c) || c.words <= maxTurnLine && (len(same) < minOver || c.has(introduces))) {
			continue
		}
		c.repeats = true
		c.set(isBoilerplate, n > 0)
	}
}

// listed reports whether the same words stand in a list of contents and then over what they
// announce: so do those of the line above or below in the list, in the same order.
func listed(d *token.Text, chunks []chunk, all, same []repeat) bool {
	if !announces(chunks, same) {
		return false
	}
	for _, k := range [...]int{same[0].chunk - 1, same[0].chunk + 1} {
		if k < 0 || k >= len(chunks) {
			continue
		}
		hash := hashOf(d, &chunks[k])
		at, _ := slices.BinarySearchFunc(all, hash, func(r repeat, hash uint64) int { return cmp.Compare(r.hash, hash) })
		end := at
		for end < len(all) && end <= at+2 && all[end].hash == hash {
			end++
		}
		if beside := all[at:end]; announces(chunks, beside) && beside[0].chunk == k && (k < same[0].chunk) == (beside[1].chunk < same[1].chunk) {
			return true
		}
	}
	return false
}

// announces reports whether chunks of the same words are two, the second over a paragraph.
func announces(chunks []chunk, same []repeat) bool {
	return len(same) == 2 && same[1].chunk+1 < len(chunks) && chunks[same[1].chunk+1].prose()
}

// maxTurnLine bounds the words of a line that may name who speaks below.
const maxTurnLine = 4

// namesTurn reports whether the chunk may name who speaks below, as no line of a page
// does that has a small letter: "Ann Lee", but "Article content".
func namesTurn(d *token.Text, c *chunk) bool {
	for i := c.first; i < c.last; i++ {
		if t := &d.Toks[i]; t.Kind == token.Word && t.Shape == token.Lower && !t.Is(lang.Particle) {
			return false
		}
	}
	return c.words <= maxTurnLine
}

// repeatable reports whether the chunk would be of the page if it stood there twice.
func (c *chunk) repeatable() bool {
	const never = labelled&^isTag | hasDateline | isNames | likeCredit | table | opensMark | dialogue | spoken | quoted | endsCredit | endsNames
	return !c.known && c.has(short) && c.words > 0 && !c.hasAny(never)
}

// hashOf returns a number for the words of a chunk.
func hashOf(d *token.Text, c *chunk) uint64 {
	h := uint64(14695981039346656037)
	for _, b := range []byte(d.Raw[d.Toks[c.first].Start:d.Toks[c.last-1].End]) {
		h = (h ^ uint64(b)) * 1099511628211
	}
	return h
}
