package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Sources with more said of them: "“It's chaos,” one clerk, who asked not to be named,
// said." Papers tell that way why they name nobody, and the verbs of that, "asked",
// "declined", pass for the one that reports.

// maxWho bounds the tokens of a source with such a clause.
const maxWho = 40

// behindQuotation tags the source and the cue that stand behind the marks of a quotation
// which no full stop ends, where a relative clause parts the two.
func (d *story) behindQuotation(t *Roles, s *prose.Sentence) {
	for i := s.First + 2; i < s.Last; i++ {
		if d.Toks[i-1].Kind != token.Mark || d.prose.In[i-1] == 0 || d.prose.In[i] != 0 || d.Toks[i-2].Kind == token.Word {
			continue
		}
		cue := d.cueBehindWho(t, i, min(s.Last, i+maxWho))
		if cue == i || t.Tags[cue].Role() == Cue && t.Tags[i].Role() == Source && t.Tags[cue-1].Role() == Source {
			continue
		}
		t.show(i, cue, Source)
		t.show(cue, cue+1, Cue)
		if d.circumstance(t, cue+1, s.Last) {
			end := cue + 1
			for end < s.Last && d.prose.In[end] == 0 {
				end++
			}
			t.show(cue+1, end, None)
		}
	}
}

// cueBehindWho returns the verb that reports for the noun phrase which token i begins and
// the relative clause behind that: with commas around it, "one clerk, who asked not to be
// named, said", or up to the end, "a clerk who asked not to be named said". It is i if there
// is none.
func (d *story) cueBehindWho(t *Roles, i, last int) int {
	who := i
	for who < last && !d.Toks[who].Is(lang.Relative) && !t.Parts[who].Finite() && d.Toks[who].Kind != token.Stop && d.prose.In[who] == 0 {
		who++
	}
	if who == last || who == i || !d.Toks[who].Is(lang.Relative) || !d.saysWho(i, who) {
		return i
	}
	commas := d.Toks[who-1].Kind == token.Comma
	verb := t.FiniteFrom(d.Text, who+1, last)
	for k := verb + 1; k < last && d.prose.In[k] == 0 && d.Toks[k].Kind != token.Stop; k++ {
		behind := d.Toks[k-1].Kind == token.Comma
		if d.sayingVerb(t, k) && behind == commas && (commas || d.circumstance(t, k+1, last)) {
			return k
		}
		if behind && !commas {
			break
		}
	}
	return i
}
