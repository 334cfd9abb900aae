package quotes

import (
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// An Act is what the source of a quote does with its content. The acts are the
// types of attribution of the Penn Discourse TreeBank (Prasad et al., 2007) and of
// PARC (Pareti, 2012).
type Act uint8

// The acts, in the order in which the kinds of lang.Act stand.
const (
	Statement Act = iota // says or writes it
	Question             // asks it
	Belief               // thinks so
	Knowledge            // knows it, or shows it to be so
	Intention            // wants it, decides on it, has others do it
	Attitude             // has a stance on it
	numActs
)

// An actReader reads off a cue, and off the form of what is reported, what the
// source does.
type actReader struct {
	*token.Text
	learned bool // the cues were found by weights, and may be any words
}

// A part is the tokens [first, last) of a quote; it is absent if they are none.
type part struct{ first, last int }

func (p part) absent() bool { return p.first >= p.last }

// A said is the form in which a content stands.
type said uint8

const (
	saidPhrase     said = iota // "the ruling"
	saidClause                 // "that it was wrong"
	saidInfinitive             // "to appeal", "drivers to stay at home"
	saidVerbatim               // "“It was wrong.”"
	saidForms                  // how many there are
)

// preferred are for each form of a content the acts of a word that has several, the
// first the best: who "criticized the ruling" has a stance, who "criticized that it
// was late" says something, who "promised to come" means to, who "promised that he
// would" says so.
var preferred = [...][numActs]Act{
	saidPhrase:     {Attitude, Question, Statement, Belief, Knowledge, Intention},
	saidClause:     {Question, Statement, Knowledge, Belief, Attitude, Intention},
	saidInfinitive: {Intention, Belief, Attitude, Statement, Knowledge, Question},
	saidVerbatim:   {Question, Statement, Intention, Attitude, Belief, Knowledge},
}

// read returns what the source does, and whether it is reported not to be so, or
// not to be said.
func (r *actReader) read(source, cue, content part, kind Kind) (act Act, negated bool) {
	if !source.absent() {
		first := &r.Toks[source.first]
		negated = first.Is(lang.Negation) || r.acts(source.first)&lang.ActDenial != 0 // "nobody said"
	}
	w := r.cue(cue)
	negated = negated || w.negated || !r.learned && r.deniedBeside(cue, content)
	if w.any == lang.ActStatement && (kind != Indirect || !r.leadsToTopic(cue, content)) {
		return Statement, negated // "said", and nothing else: the usual case
	}
	form := r.form(content, kind)
	acts := w.acts
	switch {
	case form == saidVerbatim:
		// What stands in marks was said, whatever they call it: "“We will win,” he hoped".
		if acts&lang.ActQuestion != 0 {
			return Question, negated
		}
		return Statement, negated
	case acts == 0:
		return r.unknown(cue, form), negated
	case w.yields && form == saidInfinitive && r.says(content):
		return Statement, negated
	case acts&lang.ActQuestion != 0 && acts&lang.ActIntention != 0 && (r.callsFor(cue, content) || form == saidPhrase && w.any&lang.ActObject != 0), // "demande une enquête"
		acts&lang.ActIntention != 0 && r.acts(cue.last-1)&(lang.ActFor|lang.ActInfinitive) != 0: // "agreed to a truce"
		return Intention, negated
	case form == saidInfinitive && w.any&lang.ActIntention != 0: // "announced his decision to retire"
		return Intention, negated
	}
	for _, a := range preferred[form] {
		if acts&(1<<a) != 0 {
			if a == Statement && form == saidPhrase && !negated && r.isTopic(cue, content) {
				a = Attitude
			}
			return a, negated
		}
	}
	return Statement, negated
}

// isTopic reports whether a content is what is spoken of rather than what is said:
// "discussed the plan", "spoke about the plan", "told a story".
func (r *actReader) isTopic(cue, content part) bool {
	if r.leadsToTopic(cue, content) {
		return true
	}
	first := &r.Toks[content.first]
	bare := content.first >= cue.first && !r.hasMark(content) && // unlike "The bus was late, she told reporters"
		(first.Kind == token.Number || first.Is(lang.Determiner|lang.Pronoun|lang.NumberWord))
	for i := cue.first; i < cue.last; i++ {
		if acts := r.acts(i); acts&lang.ActTopic != 0 || bare && acts&lang.ActClausal != 0 {
			return true
		}
	}
	return false
}

// leadsToTopic reports whether a content behind its cue begins with a word that leads to
// what is spoken of: "spoke about the plan", but not "Talks ended, officials said".
func (r *actReader) leadsToTopic(cue, content part) bool {
	return (cue.absent() || content.first >= cue.first) && r.acts(content.first)&lang.ActTopic != 0
}

// hasMark reports whether there is a quotation mark in a part.
func (r *actReader) hasMark(p part) bool {
	for i := p.first; i < p.last; i++ {
		if r.Toks[i].Kind == token.Mark {
			return true
		}
	}
	return false
}

// A cueReading is what the words of a cue say.
type cueReading struct {
	acts    lang.Act // of the word that counts
	any     lang.Act // of all of them, and more that tells acts apart
	negated bool
	yields  bool // the word that counts gives way to a verb behind it
}

// cue reads the words of a cue. The first that has an act counts: "said he was
// told". But "declined to say" is about saying, and who "wants to know" asks.
func (r *actReader) cue(cue part) cueReading {
	var w cueReading
	for i := cue.first; i < cue.last; i++ {
		t := &r.Toks[i]
		if t.Kind != token.Word {
			continue
		}
		w.negated = w.negated || t.Is(lang.Negation)
		if t.Is(lang.Auxiliary | lang.Negation) {
			continue
		}
		acts := r.acts(i) | r.dividedActs(i)
		if r.LabelOf(lang.LabelRefuses, i, cue.last) > i {
			acts = lang.ActIntention | lang.ActDenial
		}
		kinds := acts & lang.ActKinds
		w.any |= acts &^ (lang.ActDenial | lang.ActUndergone | lang.ActBound | lang.ActMoved)
		w.negated = w.negated || acts&lang.ActDenial != 0
		switch {
		case kinds == 0:
			continue
		case w.acts == 0, w.yields:
			w.acts, w.yields = kinds, acts&lang.ActYielding != 0
		case w.acts&lang.ActIntention != 0 && kinds&lang.ActKnowledge != 0 && r.acts(i-1)&lang.ActInfinitive != 0:
			w.acts = lang.ActQuestion
		}
	}
	return w
}

// maxBeside bounds how many words stand between a cue of one word and a negation.
const maxBeside = 3

// deniedBeside reports whether a negation stands beside a cue that is no more than
// its verb: "n'a pas dit", "sagte er nicht".
func (r *actReader) deniedBeside(cue, content part) bool {
	for _, step := range [...]int{-1, 1} {
		i := cue.first - 1
		if step > 0 {
			i = cue.last
		}
		for n := 0; n < maxBeside && i >= 0 && i < len(r.Toks); n++ {
			t := &r.Toks[i]
			if t.Kind != token.Word || content.first <= i && i < content.last {
				break
			}
			if r.acts(i)&lang.ActDenial != 0 {
				return true
			}
			if !t.Is(lang.Auxiliary | lang.Pronoun) {
				break
			}
			i += step
		}
	}
	return false
}

// acts returns what the word of token i says that its subject does.
func (r *actReader) acts(i int) lang.Act {
	if r.Toks[i].Kind != token.Word {
		return 0
	}
	return r.Lang.Acts(r.Word(i))
}

// dividedActs returns what the verb at token i says with its other part before it, where it
// has one behind it: "lehnte … ab" is "ablehnte".
func (r *actReader) dividedActs(i int) lang.Act {
	from, to := roles.OtherPart(r.Text, i)
	if r.learned || from <= i || to != from+1 {
		return 0
	}
	return r.Lang.Acts(r.Word(from) + r.Word(i))
}

// form returns the form of a content.
func (r *actReader) form(content part, kind Kind) said {
	i := content.first
	if content.absent() || kind == Direct && r.sentence(content) {
		return saidVerbatim
	}
	for i < content.last && r.Toks[i].Kind == token.Mark {
		i++
	}
	if i < content.last && r.Toks[i].Is(lang.Negation) && i+1 < content.last { // "not to appeal"
		i++
	}
	if i == content.last {
		return saidPhrase
	}
	switch {
	case r.acts(i)&lang.ActInfinitive != 0:
		return saidInfinitive
	case r.Toks[i].Is(lang.Complementizer):
		return saidClause
	}
	return r.nounFirst(i, content.last)
}

// says reports whether a content is about saying: "to say who would pay".
func (r *actReader) says(content part) bool {
	i := content.first
	for i < content.last && r.acts(i)&lang.ActInfinitive == 0 {
		i++
	}
	return i+1 < content.last && r.acts(i+1)&(lang.ActStatement|lang.ActIntention) == lang.ActStatement
}

// maxNoun bounds the tokens of the noun phrase that an infinitive stands behind.
const maxNoun = 8

// nounFirst returns the form of a content that begins with no conjunction: one with
// an infinitive behind its first noun phrase, "drivers to stay at home", a clause
// if a subject or an auxiliary tells, "he was ill", else a phrase. What could be a verb
// by itself is a noun behind a determiner: "the plan was dead".
func (r *actReader) nounFirst(i, last int) said {
	for k := i; k < min(last, i+maxNoun); k++ {
		t := &r.Toks[k]
		acts := r.acts(k)
		switch {
		case k > i && acts&lang.ActInfinitive != 0 && k+1 < last && r.bare(k+1):
			return saidInfinitive
		case t.Is(lang.Auxiliary), k == i && t.Is(lang.Pronoun) && !t.Is(lang.Possessive|lang.Relative):
			return saidClause
		case acts&(lang.ActIntention|lang.ActBelief) != 0 && !(k > i && r.Toks[k-1].Is(lang.Determiner)), t.Is(lang.Relative), t.Kind == token.Comma, t.Kind == token.Stop, t.Kind == token.Mark:
			return saidPhrase
		}
	}
	return saidPhrase
}

// bare reports whether token i may be a verb in its bare form rather than what a
// preposition leads to: "to stay", not "to the court".
func (r *actReader) bare(i int) bool {
	t := &r.Toks[i]
	return t.Kind == token.Word && t.Shape == token.Lower && !t.Is(lang.Determiner|lang.Pronoun|lang.Preposition)
}

// fewWords is how many words a content has that says nothing by itself.
const fewWords = 4

// sentence reports whether a content in quotation marks may be something that was
// said, rather than a word that is quoted.
func (r *actReader) sentence(content part) bool {
	words := 0
	for i := content.first; i < content.last; i++ {
		switch t := &r.Toks[i]; t.Kind {
		case token.Word, token.Number:
			words++
		case token.Stop, token.Comma:
			return true
		}
	}
	if words >= fewWords {
		return true
	}
	if r.learned || content.last-content.first < 4 || content.last == len(r.Toks) {
		return false
	}
	opens, closes := &r.Toks[content.first+1], &r.Toks[content.last-2] // "«Unheard of», said he", unlike "«Work Plan», which"
	return r.Toks[content.last].Kind == token.Comma && opens.Capitalised() && closes.Shape == token.Lower
}

// callsFor reports whether something is asked for rather than asked: "called for an
// inquiry", "asked the army for help", "asked that the door be closed".
func (r *actReader) callsFor(cue, content part) bool {
	if r.acts(cue.last-1)&lang.ActFor != 0 {
		return true
	}
	for i := content.first; i < min(content.last, content.first+maxNoun); i++ {
		if r.Toks[i].Is(lang.Complementizer) || r.Toks[i].Kind != token.Word {
			return i == content.first && r.acts(i)&lang.ActThat != 0
		}
		if r.acts(i)&lang.ActFor != 0 {
			return true
		}
	}
	return false
}

// unknown returns the act of a cue that says nothing about it.
func (r *actReader) unknown(cue part, form said) Act {
	switch {
	case cue.absent():
		return Statement
	case !r.learned:
		if form == saidPhrase && r.Toks[cue.last-1].Is(lang.Cue) && r.Toks[cue.last-1].Value&lang.NoClause != 0 { // "rejette les accusations"
			return Attitude
		}
		return Statement
	case form == saidInfinitive:
		return Intention
	case form == saidClause:
		return Statement
	}
	for i := cue.first; i < cue.last; i++ {
		if t := &r.Toks[i]; t.Kind != token.Word || t.Is(lang.Cue) && t.Value >= lang.SurelyReports || r.LabelOf(lang.LabelPer, i, cue.last) > i {
			return Statement
		}
	}
	return Attitude
}

// undergoes reports whether a cue is in the passive, so that the subject before it
// is not the one who does what it says: "is accused of", "was asked about", "a man
// accused of murder", "drivers told to wait".
func (r *actReader) undergoes(cue part) bool {
	passive := false
	for i := cue.first; i < cue.last; i++ {
		acts := r.acts(i)
		switch {
		case acts&lang.ActMoved != 0 && i+1 < len(r.Toks) && r.acts(i+1)&lang.ActInfinitive != 0:
			return true
		case acts&lang.ActPassive != 0:
			passive = true
		case passive && acts&lang.ActUndergone != 0, acts&lang.ActBound != 0 && r.Toks[min(i+1, len(r.Toks)-1)].Is(lang.OfWord|lang.ForWord|lang.Preposition):
			return true
		case acts&lang.ActKinds != 0:
			return false // "is afraid to be asked"
		}
	}
	return false
}

// act returns what the source of an attribution does, and whether it is reported not
// to be so.
func (l *Linker) act(a Attribution, kind Kind) (Act, bool) {
	r := actReader{l.Text, l.roles.Learned}
	return r.read(l.part(a.Source), l.part(a.Cue), l.telling(a), kind)
}

// telling returns the part of the content of attribution a that tells its form: the first, or
// the predicate behind it where the cue stands between them, "the plan, she added, was dead".
func (l *Linker) telling(a Attribution) part {
	first := l.part(a.Contents[0])
	if len(a.Contents) == 1 || a.Cue == None || l.Toks[first.first].Kind == token.Mark || slices.ContainsFunc(l.roles.Parts[first.first:first.last], pos.Part.Finite) {
		return first
	}
	if cue, second := l.part(a.Cue), l.part(a.Contents[1]); first.last <= cue.first && cue.last <= second.first {
		return second
	}
	return first
}

// undergone reports whether what stands as the source of an attribution is the
// subject of a passive: "the mayor is accused of lying", "Asked about the flood, the
// mayor smiled".
func (l *Linker) undergone(a Attribution) bool {
	if a.Cue == None {
		return false
	}
	r, cue := actReader{l.Text, l.roles.Learned}, l.part(a.Cue)
	if a.Source > a.Cue {
		if l.all[a.Contents[0]].First > l.all[a.Source].First { // "asked by the mayor"
			return false
		}
		return r.acts(cue.first)&lang.ActUndergone != 0 && l.Toks[cue.first].Capitalised()
	}
	return r.undergoes(cue)
}

// isEmpty reports whether nothing is reported but that nothing was said: "declined
// to comment on the case", "did not respond to a request".
func (l *Linker) isEmpty(a Attribution) bool {
	r := actReader{l.Text, l.roles.Learned}
	return len(a.Contents) == 1 && r.empty(l.part(a.Cue), l.part(a.Contents[0]))
}

// isSeeming reports whether a cue tells no more than how its source strikes the author: "seemed
// tense". What "seems to suggest" is reported, and what one "seems to agree" on.
func (l *Linker) isSeeming(a Attribution) bool {
	if a.Cue == None {
		return false
	}
	r := actReader{l.Text, l.roles.Learned}
	cue, seeming := l.part(a.Cue), false
	if to := l.all[a.Contents[0]].First; r.acts(to)&lang.ActInfinitive != 0 && r.acts(to+1)&lang.ActKinds != 0 {
		return false
	}
	for i := cue.first; i < cue.last; i++ {
		switch acts := r.acts(i); {
		case acts&lang.ActSeeming != 0:
			seeming = true
		case acts&lang.ActKinds != 0:
			return false
		}
	}
	return seeming
}

// isCall reports whether a cue only says that somebody or something was called, and
// not what it was called: "called his mother from the station", "called a foul".
func (l *Linker) isCall(a Attribution) bool {
	if a.Cue == None || len(a.Contents) > 1 {
		return false
	}
	r := actReader{l.Text, l.roles.Learned}
	cue, content := l.part(a.Cue), l.part(a.Contents[0])
	if r.acts(cue.last-1)&lang.ActCall == 0 || r.hasMark(content) {
		return false
	}
	end := content.first + 1
	for end < content.last && l.Toks[end].Kind == token.Word && !l.Toks[end].Is(lang.Preposition|lang.AndWord|lang.OfWord) {
		if l.Toks[end].Is(lang.Determiner | lang.Pronoun) {
			return false // "called him a liar"
		}
		end++
	}
	first := &l.Toks[content.first]
	if first.Is(lang.Relative) || r.acts(content.first)&lang.ActInfinitive != 0 || first.Is(lang.Pronoun) && !first.Is(lang.Possessive) && end > content.first+1 {
		return false // "called him Ted"
	}
	if first.Is(lang.Determiner) && !first.Is(lang.Definite|lang.Possessive) && end == content.last && end-content.first <= 2 {
		return true
	}
	m := l.ents.MentionAt(end - 1)
	return m != nil && m.Last == end && l.ents.Entity(m).Kind == lang.KindPerson || l.Toks[end-1].Is(lang.RoleNoun|lang.Masculine|lang.Feminine)
}

// part returns the tokens of a stretch.
func (l *Linker) part(i int) part {
	if i == None {
		return part{}
	}
	return part{l.all[i].First, l.all[i].Last}
}

// empty reports whether a content has no content, or the cue says that there is
// none.
func (r *actReader) empty(cue, content part) bool {
	for i := content.first; i < min(content.last, content.first+2); i++ {
		if r.acts(i)&lang.ActEmpty != 0 && (i+1 == content.last || r.Toks[i+1].Is(lang.Preposition|lang.ForWord|lang.OfWord)) {
			return true
		}
	}
	last := cue.last - 1
	if last > cue.first && r.Toks[last].Is(lang.Preposition) {
		last--
	}
	first := &r.Toks[content.first]
	return last >= cue.first && r.acts(last)&lang.ActEmpty != 0 && (!first.Is(lang.Complementizer) || r.acts(content.first)&lang.ActInfinitive != 0)
}
