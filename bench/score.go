package main

import (
	"html"
	"strings"
	"unicode"
)

// A tally counts what is there, what was found, and what of it is right.
type tally struct{ gold, found, right int }

// f1 is the harmonic mean of how much of the found is right and how much of what is
// there was found.
func (t tally) f1() float64 {
	if t.gold+t.found == 0 {
		return 0
	}
	return 2 * float64(t.right) / float64(t.gold+t.found)
}

// A scorer compares what was found in pages with what was checked by hand.
type scorer struct {
	paragraphs, subheads, title tally
	words                       float64 // the sum of the pages' F1
}

// add compares a page. Title and standfirsts among the paragraphs are no faults.
func (s *scorer) add(g goldPage, x extracted) {
	free := map[string]bool{plain(g.Title): true}
	for _, p := range g.Summary {
		free[plain(p)] = true
	}
	var want, have, subs []string
	for _, p := range g.Paragraphs {
		if p = plain(p); p != "" {
			want = append(want, p)
		}
	}
	for _, b := range x.blocks {
		switch t := plain(b.text); {
		case t == "" || b.sub && free[t]:
		case b.sub:
			subs = append(subs, t)
		default:
			have = append(have, t)
		}
	}
	s.paragraphs.add(want, have, free)
	s.words += runs(want, have, free)
	s.subheads.equal(g.Subheads, subs)
	if g.Title != "" {
		s.title.gold++
		s.title.found++
		if plain(g.Title) == plain(x.title) {
			s.title.right++
		}
	}
}

// plain returns text with simple spaces, its references undone and without soft hyphens.
func plain(s string) string {
	s = strings.NewReplacer("\u00ad", "", "\u200b", "", "\ufeff", "").Replace(html.UnescapeString(s))
	return strings.Join(strings.Fields(s), " ")
}

// add pairs paragraphs one to one that are equal or share nine words in ten. Those that
// are free count only where they have a pair.
func (t *tally) add(want, have []string, free map[string]bool) {
	sets := make([]map[string]bool, len(have))
	for i, s := range have {
		sets[i] = set(s)
	}
	used := make([]bool, len(have))
	for _, w := range want {
		ws := set(w)
		for i, h := range have {
			if !used[i] && (h == w || alike(ws, sets[i])) {
				used[i] = true
				t.right++
				break
			}
		}
	}
	t.gold += len(want)
	for i, h := range have {
		if used[i] || !free[h] {
			t.found++
		}
	}
}

func set(s string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		out[w] = true
	}
	return out
}

// alike reports whether two sets share nine words in ten.
func alike(a, b map[string]bool) bool {
	both := 0
	for w := range a {
		if b[w] {
			both++
		}
	}
	return 10*both >= 9*(len(a)+len(b)-both)
}

// equal counts subheads that are equal.
func (t *tally) equal(want [][2]any, have []string) {
	left := map[string]int{}
	for _, w := range want {
		if s, ok := w[1].(string); ok {
			left[plain(s)]++
			t.gold++
		}
	}
	for _, h := range have {
		t.found++
		if left[h] > 0 {
			left[h]--
			t.right++
		}
	}
}

// runs returns the F1 of runs of four words.
func runs(want, have []string, free map[string]bool) float64 {
	var kept []string
	for _, h := range have {
		if !free[h] {
			kept = append(kept, h)
		}
	}
	a, n := shingles(want)
	b, m := shingles(kept)
	t := tally{gold: n, found: m}
	for s, k := range a {
		t.right += min(k, b[s])
	}
	return t.f1()
}

// shingles counts the runs of four words in paragraphs.
func shingles(list []string) (map[string]int, int) {
	words := strings.FieldsFunc(strings.ToLower(strings.Join(list, "\n")), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_'
	})
	out := map[string]int{}
	n := 0
	for i := range words {
		if i+4 <= len(words) || i == 0 {
			out[strings.Join(words[i:min(i+4, len(words))], " ")]++
			n++
		}
	}
	return out, n
}
