package speakers

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/token"
)

// People: "the tycoon said" means the one of whom the story says that he is a tycoon,
// before a name or behind it, and be it further down. An age, "the 37-year-old", is what
// reporters call somebody whom they have named, and is chosen like a pronoun.

// maxPersonWords is how many words such a description has.
const maxPersonWords = 4

// A calling is a noun for somebody.
type calling struct {
	who   coref.ID // 0 if several people are called so
	title int      // the token of the title before it, "former", -1 for none
	at    int      // the token where the text first calls them so
}

// callAll notes what the people of the text are said to be, wherever that is said.
func (r *Resolver) callAll() {
	r.nouns.Reset(0)
	r.heard.Reset(0)
	r.callings = append(r.callings[:0], calling{})
	for n := range r.ents.List {
		e := &r.ents.List[n]
		if e.Kind != lang.KindPerson {
			continue
		}
		for _, s := range e.Roles {
			from := r.At(s.Start)
			home, title := r.homeIn(from, r.At(s.End)), -1
			if home < 0 && from > 0 && r.Toks[from].Gap == token.Space && r.isCountry(from-1) { // "Kelmark Gov. Ann Lee"
				home = from - 1
			}
			for i := from; i < len(r.Toks) && r.Toks[i].End <= s.End; i++ {
				t := &r.Toks[i]
				if r.isBody(i) || t.Kind == token.Open || t.Kind == token.Close { // "Dockers' Union (DU) chairman"
					continue
				}
				if i > from && t.Is(lang.Preposition|lang.OfWord|lang.ForWord) || t.Kind != token.Word {
					break
				}
				if next := i + 1; t.Is(lang.Title|lang.RoleNoun) && next < len(r.Toks) && r.Toks[next].End <= s.End && r.Toks[next].Is(lang.Title|lang.RoleNoun) && !r.Toks[next].Is(lang.Courtesy) {
					title = i
					continue
				}
				short := names.LongTitle(r.Text, i) != ""
				if t.Is(lang.Title) && !t.Is(lang.RoleNoun) && !short {
					title = i // "former Ohio governor"
				}
				if (t.Is(lang.RoleNoun) || short) && !t.Is(lang.Plural) {
					r.call(i, home, calling{coref.ID(n + 1), title, i})
					if home >= 0 && (r.isBody(home) || !r.Toks[home].Is(lang.Demonym|lang.CountryName) && r.Toks[home].Shape != token.Upper) {
						r.call(i, -1, calling{coref.ID(n + 1), title, i}) // the mayor of one town is the mayor
					}
				}
			}
		}
	}
}

// homeIn returns the last of tokens [i, last) that is a country, a place or a body, -1 for none:
// "the president" is another one than the Indian president.
func (r *Resolver) homeIn(i, last int) int {
	for last--; last >= i; last-- {
		if r.isCountry(last) || r.isBody(last) {
			return last
		}
	}
	return -1
}

// isCountry reports whether token i is a country or its people, or part of another place.
func (r *Resolver) isCountry(i int) bool {
	m := r.ents.MentionAt(i)
	return r.Toks[i].Is(lang.Demonym|lang.CountryName) || m != nil && m.Kind == coref.MentionName && r.ents.Entity(m).Kind == lang.KindPlace
}

// isBody reports whether token i is part of the name of a body.
func (r *Resolver) isBody(i int) bool {
	m := r.ents.MentionAt(i)
	return m != nil && m.Kind == coref.MentionName && r.ents.Entity(m).Kind == lang.KindOrganization
}

// call notes that somebody is called by the noun at token i, of the country or body at another
// one if that is not -1.
func (r *Resolver) call(i, home int, c calling) {
	k := 0
	if home < 0 {
		k = int(r.nouns.Number(r.noun(i)))
	} else {
		k = int(r.nouns.Number(string(r.keyOf(i, home))))
	}
	switch {
	case k == len(r.callings):
		r.callings = append(r.callings, c)
	case r.callings[k].who != c.who:
		r.callings[k].who = 0
	}
}

// noun returns the word of token i without the article that an apostrophe joins to it,
// "l'avocate", and what it stands for if it is a short title.
func (r *Resolver) noun(i int) string {
	w := r.Word(i)
	if long := names.LongTitle(r.Text, i); long != "" {
		return long
	}
	if article, n := r.Lang.Clitic(w); article.Traits&lang.Definite != 0 {
		return w[n:]
	}
	return w
}

// keyOf returns the key of the noun at token i and of its country or body.
func (r *Resolver) keyOf(i, home int) []byte {
	r.buf = names.AppendKey(r.buf[:0], r.noun(i))
	if home >= 0 {
		r.buf = names.AppendKey(append(r.buf, ' '), r.Word(home))
	}
	return r.buf
}

// called returns whom the noun of a description that begins at token i means, 0 if that
// is not clear.
func (r *Resolver) called(i, noun int) coref.ID {
	key := r.keyOf(noun, r.homeIn(i+r.origin(i+1, noun+1), noun))
	c := r.callings[r.nouns.Find(key)]
	if r.Lang.Has&lang.SuffixedArticles != 0 && !r.headline() {
		if i == noun {
			c = calling{} // "talsmann" alone is nobody in particular
		}
		for n := 1; c.who == 0 && n <= lang.LongestArticle && n < len(key); n++ {
			c = r.callings[r.nouns.Find(key[:len(key)-n])]
		}
	}
	if c.who != 0 && !r.headline() && r.ahead(&c) {
		return 0
	}
	if c.who != 0 && c.title >= 0 && !r.among(c.title, i, noun) || c.title < 0 && r.Any(i, noun, lang.Title) {
		return 0 // the president is not the former one, nor the vice president
	}
	return c.who
}

// maxAhead is how many blocks behind a description somebody may be introduced whom it means.
const maxAhead = 4

// ahead reports whether a calling is of somebody whom the text introduces too far below what is
// read to be meant.
func (r *Resolver) ahead(c *calling) bool {
	n, k := r.prose.Sentences[r.sent].Block+maxAhead, &r.known[c.who]
	return !k.outside.is && !k.inside.is && n < len(r.page.Blocks) && c.at >= r.page.Blocks[n].Last
}

// personNoun returns the noun that ends the description of a person that is source n, "the
// young singer", and the token behind it. It is -1 if the source is none: what more is
// said of somebody tells who that is.
func (r *Resolver) personNoun(n int32) (noun, last int) {
	s := &r.sayings[n-1]
	last = r.endOfDescription(s)
	from := s.first
	elided := len(r.noun(from)) < len(r.Word(from)) // "l'avocate"
	switch {
	case r.Toks[from].Is(lang.Plural) && !elided:
		return -1, last
	case r.Toks[from].Is(lang.Definite):
		from++
	case !elided && !r.bare(from, last) && !r.headline(): // headlines do without
		return -1, last
	}
	from += r.origin(from, last)
	if from >= last || last-from >= maxPersonWords {
		return -1, last
	}
	office := r.Toks[last-1].Is(lang.RoleNoun | lang.Title)
	for i := from; i < last; i++ {
		if t := &r.Toks[i]; t.Kind != token.Word && t.Kind != token.Number || !r.isCountry(i) && !(office && r.isBody(i)) && (r.ents.At[i] != 0 || t.Is(closed|lang.Auxiliary|lang.PossessiveMark|lang.AndWord)) {
			return -1, last
		}
	}
	return last - 1, last
}

// headline reports whether reading is in a headline.
func (r *Resolver) headline() bool {
	return r.page.Blocks[r.prose.Sentences[r.sent].Block].Kind == layout.KindHeadline
}

// bare reports whether the source of tokens [i, last) may mean somebody without an article, in
// languages that have none or end a noun with it, and nothing behind it tells who that is:
// "сказав мер", "sier ordføreren", not "talsmann for politiet".
func (r *Resolver) bare(i, last int) bool {
	if last-i > 1 || r.Lang.Has&lang.SuffixedArticles == 0 && !r.Lang.Cases.Any() {
		return false
	}
	if last == len(r.Toks) || r.Toks[last].Kind != token.Word || r.within[last] < 0 {
		return true
	}
	return r.Toks[last].Is(lang.Cue|lang.Auxiliary|lang.Negation|lang.Adjunct) && !r.Toks[last].Is(lang.Preposition)
}

// worst is less than any candidate is worth.
const worst = -1 << 20

// describePerson reads the source that begins at token i, and reports whether it describes
// somebody who is named.
func (r *Resolver) describePerson(i int) bool {
	n := r.source[i]
	if n == 0 || r.sayings[n-1].first != i || r.quotes[n-1].By != coref.ByNothing {
		return false
	}
	noun, last := r.personNoun(n)
	if noun < 0 {
		return false
	}
	id := r.called(i, noun)
	if t := &r.Toks[noun]; id == 0 && (i < noun && token.IsAge(r.Word(i+1)) || token.IsAge(r.Word(noun))) {
		r.pronoun = Pronoun{At: i, class: person, part: speaker, quote: n, sent: r.sentOf(n), gender: names.GenderOf(t.Is(lang.Masculine), t.Is(lang.Feminine))}
		var buf [maxRecent]coref.ID
		id = r.best(r.Candidates(buf[:0]), worst)
	} else if id == 0 {
		id = r.renamed(n, i, noun)
	}
	return r.describes(id, last)
}
