package lede

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// maxHeadline bounds the tokens of a title that is taken apart.
const maxHeadline = 80

// parseHeadline takes the title in tokens [first, last) apart: the desk's
// tags, the claim, and who says so.
func parseHeadline(d *tokens, first, last int) heading {
	h := heading{Span: d.span(first, last)}
	h.Claim = h.Span
	if last-first > maxHeadline {
		return h
	}
	from := readTags(d, &h, first, last)
	start, end := readGluedTags(d, &h, from), h.End
	if cut, a, b := trailingSource(d, from, last); b > a {
		end, h.Source = d.toks[cut-1].End, d.span(a, b)
	} else if cut, a, b := leadingSource(d, from, last); b > a {
		start, h.Source = d.toks[cut].Start, d.span(a, b)
	}
	h.Claim = text.Between(start, end)
	return h
}

// readGluedTags reads the desk's labels that are joined to the first word of
// a title, token i, by hyphens: "RPT-INSIGHT-Port". It returns the byte after
// them.
func readGluedTags(d *tokens, h *heading, i int) int {
	start := d.toks[i].Start
	if d.toks[i].kind != wordToken {
		return start
	}
	for {
		n := strings.IndexByte(d.text[start:d.toks[i].End], '-')
		if n <= 0 || start+n+1 >= d.toks[i].End || !deskTag(d, d.text[start:start+n]) {
			return start
		}
		h.Tags = append(h.Tags, text.Between(start, start+n))
		start += n + 1
	}
}

// deskTag reports whether s is a desk's label of one word, in capitals.
func deskTag(d *tokens, s string) bool {
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], s)
	if !ok || shapeOf(s) != shapeUpper {
		return false
	}
	for _, p := range d.lang.Labels[string(key)] {
		if p.Kind == lang.LabelTag && len(p.Words) == 1 {
			return true
		}
	}
	return false
}

// readTags reads the desk's labels that begin a title, "UPDATE 2-", "Factbox:",
// and returns the token after them.
func readTags(d *tokens, h *heading, i, last int) int {
	for i < last {
		end := d.labelOf(lang.LabelTag, i, last)
		if end == i {
			return i
		}
		tag := d.span(i, end)
		// "UPDATE 2-Title": the number belongs to the tag, the title may be
		// glued to it.
		if end < last && d.toks[end].kind == numberToken && end+1 < last && d.separator(end+1, last) {
			tag = d.span(i, end+1)
			end++
		}
		if !d.separator(end, last) || end+1 >= last {
			return i
		}
		h.Tags = append(h.Tags, tag)
		i = end + 1
	}
	return i
}

// trailingSource finds the source that ends a title: after its last dash,
// "… - Stoltenberg", after its last colon, "…: report", or between a comma and
// a verb, "…, FED SAYS". The claim ends before token cut.
func trailingSource(d *tokens, first, last int) (cut, from, to int) {
	end := last
	if end-1 > first && d.toks[end-1].kind == stopToken {
		end--
	}
	for i := end - 1; i > first+1 && i > end-14; i-- {
		t := &d.toks[i]
		if i+1 >= end {
			continue
		}
		spaced := t.gap > gapNone || d.toks[i+1].gap > gapNone
		switch {
		case t.kind == dashToken && spaced:
			if namesSource(d, i+1, end) {
				return i, i + 1, end
			}
			return 0, 0, 0
		case t.kind == colonToken && spaced:
			if i > first+3 && end-i <= 4 && namesSource(d, i+1, end) {
				return i, i + 1, end
			}
			return 0, 0, 0
		case t.kind == commaToken && spaced:
			if verb := d.labelOf(lang.LabelSays, end-1, end) == end; verb && i+2 < end && end-i <= 8 && !d.toks[i+1].is(lang.Pronoun) {
				return i, i + 1, end - 1
			}
			if k := d.labelOf(lang.LabelSays, i+1, end); k > i+1 && k < end && end-k <= 5 { // "…, SAYS KAUNDA"
				return i, k, end
			}
			// A bare name after a comma is a source in capitals only: elsewhere
			// it is whom the title speaks to.
			if end-i == 2 && allCapitals(d, first, end) && personElsewhere(d, i+1, end) {
				return i, i + 1, end
			}
			return 0, 0, 0
		}
	}
	return 0, 0, 0
}

// leadingSource finds the source that begins a title, before a colon:
// "Zelensky: …". The claim begins with token cut.
func leadingSource(d *tokens, first, last int) (cut, from, to int) {
	for i := first + 1; i < min(last-1, first+9); i++ {
		t := &d.toks[i]
		if t.kind == colonToken && d.tokenText(i) == ":" {
			if namesSource(d, first, i) {
				return i + 1, first, i
			}
			return 0, 0, 0
		}
		if t.kind != wordToken && t.kind != stopToken && t.kind != dashToken {
			return 0, 0, 0
		}
	}
	return 0, 0, 0
}

// allCapitals reports whether no token of [i, j) has a small letter.
func allCapitals(d *tokens, i, j int) bool {
	for ; i < j; i++ {
		if s := d.toks[i].shape; s == shapeLower || s == shapeCapital || s == shapeMixed {
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
func namesSource(d *tokens, i, j int) bool {
	if j-i > maxSource {
		return false
	}
	points, names := 0, 0
	for k := i; k < j; k++ {
		t := &d.toks[k]
		end := max(d.labelOf(lang.LabelSpeaker, k, j), d.labelOf(lang.LabelOutlet, k, j), k)
		switch {
		case t.kind != wordToken && t.kind != dashToken && t.kind != stopToken && t.kind != commaToken,
			t.kind == commaToken && j-i < 4, t.is(lang.Month | lang.Weekday), t.is(lang.Auxiliary|lang.Negation|lang.Demonstrative) && !t.is(lang.Determiner):
			return false
		case end == j, t.is(lang.Outlet), k+1 == j && t.is(lang.RoleNoun|lang.GroupNoun|lang.Title|lang.BodyNoun):
			points += 4 // the head of the phrase: "defence ministry"
		case end > k, t.is(lang.RoleNoun | lang.GroupNoun | lang.Title | lang.BodyNoun | lang.Courtesy):
			points++
		case t.is(lang.MaleName|lang.FemaleName) && t.capitalised():
			points += 2
			names++
		case k > i && t.is(lang.Cue), t.is(lang.Pronoun):
			points -= 3 // "Fiorina endorses Cruz"
		case t.is(lang.CountryName | lang.PlaceName | lang.Demonym):
			points--
		case t.is(lang.Preposition) && !t.is(lang.OfWord|lang.Particle):
			points -= 2
		case t.shape == shapeLower && t.is(lang.Stopword) && !t.is(lang.Particle|lang.Determiner|lang.Clitic):
			points -= 3
		case t.shape == shapeLower && !t.is(lang.Particle|lang.Preposition|lang.Determiner|lang.Clitic):
			points--
		}
		k = max(k, end-1)
	}
	switch {
	case points >= 3:
		return true
	case points < 0 || j-i > 4:
		return false
	case d.lang.Has&lang.CapitalNouns != 0 && names == 0 && (j >= len(d.toks)-1 || d.toks[j+1].kind != markToken):
		return false // any noun looks like a name
	}
	return personElsewhere(d, i, j) || j == i+1 && acronymElsewhere(d, i)
}

// acronymElsewhere reports whether token i is in capitals and occurs so in the
// text again where small letters stand beside it.
func acronymElsewhere(d *tokens, i int) bool {
	t := &d.toks[i]
	if t.shape != shapeUpper || t.End-t.Start > 8 || t.is(lang.CountryName|lang.PlaceName|lang.Region) {
		return false
	}
	s := d.tokenText(i)
	for k := 1; k+1 < min(len(d.toks), maxSearch); k++ {
		if k != i && d.toks[k].shape == shapeUpper && d.tokenText(k) == s && d.toks[k-1].shape == shapeLower && d.toks[k-1].gap > gapNone && d.toks[k+1].shape == shapeLower {
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
func personElsewhere(d *tokens, i, j int) bool {
	found, alone := false, true // used after another name; used without
	for k := i; k < j; k++ {
		switch t := &d.toks[k]; {
		case t.kind != wordToken, !t.capitalised(), t.is(lang.CountryName|lang.PlaceName|lang.Month|lang.Weekday|lang.Stopword) && !t.is(lang.Particle):
			return false
		case k+1 < j && t.is(lang.Noise|lang.CommonWord) && !t.is(lang.MaleName|lang.FemaleName|lang.Title|lang.RoleNoun|lang.Courtesy):
			alone = false // "Storm Agnes" is never called "Agnes"
		}
	}
	var buf [lang.MaxWord]byte
	name, ok := lang.Key(buf[:0], d.tokenText(j-1))
	if !ok {
		return false
	}
	for k := 1; k < min(len(d.toks), maxSearch); k++ {
		if k == i {
			k = j
			continue
		}
		t, prev := &d.toks[k], &d.toks[k-1]
		if t.End-t.Start != len(name) || t.shape != shapeCapital || t.gap > gapSpace {
			continue
		}
		var b [lang.MaxWord]byte
		if key, ok := lang.Key(b[:0], d.tokenText(k)); !ok || string(key) != string(name) {
			continue
		}
		if prev.is(lang.Definite|lang.Determiner) && !prev.is(lang.Complementizer) {
			return false // "the Treasury" is no person
		}
		if prev.kind == wordToken && prev.gap > gapNone && (prev.shape == shapeCapital || prev.shape == shapeInitial) && prev.traits&(lang.Stopword|lang.Preposition) == 0 {
			found = true
		} else {
			alone = true
		}
	}
	return found && alone
}
