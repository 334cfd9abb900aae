package lede

import (
	"slices"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// certainWords is the length of quotations that are content nearly always: in
// PolNeAR's train part 99 of 100 with more than ten words.
const certainWords = 11

// tagQuotations makes whole quotations content where the tagger saw content in
// half of their words, and long ones in any case.
func tagQuotations(d *story, tags []tag) {
	marksOnly := d.Lang.Has&lang.RolesLearned == 0
	blocks := d.page.Blocks
	for _, p := range d.prose.pairs {
		for blocks[0].Last <= p.open {
			blocks = blocks[1:]
		}
		if !blocks[0].Prose() {
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
			if k := d.Toks[i].Kind; k == token.Word || k == token.Number {
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
		before := p.open > 0 && tags[p.open-1].role() == roleContent && d.Toks[p.open].Gap < token.BlankLine
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
