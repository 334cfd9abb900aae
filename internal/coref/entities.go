// Package coref tells which mentions are the same person, body or place.
//
// It takes the names of a text and gives entities: names that mean the same are
// clustered, and then the text is read once more in order, for the pronouns and
// descriptions that refer to one of them.
package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// An ID numbers the entities of a text from 1; 0 means none.
type ID int32

// An Entity is a person, an organization, a place or a thing that is named.
type Entity struct {
	Kind   lang.NameKind
	Gender names.Gender // of a person, as names and titles tell it
	Name   text.Span    // its fullest name
	Roles  []text.Span  // what else it is called, in text order

	// What the stages after this one find out:
	Anonymous    bool // it speaks without being named
	Affiliations []ID // the bodies and places that it belongs to
}

// A Mention is a reference to an entity, as tokens.
type Mention struct {
	First, Last int
	Kind        MentionKind
	Entity      ID
}

// A MentionKind says how a mention refers.
type MentionKind uint8

// The kinds of mentions.
const (
	MentionName    MentionKind = iota // "Jens Stoltenberg", "Stoltenberg"
	MentionNominal                    // "the secretary general"
	MentionPronoun                    // "he"
)

// Entities are who and what a text names, and where it mentions them.
type Entities struct {
	List     []Entity  // by first mention; that of ID n is List[n-1]
	Mentions []Mention // in text order
	At       []int32   // by token: 1 + index of the mention that it is part of, 0 for none

	text *token.Text
}

// Evidence says how a speaker was found.
type Evidence uint8

// The kinds of Evidence.
const (
	ByNothing      Evidence = iota // nobody was
	ByName                         // the source is a name: "Stoltenberg"
	ByPronoun                      // the source is a pronoun: "he"
	ByDescription                  // the source describes: "the secretary general"
	ByContinuation                 // no source here: what was said before goes on
)

// Entity returns the entity of a mention.
func (e *Entities) Entity(m *Mention) *Entity { return &e.List[m.Entity-1] }

// add adds an entity, in the memory of one that a text before had.
func (e *Entities) add(kind lang.NameKind, gender names.Gender, name text.Span) {
	n := len(e.List)
	if n < cap(e.List) {
		e.List = e.List[:n+1]
		x := &e.List[n]
		x.Kind, x.Gender, x.Name, x.Roles = kind, gender, name, x.Roles[:0]
		return
	}
	e.List = append(e.List, Entity{Kind: kind, Gender: gender, Name: name})
}

// Remade makes out entities with other mentions, in text order, of which one may be
// part of the one before it.
func (e *Entities) Remade(list []Entity, mentions []Mention, out *Entities) {
	out.List, out.Mentions, out.text = list, mentions, e.text
	out.At = text.Sized(out.At, len(e.At))
	for n := range mentions {
		for i := mentions[n].First; i < mentions[n].Last; i++ {
			out.At[i] = int32(n + 1)
		}
	}
}
