package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Anaphora: "Lee said this at a press conference on Friday". The word that
// stands for what was said is all of the content; the circumstances that
// follow are none of it.

// minReport is the strength from which a reporting word takes "this" for a
// statement rather than for a thing: "said this", not "saw this".
const minReport = 6

// maxSubject is the length in tokens of the longest subject that is taken for
// the source where no name ends it: "The minister said this".
const maxSubject = 6

// tagAnaphora gives the roles of statements for which a demonstrative stands.
func tagAnaphora(d *story, t *Roles) {
	for _, s := range d.prose.Sentences {
		if !d.page.Blocks[s.Block].Prose() {
			continue
		}
		for i := s.First + 2; i < s.Last; i++ {
			if !d.Toks[i].Is(lang.Demonstrative) || d.Toks[i].Is(lang.Neuter|lang.Plural) || !d.standsForSpeech(i, s.Last) {
				continue
			}
			from := d.subject(s.First, i-1)
			if from < 0 {
				continue
			}
			end := i + 1
			for end < s.Last && (t.Tags[end] == TagInContent || t.Tags[end] == TagBeginContent) {
				end++
			}
			t.show(s.First, end, None)
			t.show(from, i-1, Source)
			t.show(i-1, i, Cue)
			t.show(i, i+1, Content)
			break
		}
	}
}

// standsForSpeech reports whether the demonstrative at token i, in a sentence
// that ends before last, is the object of a reporting word and has no noun of
// its own.
func (d *story) standsForSpeech(i, last int) bool {
	if c := &d.Toks[i-1]; d.prose.In[i] != 0 || !c.Is(lang.Cue) || c.Value < minReport || c.Is(lang.Determiner|lang.Preposition) {
		return false
	}
	if i+1 == last {
		return true
	}
	next := &d.Toks[i+1]
	if d.Toks[i].Is(lang.Complementizer) { // "said that in Paris, nobody …"
		return next.Kind == token.Stop
	}
	return next.Kind == token.Stop || next.Kind == token.Comma || next.Is(lang.Preposition|lang.Weekday)
}

// subject returns the first token of the subject that ends before token last of
// a sentence that begins at token first, -1 if it is not clear.
func (d *story) subject(first, last int) int {
	m := d.ents.MentionAt(last - 1)
	if m == nil || m.Last != last {
		if last-first > maxSubject {
			return -1
		}
		for i := first; i < last; i++ {
			if t := &d.Toks[i]; t.Kind != token.Word || t.Is(lang.Cue|lang.Auxiliary|lang.Conjunction|lang.Relative) {
				return -1
			}
		}
		return first
	}
	i := max(m.First, first)
	for i > first && d.Toks[i].Gap != token.NoGap {
		t := &d.Toks[i-1]
		before := t.Capitalised() || t.Is(lang.Title|lang.RoleNoun|lang.Determiner|lang.Demonym) // "the Polish minister" before "Lee"
		if t.Kind != token.Word || !before {
			break
		}
		i--
	}
	return i
}
