package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Sources behind "according to": where they end, and which are none.

// perSource returns the source behind "according to", at token i.
func (d *story) perSource(i, last int) (int, int) {
	if i < last && d.Toks[i].Is(lang.Pronoun) && d.Toks[i].Shape == token.Lower && !(d.Lang.Has&lang.VerbSecond != 0 && d.Toks[i].Is(lang.Possessive) && (d.quality(i+1) || d.maySpeak(i+1, i+2))) {
		return i, i + 1 // unlike "enligt hans advokat"
	}
	from, to := d.nounPhrase(i, last)
	if end := d.closedNoun(from, to); end < to {
		return from, end
	}
	if end := d.beforeAnother(from, to, last); end < to {
		return from, end
	}
	if end := d.madeBy(from, to, last); end > to {
		return from, end
	}
	if end := d.withoutParticiple(i, from, to); end < to {
		return from, end
	}
	if end := d.withBody(from, to, last); end > to {
		return from, end
	}
	if end := d.bracketsEnd(d.withNameBehind(from, to, last), last); end > to && (end == last || d.Toks[end].Kind != token.Word) {
		return from, end // "the leader of the party in Dell, Ann Lee (ABC),"
	}
	if to < last && d.Toks[to].Kind == token.Comma && to+1 < last && d.Toks[to+1].Is(lang.RoleNoun) && d.Toks[to+1].Shape == token.Lower {
		if end := d.clauseEnd(to+1, last); end < last && d.Toks[end].Kind == token.Comma && end-to <= maxNoun {
			return from, end // "Ann Lee, head of the bank,"
		}
	}
	if d.Lang.Has&lang.VerbSecond != 0 && from < to && to < last && d.Toks[to].Kind == token.Comma {
		if end := d.clauseEnd(to+1, last); end+2 < last && end-from <= maxNoun && d.Toks[end].Kind == token.Comma && d.invertsAt(end+1) {
			return from, end // "Ann Lee, head of the bank, is": one constituent stands before the verb
		}
	}
	if from < to && to < last && d.Toks[to].Is(lang.Preposition) && d.Toks[to].Shape == token.Lower && !(d.Lang.Cases.Any() && d.endOfSource(from, to) < to) { // unlike "Według ministra koszty w maju wzrosną"
		end := d.clauseEnd(to, last)
		if end < last && end-from <= maxNoun && d.Toks[end].Kind == token.Comma && !d.Any(to, end, lang.Auxiliary|lang.Cue) {
			return from, end // "the minister for Europe in Paris,"
		}
	}
	if d.Lang.Cases.Any() && (to == last || d.Toks[to].Kind == token.Word) {
		return from, d.endOfSource(from, to) // "Według ministra koszty wzrosną"
	}
	if to < last && d.Toks[to].Kind == token.Word && d.Lang.Has&lang.CapitalNouns == 0 {
		return from, to
	}
	for k := d.attributeEnd(from, to); k < to; k++ { // "according to Ann Lee the road is closed"
		if m := d.ents.MentionAt(k); m != nil && m.Last < to && d.Toks[m.Last].Shape == token.Lower && !d.Toks[m.Last].Is(beforeNoun|lang.AndWord) {
			if !(to == last || d.Toks[to].Kind == token.Comma) {
				return from, m.Last
			}
		}
	}
	return from, to
}

// measures reports whether the source [i, last) behind the words at token k is none but tells
// what something is done by, "medidas según la zona de riesgo", where no comma parts the two; or
// those are a number behind its article, "al secondo piano".
func (d *story) measures(k, i, last int) bool {
	if !d.byArticles() || k == 0 {
		return false
	}
	const leads = lang.Definite | lang.Determiner | lang.Possessive | lang.Preposition | lang.Adjunct | lang.OfWord | lang.Particle
	if before := &d.Toks[k-1]; i == k+1 && before.Is(leads) && !before.Is(lang.AndWord|lang.Conjunction) && !d.adverb(k-1) && d.quality(i) {
		return true
	}
	for ; i < last && (d.Toks[i].Is(lang.Definite) || !d.Toks[i].Is(lang.OfWord|lang.Particle)); i++ {
		if m := d.ents.MentionAt(i); m != nil && m.Kind == coref.MentionName {
			break
		}
		if d.IsLabel(lang.LabelMeasure, i) {
			return true
		}
	}
	return false
}

// beforeAnother returns the comma in the source [i, e) behind which somebody else is the subject
// of what is said: "Según las fuentes, el juez Ann Lee, que dirige el caso, acudió". A person is
// no apposition to what is none. It is e if there is none.
func (d *story) beforeAnother(i, e, last int) int {
	if !d.byArticles() || e+1 >= last || d.Toks[e].Kind != token.Word && !(d.Toks[e].Kind == token.Comma && d.Toks[e+1].Is(lang.Relative)) {
		return e
	}
	for k := i + 1; k+1 < e; k++ {
		if d.Toks[k].Kind != token.Comma {
			continue
		}
		if d.isSomebody(k+1, e) && !d.Any(i, k, lang.RoleNoun|lang.Title) && !d.ents.PersonAt(k-1) {
			return k
		}
		break
	}
	return e
}

// madeBy returns the end of the source [i, e) with who made it, where that stands behind a
// participle at its end: "estadísticas facilitadas por la Asociación". It is e if nobody does.
func (d *story) madeBy(i, e, last int) int {
	if !d.byArticles() || e-i < 2 || e >= last || d.Toks[e-1].Shape != token.Lower || d.ents.MentionAt(e-1) != nil {
		return e
	}
	by := d.LabelOf(lang.LabelAuthor, e, last)
	if by == e {
		return e
	}
	from, to := d.nounPhrase(by, min(last, d.clauseEnd(by, last)))
	if from != by || from == to || !d.saysWho(from, to) {
		return e
	}
	return to
}

// pastAfterthought returns the comma that ends what is added to a source that ends at the comma
// at token i, a relative clause or an apposition with one: "Según el abogado, que vive en Dell,
// …", "Según la Fundación Lee, institución que da los premios, …". It is i if nothing is.
func (d *story) pastAfterthought(i, last int) int {
	if !d.byArticles() || i+2 >= last || d.Toks[i].Kind != token.Comma {
		return i
	}
	end := d.clauseEnd(i+1, last)
	if end+1 >= last || d.Toks[end].Kind != token.Comma {
		return i
	}
	if d.relativeEnd(i, last) > i {
		return end
	}
	noun := &d.Toks[i+1]
	if d.Toks[i+2].Is(lang.Relative) && d.ents.MentionAt(i-1) != nil && noun.Shape == token.Lower && (noun.Is(speaks) || !noun.Is(lang.Cue) && d.isVerb(i+1)) {
		return end
	}
	return i
}

// relativeEnd returns the end of the relative clause behind the comma at token i, i if none is.
func (d *story) relativeEnd(i, last int) int {
	if !d.byArticles() || i+2 >= last || d.Toks[i].Kind != token.Comma || !d.Toks[i+1].Is(lang.Relative) {
		return i
	}
	return d.clauseEnd(i+1, last)
}
