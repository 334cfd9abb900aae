package dates

import (
	"fmt"
	"time"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

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
	if end, y := r.yearNamed(i + 1); y > 0 {
		return end, fmt.Sprintf("%04d-%02d", y, m)
	}
	if r.otherWord(i) {
		return i, ""
	}
	if y := r.yearBehind(i+1, m); y > 0 {
		return i + 1, fmt.Sprintf("%04d-%02d", y, m)
	}
	return i + 1, r.nearestMonth(m, r.direction(i))
}

// may is the only month that three letters spell in full, in some languages: "maj".
const may = 5

// otherWord reports whether the bare word of a month at token i is rather another
// word: "May said", "a march".
func (r *Reader) otherWord(i int) bool {
	const given = lang.MaleName | lang.FemaleName
	t, prev, next := r.at(i), r.at(i-1), r.at(i+1)
	led := r.leadsToMonth(i-1) || isOf(prev) && t.Shape == token.Lower // "finales de marzo"
	switch {
	case next.Is(lang.PossessiveMark) && t.Is(given|lang.Surname|lang.Auxiliary): // "May's plan"
		return true
	case i-1 > r.first && prev.Capitalised() && prev.Gap != token.NoGap && !prev.Is(lang.Preposition|lang.Weekday|lang.Starter) && dateKind(prev) != lang.DateStage: // "Mayor June March"
		return true
	case t.Shape == token.Capital && isOf(prev) && r.at(i-2).Shape == token.Capital && r.at(i-2).Kind == token.Word && !r.capitalMonths() && i-2 > r.first: // "Plaza de Mayo"
		return true
	case t.Shape == token.Lower && (t.Is(lang.Auxiliary) || t.End-t.Start < 4 && !(led && t.Value == may) || r.capitalMonths()): // "they may march"
		return true
	case !led && (t.Shape == token.Lower || t.End-t.Start <= 3 || t.Is(given|lang.Surname|lang.Auxiliary|lang.CommonWord)): // "Mar"
		return true
	}
	// "in June Carter", not "in June Mr. Lee"
	name := next.Shape == token.Capital && next.Gap == token.Space && !next.Is(datable|lang.Starter|lang.Title|lang.Courtesy)
	return name && (!led || t.Is(given|lang.Auxiliary)) // "August Wendt signed it", "in June Carter"
}

// leadsToMonth reports whether the word at token i comes before a month: "in",
// "last".
func (r *Reader) leadsToMonth(i int) bool {
	t := r.at(i)
	if r.staged(i) || r.until(i, i+1) { // "jusqu'en mai"
		return true
	}
	switch t.Shape {
	case token.Lower:
		return t.Is(lang.Preposition|lang.Month) || r.since(t) || dateKind(t) == lang.DateDeixis
	case token.Capital:
		return t.Is(lang.Preposition) && i == r.first
	}
	return false
}

// staged reports whether token i tells which part of a month or year is meant, or joins it
// to that: "Anfang 2023", "fiscal 2023", "slutten av mars".
func (r *Reader) staged(i int) bool {
	return dateKind(r.at(i)) == lang.DateStage || isSmall(r.at(i)) && dateKind(r.at(i-1)) == lang.DateStage
}

// since reports whether a token is one of the words before what is no part of a source,
// among them the prepositions that are listed nowhere else: "bis Mai", "desde 2021".
func (r *Reader) since(t *token.Token) bool {
	return t.Is(lang.Adjunct) && t.Value != lang.Adverb
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
			end, y := r.year(i + 2)
			return end, interval(r.day(y, m, a), r.day(y, m, b))
		}
		return i, ""
	}
	end, y := r.year(i + 2)
	if y == 0 {
		var last int
		if end, last, y = r.daysAfter(i+2, day); last > 0 {
			return end, interval(r.day(y, m, day), r.day(y, m, last))
		}
	}
	if y == 0 {
		y = r.yearBehind(end, m)
	}
	r.lastDay, r.lastEnd = Day{year: y, month: m, number: day}, end
	if y > 0 {
		return end, r.day(y, m, day)
	}
	if r.namesEvent(i+2) && !r.near(m, day) {
		return i + 2, dayValue(0, m, day, time.Time{})
	}
	return i + 2, r.day(r.yearToCome(i, m, day), m, day)
}

// yearToCome returns the year of a day without one of which the clause before token i
// says that it is to come, where the nearest such day was some months ago: "is scheduled
// for Nov. 5". It returns 0 where the nearest will do.
func (r *Reader) yearToCome(i, m, day int) int {
	if r.Base.IsZero() || r.near(m, day) || r.direction(i) <= 0 {
		return 0
	}
	y := r.Base.Year()
	if m < int(r.Base.Month()) {
		y++
	}
	return y
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
