package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Sources behind a statement and a comma: "The road is closed, the mayor, who met the engineers, said".

// sourceBehindComma returns where the noun phrase ends that stands behind a comma and before the cue of a
// statement in front of it, and where that cue begins: behind a relative clause in commas, too.
func (d *story) sourceBehindComma(t *Roles, comma, last int) (noun, cue int) {
	i := comma + 1
	for i < last && d.prose.In[i] == 0 && d.sayingEnd(t, i) == i && (i-comma <= maxNoun && d.Toks[i].Kind != token.Comma || t.Tags[i] == TagInSource && t.Tags[comma+1] == TagBeginSource) {
		i++
	}
	if i+1 < last && d.Toks[i].Kind == token.Comma && d.Toks[i+1].Is(lang.Relative) {
		if k := d.nextComma(i+1, last) + 1; k < last && d.sayingEnd(t, k) > k {
			return i, k
		}
	}
	return i, i
}

// isSource reports whether the tokens [i, last) may be one source: the tagger took all of them for
// one, or nothing joins a clause to them.
func (d *story) isSource(t *Roles, i, last int) bool {
	if i == last || d.Toks[i].Is(lang.Relative|lang.Conjunction) || d.Toks[last-1].Is(lang.Conjunction) {
		return false
	}
	comma := d.nextComma(i, last) < last
	if !comma && t.Tags[i] == TagBeginSource && skipTags(t.Tags, i, last, Source) == last {
		return true
	}
	for k := i; k < last; k++ {
		tok := &d.Toks[k]
		joins := tok.Is(lang.AndWord) && t.Tags[i] != TagInSource && !d.isFinite(t, i, last) && (!comma || d.ents.PersonAt(i)) // "bankers and brokers"
		if tok.Is(lang.Relative|lang.Complementizer|lang.Conjunction) && !joins {
			return false
		}
	}
	return true
}

// withinSource reports whether a comma, behind another one, parts a source from what says who that is, by
// what the tagger saw: "…, the mayor, Ann Lee, said".
func (d *story) withinSource(t *Roles, first, comma int) bool {
	i := comma
	for i > first && t.Tags[i].Role() == Source && t.Tags[i] != TagBeginSource {
		i--
	}
	const role = lang.RoleNoun | lang.Title
	person := d.ents.PersonAt(comma-1) || d.ents.PersonAt(comma+1) || d.Toks[comma+1].Is(role)
	return person && i > first && i < comma && d.Toks[i-1].Kind == token.Comma && !d.isFinite(t, i, comma)
}
