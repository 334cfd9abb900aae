package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Statements before their source: "The road is closed, the police said." Wire
// copy is full of them, and they can be long.

// maxCircumstance is the length in tokens of what may follow the cue of a
// statement that stands before its source: "…, the police said on Monday."
const maxCircumstance = 5

// leastFronted is the length in tokens of the shortest such statement: "It rained".
// What is shorter, or begins with a preposition, is rather a circumstance: "Then, he
// said", "On Monday, the police said".
const leastFronted = 2

// tagPlain reads the sentences of a language whose words are learned for what their form
// proves, whatever the tagger saw.
func tagPlain(d *story, t *Roles, passages []passage) {
	for _, p := range passages {
		for n := p.sent; n < len(d.prose.Sentences) && d.prose.Sentences[n].First < p.last; n++ {
			if s := &d.prose.Sentences[n]; s.Last-s.First <= maxPassage {
				d.fronts(t, s)
				d.accords(t, s)
				d.saysPlainly(t, s)
				d.tells(t, s)
			}
		}
	}
}

// fronts completes a statement of which the tagger saw but the end: where a sentence
// closes with a source and its cue behind a comma, what stands before these is what was
// said.
func (d *story) fronts(t *Roles, s *prose.Sentence) {
	d.behindQuotation(t, s)
	d.behindClause(t, s)
	d.closingInverted(t, s)
	d.joinFronted(t, s)
	d.joinDivided(t, s)
	last := d.beforeCiting(t, s)
	if s.First < last && last < s.Last && t.Tags[last-1].Role() == Cue { // "…, citing police": they are no content
		setRole(t.Tags, last, s.Last, None)
	}
	if end := d.endOfFronted(t.Tags, s, last); end > s.First {
		setRole(t.Tags, s.First, end, Content)
	}
}

// behindClause tags the source and the cue that stand behind a whole clause and a comma,
// where the tagger took another verb for the one that reports, or saw nothing in what
// stands before it: "The road is now seeing more traffic, the police said in a statement."
func (d *story) behindClause(t *Roles, s *prose.Sentence) {
	until := d.beforeCiting(t, s)
	for comma := s.First + leastFronted; comma+2 < until; comma++ {
		if d.Toks[comma].Kind != token.Comma || d.prose.In[comma] != 0 || d.withinSource(t, s.First, comma) {
			continue
		}
		last := until
		noun, cue := d.sourceBehindComma(t, comma, last)
		end := d.sayingEnd(t, min(cue, last-1))
		if end > cue {
			last = d.beforeAdding(t, end, last)
		}
		ends := d.onlyCircumstance(t, end, last)
		if opens := &d.Toks[comma+1]; opens.Kind == token.Number || opens.Is(lang.Preposition) || t.Parts[comma+1] == pos.Adverb || t.Parts[comma+1] == pos.Particle {
			continue // "…, up 5 percent, it said", "On December 31, 2024 they reported"
		}
		if cue > comma+2 && cue < last && t.Parts[cue-1] == pos.Pronoun {
			continue // "…, allegations he denied"
		}
		if cue == last || cue == comma+1 || end == cue || t.Tags[comma+1].Role() != Source && (!d.saysWho(comma+1, noun) || d.isFinite(t, comma, noun)) || !d.isSource(t, comma+1, noun) || !d.wholeClause(t, s, comma, ends) || !d.circumstance(t, end, last) {
			continue
		}
		first := d.pastBut(s)
		nobody := t.anyOf(first, comma, Cue) && !t.anyOf(first, comma, Source) // "The bridge is expected to open, it said"
		if t.Tags[cue].Role() == Cue && t.Tags[comma-1].Role() == Content && (t.Tags[first].Role() == Content && !nobody || last < until) {
			return // the tagger has it
		}
		if t.anyOf(end, last, Content) && !d.onlyTail(t, end, last, ends) {
			return // or something behind it
		}
		if d.speechIn(s.First, cue) && (d.prose.In[first] != 0 || d.prose.In[comma-1] != 0 || !ends) {
			return
		}
		if t.Tags[cue].Role() == Cue && t.Tags[comma+1].Role() == Source && !t.anyOf(s.First, comma, Source) {
			setRole(t.Tags, first, comma, Content) // of what the tagger saw it is as sure as it was
			return
		}
		if ends || !t.anyOf(end, last, Cue) {
			t.show(end, last, None)
		}
		t.show(first, comma, Content)
		t.show(comma, comma+1, None)
		t.show(comma+1, cue, Source)
		t.show(cue, end, Cue)
		return
	}
}

// onlyTail reports whether what the tagger took for content behind a cue, from token i on, tells no
// more than when or how something was put into words: "economists said as they met".
func (d *story) onlyTail(t *Roles, i, last int, ends bool) bool {
	if d.Lang.Acts(d.Word(i-1))&lang.ActStatement == 0 || d.Lang.Acts(d.Word(i))&lang.ActTopic != 0 {
		return false
	}
	if !ends {
		return t.Parts[i] == pos.Preposition && t.Tags[i] != TagNone && !d.speechIn(i, last)
	}
	for ; i+1 < last; i++ {
		if t.Parts[i] == pos.To && t.Parts[i+1] == pos.Verb {
			return false // "agreed in May to pay"
		}
	}
	return true
}

// pastBut returns where a sentence begins without the "but" at its start: "But she was not
// surprised, her advisers said".
func (d *story) pastBut(s *prose.Sentence) int {
	i := s.First
	if i+2 < s.Last && d.Toks[i].Is(lang.Conjunction|lang.AndWord) && d.Toks[i].Capitalised() {
		if i++; d.Toks[i].Kind == token.Comma {
			i++
		}
	}
	return i
}

// sayingEnd returns the end of the verb at token i that reports nearly always: "said", "has
// said". It is i if there is none.
func (d *story) sayingEnd(t *Roles, i int) int {
	if d.sayingVerb(t, i) {
		return i + 1
	}
	if k := i + 1; k < len(d.Toks) && d.Toks[i].Is(lang.Auxiliary) && t.Parts[i].Finite() && (t.Parts[k] == pos.Participle || t.Parts[k] == pos.Past) && d.Toks[k].Is(lang.Cue) && d.Toks[k].Value >= lang.SurelyReports && d.Toks[k].Shape == token.Lower && d.Lang.Acts(d.Word(i))&lang.ActPassive == 0 {
		return k + 1
	}
	return i
}

// beforeAdding returns the comma behind a cue that ends at token i where its source goes on to
// say something else: "…, the police said on Monday, adding that". It is last if there is none.
func (d *story) beforeAdding(t *Roles, i, last int) int {
	for k := i; k+1 < last; k++ {
		if d.Toks[k].Kind == token.Comma && t.Tags[k+1].Role() == Cue && t.Parts[k+1] == pos.Gerund && d.LabelOf(lang.LabelPer, k+1, last) == k+1 {
			return k
		}
		if t.Tags[k].Role() != None {
			break
		}
	}
	return last
}

// onlyCircumstance reports whether a sentence ends with token i, or with no more than when
// and where something was said.
func (d *story) onlyCircumstance(t *Roles, i, last int) bool {
	for k := i; k < last && d.Toks[k].Kind != token.Stop; k++ {
		if tok := &d.Toks[k]; tok.Kind != token.Word && tok.Kind != token.Number || d.prose.In[k] != 0 || t.Parts[k].Finite() || tok.Is(lang.Complementizer|lang.Conjunction) && t.Parts[k] != pos.To {
			return false
		}
	}
	return true
}

// wholeClause reports whether what stands in a sentence before a comma is a clause in
// which nobody reports, and if it is not followed by the end, one that leads to no other.
func (d *story) wholeClause(t *Roles, s *prose.Sentence, comma int, ends bool) bool {
	verb := t.FiniteFrom(d.Text, s.First, comma)
	if verb == comma {
		return false
	}
	opens := t.Parts[s.First] == pos.To || d.Toks[s.First].Is(lang.Conjunction|lang.Complementizer) && (t.Parts[s.First] == pos.Question || t.Parts[s.First] == pos.Preposition)
	if opens && (!ends || !d.inserted(s.First, comma) && !d.isFinite(t, verb+1, comma)) {
		return false // "When he was asked, he said, adding that"
	}
	return ends || !d.surelyReports(t, s.First, comma) && t.Parts[s.First] != pos.Preposition && !t.anyOf(s.First, comma, Cue)
}

// circumstance reports whether what stands behind a cue, from token i on, says when, where
// or to whom something was said, rather than what.
func (d *story) circumstance(t *Roles, i, last int) bool {
	if i >= last || d.Toks[i].Kind == token.Stop {
		return true
	}
	tok := &d.Toks[i]
	if tok.Kind == token.Comma {
		return i+1 == last || !t.Parts[i+1].Finite() && t.Tags[i+1].Role() != Content
	}
	const told = lang.ActMoved | lang.ActStatement
	if d.Lang.Acts(d.Word(i-1))&told == told && !d.isFinite(t, i, last) { // "told the conference"
		return true
	}
	if tok.Kind != token.Word {
		return tok.Kind != token.Colon && tok.Kind != token.Mark
	}
	return (t.Parts[i] == pos.Preposition || tok.Is(lang.Weekday|lang.DateWord)) && !tok.Is(lang.Definite)
}

// closingInverted does so where the cue stands before the source: "The car was stolen,
// allege prosecutors."
func (d *story) closingInverted(t *Roles, s *prose.Sentence) {
	last := s.Last
	for last > s.First && d.Toks[last-1].Kind == token.Stop {
		last--
	}
	comma := max(last-1, s.First)
	for comma > s.First && d.Toks[comma].Kind != token.Comma && d.prose.In[comma] == 0 && last-comma <= 2*maxNoun {
		comma--
	}
	cue := comma + 1
	if comma == s.First || cue+1 >= last || d.Toks[comma].Kind != token.Comma || !d.onlySays(t, cue) || !d.mayClose(t, cue+1, last) {
		return
	}
	source := t.anyOf(s.First, comma, Source)
	if !d.mainVerb(t, s.First, comma) || t.Tags[comma-1].Role() == Source || source && !d.speaks(cue+1, last) {
		return
	}
	if last = d.endOfPerson(cue+1, last); d.isFinite(t, last, s.Last) || d.speechIn(s.First, comma) {
		return
	}
	t.show(s.First, s.Last, None)
	t.show(s.First, comma, Content)
	t.show(cue, cue+1, Cue)
	t.show(cue+1, last, Source)
}

// hasAuxiliary reports whether one of the tokens [i, last) is an auxiliary, and no "'s" that
// may as well mean "of".
func (d *story) hasAuxiliary(i, last int) bool {
	for ; i < last; i++ {
		if t := &d.Toks[i]; t.Is(lang.Auxiliary) && !t.Is(lang.PossessiveMark) {
			return true
		}
	}
	return false
}

// mainVerb reports whether the tokens [i, last) have a finite verb that is in no relative
// clause: "Lee, who served in May, denounced" has not.
func (d *story) mainVerb(t *Roles, i, last int) bool {
	for relative := false; i < last; i++ {
		switch {
		case d.Toks[i].Kind == token.Comma:
			relative = false
		case d.Toks[i].Is(lang.Relative) && !d.Toks[i].Is(lang.Definite):
			relative = true
		case t.Parts[i].Finite() && !relative && !d.Toks[i].Is(lang.PossessiveMark):
			return true
		}
	}
	return false
}

// onlySays reports whether the verb at token i may stand before its source: it says something
// to nobody, and in the present, or nothing but that something was said. "The council
// approved the plan, criticised the mayor" has a list of verbs.
func (d *story) onlySays(t *Roles, i int) bool {
	acts := d.Lang.Acts(d.Word(i))
	return d.sayingVerb(t, i) && acts&lang.ActMoved == 0 && (t.Parts[i] == pos.Present || t.Parts[i] == pos.Third || acts&lang.ActKinds == lang.ActStatement)
}

// mayClose reports whether the tokens [i, last) may be the source that closes a sentence
// behind its cue.
func (d *story) mayClose(t *Roles, i, last int) bool {
	return t.Tags[i].Role() != Source && d.saysWho(i, last) && !d.Toks[i].Is(lang.Preposition|lang.Complementizer|lang.Pronoun) &&
		!d.Any(i, last, lang.Relative) && !d.hasAuxiliary(i, last)
}

// speechIn reports whether one of the tokens [i, last) is part of a quotation.
func (d *story) speechIn(i, last int) bool {
	for i < last && !d.prose.Speech(i) {
		i++
	}
	return i < last
}

// speaks reports whether the tokens [i, last) begin with somebody who may speak: a name, or
// an article and a noun for one, "the Nest Company's".
func (d *story) speaks(i, last int) bool {
	m := d.ents.MentionAt(i)
	if m == nil && i+1 < last && d.Toks[i].Is(lang.Definite) {
		i++
		m = d.ents.MentionAt(i)
	}
	return i < last && (m != nil && m.First == i || d.Toks[i].Is(lang.RoleNoun|lang.Title|lang.GroupNoun|lang.BodyNoun))
}

// endOfPerson returns the end of the source [i, last) with the name of a person in it,
// without what a preposition joins behind that: "said chief executive Ann Lee in a letter".
func (d *story) endOfPerson(i, last int) int {
	for k := i; k < last; k++ {
		if kind := d.Toks[k].Kind; kind == token.Colon || kind == token.Open || d.spacedDash(k) {
			return k
		}
		if m := d.ents.MentionAt(k); m != nil && d.ents.Entity(m).Kind == lang.KindPerson && m.Last < last && d.Toks[m.Last].Is(lang.Preposition) && !d.Toks[m.Last].Is(lang.OfWord) {
			return m.Last
		}
	}
	return last
}

// anyOf reports whether one of the tokens [i, last) has a role.
func (t *Roles) anyOf(i, last int, r Role) bool {
	for i < last && t.Tags[i].Role() != r {
		i++
	}
	return i < last
}

// maxCited bounds the tokens of whom a report cites.
const maxCited = 10

// beforeCiting returns where a sentence ends without whom its source cites: "…, the paper
// reported, citing the police."
func (d *story) beforeCiting(t *Roles, s *prose.Sentence) int {
	for k := s.Last - 1; k > s.First && s.Last-k <= maxCited; k-- {
		comma := d.Toks[k-1].Kind == token.Comma
		if (comma || d.sayingVerb(t, k-1) && d.commaBefore(s, k-1)) && (d.LabelOf(lang.LabelCiting, k, s.Last) > k || d.LabelOf(lang.LabelReference, k, s.Last) > k) && !t.Parts[k].Finite() {
			if comma {
				return k - 1
			}
			return k
		}
	}
	return s.Last
}

// commaBefore reports whether the source of the cue at token i stands behind a comma.
func (d *story) commaBefore(s *prose.Sentence, i int) bool {
	for k := i - 1; k > s.First && i-k <= maxNoun; k-- {
		if d.Toks[k].Kind == token.Comma {
			return true
		}
	}
	return false
}

// sayingVerb reports whether token i is a verb that reports nearly always.
func (d *story) sayingVerb(t *Roles, i int) bool {
	return d.Toks[i].Is(lang.Cue) && d.Toks[i].Value >= lang.SurelyReports && d.Toks[i].Shape == token.Lower && t.Parts[i].Finite()
}

// endOfFronted returns the end of what was said in a sentence that closes, before token
// last, with a source and its cue: the comma before these. It returns the first token of the
// sentence if it does not.
func (d *story) endOfFronted(tags []Tag, s *prose.Sentence, last int) int {
	source := skipTags(tags, s.First, last, None)
	cue := skipTags(tags, source, last, Source)
	end := skipTags(tags, cue, last, Cue)
	if when := skipTags(tags, end, last, Content); when > end && last-when <= 1 && d.isTime(end, when) { // "…, the police said today."
		setRole(tags, end, when, None)
	}
	if cue == source || end == cue || last-end > maxCircumstance {
		return s.First
	}
	if source-1 < s.First+leastFronted || d.Toks[source-1].Kind != token.Comma || d.Toks[s.First].Is(lang.Preposition) {
		return s.First
	}
	for ; end < last; end++ {
		if tags[end] != TagNone || d.Toks[end].Kind == token.Comma {
			return s.First
		}
	}
	return source - 1
}

// joinDivided joins the subject of a statement to its predicate, which is all that the tagger
// saw, where source and cue stand between them: "The plan, she added, was to wait."
func (d *story) joinDivided(t *Roles, s *prose.Sentence) {
	first := skipTags(t.Tags, s.First, s.Last, None)
	if first <= s.First+1 || d.Toks[first-1].Kind != token.Comma {
		return
	}
	end := first
	for end < s.Last && (t.Tags[end].Role() == Source || t.Tags[end].Role() == Cue) {
		end++
	}
	if !t.anyOf(first, end, Cue) || end+1 >= s.Last || d.Toks[end].Kind != token.Comma || t.Tags[end+1].Role() != Content || !t.Parts[end+1].Finite() {
		return
	}
	subject := &d.Toks[s.First]
	if !subject.Is(lang.Adjunct|lang.Preposition|lang.Conjunction|lang.AndWord|lang.Complementizer) && d.endsSubject(t, first-2) && !d.isFinite(t, s.First, first-1) {
		setRole(t.Tags, s.First, first-1, Content)
	}
}

// endsSubject reports whether token i can be the last of a subject by its part of speech.
func (d *story) endsSubject(t *Roles, i int) bool {
	switch t.Parts[i] {
	case pos.Noun, pos.Plural, pos.Name, pos.Pronoun, pos.Number:
		return true
	}
	return d.ents.MentionAt(i) != nil
}

// joinFronted joins the first half of a statement before its source to the second one,
// which is all that the tagger saw: "The road is closed, and it will stay so, the police
// said."
func (d *story) joinFronted(t *Roles, s *prose.Sentence) {
	k := skipTags(t.Tags, s.First, s.Last, None)
	if k == s.First || k+1 >= s.Last || t.Tags[k].Role() != Content {
		return
	}
	end := skipTags(t.Tags, k, s.Last, Content)
	source := end
	if end < s.Last && d.Toks[end].Kind == token.Comma {
		source++
	}
	cue := skipTags(t.Tags, source, s.Last, Source)
	if cue == source || skipTags(t.Tags, cue, s.Last, Cue) == cue {
		return
	}
	half := k
	switch {
	case d.Toks[k].Is(lang.AndWord):
		half++
	case d.Toks[k].Is(lang.Relative) && d.Toks[k-1].Kind == token.Comma: // "Reserves, which are ample, will last, it said."
		if !d.isFinite(t, s.First, k) && d.isFinite(t, k, end) && t.Parts[s.First] != pos.Preposition {
			setRole(t.Tags, s.First, end, Content)
		}
		return
	case d.Toks[k-1].Is(lang.Conjunction) && d.Toks[max(k-2, s.First)].Kind == token.Comma:
		k -= 2
	default:
		return
	}
	if k > s.First && d.isFinite(t, s.First, k) && d.isFinite(t, half, end) {
		setRole(t.Tags, s.First, end, Content)
	}
}

// isTime reports whether the tokens [i, last) tell when something was said, and nothing
// else.
func (d *story) isTime(i, last int) bool {
	for ; i < last; i++ {
		if !d.Toks[i].Is(lang.DateWord | lang.Weekday) {
			return false
		}
	}
	return true
}

// isFinite reports whether one of the words [i, last) is a finite verb.
func (d *story) isFinite(t *Roles, i, last int) bool { return t.FiniteFrom(d.Text, i, last) < last }

// skipTags returns the first token from i up to last that has another role.
func skipTags(tags []Tag, i, last int, r Role) int {
	for i < last && tags[i].Role() == r {
		i++
	}
	return i
}
