package lede

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// An entityID numbers the entities of a text from 1; 0 means none.
type entityID int32

// An entity is a person, an organization, a place or a thing that is named.
type entity struct {
	kind  lang.NameKind
	name  text.Span   // its fullest name
	roles []text.Span // what else it is called, in text order
}

// A mention is a reference to an entity, as tokens.
type mention struct {
	first, last int
	kind        mentionKind
	entity      entityID
}

// A mentionKind says how a mention refers.
type mentionKind uint8

const (
	mentionName    mentionKind = iota // "Jens Stoltenberg", "Stoltenberg"
	mentionNominal                    // "the secretary general"
	mentionPronoun                    // "he"
)

// entities are who and what a text names, and where it mentions them.
type entities struct {
	list     []entity  // by first mention; that of entityID n is list[n-1]
	mentions []mention // in text order
	at       []int32   // by token: 1 + index of the mention that it is part of, 0 for none

	*token.Text
}

// A speakerBy says how a speaker was found.
type speakerBy uint8

const (
	byNothing      speakerBy = iota // nobody was
	byName                          // the source is a name: "Stoltenberg"
	byPronoun                       // the source is a pronoun: "he"
	byDescription                   // the source describes: "the secretary general"
	byContinuation                  // no source: the quotation before goes on
)

// entity returns the entity of a mention.
func (e *entities) entity(m *mention) *entity { return &e.list[m.entity-1] }

// add adds an entity, in the memory of one that a text before had.
func (e *entities) add(kind lang.NameKind, name text.Span) {
	n := len(e.list)
	if n < cap(e.list) {
		e.list = e.list[:n+1]
		x := &e.list[n]
		x.kind, x.name, x.roles = kind, name, x.roles[:0]
		return
	}
	e.list = append(e.list, entity{kind: kind, name: name})
}
