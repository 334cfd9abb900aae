// Package cast completes who appears in a text: it takes the entities and the quotes,
// and gives the entities anew, with those who are quoted without a name, "officials",
// "a spokeswoman for the ministry", and with the bodies and places that people are
// said to belong to.
package cast

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Reader completes one text after another. The zero reader is ready to use; what it
// returns is good until the next call.
type Reader struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	ents  *coref.Entities
	parts []pos.Part

	unnamed  []unnamed
	latest   int           // the one of them who spoke last, -1 if somebody else did
	words    names.Symbols // of nouns, numbered
	byHead   []int32       // by number of the head: 1 + index of the latest of the unnamed with it
	mine     []int32       // by token: 1 + index of the mention below that it is part of
	mentions []coref.Mention
	of       []int // by mention: which of the unnamed it means
	quotes   []quotes.Quote
	own      own // the latest source that is somebody's own words
	list     []coref.Entity
	ids      []coref.ID // by former ID: the new one
	out      coref.Entities
}

// An unnamed is a speaker whom the text does not name, or not where it speaks.
type unnamed struct {
	noun
	named  coref.ID // of a body that is named once: "the company, Sorrell Water,"
	gender names.Gender
	heads  bool  // the headline speaks of it, in as few words as it can
	sent   int   // of the latest mention
	before int32 // 1 + index of the one before with the same head
}

// Complete adds the speakers without a name to the entities, with their mentions, and
// makes them speak in the quotes.
func (r *Reader) Complete(d *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities, t *roles.Roles, q []quotes.Quote) (*coref.Entities, []quotes.Quote) {
	r.Text, r.page, r.prose, r.ents, r.parts = d, p, m, e, t.Parts
	r.unnamed, r.latest, r.own = r.unnamed[:0], -1, own{}
	r.words.Reset(0)
	r.byHead = r.byHead[:0]
	r.mine = text.Sized(r.mine, len(d.Toks))
	r.quotes = append(r.quotes[:0], q...)
	r.mentions, r.of = r.mentions[:0], r.of[:0]
	for n := range r.quotes {
		q := &r.quotes[n]
		if q.By == coref.ByContinuation && q.Speaker == 0 && n > 0 {
			q.Speaker = r.quotes[n-1].Speaker
		}
		r.quote(q)
	}
	r.settleHeadline()
	r.settleIntroduced()
	r.mentions = append(r.mentions, e.Mentions...)
	slices.SortStableFunc(r.mentions, func(a, b coref.Mention) int {
		if a.First != b.First {
			return a.First - b.First
		}
		return b.Last - a.Last // what is part of another one stands behind it
	})
	r.number()
	for i := range r.quotes {
		r.learnOffice(&r.quotes[i])
	}
	e.Remade(r.list, r.mentions, &r.out)
	r.affiliate()
	return &r.out, r.quotes
}

// quote finds out who without a name speaks in a quote.
func (r *Reader) quote(q *quotes.Quote) {
	switch {
	case q.Speaker != 0 && !r.holdsOffice(q):
		r.learnCalling(q)
		r.latest = -1
		return
	case q.Source.End == 0:
		return
	}
	first, last := r.At(q.Source.Start), r.At(q.Source.End)
	for first < last && r.Toks[first].Kind != token.Word && r.Toks[first].Kind != token.Number {
		first++
	}
	if first == last {
		return
	}
	var k int
	by, says := coref.ByDescription, q.Act == quotes.Statement || q.Act == quotes.Question
	switch t := &r.Toks[first]; {
	case t.Is(lang.Relative), last == first+1 && coref.Relates(r.Text, first), t.Is(lang.Complementizer) && r.parts[first] == pos.Question:
		if q.Speaker = r.goesOn(first, says); q.Speaker != 0 {
			q.By = coref.ByPronoun
		}
		return
	case r.IsLabel(lang.LabelOwn, first) && r.ownWords(q, first):
		return
	case t.Is(lang.Pronoun) && !t.Is(lang.Possessive):
		k, by = r.pronoun(first, r.At(q.Content[0].Start)), coref.ByPronoun
	case r.named(first, last) != 0:
		r.learn(first, last)
		q.Speaker, q.By, r.latest = r.named(first, last), coref.ByName, -1
		return
	default:
		k = r.describe(first, last, says)
	}
	if k >= 0 {
		q.Speaker, q.By = r.id(k), by
	}
	r.latest = k
}

// holdsOffice reports whether what names the speaker is only what somebody has an
// office of, as a genitive tells in languages with cases: "Prezydent USA".
func (r *Reader) holdsOffice(q *quotes.Quote) bool {
	if q.By != coref.ByName || !r.Lang.Cases.Any() || r.ents.List[q.Speaker-1].Kind == lang.KindPerson {
		return false
	}
	first, last := r.At(q.Source.Start), r.At(q.Source.End)
	for i := first + 1; i < last; i++ {
		if m := r.ents.MentionAt(i); m != nil && m.First == i && m.Entity == q.Speaker {
			return r.Any(first, i, lang.RoleNoun|lang.Title)
		}
	}
	return false
}

// named returns the body or the person whose name ends the source of tokens [first, last) behind a
// description: "the company, Sorrell Water,". It is 0 if there is none.
func (r *Reader) named(first, last int) coref.ID {
	for last > first && r.Toks[last-1].Kind == token.Comma {
		last--
	}
	i := r.nounEnd(first, last)
	if i < last && r.Toks[i].Kind == token.Open { // "the Football Association (FA), Ann Lee,"
		for i++; i < last && r.Toks[i-1].Kind != token.Close; {
			i++
		}
	}
	if i+1 >= last || r.Toks[i].Kind != token.Comma || r.joinsAnother(first, i) {
		return 0
	}
	m := r.ents.MentionAt(i + 1)
	if m == nil || m.Kind != coref.MentionName || m.First != i+1 || m.Last < last || r.ents.Entity(m).Kind != lang.KindOrganization && r.ents.Entity(m).Kind != lang.KindPerson {
		return 0
	}
	return m.Entity
}

// joinsAnother reports whether tokens [first, last) are two people: "Jan Novak and his
// counterpart, Laszlo Toth,", unlike "the president and chief executive, Ann Lee,".
func (r *Reader) joinsAnother(first, last int) bool {
	for i := first + 1; i+1 < last; i++ {
		if r.Toks[i].Is(lang.AndWord) && r.Toks[i+1].Is(lang.Definite|lang.Possessive) {
			return true
		}
	}
	return false
}

// learn notes what the body whose name ends the source of tokens [first, last) is
// called before it.
func (r *Reader) learn(first, last int) {
	n, ok := r.noun(first, r.nounEnd(first, last))
	if !ok || n.form != formDefinite || r.known(&n) >= 0 {
		return
	}
	r.unnamed = append(r.unnamed, unnamed{noun: n, named: r.named(first, last), sent: r.sentence(first), before: r.byHead[n.key]})
	r.byHead[n.key] = int32(len(r.unnamed))
}

// learnCalling notes for whom the document or the medium speaks that is the source of a
// quote: "a study by Dell University found", "the Corvina newspaper said". Further down it is
// "the study", "the newspaper".
func (r *Reader) learnCalling(q *quotes.Quote) {
	if q.By != coref.ByDescription && q.By != coref.ByName || q.Source.End == 0 {
		return
	}
	first, last := r.At(q.Source.Start), r.At(q.Source.End)
	n, ok := r.noun(first, last)
	document := q.By == coref.ByDescription && ok && r.Toks[n.head].Is(lang.Document)
	medium := q.By == coref.ByName && ok && r.IsLabel(lang.LabelMedium, n.head)
	if !document && !medium || r.known(&n) >= 0 {
		return
	}
	r.unnamed = append(r.unnamed, unnamed{noun: n, named: q.Speaker, sent: r.sentence(first), before: r.byHead[n.key]})
	r.byHead[n.key] = int32(len(r.unnamed))
}

// id returns the ID of one of the unnamed while the text is read.
func (r *Reader) id(k int) coref.ID {
	if k < len(r.unnamed) && r.unnamed[k].named != 0 {
		return r.unnamed[k].named
	}
	return coref.ID(len(r.ents.List) + 1 + k)
}

// sentence returns the index of the sentence of token i.
func (r *Reader) sentence(i int) int {
	n, ok := slices.BinarySearchFunc(r.prose.Sentences, i, func(s prose.Sentence, i int) int { return s.First - i })
	if !ok {
		n--
	}
	return max(n, 0)
}

// mention notes that tokens [first, last) mean one of the unnamed, unless they overlap
// a mention that there is without being a part of it or the other way round.
func (r *Reader) mention(k, first, last int, kind coref.MentionKind) bool {
	for i := first; i < last; i++ {
		m := r.ents.MentionAt(i)
		if r.mine[i] != 0 || m != nil && (m.First < first || m.Last > last || m.First == first && m.Last == last) {
			return false
		}
	}
	r.mentions = append(r.mentions, coref.Mention{First: first, Last: last, Kind: kind, Entity: r.id(k)})
	r.of = append(r.of, k)
	for i := first; i < last; i++ {
		r.mine[i] = int32(len(r.mentions))
	}
	if k < len(r.unnamed) {
		r.unnamed[k].sent = r.sentence(first)
	}
	return true
}

// describe returns whom the source of tokens [first, last) describes, -1 if nobody can
// be told. What says something may be anything, "the blog said"; who wants or thinks
// something must be somebody.
func (r *Reader) describe(first, last int, says bool) int {
	n, ok := r.noun(first, last)
	if !ok {
		return -1
	}
	if head := r.behindArticle(n.head); !says && n.kind == lang.KindOther && !head.Is(speaking|lang.Demonym) {
		return -1
	}
	if r.mine[n.first] != 0 { // said already
		return r.of[r.mine[n.first]-1]
	}
	k := r.known(&n)
	if k < 0 {
		k = len(r.unnamed)
	}
	if !r.mention(k, n.first, n.last, coref.MentionNominal) {
		return -1
	}
	if k < len(r.unnamed) {
		if u := &r.unnamed[k]; u.heads && !r.inHeadline(n.first) {
			u.heads = false
			if n.last-n.first >= u.last-u.first { // in more words than the headline has
				u.noun = n
			}
		}
		return k
	}
	h := &r.Toks[n.head]
	u := unnamed{noun: n, sent: r.sentence(n.first), gender: names.GenderOf(h.Is(lang.Masculine), h.Is(lang.Feminine))}
	u.heads = r.inHeadline(n.first)
	u.before = r.byHead[n.key]
	r.unnamed = append(r.unnamed, u)
	r.byHead[n.key] = int32(len(r.unnamed))
	return k
}

// maxSame bounds how many of the unnamed with the same noun are compared.
const maxSame = 8

// known returns which of the unnamed a description means, -1 if none.
func (r *Reader) known(n *noun) int {
	for len(r.byHead) <= int(n.key) {
		r.byHead = append(r.byHead, 0)
	}
	if r.another(n) {
		return -1
	}
	found := -1
	for k, left := r.byHead[n.key], maxSame; k > 0 && left > 0; k, left = r.unnamed[k-1].before, left-1 {
		u := &r.unnamed[k-1]
		switch {
		case n.form != formDefinite && r.another(&u.noun): // "analysts" are not "other analysts"
		case n.form != formDefinite && r.otherNumbers(n, &u.noun): // "61 percent" are others than "22 percent"
		case r.same(n, &u.noun), u.heads && r.covers(n, &u.noun):
			return int(k - 1)
		case !r.covers(&u.noun, n) || n.of != u.of:
		case n.form == formDefinite && found < 0: // "the officials", the latest of them
			found = int(k - 1)
		case n.form == formBare && found < 0:
			found = int(k - 1)
		case n.form == formBare: // "officials", who may be either
			return -1
		}
	}
	return found
}

// goesOn returns who the relative pronoun at token i goes on about, 0 if nobody can be
// told: "one of the people, who asked not to be named".
func (r *Reader) goesOn(i int, says bool) coref.ID {
	last := i
	if last > 0 && r.Toks[last-1].Kind == token.Comma {
		last--
	}
	r.latest = -1
	if last == 0 {
		return 0
	}
	who := r.Lang.Has&lang.RolesLearned != 0 && r.Toks[i].Is(lang.Relative) && !r.Toks[i].Is(lang.Neuter|lang.Possessive)
	if k := r.mine[last-1]; k != 0 {
		r.latest = r.withPronoun(r.of[k-1], i)
	} else if first := r.antecedent(last, who); first >= 0 {
		if id := r.apposed(first); id != 0 {
			return id
		}
		k := r.describe(first, last, says || who)
		if k >= 0 && k < len(r.unnamed) && who && r.unnamed[k].kind == lang.KindOther {
			r.unnamed[k].kind = lang.KindPerson
		}
		r.latest = r.withPronoun(k, i)
	}
	if r.latest < 0 {
		return r.namedBefore(last)
	}
	return r.id(r.latest)
}

// withPronoun notes that the pronoun at token i means one of the unnamed, and returns
// who that is.
func (r *Reader) withPronoun(k, i int) int {
	if k >= 0 && !r.mention(k, i, i+1, coref.MentionPronoun) {
		return -1
	}
	return k
}

// How far back a pronoun means who spoke last.
const (
	reachSentences = 3
	reachBlocks    = 1
)

// pronoun returns whom the pronoun at token i means: who spoke last, if that is one of
// the unnamed and it agrees, or else who did something before; -1 for nobody. What it says
// begins at token said.
func (r *Reader) pronoun(i, said int) int {
	if k := r.mine[i]; k != 0 { // it says two things
		return r.of[k-1]
	}
	if r.latest < 0 {
		return r.withPronoun(r.subjectBefore(i, 0, said), i)
	}
	u, n := &r.unnamed[r.latest], r.sentence(i)
	if !r.reaches(u.sent, n) && !r.trails(i, n, u.sent) || !u.agrees(&r.Toks[i]) {
		return r.withPronoun(r.subjectBefore(i, 0, said), i)
	}
	if block := r.prose.Sentences[n].Block; r.Toks[i].Is(lang.Plural) && i == r.prose.Sentences[n].First && r.prose.Sentences[u.sent].Block != block {
		if k := r.subjectBefore(i, r.page.Blocks[block].First, said); k >= 0 { // "Officials …\n\nThe rebels fled. They said"
			return r.withPronoun(k, i)
		}
	}
	return r.withPronoun(r.latest, i)
}

// trailing is how many sentences back those speak who say more behind what they say.
const trailing = 4

// trails reports whether the pronoun at token i of sentence n stands behind what is said, and
// goes on with who spoke last in sentence m: wires have a paragraph a sentence, "…, they said".
func (r *Reader) trails(i, n, m int) bool {
	return m <= n && n-m <= trailing && i > r.prose.Sentences[n].First && (r.Toks[i-1].Kind == token.Comma || r.Toks[i-1].Kind == token.Mark)
}

// reaches reports whether a pronoun in sentence n may mean who is spoken of in sentence m.
func (r *Reader) reaches(m, n int) bool {
	blocks := r.prose.Sentences[n].Block - r.prose.Sentences[m].Block
	return m <= n && n-m <= reachSentences && blocks <= reachBlocks
}

// agrees reports whether a pronoun may mean u, and takes the gender from it.
func (u *unnamed) agrees(t *token.Token) bool {
	gender := names.GenderOf(t.Is(lang.Masculine), t.Is(lang.Feminine))
	switch {
	case t.Is(lang.FirstPerson | lang.SecondPerson):
		return false
	case t.Is(lang.Plural):
		return u.plural && !u.written || u.kind == lang.KindOrganization
	case gender != names.UnknownGender:
		if u.plural || u.kind != lang.KindPerson || u.gender != names.UnknownGender && u.gender != gender {
			return false
		}
		u.gender = gender
		return true
	case t.Is(lang.Neuter):
		return !u.plural && u.kind != lang.KindPerson
	}
	return false
}

// number numbers the entities anew by their first mentions.
func (r *Reader) number() {
	old := len(r.ents.List)
	r.ids = text.Sized(r.ids, old+len(r.unnamed)+1)
	r.list = r.list[:0]
	for i := range r.mentions {
		m := &r.mentions[i]
		m.Entity = r.settled(m.Entity)
		id := &r.ids[m.Entity]
		if *id == 0 {
			if k := int(m.Entity) - old - 1; k >= 0 {
				u := &r.unnamed[k]
				r.list = append(r.list, coref.Entity{Kind: u.kind, Name: r.Span(u.first, u.last), Anonymous: true})
			} else {
				r.list = append(r.list, r.ents.List[m.Entity-1])
			}
			*id = coref.ID(len(r.list))
		}
		m.Entity = *id
	}
	for i := range r.quotes {
		q := &r.quotes[i]
		q.Speaker = r.ids[r.settled(q.Speaker)]
	}
}

// settled returns the entity that has a name which one of the unnamed turned out to be.
func (r *Reader) settled(id coref.ID) coref.ID {
	if k := int(id) - len(r.ents.List) - 1; k >= 0 && r.unnamed[k].named != 0 {
		return r.unnamed[k].named
	}
	return id
}
