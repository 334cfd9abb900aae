package quotes

import (
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// linkNearest lets every content have the cue that stands in its own sentence,
// or go on with the quotation before, and every cue the source beside it.
func (l *Linker) linkNearest() {
	all := l.all
	previous := None
	for i := range all {
		s := &all[i]
		switch s.Role {
		case roles.Cue:
			s.Partner, s.margin = beside(all, i, roles.Source), sureMargin
		case roles.Content:
			s.Partner, s.margin = beside(all, i, roles.Cue), sureMargin
			if s.Partner == None && l.opensLed(s) {
				s.Partner = l.cueLeading(i)
			}
			if s.Partner == None && previous != None && l.goesOn(s, &all[previous]) {
				s.Partner = all[previous].Partner
			}
			previous = i
		}
	}
}

// goesOn reports whether a content without a cue goes on with the one before: it
// begins the next sentence, and stands in marks if that does.
func (l *Linker) goesOn(s, before *Stretch) bool {
	if before.Partner == None || s.block != before.block || !l.opensSentence(s) {
		return false
	}
	if s.quoted == 0 || (before.quoted != 0) != (s.quoted == allQuoted) {
		return false
	}
	return s.sent-max(before.lastSent, l.all[before.Partner].lastSent) <= 1
}

// opensLed reports whether a stretch begins a paragraph that a colon leads to, at the end of the
// one before.
func (l *Linker) opensLed(s *Stretch) bool {
	first := l.page.Blocks[s.block].First
	return first > 0 && first == l.prose.Sentences[s.sent].First && l.Toks[first-1].Kind == token.Colon && l.opensSentence(s)
}

// cueLeading returns the cue of the sentence above stretch i, which a colon ends, None if it has
// none or that one reports something else.
func (l *Linker) cueLeading(i int) int {
	c := l.cueAbove(i)
	for k := i - 1; c != None && k >= 0 && l.all[k].lastSent >= l.all[c].sent; k-- {
		if l.all[k].Partner == c && l.all[k].Role == roles.Content {
			return None
		}
	}
	return c
}

// opensSentence reports whether a stretch begins its sentence, but for marks and
// dashes.
func (l *Linker) opensSentence(s *Stretch) bool {
	for i := l.prose.Sentences[s.sent].First; i < s.First; i++ {
		if k := l.Toks[i].Kind; k == token.Word || k == token.Number {
			return false
		}
	}
	return true
}

// beside returns the stretch of role r that is next to stretch i in its
// sentences, none if there is none.
func beside(all []Stretch, i int, r roles.Role) int {
	best := None
	for k := i - 1; k >= max(0, i-reachBefore) && all[k].lastSent >= all[i].sent; k-- {
		if all[k].Role == r {
			best = k
			break
		}
	}
	for k := i + 1; k < min(len(all), i+reachBefore) && all[k].sent <= all[i].lastSent; k++ {
		if all[k].Role == r {
			if best == None || all[k].First-all[i].Last < all[i].First-all[best].Last && !(r == roles.Cue && hasOwn(all, k)) {
				best = k
			}
			break
		}
	}
	return best
}

// hasOwn reports whether a content stands right behind the cue k in its sentence, with no
// source between: that of "asked them to stay and promised to come" has one of its own.
func hasOwn(all []Stretch, k int) bool {
	return k+1 < len(all) && all[k+1].Role == roles.Content && all[k+1].sent <= all[k].lastSent
}

// fewTokens is the length of a content that says little about whether it is right.
const fewTokens = 4

// frameConfidence returns the probability in percent that an attribution is right, as it
// was found to be in the German news quotations of Petersen-Frey and Biemann
// (2024), train part: by whether it has a source, its kind, and whether it is in
// one piece of more than a few words.
func frameConfidence(all []Stretch, a Attribution, kind Kind) uint8 {
	first := &all[a.Contents[0]]
	whole := len(a.Contents) == 1 && first.Last-first.First > fewTokens
	switch {
	case a.Source == None && (a.Cue != None || kind != Direct):
		return 60 // "Agregó que", "Die Straße sei gesperrt"
	case a.Source == None:
		return 5
	case kind == Indirect && !whole, kind == Mixed && whole:
		return 75
	case whole:
		return 82
	}
	return 50
}
