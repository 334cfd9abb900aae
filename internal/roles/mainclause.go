package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Main clauses that say something with a verb that nearly always does, of which the tagger did
// not see the cue, as it does not where much stands between the parts: "The mayor said at the
// opening of the bridge his plans included a second one".

// statesAlways is the value of a verb that reports wherever it stands: others may have an object,
// "declared a dividend", and report where "that" follows.
const statesAlways = 9

// saysPlainly tags such a clause at the start of a sentence: its subject, the verb and the clause
// that is said, without where, when or to whom.
func (d *story) saysPlainly(t *Roles, s *prose.Sentence) {
	first := d.pastBut(s)
	cue := d.mainSaying(t, first, s.Last)
	if cue == first || d.speechIn(s.First, s.Last) {
		return
	}
	end := d.sayingEnd(t, cue)
	acts := d.Lang.Acts(d.Word(end - 1))
	if acts&(lang.ActKinds|lang.ActTopic) != lang.ActStatement || t.Tags[cue].Role() == Cue && t.anyOf(s.First, s.Last, Content) || t.anyOf(s.First, cue, Cue) || t.anyOf(end, s.Last, Cue) {
		return // the tagger has it, or another
	}
	last := d.beforeCiting(t, s)
	for last > end && d.Toks[last-1].Kind == token.Stop {
		last--
	}
	if last <= end {
		return
	}
	content := d.pastCircumstance(t, end, last)
	if content == last || !d.isWhole(t, content, last) || d.Toks[end-1].Value < statesAlways && t.Parts[content] != pos.Preposition {
		return
	}
	t.show(s.First, s.Last, None)
	t.show(first, cue, Source)
	t.show(cue, end, Cue)
	t.show(content, last, Content)
}

// mainSaying returns the verb that reports nearly always and whose subject begins with token i,
// with what stands between commas. It is i if there is none.
func (d *story) mainSaying(t *Roles, i, last int) int {
	if !d.inNoun(t, i) || d.Toks[i].Is(lang.Weekday|lang.DateWord) {
		return i
	}
	k := i
	for ; k < last && k-i <= maxNoun && d.sayingEnd(t, k) == k; k++ {
		if d.Toks[k].Kind == token.Comma {
			close := k + 1
			for close < last && d.Toks[close].Kind != token.Comma {
				close++
			}
			if close+1 >= last || d.sayingEnd(t, close+1) == close+1 {
				return i
			}
			k = close
		} else if t.Parts[k].Finite() && !d.Toks[k].Is(lang.PossessiveMark) || t.Parts[k] == pos.Question || d.prose.In[k] != 0 || d.Toks[k].Kind == token.Colon {
			return i
		}
	}
	if k == last || d.sayingEnd(t, k) == k || !d.saysWho(i, k) || d.Toks[k-1].Kind != token.Comma && !d.endsSubject(t, k-1) {
		return i
	}
	return k
}

// pastCircumstance returns the token behind where and when something is said, tokens [i, last): it
// opens the clause that is said. It is last if there is none that is sure.
func (d *story) pastCircumstance(t *Roles, i, last int) int {
	from := i
	for i < last && (d.Toks[i].Is(lang.Weekday|lang.DateWord) || i > from && d.Toks[i].Kind == token.Number) {
		i++
	}
	if i == last {
		return last
	}
	if part := t.Parts[i]; part != pos.Preposition || d.Lang.Acts(d.Word(i))&lang.ActThat != 0 {
		if d.Toks[i].Kind != token.Word && d.Toks[i].Kind != token.Number || part == pos.Adverb || part == pos.To || part == pos.Participle || part == pos.Gerund {
			return last
		}
		return i
	}
	for k := i + 2; k < last; k++ {
		switch {
		case t.Parts[k].Finite() || d.Toks[k].Kind != token.Word && d.Toks[k].Kind != token.Number:
			return last
		case d.opensSecond(k) || t.Parts[k] == pos.There:
			return k
		}
	}
	return last
}

// isWhole reports whether the tokens [i, last) are a clause: "that", or a subject right before its
// verb.
func (d *story) isWhole(t *Roles, i, last int) bool {
	verb := t.FiniteFrom(d.Text, i, last)
	if verb == last || verb == i || t.Parts[i] == pos.Preposition {
		return verb < last && verb > i
	}
	for k := i; k < verb; k++ {
		if d.Toks[k].Kind != token.Word && d.Toks[k].Kind != token.Number || t.Parts[k] == pos.Question || t.Parts[k] == pos.To || t.Parts[k] == pos.Conjunction && t.Parts[k+1].Finite() {
			return false
		}
	}
	return true
}
