package layout

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// maxHeadline bounds the tokens of a title that is taken apart.
const maxHeadline = 80

// parseHeadline takes the title in tokens [first, last) apart: the desk's
// tags, the claim, and who says so.
func parseHeadline(d *token.Text, first, last int) Title {
	h := Title{Span: d.Span(first, last)}
	h.Claim = h.Span
	if last-first > maxHeadline {
		return h
	}
	from := readTags(d, &h, first, last)
	last = siteTail(d, from, last)
	start, end := d.Toks[from].Start, d.Toks[last-1].End
	if cut, a, b := trailingSource(d, from, last); b > a {
		end, h.Source = d.Toks[cut-1].End, d.Span(a, b)
	} else if cut, a, b := leadingSource(d, from, last); b > a {
		start, h.Source = d.Toks[cut].Start, d.Span(a, b)
	}
	h.Claim = text.Between(start, end)
	return h
}

// siteTail returns the token before which a title ends that the name of the outlet
// stands behind, set off by a bar: "… | The Osterby Post". It returns last if none does.
func siteTail(d *token.Text, first, last int) int {
	for k := last - 2; k > first+1 && k > last-maxName; k-- {
		if d.Toks[k].Kind != token.Other || d.Word(k) != "|" {
			continue
		}
		if outletByHead(d, k+1, last) || outletStart(d, k+1, last) == k+1 {
			return k
		}
		break
	}
	return last
}

// titleStart returns the first token of the title in a chunk: behind the marks that
// desks and Markdown print before one, "^", "#".
func titleStart(d *token.Text, c *chunk) int {
	i := c.first
	for i+1 < c.last && d.Toks[i].Kind == token.Other && d.Word(i) != angle && !opensName(d, i) {
		i++
	}
	return i
}

// opensName reports whether the symbol at token i belongs to the word after it: "£5m".
func opensName(d *token.Text, i int) bool {
	s := d.Word(i)
	return d.Toks[i+1].Gap == token.NoGap && s != "^" && s != "#" && s != "*"
}

// titleEnd returns the token after the title in a chunk: before the marks with which
// wires end one, "=", "+", "<".
func titleEnd(d *token.Text, c *chunk) int {
	end := c.last
	for end > c.first+1 && d.Toks[end-1].Kind == token.Other {
		switch d.Word(end - 1) {
		case "=", "+", "<", "*", "#", "^":
		default:
			return end
		}
		end--
	}
	return end
}

// readTags reads the desk's labels that begin a title, "UPDATE 2-", "Factbox:",
// and returns the token after them.
func readTags(d *token.Text, h *Title, i, last int) int {
	for i < last {
		end := d.LabelOf(lang.LabelTag, i, last)
		if end == i && len(h.Tags) == 0 {
			end = topicEnd(d, i, last)
		}
		if end == i {
			return i
		}
		tag := d.Span(i, end)
		// "UPDATE 2-Title": the number belongs to the tag, the title may be
		// glued to it.
		if end < last && d.Toks[end].Kind == token.Number && end+1 < last && d.Separator(end+1, last) {
			tag = d.Span(i, end+1)
			end++
		}
		if !d.Separator(end, last) || end+1 >= last {
			return i
		}
		h.Tags = append(h.Tags, tag)
		i = end + 1
	}
	return i
}

// topicEnd returns the end of the topic or slug in capitals that a dash parts from the title
// behind it, "RUGBY UNION - ", "WRXL - ", but no place: "KYIV - What we know". It is i if
// there is none.
func topicEnd(d *token.Text, i, last int) int {
	const longest, rest = 2, 3 // words
	end := i
	for end < last && end-i < longest && d.Toks[end].Kind == token.Word && d.Toks[end].Shape == token.Upper && !d.Toks[end].Is(lang.PlaceName|lang.CountryName|lang.Region) {
		end++
	}
	if end == i || end+rest >= last || d.Toks[end].Kind != token.Dash || d.Toks[end].Gap == token.NoGap || d.Toks[end+1].Gap == token.NoGap {
		return i
	}
	return end
}

// trailingSource finds the source that ends a title: after its last dash,
// "… - Stoltenberg", after its last colon, "…: report", or between a comma and
// a verb, "…, FED SAYS". The claim ends before token cut.
func trailingSource(d *token.Text, first, last int) (cut, from, to int) {
	end := last
	if end-1 > first && d.Toks[end-1].Kind == token.Stop {
		end--
	}
	for i := end - 1; i > first+1 && i > end-14; i-- {
		t := &d.Toks[i]
		if i+1 >= end {
			continue
		}
		spaced := t.Gap > token.NoGap || d.Toks[i+1].Gap > token.NoGap
		switch {
		case t.Kind == token.Dash && spaced:
			if namesSource(d, i+1, end) {
				return i, i + 1, end
			}
			return 0, 0, 0
		case t.Kind == token.Colon && spaced:
			if i > first+3 && end-i <= 4 && namesSource(d, i+1, end) {
				return i, i + 1, end
			}
			return 0, 0, 0
		case t.Kind == token.Comma && spaced:
			if from, to = sourceAfterComma(d, first, i, end); to > from {
				return i, from, to
			}
			return 0, 0, 0
		}
	}
	return 0, 0, 0
}

// sourceAfterComma finds the source behind the comma at token i of a title: with a
// verb after it or before it, or bare.
func sourceAfterComma(d *token.Text, first, i, end int) (from, to int) {
	verb := d.LabelOf(lang.LabelSays, end-1, end) == end
	if verb && i+2 < end && end-i <= 8 && !d.Toks[i+1].Is(lang.Pronoun) { // "…, FED SAYS"
		return i + 1, end - 1
	}
	k := max(d.LabelOf(lang.LabelSays, i+1, end), d.LabelOf(lang.LabelPer, i+1, end))
	if k > i+1 && k < end && end-k <= 5 && !d.Toks[k].Is(lang.Pronoun|lang.Complementizer) { // "…, SAYS KAUNDA", "…, zegt waterschap"
		return k, end
	}
	// A bare name after a comma is a source in capitals only: elsewhere it is whom
	// the title speaks to.
	if end-i == 2 && allCapitals(d, first, end) && personElsewhere(d, i+1, end) {
		return i + 1, end
	}
	return 0, 0
}

// maxTopic bounds the tokens of what happened before who speaks about it.
const maxTopic = 16

// leadingSource finds the source that begins a title, before a colon, "Zelensky: …", or
// who speaks of what the title begins with, "Porto chiuso, il sindaco: «…»". The claim begins with token cut.
func leadingSource(d *token.Text, first, last int) (cut, from, to int) {
	from = first
	for i := first + 1; i < min(last-1, from+9); i++ {
		t := &d.Toks[i]
		if t.Kind == token.Colon && d.Word(i) == ":" {
			if from > first && d.Toks[i+1].Kind != token.Mark {
				return 0, 0, 0
			}
			if namesSource(d, from, i) {
				return i + 1, from, i
			}
			return 0, 0, 0
		}
		if t.Kind == token.Comma && from == first && i < first+maxTopic { // "Porto chiuso, il sindaco: «Riapriremo»"
			from = i + 1
			continue
		}
		if t.Kind != token.Word && t.Kind != token.Stop && t.Kind != token.Dash {
			return 0, 0, 0
		}
	}
	return 0, 0, 0
}

// allCapitals reports whether no token of [i, j) has a small letter.
func allCapitals(d *token.Text, i, j int) bool {
	for ; i < j; i++ {
		if s := d.Toks[i].Shape; s == token.Lower || s == token.Capital || s == token.Mixed {
			return false
		}
	}
	return true
}

// maxSource bounds the tokens of a source in a title.
const maxSource = 7

// namesSource reports whether tokens [i, j) of a title name somebody who says
// something: a generic source, a role, a body, an outlet, or a person that the
// body of the text names. A clause, a date, a place or a topic does not.
func namesSource(d *token.Text, i, j int) bool {
	if j-i > maxSource {
		return false
	}
	points := 0
	for k := i; k < j; k++ {
		t := &d.Toks[k]
		end := max(d.LabelOf(lang.LabelSpeaker, k, j), d.LabelOf(lang.LabelOutlet, k, j), k)
		switch {
		case neverInSource(t), t.Kind == token.Comma && j-i < 4:
			return false
		case end == j, t.Is(lang.Outlet), k+1 == j && t.Is(lang.RoleNoun|lang.GroupNoun|lang.Title|lang.BodyNoun):
			points += 4 // the head of the phrase: "defence ministry"
		case end > k, t.Is(lang.RoleNoun | lang.GroupNoun | lang.Title | lang.BodyNoun | lang.Courtesy):
			points++
		case t.Is(lang.MaleName|lang.FemaleName) && t.Capitalised():
			points += 2
		case k > i && t.Is(lang.Cue), t.Is(lang.Pronoun):
			points -= 3 // "Fiorina endorses Cruz"
		case t.Is(lang.CountryName | lang.PlaceName | lang.Demonym):
			points--
		case t.Is(lang.Preposition) && !t.Is(lang.OfWord|lang.Particle):
			points -= 2
		case t.Shape == token.Lower && t.Is(lang.Stopword) && !t.Is(lang.Particle|lang.Determiner|lang.Definite|lang.Clitic):
			points -= 3
		case t.Shape == token.Lower && !t.Is(lang.Particle|lang.Preposition|lang.Determiner|lang.Definite|lang.Clitic):
			points--
		}
		k = max(k, end-1)
	}
	switch {
	case points >= 3:
		return true
	case points < 0 || j-i > 4:
		return false
	}
	return personElsewhere(d, i, j) || j == i+1 && acronymElsewhere(d, i)
}

// neverInSource reports whether a source in a title never has the token: a mark, a
// date, the verb of a clause.
func neverInSource(t *token.Token) bool {
	switch t.Kind {
	case token.Word, token.Dash, token.Stop, token.Comma:
		return t.Is(lang.Month|lang.Weekday) || t.Is(lang.Auxiliary|lang.Negation|lang.Demonstrative) && !t.Is(lang.Determiner)
	}
	return true
}

// acronymElsewhere reports whether token i is in capitals and occurs so in the
// text again where small letters stand beside it.
func acronymElsewhere(d *token.Text, i int) bool {
	t := &d.Toks[i]
	if t.Shape != token.Upper || t.End-t.Start > 8 || t.Is(lang.CountryName|lang.PlaceName|lang.Region) {
		return false
	}
	s := d.Word(i)
	for k := 1; k+1 < min(len(d.Toks), maxSearch); k++ {
		if k == i || d.Toks[k].Shape != token.Upper || d.Word(k) != s {
			continue
		}
		if prev := &d.Toks[k-1]; prev.Shape == token.Lower && prev.Gap > token.NoGap && d.Toks[k+1].Shape == token.Lower {
			return true
		}
	}
	return false
}

// maxSearch bounds the tokens that are searched for a name.
const maxSearch = 4000

// personElsewhere reports whether the last word of [i, j) is used in the text
// like a person's surname: after another capitalised word that is no place,
// in mixed case.
func personElsewhere(d *token.Text, i, j int) bool {
	const (
		noName = lang.CountryName | lang.PlaceName | lang.Month | lang.Weekday | lang.Stopword
		person = lang.MaleName | lang.FemaleName | lang.Title | lang.RoleNoun | lang.Courtesy
	)
	found, alone := false, true // used after another name; used without
	for k := i; k < j; k++ {
		switch t := &d.Toks[k]; {
		case t.Kind != token.Word, !t.Capitalised(), t.Is(noName) && !t.Is(lang.Particle):
			return false
		case k+1 < j && t.Is(lang.Noise|lang.CommonWord) && !t.Is(person):
			alone = false // "Storm Agnes" is never called "Agnes"
		}
	}
	var buf [lang.MaxWord]byte
	name, ok := lang.Key(buf[:0], d.Word(j-1))
	if !ok {
		return false
	}
	for k := 1; k < min(len(d.Toks), maxSearch); k++ {
		if k == i {
			k = j // not here, nor the mark after it
			continue
		}
		t, prev := &d.Toks[k], &d.Toks[k-1]
		if t.End-t.Start != len(name) || t.Shape != token.Capital || t.Gap > token.Space {
			continue
		}
		var b [lang.MaxWord]byte
		if key, ok := lang.Key(b[:0], d.Word(k)); !ok || string(key) != string(name) {
			continue
		}
		if prev.Is(lang.Definite|lang.Determiner) && !prev.Is(lang.Complementizer) {
			return false // "the Treasury" is no person
		}
		capital := prev.Kind == token.Word && (prev.Shape == token.Capital || prev.Shape == token.Initial)
		if capital && prev.Gap > token.NoGap && !prev.Is(lang.Stopword|lang.Preposition) {
			found = found || d.Lang.Has&lang.CapitalNouns == 0 || prev.Is(person) // else any noun looks like a name
		} else {
			alone = true
		}
	}
	return found && alone
}
