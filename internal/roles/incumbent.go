package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Incumbents: an office may have complements behind a preposition before the name of whoever has
// it: "die Sprecherin für Busse und Bahnen, Anna Brandt, sagte". All of that is the source.

// withIncumbent returns the end of the source of tokens [from, to), where nouns have capitals,
// with the complements of its office and the name in apposition that follow. It is to if
// none do.
func (d *story) withIncumbent(from, to int) int {
	if d.Lang.Has&lang.CapitalNouns == 0 || from >= to || to+2 >= len(d.Toks) || !d.Any(from, to, lang.RoleNoun|lang.Title) || !d.Toks[to].Is(lang.Preposition|lang.Adjunct) || d.Toks[to].Shape != token.Lower || d.adverb(to) {
		return to
	}
	for i := from; i < to; i++ {
		if d.ents.PersonAt(i) {
			return to // "Ministerin Anna Brandt im Landtag, Tom Ekberg sei"
		}
	}
	k := to + 1
	for k < min(len(d.Toks)-1, to+maxNoun) && d.Toks[k].Kind == token.Word && !d.Toks[k].Is(lang.Auxiliary|lang.Complementizer|lang.Pronoun) && d.prose.In[k] == d.prose.In[from] {
		k++
	}
	if d.Toks[k].Kind != token.Comma || d.Toks[k-1].Shape == token.Lower || !d.personFrom(k+1, len(d.Toks)) {
		return to
	}
	switch m := d.ents.MentionAt(k + 1); {
	case m.Last == len(d.Toks) || d.Toks[m.Last].Kind == token.Stop || d.Toks[m.Last].Kind == token.Colon:
		return m.Last
	case d.Toks[m.Last].Kind == token.Comma:
		return m.Last + 1
	}
	return to
}

// completeSource makes the incumbent part of the source of a statement, and no part of what is said.
func (d *story) completeSource(st *statement) {
	if st.sourceEnd == st.source+1 && RelatesObject(d.Text, st.source) {
		st.sourceEnd = st.source
	}
	end := d.withIncumbent(st.source, st.sourceEnd)
	if end == st.sourceEnd || st.source < st.cue && st.cue < end {
		return
	}
	for _, c := range [...]*text.Span{&st.contents[0], &st.contents[1]} {
		if st.source < c.Start && c.Start < end {
			c.Start = min(end, c.End)
		}
	}
	st.sourceEnd = end
}
