package speakers

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/token"
)

// What proves whom a pronoun means, or that it means nobody who is named, before weights are asked.

// unnamedGoesOn reports whether somebody without a name, who spoke last, speaks on rather than
// one of the candidates: "A spokesman said … “We are sorry,” he added". Further than in the next
// sentence of a paragraph that is somebody who was new: "the spokesman" may be whom the story names.
func (r *Resolver) unnamedGoesOn(all []coref.ID) bool {
	p, s := &r.pronoun, &r.spoke
	if p.quote == 0 || !p.Person() || s.quote == 0 || s.who != 0 || r.quotes[s.quote-1].Act == quotes.Question {
		return false
	}
	x := &r.sayings[s.quote-1]
	near := p.sent-s.sent <= 1
	same := s.block == r.prose.Sentences[p.sent].Block
	since := len(all) > 0 && r.mentionOf(all[0]).token > x.first
	switch {
	case p.sent-s.sent > maxPause || !near && since || r.prose.In[p.At] != r.prose.In[x.first] || r.isNamed(x):
		return false
	case (!near || !same) && !r.bringsUp(x) && !r.isKnown(x) || !same && p.subject != 0:
		return false
	}
	return x.first <= r.unnamed.at && r.unnamed.at < x.last && r.mayBeUnnamed() || !since && r.bringsUp(x) && r.hasPeople(x)
}

// maxPause is how many sentences may stand between the words of somebody without a name.
const maxPause = 3

// hasPeople reports whether a noun for somebody who speaks and holds no office is in a source.
func (r *Resolver) hasPeople(s *saying) bool {
	for i := s.first; i < s.last; i++ {
		if r.IsLabel(lang.LabelPeople, i) && !r.Toks[i].Is(lang.Plural) {
			return true
		}
	}
	return false
}

// isNamed reports whether a source names who speaks: "a former mayor, Ann Lee,", unlike "an aide to
// Ann Lee".
func (r *Resolver) isNamed(s *saying) bool {
	for i := s.first; i < s.last; i++ {
		if m := r.ents.MentionAt(i); m != nil && m.First == i && m.Kind == coref.MentionName && r.ents.Entity(m).Kind == lang.KindPerson && !r.qualifies(m) && !r.ents.Possesses(m) && !r.completes(m, s.first) {
			return true
		}
	}
	return false
}

// isKnown reports whether a source takes up somebody who was new in an earlier one: "the doctor".
func (r *Resolver) isKnown(s *saying) bool {
	i := r.unnamed.at
	return s.first <= i && i < s.last && r.within[s.first] <= 0 && r.brought.Find(r.keyOf(i, -1)) != 0
}

// bringsUp reports whether a source is somebody new, in the story's own words: "a doctor".
func (r *Resolver) bringsUp(s *saying) bool {
	t := &r.Toks[s.first]
	return t.Is(lang.Determiner|lang.NumberWord) && !t.Is(lang.Definite|lang.Possessive) && r.within[s.first] <= 0
}

// stressed returns whose name the pronoun stands right behind: "Lee himself". It is 0
// if it stands behind none, or begins a clause: "told the BBC they had begged".
func (r *Resolver) stressed() coref.ID {
	at := r.pronoun.At
	if r.pronoun.class == group && !r.Toks[at].Is(lang.Possessive) {
		return 0
	}
	if n := len(r.mentions); n > 0 && r.mentions[n-1].Last == at && r.mentions[n-1].Kind == coref.MentionName && r.Toks[at].Gap == token.Space && r.fits(r.mentions[n-1].Entity) {
		return r.mentions[n-1].Entity
	}
	return 0
}

// maxFronted bounds the tokens of a phrase in front of a subject.
const maxFronted = 12

// fronted returns the subject behind the phrase that opens a sentence, if the pronoun is a
// possessive in that phrase: "In his letter to the council, Lee said". It is 0 if there is none.
func (r *Resolver) fronted() coref.ID {
	p, s := &r.pronoun, &r.prose.Sentences[r.sent]
	if p.part != owner || p.class == group || p.At-s.First > 2 || p.At == s.First || !r.Toks[s.First].Is(lang.Preposition) || r.prose.In[p.At] != 0 {
		return 0
	}
	i := p.At + 1
	for i < s.Last && i-p.At < maxFronted && r.Toks[i].Kind == token.Word && !r.Toks[i].Is(lang.Auxiliary|lang.Relative) && (!r.Toks[i].Is(lang.Complementizer) || r.Toks[i].Is(lang.Preposition)) {
		i++
	}
	if i+1 >= s.Last || r.Toks[i].Kind != token.Comma {
		return 0
	}
	for i++; i < s.Last && r.ents.At[i] == 0 && r.Toks[i].Kind == token.Word && r.Toks[i].Is(lang.Title|lang.RoleNoun|lang.Courtesy); {
		i++
	}
	m := r.ents.MentionAt(i)
	if m == nil || m.First != i || m.Kind != coref.MentionName || m.Last >= s.Last || r.Toks[m.Last].Kind != token.Word || r.Toks[m.Last].Is(closed|lang.PossessiveMark) || !r.fits(m.Entity) || r.ents.Entity(m).Kind == lang.KindPlace {
		return 0
	}
	return m.Entity
}

// inCue returns who says that of which the pronoun is a possessive in the cue: "Lee wrote on
// his own account that". It is 0 if there is none.
func (r *Resolver) inCue() coref.ID {
	n := -r.within[r.pronoun.At]
	if n <= 0 || r.pronoun.part != owner || r.sayings[n-1].first < 0 || r.sayings[n-1].first > r.pronoun.At {
		return 0
	}
	if id := r.speakerOf(n); id != 0 && r.fits(id) {
		return id
	}
	return 0
}

// asked returns whom somebody asks by name, if the pronoun says the quotation behind: "Lund asked
// Ekberg if it was safe. “It is,” he said". It is 0 if there is nobody.
func (r *Resolver) asked() coref.ID {
	n := r.spoke.quote
	if n == 0 || r.pronoun.quote != n+1 || !r.sayings[n].direct || r.pronoun.class != person {
		return 0
	}
	q := &r.quotes[n-1]
	i := r.At(q.Cue.End)
	if q.Act != quotes.Question || q.Cue.End == 0 || i >= r.pronoun.At {
		return 0
	}
	m := r.ents.MentionAt(i)
	if m == nil || m.First < i || m.Last > r.pronoun.At || m.Entity == r.spoke.who || r.Toks[m.Last].Is(lang.PossessiveMark) || !r.fits(m.Entity) {
		return 0
	}
	return m.Entity
}

// bodyGoesOn reports whether a thing is rather a body without a name: the subject of the same
// sentence where none of the candidates is one, or of "it" that opens the next one.
func (r *Resolver) bodyGoesOn() bool {
	p, b := &r.pronoun, &r.body
	if p.class != thing || b.at < 0 || !b.subject || r.prose.In[p.At] != r.prose.In[b.at] {
		return false
	}
	if n := r.spoke.quote; p.quote > 0 && n > 0 && r.spoke.who != 0 && r.within[b.at] == n {
		return false // "Corvina said the council was wrong. It said"
	}
	if b.sent == r.sent {
		return p.subject == 0
	}
	return b.sent == r.sent-1 && p.At == r.prose.Sentences[r.sent].First && r.prose.Sentences[b.sent].Block == r.prose.Sentences[r.sent].Block
}

// ownWords returns who is reported to say what the pronoun opens: "Corvina Gas said on Monday it
// would close", "Lee told Fox he would stay". It is 0 if there is nobody.
func (r *Resolver) ownWords() coref.ID {
	p := &r.pronoun
	n := r.within[p.At]
	if p.class == group || n <= 0 || r.prose.In[p.At] != 0 {
		return 0
	}
	q := &r.quotes[n-1]
	at := r.sayings[n-1].content
	if r.Toks[at].Is(lang.Complementizer) {
		at++
	}
	id := r.speakerOf(n)
	if at != p.At || id == 0 || !r.fits(id) || q.Kind == quotes.Direct {
		return 0
	}
	if q.Source.Start >= q.Cue.Start || q.Content[0].Start < q.Cue.End { // "It closed in May, Corvina Gas said"
		return 0
	}
	if p.Person() && !r.saysOfSelf(q, id) || !p.Person() && (p.part == object || r.standsForClause(at) || q.Act == quotes.Belief && r.isReason(q)) {
		return 0
	}
	return id
}

// saysOfSelf reports whether the person of a quote that "he" opens rather speaks of himself: not
// where he asks, nor where his words come as a reason for another deed, "Lee praised Fox, saying
// he was fair".
func (r *Resolver) saysOfSelf(q *quotes.Quote, id coref.ID) bool {
	return r.genders[id] == r.pronoun.gender && r.pronoun.part == subject && q.Act != quotes.Question && !r.isReason(q)
}

// isReason reports whether a quote rather is the reason for another deed of its source, behind
// which a comma stands before the cue: "Lee wrote to Fox, hoping he would come".
func (r *Resolver) isReason(q *quotes.Quote) bool {
	before := r.At(q.Cue.Start) - 1
	return before >= 0 && r.Toks[before].Kind == token.Comma && r.Toks[before].Start >= q.Source.End
}

// maxPredicate bounds the words between "it" and the clause that it stands for.
const maxPredicate = 4

// standsForClause reports whether the pronoun at token i stands for a clause behind its
// predicate: "it is clear that", or for none but the time of one, "it was the first time a
// bridge had", "it will be two years before they".
func (r *Resolver) standsForClause(i int) bool {
	if i+1 == len(r.Toks) || !r.Toks[i+1].Is(lang.Auxiliary) {
		return false
	}
	from, last := i+2, r.prose.Sentences[r.sent].Last
	for from < last && r.Toks[from].Is(lang.Auxiliary|lang.Negation|lang.Adjunct) && !r.Toks[from].Is(lang.Preposition) {
		from++
	}
	for k := i + 2; k < min(from+maxPredicate, last) && r.Toks[k].Kind != token.Comma; k++ {
		t := &r.Toks[k]
		switch {
		case t.Is(lang.Complementizer) && !t.Is(lang.Preposition):
			return true
		case k < from+2:
		case r.Toks[from].Is(lang.Definite) && t.Is(lang.Determiner|lang.Definite|lang.Pronoun): // right behind a noun
			return !r.Any(from+1, k, lang.Preposition|lang.Relative|lang.AndWord)
		case r.Toks[k-1].Is(lang.DateWord) && t.Is(lang.Preposition) && k+1 < last && r.Toks[k+1].Is(lang.Pronoun|lang.Definite|lang.Determiner):
			return !t.Is(lang.Locative | lang.OfWord | lang.ForWord)
		}
	}
	return false
}
