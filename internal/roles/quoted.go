package roles

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
	for _, p := range d.prose.Pairs {
		for blocks[0].Last <= p.Open {
			blocks = blocks[1:]
		}
		if !blocks[0].Prose() {
			continue // "Read also: ..."
		}
		if inside := tags[p.Open+1 : p.Close]; p.Close-p.Open > 1 && !p.Unclosed && !p.Unopened {
			// Marks belong to what they enclose, all of it or none.
			all := !slices.ContainsFunc(inside, func(t tag) bool { return t.Role() != Content })
			if all && tags[p.Open].Role() == Content && tags[p.Close].Role() != Content {
				tags[p.Close] = TagInContent
			}
		}
		words, content := 0, 0
		for i := p.Open; i <= p.Close; i++ {
			if k := d.Toks[i].Kind; k == token.Word || k == token.Number {
				words++
				if tags[i].Role() == Content {
					content++
				}
			}
		}
		if words < certainWords && 2*content < words && !(marksOnly && p.Speech) || content == 0 && words == 0 || p.Unclosed && !p.Continues {
			continue
		}
		// Content goes on from what stands before and into what stands behind.
		before := p.Open > 0 && tags[p.Open-1].Role() == Content && d.Toks[p.Open].Gap < token.BlankLine
		behind := p.Close+1 < len(tags) && tags[p.Close+1] == TagInContent
		setRole(tags, p.Open, p.Close+1, Content)
		if before {
			tags[p.Open] = TagInContent
		}
		if behind {
			tags[p.Close+1] = TagInContent
		}
	}
}
