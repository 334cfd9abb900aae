package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Words that reach the story through another outlet, as agencies relay them: "Reuters
// quoted Ann Lee as saying the bridge was safe", "“The bridge is safe,” Ann Lee was quoted
// as saying". Whose they are is the one who is quoted.

// maxQuoted bounds the tokens between the verb and "as saying".
const maxQuoted = 16

// tagQuotedAs gives the roles in such sentences.
func tagQuotedAs(d *story, t *Roles, passages []passage) {
	for _, p := range passages {
		for n := p.sent; n < len(d.prose.Sentences) && d.prose.Sentences[n].First < p.last; n++ {
			s := &d.prose.Sentences[n]
			if s.Last-s.First > maxPassage {
				continue
			}
			for k := s.First + 1; k < s.Last; k++ {
				if d.prose.In[k] != 0 || d.Toks[k].Begins&lang.BeginsLabel == 0 {
					continue
				}
				if end := d.LabelOf(lang.LabelQuotedAs, k, s.Last); end > k {
					d.quotedAs(t.Tags, s, k, end)
				}
			}
		}
	}
}

// quotedAs gives the roles around "as saying", the tokens [i, end) of a sentence.
func (d *story) quotedAs(tags []Tag, s *prose.Sentence, i, end int) {
	v := i - 1 // the verb
	for v > s.First && i-v <= maxQuoted && d.prose.In[v] == 0 && d.Toks[v].Kind != token.Stop &&
		(!d.Toks[v].Is(lang.Cue) || d.Toks[v-1].Is(lang.Determiner)) { // not "in a statement"
		v--
	}
	if v <= s.First || d.prose.In[v] != 0 || !d.Toks[v].Is(lang.Cue) {
		return
	}
	cue, first, last := i, v+1, i // of the cue, and of whom is quoted
	aux := v - 1
	if aux > s.First && d.Toks[aux].Shape == token.Lower && d.Toks[aux-1].Is(lang.Auxiliary) {
		aux-- // "was also quoted"
	}
	if d.Toks[aux].Is(lang.Auxiliary) {
		for aux > s.First && d.Toks[aux-1].Is(lang.Auxiliary) {
			aux--
		}
		if first, last = d.subjectBefore(s.First, aux); first == last {
			return
		}
		if v+1 == i {
			cue = aux
		}
	} else if first == last || d.Toks[first].Is(lang.Preposition) { // "quoted by Reuters"
		return
	}
	from := min(first, v) // of what is told here, and not said
	for from > s.First && d.prose.In[from-1] == 0 && d.Toks[from-1].Kind == token.Word {
		from--
	}
	begin := end // of what is said
	if begin < s.Last && d.Toks[begin].Kind == token.Comma {
		begin++
	}
	// The content may stand in front: "It is closed, the paper quoted Lee as saying".
	to, front := begin, s.First
	if to < s.Last && !d.Toks[to].Is(lang.Preposition|lang.ForWord|lang.Weekday) && d.Toks[to].Kind != token.Stop { // not "as saying by Reuters."
		for to = s.Last; to > begin && d.Toks[to-1].Kind == token.Stop; to-- {
		}
	} else if d.prose.In[max(from-2, 0)] == 0 && d.prose.In[max(from-1, 0)] == 0 {
		if from-1 < s.First+leastFronted || d.Toks[from-1].Kind != token.Comma || d.Toks[s.First].Is(lang.Preposition) {
			return // nothing is said
		}
		front = from - 1
	}
	rest := to
	for rest < s.Last && d.prose.In[rest] == 0 { // "by Reuters"
		rest++
	}
	setRole(tags, from, rest, None)
	if front > s.First {
		setRole(tags, s.First, front, Content)
		setRole(tags, front, from, None)
	}
	setRole(tags, first, last, Source)
	setRole(tags, cue, end, Cue)
	setRole(tags, begin, to, Content)
}
