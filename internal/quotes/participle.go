package quotes

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// subjectOfParticiple finds the source of a participle behind a comma, which is the subject of
// the clause before: "In answer to the plan of the council, the mayor called a vote, saying".
func (l *Linker) subjectOfParticiple(a *Attribution) {
	s, cue := &l.all[a.Source], &l.all[a.Cue]
	i, first := cue.First, l.prose.Sentences[cue.sent].First
	for l.roles.Parts[i] == pos.Adverb && i+1 < cue.Last {
		i++
	}
	comma := cue.First - 1
	if l.roles.Parts[i] != pos.Gerund || comma <= first || l.Toks[comma].Kind != token.Comma || s.sent != cue.sent || !l.Toks[i].Is(lang.Cue) || s.Last > cue.First || l.isSubject(s) {
		return
	}
	if who, last, ok := l.subjectBefore(first, comma); ok && (who >= s.Last || s.First >= last) {
		l.setSource(a, who, last)
	}
}

// setSource makes the tokens [first, last) of the sentence of its cue the source of an attribution.
func (l *Linker) setSource(a *Attribution, first, last int) {
	cue := &l.all[a.Cue]
	l.all = append(l.all, Stretch{Role: roles.Source, block: cue.block, sent: cue.sent, lastSent: cue.sent, First: first, Last: last})
	a.Source = len(l.all) - 1
}

// subjectBefore returns the subject of the last clause of the tokens [first, end) that is no
// part of another, if it is somebody who may speak.
func (l *Linker) subjectBefore(first, end int) (who, last int, ok bool) {
	for {
		verb := l.finiteBefore(first, end)
		if verb < 0 {
			return 0, 0, false
		}
		last = verb
		for last > first && (l.isAdverb(last-1) || l.Toks[last-1].Is(lang.Auxiliary|lang.Negation)) {
			last--
		}
		who = l.clauseFrom(first, last)
		if who == first || !l.embeds(who-1) {
			he := last-who == 1 && l.roles.Parts[who] == pos.Pronoun && !l.Toks[who].Is(lang.Possessive)
			return who, last, he || l.mayOpen(who, last)
		}
		end = who - 1
	}
}

// isSubject reports whether a verb follows a source: "Lee, the mayor, often tried to".
func (l *Linker) isSubject(s *Stretch) bool {
	i := s.Last
	parted := l.Toks[i].Kind == token.Comma
	if parted {
		i++
	}
	for l.isAdverb(i) {
		i++
	}
	return l.roles.Parts[i].Finite() || parted && l.roles.Parts[i] == pos.Participle
}

// finiteBefore returns the last finite verb of tokens [first, last), -1 if there is none.
func (l *Linker) finiteBefore(first, last int) int {
	for i := last - 1; i >= first; i-- {
		if l.roles.Parts[i].Finite() && !l.Toks[i].Is(lang.PossessiveMark) && l.prose.In[i] == 0 {
			return i
		}
	}
	return -1
}

// clauseFrom returns where the subject begins that ends before token last.
func (l *Linker) clauseFrom(first, last int) int {
	i := last
	for i > first && !l.endsClause(i-1) {
		i--
	}
	return i
}

// endsClause reports whether token i is none of the subject behind it.
func (l *Linker) endsClause(i int) bool {
	t := &l.Toks[i]
	switch {
	case t.Kind != token.Word && t.Kind != token.Number, l.prose.In[i] != 0, l.embeds(i):
		return true
	case t.Is(lang.Relative):
		return !t.Is(lang.Demonstrative)
	}
	return l.roles.Parts[i] == pos.Conjunction && !t.Is(lang.AndWord)
}

// embeds reports whether the clause behind token i is part of what is said or of a noun.
func (l *Linker) embeds(i int) bool {
	t := &l.Toks[i]
	switch part := l.roles.Parts[i]; {
	case part.Finite():
		return !t.Is(lang.PossessiveMark) && l.ents.At[i] == 0
	case t.Is(lang.Conjunction):
		return part != pos.Conjunction && !t.Is(lang.AndWord)
	default:
		return t.Is(lang.Complementizer) && t.Is(lang.Demonstrative) && part == pos.Preposition
	}
}
