package roles

import (
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// certainWords is the length of quotations that are content nearly always: in
// PolNeAR's train part 99 of 100 with more than ten words.
const certainWords = 11

// tagQuotations makes whole quotations content where the tagger saw content in
// half of their words, and in any case long ones and those that go on over several paragraphs.
func tagQuotations(d *story, tags []Tag) {
	blocks := d.page.Blocks
	for n := range d.prose.Pairs {
		p := &d.prose.Pairs[n]
		for blocks[0].Last <= p.Open {
			blocks = blocks[1:]
		}
		if !blocks[0].Prose() {
			continue // "Read also: ..."
		}
		closeMarks(p, tags)
		if d.Lang.Has&lang.RolesLearned == 0 && hasCue(tags[p.Open:p.Close]) {
			continue // its frame stands between its marks
		}
		runs := p.Continues && p.Close+1 == blocks[0].Last && (p.Open == blocks[0].Body || d.Toks[p.Open-1].Kind == token.Stop)
		if d.prose.Reopens(p.Open) && p.Speech && d.Toks[p.Open+1].Kind != token.Open { // "(Laughter.)"
			runs = true
		}
		if !runs && !d.allContent(p, tags) {
			continue
		}
		// Content goes on from what stands before and into what stands behind.
		framed := d.Lang.Has&lang.RolesLearned == 0 && tags[p.Open] == TagBeginContent // "«…», said he, «…» «…», said she"
		before := !framed && p.Open > 0 && tags[p.Open-1].Role() == Content && d.Toks[p.Open].Gap < token.BlankLine
		behind := p.Close+1 < len(tags) && tags[p.Close+1] == TagInContent
		setRole(tags, p.Open, p.Close+1, Content)
		if before {
			tags[p.Open] = TagInContent
		}
		if behind {
			tags[p.Close+1] = TagInContent
		}
	}
}

// closeMarks makes the mark that closes a quotation content if all before it is:
// marks belong to what they enclose, all of it or none.
func closeMarks(p *prose.Pair, tags []Tag) {
	if p.Close-p.Open <= 1 || p.Unclosed || p.Unopened || tags[p.Close].Role() == Content {
		return
	}
	if !slices.ContainsFunc(tags[p.Open:p.Close], func(t Tag) bool { return t.Role() != Content }) {
		tags[p.Close] = TagInContent
	}
}

// hasCue reports whether one of the tags is that of a cue: the frame of a quotation
// may stand between its marks.
func hasCue(tags []Tag) bool {
	return slices.ContainsFunc(tags, func(t Tag) bool { return t.Role() == Cue })
}

// allContent reports whether all of a quotation is content. Where the tagger does
// not know the language, marks of speech are enough to tell.
func (d *story) allContent(p *prose.Pair, tags []Tag) bool {
	if p.Unclosed && !p.Continues {
		return false
	}
	words, content := 0, 0
	for i := p.Open; i <= p.Close; i++ {
		if k := d.Toks[i].Kind; k == token.Word || k == token.Number {
			words++
			if tags[i].Role() == Content {
				content++
			}
		}
	}
	switch {
	case words == 0, content == 0 && d.isTitle(p):
		return false
	case words >= certainWords || 2*content >= words:
		return true
	}
	return p.Speech && d.Lang.Has&lang.RolesLearned == 0 && !d.titled(p)
}

// titled reports whether what stands between marks is a phrase without a verb, where nouns have
// capitals: what something is called, "die Gruppe („Verein für ein sauberes Osterby“)".
func (d *story) titled(p *prose.Pair) bool {
	end := d.Toks[p.Close-1].Kind
	return d.Lang.Has&lang.CapitalNouns != 0 && d.Toks[p.Open+1].Capitalised() && !d.adverb(p.Open+1) && end != token.Stop && end != token.Comma && !d.hasPredicate(p.Open+1, p.Close)
}

// isTitle reports whether what stands between marks is rather what something is called, in a
// language that the tagger does not know: it begins with a capital right behind a word, and
// ends as no sentence does. "Закон України «Про місцеве самоврядування»"
func (d *story) isTitle(p *prose.Pair) bool {
	const closed = lang.Adjunct | lang.Preposition | lang.Conjunction | lang.Complementizer | lang.Cue | lang.Auxiliary
	if d.Lang.Has&lang.RolesLearned != 0 || p.Open == 0 || d.Toks[p.Open].Gap >= token.LineBreak || !d.Toks[p.Open+1].Capitalised() {
		return false
	}
	before := &d.Toks[p.Open-1]
	if d.Lang.Has&lang.CapitalNouns != 0 && !before.Capitalised() && !before.Is(lang.Definite|lang.Determiner) {
		return false // nouns begin a phrase as well: "bestimmt „Richtlinien der Politik“"
	}
	return before.Kind == token.Word && !before.Is(closed) && d.Toks[p.Close-1].Kind == token.Word && d.prose.In[p.Open-1] == 0
}

// namesThing reports whether what stands between marks is what something is called, where
// nouns have capitals, and nothing that was said: all its words have capitals but for short
// ones, and it goes with an article or the noun before it, "der „Stern von Osterby“".
func (d *story) namesThing(p *prose.Pair) bool {
	if d.Lang.Has&lang.CapitalNouns == 0 || p.Speech || !d.isTitle(p) {
		return false
	}
	for i := p.Open + 1; i < p.Close; i++ {
		if t := &d.Toks[i]; t.Kind == token.Word && t.Shape == token.Lower && !t.Is(lang.Definite|lang.Determiner|lang.Preposition|lang.AndWord) {
			return false
		}
	}
	return !d.Toks[p.Open-1].Is(lang.Determiner) || d.Toks[p.Open-1].Is(lang.Definite)
}

// namesOnly reports whether the cue at token c tells what something is called, and not who calls
// it so: it is in the passive, or has no auxiliary.
func (d *story) namesOnly(c int) bool {
	if d.Lang.Acts(d.Word(c))&lang.ActCall == 0 {
		return false
	}
	for k := d.clauseStart(max(0, c-maxFrame), c); k < min(len(d.Toks), c+2); k++ {
		if t := &d.Toks[k]; t.Is(lang.Auxiliary) && t.Shape == token.Lower && d.Lang.Acts(d.Word(k))&lang.ActPassive == 0 {
			return false
		}
	}
	return true
}

// namesIt reports whether what stands between marks is what something is called and the cue at
// token c does not say who calls it so: "bekannt als „Irrtum“", "wird als „Sonnenwind“
// bezeichnet".
func (d *story) namesIt(p *prose.Pair, c int) bool {
	return d.namedAs(*p) && (d.Toks[c].Value&lang.NoClause == 0 || c > p.Close && d.passive(d.clauseStart(max(0, p.Open-maxFrame), p.Open), min(len(d.Toks), c+2)))
}

// isObject reports whether what stands between marks is the object of a verb that reports,
// where a capital does not tell that it is a name: right behind one whose object is what it
// reports, "forderte „Respekt“", or before the rest of one, "warf der Stadt „Wortbruch“ vor".
func (d *story) isObject(p prose.Pair, first int) bool {
	if d.Lang.Has&lang.CapitalNouns == 0 || p.Open == first {
		return false
	}
	if c := p.Open - 1; d.reports(c) && d.Lang.Acts(d.Word(c))&lang.ActObject != 0 {
		return true
	}
	if d.Toks[p.Open-1].Is(lang.Definite) || d.IsLabel(lang.LabelMedium, p.Open-1) {
		return false
	}
	for c := d.adverbialBack(first, p.Open) - 1; c >= first && d.Toks[c].Kind == token.Word && !d.governs(c); c-- {
		if d.Toks[c].Is(lang.Cue) {
			from, _ := OtherPart(d.Text, c)
			return from == p.Close+1
		}
	}
	return false
}
