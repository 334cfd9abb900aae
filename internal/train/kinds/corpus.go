package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// kinds are those that weights are fitted for: none, person, organization, place.
const kinds = int(lang.KindOther)

// kindOf tells what the corpora call the kinds.
var kindOf = map[string]int{
	"PERSON": int(lang.KindPerson), "ORGANIZATION": int(lang.KindOrganization), "LOCATION": int(lang.KindPlace),
	"person": int(lang.KindPerson), "organization": int(lang.KindOrganization), "place": int(lang.KindPlace),
}

// A document is one line of either corpus. Offsets count characters.
type document struct {
	Headline string
	Text     string
	Heads    []mark `json:"headline_entities"`
	Entities []mark
	Mentions []mark
}

// A mark is an entity of IE-ER, from Start to End, or a mention of GUM with its head.
type mark struct {
	Start, End int
	Head       [2]int
	Type, Form string
	Optional   bool
}

// read reads a corpus.
func read(path string) []document {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var docs []document
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var d document
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			log.Fatal(err)
		}
		docs = append(docs, d.flat())
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
	return docs
}

// flat puts the headline and its marks before the text.
func (d document) flat() document {
	if d.Headline == "" {
		return d
	}
	shift := len([]rune(d.Headline)) + 1
	for i := range d.Entities {
		d.Entities[i].Start += shift
		d.Entities[i].End += shift
	}
	d.Entities = append(d.Heads, d.Entities...)
	d.Text = d.Headline + "\n" + d.Text
	return d
}

// A gold is a name of a document, in bytes, and what it names.
type gold struct {
	text.Span
	kind int // -1: not to be learnt from
}

// golds returns the names that are marked.
func (d document) golds() []gold {
	var offsets []int // of characters in bytes
	for i := range d.Text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(d.Text))
	var all []gold
	add := func(start, end, kind int) {
		all = append(all, gold{trim(d.Text, text.Span{Start: offsets[start], End: offsets[end]}), kind})
	}
	for _, e := range d.Entities {
		switch k := kindOf[e.Type]; {
		case k > 0 && e.Optional:
			add(e.Start, e.End, -1)
		case k > 0:
			add(e.Start, e.End, k)
		}
	}
	for _, m := range d.Mentions {
		switch k := kindOf[m.Type]; {
		case k > 0 && m.Form == "name":
			add(m.Head[0], m.Head[1], k)
		case k > 0 && m.Form == "nominal" && m.End-m.Start < 60:
			add(m.Start, m.End, -1) // it may hold a name that is not marked on its own
		}
	}
	return all
}

// trim takes an article and a possessive off a name.
func trim(all string, s text.Span) text.Span {
	name := all[s.Start:s.End]
	rest := strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
	s.Start += len(name) - len(rest)
	s.End -= len(rest) - len(strings.TrimSuffix(strings.TrimSuffix(rest, "'s"), "’s"))
	return s
}
