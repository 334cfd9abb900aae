package quotes

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Words that the tagger took for a subject, or for a part of it, and that are none.

// adverbBehind gives the adverbs at the end of a source to the cue behind it: "Officials
// instead argued that".
func (l *Linker) adverbBehind(a *Attribution) {
	s, c := l.all[a.Source], l.all[a.Cue]
	if s.Last != c.First {
		return
	}
	end := s.Last
	for end > s.First+1 && l.isAdverb(end-1) {
		end--
	}
	if end == s.Last {
		return
	}
	s.Last, c.First = end, end
	l.all = append(l.all, s, c) // another attribution may have the old ones
	a.Source, a.Cue = len(l.all)-2, len(l.all)-1
}

// isAdverb reports whether token i is an adverb.
func (l *Linker) isAdverb(i int) bool {
	t := &l.Toks[i]
	return t.Is(lang.Adjunct) && t.Value == lang.Adverb && t.Shape == token.Lower
}

// isNobody reports whether the source of an attribution has no word that may be its
// head: "After calling", "Yesterday announced".
func (l *Linker) isNobody(a *Attribution) bool {
	s := &l.all[a.Source]
	for i := s.First; i < s.Last; i++ {
		t := &l.Toks[i]
		if t.Kind == token.Number || l.ents.At[i] != 0 || t.Kind == token.Word && !t.Is(lang.Adjunct|lang.Preposition|lang.DateWord) {
			return false
		}
		if t.Shape != token.Lower && t.Is(lang.Auxiliary|lang.Month|lang.Weekday) {
			return false // "Will said", "May said"
		}
	}
	return true
}

// isTurn reports whether an attribution is but a turn of speech that leads to something
// else: "That said, nobody knows".
func (l *Linker) isTurn(a Attribution) bool {
	if a.Source == None || a.Cue == None {
		return false
	}
	s, c := &l.all[a.Source], &l.all[a.Cue]
	t := &l.Toks[s.First]
	return s.Last-s.First == 1 && t.Is(lang.Demonstrative) && t.Is(lang.Complementizer) && s.Last == c.First && c.Last-c.First == 1 &&
		c.Last < len(l.Toks) && l.Toks[c.Last].Kind == token.Comma
}

// mainVerb finds the cue behind a relative clause that tells how the source wants to be
// named, where the tagger took the verb of that clause for it: "A farmer who asked not to
// be named said the water rose".
func (l *Linker) mainVerb(a *Attribution) {
	s, c := l.all[a.Source], l.all[a.Cue]
	if len(a.Contents) != 1 || s.Last != c.First || !l.Toks[s.Last-1].Is(lang.Relative) {
		return
	}
	told := l.all[a.Contents[0]]
	k := l.finiteBehind(c.Last, told.First, told.Last)
	if told.First != c.Last || told.quoted != 0 || k < 0 {
		return
	}
	if s.Last-1 == s.First {
		if s.First = l.nounWithout(s.First, l.prose.Sentences[s.sent].First); s.First == s.Last-1 {
			return
		}
	}
	s.Last, c.First, c.Last, told.First = k, k, k+1, k+1
	l.all = append(l.all, s, c, told)
	n := len(l.all)
	a.Source, a.Cue = n-3, n-2
	a.Contents = append(a.Contents[:0:0], n-1)
}

// maxWish bounds the words of what a source asks for itself.
const maxWish = 8

// finiteBehind returns the strong reporting verb within the content of tokens [i, last)
// that begins with the infinitive "to be named", and that has its own content behind; -1 if
// there is none.
func (l *Linker) finiteBehind(i, first, last int) int {
	if l.Toks[first].Is(lang.Negation) {
		i++
	}
	if i >= last || !l.Toks[i].Is(lang.Preposition) {
		return -1
	}
	for k := i + 2; k < min(last-1, i+maxWish); k++ {
		switch t := &l.Toks[k]; {
		case t.Kind != token.Word, t.Is(lang.Relative | lang.Complementizer | lang.Conjunction):
			return -1
		case l.saysSo(k) && !l.Toks[k-1].Is(lang.Preposition|lang.Auxiliary|lang.Determiner|lang.Pronoun) && l.ents.At[k-1] == 0:
			return k
		}
	}
	return -1
}

// nounWithout returns where the noun phrase right before token i begins that opens its
// sentence at token first; i if there is none.
func (l *Linker) nounWithout(i, first int) int {
	if i == first || i-first > maxSubject || !l.Toks[first].Is(lang.Determiner|lang.NumberWord) {
		return i
	}
	for k := first; k < i; k++ {
		if l.Toks[k].Kind != token.Word || l.Toks[k].Is(lang.Auxiliary|lang.Cue) {
			return i
		}
	}
	return first
}
