package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// accordingTo reads "According to the police, the road is closed", "The road,
// the police according to, is closed", "In her words, the road is closed".
func (d *story) accordingTo(first, last int) (s statement, ok bool) {
	for k := first; k < last; k++ {
		if d.prose.In[k] != 0 || d.Toks[k].Begins&lang.BeginsLabel == 0 {
			continue
		}
		if end := d.LabelOf(lang.LabelPerOwn, k, last); end > k {
			s.source, s.sourceEnd = d.ownSource(k, end)
			switch s.cue, s.cueEnd = s.sourceEnd, end; {
			case end == k+1: // "Demnach": whoever was the source before
				s.cue, s.source, s.sourceEnd = k, k, k
			case s.cue == end:
				s.cue, s.cueEnd = k, s.source
			}
			if s, ok = d.aside(s, first, last, k, end); ok {
				return s, true
			}
			continue
		}
		if end := d.LabelOf(lang.LabelPerBehind, k, last); end > k {
			s.cue, s.cueEnd = k, end
			if s.source = d.nounBack(first, k); s.source < k {
				s.sourceEnd = k
				if s, ok = d.aside(s, first, last, s.source, end); ok {
					return s, true
				}
			}
			continue
		}
		end := d.per(&s, first, k, last)
		if end == k || s.source == s.sourceEnd {
			continue
		}
		if !d.closesAside(first, last, k, end) && !d.saysWho(s.source, s.sourceEnd) && (k > first || d.prefield(s.source, last) != s.sourceEnd) {
			continue // "according to plan"
		}
		if k > first && !d.closesAside(first, last, k, end) && d.measures(k, s.source, s.sourceEnd) {
			continue // "adoptar medidas según la zona"
		}
		if k == first && d.framedBehindDash(end, last) || end == last && d.framedBefore(first, k) {
			return s, false
		}
		if end == last {
			if in, ok := d.relayed(&s, first, k); ok {
				return in, true
			}
		}
		if k == first {
			end = d.pastAfterthought(end, last)
		}
		if s, ok = d.aside(s, first, last, k, end); ok {
			return s, true
		}
	}
	return s, false
}

// per reads "according to" and its source at token k of the sentence [first, last) into s, and
// returns the end of both; k if there is none.
func (d *story) per(s *statement, first, k, last int) int {
	end := d.LabelOf(lang.LabelPer, k, last)
	if end == k {
		if s.source, s.sourceEnd, end = d.perQualified(k, last); end > k {
			s.cue, s.cueEnd = k, s.source
		}
		return end
	}
	s.source, s.sourceEnd = d.perSource(end, last)
	if s.source == s.sourceEnd && end > k+2 && d.Toks[k+1].Is(lang.Determiner) && !d.Toks[k+1].Is(lang.Definite) {
		s.source, s.sourceEnd, end = k+1, end, k+1 // "Laut einer Studie ist": nobody's
	}
	if k > first {
		s.sourceEnd = d.beforeObject(s.source, s.sourceEnd)
	}
	s.sourceEnd = d.prefieldOf(k == first, s.source, s.sourceEnd, last)
	if i := d.bracketsEnd(s.sourceEnd, last); i < last && d.Toks[i].Kind == token.Comma { // "the police of Dell (a town in Ohio),"
		s.sourceEnd = i
	}
	if k == first && s.source < s.sourceEnd {
		s.sourceEnd = d.withRelative(s.sourceEnd, last)
	}
	s.cue, s.cueEnd = k, end
	return s.sourceEnd
}

// perQualified returns the source that token i leads to as "according to" does, where its
// noun is one of such a phrase and stands behind what qualifies it: "offiziellen Angaben",
// in "Nach offiziellen Angaben", and "einer Studie", and whose it is by name, "Grupps", in
// "Nach Grupps Meinung". It returns the end of the noun too; all are i if there is none.
func (d *story) perQualified(i, last int) (from, to, end int) {
	capitals := d.Lang.Has&lang.CapitalNouns != 0
	for k := i + 1; k < min(last, i+maxQualified); k++ {
		if k > i+1 && d.perNoun(i, k) {
			end = d.qualifiedEnd(k+1, last)
			return i + 1, end, end
		}
		m := d.ents.MentionAt(k)
		if (capitals || d.Lang.Has&lang.VerbSecond != 0) && k == i+1 && m != nil && m.First == k && m.Kind == coref.MentionName && m.Last < last && d.perNoun(i, m.Last) {
			return k, m.Last, m.Last + 1
		}
		if capitals && k == i+1 && m == nil && d.Toks[k].Capitalised() && d.Lang.Ends(d.Word(k), lang.EndsPossessor) && k+1 < last && d.perNoun(i, k+1) {
			return k, k + 1, k + 2 // only names are before what is theirs
		}
		article := capitals && d.Toks[k].Is(lang.Definite|lang.Determiner|lang.Possessive) && d.Toks[k].Shape == token.Lower
		if !article && (!d.quality(k) || m != nil) {
			break
		}
	}
	return i, i, i
}

// maxQualified bounds the tokens of what stands before the noun of "according to".
const maxQualified = 5

// perNoun reports whether token k is the noun of a phrase that token i begins and that
// leads to a source: "Angaben" behind "Nach".
func (d *story) perNoun(i, k int) bool {
	var buf, noun [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], d.Word(i))
	word, known := lang.Key(noun[:0], d.Word(k))
	if !ok || !known {
		return false
	}
	for _, p := range d.Lang.Labels[string(key)] {
		if p.Kind == lang.LabelPer && len(p.Words) == 2 && p.Words[1] == string(word) {
			return true
		}
	}
	return false
}

// qualifiedEnd returns the end of such a source behind its noun, at token i: with whose it
// is, "ersten Angaben der Polizei", "предварительным данным полиции".
func (d *story) qualifiedEnd(i, last int) int {
	if i >= last || d.Toks[i].Kind != token.Word {
		return i
	}
	t := &d.Toks[i]
	if m := d.ents.MentionAt(i); m != nil && m.Kind == coref.MentionName && m.First == i {
		return min(m.Last, last)
	}
	switch {
	case t.Is(lang.OfWord), t.Is(lang.Definite|lang.Determiner) && t.Value&lang.Genitive != 0:
		_, end := d.nounPhrase(i+1, last)
		return end
	case t.Is(lang.RoleNoun | lang.GroupNoun | lang.BodyNoun):
		return i + 1
	}
	return i
}

// ownSource returns the source within "in her words": the word that is no part of
// the phrase by itself.
func (d *story) ownSource(i, last int) (int, int) {
	for k := i; k < last; k++ {
		if d.Toks[k].Is(lang.Pronoun | lang.Possessive) {
			return k, k + 1
		}
	}
	switch {
	case d.Toks[last-1].Is(lang.Adjunct | lang.Preposition): // "ihrer Meinung nach"
		return i, i + 1
	case last-i > 2 && d.Toks[i].Is(lang.Adjunct|lang.Preposition): // "по нашему мнению"
		return i + 1, i + 2
	case last-i == 2 && d.LabelOf(lang.LabelPer, last-1, last) == last: // "moim zdaniem"
		return i, i + 1
	}
	return last - 1, last
}

// endOfSource returns the end of the source that begins the tokens [i, last), where
// neither an article nor a comma tells: behind a name, or else behind what somebody
// is.
func (d *story) endOfSource(i, last int) int {
	for k := i; k < last; k++ {
		if m := d.ents.MentionAt(k); m != nil {
			if k > i && m.First == k && d.ents.Entity(m).Kind == lang.KindPerson && d.rank(k) == 0 && d.quality(k-1) && !d.Toks[k-1].Is(lang.RoleNoun|lang.Title|lang.Demonym) {
				return k // "По сведениям изданий Лис заболел": a nominative
			}
			end := min(m.Last, last)
			if d.prose.In[end-1] != 0 && end < last && end == d.titleEnd(end-1) {
				end++ // "По данным «Курьера» фирма закрыта"
			}
			return end
		}
		if k == i && d.Toks[k].Shape == token.Capital && !d.Toks[k].Is(lang.RoleNoun|lang.GroupNoun|lang.BodyNoun|lang.Pronoun) {
			for k++; k < last && d.Toks[k].Shape == token.Capital && d.Toks[k].Gap == token.Space; {
				k++
			}
			return k // a name that was not found
		}
		if d.Toks[k].Is(lang.RoleNoun|lang.GroupNoun|lang.BodyNoun) && !(k+1 < last && d.ents.MentionAt(k+1) != nil) {
			return d.complementEnd(k+1, last)
		}
	}
	return last
}

// complementEnd returns the end of what completes the role before token i, if the name of
// whoever has it follows in the same case: "ministra obrony Jana Lisa". It is i if none does.
func (d *story) complementEnd(i, last int) int {
	for k := i; k < min(last, i+maxComplement+1); k++ {
		if m := d.ents.MentionAt(k); m != nil {
			if k > i && d.ents.Entity(m).Kind == lang.KindPerson && m.First == k && d.rank(k) >= lang.FeminineEnding {
				return min(m.Last, last)
			}
			break
		}
		if !d.quality(k) {
			break
		}
	}
	return i
}

// maxComplement bounds the words between a role and a name.
const maxComplement = 3

// saysWho reports whether the tokens [i, last) mean somebody: they have a name, an
// article, a role.
func (d *story) saysWho(i, last int) bool {
	for ; i < last; i++ {
		if t := &d.Toks[i]; t.Capitalised() || t.Kind == token.Mark || t.Kind == token.Link || d.Lang.Has&lang.CapitalNouns == 0 && t.Is(lang.Definite|lang.Determiner) || t.Is(lang.RoleNoun|lang.GroupNoun|lang.Pronoun|lang.BodyNoun|lang.Possessive|lang.Document) {
			return true
		}
	}
	return false
}

// closesAside reports whether the tokens [i, end) stand between commas or the ends
// of the sentence [first, last).
func (d *story) closesAside(first, last, i, end int) bool {
	left := i == first || d.parts(i-1)
	right := end == last || d.parts(end)
	return left && right && (i > first || end < last)
}

// parts reports whether token i is a comma, a bracket or a spaced dash.
func (d *story) parts(i int) bool {
	k := d.Toks[i].Kind
	return k == token.Comma || k == token.Open || k == token.Close || d.spacedDash(i)
}

// leastAside is the length in tokens of the shortest statement around its source.
const leastAside = 2

// aside completes a statement of which source and cue are the tokens [i, end) of
// the sentence [first, last): what stands around them is what was said.
func (d *story) aside(s statement, first, last, i, end int) (statement, bool) {
	if i > first && end+1 < last && d.Toks[end].Kind == token.Comma && d.Toks[end+1].Is(lang.Complementizer) && (!d.Toks[end+1].Is(lang.Relative) || d.byArticles() && i > first+1 && d.reports(i-2)) {
		return s, false // "Ann Lee confirmed, according to the agency, that"
	}
	first = d.ownClause(first, i)
	inner := d.innerClause(first, i)
	if i-1 > inner+leastAside && d.Toks[i-1].Kind == token.Comma {
		inner = first // "The road crosses the river, which is deep, according to the police"
	}
	outer := inner
	if inner == first && i > first && end < last && d.Toks[i-1].Kind == token.Comma && d.Toks[end].Kind == token.Word {
		outer = i
	}
	if d.cueWithin(first, outer) < outer {
		return s, false // "Ann Lee said that the road, according to the police": she says so
	}
	before, behind := text.Span{Start: inner, End: i}, text.Span{Start: end, End: last}
	if inner > first {
		behind.End = d.innerEnd(end, last)
	}
	for before.End > first && d.parts(before.End-1) {
		before.End--
	}
	for behind.Start < last && d.parts(behind.Start) {
		behind.Start++
	}
	for before.Start < before.End && (d.adverb(first) && before.End == first+1 || d.Toks[before.Start].Is(lang.Conjunction|lang.AndWord) && before.End == before.Start+1) {
		before.Start++ // "But according to the police"
	}
	if e := before.End; e > first+1 && d.Toks[e-1].Is(lang.Conjunction) && d.Toks[e-2].Kind == token.Comma && behind.End-behind.Start >= leastAside {
		before.End = before.Start // "The reason is not known, but according to the police"
	}
	s.contents = [2]text.Span{before, behind}
	return s, before.End-before.Start+behind.End-behind.Start >= leastAside
}

// soSays reads "Das Wetter, so Lindemann, könne kaum schlechter werden".
func (d *story) soSays(first, last int) (s statement, ok bool) {
	for k := first + leastAside; k+1 < last; k++ {
		if t := &d.Toks[k]; !t.Is(lang.Cue) || t.Value&onlyBehind == 0 || !d.parts(k-1) || d.prose.In[k] != 0 || d.Toks[k+1].Is(lang.Cue) {
			continue
		}
		if d.Lang.Has&lang.CapitalNouns != 0 && d.quality(k+1) {
			continue // "so scheint es"
		}
		from, to := d.nounPhrase(k+1, last)
		if from != k+1 || from == to || to >= last || d.Toks[to].Kind != token.Comma || d.oblique(from) {
			continue
		}
		s.cue, s.cueEnd, s.source, s.sourceEnd = k, k+1, from, to
		return d.aside(s, first, last, k, to)
	}
	return s, false
}

// accords completes a sentence that begins or ends with "according to" and a source, in a
// language whose words are learned: mostly what is reported stands before these, so that
// the tagger sees nothing in what stands behind, or but a wish in it.
func (d *story) accords(t *Roles, s *prose.Sentence) {
	first, last := max(s.First, d.page.Blocks[s.Block].Body), s.Last
	for last > first && d.Toks[last-1].Kind == token.Stop {
		last--
	}
	if first < last && d.Toks[first].Is(lang.Conjunction) {
		first++
	}
	source := d.LabelOf(lang.LabelPer, first, last)
	if source == first {
		d.perBehind(t, first, last)
		return
	}
	end := d.endOfPer(t, source, last)
	if source == end && !t.anyOf(first, last, Source) && skipTags(t.Tags, first, last, Cue) > first { // "according to plan"
		setRole(t.Tags, first, last, None)
	}
	if source == end || last-end < leastAside || d.surelyReports(t, end, last) || t.reported(source, end, last) {
		return
	}
	t.show(first, source, Cue)
	t.show(source, end, Source)
	if d.Toks[end].Kind == token.Comma {
		t.show(end, end+1, None)
		end++
	}
	t.show(end, last, Content)
}

// reported reports whether the tagger saw all of a report: a cue and behind it, at token
// i, its source, and in [end, last) a content without another cue.
func (t *Roles) reported(i, end, last int) bool {
	content := false
	for k := end; k < last; k++ {
		if t.Tags[k].Role() == Cue {
			return false
		}
		content = content || t.Tags[k].Role() == Content
	}
	return content && t.Tags[i].Role() == Source && t.Tags[i-1].Role() == Cue
}

// perBehind tags the sentence [first, last) that ends with "according to" and a source, if
// nothing in it has a role: "The town expects 600 visitors according to its website."
func (d *story) perBehind(t *Roles, first, last int) {
	for k := max(first+leastAside, last-maxNoun); k+1 < last; k++ {
		source := d.LabelOf(lang.LabelPer, k, last)
		if source == k {
			continue
		}
		if source < last && d.maySay(source, last) && !d.isFinite(t, source, last) && d.isFinite(t, first, k) && !t.anyOf(first, k, Content) && !d.surelyReports(t, first, k) && !d.Any(source, last, lang.Relative) {
			end := k
			if d.Toks[k-1].Kind == token.Comma {
				end--
			}
			t.show(first, k, None)
			t.show(first, end, Content)
			t.show(k, source, Cue)
			t.show(source, last, Source)
		}
		return
	}
}

// maySay reports whether the tokens [i, last) have a name in them or a noun for somebody
// or something that says things: prices vary "according to your tariff".
func (d *story) maySay(i, last int) bool {
	for ; i < last; i++ {
		if m := d.ents.MentionAt(i); m != nil && m.Kind == coref.MentionName || d.Toks[i].Is(lang.RoleNoun|lang.Title|lang.GroupNoun|lang.BodyNoun|lang.Document) {
			return true
		}
	}
	return false
}

// endOfPer returns the end of the source that token i begins behind "according to": as
// the tagger has it, with appositions, "Ann Lee, the mayor of Dell,", or before a comma.
// It is i if that is not clear.
func (d *story) endOfPer(t *Roles, i, last int) int {
	comma, end := i, i
	for {
		end = skipTags(t.Tags, end, last, Source)
		if end == i || end+1 >= last || d.Toks[end].Kind != token.Comma || t.Tags[end+1].Role() != Source {
			break
		}
		comma, end = end, end+1
	}
	if end > i && !(end < last && t.Parts[end].Finite()) {
		for k := i + 1; k < end; k++ {
			if d.opensClause(k) && !t.Parts[k-1].Finite() { // "the mayor more than 40 houses burned down"
				return k
			}
		}
		return d.withName(end, last)
	}
	if comma > i { // "Ann Lee, the mayor wants to close the road"
		return comma
	}
	for end = i; end < last && d.Toks[end].Kind != token.Comma && !(end > i && d.opensClause(end) && !t.Parts[end-1].Finite()); {
		end++
	}
	end = d.withName(end, last)
	if end-i > maxNoun || end == last || !d.saysWho(i, end) || d.isFinite(t, i, end) || !d.isFinite(t, end, last) { // "according to plan"
		return i
	}
	return end
}

// withName returns where a source ends that seems to end at comma i, with a title and a name
// that stand in apposition behind it: "the founder, Advocate Ann Lee,".
func (d *story) withName(i, last int) int {
	k := i + 1
	if i >= last || d.Toks[i].Kind != token.Comma {
		return i
	}
	for k < last && d.Toks[k].Capitalised() && d.ents.MentionAt(k) == nil {
		k++
	}
	if m := d.ents.MentionAt(k); k < last && m != nil && m.First == k && m.Last < last && d.Toks[m.Last].Kind == token.Comma && d.ents.Entity(m).Kind == lang.KindPerson {
		return m.Last
	}
	return i
}

// opensClause reports whether an article at token i opens a noun phrase that nothing joins
// to the word before it: "according to the mayor the road is closed".
func (d *story) opensClause(i int) bool {
	return (d.Toks[i].Is(lang.Definite|lang.Determiner|lang.NumberWord) || d.Toks[i].Kind == token.Number) && d.Toks[i-1].Kind == token.Word && !d.Toks[i-1].Is(lang.Preposition|lang.OfWord|lang.AndWord|lang.Determiner|lang.Auxiliary)
}
