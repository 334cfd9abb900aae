package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/token"
)

// tagVerbGroups makes the auxiliaries right before a cue, and the negation and the
// adverbs between, part of it: "a également annoncé", "ha detto", "non ha detto"; and
// what completes its verb right behind it, "fügte hinzu", "heißt es".
func tagVerbGroups(d *story, tg *Roles) {
	for i := 1; i < len(tg.Tags); i++ {
		if t := &d.Toks[i]; tg.Tags[i] != TagBeginCue || t.Kind != token.Word || t.Is(lang.Adjunct|lang.Preposition) && !t.Is(lang.Cue) { // "sind nach Angaben"
			continue
		}
		first := i
		for k := i - 1; k >= 0 && tg.Tags[k] == TagNone; k-- {
			if from := d.adverbialBack(0, k+1); from <= k {
				k = from
				continue
			}
			if !d.inGroup(k) {
				break
			}
			if d.Toks[k].Is(lang.Auxiliary|lang.Negation) && !d.Toks[k].Is(lang.Determiner|lang.Definite) {
				first = k
			}
		}
		end := i + 1
		for end < len(tg.Tags) && tg.Tags[end] == TagInCue {
			end++
		}
		if whole := d.completed(end - 1); whole == skipTags(tg.Tags, end, whole, None) {
			end = whole
		}
		tg.Set(first, end, Cue)
	}
}

// completed returns the end of the verb at token c with what completes it right behind it:
// its other part, "kündigte an", or the dummy subject of a verb that has no other, "heißt es".
func (d *story) completed(c int) int {
	if from, end := OtherPart(d.Text, c); from == c+1 {
		return end
	}
	if c+1 < len(d.Toks) && d.Toks[c].Value&lang.Impersonal != 0 && d.Toks[c].Is(lang.Cue) && d.Toks[c+1].Is(lang.Pronoun) && d.adverb(c+1) {
		return c + 2
	}
	return c + 1
}

// inGroup reports whether token i may stand within a group of verbs before its last one.
func (d *story) inGroup(i int) bool {
	t := &d.Toks[i]
	return t.Kind == token.Word && d.Toks[i+1].Gap < token.LineBreak && (t.Is(lang.Auxiliary|lang.Negation) || d.adverb(i) || d.mannered(i)) && d.ents.MentionAt(i) == nil
}

// joinsVerb reports whether token i, right behind a subject and before its verb, is an adverb by
// its ending or the object: "il ministro inizialmente ha detto", "le maire nous dit".
func (d *story) joinsVerb(i int) bool {
	if !d.byArticles() || i == 0 || i+1 >= len(d.Toks) || d.Toks[i].Shape != token.Lower || !d.Toks[i+1].Is(lang.Cue|lang.Auxiliary) {
		return false
	}
	object := d.Toks[i].Is(lang.Pronoun|lang.Possessive) && !d.Toks[i].Is(lang.Relative|lang.Definite|lang.Determiner)
	before := &d.Toks[i-1]
	subject := before.Is(lang.RoleNoun|lang.GroupNoun|lang.BodyNoun) || before.Is(lang.Pronoun) && before.Is(lang.Masculine|lang.Feminine) || d.ents.MentionAt(i-1) != nil
	return subject && (object || d.endsAdverb(i))
}

// finite reports whether the cue at token c may be a verb, alone or behind its
// auxiliary: "has said", "has also been said", "will not say".
func (d *story) finite(c int) bool {
	if d.Toks[c].Value&lang.Participle == 0 {
		return true
	}
	i := c - 1
	if from, to := d.joinedBefore(c); from < to {
		i = from - 2
	}
	for i >= 0 {
		if k := d.adverbialBack(0, i+1); k <= i { // "a en outre précisé"
			i = k - 1
		} else if d.adverb(i) || d.Toks[i].Is(lang.Negation) || d.mannered(i) {
			i--
		} else {
			break
		}
	}
	return i >= 0 && (d.Toks[i].Is(lang.Auxiliary) || d.afterAuxiliary(i))
}

// mayFrame reports whether token c may be the cue of the quotation before it; a gerund is not,
// where it says what the subject of the clause before does as well: "inauguró la calle «Sur»,
// pidiendo más fondos".
func (d *story) mayFrame(c int) bool {
	t := &d.Toks[c]
	return t.Is(lang.Cue) && !(d.byArticles() && t.Value&lang.Gerund != 0) && d.finite(c) && (d.entire(c) || d.otherBefore(c))
}

// afterAuxiliary reports whether an auxiliary stands second in the clause that token i is in,
// so that what ends its group of verbs may stand further on: "kan på goda grunder påstå".
func (d *story) afterAuxiliary(i int) bool {
	const ends = lang.Cue | lang.Complementizer | lang.Relative | lang.Conjunction | lang.AndWord
	for k := i; k >= 0 && k > i-maxNoun && d.Lang.Has&lang.VerbSecond != 0 && d.Toks[k].Kind == token.Word && !d.Toks[k].Is(ends) && d.LabelOf(lang.LabelInfinitive, k, i+1) == k; k-- {
		if d.Toks[k].Is(lang.Auxiliary) && d.Toks[k].Shape == token.Lower {
			return true
		}
	}
	return false
}

// passive reports whether an auxiliary of the passive is among the tokens [i, last).
func (d *story) passive(i, last int) bool {
	for ; i < last; i++ {
		if d.Toks[i].Shape != token.Capital && d.Lang.Acts(d.Word(i))&lang.ActPassive != 0 {
			return true
		}
	}
	return false
}

// inPassive reports whether the cue at token c is in the passive, in the clause from token first
// on: an auxiliary of it stands anywhere in that where verbs frame a clause, elsewhere right before
// the cue.
func (d *story) inPassive(first, c int) bool {
	if d.byArticles() {
		first = max(first, d.passedBack(first, c)-1)
	}
	return d.passive(first, c)
}

// Undergone reports whether the reporting word at token c is the participle of a passive, in the
// clause from token first on, where nouns have capitals and verbs frame a clause: "wurde die Stadt
// aufgefordert", "aufgefordert worden".
func Undergone(x *token.Text, first, c int) bool {
	if x.Lang.Has&lang.CapitalNouns == 0 || c+1 >= len(x.Toks) || !x.Toks[c].Is(lang.Cue) || x.IsLabel(lang.LabelQuotes, c) {
		return false
	}
	if x.Toks[c].Value&lang.Participle == 0 && x.Lang.Acts(x.Word(c))&lang.ActUndergone == 0 && !x.Lang.Ends(x.Word(c), lang.EndsPresent) {
		return false // "wird erklären", "erklären würde"
	}
	d := story{Text: x}
	if d.passive(c+1, c+2) {
		return true
	}
	for k := c - 1; closesClause(x, c+1) && k >= first && x.Toks[k].Kind == token.Word && !x.Toks[k].Is(lang.AndWord); k-- {
		if x.Toks[k].Is(lang.Auxiliary) {
			return x.Toks[k].Value&lang.Subjunctive == 0 && d.passive(k, k+1)
		}
	}
	return false
}

// agentOf returns by whom something is done in the passive whose participle is the cue at token c, in
// the clause from token first on: "Die Stadt wurde vom Land aufgefordert". It is empty if nobody is
// named; ok is false if the cue is in no passive.
func (d *story) agentOf(first, c int) (from, to int, ok bool) {
	if !Undergone(d.Text, first, c) {
		return c, c, false
	}
	for i := c - 1; i >= first && d.Toks[i].Kind == token.Word; i-- {
		by := d.LabelOf(lang.LabelAuthor, i, c)
		if from, to = d.nounPhrase(by, c); by > i && from == by && from < to && d.mayAct(from, to) {
			return from, to, true
		}
	}
	return c, c, true
}

// framed returns the source of the cue at token c where its verbs frame the clause from token first
// on, and reports whether they do: the agent of a passive, or the subject beside the auxiliary.
func (d *story) framed(first, c int) (from, to int, ok bool) {
	if from, to, ok = d.agentOf(first, c); ok {
		return from, to, true
	}
	from, to = d.aroundAuxiliary(first, c)
	return from, to, from < to
}

// mayAct reports whether the tokens [i, last) behind the "by" before them are somebody, and no more of
// the noun in front of it, as what has no article may be: "die Meinung von Ann Lee".
func (d *story) mayAct(i, last int) bool {
	m := d.ents.MentionAt(last - 1)
	named := m != nil && m.First == i
	return !(named && d.ents.Entity(m).Kind == lang.KindPlace) && (i < 2 || !d.Toks[i-2].Capitalised() || d.Toks[i].Is(lang.Definite|lang.Determiner|lang.Possessive))
}

// joinsPronoun reports whether token i joins a pronoun to the verb before it: "dit-il".
func (d *story) joinsPronoun(i int) bool {
	return i > 0 && i+1 < len(d.Toks) && d.Toks[i].Kind == token.Dash && d.Toks[i].Gap == token.NoGap && d.Toks[i+1].Gap == token.NoGap && d.Toks[i+1].Is(lang.Pronoun)
}

// joinedBefore returns the pronoun that is joined to the auxiliary of the cue at token c:
// "a-t-il aussi dit". It is empty if there is none.
func (d *story) joinedBefore(c int) (int, int) {
	i := c
	for i > 0 && (d.adverb(i-1) || d.Toks[i-1].Is(lang.Negation)) {
		i--
	}
	if d.joinsPronoun(i - 2) {
		return i - 1, i
	}
	return c, c
}

// surelyReports reports whether one of the tokens [i, last) is the cue of a report, and a
// word that reports nearly always, of what somebody says rather than believes or plans: what
// another one expects can be all that is reported, and so can that the board was informed.
func (d *story) surelyReports(t *Roles, i, last int) bool {
	for first := i; i < last; i++ {
		if i > first && t.Parts[i] == pos.Participle && d.passive(i-1, i) {
			continue
		}
		if d.Toks[i].Is(lang.Cue) && d.Toks[i].Value >= lang.SurelyReports && t.Tags[i].Role() == Cue && d.Lang.Acts(d.Word(i))&(lang.ActBelief|lang.ActIntention) == 0 {
			return true
		}
	}
	return false
}
