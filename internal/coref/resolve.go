package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Resolver reads one text after another and tells who is who in it. The zero
// resolver is ready to use.
type Resolver struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	found *names.Found

	who      clusters
	offices  offices
	recent   recent
	mentions []clusterMention
	ids      []ID // by cluster: its entity, 0 for none
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
	r.who.headline = d.At(p.Headline.End)
	r.who.cluster(d, f)
	r.offices.reset(d, f, m, &r.who)
	r.recent.reset(d, f, m, &r.who)
	r.run()
	r.number()
	r.addRoles()
	return &r.out
}

// run collects all mentions in text order.
func (r *Resolver) run() {
	r.mentions = r.mentions[:0]
	next := 0
	for n := range r.prose.Sentences {
		s := &r.prose.Sentences[n]
		for i := s.First; i < s.Last; {
			for next < len(r.found.Names) && r.found.Names[next].First < i {
				next++
			}
			if next < len(r.found.Names) && r.found.Names[next].First == i {
				last := r.closed(&r.found.Names[next])
				if k := r.who.of[next]; k >= 0 {
					r.add(n, i, last, MentionName, k)
					r.offices.learn(s, next, k, r.who.list[k].kind)
				}
				i = last
				next++
				continue
			}
			t := &r.Toks[i]
			switch {
			case t.Traits&(lang.Pronoun|lang.Definite|lang.RoleNoun|lang.Title) == 0:
			case t.Traits&(lang.Pronoun|lang.Definite) == 0:
				if k := r.offices.bareDescription(s, i); k >= 0 {
					r.add(n, i, i+1, MentionNominal, k)
				}
			case t.Is(lang.Pronoun):
				if k := r.recent.pronoun(n, i); k >= 0 {
					r.add(n, i, i+1, MentionPronoun, k)
				}
			case t.Is(lang.Definite):
				if last, k := r.offices.description(s, i); k >= 0 && !r.namedBefore(next, last) {
					r.add(n, i, last, MentionNominal, k)
					i = last
					continue
				}
			}
			i++
		}
	}
}

// closed returns the end of a name with the mark that closes what one within it opens:
// "фонд «Калина»".
func (r *Resolver) closed(c *names.Name) int {
	if c.Last < len(r.Toks) && r.prose.In[c.Last] != 0 {
		if p := &r.prose.Pairs[r.prose.In[c.Last]-1]; p.Close == c.Last && c.First < p.Open {
			return c.Last + 1
		}
	}
	return c.Last
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

// add adds tokens [first, last) of sentence n as a mention of cluster k. Pronouns
// do not refer to those who wrote the story.
func (r *Resolver) add(n, first, last int, kind MentionKind, k int32) {
	m := clusterMention{first, last, kind, k}
	r.mentions = append(r.mentions, m)
	block := r.page.Blocks[r.prose.Sentences[n].Block].Kind
	r.recent.add(n, m, block != layout.KindByline && block != layout.KindCredit && !r.page.Credited(r.Toks[first].Start))
}

// number numbers the entities by their first mention.
func (r *Resolver) number() {
	n := &r.out
	n.text = r.Text
	n.List, n.Mentions = n.List[:0], n.Mentions[:0]
	n.At = text.Sized(n.At, len(r.Toks))
	r.ids = text.Sized(r.ids, len(r.who.list))
	for i, m := range r.mentions {
		id := &r.ids[m.cluster]
		if *id == 0 {
			e := &r.who.list[m.cluster]
			c := &r.found.Names[r.found.Forms[e.written].Written]
			gender := e.gender
			if e.guessed {
				gender = names.UnknownGender
			}
			n.add(e.kind, gender, r.Span(r.crowned(e.kind, c), r.closed(c)))
			*id = ID(len(n.List))
		}
		n.Mentions = append(n.Mentions, Mention{m.first, m.last, m.kind, *id})
		for j := m.first; j < m.last; j++ {
			n.At[j] = int32(i + 1)
		}
	}
}

// crowned returns where the name of a person begins with the title that is always said with a
// given name alone: "Queen Anne", "Pope John Paul II". It is the name itself for all others.
func (r *Resolver) crowned(kind lang.NameKind, c *names.Name) int {
	k, last := c.First-1, &r.Toks[c.Last-1]
	if kind != lang.KindPerson || k < 0 || r.Toks[c.First].Gap != token.Space || r.Toks[k].Shape != token.Capital || !r.IsLabel(lang.LabelRegnal, k) {
		return c.First
	}
	if c.Last-c.First > 1 && !(last.Shape == token.Upper && last.Is(lang.NameSuffix)) {
		return c.First
	}
	return k
}

// addRoles collects what the entities are called besides their names.
func (r *Resolver) addRoles() {
	sent := 0
	var shared sharing
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
		if first, last := r.offices.before(c); first < last {
			r.addRole(e, r.Span(first, last))
		}
		if role := r.offices.share(&r.prose.Sentences[sent], i, &shared); role.End > 0 {
			r.addRole(e, role)
			continue
		}
		if first, last := r.offices.leading(&r.prose.Sentences[sent], c); first < last {
			r.addRole(e, r.Span(first, last))
			continue // what stands behind the name is no second apposition
		}
		first, last := r.offices.apposition(&r.prose.Sentences[sent], i)
		for first < last {
			r.addRole(e, r.Span(first, last))
			first, last = r.offices.nextApposition(&r.prose.Sentences[sent], last, i)
		}
	}
}

// maxRoles bounds the roles of one entity.
const maxRoles = 16

// addRole adds a role that the entity does not have yet, and that is not part
// of the last one.
func (r *Resolver) addRole(e *Entity, s text.Span) {
	if n := len(e.Roles); n >= maxRoles || n > 0 && s.Start < e.Roles[n-1].End {
		return
	}
	for _, x := range e.Roles {
		if r.withoutArticle(x) == r.withoutArticle(s) {
			return
		}
	}
	e.Roles = append(e.Roles, s)
}

// withoutArticle returns the words of a role, without the article that opens it.
func (r *Resolver) withoutArticle(s text.Span) string {
	if i := r.At(s.Start); i+1 < len(r.Toks) && r.Toks[i].Is(lang.Determiner) && r.Toks[i+1].Start < s.End {
		s.Start = r.Toks[i+1].Start
	}
	return r.Raw[s.Start:s.End]
}
