package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Resolver reads the text once more, in order, and finds what pronouns and
// descriptions refer to.
type Resolver struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	found *names.Found

	who      clusters
	mentions []clusterMention
	recent   []seen          // the latest mentions, the last one at the end
	roles    map[int32]int32 // by symbol of a role noun: 1 + index of the latest of the roles with it
	known    []office
	bodies   map[int32]int32 // by symbol of a body noun: the organization named so last
	speakers []int32         // by pair: the cluster that seems to say it, -1 if unknown
	nouns    names.Symbols   // the nouns of roles and bodies, numbered
	ids      []ID            // by cluster: its entity, 0 for none
	out      Entities
}

// A clusterMention is a mention of a cluster, as tokens.
type clusterMention struct {
	first, last int
	kind        MentionKind
	cluster     int32
}

// Resolve tells which names mean the same, and what pronouns and descriptions
// refer to. What it returns is good until the next call.
func (r *Resolver) Resolve(d *token.Text, p *layout.Page, m *prose.Prose, f *names.Found) *Entities {
	r.Text, r.page, r.prose, r.found = d, p, m, f
	r.who.cluster(d, f)
	r.run()
	r.number()
	return &r.out
}

// A seen is an earlier mention that a pronoun may refer to.
type seen struct {
	cluster int32
	sent    int32 // index of its sentence
	block   int32
	pair    int32 // 1 + index of the pair of quotation marks it stands in, 0 if in none
	subject bool  // it seems to be the subject of its clause
	spoke   bool  // it is the subject of a reporting verb
}

// An office is what a person was said to be: tokens [first, head], of which the
// ones from core on are titles and role nouns, and perhaps of what place or
// body, tokens [of, end): "Senator Bernie Sanders of Vermont".
type office struct {
	cluster           int32
	first, core, head int
	of, end           int
	before            int32 // 1 + index of the role before with the same noun
}

// maxRecent bounds how many mentions back a pronoun can refer.
const maxRecent = 48

// run collects all mentions in text order.
func (r *Resolver) run() {
	if r.roles == nil {
		r.roles, r.bodies = map[int32]int32{}, map[int32]int32{}
	}
	clear(r.roles)
	clear(r.bodies)
	r.mentions, r.recent, r.known = r.mentions[:0], r.recent[:0], r.known[:0]
	r.nouns.Reset(0)
	r.guessSpeakers()
	next := 0
	for n := range r.prose.Sentences {
		s := &r.prose.Sentences[n]
		for i := s.First; i < s.Last; {
			for next < len(r.found.Names) && r.found.Names[next].First < i {
				next++
			}
			if next < len(r.found.Names) && r.found.Names[next].First == i {
				c := &r.found.Names[next]
				if k := r.who.of[next]; k >= 0 {
					r.add(n, c.First, c.Last, MentionName, k)
					r.learnRoles(s, next, k)
				}
				i = c.Last
				next++
				continue
			}
			t := &r.Toks[i]
			switch {
			case t.Traits&(lang.Pronoun|lang.Definite) == 0:
			case t.Is(lang.Pronoun):
				if k := r.resolvePronoun(n, i); k >= 0 {
					r.add(n, i, i+1, MentionPronoun, k)
				}
			case t.Is(lang.Definite):
				if last, k := r.resolveDescription(n, i); k >= 0 && !r.namedBefore(next, last) {
					r.add(n, i, last, MentionNominal, k)
					i = last
					continue
				}
			}
			i++
		}
	}
}

// namedBefore reports whether a name from candidate next on begins before
// token end.
func (r *Resolver) namedBefore(next, end int) bool {
	for ; next < len(r.found.Names) && r.found.Names[next].First < end; next++ {
		if r.who.of[next] >= 0 {
			return true
		}
	}
	return false
}

// add adds tokens [first, last) as a mention of cluster k.
func (r *Resolver) add(n, first, last int, kind MentionKind, k int32) {
	r.mentions = append(r.mentions, clusterMention{first, last, kind, k})
	if r.page.Blocks[r.prose.Sentences[n].Block].Kind == layout.KindByline || r.page.Blocks[r.prose.Sentences[n].Block].Kind == layout.KindCredit {
		return
	}
	if len(r.recent) >= 2*maxRecent {
		r.recent = r.recent[:copy(r.recent, r.recent[maxRecent:])]
	}
	e := seen{cluster: k, sent: int32(n), block: int32(r.prose.Sentences[n].Block), pair: r.prose.In[first]}
	e.subject, e.spoke = r.subject(&r.prose.Sentences[n], first, last)
	r.recent = append(r.recent, e)
}

// subject reports whether the noun phrase of tokens [first, last) seems to be
// the subject of its clause, and whether of a reporting verb.
func (r *Resolver) subject(s *prose.Sentence, first, last int) (subject, spoke bool) {
	before := first - 1
	if before > s.First && r.Toks[before].Is(lang.PossessiveMark) {
		// "said the BBC's Ann Lee"
		if m := len(r.mentions) - 1; m >= 0 && r.mentions[m].last == before {
			before = r.mentions[m].first - 1
		}
	}
	if before >= s.First {
		p := &r.Toks[before]
		if p.Is(lang.Cue) && p.Shape == token.Lower {
			// "…," said Ann Lee
			return true, true
		}
		if p.Is(lang.Preposition) && !p.Is(lang.Conjunction) {
			return false, false
		}
	}
	if last >= s.Last {
		return false, false
	}
	t := &r.Toks[last]
	switch {
	case t.Kind == token.Word && t.Shape == token.Lower:
		if t.Is(lang.Auxiliary | lang.Relative) {
			return true, false
		}
		if t.Is(lang.Cue) {
			return true, true
		}
		return !t.Is(names.ClosedWord) && first == s.First, false
	case t.Kind == token.Comma && last+1 < s.Last && r.Toks[last+1].Is(lang.Cue) && r.Toks[last+1].Shape == token.Lower:
		return true, true // "Its chairman, Ann Lee, said"
	case t.Kind == token.Comma || t.Kind == token.Open:
		return first == s.First, false
	}
	return false, false
}

// resolvePronoun returns the cluster that the pronoun at token i refers to, -1
// if that is not clear.
func (r *Resolver) resolvePronoun(n, i int) int32 {
	t := &r.Toks[i]
	if t.Is(lang.FirstPerson | lang.SecondPerson | lang.Relative | lang.Plural) {
		return -1
	}
	want := names.GenderOf(t.Is(lang.Masculine), t.Is(lang.Feminine))
	switch {
	case want != names.UnknownGender:
		k := r.choose(n, i, func(e *cluster, s *seen) int {
			if e.kind != lang.KindPerson || e.gender != names.UnknownGender && e.gender != want {
				return -1
			}
			if e.gender == want {
				return 8
			}
			return 0
		}, 5)
		if k >= 0 && r.who.list[k].gender == names.UnknownGender {
			r.who.list[k].gender = want
		}
		return k
	case t.Is(lang.Neuter) && t.Is(lang.Possessive):
		return r.choose(n, i, func(e *cluster, s *seen) int {
			if e.kind != lang.KindOrganization && e.kind != lang.KindPlace || int(s.sent) != n {
				return -1
			}
			return 0
		}, 1)
	}
	return -1
}

// choose returns the cluster of the most salient recent mention that fits, -1
// if there is none or two are equally good. fit returns a bonus, negative if a
// mention does not fit.
func (r *Resolver) choose(n, i int, fit func(*cluster, *seen) int, reach int) int32 {
	const none = -1 << 30
	pair := r.prose.In[i]
	_, speaks := r.subject(&r.prose.Sentences[n], i, i+1)
	best, first, second := int32(-1), none, none
	for k, left := len(r.recent)-1, maxRecent; k >= 0 && left > 0; k, left = k-1, left-1 {
		s := &r.recent[k]
		if n-int(s.sent) > reach {
			break
		}
		e := &r.who.list[s.cluster]
		bonus := fit(e, s)
		if bonus < 0 {
			continue
		}
		score := bonus + 40 - 8*(n-int(s.sent))
		if s.subject {
			score += 10
		}
		if s.spoke {
			score += 4
			if speaks {
				score += 8 // who said this goes on to say that
			}
		}
		if int(s.block) == r.prose.Sentences[n].Block {
			score += 4
		}
		score += int(min(e.count, 6))
		if s.pair != pair {
			if s.pair != 0 {
				score -= 15 // words in quotation marks are the speaker's
			}
			if pair != 0 && r.speakers[pair-1] == s.cluster {
				continue // "he" in a quotation is not its speaker
			}
		}
		switch {
		case s.cluster == best:
			first = max(first, score)
		case score > first:
			second = first
			best, first = s.cluster, score
		case score > second:
			second = score
		}
	}
	if first-second < 3 {
		return -1
	}
	return best
}

// guessSpeakers finds the name that stands beside every quotation with a
// reporting verb.
func (r *Resolver) guessSpeakers() {
	r.speakers = text.Filled(r.speakers, len(r.prose.Pairs))
	next := 0
	for p := range r.prose.Pairs {
		m := &r.prose.Pairs[p]
		for next < len(r.found.Names) && r.found.Names[next].First <= m.Close {
			next++
		}
		if next < len(r.found.Names) {
			c := &r.found.Names[next]
			if c.First-m.Close <= 8 && r.hasCue(m.Close+1, min(c.Last+2, len(r.Toks))) {
				r.speakers[p] = r.who.of[next]
				continue
			}
		}
		for k := next - 1; k >= 0 && k > next-9; k-- {
			c := &r.found.Names[k]
			if c.Last > m.Open {
				continue
			}
			if m.Open-c.Last <= 6 && r.hasCue(c.Last, m.Open) {
				r.speakers[p] = r.who.of[k]
			}
			break
		}
	}
}

func (r *Resolver) hasCue(i, j int) bool {
	for ; i < j; i++ {
		if r.Toks[i].Is(lang.Cue) {
			return true
		}
		if r.Toks[i].Kind == token.Stop {
			return false
		}
	}
	return false
}

// learnRoles notes what candidate i, a mention of cluster k, is said to be.
func (r *Resolver) learnRoles(s *prose.Sentence, i int, k int32) {
	c := &r.found.Names[i]
	switch r.who.list[k].kind {
	case lang.KindPerson:
		r.learnRole(c.Role, c.First, c.Last, k)
		first, last := r.apposition(s, i)
		r.learnRole(first, last, c.Last, k)
	case lang.KindOrganization:
		if t := &r.Toks[c.Last-1]; t.Is(lang.BodyHead) {
			r.bodies[r.noun(c.Last-1)] = k
		}
	}
}

// learnRole notes the first role that tokens [i, j) state of cluster k, whose
// name ends at token behind.
func (r *Resolver) learnRole(i, j, behind int, k int32) {
	from := i
	for ; i < j; i++ {
		t := &r.Toks[i]
		if t.Is(names.ClosedWord) || t.Kind != token.Word {
			from = i + 1
		}
		if !t.Is(lang.RoleNoun|lang.Title) || t.Is(lang.Courtesy) || i+1 < j && r.Toks[i+1].Is(lang.RoleNoun|lang.Title) {
			continue
		}
		if !t.Is(lang.RoleNoun) && i+1 < j && r.Toks[i+1].Kind == token.Word && !r.Toks[i+1].Is(names.ClosedWord) {
			continue // "former" in "a former Trump aide"
		}
		n := office{cluster: k, first: from, core: r.core(from, i), head: i}
		if n.of, n.end = r.complement(i + 1); n.of == n.end {
			n.of, n.end = r.complement(behind)
		}
		key := r.noun(i)
		n.before = r.roles[key]
		if n.before > 0 && r.known[n.before-1].cluster == k {
			if x := &r.known[n.before-1]; x.of == x.end {
				x.of, x.end = n.of, n.end
			}
			return
		}
		r.known = append(r.known, n)
		r.roles[key] = int32(len(r.known))
		return
	}
}

// noun returns the symbol of the noun at token i, of "senator" for "Sen.".
func (r *Resolver) noun(i int) int32 {
	word := r.Word(i)
	if r.Toks[i].Is(lang.Title) {
		var buf [lang.MaxWord]byte
		if long, ok := r.Lang.Titles[string(names.AppendKey(buf[:0], word))]; ok {
			word = long
		}
	}
	return r.nouns.Number(word)
}

// core returns the first of the titles and role nouns that end at token head.
func (r *Resolver) core(first, head int) int {
	for head > first && r.Toks[head-1].Is(lang.RoleNoun|lang.Title) {
		head--
	}
	return head
}

// complement returns the tokens of the name that "of" or "from" at token i
// joins to the noun before it, none if there is none.
func (r *Resolver) complement(i int) (first, last int) {
	if i >= len(r.Toks) || !r.Toks[i].Is(lang.OfWord|lang.Locative) {
		return i, i
	}
	first = i + 1
	last = first
	for last < len(r.Toks) && last < first+4 && r.found.Symbols.Of[last] != 0 {
		last++
	}
	return first, last
}

// describes reports whether the description of tokens [first, head] fits an
// office: its titles are the same, and it adds nothing to what was said.
func (r *Resolver) describes(first, head int, x *office) bool {
	core := r.core(first, head)
	if head-core != x.head-x.core {
		return false
	}
	for i, j := core, x.core; i < head; i, j = i+1, j+1 {
		if !r.repeats(i, j, j+1) {
			return false
		}
	}
	for i := x.first; i < x.core; i++ {
		if r.Toks[i].Is(lang.Title) && !r.repeats(i, first, core) { // "former"
			return false
		}
	}
	known := func(i, j int) bool {
		for i < j && (r.repeats(i, x.first, x.core) || r.repeats(i, x.of, x.end)) {
			i++
		}
		return i == j
	}
	return known(first, core) && known(r.complement(head+1))
}

// repeats reports whether the word of token i is among tokens [first, last).
func (r *Resolver) repeats(i, first, last int) bool {
	if first == last {
		return false
	}
	word := r.noun(i)
	for first < last && r.noun(first) != word {
		first++
	}
	return first < last
}

// certainCue is the strength from which on a word reports nearly always.
const certainCue = 7

// apposition returns the tokens of the role that follows the name of a
// candidate: "Cook, the chief executive of Apple,". They are none if there is
// no role.
func (r *Resolver) apposition(s *prose.Sentence, name int) (first, last int) {
	i, later := r.found.Names[name].Last, r.found.Names[name+1:]
	if i+1 >= s.Last || r.Toks[i].Kind != token.Comma && r.Toks[i].Kind != token.Open {
		return i, i
	}
	if names.Affiliation(r.Text, i+1) {
		return i + 1, i + 2
	}
	if r.Toks[i].Kind != token.Comma {
		return i, i
	}
	role := false
	for j := i + 1; j < s.Last && j < i+14; j++ {
		p, t := &r.Toks[j-1], &r.Toks[j]
		switch n := r.prose.In[j]; {
		case n > 0 && r.prose.Pairs[n-1].Open == j && role && p.Is(lang.Preposition): // "the author of “Rain”"
			return i + 1, min(r.prose.Pairs[n-1].Close+1, s.Last)
		case t.Kind == token.Comma || t.Kind == token.Stop || t.Kind == token.Dash || t.Kind == token.Mark || t.Is(lang.Relative) ||
			t.Kind == token.Other && t.Gap == token.NoGap, role && t.Is(lang.Cue) && t.Value >= certainCue && p.Capitalised():
			if p.Is(lang.AndWord) {
				j--
			}
			if role {
				return i + 1, j
			}
			return i, i
		case t.Is(lang.Cue) && t.Value >= certainCue && (!role || p.Is(lang.RoleNoun|lang.Title)):
			return i, i // "…, the mayor said"
		case t.Is(lang.Auxiliary) || t.Is(lang.Pronoun) && !t.Is(lang.Possessive):
			return i, i
		case t.Is(lang.Preposition) && !role, t.Is(lang.AndWord) && j == i+1:
			return i, i
		case role && r.found.Symbols.Of[j] != 0 && !t.Is(lang.RoleNoun|lang.Title) && (p.Is(lang.RoleNoun) || p.Is(lang.Title) && p.Capitalised()):
			return i, i // ", spokesman Bob Lee" is somebody else, ", former Trump aide" is not
		case t.Is(lang.RoleNoun | lang.Title):
			for len(later) > 0 && later[0].Last <= j {
				later = later[1:]
			}
			if !role && len(later) > 0 && later[0].First <= j { // "Martin Baron" is somebody else
				return i, i
			}
			role = true
		}
	}
	return i, i
}

// resolveDescription returns the end of the noun phrase that opens with the
// article at token i, and the cluster that it describes, -1 if it is not clear.
func (r *Resolver) resolveDescription(n, i int) (int, int32) {
	s := &r.prose.Sentences[n]
	last := i
	for j := i + 1; j < s.Last && j < i+6; j++ {
		t := &r.Toks[j]
		if t.Kind != token.Word || t.Gap != token.Space && t.Gap != token.LineBreak || t.Is(names.ClosedWord|lang.Cue|lang.Clitic) && !t.Is(lang.RoleNoun|lang.Title|lang.BodyNoun) {
			break
		}
		if r.found.Symbols.Of[j] != 0 && !t.Is(lang.RoleNoun|lang.Title|lang.BodyNoun) {
			// "the Trump adviser": the name qualifies the noun
			continue
		}
		if t.Is(lang.RoleNoun|lang.Title|lang.BodyNoun) && !t.Is(lang.BodyName) {
			last = j
		}
	}
	if last == i {
		return i, -1
	}
	// A name right after it is what it describes: that is a title.
	if last+1 < s.Last && r.found.Symbols.Of[last+1] != 0 {
		return i, -1
	}
	if r.Toks[last].Is(lang.Plural) {
		return i, -1
	}
	key := r.noun(last)
	if r.Toks[last].Is(lang.RoleNoun | lang.Title) {
		for k, left := r.roles[key], maxNamesakes; k > 0 && left > 0; k, left = r.known[k-1].before, left-1 {
			if r.describes(i+1, last, &r.known[k-1]) {
				return last + 1, r.known[k-1].cluster
			}
		}
		return i, -1
	}
	if k, ok := r.bodies[key]; ok && last == i+1 {
		return last + 1, k
	}
	return i, -1
}

// number numbers the entities by their first mention.
func (r *Resolver) number() {
	n := &r.out
	n.Text = r.Text
	n.List, n.Mentions = n.List[:0], n.Mentions[:0]
	n.At = text.Sized(n.At, len(r.Toks))
	r.ids = text.Sized(r.ids, len(r.who.list))
	for i, m := range r.mentions {
		id := &r.ids[m.cluster]
		if *id == 0 {
			e := &r.who.list[m.cluster]
			c := &r.found.Names[r.found.Forms[e.name].Shortest]
			n.add(e.kind, r.Span(c.First, c.Last))
			*id = ID(len(n.List))
		}
		n.Mentions = append(n.Mentions, Mention{m.first, m.last, m.kind, *id})
		for j := m.first; j < m.last; j++ {
			n.At[j] = int32(i + 1)
		}
	}
	r.addRoles()
}

// addRoles collects what the entities are called besides their names.
func (r *Resolver) addRoles() {
	sent := 0
	for i := range r.found.Names {
		k := r.who.of[i]
		if k < 0 || r.who.list[k].kind != lang.KindPerson || r.ids[k] == 0 {
			continue
		}
		c := &r.found.Names[i]
		for r.prose.Sentences[sent].Last <= c.First {
			sent++
		}
		e := &r.out.List[r.ids[k]-1]
		last := c.First
		for last > c.Role && r.Toks[last-1].Is(lang.Courtesy) && !r.Toks[last-1].Is(lang.RoleNoun) {
			last--
		}
		if c.Role < last {
			r.addRole(e, r.Span(c.Role, last))
		}
		if first, last := r.apposition(&r.prose.Sentences[sent], i); first < last {
			r.addRole(e, r.Span(first, last))
		}
	}
}

// maxRoles bounds the roles of one entity.
const maxRoles = 16

// addRole adds a role that the entity does not have yet, and that is not part
// of the last one.
func (r *Resolver) addRole(e *entity, s text.Span) {
	if n := len(e.Roles); n >= maxRoles || n > 0 && s.Start < e.Roles[n-1].End {
		return
	}
	for _, x := range e.Roles {
		if r.Raw[x.Start:x.End] == r.Raw[s.Start:s.End] {
			return
		}
	}
	e.Roles = append(e.Roles, s)
}
