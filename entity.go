package lede

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/coref"
)

// An EntityID identifies an [Entity] within its article. IDs count from 1;
// 0 means none.
type EntityID int

// An Entity is a person, an organization or a place that the article names or
// quotes, with everything in the text that refers to it.
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
	// Affiliations are the bodies and places that its roles are of, NATO for a "NATO
	// Secretary General", and that "a spokeswoman for the ministry" speaks for.
	Affiliations []EntityID `json:"affiliations,omitempty"`
	// Anonymous tells that it speaks without being named: "officials", "a
	// spokeswoman for the ministry". Name is that description.
	Anonymous bool `json:"anonymous,omitempty"`
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

// entityKinds are the kinds by what the stages call them.
var entityKinds = [...]EntityKind{"", EntityPerson, EntityOrganization, EntityPlace, EntityOther}

// mentionKinds likewise.
var mentionKinds = [...]MentionKind{MentionName, MentionNominal, MentionPronoun}

// entities returns the entities with their mentions, of which there is one at
// least of each.
func (f *filler) entities() []Entity {
	list, mentions := f.ents.List, f.ents.Mentions
	if len(list) == 0 {
		return nil
	}
	out := make([]Entity, len(list))
	sizes := make([]int, len(list)+1)
	for _, m := range mentions {
		sizes[m.Entity]++
	}
	all := make([]Mention, len(mentions))
	for i, e := range list {
		n := sizes[i+1]
		out[i] = Entity{
			EntityID(i + 1), entityKinds[e.Kind], f.name(&list[i]), f.fragments(e.Roles), affiliations(e.Affiliations), e.Anonymous, all[:0:n],
		}
		all = all[n:]
	}
	for _, m := range mentions {
		e := &out[m.Entity-1]
		e.Mentions = append(e.Mentions, Mention{f.fragment(f.toks.Span(m.First, m.Last)), mentionKinds[m.Kind]})
	}
	return out
}

// name returns the name of an entity, or the description of one without.
func (f *filler) name(e *coref.Entity) string {
	if e.Anonymous {
		return f.plain(e.Name)
	}
	return foldSpace(f.read.Text[e.Name.Start:e.Name.End])
}

// affiliations returns IDs as the public ones, nil for none.
func affiliations(ids []coref.ID) []EntityID {
	if len(ids) == 0 {
		return nil
	}
	out := make([]EntityID, len(ids))
	for i, id := range ids {
		out[i] = EntityID(id)
	}
	return out
}

// foldSpace returns s with every run of white space as one space.
func foldSpace(s string) string {
	odd := func(r rune) bool { return r != ' ' && unicode.IsSpace(r) }
	if !strings.ContainsFunc(s, odd) && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}
