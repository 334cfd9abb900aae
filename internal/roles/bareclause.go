package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// bare reads "The police say the road is closed", in languages that leave "that" out:
// who can say so stands before the cue, and behind it a subject with its own verb.
func (d *story) bare(first, last int) (s statement, ok bool) {
	if d.Lang.Has&lang.BareClauses == 0 {
		return s, false
	}
	for c := first + 1; c < min(last-leastInverted, first+maxLead); c++ {
		t := &d.Toks[c]
		if !t.Is(lang.Cue) || t.Shape != token.Lower || t.Value&(lang.NoClause|lang.Impersonal) != 0 || !d.reports(c) {
			continue
		}
		from := c + 1
		for from < last && (d.adverb(from) || d.Toks[from].Is(lang.Negation)) { // "does not think the road is closed"
			from++
		}
		if from < last && d.Toks[from].Kind == token.Comma {
			from++
		}
		if !d.hasVerb(from, last) {
			continue
		}
		i := d.clauseStart(first, c)
		if s.source, s.sourceEnd = d.subjectBefore(i, c); s.source == s.sourceEnd && c > i && d.Toks[c-1].Is(lang.Relative) {
			s.source, s.sourceEnd = c-1, c // "those who say the road is closed"
		} else if s.source == s.sourceEnd || !d.maySpeak(s.source, s.sourceEnd) {
			continue
		}
		s.cue, s.cueEnd = c, c+1
		s.contents[0] = text.Span{Start: from, End: last}
		return s, true
	}
	return s, false
}

// hasVerb reports whether a clause begins with token i: a subject, and an auxiliary or
// the like behind it.
func (d *story) hasVerb(i, last int) bool {
	from, to := d.nounPhrase(i, last)
	if from == to && i < last && d.Toks[i].Is(lang.Demonstrative) { // "it is"
		from, to = i, i+1
	}
	if from == to || from != i {
		return false
	}
	for to < last && (d.adverb(to) || d.Toks[to].Is(lang.Negation)) {
		to++
	}
	if to+1 < last && d.isVerb(to) && d.nominativePronoun(i, to) {
		return true // "sier hun venter"
	}
	return to+1 < last && d.Toks[to].Is(lang.Auxiliary) && d.Toks[to].Shape == token.Lower
}

// nominativePronoun reports whether token i, with negations and adverbs up to token k, is a
// pronoun that is a subject and no object: "hun", and "de" in "de ikke".
func (d *story) nominativePronoun(i, k int) bool {
	t := &d.Toks[i]
	if d.Lang.Has&lang.BareClauses == 0 || !t.Is(lang.Pronoun) || t.Is(lang.Possessive) || d.oblique(i) {
		return false
	}
	return t.Is(lang.Masculine|lang.Feminine) || t.Is(lang.Plural) && d.Any(i+1, k, lang.Negation)
}

// maySpeak reports whether the tokens [i, last) name somebody who can speak, where it
// may be what is spoken of: "The law, the mayor thinks, is old".
func (d *story) maySpeak(i, last int) bool {
	for ; i < last; i++ {
		if d.ents.MentionAt(i) != nil || d.Toks[i].Is(lang.Pronoun|lang.RoleNoun|lang.GroupNoun|lang.BodyNoun|lang.Document) {
			return true
		}
	}
	return false
}
