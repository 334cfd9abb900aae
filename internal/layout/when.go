package layout

import (
	"strings"

	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// lookDate finds a line that is nothing but a date and a time: "Published 12:30 GMT,
// 20 September 2020".
func lookDate(d *token.Text, c *chunk) {
	w, ok := readWhen(d, c.first, c.last)
	if !ok {
		return
	}
	day := w.day || w.relative()
	c.set(isDate, day && (!c.ends || c.words <= 2 || w.relative() || w.stamped && w.clock))                          // "Updated: May 4, 2024, 2:30 p.m."
	bare := w.stamped && w.numbers == 0 && !w.clock && c.has(brief) && d.Toks[c.first].End-d.Toks[c.first].Start > 3 // "Last updated", above the time
	c.set(isClock, !day && (w.clock || bare))
	c.set(isStamp, c.has(isDate) && (w.stamped || w.clock || w.relative() || c.words == 0)) // "05.08.2024"
}

// A when is what a line says of the time when a story ran.
type when struct {
	strip
	day, clock bool
	today      bool // a word names the day: "today"
	stamped    bool // a word says that it is that: "updated"
}

// readWhen reads tokens that are nothing but a date and a time. It reports false if
// they are something else too.
func readWhen(d *token.Text, first, last int) (w when, ok bool) {
	if last-first > maxDate {
		return w, false
	}
	for i := first; i < last; {
		if end, _ := dates.ReadDay(d, i, last); end > i {
			w.day, i = true, end
			continue
		}
		t := &d.Toks[i]
		if end := d.LabelOf(lang.LabelStamp, i, last); end > i {
			w.stamped, i = true, end
			continue
		}
		if i > first && (dates.IsClock(d.Word(i-1)) || isDotted(d.Word(i-1))) && (t.Is(lang.TimeWord) || d.LabelOf(lang.LabelUnit, i, last) == i+1) { // "om 14.30 uur", "10:45 h"
			i++
			continue
		}
		if end := w.read(d, i, last); end > i && t.Kind != token.Number {
			i = end
			continue
		}
		if end := max(d.LabelOf(lang.LabelToday, i, last), d.LabelOf(lang.LabelYesterday, i, last)); end > i { // "i dag"
			w.today, i = true, end
			continue
		}
		switch {
		case t.Is(lang.DateWord) && t.Value/10*10 == lang.DateDay:
			w.today = true
		case t.Is(lang.Month | lang.Weekday):
			w.day = w.day || t.Is(lang.Weekday)
		case t.Kind == token.Number && t.End-t.Start == len("02/12/2024") && strings.Count(d.Word(i), "/") == 2:
			w.day = true
		case t.Kind == token.Number && t.End-t.Start <= 10:
			w.clock = w.clock || i+1 < last && d.Toks[i+1].Is(lang.TimeWord) || dates.IsClock(d.Word(i)) || isHours(d.Word(i)) || w.stamped && isDotted(d.Word(i))
		case !standsByDate(d, i):
			return w, false
		}
		i++
	}
	w.day = w.day || w.today && w.clock                                         // "Vandaag om 20:07"
	if w.furniture > 0 && w.platforms == 0 && w.day && (w.stamped || w.clock) { // "Published Jun 5, 2026 • 3 minute read"
		return w, true
	}
	// Units alone are no time: "2. Tag: 28.12.2008".
	return w, w.furniture+w.platforms == 0 && (w.units+w.ago == 0 || w.relative())
}

// isDotted reports whether s is a time with a point, "15.59".
func isDotted(s string) bool {
	h, m, ok := strings.Cut(s, ".")
	return ok && len(h) <= 2 && len(m) == 2
}

// standsByDate reports whether token i can stand in a line of dates: a word like
// "published" or "at", or what parts one date from another.
func standsByDate(d *token.Text, i int) bool {
	t := &d.Toks[i]
	switch t.Kind {
	case token.Comma, token.Colon, token.Dash, token.Stop, token.Open, token.Close:
		return true
	case token.Other:
		switch d.Word(i) {
		case "|", "/", "•", "·", "+":
			return true
		}
	}
	return t.Is(lang.TimeWord) || t.Is(lang.Preposition|lang.Stopword) && (t.Shape == token.Lower || t.Is(lang.Definite)) // "Le 3 mai 2024"
}
