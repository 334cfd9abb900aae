package quotes

import (
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
)

// An attribution is what belongs together, as indexes of stretches.
type attribution struct {
	cue, source int   // none if there is none
	contents    []int // in text order, never empty
}

// groupByCue gathers the contents of every cue, in the order of their first
// content. A content without a cue is an attribution of its own, unless it goes
// on with the quotation of the paragraph before.
func (l *Linker) groupByCue() []attribution {
	all, out, sizes := l.all, l.groups[:0], l.sizes[:0]
	of := text.Sized(l.of, len(all)) // of a content or a cue: 1 + index of its attribution
	contents := 0
	for i := range all {
		if all[i].role != roles.Content {
			continue
		}
		c := all[i].partner
		switch {
		case c != none && of[c] > 0:
			of[i] = of[c]
		case c == none && len(out) > 0 && l.prose.Reopens(all[i].first):
			of[i] = int32(len(out))
		default:
			a := attribution{cue: c, source: none}
			if c != none {
				a.source = all[c].partner
				of[c] = int32(len(out) + 1)
			}
			out, sizes = append(out, a), append(sizes, 0)
			of[i] = int32(len(out))
		}
		sizes[of[i]-1]++
		contents++
	}
	indexes := text.Sized(l.indexes, contents)
	l.groups, l.sizes, l.of, l.indexes = out, sizes, of, indexes
	for k, n := range sizes {
		out[k].contents, indexes = indexes[:0:n], indexes[n:]
	}
	for i, k := range of {
		if all[i].role == roles.Content {
			out[k-1].contents = append(out[k-1].contents, i)
		}
	}
	return out
}
