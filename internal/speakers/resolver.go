// Package speakers reads the text once more when it is known who says what: it takes
// the entities and the quotes, and gives the mentions anew, with whom pronouns mean
// where somebody is reported, and who speaks in each quote.
//
// Coreference comes before the tagger of reported speech, which sees names, and can
// not know its outcome: "he said" mostly goes on with whoever spoke last.
package speakers

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Resolver reads one text after another. The zero resolver is ready to use; what
// it returns is good until the next call.
type Resolver struct {
	*token.Text
	page   *layout.Page
	prose  *prose.Prose
	ents   *coref.Entities
	quotes []quotes.Quote

	sayings []saying // by quote
	within  []int32  // by token: 1 + index of the innermost quote whose content it is part of, less than 0 of the one whose cue it is
	source  []int32  // by token: 1 + index of the quote whose source it is part of
	genders []names.Gender
	guessed []bool  // by entity: its gender is that of a pronoun
	totals  []int32 // by entity: how often the text names it

	known    []known // by entity: what has been read of it
	recent   []coref.ID
	spoke    turn    // the latest quote whose source has been read
	unnamed  unnamed // the latest noun for somebody without a name
	body     body    // the latest noun for a body without one
	sent     int     // where reading is: the sentence
	at       int     // … the token
	next     int     // … and the next of the mentions of names
	pronoun  Pronoun
	nouns    names.Symbols // what people are called
	heard    names.Symbols // the nouns for people so far, where they have capitals
	brought  names.Symbols // the nouns for people in the sources so far that are somebody new
	callings []calling     // by number of the noun
	buf      []byte
	spoken   []coref.ID      // the people named in the quote whose source is the pronoun
	later    [maxRecent]int8 // by candidate: how many of the others were subjects since
	mentions []coref.Mention
	out      coref.Entities
	said     []quotes.Quote
}

// A saying is where a quote stands, in tokens.
type saying struct {
	first, last int // its source
	content     int // the first token of its content
	direct      bool
}

// A turn is that somebody spoke.
type turn struct {
	who         coref.ID // 0 if nobody knows
	sent, block int
	quote       int32 // 1 + index, 0 for none
}

// Resolve tells anew whom pronouns mean, and with it who speaks.
func (r *Resolver) Resolve(d *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities, q []quotes.Quote) (*coref.Entities, []quotes.Quote) {
	r.Reset(d, p, m, e, q)
	for r.Next() {
		r.Take(r.choose())
	}
	e.Remade(e.List, r.mentions, &r.out)
	r.speak()
	r.answer()
	r.head()
	r.mentions = r.withSelves(r.mentions)
	e.Remade(e.List, r.mentions, &r.out)
	r.speak() // "I" may be a source, too
	r.answer()
	r.head()
	return &r.out, r.said
}

// Reset prepares for a text.
func (r *Resolver) Reset(d *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities, q []quotes.Quote) {
	r.Text, r.page, r.prose, r.ents, r.quotes = d, p, m, e, q
	n := len(e.List) + 1
	r.known, r.totals = text.Sized(r.known, n), text.Sized(r.totals, n)
	r.genders, r.guessed = text.Sized(r.genders, n), text.Sized(r.guessed, n)
	for i := range e.List {
		r.genders[i+1] = r.genderOf(&e.List[i])
	}
	for i := range e.Mentions {
		if m := &e.Mentions[i]; m.Kind == coref.MentionName {
			r.totals[m.Entity]++
		}
	}
	r.recent, r.mentions = r.recent[:0], r.mentions[:0]
	r.sent, r.at, r.next = 0, 0, 0
	r.spoke, r.unnamed, r.body = turn{}, unnamed{at: -1}, body{at: -1}
	r.brought.Reset(0)
	r.callAll()
	r.locate()
}

// genderOf returns the gender of a person, as its name, its titles or its roles tell:
// "Kim Lee, a spokeswoman".
func (r *Resolver) genderOf(e *coref.Entity) names.Gender {
	if e.Kind != lang.KindPerson || e.Gender != names.UnknownGender {
		return e.Gender
	}
	for _, s := range e.Roles {
		whose := r.Lang.Cases.Any() && r.ents.MentionAt(r.At(s.End)) != nil
		for i := r.At(s.Start); i < len(r.Toks) && r.Toks[i].End <= s.End && !r.Toks[i].Is(lang.Preposition); i++ {
			if g := names.GenderOf(r.Toks[i].Is(lang.Masculine), r.Toks[i].Is(lang.Feminine)); g != names.UnknownGender && r.Toks[i].Is(lang.RoleNoun) && !(whose && g == names.Female) { // "дочь Ивана Лиса": what he is not
				return g
			}
		}
	}
	return names.UnknownGender
}

// locate notes where the parts of the quotes stand.
func (r *Resolver) locate() {
	r.within, r.source = text.Sized(r.within, len(r.Toks)), text.Sized(r.source, len(r.Toks))
	r.sayings = r.sayings[:0]
	for n := range r.quotes {
		q := &r.quotes[n]
		s := saying{first: -1, last: -1, content: r.At(q.Content[0].Start), direct: q.Kind == quotes.Direct}
		for i := r.At(q.Cue.Start); q.Cue.End > 0 && i < len(r.Toks) && r.Toks[i].End <= q.Cue.End; i++ {
			if r.within[i] == 0 {
				r.within[i] = -int32(n + 1)
			}
		}
		for _, c := range q.Content {
			for i := r.At(c.Start); i < len(r.Toks) && r.Toks[i].End <= c.End; i++ {
				r.within[i] = int32(n + 1)
			}
		}
		if q.Source.End > 0 {
			s.first, s.last = r.At(q.Source.Start), r.At(q.Source.End)
			for i := s.first; i < s.last; i++ {
				r.source[i] = int32(n + 1)
			}
		}
		r.sayings = append(r.sayings, s)
	}
}

// Next reads on to the next pronoun that may mean an entity, and reports whether
// there is one. Take must follow.
func (r *Resolver) Next() bool {
	for ; r.sent < len(r.prose.Sentences); r.sent++ {
		s := &r.prose.Sentences[r.sent]
		for r.at = max(r.at, s.First); r.at < s.Last; {
			i := r.at
			if r.describeBody(i) || r.describePerson(i) {
				continue
			}
			r.hearUnnamed(i)
			if m := r.nameAt(i); m != nil {
				r.mention(*m)
				r.at = m.Last
				continue
			}
			r.at++
			t := &r.Toks[i]
			switch {
			case t.Is(lang.Pronoun):
				if r.read(i) {
					return true
				}
			case t.Is(lang.RoleNoun | lang.Masculine | lang.Feminine):
				r.noteUnnamed(i)
			case t.Is(lang.BodyNoun | lang.BodyHead):
				r.noteBody(i)
			}
		}
	}
	return false
}

// nameAt returns the name or the description that begins at token i, nil if none
// does.
func (r *Resolver) nameAt(i int) *coref.Mention {
	all := r.ents.Mentions
	for r.next < len(all) && (all[r.next].First < i || all[r.next].Kind == coref.MentionPronoun) {
		r.next++
	}
	if r.next < len(all) && all[r.next].First == i {
		return &all[r.next]
	}
	return nil
}

// mention notes a mention.
func (r *Resolver) mention(m coref.Mention) {
	r.mentions = append(r.mentions, m)
	block := r.prose.Sentences[r.sent].Block
	b := &r.page.Blocks[block]
	if b.Kind == layout.KindByline || b.Kind == layout.KindCredit || m.First < b.Body || r.page.Credited(r.Toks[m.First].Start) {
		return // pronouns do not refer to those who wrote the story, or to where they did
	}
	k := &r.known[m.Entity]
	if k.count == 0 {
		k.first = m.Last
	}
	r.bringForward(m.Entity)
	k.count++
	if k.medium == 0 && m.Kind == coref.MentionName {
		k.medium = int32(r.besideMedium(&m))
	}
	t := &r.Toks[m.First]
	k.letters = k.letters || m.Kind == coref.MentionName && m.Last == m.First+1 && t.Shape == token.Upper && !t.Is(lang.Outlet)
	k.heads = k.heads || b.Kind == layout.KindHeadline
	x := seen{true, r.sent, block, m.First, r.prose.In[m.First], m.Kind, r.partOf(&m), m.First == r.prose.Sentences[r.sent].First}
	if x.pair == 0 {
		k.outside = x
	} else {
		k.inside = x
	}
	if n := r.source[m.First]; n > 0 {
		r.hear(n, m)
	}
}

// besideMedium returns the last word of what media are called that stands beside a name, "the
// Corvina newspaper", "newspaper Corvina", 0 for none.
func (r *Resolver) besideMedium(m *coref.Mention) int {
	if r.ents.NamesPlace(m) || r.ents.Entity(m).Kind == lang.KindPerson { // "the paper Ann Lee wrote"
		return 0
	}
	if end := r.LabelOf(lang.LabelMedium, m.Last, min(m.Last+coref.MaxMedium, len(r.Toks))); end > m.Last {
		return end - 1
	}
	if m.First > 0 && (r.IsLabel(lang.LabelMedium, m.First-1) || r.compoundMedium(m.First-1)) {
		return m.First - 1
	}
	if m.Last-m.First > 1 && r.compoundMedium(m.First) { // taken for a part of the name
		return m.First
	}
	return 0
}

// compoundMedium reports whether what stands behind the last hyphen of the word at token i is
// what media are called: "der US-Sender".
func (r *Resolver) compoundMedium(i int) bool {
	w := r.Word(i)
	n := strings.LastIndexByte(w, '-')
	return n > 0 && r.Lang.IsLabel(lang.LabelMedium, w[n+1:])
}

// hear notes who the source of quote n is, once the mention that is its head has
// been read.
func (r *Resolver) hear(n int32, m coref.Mention) {
	s := &r.sayings[n-1]
	who := r.quotes[n-1].Speaker
	switch {
	case m.Kind == coref.MentionPronoun && s.first <= m.First && m.First <= s.first+1:
		who = m.Entity
	case who != m.Entity:
		return
	}
	r.spoke = turn{who, r.sent, r.prose.Sentences[r.sent].Block, n}
}

// hearUnnamed notes that somebody without a name speaks, where token i begins a source.
func (r *Resolver) hearUnnamed(i int) {
	n := r.source[i]
	if n > 0 && r.sayings[n-1].first == i && r.quotes[n-1].By == coref.ByNothing && !r.Toks[i].Is(lang.Pronoun) {
		r.spoke = turn{0, r.sent, r.prose.Sentences[r.sent].Block, n}
	}
}

// bringForward makes an entity the latest.
func (r *Resolver) bringForward(id coref.ID) {
	i := 0
	for i < len(r.recent) && r.recent[i] != id {
		i++
	}
	if i == len(r.recent) && i < maxRecent {
		r.recent = append(r.recent, 0)
	}
	i = min(i, maxRecent-1)
	copy(r.recent[1:i+1], r.recent[:i])
	r.recent[0] = id
}

// maxRecent bounds among how many entities a pronoun chooses.
const maxRecent = 32

// Take makes the pronoun mean an entity, 0 for none.
func (r *Resolver) Take(id coref.ID) {
	if id == 0 {
		return
	}
	p := &r.pronoun
	if p.Person() && r.genders[id] == names.UnknownGender {
		r.genders[id], r.guessed[id] = p.gender, true
	}
	if p.Person() && p.quote > 0 {
		r.forget(p.quote, id)
	}
	r.mention(coref.Mention{First: p.At, Last: p.At + 1, Kind: coref.MentionPronoun, Entity: id})
}

// forget takes back that pronouns between the marks of a quote mean who turns out to say
// it: "“He lost,” he said" is about somebody else.
func (r *Resolver) forget(quote int32, id coref.ID) {
	for k := len(r.mentions) - 1; k >= 0 && r.within[r.mentions[k].First] == quote; k-- {
		if m := &r.mentions[k]; m.Entity == id && m.Kind == coref.MentionPronoun && r.prose.In[m.First] != 0 {
			r.mentions = slices.Delete(r.mentions, k, k+1)
		}
	}
}

// speak tells who speaks in each quote, by the mentions as they are now.
func (r *Resolver) speak() {
	r.said = append(r.said[:0], r.quotes...)
	for n := range r.said {
		q, s := &r.said[n], &r.sayings[n]
		switch {
		case q.By == coref.ByContinuation && n > 0 && q.Speaker == r.quotes[n-1].Speaker: // an interview goes on by itself
			q.Speaker = r.said[n-1].Speaker
		case s.first >= 0 && (q.By == coref.ByPronoun || q.By == coref.ByNothing):
			q.Speaker, q.By = r.out.Speaker(s.first, s.last)
		}
		q.Percent = trusted(q)
	}
}

// How often pronouns mean whom they are found to, and quotations without a source go on
// with the one before, in percent.
const (
	pronounsRight      = 92
	continuationsRight = 80
)

// trusted returns how likely a quote is right, its speaker included.
func trusted(q *quotes.Quote) uint8 {
	switch {
	case q.Speaker == 0:
	case q.By == coref.ByPronoun:
		return uint8(int(q.Percent) * pronounsRight / 100)
	case q.By == coref.ByContinuation && (q.Source.End == 0 || q.Cue.End == 0 && q.Kind == quotes.Direct):
		return max(q.Percent, continuationsRight)
	}
	return q.Percent
}
