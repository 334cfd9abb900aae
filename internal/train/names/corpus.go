package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
	train "github.com/lede-go/lede/internal/train/crf"
)

// A document is one line of a corpus. Offsets count characters.
type document struct {
	ID       string
	Lang     string
	Headline string
	Text     string
	Heads    []mark `json:"headline_entities"`
	Entities []mark
	Mentions []mark

	corpus string
	weight float32
	toks   *token.Text
	page   *layout.Page
	prose  *prose.Prose
	gold   []span
	first  [][]crf.State // labels of a first pass, by run
}

type mark struct {
	Start, End int
	Head       [2]int
	Type, Form string
	Optional   bool
}

// A span is a name as tokens.
type span struct {
	first, last int
	kind        lang.NameKind
}

// kinds are what the corpora call the kinds.
var kinds = map[string]lang.NameKind{
	"PERSON": lang.KindPerson, "PER": lang.KindPerson, "person": lang.KindPerson,
	"ORGANIZATION": lang.KindOrganization, "ORG": lang.KindOrganization, "organization": lang.KindOrganization,
	"LOCATION": lang.KindPlace, "LOC": lang.KindPlace, "PLACE": lang.KindPlace, "place": lang.KindPlace,
	"OTHER": lang.KindOther, "event": lang.KindOther, "object": lang.KindOther,
}

// folds is how many parts a corpus is cut into.
const folds = 5

// readCorpora reads corpora, each a file of JSON lines, with "=" and its weight
// behind, "@" and the fold that is meant, or "!" and the one that is not, "+" and the
// conjunction that it has lost. A share of the documents is added in title case and in
// capitals.
func readCorpora(list []string, styled float64) ([]*document, error) {
	var all []*document
	for _, name := range list {
		name, weight, weighed := strings.Cut(name, "=")
		w := 1.0
		if weighed {
			var err error
			if w, err = strconv.ParseFloat(weight, 32); err != nil {
				return nil, err
			}
		}
		file, fold, only := strings.Cut(name, "@")
		file, without, cut := strings.Cut(file, "!")
		file, and, lost := strings.Cut(file, "+")
		docs, err := readCorpus(file)
		if err != nil {
			return nil, err
		}
		for i, d := range docs {
			if f := strconv.Itoa(foldOf(d.ID)); only && f != fold || cut && f == without {
				continue
			}
			if lost {
				d.restore(and)
			}
			d.weight = float32(w)
			d.corpus = strings.TrimSuffix(filepath.Base(file), ".jsonl")
			if d.Lang == "" {
				d.Lang = *tag
			}
			all = append(all, d)
			if n := int(1 / max(styled, 1e-9)); styled > 0 && i%n == 0 {
				for _, style := range []func(int, rune) rune{titleCase, capitals} {
					if c := d.restyled(style); c != nil {
						all = append(all, c)
					}
				}
			}
		}
	}
	kept := all[:0]
	for _, d := range all {
		if d.prepare() {
			kept = append(kept, d)
		}
	}
	return kept, nil
}

func foldOf(id string) int {
	h := 0
	for _, c := range []byte(id) {
		h = (h*31 + int(c)) % 10007
	}
	return h % folds
}

func readCorpus(file string) ([]*document, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var docs []*document
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<25)
	for lines.Scan() {
		d := new(document)
		if err := json.Unmarshal(lines.Bytes(), d); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		d.flatten()
		docs = append(docs, d)
	}
	return docs, lines.Err()
}

// flatten puts the headline and its marks before the text, and all marks into one
// list.
func (d *document) flatten() {
	if d.Headline != "" {
		shift := utf8.RuneCountInString(d.Headline) + 1
		for i := range d.Entities {
			d.Entities[i].Start += shift
			d.Entities[i].End += shift
		}
		d.Entities = append(d.Heads, d.Entities...)
		d.Text = d.Headline + "\n" + d.Text
	}
	for _, m := range d.Mentions {
		if m.Form != "" {
			if m.Form != "name" {
				continue
			}
			m.Start, m.End = m.Head[0], m.Head[1]
		}
		d.Entities = append(d.Entities, m)
	}
}

// restore puts a conjunction back where the corpus has a period for it, within a name and
// behind a word in small letters: "Ministerio de Ciencia. Tecnología".
func (d *document) restore(and string) {
	const least = 3 // letters; what is shorter may be cut
	text := []rune(d.Text)
	lost := map[int]bool{}
	for _, m := range d.Entities {
		small := 0
		for i := m.Start; i+1 < m.End; i++ {
			if unicode.IsLower(text[i]) {
				small++
				continue
			}
			if text[i] == '.' && text[i+1] == ' ' && small >= least {
				lost[i] = true
			}
			small = 0
		}
	}
	put := []rune(" " + and)
	at := make([]int, len(text)+1) // where each character goes
	var out []rune
	for i, c := range text {
		at[i] = len(out)
		if lost[i] {
			out = append(out, put...)
		} else {
			out = append(out, c)
		}
	}
	at[len(text)] = len(out)
	for i := range d.Entities {
		m := &d.Entities[i]
		m.Start, m.End = at[m.Start], at[m.End]
	}
	d.Text = string(out)
}

// restyled returns the document in other capitals, nil if that changes how many
// bytes it has. The style is asked for each letter and its place in its word.
func (d *document) restyled(style func(i int, r rune) rune) *document {
	c := *d
	var b strings.Builder
	at := 0
	for _, r := range d.Text {
		if unicode.IsLetter(r) {
			r = style(at, r)
			at++
		} else {
			at = 0
		}
		b.WriteRune(r)
	}
	if c.Text = b.String(); len(c.Text) != len(d.Text) {
		return nil
	}
	return &c
}

// titleCase and capitals are styles of headlines.
func titleCase(i int, r rune) rune {
	if i == 0 {
		return unicode.ToUpper(r)
	}
	return r
}

func capitals(_ int, r rune) rune { return unicode.ToUpper(r) }

// prepare reads the text with the stages before the tagger, and the marks as
// tokens. It reports false if the text is none.
func (d *document) prepare() bool {
	s, _, err := text.Decode([]byte(d.Text))
	if err != nil || s != d.Text {
		return false
	}
	d.toks = new(token.Text).Scan(lang.Find(d.Lang, s), s)
	d.page = new(layout.Reader).Read(d.toks)
	d.prose = new(prose.Reader).Read(d.toks, d.page)
	offsets := make([]int, 0, len(s)+1)
	for i := range s {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(s))
	for _, m := range d.Entities {
		kind := kinds[m.Type]
		if kind == lang.KindNone || m.Optional {
			continue
		}
		x := span{d.toks.At(offsets[m.Start]), d.toks.At(offsets[m.End]), kind}
		for x.first < x.last {
			part := d.cut(&x)
			if d.trim(&part); part.first < part.last && !(kind == lang.KindOther && d.only(part, lang.Demonym)) {
				d.gold = append(d.gold, part)
			}
		}
	}
	return true
}

// cut takes the first part off a name where corpora differ in what is one: "Irving,
// Texas" is two places, and in "Philip of Spain" the person is Philip.
func (d *document) cut(x *span) span {
	part := *x
	for i := x.first + 1; i < x.last; i++ {
		t := &d.toks.Toks[i]
		switch {
		case x.kind == lang.KindPlace && t.Kind == token.Comma:
			part.last, x.first = i, i+1
			return part
		case x.kind == lang.KindPerson && t.Is(lang.OfWord) && !t.Is(lang.Particle) && t.Shape == token.Lower:
			part.last, x.first = i, x.last
			return part
		}
	}
	x.first = x.last
	return part
}

// trim takes off a marked name what the library takes for no part of one.
func (d *document) trim(x *span) {
	t := d.toks.Toks
	for x.last-x.first > 1 && (t[x.first].Is(lang.Courtesy) || names.Article(d.toks, x.first) || t[x.first].Kind == token.Mark) {
		x.first++
	}
	for x.last > x.first && (t[x.last-1].Is(lang.PossessiveMark) || t[x.last-1].Kind == token.Mark || t[x.last-1].Kind == token.Comma) {
		x.last--
	}
}

// only reports whether all words of a span have a trait: a nationality names nobody.
func (d *document) only(x span, trait lang.Trait) bool {
	for i := x.first; i < x.last; i++ {
		if !d.toks.Toks[i].Is(trait) {
			return false
		}
	}
	return true
}

// sequences returns the runs of the document with their features and the states
// that they should have, with labels or without.
func (d *document) sequences(labels bool) []train.Sequence {
	var r names.Reader
	r.Read(d.toks, d.page, d.prose)
	if labels {
		for n, states := range d.first {
			r.Label(n, states)
		}
	}
	states := make([]crf.State, len(d.toks.Toks))
	for _, x := range d.gold {
		if states[x.first] != 0 {
			continue // one in another
		}
		for i := x.first; i < x.last; i++ {
			states[i] = crf.State(x.kind) + crf.Inside
		}
		states[x.first] = crf.State(x.kind)
	}
	seqs := make([]train.Sequence, r.Runs())
	for n := range seqs {
		s := &seqs[n]
		first, last := r.Run(n)
		s.Weight = d.weight
		s.Features, s.Ends = r.Keys(n, labels, nil, nil)
		before := crf.State(0)
		for _, y := range states[first:last] {
			if !crf.May(int(before), int(y)) { // what was begun stands outside of the run
				y -= crf.Inside
			}
			s.States = append(s.States, y)
			before = y
		}
	}
	return seqs
}
