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
// known.
type Date struct {
	text.Span
	Value string
}

// A Reader reads calendar expressions within one sentence after the other.
type Reader struct {
	Text        *token.Text
	Base        time.Time   // the day that relative expressions count from, zero if unknown
	first, last int         // the sentence
	none        token.Token // what stands outside it
}

// Find appends the calendar expressions of the sentence [first, last), from
// token i on.
func (r *Reader) Find(dates []Date, i, first, last int) []Date {
	r.first, r.last = first, last
	for i < last {
		end, value := i, ""
		if t := &r.Text.Toks[i]; t.Is(datable) || t.Kind == token.Number {
			end, value = r.read(i)
		}
		if end == i {
			i++
			continue
		}
		dates = append(dates, Date{r.Text.Span(i, end), value})
		i = end
	}
	return dates
}

// read reads the calendar expression at token i. It returns the token after it,
// i if there is none, and its value.
func (r *Reader) read(i int) (int, string) {
	t := &r.Text.Toks[i]
	switch {
	case dateKind(t) == lang.DateDay:
		if r.Base.IsZero() {
			return i + 1, ""
		}
		return i + 1, r.Base.AddDate(0, 0, int(t.Value)-lang.DateToday).Format(time.DateOnly)
	case dateKind(t) == lang.DateDeixis:
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
	if dateKind(t) == lang.DatePeriod {
		return r.period(i)
	}
	if t.Kind == token.Number {
		return r.number(i)
	}
	return i, ""
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
	const far = 16
	for k := i - 1; k >= r.first && i-k <= far; k-- {
		switch t := r.at(k); {
		case dateKind(t) == lang.DateFuture:
			return 1
		case t.Kind == token.Mark, t.Kind == token.Colon:
			return 0
		case t.Is(lang.Cue) && t.Shape == token.Lower && !r.at(k-1).Is(lang.Auxiliary|lang.Preposition): // "…, he said Friday"
			return 0
		}
	}
	return 0
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

// month reads "Nov. 5, 2024", "November 2024" and "November".
func (r *Reader) month(i int) (int, string) {
	if end, value := r.monthDay(i); end > i {
		return end, value
	}
	t := r.at(i)
	m := int(t.Value)
	if m == 0 {
		return i, ""
	}
	if end, y := r.year(i + 1); y > 0 {
		return end, fmt.Sprintf("%04d-%02d", y, m)
	}
	if r.otherWord(i) {
		return i, ""
	}
	return i + 1, r.nearestMonth(m, r.direction(i))
}

// otherWord reports whether the bare word of a month at token i is rather another
// word: "May said", "a march".
func (r *Reader) otherWord(i int) bool {
	const given = lang.MaleName | lang.FemaleName
	t, prev, next := r.at(i), r.at(i-1), r.at(i+1)
	led := r.leadsToMonth(i - 1)
	switch {
	case next.Is(lang.PossessiveMark) && t.Is(given|lang.Surname|lang.Auxiliary): // "May's plan"
		return true
	case i-1 > r.first && prev.Capitalised() && prev.Gap != token.NoGap && !prev.Is(lang.Preposition|lang.Weekday|lang.Starter): // "Mayor June March"
		return true
	case t.Shape == token.Lower && (t.Is(lang.Auxiliary) || t.End-t.Start < 4 || r.capitalMonths()): // "they may march"
		return true
	case !led && (t.Shape == token.Lower || t.End-t.Start <= 3 || t.Is(given|lang.Surname|lang.Auxiliary|lang.CommonWord)): // "Mar"
		return true
	}
	// "in June Carter", not "in June Mr. Lee"
	name := next.Shape == token.Capital && next.Gap == token.Space && !next.Is(datable|lang.Starter|lang.Title|lang.Courtesy)
	return name && t.Is(given|lang.Auxiliary)
}

// leadsToMonth reports whether the word at token i comes before a month: "in",
// "last".
func (r *Reader) leadsToMonth(i int) bool {
	t := r.at(i)
	switch t.Shape {
	case token.Lower:
		return t.Is(lang.Preposition|lang.Month) || dateKind(t) == lang.DateDeixis
	case token.Capital:
		return t.Is(lang.Preposition) && i == r.first
	}
	return false
}

// capitalMonths reports whether the language writes months with a capital: then
// a small word is another one.
func (r *Reader) capitalMonths() bool { return r.Text.Lang.Has&lang.CapitalMonths != 0 }

// nearestMonth returns the value of a month without a year: the nearest to the
// base, or nothing if two years come into question.
func (r *Reader) nearestMonth(m, direction int) string {
	if r.Base.IsZero() {
		return ""
	}
	y, base := r.Base.Year(), int(r.Base.Month())
	switch apart := m - base; {
	case direction > 0 && apart < 0:
		y++
	case direction < 0 && apart >= 0:
		y--
	case direction != 0:
	case apart > 6:
		y--
	case apart < -6:
		y++
	case apart == 6 || apart == -6:
		return ""
	}
	return fmt.Sprintf("%04d-%02d", y, m)
}

// monthDay reads "Nov. 5", "November 5th, 2024" and "Nov. 5-7".
func (r *Reader) monthDay(i int) (int, string) {
	m := int(r.at(i).Value)
	n := r.at(i + 1)
	if n.Kind != token.Number || m == 0 || !r.at(i).Capitalised() {
		return i, ""
	}
	s := r.word(i + 1)
	day := dayNumber(s)
	if day == 0 {
		if a, b := dayRange(s); a > 0 && b > a { // "5-7"
			if end, y := r.year(i + 2); y > 0 {
				return end, fmt.Sprintf("%04d-%02d", y, m)
			}
			return i + 2, r.nearestMonth(m, 0)
		}
		return i, ""
	}
	end, y := r.year(i + 2)
	if y > 0 {
		return end, r.day(y, m, day)
	}
	if r.namesEvent(i+2) && !r.near(m, day) {
		return i + 2, dayValue(0, m, day, time.Time{})
	}
	return i + 2, r.day(0, m, day)
}

// namesEvent reports whether the day before token i is the name of an event,
// as in "the Sept. 11 attacks": its year can be any.
func (r *Reader) namesEvent(i int) bool {
	const strong = 5 // of a reporting verb
	t := r.at(i)
	if t.Is(function|lang.Relative|lang.TimeWord|lang.DateWord) || t.Is(lang.Cue) && t.Value >= strong {
		return false
	}
	return t.Kind == token.Word && t.Shape == token.Lower && t.Gap != token.NoGap
}

// function are the traits of words that are no nouns.
const function = lang.Stopword | lang.Preposition | lang.Conjunction | lang.Auxiliary | lang.Determiner | lang.Pronoun

// near reports whether a day is within some two months of the base.
func (r *Reader) near(m, day int) bool {
	const days = 60
	apart := ((m-int(r.Base.Month()))*31+day-r.Base.Day()+372)%372 + 372
	return apart%372 <= days || 372-apart%372 <= days
}

// dayRange returns the two days of "5-7", 0 if s is no such range.
func dayRange(s string) (int, int) {
	for k := range len(s) {
		if s[k] == '-' {
			return dayNumber(s[:k]), dayNumber(s[k+1:])
		}
	}
	return 0, 0
}

// year reads the year of a day or month at token i: "2024", ", 2024", "de 2024".
// It returns the token after it, i if there is none.
func (r *Reader) year(i int) (int, int) {
	k := i
	if t := r.at(k); t.Kind == token.Comma || isOf(t) {
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
	if y, m, day, ok := numericDate(s); ok {
		return i + 1, r.day(y, m, day)
	}
	if day := dayNumber(s); day > 0 {
		return r.dayMonth(i, day)
	}
	if len(s) == 5 && s[3] == '0' && s[4] == 's' && yearNumber(s[:4]) > 0 { // "1990s"
		return i + 1, ""
	}
	if y := yearNumber(s); y >= 1800 && y < 2100 && r.isYear(i, y) {
		return i + 1, s
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
	return end, r.day(y, int(t.Value), day)
}

// isOf reports whether the token is a small "of" or "de".
func isOf(t *token.Token) bool { return t.Shape == token.Lower && t.Is(lang.OfWord|lang.Particle) }

// isYear reports whether the number of four digits at token i is a year rather
// than a quantity.
func (r *Reader) isYear(i, y int) bool {
	prev, next := r.at(i-1), r.at(i+1)
	// "2000 people", "2014 percent", "1,998 $" count; years come before heads too: "the 2016 race".
	counts := next.Kind == token.Word && next.Shape == token.Lower && next.Gap == token.Space && !next.Is(function|datable)
	switch {
	case prev.Kind == token.Open, prev.Is(lang.Month), dateKind(prev) == lang.DatePeriod:
		return true
	case prev.Is(lang.Preposition) && prev.Gap != token.NoGap:
		return !counts || y%100 != 0
	case prev.Is(lang.Determiner | lang.PossessiveMark | lang.Possessive):
		return y%100 != 0 || counts
	case prev.Is(lang.Conjunction|lang.AndWord) || prev.Kind == token.Dash:
		// "2010 and 2014": the other must be a year too.
		s := r.word(i - 2)
		return len(s) == 4 && yearNumber(s) > 0 && !counts
	}
	return i == r.first && (next.Is(lang.Auxiliary) || next.Kind == token.Comma || next.Kind == token.Colon)
}

// deictic reads "last year", "next month", "this Friday", "last November".
func (r *Reader) deictic(i int) (int, string) {
	t, next := r.at(i), r.at(i+1)
	by := int(t.Value) - lang.DateThis
	switch {
	case dateKind(next) == lang.DatePeriod && next.Value < lang.PeriodPlural:
		return i + 2, r.shift(int(next.Value), by)
	case next.Is(lang.Weekday) && next.Value > 0 && next.End-next.Start > 3:
		if by == 0 {
			return i + 2, nearestDay(int(next.Value), r.direction(i), r.Base)
		}
		return i + 2, nearestDay(int(next.Value), by, r.Base)
	case next.Is(lang.Month) && next.Value > 0 && next.Capitalised() && r.at(i+2).Kind != token.Number:
		return i + 2, r.nearestMonth(int(next.Value), by)
	}
	return i, ""
}

// period reads a period with its word after it: "mes pasado".
func (r *Reader) period(i int) (int, string) {
	if n := r.at(i + 1); dateKind(n) == lang.DateDeixis && r.Text.Lang.Has&lang.DeicticAfter != 0 {
		return i + 2, r.shift(int(r.at(i).Value), int(n.Value)-lang.DateThis)
	}
	return i, ""
}

// shift returns the value of the period that lies by periods after the one of
// the base.
func (r *Reader) shift(p, by int) string {
	switch {
	case r.Base.IsZero():
		return ""
	case p == lang.PeriodDay:
		return r.Base.AddDate(0, 0, by).Format(time.DateOnly)
	case p == lang.PeriodMonth:
		y, m, _ := r.Base.Date()
		return time.Date(y, m+time.Month(by), 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
	case p == lang.PeriodYear:
		return fmt.Sprintf("%04d", r.Base.Year()+by)
	}
	return ""
}

// ago reads "two years ago" and "10 days ago".
func (r *Reader) ago(i int) (int, string) {
	t, unit := r.at(i), r.at(i+1)
	if dateKind(unit) != lang.DatePeriod || dateKind(r.at(i+2)) != lang.DateAgo {
		return i, ""
	}
	n := int(t.Value)
	if t.Kind == token.Number {
		n = 0
		s := r.word(i)
		for k := range len(s) {
			if !text.IsDigit(s[k]) || k > 2 {
				return i, ""
			}
			n = n*10 + int(s[k]-'0')
		}
	} else if !t.Is(lang.NumberWord) {
		return i, ""
	}
	if n == 0 {
		return i + 3, "" // "several"
	}
	p := int(unit.Value)
	if p >= lang.PeriodPlural {
		p -= lang.PeriodPlural - lang.DatePeriod
	}
	return i + 3, r.shift(p, -n)
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
