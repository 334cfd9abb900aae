package quotes

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// sourceBehind finds the source of an attribution that has none but a content right behind
// its cue, which is the rest of the sentence: "Jobs will go, said Corvina's chief executive
// Ann Lee in a letter to staff".
func (l *Linker) sourceBehind(a *Attribution) {
	cue, k := &l.all[a.Cue], 1
	for k < len(a.Contents) && l.all[a.Contents[k]].Last <= cue.First {
		k++
	}
	if k == len(a.Contents) || l.all[a.Contents[k-1]].Last > cue.First {
		return
	}
	s := &l.all[a.Contents[k]]
	if s.First != cue.Last || s.quoted == allQuoted || s.sent != cue.sent {
		return
	}
	end := l.personBehind(s)
	if end == s.First && l.all[a.Contents[k-1]].quoted == allQuoted && l.roles.Parts[cue.Last-1].Finite() {
		end = l.nounBehind(s)
	}
	if end == s.First {
		return
	}
	rest := *s
	s.Role, s.Last, a.Source = roles.Source, end, a.Contents[k]
	a.Contents = slices.Delete(a.Contents, k, k+1)
	for rest.First = end; rest.First < rest.Last && l.prose.In[rest.First] == 0 && l.Toks[rest.First].Kind != token.Stop && l.Toks[rest.First].Kind != token.Colon; rest.First++ {
	}
	if rest.First < rest.Last && l.prose.In[rest.First] != 0 { // "“It is safe,” said Lee, but not “as safe as a church”"
		l.look(&rest)
		l.all = append(l.all, rest)
		a.Contents = slices.Insert(a.Contents, k, len(l.all)-1)
	}
}

// personBehind returns the end of the person whose name ends the noun phrase that a content
// begins with; its first token if there is none.
func (l *Linker) personBehind(s *Stretch) int {
	for i := s.First; i < s.Last; i++ {
		m := l.ents.MentionAt(i)
		if m == nil || m.Kind != coref.MentionName || m.Last > s.Last || l.ents.Entity(m).Kind != lang.KindPerson {
			if l.Toks[i].Kind != token.Word || l.Toks[i].Is(lang.Auxiliary|lang.Relative|lang.Complementizer|lang.Conjunction) && !l.Toks[i].Is(lang.AndWord) {
				break
			}
			continue
		}
		if who, _ := l.ents.Speaker(s.First, m.Last); who == m.Entity {
			return m.Last
		}
		break
	}
	return s.First
}

// nounBehind returns the end of the noun phrase that a content begins with, behind a quotation
// and its verb: "“It is safe,” said an official at the bank, explaining the sales". It is its
// first token if there is none.
func (l *Linker) nounBehind(s *Stretch) int {
	end := s.First
	for end < s.Last && !l.endsNoun(end) && !(end > s.First && l.isDay(end)) {
		if end++; l.Toks[end-1].Kind == token.Mark && l.Toks[end-2].Kind == token.Comma {
			break // "the authors of the “Bridge Project,”"
		}
	}
	if t := &l.Toks[s.First]; end == s.First || !t.Is(lang.Determiner|lang.Definite|lang.Possessive|lang.NumberWord) && !l.mayOpen(s.First, end) {
		return s.First
	}
	if m := l.ents.MentionAt(min(end+1, s.Last-1)); m != nil && m.First == end+1 && m.Last <= s.Last && l.Toks[end].Kind == token.Comma && m.Kind == coref.MentionName && l.ents.Entity(m).Kind == lang.KindPerson {
		return m.Last // "said the engineer in charge, Tom Ekberg"
	}
	return end
}

// endsNoun reports whether token i is no part of a noun phrase, but begins another clause or is
// its verb.
func (l *Linker) endsNoun(i int) bool {
	t, part := &l.Toks[i], l.roles.Parts[i]
	if l.prose.In[i] != 0 {
		return false
	}
	if t.Kind != token.Word && t.Kind != token.Number || part == pos.Pronoun || part == pos.Adverb || part.Finite() && !t.Is(lang.PossessiveMark) {
		return true
	}
	return t.Is(lang.Relative|lang.Complementizer) && !t.Is(lang.Definite|lang.Preposition) || t.Is(lang.Conjunction) && !t.Is(lang.AndWord|lang.Preposition)
}

// apposedBehind gives a source behind its cue what ends the sentence right behind it and says who
// that is, which the tagger took for a content: "The town grew, according to Ann Lee, dean of law
// at Marlow". It has no verb of its own, or is a relative clause.
func (l *Linker) apposedBehind(a *Attribution) {
	n := len(a.Contents) - 1
	if n < 1 {
		return
	}
	source, s := l.all[a.Source], l.all[a.Contents[n]]
	first := s.First
	if source.Last < first && l.Toks[first-1].Kind == token.Comma {
		first--
	}
	if source.First != l.all[a.Cue].Last || first != source.Last || l.Toks[first].Gap >= token.LineBreak || s.quoted != 0 || s.sent != source.sent || s.Last+1 < l.prose.Sentences[s.sent].Last {
		return
	}
	switch opening := &l.Toks[s.First]; {
	case opening.Kind != token.Word || opening.Is(lang.Preposition|lang.Conjunction):
		return
	case opening.Is(lang.Complementizer): // "an analyst who asked that he not be named"
		if !l.Any(source.First, source.Last, lang.Relative) {
			return
		}
	case !opening.Is(lang.Relative) && l.roles.FiniteFrom(l.Text, s.First, s.Last) < s.Last:
		return
	}
	source.Last = s.Last
	l.all = append(l.all, source)
	a.Source, a.Contents = len(l.all)-1, a.Contents[:n]
}

// adds lets whoever says something and adds to it be one: "The bridge closed early, Lee said,
// adding, “It was not safe.”"
func (l *Linker) adds(a *Attribution) {
	c := &l.all[a.Cue]
	if n := c.ordinal[roles.Cue]; n > 0 && l.roles.Parts[c.First] == pos.Gerund && l.Toks[c.First-1].Kind == token.Comma {
		if before := &l.all[l.byRole[roles.Cue][n-1]]; before.Last == c.First-1 && before.Partner != None {
			a.Source = before.Partner
		}
	}
}

// fronts reports whether a content before its source is a statement of its own, in front of a verb
// that puts it into words, and no part of one: "Costs will rise, Lee said", unlike "When costs rise".
func (l *Linker) fronts(s, source, cue *Stretch) bool {
	first := l.prose.Sentences[s.sent].First
	if s.sent != cue.sent || l.Toks[source.First].Is(lang.Relative) || s.First != first && (s.First != first+1 || l.roles.Parts[first] != pos.Conjunction) {
		return false
	}
	for i := cue.First; i < cue.Last; i++ {
		if l.states(i) {
			return l.verbOf(s.First, s.First, s.Last, true) < s.Last && l.roles.Parts[first] != pos.Question
		}
	}
	return false
}

// What stands behind the cue of a statement in front of its source.
const (
	isOther = iota // something else that was said
	isTail         // when, where or how it was said: "in a letter to the town", "as she left"
	goesOn         // the statement: "but it will be dear"
)

// tailOf tells what a content behind the cue of a statement in front of its source is.
func (l *Linker) tailOf(s *Stretch) int {
	t, part := &l.Toks[s.First], l.roles.Parts[s.First]
	switch {
	case s.quoted != 0, part == pos.To: // "agreed to pay"
		return isOther
	case l.roles.FiniteFrom(l.Text, s.First, s.Last) == s.Last:
		return isTail
	case part == pos.Conjunction:
		return goesOn
	case part == pos.Preposition && !t.Is(lang.Complementizer), part == pos.Question && l.Lang.Acts(l.Word(s.First))&lang.ActQuestion == 0 && !t.Is(lang.Relative):
		return isTail
	}
	return isOther
}
