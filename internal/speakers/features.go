package speakers

import (
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A feature is a question about a pronoun and the entity that it may mean.
type feature uint8

const (
	featDistance    feature = iota // sentences and blocks since it was mentioned
	featRank                       // how many others were mentioned since that fit, too
	featParts                      // what it was in its clause, and what the pronoun is
	featSpoke                      // whether it spoke last, and how long ago
	featWithin                     // whether the pronoun stands in its own words
	featGender                     // whether its gender is known
	featCount                      // how often it was mentioned
	featTotal                      // how often the text names it
	featKind                       // how it was mentioned last, and how long ago
	featOpens                      // whether it opened a sentence
	featHeads                      // whether the headline has it
	featMarks                      // whether it or the pronoun stands in quotation marks
	featRival                      // whether another one is the subject of the same sentence
	featSubjects                   // how many others were subjects since, and whether it spoke last
	featPlace                      // what it was in its clause, and how long ago
	featThing                      // what it is, of a pronoun that means no person
	featUnnamed                    // whether somebody without a name was mentioned since
	featNone                       // of a pronoun that means none of them: what it is
	featNoneNear                   // … how many there are
	featNoneSomeone                // … whether somebody without a name stands near
	featNoneMarks                  // … whether it stands in quotation marks
	numFeatures
)

// Rows and columns of the table of weights.
const (
	Rows    = int(numFeatures)
	Columns = 64
)

// weights are by feature and value.
type weights [Rows][Columns]int16

// Values are the columns of the weights that add up, -1 where a feature does not
// apply.
type Values [Rows]int8

// noValues are those of no feature.
var noValues = Values{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1}

func (w *weights) sum(v *Values) int {
	s := 0
	for f, x := range v {
		if x >= 0 {
			s += int(w[f][x])
		}
	}
	return s
}

// How many sentences back pronouns refer.
const (
	reachPerson = 6
	reachThing  = 2
)

// reach returns how many sentences back a pronoun refers.
func (c class) reach() int {
	if c == person {
		return reachPerson
	}
	return reachThing
}

// Candidates appends the entities that the pronoun may mean, the latest first.
func (r *Resolver) Candidates(to []coref.ID) []coref.ID {
	r.nameSpoken()
	for _, id := range r.recent {
		if r.fits(id) && !r.another(id) {
			to = r.insert(to, id, r.pronoun.class.reach())
		}
	}
	r.compare(to)
	return to
}

// another reports whether somebody is not whom a pronoun means that stands for a person:
// who says "he" means another one, and so does "he" who names somebody.
func (r *Resolver) another(id coref.ID) bool {
	p := &r.pronoun
	if !p.Person() {
		return false
	}
	if p.part == owner && slices.ContainsFunc(r.ents.List[id-1].Roles, func(s text.Span) bool { return s.Start == r.Toks[p.At].Start }) {
		return true // "Lee, her partner"
	}
	if m := r.mentionOf(id); m.part == aside && r.spelled(m.token) {
		return true // "Тор Лис (Thor Lee)": who that is was named before it
	}
	if r.beside(id) {
		return true
	}
	n := r.within[p.At]
	return n > 0 && r.prose.In[p.At] != 0 && r.speakerOf(n) == id || slices.Contains(r.spoken, id)
}

// beside reports whether an entity is named behind another pronoun like this one in a clause of
// the sentence, and so is not whom either means: "Asked whether he would meet Bo Lee, he said"
// (principle C of Chomsky, 1981).
func (r *Resolver) beside(id coref.ID) bool {
	m := r.mentionOf(id)
	if m.sent != r.sent || m.kind != coref.MentionName || m.part == subject || m.part == speaker {
		return false
	}
	s := &r.prose.Sentences[r.sent]
	for i := m.token - 1; i >= s.First; i-- {
		t := &r.Toks[i]
		if t.Kind != token.Word && t.Kind != token.Number {
			return false
		}
		if i != r.pronoun.At && t.Is(lang.Pronoun) && !t.Is(lang.Possessive|lang.Relative) && names.GenderOf(t.Is(lang.Masculine), t.Is(lang.Feminine)) == r.pronoun.gender {
			return true
		}
	}
	return false
}

// spelled reports whether the name at token i stands in brackets right behind another person's,
// where nouns have cases: as that is spelled elsewhere.
func (r *Resolver) spelled(i int) bool {
	return r.Lang.Cases.Any() && i > 1 && r.Toks[i-1].Kind == token.Open && r.ents.PersonAt(i-2)
}

// nameSpoken collects the people whom the quote names of which the pronoun is the source, in
// marks or behind it: in front of it may stand "Ms. Lee was shocked, she said". Of a quote that
// stands in marks in part, those count whom its plain words name.
func (r *Resolver) nameSpoken() {
	r.spoken = r.spoken[:0]
	if r.pronoun.quote == 0 || !r.pronoun.Person() {
		return
	}
	q := &r.quotes[r.pronoun.quote-1]
	for _, c := range q.Content {
		if q.Kind != quotes.Direct && c.Start < q.Source.Start {
			continue
		}
		first, last := r.At(c.Start), r.At(c.End)
		all := r.ents.Mentions
		k, _ := slices.BinarySearchFunc(all, first, func(m coref.Mention, i int) int { return m.First - i })
		for ; k < len(all) && all[k].Last <= last; k++ {
			m := &all[k]
			if m.Kind == coref.MentionName && r.ents.Entity(m).Kind == lang.KindPerson && !r.qualifies(m) && (q.Kind != quotes.Mixed || r.prose.In[m.First] == 0 && !r.ents.Possesses(m)) {
				r.spoken = append(r.spoken, m.Entity)
			}
		}
	}
}

// insert puts an entity where it belongs among the candidates, if it was mentioned
// within the last sentences, so many of them.
func (r *Resolver) insert(to []coref.ID, id coref.ID, reach int) []coref.ID {
	m := r.mentionOf(id)
	if r.sent-m.sent > reach || m.pair > 0 && r.pronoun.quote > 0 && r.within[m.token] == r.pronoun.quote {
		return to // who is spoken of is not who speaks
	}
	i := len(to)
	for i > 0 && r.mentionOf(to[i-1]).token < m.token {
		i--
	}
	if i >= maxRecent {
		return to
	}
	if len(to) == maxRecent {
		to = to[:maxRecent-1]
	}
	return slices.Insert(to, i, id)
}

// compare notes which of the candidates were subjects.
func (r *Resolver) compare(all []coref.ID) {
	subjects := 0
	for n, id := range all {
		r.later[n] = int8(min(subjects, 3))
		m := r.mentionOf(id)
		if m.part != subject && m.part != speaker {
			continue
		}
		subjects++
		if m.sent == r.sent && r.pronoun.subject == 0 {
			r.pronoun.subject = id
		}
	}
}

// fits reports whether the pronoun can mean an entity.
func (r *Resolver) fits(id coref.ID) bool {
	p := &r.pronoun
	kind := r.ents.List[id-1].Kind
	if !p.Person() {
		return kind == lang.KindOrganization || kind == lang.KindPlace || r.known[id].medium > 0
	}
	return kind == lang.KindPerson && (r.genders[id] == names.UnknownGender || p.gender == names.UnknownGender || r.genders[id] == p.gender)
}

// choose returns the best of the candidates, 0 for none or where two are about as good.
func (r *Resolver) choose() coref.ID {
	var buf [maxRecent]coref.ID
	var v Values
	all := r.Candidates(buf[:0])
	if id := r.stressed(); id != 0 {
		return id
	}
	if id := r.fronted(); id != 0 {
		return id
	}
	if id := r.inCue(); id != 0 {
		return id
	}
	if id := r.ownWords(); id != 0 {
		return id
	}
	if id := r.asked(); id != 0 {
		return id
	}
	if r.unnamedGoesOn(all) || r.bodyGoesOn() {
		return 0
	}
	r.NoneFeatures(len(all), &v)
	return r.best(all, pronounWeights.sum(&v)+bias[r.pronoun.class])
}

// best returns the best of the candidates, 0 if none of them is better than nobody, or
// where two are about as good.
func (r *Resolver) best(all []coref.ID, nobody int) coref.ID {
	var v Values
	best, top := coref.ID(0), nobody
	second := top - leastMargin
	for n, id := range all {
		r.Features(id, n, &v)
		switch s := pronounWeights.sum(&v); {
		case s > top:
			best, top, second = id, s, top
		case s > second:
			second = s
		}
	}
	if top-second < leastMargin {
		return 0
	}
	return best
}

// leastMargin is by how much the best of the candidates must be better than the next.
const leastMargin = 8

// bias is by how much more a pronoun must seem to mean somebody than nobody, by its
// class: better no speaker than a wrong one.
var bias = [numClasses]int{person: 0, thing: 16, group: 32}

// Features answers the questions about the pronoun and its candidate of a rank.
func (r *Resolver) Features(id coref.ID, rank int, v *Values) {
	*v = noValues
	p, k, m := &r.pronoun, &r.known[id], r.mentionOf(id)
	block := r.prose.Sentences[p.sent].Block
	sents, blocks := min(max(p.sent-m.sent, 0), 5), min(max(block-m.block, 0), 2)
	near := min(sents, 2)
	v[featDistance] = int8(sents + 6*blocks)
	v[featRank] = int8(min(rank, 5) + 6*near)
	v[featParts] = int8(int(m.part) + int(numParts)*(b2i(sents == 0)+2*partClass(p.part)))
	v[featSpoke] = r.turnFeature(id, sents, block)
	v[featWithin] = r.withinFeature(id)
	if p.Person() {
		v[featGender] = int8(b2i(r.genders[id] != names.UnknownGender) + b2i(r.guessed[id]))
	} else {
		e := &r.ents.List[id-1]
		v[featThing] = int8(b2i(e.Kind == lang.KindPlace) + 2*b2i(p.class == group) + 4*partClass(p.part))
	}
	v[featCount] = binned(k.count)
	v[featTotal] = binned(r.totals[id])
	v[featKind] = int8(int(m.kind) + 3*near)
	v[featOpens] = int8(b2i(m.opens) + 2*near)
	v[featHeads] = int8(b2i(k.heads))
	v[featMarks] = r.marksFeature(m)
	rival := b2i(p.subject != 0) + b2i(p.subject == id)
	v[featRival] = int8(rival + 3*partClass(p.part))
	v[featSubjects] = r.later[rank] + 4*int8(b2i(r.spoke.who == id)+2*min(partClass(p.part), 2))
	v[featPlace] = int8(int(m.part) + int(numParts)*min(sents, 3) + 4*int(numParts)*b2i(m.opens))
	v[featUnnamed] = int8(b2i(r.unnamed.at > m.token && p.Person() && r.mayBeUnnamed()))
}

// NoneFeatures answers the questions about a pronoun that means none of so many
// candidates.
func (r *Resolver) NoneFeatures(candidates int, v *Values) {
	*v = noValues
	p := &r.pronoun
	v[featNone] = int8(int(p.class) + 3*int(p.part))
	v[featNoneNear] = int8(min(candidates, 4) + 5*b2i(p.Person()))
	someone := 0
	if p.Person() && r.mayBeUnnamed() {
		someone = 3 - min(r.sent-r.unnamed.sent, 3)
	}
	if r.spoke.quote > 0 && r.spoke.who == 0 {
		someone += 4
	}
	v[featNoneSomeone] = int8(someone + 8*int(p.class))
	marks := b2i(r.within[p.At] > 0)
	if r.prose.In[p.At] != 0 {
		marks = 2
	}
	v[featNoneMarks] = int8(marks + 3*int(p.class))
}

// mayBeUnnamed reports whether the pronoun may mean the latest person without a name.
func (r *Resolver) mayBeUnnamed() bool {
	u := &r.unnamed
	return u.at >= 0 && (u.gender == names.UnknownGender || r.pronoun.gender == names.UnknownGender || u.gender == r.pronoun.gender)
}

// turnFeature says whether an entity that was mentioned so many sentences ago is who
// spoke last, or how long ago that was, and whether the pronoun speaks now.
func (r *Resolver) turnFeature(id coref.ID, sents, block int) int8 {
	now := 0
	if r.pronoun.quote > 0 {
		now = 1 + b2i(r.sayings[r.pronoun.quote-1].direct)
	}
	switch {
	case r.spoke.quote == 0: // nobody did
		return int8(8*now + 3)
	case r.spoke.who == 0: // somebody without a name did
		return int8(24 + 3*now + min(max(block-r.spoke.block, 0), 2))
	case r.spoke.who == id:
		return int8(8*now + 4 + min(sents, 3))
	}
	return int8(8*now + min(max(block-r.spoke.block, 0), 2))
}

// withinFeature says in whose words the pronoun stands: 0 nobody's, 1 the entity's in
// marks, 2 somebody else's in marks, 3 in marks of nobody known, and so on without
// marks.
func (r *Resolver) withinFeature(id coref.ID) int8 {
	n := r.within[r.pronoun.At]
	if n <= 0 {
		return 0
	}
	x := int8(3)
	switch who := r.speakerOf(n); {
	case who == id:
		x = 1
	case who != 0:
		x = 2
	}
	if r.prose.In[r.pronoun.At] == 0 {
		x += 3
	}
	return x
}

// speakerOf returns who says quote n, as far as it has been read or is a name.
func (r *Resolver) speakerOf(n int32) coref.ID {
	if r.spoke.quote == n {
		return r.spoke.who
	}
	q := &r.quotes[n-1]
	if q.By == coref.ByPronoun {
		return 0
	}
	return q.Speaker
}

// marksFeature says whether a mention and the pronoun stand in quotation marks.
func (r *Resolver) marksFeature(m *seen) int8 {
	a, b := m.pair, r.prose.In[r.pronoun.At]
	switch {
	case a == 0 && b == 0:
		return 0
	case b == 0:
		return 1
	case a == 0:
		return 2
	case a == b:
		return 3
	}
	return 4
}

// partClass says whether the pronoun speaks, is another subject, an object or a
// possessor.
func partClass(p part) int {
	switch p {
	case speaker:
		return 0
	case subject:
		return 1
	case owner:
		return 2
	}
	return 3
}

// binned puts a count into one of six classes.
func binned(n int32) int8 {
	switch {
	case n < 3:
		return int8(n)
	case n < 5:
		return 3
	case n < 9:
		return 4
	}
	return 5
}

// b2i returns 1 for true.
func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// FirstNone is the first of the rows of features of no entity.
const FirstNone = int(featNone)

// Pronoun returns the pronoun that is being read.
func (r *Resolver) Pronoun() *Pronoun { return &r.pronoun }

// Only returns the one person that the pronoun can mean by the genders of names, 0 if
// there are several or may be: training learns from such pronouns.
func (r *Resolver) Only() coref.ID {
	var only coref.ID
	for _, id := range r.recent {
		switch {
		case r.ents.List[id-1].Kind != lang.KindPerson || r.sent-r.mentionOf(id).sent > reachPerson:
		case r.genders[id] == names.UnknownGender, r.genders[id] == r.pronoun.gender && only != 0:
			return 0
		case r.genders[id] == r.pronoun.gender:
			only = id
		}
	}
	if r.mayBeUnnamed() && r.sent-r.unnamed.sent <= 2 {
		return 0
	}
	return only
}

// Others appends the people within reach of the pronoun, whatever their gender.
func (r *Resolver) Others(to []coref.ID) []coref.ID {
	for _, id := range r.recent {
		if r.ents.List[id-1].Kind == lang.KindPerson {
			to = r.insert(to, id, r.pronoun.class.reach())
		}
	}
	r.compare(to)
	return to
}
