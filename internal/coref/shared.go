package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Roles of several people, in the plural before their names: "former Kelmark presidents Ann Lee
// and Bo Fox".

// A sharing is the role of several people while their names are read.
type sharing struct {
	role text.Span
	end  int // the token behind the latest of the names, 0 for none, or if that was the last
}

// maxShared bounds the tokens of such a role.
const maxShared = 6

// share returns the role that the name of a candidate shares with those beside it, and notes
// it for the next. It is empty if there is none.
func (o *offices) share(s *prose.Sentence, name int, now *sharing) text.Span {
	c := &o.found.Names[name]
	if now.end > s.First && o.joined(now.end, c.First) {
		if now.end = c.Last; o.Toks[c.First-1].Is(lang.AndWord) {
			now.end = 0
		}
		return now.role
	}
	*now = sharing{}
	last := c.First
	if last <= s.First || c.Role < last || !o.Toks[last-1].Is(lang.GroupNoun) || !o.Toks[last-1].Is(lang.Plural) || o.Toks[last].Gap != token.Space {
		return text.Span{}
	}
	if name+1 == len(o.found.Names) || !o.joined(c.Last, o.found.Names[name+1].First) {
		return text.Span{}
	}
	first := last - 1
	for first > s.First && last-first < maxShared && o.Toks[first].Gap == token.Space && o.qualifies(first-1) {
		first--
	}
	now.role, now.end = o.Span(first, last), c.Last
	return now.role
}

// joined reports whether a comma or "and" alone stands between the name that ends before token
// i and the one that begins at token k.
func (o *offices) joined(i, k int) bool {
	if i == k || k-i > 2 {
		return false
	}
	for ; i < k; i++ {
		if o.Toks[i].Kind != token.Comma && !o.Toks[i].Is(lang.AndWord) {
			return false
		}
	}
	return true
}

// qualifies reports whether token i belongs to the role behind it: a title, a country, a name.
func (o *offices) qualifies(i int) bool {
	t := &o.Toks[i]
	return t.Kind == token.Word && (t.Is(lang.Title|lang.Demonym) || o.found.Symbols.Of[i] != 0) && !t.Is(names.ClosedWord|lang.Courtesy)
}
