package dates

import (
	"fmt"
	"time"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// What is longer than a month and shorter than a year has a number in place of the
// month, as ISO 8601-2 has it.
const (
	springOf  = 21 // to 24, winter
	quarterOf = 33 // to 36
	halfOf    = 40 // and 41
)

// label reads what is a day in several words, "i går", and passes over what holds the
// word of a date and is none, "Black Friday": there the end is behind i and there is
// no date.
func (r *Reader) label(i int) (end int, value string, date bool) {
	kind, end := r.Text.LabelAt(i, r.last)
	by := 0
	switch kind {
	case lang.LabelNoDate:
		return end, "", false
	case lang.LabelYesterday:
		by = -1
	case lang.LabelToday:
	case lang.LabelTomorrow:
		by = 1
	case lang.LabelBeforeYesterday:
		by = -2
	case lang.LabelAfterTomorrow:
		by = 2
	case lang.LabelLastYear:
		return end, r.shift(lang.PeriodYear, -1), true
	case lang.LabelThisYear:
		return end, r.shift(lang.PeriodYear, 0), true
	case lang.LabelAgo:
		end, value = r.agoBehind(i, end)
		return end, value, end > i
	default:
		return i, "", false
	}
	return end, r.shift(lang.PeriodDay, by), true
}

// nth reads what begins with an ordinal: "first quarter of 2024", "second half of the
// year", "first Tuesday of November". It returns the token after it, i if there is
// none.
func (r *Reader) nth(i int) (int, string) {
	n, k := int(r.at(i).Value)-lang.DateNth, i+1
	if r.at(k).Kind == token.Stop && r.at(k).Gap == token.NoGap { // "1. Quartal"
		k++
	}
	switch t := r.at(k); {
	case dateKind(t) == lang.DateSpan && t.Value == lang.SpanQuarter && n <= 4:
		return r.partOfYear(i, k+1, quarterOf+n-1)
	case dateKind(t) == lang.DateSpan && t.Value == lang.SpanHalf && n <= 2:
		return r.partOfYear(i, k+1, halfOf+n-1)
	case t.Is(lang.Weekday) && t.Value > 0:
		return r.nthWeekday(i, k, n)
	case t.Is(lang.OfWord) && r.at(k+1).Is(lang.Month) && r.at(k+1).Capitalised(): // "the Fourth of July"
		return r.dayMonth(k-1, n)
	}
	return i, ""
}

// partOfYear reads the year behind a part of one, which is over at token k and whose
// number is given: "2024", "of 2024", "of the year", "last year". Without any it is no
// date: the second half may be that of a match.
func (r *Reader) partOfYear(i, k, number int) (int, string) {
	if end, y := r.yearOf(k); y > 0 {
		return end, fmt.Sprintf("%04d-%02d", y, number)
	} else if end > k {
		return end, ""
	}
	return i, ""
}

// yearOf reads "2024", "of 2024", "of the year" and "last year" at token k. It returns
// the token after it, k if there is none, and the year, 0 if that is not known.
func (r *Reader) yearOf(k int) (int, int) {
	i := k
	for n := 0; n < 2 && isSmall(r.at(i)) && dateKind(r.at(i)) != lang.DateDeixis; n++ {
		i++
	}
	if y := r.shortYear(i); y > 0 {
		return i + 2, y
	}
	if r.at(i).Kind == token.Number {
		if first, last := yearRange(r.word(i)); last > 0 { // "winter 2019-20"
			return i + 1, first
		}
		if y := yearNumber(r.word(i)); y > 0 {
			return i + 1, y
		}
		return k, 0
	}
	by := 0
	if t := r.at(i); dateKind(t) == lang.DateDeixis {
		by = int(t.Value) - lang.DateThis
		i++
	} else if i == k || !r.at(i-1).Is(lang.Definite) { // "of the year", not "from a year"
		return k, 0
	}
	if t := r.at(i); dateKind(t) != lang.DatePeriod || t.Value != lang.PeriodYear {
		return k, 0
	}
	i++
	if t := r.at(i); dateKind(t) == lang.DateDeixis && r.Text.Lang.Has&lang.DeicticAfter != 0 {
		by = int(t.Value) - lang.DateThis
		i++
	}
	if r.Base.IsZero() {
		return i, 0
	}
	return i, r.Base.Year() + by
}

// nthWeekday reads "first Tuesday of November 2024", "premier mercredi du mois
// prochain", of which token k is the weekday.
func (r *Reader) nthWeekday(i, k, n int) (int, string) {
	of := r.at(k + 1)
	if !isSmall(of) && !isOf(of) {
		return i, ""
	}
	end, value := k+2, ""
	switch m := r.at(k + 2); {
	case m.Is(lang.Month) && m.Value > 0:
		end, value = r.month(k + 2)
	case dateKind(m) == lang.DateDeixis:
		end, value = r.deictic(k + 2)
	case dateKind(m) == lang.DatePeriod:
		end, value = r.period(k + 2)
	}
	if end == k+2 {
		return i, ""
	}
	first, err := time.Parse("2006-01", value)
	if err != nil {
		return end, ""
	}
	day := first.AddDate(0, 0, (int(r.at(k).Value)-int(first.Weekday())+7)%7+7*(n-1))
	if day.Month() != first.Month() {
		return end, ""
	}
	return end, day.Format(time.DateOnly)
}

// season reads "summer 2024" and "winter of 2019-20"; without a year it is none.
func (r *Reader) season(i int) (int, string) {
	n := int(r.at(i).Value) - lang.DateSeason
	if dateKind(r.at(i+1)) == lang.DateDeixis && r.Text.Lang.Has&lang.DeicticAfter != 0 {
		return i + 2, r.nearestSeason(n, int(r.at(i+1).Value)-lang.DateThis)
	}
	end, y := r.yearOf(i + 1)
	if y == 0 || r.at(end-1).Kind != token.Number {
		return i, ""
	}
	return end, fmt.Sprintf("%04d-%02d", y, springOf+n-1)
}

// nearestSeason returns the season that lies by seasons of its kind from that of the
// base: last summer is over, next summer has not begun.
func (r *Reader) nearestSeason(n, by int) string {
	if r.Base.IsZero() {
		return ""
	}
	y, m, begins := r.Base.Year(), int(r.Base.Month()), 3*n
	switch {
	case by < 0 && m < begins+3:
		y--
	case by > 0 && m >= begins:
		y++
	}
	return fmt.Sprintf("%04d-%02d", y, springOf+n-1)
}

// shiftSpan is shift for quarters, halves, decades, centuries and weekends.
func (r *Reader) shiftSpan(span, by int) string {
	if r.Base.IsZero() {
		return ""
	}
	y, m := r.Base.Year(), int(r.Base.Month())-1
	switch span {
	case lang.SpanQuarter:
		q := 4*y + m/3 + by
		return fmt.Sprintf("%04d-%02d", q/4, quarterOf+q%4)
	case lang.SpanHalf:
		h := 2*y + m/6 + by
		return fmt.Sprintf("%04d-%02d", h/2, halfOf+h%2)
	case lang.SpanDecade:
		return fmt.Sprintf("%03dX", y/10+by)
	case lang.SpanCentury:
		return fmt.Sprintf("%02dXX", y/100+by)
	case lang.SpanWeekend:
		saturday := r.Base.AddDate(0, 0, int(time.Saturday)-int(r.Base.Weekday())+7*by)
		if r.Base.Weekday() == time.Sunday {
			saturday = saturday.AddDate(0, 0, -7)
		}
		return saturday.Format(time.DateOnly) + "/" + saturday.AddDate(0, 0, 1).Format(time.DateOnly)
	}
	return ""
}

// weekend reads "over the weekend", "am Wochenende", without further words: the last
// one up to the base, or the next where the clause speaks of the future.
func (r *Reader) weekend(i int) (int, string) {
	led := r.at(i - 1)
	if led.Is(lang.Definite) && !led.Is(lang.Preposition) {
		led = r.at(i - 2)
	}
	if !led.Is(lang.Preposition) {
		return i, ""
	}
	by := 0
	if r.direction(i) == 0 && r.Base.Weekday() != time.Saturday && r.Base.Weekday() != time.Sunday {
		by = -1
	}
	return i + 1, r.shiftSpan(lang.SpanWeekend, by)
}

// decade reads "1990s", "1990er" and, of "'90s", the number: token i, whose digits
// are those of s and the rest what makes it a decade.
func (r *Reader) decade(i int, s string) (int, string) {
	n := 0
	for n < len(s) && text.IsDigit(s[n]) {
		n++
	}
	if n != 2 && n != 4 || s[n-1] != '0' {
		return i, ""
	}
	suffix, end := s[n:], i+1
	if suffix == "" { // "1990'erne", "1990-х"
		mark, last := r.at(i+1), r.at(i+2)
		if mark.Kind != token.Mark && mark.Kind != token.Dash || mark.Gap != token.NoGap || last.Gap != token.NoGap || last.Kind != token.Word || last.End == 0 {
			return i, ""
		}
		suffix, end = r.word(i+2), i+3
		if mark.Kind == token.Dash {
			suffix = r.Text.Raw[mark.Start:last.End]
		}
	}
	if w := r.Text.Lang.Find(suffix); w.Traits&lang.DateWord == 0 || w.Value != lang.SpanDecadeSuffix {
		return i, ""
	}
	if n == 2 && !r.afterMark(i) && !isUnit(r.at(end)) { // "in her 90s", and the weather's
		return i, ""
	}
	return end, decadeOf(s[:n])
}

// afterMark reports whether the number at token i is cut short by an apostrophe: "'90s".
func (r *Reader) afterMark(i int) bool {
	return r.at(i-1).Kind == token.Mark && r.at(i).Gap == token.NoGap && len(r.word(i)) <= 3
}

// yearNamed reads "last year" and "of last year" behind a month, whose token it follows.
// It returns the token after it, i if there is none or the year is not known.
func (r *Reader) yearNamed(i int) (int, int) {
	if r.at(i).Kind == token.Number || r.Base.IsZero() {
		return i, 0
	}
	end, y := r.yearOf(i)
	if y == 0 {
		return i, 0
	}
	return end, y
}

// decadeOf returns the decade of "1990", "90" and "1800", in ISO 8601-2. Of a short
// one the century must be plain, and a long one that ends in "00" is a century, but
// for that which has just begun.
func decadeOf(s string) string {
	switch {
	case len(s) == 2 && s >= "30":
		return "19" + s[:1] + "X"
	case len(s) == 4 && yearNumber(s) > 0 && s[2:] == "00" && s < "2000":
		return s[:2] + "XX"
	case len(s) == 4 && yearNumber(s) > 0:
		return s[:3] + "X"
	}
	return ""
}

// decadeAfter reads "années 1990" and "anni '90", of which token i is the word.
func (r *Reader) decadeAfter(i int) (int, string) {
	k := i + 1
	if r.at(k).Kind == token.Mark {
		k++
	}
	s := r.word(k)
	if n := int(r.at(k).Value); k == i+1 && r.at(k).Is(lang.NumberWord) && n >= 20 && n < 100 && n%10 == 0 { // "anni Novanta"
		return k + 1, fmt.Sprintf("19%dX", n/10)
	}
	if r.at(k).Kind != token.Number || len(s) != 2 && len(s) != 4 || s[len(s)-1] != '0' || !text.IsDigit(s[0]) {
		return i, ""
	}
	return k + 1, decadeOf(s)
}

// century reads "20th century" and "20. Jahrhundert", of which token i is the number.
func (r *Reader) century(i, n int) (int, string) {
	k := i + 1
	if isPeriod(r.at(k)) {
		k++
	}
	if t := r.at(k); dateKind(t) != lang.DateSpan || t.Value != lang.SpanCentury || n < 1 || n > 30 {
		return i, ""
	}
	return k + 1, fmt.Sprintf("%02dXX", n-1)
}
