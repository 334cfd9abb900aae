package cast

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/text"
)

// Wires describe who speaks in their first sentence, and name that person where the next words
// are quoted: "…, an airport spokesman said. “It was dark,” spokesman Jan Berg said."

// settleIntroduced gives those whom the body describes the name of who speaks next, if that is
// named for the first time and its role says no more than the description.
func (r *Reader) settleIntroduced() {
	latest := -1 // of the unnamed, if nobody else spoke since
	for i := range r.quotes {
		q := &r.quotes[i]
		if q.Source.End == 0 || r.inHeadline(r.At(q.Source.Start)) {
			continue
		}
		k := int(q.Speaker) - len(r.ents.List) - 1
		switch {
		case k >= 0:
			latest = k
		case q.Speaker != 0 && q.By == coref.ByName && latest >= 0 && r.introduces(q, &r.unnamed[latest]):
			r.unnamed[latest].named = q.Speaker
			latest = -1
		default:
			latest = -1
		}
	}
}

// introduces reports whether the source of a quote names, for the first time, the person whom
// an earlier description means.
func (r *Reader) introduces(q *quotes.Quote, u *unnamed) bool {
	e := &r.ents.List[q.Speaker-1]
	if r.another(&u.noun) || r.anonymous(u) || u.plural || u.of || u.named != 0 || u.kind != lang.KindPerson || e.Kind != lang.KindPerson || !within(e.Name, q.Source) || r.Any(u.first, u.head, lang.NumberWord) {
		return false
	}
	first, last := r.At(q.Source.Start), r.At(q.Source.End)
	if n := r.nounEnd(first, last); r.Toks[first].Is(lang.Definite) && r.says(r.Span(first, n), u) { // "the spokesman, Captain Ann Lee"
		return true
	}
	for _, role := range e.Roles {
		if within(role, q.Source) && r.says(role, u) {
			return true
		}
	}
	return false
}

// anonymous reports whether a clause that tells who is meant stands behind a description, in
// place of a name: "an analyst who asked not to be named".
func (r *Reader) anonymous(u *unnamed) bool {
	return u.last < len(r.Toks) && r.Toks[u.last].Is(lang.Relative) && !r.Toks[u.last].Is(lang.Neuter)
}

// says reports whether a role is that of a description, in no other words than it has: that of
// "an airport spokesman" is "spokesman", unlike "a spokesman", who may be another.
func (r *Reader) says(role text.Span, u *unnamed) bool {
	n := noun{first: r.At(role.Start), last: r.At(role.End)}
	if t := &r.Toks[n.first]; t.Is(lang.Determiner) && !t.Is(lang.Definite|lang.Possessive) {
		return false
	}
	n.head, n.of = r.head(n.first, n.last)
	if n.head >= 0 && u.form == formIndefinite && r.Toks[n.head].Is(lang.Title) { // "a rebel senator", "Senator Jan Berg": there are many
		return false
	}
	return n.head >= 0 && r.words.Number(r.Word(n.head)) == u.key && r.covers(&u.noun, &n)
}

// within reports whether span s is part of span of.
func within(s, of text.Span) bool { return of.Start <= s.Start && s.End <= of.End }
