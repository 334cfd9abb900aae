package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/speakers"
	"github.com/lede-go/lede/internal/train/choice"
	"github.com/lede-go/lede/internal/train/polnear"
)

// A text is an article and what is annotated in it.
type text struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Body     string `json:"body"`
	Mentions []struct {
		Start, End int // in code points
		Form       string
		Chain      int
	}
}

// readJSON reads a file of JSON lines.
func readJSON(name string) (out []text) {
	f, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var t text
		if err := json.Unmarshal(lines.Bytes(), &t); err != nil {
			log.Fatal(err)
		}
		if t.Text == "" {
			t.Text = t.Body
		}
		out = append(out, t)
	}
	return out
}

// readTexts reads a file of JSON lines, or all *.txt of a folder.
func readTexts(name string) (out []text) {
	if strings.HasSuffix(name, ".jsonl") {
		return readJSON(name)
	}
	files, _ := filepath.Glob(filepath.Join(name, "*.txt"))
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			log.Fatal(err)
		}
		out = append(out, text{ID: strings.TrimSuffix(filepath.Base(f), ".txt"), Text: string(b)})
	}
	return out
}

// A mark says whom the pronoun at a byte means: whom the mention at another one does.
type mark struct{ at, means int }

// A reading is a text as the stages before see it.
type reading struct {
	polnear.Story
	r speakers.Resolver
}

// read reads a text up to the stage that the weights are for. It returns nil for one
// that cannot be read, or is in another language than the weights of reported speech.
func read(s string) *reading {
	story, err := polnear.Article{Text: s}.Story()
	if err != nil || story.Toks.Lang.Has&lang.RolesLearned == 0 {
		return nil
	}
	x := &reading{Story: story}
	tags := new(roles.Tagger).Tag(x.Toks, x.Page, x.Prose, x.Ents)
	q := new(quotes.Linker).Find(x.Toks, x.Page, x.Prose, x.Ents, tags)
	x.r.Reset(x.Toks, x.Page, x.Prose, x.Ents, q)
	return x
}

// features returns those of a candidate, or of none where it is 0, by number.
func (x *reading) features(id coref.ID, rank, candidates int) (out []int) {
	var v speakers.Values
	if id == 0 {
		x.r.NoneFeatures(candidates, &v)
	} else {
		x.r.Features(id, rank, &v)
	}
	for f, n := range v {
		if n >= 0 {
			out = append(out, f*speakers.Columns+int(n))
		}
	}
	return out
}

// choice returns the choice of the pronoun that is being read. right says which
// candidates it may mean.
func (x *reading) choice(all []coref.ID, right func(coref.ID) bool) (c choice.Choice, found coref.ID) {
	for n, id := range all {
		c.Features = append(c.Features, x.features(id, n, len(all)))
		c.Right = append(c.Right, right(id))
		if found == 0 && right(id) {
			found = id
		}
	}
	return c, found
}

// inChains returns the choices of a text whose mentions are annotated.
func inChains(t text) (out []choice.Choice) {
	x := read(t.Text)
	if x == nil {
		return nil
	}
	offsets := []int{}
	for i := range t.Text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(t.Text))
	chains := map[int]int{}             // of pronouns, by the byte at which they begin
	votes := map[coref.ID]map[int]int{} // of entities: their chains
	for _, m := range t.Mentions {
		start, end := offsets[m.Start], offsets[m.End]
		if m.Form == "pronoun" {
			chains[start] = m.Chain
			continue
		}
		for i := x.Toks.At(start); i < len(x.Toks.Toks) && x.Toks.Toks[i].End <= end; i++ {
			if y := x.Ents.MentionAt(i); y != nil && y.Kind == coref.MentionName && m.Form == "name" {
				if votes[y.Entity] == nil {
					votes[y.Entity] = map[int]int{}
				}
				votes[y.Entity][m.Chain]++
			}
		}
	}
	of := map[coref.ID]int{}
	for id, v := range votes {
		best, top := 0, 0
		for chain, n := range v {
			if n > top || n == top && chain < best {
				best, top = chain, n
			}
		}
		of[id] = best
	}
	for x.r.Next() {
		all := x.r.Candidates(nil)
		chain, marked := chains[x.Toks.Toks[x.r.Pronoun().At].Start]
		c, found := x.orNone(all, func(id coref.ID) bool { n, ok := of[id]; return marked && ok && n == chain })
		if len(all) > 0 {
			out = append(out, c)
		}
		x.r.Take(found)
	}
	return out
}

// orNone is choice with none as the first candidate.
func (x *reading) orNone(all []coref.ID, right func(coref.ID) bool) (choice.Choice, coref.ID) {
	c, found := x.choice(all, right)
	c.Features = append([][]int{x.features(0, 0, len(all))}, c.Features...)
	c.Right = append([]bool{found == 0}, c.Right...)
	return c, found
}

// guess returns whom the pronoun means by weights, and by the stage before if there
// are none yet.
func (x *reading) guess(w []int) coref.ID {
	if w == nil {
		if m := x.Ents.MentionAt(x.r.Pronoun().At); m != nil {
			return m.Entity
		}
		return 0
	}
	all := x.r.Candidates(nil)
	c, _ := x.orNone(all, func(coref.ID) bool { return false })
	if best := c.Best(w); best > 0 {
		return all[best-1]
	}
	return 0
}

// marked returns the choices of those pronouns of a text that are marked.
func marked(t text, marks []mark, w []int) (out []choice.Choice) {
	x := read(t.Text)
	if x == nil {
		return nil
	}
	for x.r.Next() {
		who := x.guess(w)
		for _, m := range marks {
			if x.Toks.Toks[x.r.Pronoun().At].Start != m.at {
				continue
			}
			var means coref.ID
			if y := x.Ents.MentionAt(x.Toks.At(m.means)); y != nil && m.means >= 0 {
				means = y.Entity
			}
			all := x.r.Candidates(nil)
			c, found := x.orNone(all, func(id coref.ID) bool { return id == means })
			if found != 0 || m.means < 0 {
				out = append(out, c)
				who = found
			}
		}
		x.r.Take(who)
	}
	return out
}

// ownHead stands above texts of our own, which have neither headline nor lede.
const ownHead = "Bridge closed after storm\n\nThe storm passed over the town on Sunday night, and the bridge was closed until Monday.\n\n"

// inBraces returns the choices of the pronouns of a text of our own: behind each stands in
// braces the name of whom it means.
func inBraces(s string, w []int) []choice.Choice {
	var plain strings.Builder
	plain.WriteString(ownHead)
	var marks []mark
	var names []string
	for rest := strings.ReplaceAll(strings.ReplaceAll(s, "\n", " "), " / ", "\n\n"); rest != ""; {
		before, after, found := strings.Cut(rest, "{")
		plain.WriteString(before)
		if !found {
			break
		}
		name, after, _ := strings.Cut(after, "}")
		marks = append(marks, mark{at: strings.LastIndexAny(plain.String(), " “\"\n") + 1})
		names = append(names, name)
		rest = after
	}
	full := plain.String()
	for i, name := range names {
		marks[i].means = -1
		if name != "" {
			marks[i].means = strings.Index(full, name)
		}
	}
	return marked(text{Text: full}, marks, w)
}

// byExclusion returns the choices of the pronouns of a text that only one of the
// people in it fits, by the genders of their names, with the others for candidates.
func byExclusion(s string, w []int) (out []choice.Choice) {
	x := read(s)
	if x == nil {
		return nil
	}
	all := make([]coref.ID, 0, 64)
	for x.r.Next() {
		p := x.r.Pronoun()
		var only coref.ID
		if p.Person() {
			only = x.r.Only()
			if all = x.r.Others(all[:0]); only != 0 && len(all) > 1 {
				if c, found := x.choice(all, func(id coref.ID) bool { return id == only }); found != 0 {
					out = append(out, c)
				}
			}
		}
		if only == 0 {
			only = x.guess(w)
		}
		x.r.Take(only)
	}
	return out
}
