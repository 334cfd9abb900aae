package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// In languages whose verb is the second constituent of a sentence, all that stands before
// it is one: the source, behind "according to".

// prefieldOf returns the end of the source [i, e) that "according to" leads to. If that begins
// its sentence, where one constituent stands before the verb all that does is part of it,
// "Ifølge en rapport fra ministeriet er broen trygg".
func (d *story) prefieldOf(begins bool, i, e, last int) int {
	if end := d.prefield(i, last); begins && end > i {
		return end
	}
	if !begins || d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 || i == e || e >= last || !d.Toks[e].Is(lang.Preposition|lang.OfWord) || d.Toks[e].Shape != token.Lower {
		return e
	}
	for k := e + 1; k < min(last, i+maxNoun); k++ {
		t := &d.Toks[k]
		if t.Kind == token.Comma || t.Kind == token.Stop || t.Is(lang.Complementizer|lang.Relative) {
			break
		}
		if k > e+1 && isAuxiliary(t) {
			return k
		}
	}
	return e
}

// prefield returns the verb before which one constituent stands that token i begins, where
// nouns have their articles as endings: "søstrene", in "Ifølge søstrene er broen trygg". It is
// i if none is seen.
func (d *story) prefield(i, last int) int {
	if d.Lang.Has&(lang.VerbSecond|lang.SuffixedArticles) != lang.VerbSecond|lang.SuffixedArticles {
		return i
	}
	for k := i; k < min(last, i+maxNoun); k++ {
		t := &d.Toks[k]
		if t.Kind != token.Word && t.Kind != token.Number && t.Kind != token.Dash || t.Is(lang.Complementizer|lang.Relative) || d.prose.In[k] != 0 ||
			k > i && t.Is(lang.Pronoun) && !t.Is(lang.Definite) { // "arbeidsgiveren kommer han ikke når han skal"
			break
		}
		if k > i && isAuxiliary(t) {
			return k
		}
	}
	return i
}

// withRelative returns the end of the source of a prefield that seems to end at token e, with
// the clause that tells more of it: "Laut einem Bericht, der heute erschien, ist die Brücke
// alt", "Enligt en rapport som publicerades i dag är bron gammal". That clause ends with a
// comma before the verb of the sentence, or right before it. It is e if there is none.
func (d *story) withRelative(e, last int) int {
	k := e
	if k < last && d.Toks[k].Kind == token.Comma {
		k++
	}
	if d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 || k+1 >= last || !d.Toks[k].Is(lang.Relative|lang.Complementizer) && !d.relates(k) {
		return e
	}
	own := false // its own verb was passed
	for i := k + 1; i+1 < min(last, k+maxFrame); i++ {
		switch {
		case d.Toks[i].Kind == token.Comma:
			if isAuxiliary(&d.Toks[i+1]) || i+2 < last && d.invertsAt(i+1) {
				return i
			}
		case d.Toks[i].Kind == token.Stop || d.Toks[i].Kind == token.Colon:
			return e
		case d.Toks[i].Is(lang.Relative) && d.Toks[i-1].Is(lang.AndWord):
			k, own = i, false // "som publicerades i dag och som har"
		case k > e || !isAuxiliary(&d.Toks[i]) || isAuxiliary(&d.Toks[i-1]):
		case own || !d.relativeVerb(k+1, i):
			return i
		default:
			own = true
		}
	}
	return e
}

// relativeVerb reports whether the auxiliary at token i is that of the relative clause whose
// words begin with token first: the first one, or the one behind its subject.
func (d *story) relativeVerb(first, i int) bool {
	first = d.pastAdverbs(first, i)
	if first == i {
		return true
	}
	_, end := d.nounPhrase(first, i)
	return d.pastAdverbs(end, i) == i && (d.opensNoun(first) || d.maySpeak(first, end))
}

// coordinated returns the first token of the nouns that "and" joins to the one at token i, and that
// are all that the clause from token first on begins with, where one constituent stands before the
// verb: "læger, kommuner og amter har". It is i if there are none.
func (d *story) coordinated(first, i int) int {
	and := i - 1
	if d.Lang.Has&lang.SuffixedArticles == 0 || and <= first || !d.Toks[and].Is(lang.AndWord) {
		return i
	}
	for k := first; k < and; k++ {
		from, to := d.nounPhrase(k, and)
		m := d.ents.MentionAt(to - 1)
		if from != k || to == k || to-k > maxQualities && (m == nil || m.Kind != coref.MentionName) || to < and && d.Toks[to].Kind != token.Comma {
			return i
		}
		k = to
	}
	return first
}

// withoutParticiple returns the end of the source [from, to) behind "according to", whose last
// word ends before token i, without the rest of the verb that an auxiliary before it began: "De
// prijs is volgens het CBS gestegen". It is to if there is none.
func (d *story) withoutParticiple(i, from, to int) int {
	const nouns = beforeNoun | lang.RoleNoun | lang.GroupNoun | lang.BodyNoun | lang.Document | lang.Adjunct | lang.Cue
	if d.Lang.Has&lang.VerbSecond == 0 || i < 2 || to-from < 2 || !isAuxiliary(&d.Toks[i-2]) {
		return to
	}
	t, name := &d.Toks[to-1], &d.Toks[to-2]
	if t.Kind == token.Word && t.Shape == token.Lower && !t.Is(nouns) && name.Capitalised() && !d.Lang.Ends(d.Word(to-2), lang.EndsPossessor) {
		return to - 1
	}
	return to
}

// isAuxiliary reports whether a token is an auxiliary and nothing that may begin a noun phrase.
func isAuxiliary(t *token.Token) bool {
	return t.Is(lang.Auxiliary) && t.Shape == token.Lower && !t.Is(lang.Pronoun|lang.Definite|lang.Determiner|lang.Preposition)
}
