package lede

import "slices"

// Dialogue: speech whose speaker the layout names, as in a play.
//
// Transcripts and interviews put the speaker before a colon at the start of
// the paragraph ("WALLACE: Good morning."), pull quotes and press releases
// after a dash at its end ("“Nobody asked us.” ― Karl Brenner"). There is no
// reporting verb to go by, and no need of one.

// maxLabel is the length in tokens past which a capitalised run names nobody.
const maxLabel = 6

// tagDialogue gives the roles of labelled speech and of signed quotations.
func tagDialogue(d *document, t *tagging) {
	tagLabelled(d, t)
	for _, p := range d.marks.pairs {
		tagSigned(d, p, t)
	}
}

// tagLabelled tags the paragraphs that begin with a speaker and a colon, if
// there are enough of them to make the text a dialogue: three, two of one
// speaker. A label that stands there but once or is a common word is a speaker
// only if it is a person's name or in capitals: "Background:" is none.
func tagLabelled(d *document, tg *tagging) {
	type turn struct{ block, label, colon int }
	var turns []turn
	speakers := map[string]int{}
	recurs := false
	for n, b := range d.layout.blocks {
		switch b.kind {
		case BlockParagraph, BlockListItem, BlockSubhead: // a short question looks like a subhead
		default:
			continue
		}
		label := b.body
		if label < b.last && d.toks[label].kind == markToken {
			label++
		}
		colon := endOfName(d, label, b.last)
		if colon == label || colon+1 >= b.last || d.tokenText(colon) != ":" || d.toks[colon+1].gap == gapNone {
			continue
		}
		turns = append(turns, turn{n, label, colon})
		name := d.between(label, colon)
		speakers[name]++
		recurs = recurs || speakers[name] == 2
	}
	if len(turns) < 3 || !recurs {
		return
	}
	for _, t := range turns {
		b := d.layout.blocks[t.block]
		if who, _ := d.names.speaker(d, t.label, t.colon); who == 0 && d.toks[t.label].shape != shapeUpper &&
			(speakers[d.between(t.label, t.colon)] < 2 || d.toks[t.label].is(noise|commonWord) && !d.toks[t.label].is(roleNoun)) {
			continue
		}
		tg.set(b.body, t.label, roleNone)
		tg.set(t.label, t.colon, roleSource)
		tg.set(t.colon, t.colon+1, roleCue)
		tg.set(t.colon+1, b.last, roleContent)
	}
}

// between returns the text from token i up to token j.
func (d *document) between(i, j int) string { return d.text[d.toks[i].Start:d.toks[j].Start] }

// tagSigned tags the quotation p if a dash and a name follow it up to the end
// of the line.
func tagSigned(d *document, p pair, tg *tagging) {
	dash := p.close + 1
	if p.unclosed || dash+1 >= len(d.toks) || d.toks[dash].kind != dashToken || d.toks[dash].gap >= gapLine {
		return
	}
	end := endOfName(d, dash+1, len(d.toks))
	if end == dash+1 {
		return
	}
	line := end // the end of the line: a full stop may follow the name
	if line < len(d.toks) && d.toks[line].kind == stopToken && d.toks[line].gap == gapNone {
		line++
	}
	if line < len(d.toks) && d.toks[line].gap < gapLine {
		return
	}
	tg.set(p.open, p.close+1, roleContent)
	tg.set(dash, dash+1, roleCue)
	tg.set(dash+1, end, roleSource)
	tg.set(end, line, roleNone)
}

// endOfName returns the end of the run of capitalised words that begins at
// token i, on one line and within last. It returns i if there is none or it is
// too long for a name.
func endOfName(d *document, i, last int) int {
	j := i
	for ; j < last && (j == i || d.toks[j].gap < gapLine); j++ {
		t := &d.toks[j]
		if t.kind != wordToken || !t.capitalised() && !(j > i && t.is(particle)) {
			break
		}
		if j-i == maxLabel {
			return i
		}
	}
	return j
}

// certain is the margin of roles that the layout proves.
const certain = 1 << 10

// set makes the tokens [first, last) one stretch of a role, for certain.
func (t *tagging) set(first, last int, r role) {
	setRole(t.tags, first, last, r)
	for i := first; i < last; i++ {
		t.margins[i] = certain
	}
}

// setRole makes the tokens [first, last) one stretch of a role.
func setRole(tags []tag, first, last int, r role) {
	for i := first; i < last; i++ {
		switch {
		case r == roleNone:
			tags[i] = tagNone
		case i == first:
			tags[i] = 2*tag(r) - 1
		default:
			tags[i] = 2 * tag(r)
		}
	}
	// What was cut off behind becomes a stretch of its own.
	if last < len(tags) && tags[last] != tagNone {
		tags[last] = tags[last].inside() - 1
	}
}

// certainWords is the length of quotations that are content nearly always: in
// PolNeAR's train part 99 of 100 with more than ten words.
const certainWords = 11

// tagQuotations makes whole quotations content where the tagger saw content in
// half of their words, and long ones in any case.
func tagQuotations(d *document, tags []tag) {
	marksOnly := !d.lang.tagged()
	blocks := d.layout.blocks
	for _, p := range d.marks.pairs {
		for blocks[0].last <= p.open {
			blocks = blocks[1:]
		}
		if !blocks[0].prose() {
			continue // "Read also: ..."
		}
		if inside := tags[p.open+1 : p.close]; p.close-p.open > 1 && !p.unclosed && !p.unopened {
			// Marks belong to what they enclose, all of it or none.
			all := !slices.ContainsFunc(inside, func(t tag) bool { return t.role() != roleContent })
			if all && tags[p.open].role() == roleContent && tags[p.close].role() != roleContent {
				tags[p.close] = tagInContent
			}
		}
		words, content := 0, 0
		for i := p.open; i <= p.close; i++ {
			if k := d.toks[i].kind; k == wordToken || k == numberToken {
				words++
				if tags[i].role() == roleContent {
					content++
				}
			}
		}
		if words < certainWords && 2*content < words && !(marksOnly && p.speech) || content == 0 && words == 0 || p.unclosed && !p.continues {
			continue
		}
		// Content goes on from what stands before and into what stands behind.
		before := p.open > 0 && tags[p.open-1].role() == roleContent && d.toks[p.open].gap < gapBlank
		behind := p.close+1 < len(tags) && tags[p.close+1] == tagInContent
		setRole(tags, p.open, p.close+1, roleContent)
		if before {
			tags[p.open] = tagInContent
		}
		if behind {
			tags[p.close+1] = tagInContent
		}
	}
}
