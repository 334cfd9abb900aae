package polnear

import (
	"strings"

	"github.com/lede-go/lede/internal/text"
)

// ReadMarked reads a text with markers: ⟦q1 …⟧ stands around content, ⟦c1 …⟧
// around the cue and ⟦s1 …⟧ around the source of attribution 1, ⟦s12 …⟧ around
// the source of 1 and 2. The numbers hold for one line.
func ReadMarked(marked string) Article {
	var a Article
	var out strings.Builder
	for line := range strings.Lines(marked) {
		var by [10]Attribution
		for rest := line; rest != ""; {
			before, after, found := strings.Cut(rest, "⟦")
			out.WriteString(before)
			if !found {
				break
			}
			label, after, _ := strings.Cut(after, " ")
			words, after, _ := strings.Cut(after, "⟧")
			s := text.Span{Start: out.Len(), End: out.Len() + len(words)}
			out.WriteString(words)
			for _, n := range label[1:] {
				switch p := &by[n-'0']; label[0] {
				case 'q':
					p.Content = append(p.Content, s)
				case 'c':
					p.Cue = append(p.Cue, s)
				case 's':
					p.Source = append(p.Source, s)
				}
			}
			rest = after
		}
		for _, p := range by {
			if len(p.Content) > 0 {
				a.Attributions = append(a.Attributions, p)
			}
		}
	}
	a.Text = out.String()
	return a
}
