package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// tagVerbGroups makes the auxiliaries right before a cue, and the negation and the
// adverbs between, part of it: "a également annoncé", "ha detto", "non ha detto".
func tagVerbGroups(d *story, tg *Roles) {
	for i := 1; i < len(tg.Tags); i++ {
		if tg.Tags[i] != TagBeginCue || d.Toks[i].Kind != token.Word {
			continue
		}
		first := i
		for k := i - 1; k >= 0 && tg.Tags[k] == TagNone && d.inGroup(k); k-- {
			if d.Toks[k].Is(lang.Auxiliary|lang.Negation) && !d.Toks[k].Is(lang.Determiner|lang.Definite) {
				first = k
			}
		}
		if first == i {
			continue
		}
		end := i + 1
		for end < len(tg.Tags) && tg.Tags[end] == TagInCue {
			end++
		}
		tg.Set(first, end, Cue)
	}
}

// inGroup reports whether token i may stand within a group of verbs before its last one.
func (d *story) inGroup(i int) bool {
	t := &d.Toks[i]
	return t.Kind == token.Word && d.Toks[i+1].Gap < token.LineBreak && (t.Is(lang.Auxiliary|lang.Negation) || d.adverb(i)) && d.ents.MentionAt(i) == nil
}
