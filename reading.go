package lede

import (
	"strings"

	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
)

// The stages read a text without its damage: see [text.Reading]. What stands here
// brings what they find back to the text.

// title returns the headline of the article: its line with all that is in it.
func (f *filler) title(h layout.Title) Headline {
	out := f.headline(h)
	if h.End > 0 && f.read.Edited() {
		s := text.WithUnseen(f.text, text.Span(out.Span))
		out.Fragment = Fragment{Span(s), f.text[s.Start:s.End]}
	}
	return out
}

// span returns where the tokens [first, last) stand.
func (f *filler) span(first, last int) Span {
	return Span(f.read.Raw(f.toks.Span(first, last)))
}

// cover widens blocks and their sentences over what the reading leaves out between
// them.
func (f *filler) cover(blocks []Block) {
	spans := make([]text.Span, len(blocks))
	for i, b := range blocks {
		spans[i] = text.Span(b.Span)
	}
	f.read.Cover(f.text, text.Span{End: len(f.text)}, spans)
	var parts []text.Span
	for i := range blocks {
		b := &blocks[i]
		b.Span = Span(spans[i])
		parts = parts[:0]
		for _, s := range b.Sentences {
			parts = append(parts, text.Span(s))
		}
		f.read.Cover(f.text, spans[i], parts)
		for k, s := range parts {
			b.Sentences[k] = Span(s)
		}
	}
}

// partsIn returns the parts of a text as they stand in its reading, less those of
// which nothing is left there. Those given are moved.
func partsIn(read *text.Reading, parts []layout.Part) []layout.Part {
	if !read.Edited() {
		return parts
	}
	left := parts[:0]
	for _, p := range parts {
		p.Span = text.Span{Start: read.At(p.Start), End: read.At(p.End)}
		if strings.TrimSpace(read.Text[p.Start:p.End]) != "" {
			left = append(left, p)
		}
	}
	return left
}
