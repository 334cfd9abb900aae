package lede

import "strings"

// maxHeadline bounds the tokens of a title that is taken apart.
const maxHeadline = 80

// parseHeadline takes the title in tokens [first, last) apart: the desk's
// tags, the claim, and who says so.
func parseHeadline(d *document, first, last int) Headline {
	h := Headline{Fragment: d.fragment(first, last)}
	h.Claim = h.Fragment
	if last-first > maxHeadline {
		return h
	}
	from := readTags(d, &h, first, last)
	start, end := readGluedTags(d, &h, from), h.End
	if cut, a, b := trailingSource(d, from, last); b > a {
		end, h.Source = d.toks[cut-1].End, d.fragment(a, b)
	} else if cut, a, b := leadingSource(d, from, last); b > a {
		start, h.Source = d.toks[cut].Start, d.fragment(a, b)
	}
	h.Claim = d.cut(start, end)
	return h
}

// readGluedTags reads the desk's labels that are joined to the first word of
// a title, token i, by hyphens: "RPT-INSIGHT-Port". It returns the byte after
// them.
func readGluedTags(d *document, h *Headline, i int) int {
	start := d.toks[i].Start
	if d.toks[i].kind != wordToken {
		return start
	}
	for {
		n := strings.IndexByte(d.text[start:d.toks[i].End], '-')
		if n <= 0 || start+n+1 >= d.toks[i].End || !d.isTag(d.text[start:start+n]) {
			return start
		}
		h.Tags = append(h.Tags, d.cut(start, start+n))
		start += n + 1
	}
}

// isTag reports whether s is a desk's label of one word, in capitals.
func (d *document) isTag(s string) bool {
	var buf [maxWord]byte
	key, ok := fold(buf[:0], s)
	if !ok || shapeOf(s) != shapeUpper {
		return false
	}
	for _, p := range d.lex.labels[string(key)] {
		if p.kind == labelTag && len(p.words) == 1 {
			return true
		}
	}
	return false
}

// readTags reads the desk's labels that begin a title, "UPDATE 2-", "Factbox:",
// and returns the token after them.
func readTags(d *document, h *Headline, i, last int) int {
	for i < last {
		end := d.labelOf(labelTag, i, last)
		if end == i {
			return i
		}
		tag := d.fragment(i, end)
		// "UPDATE 2-Title": the number belongs to the tag, the title may be
		// glued to it.
		if end < last && d.toks[end].kind == numberToken && end+1 < last && d.separator(end+1, last) {
			tag = d.fragment(i, end+1)
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
// "… - Stoltenberg", or between a comma and a verb, "…, FED SAYS". The claim
// ends before token cut.
func trailingSource(d *document, first, last int) (cut, from, to int) {
	end := last
	if end-1 > first && d.toks[end-1].kind == stopToken {
		end--
	}
	for i := end - 1; i > first+1 && i > end-14; i-- {
		t := &d.toks[i]
		switch {
		case t.kind == dashToken && (t.gap > gapNone || i+1 < end && d.toks[i+1].gap > gapNone):
			if i+1 < end && namesSource(d, i+1, end, first) {
				return i, i + 1, end
			}
			return 0, 0, 0
		case t.kind == commaToken && i+1 < end && d.toks[i+1].gap > gapNone:
			if d.labelOf(labelSays, end-1, end) == end && i+1 < end-1 && end-1-i <= 7 {
				if !d.toks[i+1].is(pronoun) {
					return i, i + 1, end - 1
				}
			}
			if end-i <= 3 && personElsewhere(d, i+1, end) {
				return i, i + 1, end
			}
			return 0, 0, 0
		}
	}
	return 0, 0, 0
}

// leadingSource finds the source that begins a title, before a colon:
// "Zelensky: …". The claim begins with token cut.
func leadingSource(d *document, first, last int) (cut, from, to int) {
	for i := first + 1; i < min(last-1, first+9); i++ {
		t := &d.toks[i]
		if t.kind == colonToken && d.tokenText(i) == ":" {
			if namesSource(d, first, i, i) {
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

// namesSource reports whether tokens [i, j) of a title name somebody who says
// something: a generic source, a role, a body, an outlet, or a person that the
// body of the text names. A clause, a date, a place or a topic does not.
func namesSource(d *document, i, j, before int) bool {
	if j-i > 7 {
		return false
	}
	points := 0
	for k := i; k < j; k++ {
		t := &d.toks[k]
		if end := max(d.labelOf(labelSpeaker, k, j), d.labelOf(labelOutlet, k, j)); end > k {
			points += 3
			k = end - 1
			continue
		}
		switch {
		case t.kind == numberToken, t.is(month | weekday), t.is(auxiliary|negation|pronoun|demonstrative) && !t.is(determiner|month):
			return false
		case t.is(outlet | roleNoun | groupNoun | title | bodyNoun):
			points += 3
		case t.is(maleName | femaleName):
			points += 2
		case t.is(countryName | placeName | demonym):
			points--
		case t.kind == markToken, t.kind == openToken, t.kind == colonToken, t.kind == commaToken && j-i < 4:
			return false
		case t.shape == shapeLower && !t.is(particle|preposition|determiner|clitic):
			points -= 2
		}
	}
	if points >= 3 {
		return true
	}
	return points >= 0 && j-i <= 4 && personElsewhere(d, i, j)
}

// maxSearch bounds the tokens that are searched for a name.
const maxSearch = 4000

// personElsewhere reports whether the last word of [i, j) is used in the text
// like a person's surname: after another capitalised word that is no place,
// in mixed case.
func personElsewhere(d *document, i, j int) bool {
	for k := i; k < j; k++ {
		if t := &d.toks[k]; t.kind != wordToken || !t.capitalised() || t.is(countryName|placeName|month|weekday|stopword) {
			return false
		}
	}
	var buf [maxWord]byte
	found := false
	name, ok := fold(buf[:0], d.tokenText(j-1))
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
		var b [maxWord]byte
		if key, ok := fold(b[:0], d.tokenText(k)); !ok || string(key) != string(name) {
			continue
		}
		if prev.is(definite | determiner) {
			return false // "the Treasury" is no person
		}
		if prev.kind == wordToken && prev.gap > gapNone && (prev.shape == shapeCapital || prev.shape == shapeInitial) && prev.traits&(stopword|preposition) == 0 {
			found = true
		}
	}
	return found
}
