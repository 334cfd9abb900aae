package quotes

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// What is reported is whole clauses. Where the tagger stopped within one, or began within
// one, the rest of it is added.

// untagged returns the end of a sentence less the marks that end it, and whether what
// stands there from token i on has no role and is in no quotation.
func (l *Linker) untagged(sent, i int) (end int, ok bool) {
	end = l.prose.Sentences[sent].Last
	for end > i && l.Toks[end-1].Kind == token.Stop {
		end--
	}
	for ; i < end; i++ {
		if l.roles.Tags[i] != roles.TagNone || l.prose.In[i] != 0 {
			return end, false
		}
	}
	return end, true
}

// restBehind adds the predicate of what is reported where the frame stands between it and
// its subject, "The bridge, according to the mayor, will open in May", or all of the clause that
// goes on with a circumstance: "In the north, says the report, farms have been sold".
func (l *Linker) restBehind(a *Attribution) {
	s := l.all[a.Contents[0]]
	first, end := min(l.all[a.Source].First, l.all[a.Cue].First), l.frameEnd(a)
	sent := &l.prose.Sentences[s.sent]
	if len(a.Contents) > 1 || s.quoted != 0 || s.First != sent.First || s.Last != first-1 || end+1 >= sent.Last || l.Toks[first-1].Kind != token.Comma || l.Toks[end].Kind != token.Comma {
		return
	}
	last, plain := l.untagged(s.sent, end+1)
	verb := end + 1
	for verb < last && l.roles.Parts[verb] == pos.Adverb {
		verb++
	}
	switch lacking := l.reports(a) && l.verbOf(s.First, s.First, s.Last, true) == s.Last; {
	case lacking && verb < last && (l.roles.Parts[verb].Finite() || l.isFronted(s.First) && l.isMain(end+1, last)):
		last = l.clauseEnd(verb, sent.Last)
	case plain && l.Toks[end+1].Is(lang.Auxiliary) && !l.Any(s.First, s.Last, lang.Auxiliary):
	default:
		return
	}
	s.First, s.Last = end+1, last
	l.look(&s)
	l.all = append(l.all, s)
	a.Contents = append(slices.Clip(a.Contents), len(l.all)-1)
}

// reports reports whether the cue of an attribution is a verb behind its source, or says something
// before it, unlike "the bridge, built by Lee".
func (l *Linker) reports(a *Attribution) bool {
	c := &l.all[a.Cue]
	return l.Toks[c.Last-1].Shape == token.Lower && l.isVerb(c.Last-1) && (l.all[a.Source].First < c.First || l.states(c.Last-1)) || l.LabelOf(lang.LabelPer, c.First, c.Last) == c.Last
}

// frameEnd returns where the frame of an attribution ends, with whom it is told: "Lee told
// Reuters".
func (l *Linker) frameEnd(a *Attribution) int {
	source, cue := &l.all[a.Source], &l.all[a.Cue]
	if source.Last > cue.Last || !l.tells(cue.Last-1) {
		return max(source.Last, cue.Last)
	}
	for i := cue.Last; i < min(len(l.Toks), cue.Last+maxHearer+1); i++ {
		if l.Toks[i].Kind == token.Comma {
			return i
		}
		if l.Toks[i].Kind != token.Word || l.prose.In[i] != 0 || l.roles.Parts[i].Finite() || l.roles.Parts[i] == pos.To || l.Toks[i].Is(lang.Complementizer) {
			break
		}
	}
	return cue.Last
}

// endOfSource ends a source behind its cue before what is reported, where the tagger took that
// in: "The farms, says the report, have been sold".
func (l *Linker) endOfSource(a *Attribution) {
	s, cue, front := l.all[a.Source], &l.all[a.Cue], l.all[a.Contents[0]]
	if s.First < cue.Last || front.Last > cue.First || front.sent != s.sent || front.quoted != 0 || l.verbOf(front.First, front.First, front.Last, true) < front.Last {
		return
	}
	for i := s.First + 1; i+1 < s.Last; i++ {
		if l.Toks[i].Kind == token.Comma && (l.roles.Parts[i+1].Finite() || l.isFronted(front.First) && l.isMain(i+1, s.Last)) {
			s.Last = i
			l.all = append(l.all, s)
			a.Source = len(l.all) - 1
			return
		}
	}
}

// wholeFront takes the sentence up to its frame for what is reported where the tagger began
// within a clause: "The town has [no plans to sell the bridge], the mayor said".
func (l *Linker) wholeFront(a *Attribution) {
	s, cue := l.all[a.Contents[0]], &l.all[a.Cue]
	frame := min(l.all[a.Source].First, cue.First)
	first := l.prose.Sentences[s.sent].First
	if s.Last > frame || s.First == first || s.sent != cue.sent || l.prose.In[s.First] != 0 || !l.framedBehind(&s, frame, cue) {
		return
	}
	if k := l.Toks[s.First-1].Kind; k != token.Word && k != token.Number || l.joinsClause(s.First-1, first) {
		return
	}
	if from, ok := l.plainFrom(first, s.First); ok && from < s.First {
		l.beginAt(a, from)
	}
}

// framedBehind reports whether a content goes up to the frame behind it: a comma parts them,
// or it is "according to" or the like.
func (l *Linker) framedBehind(s *Stretch, frame int, cue *Stretch) bool {
	if s.Last == frame-1 {
		return l.Toks[s.Last].Kind == token.Comma
	}
	return s.Last == frame && frame == cue.First && l.LabelOf(lang.LabelPer, cue.First, cue.Last) == cue.Last
}

// joinsClause reports whether token i is an "and" or "but" that begins a sentence at token
// first, or a clause behind a comma or a dash.
func (l *Linker) joinsClause(i, first int) bool {
	return l.roles.Parts[i] == pos.Conjunction && (i == first || l.Toks[i-1].Kind == token.Comma || l.Toks[i-1].Kind == token.Dash)
}

// plainFrom returns the first of the tokens [i, last) that is no "but" at their start, and
// whether they are narration in plain words, of which nothing is reported by another cue.
func (l *Linker) plainFrom(i, last int) (int, bool) {
	for k := i; k < last; k++ {
		switch l.Toks[k].Kind {
		case token.Word, token.Number, token.Comma:
		default:
			return i, false
		}
		if r := l.roles.Tags[k].Role(); r == roles.Cue || r == roles.Content || l.prose.In[k] != 0 {
			return i, false
		}
	}
	if i < last && l.roles.Parts[i] == pos.Conjunction {
		i++
	}
	return i, true
}

// beginAt lets the first content of an attribution begin at token i.
func (l *Linker) beginAt(a *Attribution, i int) {
	s := l.all[a.Contents[0]]
	s.First = i
	l.look(&s)
	l.all = append(l.all, s)
	a.Contents = slices.Clone(a.Contents)
	a.Contents[0] = len(l.all) - 1
}

// wholeName ends plain words behind the name that they end within: "by Dunn, Harker and Co".
func (l *Linker) wholeName(a *Attribution) {
	s := &l.all[a.Contents[len(a.Contents)-1]]
	if m := l.ents.MentionAt(s.Last - 1); m != nil && m.Kind == coref.MentionName && m.First >= s.First && s.quoted == 0 && l.ents.MentionAt(l.all[a.Source].First) != m {
		l.extend(s, m.Last)
	}
}

// beforeFrame adds what stands before a frame in commas to the plain words that go on behind
// it: "In the past, the mayor said, the bridge was safe". What tells where or how it was said
// is none of it: "In an interview, he said, it was safe".
func (l *Linker) beforeFrame(a *Attribution) {
	s, cue, source := l.all[a.Contents[0]], &l.all[a.Cue], &l.all[a.Source]
	first := l.prose.Sentences[s.sent].First
	frame, end := min(source.First, cue.First), l.frameEnd(a)
	if frame < first+2 || s.First != end+1 || s.sent != cue.sent || l.prose.In[s.First] != 0 || l.Toks[frame-1].Kind != token.Comma || l.Toks[end].Kind != token.Comma {
		return
	}
	from, ok := l.plainFrom(first, frame-1)
	if !ok || from >= frame-1 {
		return
	}
	if p := l.roles.Parts[from]; p == pos.Gerund || p == pos.Participle {
		return // "Speaking on Monday, Lee said, ..."
	}
	s.First, s.Last = from, frame-1
	l.look(&s)
	l.all = append(l.all, s)
	a.Contents = append([]int{len(l.all) - 1}, a.Contents...)
}

// endOfRelative ends what a relative clause reports before the verb of the main clause: "Lee, who
// said she was tired, left early", "The plan, which Lee said was dear, failed".
func (l *Linker) endOfRelative(a *Attribution) {
	n := len(a.Contents) - 1
	s, who := l.all[a.Contents[n]], &l.all[a.Source]
	if first := &l.all[a.Contents[0]]; n == 1 && first.Last == who.First {
		who = first
	}
	if who.Last-who.First > 1 || !l.Toks[who.First].Is(lang.Relative) || s.First < who.First || s.sent != who.sent || who.First == 0 || l.Toks[who.First-1].Kind != token.Comma {
		return
	}
	for i := s.First + 1; i+1 < s.Last; i++ {
		if l.Toks[i].Kind == token.Comma && l.prose.In[i] == 0 && l.roles.Parts[i+1].Finite() {
			s.Last = i
			l.endWith(a, s)
			return
		}
	}
}

// endOfSubordinate ends what a clause at the start of its sentence reports before the main
// clause: "While Lee said that the bridge was safe, the town closed it".
func (l *Linker) endOfSubordinate(a *Attribution) {
	s, source, cue := l.all[a.Contents[len(a.Contents)-1]], &l.all[a.Source], &l.all[a.Cue]
	if s.sent != cue.sent || s.lastSent != s.sent || s.First < cue.Last || source.First >= cue.First || s.quoted == allQuoted || l.Toks[s.First-1].Kind == token.Comma || !l.subordinates(l.prose.Sentences[s.sent].First, source.First) {
		return
	}
	for i := s.First + 1; i < s.Last; i++ {
		if end, ok := l.partsAt(i); ok && l.isMain(i+1, s.Last) {
			s.Last = end
			l.look(&s)
			l.endWith(a, s)
			return
		}
	}
}

// subordinates reports whether the clause at the start of a sentence, at token i, whose
// subject begins at token subject, is part of another one, and none that tells where that was
// reported, "As Lee said".
func (l *Linker) subordinates(i, subject int) bool {
	even := false
	for i < subject && (l.roles.Parts[i] == pos.Conjunction || l.roles.Parts[i] == pos.Adverb) { // "And even if"
		even = l.roles.Parts[i] == pos.Adverb
		i++
	}
	t, part := &l.Toks[i], l.roles.Parts[i]
	return i+1 == subject && l.roles.Tags[i] == roles.TagNone && (part == pos.Preposition || part == pos.Question) && t.Is(lang.Conjunction|lang.Complementizer) && !t.Is(lang.Relative) && (even || l.LabelOf(lang.LabelAs, i, subject) == i)
}

// partsAt reports whether a comma at token i may part clauses, or one within the mark there
// that closes a quotation, and where the clause before it ends.
func (l *Linker) partsAt(i int) (end int, ok bool) {
	switch t := &l.Toks[i]; {
	case t.Kind == token.Comma:
		return i, l.prose.In[i] == 0
	case t.Kind == token.Mark:
		return i + 1, l.Toks[i-1].Kind == token.Comma && l.prose.In[i-1] != 0
	}
	return i, false
}

// isMain reports whether the tokens from i on up to the next comma before token last are a
// subject and its verb.
func (l *Linker) isMain(i, last int) bool {
	if i >= last || l.Toks[i].Is(lang.Relative|lang.Complementizer|lang.Conjunction) {
		return false
	}
	switch l.roles.Parts[i] {
	case pos.Gerund, pos.Participle, pos.Preposition, pos.Conjunction:
		return false
	}
	for k := i; k < last; k++ {
		if _, ok := l.partsAt(k); ok || l.Toks[k].Is(lang.Relative) {
			return false
		}
		if l.roles.Parts[k].Finite() && !l.Toks[k].Is(lang.PossessiveMark) {
			return k > i
		}
	}
	return false
}

// breaksOff reports whether a content that ends before token i breaks off within a phrase: behind
// an auxiliary, an article, a preposition or "to", or before "of" or a symbol, "Harker Corp <HRK>".
func (l *Linker) breaksOff(i int) bool {
	t := &l.Toks[i]
	if t.Kind == token.Other || t.Is(lang.OfWord) {
		return true
	}
	if t.Kind != token.Word && t.Kind != token.Number {
		return false
	}
	switch l.roles.Parts[i-1] {
	case pos.Modal, pos.Determiner, pos.Possessive, pos.Preposition, pos.To:
		return !l.Toks[i-1].Is(lang.Demonstrative | lang.Pronoun)
	}
	return l.Toks[i-1].Is(lang.Auxiliary) && l.roles.Parts[i-1].Finite()
}

// withoutDangling ends a content that breaks off behind a word that leads on, "a plan which":
// with the rest of its sentence, or else before that word.
func (l *Linker) withoutDangling(a *Attribution) {
	s := l.all[a.Contents[len(a.Contents)-1]]
	const leading = lang.Relative | lang.AndWord
	if s.Last-s.First < 2 || s.quoted == allQuoted || s.First < l.all[a.Cue].Last || s.Last >= len(l.Toks) || l.Toks[s.Last].Kind == token.Stop {
		return // "he did not say to whom."
	}
	leads := l.Toks[s.Last-1].Is(leading)
	if end, ok := l.untagged(s.lastSent, s.Last); ok && end > s.Last && (leads || l.breaksOff(s.Last)) {
		s.Last = end
	} else if !leads {
		return
	} else {
		for s.Last-s.First > 1 && (l.Toks[s.Last-1].Is(leading) || l.roles.Parts[s.Last-1] == pos.Preposition || l.Toks[s.Last-1].Kind == token.Comma) {
			s.Last--
		}
	}
	l.endWith(a, s)
}

// withoutNext ends a content at the mark that closes a quotation and a sentence where plain
// words of the next one follow: "asked for “some time.” The river rose". Layout tells what
// a turn of an interview is.
func (l *Linker) withoutNext(a *Attribution) {
	s := l.all[a.Contents[len(a.Contents)-1]]
	end := s.Last
	for end > s.First && l.prose.In[end-1] == 0 {
		end--
	}
	if end == s.First || end == s.Last || l.Toks[l.all[a.Cue].First].Kind != token.Word {
		return
	}
	for n := s.sent; n < s.lastSent; n++ {
		if l.prose.Sentences[n].Last == end {
			s.Last, s.lastSent = end, n
			l.look(&s)
			l.endWith(a, s)
			return
		}
	}
}
