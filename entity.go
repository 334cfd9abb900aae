package lede

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
