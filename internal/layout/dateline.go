package layout

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// maxDateline bounds the tokens of a dateline.
const maxDateline = 32

// enoughDateline is the evidence that makes the opening of a chunk a dateline.
const enoughDateline = 6

// lookDateline finds the dateline that opens a chunk, which the others follow, or is
// all of it.
func lookDateline(d *token.Text, c *chunk, below []chunk) {
	dl, body, points := readDateline(d, c.first, c.last)
	if points < enoughDateline || c.first == 0 && mayBeTitle(c, &dl, below) || dl.Local && (!c.ends || c.words < 8) {
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

// mayBeTitle reports whether what was read as the dateline of the first chunk is
// the beginning of a title: a place is all there is of it, "KYIV - What we know", and
// it ends like no sentence, or is in capitals above a text that is not, or the dateline
// stands below, "SOCCER - TEAMS NAMED." above "LISBON 1996-08-23".
func mayBeTitle(c *chunk, dl *Dateline, below []chunk) bool {
	switch {
	case dl.Date.End > 0 || dl.Agency.End > 0 || c.words > 20:
		return false
	case !c.ends && !c.has(asks):
		return true
	case len(below) > 1 && below[0].hasAny(isByline|isNames):
		below = below[1:]
	}
	return len(below) > 0 && (c.has(capitals) && !below[0].has(capitals) || below[0].filed())
}

// filed reports whether a chunk opens with a dateline that tells more than a place.
func (c *chunk) filed() bool {
	return c.dateline != nil && (c.dateline.Date.End > 0 || c.dateline.Agency.End > 0)
}

// readDateline reads the dateline that begins at token i part by part: what desks
// print before it, the place, days and agencies with what joins them, and the end.
// It returns the token after it, and how much speaks for it: the points of its
// parts added up, 0 if it is none.
func readDateline(d *token.Text, i, last int) (dl Dateline, body, points int) {
	limit := min(last, i+maxDateline)
	var f filing
	first := skipTownWord(d, f.skipAgency(d, skipStamp(d, i, limit), limit), limit)
	k, placePoints := readPlace(d, first, limit)
	f.Place = d.Span(first, k)
	points = placePoints
	if end, p := f.readTown(d, first, k, last); end > k {
		k, points = end, points+p
	}
	if k < limit && d.Toks[k].Kind == token.Close && first > i && d.Toks[first-1].Kind == token.Open { // "(Honolulu) --"
		k, points = k+1, points+3
	}
	for k < limit && !f.ended {
		end, p := f.readPart(d, k, limit)
		if end == k {
			break
		}
		k, points = end, points+p
	}
	if !f.ended {
		if !f.endsBare(d, k, last, placePoints) {
			return Dateline{}, i, 0
		}
		points++
	}
	if !f.tells() {
		return Dateline{}, i, 0
	}
	if k >= last || startsTitle(d, k) { // text may follow
		points++
	}
	if f.Place.End > 0 && (f.Date.End > 0 || f.Agency.End > 0) {
		points++
	}
	f.Span = d.Span(i, k)
	return f.Dateline, k, points
}

// A filing is a dateline that is being read.
type filing struct {
	Dateline
	known  bool // its agency is an outlet of the lists
	letter bool // its day has an article, as in letters: "Lyon, le 4 mai 2024."
	ended  bool
}

// skipAgency reads the agency that stands before the place and the day, as Italian agencies
// print it: "(ANSA) - ROMA, 12 MAR - Il". It returns the first token of the place, k if it
// does not stand there.
func (f *filing) skipAgency(d *token.Text, k, limit int) int {
	end, from, to := agencyAt(d, k, limit)
	if end == k || end+1 >= limit || d.Toks[end].Kind != token.Dash || !namesOutlet(d, from, to) {
		return k
	}
	place, _ := readPlace(d, end+1, limit)
	if place == end+1 || place+1 >= limit || d.Toks[place].Kind != token.Comma {
		return k
	}
	day, _ := dates.ReadDay(d, place+1, limit)
	if day < limit && d.Word(day) == "." {
		day++ // "12 mar. -"
	}
	if day == place+1 || day >= limit || d.Toks[day].Kind != token.Dash {
		return k
	}
	f.Agency, f.known = d.Span(from, to), true
	return end + 1
}

// minTown is how many bytes the name of a town in capitals has, so that it is no "NO.".
const minTown = 4

// readTown reads the period or colon behind a town, tokens [first, k), that stands alone
// before the first sentence, as local papers print it: in capitals, "SKARPÅS. Två personer",
// where no word of it is one that the language knows, or known, "Berlin. Die Bahn".
func (f *filing) readTown(d *token.Text, first, k, last int) (end, points int) {
	if k == first || k+1 >= last || dayOrAgencyAt(d, k+1, last) || d.Word(k) != "." && d.Word(k) != ":" || d.Toks[k].Gap != token.NoGap {
		return k, 0
	}
	if next := &d.Toks[k+1]; !startsTitle(d, k+1) || next.Shape == token.Upper || next.Gap == token.NoGap || d.Toks[k-1].End-d.Toks[first].Start < minTown {
		return k, 0
	}
	if t := &d.Toks[first]; k == first+1 && d.Word(k) == "." && t.Shape == token.Capital && t.Is(lang.PlaceName) && !t.Is(lang.CountryName|lang.MaleName|lang.FemaleName|lang.CommonWord) {
		f.ended, f.Local = true, true
		return k + 1, 3
	}
	for i := first; i < k; i++ {
		t := &d.Toks[i]
		known := t.Class != 0 && !t.Is(lang.PlaceName|lang.PlaceHead|lang.Direction|lang.Particle)
		if t.Kind == token.Word && (t.Shape != token.Upper || known) || t.Kind == token.Comma {
			return k, 0
		}
	}
	f.ended, f.Local = true, true
	return k + 1, 2
}

// readPart reads what stands at token k after the place of a dateline. Like each
// reader of one part, it returns the token after it, k if it is not there, and
// what it speaks for the dateline.
func (f *filing) readPart(d *token.Text, k, limit int) (end, points int) {
	if f.ended, points = f.endsDateline(d, k, limit); f.ended {
		return k + 1, points
	}
	if end, points = f.readJoint(d, k, limit); end > k {
		return end, points
	}
	if end, points = f.readDay(d, k, limit); end > k {
		return end, points
	}
	if end, points = f.readAgency(d, k, limit); end > k {
		return end, points
	}
	return f.readWeekday(d, k)
}

// endsDateline reports whether token k ends the dateline: a dash in most. It also
// returns how much that speaks for it.
func (f *filing) endsDateline(d *token.Text, k, limit int) (ends bool, points int) {
	day, agency := f.Date.End > 0, f.Agency.End > 0
	switch t := &d.Toks[k]; t.Kind {
	case token.Dash: // not the first of "LEBEC, Calif. - March 24 -", "LAS VEGAS--(BUSINESS WIRE)--"
		return (day || agency || !dayOrAgencyAt(d, k+1, limit)) && !f.goesOn(d, k+1, limit), 2
	case token.Colon: // "PARIS:"
		return true, 1
	case token.Stop: // "PARIS (AP). The", "ОЛЬХОВКА, 12 марта. Дамбу", but not "PARIS (AP). -- The"
		dash := k+1 < limit && d.Toks[k+1].Kind == token.Dash
		filed := day && f.shouts(d) && startsTitle(d, k+1) && !dayOrAgencyAt(d, k+1, limit)
		return (agency || f.letter || filed) && t.End-t.Start == 1 && !dash, 0
	case token.Other: // "NEW YORK, NY/ACCESSWIRE/May 7, 2024/"
		return day && agency && d.Word(k) == "/", 0
	}
	return false, 0
}

// shouts reports whether the place of the dateline is a town in capitals.
func (f *filing) shouts(d *token.Text) bool {
	return f.Place.End-f.Place.Start >= minTown && d.Toks[d.At(f.Place.Start)].Shape == token.Upper
}

// goesOn reports whether the agency stands behind the dash before token k, with the period
// that ends the dateline: "МОСКВА, 4 мар — РИА Новости. Порт".
func (f *filing) goesOn(d *token.Text, k, limit int) bool {
	end, _, _ := agencyAt(d, k, limit)
	return f.Date.End > 0 && f.Agency.End == 0 && end > k && end < limit && d.Word(end) == "."
}

// endsBare reports whether the dateline ends before token k though no mark says
// so: its agency is known, and stands in brackets or the line ends.
func (f *filing) endsBare(d *token.Text, k, last, placePoints int) bool {
	day := f.Date.End > 0
	switch {
	case k >= last && f.Place.End > 0 && f.Day.HasYear() && f.Place.Start > 0: // "Lyon, le 4 mai 2024", as in letters
		return true
	case !f.known:
		return false
	case k >= last:
		return placePoints != 0 || day
	}
	closed := d.Toks[k-1].Kind == token.Close || d.Word(k-1) == "/" && day
	return closed && startsTitle(d, k)
}

// tells reports whether a dateline tells enough: a place, of three letters or more
// if nothing else is there, or an agency with a day or a known one.
func (f *filing) tells() bool {
	day, agency := f.Date.End > 0, f.Agency.End > 0
	if f.Place.End == 0 {
		return agency && (day || f.known)
	}
	return day || agency || f.Place.End-f.Place.Start >= 3
}

// readJoint reads what joins two parts: a comma, a dash, the period of an
// abbreviation. A period that more words follow ends a sentence and joins nothing.
func (f *filing) readJoint(d *token.Text, k, limit int) (end, points int) {
	switch t := &d.Toks[k]; {
	case t.Kind == token.Comma, t.Kind == token.Dash:
		return k + 1, 0
	case t.Kind != token.Stop || t.End-t.Start > 1:
		return k, 0
	case k+1 == limit:
		return k + 1, 0
	}
	switch next := &d.Toks[k+1]; {
	case next.Kind == token.Dash && next.Gap == token.NoGap: // "PARIS.-"
		return k + 1, 1
	case next.Kind == token.Dash, next.Gap == token.NoGap: // "O'FALLON, Ill. --"
		return k + 1, 0
	case f.Date.End > 0, dayOrAgencyAt(d, k+1, limit): // "Calif. March 24"
		return k + 1, 0
	}
	return k, 0
}

// readDay reads a day of the calendar: "March 24", "le 14 février 2024".
func (f *filing) readDay(d *token.Text, k, limit int) (end, points int) {
	if f.Date.End > 0 {
		return k, 0
	}
	from := k
	if t := &d.Toks[k]; t.Is(lang.Definite) && t.Shape == token.Lower && f.Place.End > 0 && d.Toks[k-1].Kind == token.Comma {
		from++
	}
	end, day := dates.ReadDay(d, from, limit)
	if end == from {
		return k, 0
	}
	f.Date, f.Day, f.letter = d.Span(from, end), day, from > k
	end = skipYearWord(d, end, limit)
	if f.letter {
		return end, 5
	}
	return end, 3
}

// skipTownWord skips the short word for "town" before its name: "г. Заболотск".
func skipTownWord(d *token.Text, k, limit int) int {
	if k+1 >= limit {
		return k
	}
	if t := &d.Toks[k]; t.Kind == token.Word && t.Shape == token.Lower && t.Is(lang.Abbreviation) && d.Raw[t.End-1] == '.' && d.Toks[k+1].Capitalised() {
		return k + 1
	}
	return k
}

// skipYearWord skips the short word for "year" behind a day: "14 lutego 2024 r. –".
func skipYearWord(d *token.Text, k, limit int) int {
	if k < limit && d.Toks[k-1].Kind == token.Number && d.Toks[k].Is(lang.DateWord) && d.Toks[k].Shape == token.Lower { // "17 мая 2024 года"
		return k + 1
	}
	if k+1 >= limit || d.Toks[k-1].Kind != token.Number || d.Toks[k].Shape != token.Lower {
		return k
	}
	end := k + 1
	if stop := &d.Toks[end]; stop.Kind == token.Stop && stop.Gap == token.NoGap && end+1 < limit {
		end++
	}
	word := d.Raw[d.Toks[k].Start:d.Toks[end-1].End]
	if n := utf8.RuneCountInString(word); n < 2 || n > 3 || !strings.HasSuffix(word, ".") {
		return k
	}
	if next := &d.Toks[end]; next.Kind == token.Dash || next.Kind == token.Open {
		return end
	}
	return k
}

// readWeekday reads a day of the week: "SHAH ALAM, Thurs. -".
func (f *filing) readWeekday(d *token.Text, k int) (end, points int) {
	if f.Date.End > 0 || !d.Toks[k].Is(lang.Weekday) {
		return k, 0
	}
	f.Date, f.Day = d.Span(k, k+1), dates.Weekday(&d.Toks[k])
	return k + 1, 3
}

// readAgency reads the agency: "(Reuters)", "/ACCESSWIRE/".
func (f *filing) readAgency(d *token.Text, k, limit int) (end, points int) {
	if f.Agency.End > 0 {
		return k, 0
	}
	end, from, to := agencyAt(d, k, limit)
	if end == k {
		return k, 0
	}
	f.Agency, f.known = d.Span(from, to), namesOutlet(d, from, to)
	switch {
	case f.known:
		return end, 4
	case to == from+1 && d.Toks[from].Shape == token.Upper: // "(KDVR)"
		return end, 3
	}
	return end, 1
}

// agencyAt finds the agency of a dateline at token k: in brackets, between slashes
// or bare. It returns the token after it, k if there is none, and the agency's own
// tokens.
func agencyAt(d *token.Text, k, limit int) (end, from, to int) {
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
	default:
		e := d.LabelOf(lang.LabelOutlet, k, limit)
		if e == k && t.Is(lang.Outlet) {
			e++
		}
		return e, k, e
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

// dayOrAgencyAt reports whether a day or an agency begins at token k.
func dayOrAgencyAt(d *token.Text, k, limit int) bool {
	if end, _ := dates.ReadDay(d, k, limit); end > k {
		return true
	}
	end, _, _ := agencyAt(d, k, limit)
	return end > k
}

// skipStamp skips what some desks print before the place: stars, a number in
// brackets, a time. It returns the first token of the place.
func skipStamp(d *token.Text, i, limit int) int {
	k := i
	for k < limit && k < i+8 {
		t := &d.Toks[k]
		switch {
		case t.Kind == token.Other && d.Word(k) != angle, t.Kind == token.Dash && t.End-t.Start > 1:
		case t.Kind == token.Open && k+2 < limit && d.Toks[k+1].Kind == token.Number && d.Toks[k+2].Kind == token.Close: // "(1)"
			k += 2
		case t.Kind == token.Number && k+1 < limit && d.Toks[k+1].Is(lang.TimeWord): // "10:15 GMT"
			k++
		case opensPlace(d, k, limit):
			return k + 1
		default:
			return k
		}
		k++
	}
	return k
}

// opensPlace reports whether token k is a bracket around the place: "(Honolulu) --".
func opensPlace(d *token.Text, k, limit int) bool {
	if d.Toks[k].Kind != token.Open || k+3 >= limit {
		return false
	}
	place := &d.Toks[k+1]
	return place.Shape == token.Capital && !place.Is(lang.Outlet) && d.Toks[k+2].Kind == token.Close && d.Toks[k+3].Kind == token.Dash
}
