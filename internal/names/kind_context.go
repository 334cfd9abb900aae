package names

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// outer returns the features of the context of candidate c.
func (f *Finder) outer(s *prose.Sentence, c *Name, styled bool) nameBits {
	b := f.where(s, c, styled)
	if c.First > s.First {
		b |= f.left(s, c.First)
		b |= when(f.Toks[c.First-1].Kind == token.Mark && c.Last < s.Last && f.Toks[c.Last].Kind == token.Mark, inMarks)
	}
	if c.Last < s.Last {
		b |= f.right(&f.Toks[c.Last], f.Toks[c.Last+1:s.Last])
	}
	return b
}

// where returns the features of the place of a candidate in the article, and of
// the title before it.
func (f *Finder) where(s *prose.Sentence, c *Name, styled bool) (b nameBits) {
	i := c.First
	b |= when(styled, inStyle)
	b |= when(f.weak(s, i), atStart)
	if c.Role < i {
		p := &f.Toks[i-1]
		small, title := p.Shape == token.Lower, p.Is(lang.Courtesy|lang.Title)
		b |= when(title && !small, afterTitle)
		b |= when(small || !title, afterRole)
	}
	switch block := &f.page.Blocks[s.Block]; {
	case i < block.Body:
		d, at := &f.page.Dateline, f.Toks[i].Start
		b |= when(d.Place.Start <= at && at < d.Place.End, inDateline)
		b |= when(d.Agency.Start <= at && at < d.Agency.End, inAgency)
	case block.Kind == layout.KindByline || block.Kind == layout.KindCredit:
		b |= inByline
	}
	return b
}

// left returns the features of what stands before a name that begins at token i.
func (f *Finder) left(s *prose.Sentence, i int) (b nameBits) {
	p := &f.Toks[i-1]
	small := p.Shape == token.Lower
	switch {
	case p.Is(lang.OfWord):
		b |= afterOf
		b |= when(i-1 > s.First && f.Toks[i-2].Is(lang.PlaceNoun) && f.Toks[i-2].Shape == token.Lower, afterPlaceNoun)
	case p.Is(lang.Locative):
		b |= afterIn
	case p.Is(lang.Preposition):
		b |= afterOther
	case p.Is(lang.Definite):
		b |= afterThe
	case p.Is(lang.Determiner):
		b |= afterA
	case p.Is(lang.AndWord):
		b |= afterAnd
	case p.Kind == token.Open:
		b |= inBrackets
	}
	b |= when((p.Kind == token.Comma || p.Is(lang.AndWord)) && f.placeEndsAt(i-1), afterPlace)
	b |= when(small && p.Is(lang.Cue), afterCue)
	b |= when(small && p.Gap != token.NoGap && p.Is(lang.PlaceNoun), afterPlaceNoun)
	b |= when(small && p.Gap != token.NoGap && p.Is(lang.BodyNoun), afterBodyNoun)
	b |= when(p.Is(lang.Demonym), afterDemonym)
	return b
}

// placeEndsAt reports whether the name before ends at token i and seems to be a
// place: names in a list are of one kind, "in Kabul, Herat and Kandahar".
func (f *Finder) placeEndsAt(i int) bool {
	c := f.previous()
	if c == nil || c.Last != i {
		return false
	}
	return f.out.Forms[c.Form].inner&(onePlace|oneCountry|oneRegion|knownPlace) != 0 || c.outer&(afterIn|afterPlace) != 0
}

// right returns the features of what stands after a name: token n, and the rest of
// the sentence.
func (f *Finder) right(n *token.Token, rest []token.Token) nameBits {
	switch {
	case n.Is(lang.PossessiveMark) || f.endsPlural(n, rest):
		return beforePossessive
	case n.Kind == token.Open:
		if len(rest) > 1 && rest[0].Shape == token.Upper && rest[1].Kind == token.Close {
			return beforeAcronym
		}
	case n.Kind == token.Comma:
		return afterComma(rest)
	case n.Is(lang.Relative):
		return beforeWho
	case n.Is(lang.Auxiliary):
		return beforeVerb
	case n.Kind == token.Word && n.Shape == token.Lower:
		return beforeWord(n)
	case n.Kind == token.Word:
		return beforeName
	}
	return 0
}

// endsPlural reports whether token n is the apostrophe of a plural: "the Lees'
// house".
func (f *Finder) endsPlural(n *token.Token, rest []token.Token) bool {
	return n.Kind == token.Mark && n.Gap == token.NoGap && f.Raw[n.Start-1] == 's' &&
		len(rest) > 0 && rest[0].Gap == token.Space && rest[0].Shape == token.Lower
}

// afterComma returns the features of what stands after a name and a comma:
// "Lee, 41,", "Lee, who", "Austin, Texas", "Lee, the company's chairman".
func afterComma(rest []token.Token) (b nameBits) {
	if len(rest) == 0 {
		return 0
	}
	t := &rest[0]
	b |= when(t.Kind == token.Number && t.End-t.Start <= 3 && len(rest) > 1 && rest[1].Kind == token.Comma, beforeAge)
	b |= when(t.Is(lang.Relative), beforeWho)
	b |= when(t.Capitalised() && t.Is(lang.CountryName|lang.Region), beforeRegion)
	b |= when(describes(rest[:min(len(rest), maxDescription)]), beforeRole)
	return b
}

// maxDescription is how many words after a name the noun of a role is looked for.
const maxDescription = 6

// describes reports whether the tokens after a name and a comma lead to a role:
// "the company's chairman", "chief economist".
func describes(toks []token.Token) bool {
	for k := range toks {
		t := &toks[k]
		switch small := t.Shape == token.Lower; {
		case t.Kind != token.Word || t.Is(lang.Auxiliary):
			return false
		case small && t.Is(lang.RoleNoun):
			return true
		case t.Is(lang.Preposition) || k == 0 && small && !t.Is(lang.Determiner|lang.CommonWord|lang.Noise):
			return false
		}
	}
	return false
}

// beforeWord returns the features of a word in lower case after a name.
func beforeWord(n *token.Token) (b nameBits) {
	switch {
	case n.Is(lang.Cue):
		return beforeCue
	case n.Is(ClosedWord):
		return 0
	case !n.Is(lang.PlaceNoun | lang.BodyNoun | lang.RoleNoun | lang.GroupNoun):
		return beforeNoun
	}
	b |= when(n.Is(lang.PlaceNoun), beforePlaceNoun)
	b |= when(n.Is(lang.BodyNoun), beforeBodyNoun)
	b |= when(n.Is(lang.RoleNoun|lang.GroupNoun), beforeRoleNoun)
	return b
}
