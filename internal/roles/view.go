package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// inView reads "Pour Ann Lee, le pont est sûr": words that mean "for" lead to the view of a
// person, or of whoever has a role, where they begin a sentence and a comma follows. Where verbs
// come second none does.
func (d *story) inView(first, last int) (s statement, ok bool) {
	k := first
	if k < last && d.Toks[k].Is(lang.Conjunction) {
		k++
	}
	if k+2 >= last || d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) != 0 || d.Lang.Acts(d.Word(k))&lang.ActView == 0 {
		return s, false
	}
	s.cue, s.cueEnd = k, k+1
	s.source, s.sourceEnd = d.perSource(k+1, last)
	if s.sourceEnd+1 >= last || d.Toks[s.sourceEnd].Kind != token.Comma || !d.isViewer(s.source, s.sourceEnd) {
		return s, false
	}
	end := s.sourceEnd
	if d.Toks[end+1].Is(lang.Relative) { // "Pour Ann Lee, qui dirige la ville, …"
		end = d.clauseEnd(end+1, last)
	}
	return d.aside(s, k, last, k, end)
}

// isViewer reports whether the noun phrase [first, last) begins with a person's name or role,
// or is a pronoun for one.
func (d *story) isViewer(first, last int) bool {
	if first == last {
		return false
	}
	if d.Toks[first].Is(lang.Pronoun) {
		return d.Toks[first].Is(lang.Masculine | lang.Feminine)
	}
	n := first
	for n < last && d.Toks[n].Is(lang.Definite|lang.Determiner) {
		n++
	}
	for end := min(last, n+maxQualities); n < end; n++ {
		m := d.ents.MentionAt(n)
		if d.Toks[n].Is(lang.RoleNoun|lang.Title) || m != nil && d.ents.Entity(m).Kind == lang.KindPerson {
			return !d.Toks[n].Is(lang.GroupNoun)
		}
		if !d.quality(n) {
			break
		}
	}
	return false
}
