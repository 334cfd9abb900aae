package lede

import (
	"strings"
	"unicode"
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

// foldSpace returns s with every run of white space as one space.
func foldSpace(s string) string {
	odd := func(r rune) bool { return r != ' ' && unicode.IsSpace(r) }
	if !strings.ContainsFunc(s, odd) && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}
