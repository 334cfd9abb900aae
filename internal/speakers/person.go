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
			country, title := r.countryIn(from, r.At(s.End)), -1
			if country < 0 && from > 0 && r.Toks[from].Gap == token.Space && r.isCountry(from-1) { // "Kelmark Gov. Ann Lee"
				country = from - 1
			}
			for i := from; i < len(r.Toks) && r.Toks[i].End <= s.End; i++ {
				t := &r.Toks[i]
				if i > from && t.Is(lang.Preposition|lang.OfWord|lang.ForWord) || t.Kind != token.Word {
					break
				}
				if next := i + 1; t.Is(lang.Title|lang.RoleNoun) && next < len(r.Toks) && r.Toks[next].End <= s.End && r.Toks[next].Is(lang.Title|lang.RoleNoun) && !r.Toks[next].Is(lang.Courtesy) {
					title = i
					continue
				}
				if (t.Is(lang.RoleNoun) || names.LongTitle(r.Text, i) != "") && !t.Is(lang.Plural) {
					r.call(i, country, calling{coref.ID(n + 1), title})
					if country >= 0 && !r.Toks[country].Is(lang.Demonym|lang.CountryName) && r.Toks[country].Shape != token.Upper {
						r.call(i, -1, calling{coref.ID(n + 1), title}) // the mayor of one town is the mayor
					}
				}
			}
		}
	}
}

// countryIn returns the last of tokens [i, last) that is a country or a place, -1 for none:
// "the president" is another one than the Indian president.
func (r *Resolver) countryIn(i, last int) int {
	for last--; last >= i; last-- {
		if r.isCountry(last) {
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

// call notes that somebody is called by the noun at token i, of the country at another one if
// that is not -1.
func (r *Resolver) call(i, country int, c calling) {
	k := 0
	if country < 0 {
		k = int(r.nouns.Number(r.noun(i)))
	} else {
		k = int(r.nouns.Number(string(r.keyOf(i, country))))
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

// keyOf returns the key of the noun at token i and of its country.
func (r *Resolver) keyOf(i, country int) []byte {
	r.buf = names.AppendKey(r.buf[:0], r.noun(i))
	if country >= 0 {
		r.buf = names.AppendKey(append(r.buf, ' '), r.Word(country))
	}
	return r.buf
}

// called returns whom the noun of a description that begins at token i means, 0 if that
// is not clear.
func (r *Resolver) called(i, noun int) coref.ID {
	key := r.keyOf(noun, r.countryIn(i, noun))
	c := r.callings[r.nouns.Find(key)]
	if r.Lang.Has&lang.SuffixedArticles != 0 && !r.headline() {
		if i == noun {
			c = calling{} // "talsmann" alone is nobody in particular
		}
		for n := 1; c.who == 0 && n <= lang.LongestArticle && n < len(key); n++ {
			c = r.callings[r.nouns.Find(key[:len(key)-n])]
		}
	}
	if c.who != 0 && c.title >= 0 && !r.among(c.title, i, noun) || c.title < 0 && r.Any(i, noun, lang.Title) {
		return 0 // the president is not the former one, nor the vice president
	}
	return c.who
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
	for i := from; i < last; i++ {
		if t := &r.Toks[i]; t.Kind != token.Word && t.Kind != token.Number || !r.isCountry(i) && (r.ents.At[i] != 0 || t.Is(closed|lang.Auxiliary|lang.PossessiveMark|lang.AndWord)) {
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
