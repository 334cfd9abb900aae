package lang

import (
	"cmp"
	"slices"
	"strings"
)

// Cases say how the names of a language are declined. The zero value is that they
// are not.
type Cases struct {
	Endings []Ending // the longest first
	// Softened are the ends of stems that change before some endings, and what they
	// are without: "cz" for "k", as in "Niemcy, w Niemczech".
	Softened [][2]string
	// Fleeting are vowels that come, go and change before the last letter of a stem:
	// "Marek, Marka", "Харків, Харкова".
	Fleeting []string
	Alike    [][2]string // letters that are written one for the other: "ё" as "е"
	Adverbs  []string    // endings of adverbs: "глух-о"
}

// An Ending tells cases of a name apart.
type Ending struct {
	Text string
	// Nominative says how much it looks like the nominative's, the less the more:
	// no ending at all is 0, those of men are less than FeminineEnding.
	Nominative int
}

// Ranks of endings.
const (
	FeminineEnding = 2 // and above: the nominative of women, and an oblique case of men
	ObliqueEnding  = 9 // no nominative has it
)

// Any reports whether names are declined.
func (c *Cases) Any() bool { return len(c.Endings) > 0 }

// Rank returns how much the ending of a word looks like one of the nominative: the less
// the more, and 0 if it has none of the endings.
func (c *Cases) Rank(word string) int {
	for _, e := range c.Endings {
		if len(word) > len(e.Text) && strings.HasSuffix(word, e.Text) {
			return e.Nominative
		}
	}
	return 0
}

// addEndings adds endings, some of them with "=" and their rank as the nominative's.
func (c *Cases) addEndings(body string) {
	for _, w := range strings.Fields(body) {
		e := Ending{w, ObliqueEnding}
		if s, rank, ok := strings.Cut(w, "="); ok {
			e = Ending{s, int(rank[0] - '0')}
		}
		c.Endings = append(c.Endings, e)
	}
	slices.SortStableFunc(c.Endings, func(a, b Ending) int { return cmp.Compare(len(b.Text), len(a.Text)) })
}

// pairs returns words parted by "=" in pairs, the longest first.
func pairs(body string) (out [][2]string) {
	for _, w := range strings.Fields(body) {
		from, to, _ := strings.Cut(w, "=")
		out = append(out, [2]string{from, to})
	}
	slices.SortStableFunc(out, func(a, b [2]string) int { return cmp.Compare(len(b[0]), len(a[0])) })
	return out
}
