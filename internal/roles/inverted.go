package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Inversion: "The road is closed, said the police." In the languages that are read
// by form, what is said may stand before its cue and go on behind the source.

// leastInverted is the length in tokens of the shortest statement before its cue.
const leastInverted = 3

// fronted reads "The road is closed, said the police.", "The road, said the
// police, is closed."
func (d *story) fronted(first, last int) (s statement, ok bool) {
	if i := first + 1; i < last && d.Toks[i].Is(lang.Demonstrative) && d.Toks[first].Is(lang.Adjunct) && !d.subordinates(first) && d.saysThisFirst(i+1, last) {
		return s, false // "About this wrote the «Times», says the agency"
	}
	speech := prose.AfterDash(d.Text, first)
	least := leastInverted
	if speech {
		least = 1
	}
	for k := last - 2; k > first; k-- {
		asks := d.Toks[k].Kind == token.Stop && d.Word(k) != "." // "Who asked us? said the mayor."
		if d.Toks[k].Kind != token.Comma && !d.spacedDash(k) && !asks || d.prose.In[k] != 0 {
			continue
		}
		c := d.tagAt(k+1, last, speech)
		if c < 0 {
			continue
		}
		s.cue, s.cueEnd = c, c+1
		s.source, s.sourceEnd = d.sourceBehind(c+1, last)
		end := max(s.sourceEnd, s.cueEnd)
		if d.Toks[k-1].Kind == token.Comma || d.Toks[k-1].Kind == token.Stop { // ", –"
			k--
		}
		if n := d.prose.In[first]; n > 0 && d.prose.Pairs[n-1].Close == k-1 {
			return s, false // the frame of a quotation
		}
		before := text.Span{Start: d.behindColon(first, k), End: k}
		inserted := d.insertedAt(first, k, s.frame, last)
		if !speech && d.frontsNothing(first, k, s.frame) && !inserted {
			return s, false
		}
		if d.Toks[c].Value&lang.Impersonal != 0 { // "…, it is said in the report"
			dummy := d.isDummy(c+1, last)
			if s.source, s.sourceEnd = d.document(c, c, last); s.source == s.sourceEnd && !dummy && !d.says(c, last) {
				continue
			}
			end = max(s.sourceEnd, d.pastAdverbs(c+1, last))
			if dummy {
				s.cueEnd++
			}
		}
		if !(speech && d.spacedDash(c-1) && d.Lang.Cases.Any()) && (s.source == s.sourceEnd && s.cueEnd == c+1 && !d.says(c, last) || d.Toks[c].Value&lang.Impersonal == 0 && !d.invertsFor(first, k, c, s.frame)) {
			continue
		}
		behind, ok := d.restOf(&s, end, last, speech && d.spacedDash(c-1))
		if inserted && behind.Start == behind.End && d.byArticles() {
			behind, ok = text.Span{Start: d.pastApposed(s.source, s.sourceEnd, last) + 1, End: last}, true
		}
		if !ok || before.End-before.Start+behind.End-behind.Start < least {
			continue
		}
		if in, ok := d.relayed(&s, first, k); ok {
			return in, true
		}
		s.contents = [2]text.Span{before, behind}
		return s, true
	}
	return s, false
}

// restOf returns what a statement goes on with behind its frame, which ends before token i. Behind
// a frame between dashes that is what another dash leads to, where cases tell what is said of the
// speaker. It reports false if the sentence goes on with something else.
func (d *story) restOf(s *statement, i, last int, dashed bool) (rest text.Span, ok bool) {
	switch {
	case d.saysOn(s, i, last):
		return rest, true
	case dashed && d.Lang.Cases.Any():
		for i < last && !d.spacedDash(i) {
			i++
		}
		if i < last {
			rest = d.afterInsertion(i, last)
		}
		return rest, true
	}
	if i = d.circumstanceEnd(i, last); i == last {
		return rest, true
	}
	rest = d.afterInsertion(i, last)
	return rest, rest.Start < rest.End || rest.End == last
}

// isDummy reports whether token i, behind a cue whose subject says nothing, is that subject
// and means nothing: "hieß es", "klinkt het bij de politie".
func (d *story) isDummy(i, last int) bool {
	if i >= last {
		return false
	}
	t := &d.Toks[i]
	return t.Is(lang.Pronoun) && d.adverb(i) || t.Is(lang.Definite) && d.Lang.Has&lang.VerbSecond != 0 && (i+1 >= last || d.Toks[i+1].Is(lang.Adjunct|lang.Preposition|lang.OfWord))
}

// apposedName reports whether a person's name in apposition is what stands before token k,
// behind a comma, so that the tokens from first on are a subject: "The head of the office in
// Dell, Ann Lee, confirmed". In languages in which names do so seldom a statement ends with one.
func (d *story) apposedName(first, k int) bool {
	m := d.ents.MentionAt(k - 1)
	return d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 && m != nil && m.Last == k && m.First > first+1 && d.Toks[m.First-1].Kind == token.Comma && d.ents.Entity(m).Kind == lang.KindPerson && d.Any(first, m.First, lang.RoleNoun|lang.Title)
}

// isSpeaking reports whether the tokens [i, last) mean people or a body, not what they wrote.
func (d *story) isSpeaking(i, last int) bool {
	return i < last && (d.isSomebody(i, last) || d.Any(i, last, lang.GroupNoun|lang.BodyNoun) || d.somebodyAt(i, last))
}

// frontsNothing reports whether the tokens [first, k) before a mark and a frame are no
// statement: the subject, "Ann Lee, the mayor, said"; a clause that depends on the frame; a
// phrase without a verb, "Auch die größte Bank, die Deutsche Bank, meldete"; or one with a verb
// that reports what stands behind an aside, "confirmed, according to the police, that".
func (d *story) frontsNothing(first, k int, f frame) bool {
	if k > first && d.reports(k-1) && d.asideEnd(k+1, len(d.Toks)) > k {
		return true
	}
	if d.isSubject(first, k) || d.apposedName(first, k) && !d.isSpeaking(f.source, f.sourceEnd) || d.subordinate(first, k) || d.dependent(first, k, f) {
		return true
	}
	if d.Lang.Cases.Any() && f.source == f.sourceEnd && d.Toks[first].Traits == 0 && d.ents.MentionAt(first) == nil && d.Lang.Ends(d.Word(first), lang.EndsPast) {
		return true // "Стучали в дверь, кричали"
	}
	aside := f.source < f.sourceEnd && d.asideOf(first, k) && !d.isSomebody(f.source, f.sourceEnd)
	return aside || d.Lang.Has&lang.CapitalNouns != 0 && !d.predicated(first, k)
}

// invertsFor reports whether the cue at token c, in the clause behind the mark at token k
// and behind what the sentence begins with at token first, may stand there in front of its
// source, where one constituent stands before the verb: what is said is that one, so that no
// other does, and there is a subject but in the passive. Elsewhere what may be the object of
// the cue is no subject.
func (d *story) invertsFor(first, k, c int, f frame) bool {
	if d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 { // "La superiora, Ann Lee, pidió una restauración"
		return f.source == f.sourceEnd || d.Lang.Acts(d.Word(c))&lang.ActObject == 0 || d.maySpeak(f.source, f.sourceEnd)
	}
	if d.Toks[c].Value&onlyBehind != 0 && d.Lang.Has&lang.CapitalNouns != 0 {
		return f.source == c+1 && !d.quality(c+1)
	}
	if f.source == f.sourceEnd {
		return d.passive(k+1, c) && (d.Lang.Has&lang.CapitalNouns != 0 || d.hasVerb(first, k))
	}
	says := d.Toks[f.source].Is(lang.Definite) && d.Lang.Acts(d.Word(c))&lang.ActKinds&^lang.ActStatement == 0 // "meldet das Amt", but not "fand das Amt"
	return d.Lang.Has&lang.CapitalNouns == 0 || says || d.maySpeak(f.source, f.sourceEnd)
}

// invertedCue returns the cue of the clause that begins at token i and stands in front
// of its source, -1 if it has none.
func (d *story) invertedCue(i, last int) int {
	c := i
	if d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) != 0 && c+2 < last && d.Toks[c].Is(lang.Demonstrative) && d.Toks[c].Shape == token.Lower && d.reports(c+1) && d.Toks[c+1].Value&lang.Impersonal == 0 && !d.Toks[c+2].Is(lang.Pronoun) {
		c++ // "…, das teilte die Polizei mit"
	}
	for c < last && (d.Toks[c].Is(lang.Auxiliary) || d.adverb(c) || d.mannered(c) && d.spacedDash(i-1)) && d.Toks[c].Shape == token.Lower {
		if c++; d.joinsPronoun(c) {
			c += 2
		}
	}
	if c+1 < last && d.Toks[c].Value&onlyBehind != 0 && d.reports(c+1) { // "so sagte"
		c++
	}
	if c >= last || !d.inverts(c) || d.prose.In[c] != 0 || d.leadsOnTo(c, last) {
		return -1
	}
	return c
}

// tagAt returns the cue of the clause that begins at token i and stands in front of its source, or
// the verb of what is said behind a dash; -1 if there is none.
func (d *story) tagAt(i, last int, speech bool) int {
	if c := d.invertedCue(i, last); c >= 0 || !speech {
		return c
	}
	return d.anyTag(i, last)
}

// anyTag returns the verb at token i if that is no reporting word but tells by its form and by the
// subject behind it, and a dash before it, whose words stand before that: "– Ani grosza – złościł
// się Jan". Before a full name in the nominative it needs no such form. It is -1 if it does not.
func (d *story) anyTag(i, last int) int {
	if !d.Lang.Cases.Any() || !d.spacedDash(i-1) || !d.isVerb(i) || d.Toks[i].Traits != 0 || i+1 >= last {
		return -1
	}
	from, to := d.nounPhrase(d.pastAdverbs(i+1, last), last)
	if from == to || d.oblique(from) {
		return -1
	}
	w := d.Word(i)
	verb := d.Lang.Ends(w, lang.EndsPast) || d.Lang.Ends(w, lang.EndsPresent) || d.adverb(i+1)
	if m := d.ents.MentionAt(from); m != nil && m.First == from && d.namesSubject(m) {
		r := d.rank(from)
		if verb || m.Last-m.First > 1 && (r < lang.FeminineEnding || r == lang.FeminineEnding && d.Toks[from].Is(lang.FemaleName)) {
			return i
		}
	}
	if head := d.firstNoun(from, to); verb && head < to && d.Toks[head].Is(lang.RoleNoun|lang.GroupNoun) && d.nominative(head) {
		return i
	}
	return -1
}

// framedBehindDash reports whether a dash in the tokens [i, last) parts what is said from its
// frame: "According to the police it rains – said the mayor".
func (d *story) framedBehindDash(i, last int) bool {
	for ; i+1 < last; i++ {
		if d.spacedDash(i) && d.prose.In[i] == 0 && d.invertedCue(i+1, last) >= 0 {
			return true
		}
	}
	return false
}

// saysThisFirst reports whether two reporting words stand in the tokens [i, last): the
// first one is that of "About this wrote the «Times», says the agency".
func (d *story) saysThisFirst(i, last int) bool {
	c := d.cueWithin(i, last)
	return c < last && d.cueWithin(c+1, last) < last
}

// behindColon returns the first token of what is said in [first, k): behind a colon,
// and the dash there, if something leads up to it.
func (d *story) behindColon(first, k int) int {
	for i := k - 2; i > first; i-- {
		if d.prose.In[i] == 0 && d.Toks[i].Kind == token.Colon && d.Toks[i+1].Gap != token.NoGap {
			if d.Toks[i+1].Kind == token.Dash {
				i++
			}
			return i + 1
		}
	}
	return first
}

// leadsOnTo reports whether the cue at token c has its own clause behind it: "…,
// stressed that": that one is what is reported.
func (d *story) leadsOnTo(c, last int) bool {
	from := d.clauseOf(c, last)
	if from == c || !d.Toks[from].Is(lang.Complementizer) {
		return from == c+2 && d.Toks[c+1].Kind == token.Comma
	}
	if !d.Toks[from].Is(lang.Relative) {
		return true
	}
	return d.pastAdverbs(c+1, from) == from
}

// subordinate reports whether the tokens [first, k) before a comma are a clause that
// depends on what follows, not a statement: "Als der Regen kam, sagte". It ends with
// its verb where nouns have capitals; or a conjunction stands at its end.
func (d *story) subordinate(first, k int) bool {
	if d.Toks[k-1].Is(lang.Conjunction|lang.AndWord) || k-2 >= first && d.adverb(k-1) && d.Toks[k-2].Kind == token.Comma {
		return true
	}
	t := &d.Toks[first]
	return d.Lang.Has&lang.CapitalNouns != 0 && t.Is(lang.Adjunct) && !d.adverb(first) && d.Toks[k-1].Shape == token.Lower &&
		d.Toks[k-1].Is(lang.Auxiliary|lang.Adjunct|lang.Cue) && !d.Any(first+1, k-1, lang.Auxiliary) && !d.verbInside(first, k)
}

// asideOf reports whether the tokens [first, k) begin with a person's name and a comma:
// "Ann Lee, one of those who wrote it, condemned the plan".
func (d *story) asideOf(first, k int) bool {
	m := d.ents.MentionAt(first)
	return m != nil && m.Last < k && d.ents.Entity(m).Kind == lang.KindPerson && d.Toks[m.Last].Kind == token.Comma
}

// isSubject reports whether the tokens [first, k) before a comma and a cue are no
// statement but the subject of the cue, perhaps with an apposition.
func (d *story) isSubject(first, k int) bool {
	if _, end := d.nounPhrase(first, k); end == k {
		m := d.ents.MentionAt(k - 1)
		if k-first < leastInverted || m != nil && m.Last == k || d.Toks[k-1].Kind == token.Close {
			return true
		}
	}
	_, p, ok := d.insertedBack(first, k+1)
	if !ok || d.nounBack(first, p) != first {
		return false
	}
	if d.Lang.Cases.Any() && d.Toks[p+1].Is(lang.Relative) {
		return true // "Два человека, которые угрожали мэру, заявили"
	}
	m := d.ents.MentionAt(p - 1)
	return m != nil && m.Last == p || p-first == 1 && d.Toks[p-1].Capitalised() || p-first <= maxSubject && d.Toks[p-1].Is(lang.RoleNoun)
}

// says reports whether the cue at token c, behind a statement, needs no source: it
// is all that there is, "…, he-said", "…, added yesterday", "…, said, …".
func (d *story) says(c, last int) bool {
	if last < len(d.Toks) && d.Toks[last].Kind == token.Colon {
		return false // "Ann Lee, the mayor, said:"
	}
	i := d.pastAdverbs(c+1, last)
	if i >= last || d.parts(i) || d.Toks[i].Kind == token.Stop {
		return true
	}
	return d.Toks[c-1].Is(lang.Auxiliary) && d.Toks[i].Is(lang.Adjunct|lang.Preposition) || i > c+1 && last-i <= maxCircumstance
}

// pastAdverbs returns the first token from i up to last that is no adverb, auxiliary
// or date.
func (d *story) pastAdverbs(i, last int) int {
	for i < last {
		end := max(d.LabelOf(lang.LabelAdverbial, i, last), d.dateEnd(i, last))
		if end == i && !d.adverb(i) && !d.mannered(i) && !passes(&d.Toks[i]) || end == i && d.pointsOut(i, last) {
			break
		}
		i = max(end, i+1)
	}
	return i
}

// pointsBack reports whether token i is "this" or "last" before a day or a month.
func (d *story) pointsBack(i, last int) bool {
	t := &d.Toks[i]
	return t.Is(lang.DateWord) && t.Value >= lang.DateDeixis && t.Value < lang.DateAgo && i+1 < last && d.Toks[i+1].Is(lang.Weekday|lang.Month)
}

// pointsOut reports whether token i is "this" or "last" before something that is no date:
// "informó hoy esta institución".
func (d *story) pointsOut(i, last int) bool {
	t := &d.Toks[i]
	return t.Is(lang.DateWord) && !t.Is(lang.Adjunct) && t.Value >= lang.DateDeixis && t.Value < lang.DateAgo && i+1 < last && d.Toks[i+1].Kind == token.Word && !d.Toks[i+1].Is(lang.DateWord|lang.Weekday|lang.Month)
}

// dateEnd returns the end of the date that an article at token i begins: "el jueves", "le 5
// mai", "la semana pasada". It is i if none does.
func (d *story) dateEnd(i, last int) int {
	k := i + 1
	if k >= last || d.Lang.Has&lang.VerbSecond != 0 || !d.Toks[i].Is(lang.Definite|lang.Determiner) || d.Toks[i].Shape != token.Lower {
		return i
	}
	if d.Toks[k].Kind == token.Number {
		k++
		if k+1 < last && d.Toks[k].Is(lang.OfWord) && d.Toks[k+1].Is(lang.Month) {
			k++
		}
		if k >= last || !d.Toks[k].Is(lang.Month) {
			return i
		}
	} else if d.pointsBack(k, last) { // "el pasado sábado"
		k++
	} else if t := &d.Toks[k]; !t.Is(lang.Weekday) && !(t.Is(lang.DateWord) && t.Value >= lang.DatePeriod && t.Value < lang.DateDeixis) {
		return i // "le premier magistrat"
	}
	for k < last && (d.Toks[k].Is(lang.Weekday|lang.Month|lang.DateWord) || d.Toks[k].Kind == token.Number) {
		k++
	}
	return k
}

// maxCircumstances is the length in tokens of what may stand between the source of
// a statement and the end of the sentence: "…, said the police on Monday in the
// court of Dell".
const maxCircumstances = 24

// circumstanceEnd returns the end of the circumstances at token i: the last token
// of the sentence if it has no more clauses, else the mark that ends them.
func (d *story) circumstanceEnd(i, last int) int {
	end := d.clauseEnd(i, last)
	if k := d.bracketsEnd(end, last); k > end {
		end = d.clauseEnd(k, last) // "…, said the head of the bank (BOD), Ann Lee"
	}
	for end < last && end-i <= maxCircumstance && d.Toks[end].Kind == token.Comma && !d.Toks[i-1].Is(lang.Pronoun) && d.apposes(end+1, last) {
		end = d.clauseEnd(end+1, last) // "…, said Ann Lee, head of the bank, on Monday."
		i = end
	}
	if end < last {
		return end
	}
	if last-i > maxCircumstances || d.Any(i, last, lang.Complementizer) {
		return i
	}
	return last
}

// apposes reports whether an apposition or a relative clause begins with token i.
func (d *story) apposes(i, last int) bool {
	for k := i; k < min(last, i+maxQualities) && d.quality(k); k++ {
		if d.Toks[k+1].Is(lang.RoleNoun) {
			return true // "…, said Ann Lee, technical director of the town"
		}
	}
	return i < last && (d.Toks[i].Is(lang.RoleNoun|lang.Definite|lang.Determiner|lang.Relative) || d.Toks[i].Capitalised() || d.Toks[i].Kind == token.Number) &&
		!d.Toks[i].Is(lang.Pronoun)
}

// maxQualities is how many words may stand before what somebody is.
const maxQualities = 2

// quality reports whether token i may be an adjective: a word in small letters that is
// none of the others, and is not the last one.
func (d *story) quality(i int) bool {
	const others = lang.Stopword | lang.Adjunct | lang.Auxiliary | lang.Cue | lang.Preposition | lang.Conjunction | lang.Pronoun | lang.Complementizer
	if i+1 >= len(d.Toks) {
		return false
	}
	t := &d.Toks[i]
	return t.Kind == token.Word && t.Shape == token.Lower && !t.Is(others)
}

// afterInsertion returns what goes on behind the clause that ends at token i: "The
// road, said the police, is closed."
func (d *story) afterInsertion(i, last int) text.Span {
	if d.parts(i) && d.tellsWhen(i+1, last) {
		return text.Span{Start: last, End: last} // "…, said Ann Lee, the mayor, on Monday"
	}
	if !d.parts(i) && d.Toks[i].Kind != token.Stop || last-i < 3 {
		return text.Span{}
	}
	if d.Toks[i].Kind == token.Open && d.Toks[last-1].Kind == token.Close {
		return text.Span{Start: last, End: last} // "…, said the mayor of Dell (not the one in Ohio)"
	}
	relative := d.Lang.Has&lang.VerbSecond != 0 && d.relativeBack(0, i+1) < i
	for i < last && (d.parts(i) || d.Toks[i].Kind == token.Stop) {
		i++
	}
	if relative && i+2 < last && d.quality(i) && d.Toks[i+1].Is(lang.AndWord) {
		return text.Span{Start: last, End: last} // "said Lee, who has been mayor, judge and member of the board"
	}
	if i < last && d.Lang.Has&lang.CapitalNouns == 0 && d.Toks[i-1].Kind == token.Comma && d.Toks[i].Shape == token.Lower &&
		(d.Toks[i].Is(lang.Adjunct|lang.Preposition) && !d.Toks[i].Is(lang.Negation|lang.Auxiliary) || d.Toks[i].Value&lang.Gerund != 0 && d.Toks[i].Is(lang.Cue)) {
		return text.Span{Start: last, End: last} // "…, said the mayor, in a letter of May"
	}
	return text.Span{Start: i, End: last}
}

// tellsWhen reports whether the tokens [i, last) say when something was said, and perhaps where,
// and nothing else: "on Monday in Dell".
func (d *story) tellsWhen(i, last int) bool {
	const when = lang.Weekday | lang.DateWord | lang.Month
	if !d.Any(i, last, when) {
		return false
	}
	for ; i < last; i++ {
		m := d.ents.MentionAt(i)
		where := m != nil && m.Kind == coref.MentionName && d.ents.Entity(m).Kind == lang.KindPlace
		if t := &d.Toks[i]; !where && t.Kind != token.Number && (!t.Is(when|lang.NumberWord|lang.Preposition|lang.Adjunct|lang.Definite) || t.Is(lang.Negation|lang.Auxiliary)) {
			return false
		}
	}
	return true
}
