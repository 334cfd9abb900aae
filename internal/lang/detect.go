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

// profileOf returns the profile with a tag, which there is.
func profileOf(tag string) *profile {
	all := profiles()
	return &all[slices.IndexFunc(all, func(p profile) bool { return p.tag == tag })]
}

// maxProfiles bounds how many languages are told apart.
const maxProfiles = 64

// tellingWords holds, for each word that tells languages apart, the profiles it
// belongs to, as a set of bits in place of traits.
var tellingWords = sync.OnceValue(func() *wordTable {
	words := new(wordTable)
	for i, p := range profiles() {
		for _, file := range [...]string{"grammar.txt", "dates.txt"} {
			for _, x := range parse(read(p.tag, file)) {
				if sections[x.section].trait&(Stopword|Month|Weekday) == 0 {
					continue
				}
				for w, rest := nextField(x.body); w != ""; w, rest = nextField(rest) {
					w, _, _ = strings.Cut(w, "=")
					words.add(w, Word{Traits: 1 << i})
				}
			}
		}
	}
	return words
})

// The bytes of the text that are read to find its language: so many at first,
// and more only while no language is clearly ahead.
const (
	detectStep = 1 << 9
	detectMax  = 8 << 10
)

// detect counts each language's frequent words in the beginning of the
// text. The highest count wins; a text with none is in no known language.
func detect(text string) *profile {
	text = text[:min(len(text), detectMax)]
	var counts [maxProfiles]int
	for from, read := 0, 0; from < len(text); from = read {
		read = countTelling(text, from, min(len(text), from+detectStep), &counts)
		first, second := 0, 0
		for _, n := range counts {
			if n > first {
				first, second = n, first
			} else {
				second = max(second, n)
			}
		}
		if first >= 20 && first >= 2*second {
			break
		}
	}
	all := profiles()
	best := -1
	for i := range all {
		if n := counts[i]; n > 0 && (best < 0 || n > counts[best] || n == counts[best] && all[i].has&WinsTies != 0) {
			best = i
		}
	}
	if best < 0 {
		return profileOf(undetermined)
	}
	return &all[best]
}

// countTelling counts the telling words that begin in text[from:to], and
// returns the end of the last one, to at least.
func countTelling(s string, from, to int, counts *[maxProfiles]int) int {
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
		var buf [MaxWord]byte
		if key, ok := Key(buf[:0], s[i:end]); ok {
			for set := telling.find(Hash(key)).Traits; set != 0; set &= set - 1 {
				counts[bits.TrailingZeros64(uint64(set))]++
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
