package quotes

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/token"
)

// The tagger sees a window of words. What the whole attribution shows to be no part of
// it, or to be one, is mended here.

// mend mends an attribution.
func (l *Linker) mend(a *Attribution) {
	if !l.roles.Learned {
		l.closeSource(a)
		return
	}
	if a.Cue == None {
		return
	}
	l.adds(a)
	l.subjectOfRelative(a)
	if l.teller(a); a.Source == None {
		if l.sourceBehind(a); a.Source == None {
			l.sharedSubject(a)
		}
		return
	}
	l.subjectOfParticiple(a)
	l.closeBrackets(a)
	l.wholeSubject(a)
	l.mainVerb(a)
	l.governed(a)
	l.beforeVerb(a)
	l.trimSource(a)
	if l.adverbBehind(a); l.isNobody(a) {
		a.Source = None
		return
	}
	l.apposedBehind(a)
	l.behindCited(a)
	l.behindHearer(a)
	l.behindAsked(a)
	l.behindCircumstance(a)
	l.endOfCue(a)
	l.behindDayOf(a)
	a.Contents = l.withoutTails(a)
	a.Contents = l.withoutAside(a)
	l.endOfSource(a)
	l.restBehind(a)
	l.wholeFront(a)
	l.beforeFrame(a)
	l.wholeClause(a)
	l.secondVerb(a)
	l.endOfRelative(a)
	l.endOfSubordinate(a)
	l.withoutDangling(a)
	l.withoutNext(a)
	l.wholeName(a)
	if s := &l.all[a.Contents[0]]; l.behindPlace(s.First) < s.Last {
		l.beginAt(a, l.behindPlace(s.First))
	}
}

// behindCited begins a content behind whom its source cites: "The ministry said citing
// doctors that two men had died".
func (l *Linker) behindCited(a *Attribution) {
	n := len(a.Contents) - 1
	s := l.all[a.Contents[n]]
	end := l.LabelOf(lang.LabelCiting, s.First, s.Last)
	if end == s.First || s.First != l.all[a.Cue].Last {
		return
	}
	for i := end; i+1 < s.Last; i++ {
		if l.Toks[i].Is(lang.Complementizer) && l.roles.Parts[i] == pos.Preposition {
			s.First = i
			l.endWith(a, s)
			return
		}
	}
}

// maxAsked is how many tokens there are of whom something is asked.
const maxAsked = 8

// behindAsked begins a content behind whom a clause is put to: "asked the mayor whether it was
// safe", "reminded local reporters that it was".
func (l *Linker) behindAsked(a *Attribution) {
	s, cue := l.all[a.Contents[len(a.Contents)-1]], &l.all[a.Cue]
	acts := l.Lang.Acts(l.Word(cue.Last - 1))
	to := acts&lang.ActStatement != 0 && l.Lang.Acts(l.Word(s.First))&lang.ActInfinitive != 0 // "complained to the mayor that"
	if s.First != cue.Last || acts&lang.ActHearer == 0 && !to || l.opensClause(s.First, acts) {
		return
	}
	for i := s.First; i < min(s.Last-1, s.First+maxAsked); i++ {
		t := &l.Toks[i]
		if i > s.First && l.opensClause(i, acts) {
			if l.mayHear(s.First, i) {
				s.First = i
				l.endWith(a, s)
			}
			return
		}
		if t.Kind != token.Word || l.prose.In[i] != 0 || l.roles.Parts[i].Finite() || l.roles.Parts[i] == pos.Verb || t.Is(lang.Relative) {
			return
		}
	}
}

// opensClause reports whether token i opens a clause that is put to somebody by a word with
// some acts: any clause may be asked, others begin with "that" or the like.
func (l *Linker) opensClause(i int, acts lang.Act) bool {
	t, part := &l.Toks[i], l.roles.Parts[i]
	if !t.Is(lang.Complementizer) || l.Lang.Acts(l.Word(i))&lang.ActInfinitive != 0 {
		return false
	}
	return part == pos.Preposition || acts&lang.ActQuestion != 0 && part == pos.Question
}

// mayHear reports whether the tokens [i, last) end with somebody who may be spoken to.
func (l *Linker) mayHear(i, last int) bool {
	if m := l.ents.MentionAt(last - 1); m != nil && m.Last == last {
		return m.Kind == coref.MentionName && l.ents.Entity(m).Kind != lang.KindPlace
	}
	t := &l.Toks[last-1]
	return t.Is(lang.RoleNoun|lang.Title|lang.GroupNoun|lang.BodyNoun) || last-i == 1 && t.Is(lang.Pronoun) && !t.Is(lang.Possessive|lang.Demonstrative)
}

// endWith makes a stretch the last content of an attribution, in place of the one that may
// be part of another attribution too.
func (l *Linker) endWith(a *Attribution, s Stretch) {
	l.all = append(l.all, s)
	a.Contents = append(slices.Clone(a.Contents[:len(a.Contents)-1]), len(l.all)-1)
}

// wholeSubject takes the whole of a subject for the source where the tagger stopped at
// the relative clause within: "The official, who is not allowed to comment, said".
func (l *Linker) wholeSubject(a *Attribution) {
	s, c := l.all[a.Source], l.all[a.Cue].First
	if first := l.headOfRelative(&s, c); first < s.First { // "who is not allowed to comment, said"
		s.First = first
		l.all = append(l.all, s)
		a.Source = len(l.all) - 1
		return
	}
	who := s.Last - 1
	if c <= s.Last || l.Toks[c-1].Kind != token.Comma || s.sent != l.all[a.Cue].sent || !l.Toks[who].Is(lang.Relative) {
		return
	}
	for i := s.Last; i < c-1; i++ {
		if k := l.Toks[i].Kind; k != token.Word && k != token.Number {
			return
		}
	}
	if who == s.First {
		if s.First = l.nounBefore(who-1, l.prose.Sentences[s.sent].First); s.First == who-1 {
			return
		}
	}
	s.Last = c
	l.all = append(l.all, s) // another attribution may have the old one
	a.Source = len(l.all) - 1
}

// subjectOfRelative finds the subject before a relative clause in commas, where the tagger saw
// none, or the end of that clause: "The mayor, who met the engineers, said it was safe".
func (l *Linker) subjectOfRelative(a *Attribution) {
	cue := &l.all[a.Cue]
	comma, first := cue.First-1, l.prose.Sentences[cue.sent].First
	if comma <= first || l.Toks[comma].Kind != token.Comma || !l.roles.Parts[cue.First].Finite() || l.roles.Parts[cue.Last-1] == pos.Participle {
		return
	}
	who, end := l.beforeRelatives(comma, first)
	if who == comma {
		return
	}
	if a.Source != None {
		s := &l.all[a.Source]
		if s.First <= who || s.First > comma || s.Last < comma || l.Toks[s.First].Is(lang.Relative) {
			return
		}
	}
	if l.all[a.Contents[0]].First < cue.First {
		if len(a.Contents) == 1 || l.all[a.Contents[0]].First < who {
			return
		}
		a.Contents = a.Contents[1:] // the tagger took it for what is said
	}
	l.setSource(a, who, end)
}

// beforeRelatives returns the noun phrase that the relative clause in commas up to the comma at
// token end is of; if that ends another such clause, what the outer one is of. It is empty, at
// end, if there is none.
func (l *Linker) beforeRelatives(end, first int) (who, last int) {
	who, last = end, end
	for {
		k := who - 1
		for k > first && (l.Toks[k].Kind == token.Word || l.Toks[k].Kind == token.Number) {
			k--
		}
		if !l.Toks[k+1].Is(lang.Relative) || l.roles.FiniteFrom(l.Text, k+2, who) == who {
			return who, last
		}
		i := l.nounBefore(k, first)
		if i == k {
			return who, last
		}
		if i > first && l.ents.At[i] != 0 && l.Toks[i-1].Is(lang.Determiner) {
			i-- // "the FBI"
		}
		who, last = i, k
	}
}

// headOfRelative returns where the noun phrase before a source begins that is but a
// relative clause in commas, for the verb behind these is that of the noun. It is the
// first token of the source if it is none.
func (l *Linker) headOfRelative(s *Stretch, cue int) int {
	end := s.Last
	if l.Toks[end-1].Kind != token.Comma {
		end++
	}
	if !l.Toks[s.First].Is(lang.Relative) || end-s.First < 4 || cue != end || l.Toks[end-1].Kind != token.Comma || l.roles.FiniteFrom(l.Text, s.First, end) == end {
		return s.First
	}
	if first := l.nounBefore(s.First-1, l.prose.Sentences[s.sent].First); first < s.First-1 {
		return first
	}
	return s.First
}

// trimSource takes off the source what is none of it: a clause before, "Profits fell, but
// analysts said", and a day behind, "The board last week indicated", or before, "announced
// Friday the mayor".
func (l *Linker) trimSource(a *Attribution) {
	s := l.all[a.Source]
	if i := l.behindPlace(s.First); i < s.Last {
		s.First = i
	}
	s.First = l.behindDay(&s)
	for i := s.First + 1; i < s.Last-1; i++ {
		if l.Toks[i].Kind == token.Comma && l.Toks[i+1].Is(lang.Conjunction) && !l.Toks[i+1].Is(lang.Relative|lang.Pronoun|lang.AndWord) {
			s.First = i + 2
		}
	}
	end := s.Last
	for end > s.First+1 && l.isDay(end-1) {
		end--
	}
	if end < s.Last && end > s.First+1 && (l.roles.Parts[end-1] == pos.Adverb || l.roles.Parts[end-1] == pos.Adjective) { // "earlier this month", "late Friday"
		end--
	}
	if end < s.Last && l.Toks[end].Is(lang.Weekday) && l.Toks[end-1].Is(lang.Preposition) { // "on Monday"
		end--
	}
	if cue := l.all[a.Cue].First; end < s.Last && (s.Last == cue || s.Last < cue && l.roles.Parts[s.Last].Finite()) && l.isWhole(s.First, end) {
		s.Last = end
	}
	if s.First == l.all[a.Cue].Last && s.First+1 < s.Last && l.Toks[s.First].Is(lang.Weekday) && l.ents.At[s.First] == 0 { // "announced Friday the mayor"
		s.First++
	}
	if s.Last <= l.all[a.Cue].First {
		s.Last = l.beforeCircumstance(&s)
	}
	if old := &l.all[a.Source]; s.First < s.Last && (s.First > old.First || s.Last < old.Last) {
		l.all = append(l.all, s)
		a.Source = len(l.all) - 1
	}
}

// beforeCircumstance returns where a source ends before when or in what it was said: "Lee on
// Monday evening said", "the army in a statement said". It is its end if nothing tells that.
func (l *Linker) beforeCircumstance(s *Stretch) int {
	if l.Any(s.First, s.Last, lang.Relative) {
		return s.Last
	}
	for i := s.First + 1; i+1 < s.Last; i++ {
		if !l.Toks[i].Is(lang.Preposition) || !l.endsBody(i-1) {
			continue
		}
		if !l.Toks[i].Is(lang.OfWord|lang.ForWord) && l.Toks[i+1].Is(lang.Determiner|lang.Possessive) && l.Toks[s.Last-1].Is(lang.Document) {
			return i
		}
		for k := i + 1; k < s.Last; k++ {
			if l.Toks[k].Is(lang.Weekday) && l.ents.At[k] == 0 {
				return i
			}
		}
	}
	return s.Last
}

// endsBody reports whether token i ends the name of somebody, or is a noun of bodies.
func (l *Linker) endsBody(i int) bool {
	m := l.ents.MentionAt(i)
	return l.Toks[i].Is(lang.BodyNoun|lang.BodyHead) || m != nil && m.Last == i+1 && m.Kind == coref.MentionName && l.ents.Entity(m).Kind != lang.KindPlace
}

// behindPlace returns the token behind the dateline of an item within a story that token i
// opens: "LONDON - Harker Steel said", "LONDON - Costs rose, it said". It is i if it opens none.
func (l *Linker) behindPlace(i int) int {
	m := l.ents.MentionAt(i)
	if m == nil || m.First != i || m.Kind != coref.MentionName || l.ents.Entity(m).Kind != lang.KindPlace || l.Toks[i].Gap < token.LineBreak || m.Last+1 >= len(l.Toks) {
		return i
	}
	if t := &l.Toks[m.Last]; t.Kind != token.Dash || t.Gap == token.NoGap || l.Toks[m.Last+1].Gap == token.NoGap || l.Toks[m.Last+1].Shape == token.Lower {
		return i
	}
	return m.Last + 1
}

// isDay reports whether token i, which is not the first, is part of what tells a day: "last
// March", but not "Mayor June March" or "Put People First".
func (l *Linker) isDay(i int) bool {
	t := &l.Toks[i]
	switch {
	case t.Is(lang.Month):
		return l.Toks[i-1].Is(lang.DateWord | lang.Preposition)
	case t.Is(lang.DateWord):
		return !t.Is(lang.Clitic) && t.Shape == token.Lower
	}
	return t.Is(lang.Weekday)
}

// isWhole reports whether tokens [i, end) are whole without the day behind them, which is
// not that of a thing, "events of last week", or of what was done, "a poll released Friday".
func (l *Linker) isWhole(i, end int) bool {
	if l.Toks[end-1].Kind == token.Comma {
		end--
	}
	if m := l.ents.MentionAt(end - 1); m != nil && m.Last == end && m.Kind == coref.MentionName {
		return true
	}
	switch l.roles.Parts[end-1] {
	case pos.Noun, pos.Plural, pos.Name, pos.Pronoun:
		return end > i
	case pos.Question:
		return end == i+1 // "which last year said"
	}
	return l.Toks[end-1].Kind == token.Close
}

// maxSubject bounds the words of a subject that nothing but its place shows to be one.
const maxSubject = 6

// nounBefore returns where the noun phrase before comma i begins, i if there is none: with
// a mention, or with a determiner at the start of the sentence.
func (l *Linker) nounBefore(i, first int) int {
	if i <= first || l.Toks[i].Kind != token.Comma {
		return i
	}
	if m := l.ents.MentionAt(i - 1); m != nil && m.Last == i {
		return m.First
	}
	if i-first > maxSubject || !l.Toks[first].Is(lang.Determiner|lang.NumberWord) {
		return i
	}
	for k := first; k < i; k++ {
		if l.Toks[k].Kind != token.Word {
			return i
		}
	}
	return first
}

// withoutTails returns the contents without the circumstances behind the cue of a
// quotation: "“We won,” Lee said to cheers from the crowd", "“We won,” said Lee as he left
// the stage". If a quotation follows them it is left: "“We won,” Lee said on Monday, “and we
// will again.”"
func (l *Linker) withoutTails(a *Attribution) []int {
	cue := &l.all[a.Cue]
	for k := 1; k < len(a.Contents); k++ {
		before, s := &l.all[a.Contents[k-1]], &l.all[a.Contents[k]]
		if before.Last > cue.First || s.First < cue.Last || before.quoted != allQuoted || s.quoted == allQuoted || s.block != cue.block {
			continue
		}
		commas := l.onlyCommas(cue.Last, s.First)
		if i := l.endingQuotation(s); commas && i >= 0 {
			if !l.opensQuotation(s) {
				s.First, s.quoted = i, allQuoted
			}
			continue
		}
		if (commas || s.sent == cue.sent) && !l.hasQuotation(s) {
			return slices.Delete(a.Contents, k, k+1)
		}
	}
	return a.Contents
}

// hasQuotation reports whether somebody's words stand in marks in a content.
func (l *Linker) hasQuotation(s *Stretch) bool {
	for i := s.First; i < s.Last; i++ {
		if l.prose.Speech(i) {
			return true
		}
	}
	return false
}

// opensQuotation reports whether a content begins with somebody's words in marks.
func (l *Linker) opensQuotation(s *Stretch) bool {
	n := l.prose.In[s.First]
	return n > 0 && l.prose.Pairs[n-1].Open == s.First && l.prose.Pairs[n-1].Close < s.Last
}

// onlyCommas reports whether tokens [i, j) are commas.
func (l *Linker) onlyCommas(i, j int) bool {
	for ; i < j; i++ {
		if l.Toks[i].Kind != token.Comma {
			return false
		}
	}
	return true
}

// endingQuotation returns where the quotation behind a comma opens that ends a content,
// -1 if none does.
func (l *Linker) endingQuotation(s *Stretch) int {
	n := l.prose.In[s.Last-1]
	if n == 0 {
		return -1
	}
	p := &l.prose.Pairs[n-1]
	if p.Open <= s.First || p.Open >= s.Last || l.Toks[p.Open-1].Kind == token.Word {
		return -1
	}
	return p.Open
}

// maxHearer is how many tokens there are of whom something is told.
const maxHearer = 3

// withoutAside returns the contents without what stands before the source and is none:
// an aside on it, "A farmer all his life, Lee said he was tired", and the "that" of a
// relative clause, "the bridge that Lee said was safe"; or without the clause before "but";
// or without the hearer behind the cue, "The driver is safe, Lee told local radio".
func (l *Linker) withoutAside(a *Attribution) []int {
	if len(a.Contents) < 2 || a.Source == None {
		return a.Contents
	}
	first, next, source, cue := &l.all[a.Contents[0]], &l.all[a.Contents[1]], &l.all[a.Source], &l.all[a.Cue]
	if first.quoted != 0 || first.Last > source.First || source.Last > cue.First || cue.Last != next.First || first.block != cue.block {
		return a.Contents
	}
	opens := &l.Toks[first.First]
	if l.endsBefore(first, source) {
		return slices.Delete(a.Contents, 0, 1)
	}
	comma := first.Last < len(l.Toks) && l.Toks[first.Last].Kind == token.Comma && first.Last+1 == source.First
	if comma && l.fronts(first, source, cue) {
		switch l.tailOf(next) {
		case isTail:
			return slices.Delete(a.Contents, 1, 2)
		case goesOn:
			return a.Contents
		}
	}
	if comma && next.quoted == 0 && next.Last-next.First <= maxHearer && l.roles.FiniteFrom(l.Text, next.First, next.Last) == next.Last {
		return slices.Delete(a.Contents, 1, 2)
	}
	lone := first.Last-first.First == 1 && opens.Is(lang.Complementizer) && opens.Is(lang.Definite)
	if lone || comma && first.sent == cue.sent && (!opens.Is(lang.Relative|lang.Complementizer) || l.isAsked(first.First+1)) {
		return slices.Delete(a.Contents, 0, 1)
	}
	return a.Contents
}

// isAsked reports whether token i is a participle that tells what was put to the source before
// it spoke: "When told that the bridge was closed, Lee said she would walk".
func (l *Linker) isAsked(i int) bool {
	return l.roles.Parts[i] == pos.Participle && l.Lang.Acts(l.Word(i))&(lang.ActUndergone|lang.ActMoved) != 0
}

// endsBefore reports whether a comma and "but" part a content from the source behind it:
// "It rained all day, but Lee said she was glad".
func (l *Linker) endsBefore(content, source *Stretch) bool {
	i := source.First - 1
	but := i > content.First+1 && l.Toks[i].Is(lang.Conjunction) && !l.Toks[i].Is(lang.AndWord|lang.Preposition|lang.Relative|lang.Complementizer)
	return but && l.Toks[i-1].Kind == token.Comma && content.Last >= i-1 && content.sent == source.sent
}
