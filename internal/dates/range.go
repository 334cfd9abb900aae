package dates

import (
	"fmt"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// yearRange returns the first and last year of "2010-2015", "2014-15" and "2019/20", 0
// if s is none. "2010-11" is rather a month, unless the next year is meant.
func yearRange(s string) (first, last int) {
	if len(s) != 9 && len(s) != 7 || s[4] != '-' && s[4] != '/' {
		return 0, 0
	}
	first = yearNumber(s[:4])
	if len(s) == 9 {
		last = yearNumber(s[5:])
	} else {
		last = first/100*100 + dayOrYear(s[5:])
		if s[4] == '-' && last%100 <= 12 && last != first+1 {
			return 0, 0
		}
	}
	if first == 0 || last <= first || last > first+300 {
		return 0, 0
	}
	return first, last
}

// dayOrYear returns the number of two digits, 0 if s is none.
func dayOrYear(s string) int {
	if len(s) != 2 || s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9' {
		return 0
	}
	return int(s[0]-'0')*10 + int(s[1]-'0')
}

// years reads "2010-2015" and "2010 – 2015" at token i.
func (r *Reader) years(i int) (int, string) {
	s := r.word(i)
	if first, last := yearRange(s); last > 0 {
		return i + 1, fmt.Sprintf("%04d/%04d", first, last)
	}
	if len(s) == 4 && r.at(i+1).Kind == token.Dash && r.at(i+1).Gap == token.NoGap && r.at(i+2).Kind == token.Number && r.at(i+2).Gap == token.NoGap {
		if first, last := yearRange(s + "-" + r.word(i+2)); last > 0 {
			return i + 3, fmt.Sprintf("%04d/%04d", first, last)
		}
	}
	return i, ""
}

// A joint joins two days of a month.
type joint uint8

const (
	noJoint   joint = iota
	listJoint       // "14 and 15", "14, 15"
	spanJoint       // "3 to 5", "3–5"
)

// jointAt returns what token i joins the days before and behind it to.
func (r *Reader) jointAt(i int) joint {
	switch t := r.at(i); {
	case t.Kind == token.Dash:
		return spanJoint
	case t.Is(lang.AndWord | lang.Conjunction), t.Kind == token.Comma:
		return listJoint
	case isSmall(t):
		return spanJoint
	}
	return noJoint
}

// daysBefore reads the day at token i that shares its month with one behind it: "14
// and 15 July", "3 to 5 May 2022", "14. und 15. Juli". Two days of a list are two
// dates, those of a span are one.
func (r *Reader) daysBefore(i, day int) (int, string) {
	k := i + 1
	if isPeriod(r.at(k)) {
		k++
	}
	joint := r.jointAt(k)
	if joint == noJoint || r.at(k+1).Kind != token.Number {
		return i, ""
	}
	last := dayNumber(r.word(k + 1))
	if last <= day {
		return i, ""
	}
	end, value := r.dayMonth(k+1, last)
	if end == k+1 {
		return i, ""
	}
	first := onDay(value, day)
	if joint == listJoint {
		return i + 1, first
	}
	return end, interval(first, value)
}

// daysAfter reads what may follow a day behind its month, which ends before token k:
// of "July 14 and 15, 2021" the year of both, of "July 14 to 16" the last day. It
// returns the token after the expression and the last day, 0 for none.
func (r *Reader) daysAfter(k, day int) (end, last, year int) {
	joint := r.jointAt(k)
	if joint == noJoint || r.at(k+1).Kind != token.Number {
		return k, 0, 0
	}
	if last = dayNumber(r.word(k + 1)); last <= day || r.counts(k+2) || r.at(k+2).Is(lang.Month) {
		return k, 0, 0
	}
	end, year = r.year(k + 2)
	if joint == listJoint {
		if r.at(k).Kind == token.Comma && r.jointAt(end) == noJoint {
			return k, 0, 0
		}
		return k, 0, year
	}
	return max(end, k+2), last, year
}

// dayOfList reads "15, 2021" and "15" of "July 14 and 15, 2021": the date before it
// tells the month.
func (r *Reader) dayOfList(i, day int) (int, string) {
	if r.lastEnd != i-1 || r.lastDay.month == 0 || day <= r.lastDay.number || r.jointAt(i-1) != listJoint || r.counts(i+1) {
		return i, ""
	}
	end, y := r.year(i + 1)
	if y == 0 {
		end, y = i+1, r.lastDay.year
	}
	r.lastEnd, r.lastDay.number = end, day
	return end, r.day(y, r.lastDay.month, day)
}

// counts reports whether token i is a noun that a number before it counts: "15
// people".
func (r *Reader) counts(i int) bool {
	t := r.at(i)
	return t.Kind == token.Word && t.Gap == token.Space && t.Shape == token.Lower && !t.Is(function|datable|lang.Cue|lang.Adjunct)
}

// onDay returns another day of the month of a value.
func onDay(value string, day int) string {
	k := strings.LastIndexByte(value, '-')
	if k < 2 {
		return ""
	}
	return fmt.Sprintf("%s-%02d", value[:k], day)
}

// interval returns the days from one to another, nothing if their year is not known.
func interval(first, last string) string {
	if first == "" || last == "" || first[0] == '-' || last[0] == '-' {
		return ""
	}
	return first + "/" + last
}
