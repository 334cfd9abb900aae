package lede

import "github.com/lede-go/lede/internal/text"

// A Span is a half-open range of bytes of [Article.Text]: it begins at Start
// and ends before End. Both lie on the boundaries of UTF-8 sequences. The zero
// Span means that a thing is absent; every other Span is non-empty. [Article.In]
// counts something else than bytes.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// IsZero reports whether the span is the zero one: what it is of is absent.
func (s Span) IsZero() bool { return s == Span{} }

// Contains reports whether all of t lies in s. An absent span lies in none.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End && t.Start < t.End }

// Overlaps reports whether the spans have something in common. Spans that touch have
// not.
func (s Span) Overlaps(t Span) bool { return max(s.Start, t.Start) < min(s.End, t.End) }

// A Fragment is a piece of the article: its place and its words.
// Text is always equal to Article.Text[Start:End], as long as spans count bytes. It may hold line breaks
// where the article is hard-wrapped. The zero Fragment means that a thing is
// absent.
type Fragment struct {
	Span
	Text string `json:"text"`
}

// A Unit is what the offsets of a [Span] count.
type Unit string

// The units of an [Article].
const (
	UnitByte  Unit = "byte"  // bytes of UTF-8: slices of a string in Go and Rust
	UnitRune  Unit = "rune"  // code points: slices in Python, the Web Annotation standard
	UnitUTF16 Unit = "utf16" // code units of UTF-16: slices in JavaScript and Java, ranges of the DOM
)

// In returns a copy of the article whose spans count another unit, for programs that
// index text otherwise than Go does. Nothing else changes, and In(UnitByte) turns it
// back. A unit that is none of the constants is taken for bytes.
func (a *Article) In(u Unit) *Article {
	m := measurer{text.NewRuler(a.Text, a.Unit.internal(), u.internal())}
	b := *a
	b.Unit = u
	if u.internal() == text.Bytes {
		b.Unit = UnitByte
	}
	m.headline(&b.Headline)
	m.dateline(&b.Dateline)
	b.Attribution = measured(b.Attribution, m.credit)
	b.Blocks = measured(b.Blocks, m.block)
	b.Quotes = measured(b.Quotes, m.quote)
	b.CrossReferences = measured(b.CrossReferences, m.reference)
	b.Entities = measured(b.Entities, m.entity)
	b.Dates = measured(b.Dates, func(d *Date) { m.span(&d.Span) })
	b.Problems = measured(b.Problems, func(p *Problem) { m.span(&p.Span) })
	return &b
}

// internal returns what the stages call the unit.
func (u Unit) internal() text.Unit {
	switch u {
	case UnitRune:
		return text.Runes
	case UnitUTF16:
		return text.UTF16
	}
	return text.Bytes
}

// cut returns the words of a span, whatever it counts.
func (a *Article) cut(s Span) string {
	r := text.NewRuler(a.Text, a.Unit.internal(), text.Bytes)
	return a.Text[r.Offset(s.Start):r.Offset(s.End)]
}

// measured returns a copy of a list with each of its values changed, nil for nil.
func measured[T any](list []T, change func(*T)) []T {
	if list == nil {
		return nil
	}
	out := append(make([]T, 0, len(list)), list...)
	for i := range out {
		change(&out[i])
	}
	return out
}

// A measurer changes what spans count. What it is given is a copy, whose slices it
// copies before it changes them.
type measurer struct{ text.Ruler }

func (m measurer) span(s *Span) { *s = Span{m.Offset(s.Start), m.Offset(s.End)} }

func (m measurer) fragment(f *Fragment) { m.span(&f.Span) }

func (m measurer) headline(h *Headline) {
	m.span(&h.Span)
	m.span(&h.Claim.Span)
	m.span(&h.Source.Span)
	h.Tags = measured(h.Tags, m.fragment)
}

func (m measurer) dateline(d *Dateline) {
	m.span(&d.Span)
	m.span(&d.Place.Span)
	m.span(&d.Date.Span)
	m.span(&d.Agency.Span)
}

func (m measurer) credit(c *Credit) {
	m.span(&c.Span)
	c.Names = measured(c.Names, m.fragment)
}

func (m measurer) block(b *Block) {
	m.span(&b.Span)
	b.Sentences = measured(b.Sentences, m.span)
}

func (m measurer) quote(q *Quote) {
	m.span(&q.Cue.Span)
	m.span(&q.Source.Span)
	q.Content = measured(q.Content, m.fragment)
	q.Antecedent = measured(q.Antecedent, m.fragment)
}

func (m measurer) reference(x *CrossReference) {
	m.span(&x.Span)
	m.span(&x.Label.Span)
	m.headline(&x.Title)
}

func (m measurer) entity(e *Entity) {
	e.Roles = measured(e.Roles, m.fragment)
	e.Mentions = measured(e.Mentions, func(x *Mention) { m.span(&x.Span) })
}
