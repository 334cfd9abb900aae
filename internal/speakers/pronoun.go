package speakers

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// A Pronoun is one that may mean an entity.
type Pronoun struct {
	At     int // its token
	sent   int // its sentence, or that in which the quotation begins whose source it is
	class  class
	part   part
	gender names.Gender
	quote  int32 // 1 + index of the quote whose source it is, 0 for none

	subject coref.ID // the latest of its candidates that is a subject of its sentence
}

// Person reports whether it means one person: "she".
func (p *Pronoun) Person() bool { return p.class == person }

// A class says what a pronoun can mean.
type class uint8

const (
	person class = iota // "he", "she"
	thing               // "it"
	group               // "they"
	numClasses
)

// A part is what a noun phrase is in its clause, as far as the words beside it tell.
type part uint8

const (
	other part = iota
	subject
	speaker // the subject of what reports
	object  // behind a preposition or a verb
	owner   // "Lee's", "his"
	aside   // in commas or brackets
	numParts
)

// known is what has been read of an entity.
type known struct {
	count   int32
	first   int   // the token behind its first mention
	heads   bool  // the headline has it
	medium  int32 // the token by which it is called a newspaper, or the like
	letters bool  // it is called by its letters: "the NTSB"
	outside seen  // its latest mention outside of quotation marks
	inside  seen  // … and between some
}

// A seen is a mention that a pronoun may go on with.
type seen struct {
	is          bool
	sent, block int
	token       int
	pair        int32 // 1 + index of the pair of marks around it
	kind        coref.MentionKind
	part        part
	opens       bool // it opens a sentence
}

// mentionOf returns the mention of an entity that the pronoun would go on with: one in
// the same quotation, else the latest one outside of any. What somebody says does not
// bring up whom the story goes on about.
func (r *Resolver) mentionOf(id coref.ID) *seen {
	k := &r.known[id]
	if p := r.prose.In[r.pronoun.At]; k.inside.is && (p > 0 && k.inside.pair == p || !k.outside.is) {
		return &k.inside
	}
	return &k.outside
}

// An unnamed is a noun for somebody whom the text does not name there: "a doctor".
type unnamed struct {
	at, sent int
	gender   names.Gender
}

// closed are the words that are no verb behind a subject.
const closed = lang.Determiner | lang.Preposition | lang.Conjunction | lang.Complementizer | lang.Pronoun

// read reads the pronoun at token i, and reports whether it may mean an entity.
func (r *Resolver) read(i int) bool {
	t := &r.Toks[i]
	if t.Is(lang.FirstPerson|lang.SecondPerson|lang.Relative) || r.Polite(i) {
		return false
	}
	p := Pronoun{At: i, quote: r.source[i], gender: names.GenderOf(t.Is(lang.Masculine), t.Is(lang.Feminine))}
	if p.quote > 0 && r.sayings[p.quote-1].first != i && r.sayings[p.quote-1].first != i-1 {
		p.quote = 0
	}
	switch {
	case t.Is(lang.Plural):
		p.class = group
	case p.gender != names.UnknownGender:
		p.class = person
	case t.Is(lang.Neuter):
		p.class = thing
	default:
		return false
	}
	p.sent = r.sentOf(p.quote)
	p.part = r.partOfPronoun(i, p.quote > 0)
	r.pronoun = p
	return true
}

// sentOf returns the sentence where reading is, or that in which the quotation begins whose
// source stands there: what was said does not come between it and who was spoken of before.
func (r *Resolver) sentOf(quote int32) int {
	n := r.sent
	if quote > 0 {
		for from := r.sayings[quote-1].content; r.prose.Sentences[n].First > from; {
			n--
		}
	}
	return n
}

// partOfPronoun says what the pronoun at token i is.
func (r *Resolver) partOfPronoun(i int, source bool) part {
	t, s := &r.Toks[i], &r.prose.Sentences[r.sent]
	if t.Is(lang.Possessive) && i+1 < s.Last && r.Toks[i+1].Kind == token.Word && !r.Toks[i+1].Is(closed|lang.Auxiliary) {
		return owner
	}
	if source {
		return speaker
	}
	if i > s.First && r.Toks[i-1].Is(lang.Preposition) && !r.Toks[i-1].Is(lang.Conjunction) {
		return object
	}
	if i+1 >= s.Last || r.Toks[i+1].Kind != token.Word || r.Toks[i+1].Is(closed) {
		return object
	}
	return subject
}

// partOf says what a mention is.
func (r *Resolver) partOf(m *coref.Mention) part {
	s, first, last := &r.prose.Sentences[r.sent], m.First, m.Last
	if n := r.source[first]; n > 0 && r.quotes[n-1].Cue.End > 0 {
		if r.quotes[n-1].Speaker != m.Entity && r.completes(m, r.sayings[n-1].first) {
			return object
		}
		return speaker
	}
	if last < s.Last && r.Toks[last].Is(lang.PossessiveMark) {
		return owner
	}
	if r.qualifies(m) {
		return other
	}
	if first > s.First {
		before := &r.Toks[first-1]
		switch {
		case before.Is(lang.Preposition) && !before.Is(lang.Conjunction):
			return object
		case before.Kind == token.Comma || before.Kind == token.Open:
			if last < s.Last && r.Toks[last].Kind != token.Word {
				return aside
			}
		}
	}
	if last >= s.Last {
		return other
	}
	t := &r.Toks[last]
	switch {
	case t.Kind == token.Word && t.Shape == token.Lower:
		if t.Is(lang.Auxiliary|lang.Relative) || !t.Is(closed) {
			return subject
		}
	case t.Kind == token.Comma || t.Kind == token.Open:
		if r.opensSentence(s, first) {
			return subject
		}
	}
	return other
}

// completes reports whether a preposition joins a name to a noun of the source that begins
// at token from, which is who speaks: "the government of Ann Lee and Bo Fox announced".
func (r *Resolver) completes(m *coref.Mention, from int) bool {
	i := m.First
	for i-1 > from && r.Toks[i-1].Is(lang.AndWord) {
		before := r.ents.MentionAt(i - 2)
		if before == nil || before.Kind != coref.MentionName {
			return false
		}
		i = before.First
	}
	return i-1 > from && r.Toks[i-1].Is(lang.Preposition|lang.OfWord)
}

// qualifies reports whether a name belongs to the noun behind it: "a Lee supporter".
func (r *Resolver) qualifies(m *coref.Mention) bool {
	if m.Kind != coref.MentionName || m.Last >= len(r.Toks) || r.Toks[m.Last].Kind != token.Word {
		return false
	}
	if r.Toks[m.Last].Is(lang.RoleNoun|lang.GroupNoun|lang.BodyNoun) && !r.Toks[m.Last].Is(lang.Cue) {
		return true
	}
	return m.First > 0 && r.Toks[m.First-1].Is(lang.Determiner) && r.ents.Entity(m).Kind == lang.KindPerson
}

// opensSentence reports whether nothing but a mark or a title stands before token i
// of a sentence.
func (r *Resolver) opensSentence(s *prose.Sentence, i int) bool {
	for k := s.First; k < i; k++ {
		if t := &r.Toks[k]; t.Kind == token.Word && !t.Is(lang.Title|lang.Courtesy|lang.RoleNoun) {
			return false
		}
	}
	return true
}

// A body is a noun for a body that the text does not name there: "the government".
type body struct {
	at, sent int
	subject  bool
}

// maxAttributes bounds the words between an article and the noun for a body.
const maxAttributes = 3

// noteBody notes the noun for a body at token i, if an article stands before it.
func (r *Resolver) noteBody(i int) {
	t, s := &r.Toks[i], &r.prose.Sentences[r.sent]
	if t.Shape != token.Lower || t.Is(lang.Plural) || i+1 >= s.Last || r.nameAt(i+1) != nil {
		return
	}
	k := i - 1
	for k > s.First && i-k <= maxAttributes && r.Toks[k].Kind == token.Word && !r.Toks[k].Is(lang.Determiner|lang.Definite|closed|lang.Auxiliary) {
		k--
	}
	if k < s.First || !r.Toks[k].Is(lang.Determiner|lang.Definite) {
		return
	}
	next := &r.Toks[i+1]
	r.body = body{i, r.sent, next.Kind == token.Word && (next.Is(lang.Auxiliary) || !next.Is(closed|lang.BodyNoun|lang.RoleNoun|lang.Plural))}
}

// noteUnnamed notes the noun at token i if it means somebody without a name.
func (r *Resolver) noteUnnamed(i int) {
	t := &r.Toks[i]
	if t.Is(lang.RoleNoun) && r.Lang.Has&lang.CapitalNouns != 0 && !r.headline() {
		r.heard.Number(string(r.keyOf(i, -1)))
	}
	if t.Shape != token.Lower || t.Is(lang.Plural|lang.Courtesy|lang.Pronoun) {
		return
	}
	if i+1 < len(r.Toks) && r.nameAt(i+1) != nil {
		return // it is a title
	}
	if i+2 < len(r.Toks) && r.Toks[i+1].Kind == token.Comma && r.nameAt(i+2) != nil {
		return // "the mayor, Ann Lee,"
	}
	s := &r.prose.Sentences[r.sent]
	for k := i - 1; k >= max(s.First, i-6); k-- {
		b := &r.Toks[k]
		if b.Is(lang.Auxiliary) {
			return // "Lee is a lawyer"
		}
		if b.Kind == token.Comma {
			if k > 0 && r.ents.At[k-1] != 0 {
				return // "Lee, a lawyer"
			}
			break
		}
		if b.Kind != token.Word {
			break
		}
	}
	if n := r.source[i]; n > 0 && r.bringsUp(&r.sayings[n-1]) {
		r.brought.Number(string(r.keyOf(i, -1)))
	}
	r.unnamed = unnamed{i, r.sent, names.GenderOf(t.Is(lang.Masculine), t.Is(lang.Feminine))}
}
