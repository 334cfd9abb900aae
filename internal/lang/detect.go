package lang

import (
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/text"
)

// Tags returns the BCP 47 tags of the languages, sorted.
func Tags() []string {
	var tags []string
	for _, p := range profiles() {
		if p.tag != undetermined {
			tags = append(tags, p.tag)
		}
	}
	return tags
}

// Find returns the language with a BCP 47 tag or, if that is empty, the one that
// the text is in. A tag that is not known falls back to the nearest one, "en-GB"
// to "en", else to the language of no text in particular, "und".
func Find(tag, text string) *Language {
	if tag == "" {
		return detect(text).language()
	}
	if p := find(tag); p != nil {
		return p.language()
	}
	return profileOf(undetermined).language()
}

// Known reports whether a tag is empty or that of a language, in Find's sense.
func Known(tag string) bool { return tag == "" || tag == undetermined || find(tag) != nil }

// find returns the profile of a tag or the nearest one, nil if there is none.
func find(tag string) *profile {
	for t := strings.ToLower(strings.ReplaceAll(tag, "_", "-")); t != ""; {
		all := profiles()
		for i := range all {
			if p := &all[i]; p.tag == t || slices.Contains(p.aliases, t) {
				return p
			}
		}
		t = t[:max(strings.LastIndexByte(t, '-'), 0)]
	}
	return nil
}

// indexOf returns the index of the profile with a tag, which there is.
func indexOf(tag string) int {
	return slices.IndexFunc(profiles(), func(p profile) bool { return p.tag == tag })
}

// profileOf returns the profile with a tag, which there is.
func profileOf(tag string) *profile { return &profiles()[indexOf(tag)] }

// maxProfiles bounds how many languages are told apart.
const maxProfiles = 64

// neighbours is the folder of languages that are none of ours, a file of frequent words
// each: without them a text in one of them would pass for one in the nearest of ours.
const neighbours = "neighbours"

// tellingWords holds, for each word that tells languages apart, the profiles it
// belongs to, as a set of bits in place of traits. The bits behind those of the profiles
// are the neighbours'.
var tellingWords = sync.OnceValue(func() *wordTable {
	words := new(wordTable)
	add := func(file string, bit int) {
		for _, x := range parse(file) {
			if sections[x.section].trait&(Stopword|Month|Weekday) == 0 && !x.is(formTelling) {
				continue
			}
			eachWord(x.body, func(w string, _ int) { words.add(w, Word{Traits: 1 << bit}) })
		}
	}
	all := profiles()
	for i, p := range all {
		add(read(p.tag, "grammar.txt"), i)
		add(read(p.tag, "dates.txt"), i)
		add(read(p.tag, "detect.txt"), i)
	}
	files, _ := data.ReadDir("data/" + neighbours)
	for i, f := range files {
		add(read(neighbours, f.Name()), len(all)+i)
	}
	return words
})

// The bytes of the text that are read to find its language: so many at first,
// and more only while no language is clearly ahead.
const (
	detectStep = 1 << 9
	detectMax  = 8 << 10
)

// A count is how often the telling words of each language were met.
type count struct {
	of    [maxProfiles]int
	words int // of any kind
}

// best returns the language from index first on, and before last, with the most words.
func (c *count) best(first, last int) int {
	best := first
	for i := first; i < last; i++ {
		if n := c.of[i]; n > c.of[best] {
			best = i
		}
	}
	return best
}

// clear reports whether one language is well ahead of all others.
func (c *count) clear(best int) bool {
	const enough, ahead = 20, 2
	for i, n := range c.of {
		if i != best && ahead*n > c.of[best] {
			return false
		}
	}
	return c.of[best] >= enough && c.covers(best)
}

// covers reports whether so many words are those of a language as in any text that is
// in it.
func (c *count) covers(best int) bool {
	const every = 8 // at least one word in so many
	return every*c.of[best] >= c.words
}

// detect counts each language's frequent words in the beginning of the text. Where none
// is clearly ahead, as in short texts, letters decide.
func detect(text string) *profile {
	text = text[:min(len(text), detectMax)]
	all := profiles()
	var c count
	for from, read := 0, 0; from < len(text); from = read {
		read = countTelling(text, from, min(len(text), from+detectStep), &c)
		if best := c.best(0, len(all)); c.clear(best) {
			return &all[best]
		}
	}
	return weigh(text, &c)
}

// wordWeight is what a telling word counts beside the letters, in their unit.
const wordWeight = 50

// few words tell little, and letters so far below what is usual are odd.
const (
	few     = 4
	oddGram = 8
)

// farGram is how far the letters of a text in a language may be below the usual weight on
// the average: the shorter the text, the farther.
func farGram(n int) int { return 15 + 700/max(n, 20) }

// maxWeighed is how many bytes of a text are weighed letter by letter.
const maxWeighed = 1 << 10

// weigh returns the language of a text by its letters and its telling words.
func weigh(text string, c *count) *profile {
	all := profiles()
	und := profileOf(undetermined)
	var sums [maxProfiles]int
	n := grams().add(text[:min(len(text), maxWeighed)], &sums)
	best := -1
	for _, p := range grams().profiles {
		sums[p] += wordWeight * c.of[p]
		if best < 0 || sums[p] > sums[best] {
			best = p
		}
	}
	if best < 0 || n == 0 || c.words < few && c.of[best] == 0 {
		return und
	}
	below := grams().usual[best] - (sums[best]-wordWeight*c.of[best])/n
	mine, others := c.of[best], c.of[c.best(len(all), maxProfiles)]
	lead := 0 // of a neighbour's words; by chance it has one more in a short text
	if c.words < 4*few && below < oddGram {
		lead = 1
	}
	// Every fourth word is one of its own, or every tenth, and many of them: a table.
	plain := mine > others && (4*mine >= c.words || mine > few && 10*mine >= c.words)
	if others > mine+lead || below > farGram(n) && !plain || below > oddGram && c.words > 16*few && !c.covers(best) && !plain {
		return und
	}
	return &all[best]
}

// countTelling counts the telling words that begin in text[from:to], and
// returns the end of the last one, to at least.
func countTelling(s string, from, to int, c *count) int {
	telling := tellingWords()
	i := from
	for i < to {
		if !text.IsASCIILetter(s[i]) {
			r, n := utf8.DecodeRuneInString(s[i:])
			if !unicode.IsLetter(r) {
				i += n
				continue
			}
		}
		end := wordEnd(s, i)
		c.words++
		var buf [MaxWord]byte
		if key, ok := Key(buf[:0], s[i:end]); ok {
			for set := telling.find(Hash(key)).Traits; set != 0; set &= set - 1 {
				c.of[bits.TrailingZeros64(uint64(set))]++
			}
		}
		i = end
	}
	return max(i, to)
}

// wordEnd returns the end of the run of letters that begins at text[i].
func wordEnd(s string, i int) int {
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if !text.IsASCIILetter(c) {
				break
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		i += n
	}
	return i
}
