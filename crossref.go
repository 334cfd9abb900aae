package lede

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// findTitles finds the titles under a label that stands alone: "Read also" and
// then headlines, one or several, each on a line of its own. In the same way
// it finds the lines under "Media Contact:".
func findTitles(chunks []chunk) {
	for i := range chunks {
		c := &chunks[i]
		if c.has(isBoilerplate | introduces) { // "Media Contact:" and the lines under it
			for j := i + 1; j < min(len(chunks), i+8) && !chunks[j].blank && !chunks[j].hasAny(stops|asks|long|isEndMark); j++ {
				chunks[j].features |= isBoilerplate
			}
		}
		if !c.has(isReference) || c.rest < c.last {
			continue
		}
		titles := 0
		for j := i + 1; j < min(len(chunks), i+8); j++ {
			n := &chunks[j]
			if n.words < 3 || n.words > 24 || n.hasAny(labelled|hasDateline) || n.has(stops) && !n.has(bulleted) || n.has(sentences|stops) {
				break
			}
			// Past the first, only a list goes on: bullets, or no blank line.
			if j > i+1 && n.blank && !n.has(bulleted) {
				break
			}
			n.features |= underReference
			titles++
		}
		if titles == 0 { // a label without a title is none
			c.features &^= isReference
		}
	}
}

// appendReference appends the cross-reference that a chunk is. The label that
// stands alone goes with the title below it.
func appendReference(d *tokens, refs []reference, c *chunk) []reference {
	if c.has(underReference) && !c.has(isReference) {
		first := d.skipOpening(c.first, c.last)
		r := reference{Span: d.span(c.first, c.last), Kind: refRelated}
		readTitle(d, &r, first, c.last, len(refs) < maxSourced)
		if n := len(refs); n > 0 && refs[n-1].Title.End == 0 && refs[n-1].URL.End == 0 && refs[n-1].Label.End > 0 {
			refs[n-1].Span = text.Between(refs[n-1].Start, r.End)
			refs[n-1].Title, refs[n-1].URL = r.Title, r.URL
			return refs
		}
		return append(refs, r)
	}
	r := reference{Span: d.span(c.first, c.last), Kind: refRelated}
	open := d.skipOpening(c.first, c.last)
	if c.label == lang.LabelRelated {
		end := c.rest
		if d.toks[end-1].kind == closeToken { // "[Most read] …"
			end--
		}
		r.Label = d.span(open, end)
		open = c.rest
	}
	readTitle(d, &r, open, c.last, len(refs) < maxSourced)
	return append(refs, r)
}

// readTitle reads the title of a cross-reference in tokens [i, last): plain,
// as a Markdown link, with a URL at its end.
func readTitle(d *tokens, r *reference, i, last int, sourced bool) {
	for k := i; k < last; k++ {
		if d.toks[k].kind == linkToken && isURL(d.tokenText(k)) {
			r.URL = d.toks[k].Span
			// "[Title](URL)"
			if k-2 > i && d.tokenText(k-1) == "(" && d.tokenText(k-2) == "]" && d.tokenText(i) == "[" {
				i, last = i+1, k-2
				break
			}
			for k > i && (d.toks[k-1].kind == dashToken || d.toks[k-1].kind == colonToken || d.toks[k-1].kind == openToken || d.toks[k-1].kind == otherToken) {
				k--
			}
			last = k
			break
		}
	}
	for last > i && (d.toks[last-1].kind == closeToken && d.tokenText(last-1) == "]" || d.tokenText(last-1) == "»" && !opensBefore(d, i, last-1)) {
		last--
	}
	switch {
	case i >= last:
	case sourced:
		r.Title = parseHeadline(d, i, last)
	default:
		r.Title.Span = d.span(i, last)
		r.Title.Claim = r.Title.Span
	}
}

// maxSourced bounds the cross-references whose titles are taken apart, for
// which the text is searched for names. No article has as many.
const maxSourced = 100

// opensBefore reports whether a « stands in tokens [i, k).
func opensBefore(d *tokens, i, k int) bool {
	for ; i < k; i++ {
		if d.tokenText(i) == "«" {
			return true
		}
	}
	return false
}

// isURL reports whether a link leads to a page.
func isURL(s string) bool {
	return text.HasPrefixFold(s, "http://") || text.HasPrefixFold(s, "https://") || text.HasPrefixFold(s, "www.")
}
