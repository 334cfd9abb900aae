package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Frames of quotations that go on over several paragraphs, and frames between the marks.

// frameOpen gives the roles of the frame of a quotation that goes on in another paragraph:
// "«We know it. ¶ It will rain», said the mayor". It stands before the first part, which
// sentence first is, or behind the last.
func (d *story) frameOpen(p prose.Pair, first, last int, tg *Roles) {
	var f frame
	var ok bool
	switch {
	case !p.Unclosed:
		f, ok = d.frameBehind(p, last)
	case !p.Unopened && p.Open > first && d.Toks[p.Open-1].Kind == token.Colon:
		f, ok = d.frameBefore(p, first)
	}
	if ok {
		tg.Set(p.Open, p.Close+1, Content)
		tg.Set(f.cue, f.cueEnd, Cue)
		tg.Set(f.source, f.sourceEnd, Source)
	}
}

// tagInside gives the roles of a quotation with its frame between the same marks:
// "«Nobody asked us – said the mayor. – That was a mistake.»" It reports whether
// that is how it is.
func (d *story) tagInside(p prose.Pair, tg *Roles) bool {
	for k := p.Open + 2; k < p.Close-1; k++ {
		dash := d.Toks[k].Kind == token.Dash && d.Toks[k].Gap > token.NoGap
		c := k + 1
		if !dash && d.Toks[k].Kind != token.Comma {
			continue
		}
		for c < p.Close && (d.Toks[c].Is(lang.Auxiliary) || d.joinsPronoun(c) || d.joinsPronoun(c-1)) {
			c++
		}
		if !d.inverts(c) || d.Toks[c].Value&onlyBehind != 0 && d.quality(c+1) { // "so scheint es"
			continue
		}
		from, to := d.sourceBehind(c+1, p.Close)
		behind := max(to, c+1)
		end := d.clauseEnd(behind, p.Close)
		if from == to || end-behind > maxCircumstance || end == p.Close || !d.closesFrame(end, dash) {
			continue
		}
		if !dash && !d.joinsPronoun(from-1) && d.ents.MentionAt(from) == nil && !d.Toks[from].Is(lang.Definite) {
			continue // "and then, says everybody, …"
		}
		if d.Toks[k-1].Kind == token.Comma {
			k--
		}
		tg.Set(p.Open, k, Content)
		tg.Set(c, c+1, Cue)
		tg.Set(from, max(from, to), Source)
		for end < p.Close && d.Toks[end].Kind != token.Word && d.Toks[end].Kind != token.Number {
			end++
		}
		if end < p.Close {
			tg.Set(end, p.Close+1, Content)
		}
		return true
	}
	return false
}

// closesFrame reports whether token i ends a frame within a quotation that a dash or
// a comma began: "«Yes, says Ann Lee. But not now.»"
func (d *story) closesFrame(i int, dash bool) bool {
	k := d.Toks[i].Kind
	return k == token.Comma || k == token.Stop || dash && (k == token.Dash || k == token.Close)
}

// statedAhead gives the roles of a quotation behind a colon whose frame has a statement of its
// own before it, by its mood: "Die Straße sei gesperrt, sagte der Bürgermeister: «…»". It reports
// whether that is how the sentence from token first on is.
func (d *story) statedAhead(p prose.Pair, first int, tg *Roles) bool {
	colon := p.Open - 1
	if !p.Speech || colon <= first || d.Toks[colon].Kind != token.Colon || tg.Tags[first] != TagNone || d.subordinates(first) {
		return false
	}
	s, ok := d.fronted(first, colon)
	if said := s.contents[0]; !ok || s.source == s.sourceEnd || said.Start != first || s.contents[1].Start < s.contents[1].End || !d.goesOn(first, said.End) {
		return false
	}
	tg.setStatement(&s)
	tg.Set(p.Open, p.Close+1, Content)
	return true
}
