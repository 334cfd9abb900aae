package lang

import (
	"bytes"
	"strings"
)

// Compounds: "Bauamtsleiterin" is in no list, but what it ends in is, as "-leiterin".

// shortestTail and longestTail are how many bytes the end of a compound has, without its
// hyphen; shortestFront is how many stand before it, at the least.
const (
	shortestTail  = 4
	longestTail   = 20
	shortestFront = 3
)

// Compound returns what is known of a word by the longest end of it that is listed.
func (l *Language) Compound(s string) Word {
	if l.Has&Compounds == 0 || len(s) < shortestFront+shortestTail {
		return Word{}
	}
	var buf [MaxWord]byte
	key, ok := Key(buf[:0], s)
	if !ok {
		return Word{}
	}
	if n := bytes.LastIndexByte(key, '-'); n > 0 {
		if w := l.words.find(Hash(key[n+1:])); w.Traits&RoleNoun != 0 { // "FDP-Generalsekretär"
			return Word{Traits: w.Traits & (RoleNoun | Masculine | Feminine | Plural)}
		}
	}
	for k := max(shortestFront, len(key)-longestTail); k+shortestTail <= len(key); k++ {
		h := HashByte(HashStart, '-')
		for _, c := range key[k:] {
			h = HashByte(h, c)
		}
		if w := l.words.find(h); w.Traits != 0 {
			return w
		}
	}
	return Word{}
}

// LongestArticle is how long the article at the end of a noun may be: "ordføreren".
const LongestArticle = 3

// SameNoun reports whether two words are the same noun, the second perhaps with an article
// at its end.
func (l *Language) SameNoun(noun, word string) bool {
	n := len(word) - len(noun)
	return n >= 0 && strings.EqualFold(noun, word[:len(noun)]) && (n == 0 || l.Has&SuffixedArticles != 0 && n <= LongestArticle)
}
