package lede

import (
	"slices"
	"strings"
	"unicode"
)

// An EntityID identifies an [Entity] within its article. IDs count from 1;
// 0 means none.
type EntityID int

// An Entity is a person, an organization or a place that the article names,
// with everything in the text that refers to it.
type Entity struct {
	// ID is the entity's place in [Article.Entities], counted from 1.
	ID   EntityID   `json:"id"`
	Kind EntityKind `json:"kind"`
	// Name is the fullest name that the article gives it, "Jens Stoltenberg",
	// without titles. It is the text of one of the mentions, with white space
	// folded, in a language with cases that of the shortest.
	Name string `json:"name"`
	// Roles are what the article calls it besides its name: "NATO Secretary
	// General", in text order.
	Roles []Fragment `json:"roles,omitempty"`
	// Mentions are the places where it is referred to, in text order. There
	// is always one.
	Mentions []Mention `json:"mentions"`
}

// An EntityKind says what an [Entity] is.
type EntityKind string

// The kinds of an [Entity].
const (
	EntityPerson       EntityKind = "person"
	EntityOrganization EntityKind = "organization"
	EntityPlace        EntityKind = "place"
	EntityOther        EntityKind = "other" // works, events, products
)

// A Mention is one reference to an [Entity].
type Mention struct {
	Fragment
	Kind MentionKind `json:"kind"`
}

// A MentionKind says how a [Mention] refers.
type MentionKind string

// The kinds of a [Mention].
const (
	MentionName    MentionKind = "name"    // "Jens Stoltenberg", "Stoltenberg"
	MentionNominal MentionKind = "nominal" // "the secretary general"
	MentionPronoun MentionKind = "pronoun" // "he"
)

// names are the mentions of the text and the entities they refer to.
type names struct {
	entities []Entity  // without their mentions: see articleEntities
	mentions []mention // in text order
	at       []int32   // by token: 1 + index of the mention that it is part of, 0 for none
}

// A mention is a [Mention] as a range of tokens.
type mention struct {
	first, last int
	kind        MentionKind
	entity      EntityID
}

// findNames finds the mentions of people, organizations and places, and tells
// which of them are the same.
func findNames(d *document) names {
	r := &d.room.names
	r.finder.reset(d)
	r.findCandidates()
	r.findKinds()
	r.cluster()
	r.run()
	return r.names()
}

// articleEntities returns the entities for the Article, with their mentions.
func articleEntities(d *document) []Entity {
	n := &d.names
	mentions := withSpeakers(d)
	sizes := make([]int, len(n.entities)+1)
	for _, m := range mentions {
		sizes[m.entity]++
	}
	all := make([]Mention, 0, len(mentions))
	for i := range n.entities {
		from := len(all)
		all = all[:from+sizes[i+1]]
		n.entities[i].Mentions = all[from:from:len(all)]
	}
	for _, m := range mentions {
		e := &n.entities[m.entity-1]
		e.Mentions = append(e.Mentions, Mention{d.fragment(m.first, m.last), m.kind})
	}
	return n.entities
}

// withSpeakers returns the mentions, and with them "I", "me" and "my" in the
// quotations of people whose name stands somewhere before.
func withSpeakers(d *document) []mention {
	var more []mention
	for i := range d.quotes {
		q := &d.quotes[i]
		if q.Speaker == 0 || q.Kind == QuoteIndirect || d.names.entities[q.Speaker-1].Kind != EntityPerson {
			continue
		}
		for _, c := range q.Content {
			for k := d.tokenAt(c.Start); k < len(d.toks) && d.toks[k].End <= c.End; k++ {
				if t := &d.toks[k]; t.is(firstPerson) && !t.is(plural) && d.marks.of[k] != 0 && d.names.at[k] == 0 {
					more = append(more, mention{k, k + 1, MentionPronoun, q.Speaker})
				}
			}
		}
	}
	if len(more) == 0 {
		return d.names.mentions
	}
	named := make([]int, len(d.names.entities)+1) // the token after the first mention
	for _, m := range d.names.mentions {
		if named[m.entity] == 0 {
			named[m.entity] = m.last
		}
	}
	more = slices.DeleteFunc(more, func(m mention) bool { return m.first < named[m.entity] })
	all := append(more, d.names.mentions...)
	slices.SortStableFunc(all, func(a, b mention) int { return a.first - b.first })
	return slices.CompactFunc(all, func(a, b mention) bool { return a.first == b.first })
}

// foldSpace returns s with every run of white space as one space.
func foldSpace(s string) string {
	odd := func(r rune) bool { return r != ' ' && unicode.IsSpace(r) }
	if !strings.ContainsFunc(s, odd) && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// speaker returns whom the noun phrase of tokens [first, last) means, and how
// that is known; 0 if it is not clear.
func (n *names) speaker(d *document, first, last int) (EntityID, Evidence) {
	for last > first && d.toks[last-1].kind != wordToken && n.at[last-1] == 0 {
		last--
	}
	for first < last && d.toks[first].kind != wordToken {
		first++
	}
	if first >= last {
		return 0, ""
	}
	if d.toks[first].is(relative) {
		return n.antecedent(d, first)
	}
	head, next := n.head(d, first, last)
	if k := afterBrackets(d, next, last); k < last && (d.toks[k].is(andWord) || n.personAt(head) && n.personAt(k+1) && d.toks[k].kind == commaToken) {
		return 0, "" // two people are nobody in particular
	}
	var m *mention
	if head >= first {
		m = n.mentionAt(head)
	}
	switch {
	case m != nil && m.kind == MentionName:
		return m.entity, ByName
	case m != nil && m.kind == MentionPronoun && head == first:
		return m.entity, ByPronoun
	case m != nil && m.kind == MentionNominal:
		return m.entity, ByDescription
	}
	// "the company's chief executive, Ann Lee,", "the mayor of Dell, Ann Lee"
	for next < last && d.toks[next].kind == wordToken && !d.toks[next].is(relative|conjunction|auxiliary) {
		next++
	}
	if next+1 < last && d.toks[next].kind == commaToken {
		for next+2 < last && d.toks[next+1].is(courtesy|title) && d.toks[next+1].capitalised() {
			next++
		}
		if m := n.mentionAt(next + 1); m != nil && m.kind == MentionName && n.entities[m.entity-1].Kind == EntityPerson {
			return m.entity, ByName
		}
	}
	return 0, ""
}

// personAt reports whether token i is part of a person's name.
func (n *names) personAt(i int) bool {
	m := n.mentionAt(i)
	return m != nil && m.kind == MentionName && n.entities[m.entity-1].Kind == EntityPerson
}

// afterBrackets returns the token after the brackets that open at token i, i
// if none do.
func afterBrackets(d *document, i, last int) int {
	if i >= last || d.toks[i].kind != openToken {
		return i
	}
	for k := i; k < last; k++ {
		if d.toks[k].kind == closeToken {
			return k + 1
		}
	}
	return i
}

// mentionAt returns the mention that token i is part of, nil if there is none.
func (n *names) mentionAt(i int) *mention {
	if i < 0 || i >= len(n.at) || n.at[i] == 0 {
		return nil
	}
	return &n.mentions[n.at[i]-1]
}

// head returns the head of the noun phrase of tokens [first, last), and the
// token after what stands before the head and the head itself.
func (n *names) head(d *document, first, last int) (head, next int) {
	head = first - 1
	for i := first; i < last; {
		if m := n.mentionAt(i); m != nil && m.kind != MentionPronoun {
			i = min(m.last, last)
			head = i - 1
			continue
		}
		t := &d.toks[i]
		switch {
		case t.is(possessiveMark) || t.kind == markToken && t.gap == gapNone:
			if i+1 == last {
				return head, i
			}
			if t.is(possessiveMark) {
				head = first - 1 // what they possess is meant
			}
		case t.kind == markToken, t.kind == otherToken && t.gap == gapNone:
		case t.kind != wordToken && t.kind != numberToken, i > first && t.is(preposition|conjunction|relative|auxiliary) && !t.is(roleNoun|groupNoun),
			i > first && t.is(adjunct|particle) && !d.lang.tagged():
			return head, i
		default:
			head = i
		}
		i++
	}
	return head, last
}

// antecedent returns the entity whose name stands right before the relative
// pronoun at token i.
func (n *names) antecedent(d *document, i int) (EntityID, Evidence) {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		if m := n.mentionAt(j); m != nil && m.last == j+1 {
			if (n.entities[m.entity-1].Kind == EntityPerson) == d.toks[i].is(neuter) {
				break // "which" is no person, and "who" is one
			}
			return m.entity, ByPronoun
		}
		if d.toks[j].kind != commaToken && d.toks[j].kind != closeToken {
			break
		}
	}
	return 0, ""
}

// nameSpeakers finds out whom the sources of headlines mean.
func nameSpeakers(d *document) {
	headlineSpeaker(d, &d.layout.headline)
	for i := range d.layout.refs {
		headlineSpeaker(d, &d.layout.refs[i].Title)
	}
}

func headlineSpeaker(d *document, h *Headline) {
	if h.Source.End == 0 {
		return
	}
	first, last := d.tokenAt(h.Source.Start), d.tokenAt(h.Source.End)
	h.Speaker, _ = d.names.speaker(d, first, last)
}

// tokenAt returns the first token that starts at the byte offset or after it.
func (d *document) tokenAt(offset int) int {
	i, _ := slices.BinarySearchFunc(d.toks, offset, func(t token, at int) int { return t.Start - at })
	return i
}
