package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// maxUnder bounds how far below a label the chunks are its own.
const maxUnder = 8

// findTitles finds the titles under a label that stands alone: "Read also" and
// then headlines, one or several, each on a line of its own. In the same way
// it finds the lines under "Media Contact:".
func findTitles(chunks []chunk) {
	for i := range chunks {
		c := &chunks[i]
		if c.has(isBoilerplate | introduces) { // "Media Contact:" and the lines under it
			for j := i + 1; j < min(len(chunks), i+maxUnder); j++ {
				n := &chunks[j]
				if n.blank && !n.has(tail) || n.hasAny(stops|asks|long|isEndMark) {
					break
				}
				n.features |= isBoilerplate
			}
		}
		if !c.has(isReference) || c.rest < c.last {
			continue
		}
		titles := 0
		for j := i + 1; j < min(len(chunks), i+maxUnder); j++ {
			n := &chunks[j]
			// Past the first, only a list goes on: bullets, no blank line, or nothing else below.
			if !n.canBeTitle() || j > i+1 && n.blank && !n.hasAny(bulleted|tail) {
				break
			}
			n.features |= underReference
			titles++
		}
		if titles == 0 { // a label without a title is a button of the page
			c.features &^= isReference
			c.set(isBoilerplate, !c.has(capitals)) // a subhead in capitals: "UP NEXT"
		}
	}
}

// canBeTitle reports whether the chunk by itself can be the title of another story.
func (c *chunk) canBeTitle() bool {
	if c.words < 3 || c.words > 24 || c.hasAny(labelled|hasDateline) {
		return false
	}
	return !c.has(stops) || c.has(bulleted) && !c.has(sentences)
}

// appendReference appends the cross-reference that a chunk is. The label that
// stands alone goes with the title below it.
func appendReference(d *token.Text, refs []Reference, c *chunk) []Reference {
	if c.has(underReference) && !c.has(isReference) {
		first := d.SkipOpening(c.first, c.last)
		r := Reference{Span: d.Span(c.first, c.last), Kind: Related}
		readTitle(d, &r, first, c.last, len(refs) < maxSourced)
		if n := len(refs); n > 0 && refs[n-1].Title.End == 0 && refs[n-1].URL.End == 0 && refs[n-1].Label.End > 0 {
			refs[n-1].Span = text.Between(refs[n-1].Start, r.End)
			refs[n-1].Title, refs[n-1].URL = r.Title, r.URL
			return refs
		}
		return append(refs, r)
	}
	r := Reference{Span: d.Span(c.first, c.last), Kind: Related}
	if c.glued > 0 {
		r.Label = text.Between(r.Start, c.glued)
		r.Title.Span = text.Between(c.glued, r.End)
		r.Title.Claim = r.Title.Span
		return append(refs, r)
	}
	open := d.SkipOpening(c.first, c.last)
	if c.label == lang.LabelRelated {
		end := c.rest
		if d.Toks[end-1].Kind == token.Close { // "[Most read] …"
			end--
		}
		r.Label = d.Span(open, end)
		open = c.rest
	}
	readTitle(d, &r, open, c.last, len(refs) < maxSourced)
	return append(refs, r)
}

// readTitle reads the title of a cross-reference in tokens [i, last): plain,
// as a Markdown link, with a URL at its end.
func readTitle(d *token.Text, r *Reference, i, last int, sourced bool) {
	for k := i; k < last; k++ {
		if d.Toks[k].Kind == token.Link && token.IsURL(d.Word(k)) {
			r.URL = d.Toks[k].Span
			// "[Title](URL)"
			if k-2 > i && d.Word(k-1) == "(" && d.Word(k-2) == "]" && d.Word(i) == "[" {
				i, last = i+1, k-2
				break
			}
			for k > i && leadsToURL(d.Toks[k-1].Kind) {
				k--
			}
			last = k
			break
		}
	}
	for last > i && (d.Word(last-1) == "]" || d.Word(last-1) == "»" && !opensBefore(d, i, last-1)) {
		last--
	}
	switch {
	case i >= last:
	case sourced:
		r.Title = parseHeadline(d, i, last)
	default:
		r.Title.Span = d.Span(i, last)
		r.Title.Claim = r.Title.Span
	}
}

// leadsToURL reports whether a token of the kind stands between a title and its
// URL: "Title – https://…", "Title (https://…".
func leadsToURL(k token.Kind) bool {
	return k == token.Dash || k == token.Colon || k == token.Open || k == token.Other
}

// maxSourced bounds the cross-references whose titles are taken apart, for
// which the text is searched for names. No article has as many.
const maxSourced = 100

// opensBefore reports whether a « stands in tokens [i, k).
func opensBefore(d *token.Text, i, k int) bool {
	for ; i < k; i++ {
		if d.Word(i) == "«" {
			return true
		}
	}
	return false
}

// gluedTitle returns the byte at which a title begins that pages have glued to the label
// before it, "Read alsoBritish scientists", 0 if the chunk does not begin so.
func gluedTitle(d *token.Text, c *chunk) int {
	if d.Toks[c.first].Begins&lang.BeginsLabel == 0 {
		return 0
	}
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], d.Word(c.first))
	if !ok {
		return 0
	}
	for _, p := range d.Lang.Labels[string(key)] {
		n := len(p.Words)
		if p.Kind != lang.LabelRelated || n < 2 || c.first+n > c.last {
			continue
		}
		if at := gluedAt(d, c.first, p.Words); at > 0 {
			return at
		}
	}
	return 0
}

// gluedAt returns the byte after the words, of which the last is the beginning of a
// token that goes on with a capital, 0 if they do not stand at token i.
func gluedAt(d *token.Text, i int, words []string) int {
	n := len(words) - 1
	for k, w := range words[:n] {
		if !strings.EqualFold(d.Word(i+k), w) {
			return 0
		}
	}
	s, last := d.Word(i+n), words[n]
	if len(s) <= len(last) || !strings.EqualFold(s[:len(last)], last) {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(s[len(last):]); !unicode.IsUpper(r) {
		return 0
	}
	return d.Toks[i+n].Start + len(last)
}
