package lede

import (
	"time"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// findDates appends the calendar expressions of the body, the dateline's
// included. Relative ones count from the day the article ran or, failing that,
// the dateline's day.
func findDates(toks *token.Text, p *layout.Page, m *prose.Prose, ents *coref.Entities, published time.Time, list []dates.Date) []dates.Date {
	r := dates.Reader{Text: toks, Base: published}
	line := p.Dateline
	if line.Date.End > 0 {
		list = append(list, dates.Date{Span: line.Date, Value: line.Day.Value(published)})
		if published.IsZero() {
			r.Base, _ = time.Parse(time.DateOnly, list[0].Value)
		}
	}
	for _, s := range m.Sentences {
		b := p.Blocks[s.Block]
		if !b.Prose() || b.Kind == layout.KindHeadline || b.Kind == layout.KindDeck {
			continue
		}
		r.Picture = b.Kind == layout.KindCaption
		from := len(list)
		list = r.Find(list, max(s.First, b.Body), s.First, s.Last)
		found := list[from:]
		list = list[:from]
		for _, d := range found {
			if !partOfName(toks, ents, d) {
				list = append(list, d)
			}
		}
	}
	if line.Date.End > 0 { // its place in text order
		for i := 1; i < len(list) && list[i].Start < list[i-1].Start; i++ {
			list[i], list[i-1] = list[i-1], list[i]
		}
	}
	return list
}

// stamped returns the day that a line above the story says it ran on, zero if none does:
// "Published June 12, 2024".
func stamped(toks *token.Text, p *layout.Page) time.Time {
	for n := range p.Blocks {
		b := &p.Blocks[n]
		if b.Kind == layout.KindParagraph {
			break
		}
		for i := b.First; i < b.Last && b.Kind == layout.KindTimestamp; i++ {
			if end, day := dates.ReadDay(toks, i, b.Last); end > i && day.HasYear() {
				if t, err := time.Parse(time.DateOnly, day.Value(time.Time{})); err == nil { // no month alone
					return t
				}
			}
		}
	}
	return time.Time{}
}

// partOfName reports whether an expression of one word is part of a name: "August" of
// "August Wendt", "Sunday" of "the Sunday Herald". A day may stand right behind a name:
// "the White House Tuesday".
func partOfName(toks *token.Text, ents *coref.Entities, d dates.Date) bool {
	i := toks.At(d.Start)
	if toks.Toks[i].End != d.End || ents.At[i] == 0 {
		return false
	}
	m := &ents.Mentions[ents.At[i]-1]
	if m.Kind != coref.MentionName || m.Last-m.First < 2 || toks.Toks[i].Kind != token.Word {
		return false
	}
	return i+1 < m.Last || toks.Toks[i].Is(lang.Month) && ents.Entity(m).Kind == lang.KindPerson
}
