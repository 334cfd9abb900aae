package dates

import (
	"fmt"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// begins returns the token that the date which is read from token i begins with: what
// cuts its number short, "'90s", what counts it, "a year ago", "XIX wieku".
func (r *Reader) begins(i int) int {
	switch t := r.at(i); {
	case i == r.first:
	case t.Kind == token.Number && r.afterMark(i):
		return i - 1
	case dateKind(r.at(i+1)) == lang.DateAgo && r.isOne(r.at(i-1)):
		return i - 1
	case dateKind(t) == lang.DateSpan && t.Value == lang.SpanCentury && roman(r.word(i-1)) > 0:
		return i - 1
	}
	return i
}

// startOf returns where token i starts, the end of the text behind the last.
func (r *Reader) startOf(i int) int {
	if i < len(r.Text.Toks) {
		return r.Text.Toks[i].Start
	}
	return len(r.Text.Raw)
}

// until reports whether the tokens [i, end) join the first of a span to its last: "to",
// "through", a dash.
func (r *Reader) until(i, end int) bool {
	if i < r.first || end <= i {
		return false
	}
	return end == i+1 && r.at(i).Kind == token.Dash || r.Text.LabelOf(lang.LabelUntil, i, end) == end
}

// span returns the values of two dates as one span of time, nothing if they are no days,
// months or years alike, the first before the last.
func span(first, last string) string {
	if len(first) != len(last) || first >= last || strings.ContainsAny(first+last, "/XW") {
		return ""
	}
	if len(first) == len("2024-05") && first[5:] > "12" {
		return ""
	}
	return interval(first, last)
}

// yearBehind returns the year of a month that ends before token k where it stands behind
// the one that is joined to it: "May 30 to June 2, 2022", "December to March 2023". It
// returns 0 if there is none.
func (r *Reader) yearBehind(k, month int) int {
	i := k
	if r.at(k).Kind == token.Dash || r.at(k).Is(lang.AndWord) && r.at(k).Shape == token.Lower {
		i++
	} else if i = r.Text.LabelOf(lang.LabelUntil, k, r.last); i == k {
		return 0
	}
	other := 0
	for n := 0; n < 2; n++ { // "June 2", "2 June"
		switch t := r.at(i); {
		case t.Is(lang.Month) && other == 0:
			other = int(t.Value)
		case t.Kind != token.Number || dayNumber(r.word(i)) == 0:
			continue
		}
		i++
	}
	_, year := r.year(i)
	if other == 0 || year == 0 {
		return 0
	}
	if other < month {
		year--
	}
	return year
}

// hyphened reads a word of two parts: "mid-March", "mid-1990s", "January-March 2023".
func (r *Reader) hyphened(i int) (int, string) {
	const longest = 24 // bytes
	s := r.word(i)
	if len(s) > longest {
		return i, ""
	}
	k := strings.IndexByte(s, '-')
	if k < 2 || k+2 >= len(s) {
		return i, ""
	}
	first := r.Text.Lang.Find(s[:k])
	stage := first.Traits&lang.DateWord != 0 && int(first.Value)/10*10 == lang.DateStage
	if !stage && first.Traits&lang.Month == 0 {
		return i, ""
	}
	if rest := s[k+1:]; !text.IsDigit(rest[0]) {
		return r.hyphenedMonth(i, first, rest)
	} else if stage {
		return r.hyphenedYear(i, rest)
	}
	return i, ""
}

// hyphenedMonth reads the month that is the second part of the word at token i.
func (r *Reader) hyphenedMonth(i int, first lang.Word, rest string) (int, string) {
	last := r.Text.Lang.Find(rest)
	if last.Traits&lang.Month == 0 || last.Value == 0 || len(rest) < 3 || r.capitalMonths() && rest[0] >= 'a' {
		return i, ""
	}
	end, value := i+1, ""
	if e, y := r.year(i + 1); y > 0 {
		end, value = e, fmt.Sprintf("%04d-%02d", y, last.Value)
	} else {
		value = r.nearestMonth(int(last.Value), r.direction(i))
	}
	if first.Traits&lang.Month == 0 || value == "" {
		return end, value
	}
	if first.Value == 0 || first.Value >= last.Value {
		return end, ""
	}
	return end, interval(fmt.Sprintf("%s-%02d", value[:4], first.Value), value)
}

// hyphenedYear reads the year or decade that is the second part of the word at token i.
func (r *Reader) hyphenedYear(i int, rest string) (int, string) {
	if len(rest) < 4 || yearNumber(rest[:4]) == 0 {
		return i, ""
	}
	if len(rest) == 4 {
		return i + 1, rest
	}
	if w := r.Text.Lang.Find(rest[4:]); w.Traits&lang.DateWord == 0 || w.Value != lang.SpanDecadeSuffix || rest[3] != '0' {
		return i, ""
	}
	return i + 1, decadeOf(rest[:4])
}

// shortYear returns the year of "'69" at token i, 0 if there is none.
func (r *Reader) shortYear(i int) int {
	s := r.word(i + 1)
	if r.at(i).Kind != token.Mark || r.at(i+1).Kind != token.Number || r.at(i+1).Gap != token.NoGap || len(s) != 2 || r.at(i+2).Gap == token.NoGap && r.at(i+2).Kind == token.Mark {
		return 0
	}
	if n := dayOrYear(s); n >= 30 {
		return 1900 + n
	} else if n > 0 {
		return 2000 + n
	}
	return 0
}

// romanCentury reads "siglo XIX", "XIX wieku" and "XIXe siècle", of which token i is the
// word.
func (r *Reader) romanCentury(i int) (int, string) {
	if n := roman(r.word(i - 1)); n > 0 {
		return i + 1, fmt.Sprintf("%02dXX", n-1)
	}
	if n := roman(r.word(i + 1)); n > 0 {
		return i + 2, fmt.Sprintf("%02dXX", n-1)
	}
	return i, ""
}

// roman returns the number of a century that is written in Roman numerals, with small
// letters behind it or without: "XIX", "XIXe", 0 if s is none.
func roman(s string) int {
	const (
		last   = 21
		ending = 4 // bytes
		most   = 5 // numerals: XVIII
	)
	value := func(c byte) int {
		switch c {
		case 'I':
			return 1
		case 'V':
			return 5
		case 'X':
			return 10
		}
		return 0
	}
	n, i := 0, 0
	for ; i < len(s) && i < most && value(s[i]) > 0; i++ {
		if v := value(s[i]); i+1 < len(s) && value(s[i+1]) > v {
			n -= v
		} else {
			n += v
		}
	}
	if len(s)-i > ending || i < len(s) && (s[i] < 'a' && s[i] < 0x80) || n < 1 || n > last {
		return 0
	}
	return n
}
