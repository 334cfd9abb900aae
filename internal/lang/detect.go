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

// profiles are the languages known, in the order of their tags.
var profiles = [...]*profile{
	&danish, &german, &english, &spanish, &french, &italian, &dutch,
	&norwegian, &polish, &portuguese, &russian, &swedish, &ukrainian,
}

// undetermined is the profile of a text in no known language.
var undetermined = profile{Tag: "und"}

// Tags returns the BCP 47 tags of the language profiles, sorted.
func Tags() []string {
	tags := make([]string, len(profiles))
	for i, p := range profiles {
		tags[i] = p.Tag
	}
	return tags
}

// Find returns the language with a BCP 47 tag, or, if that is empty, the
// one that the text is in.
func Find(tag, text string) *Language { return FindProfile(tag, text).language() }

// FindProfile returns the profile for a BCP 47 tag, or the one whose stopwords
// are the most frequent in the text if the tag is empty.
func FindProfile(tag, text string) *profile {
	if tag == "" {
		return detectProfile(text)
	}
	for t := strings.ToLower(strings.ReplaceAll(tag, "_", "-")); t != ""; {
		for _, p := range profiles {
			if p.Tag == t {
				return p
			}
		}
		t = t[:max(strings.LastIndexByte(t, '-'), 0)]
	}
	switch base, _, _ := strings.Cut(strings.ToLower(tag), "-"); base {
	case "nb", "nn": // both written standards of Norwegian
		return &norwegian
	}
	return &undetermined
}

// tellingWords holds, for each word that tells languages apart, the profiles
// it belongs to, as a set of bits in place of traits: bit i is profiles[i].
var tellingWords = sync.OnceValue(func() *wordTable {
	words := new(wordTable)
	for i, p := range profiles {
		for _, l := range p.words {
			if l.trait&(Stopword|Month|Weekday) == 0 {
				continue
			}
			for w, rest := nextField(l.list); w != ""; w, rest = nextField(rest) {
				w, _, _ = strings.Cut(w, "=")
				words.add(w, Word{Traits: 1 << i})
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

// detectProfile counts each language's frequent words in the beginning of the
// text. The highest count wins; a text with none is in no known language.
func detectProfile(text string) *profile {
	text = text[:min(len(text), detectMax)]
	var counts [len(profiles)]int
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
	best := slices.Index(profiles[:], &english) // wins a tie
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	if counts[best] == 0 {
		return &undetermined
	}
	return profiles[best]
}

// countTelling counts the telling words that begin in text[from:to], and
// returns the end of the last one, to at least.
func countTelling(s string, from, to int, counts *[len(profiles)]int) int {
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
