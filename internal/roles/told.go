package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Somebody is told something: "Lee told the court he was sorry". Where no "that" parts
// them, what is reported begins with the second noun phrase behind the cue.

// tagTold completes reports of which the tagger saw the source and the cue, in front of
// one who hears what is said, but nothing of what that is.
func tagTold(d *story, t *Roles, passages []passage) {
	for _, p := range passages {
		for n := p.sent; n < len(d.prose.Sentences) && d.prose.Sentences[n].First < p.last; n++ {
			s := &d.prose.Sentences[n]
			if s.Last-s.First > maxPassage {
				continue
			}
			for i := s.First + 1; i < s.Last; i++ {
				if t.Tags[i].Role() != Cue || t.Tags[i-1].Role() != Source {
					continue
				}
				i = skipTags(t.Tags, i, s.Last, Cue)
				if first, last := d.toldClause(t, i, s.Last); first < last {
					t.Set(first, last, Content)
				}
			}
		}
	}
}

// toldClause returns the clause behind the hearer that token i begins, before last, if
// the words there have no role: none if the cue before token i wants no hearer.
func (d *story) toldClause(t *Roles, i, last int) (first, end int) {
	const told = lang.ActMoved | lang.ActStatement
	if d.Lang.Acts(d.Word(i-1))&told != told {
		return i, i
	}
	for end = i; end < last && t.Tags[end].Role() == None && d.prose.In[end] == 0; {
		end++
	}
	if end < last && t.Tags[end].Role() != Cue {
		return i, i
	}
	for end > i && (d.Toks[end-1].Kind == token.Stop || d.Toks[end-1].Kind == token.Comma || d.Toks[end-1].Is(lang.AndWord)) {
		end--
	}
	for first = i + 1; first < end && !d.opensSecond(first); {
		first++
	}
	if first >= end || d.isFinite(t, i, first) || !d.isFinite(t, first, end) {
		return i, i
	}
	return first, end
}

// opensSecond reports whether a noun phrase or a clause opens at token i that is no part
// of the noun phrase before it.
func (d *story) opensSecond(i int) bool {
	const joining = lang.Preposition | lang.OfWord | lang.AndWord | lang.Determiner | lang.NumberWord | lang.Title | lang.PossessiveMark
	tok, before := &d.Toks[i], &d.Toks[i-1]
	if before.Is(joining) || before.Kind != token.Word {
		return false
	}
	if m := d.ents.MentionAt(i); m != nil && m.First == i && !before.Capitalised() && before.Shape == token.Lower && !before.Is(lang.RoleNoun) {
		return true
	}
	return tok.Is(lang.Definite|lang.Determiner|lang.Pronoun|lang.Complementizer) && !tok.Is(lang.Relative)
}
