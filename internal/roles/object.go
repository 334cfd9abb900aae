package roles

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// object reads "The mayor rejects the charges of the opposition", "called for a tunnel":
// what is demanded, rejected or announced is a noun phrase right behind the cue, and no
// person or body. PolNeAR has such noun phrases as contents.
func (d *story) object(first, last int) (s statement, ok bool) {
	for c := first + 1; c+1 < min(last, first+maxLead); c++ {
		if !d.reports(c) || d.Toks[c].Shape != token.Lower || d.Lang.Acts(d.Word(c))&lang.ActObject == 0 {
			continue
		}
		end := d.objectEnd(c+1, last)
		if end == c+1 {
			return s, false
		}
		if s.source, s.sourceEnd = d.subjectBefore(d.clauseStart(first, c), c); s.source == s.sourceEnd || !d.maySpeak(s.source, s.sourceEnd) {
			return s, false
		}
		s.cue, s.cueEnd = c, c+1
		s.contents[0] = text.Span{Start: c + 1, End: end}
		return s, true
	}
	return s, false
}

// objectEnd returns the end of the noun phrase at token i and of what completes it, up to
// the end of the clause, a day, or "and" before what may be a verb. It is i if no article
// or ending shows that it is a noun phrase, if its noun is somebody, or if a verb follows.
func (d *story) objectEnd(i, last int) int {
	if !d.opensObject(i) {
		return i
	}
	from, to := d.nounPhrase(i, last)
	head := i
	for head < to && !d.Toks[head].Is(lang.OfWord|lang.Particle) {
		head++
	}
	if from != i || from == to || d.Any(i, head, lang.RoleNoun|lang.GroupNoun|lang.BodyNoun) || d.somebodyAt(i, head) {
		return i
	}
	end := d.clauseEnd(to, last)
	for k := i; k < end; k++ {
		t := &d.Toks[k]
		switch {
		case t.Is(lang.Weekday | lang.DateWord):
			for end = k; end > i && d.Toks[end-1].Is(unfinished); {
				end--
			}
		case t.Is(lang.AndWord) && k+1 < end && !d.opensObject(k+1) && !d.Toks[k+1].Capitalised() && !d.Toks[k+1].Is(lang.OfWord):
			end, to = k, min(to, k) // "rejected the offer and began": perhaps a verb
		case k > i && (t.Is(lang.Auxiliary|lang.Cue|lang.Complementizer) && t.Shape == token.Lower):
			return i
		}
	}
	if end < to || d.Toks[end-1].Is(unfinished) { // "fordert die Stadt auf"
		return i
	}
	return end
}

// unfinished are words with which no noun phrase ends.
const unfinished = beforeNoun | lang.Adjunct | lang.Preposition | lang.AndWord | lang.Conjunction

// opensObject reports whether token i begins a noun phrase by an article, joined to its
// noun or not, or may be a noun that has one as its ending.
func (d *story) opensObject(i int) bool {
	const others = lang.Adjunct | lang.Auxiliary | lang.Cue | lang.Preposition | lang.Conjunction | lang.Complementizer | lang.Negation | lang.AndWord | lang.OfWord | lang.Pronoun
	t := &d.Toks[i]
	if t.Is(lang.Definite|lang.Determiner|lang.Possessive) || d.articled(i) || t.Is(lang.Stopword) && !t.Is(others) && d.quality(i+1) { // "una ley"
		return true
	}
	return (d.Lang.Has&lang.SuffixedArticles != 0 || d.Lang.Cases.Any()) && d.quality(i)
}

// articled reports whether token i is an article and its noun, with an apostrophe between
// them: "l'enquête".
func (d *story) articled(i int) bool {
	w := d.Word(i)
	k := strings.IndexAny(w, "'’")
	return k > 0 && d.Toks[i].Kind == token.Word && d.Lang.Find(w[:k]+"'").Traits&lang.Definite != 0
}

// somebodyAt reports whether one of the tokens [i, last) is part of a name of a person or
// of a body.
func (d *story) somebodyAt(i, last int) bool {
	for ; i < last; i++ {
		if m := d.ents.MentionAt(i); m != nil && d.ents.Entity(m).Kind != lang.KindPlace {
			return true
		}
	}
	return false
}
