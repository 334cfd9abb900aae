package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/token"
)

// The mood of reported speech tells by itself that somebody else says so, in German:
// "Die Straße sei gesperrt".

// tagGoingOn makes content of the sentences without a role that stand behind
// something reported and are in the mood of reported speech: "Die Straße sei
// gesperrt." Sentences that follow each other are one content.
func tagGoingOn(d *story, tg *Roles) {
	reported, from, block := -2, 0, -1 // the latest sentence that reports, where what goes on began, and the block of that
	for n := range d.prose.Sentences {
		s := &d.prose.Sentences[n]
		if b := &d.page.Blocks[s.Block]; !b.Prose() || s.First < b.Body || b.Kind == layout.KindHeadline {
			continue
		}
		any := false
		for i := s.First; i < s.Last && !any; i++ {
			any = tg.Tags[i] != TagNone
		}
		if any {
			reported, block = n, -1
			continue
		}
		last := s.Last
		for last > s.First && d.Toks[last-1].Kind == token.Stop {
			last--
		}
		if reported != n-1 && !d.hearsay(s.First, last) || reported == n-1 && !d.goesOn(s.First, last) {
			block = -1
			continue
		}
		if block != s.Block {
			from, block = s.First, s.Block
		}
		tg.Set(from, last, Content)
		reported = n
	}
}

// goesOn reports whether the sentence [first, last) goes on with the statement
// before it: "Die Straße sei gesperrt."
func (d *story) goesOn(first, last int) bool {
	if d.Lang.Has&lang.CapitalNouns != 0 && d.verbInE(first, last) {
		return true
	}
	for i := d.pastInner(first, last); i < last; i++ {
		t := &d.Toks[i]
		switch {
		case d.prose.In[i] != 0 || t.Shape != token.Lower:
		case t.Is(lang.Auxiliary):
			return t.Value&lang.Subjunctive != 0
		case t.Is(lang.Cue):
			return false
		}
		if t.Kind == token.Comma && d.subordinates(i+1) {
			i = d.innerEnd(i+1, last)
		}
	}
	return false
}

// pastInner returns the first token of the sentence [first, last) behind the clause that
// begins it and depends on another: "Wenn es regne, werde".
func (d *story) pastInner(first, last int) int {
	if end := d.innerEnd(first, last); end < last && d.subordinates(first) {
		return end
	}
	return first
}

// hearsay reports whether the sentence [first, last) tells by its mood alone that
// somebody else says so: "Die Straße sei gesperrt."
func (d *story) hearsay(first, last int) bool {
	if d.Any(first, last, lang.FirstPerson|lang.Cue|lang.Complementizer) || last-first < leastFronted {
		return false
	}
	for i := first + 1; i < last; i++ {
		t := &d.Toks[i]
		if t.Kind == token.Comma {
			return false
		}
		if t.Is(lang.Auxiliary) && t.Value&lang.Subjunctive != 0 && t.Value&lang.Unreal == 0 && t.Shape == token.Lower && d.prose.In[i] == 0 {
			return true
		}
	}
	return false
}

// verbInE reports whether the verb of the sentence [first, last) seems to be in the
// mood of reported speech, which ends the third person in -e, of any verb: "Der Beton
// bröckle seit Jahren". It stands behind the first noun phrase, and no noun behind it.
func (d *story) verbInE(first, last int) bool {
	_, v := d.nounPhrase(first, last)
	if v == first || v >= last || v+1 < last && d.Toks[v+1].Kind == token.Word && d.Toks[v+1].Capitalised() {
		return false
	}
	w := d.Word(v)
	return d.Toks[v].Shape == token.Lower && !d.Toks[v].Is(lang.Adjunct|lang.Conjunction) && d.Lang.Ends(w, lang.EndsSubjunctive) && !d.Lang.Ends(w, lang.EndsPast) &&
		!d.Any(first, last, lang.FirstPerson)
}

// clauseInE reports whether the clause at token i, behind a cue and a comma, has its verb
// in that mood: "sagte, es regne". It begins with its subject.
func (d *story) clauseInE(i, last int) bool {
	t := &d.Toks[i]
	subject := t.Is(lang.Pronoun) || !t.Is(lang.Adjunct|lang.Conjunction) && !d.oblique(i)
	return d.Lang.Has&lang.CapitalNouns != 0 && subject && d.verbInE(i, last)
}

// subjunctive reports whether one of the tokens [i, last) is in the mood of
// reported speech: an auxiliary with a value, outside of quotations.
func (d *story) subjunctive(i, last int) bool {
	for ; i < last; i++ {
		if t := &d.Toks[i]; t.Is(lang.Auxiliary) && t.Value&lang.Subjunctive != 0 && t.Shape == token.Lower && d.prose.In[i] == 0 {
			return true
		}
	}
	return false
}
