package quotes

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// Words that the tagger took for a subject, or for a part of it, and that are none.

// adverbBehind gives the adverbs at the end of a source to the cue behind it: "Officials
// instead argued that".
func (l *Linker) adverbBehind(a *Attribution) {
	s, c := l.all[a.Source], l.all[a.Cue]
	if s.Last != c.First {
		return
	}
	end := s.Last
	for end > s.First+1 && l.isAdverb(end-1) {
		end--
	}
	if end == s.Last {
		return
	}
	s.Last, c.First = end, end
	l.all = append(l.all, s, c) // another attribution may have the old ones
	a.Source, a.Cue = len(l.all)-2, len(l.all)-1
}

// isAdverb reports whether token i is an adverb.
func (l *Linker) isAdverb(i int) bool {
	t := &l.Toks[i]
	return t.Is(lang.Adjunct) && t.Value == lang.Adverb && t.Shape == token.Lower
}

// isNobody reports whether the source of an attribution has no word that may be its
// head: "After calling", "Yesterday announced".
func (l *Linker) isNobody(a *Attribution) bool {
	s := &l.all[a.Source]
	for i := s.First; i < s.Last; i++ {
		t := &l.Toks[i]
		if t.Kind == token.Number || l.ents.At[i] != 0 || t.Kind == token.Word && !t.Is(lang.Adjunct|lang.Preposition|lang.DateWord) {
			return false
		}
		if t.Shape != token.Lower && t.Is(lang.Auxiliary|lang.Month|lang.Weekday) {
			return false // "Will said", "May said"
		}
	}
	return true
}

// isTurn reports whether an attribution is but a turn of speech that leads to something
// else: "That said, nobody knows".
func (l *Linker) isTurn(a Attribution) bool {
	if a.Source == None || a.Cue == None {
		return false
	}
	s, c := &l.all[a.Source], &l.all[a.Cue]
	t := &l.Toks[s.First]
	return s.Last-s.First == 1 && t.Is(lang.Demonstrative) && t.Is(lang.Complementizer) && s.Last == c.First && c.Last-c.First == 1 &&
		c.Last < len(l.Toks) && l.Toks[c.Last].Kind == token.Comma
}

// mainVerb finds the cue behind a relative clause that tells how the source wants to be
// named, where the tagger took the verb of that clause for it: "A farmer who asked not to
// be named said the water rose".
func (l *Linker) mainVerb(a *Attribution) {
	s, c := l.all[a.Source], l.all[a.Cue]
	if len(a.Contents) != 1 || s.Last != c.First || !l.Toks[s.Last-1].Is(lang.Relative) {
		return
	}
	told := l.all[a.Contents[0]]
	k := l.finiteBehind(c.Last, told.First, told.Last)
	if told.First != c.Last || told.quoted != 0 || k < 0 {
		return
	}
	if s.Last-1 == s.First {
		if s.First = l.nounWithout(s.First, l.prose.Sentences[s.sent].First); s.First == s.Last-1 {
			return
		}
	}
	s.Last, c.First, c.Last, told.First = k, k, k+1, k+1
	l.all = append(l.all, s, c, told)
	n := len(l.all)
	a.Source, a.Cue = n-3, n-2
	a.Contents = append(a.Contents[:0:0], n-1)
}

// maxWish bounds the words of what a source asks for itself.
const maxWish = 8

// finiteBehind returns the strong reporting verb within the content of tokens [i, last)
// that begins with the infinitive "to be named", and that has its own content behind; -1 if
// there is none.
func (l *Linker) finiteBehind(i, first, last int) int {
	if l.Toks[first].Is(lang.Negation) {
		i++
	}
	if i >= last || !l.Toks[i].Is(lang.Preposition) {
		return -1
	}
	for k := i + 2; k < min(last-1, i+maxWish); k++ {
		switch t := &l.Toks[k]; {
		case t.Kind != token.Word, t.Is(lang.Relative | lang.Complementizer | lang.Conjunction):
			return -1
		case l.saysSo(k) && !l.Toks[k-1].Is(lang.Preposition|lang.Auxiliary|lang.Determiner|lang.Pronoun) && l.ents.At[k-1] == 0:
			return k
		}
	}
	return -1
}

// nounWithout returns where the noun phrase right before token i begins that opens its
// sentence at token first; i if there is none.
func (l *Linker) nounWithout(i, first int) int {
	if i == first || i-first > maxSubject || !l.Toks[first].Is(lang.Determiner|lang.NumberWord) {
		return i
	}
	for k := first; k < i; k++ {
		if l.Toks[k].Kind != token.Word || l.Toks[k].Is(lang.Auxiliary|lang.Cue) {
			return i
		}
	}
	return first
}

// governed finds the subject where the tagger stopped at the noun next to the verb, which a
// preposition governs: "A report by the bank says", "Lee, in a letter to the bank, said"; or
// took in what a preposition governs before it: "In a letter to the bank, the mayor said".
func (l *Linker) governed(a *Attribution) {
	s, c := l.all[a.Source], &l.all[a.Cue]
	first := l.prose.Sentences[s.sent].First
	p := s.First - 1
	if s.First == first && l.Toks[first].Is(lang.Preposition) {
		p = first // the tagger took in the preposition, too
	}
	if p < first || s.Last > c.First || c.First-s.Last > 1 || s.sent != c.sent || !l.roles.Parts[c.First].Finite() || l.Toks[s.First].Is(lang.Relative) {
		return
	}
	fronted := p == first && l.Toks[p].Is(lang.Preposition)
	if !fronted && !l.governs(p) {
		return
	}
	if i := l.behindComma(&s); i > s.First {
		s.First = i
	} else if end := l.subjectOf(first, p); !fronted && end == p {
		s.First = first
	} else if !fronted && end > first {
		s.First, s.Last = first, end
	} else {
		return
	}
	l.all = append(l.all, s)
	a.Source = len(l.all) - 1
}

// governs reports whether token p is a preposition that a noun follows and no clause, unlike
// "after he said".
func (l *Linker) governs(p int) bool {
	if p < 0 || l.Toks[p+1].Is(lang.NumberWord) || l.Toks[p+1].Kind != token.Word {
		return false
	}
	t, part := &l.Toks[p], l.roles.Parts[p]
	return (part == pos.Preposition || part == pos.To) && (t.Is(lang.Locative|lang.OfWord|lang.ForWord) || l.IsLabel(lang.LabelAuthor, p))
}

// behindComma returns where the noun phrase behind the last comma within a source begins, its
// first token if there is none.
func (l *Linker) behindComma(s *Stretch) int {
	for i := s.Last - 2; i > s.First; i-- {
		if l.Toks[i].Kind == token.Comma {
			if l.mayOpen(i+1, s.Last) {
				return i + 1
			}
			return s.First
		}
	}
	return s.First
}

// subjectOf returns where the noun phrase ends that opens a sentence at token first: at
// preposition p, or at a comma before it. It returns first if there is none, or a verb
// stands in it outside of a relative clause.
func (l *Linker) subjectOf(first, p int) int {
	end, relative := p, false
	for i := first; i < end; i++ {
		switch t := &l.Toks[i]; {
		case t.Kind == token.Comma:
			end = i
		case t.Kind != token.Word && t.Kind != token.Number || l.prose.In[i] != 0 || t.Is(lang.Conjunction) && !t.Is(lang.AndWord|lang.Relative):
			return first
		case t.Is(lang.Relative) && !t.Is(lang.Definite):
			relative = true
		case !relative && l.roles.Parts[i].Finite() && !t.Is(lang.PossessiveMark):
			return first
		}
	}
	if !l.mayOpen(first, end) {
		return first
	}
	return end
}

// mayOpen reports whether the tokens [i, last) are a noun phrase of somebody or something
// that can speak.
func (l *Linker) mayOpen(i, last int) bool {
	if i >= last || l.Toks[i].Is(lang.Preposition|lang.Adjunct|lang.Complementizer) || l.roles.Parts[i] == pos.Gerund || l.roles.Parts[i] == pos.Participle {
		return false
	}
	for k := i; k < last; k++ {
		if m := l.ents.MentionAt(k); m != nil && m.Kind == coref.MentionName && l.ents.Entity(m).Kind != lang.KindPlace || l.Toks[k].Is(lang.RoleNoun|lang.Title|lang.GroupNoun|lang.BodyNoun|lang.Document) {
			return true
		}
	}
	return false
}

// sharedSubject finds the source of a verb behind "and" or "but" in the subject that opens the
// sentence, where the tagger saw none: "Lee gave no figures, but said the bridge was safe".
func (l *Linker) sharedSubject(a *Attribution) {
	cue := &l.all[a.Cue]
	c, first := cue.First, l.prose.Sentences[cue.sent].First
	if c <= first || l.roles.Parts[c-1] != pos.Conjunction || !l.roles.Parts[c].Finite() || !l.saysSo(c) || l.roles.Parts[cue.Last-1] == pos.Participle || l.all[a.Contents[0]].First < c {
		return
	}
	verb := l.roles.FiniteFrom(l.Text, first, c-1)
	for i := first; i < verb; i++ {
		if l.Toks[i].Kind != token.Word || l.prose.In[i] != 0 || l.Toks[i].Is(lang.Relative) {
			return
		}
	}
	he := verb-first == 1 && l.roles.Parts[first] == pos.Pronoun
	if verb == first || verb == c-1 || !he && !l.mayOpen(first, verb) {
		return
	}
	l.setSource(a, first, verb)
}

// beforeVerb ends a source before its verb, where the cue is a later one that shares it:
// "Lee, a member of the board, sent a letter on Monday asking for help".
func (l *Linker) beforeVerb(a *Attribution) {
	s, c := l.all[a.Source], &l.all[a.Cue]
	if part := l.roles.Parts[c.First]; s.Last > c.First || s.sent != c.sent || part != pos.Gerund && part != pos.To {
		return
	}
	relative := false
	for i := s.First + 1; i < s.Last; i++ {
		switch t := &l.Toks[i]; {
		case l.prose.In[i] != 0, l.roles.Parts[i] == pos.Pronoun, t.Is(lang.Complementizer|lang.Conjunction) && !t.Is(lang.Relative|lang.Preposition|lang.AndWord):
			return
		case t.Is(lang.Relative):
			relative = true
		case l.roles.Parts[i].Finite() && !t.Is(lang.PossessiveMark) && l.ents.At[i] == 0:
			if relative {
				relative = false
				continue
			}
			if !l.mayOpen(s.First, i) {
				return
			}
			s.Last = i
		}
	}
	if s.Last < l.all[a.Source].Last {
		l.all = append(l.all, s)
		a.Source = len(l.all) - 1
	}
}

// behindDay returns where a source begins behind the day that the tagger took in before it:
// "Yesterday the bank", "Late last year Corvina".
func (l *Linker) behindDay(s *Stretch) int {
	i := s.First
	if part := l.roles.Parts[i]; part == pos.Adverb || part == pos.Adjective {
		i++ // "Earlier"
	}
	day := i
	for i < s.Last && l.ents.At[i] == 0 && l.Toks[i].Is(lang.DateWord|lang.Weekday) {
		i++
	}
	if i == day || i+1 >= s.Last || l.Toks[i-1].Is(lang.PossessiveMark) {
		return s.First
	}
	t, last := &l.Toks[i], &l.Toks[i-1]
	named := (t.Capitalised() || l.ents.At[i] != 0) && last.Is(lang.DateWord) && last.Value >= lang.DateDay && last.Value < lang.DateDeixis
	if t.Is(lang.Determiner) && !t.Is(lang.DateWord) || named {
		return i
	}
	return s.First
}

// closeSource adds to a source the relative clause behind it, and the comma that closes what is
// said of somebody: "Der Minister, der in Berlin war, sagte", "Sven Kahl, Sprecher der Polizei,
// sagte".
func (l *Linker) closeSource(a *Attribution) {
	if a.Source == None {
		return
	}
	s := l.all[a.Source]
	if s.Last+1 >= len(l.Toks) || l.Toks[s.Last].Kind != token.Comma || l.Toks[s.Last-1].Kind == token.Comma {
		return
	}
	switch end := l.relativeEnd(a, s.Last); {
	case end > s.Last:
		s.Last = end
	case l.hasParenthesis(s.First, s.Last):
		s.Last++
	default:
		return
	}
	l.all = append(l.all, s)
	a.Source = len(l.all) - 1
}

// maxRelativeClause bounds the tokens of a relative clause within a source.
const maxRelativeClause = 30

// relativeEnd returns the end of the relative clause that the comma at token i opens, with the
// comma that closes it right before the cue, i if none does.
func (l *Linker) relativeEnd(a *Attribution, i int) int {
	if a.Cue == None || !l.Toks[i+1].Is(lang.Relative|lang.Definite) {
		return i
	}
	end := l.all[a.Cue].First
	if end <= i+2 || end > i+maxRelativeClause || l.Toks[end-1].Kind != token.Comma {
		return i
	}
	for k := i + 1; k < end; k++ {
		if l.Toks[k].Kind == token.Stop || l.prose.In[k] != 0 || l.roles.Tags[k].Role() != roles.None {
			return i
		}
	}
	return end
}

// hasParenthesis reports whether a comma within tokens [i, last) opens what is said of somebody,
// and no list of names: "Kahl, Berg und Holm".
func (l *Linker) hasParenthesis(i, last int) bool {
	for k := i + 1; k+1 < last; k++ {
		if l.Toks[k].Kind != token.Comma {
			continue
		}
		return !l.ents.PersonAt(k-1) || !l.ents.PersonAt(k+1)
	}
	return false
}

// maxBrackets bounds the tokens between brackets within a source.
const maxBrackets = 12

// closeBrackets takes the noun phrase before brackets into a source that begins within them, or
// takes off the bracket that closes what is said as well: "The head of Corvina (the bank), Ann
// Lee, said", "(Costs fell, according to Corvina)".
func (l *Linker) closeBrackets(a *Attribution) {
	s := l.all[a.Source]
	end := s.First
	for end < s.Last && l.Toks[end].Kind != token.Close && l.Toks[end].Kind != token.Open {
		end++
	}
	first := l.prose.Sentences[s.sent].First
	if end == s.Last || end == first || l.Toks[end].Kind != token.Close {
		return
	}
	open := end - 1
	for open > max(first, end-maxBrackets) && l.Toks[open].Kind != token.Open {
		open--
	}
	opened := l.Toks[open].Kind == token.Open
	switch {
	case opened && open > first && l.roles.FiniteFrom(l.Text, first, open) == open && l.mayOpen(first, open):
		s.First = first
	case end == s.Last-1 && end > s.First && (!opened || open == s.First-1):
		s.Last--
	default:
		return
	}
	l.all = append(l.all, s)
	a.Source = len(l.all) - 1
}
