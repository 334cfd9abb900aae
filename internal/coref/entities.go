package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// An ID numbers the entities of a text from 1; 0 means none.
type ID int32

// An entity is a person, an organization, a place or a thing that is named.
type entity struct {
	Kind  lang.NameKind
	Name  text.Span   // its fullest name
	Roles []text.Span // what else it is called, in text order
}

// A Mention is a reference to an entity, as tokens.
type Mention struct {
	First, Last int
	Kind        MentionKind
	Entity      ID
}

// A MentionKind says how a mention refers.
type MentionKind uint8

const (
	MentionName    MentionKind = iota // "Jens Stoltenberg", "Stoltenberg"
	MentionNominal                    // "the secretary general"
	MentionPronoun                    // "he"
)

// Entities are who and what a text names, and where it mentions them.
type Entities struct {
	List     []entity  // by first mention; that of entityID n is list[n-1]
	Mentions []Mention // in text order
	At       []int32   // by token: 1 + index of the mention that it is part of, 0 for none

	*token.Text
}

// A Evidence says how a speaker was found.
type Evidence uint8

const (
	ByNothing      Evidence = iota // nobody was
	ByName                         // the source is a name: "Stoltenberg"
	ByPronoun                      // the source is a pronoun: "he"
	ByDescription                  // the source describes: "the secretary general"
	ByContinuation                 // no source: the quotation before goes on
)

// Entity returns the entity of a mention.
func (e *Entities) Entity(m *Mention) *entity { return &e.List[m.Entity-1] }

// add adds an entity, in the memory of one that a text before had.
func (e *Entities) add(kind lang.NameKind, name text.Span) {
	n := len(e.List)
	if n < cap(e.List) {
		e.List = e.List[:n+1]
		x := &e.List[n]
		x.Kind, x.Name, x.Roles = kind, name, x.Roles[:0]
		return
	}
	e.List = append(e.List, entity{Kind: kind, Name: name})
}
