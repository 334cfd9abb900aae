package dates

import (
	"fmt"
	"strings"
	"time"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Day is a day of the calendar, or a day of the week that is not further off
// than a week. What is unknown is zero. Only its Value leaves the package.
type Day struct{ year, month, number, weekday int }

// HasYear reports whether the year of the day is told.
func (x Day) HasYear() bool { return x.year != 0 }

// Weekday returns the day that the name of a weekday stands for, none if it is
// too short to be sure: "sat", "The Sun".
func Weekday(t *token.Token) Day {
	length := t.End - t.Start
	if t.Shape == token.Lower && length < 5 || length <= 3 {
		return Day{}
	}
	return Day{weekday: int(t.Value)}
}

// Value returns the day in ISO 8601 as far as it is known. A day of an unknown
// year, or of the week, is the one nearest to, or the last before, the day the
// article ran.
func (x Day) Value(published time.Time) string {
	switch {
	case x.weekday > 0:
		return nearestDay(x.weekday, 0, published)
	case x.number > 0:
		return dayValue(x.year, x.month, x.number, published)
	}
	return ""
}

// ReadDay reads a calendar day at token k: "Feb. 26", "26 February 2019",
// "5 de mayo de 2024", "2024-11-05", "07.06.2024", with a weekday before it or
// without. It returns the token after it, k if there is none.
func ReadDay(d *token.Text, k, limit int) (end int, x Day) {
	start := k
	for k < limit && k < start+2 && (d.Toks[k].Is(lang.Weekday) || k > start && d.Toks[k].Kind == token.Comma) {
		k++
	}
	if k >= limit {
		return start, Day{}
	}
	switch t := &d.Toks[k]; {
	case t.Is(lang.Month) && k+1 < limit && d.Toks[k+1].Kind == token.Number: // "Feb. 26"
		x.month, x.number = int(t.Value), dayNumber(d.Word(k+1))
		k += 2
	case t.Kind != token.Number:
		return start, Day{}
	default:
		var ok bool
		if x.year, x.month, x.number, ok = numericDate(d.Word(k), d.Lang.Has&lang.DayFirst != 0); ok {
			k++
			break
		}
		m := monthAfter(d, k, start+4, limit)
		if m == limit {
			return start, Day{}
		}
		x = Day{month: int(d.Toks[m].Value), number: dayNumber(d.Word(k))}
		k = m + 1
	}
	if x.month == 0 || x.number < 1 || x.number > 31 {
		return start, Day{}
	}
	if x.year == 0 {
		k, x.year = yearAfter(d, k, limit)
	}
	return k, x
}

// monthAfter returns the token of the month that follows the day at token k, "26
// February", "3. Oktober", "5 de mayo", with small words between up to token far. It
// returns limit if there is none.
func monthAfter(d *token.Text, k, far, limit int) int {
	k++
	for k < min(far, limit) {
		t := &d.Toks[k]
		if small := isSmall(t) && !t.Is(lang.Month); !small && !isPeriod(t) {
			break
		}
		k++
	}
	if k < limit && d.Toks[k].Is(lang.Month) {
		return k
	}
	return limit
}

// yearAfter reads the year that may follow a day which ends before token k, ", 2019",
// " de 2019". It returns the token after it, k and 0 if there is none.
func yearAfter(d *token.Text, k, limit int) (end, year int) {
	i := k
	if i < limit && (d.Toks[i].Kind == token.Comma || isSmall(&d.Toks[i])) {
		i++
	}
	if i < limit && d.Toks[i].Kind == token.Number {
		if year = yearNumber(d.Word(i)); year > 0 {
			return i + 1, year
		}
	}
	return k, 0
}

// isSmall reports whether the token is a small word that joins the parts of a date.
func isSmall(t *token.Token) bool {
	return t.Shape == token.Lower && t.Is(lang.Preposition|lang.Stopword)
}

// dayNumber returns the day that s begins with: "26", "26th", 0 if it is none.
func dayNumber(s string) int {
	n, i := 0, 0
	for i < len(s) && i < 3 && text.IsDigit(s[i]) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 0 || i > 2 || len(s)-i > 2 || i < len(s) && !text.IsASCIILetter(s[i]) || n > 31 {
		return 0
	}
	return n
}

// yearNumber returns the year that s is, 0 if it is none.
func yearNumber(s string) int {
	if len(s) != 4 {
		return 0
	}
	n := 0
	for i := 0; i < 4; i++ {
		if !text.IsDigit(s[i]) {
			return 0
		}
		n = n*10 + int(s[i]-'0')
	}
	if n < 1600 || n > 2200 {
		return 0
	}
	return n
}

// numericDate reads "2024-11-05", "07.06.2024" and "7/6/2024" where the day is first or
// cannot be taken for the month.
func numericDate(s string, dayFirst bool) (year, m, day int, ok bool) {
	var n [3]int
	var size [3]int
	k := 0
	sep := byte(0)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case text.IsDigit(c) && size[k] < 4:
			n[k] = n[k]*10 + int(c-'0')
			size[k]++
		case (c == '.' || c == '-' || c == '/') && (sep == 0 || c == sep) && k < 2:
			sep = c
			k++
		default:
			return 0, 0, 0, false
		}
	}
	switch {
	case k != 2:
		return 0, 0, 0, false
	case sep == '-' && size[0] == 4:
		year, m, day = n[0], n[1], n[2]
	case sep == '.' && size[2] == 4:
		year, m, day = n[2], n[1], n[0]
	case sep == '/' && size[2] == 4 && (n[0] > 12 || dayFirst):
		year, m, day = n[2], n[1], n[0]
	case sep == '/' && size[2] == 4 && n[1] > 12:
		year, m, day = n[2], n[0], n[1]
	default:
		return 0, 0, 0, false
	}
	return year, m, day, m >= 1 && m <= 12 && day >= 1 && day <= 31
}

// dayValue returns a day in ISO 8601. The year of a day without one is the
// year that brings it nearest to the day the article ran.
func dayValue(year, m, day int, published time.Time) string {
	if year == 0 && !published.IsZero() {
		year = nearestYear(m, day, published)
	}
	if year == 0 {
		return fmt.Sprintf("--%02d-%02d", m, day)
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, m, day)
}

// nearestYear returns the year in which the day is nearest to published.
func nearestYear(m, day int, published time.Time) int {
	y, pm, pd := published.Date()
	switch apart := (m-int(pm))*31 + day - pd; {
	case apart > 186:
		return y - 1
	case apart < -186:
		return y + 1
	}
	return y
}

// IsClock reports whether s is a time of day: "16:25".
func IsClock(s string) bool {
	h, m, ok := strings.Cut(s, ":")
	return ok && len(h) <= 2 && len(m) == 2 && h != ""
}
