// Package dates reads calendar expressions: it takes tokens, and the day that
// relative ones count from, and gives their values in ISO 8601.
package dates

import (
	"fmt"
	"time"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// datable are the traits of the words that a calendar expression begins with.
const datable = lang.Month | lang.Weekday | lang.DateWord | lang.NumberWord

// dateKind returns the kind of a date word, as lang has them, 0 for other words.
func dateKind(t *token.Token) int {
	if !t.Is(lang.DateWord) {
		return 0
	}
	return int(t.Value) / 10 * 10
}

// A Date is a calendar expression and its value in ISO 8601, as far as it is
// known; decades, seasons, parts of years and intervals are written as its second part
// has it: "199X", "2024-21", "2024-33", "2010/2015".
type Date struct {
	text.Span
	Value string
}

// A Reader reads calendar expressions within one sentence after the other.
type Reader struct {
	Text        *token.Text
	Base        time.Time   // the day that relative expressions count from, zero if unknown
	Picture     bool        // the sentences are of a caption, whose present tense is of the past
	first, last int         // the sentence
	none        token.Token // what stands outside it
	lastDay     Day         // the day behind its month that was read last, which ends before token lastEnd
	lastEnd     int
}

// Find appends the calendar expressions of the sentence [first, last), from
// token i on.
func (r *Reader) Find(dates []Date, i, first, last int) []Date {
	r.first, r.last = first, last
	before, from := first, r.startOf(first) // where the date before this one ends, and where they are of this sentence
	for i < last {
		end, value := i, ""
		t := &r.Text.Toks[i]
		if t.Begins&lang.BeginsDate != 0 {
			var date bool
			if end, value, date = r.label(i); end > i && !date {
				i = end
				continue
			}
		}
		switch {
		case end > i:
		case t.Is(datable), t.Kind == token.Number:
			end, value = r.read(i)
		case t.Kind == token.Word:
			end, value = r.hyphened(i)
		}
		if end == i {
			i++
			continue
		}
		start := r.begins(i)
		if n := len(dates) - 1; n >= 0 && dates[n].End > from && r.until(before, start) {
			if both := span(dates[n].Value, value); both != "" { // "from 2010 to 2015"
				dates[n] = Date{text.Span{Start: dates[n].Start, End: r.Text.Toks[end-1].End}, both}
				i, before = end, end
				continue
			}
		}
		dates = append(dates, Date{r.Text.Span(start, end), value})
		i, before = end, end
	}
	return dates
}

// read reads the calendar expression at token i. It returns the token after it,
// i if there is none, and its value.
func (r *Reader) read(i int) (int, string) {
	t := &r.Text.Toks[i]
	kind := dateKind(t)
	switch kind {
	case lang.DateDay:
		if t.Capitalised() && r.isName(i) {
			return i, ""
		}
		return i + 1, r.shift(lang.PeriodDay, int(t.Value)-lang.DateToday)
	case lang.DateDeixis:
		if end, value := r.deictic(i); end > i {
			return end, value
		}
	}
	if t.Is(lang.Weekday) && t.Value > 0 {
		return r.weekday(i)
	}
	if t.Is(lang.Month) {
		return r.month(i)
	}
	if end, value := r.ago(i); end > i {
		return end, value
	}
	if end, value := r.oneAgo(i); end > i {
		return end, value
	}
	switch kind {
	case lang.DatePeriod:
		return r.period(i)
	case lang.DateNth:
		return r.nth(i)
	case lang.DateSeason:
		return r.season(i)
	case lang.DatePart:
		return r.partOfYear(i, i+1, quarterOf+int(t.Value)-lang.DatePart-1)
	case lang.DateSpan:
		switch int(t.Value) {
		case lang.SpanWeekend:
			if end, value := r.period(i); end > i {
				return end, value
			}
			return r.weekend(i)
		case lang.SpanDecadeBefore:
			return r.decadeAfter(i)
		case lang.SpanCentury:
			if end, value := r.romanCentury(i); end > i {
				return end, value
			}
		}
		return r.period(i)
	}
	if t.Kind == token.Number {
		return r.number(i)
	}
	return i, ""
}

// isName reports whether the word of a date at token i has a capital without need, so
// that it is a name: "the Today show".
func (r *Reader) isName(i int) bool {
	if i == r.first {
		return false
	}
	switch prev := r.at(i - 1); prev.Kind {
	case token.Word, token.Number, token.Comma:
		return r.at(i).Shape != token.Upper && r.at(i).Gap != token.NoGap
	}
	return false
}

// at returns token i, an empty one outside the sentence.
func (r *Reader) at(i int) *token.Token {
	if i < r.first || i >= r.last {
		return &r.none
	}
	return &r.Text.Toks[i]
}

// word returns the text of token i, none outside the sentence.
func (r *Reader) word(i int) string {
	if i < r.first || i >= r.last {
		return ""
	}
	return r.Text.Word(i)
}

// weekday reads "Wednesday" and "Tuesday, Nov. 5, 2024".
func (r *Reader) weekday(i int) (int, string) {
	t := r.at(i)
	k := i + 1
	for k < i+3 && leadsToDay(r.at(k)) {
		k++
	}
	end, value := k, ""
	if n := r.at(k); n.Is(lang.Month) {
		end, value = r.monthDay(k)
	} else if n.Kind == token.Number {
		end, value = r.number(k)
	}
	if end > k && len(value) >= len("--11-05") && value[len(value)-3] == '-' {
		return end, value
	}
	if Weekday(t).weekday == 0 {
		return i, ""
	}
	if n := r.at(i + 1); dateKind(n) == lang.DateDeixis && r.Text.Lang.Has&lang.DeicticAfter != 0 { // "mardi dernier"
		if n.Value == lang.DateThis {
			return i + 2, r.thisDay(int(t.Value))
		}
		return i + 2, nearestDay(int(t.Value), int(n.Value)-lang.DateThis, r.Base)
	}
	return i + 1, nearestDay(int(t.Value), r.direction(i), r.Base)
}

// leadsToDay reports whether the token stands between the name of a weekday and the
// day: "Tuesday, Nov. 5", "Mittwoch, den 5. November", "Wed. 5 November".
func leadsToDay(t *token.Token) bool {
	return t.Kind == token.Comma || t.Is(lang.Definite) && t.Shape == token.Lower || isPeriod(t)
}

// isPeriod reports whether the token is a period, or the like, right after a word or
// number: "Wed.", "5. November".
func isPeriod(t *token.Token) bool { return t.Kind == token.Stop && t.Gap == token.NoGap }

// direction tells which way a weekday or month at token i without further words
// lies: forward if its clause speaks of the future, else back.
func (r *Reader) direction(i int) int {
	const far, near = 16, 6
	for k := i - 1; k >= r.first && i-k <= far; k-- {
		switch t := r.at(k); {
		case i-k <= near && !r.Picture && r.Text.LabelOf(lang.LabelPlanned, k, i) > k && !r.at(k-1).Is(lang.Auxiliary|lang.Complementizer): // "polls open on Sunday"
			return 1
		case dateKind(t) == lang.DateFuture, r.Text.LabelOf(lang.LabelFuture, k, i) > k:
			return 1
		case t.Kind == token.Mark, t.Kind == token.Colon:
			return 0
		case t.Is(lang.Cue) && t.Shape == token.Lower && !r.at(k-1).Is(lang.Auxiliary|lang.Preposition): // "…, he said Friday"
			return 0
		}
	}
	return 0
}

// thisDay returns the value of "this Friday", of which day is the weekday: it may be to
// come or just over, but is within half a week.
func (r *Reader) thisDay(day int) string {
	if r.Base.IsZero() {
		return ""
	}
	by := (day-int(r.Base.Weekday())+7+3)%7 - 3
	return r.Base.AddDate(0, 0, by).Format(time.DateOnly)
}

// nearestDay returns the value of a weekday, counted from Monday as 1: the last
// one up to the base for direction 0, the last before it for -1, the next after
// it for 1.
func nearestDay(day, direction int, base time.Time) string {
	if base.IsZero() {
		return ""
	}
	back := (int(base.Weekday()) - day + 7) % 7
	switch {
	case direction > 0:
		back -= 7
	case direction < 0 && back == 0:
		back = 7
	}
	return base.AddDate(0, 0, -back).Format(time.DateOnly)
}

// year reads the year of a day or month at token i: "2024", ", 2024", "de 2024".
// It returns the token after it, i if there is none.
func (r *Reader) year(i int) (int, int) {
	k := i
	if t := r.at(k); t.Kind == token.Comma || isOf(t) || isPeriod(t) && r.at(k-1).Is(lang.Month) && r.at(k-1).Shape == token.Lower { // "3 серп. 2022"
		k++
	}
	if r.at(k).Kind != token.Number {
		return i, 0
	}
	if y := yearNumber(r.word(k)); y > 0 {
		return k + 1, y
	}
	return i, 0
}

// number reads "5 November 2024", "2024-11-05", "05.11.2024" and "2014".
func (r *Reader) number(i int) (int, string) {
	s := r.word(i)
	if y, m, day, ok := numericDate(s, r.Text.Lang.Has&lang.DayFirst != 0); ok {
		return i + 1, r.day(y, m, day)
	}
	if r.afterMark(i) && isOf(r.at(i-2)) && !r.counts(i+1) { // "the class of '85"
		if y := r.shortYear(i - 1); y > 0 {
			return i + 1, fmt.Sprint(y)
		}
	}
	if end, value := r.decade(i, s); end > i {
		return end, value
	}
	if day := dayNumber(s); day > 0 {
		return r.dayNumbered(i, day)
	}
	if end, value := r.years(i); end > i {
		return end, value
	}
	if y := yearNumber(s); y >= 1800 && y < 2100 && r.isYear(i, y) || y >= 1000 && y < 1800 && r.isEarlyYear(i, y) {
		return i + 1, s
	}
	return i, ""
}

// dayNumbered reads what begins with the number of a day, token i: "5 November", "14
// and 15 July", "20th century".
func (r *Reader) dayNumbered(i, day int) (int, string) {
	for _, read := range [...]func(*Reader, int, int) (int, string){(*Reader).dayMonth, (*Reader).daysBefore, (*Reader).dayOfList, (*Reader).century} {
		if end, value := read(r, i, day); end > i {
			return end, value
		}
	}
	return i, ""
}

// dayMonth reads "5 November 2024", "5. November" and "5 de mayo de 2024", of which
// token i is the day.
func (r *Reader) dayMonth(i, day int) (int, string) {
	k := i + 1
	if t := r.at(k); isPeriod(t) || isOf(t) {
		k++
	}
	t := r.at(k)
	if !t.Is(lang.Month) || t.Value == 0 || t.End-t.Start <= 2 {
		return i, ""
	}
	if !t.Capitalised() && (t.Is(lang.Auxiliary) || r.capitalMonths()) { // "5 may"
		return i, ""
	}
	end, y := r.year(k + 1)
	if y == 0 {
		end, y = r.yearNamed(k + 1)
	}
	if y == 0 {
		y = r.yearBehind(end, int(t.Value))
	}
	if y == 0 {
		y = r.yearToCome(i, int(t.Value), day)
	}
	return end, r.day(y, int(t.Value), day)
}

// isOf reports whether the token is a small "of" or "de".
func isOf(t *token.Token) bool { return t.Shape == token.Lower && t.Is(lang.OfWord|lang.Particle) }

// isYear reports whether the number of four digits at token i is a year rather
// than a quantity.
func (r *Reader) isYear(i, y int) bool {
	prev, next := r.at(i-1), r.at(i+1)
	// "2000 people", "2014 percent", "1,998 $" count; years come before heads too: "the 2016 race".
	small := next.Shape == token.Lower || r.Text.Lang.Has&lang.CapitalNouns != 0
	counts := next.Kind == token.Word && small && next.Gap == token.Space && !next.Is(function|datable)
	switch {
	case prev.Kind == token.Open, prev.Is(lang.Month), dateKind(prev) == lang.DatePeriod:
		return true
	case r.staged(i - 1):
		return !counts || y%100 != 0
	case (prev.Is(lang.Preposition|lang.OfWord|lang.Particle) || r.since(prev)) && prev.Gap != token.NoGap:
		return !counts || y%100 != 0
	case prev.Is(lang.Determiner | lang.PossessiveMark | lang.Possessive):
		return y%100 != 0 || counts
	case prev.Is(lang.Conjunction | lang.AndWord), r.until(i-1, i):
		// "2010 and 2014": the other must be a year too.
		s := r.word(i - 2)
		return len(s) == 4 && yearNumber(s) > 0 && !counts
	}
	return i == r.first && (next.Is(lang.Auxiliary) || next.Kind == token.Comma || next.Kind == token.Colon)
}

// isEarlyYear reports whether the number of four digits at token i is a year of long ago,
// as few such numbers are: "built in 1743", "since 1688", but "rose to 1743", "in 1743 cases".
func (r *Reader) isEarlyYear(i, y int) bool {
	prev, next := r.at(i-1), r.at(i+1)
	within := prev.Is(lang.Locative) && !prev.Is(lang.Complementizer) || r.since(prev) || prev.Is(lang.Preposition) && prev.Is(lang.Conjunction)
	return within && prev.Gap != token.NoGap && y%100 != 0 && (next.Kind != token.Word || next.Is(function)) && next.Kind != token.Number && next.Kind != token.Dash
}

// deictic reads "last year", "next month", "this Friday", "last November".
func (r *Reader) deictic(i int) (int, string) {
	t, next := r.at(i), r.at(i+1)
	by := int(t.Value) - lang.DateThis
	switch {
	case dateKind(next) == lang.DatePeriod && next.Value < lang.PeriodPlural:
		return i + 2, r.shift(int(next.Value), by)
	case dateKind(next) == lang.DateSpan && next.Value <= lang.SpanDecade:
		return i + 2, r.shiftSpan(int(next.Value), by)
	case dateKind(next) == lang.DateSeason:
		return i + 2, r.nearestSeason(int(next.Value)-lang.DateSeason, by)
	case next.Is(lang.Weekday) && next.Value > 0 && next.End-next.Start > 3:
		if by == 0 {
			return i + 2, r.thisDay(int(next.Value))
		}
		return i + 2, nearestDay(int(next.Value), by, r.Base)
	case next.Is(lang.Month) && next.Value > 0 && next.Capitalised() && r.at(i+2).Kind != token.Number:
		return i + 2, r.nearestMonth(int(next.Value), by)
	}
	return i, ""
}

// period reads a period with its word after it: "mes pasado".
func (r *Reader) period(i int) (int, string) {
	n := r.at(i + 1)
	if dateKind(n) != lang.DateDeixis || r.Text.Lang.Has&lang.DeicticAfter == 0 {
		return i, ""
	}
	by := int(n.Value) - lang.DateThis
	if t := r.at(i); dateKind(t) == lang.DateSpan {
		if t.Value > lang.SpanDecade {
			return i, ""
		}
		return i + 2, r.shiftSpan(int(t.Value), by)
	}
	return i + 2, r.shift(int(r.at(i).Value), by)
}

// shift returns the value of the period that lies by periods after the one of
// the base.
func (r *Reader) shift(p, by int) string {
	switch {
	case r.Base.IsZero():
		return ""
	case p == lang.PeriodDay:
		return r.Base.AddDate(0, 0, by).Format(time.DateOnly)
	case p == lang.PeriodWeek:
		y, w := r.Base.AddDate(0, 0, 7*by).ISOWeek()
		return fmt.Sprintf("%04d-W%02d", y, w)
	case p == lang.PeriodMonth:
		y, m, _ := r.Base.Date()
		return time.Date(y, m+time.Month(by), 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
	case p == lang.PeriodYear:
		return fmt.Sprintf("%04d", r.Base.Year()+by)
	}
	return ""
}

// day returns the value of a day, nothing if the calendar has no such day.
func (r *Reader) day(y, m, day int) string {
	leap := y == 0
	if y == 0 && !r.Base.IsZero() {
		y = nearestYear(m, day, r.Base)
	}
	switch last := time.Date(y, time.Month(m+1), 0, 0, 0, 0, 0, time.UTC).Day(); {
	case day <= last:
		return dayValue(y, m, day, time.Time{})
	case leap && m == 2 && day == 29:
		return dayValue(0, m, day, time.Time{})
	}
	return ""
}
