package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Sources of cues: before them, "the minister said", behind them, "said the minister",
// around them, "hatte der Minister gesagt", or shared with the verb before "and".

// sourceOf returns the source of the cue at token c within [first, last): before
// the cue, or behind it if the clause begins with something else.
func (d *story) sourceOf(c, first, last int) (int, int) {
	from, to := d.sourceAhead(c, first)
	if from < to {
		if behind, end := d.subjectBehind(from, to, c); behind < end {
			return behind, end
		}
		return from, to
	}
	return d.sourceBehind(c+1, last)
}

// sourceAhead returns the source of the cue at token c within [first, c).
func (d *story) sourceAhead(c, first int) (int, int) {
	i := c // the first token of the clauses up to the cue
	for i > first && !d.partsClauses(i-1) {
		i--
	}
	if from, to, ok := d.framed(i, c); ok {
		return from, to
	}
	if from, to := d.sharedBehind(i, c); from < to {
		return from, to
	}
	if from, to := d.subjectBefore(i, c); from < to {
		return from, to
	}
	if d.Lang.Has&lang.VerbSecond != 0 && c > i && d.Toks[c-1].Kind == token.Comma {
		return c, c // "Als de brug dicht is, zei Lee"
	}
	if from, to := d.sourceBefore(i, c); from < to {
		return from, to
	}
	return d.sharedSubject(i, c)
}

// aroundAuxiliary returns the subject of the cue at token c where that ends the clause
// that began at token first, as verbs behind an auxiliary do where nouns have capitals:
// right before the auxiliary, or behind it. "Lee hatte den Plan gelobt", "Gestern hatte Lee
// den Plan gelobt". It is empty if there is none.
func (d *story) aroundAuxiliary(first, c int) (int, int) {
	if d.Lang.Has&lang.VerbSecond != 0 {
		return d.pronounBehind(first, c)
	}
	if d.Lang.Has&lang.CapitalNouns == 0 || c+1 < len(d.Toks) && d.Toks[c+1].Kind == token.Word && !d.Toks[c+1].Is(lang.Auxiliary) {
		return c, c
	}
	for k := c - 1; k >= first; k-- {
		if d.Toks[k].Kind == token.Comma { // "hatte Ann Lee, die Ministerin, gelobt"
			_, before, ok := d.insertedBack(first, k+1)
			if !ok || d.subordinates(before+1) && !d.apposed(before+1, k) {
				return c, c
			}
			k = before
			continue
		}
		if d.Toks[k].Kind != token.Word && d.Toks[k].Kind != token.Number && !d.ordinal(k) && !(d.Toks[k].Kind == token.Dash && d.Toks[k].Gap == token.NoGap) {
			return c, c
		}
		if !d.Toks[k].Is(lang.Auxiliary) || d.Toks[k].Value&lang.Subjunctive != 0 {
			continue
		}
		return d.besideAuxiliary(first, k, c)
	}
	return c, c
}

// pronounBehind returns the pronoun right behind the auxiliary of the cue at token c, in the
// clause from token first on: "Gisteren had ze heel trots gezegd". It is empty if there is none.
func (d *story) pronounBehind(first, c int) (int, int) {
	const ends = lang.Cue | lang.Complementizer | lang.Relative | lang.Conjunction | lang.AndWord | lang.Demonstrative
	for k := c - 1; k >= first && d.Toks[k].Kind == token.Word && !d.Toks[k].Is(ends); k-- {
		switch t := &d.Toks[k]; {
		case t.Is(lang.Auxiliary):
			return c, c
		case t.Is(lang.Pronoun) && !t.Is(lang.Possessive|lang.Definite|lang.Determiner) && !d.oblique(k):
			if k > first && k+1 < c && d.Toks[k-1].Is(lang.Auxiliary) {
				return k, k + 1
			}
			return c, c
		}
	}
	return c, c
}

// besideAuxiliary returns the subject right before the auxiliary at token k, or behind it
// and before token last.
func (d *story) besideAuxiliary(first, k, last int) (int, int) {
	if from, to := d.subjectBefore(first, k); from < to && d.Toks[k-1].Kind != token.Comma {
		return from, to
	}
	if from, to := d.nounPhrase(k+1, last); from < to && !d.oblique(from) {
		return from, to
	}
	return last, last
}

// sharedBehind returns the source behind the cue before "and" that the cue at token c shares with
// it, in the clauses from token first on: "…, sa Lee, og fortsatte". It is empty if there is none.
func (d *story) sharedBehind(first, c int) (int, int) {
	and := d.passedBack(first, c)
	if d.Lang.Has&lang.VerbSecond == 0 || and-1 <= first || !d.Toks[and-1].Is(lang.AndWord) {
		return c, c
	}
	if and--; d.Toks[and-1].Kind == token.Comma {
		and--
	}
	for k := and - 1; k > first && d.Toks[k].Kind != token.Comma; k-- {
		if d.Toks[k-1].Kind != token.Comma || !d.inverts(k) {
			continue
		}
		if from, to := d.sourceBehind(k+1, and); to == and && from < to && d.maySpeak(from, to) {
			return from, to
		}
	}
	return c, c
}

// sharedSubject returns the subject that the cue at token c shares with the verb before
// "and", in the clauses from token first on: "Lee praised the plan and said", "Am Montag
// lobte Lee den Plan und sagte". It is empty if there is none.
func (d *story) sharedSubject(first, c int) (int, int) {
	and := d.passedBack(first, c)
	for and > first && (d.Toks[and-1].Is(lang.Conjunction|lang.AndWord) || d.Toks[and-1].Kind == token.Comma) {
		and--
	}
	if and == d.passedBack(first, c) {
		return c, c
	}
	if d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) != 0 {
		i := and
		for i > first && d.Toks[i-1].Kind != token.Comma {
			i--
		}
		if _, from, to := d.secondPlace(i, and); from < to && !d.Toks[i].Is(lang.Definite|lang.Determiner|lang.Pronoun) && d.ents.MentionAt(i) == nil {
			return from, to
		}
	}
	i := d.pastDates(first, and)
	if d.Toks[i].Is(lang.Adjunct|lang.Preposition) || i > first && d.Lang.Has&lang.VerbSecond != 0 {
		return c, c
	}
	from, to := d.nounPhrase(i, and)
	if to < and && d.Toks[to].Is(lang.Relative) || !d.opensNoun(from) && !d.maySpeak(from, to) {
		return c, c // "De som er her, og sier", "No obstante, dijo"
	}
	if m := d.ents.MentionAt(from); m != nil && m.First == from && m.Last < to && d.Toks[m.Last].Shape == token.Lower && d.isVerb(m.Last) {
		return from, m.Last // "Lee comparó esa"
	}
	if from < to && to < and && d.ents.MentionAt(to-1) == nil && d.Toks[to-1].Shape == token.Lower && to-from > 2 && d.Lang.Has&lang.CapitalNouns == 0 && !d.predicates(to) {
		to-- // the verb: "el ministro llegó a Madrid"
	}
	return from, to
}

// predicates reports whether token i may begin the predicate behind a subject.
func (d *story) predicates(i int) bool {
	return d.isVerb(i) || d.Toks[i].Is(lang.Auxiliary|lang.Negation|lang.Cue|lang.Pronoun) || d.Toks[i].Kind == token.Comma
}

// sourceBefore returns the source in the tokens [i, last) before a cue: what
// the clause begins with, or what follows its auxiliary.
func (d *story) sourceBefore(i, last int) (int, int) {
	if i+1 < last && d.adverb(i) && d.opensNoun(i+1) {
		i++ // "Also the mayor said"
	}
	first, end := d.nounPhrase(i, last)
	if first < end {
		if d.oblique(first) {
			return first, first
		}
		return first, end
	}
	for ; i < last && d.Toks[i].Kind == token.Word; i++ {
		if d.Toks[i].Is(lang.Auxiliary) {
			return d.sourceBehind(i+1, last)
		}
	}
	return first, first
}

// secondPlace returns the verb that stands second in the clause of tokens [first, last),
// and the person behind it who is its subject: "Am Montag lobte Lee". That is empty if there
// is none.
func (d *story) secondPlace(first, last int) (verb, from, to int) {
	for i := first; i+1 < last && d.Toks[i].Kind != token.Comma; i++ {
		if !d.isVerb(i) || !d.Toks[i+1].Is(lang.Definite|lang.Determiner|lang.Pronoun) && d.ents.MentionAt(i+1) == nil {
			continue
		}
		if from, to := d.nounPhrase(i+1, last); from == i+1 && from < to && d.isSomebody(from, to) && !d.oblique(from) {
			return i, from, to
		}
	}
	return first, first, first
}

// sourceBehind returns the source in the tokens [i, last) behind a cue: "said the
// minister", "said on Monday in Dell the minister", "said, visibly moved, Ann Lee". A
// pronoun may be joined to the verb of the cue.
func (d *story) sourceBehind(i, last int) (int, int) {
	cue := i - 1
	if from, to := d.joinedBefore(i - 1); from < to {
		return from, to
	}
	if d.joinsPronoun(i) {
		return i + 1, i + 2
	}
	i = d.completed(cue)
	for range maxPhrases {
		for i < last && (d.adverb(i) || d.mannered(i) || passes(&d.Toks[i]) && d.Toks[i].Shape != token.Capital && !d.pointsOut(i, last) || d.Toks[i].Is(lang.Weekday|lang.Month) && !d.opensName(i) || d.Toks[i].Kind == token.Number) {
			i++
		}
		if i < last && (d.Toks[i].Shape != token.Capital || !passes(&d.Toks[i])) { // "sier Sommer"
			i = d.pastAdverbs(i, last)
		}
		i = d.pastMood(d.pastParenthesis(i, last), last)
		elided := i < last && d.elided(i).Traits&(lang.Adjunct|lang.Preposition) != 0 // "all'ANSA"
		if elided && !d.Toks[i].Is(lang.Clitic) {
			i++
			continue
		}
		first, end := i, i
		if !elided && !d.leadsOff(i, last) {
			first, end = d.nounPhrase(i, last)
		}
		if k := d.told(first, end, last); k > first {
			i = k
			continue
		} else if from, to := d.withinBehind(cue, d.hearerEnd(first, last), last); first < end && from < to { // "сообщили «Волне» в мэрии"
			return from, to
		}
		if first < end {
			return first, max(d.oneOf(first, d.withBody(first, end, last), last), d.withNameBehind(first, end, last))
		}
		if i >= last || !elided && !d.Toks[i].Is(lang.Adjunct|lang.Preposition) {
			break
		}
		k := i + 1
		for k < last && (d.Toks[k].Is(lang.Weekday|lang.Month|lang.DateWord) || d.Toks[k].Kind == token.Number) {
			k++
		}
		if k == i+1 || d.pointsOut(i+1, last) { // "об этом проекте"
			if k = i + 2; k > last || !d.Toks[k-1].Is(lang.Outlet) { // "told EFE"
				if k = d.governedEnd(i+1, last); k <= i+1 {
					break
				}
			}
		}
		i = k
		if i+1 < last && d.Toks[i].Kind == token.Comma {
			if d.ents.MentionAt(i+1) == nil && !d.Toks[i+1].Is(lang.RoleNoun) {
				break
			}
			i++
		}
	}
	return d.withinBehind(cue, cue+1, last)
}

// leadsOff reports whether token i is a preposition, so that what stands behind it is no subject:
// "a dit au maire Ann Lee".
func (d *story) leadsOff(i, last int) bool {
	const nominal = lang.OfWord | lang.Particle | lang.Definite | lang.Determiner
	return i < last && d.byArticles() && d.Toks[i].Is(lang.Preposition) && d.Toks[i].Shape == token.Lower && !d.Toks[i].Is(nominal)
}

// opensName reports whether the name of a person begins with token i: "zei Jan Smit", where
// what is short for a month is a first name as well.
func (d *story) opensName(i int) bool {
	m := d.ents.MentionAt(i)
	return m != nil && m.First == i && d.ents.Entity(m).Kind == lang.KindPerson
}

// told returns the end of who is told something in the noun phrase [first, end) behind a cue:
// "sagte dem Blatt der Minister". It is first if that is nobody.
func (d *story) told(first, end, last int) int {
	if first < end && d.oblique(first) {
		return end
	}
	if k := d.pastOblique(first, end); k > first { // "poprosił koleżankę minister"
		return k
	}
	if d.inOblique(first, end) { // "poprosił koleżankę o pomoc"
		return end
	}
	if first+1 == end && d.describesHim(first) {
		return end
	}
	if m := d.ents.MentionAt(end - 1); d.byArticles() && first < end && m != nil && m.First-first == 2 && m.Last == end && d.ents.Entity(m).Kind == lang.KindPerson && d.Toks[first+1].Is(lang.RoleNoun|lang.GroupNoun) && d.Toks[first+1].Is(lang.Plural) {
		return m.First // "disse a jornalistas Ann Lee": where a preposition is spelt as an article is
	}
	return d.toldOutlet(first, last)
}

// oneOf returns the end of the noun phrase [i, e) with those of whom somebody is one: "jeden z
// posłów", "одна из жительниц".
func (d *story) oneOf(i, e, last int) int {
	if t := &d.Toks[i]; e != i+1 || e+1 >= last || !d.Lang.Cases.Any() || !t.Is(lang.NumberWord) || t.Value != 1 || !d.Toks[e].Is(lang.Adjunct|lang.Preposition) {
		return e
	}
	if from, to := d.nounPhrase(e+1, last); from == e+1 && from < to {
		return to
	}
	return e
}

// pastOblique returns the token in the noun phrase [i, e) from which on it is a subject, behind
// words in a case that none is in: "oświadczeniu Rada". It is i if all of it may be one.
func (d *story) pastOblique(i, e int) int {
	k := i
	for k < e && d.Toks[k].Kind == token.Word && (d.Toks[k].Shape == token.Lower || k == i && d.startsClause(k) && k+1 < e && d.ents.MentionAt(k+1) != nil && !d.Toks[k].Is(lang.RoleNoun)) && d.ents.MentionAt(k) == nil && (d.endsOblique(k) || k > i && d.adverb(k)) {
		k++
	}
	if k == i || k == e {
		return i
	}
	if m := d.ents.MentionAt(k); m != nil {
		if m.First == k && m.Kind == coref.MentionName && (d.namesSubject(m) || d.ents.Entity(m).Kind == lang.KindOrganization && d.rank(m.Last-1) <= lang.FeminineEnding) {
			return k
		}
		return i
	}
	if d.Toks[k].Is(lang.RoleNoun|lang.GroupNoun|lang.BodyNoun) && d.nominative(k) && !d.endsOblique(k) {
		return k
	}
	return i
}

// inOblique reports whether the noun phrase [i, e) begins with a word in small letters that is in a
// case that no subject is in, and no word that may be one stands behind that, or with an
// infinitive: "сухого молока", "взорвать метро".
func (d *story) inOblique(i, e int) bool {
	if i >= e || !d.Lang.Cases.Any() || d.Toks[i].Shape != token.Lower || d.Toks[i].Is(lang.Pronoun) {
		return false
	}
	if d.infinitive1(i) {
		return true
	}
	for k := i + 1; k < e; k++ {
		if t := &d.Toks[k]; t.Capitalised() || d.rank(k) == 0 || t.Is(lang.RoleNoun|lang.GroupNoun|lang.BodyNoun) && d.nominative(k) {
			return false
		}
	}
	return d.endsOblique(i) && d.ents.MentionAt(i) == nil
}

// endsOblique reports whether token i ends as nouns do in a case that no subject is in.
func (d *story) endsOblique(i int) bool {
	return d.Toks[i].End-d.Toks[i].Start > leastStem+2 && d.Lang.Ends(d.Word(i), lang.EndsOblique)
}

// describesHim reports whether token i, right behind the verb of one who is a man, is a word of
// which nothing is known and which ends as adjectives do and hardly any noun of one man: "mówił
// zirytowany".
func (d *story) describesHim(i int) bool {
	t, form := &d.Toks[i], d.Toks[i-1].Value
	return d.Lang.Cases.Any() && t.Kind == token.Word && t.Shape == token.Lower && t.Traits == 0 && d.Toks[i-1].Is(lang.Cue) && form&lang.HeSays != 0 && form&lang.SheSays == 0 && d.rank(i) == 3
}

// toldOutlet returns the token behind the outlet that the noun phrase [first, last) behind a
// cue begins with, where who told it follows: "сообщила ТАСС адвокат Анна Лисова", "сказав
// «Хвилі» мер". It is first if there is none.
func (d *story) toldOutlet(first, last int) int {
	end := d.hearerEnd(first, last)
	if m := d.ents.MentionAt(first); end == first && d.Lang.Cases.Any() && m != nil && m.First == first && d.ents.Entity(m).Kind == lang.KindOrganization {
		end = m.Last // a body and what somebody is behind it: no other case stands so
	}
	if end > first && end < last && (d.Toks[end].Is(lang.RoleNoun|lang.Title|lang.GroupNoun) || d.ents.MentionAt(end) != nil) {
		return end
	}
	return first
}

// hearerEnd returns the end of an outlet or of a name in marks that token i begins, in a
// language in which a case tells that it is told something. It is i if there is none.
func (d *story) hearerEnd(i, last int) int {
	if i >= last || !d.Lang.Cases.Any() {
		return i
	}
	if d.prose.OpensTitle(i) && d.titleEnd(i) < last {
		return d.titleEnd(i) + 1
	}
	if m := d.ents.MentionAt(i); m != nil && m.First == i && m.Last <= last && (d.Any(i, m.Last, lang.Outlet) || d.ents.Entity(m).Kind == lang.KindOrganization && d.rank(m.Last-1) >= lang.ObliqueEnding) {
		return m.Last
	}
	return i
}

// governedEnd returns the end of the noun phrase that the preposition before token i
// governs. A person behind it is no part of it, where no article parts the two: "napisał na
// Twitterze szef klubu", "написав у Facebook мер Іван Ткач".
func (d *story) governedEnd(i, last int) int {
	_, end := d.nounPhrase(i, last)
	for k := i + 1; k < end; k++ {
		if d.Toks[k-1].Is(lang.OfWord | lang.Particle) {
			continue
		}
		if m := d.ents.MentionAt(k); m != nil && m.First == k && d.namesSubject(m) && !d.Toks[k-1].Is(lang.RoleNoun) {
			return k
		}
		if d.Lang.Cases.Any() && d.Toks[k].Is(lang.RoleNoun) && d.nominative(k) {
			return k
		}
	}
	return end
}

// namesSubject reports whether a mention is the name of a person in a case in which it may
// be a subject: one of its words may be a nominative, as all of foreign names seldom are.
func (d *story) namesSubject(m *coref.Mention) bool {
	return m.Kind == coref.MentionName && d.ents.Entity(m).Kind == lang.KindPerson && (d.rank(m.First) < lang.ObliqueEnding || d.rank(m.Last-1) < lang.ObliqueEnding)
}

// nameUpTo reports whether the tokens [i, last) are the name of a person who may be a subject.
func (d *story) nameUpTo(i, last int) bool {
	m := d.ents.MentionAt(i)
	return m != nil && m.First == i && m.Last == last && d.namesSubject(m)
}

// withinBehind returns the body within which several say something, behind the cue at token
// c, from token i on: "…, заявили в полиции". It is empty if there is none.
func (d *story) withinBehind(c, i, last int) (int, int) {
	i = d.pastDates(i, last)
	if !d.several(c) || i+1 >= last || d.Toks[i].Shape != token.Lower || !d.Toks[i].Is(lang.Preposition) || d.Toks[i].Is(lang.OfWord) {
		return c, c
	}
	if from, to := d.nounPhrase(i+1, last); from == i+1 && from < to && d.isBody(from, to) {
		return from, to
	}
	return c, c
}

// several reports whether the cue at token c does not tell that one person says so, where
// bodies speak as "they say within": "заявили", "mówią".
func (d *story) several(c int) bool {
	const one = lang.HeSays | lang.SheSays
	v := d.Toks[c].Value & one
	return d.Lang.Cases.Any() && (v == 0 || v == one)
}

// isBody reports whether the noun phrase of tokens [first, last) means a body: by its noun,
// its name, or a capital of which nothing else is known.
func (d *story) isBody(first, last int) bool {
	if d.Any(first, last, lang.BodyNoun|lang.GroupNoun) {
		return true
	}
	for i := first; i < last; i++ {
		if m := d.ents.MentionAt(i); m != nil {
			return d.ents.Entity(m).Kind == lang.KindOrganization
		}
		if d.Toks[i].Capitalised() {
			return true
		}
	}
	return false
}

// elided returns what is known of the word that token i begins with, up to an
// apostrophe: "all'ANSA".
func (d *story) elided(i int) lang.Word {
	if d.Toks[i].Kind != token.Word {
		return lang.Word{}
	}
	clitic, _ := d.Lang.Clitic(d.Word(i))
	return clitic
}

// verbBefore returns the cue before the one at token c, from token first on and in its clause,
// if that may as well be a noun by the article before it: "noemde het besluit «dom»".
func (d *story) verbBefore(c, first int) int {
	if d.Lang.Has&lang.CapitalNouns != 0 || c == first || !d.Toks[c-1].Is(lang.Definite|lang.Determiner) {
		return c
	}
	for k := c - 2; k >= d.clauseStart(first, c); k-- {
		if d.Toks[k].Kind == token.Comma {
			break
		}
		if d.reports(k) {
			return k
		}
	}
	return c
}
