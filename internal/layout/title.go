package layout

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// titleFeatures are what tells a headline from the first paragraph of a story that
// has none, as a set of bits.
type titleFeatures uint32

const (
	alike       titleFeatures = 1 << iota // at least two thirds as long as the chunks below
	smaller                               // less than half as long as the chunk below
	over7                                 // more than 7 words
	over10                                // more than 10 words
	over14                                // more than 14 words
	over19                                // more than 19 words
	over25                                // more than 25 words
	several                               // holds the end of a sentence
	dated                                 // names a day, a month or a time: "on Monday"
	articled                              // has an article
	articles                              // has two or more
	helped                                // has an auxiliary: "was", "has"
	personal                              // has a pronoun
	inTitleCase                           // has capitals as titles do
	inCapitals                            // has no small letter
	signedNext                            // a byline or a date follows
	filedNext                             // a dateline follows
	shortNext                             // what follows is no paragraph either
	goesOnNext                            // what follows begins with a pronoun or a conjunction
	echoed                                // some of its words stand in the chunk below
	echoedMore                            // half of its words do
	reported                              // has a reporting verb
	tagged                                // begins with a desk's label: "UPDATE 1-"
)

// titleBase is what speaks for a headline before anything is seen of it.
const titleBase = 20

// titlePoints are what each feature says for a headline, in its order. But for what
// follows it they were fitted on titles with a period added and on first paragraphs,
// with whole publishers left out to see what holds for others.
var titlePoints = [...]int{
	-20, 1, // alike, smaller
	18, -14, -23, -27, -3, // over7 to over25
	-8, -16, // several, dated
	-10, -11, -6, -7, // articled, articles, helped, personal
	41, 8, // inTitleCase, inCapitals
	40, 40, -7, -15, // signedNext, filedNext, shortNext, goesOnNext
	20, 8, // echoed, echoedMore
	-10, 7, // reported, tagged
}

// readsAsTitle reports whether chunk i, which ends as a sentence does, is a headline
// all the same and no paragraph like those below it: "Cruz looks to ease bad blood."
func readsAsTitle(d *token.Text, chunks []chunk, i int) bool {
	f, sum := lookTitle(d, chunks, i), titleBase
	for k, points := range titlePoints {
		if f&(1<<k) != 0 {
			sum += points
		}
	}
	return sum > 0
}

// lookTitle finds the features of chunk i as a headline.
func lookTitle(d *token.Text, chunks []chunk, i int) titleFeatures {
	c := &chunks[i]
	var f titleFeatures
	set := func(g titleFeatures, holds bool) {
		if holds {
			f |= g
		}
	}
	set(over7, c.words > 7)
	set(over10, c.words > 10)
	set(over14, c.words > 14)
	set(over19, c.words > 19)
	set(over25, c.words > 25)
	set(several, c.has(sentences))
	set(inTitleCase, c.has(titled) && c.words > 2)
	set(inCapitals, c.has(capitals))
	set(tagged, c.label == lang.LabelTag && c.rest < c.last)
	f |= lookTitleWords(d, c)
	if i+1 == len(chunks) {
		return f
	}
	next := &chunks[i+1]
	set(signedNext, next.hasAny(isByline|isDate|isDesk|isNames))
	set(filedNext, next.hasAny(hasDateline|isDateline))
	set(shortNext, !next.hasAny(hasDateline|labelled) && !next.prose())
	set(smaller, 2*c.words < next.words)
	set(alike, 3*c.words >= 2*wordsBelow(chunks[i+1:]))
	set(goesOnNext, next.last > next.first && d.Toks[next.first].Is(lang.Pronoun|lang.Conjunction|lang.Demonstrative))
	same, of := echoes(d, c, next)
	set(echoed, 4*same >= of && same > 0)
	set(echoedMore, 2*same >= of && same > 1)
	return f
}

// wordsBelow returns how many words the first three paragraphs have on average.
func wordsBelow(below []chunk) int {
	sum, n := 0, 0
	for i := range below[:min(len(below), 8)] {
		if c := &below[i]; c.prose() && n < 3 {
			sum += c.words
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / n
}

// lookTitleWords finds the features of the words of a chunk as a headline.
func lookTitleWords(d *token.Text, c *chunk) (f titleFeatures) {
	n := 0
	for i := c.first; i < c.last; i++ {
		switch t := &d.Toks[i]; {
		case t.Is(lang.Auxiliary):
			f |= helped
		case t.Is(lang.Weekday | lang.Month | lang.DateWord):
			f |= dated
		case t.Is(lang.Determiner) && t.Shape != token.Upper:
			n++
		case t.Is(lang.Pronoun):
			f |= personal
		case t.Is(lang.Cue) && t.Shape == token.Lower:
			f |= reported
		}
	}
	if n > 0 {
		f |= articled
	}
	if n > 1 {
		f |= articles
	}
	return f
}

// maxEcho bounds the tokens in which the words of a title are looked for.
const maxEcho = 60

// echoes returns how many of the chunk's words that mean something stand in the
// chunk below it, and how many there are.
func echoes(d *token.Text, c, next *chunk) (same, of int) {
	for i := c.first; i < min(c.last, c.first+maxEcho); i++ {
		if !telling(&d.Toks[i]) {
			continue
		}
		of++
		word := stem(d.Word(i))
		for k := next.first; k < min(next.last, next.first+maxEcho); k++ {
			if telling(&d.Toks[k]) && strings.EqualFold(stem(d.Word(k)), word) {
				same++
				break
			}
		}
	}
	return same, of
}

// telling reports whether the token is a word that says what a story is about.
func telling(t *token.Token) bool {
	return t.Kind == token.Word && t.End-t.Start > 3 && !t.Is(lang.Stopword|lang.Preposition|lang.Auxiliary|lang.Pronoun|lang.Cue)
}

// stem returns the first five letters of a word, which its forms have in common.
func stem(s string) string {
	for i, n := 0, 0; i < len(s); n++ {
		if n == 5 {
			return s[:i]
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return s
}
