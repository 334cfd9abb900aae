package layout

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// readPlace reads the place of a dateline, with the period of its abbreviation. It
// returns the token after it, i if there is none, and how much it looks like one.
func readPlace(d *token.Text, i, limit int) (end, points int) {
	end, points = readPlaces(d, i, limit)
	if end == i {
		end = readSmallPlace(d, i, limit)
	}
	if end == i || end+1 >= limit || d.Toks[end].Kind != token.Stop || d.Toks[end].Gap != token.NoGap {
		return end, points
	}
	if next := &d.Toks[end+1]; next.Kind == token.Dash && next.Gap > token.NoGap || next.Kind == token.Open { // "Calif. (AP)"
		end++
	}
	return end, points
}

// A placeCount counts the words of places.
type placeCount struct {
	words        int  // in all, those in small letters aside
	upper, lower int  // names in capitals, and others
	known        int  // towns, regions and countries of the lists
	odd          int  // function words, which a place seldom has
	inside       bool // after a comma: of the region or country that the place lies in
}

// readPlaces reads the places of a dateline: "BEIRUT/THE HAGUE", "PORTLAND, Ore.".
// It returns the token after them, i if there are none, and how much they look like
// places.
func readPlaces(d *token.Text, i, limit int) (end, points int) {
	var n placeCount
	end = i
words:
	for k := i; k < limit; k++ {
		t := &d.Toks[k]
		if t.Kind != token.Word {
			switch {
			case t.Kind == token.Comma && k+1 < limit && d.Toks[k+1].Kind == token.Word:
				n.inside = true
			case k > i && partsPlaces(d, k, limit):
				n.inside = false
			case k > i && joinsPlace(d, k, limit):
			default:
				break words
			}
			continue
		}
		switch {
		case endsPlaces(d, k, limit, k == i, n.inside):
			break words
		case k > i && k+1 < limit && t.Shape == token.Upper && isByWord(d, k) && linksPlace(t, &d.Toks[k+1]): // "PIAN DI SASSO"
		case neverPlace(d, k, limit), k > i && k+1 < limit && leadsToPlace(t) && d.Toks[k+1].Is(lang.CountryName): // "War in Israel: …"
			return i, -20
		case t.Capitalised(), t.Is(lang.Clitic) && t.Gap == token.NoGap:
			n.add(d, k)
		case k > i && k+1 < limit && linksPlace(t, &d.Toks[k+1]):
		case k > i && k+1 < limit && t.Shape == token.Lower && !t.Is(lang.Stopword) && d.Toks[k+1].Kind == token.Comma: // "Kansas city,"
			n.lower++
		default:
			break words
		}
		end = k + 1
	}
	points = -2 * n.odd
	if n.words == 0 || n.words > 8 || n.words == 1 && d.Toks[i].Is(lang.Definite) { // "DER SPIEGEL"
		return i, points
	}
	if n.upper > 0 && (n.lower == 0 || n.upper > n.lower) {
		points += 3
	}
	return end, points + min(n.known, 2)*2
}

// add counts a name, token k.
func (n *placeCount) add(d *token.Text, k int) {
	const function = lang.Stopword | lang.Pronoun | lang.Auxiliary | lang.Preposition | lang.Determiner
	t := &d.Toks[k]
	n.words++
	if n.inside {
		if t.Is(lang.Region | lang.CountryName) {
			n.known++
		}
		return
	}
	if t.Shape == token.Upper || t.Shape == token.Initial || t.Is(lang.Clitic) || mostlyCapitals(d.Word(k)) {
		n.upper++
	} else {
		n.lower++
	}
	if t.Is(function) && t.Shape != token.Initial && !t.Is(lang.Particle|lang.Region) {
		n.odd++
	}
	if t.Is(lang.PlaceName | lang.CountryName) {
		n.known++
	}
}

// endsPlaces reports whether the word at token k stands after the places: a date,
// an agency, a day of the week behind a comma.
func endsPlaces(d *token.Text, k, limit int, first, inside bool) bool {
	t := &d.Toks[k]
	if t.Is(lang.Month) {
		if end, _ := dates.ReadDay(d, k, limit); end > k {
			return true
		}
	}
	return !first && (t.Is(lang.Outlet) && !t.Is(lang.Region) || inside && t.Is(lang.Weekday))
}

// neverPlace reports whether no dateline has the word at token k: the label of
// another kind of line begins there, or it has digits.
func neverPlace(d *token.Text, k, limit int) bool {
	kind, _ := d.LabelAt(k, limit)
	return kind.Begins() || strings.ContainsAny(d.Word(k), "0123456789")
}

// linksPlace reports whether a small word belongs to a name for that next goes on
// with it: "RIO de JANEIRO".
func linksPlace(t, next *token.Token) bool {
	return next.Capitalised() && t.End-t.Start <= 4 && t.Is(lang.Particle|lang.Definite|lang.Preposition|lang.Stopword)
}

// partsPlaces reports whether token k is the slash between two places:
// "BEIRUT/THE HAGUE", but not "NEW YORK/AP".
func partsPlaces(d *token.Text, k, limit int) bool {
	return d.Toks[k].Kind == token.Other && d.Word(k) == "/" && k+1 < limit && !d.Toks[k+1].Is(lang.Outlet)
}

// joinsPlace reports whether token k is a period within the name of a place:
// "MINNEAPOLIS-ST. PAUL".
func joinsPlace(d *token.Text, k, limit int) bool {
	t := &d.Toks[k]
	return t.Kind == token.Stop && t.Gap == token.NoGap && k+1 < limit && d.Toks[k+1].Shape == token.Upper && endsAbbreviation(d, k-1)
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

// readSmallPlace reads a place in small letters, "sioux falls, april 7 -":
// up to three words before a comma and a day. It returns the token after it.
func readSmallPlace(d *token.Text, i, limit int) int {
	const none = lang.Stopword | lang.Preposition | lang.Determiner | lang.Auxiliary | lang.Weekday
	k := i
	for k < min(limit, i+3) && d.Toks[k].Kind == token.Word && !d.Toks[k].Is(none) {
		k++
	}
	if k > i && k+1 < limit && d.Toks[k].Kind == token.Comma {
		if end, _ := dates.ReadDay(d, k+1, limit); end > k+1 {
			return k
		}
	}
	return i
}
