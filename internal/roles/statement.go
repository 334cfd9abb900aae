package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Statements: reported speech without quotation marks, in languages that the
// tagger does not know. What is taken for it has the form of a statement beyond
// doubt: "The minister said that …", "The road is closed, said the police.",
// and in German the mood of reported speech, "Die Straße sei gesperrt".

// tagStatements gives the roles of the statements in sentences where nothing
// has a role yet.
func tagStatements(d *story, tg *Roles) {
	credits := d.page.Credits
	reported := -1 // the latest sentence that is a statement, or goes on with one
	for n := range d.prose.Sentences {
		s := &d.prose.Sentences[n]
		if b := &d.page.Blocks[s.Block]; !b.Prose() || s.First < b.Body || b.Kind == layout.KindHeadline {
			continue
		}
		last := s.Last
		for last > s.First && d.Toks[last-1].Kind == token.Stop {
			last--
		}
		first := s.First
		if prose.AfterDash(d.Text, first+1) { // "– Nobody asked us, said the mayor."
			first++
		}
		st, ok := d.statement(first, last)
		for len(credits) > 0 && credits[0].End <= d.Toks[s.First].Start {
			credits = credits[1:]
		}
		switch {
		case ok && len(credits) > 0 && d.isCredit(&st, credits[0].Span): // "…, according to our correspondent"
		case ok:
			tg.setStatement(&st)
			reported = n
		case reported >= 0 && reported == n-1 && d.prose.Sentences[n-1].Block == s.Block && d.goesOn(s.First, last):
			tg.Set(s.First, last, Content)
			reported = n
		}
	}
}

// isCredit reports whether the cue of a statement is part of a credit.
func (d *story) isCredit(st *statement, credit text.Span) bool {
	return credit.Start < d.Toks[st.cueEnd-1].End && d.Toks[st.cue].Start < credit.End
}

// goesOn reports whether the sentence [first, last) goes on with the statement
// before it: "Die Straße sei gesperrt."
func (d *story) goesOn(first, last int) bool {
	return d.subjunctive(first, last) && !d.Any(first, last, lang.Cue)
}

// setStatement gives the words of a statement their roles.
func (t *Roles) setStatement(st *statement) {
	t.Set(st.cue, st.cueEnd, Cue)
	t.Set(st.source, st.sourceEnd, Source)
	for _, c := range st.contents {
		if c.Start < c.End {
			t.Set(c.Start, c.End, Content)
		}
	}
}

// A statement is a frame and what it reports, in one or two pieces, as tokens.
type statement struct {
	frame
	contents [2]text.Span
}

// statementForms are the forms of statements, the most certain one first.
var statementForms = [...]func(d *story, first, last int) (statement, bool){
	(*story).saidThis, (*story).accordingTo, (*story).asReported, (*story).fronted, (*story).that,
}

// statement finds the statement that the sentence [first, last) makes.
func (d *story) statement(first, last int) (s statement, ok bool) {
	for _, form := range statementForms {
		if s, ok = form(d, first, last); ok && s.source < s.sourceEnd && d.encloses(&s.contents, first, last) {
			return s, true
		}
	}
	return s, false
}

// encloses reports whether every quotation in [first, last) is part of one of the
// contents, and none is all of one: those have frames of their own.
func (d *story) encloses(contents *[2]text.Span, first, last int) bool {
	for i := first; i < last; i++ {
		if !d.prose.Speech(i) {
			continue
		}
		p := d.prose.Pairs[d.prose.In[i]-1]
		in := false
		for _, c := range contents {
			in = in || c.Start <= p.Open && p.Close < c.End && p.Close-p.Open+1 < c.End-c.Start
		}
		if !in {
			return false
		}
		i = p.Close
	}
	return true
}

// saidThis reads "This said the minister on Monday", "About this told the
// minister": the sentence before is what was said.
func (d *story) saidThis(first, last int) (s statement, ok bool) {
	i := first
	if i < last && d.Toks[i].Is(lang.Adjunct) {
		i++
	}
	if i >= last || !d.Toks[i].Is(lang.Demonstrative) {
		return s, false
	}
	c := i + 1
	for c < last && d.Toks[c].Is(lang.Auxiliary) {
		c++
	}
	if c >= last || !d.Toks[c].Is(lang.Cue) || d.Toks[c].Value == onlyBehind {
		return s, false
	}
	s.cue, s.cueEnd = c, c+1
	s.source, s.sourceEnd = d.sourceBehind(c+1, last)
	s.contents[0] = text.Span{Start: i, End: i + 1}
	return s, true
}

// accordingTo reads "According to the police, the road is closed".
func (d *story) accordingTo(first, last int) (s statement, ok bool) {
	for k := first; k < last; k++ {
		end := d.LabelOf(lang.LabelPer, k, last)
		if end == k || d.prose.In[k] != 0 {
			continue
		}
		s.cue, s.cueEnd = k, end
		if s.source, s.sourceEnd = d.nounPhrase(end, last); s.source == s.sourceEnd {
			continue
		}
		before, behind := text.Span{Start: first, End: k}, text.Span{Start: s.sourceEnd, End: last}
		commaBefore := k > first && d.Toks[k-1].Kind == token.Comma
		if commaBefore {
			before.End--
		}
		commaBehind := s.sourceEnd < last && d.Toks[s.sourceEnd].Kind == token.Comma
		if commaBehind {
			behind.Start++
		}
		// Where nouns have no capitals nothing but a comma shows where the source
		// ends, or that it is one.
		closes := commaBefore && s.sourceEnd == last
		if commaBehind || closes || d.Lang.Has&lang.CapitalNouns != 0 {
			s.contents = [2]text.Span{before, behind}
			return s, before.End-before.Start+behind.End-behind.Start >= leastFronted
		}
	}
	return s, false
}

// asReported reads "As the police said on Monday, the road is closed".
func (d *story) asReported(first, last int) (s statement, ok bool) {
	i := d.LabelOf(lang.LabelAs, first, last)
	if i == first {
		return s, false
	}
	end := d.clauseEnd(i, min(last, i+maxFrame))
	if end+leastFronted > last || d.Toks[end].Kind != token.Comma {
		return s, false
	}
	for c := i; c < end; c++ {
		if t := &d.Toks[c]; t.Is(lang.Cue) && t.Value != onlyBehind {
			s.cue, s.cueEnd = c, c+1
			if s.source, s.sourceEnd = d.nounPhrase(i, c); s.source == s.sourceEnd {
				s.source, s.sourceEnd = d.sourceBehind(c+1, end)
			}
			s.contents[0] = text.Span{Start: end + 1, End: last}
			return s, !d.Any(s.source, s.sourceEnd, lang.Outlet) // that recalls what was reported before
		}
	}
	return s, false
}

// fronted reads "The road is closed, said the police."
func (d *story) fronted(first, last int) (s statement, ok bool) {
	least := leastFronted
	if prose.AfterDash(d.Text, first) {
		least = 1
	}
	for k := last - 2; k >= first+least; k-- {
		if d.Toks[k].Kind != token.Comma && !d.spacedDash(k) || d.prose.In[k] != 0 {
			continue
		}
		c := k + 1
		for c < last && d.Toks[c].Is(lang.Auxiliary) {
			c++
		}
		if c >= last || !d.Toks[c].Is(lang.Cue) || d.Toks[c].Shape != token.Lower {
			continue
		}
		s.cue, s.cueEnd = c, c+1
		s.source, s.sourceEnd = d.sourceBehind(c+1, last)
		if d.Toks[k-1].Kind == token.Comma { // ", –"
			k--
		}
		if n := d.prose.In[first]; n > 0 && d.prose.Pairs[n-1].Close == k-1 {
			return s, false // the frame of a quotation
		}
		s.contents[0] = text.Span{Start: first, End: k}
		if _, end := d.nounPhrase(first, k); end == k && !prose.AfterDash(d.Text, first) {
			return s, false // "Ann Lee, the mayor, said"
		}
		return s, last-s.sourceEnd <= maxCircumstance && d.clauseEnd(s.sourceEnd, last) == last
	}
	return s, false
}

// that reads "The police said that the road is closed", and without "that" what
// is in the mood of reported speech.
func (d *story) that(first, last int) (s statement, ok bool) {
	for c := first; c < min(last, first+maxFrame); c++ {
		if !d.reports(c) {
			continue
		}
		k := c + 1
		for k < last && k < c+maxNoun && d.Toks[k].Kind != token.Comma && !d.Toks[k].Is(lang.Complementizer) {
			k++
		}
		if k+leastFronted > last {
			return s, false
		}
		from := k
		if d.Toks[k].Kind == token.Comma {
			from++
		}
		if d.Toks[from].Is(lang.Complementizer) || from > k && d.subjunctive(from, min(last, from+maxFrame)) {
			s.cue, s.cueEnd = c, c+1
			s.source, s.sourceEnd = d.sourceOf(c, first, k)
			s.contents[0] = text.Span{Start: from, End: last}
			return s, true
		}
	}
	return s, false
}

// subjunctive reports whether one of the tokens [i, last) is in the mood of
// reported speech: an auxiliary with a value, outside of quotations.
func (d *story) subjunctive(i, last int) bool {
	for ; i < last; i++ {
		if t := &d.Toks[i]; t.Is(lang.Auxiliary) && t.Value > 0 && t.Shape == token.Lower && d.prose.In[i] == 0 {
			return true
		}
	}
	return false
}
