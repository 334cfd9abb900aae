package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Statements before their source: "The road is closed, the police said." Wire
// copy is full of them, and they can be long.

// maxCircumstance is the length in tokens of what may follow the cue of a
// statement that stands before its source: "…, the police said on Monday."
const maxCircumstance = 5

// leastFronted is the length in tokens of the shortest such statement. What is
// shorter, or begins with a preposition, is rather a circumstance: "On Monday,
// the police said".
const leastFronted = 4

// tagFronted completes statements of which the tagger saw but the end: where a
// sentence closes with a source and its cue behind a comma, what stands before
// these is what was said.
func tagFronted(d *story, t *Roles, p *passage) {
	for n := p.sent; n < len(d.prose.Sentences) && d.prose.Sentences[n].First < p.last; n++ {
		s := &d.prose.Sentences[n]
		i := s.First
		for i < s.Last && t.Tags[i] == TagNone {
			i++
		}
		source := i
		for i < s.Last && (t.Tags[i] == TagBeginSource || t.Tags[i] == TagInSource) {
			i++
		}
		cue := i
		for i < s.Last && (t.Tags[i] == TagBeginCue || t.Tags[i] == TagInCue) {
			i++
		}
		if source-1 < s.First+leastFronted || d.Toks[s.First].Is(lang.Preposition) || cue == source || i == cue || s.Last-i > maxCircumstance || d.Toks[source-1].Kind != token.Comma {
			continue
		}
		for i < s.Last && t.Tags[i] == TagNone && d.Toks[i].Kind != token.Comma {
			i++
		}
		if i == s.Last {
			setRole(t.Tags, s.First, source-1, Content)
		}
	}
}
