package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Frames: "«Nobody asked us», said the minister." In languages that the tagger
// does not know, the clause beside a quotation tells whose words it is: it has
// a reporting word, the cue, and the source before or behind it.

// A frame is a clause that says whose words a quotation is, as tokens. The
// source is empty if the clause does not name it.
type frame struct {
	cue, cueEnd       int
	source, sourceEnd int
}

const (
	maxFrame = 30 // tokens of a frame
	maxNoun  = 14 // tokens of a source
)

// onlyBehind is the value of reporting words that stand right behind a
// quotation and before its source, and report nothing elsewhere. Adjuncts of any
// value are adverbs, which may stand between a cue and its source.
const onlyBehind = lang.OnlyBehind

// tagFrames gives the roles of the frames of quotations.
func tagFrames(d *story, tg *Roles) {
	sent := 0
	for _, p := range d.prose.Pairs {
		for d.prose.Sentences[sent].Last <= p.Open {
			sent++
		}
		b := &d.page.Blocks[d.prose.Sentences[sent].Block]
		if p.Unclosed && !p.Continues || tg.Tags[p.Open] != TagNone || !b.Prose() || d.tagInside(p, tg) {
			continue
		}
		if p.Unopened || p.Unclosed {
			d.frameOpen(p, d.prose.Sentences[sent].First, b.Last, tg)
			continue
		}
		if d.namesThing(&p) && !d.isObject(p, d.prose.Sentences[sent].First) {
			continue
		}
		f, ok := d.frameBehind(p, b.Last)
		if !ok && d.statedAhead(p, d.prose.Sentences[sent].First, tg) {
			continue
		}
		if !ok {
			if f, ok = d.frameBefore(p, d.prose.Sentences[sent].First); !ok {
				f, ok = d.ledFrame(p, sent)
			}
		} else if f.source == f.sourceEnd {
			f.source, f.sourceEnd = d.aroundQuotation(p, d.clauseStart(d.prose.Sentences[sent].First, p.Open), f.cue)
		}
		if ok && !p.Speech && d.namesOnly(f.cue) {
			continue // "wird auch „Haus am See“ genannt"
		}
		if !ok || f.source == f.sourceEnd && !p.Speech && d.Toks[p.Open+1].Shape != token.Lower && d.namesIt(&p, f.cue) {
			continue // "bekannt als „Irrtum“"
		}
		tg.Set(p.Open, p.Close+1, Content)
		if tg.Tags[f.cue] == TagBeginCue {
			continue // "«Yes», he said, «but»": both quotations have it
		}
		tg.Set(f.cue, f.cueEnd, Cue)
		tg.Set(f.source, d.withIncumbent(f.source, f.sourceEnd), Source)
		if first := d.prose.Sentences[sent].First; f.cue < p.Open && d.Toks[p.Open-1].Kind == token.Colon && d.Toks[f.cue].Value&onlyBehind != 0 && tg.Tags[first] == TagNone {
			tg.Set(first, f.cue-1, Content) // "Die Straße sei gesperrt, so der Bürgermeister: «…»"
		}
	}
}

// frameBehind finds the frame that follows a quotation, before token last: "…,
// said the minister on Monday", "…, as the minister said".
func (d *story) frameBehind(p prose.Pair, last int) (frame, bool) {
	i, end := p.Close+1, min(p.Close+maxFrame, last)
	for i < end && d.leadsOn(i) {
		i++
	}
	if i == end || d.Toks[i].Gap >= token.BlankLine || d.Toks[i].Shape != token.Lower {
		return frame{}, false
	}
	if i == p.Close+1 && !p.Speech && (!d.namedAs(p) || d.Toks[i].Is(lang.AndWord)) {
		return frame{}, false // "the «Times» reports", "called it a «mistake» and thinks"
	}
	end = d.clauseEnd(i, end)
	c := i
	for c < end && !d.mayFrame(c) {
		c++
	}
	if c == end || d.Toks[c].Value&onlyBehind != 0 && (c > i || c+1 < end && d.Toks[c+1].Is(lang.Auxiliary)) { // "so wurde er genannt"
		return d.perBehindMarks(p, i, end)
	}
	f := frame{cue: c, cueEnd: c + 1}
	for f.cueEnd < end && d.Toks[f.cueEnd].Is(lang.Cue) && !d.spelledAsNoun(f.cueEnd) {
		f.cueEnd++
	}
	f.source, f.sourceEnd = d.subjectBefore(i, c) // "as the minister said", "had the minister said"
	if f.source == f.sourceEnd {
		f.source, f.sourceEnd = d.nounPhrase(i, c)
	}
	if f.source < f.sourceEnd && i > p.Close+1 && !p.Speech && d.clauseOf(c, last) > c {
		return frame{}, false // "In an interview with «El Día», the minister said that"
	}
	if f.source == f.sourceEnd || d.oblique(f.source) {
		f.source, f.sourceEnd = d.sourceBehind(f.cueEnd, last)
	}
	if d.Toks[c].Value&lang.Impersonal != 0 {
		f.source, f.sourceEnd = d.document(c, c, end)
	}
	if d.LabelOf(lang.LabelQuotes, c, last) == c+1 { // "…, zitiert die Zeitung den Minister"
		if from, to := d.nounPhrase(f.sourceEnd, last); f.source > c && from == f.sourceEnd && from < to && d.isSomebody(from, to) {
			f.source, f.sourceEnd = from, to
		}
	}
	return f, true
}

// aroundQuotation returns the source of the cue at token c that ends the clause which a
// quotation is part of, and which begins with token first, where nouns have capitals: "Die
// Partei hatte den Plan als «falsch» bezeichnet", "Der Plan wird von Experten als «falsch»
// bezeichnet", "Leute, die «Nein» riefen". It is empty if there is none.
func (d *story) aroundQuotation(p prose.Pair, first, c int) (int, int) {
	if d.Lang.Has&lang.CapitalNouns == 0 || !closesClause(d.Text, c+1) && !d.Toks[c+1].Is(lang.Auxiliary) {
		return c, c
	}
	for k := p.Open - 1; k >= first; k-- {
		t := &d.Toks[k]
		if d.relates(k) && !d.passive(c+1, min(c+2, len(d.Toks))) { // "der als «Alte Dame» bezeichnet wird"
			return k, k + 1
		}
		if t.Kind == token.Comma || t.Kind == token.Stop {
			return c, c
		}
		if !t.Is(lang.Auxiliary) || t.Capitalised() && k > first {
			continue
		}
		if !d.passive(k, k+1) {
			if from, to := d.besideAuxiliary(first, k, p.Open); d.maySpeak(from, to) {
				return from, to
			}
			return c, c // "Die Brücke ist als «Alte Dame» bekannt"
		}
		for i := p.Open - 1; i > k; i-- {
			if d.Toks[i].Is(lang.OfWord|lang.Particle) && d.Toks[i].Shape == token.Lower && !d.Toks[i].Is(lang.Definite|lang.Determiner) {
				return d.nounPhrase(i+1, p.Open)
			}
		}
		return c, c
	}
	return c, c
}

// followedBy finds the frame that follows a quotation at token i and whose verb is no
// reporting word: "«…», joked Ann Lee". A comma or a dash parts the two.
func (d *story) followedBy(p prose.Pair, i, last int) (frame, bool) {
	if !p.Speech || d.Toks[i-1].Kind != token.Comma && d.Toks[p.Close-1].Kind != token.Comma && !d.spacedDash(i-1) || !d.isVerb(i) {
		return frame{}, false
	}
	subject := i + 1
	if d.joinsPronoun(subject) {
		subject++
	}
	from, to := d.nounPhrase(subject, last)
	if from != subject || from == to || !d.isSomebody(from, to) || d.oblique(from) {
		return frame{}, false
	}
	return frame{i, i + 1, from, to}, true
}

// leadsOn reports whether token i is a comma or a dash that leads from a quotation
// to the words behind it.
func (d *story) leadsOn(i int) bool {
	t := &d.Toks[i]
	return (t.Kind == token.Comma || t.Kind == token.Dash) && t.Gap < token.LineBreak
}

// frameBefore finds the frame that leads up to a quotation, in the sentence
// that begins at token first: "The minister said: …", "On Monday, said the
// minister, …", "The minister: …".
func (d *story) frameBefore(p prose.Pair, first int) (frame, bool) {
	last := p.Open
	if last > first && (d.Toks[last-1].Kind == token.Colon || d.Toks[last-1].Kind == token.Comma) {
		last--
	} else if !p.Speech && d.Toks[p.Open+1].Shape != token.Lower && !d.namedAs(p) && !d.isObject(p, first) {
		return frame{}, false // "told the «Times»"
	}
	start := first
	first = max(first, last-maxFrame)
	if f, ok := d.perBefore(first, last); ok {
		return f, true
	}
	if f, ok := d.soBefore(first, last); ok {
		return f, true
	}
	c := last - 1
	for c >= first && !d.reports(c) {
		c--
	}
	if c < first {
		if f, ok := d.inWords(d.clauseStart(first, last), last); ok {
			return f, true
		}
		if last < p.Open && d.Toks[last].Kind == token.Colon && d.isSpeaker(first, last) {
			return frame{last, last + 1, first, last}, true
		}
		if f, ok := d.goesOnWith(p, d.clauseStart(first, last), last); ok {
			return f, true
		}
		return d.aboutBefore(p, start, last)
	}
	c = d.verbBefore(c, first)
	f := frame{cue: c, cueEnd: c + 1}
	if d.LabelOf(lang.LabelQuotes, c, last) == c+1 { // "The Times quoted the mayor: «…»"
		if f.source, f.sourceEnd = d.nounPhrase(d.pastAdverbs(c+1, last), last); f.source < f.sourceEnd {
			return f, true
		}
	}
	if d.Toks[c].Value&lang.Impersonal != 0 {
		f.source, f.sourceEnd = d.document(d.clauseStart(first, c), c, last)
		return f, true
	}
	if last == p.Open && !p.Speech && d.Lang.Has&lang.CapitalNouns == 0 { // "praised the «excellent» road": what stands behind the cue is praised
		f.source, f.sourceEnd = d.sourceAhead(c, first)
	} else if f.source, f.sourceEnd = d.sourceOf(c, first, last); last == p.Open && f.source > c && d.byArticles() && !d.isSomebody(f.source, f.sourceEnd) {
		f.sourceEnd = f.source // "expresó su deseo de «una ley justa»"
	}
	if f.source == f.sourceEnd {
		if g, ok := d.goesOnWith(p, d.clauseStart(first, last), last); ok {
			return g, true
		}
		if several := uint8(lang.HeSays | lang.SheSays); d.Toks[c].Value&several == several { // "В мэрии назвали это «ошибкой»"
			f.source, f.sourceEnd = d.placeOfMany(d.clauseStart(first, c), c)
		} else if g, ok := d.aboutBefore(p, start, last); ok {
			f.source, f.sourceEnd = g.source, g.sourceEnd
		}
	}
	return f, true
}

// soBefore finds the frame that ends at a colon at token last, behind a statement of its
// own: "Die Straße sei gesperrt, so der Bürgermeister weiter: «…»".
func (d *story) soBefore(first, last int) (frame, bool) {
	for c := last - 2; c > first && d.Toks[last].Kind == token.Colon; c-- {
		if !d.Toks[c].Is(lang.Cue) || d.Toks[c].Value&onlyBehind == 0 || !d.parts(c-1) {
			continue
		}
		from, to := d.nounPhrase(c+1, last)
		if from == c+1 && from < to && d.pastAdverbs(to, last) == last && !d.oblique(from) {
			return frame{c, c + 1, from, to}, true
		}
	}
	return frame{}, false
}

// namedAs reports whether what stands between marks tells what something is called, where
// a capital does not tell that it is a name: "nannte dies einen „Irrtum“", "als „Irrtum“".
func (d *story) namedAs(p prose.Pair) bool {
	i := p.Open - 1
	if d.Lang.Has&lang.CapitalNouns == 0 || i < 0 || p.Close+1 < len(d.Toks) && d.Toks[p.Close+1].Kind == token.Dash && d.Toks[p.Close+1].Gap == token.NoGap {
		return false
	}
	return d.Toks[i].Is(lang.Determiner) && !d.Toks[i].Is(lang.Definite) || d.LabelOf(lang.LabelQuotedAs, i, p.Open) > i
}

// inWords finds the frame whose verb is no reporting word, and which says that words
// follow: "The minister tried to calm them with the words: «…»".
func (d *story) inWords(first, last int) (frame, bool) {
	for k := first + 1; k < last; k++ {
		if d.Toks[k].Begins&lang.BeginsLabel == 0 {
			continue
		}
		end := d.LabelOf(lang.LabelWords, k, last)
		if end == k {
			continue
		}
		if from, to := d.nounPhrase(first, k); from == first && to > from {
			return frame{k, end, from, to}, true
		}
	}
	return frame{}, false
}

// clauseStart returns the first token of the clause that ends at token last.
func (d *story) clauseStart(first, last int) int {
	i := last
	for i > first && !d.partsClauses(i-1) {
		i--
	}
	return i
}

// goesOnWith finds the frame of a quotation behind a colon whose verb is no reporting
// word: "She went on: «…»", "Da griff sie ihn an: «…»". Its subject is a person.
func (d *story) goesOnWith(p prose.Pair, first, last int) (frame, bool) {
	if last == p.Open || d.Toks[last].Kind != token.Colon || !p.Speech {
		return frame{}, false
	}
	for first < last && d.adverb(first) {
		first++
	}
	from, to := d.nounPhrase(first, last)
	if from < to && d.isSomebody(from, to) && !d.oblique(from) {
		switch {
		case to == last || d.Toks[to].Is(lang.Preposition|lang.Adjunct) && !d.adverb(to): // "An officer at the scene: «…»"
			return frame{last, last + 1, from, to}, true
		case d.Toks[to].Kind == token.Word && d.Toks[to].Shape == token.Lower:
			return frame{to, to + 1, from, to}, true
		}
	}
	if d.Lang.Has&(lang.VerbSecond|lang.CapitalNouns) == 0 {
		return frame{}, false
	}
	if i, from, to := d.secondPlace(first, last); from < to {
		return frame{i, i + 1, from, to}, true
	}
	return frame{}, false
}

// isVerb reports whether token i may be a verb: a word in small letters that is none of
// the closed classes.
func (d *story) isVerb(i int) bool {
	t := &d.Toks[i]
	return t.Kind == token.Word && t.Shape == token.Lower && !t.Is(beforeNoun|lang.Pronoun|lang.Preposition|lang.Conjunction|lang.AndWord|lang.Complementizer|lang.Relative) && (!t.Is(lang.Adjunct) || t.Is(lang.Auxiliary))
}

// isSomebody reports whether the noun phrase of tokens [first, last) means a person: it
// is a pronoun, ends with a name, or its first noun or last word is what people are.
func (d *story) isSomebody(first, last int) bool {
	last = d.headEnd(first, last)
	if m := d.ents.MentionAt(last - 1); m != nil {
		return d.ents.Entity(m).Kind == lang.KindPerson
	}
	if d.Toks[first].Is(lang.Pronoun) && d.Toks[first].Is(lang.Masculine|lang.Feminine) || d.Toks[last-1].Is(lang.RoleNoun) {
		return true
	}
	head := d.firstNoun(first, last)
	return head < last && d.Toks[head].Is(lang.RoleNoun|lang.GroupNoun)
}

// headEnd returns where a noun phrase [first, last) ends without what its first noun is of,
// where nouns have capitals: "Die Kritik", of "Die Kritik der Ministerin".
func (d *story) headEnd(first, last int) int {
	if d.Lang.Has&lang.CapitalNouns == 0 {
		return last
	}
	for k := d.firstNoun(first, last) + 1; k < last; k++ {
		if t := &d.Toks[k]; t.Shape == token.Lower && d.ents.MentionAt(k) == nil && (t.Is(lang.Definite|lang.Determiner) && t.Value&lang.Genitive != 0 || t.Is(lang.OfWord)) {
			return k
		}
	}
	return last
}

// firstNoun returns the first of the tokens [i, last) that is no article and no adjective.
func (d *story) firstNoun(i, last int) int {
	for i < last && (d.Toks[i].Is(lang.Definite|lang.Determiner) || d.quality(i)) {
		i++
	}
	return i
}

// reports reports whether token c is a cue outside of quotations, and not one that
// stands behind them only, nor a participle without its auxiliary.
func (d *story) reports(c int) bool {
	t := &d.Toks[c]
	if !t.Is(lang.Cue) || t.Value&onlyBehind != 0 || d.prose.In[c] != 0 {
		return false
	}
	return !d.nominal(c) && !d.nounByArticle(c) && !d.attributes(c) && d.finite(c) && d.entire(c)
}

// nominal reports whether the reporting word at token c is a noun by its capital, where
// nouns have one, "das Schreiben", "Berichten zufolge", and none that reports.
func (d *story) nominal(c int) bool {
	t := &d.Toks[c]
	if d.Lang.Has&lang.CapitalNouns == 0 || !t.Capitalised() || t.Value&lang.Noun != 0 {
		return false
	}
	return !d.startsClause(c) || c+1 < len(d.Toks) && !d.opensNoun(c+1) && !d.Toks[c+1].Is(lang.Pronoun) // unlike "Sagte er"
}

// inverts reports whether the cue at token c may stand in front of its source.
func (d *story) inverts(c int) bool {
	t := &d.Toks[c]
	return t.Is(lang.Cue) && t.Shape == token.Lower && t.Value&(lang.Gerund|lang.NoClause) == 0 && d.finite(c) && d.entire(c)
}

// partsClauses reports whether a clause ends with token i or before it.
func (d *story) partsClauses(i int) bool {
	k := d.Toks[i].Kind
	return k == token.Colon && !d.joinsEnding(i) || k == token.Stop && !d.ordinal(i) || d.spacedDash(i) || d.prose.Speech(i)
}

// ordinal reports whether token i is the stop that makes the number before it an ordinal: "am 29.
// Februar".
func (d *story) ordinal(i int) bool {
	return i > 0 && i+1 < len(d.Toks) && d.Toks[i].Kind == token.Stop && d.Toks[i].Gap == token.NoGap && d.Toks[i-1].Kind == token.Number && d.Toks[i+1].Is(lang.Month)
}

// joinsEnding reports whether token i joins an ending to the letters before it:
// "vd:n", "EU:s".
func (d *story) joinsEnding(i int) bool {
	return i > 0 && i+1 < len(d.Toks) && d.Toks[i].Kind == token.Colon && d.Toks[i].Gap == token.NoGap && d.Toks[i-1].Kind == token.Word &&
		d.Toks[i+1].Gap == token.NoGap && d.Toks[i+1].Shape == token.Lower
}

// spacedDash reports whether token i is a dash between clauses, not a hyphen.
func (d *story) spacedDash(i int) bool {
	return prose.SpacedDash(d.Text, i)
}

// adverb reports whether token i is an adverb, which may stand between a cue and
// its source. The value of an abbreviation says something else: "о" as in "о. Сахалин".
func (d *story) adverb(i int) bool {
	t := &d.Toks[i]
	return t.Is(lang.Adjunct) && !d.spelledAsNoun(i) && (t.Value == lang.Adverb && (!t.Is(lang.Abbreviation) || t.Is(lang.Pronoun)) || t.Is(lang.DateWord) && !t.Is(lang.Pronoun))
}

// opensNoun reports whether token i may begin a noun phrase.
func (d *story) opensNoun(i int) bool {
	return d.Toks[i].Is(lang.Definite|lang.Determiner) || d.Toks[i].Capitalised()
}

// isSpeaker reports whether the tokens [i, last) are nothing but a name and what
// goes with it: "Minister Ann Lee (SPD)".
func (d *story) isSpeaker(i, last int) bool {
	for last > i && d.adverb(last-1) { // "Lee again:"
		last--
	}
	name := false
	for ; i < last; i++ {
		t := &d.Toks[i]
		switch t.Kind {
		case token.Word:
			if !t.Capitalised() && t.Shape != token.Mixed && !t.Is(beforeNoun|lang.RoleNoun|lang.Title) {
				return false
			}
			name = name || d.ents.MentionAt(i) != nil
		case token.Comma, token.Open, token.Close:
		default:
			return false
		}
	}
	return name
}
