package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// clauseEnd returns the end of the clause that token i is in.
func (d *story) clauseEnd(i, last int) int {
	for ; i < last; i++ {
		if d.Toks[i].Gap >= token.BlankLine {
			return i
		}
		if d.prose.OpensTitle(i) {
			i = d.titleEnd(i)
			continue
		}
		switch d.Toks[i].Kind {
		case token.Word, token.Number, token.Link:
		default:
			if d.joinsPronoun(i) || d.joinsDomain(i) {
				continue
			}
			return i
		}
	}
	return last
}

// joinsDomain reports whether token i is the point within the name of a site: "nordlys.no".
func (d *story) joinsDomain(i int) bool {
	return i > 0 && i+1 < len(d.Toks) && d.Toks[i].Kind == token.Stop && d.Toks[i].Gap == token.NoGap && d.Toks[i-1].Kind == token.Word && d.Toks[i+1].Gap == token.NoGap && d.Toks[i+1].Shape == token.Lower
}

// titleEnd returns the mark that closes the title that token i opens.
func (d *story) titleEnd(i int) int { return d.prose.Pairs[d.prose.In[i]-1].Close }

// maxBracket bounds the tokens of brackets that belong to a noun phrase: "(SPD)".
const maxBracket = 6

// beforeNoun is what stands between or before nouns and is none.
const beforeNoun = lang.Definite | lang.Determiner | lang.Particle | lang.OfWord

// nounPhrase returns the noun phrase that tokens [i, last) begin with: up to
// the first adjunct or reporting word. It is empty if it has no noun.
func (d *story) nounPhrase(i, last int) (int, int) {
	first, noun := i, false
	named := i > 0 && i+1 < last && d.Toks[i].Capitalised() && d.Toks[i+1].Capitalised() && !d.startsClause(i) // "De Konservative"
	if i < last && d.Toks[i].Is(lang.Pronoun) && !d.Toks[i].Is(lang.Possessive|lang.Definite|lang.Determiner) && !named {
		return i, i + 1
	}
	if i+1 < last && d.agent(i) {
		return first, first // "von einem": no subject
	}
	i = d.attributeEnd(i, last)
	for ; i < min(last, first+maxNoun+1); i++ {
		switch {
		case d.prose.OpensTitle(i) && d.titleEnd(i) < last:
			i = d.titleEnd(i)
			noun = true
			continue
		case i > first && i+1 < last && d.joinsNouns(i):
			continue
		}
		if m := d.ents.MentionAt(i); m != nil && m.Kind == coref.MentionName && m.Last <= last && m.Last-i <= maxNoun && d.prose.In[i] == 0 {
			i, noun = m.Last-1, true // "Yann Le Goffec"
			if n := d.prose.In[min(m.Last, last-1)]; m.Last < last && n > 0 && d.prose.Pairs[n-1].Close == m.Last && d.prose.Pairs[n-1].Open >= first {
				i++ // "НАК «Нафтогаз України»"
			}
			if d.Lang.Has&lang.VerbSecond != 0 && i+1 < last && d.Toks[i+1].Kind == token.Number {
				i++ // "bruker ifølge Nordlys 90 prosent"
				break
			}
			if d.ents.Entity(m).Kind == lang.KindPerson && (m.Last-m.First > 1 || d.Lang.Cases.Any() || d.Lang.Has&lang.VerbSecond != 0 && !d.Lang.Ends(d.Word(m.Last-1), lang.EndsPossessor)) && d.endsAfterName(m.Last, last) {
				i++
				break
			}
			continue
		}
		if d.endsNoun(i, i == first) || noun && d.endsAfterNoun(i) {
			break
		}
		noun = noun || !d.Toks[i].Is(lang.Definite|lang.Determiner)
	}
	if i = min(i, last); !noun || i-first > maxNoun || i == first+1 && d.Lang.Has&lang.CapitalNouns != 0 && d.Toks[first].Shape == token.Lower && d.Toks[first].Traits == 0 {
		return first, first // "stellte fest"
	}
	if d.byArticles() && (i == first+1 && d.infinitive1(first) || d.joinsInfinitive(first, i) > first) {
		return first, first // "no quiso hablar y dijo", "ha deciso di partire"
	}
	if i == first+1 && d.Lang.Cases.Any() && d.Toks[first].Is(lang.Possessive) {
		return first, first // "Его называли «мостом»"
	}
	for i > first && d.Toks[i-1].Is(beforeNoun|lang.AndWord) {
		i--
	}
	i = d.bracketsEnd(i, last)
	if i < last && d.Toks[i].Kind == token.Comma {
		if end := d.appositionEnd(i+1, last); end > i+1 {
			return first, end
		}
	}
	return first, i
}

// spelledAsNoun reports whether the word at token i has a capital within a sentence, where nouns
// and names have one and no others: "so Lange", "sagt Weiß".
func (d *story) spelledAsNoun(i int) bool {
	return d.Lang.Has&lang.CapitalNouns != 0 && i > 0 && d.Toks[i].Shape == token.Capital && !d.Toks[i].Is(lang.Starter) && (d.Toks[i-1].Kind == token.Word || d.Toks[i-1].Kind == token.Comma)
}

// attributeEnd returns the participle that ends the attribute behind the article at token
// i, where nouns have capitals: "die in New York geborene Lee", "einer gestern verbreiteten
// Erklärung", "des von der Bank geführten Hauses". It is i if there is none.
func (d *story) attributeEnd(i, last int) int {
	const leads = lang.Adjunct | lang.Preposition | lang.Particle
	if d.Lang.Has&lang.CapitalNouns == 0 || i+3 >= last || !d.Toks[i].Is(lang.Definite|lang.Determiner) || !d.Toks[i+1].Is(leads) || d.Toks[i+1].Is(lang.Definite) || d.Toks[i+1].Shape != token.Lower {
		return i
	}
	end := i
	for k := i + 2; k+1 < min(last, i+maxNoun) && d.Toks[k].Kind == token.Word && !d.Toks[k].Is(lang.Cue|lang.Auxiliary); k++ {
		if d.Toks[k].Is(lang.Definite|lang.Determiner) && !d.Toks[k-1].Is(lang.Preposition|lang.Particle) {
			break
		}
		if d.quality(k) && d.Toks[k+1].Capitalised() && d.Toks[k+1].Kind == token.Word && d.Lang.Ends(d.Word(k), lang.EndsAttribute) {
			end = k
		}
	}
	return end
}

// endsAfterName reports whether a noun phrase ends with the name of a person before
// token i: a word in small letters follows that joins nothing, "Lee journalistům".
func (d *story) endsAfterName(i, last int) bool {
	return i < last && d.Toks[i].Kind == token.Word && d.Toks[i].Shape == token.Lower && !d.Toks[i].Is(beforeNoun|lang.AndWord)
}

// joinsNouns reports whether token i is none of the words of a noun phrase but
// may stand between them.
func (d *story) joinsNouns(i int) bool {
	t, next := &d.Toks[i], &d.Toks[i+1]
	switch {
	case t.Kind == token.Number || d.joinsEnding(i): // "one of the 13 officers", "vd:n"
		return true
	case t.Kind == token.Dash: // "North-South"
		return next.Kind == token.Word && t.Gap == token.NoGap && (next.Gap == token.NoGap || next.Is(lang.AndWord))
	}
	if !t.Is(lang.AndWord) {
		return false
	}
	cut := d.Raw[d.Toks[i-1].End-1] == '-'                        // "landbruks- og matminister"
	return cut || d.Toks[i-1].Capitalised() && next.Capitalised() // "Ann Lee and Bob Fox"
}

// endsNoun reports whether a noun phrase ends before token i, which may begin
// with a capital for being its first.
func (d *story) endsNoun(i int, first bool) bool {
	t := &d.Toks[i]
	if t.Kind != token.Word && t.Kind != token.Link {
		return true
	}
	if t.Capitalised() && !first || first && d.possesses(i) || t.Is(lang.Adjunct) && d.spelledAsNoun(i) {
		return false
	}
	if i > 0 && i+1 < len(d.Toks) && d.adverb(i) && t.Shape == token.Lower && d.Toks[i-1].Is(lang.Definite|lang.Determiner) && !d.Toks[i-1].Is(lang.Pronoun|lang.Demonstrative) && d.quality(i+1) {
		return false // "der damals reichste Mann"
	}
	if t.Is(lang.Cue) && !t.Is(lang.Adjunct|lang.Auxiliary|lang.Complementizer) && i > 0 && (!d.finite(i) || d.Toks[i-1].Is(lang.Definite)) {
		return false // "los acusados", "la denuncia"
	}
	return t.Is(lang.Adjunct|lang.Auxiliary|lang.Complementizer|lang.Weekday|lang.Month) || t.Is(lang.Cue) && !d.nominal(i) || d.endsVerb(i)
}

// endsAfterNoun reports whether a noun phrase that has its noun ends before
// token i.
func (d *story) endsAfterNoun(i int) bool {
	before, t := &d.Toks[i-1], &d.Toks[i]
	if d.Lang.Has&lang.CapitalNouns != 0 && before.Capitalised() && t.Shape == token.Lower && !t.Is(beforeNoun) {
		return true // "Minister Lee lehnte": the verb
	}
	if before.Is(lang.RoleNoun|lang.GroupNoun) && d.Lang.Cases.Any() && d.mannered(i) {
		return true // "matka głośno"
	}
	if d.verbByEnding(i) {
		return true // "lekarz wstał"
	}
	if t.Is(lang.DateWord) && t.Shape == token.Lower && !t.Is(lang.Definite|lang.OfWord|lang.Particle) && !(before.Kind == token.Number && i > 1 && d.Toks[i-2].Is(lang.OfWord|lang.Particle)) { // unlike "la mujer de 45 años"
		return true // "Lee este lunes"
	}
	if t.Is(lang.Pronoun) && !t.Is(lang.Possessive|lang.Definite|lang.Determiner|lang.OfWord) && t.Shape == token.Lower {
		return true
	}
	if m := d.ents.MentionAt(i - 1); (t.Is(lang.Definite) || t.Capitalised()) && m != nil && m.Last == i && m.Last-m.First > 1 && m.Kind == coref.MentionName && d.ents.Entity(m).Kind == lang.KindPerson && d.Lang.Has&lang.CapitalNouns != 0 {
		return true // "laut Ann Lee der größte Betrieb", "laut Ann Lee Waffen lagen": nothing is a person's in the genitive
	}
	// "sah Lee den": the object
	return t.Is(lang.Definite|lang.Determiner) && t.Value&lang.Genitive == 0 && !before.Is(lang.Particle|lang.OfWord)
}

// verbByEnding reports whether token i is a verb in the past by its ending, where nouns have cases
// and no articles: a word in small letters of which nothing else is known.
func (d *story) verbByEnding(i int) bool {
	t := &d.Toks[i]
	return d.Lang.Cases.Any() && t.Kind == token.Word && t.Shape == token.Lower && t.Traits == 0 && d.ents.MentionAt(i) == nil && d.Lang.Ends(d.Word(i), lang.EndsPast)
}

// bracketsEnd returns the end of the brackets at token i that go with the noun
// before it, i if there are none: "(SPD)", "(SPD) and Ann Lee (CDU)".
func (d *story) bracketsEnd(i, last int) int {
	if i+2 >= last || d.Toks[i].Kind != token.Open {
		return i
	}
	end := i
	for k := i + 1; k < min(end+maxBracket, last); k++ {
		if d.Toks[k].Kind == token.Close {
			end = k + 1
		}
	}
	for k := i + 1; end == i && k < min(i+maxInsertion, last) && d.Toks[k].Kind != token.Stop; k++ {
		if d.Toks[k].Kind == token.Close {
			return k + 1
		}
	}
	return end
}

// endsPerson reports whether a person's name, or a bracket behind one, ends before token i.
func (d *story) endsPerson(i int) bool {
	return i > 0 && (d.Toks[i-1].Kind == token.Close || d.ents.PersonAt(i-1))
}

// appositionEnd returns the end of the noun phrase at token i if it is all that
// stands up to the next comma, the end of the clause or a reporting word, and i
// if it is not: "Ann Lee, head of the bank, said".
func (d *story) appositionEnd(i, last int) int {
	end, noun := i, i < last && d.Toks[i].Is(lang.RoleNoun) && d.Toks[i].Shape == token.Lower // "Ann Lee, mayor of Dell"
	if k := i + 1; !noun && k < last && d.indefinite(i) && !d.Toks[i].Is(lang.DateWord) {     // "Ann Lee, a nurse", "a retired nurse"
		noun = d.Toks[k].Is(lang.RoleNoun) || k+1 < last && d.quality(k) && d.Toks[k+1].Is(lang.RoleNoun)
	}
	article := noun || i < last && d.Toks[i].Is(lang.Definite|lang.Determiner)
	for ; end < last; end++ {
		t := &d.Toks[end]
		if t.Kind != token.Word || t.Is(lang.Adjunct|lang.Auxiliary|lang.Cue) {
			break
		}
		noun = noun || t.Capitalised()
		if t.Shape == token.Lower && !t.Is(beforeNoun) && !article {
			return i
		}
	}
	if !noun || end-i > maxNoun {
		return i
	}
	if end > i && end < last && d.Toks[i].Is(lang.RoleNoun) && d.Toks[i].Shape == token.Lower && d.Toks[end].Is(lang.Adjunct|lang.Preposition) && d.endsPerson(i-1) {
		end = d.clauseEnd(end, last) // "Ann Lee, head of the bank,"
		if d.Any(i, end, lang.Auxiliary|lang.Cue|lang.Complementizer|lang.Relative) || end-i > maxNoun {
			return i
		}
		return end
	}
	if end < last && (d.Toks[end].Kind == token.Word && !d.Toks[end].Is(lang.Cue) || d.Toks[end].Kind == token.Number) {
		return i // "Ann Lee, the head of the bank was"
	}
	return end
}

// closedNoun returns the end of the first noun in the source [i, e) that is all of it, with
// its article, as no name follows and nothing that could belong to it: "Enligt kommunen gav
// vägbanan vika", "De brug is volgens de politie dicht". It is e if there is none.
func (d *story) closedNoun(i, e int) int {
	article := d.Lang.Has&lang.SuffixedArticles != 0
	for ; i+1 < e && d.Lang.Has&lang.VerbSecond != 0; i++ {
		t, next := &d.Toks[i], &d.Toks[i+1]
		if !t.Is(lang.GroupNoun | lang.RoleNoun | lang.BodyNoun | lang.Document) {
			if !t.Is(lang.Definite|lang.Determiner|lang.Possessive) && !d.quality(i) {
				break
			}
			article = article || t.Is(lang.Definite|lang.Determiner|lang.Possessive)
			continue
		}
		if article && next.Kind == token.Word && next.Shape == token.Lower && !next.Is(beforeNoun|lang.AndWord|lang.OfWord|lang.Preposition|lang.Relative|lang.RoleNoun) && d.ents.MentionAt(i+1) == nil {
			return i + 1
		}
		break
	}
	return e
}

// withBody returns the end of the noun phrase [i, e) with the body that it is joined to
// by a preposition, where such a phrase ends before any: "en rapport fra
// Miljødirektoratet", "en talsperson for byen".
func (d *story) withBody(i, e, last int) int {
	if d.Lang.Has&lang.VerbSecond == 0 || i >= e || e+1 >= last || !d.Toks[e-1].Is(lang.RoleNoun|lang.GroupNoun|lang.Document) || !d.Toks[e].Is(lang.Preposition) || d.Toks[e].Shape != token.Lower {
		return e
	}
	m := d.ents.MentionAt(e + 1)
	if m == nil || m.Kind != coref.MentionName || m.First != e+1 || m.Last > last || d.ents.Entity(m).Kind == lang.KindPlace || d.Any(m.First, m.Last, lang.Outlet) {
		return e
	}
	return m.Last
}

// startsClause reports whether token i begins a sentence, so that its capital says
// nothing.
func (d *story) startsClause(i int) bool {
	if i == 0 || d.Toks[i].Gap >= token.LineBreak {
		return true
	}
	k := d.Toks[i-1].Kind
	return k == token.Stop || k == token.Colon || k == token.Dash || k == token.Mark
}
