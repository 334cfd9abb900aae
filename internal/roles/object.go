package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// object reads "The mayor rejects the charges of the opposition", "called for a tunnel":
// what is demanded, rejected or announced is a noun phrase right behind the cue, and no
// person or body; a preposition or a particle of the verb may tell where. PolNeAR has such
// noun phrases as contents, and the preposition in the cue.
func (d *story) object(first, last int) (s statement, ok bool) {
	for c := first; c+1 < min(last, first+maxLead); c++ {
		if !d.reports(c) || d.Toks[c].Shape != token.Lower {
			continue
		}
		plain := d.Lang.Acts(d.Word(c))&lang.ActObject != 0
		if !plain && d.Toks[c].Begins&lang.BeginsLabel == 0 {
			continue
		}
		s.cue, s.cueEnd = c, c+1
		i, end, governed := d.governedBy(c, last)
		limit := end
		if i > c+1 {
			limit = i - 1
		}
		if s.source, s.sourceEnd = d.subjectBefore(d.clauseStart(first, c), c); s.source == s.sourceEnd && d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) != 0 {
			s.source, s.sourceEnd = d.nounPhrase(c+1, limit) // "Nun fordert Ann Lee einen Tunnel"
			if n := d.firstNoun(s.source, s.sourceEnd); !d.maySpeak(n, min(n+1, s.sourceEnd)) {
				s.sourceEnd = s.source // "die Haltung der Regierung"
			}
		} else if s.source == s.sourceEnd { // "Lee visited the town and announced a plan"
			start := d.clauseStart(first, c)
			s.source, s.sourceEnd = d.sharedSubject(start, c)
			if d.Lang.Cases.Any() && s.source < s.sourceEnd && (d.ents.MentionAt(s.sourceEnd-1) == nil || start > first && d.Toks[start-1].Kind == token.Dash) {
				s.sourceEnd = s.source // nothing but a name surely is no object: "Результаты вышли раньше и требуют"
			}
		}
		if i == c+1 {
			i = d.pastParenthesis(d.pastDates(max(i, s.sourceEnd), end), end)
		} else {
			end = d.clauseEnd(i, end)
		}
		var o text.Span
		if from, to := d.behindObject(d.clauseStart(first, c), c); from < to && (plain || governed) {
			s.source, s.sourceEnd, o = from, to, text.Span{Start: d.clauseStart(first, c), End: c}
		} else if governed {
			o = d.wholeObject(i, end)
		} else if plain {
			o = text.Span{Start: i, End: d.objectEnd(i, last)}
		}
		if o.Start >= o.End {
			if plain {
				return s, false
			}
			continue
		}
		if s.source == s.sourceEnd || !d.maySpeak(s.source, s.sourceEnd) {
			return s, false
		}
		if o.Start == c+2 {
			s.cueEnd++
		}
		s.contents[0] = o
		return s, true
	}
	return s, false
}

// behindObject returns the subject right behind the cue at token c, where the noun phrase
// that stands before it, from token first on, is its object: "Den Plan lehnte Ann Lee ab". It
// is empty if that is not so.
func (d *story) behindObject(first, c int) (int, int) {
	if d.Lang.Has&lang.CapitalNouns == 0 || !d.opensObject(first) {
		return c, c
	}
	from, to := d.nounPhrase(first, c)
	if from != first || from == to || d.isSomebody(from, to) || d.Any(from, to, lang.Demonstrative) && to == from+1 {
		return c, c
	}
	if !d.oblique(first) {
		return d.subjectBehind(from, to, c)
	}
	if from, to = d.nounPhrase(c+1, min(len(d.Toks), c+maxFrame)); from == c+1 && d.maySpeak(from, to) && !d.oblique(from) {
		return from, to
	}
	return c, c
}

// pastDates returns the first token from i up to last that is no adverb and no part of a
// date: "fordert seit Jahren eine".
func (d *story) pastDates(i, last int) int {
	for i = d.pastAdverbs(i, last); i+1 < last && d.Toks[i].Is(lang.Adjunct|lang.Preposition) && d.Toks[i+1].Is(lang.DateWord|lang.Weekday|lang.Month); {
		i = d.pastAdverbs(i+1, last)
	}
	return i
}

// maxHearer bounds the tokens between a cue and the preposition that it governs: "warned
// the people on the coast of".
const maxHearer = 8

// governedBy returns where what the cue at token c governs begins and ends: behind a
// preposition, "warned of the flood", before the particle that ends its clause, "lehnte
// den Plan ab", or between both, "rief zum Streik auf". It reports whether there is either;
// if there is no preposition, that begins right behind the cue.
func (d *story) governedBy(c, last int) (i, end int, ok bool) {
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], d.Word(c))
	if !ok || d.Toks[c].Begins&lang.BeginsLabel == 0 {
		return c + 1, last, false
	}
	end = d.clauseEnd(c+1, last)
	for _, p := range d.Lang.Labels[string(key)] {
		if p.Kind == lang.LabelDividedObject {
			if from := end - len(p.Words) + 1; from > c+1 && spells(d.Text, from, p.Words[1:]) == end {
				return c + 1, from, true
			}
		}
		if p.Kind != lang.LabelObject {
			continue
		}
		words := p.Words[1:]
		particle := end > c+2 && is(d.Text, end-1, words[len(words)-1])
		switch {
		case particle && len(words) == 1:
			return c + 1, end - 1, true
		case particle:
			i = d.behindWord(words[0], c+1, end-1)
		case len(words) == 1:
			i = d.behindWord(words[0], c+1, min(end, c+maxHearer))
		default:
			continue
		}
		if i > 0 && particle {
			return i, end - 1, true
		}
		if i > 0 {
			return i, end, true
		}
	}
	return c + 1, last, false
}

// is reports whether token i is a word that is spelt as a key is.
func is(x *token.Text, i int, key string) bool {
	var buf [lang.MaxWord]byte
	k, ok := lang.Key(buf[:0], x.Word(i))
	return ok && string(k) == key
}

// behindWord returns the token behind a word in the tokens [i, end), 0 if it is none of
// them.
func (d *story) behindWord(key string, i, end int) int {
	for ; i < end; i++ {
		if is(d.Text, i, key) {
			return i + 1
		}
	}
	return 0
}

// wholeObject returns the tokens [i, end) of a clause, up to a day, if they may be a noun
// phrase that is reported.
func (d *story) wholeObject(i, end int) text.Span {
	for k := i; k < end; k++ {
		if d.Toks[k].Is(lang.Weekday | lang.DateWord) {
			end = k
		}
	}
	for end > i && d.Toks[end-1].Is(unfinished) {
		end--
	}
	const others = lang.Pronoun | lang.RoleNoun | lang.GroupNoun | lang.Adjunct | lang.Preposition
	if i >= end || d.ents.MentionAt(i) != nil || d.Toks[i].Is(others) || d.Toks[i].Is(lang.Demonstrative) && (i+1 == end || !d.Toks[i+1].Capitalised()) || d.Any(i, end, lang.Complementizer) {
		return text.Span{}
	}
	return text.Span{Start: i, End: end}
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
	for head < to && !d.Toks[head].Is(lang.OfWord|lang.Particle) && !(d.Lang.Cases.Any() && head > i && !d.Toks[head-1].Is(lang.Definite|lang.Determiner|lang.Possessive)) {
		head++ // a genitive has no word before it
	}
	if from != i || from == to || d.Any(i, head, lang.RoleNoun|lang.GroupNoun|lang.BodyNoun) || d.somebodyAt(i, head) {
		return i
	}
	end := d.clauseEnd(to, last)
	for k := i + 2; k < end; k++ {
		if t := &d.Toks[k]; t.Is(lang.Relative) && t.Is(lang.Complementizer) && !d.Toks[k-1].Is(unfinished) {
			end = k // "denounced the insults | that he heard"
		}
	}
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
	for end > to && d.Lang.Has&lang.CapitalNouns != 0 && d.adverb(end-1) { // "begrüßt den Plan grundsätzlich"
		end--
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
	if i >= len(d.Toks) {
		return false
	}
	t := &d.Toks[i]
	if t.Is(lang.Definite|lang.Determiner|lang.Possessive) || d.articled(i) || t.Is(lang.Stopword) && !t.Is(others) && d.quality(i+1) { // "una ley"
		return true
	}
	return (d.Lang.Has&lang.SuffixedArticles != 0 || d.Lang.Cases.Any()) && d.quality(i)
}

// articled reports whether token i is an article and its noun, with an apostrophe between
// them: "l'enquête".
func (d *story) articled(i int) bool {
	return d.elided(i).Traits&lang.Definite != 0
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
