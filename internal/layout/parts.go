package layout

import (
	"slices"

	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Part is a block whose extent is known beforehand, and perhaps its kind. What is
// known is taken at its word; the rest is found out as in any text.
type Part struct {
	text.Span
	Kind  Kind
	Known bool // the kind is
}

// ReadParts does as Read does for a text of which the parts are known: each is a
// block. Without any it is Read.
func (r *Reader) ReadParts(d *token.Text, parts []Part) *Page {
	if len(parts) == 0 {
		return r.Read(d)
	}
	r.chunks = chunksOf(d, parts, r.chunks[:0])
	return r.decide(d, -1)
}

// chunksOf appends the chunks that the parts are. Every part has a word or a mark in
// it.
func chunksOf(d *token.Text, parts []Part, chunks []chunk) []chunk {
	for _, p := range parts {
		c := chunk{first: d.At(p.Start), last: d.At(p.End), lines: 1, blank: true, known: p.Known, kind: p.Kind}
		for i := c.first + 1; i < c.last; i++ {
			if d.Toks[i].Gap >= token.LineBreak {
				c.lines++
			}
		}
		chunks = append(chunks, c)
	}
	return chunks
}

// assume makes the features of a chunk agree with its kind, which is known: what is
// said to be a paragraph is none of what its words look like.
func (c *chunk) assume() {
	if c.kind != KindByline && !c.has(isByline) { // bare names are none of one
		c.credits = slices.DeleteFunc(c.credits, func(x Credit) bool {
			return x.Role == RoleAuthor || x.Role == RoleAgency && c.kind != KindCredit // "With AFP" may be one
		})
	}
	own := assumed(c.kind)
	c.features = c.features&^(labelled&^own) | own
	if c.kind != KindParagraph && c.kind != KindDeck {
		c.features &^= hasDateline
	}
}

// assumed are the features that chunks of a kind have whatever they look like.
func assumed(k Kind) features {
	switch k {
	case KindByline:
		return isByline
	case KindDateline:
		return isDateline
	case KindTimestamp:
		return isDate
	case KindCaption:
		return isCaption
	case KindCredit:
		return isCredit
	case KindCrossReference:
		return isReference
	case KindNote:
		return isNote
	case KindCopyright:
		return isCopyright
	case KindEndMark:
		return isEndMark
	case KindBoilerplate:
		return isBoilerplate
	}
	return 0
}

// head returns the index of the headline, -1 if there is none: the first chunk that
// is known to be one, else one whose kind is not known.
func head(d *token.Text, chunks []chunk) int {
	known := false
	for i := range chunks {
		if known = known || chunks[i].known; chunks[i].known && chunks[i].kind == KindHeadline {
			return i
		}
	}
	h := headline(d, chunks)
	if known && h >= 0 && chunks[h].known {
		return -1
	}
	return h
}

// readKnown reads what a chunk of a known kind says although it does not look like
// one: names without "By", an outlet without "Photo:", a place without its dash.
func (c *chunk) readKnown(d *token.Text) {
	switch {
	case c.kind == KindByline && !slices.ContainsFunc(c.credits, func(x Credit) bool { return x.Role != RoleAgency }):
		l := readNames(d, c.rest, c.last, c.words <= 9)
		names := l.all() // an outlet that stands alone has written it
		if len(names) == 0 || l.junk > 0 {
			names = []text.Span{d.Span(min(c.rest, c.last-1), c.last)}
		}
		c.credits = []Credit{{d.Span(c.first, c.last), RoleAuthor, names}}
	case c.kind == KindCredit && len(c.credits) == 0:
		c.credits = photoCredit(d, c)
	case c.kind == KindDateline && c.dateline == nil:
		line, _, _ := readDateline(d, c.first, c.last)
		if line.End == 0 {
			k, _ := readPlace(d, c.first, min(c.last, c.first+maxDateline))
			line.Place = d.Span(c.first, k)
			line.Span = line.Place
		}
		c.dateline = &line
	}
}

// knownBody returns the index of the first chunk below the headline that is known to
// be text of the body, the number of chunks if none is.
func knownBody(chunks []chunk, head int) int {
	for i := head + 1; i < len(chunks); i++ {
		if c := &chunks[i]; c.known && (c.kind == KindParagraph || c.kind == KindSubhead || c.kind == KindListItem) {
			return i
		}
	}
	return len(chunks)
}
