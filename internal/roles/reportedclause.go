package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// What a cue reports: where the clause or the infinitive behind it begins.

// clauseOf returns where the clause that the cue at token c reports begins, c if
// it has none: at "that", behind a colon, at an infinitive, or behind a comma if it
// is in the mood of reported speech.
func (d *story) clauseOf(c, last int) int {
	_, other := OtherPart(d.Text, c)
	commas, dated, verbatim := 0, 0, d.Toks[c].Value&lang.NoClause != 0 // of those that lead to no clause, some lead to an infinitive
	for k := c + 1; k < min(last-leastClause+1, c+maxNoun+6*commas); k++ {
		t := &d.Toks[k]
		switch {
		case d.prose.Speech(k) || t.Kind == token.Stop:
			return c
		case t.Kind == token.Colon:
			if t.Gap != token.NoGap || d.Toks[k+1].Gap == token.NoGap || d.prose.Speech(k+1) || d.isRelative(c, k) {
				return c
			}
			if from := d.behindColon(k-1, k+2); from < last {
				return from
			}
			return c // a dash is all that follows
		case t.Kind == token.Comma:
			if end := d.asideEnd(k+1, last); end > k {
				k = end // "confirmó, según la policía, que"
				continue
			}
			if commas++; commas > 2+dated {
				return c
			}
			if t := &d.Toks[k+1]; !d.Lang.Cases.Any() && (t.Kind == token.Number || t.Is(lang.Adjunct|lang.Preposition) && !t.Is(lang.Conjunction)) {
				dated++ // "afirmou, nesta terça-feira, 25, na abertura da feira, que"
			}
			if d.Toks[k+1].Is(lang.Complementizer) || d.reports(k+1) || d.asksAt(c, k+1, last) {
				continue
			}
			if commas == 1 && !verbatim && d.plainClause(k+1, last) {
				return k + 1
			}
			if d.infinitive(k+1, last) || !verbatim && (d.subjunctive(k+1, min(last, k+1+maxFrame)) || d.clauseInE(k+1, last)) {
				return k + 1
			}
		case verbatim:
		case d.asksAt(c, k, last), !verbatim && d.openInfinitive(c, k, last):
			return k
		case t.Is(lang.Complementizer):
			if d.LabelOf(lang.LabelPurpose, k-1, last) > k || d.LabelOf(lang.LabelSubordinate, k-1, last) > k {
				return c // "sa nei for å", "sa ja etter at"
			}
			if t.Is(lang.Relative) && d.isRelative(c, k) {
				return c
			}
			return k
		case t.Is(lang.Relative) && d.Toks[k-1].Kind == token.Comma && d.cueWithin(k+1, min(last, k+maxRelated)) < min(last, k+maxRelated):
			return c // "said Ann Lee, who has added that"
		case t.Is(lang.Auxiliary) && t.Value&lang.Infinitive != 0:
			if k == c+1 || k == c+2 && d.Toks[k-1].Is(lang.OfWord|lang.Particle) {
				return c + 1 // "said to have been there"
			}
		case k > c+1 && k >= other && t.Is(lang.Cue) && t.Shape == token.Lower && !d.adverb(k) && d.finite(k) && !d.Toks[k-1].Is(lang.Definite|lang.Determiner|lang.Auxiliary|lang.Cue) && !d.attributes(k):
			return c // that one reports it
		}
	}
	return c
}

// asideEnd returns the comma that ends what "according to" leads to at token i, before "that". It
// is -1 if there is none.
func (d *story) asideEnd(i, last int) int {
	if !d.byArticles() || d.LabelOf(lang.LabelPer, i, last) == i && d.LabelOf(lang.LabelAs, i, last) == i {
		return -1
	}
	if end := d.clauseEnd(i, last); end+1 < last && d.Toks[end].Kind == token.Comma && d.Toks[end+1].Is(lang.Complementizer) {
		return end
	}
	return -1
}

// maxRelated bounds the words up to the verb of a relative clause, with its pronoun.
const maxRelated = 4

// asksAt reports whether token k, behind a cue at token c that asks, opens what is asked:
// "spurte om han kom", "fragt, wer bezahlt". A verb stands in it, or where that is second as
// much as may hold one: "spør hva broen koster".
func (d *story) asksAt(c, k, last int) bool {
	if d.Toks[k].Begins&lang.BeginsLabel == 0 || d.Lang.Acts(d.Word(c))&lang.ActQuestion == 0 && !d.tellsWhat(c, k) || d.LabelOf(lang.LabelWhether, k, last) == k {
		return false
	}
	end := d.clauseEnd(k+1, last)
	if d.Lang.Has&lang.BareClauses != 0 && end > k+leastClause && !d.Toks[k].Is(lang.Preposition) && !d.afterAttribute(c) {
		return true
	}
	return d.Any(k+1, min(end, k+maxNoun), lang.Auxiliary|lang.Cue) || d.Lang.Has&lang.CapitalNouns != 0 && end > k+1 && d.Toks[end-1].Shape == token.Lower && !d.adverb(end-1)
}

// tellsWhat reports whether token k stands right behind the cue at token c, or the pronoun of
// whoever is told, and can but open a question: "forteller oss hva broen koster".
func (d *story) tellsWhat(c, k int) bool {
	i := d.pastAdverbs(d.completed(c), k)
	if i < k && (d.Toks[i].Is(lang.Pronoun) || d.Toks[i].Kind == token.Comma) {
		i++
	}
	return d.Lang.Has&lang.BareClauses != 0 && i == k && !d.Toks[k].Is(lang.Adjunct|lang.Preposition|lang.Conjunction|lang.Relative) && d.LabelOf(lang.LabelSubordinate, k, k+1) == k
}

// afterAttribute reports whether the cue at token c is a noun, behind a preposition, or an
// article and a quality: "i fråga om", "en omstridd fråga".
func (d *story) afterAttribute(c int) bool {
	return c > 0 && d.Toks[c-1].Is(lang.Preposition) || c > 1 && d.quality(c-1) && d.Toks[c-2].Is(lang.Definite|lang.Determiner)
}

// attributes reports whether the reporting word at token c is a participle that tells which
// noun is meant, behind an article within a clause, where nouns have capitals: "in der bereits
// erwähnten Botschaft", unlike "Das erklärte Anna Brandt".
func (d *story) attributes(c int) bool {
	k := c - 1
	for k > 0 && d.adverb(k) {
		k--
	}
	return d.Lang.Has&lang.CapitalNouns != 0 && k > 0 && c+1 < len(d.Toks) && d.Toks[k-1].Kind == token.Word && d.Toks[k].Is(lang.Definite|lang.Determiner) &&
		d.Toks[c].Shape == token.Lower && d.Toks[c+1].Capitalised() && d.Lang.Ends(d.Word(c), lang.EndsAttribute)
}

// plainClause reports whether token i, behind a comma, begins a clause in the order of a
// whole sentence, where nouns have capitals: "berichtete, 200 Leute sollen gehen".
func (d *story) plainClause(i, last int) bool {
	return d.Lang.Has&lang.CapitalNouns != 0 && d.Toks[i-1].Kind == token.Comma && !d.subordinates(i) && d.hasVerb(i, last) && !d.subjunctive(i, last)
}

// openInfinitive reports whether an infinitive that the cue at token c reports begins with
// its word, token k: "lover å komme", "oppfordrer folk til å komme". Nothing but adverbs
// stands between, or a hearer and a preposition.
func (d *story) openInfinitive(c, k, last int) bool {
	if d.Lang.Has&lang.VerbSecond == 0 || d.Toks[k].Begins&lang.BeginsLabel == 0 || d.LabelOf(lang.LabelInfinitive, k, last) == k {
		return false
	}
	wants := lang.ActIntention | lang.ActDenial
	if d.Lang.Has&lang.SuffixedArticles != 0 {
		wants |= lang.ActBelief | lang.ActAttitude
	}
	if acts := d.Lang.Acts(d.Word(c)); acts&wants == 0 || acts&lang.ActKnowledge != 0 {
		return false // "wist te ontkomen", "fortsetter å gå"
	}
	i := c + 1
	for i < k && (d.adverb(i) || d.Toks[i].Is(lang.Negation)) {
		i++
	}
	if i == k {
		return true
	}
	return k-i <= maxHearer && d.Toks[k-1].Is(lang.Adjunct|lang.Preposition) && !d.adverb(k-1) && !d.Any(i, k-1, lang.Auxiliary|lang.Cue|lang.Complementizer|lang.AndWord) &&
		d.LabelOf(lang.LabelPurpose, k-1, last) <= k && d.clauseEnd(i, k) == k
}

// infinitive reports whether the clause at token i ends with an infinitive and the word
// that stands before it or in it: "…, die Stadt zu warnen", "…, die Stadt aufzusuchen".
func (d *story) infinitive(i, last int) bool {
	if d.Lang.Has&lang.SuffixedArticles != 0 || d.LabelOf(lang.LabelPurpose, i, last) > i {
		return false
	}
	end := d.clauseEnd(i, min(last, i+maxFrame))
	return end-i > 1 && d.Toks[end-1].Shape == token.Lower && (end-i > 2 && d.LabelOf(lang.LabelInfinitive, end-2, end) == end-1 || d.infixed(end-1))
}

// Bounds in bytes of what stands before and behind the word in an infinitive.
const (
	leastPrefix = 2
	leastStem   = 4
	maxInfix    = 3
)

// infixed reports whether the word of token i has the word of an infinitive in it:
// "auf-zu-suchen".
func (d *story) infixed(i int) bool {
	w := d.Word(i)
	for from := leastPrefix; from < len(w); from++ {
		for to := from + 1; to <= min(from+maxInfix, len(w)-leastStem); to++ {
			for _, p := range d.Lang.Labels[w[from:to]] {
				if p.Kind == lang.LabelInfinitive && len(p.Words) == 1 {
					return true
				}
			}
		}
	}
	return false
}
