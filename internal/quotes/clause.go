package quotes

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// A reported clause has a verb. Where the tagger stopped at what stands between its subject
// and that verb, or behind a circumstance in front of the subject, the rest is added.

// maxRest bounds the tokens of a sentence behind a content that may be the rest of its clause.
const maxRest = 200

// wholeClause takes the whole of a clause for the content where the tagger stopped before
// its verb: "He said that the plan, which nobody has seen, would fail".
func (l *Linker) wholeClause(a *Attribution) {
	n := len(a.Contents) - 1
	s, c := l.all[a.Contents[n]], &l.all[a.Cue]
	if s.quoted == allQuoted || s.sent != c.sent || s.sent != s.lastSent || s.First < c.Last || l.withinOther(a) {
		return
	}
	last := l.prose.Sentences[s.sent].Last
	if s.Last >= last || last-s.Last > maxRest {
		return
	}
	if verb := l.restOf(&s, c, last, l.Toks[l.all[a.Source].First].Is(lang.Relative)); verb < last && (l.isVerb(c.Last-1) || l.Toks[s.Last].Kind != token.Word) {
		l.extend(&s, l.clauseEnd(verb, last))
	} else if end, ok := l.untagged(s.sent, s.Last); ok && l.opens(s.First) && l.roles.Parts[s.First+1] != pos.To && s.quoted == 0 && l.roles.FiniteFrom(l.Text, s.First, s.Last) == s.Last && l.roles.FiniteFrom(l.Text, s.Last, end) < end {
		l.extend(&s, end)
	} else {
		return
	}
	l.look(&s)
	l.endWith(a, s)
}

// endOfCue ends a cue behind its verb where the tagger took the start of what is reported for a part
// of it: "said support for a bridge could grow", "said Monday's storm was the third".
func (l *Linker) endOfCue(a *Attribution) {
	s, c := l.all[a.Contents[len(a.Contents)-1]], l.all[a.Cue]
	i := c.First
	for i < c.Last && !l.states(i) {
		i++
	}
	if i++; i >= c.Last || s.First != c.Last || s.quoted == allQuoted || s.sent != c.sent || l.opens(s.First) || l.tells(i-1) || !l.roles.Parts[i-1].Finite() {
		return
	}
	finite, day := l.roles.Parts[s.First].Finite(), l.Toks[i].Is(lang.DateWord|lang.Weekday)
	switch l.roles.Parts[i] {
	case pos.Noun, pos.Plural, pos.Name, pos.Number, pos.Adjective, pos.Participle, pos.Determiner, pos.Possessive:
	default:
		return
	}
	if last := l.prose.Sentences[c.sent].Last; day && !finite || l.verbOf(i, s.First, last, false) == last {
		return
	}
	s.First, c.Last = i, i
	l.all = append(l.all, c)
	a.Cue = len(l.all) - 1
	l.look(&s)
	l.endWith(a, s)
}

// extend lets a content go on up to token end. Grammar shows that: what is added is no less sure
// than the word before it.
func (l *Linker) extend(s *Stretch, end int) {
	if s.added == 0 {
		s.added = s.Last
	}
	s.Last = max(s.Last, end)
}

// restOf returns the verb behind a content that is the one of its clause, or of the last clause
// within it; the end of the sentence, token last, if there is none. What a relative clause says ends
// before the main verb.
func (l *Linker) restOf(s, c *Stretch, last int, byRelative bool) int {
	first := s.First
	part, bare := l.roles.Parts[first], l.leadsBare(c) && !byRelative
	that, front := l.Lang.Acts(l.Word(first))&lang.ActThat != 0, first
	if part == pos.Adverb {
		front++ // "even if"
	}
	gerund := l.roles.Parts[front] == pos.Gerund && l.roles.Parts[front+1] != pos.Participle // unlike "having seen"
	if bare && !that && !gerund && l.isFronted(front) && l.roles.Parts[front] != pos.To && l.roles.Parts[front+1] != pos.To {
		if verb := l.verbOf(front, s.Last, last, true); verb < last {
			return verb // "if the bridge falls, the town will"
		}
	}
	switch {
	case l.opens(first) || that && l.isFronted(first+1):
		if !that && l.roles.Parts[first+1] == pos.To {
			return last // "whether to go"
		}
		if verb := l.verbOf(first+1, s.Last, last, true); verb < last {
			return verb
		}
	case bare && part != pos.To && part != pos.Gerund && part != pos.Verb: // "announced plans"
		if verb := l.verbOf(first, s.Last, last, false); verb < last {
			return verb
		}
	}
	if first = l.lastOpener(s); first > s.First {
		return l.verbOf(first+1, s.Last, last, l.Lang.Acts(l.Word(first))&lang.ActThat != 0)
	}
	return last
}

// opens reports whether token i opens a clause: "that", "if", "because".
func (l *Linker) opens(i int) bool {
	t, part := &l.Toks[i], l.roles.Parts[i]
	return (part == pos.Preposition || part == pos.Question) && t.Is(lang.Complementizer|lang.Conjunction) && !t.Is(lang.Preposition)
}

// lastOpener returns the word that opens the last clause of a content, if that has no verb in it,
// else its first token: "said he knew that the plan".
func (l *Linker) lastOpener(s *Stretch) int {
	for i := s.Last - 1; i > s.First && !l.roles.Parts[i].Finite(); i-- {
		if l.opens(i) && l.roles.Parts[i] == pos.Preposition && l.Toks[i].Is(lang.Complementizer) {
			return i
		}
	}
	return s.First
}

// leadsBare reports whether a cue may lead to a clause without "that".
func (l *Linker) leadsBare(c *Stretch) bool {
	if l.roles.Parts[c.Last-1] == pos.Gerund || c.Last-c.First > 1 && l.Lang.Acts(l.Word(c.Last-2))&lang.ActPassive != 0 {
		return false
	}
	return l.states(c.Last - 1)
}

// withinOther reports whether an attribution is part of a clause that depends on another one:
// "which Lee said", "When Lee said".
func (l *Linker) withinOther(a *Attribution) bool {
	i := l.all[a.Cue].First
	first := l.prose.Sentences[l.all[a.Cue].sent].First
	if a.Source != None && l.all[a.Source].First < i {
		i = l.all[a.Source].First
	}
	return i > first && (l.Toks[i-1].Is(lang.Relative) || l.subordinates(first, i))
}

// verbOf returns the finite verb of the clause that begins at token i, if it stands behind
// token from: next to its subject, or behind the comma, dash or bracket that closes what
// parts it from that; last if there is none, or an own one before. A circumstance may stand in
// front of the subject where a word opens the clause.
func (l *Linker) verbOf(i, from, last int, opened bool) int {
	if i >= last {
		return last // the text breaks off
	}
	w := subjectWalk{opened: opened, fronted: opened && l.isFronted(i)}
	w.pending = w.fronted && l.roles.Parts[i] == pos.Question
	for k := i; k < last; k++ {
		switch l.Toks[k].Kind {
		case token.Colon, token.Stop:
			return last
		case token.Open, token.Dash:
			if k = l.closing(k, last); k == last {
				return last
			}
			w.parted = true
		case token.Comma:
			w.apposed = w.parted || w.pending
			w.parted, w.pending, w.clause, w.list = true, w.pending && !w.fronted, w.clause && !w.fronted, false
		default:
			if l.prose.In[k] != 0 && k >= from {
				continue
			}
			switch l.step(&w, i, k) {
			case notYet:
			case isVerb:
				if k >= from && (w.fronted || !l.says(from, k)) {
					return k
				}
				return last
			case noSubject:
				return last
			}
		}
	}
	return last
}

// A subjectWalk is what is known between the start of a clause and its verb.
type subjectWalk struct {
	opened  bool // a word opens the clause: "that"
	fronted bool // a circumstance opens the clause
	parted  bool // a comma, a dash or a bracket has been
	pending bool // the next verb is that of a clause within
	apposed bool // the latest comma may close what the subject is parted with
	clause  bool // a clause within has begun since
	list    bool // "and" has been since
}

// What a word is on the way to the verb of a clause.
const (
	notYet    = iota
	isVerb    // it is the verb
	noSubject // it shows that what comes is none of the clause
)

// step reports what word k is in a clause that begins at token i.
func (l *Linker) step(w *subjectWalk, i, k int) int {
	t := &l.Toks[k]
	switch {
	case t.Is(lang.AndWord):
		w.list = true
		if k+1 < len(l.Toks) && l.roles.Parts[k+1] == pos.Pronoun {
			return noSubject // "and he"
		}
	case k > i && l.roles.Parts[k] != pos.To && (t.Is(lang.Relative|lang.Complementizer|lang.Conjunction) || l.roles.Parts[k] == pos.Question):
		joins := t.Is(lang.Conjunction) && !t.Is(lang.Preposition|lang.Complementizer)
		if joins && (l.roles.Parts[k] == pos.Conjunction || !w.opened && l.Toks[k-1].Kind == token.Comma) {
			return noSubject // "but", "while"
		}
		w.pending = true
		w.clause = w.clause || !t.Is(lang.Preposition) || t.Is(lang.Complementizer)
	}
	if !l.roles.Parts[k].Finite() || t.Is(lang.PossessiveMark) && k > 0 && l.roles.Parts[k-1] != pos.Pronoun {
		return notYet
	}
	if k == 0 {
		return noSubject // the text begins with it
	}
	b := k - 1
	for b > i && l.roles.Parts[b] == pos.Adverb {
		b--
	}
	closed := l.Toks[b].Kind != token.Word && l.Toks[b].Kind != token.Number && l.Toks[b].Kind != token.Mark
	switch {
	case l.roles.Parts[b] == pos.Conjunction:
		if !w.clause {
			return noSubject // "and said"
		}
		return notYet
	case w.fronted && !w.parted:
		return notYet
	case closed && l.Toks[b].Kind == token.Comma && !w.fronted && !w.apposed:
		return noSubject // "praised the plan, left"
	case closed && !w.fronted, !w.pending && (!w.parted || w.fronted || w.list && !w.clause):
		return isVerb
	}
	w.pending = false
	return notYet
}

// closing returns the dash or bracket that closes what the one at token i opens, last if there
// is none.
func (l *Linker) closing(i, last int) int {
	kind := l.Toks[i].Kind
	if kind == token.Open {
		kind = token.Close
	}
	for i++; i < last && l.Toks[i].Kind != kind; i++ {
	}
	return i
}

// secondVerb adds the second verb of a reported clause where the tagger stopped before it: "He said
// the bridge closed in May and cost a lot". What tells of another word of the source has a role.
func (l *Linker) secondVerb(a *Attribution) {
	s, c := l.all[a.Contents[len(a.Contents)-1]], &l.all[a.Cue]
	last := l.prose.Sentences[s.sent].Last
	if s.quoted == allQuoted || s.sent != c.sent || s.sent != s.lastSent || s.First < c.Last || s.Last+2 >= last || last-s.Last > maxRest || !l.leadsBare(c) {
		return
	}
	verb := s.Last + 1
	for verb < last && l.roles.Parts[verb] == pos.Adverb {
		verb++
	}
	if l.roles.Parts[s.Last] != pos.Conjunction || verb == last || !l.roles.Parts[verb].Finite() || l.Toks[verb].Is(lang.PossessiveMark) || l.saysSo(verb) || l.roles.Tags[s.Last+1] != roles.TagNone || l.roles.Tags[verb] != roles.TagNone || l.roles.FiniteFrom(l.Text, s.First, s.Last) == s.Last {
		return
	}
	s.Last = l.clauseEnd(verb, last)
	l.look(&s)
	l.endWith(a, s)
}

// isFronted reports whether token i opens a circumstance or a clause in front of a subject.
func (l *Linker) isFronted(i int) bool {
	switch l.roles.Parts[i] {
	case pos.Preposition, pos.Gerund, pos.To:
		return true
	case pos.Question:
		return l.Toks[i].Is(lang.Conjunction) && !l.Toks[i].Is(lang.Relative)
	}
	return false
}

// says reports whether the verb at token i is the cue of a source that is not parted from it:
// of a subject behind token from, "she worries", or of one that follows it.
func (l *Linker) says(from, i int) bool {
	cue := i
	for cue > from && l.roles.Tags[cue] == roles.TagInCue {
		cue--
	}
	k := cue
	for k > from && l.roles.Tags[k-1].Role() == roles.Source {
		k--
	}
	if k < cue {
		return l.Toks[cue-1].Kind != token.Comma && (k == 0 || l.Toks[k-1].Kind != token.Comma)
	}
	for k = i; k+1 < len(l.Toks) && l.roles.Tags[k].Role() == roles.Cue; k++ {
	}
	return k > i && l.roles.Tags[k] == roles.TagBeginSource
}

// isVerb reports whether token i is a verb, or what completes one: "pointed out".
func (l *Linker) isVerb(i int) bool {
	switch l.roles.Parts[i] {
	case pos.Noun, pos.Plural, pos.Name:
		return false
	}
	return true
}

// clauseEnd returns where the clause of the verb at token i ends in a sentence that ends at
// token last: before who says something else, behind a comma or "and", or before a colon.
func (l *Linker) clauseEnd(i, last int) int {
	for k := i + 1; k < last; k++ {
		switch t := l.roles.Tags[k]; {
		case l.Toks[k].Kind == token.Colon:
			return k
		case t == roles.TagBeginSource || t == roles.TagBeginCue:
			end := k
			for end > i+1 && (l.Toks[end-1].Kind == token.Comma || l.roles.Parts[end-1] == pos.Conjunction) {
				end--
			}
			if end < k {
				return end
			}
		}
	}
	for last > i+1 && l.Toks[last-1].Kind == token.Stop {
		last--
	}
	return last
}
