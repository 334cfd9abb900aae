package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Statements: reported speech without quotation marks, in languages that the
// tagger does not know. What is taken for it has the form of a statement beyond
// doubt: "The minister said that …", "The road is closed, said the police.",
// and in German the mood of reported speech, "Die Straße sei gesperrt".

// tagStatements gives the roles of the statements in sentences where nothing
// has a role yet.
func tagStatements(d *story, tg *Roles) {
	credits := d.page.Credits
	for n := range d.prose.Sentences {
		s := &d.prose.Sentences[n]
		if b := &d.page.Blocks[s.Block]; !b.Prose() || s.First < b.Body {
			continue
		}
		last := s.Last
		colon := last-1 > s.First && d.Toks[last-1].Kind == token.Colon && last == d.page.Blocks[s.Block].Last
		if colon {
			last-- // "It rained, said the mayor:" and another paragraph
		}
		for last > s.First && d.Toks[last-1].Kind == token.Stop {
			last--
		}
		first := s.First
		if prose.AfterDash(d.Text, first+1) { // "– Nobody asked us, said the mayor."
			first++
		}
		st, ok := d.statement(first, last)
		if ok && (colon && d.leadsBelow(&st, last) || d.asksWho(&st, first)) {
			continue
		}
		for len(credits) > 0 && credits[0].End <= d.Toks[s.First].Start {
			credits = credits[1:]
		}
		if ok && !(len(credits) > 0 && d.isCredit(&st, credits[0].Span)) { // else "…, according to our correspondent"
			d.completeSource(&st)
			tg.setStatement(&st)
		}
	}
}

// leadsBelow reports whether what stands before the cue of a statement, in a sentence that a
// colon ends at token last, says what about rather than what: "An article had spoken of
// shadows over the bank:", unlike "It rained, said the mayor:".
func (d *story) leadsBelow(st *statement, last int) bool {
	return st.contents[0].End <= st.cue && st.contents[1].Start == st.contents[1].End && (st.sourceEnd <= st.cue || st.sourceEnd < last && !d.parts(st.sourceEnd))
}

// asksWho reports whether the source of a statement, in a sentence that begins with token first,
// is a word that asks: "He knows how it is said that", "But who says that".
func (d *story) asksWho(st *statement, first int) bool {
	return first < st.source && st.source < st.sourceEnd && d.LabelOf(lang.LabelWhether, st.source, st.sourceEnd) == st.sourceEnd
}

// isCredit reports whether the cue of a statement is part of a credit.
func (d *story) isCredit(st *statement, credit text.Span) bool {
	return credit.Start < d.Toks[st.cueEnd-1].End && d.Toks[st.cue].Start < credit.End
}

// setStatement gives the words of a statement their roles.
func (t *Roles) setStatement(st *statement) {
	t.Set(st.cue, st.cueEnd, Cue)
	t.Set(st.source, max(st.source, st.sourceEnd), Source)
	if st.also > 0 {
		t.Set(st.also, st.also+1, Cue)
		t.Set(st.alsoSaid.Start, st.alsoSaid.End, Content)
	}
	for _, c := range st.contents {
		if c.Start < c.End {
			t.Set(c.Start, c.End, Content)
		}
	}
}

// A statement is a frame and what it reports, in one or two pieces, as tokens.
type statement struct {
	frame
	contents [2]text.Span
	also     int       // a second cue of the same source, 0 if there is none
	alsoSaid text.Span // what it reports
}

// statementForms are the forms of statements, the most certain one first.
var statementForms = [...]func(d *story, first, last int) (statement, bool){
	(*story).hasSaidThis, (*story).saidThis, (*story).topicFirst, (*story).accordingTo, (*story).inView, (*story).soSays, (*story).asReported, (*story).fronted, (*story).toDo, (*story).that, (*story).bare, (*story).object,
}

// statement finds the statement that the sentence [first, last) makes.
func (d *story) statement(first, last int) (s statement, ok bool) {
	for _, form := range statementForms {
		if s, ok = form(d, first, last); ok && d.encloses(&s, first, last) {
			s.contents[0].End = d.besideRelative(&s)
			if c := &s.contents[0]; s.sourceEnd == s.source+1 && s.cueEnd <= c.Start {
				c.End = d.endOfRelative(first, s.source, c.Start, c.End)
			}
			return s, true
		}
	}
	return s, false
}

// encloses reports whether every quotation in [first, last) is part of one of the contents
// of a statement, and none is all of one, or has another cue right behind it: those have
// frames of their own.
func (d *story) encloses(s *statement, first, last int) bool {
	for i := first; i < last; i++ {
		n := d.prose.In[i]
		if n == 0 || d.prose.Pairs[n-1].Open != i {
			continue
		}
		p, in, whole := d.prose.Pairs[n-1], false, false
		if p.Close < s.source && s.sourceEnd == s.source+1 && d.Toks[s.source].Is(lang.Relative) {
			i = p.Close // "«Yes», said Ann Lee, who added that"
			continue
		}
		for n, c := range [...]text.Span{s.contents[0], s.contents[1], s.alsoSaid} {
			if c.Start <= p.Open && p.Close < c.End {
				in, whole = true, p.Close-p.Open+1 == c.End-c.Start && !(n == 1 && d.splits(s, first))
			}
		}
		if d.prose.Speech(i) && (!in || whole) {
			return false
		}
		if c := d.framedBy(p, last); in && c >= 0 && c != s.cue {
			return false
		}
		if d.prose.Speech(i) {
			i = p.Close
		}
	}
	return true
}

// framedBy returns the reporting word that stands right behind a quotation, before its
// source, -1 if there is none: "«…», said Ann Lee according to the agency".
func (d *story) framedBy(p prose.Pair, last int) int {
	i := p.Close + 1
	if i+2 < last && d.Toks[i].Kind == token.Comma && d.opensNoun(i+2) {
		return d.invertedCue(i+1, last)
	}
	return -1
}

// saidThis reads "This said the minister on Monday", "About this told the
// minister", "About this the minister told": the sentence before is what was said.
func (d *story) saidThis(first, last int) (s statement, ok bool) {
	i := first
	if i < last && d.Toks[i].Is(lang.Adjunct) && !d.Toks[i].Is(lang.Demonstrative) {
		i++
	}
	if i >= last || !d.Toks[i].Is(lang.Demonstrative) {
		return d.toldOfThis(first, last)
	}
	if d.LabelOf(lang.LabelAdverbial, first, last) == i+1 || prose.AfterDash(d.Text, first) && d.framedBehindDash(i, last) {
		return s, false // "При этом мэр добавил", "– But that is not all – said the mayor"
	}
	c := i + 1
	for c < last && (d.Toks[c].Is(lang.Auxiliary|lang.Demonstrative) || d.adverb(c)) {
		c++
	}
	if c < last && !d.reports(c) {
		if i > first && c == i+1 && d.Lang.Has&lang.VerbSecond != 0 {
			return s, false // "Op dit ogenblik"
		}
		if d.Toks[c-1].Is(lang.Definite | lang.Determiner) {
			return s, false // "Das Unternehmen": an article
		}
		if s.source, s.sourceEnd = d.nounPhrase(c, last); s.source < s.sourceEnd {
			if d.Toks[c-1].Is(lang.Auxiliary) && (!d.maySpeak(s.source, s.sourceEnd) || d.Any(s.source+1, s.sourceEnd, lang.Pronoun)) {
				return s, false // "Det er den du viser"
			}
			c = s.sourceEnd
		} else if c = d.cueWithin(c, last); c == last || i == first { // "About this, citing Lee, wrote the «Times»"
			return s, false
		}
		c = d.pastDates(c, last)
		if end := d.clauseEnd(c, last) - 1; d.Lang.Has&lang.VerbSecond != 0 && d.Toks[i+1].Is(lang.Auxiliary) && end > c && d.reports(end) {
			c = end // "Dat heeft de gemeente in een brief bekendgemaakt"
		}
	}
	if c >= last || !d.reports(c) || d.leadsToClause(c, last) || d.Toks[c].Value&lang.Noun != 0 && d.Toks[c].Capitalised() {
		return s, false // "Das Ergebnis erstaunt": an article
	}
	s.cue, s.cueEnd = c, c+1
	if from, to := d.sourceBehind(c+1, last); s.source < s.sourceEnd && d.hearerEnd(s.source, c) == s.sourceEnd && d.maySpeak(from, to) {
		s.source, s.sourceEnd = from, to // "Об этом «Волне» рассказал мэр"
	}
	if d.Toks[c].Value&lang.Impersonal != 0 {
		s.source, s.sourceEnd = d.document(c, c, last)
	} else if s.source == s.sourceEnd {
		if s.source, s.sourceEnd = d.sourceBehind(c+1, last); s.source == s.sourceEnd {
			if from, to := d.document(c, c, last); d.Any(from, to, lang.Document) { // "Dies geht aus einem Bericht hervor"
				s.source, s.sourceEnd = from, to
			}
		}
	}
	if end := max(s.sourceEnd, c+1); end+1 < last && d.parts(end) && i == first && d.invertedCue(end+1, last) >= 0 {
		return s, false // "This knows nobody, said the mayor"
	}
	if c > i+1 && d.Toks[i+1].Is(lang.Auxiliary) && !d.maySpeak(s.source, s.sourceEnd) {
		return s, false // "Det er ventet mer vind"
	}
	s.contents[0] = text.Span{Start: i, End: i + 1}
	return s, s.source < s.sourceEnd
}

// hasSaidThis reads "Dat heeft de politie maandag gemeld", "Das hat die Stadt mitgeteilt": the
// two words of the verb stand around its subject and what says when, and end the sentence.
func (d *story) hasSaidThis(first, last int) (s statement, ok bool) {
	if first+3 >= last || !d.Toks[first].Is(lang.Demonstrative) || !d.Toks[first+1].Is(lang.Auxiliary) {
		return s, false
	}
	s.source, s.sourceEnd = d.nounPhrase(first+2, last)
	if s.source == s.sourceEnd || !d.maySpeak(s.source, s.sourceEnd) || d.Any(s.source+1, s.sourceEnd, lang.Pronoun) {
		return s, false
	}
	c := d.pastDates(s.sourceEnd, last)
	s.cue, s.cueEnd = c, c+1
	s.contents[0] = text.Span{Start: first, End: first + 1}
	return s, c < last && d.Toks[c].Is(lang.Cue) && d.entire(c) && d.completed(c) == last && !d.Any(s.sourceEnd, c, lang.Negation)
}

// cueWithin returns the first reporting word from token i on and near it, last if
// there is none.
func (d *story) cueWithin(i, last int) int {
	for c := i; c < min(last, i+maxFrame); c++ {
		if d.reports(c) {
			return c
		}
	}
	return last
}

// leadsToClause reports whether what the cue at token c reports stands behind it.
func (d *story) leadsToClause(c, last int) bool {
	for k := c + 1; k < min(last, c+maxNoun); k++ {
		if d.Toks[k].Is(lang.Complementizer) || d.Toks[k].Kind == token.Colon {
			return true
		}
	}
	return false
}

// that reads "The police said that the road is closed", and without "that" what
// is in the mood of reported speech.
func (d *story) that(first, last int) (s statement, ok bool) {
	for c := first; c < min(last, first+maxLead); c++ {
		if !d.reports(c) || c > first && d.Toks[c].Capitalised() && d.Toks[c-1].Kind == token.Word && d.Lang.Has&lang.CapitalNouns == 0 {
			continue
		}
		from := d.clauseOf(c, last)
		if from == c || d.Lang.Cases.Any() && d.infinitive1(d.pastAdverbs(c+1, last-1)) { // "следует отметить, что"
			continue
		}
		s.cue, s.cueEnd = c, c+1
		if s, ok = d.withSource(s, first, from); !ok || d.plainClause(from, last) && !d.maySpeak(s.source, s.sourceEnd) {
			continue
		}
		s.contents[0] = text.Span{Start: from, End: d.mainClause(first, c, from, last)}
		d.divide(&s)
		return s, true
	}
	return s, false
}

// divide ends the clause that a statement reports where its source goes on to say
// something else: "that the road is closed and added that it rains".
func (d *story) divide(s *statement) {
	c := &s.contents[0]
	for k := c.Start + leastClause; k+leastClause < c.End; k++ {
		if d.resumes(c.Start, k, c.End) || d.joinsMain(c.Start, k, c.End) {
			if c.End = k; d.Toks[k-1].Kind == token.Comma {
				c.End--
			}
			return
		}
		if !d.Toks[k].Is(lang.Conjunction|lang.AndWord) && !d.adding(k) || d.prose.In[k] != 0 {
			continue
		}
		cue := d.pastAdverbs(d.pastParenthesis(k+1, c.End), c.End)
		for cue < c.End && d.Toks[cue].Is(lang.Auxiliary) && !d.Toks[cue].Is(lang.Cue) {
			cue++
		}
		if cue >= c.End || !d.reports(cue) || d.Toks[cue].Shape != token.Lower || d.Toks[cue].Value&lang.NoClause != 0 && d.Lang.Has&lang.VerbSecond != 0 {
			continue
		}
		from := d.clauseOf(cue, c.End)
		clause := from > cue && d.Toks[from].Is(lang.Complementizer)
		if !clause && (d.Lang.Has&lang.VerbSecond == 0 || cue == k+1) && (d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) != 0 || (d.Toks[cue].Value^d.Toks[s.cue].Value)&(lang.HeSays|lang.SheSays) != 0 || d.Toks[cue].Value&lang.Gerund != 0) {
			continue
		}
		if !clause && d.Lang.Endings[lang.EndsInfinitive] != nil {
			from = d.infinitiveOf(cue, c.End)
			clause = from > cue // "y dijeron no saber nada"
		}
		if clause {
			s.also, s.alsoSaid = cue, text.Span{Start: from, End: c.End}
		} // else "that the road is closed, but will not say when"
		if c.End = k; d.Toks[k-1].Kind == token.Comma {
			c.End--
		}
		return
	}
}

// maxLead is how many tokens into a sentence the cue before a clause may stand.
const maxLead = 45

// leastClause is the length in tokens of the shortest clause that is reported.
const leastClause = 2

// isRelative reports whether the word at token k, behind the cue at token c, is a
// relative pronoun rather than "that": a noun stands before it and is the cue's
// object. "announced a plan that"
func (d *story) isRelative(c, k int) bool {
	i := d.pastAdverbs(d.completed(c), k)
	if i < k && d.Toks[k].Kind == token.Colon && d.Toks[i].Is(lang.Demonstrative) && d.Lang.Has&lang.VerbSecond != 0 {
		i = d.pastAdverbs(i+1, k) // "sagde det også: Vi venter"
	}
	if i = d.pastParenthesis(i, k); i == k {
		return false
	}
	if d.Toks[k-1].Kind == token.Comma {
		return i < k-1 && !d.inserted(c+1, k-1)
	}
	if i == k-1 && d.Toks[i].Is(lang.OfWord|lang.Particle) && !d.Toks[i].Is(lang.Definite) {
		return false // "informó este lunes de que"
	}
	if d.Toks[i].Is(lang.Adjunct|lang.Preposition) || d.Toks[i].Kind == token.Comma || d.Toks[i].Kind == token.Open {
		return false // "said in Madrid that", "said (in 1906) that"
	}
	from, to := d.subjectBefore(max(0, c-maxLead), c)
	return from < to || to == from && !d.mayInvert(i, k)
}

// inserted reports whether the tokens [i, k) before a comma have a comma of their own.
func (d *story) inserted(i, k int) bool {
	for ; i < k; i++ {
		if d.Toks[i].Kind == token.Comma {
			return true
		}
	}
	return false
}

// mayInvert reports whether the noun phrase at token i may be the subject that
// stands behind its cue, not its object.
func (d *story) mayInvert(i, k int) bool {
	return d.Any(i, k, lang.RoleNoun|lang.GroupNoun|lang.BodyNoun|lang.Pronoun) || d.Toks[k-1].Capitalised()
}

// withSource completes a statement whose cue is known and whose clause begins at
// token from: who says it, before the cue or behind it. Where nobody is named it
// is whoever spoke before, if nothing else could be the subject.
func (d *story) withSource(s statement, first, from int) (_ statement, ok bool) {
	c := s.cue
	i := c // the first token of the clauses up to the cue
	for i > first && !d.partsClauses(i-1) {
		i--
	}
	impersonal := d.Toks[c].Value&lang.Impersonal != 0
	if s.source, s.sourceEnd = d.document(i, c, from); impersonal && s.source < s.sourceEnd {
		return s, true
	}
	if s.source, s.sourceEnd, ok = d.framed(i, c); ok {
		return s, s.source < s.sourceEnd || d.clauseEnd(c+1, from) >= from-1 // "war für tot erklärt worden, die Werft, das Dock und den Kran zu verkaufen"
	}
	e := d.passedBack(i, c)
	relative := e > i && d.Lang.Cases.Any() && d.Toks[e-1].Is(lang.Relative) // "уряд, який заявив, що"
	if s.source, s.sourceEnd = d.subjectBefore(i, c); s.source < s.sourceEnd && !relative {
		if d.prose.In[s.source] != 0 && d.Any(s.source, s.sourceEnd, lang.Cue) {
			return s, false // "«Yes», admits Ann Lee, who said"
		}
		if from, to := d.subjectBehind(s.source, s.sourceEnd, c); from < to {
			s.source, s.sourceEnd = from, to
		}
		s.source = d.freeRelative(i, s.source)
		return s, true
	}
	if d.relates(e-1) || e > i && d.Toks[e-1].Is(lang.Relative) {
		if e-1 > i && d.Toks[e-2].Is(lang.Definite|lang.Demonstrative|lang.Determiner) {
			return s, false // "lo que explica"
		}
		s.source, s.sourceEnd = e-1, e // "Ann Lee, who said", "Leute, die davon ausgehen, dass"
		return s, true
	}
	if d.Toks[c].Value&lang.Noun != 0 && d.Toks[c].Capitalised() {
		s.source, s.sourceEnd = d.nounPhrase(i, c) // "Lee came to the conclusion that"
		return s, s.source < s.sourceEnd
	}
	if impersonal {
		return s, true
	}
	shares := e > i && d.Toks[e-1].Is(lang.AndWord)
	if shares && d.Lang.Has&lang.CapitalNouns != 0 && !d.Toks[c+1].Is(lang.Pronoun) { // "lobte den Plan und rief die Armee auf"
		if s.source, s.sourceEnd = d.sharedSubject(i, c); s.source < s.sourceEnd {
			return s, true
		}
	}
	if s.source, s.sourceEnd = d.sourceBehind(c+1, from); s.source < s.sourceEnd {
		return s, true
	}
	if s.source, s.sourceEnd = d.placeOfMany(i, c); s.source < s.sourceEnd || e == i {
		return s, true
	}
	if d.inPassive(i, c) {
		return s, !d.byArticles() // "Dem Richter wurde mitgeteilt, dass"
	}
	if !shares && !d.Toks[e-1].Is(lang.Conjunction) && d.Toks[e-1].Kind != token.Comma {
		return s, false
	}
	s.source, s.sourceEnd = d.sharedSubject(i, c)
	return s, true
}

// freeRelative returns the token from which on a source that begins at token i is a clause by
// itself, "quien fuera alcalde dijo que": the relative pronoun before it, or else its own.
func (d *story) freeRelative(first, i int) int {
	if i > first && d.Toks[i-1].Is(lang.Relative) && d.Toks[i-1].Is(lang.Pronoun) && !d.Toks[i-1].Is(lang.Complementizer) && !d.Lang.Cases.Any() {
		return i - 1
	}
	return i
}

// relates reports whether token i is a relative pronoun that is an article elsewhere, and may be a
// subject.
func (d *story) relates(i int) bool {
	return coref.Relates(d.Text, i) && !d.oblique(i)
}

// placeOfMany returns the body within which several say something, in the tokens [i, c) of
// the clause up to the cue: "В администрации заявили".
func (d *story) placeOfMany(i, c int) (int, int) {
	const both = lang.HeSays | lang.SheSays
	if !d.several(c) && (d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) != 0 || d.Toks[c].Value&both != both) {
		return c, c
	}
	i = d.pastLead(i, c)
	e := d.passedBack(i, c)
	start := d.nounBack(i, e)
	if start == e || start == i || !d.governs(start-1) || d.passedBack(i, start-1) > i && !d.Toks[i].Is(lang.Conjunction|lang.AndWord) {
		return c, c
	}
	if m := d.ents.MentionAt(e - 1); d.isBody(start, min(e, start+maxQualities)) || m != nil && d.ents.Entity(m).Kind == lang.KindPlace { // "В Киеве подтвердили, что"
		return start, e
	}
	return c, c
}

// document returns what a cue at token c that has no subject is said to stand in:
// "it is said in the report that".
func (d *story) document(first, c, last int) (int, int) {
	i := d.pastAdverbs(c+1, last)
	if d.isDummy(i, last) {
		i++
	}
	if i+1 < last && d.Toks[i].Is(lang.Adjunct|lang.Preposition|lang.Particle|lang.OfWord) {
		from, to := d.nounPhrase(i+1, last)
		if d.Lang.Has&lang.CapitalNouns != 0 && !d.Toks[from].Is(lang.Definite|lang.Determiner) && !d.maySpeak(from, to) {
			return c, c // "hieß es am Abend", "hieß es zur Begründung"
		}
		return from, to
	}
	e := d.passedBack(first, c)
	if start := d.nounBack(first, e); start < e && start > first {
		for start > first+1 && d.Toks[start-1].Is(lang.OfWord|lang.Particle) { // "Uit onderzoek van bureau Lee blijkt"
			whole := d.nounBack(first, start-1)
			if whole == start-1 {
				break
			}
			start = whole
		}
		return start, e
	}
	return c, c
}
