package roles

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Subjects: "On Wednesday the minister, a member of the SPD, said in Berlin
// that …". The source of a cue that stands before it is found from the cue
// backwards: past adverbs and auxiliaries, appositions, relative clauses and what
// is said of place and time, up to the first noun phrase that nothing governs.

const (
	maxPhrases   = 5  // phrases of place and time passed over
	maxInsertion = 30 // tokens of an apposition or a relative clause
)

// passes reports whether a word may stand between a subject and its verb and is no
// part of either. A pronoun is a subject, whatever else it may mean.
func passes(t *token.Token) bool {
	return t.Is(lang.Auxiliary|lang.Negation|lang.Weekday|lang.Month|lang.DateWord) && !t.Is(lang.Pronoun)
}

// subjectBefore returns the noun phrase in the tokens [first, c) that is the
// subject of the cue at token c. It is empty if there is none.
func (d *story) subjectBefore(first, c int) (int, int) {
	first = d.pastLead(first, c)
	if from, to := d.beforeRelative(first, c); from < to {
		return from, to
	}
	if from, to := d.behindOblique(first, c); from < to {
		return from, to
	}
	end := d.passedBack(first, c)
	e, named := end, end
	for range maxPhrases {
		e = d.relativeBack(first, e)
		from, to, ok := d.insertedBack(first, e)
		if ok {
			e = to
			if d.byArticles() && d.personFrom(e+1, from) || d.Lang.Cases.Any() && d.nameUpTo(e+1, from) {
				named = from
			}
		}
		start := d.nounBack(first, e)
		if k, other := d.passedOther(first, start, e); other {
			e = k
			continue
		}
		governed := start > first && (d.governs(start-1) || d.Toks[start-1].Is(lang.Auxiliary) && !d.maySpeak(start, e))
		if start < e && !governed {
			if k := d.personBefore(first, start); k < start {
				return k, end
			}
			if ok && from > e && d.apposed(e+1, from) {
				return start, from // with its apposition
			}
			if named < end && e < named && (d.withNameBehind(start, e, named+1) == named || d.Lang.Cases.Any() && d.Any(start, e, lang.RoleNoun)) {
				return start, named // "El jefe de la Policía en Dell, Ann Lee, dijo"
			}
			return d.coordinated(first, d.pastOblique(d.behindDate(start, e), e)), d.prefieldEnd(first, start, e, c)
		}
		if start == e && !governed {
			if e < end && e > first+1 && d.Toks[e-1].Is(lang.Relative) {
				if d.byArticles() && !d.Toks[e-2].Is(lang.Cue|lang.Adjunct|lang.Preposition) {
					return e - 1, e // "of the clients who, led by Lee, say"
				}
				e = d.passedBack(first, e-1) // "the site that stands behind it says"
				continue
			}
			return c, c
		}
		if d.Lang.Cases.Any() && start-1 > first && !d.opensWithPerson(first, start-1) {
			if from, to := d.afterCircumstance(start, e); from < to && (d.Toks[from].Is(lang.RoleNoun|lang.GroupNoun) || d.isSomebody(from, to) || d.Any(start, from, lang.Weekday|lang.Month|lang.DateWord)) { // "На вопрос о сроках министр ответил"
				return from, to
			}
		}
		if start-1 == first {
			return d.behindFirst(first, e, c)
		}
		e = d.passedBack(first, start-1)
	}
	return c, c
}

// behindFirst returns the subject of the cue at token c in the noun phrase that ends at token e and
// stands behind the word that governs it, token first. It is empty if there is none.
func (d *story) behindFirst(first, e, c int) (int, int) {
	if d.Toks[first].Is(lang.Conjunction | lang.AndWord) { // "But the minister said"
		return first + 1, e
	}
	if d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) != 0 && c+1 < len(d.Toks) && d.Toks[c+1].Kind == token.Word {
		return c, c // all of it stands before the verb: "In der ARD sagte Lee"; but "Wie Lee sagte,"
	}
	return d.afterCircumstance(first+1, e)
}

// passedOther returns the end of what stands before the noun phrase [start, e), and reports
// whether that is no subject: by its case, or as it is the agent of a passive or an adverb.
func (d *story) passedOther(first, start, e int) (int, bool) {
	if start < e && d.agent(start) || start > first && d.bareNoun(start, e) || d.inOblique(start, e) && !(start > first && d.governs(start-1)) {
		return d.passedBack(first, start), true
	}
	if start < e && d.oblique(start) { // "Den Vorwurf", "den Minister hat die Zeitung": what is done to
		e = d.passedBack(first, start)
		for e > first && d.Lang.Has&lang.CapitalNouns != 0 && d.Toks[e-1].Shape == token.Lower && !d.Toks[e-1].Is(lang.Pronoun|lang.Definite|lang.Adjunct|lang.Preposition) {
			e-- // the verb of "hinterließ einen Zettel und verlangte"
		}
		return e, true
	}
	if d.mayBeAdverb(start, e) && start > first {
		if k := d.passedBack(first, start); k > first && d.ents.MentionAt(k-1) != nil { // "Londyn już jednostronnie zadeklarował"
			return k, true
		}
	}
	return e, false
}

// opensWithPerson reports whether the clause that begins at token first begins with a person's
// name, which ends before token i: a subject, with no other one behind a preposition, "Ann Lee at
// a meeting with Bo Fox said".
func (d *story) opensWithPerson(first, i int) bool {
	m := d.ents.MentionAt(first)
	return m != nil && m.First == first && m.Last < i && m.Kind == coref.MentionName && d.ents.Entity(m).Kind == lang.KindPerson && d.nominative(m.Last-1)
}

// pastLead returns the token behind the adverb in several words that begins the tokens
// [i, last), and its comma: "У свою чергу", "Кроме того,".
func (d *story) pastLead(i, last int) int {
	end := d.LabelOf(lang.LabelAdverbial, i, last)
	if end == i && d.Lang.Has&lang.VerbSecond != 0 && (i >= last || d.Toks[i].Shape != token.Upper) {
		end = d.LabelOf(lang.LabelSubordinate, i, last) // "Selv om Lee sier at"
	}
	if end > i && end < last && d.Toks[end].Kind == token.Comma {
		end++
	}
	return end
}

// mayBeAdverb reports whether tokens [i, last) are one word in small letters of which
// nothing is known, where no article would show that it is a noun.
func (d *story) mayBeAdverb(i, last int) bool {
	return i+1 == last && d.Lang.Cases.Any() && d.Toks[i].Traits == 0 && d.Toks[i].Kind == token.Word && d.Toks[i].Shape == token.Lower
}

// bareNoun reports whether the tokens [i, last) are words in small letters of which nothing is
// known, without the article that nouns would have where they have none as an ending: "zoals
// een blad hem treffend omschreef".
func (d *story) bareNoun(i, last int) bool {
	if d.Lang.Has&(lang.VerbSecond|lang.VerbFinal) != lang.VerbSecond|lang.VerbFinal || i == last {
		return false
	}
	for ; i < last; i++ {
		if t := &d.Toks[i]; t.Kind != token.Word || t.Shape != token.Lower || t.Traits != 0 || d.ents.MentionAt(i) != nil {
			return false
		}
	}
	return true
}

// mannered reports whether token i is an adverb by its ending: "глухо", "gniewnie"; where no
// cases tell nouns from verbs, behind a verb only: "ha dicho claramente".
func (d *story) mannered(i int) bool {
	return d.endsAdverb(i) && (d.Lang.Cases.Any() || i > 0 && d.Toks[i-1].Is(lang.Cue|lang.Auxiliary))
}

// endsAdverb reports whether token i has the ending of an adverb, and may be one.
func (d *story) endsAdverb(i int) bool {
	if t := &d.Toks[i]; t.Traits != 0 || t.Kind != token.Word || t.Shape != token.Lower {
		return false
	}
	w := d.Word(i)
	return slices.ContainsFunc(d.Lang.Cases.Adverbs, func(e string) bool { return len(w) > len(e)+leastStem && strings.HasSuffix(w, e) })
}

// agent reports whether token i joins whoever does something to its passive, where no
// preposition begins a noun phrase: "wird von der Zeitung zitiert".
func (d *story) agent(i int) bool {
	t := &d.Toks[i]
	return d.Lang.Has&lang.CapitalNouns != 0 && i+1 < len(d.Toks) && t.Shape == token.Lower && t.Is(lang.Particle|lang.OfWord) && !t.Is(lang.Definite|lang.Determiner) && !d.Toks[i+1].Capitalised()
}

// oblique reports whether the noun phrase that begins with token i is in a case of which
// no subject is.
func (d *story) oblique(i int) bool {
	t := &d.Toks[i]
	return t.Is(lang.Definite|lang.Determiner) && t.Value&lang.Oblique != 0 || t.Is(lang.Pronoun) && d.adverb(i) // "sagte ihm der Minister"
}

// subjectBehind returns the subject right behind the cue at token c where what stands in
// front of it, tokens [i, end), is no person and may be what is done to: "Jede Verantwortung
// weist Lee von sich", "Der Zeitung sagte Bürgermeister Ekberg, dass". It is empty if there
// is none.
func (d *story) subjectBehind(i, end, c int) (int, int) {
	if d.Lang.Has&(lang.CapitalNouns|lang.VerbSecond) == 0 || d.isSomebody(i, end) {
		return c, c
	}
	from, to := d.nounPhrase(c+1, min(len(d.Toks), c+maxFrame))
	if d.Toks[from].Is(lang.Masculine) && d.Toks[from].Is(lang.Pronoun) && to == from+1 && !d.oblique(from) {
		return from, to // "Das Angebot lehnt er ab"
	}
	somebody := d.isSomebody(from, to) || d.Toks[from].Is(lang.Pronoun) && !d.Toks[from].Is(lang.Possessive|lang.Definite|lang.Determiner) // "tenker jeg"
	if d.Lang.Has&lang.CapitalNouns == 0 && from == c+1 && from < to && !d.maySpeak(i, end) && somebody && !d.oblique(from) {
		return from, to // "Noen ganger ser lederen at"
	}
	if d.Lang.Has&lang.CapitalNouns == 0 || from != c+1 || from == to || d.oblique(from) {
		return c, c
	}
	if d.tellsWhen(i, end) {
		return from, to // "Anfang Mai verkündete der Verein, dass"
	}
	if !d.isSomebody(from, to) {
		return c, c
	}
	end = d.headEnd(i, end)
	m := d.ents.MentionAt(to - 1)
	named := m != nil && m.Kind == coref.MentionName && d.ents.MentionAt(end-1) == nil && !d.Any(i, end, lang.BodyNoun|lang.GroupNoun|lang.Document|lang.Pronoun)
	dative := d.Toks[i].Is(lang.Definite|lang.Determiner) && d.Toks[i].Value&lang.Genitive != 0
	if named || dative && to < len(d.Toks) && (d.Toks[to].Kind == token.Comma || d.Toks[to].Kind == token.Colon) {
		return from, to
	}
	return c, c
}

// prefieldEnd returns the end of the subject of the cue at token c that begins with the
// noun phrase [i, e), in the clause that begins with token first. Where one constituent
// stands before the verb it is all that does: "en talsperson for byen sier", "lederen i
// komiteen, Ann Lee, sier".
func (d *story) prefieldEnd(first, i, e, c int) int {
	if d.Lang.Has&lang.VerbSecond == 0 || e >= c || !d.Toks[e].Is(lang.Preposition) || i > first && !(i == first+1 && (d.Toks[first].Is(lang.Conjunction|lang.AndWord) || d.adverb(first))) {
		return e
	}
	end := d.passedBack(first, c)
	if d.Toks[end-1].Kind == token.Comma {
		end--
	}
	for k := e; k < end; k++ {
		if d.Toks[k].Is(lang.Auxiliary) && d.Toks[k].Shape == token.Lower && !d.Toks[k].Is(lang.Pronoun|lang.Determiner|lang.Preposition) {
			end = k // "vinneren i litteratur har i intervjuer sagt"
			break
		}
		if d.Toks[k].Kind == token.Comma && (k+1 == end || d.ents.MentionAt(k+1) == nil) || d.Toks[k].Kind == token.Stop || d.Toks[k].Is(lang.Complementizer) {
			return e
		}
	}
	if end < e+2 { // "Først i maj"
		return e
	}
	return end
}

// behindDate returns the first token of a noun phrase [i, e) behind the date that
// seems to begin it: "30 травня президент".
func (d *story) behindDate(i, e int) int {
	k := i
	for k < e-1 && d.ents.MentionAt(k) == nil && (d.Toks[k].Kind == token.Number || d.Toks[k].Is(lang.Month|lang.Weekday) || k > i && d.Toks[k].Is(lang.DateWord)) {
		k++
	}
	if k > i && d.Any(i, k, lang.Month|lang.Weekday) {
		return k
	}
	return i
}

// apposed reports whether the tokens [i, last) between commas are an apposition: no
// relative clause, which ends with a verb where nouns have capitals, and nothing
// that is said of time and place.
func (d *story) apposed(i, last int) bool {
	if d.Lang.Has&lang.CapitalNouns != 0 && d.Toks[last-1].Shape == token.Lower {
		return false
	}
	return d.pastAdverbs(i, last) < last && !d.Toks[i].Is(lang.Relative|lang.Adjunct|lang.Preposition) && !d.Any(i, last, lang.Auxiliary)
}

// passedBack returns the end of what stands in [first, e) once adverbs, auxiliaries
// and dates at its end are left out.
func (d *story) passedBack(first, e int) int {
	for e > first {
		if k := d.adverbialBack(first, e); k < e {
			e = k
			continue
		}
		t := &d.Toks[e-1]
		date := passes(t) && (t.Shape != token.Capital || e-1 == first || t.Is(lang.Weekday|lang.Month)) || t.Kind == token.Number && e-1 > first && d.Toks[e-2].Is(lang.Preposition|lang.Adjunct)
		if !date && !(d.adverb(e-1) && !t.Is(lang.OfWord)) && !d.mannered(e-1) && !(e-1 > first && d.joinsVerb(e-1)) {
			break
		}
		e--
	}
	return e
}

// maxAdverbial bounds the words of an adverb.
const maxAdverbial = 4

// adverbialBack returns the first token of the adverb in several words that ends at token e,
// e if none does: "a en outre précisé".
func (d *story) adverbialBack(first, e int) int {
	for k := e - 2; k >= max(first, e-maxAdverbial); k-- {
		if d.Toks[k].Begins&lang.BeginsLabel != 0 && d.LabelOf(lang.LabelAdverbial, k, e) == e {
			return k
		}
	}
	return e
}

// governs reports whether token i is a preposition or another word after which a
// noun phrase is no subject.
func (d *story) governs(i int) bool {
	t := &d.Toks[i]
	if d.byArticles() && d.IsLabel(lang.LabelSubordinate, i) {
		return false // "cuando el alcalde dijo"
	}
	return t.Kind == token.Word && t.Is(lang.Adjunct|lang.Preposition) && !t.Is(lang.Auxiliary) && !(t.Is(lang.Relative) && !d.Lang.Cases.Any()) && !d.possesses(i) && (!t.Is(lang.Conjunction|lang.AndWord) || d.startsClause(i) && !(d.byArticles() && i > 0 && d.calls(i-1) && d.Toks[i+1].Kind != token.Mark)) && !d.adverb(i)
}

// insertedBack finds the insertion that ends at token e, between commas or in
// brackets, within [first, e): "Ann Lee, head of the bank,", "Lee (38)". It returns
// its end less the mark that closes it, and the end of what stands before it.
func (d *story) insertedBack(first, e int) (end, before int, ok bool) {
	if e-1 <= first {
		return e, e, false
	}
	opens, closes := token.Comma, token.Comma
	switch k := d.Toks[e-1].Kind; {
	case k == token.Close:
		opens, closes = token.Open, token.Close
	case k == token.Dash && d.spacedDash(e-1):
		opens, closes = token.Dash, token.Dash
	case k != token.Comma:
		return e, e, false
	}
	for i := e - 2; i > max(first, e-maxInsertion); i-- {
		switch k := d.Toks[i].Kind; {
		case k == opens && (k != token.Dash || d.spacedDash(i)):
			end = e - 1
			if closes == token.Close {
				end = e
			}
			return end, i, true
		case k == token.Stop, k == token.Colon, d.prose.Speech(i):
			return e, e, false
		}
	}
	return e, e, false
}

// nounBack returns the first token of the noun phrase that ends at token e, e if
// none does. In languages with articles it begins with one.
func (d *story) nounBack(first, e int) int {
	i, noun := e, false
	for i > first && e-i <= maxNoun {
		t := &d.Toks[i-1]
		if d.joinsPronoun(i - 2) {
			if noun {
				break
			}
			return i - 1 // "a-t-il dit"
		}
		if !noun && i == e && d.Lang.Cases.Any() && t.Is(lang.Pronoun) && !t.Is(lang.Possessive) && !d.adverb(i-1) {
			return i - 1 // "В то же время он"
		}
		if m := d.ents.MentionAt(i - 1); m != nil && m.Kind == coref.MentionName && m.First >= first {
			i, noun = m.First, true // "Von der Leyen"
			if d.Lang.Cases.Any() {
				i = max(first, d.ents.RoleBefore(m))
			}
			continue
		}
		switch {
		case t.Kind == token.Mark && d.calls(i-1):
			i = max(first, d.prose.Pairs[d.prose.In[i-1]-1].Open)
			noun = true
			continue
		case t.Kind == token.Number || t.Kind == token.Dash && t.Gap == token.NoGap || d.joinsEnding(i-1):
		case t.Kind == token.Close:
			_, before, ok := d.insertedBack(first, i)
			if !ok {
				return e
			}
			i = before
			continue
		case t.Kind != token.Word && t.Kind != token.Link:
			return d.whole(i, e, noun)
		case t.Is(lang.Definite|lang.Determiner) && !t.Is(lang.OfWord) && !t.Capitalised():
			if noun && t.Value&lang.Genitive != 0 && t.Is(lang.Definite|lang.Determiner) && i-2 >= first && d.Toks[i-2].Capitalised() && !d.Toks[i-2].Is(lang.Adjunct|lang.Preposition) {
				break // "die Experten der Bank"
			}
			if noun && (i-2 < first || !d.Toks[i-2].Is(lang.OfWord|lang.Particle) || d.joinsClauses(first, i-2)) {
				return i - 1
			}
			if !noun {
				return e
			}
		case d.endsBack(first, i-1, noun):
			return d.whole(i, e, noun)
		default:
			noun = noun || !t.Is(beforeNoun|lang.AndWord)
		}
		i--
	}
	if i > first {
		return e // too long
	}
	return d.whole(i, e, noun)
}

// calls reports whether token i closes the marks around what something is called, which
// has a capital where nouns have one: not "nannte sie „fahrlässig“ und sagte".
func (d *story) calls(i int) bool {
	n := d.prose.In[i]
	if n == 0 || d.prose.Speech(i) || d.prose.Pairs[n-1].Close != i {
		return false
	}
	open := d.prose.Pairs[n-1].Open
	return d.Lang.Has&lang.CapitalNouns == 0 || d.Toks[open+1].Shape != token.Lower || d.startsClause(open)
}

// endsBack reports whether a noun phrase that is read backwards ends behind token
// i: that is a preposition, a conjunction, a verb.
func (d *story) endsBack(first, i int, noun bool) bool {
	t := &d.Toks[i]
	if t.Is(lang.OfWord|lang.Particle) && !t.Is(lang.Adjunct) {
		return !noun
	}
	if t.Capitalised() && i > first && !d.startsClause(i) || noun && d.possesses(i) {
		return false
	}
	if noun && i > first && d.adverb(i) && d.Toks[i-1].Is(lang.Definite|lang.Determiner) && t.Shape == token.Lower {
		return false // "en skriftlig redegjørelse", "der damals reichste Mann"
	}
	if t.Is(lang.AndWord) {
		return !noun || i == first || !d.Toks[i-1].Capitalised() || !d.Toks[i+1].Capitalised()
	}
	if t.Is(lang.Cue) && t.Shape == token.Lower && i > first && (d.Toks[i-1].Is(lang.Definite|lang.Determiner) || d.indefinite(i-1)) {
		return false // "la denuncia": a noun
	}
	return t.Is(lang.Adjunct|lang.Auxiliary|lang.Complementizer|lang.Preposition|lang.Conjunction|lang.Relative) || t.Is(lang.Cue) && !d.nominal(i) || d.endsVerb(i)
}

// possesses reports whether token i stands before what is somebody's and may as well be a verb
// elsewhere: "zijn woordvoerder".
func (d *story) possesses(i int) bool {
	const others = lang.Adjunct | lang.Auxiliary | lang.Cue | lang.Preposition | lang.Conjunction | lang.Complementizer | lang.Negation | lang.AndWord | lang.OfWord | lang.Pronoun | lang.Particle | lang.Definite | lang.Determiner
	return d.Toks[i].Is(lang.Possessive) && d.Toks[i].Is(lang.Adjunct) && i+1 < len(d.Toks) && d.Toks[i+1].Kind == token.Word && !d.Toks[i+1].Is(others)
}

// whole returns i if the noun phrase of tokens [i, e) has a noun, else e.
func (d *story) whole(i, e int, noun bool) int {
	for i < e && (d.Toks[i].Is(lang.AndWord|lang.OfWord) && !d.Toks[i].Is(lang.Particle) || i+1 < e && d.Lang.Cases.Any() && d.startsClause(i) && d.Toks[i].Is(lang.Conjunction) && d.ents.MentionAt(i) == nil) {
		i++
	}
	if !noun || i+1 == e && (d.byArticles() && d.infinitive1(i) || d.Lang.Cases.Any() && d.Toks[i].Is(lang.Possessive)) { // "Его называли «мостом»"
		return e
	}
	return i
}

// afterCircumstance returns the subject in the tokens [i, e) that stand behind the
// preposition that begins the sentence: "On Wednesday minister Lee", where no
// article tells where it begins.
func (d *story) afterCircumstance(i, e int) (int, int) {
	from := i
	for i < e && (passes(&d.Toks[i]) || d.Toks[i].Kind == token.Number) {
		i++
	}
	if i > from && i < e {
		return i, e
	}
	for k := i + 1; k < e; k++ {
		if d.Toks[k].Is(lang.RoleNoun|lang.GroupNoun) && d.Toks[k].Shape == token.Lower && d.nominative(k) {
			return k, e
		}
	}
	if m := d.ents.MentionAt(e - 1); m != nil && m.Kind == coref.MentionName && m.First > i && (d.ents.Entity(m).Kind != lang.KindPerson || d.namesSubject(m)) && !d.Toks[m.First-1].Is(lang.OfWord|lang.Particle) {
		return m.First, e
	}
	return e, e
}

// nominative reports whether token i may be a nominative by its ending, where nouns have
// cases; elsewhere it always may.
func (d *story) nominative(i int) bool {
	r := d.rank(i)
	return r < lang.FeminineEnding || r == lang.FeminineEnding && d.Toks[i].Is(lang.Feminine|lang.GroupNoun) || d.Toks[i].Is(lang.Plural)
}

// rank returns how little the word of token i looks like a nominative.
func (d *story) rank(i int) int { return d.Lang.Cases.Rank(d.Word(i)) }
