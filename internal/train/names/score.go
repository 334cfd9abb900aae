package main

import (
	"fmt"
	"slices"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
)

// A tally counts names that are marked, found, and both.
type tally struct{ marked, found, both [lang.Kinds]int }

func (t *tally) f1(kinds ...lang.NameKind) float64 {
	marked, found, both := 0, 0, 0
	for _, k := range kinds {
		marked, found, both = marked+t.marked[k], found+t.found[k], both+t.both[k]
	}
	return 2 * float64(both) / float64(max(1, marked+found))
}

// score returns a line for each corpus: exact F1 of people, organizations and
// places, and of all of these, by the library's own reading with the model.
func score(docs []*document, m *crf.Model) (lines []string) {
	var order []string
	by := map[string]*tally{}
	var f names.Finder
	for _, d := range docs {
		t := by[d.corpus]
		if t == nil {
			t = new(tally)
			by[d.corpus] = t
			order = append(order, d.corpus)
		}
		var found []span
		for _, n := range f.FindWith(m, d.toks, d.page, d.prose).Spans() {
			x := span{n.First, n.Last, n.Kind}
			if d.trim(&x); !slices.Contains(found, x) {
				found = append(found, x)
				t.found[x.kind]++
			}
		}
		for i, x := range d.gold {
			if slices.Contains(d.gold[:i], x) {
				continue
			}
			t.marked[x.kind]++
			if slices.Contains(found, x) {
				t.both[x.kind]++
			}
		}
	}
	for _, name := range order {
		t := by[name]
		p, o, l := lang.KindPerson, lang.KindOrganization, lang.KindPlace
		lines = append(lines, fmt.Sprintf("%-16s %.3f %.3f %.3f  all %.4f", name, t.f1(p), t.f1(o), t.f1(l), t.f1(p, o, l)))
	}
	return lines
}
