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
	cue, verb := d.mainSaying(t, first, s.Last)
	if cue == first || d.speechIn(s.First, s.Last) {
		return
	}
	end := d.sayingEnd(t, verb)
	last := d.beforeCiting(t, s)
	for last > end && d.Toks[last-1].Kind == token.Stop {
		last--
	}
	if last <= end || d.Lang.Acts(d.Word(end-1))&(lang.ActKinds|lang.ActTopic) != lang.ActStatement {
		return
	}
	content := d.pastCircumstance(t, end, last)
	if content == last || d.hasReport(t, first, verb, end, last) {
		return
	}
	last = d.beforeReport(t, content, last)
	if !d.isWhole(t, content, last) || d.Toks[end-1].Value < statesAlways && (t.Tags[verb].Role() != Cue || d.Lang.Acts(d.Word(content))&lang.ActThat == 0) {
		return
	}
	t.show(s.First, last, None)
	t.show(first, cue, Source)
	t.show(cue, end, Cue)
	t.show(content, last, Content)
}

// hasReport reports whether the tagger saw what the verb of tokens [verb, end) reports, and that
// somebody says so who is named in front, in tokens [first, verb); or that another verb reports all
// of that.
func (d *story) hasReport(t *Roles, first, verb, end, last int) bool {
	if t.Tags[verb].Role() == Content {
		return true
	}
	told := skipTags(t.Tags, skipTags(t.Tags, end, last, Cue), last, None)
	return t.Tags[verb].Role() == Cue && told < last && t.Tags[told].Role() == Content && t.anyOf(first, d.nextComma(first, verb), Source)
}

// beforeReport returns where a clause from token i on ends before somebody reports something else,
// behind a comma or "and".
func (d *story) beforeReport(t *Roles, i, last int) int {
	for k := i + 2; k < last; k++ {
		joined := d.Toks[k-1].Kind == token.Comma || t.Parts[k-1] == pos.Conjunction
		if !joined || t.Tags[k] != TagBeginSource && (t.Tags[k] != TagBeginCue || !d.Toks[k].Is(lang.Cue) || d.Toks[k].Value < lang.SurelyReports) {
			continue
		}
		for k--; d.Toks[k-1].Kind == token.Comma || t.Parts[k-1] == pos.Conjunction; k-- {
		}
		return k
	}
	return last
}

// mainSaying returns the verb that reports nearly always and whose subject begins with token i,
// with what stands between commas, and where the cue begins, with the adverbs before that. Both are
// i if there is none.
func (d *story) mainSaying(t *Roles, i, last int) (cue, verb int) {
	if !d.inNoun(t, i) || d.Toks[i].Is(lang.Weekday|lang.DateWord) {
		return i, i
	}
	k := i
	for ; k < last && k-i <= 2*maxNoun && d.sayingEnd(t, k) == k; k++ {
		if d.Toks[k].Kind == token.Comma {
			for k = d.nextComma(k+1, last); k+1 < last && t.Parts[k+1] == pos.Adverb; k++ {
			}
			if k+1 >= last || d.sayingEnd(t, k+1) == k+1 || d.sayingVerb(t, k-1) {
				return i, i
			}
		} else if t.Parts[k].Finite() && !d.Toks[k].Is(lang.PossessiveMark) || t.Parts[k] == pos.Question || d.prose.In[k] != 0 || d.Toks[k].Kind == token.Colon {
			return i, i
		}
	}
	if k == last || d.sayingEnd(t, k) == k {
		return i, i
	}
	cue = k
	for cue > i+1 && t.Parts[cue-1] == pos.Adverb {
		cue--
	}
	if !d.saysWho(i, cue) || d.Toks[cue-1].Kind != token.Comma && !d.endsSubject(t, cue-1) {
		return i, i
	}
	return cue, k
}

// nextComma returns the first comma from token i on, last if there is none.
func (d *story) nextComma(i, last int) int {
	for i < last && d.Toks[i].Kind != token.Comma {
		i++
	}
	return i
}

// pastCircumstance returns the token behind where and when something is said, tokens [i, last): it
// opens the clause that is said. It is last if there is none that is sure.
func (d *story) pastCircumstance(t *Roles, i, last int) int {
	from := i
	for i < last && (d.Toks[i].Is(lang.Weekday|lang.DateWord) || i > from && d.Toks[i].Kind == token.Number) {
		i++
	}
	if i > from && d.Toks[i-1].Is(lang.DateWord) && d.Toks[i-1].Value/10*10 == lang.DateDeixis {
		i = from // "this bridge"
	}
	if i+1 >= last {
		return last
	}
	part := t.Parts[i]
	if d.opensAmount(t, i, last) {
		return i
	}
	if part != pos.Preposition || d.Lang.Acts(d.Word(i))&lang.ActThat != 0 {
		if d.Toks[i].Kind != token.Word && d.Toks[i].Kind != token.Number || part == pos.Adverb || part == pos.To || part == pos.Participle || part == pos.Gerund {
			return last
		}
		return i
	}
	return d.pastPhrase(t, i, last)
}

// opensAmount reports whether the word at token i tells how exact the number behind it is: "only 40
// bridges", "around 40 bridges".
func (d *story) opensAmount(t *Roles, i, last int) bool {
	part := t.Parts[i]
	return i+2 < last && (part == pos.Adverb || part == pos.Preposition) && t.Parts[i+1] == pos.Number && (t.Parts[i+2] == pos.Noun || t.Parts[i+2] == pos.Plural)
}

// pastPhrase does so behind the phrase of the preposition at token i. A phrase before a comma is part
// of the clause, if it does not tell in what something was said: "said for the year, profits rose".
func (d *story) pastPhrase(t *Roles, i, last int) int {
	dated := true
	for k := i + 1; k < last; k++ {
		open := t.Parts[k] != pos.To && (t.Parts[k] != pos.Preposition || d.Lang.Acts(d.Word(k))&lang.ActThat != 0)
		switch {
		case d.Toks[k].Kind == token.Comma && k > i+1:
			if dated && d.Toks[k-1].Is(lang.Weekday) || d.Any(i, k, lang.Document) {
				return k + 1
			}
			return i
		case t.Parts[k].Finite() || d.Toks[k].Kind != token.Word && d.Toks[k].Kind != token.Number:
			return last
		case k > i+1 && open && (dated && (d.Toks[k-1].Is(lang.Weekday) || d.Toks[k-1].Kind == token.Number) || d.opensSecond(k)) || t.Parts[k] == pos.There:
			return k
		}
		dated = dated && (d.Toks[k].Is(lang.Weekday|lang.DateWord|lang.Month) || d.Toks[k].Kind == token.Number)
	}
	return last
}

// isWhole reports whether the tokens [i, last) are a clause: "that", or a subject and its verb, with
// no more between them than what stands between commas.
func (d *story) isWhole(t *Roles, i, last int) bool {
	verb := t.FiniteFrom(d.Text, i, last)
	if verb == last || verb == i || t.Parts[i] == pos.Preposition && !d.opensAmount(t, i, last) {
		return verb < last && verb > i
	}
	for k := i; k < last; k++ {
		switch {
		case d.Toks[k].Kind == token.Comma:
			for k = d.nextComma(k+1, last) + 1; k < last && t.Parts[k] == pos.Adverb; k++ {
			}
			return k < last && t.Parts[k].Finite()
		case t.Parts[k].Finite() && !d.Toks[k].Is(lang.PossessiveMark):
			return true
		case d.Toks[k].Kind != token.Word && d.Toks[k].Kind != token.Number || t.Parts[k] == pos.Question || t.Parts[k] == pos.To || t.Parts[k] == pos.Conjunction && t.Parts[k+1].Finite():
			return false
		}
	}
	return false
}
