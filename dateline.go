package lede

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// maxDateline bounds the tokens of a dateline.
const maxDateline = 32

// enoughDateline is the evidence that makes the opening of a chunk a dateline.
const enoughDateline = 6

// lookDateline finds the dateline that opens a chunk, or is all of it.
func lookDateline(d *tokens, c *chunk) {
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
func readDateline(d *tokens, i, last int) (dl dateline, body, points int) {
	limit := min(last, i+maxDateline)
	k := skipDatelineStamp(d, i, limit)
	first := k
	placeEnd, placePoints := readPlace(d, k, limit)
	if placeEnd == k {
		placeEnd = readSmallPlace(d, k, limit)
	}
	points += placePoints
	if k := placeEnd; k+1 < limit && k > first && d.toks[k].kind == stopToken && d.toks[k].gap == gapNone && (d.toks[k+1].kind == dashToken && d.toks[k+1].gap > gapNone || d.toks[k+1].kind == openToken) {
		placeEnd++ // the period of an abbreviation
	}
	k = placeEnd
	closed, agency, known := false, false, false
	var date text.Span
	for k < limit && !closed {
		t := &d.toks[k]
		switch {
		case t.kind == commaToken:
			k++
			continue
		case t.kind == closeToken && k == placeEnd && first > i && d.toks[first-1].kind == openToken: // "(Honolulu) --"
			k++
			points += 3
			continue
		case t.kind == stopToken && t.End-t.Start == 1:
			if k+1 < limit && d.toks[k+1].kind == dashToken && d.toks[k+1].gap == gapNone { // ".-"
				points++
			} else if k+1 < limit && d.toks[k+1].kind == dashToken { // "O'FALLON, Ill. --"
				k++
				continue
			} else if agency || k+1 < limit && d.toks[k+1].gap > gapNone && date.End == 0 && !dateOrAgencyAt(d, k+1, limit) {
				closed = agency
				if !agency {
					return dl, i, 0
				}
			}
			k++
			continue
		case t.kind == dashToken:
			k++
			if date.End == 0 && !agency {
				if dateOrAgencyAt(d, k, limit) { // "LEBEC, Calif. - March 24 -", "LAS VEGAS--(BUSINESS WIRE)--"
					continue
				}
			}
			closed = true
			points += 2
			continue
		case t.kind == colonToken:
			k++
			closed = true
			points++
			continue
		case agency && date.End > 0 && d.tokenText(k) == "/": // "NEW YORK, NY/ACCESSWIRE/May 7, 2024/"
			k++
			closed = true
			continue
		}
		if end, day := readDay(d, k, limit); end > k && date.End == 0 {
			date, dl.Day, k = d.span(k, end), day, end
			points += 3
			continue
		}
		if end, from, to := readAgency(d, k, limit); end > k && !agency {
			dl.Agency = d.span(from, to)
			known = namesOutlet(d, from, to)
			agency, k = true, end
			switch {
			case known:
				points += 4
			case to == from+1 && d.toks[from].shape == shapeUpper: // "(KDVR)"
				points += 3
			default:
				points++
			}
			continue
		}
		if t.is(lang.Weekday) && date.End == 0 { // "SHAH ALAM, Thurs. -"
			date, dl.Day = d.span(k, k+1), weekdayOf(t)
			k++
			points += 3
			continue
		}
		break
	}
	if !closed {
		// Without a dash, a known agency in brackets can close it, or the line end.
		if !agency || !known || k >= last && placePoints == 0 && date.End == 0 || k < last && (d.toks[k-1].kind != closeToken && (d.tokenText(k-1) != "/" || date.End == 0) || !startsTitle(d, k)) {
			return dl, i, 0
		}
		points++
	}
	if placeEnd > first {
		dl.Place = d.span(first, placeEnd)
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
	dl.Span = d.span(i, k)
	return dl, k, points
}

// dateOrAgencyAt reports whether a date or an agency begins at token k.
func dateOrAgencyAt(d *tokens, k, limit int) bool {
	if end, _ := readDay(d, k, limit); end > k {
		return true
	}
	end, _, _ := readAgency(d, k, limit)
	return end > k
}

// skipDatelineStamp skips what some desks print before the place: stars, a
// bracket, a time.
func skipDatelineStamp(d *tokens, i, limit int) int {
	k := i
	for k < limit && k < i+8 {
		t := &d.toks[k]
		switch {
		case t.kind == otherToken && d.tokenText(k) != "<", t.kind == dashToken && t.End-t.Start > 1:
		case t.kind == openToken && k+2 < limit && d.toks[k+1].kind == numberToken && d.toks[k+2].kind == closeToken:
			k += 2
		case t.kind == numberToken && k+1 < limit && d.toks[k+1].is(lang.TimeWord):
			k++
		case t.kind == openToken && k+2 < limit && d.toks[k+2].kind == closeToken && d.toks[k+1].shape == shapeCapital && !d.toks[k+1].is(lang.Outlet) && k+3 < limit && d.toks[k+3].kind == dashToken:
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
func readPlace(d *tokens, i, limit int) (end, points int) {
	upper, lower, words, known := 0, 0, 0, 0
	end = i
	comma := false
	k := i
	for ; k < limit; k++ {
		t := &d.toks[k]
		if t.kind == wordToken {
			if t.is(lang.Month) {
				if e, _ := readDay(d, k, limit); e > k {
					break
				}
			}
			if k > i && (t.is(lang.Outlet) && !t.is(lang.Region) || comma && t.is(lang.Weekday)) {
				break
			}
			if kind, _ := d.labelAt(k, limit); kind.Begins() || strings.ContainsAny(d.tokenText(k), "0123456789") {
				return i, -20
			}
			switch {
			case t.capitalised(), t.is(lang.Clitic) && t.gap == gapNone:
				switch {
				case comma:
					if t.is(lang.Region | lang.CountryName) {
						known++
					}
				case t.shape == shapeUpper || t.shape == shapeInitial || t.is(lang.Clitic) || mostlyCapitals(d.tokenText(k)):
					upper++
				default:
					lower++
				}
				if t.is(lang.Stopword|lang.Pronoun|lang.Auxiliary|lang.Preposition|lang.Determiner) && !comma && t.shape != shapeInitial && !t.is(lang.Particle|lang.Region) {
					points -= 2 // a place seldom has a function word in it
				}
				if !comma && t.is(lang.PlaceName|lang.CountryName) {
					known++
				}
				words++
			case k+1 < limit && k > i && d.toks[k+1].capitalised() && t.End-t.Start <= 4 && t.is(lang.Particle|lang.Definite|lang.Preposition|lang.Stopword):
			case k > i && t.shape == shapeLower && !t.is(lang.Stopword) && k+1 < limit && d.toks[k+1].kind == commaToken: // "Kansas city,"
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
		case t.kind == commaToken && k+1 < limit && d.toks[k+1].kind == wordToken:
			comma = true
		case t.kind == otherToken && d.tokenText(k) == "/" && k > i && k+1 < limit && !d.toks[k+1].is(lang.Outlet):
			comma = false
		case t.kind == stopToken && t.gap == gapNone && k > i && k+1 < limit && d.toks[k+1].shape == shapeUpper && endsAbbreviation(d, k-1):
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
func endsAbbreviation(d *tokens, i int) bool {
	s := d.tokenText(i)
	k := strings.LastIndexByte(s, '-')
	return k > 0 && d.lang.Find(s[k+1:]).Traits&lang.Abbreviation != 0
}

// readAgency reads the agency of a dateline at token k: in brackets, between
// slashes or bare. It returns the token after it and the agency's own tokens.
func readAgency(d *tokens, k, limit int) (end, from, to int) {
	if k >= limit {
		return k, 0, 0
	}
	t := &d.toks[k]
	closer := ""
	switch {
	case t.kind == openToken && d.tokenText(k) == "(":
		closer = ")"
	case d.tokenText(k) == "/":
		closer = "/"
	case t.is(lang.Outlet):
		return k + 1, k, k + 1
	default:
		if e := d.labelOf(lang.LabelOutlet, k, limit); e > k {
			return e, k, e
		}
		return k, 0, 0
	}
	for j := k + 1; j < min(limit, k+14); j++ {
		if d.tokenText(j) != closer {
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
func agencyLike(d *tokens, from, to int, closer string) bool {
	if namesOutlet(d, from, to) {
		return true
	}
	if to-from > 6 || closer == "/" && to-from > 2 {
		return false
	}
	small := 0
	for i := from; i < to; i++ {
		switch t := &d.toks[i]; {
		case t.kind == numberToken, t.kind == colonToken, t.kind == stopToken:
			return false
		case t.kind == wordToken && t.shape == shapeLower:
			small++
		}
	}
	if small > 0 && (to-from > 4 || closer == "/" || to+1 >= len(d.toks) || d.toks[to+1].kind != dashToken) {
		return false // "(From news services) --", but no remark
	}
	return d.toks[from].capitalised() || d.toks[from].shape == shapeMixed
}

// namesOutlet reports whether an outlet is named in tokens [from, to).
func namesOutlet(d *tokens, from, to int) bool {
	for i := from; i < to; i++ {
		if d.labelOf(lang.LabelOutlet, i, to) > i || d.toks[i].is(lang.Outlet) {
			return true
		}
	}
	return false
}

// readSmallPlace reads a place in small letters, "sioux falls, april 7 -":
// up to three words before a comma and a day. It returns the token after it.
func readSmallPlace(d *tokens, i, limit int) int {
	k := i
	for k < min(limit, i+3) && d.toks[k].kind == wordToken && !d.toks[k].is(lang.Stopword|lang.Preposition|lang.Determiner|lang.Auxiliary|lang.Weekday) {
		k++
	}
	if k > i && k+1 < limit && d.toks[k].kind == commaToken {
		if end, _ := readDay(d, k+1, limit); end > k+1 {
			return k
		}
	}
	return i
}
