package layout

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A nameList is what a byline or a credit says after its label.
type nameList struct {
	names  []text.Span // people, and bodies that stand where people do
	agency []text.Span // the outlets that people work for
	desk   bool        // a job is named: "Staff Writer"
	places bool        // a place or an outlet is named: "in Kabul", "for the Daily Mail"
	junk   int         // words that are none of it
}

// all returns the names and the outlets in text order.
func (l *nameList) all() []text.Span {
	all := slices.Concat(l.names, l.agency)
	slices.SortFunc(all, func(a, b text.Span) int { return a.Start - b.Start })
	return all
}

// maxName bounds the words of one name in a list.
const maxName = 6

// readNames reads a list of names: "Ann Lee in Kabul, Bo Ek and Cy Fox, CNN".
// Names in lower case are accepted if lenient.
func readNames(d *token.Text, i, last int, lenient bool) nameList {
	var l nameList
	after := noSeparator // what the segment before ended with
	for i < last {
		if s := nameSeparator(d, i, last, lenient); s != noSeparator {
			if s > after || after == noSeparator {
				after = s
			}
			i++
			continue
		}
		j := segmentEnd(d, i+1, last, lenient)
		if after == placeSeparator {
			l.places = true
			if !lenient && (!capitalIn(d, i, j) || trailsLow(d, i, j)) { // "in other languages", "in Riga discovered"
				l.junk++
			}
			if outletStart(d, i, j) == i && !leadsToBody(&d.Toks[i-1]) { // "avec AFP"
				l.agency = append(l.agency, d.Span(i, j))
			}
			j = regionEnd(d, j, last, lenient)
		} else {
			l.add(d, i, j, after, lenient)
		}
		i, after = j, noSeparator
	}
	return l
}

// regionEnd returns the token after the region that follows a place which ends
// before token j, "in Greenville, South Carolina,": j if none does.
func regionEnd(d *token.Text, j, last int, lenient bool) int {
	const places = lang.Region | lang.CountryName | lang.PlaceName | lang.Direction | lang.PlaceHead
	if j == last || d.Toks[j].Kind != token.Comma {
		return j
	}
	if k := segmentEnd(d, j+1, last, lenient); k-j <= 4 && d.Any(j+1, k, places) {
		return k
	}
	return j
}

// segmentEnd returns the first token from i on that parts names.
func segmentEnd(d *token.Text, i, last int, lenient bool) int {
	for i < last && nameSeparator(d, i, last, lenient) == noSeparator {
		i++
	}
	return i
}

// A separator parts names; the weakest comes first.
type separator uint8

const (
	noSeparator    separator = iota
	andSeparator             // "and", "&"
	slashSeparator           // slash
	commaSeparator           // comma, colon, semicolon, bracket
	dashSeparator            // dash, bar, period: what follows is no name
	placeSeparator           // preposition: what follows is a place or an outlet
)

// nameSeparator returns how token i parts names, noSeparator if it belongs to
// one.
func nameSeparator(d *token.Text, i, last int, lenient bool) separator {
	t := &d.Toks[i]
	switch t.Kind {
	case token.Comma, token.Colon, token.Open, token.Close:
		return commaSeparator
	case token.Dash, token.Stop:
		if glued(d, i, last) { // "Metro.co.uk"
			return noSeparator
		}
		return dashSeparator
	case token.Other:
		switch d.Word(i) {
		case "&":
			return andSeparator
		case "/":
			if lenient && i > 0 && glued(d, i, last) && d.Toks[i-1].Shape == token.Lower && d.Toks[i+1].Shape == token.Lower {
				return noSeparator // "srf/hosb"
			}
			return slashSeparator
		case "|", "•", "·", "+++":
			return dashSeparator
		case "=", "<", "^", "*": // "^By ANN LEE=", "Ann Lee*"
			return commaSeparator
		}
	case token.Link:
		if i > 0 && strings.Contains(d.Word(i), "@") {
			return dashSeparator
		}
	case token.Word:
		switch {
		case t.Is(lang.TimeWord) && t.End-t.Start > 4:
			return dashSeparator // "Published", "Updated"
		case t.Is(lang.AndWord):
			return andSeparator
		case i+1 < last && leadsToPlace(t):
			return placeSeparator
		}
	}
	return noSeparator
}

// glued reports whether no space stands on either side of token i.
func glued(d *token.Text, i, last int) bool {
	return d.Toks[i].Gap == token.NoGap && i+1 < last && d.Toks[i+1].Gap == token.NoGap
}

// leadsToPlace reports whether a place or an outlet follows the word: "in Kabul",
// "for the Daily Mail". With one capital it is part of a name.
func leadsToPlace(t *token.Token) bool {
	if !t.Is(lang.Preposition) || t.Is(lang.Particle|lang.OfWord) {
		return false
	}
	return t.Shape == token.Lower || t.Shape == token.Upper && t.End-t.Start > 1
}

// capitalIn reports whether a word in tokens [i, j) has a capital, or there is none.
func capitalIn(d *token.Text, i, j int) bool {
	words := false
	for ; i < j; i++ {
		t := &d.Toks[i]
		if t.Kind != token.Word || t.Shape != token.Lower {
			return true
		}
		words = true
	}
	return !words
}

// trailsLow reports whether tokens [i, j) end in a small letter behind a capital, as a
// clause does and no place or outlet but "in New York city".
func trailsLow(d *token.Text, i, j int) bool {
	t := &d.Toks[j-1]
	return t.Kind == token.Word && t.Shape == token.Lower && !t.Is(lang.BodyNoun|lang.OutletHead|lang.DeskNoun|lang.RoleNoun|lang.TimeWord) && !isDomain(d, i, j) && capitalIn(d, i, j)
}

// leadsToBody reports whether the word before an outlet names whom somebody works for,
// "for the Daily Mail": the outlet did not supply the story.
func leadsToBody(t *token.Token) bool { return t.Is(lang.ForWord | lang.Locative) }

// A segment is what stands between two separators of a list of names.
type segment struct {
	capital, lower int  // words in capitals, other words
	desk           bool // ends in a job
	date           bool // is a date or a time
	clause         bool // has a verb or an "of": no name
}

// readSegment counts what is in tokens [i, j).
func readSegment(d *token.Text, i, j int, lenient bool) segment {
	var s segment
	for k := i; k < j; k++ {
		t := &d.Toks[k]
		if t.Kind == token.Word {
			s.desk = t.Is(lang.DeskNoun) || s.desk && t.Shape == token.Lower // "enviada especial"
		}
		if end, _ := dates.ReadDay(d, k, j); end > k {
			s.date, k = true, end-1
			continue
		}
		s.date = s.date || t.Is(lang.Weekday|lang.TimeWord) || t.Kind == token.Number && (!lenient || i+1 == j)
		s.clause = s.clause || !lenient && k > i && t.Is(lang.Cue|lang.Auxiliary) || t.Is(lang.OfWord) && t.Gap > token.NoGap
		switch {
		case t.Capitalised() || t.Shape == token.Mixed || t.Kind == token.Link || t.Kind == token.Word && t.Shape == token.Shapeless:
			s.capital++
		case t.Kind == token.Word && t.Gap > token.NoGap && !t.Is(lang.Particle):
			s.lower++
		}
	}
	return s
}

// add reads one segment of a list, tokens [i, j), which a separator stands
// before.
func (l *nameList) add(d *token.Text, i, j int, after separator, lenient bool) {
	i = l.skipOwner(d, i, j)
	s := readSegment(d, i, j, lenient)
	if s.clause {
		l.junk++
	}
	switch {
	case d.LabelOf(lang.LabelCaption, i, j) == j, d.LabelOf(lang.LabelPhoto, i, j) == j: // "Foto: Ann Lee/Archivbild"
		return
	case s.desk:
		l.addDesk(d, i, j)
		return
	case s.date:
		if s.capital+s.lower > 3 || s.capital > 0 && !lenient || s.lower > 2 && !lenient { // "10 easy dishes made"
			l.junk++
		}
		return
	}
	follows := len(l.names) > 0 && after != andSeparator
	k := outletStart(d, i, j)
	if k < 0 && (follows || lenient) && outletByHead(d, i, j) {
		k = i
	}
	switch {
	case k > i+1: // "Ann Lee Reuters"
		l.agency = append(l.agency, d.Span(k, j))
		j = k
	case k == i, follows && isDomain(d, i, j):
		l.agency = append(l.agency, d.Span(i, j))
		l.places = true
		return
	case follows && k < 0 && after >= commaSeparator && isBody(d, i, j) && !(j-i == 1 && d.Toks[i].Is(lang.BodySuffix)): // "Ann Lee, University of Leeds"
		l.places = true
		return
	}
	first := &d.Toks[i]
	alone := j-i == 1
	called := len(l.names) > 0 && d.Toks[d.At(l.names[0].Start)].Capitalised() // "Ann Lee, weather presenter"
	small := s.capital == 0 && (!lenient || s.lower > 3 || l.desk || called)
	mixed := s.capital > 0 && s.lower > 0 && !namesBody(d, i, j)                                                               // "Osterby town council"
	article := first.Is(lang.Definite) && (d.Lang.Has&lang.CapitalNouns == 0 || d.Toks[j-1].Is(lang.OutletHead|lang.BodyNoun)) // no "Die Schnellsten"
	odd := k != i && first.Is(lang.Stopword) && !article && !first.Is(lang.Particle|lang.MaleName|lang.FemaleName) && first.Shape != token.Initial
	switch {
	case small, mixed, odd, j-i > maxName:
		l.junk += max(s.lower, 1)
	case follows && after == commaSeparator && alone && first.Is(lang.NameSuffix|lang.BodySuffix): // "Ann Lee, Jr."
		n := &l.names[len(l.names)-1]
		*n = text.Between(n.Start, first.End)
	case follows && after == dashSeparator,
		follows && after == commaSeparator && alone && nameWords(d, l.names[0]) > 1 && !andAhead(d, j): // "Ann Lee, Berlin"
		l.places = true
	case alone && first.Is(lang.RoleNoun|lang.Noise):
		l.junk++
	default:
		i = behindTitles(d, i, j)
		l.names = append(l.names, d.Span(i, onceEnd(d, i, j)))
	}
}

// behindTitles returns the first token of a person's name in tokens [i, j), behind the
// titles before it: "Mayor Ann Lee".
func behindTitles(d *token.Text, i, j int) int {
	for k := i; k+2 < j && d.Toks[k].Is(lang.Title|lang.RoleNoun) && !d.Toks[k].Is(lang.Courtesy|lang.MaleName|lang.FemaleName|lang.BodyNoun|lang.OutletHead); {
		if k++; d.Toks[k].Is(lang.MaleName | lang.FemaleName) {
			return k
		}
	}
	return i
}

// onceEnd returns the end of a name in tokens [i, j) that a page has printed twice, "Ann Lee
// Ann Lee": of the first one. Else it is j.
func onceEnd(d *token.Text, i, j int) int {
	n := (j - i) / 2
	if (j-i)%2 != 0 || n < 2 {
		return j
	}
	for k := i; k < i+n; k++ {
		if d.Word(k) != d.Word(k+n) {
			return j
		}
	}
	return i + n
}

// addDesk adds a segment that ends in a job, tokens [i, j).
func (l *nameList) addDesk(d *token.Text, i, j int) {
	l.desk = true
	k := nameBefore(d, i, j)
	switch first := &d.Toks[i]; {
	case k > i+1: // "Ann Lee BBC Wales education correspondent"
		l.names = append(l.names, d.Span(i, k))
	case first.Is(lang.Outlet) && first.Shape != token.Lower: // "Reuters Staff"
		l.agency = append(l.agency, d.Span(i, i+1))
	case j-i == 2 && d.Lang.Has&lang.CapitalNouns != 0 && first.Shape == token.Upper: // "HR5 Redaktion"
		l.names = append(l.names, d.Span(i, j))
	}
}

// skipOwner skips what says whose the name after it is: "NPR's Geoff Lee",
// "Associated Press writers Ann Lee".
func (l *nameList) skipOwner(d *token.Text, i, j int) int {
	for k := i; k < j-1; k++ {
		t, next := &d.Toks[k], &d.Toks[k+1]
		owner := t.Is(lang.PossessiveMark) && t.Gap == token.NoGap
		job := t.Is(lang.DeskNoun) && next.Capitalised() && !next.Is(lang.DeskNoun)
		if owner || job {
			l.desk = l.desk || t.Is(lang.DeskNoun)
			i = k + 1
		}
	}
	return i
}

// nameBefore returns the end of the name that stands before a job without a
// comma, "Ann Lee BBC Wales education correspondent": before the outlet, the first small
// letter, or the words of the job if a given name begins it. It returns i if none does.
func nameBefore(d *token.Text, i, j int) int {
	const given = lang.MaleName | lang.FemaleName
	for k := i; k < j; k++ {
		switch t := &d.Toks[k]; {
		case t.Is(lang.DeskNoun):
			if !d.Toks[i].Is(given) {
				return i
			}
			for k > i+2 && d.Toks[k-1].Class != 0 && !d.Toks[k-1].Is(given|lang.Surname) { // "Ann Lee Political Correspondent"
				k--
			}
			return k
		case t.Is(lang.Outlet), d.LabelOf(lang.LabelOutlet, k, j) > k, t.Shape == token.Lower && !t.Is(lang.Particle):
			return k
		}
	}
	return i
}

// nameWords returns the number of words of a name.
func nameWords(d *token.Text, name text.Span) int {
	return 1 + strings.Count(d.Raw[name.Start:name.End], " ")
}

// andAhead reports whether token i is "and", or a comma and then it.
func andAhead(d *token.Text, i int) bool {
	if i < len(d.Toks) && d.Toks[i].Kind == token.Comma {
		i++
	}
	return i < len(d.Toks) && d.Toks[i].Is(lang.AndWord)
}

// outletStart returns the first token of the outlet that ends [i, j), -1 if
// none does: i if all of it is one.
func outletStart(d *token.Text, i, j int) int {
	for k := i; k < j; k++ {
		if d.Toks[k].Is(lang.Outlet) && (k+1 == j || d.Toks[k+1].Is(lang.BodyNoun|lang.Outlet)) {
			for k > i && leadsOutlet(&d.Toks[k-1]) {
				k--
			}
			return k
		}
		from := k
		if d.Toks[k].Is(lang.Definite) && k+1 < j {
			from++
		}
		if d.LabelOf(lang.LabelOutlet, from, j) == j {
			return k
		}
	}
	return -1
}

// outletByHead reports whether tokens [i, j) name an outlet by their last word: "The
// Osterby Post", but no person, "Emily Post".
func outletByHead(d *token.Text, i, j int) bool {
	if j-i < 2 || !d.Toks[j-1].Is(lang.OutletHead) || d.Toks[i].Is(lang.MaleName|lang.FemaleName) {
		return false
	}
	for k := i; k < j; k++ {
		if t := &d.Toks[k]; t.Kind != token.Word || t.Shape == token.Lower && !t.Is(lang.OutletHead|lang.OfWord|lang.Definite) {
			return false
		}
	}
	return true
}

// leadsOutlet reports whether a word belongs to the name of the outlet after it:
// "The Times", "Radio Liberty".
func leadsOutlet(t *token.Token) bool {
	return t.Is(lang.Definite) || t.Is(lang.BodyNoun|lang.BodyHead) && !t.Is(lang.MaleName|lang.FemaleName)
}

// isDomain reports whether tokens [i, j) are a site's name: "Metro.co.uk".
func isDomain(d *token.Text, i, j int) bool {
	for k := i + 1; k+1 < j; k++ {
		if d.Toks[k].Kind == token.Stop && glued(d, k, j) {
			return true
		}
	}
	return false
}

// namesBody reports whether tokens [i, j) are the name of a body of which the noun that
// says what it is has no capital: "Osterby town council", "мерія Тернівки".
func namesBody(d *token.Text, i, j int) bool {
	if j-i < 2 || j-i > maxName {
		return false
	}
	first, last := &d.Toks[i], &d.Toks[j-1]
	ends := first.Capitalised() && !first.Is(lang.Stopword) && last.Is(lang.BodyNoun)
	begins := first.Is(lang.GroupNoun|lang.BodyNoun) && !first.Is(lang.Plural) && last.Capitalised() && !last.Is(lang.MaleName|lang.FemaleName)
	if !ends && !begins {
		return false
	}
	for k := i; k < j; k++ {
		if t := &d.Toks[k]; t.Kind != token.Word || t.Is(lang.Stopword|lang.Auxiliary) {
			return false
		}
	}
	return true
}

// isBody reports whether tokens [i, j) name an organization.
func isBody(d *token.Text, i, j int) bool {
	for ; i < j; i++ {
		if d.Toks[i].Is(lang.BodyNoun|lang.BodySuffix|lang.Outlet) || d.Toks[i].Kind == token.Link {
			return true
		}
	}
	return false
}
