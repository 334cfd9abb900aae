package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Relayed statements: what a paper or an agency is cited for at the end of a sentence may be
// that somebody said something. Whoever said it is the source, not who passes it on:
//
//	The mayor said that the bridge was safe, reports the Times.
//	– It is safe, said the mayor according to the Times.

// relayed returns the statement that the tokens [first, k) make in front of the outlet that is
// the source of s.
func (d *story) relayed(s *statement, first, k int) (statement, bool) {
	if k > first && d.Toks[k-1].Kind == token.Comma {
		k--
	}
	if k == first || d.prose.In[k-1] != 0 || !d.passesOn(s.source, s.sourceEnd) {
		return statement{}, false
	}
	in, ok := d.that(first, k)
	return in, ok && d.Lang.Acts(d.Word(in.cue))&lang.ActUnsaid == 0 && d.Toks[in.contents[0].Start].Is(lang.Complementizer) && d.isSpeaking(in.source, in.sourceEnd) && d.encloses(&in, first, k)
}

// passesOn reports whether the noun phrase [i, last) means an outlet or another body by its name.
func (d *story) passesOn(i, last int) bool {
	if d.Any(i, last, lang.Outlet) {
		return true
	}
	m := d.ents.MentionAt(last - 1)
	return i < last && m != nil && m.First <= i+1 && d.ents.Entity(m).Kind == lang.KindOrganization
}

// framedBefore reports whether a frame of its own ends right before token k, or the comma there:
// "…, said the mayor" before "according to the Times".
func (d *story) framedBefore(first, k int) bool {
	if k > first && d.Toks[k-1].Kind == token.Comma {
		k--
	}
	for i := k - 2; i > max(first, k-maxNoun); i-- {
		asks := d.Toks[i].Kind == token.Stop && d.Word(i) != "."
		if d.Toks[i].Kind != token.Comma && !d.spacedDash(i) && !asks || d.prose.In[i] != 0 {
			continue
		}
		if c := d.invertedCue(i+1, k); c >= 0 {
			from, to := d.sourceBehind(c+1, k)
			return c+2 == k && d.Toks[c+1].Is(lang.Pronoun) || from < to && to == k && d.isSomebody(from, to)
		}
	}
	return false
}
