package layout

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// maxDateline bounds the tokens of a dateline.
const maxDateline = 32

// enoughDateline is the evidence that makes the opening of a chunk a dateline.
const enoughDateline = 6

// lookDateline finds the dateline that opens a chunk, or is all of it.
func lookDateline(d *token.Text, c *chunk) {
	dl, body, points := readDateline(d, c.first, c.last)
	if points < enoughDateline || dl.Date.End == 0 && dl.Agency.End == 0 && c.words <= 20 && !c.hasAny(stops|asks) && c.first == 0 {
		return
	}
	found := dl // what most chunks have instead of one need not outlive this
	c.dateline, c.body = &found, body
	if body >= c.last {
		c.features |= isDateline
	} else {
		c.features |= hasDateline
	}
}

// readDateline reads the dateline that begins at token i: a place, a date and
// an agency, of which some may be missing, and a dash. It returns the token
// after it, and how much speaks for it.
func readDateline(d *token.Text, i, last int) (dl Dateline, body, points int) {
	limit := min(last, i+maxDateline)
	k := skipDatelineStamp(d, i, limit)
	first := k
	placeEnd, placePoints := readPlace(d, k, limit)
	if placeEnd == k {
		placeEnd = readSmallPlace(d, k, limit)
	}
	points += placePoints
	if k := placeEnd; k+1 < limit && k > first && d.Toks[k].Kind == token.Stop && d.Toks[k].Gap == token.NoGap && (d.Toks[k+1].Kind == token.Dash && d.Toks[k+1].Gap > token.NoGap || d.Toks[k+1].Kind == token.Open) {
		placeEnd++ // the period of an abbreviation
	}
	k = placeEnd
	closed, agency, known := false, false, false
	var date text.Span
	for k < limit && !closed {
		t := &d.Toks[k]
		switch {
		case t.Kind == token.Comma:
			k++
			continue
		case t.Kind == token.Close && k == placeEnd && first > i && d.Toks[first-1].Kind == token.Open: // "(Honolulu) --"
			k++
			points += 3
			continue
		case t.Kind == token.Stop && t.End-t.Start == 1:
			if k+1 < limit && d.Toks[k+1].Kind == token.Dash && d.Toks[k+1].Gap == token.NoGap { // ".-"
				points++
			} else if k+1 < limit && d.Toks[k+1].Kind == token.Dash { // "O'FALLON, Ill. --"
				k++
				continue
			} else if agency || k+1 < limit && d.Toks[k+1].Gap > token.NoGap && date.End == 0 && !dateOrAgencyAt(d, k+1, limit) {
				closed = agency
				if !agency {
					return dl, i, 0
				}
			}
			k++
			continue
		case t.Kind == token.Dash:
			k++
			if date.End == 0 && !agency {
				if dateOrAgencyAt(d, k, limit) { // "LEBEC, Calif. - March 24 -", "LAS VEGAS--(BUSINESS WIRE)--"
					continue
				}
			}
			closed = true
			points += 2
			continue
		case t.Kind == token.Colon:
			k++
			closed = true
			points++
			continue
		case agency && date.End > 0 && d.Word(k) == "/": // "NEW YORK, NY/ACCESSWIRE/May 7, 2024/"
			k++
			closed = true
			continue
		}
		if end, day := dates.ReadDay(d, k, limit); end > k && date.End == 0 {
			date, dl.Day, k = d.Span(k, end), day, end
			points += 3
			continue
		}
		if end, from, to := readAgency(d, k, limit); end > k && !agency {
			dl.Agency = d.Span(from, to)
			known = namesOutlet(d, from, to)
			agency, k = true, end
			switch {
			case known:
				points += 4
			case to == from+1 && d.Toks[from].Shape == token.Upper: // "(KDVR)"
				points += 3
			default:
				points++
			}
			continue
		}
		if t.Is(lang.Weekday) && date.End == 0 { // "SHAH ALAM, Thurs. -"
			date, dl.Day = d.Span(k, k+1), dates.Weekday(t)
			k++
			points += 3
			continue
		}
		break
	}
	if !closed {
		// Without a dash, a known agency in brackets can close it, or the line end.
		if !agency || !known || k >= last && placePoints == 0 && date.End == 0 || k < last && (d.Toks[k-1].Kind != token.Close && (d.Word(k-1) != "/" || date.End == 0) || !startsTitle(d, k)) {
			return dl, i, 0
		}
		points++
	}
	if placeEnd > first {
		dl.Place = d.Span(first, placeEnd)
	} else if !agency || date.End == 0 && !known {
		return dl, i, 0
	}
	if date.End == 0 && !agency && dl.Place.End-dl.Place.Start < 3 {
		return dl, i, 0
	}
	switch {
	case k >= last:
		points++
	case startsTitle(d, k):
		points++
	}
	if placeEnd > first && (date.End > 0 || agency) {
		points++
	}
	dl.Date = date
	dl.Span = d.Span(i, k)
	return dl, k, points
}

// dateOrAgencyAt reports whether a date or an agency begins at token k.
func dateOrAgencyAt(d *token.Text, k, limit int) bool {
	if end, _ := dates.ReadDay(d, k, limit); end > k {
		return true
	}
	end, _, _ := readAgency(d, k, limit)
	return end > k
}

// skipDatelineStamp skips what some desks print before the place: stars, a
// bracket, a time.
func skipDatelineStamp(d *token.Text, i, limit int) int {
	k := i
	for k < limit && k < i+8 {
		t := &d.Toks[k]
		switch {
		case t.Kind == token.Other && d.Word(k) != "<", t.Kind == token.Dash && t.End-t.Start > 1:
		case t.Kind == token.Open && k+2 < limit && d.Toks[k+1].Kind == token.Number && d.Toks[k+2].Kind == token.Close:
			k += 2
		case t.Kind == token.Number && k+1 < limit && d.Toks[k+1].Is(lang.TimeWord):
			k++
		case t.Kind == token.Open && k+2 < limit && d.Toks[k+2].Kind == token.Close && d.Toks[k+1].Shape == token.Capital && !d.Toks[k+1].Is(lang.Outlet) && k+3 < limit && d.Toks[k+3].Kind == token.Dash:
			return k + 1 // "(Honolulu) --"
		default:
			return k
		}
		k++
	}
	return k
}

// readPlace reads the places of a dateline: "BEIRUT/THE HAGUE", "PORTLAND,
// Ore.". It returns the token after them and how much they look like places.
func readPlace(d *token.Text, i, limit int) (end, points int) {
	upper, lower, words, known := 0, 0, 0, 0
	end = i
	comma := false
	k := i
	for ; k < limit; k++ {
		t := &d.Toks[k]
		if t.Kind == token.Word {
			if t.Is(lang.Month) {
				if e, _ := dates.ReadDay(d, k, limit); e > k {
					break
				}
			}
			if k > i && (t.Is(lang.Outlet) && !t.Is(lang.Region) || comma && t.Is(lang.Weekday)) {
				break
			}
			if kind, _ := d.LabelAt(k, limit); kind.Begins() || strings.ContainsAny(d.Word(k), "0123456789") {
				return i, -20
			}
			switch {
			case t.Capitalised(), t.Is(lang.Clitic) && t.Gap == token.NoGap:
				switch {
				case comma:
					if t.Is(lang.Region | lang.CountryName) {
						known++
					}
				case t.Shape == token.Upper || t.Shape == token.Initial || t.Is(lang.Clitic) || mostlyCapitals(d.Word(k)):
					upper++
				default:
					lower++
				}
				if t.Is(lang.Stopword|lang.Pronoun|lang.Auxiliary|lang.Preposition|lang.Determiner) && !comma && t.Shape != token.Initial && !t.Is(lang.Particle|lang.Region) {
					points -= 2 // a place seldom has a function word in it
				}
				if !comma && t.Is(lang.PlaceName|lang.CountryName) {
					known++
				}
				words++
			case k+1 < limit && k > i && d.Toks[k+1].Capitalised() && t.End-t.Start <= 4 && t.Is(lang.Particle|lang.Definite|lang.Preposition|lang.Stopword):
			case k > i && t.Shape == token.Lower && !t.Is(lang.Stopword) && k+1 < limit && d.Toks[k+1].Kind == token.Comma: // "Kansas city,"
				lower++
			default:
				k = limit
			}
			if k < limit {
				end = k + 1
			}
			continue
		}
		switch {
		case t.Kind == token.Comma && k+1 < limit && d.Toks[k+1].Kind == token.Word:
			comma = true
		case t.Kind == token.Other && d.Word(k) == "/" && k > i && k+1 < limit && !d.Toks[k+1].Is(lang.Outlet):
			comma = false
		case t.Kind == token.Stop && t.Gap == token.NoGap && k > i && k+1 < limit && d.Toks[k+1].Shape == token.Upper && endsAbbreviation(d, k-1):
		default:
			k = limit
		}
	}
	if words == 0 || words > 8 {
		return i, points
	}
	if upper > 0 && (lower == 0 || upper > lower) {
		points += 3
	}
	return end, points + min(known, 2)*2
}

// mostlyCapitals reports whether s has three capitals in a row: "McALLEN".
func mostlyCapitals(s string) bool {
	run := 0
	for _, r := range s {
		if run++; !unicode.IsUpper(r) {
			run = 0
		}
		if run == 3 {
			return true
		}
	}
	return false
}

// endsAbbreviation reports whether the last part of a hyphenated word is an
// abbreviation: "MINNEAPOLIS-ST".
func endsAbbreviation(d *token.Text, i int) bool {
	s := d.Word(i)
	k := strings.LastIndexByte(s, '-')
	return k > 0 && d.Lang.Find(s[k+1:]).Traits&lang.Abbreviation != 0
}

// readAgency reads the agency of a dateline at token k: in brackets, between
// slashes or bare. It returns the token after it and the agency's own tokens.
func readAgency(d *token.Text, k, limit int) (end, from, to int) {
	if k >= limit {
		return k, 0, 0
	}
	t := &d.Toks[k]
	closer := ""
	switch {
	case t.Kind == token.Open && d.Word(k) == "(":
		closer = ")"
	case d.Word(k) == "/":
		closer = "/"
	case t.Is(lang.Outlet):
		return k + 1, k, k + 1
	default:
		if e := d.LabelOf(lang.LabelOutlet, k, limit); e > k {
			return e, k, e
		}
		return k, 0, 0
	}
	for j := k + 1; j < min(limit, k+14); j++ {
		if d.Word(j) != closer {
			continue
		}
		if j == k+1 || !agencyLike(d, k+1, j, closer) {
			return k, 0, 0
		}
		return j + 1, k + 1, j
	}
	return k, 0, 0
}

// agencyLike reports whether tokens [from, to) can name an agency.
func agencyLike(d *token.Text, from, to int, closer string) bool {
	if namesOutlet(d, from, to) {
		return true
	}
	if to-from > 6 || closer == "/" && to-from > 2 {
		return false
	}
	small := 0
	for i := from; i < to; i++ {
		switch t := &d.Toks[i]; {
		case t.Kind == token.Number, t.Kind == token.Colon, t.Kind == token.Stop:
			return false
		case t.Kind == token.Word && t.Shape == token.Lower:
			small++
		}
	}
	if small > 0 && (to-from > 4 || closer == "/" || to+1 >= len(d.Toks) || d.Toks[to+1].Kind != token.Dash) {
		return false // "(From news services) --", but no remark
	}
	return d.Toks[from].Capitalised() || d.Toks[from].Shape == token.Mixed
}

// namesOutlet reports whether an outlet is named in tokens [from, to).
func namesOutlet(d *token.Text, from, to int) bool {
	for i := from; i < to; i++ {
		if d.LabelOf(lang.LabelOutlet, i, to) > i || d.Toks[i].Is(lang.Outlet) {
			return true
		}
	}
	return false
}

// readSmallPlace reads a place in small letters, "sioux falls, april 7 -":
// up to three words before a comma and a day. It returns the token after it.
func readSmallPlace(d *token.Text, i, limit int) int {
	k := i
	for k < min(limit, i+3) && d.Toks[k].Kind == token.Word && !d.Toks[k].Is(lang.Stopword|lang.Preposition|lang.Determiner|lang.Auxiliary|lang.Weekday) {
		k++
	}
	if k > i && k+1 < limit && d.Toks[k].Kind == token.Comma {
		if end, _ := dates.ReadDay(d, k+1, limit); end > k+1 {
			return k
		}
	}
	return i
}
