package quotes

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/token"
)

// Whom somebody tells something, where and when is neither who says it nor part of what is said.

// teller finds who tells something where the tagger took for him who is told, or nobody: "“It is
// safe,” Ann Lee, the mayor, told Reuters".
func (l *Linker) teller(a *Attribution) {
	c := &l.all[a.Cue]
	comma := c.First - 1
	if a.Source != None && l.all[a.Source].First != c.Last || !l.tells(c.Last-1) || comma < 1 || l.Toks[comma].Kind != token.Comma || l.prose.In[comma] != 0 {
		return
	}
	who := comma
	for i := comma - 1; i >= l.prose.Sentences[c.sent].First && l.prose.In[i] == 0 && (!l.roles.Parts[i].Finite() || l.ents.At[i] != 0); i-- {
		if m := l.ents.MentionAt(i); m != nil && m.First == i && m.Kind == coref.MentionName && l.ents.Entity(m).Kind == lang.KindPerson && l.parted(i) {
			who = i
		}
	}
	if who == comma {
		return
	}
	for n, k := range a.Contents {
		if told := l.all[k]; told.First < who && told.Last > who { // the tagger took him for what is said
			told.Last = who
			l.look(&told)
			l.all = append(l.all, told)
			a.Contents = slices.Clone(a.Contents)
			a.Contents[n] = len(l.all) - 1
		}
	}
	l.setSource(a, who, c.First)
}

// parted reports whether a comma or the mark that closes a quotation stands before token i.
func (l *Linker) parted(i int) bool {
	return i > 0 && (l.Toks[i-1].Kind == token.Comma || l.Toks[i-1].Kind == token.Mark)
}

// behindHearer begins a content behind who is told it: "Lee told them the road was closed",
// "Residents tell Radio Dell that it is", "told a press conference Peru was current".
func (l *Linker) behindHearer(a *Attribution) {
	n, cue := len(a.Contents)-1, &l.all[a.Cue]
	s := l.all[a.Contents[n]]
	if s.First < cue.Last || s.First > cue.Last+maxHearer || s.sent != cue.sent || !l.tells(cue.Last-1) || l.prose.In[s.First] != 0 {
		return
	}
	i := s.First
	switch {
	case s.First > cue.Last && l.Toks[i].Is(lang.OfWord) && l.Toks[i-1].Capitalised(): // "Rest of World"
		for i++; i < s.Last && l.Toks[i].Capitalised(); i++ {
		}
	case s.First == cue.Last:
		if i = l.hearerEnd(&s); i == s.First && l.Lang.Acts(l.Word(cue.Last-1))&lang.ActHearer != 0 {
			i = l.gatheringEnd(&s)
		}
	}
	if i == s.First || i >= s.Last || l.prose.In[i] != l.prose.In[s.First] && !l.prose.Speech(i) || l.roles.FiniteFrom(l.Text, i, s.Last) == s.Last {
		return
	}
	if l.Toks[i].Kind == token.Mark || l.opensPhrase(i) || l.nameWithVerb(i, s.Last) {
		s.First = i
		l.endWith(a, s)
	}
}

// opensPhrase reports whether a noun phrase or a clause opens at token i.
func (l *Linker) opensPhrase(i int) bool {
	t := &l.Toks[i]
	return t.Is(lang.Definite|lang.Determiner|lang.Pronoun|lang.Complementizer) && !t.Is(lang.Preposition)
}

// nameWithVerb reports whether a name begins at token i, or within one, that a finite verb follows.
func (l *Linker) nameWithVerb(i, last int) bool {
	m := l.ents.MentionAt(i)
	if m == nil || m.Kind != coref.MentionName || !l.Toks[i].Capitalised() {
		return false
	}
	for i = m.Last; i < last && l.roles.Parts[i] == pos.Adverb; i++ {
	}
	return i < last && l.roles.Parts[i].Finite() && !l.Toks[i].Is(lang.PossessiveMark)
}

// tells reports whether the word of token i says something to somebody: it may move him to do
// so, "told to wait", and may lead to a clause without "that".
func (l *Linker) tells(i int) bool {
	const moves, says = lang.ActMoved | lang.ActStatement, lang.ActStatement | lang.ActIntention | lang.ActClausal
	acts := l.Lang.Acts(l.Word(i))
	return acts&moves == moves || acts&says == says
}

// hearerEnd returns the end of the name, the pronoun, or the bare plural that a
// content begins with; its first token if it begins with none.
func (l *Linker) hearerEnd(s *Stretch) int {
	t := &l.Toks[s.First]
	if m := l.ents.MentionAt(s.First); m != nil && m.Kind == coref.MentionName {
		if t.Is(lang.Outlet) && l.nameWithVerb(s.First+1, s.Last) { // "told Reuters Peru was current"
			return s.First + 1
		}
		return m.Last
	}
	object := t.Is(lang.Pronoun) && s.First+1 < s.Last && !t.Is(lang.Possessive|lang.Definite|lang.Determiner|lang.Complementizer|lang.Relative) && !l.roles.Parts[s.First+1].Finite()
	if object || l.roles.Parts[s.First] == pos.Plural && t.Is(lang.GroupNoun|lang.RoleNoun) {
		return s.First + 1
	}
	return s.First
}

// gatheringEnd returns the end of the noun phrase that a content begins with, and behind which
// another one opens, or a clause: "a meeting of farmers the plan"; its first token if there is none.
func (l *Linker) gatheringEnd(s *Stretch) int {
	if t := &l.Toks[s.First]; !t.Is(lang.Determiner|lang.Possessive) || t.Is(lang.Complementizer) {
		return s.First
	}
	for i := s.First + 1; i+1 < min(s.Last, s.First+maxAsked); i++ {
		before := l.roles.Parts[i-1]
		switch {
		case l.Toks[i].Kind != token.Word, l.prose.In[i] != 0, l.roles.Parts[i].Finite(), l.Toks[i].Is(lang.Relative):
			return s.First
		case (before == pos.Noun || before == pos.Plural) && (l.opensPhrase(i) || l.nameWithVerb(i, s.Last)):
			if l.Toks[i].Is(lang.Complementizer) && l.roles.Parts[i+1].Finite() {
				return s.First // "the story of a boy that gets lost"
			}
			return i
		}
	}
	return s.First
}

// behindDayOf gives the day behind a verb of the past to the cue, where the tagger took it for the
// start of what is reported: "said yesterday the bridge was safe", "announced last week it had".
func (l *Linker) behindDayOf(a *Attribution) {
	s, c := l.all[a.Contents[len(a.Contents)-1]], l.all[a.Cue]
	if part := l.roles.Parts[c.Last-1]; s.First != c.Last || l.prose.In[s.First] != 0 || part != pos.Past && part != pos.Participle {
		return
	}
	i := s.First
	if l.roles.Parts[i] == pos.Adverb && !l.Toks[i].Is(lang.DateWord) {
		i++ // "earlier this week"
	}
	day := i
	for i < s.Last && l.ents.At[i] == 0 && (l.Toks[i].Is(lang.DateWord|lang.Weekday) || l.Toks[i].Is(lang.Month) && i > day && l.Toks[i-1].Value/10*10 == lang.DateDeixis) {
		i++
	}
	if i == day || i+1 >= s.Last || l.Toks[i].Kind == token.Comma || l.Toks[i].Is(lang.PossessiveMark) || l.roles.Parts[i].Finite() {
		return
	}
	if t := &l.Toks[i-1]; !t.Is(lang.Weekday|lang.Month) && (t.Value < lang.DateDay || t.Value >= lang.DateDeixis) {
		return // "this bridge"
	}
	c.Last, s.First = i, i
	l.all = append(l.all, c)
	a.Cue = len(l.all) - 1
	l.look(&s)
	l.endWith(a, s)
}

// maxCircumstance is how many tokens tell where and to whom something is said.
const maxCircumstance = 14

// behindCircumstance begins a content at the "that" behind where or to whom it is said: "said
// on the show “Good Evening” that", "wrote to the council that".
func (l *Linker) behindCircumstance(a *Attribution) {
	s, cue := l.all[a.Contents[len(a.Contents)-1]], l.all[a.Cue]
	verb := cue.First
	for verb < cue.Last && !l.states(verb) {
		verb++
	}
	where := verb + 1
	for where < cue.Last && !l.places(where) {
		where++
	}
	if s.First != cue.Last || verb >= cue.Last || !l.places(where) {
		return
	}
	for i := s.First + 1; i < min(s.Last-1, s.First+maxCircumstance); i++ {
		t, part := &l.Toks[i], l.roles.Parts[i]
		switch {
		case part.Finite() && !t.Is(lang.PossessiveMark), part == pos.Verb, t.Is(lang.Relative) && !t.Is(lang.Demonstrative):
			return
		case part == pos.Preposition && l.Lang.Acts(l.Word(i))&lang.ActThat != 0:
			if verb := l.roles.FiniteFrom(l.Text, i, s.Last); verb == s.Last || verb == i+1 || l.Toks[i-1].Is(lang.Cue) || l.Lang.Acts(l.Word(i-1))&lang.ActKinds != 0 || l.Toks[i+1].Is(lang.Preposition) {
				return // "reports that it fell", "the tax that hurts"
			}
			s.First = i
			l.endWith(a, s)
			if where < cue.Last {
				cue.Last = where
				l.all = append(l.all, cue)
				a.Cue = len(l.all) - 1
			}
			return
		}
	}
}

// places reports whether token i is a preposition that may tell where, when or to whom something
// is said, and not what of.
func (l *Linker) places(i int) bool {
	t, part := &l.Toks[i], l.roles.Parts[i]
	return (part == pos.Preposition || part == pos.To) && t.Is(lang.Preposition) && !t.Is(lang.OfWord|lang.ForWord|lang.Complementizer) && l.Lang.Acts(l.Word(i))&lang.ActTopic == 0
}

// states reports whether token i is a verb that puts into words what a clause tells.
func (l *Linker) states(i int) bool {
	acts := l.Lang.Acts(l.Word(i))
	return l.saysSo(i) && acts&lang.ActStatement != 0 && acts&(lang.ActTopic|lang.ActDenial|lang.ActYielding) == 0
}
