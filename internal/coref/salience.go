package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A seen is an earlier mention that a pronoun may refer to.
type seen struct {
	cluster int32
	sent    int32 // index of its sentence
	block   int32
	pair    int32 // 1 + index of the pair of quotation marks it stands in, 0 if in none
	subject bool  // it seems to be the subject of its clause
	spoke   bool  // it is the subject of a reporting verb
}

// The recent are the latest mentions, of which pronouns mean the most salient.
type recent struct {
	*token.Text
	found *names.Found
	prose *prose.Prose
	who   *clusters

	list     []seen         // the last one at the end
	latest   clusterMention // seen or not
	speakers []int32        // by pair: the cluster that seems to say it, -1 if unknown
}

// maxRecent bounds how many mentions back a pronoun can refer.
const maxRecent = 48

// reset prepares for a text.
func (r *recent) reset(d *token.Text, f *names.Found, m *prose.Prose, who *clusters) {
	r.Text, r.found, r.prose, r.who = d, f, m, who
	r.list, r.latest = r.list[:0], clusterMention{}
	r.guessSpeakers()
}

// add notes a mention in sentence n, to which pronouns may refer if it is seen.
func (r *recent) add(n int, m clusterMention, isSeen bool) {
	r.latest = m
	if !isSeen {
		return
	}
	if len(r.list) >= 2*maxRecent {
		r.list = r.list[:copy(r.list, r.list[maxRecent:])]
	}
	s := &r.prose.Sentences[n]
	e := seen{cluster: m.cluster, sent: int32(n), block: int32(s.Block), pair: r.prose.In[m.first]}
	e.subject, e.spoke = r.subject(s, m.first, m.last)
	r.list = append(r.list, e)
}

// subject reports whether the noun phrase of tokens [first, last) seems to be
// the subject of its clause, and whether of a reporting verb.
func (r *recent) subject(s *prose.Sentence, first, last int) (subject, spoke bool) {
	before := first - 1
	if before > s.First && r.Toks[before].Is(lang.PossessiveMark) && r.latest.last == before {
		before = r.latest.first - 1 // "said the BBC's Ann Lee"
	}
	if before >= s.First {
		p := &r.Toks[before]
		if p.Is(lang.Cue) && p.Shape == token.Lower {
			return true, true // "…," said Ann Lee
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
	case t.Kind == token.Comma && r.saysBehind(last, s.Last):
		return true, true // "Its chairman, Ann Lee, said"
	case t.Kind == token.Comma || t.Kind == token.Open:
		return first == s.First, false
	}
	return false, false
}

// saysBehind reports whether a reporting word stands right behind token i.
func (r *recent) saysBehind(i, last int) bool {
	return i+1 < last && r.Toks[i+1].Is(lang.Cue) && r.Toks[i+1].Shape == token.Lower
}

// How many sentences back pronouns refer.
const (
	reachPerson = 5
	reachThing  = 0
)

// pronoun returns the cluster that the pronoun at token i of sentence n refers to,
// -1 if that is not clear.
func (r *recent) pronoun(n, i int) int32 {
	t := &r.Toks[i]
	if t.Is(lang.FirstPerson|lang.SecondPerson|lang.Relative|lang.Plural) || r.Polite(i) {
		return -1
	}
	if want := names.GenderOf(t.Is(lang.Masculine), t.Is(lang.Feminine)); want != names.UnknownGender {
		k := r.choose(n, i, want, reachPerson)
		if k >= 0 && r.who.list[k].gender == names.UnknownGender {
			r.who.list[k].gender, r.who.list[k].guessed = want, true
		}
		return k
	}
	if t.Is(lang.Neuter) && t.Is(lang.Possessive) { // "its"
		return r.choose(n, i, names.UnknownGender, reachThing)
	}
	return -1
}

// fits reports whether a pronoun that wants a person of a gender, or a thing if it
// is unknown, may mean e, and how much its gender speaks for it.
func (e *cluster) fits(want names.Gender) (bonus int, ok bool) {
	if want == names.UnknownGender {
		return 0, e.kind == lang.KindOrganization || e.kind == lang.KindPlace
	}
	if e.gender == want {
		bonus = 8
	}
	return bonus, e.kind == lang.KindPerson && e.mayBe(want)
}

// choose returns the cluster of the most salient recent mention that fits, -1 if
// there is none or two are equally good. The pronoun is token i of sentence n; it
// reaches so many sentences back.
func (r *recent) choose(n, i int, want names.Gender, reach int) int32 {
	const none = -1 << 30
	here := seen{sent: int32(n), block: int32(r.prose.Sentences[n].Block), pair: r.prose.In[i]}
	_, here.spoke = r.subject(&r.prose.Sentences[n], i, i+1)
	best, first, second := int32(-1), none, none
	for k, left := len(r.list)-1, maxRecent; k >= 0 && left > 0; k, left = k-1, left-1 {
		s := &r.list[k]
		if n-int(s.sent) > reach {
			break
		}
		e := &r.who.list[s.cluster]
		bonus, ok := e.fits(want)
		if !ok || s.pair != here.pair && here.pair != 0 && r.speakers[here.pair-1] == s.cluster {
			continue // "he" in a quotation is not its speaker
		}
		score := bonus + s.salience(&here) + int(min(e.count, 6))
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

// salience is how much a mention stands out for a pronoun here.
func (s *seen) salience(here *seen) int {
	score := 40 - 8*int(here.sent-s.sent)
	if s.subject {
		score += 10
	}
	if s.spoke {
		score += 4
	}
	if s.spoke && here.spoke {
		score += 8 // who said this goes on to say that
	}
	if s.block == here.block {
		score += 4
	}
	if s.pair != here.pair && s.pair != 0 {
		score -= 15 // words in quotation marks are the speaker's
	}
	return score
}

// guessSpeakers finds the name that stands beside every quotation with a
// reporting verb.
func (r *recent) guessSpeakers() {
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

// hasCue reports whether a reporting word is among tokens [i, j) of one sentence.
func (r *recent) hasCue(i, j int) bool {
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
