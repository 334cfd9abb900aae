package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// An office is what a person was said to be: tokens [first, head], of which the
// ones from core on are titles and role nouns, and perhaps of what place or
// body, tokens [of, end): "Senator Bernie Sanders of Vermont".
type office struct {
	cluster           int32
	first, core, head int
	of, end           int
	before            int32 // 1 + index of the office before with the same noun
}

// The offices are what has been said so far of people and bodies, by which
// descriptions tell whom they mean: "the senator", "the ministry".
type offices struct {
	*token.Text
	found *names.Found
	prose *prose.Prose
	who   *clusters

	known  []office
	roles  map[int32]int32 // by symbol of a role noun: 1 + index of the latest of the offices with it
	bodies map[int32]int32 // by symbol of a body noun: the organization named so last
	nouns  names.Symbols   // the nouns of roles and bodies, numbered
}

// reset prepares for a text.
func (o *offices) reset(d *token.Text, f *names.Found, m *prose.Prose, who *clusters) {
	o.Text, o.found, o.prose, o.who = d, f, m, who
	if o.roles == nil {
		o.roles, o.bodies = map[int32]int32{}, map[int32]int32{}
	}
	clear(o.roles)
	clear(o.bodies)
	o.known = o.known[:0]
	o.nouns.Reset(0)
}

// learn notes what candidate i, a mention of cluster k, is said to be.
func (o *offices) learn(s *prose.Sentence, i int, k int32, kind lang.NameKind) {
	c := &o.found.Names[i]
	switch kind {
	case lang.KindPerson:
		first, last := o.before(c)
		o.learnRole(first, last, c.Last, k)
		first, last = o.leading(s, c)
		o.learnRole(first, last, c.Last, k)
		if first == last {
			first, last = o.apposition(s, i)
			o.learnRole(first, last, c.Last, k)
		}
	case lang.KindOrganization:
		if head := HeadOf(o.Text, c.First, c.Last); o.Toks[head].Is(lang.BodyHead) {
			o.bodies[o.noun(head)] = k
		}
	}
}

// before returns the tokens of the role right before a name, without forms of address. They are
// none if there is no role, or only a word that is of whoever stands behind the name: "former Lee
// spokeswoman Ida Holm".
func (o *offices) before(c *names.Name) (first, last int) {
	last = c.First
	for last > c.Role && o.Toks[last-1].Is(lang.Courtesy) && !o.Toks[last-1].Is(lang.RoleNoun) {
		last--
	}
	if t := &o.Toks[c.Role]; c.Role+1 == last && last == c.First && t.Is(lang.Noise) && !t.Is(lang.RoleNoun) && c.Last < len(o.Toks) && o.inDescription(c.Last) {
		return last, last
	}
	return c.Role, last
}

// learnRole notes the first role that tokens [i, j) state of cluster k, whose
// name ends at token behind.
func (o *offices) learnRole(i, j, behind int, k int32) {
	from := i
	for ; i < j; i++ {
		t := &o.Toks[i]
		if t.Is(names.ClosedWord) || t.Kind != token.Word && t.Kind != token.Open && t.Kind != token.Close { // "Dockers' Union (DU) chairman"
			from = i + 1
		}
		if t.Is(lang.RoleNoun|lang.Title) && !t.Is(lang.Courtesy) && o.endsRole(i, j) {
			o.note(office{cluster: k, first: from, core: o.core(from, i), head: i}, behind)
			return
		}
	}
}

// endsRole reports whether the title or role noun at token i is the last of those
// before token j.
func (o *offices) endsRole(i, j int) bool {
	if i+1 >= j {
		return true
	}
	next := &o.Toks[i+1]
	if next.Is(lang.RoleNoun | lang.Title) {
		return false
	}
	// "former" in "a former Trump aide" is not
	return o.Toks[i].Is(lang.RoleNoun) || next.Kind != token.Word || next.Is(names.ClosedWord)
}

// note notes an office, of what stands behind it or behind the name that ends at
// token behind.
func (o *offices) note(x office, behind int) {
	if x.of, x.end = o.complement(x.head + 1); x.of == x.end {
		x.of, x.end = o.complement(behind)
	}
	key := o.noun(x.head)
	x.before = o.roles[key]
	if x.before > 0 {
		if same := &o.known[x.before-1]; same.cluster == x.cluster {
			if same.of == same.end {
				same.of, same.end = x.of, x.end
			}
			return
		}
	}
	o.known = append(o.known, x)
	o.roles[key] = int32(len(o.known))
}

// noun returns the symbol of the noun at token i, of "senator" for "Sen.".
func (o *offices) noun(i int) int32 {
	if long := names.LongTitle(o.Text, i); long != "" {
		return o.nouns.Number(long)
	}
	return o.nouns.Number(o.Word(i))
}

// core returns the first of the titles and role nouns that end at token head.
func (o *offices) core(first, head int) int {
	for head > first && o.Toks[head-1].Is(lang.RoleNoun|lang.Title) {
		head--
	}
	return head
}

// maxComplement bounds the words of a complement.
const maxComplement = 4

// complement returns the tokens of what the word at token i joins to the noun before it,
// none if it joins nothing: a name, or behind "of" and the like what is none, without its
// article, "the president of the board", "le maire d'Osterby".
func (o *offices) complement(i int) (first, last int) {
	first, any := o.joins(i)
	if first == i && !any {
		return i, i
	}
	if any && first > i && first < len(o.Toks) && o.Toks[first].Is(lang.Definite) {
		first++
	}
	for last = first; last < len(o.Toks) && last < first+maxComplement && (o.found.Symbols.Of[last] != 0 || any && o.inDescription(last)); {
		last++
	}
	return first, last
}

// joins returns where what token i joins to the noun before it begins, which is token i itself if
// an apostrophe parts the two, and whether that need be no name. It is i and false if it joins
// nothing.
func (o *offices) joins(i int) (first int, any bool) {
	if i >= len(o.Toks) {
		return i, false
	}
	if article, n := o.Lang.Clitic(o.Word(i)); n > 0 && article.Traits&lang.Particle != 0 {
		return i, true
	}
	t := &o.Toks[i]
	any = t.Is(lang.OfWord|lang.ForWord) || t.Shape == token.Lower && (t.Is(lang.Particle) || t.Is(lang.Definite) && t.Value&lang.Genitive != 0)
	if any || t.Is(lang.Locative) {
		return i + 1, any
	}
	return i, false
}

// describes reports whether the description of tokens [first, head] fits an
// office: its titles are the same, and it adds nothing to what was said.
func (o *offices) describes(first, head int, x *office) bool {
	core := o.core(first, head)
	if head-core != x.head-x.core {
		return false
	}
	for i, j := core, x.core; i < head; i, j = i+1, j+1 {
		if !o.repeats(i, j, j+1) {
			return false
		}
	}
	for i := x.first; i < x.core; i++ {
		if o.Toks[i].Is(lang.Title) && o.found.Symbols.Of[i] == 0 && !o.repeats(i, first, core) { // "former"
			return false
		}
	}
	of, end := o.complement(head + 1)
	if of+1 == end && o.Toks[of].Is(lang.PlaceNoun) && o.Toks[of].Shape == token.Lower { // "the mayor of the town"
		end = of
	}
	switch {
	case !o.covers(x, first, core):
		return false
	case of == end:
		return true
	case o.Toks[head+1].Is(lang.OfWord | lang.ForWord | lang.Locative):
		return o.covers(x, of, end)
	}
	return !o.contradicts(x, of, end)
}

// contradicts reports whether the tokens [first, last) are something else than what an office is
// of, where descriptions change their words: a country, "le président du Kelmark", or a
// name or noun with a capital in place of another one.
func (o *offices) contradicts(x *office, first, last int) bool {
	named, country := false, false
	for i := first; i < last; i++ {
		if o.repeats(i, x.first, x.core) || o.repeats(i, x.of, x.end) {
			return false
		}
		named, country = named || o.Toks[i].Capitalised(), country || o.Toks[i].Is(lang.CountryName)
	}
	if country || !named {
		return country
	}
	for i := x.of; i < x.end; i++ {
		if o.Toks[i].Capitalised() {
			return true
		}
	}
	return false
}

// covers reports whether all of the tokens [first, last) were said of an office.
func (o *offices) covers(x *office, first, last int) bool {
	for i := first; i < last; i++ {
		if !o.repeats(i, x.first, x.core) && !o.repeats(i, x.of, x.end) {
			return false
		}
	}
	return true
}

// repeats reports whether the word of token i is among tokens [first, last).
func (o *offices) repeats(i, first, last int) bool {
	if first == last {
		return false
	}
	word := o.noun(i)
	for first < last && o.noun(first) != word {
		first++
	}
	return first < last
}

// describing are the nouns that descriptions end in.
const describing = lang.RoleNoun | lang.Title | lang.BodyNoun

// maxDescription bounds how far behind its article the noun of a description is.
const maxDescription = 5

// description returns the end of the noun phrase that opens with the article at
// token i of a sentence, and the cluster that it describes, -1 if it is not clear.
func (o *offices) description(s *prose.Sentence, i int) (int, int32) {
	last := i
	for j := i + 1; j < min(s.Last, i+1+maxDescription) && o.inDescription(j); j++ {
		if t := &o.Toks[j]; t.Is(describing) && !t.Is(lang.BodyName) {
			last = j
		}
	}
	switch {
	case last == i || o.Toks[last].Is(lang.Plural):
		return i, -1
	case last+1 < s.Last && o.found.Symbols.Of[last+1] != 0:
		return i, -1 // a name right after it is what it describes: that is a title
	case o.apposedTo(s, last), o.told(s, i, last):
		return i, -1
	}
	key := o.noun(last)
	if o.Toks[last].Is(lang.RoleNoun | lang.Title) {
		best := int32(-1) // of several presidents the one whom the text names the most
		for k, left := o.roles[key], maxNamesakes; k > 0 && left > 0; k, left = o.known[k-1].before, left-1 {
			if c := o.known[k-1].cluster; o.describes(i+1, last, &o.known[k-1]) && (best < 0 || o.who.list[c].count > o.who.list[best].count) {
				best = c
			}
		}
		if best >= 0 {
			return last + 1, best
		}
		return i, -1
	}
	if k, ok := o.bodies[key]; ok && last == i+1 {
		return last + 1, k
	}
	return i, -1
}

// apposedTo reports whether a name stands in apposition to the noun at token i, which
// says who that is: "the president of the board, Ann Lee, said".
func (o *offices) apposedTo(s *prose.Sentence, i int) bool {
	_, end := o.complement(i + 1)
	if end+1 >= s.Last || o.Toks[end].Kind != token.Comma || o.found.Symbols.Of[end+1] == 0 {
		return false
	}
	for end++; end < s.Last && o.found.Symbols.Of[end] != 0; {
		end++
	}
	return end == s.Last || o.Toks[end].Kind == token.Comma || o.Toks[end].Kind == token.Stop
}

// bareDescription returns the cluster that the role noun at token i of a sentence
// describes without an article, -1 if it is not clear: in languages whose article is an
// ending, "sier ordføreren", and in those that have none, "сказав мер". A reporting word
// stands beside it, and one person alone was said to be that.
func (o *offices) bareDescription(s *prose.Sentence, i int) int32 {
	suffixed := o.Lang.Has&lang.SuffixedArticles != 0
	t := &o.Toks[i]
	if !suffixed && !o.Lang.Cases.Any() || t.Is(lang.Plural) || t.Shape != token.Lower && i > s.First {
		return -1
	}
	behind := i+1 < s.Last && (o.Toks[i+1].Is(lang.Cue|lang.Auxiliary) || o.Toks[i+1].Kind == token.Comma)
	if before := i > s.First && o.Toks[i-1].Is(lang.Cue) && (i+1 == s.Last || o.Toks[i+1].Kind != token.Word || behind); !before && !(behind && (i == s.First || !o.Toks[i-1].Is(lang.Preposition|lang.Determiner))) {
		return -1
	}
	found := int32(-1)
	for k := len(o.known) - 1; k >= max(0, len(o.known)-maxNamesakes); k-- {
		x := &o.known[k]
		if !o.Lang.SameNoun(o.Word(x.head), o.Word(i)) {
			continue
		}
		if found >= 0 && found != x.cluster {
			return -1
		}
		found = x.cluster
	}
	return found
}

// inDescription reports whether token i may be one of the words of a description,
// such as the name in "the Trump adviser".
func (o *offices) inDescription(i int) bool {
	t := &o.Toks[i]
	if t.Kind != token.Word || t.Gap != token.Space && t.Gap != token.LineBreak {
		return false
	}
	if t.Is(lang.Adjunct) && t.Shape == token.Lower && !t.Is(describing) {
		return false // "the minister of trade recently said"
	}
	return t.Is(describing) || !t.Is(names.ClosedWord|lang.Cue|lang.Clitic)
}
