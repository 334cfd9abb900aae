package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// beforeObject returns the end of the noun phrase [from, to) within a clause without the next
// one, which no comma parts from it where the verb ends the clause: "wurden laut Polizei 13 Leute
// verletzt", "sind laut Polizei von dem Ausfall betroffen".
func (d *story) beforeObject(from, to int) int {
	if d.Lang.Has&lang.CapitalNouns == 0 {
		return to
	}
	for i := d.attributeEnd(from, to) + 1; i+1 < to; i++ {
		t, before := &d.Toks[i], &d.Toks[i-1]
		if before.Shape != token.Capital && before.Shape != token.Upper && before.Kind != token.Mark || d.prose.In[i] != 0 {
			continue
		}
		if m := d.ents.MentionAt(i); m != nil && m.First < i {
			continue
		}
		of := t.Is(lang.OfWord|lang.Particle) && !t.Is(lang.Definite) && d.Toks[i+1].Is(lang.Definite|lang.Determiner) && before.Is(lang.GroupNoun|lang.BodyNoun)
		if t.Kind == token.Number || t.Shape == token.Lower && (d.quality(i) || d.adverb(i) || of) {
			return i
		}
	}
	return to
}
