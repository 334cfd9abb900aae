package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// topicFirst reads "О смерти актрисы сообщили её родственники", in languages with cases:
// what is spoken of stands in front, behind the word that means "about", and who speaks of
// it behind the verb.
func (d *story) topicFirst(first, last int) (s statement, ok bool) {
	if !d.Lang.Cases.Any() || first+2 >= last || d.Lang.Acts(d.Word(first))&lang.ActTopic == 0 || d.Toks[first+1].Is(lang.Demonstrative|lang.Pronoun|lang.Complementizer) {
		return s, false
	}
	c := d.cueWithin(first+2, min(last, d.clauseEnd(first+1, last)))
	if c >= last || !d.reports(c) || d.leadsToClause(c, last) || d.Lang.Acts(d.Word(c))&(lang.ActKinds&^lang.ActStatement) != 0 {
		return s, false
	}
	s.cue, s.cueEnd = c, c+1
	if s.source, s.sourceEnd = d.sourceBehind(c+1, last); s.source == s.sourceEnd || !d.maySpeak(s.source, s.sourceEnd) || d.rank(s.source) == lang.ObliqueEnding && d.ents.MentionAt(s.sourceEnd-1) == nil {
		return s, false
	}
	end := d.passedBack(first+1, c)
	s.contents[0] = text.Span{Start: first + 1, End: end}
	return s, end > first+1
}

// toldOfThis reads the same with its cue in front, in languages with cases: "Poinformował o
// tym minister".
func (d *story) toldOfThis(first, last int) (s statement, ok bool) {
	i := first + 2
	if !d.Lang.Cases.Any() || i+1 >= last || !d.reports(first) || d.Lang.Acts(d.Word(i-1))&lang.ActTopic == 0 || !d.Toks[i].Is(lang.Demonstrative) || d.leadsToClause(i, last) {
		return s, false
	}
	s.cue, s.cueEnd = first, first+1
	s.contents[0] = text.Span{Start: i, End: i + 1}
	s.source, s.sourceEnd = d.sourceBehind(i+1, last)
	return s, s.source < s.sourceEnd
}
