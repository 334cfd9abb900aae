package lede

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A role is what a stretch of words is in an attribution.
type role uint8

const (
	roleNone role = iota
	roleSource
	roleCue
	roleContent
	numRoles
)

// A tag is the role of a token in an attribution, and whether it begins a
// stretch of that role.
type tag uint8

const (
	tagNone tag = iota
	tagBeginSource
	tagInSource
	tagBeginCue
	tagInCue
	tagBeginContent
	tagInContent
	numTags
)

func (t tag) role() role  { return role((t + 1) / 2) }
func (t tag) inside() tag { return (t + 1) / 2 * 2 }

// A story is what the stages before say of the text.
type story struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	ents  *coref.Entities
}

// tagging is what the tagger says of the tokens of the text: the tag of each,
// and by how much the best tagging of its block scores more than the best one
// with another tag there. Words before the first with a role have no margin.
type tagging struct {
	tags    []tag
	margins []int32
	learned bool // by weights, which know the words of the language; else by form
}

// A roleTagger tags one text after another. The zero tagger is ready to use; what
// it returns is good until the next call.
type roleTagger struct {
	tagger
	out tagging
}

// tagRoles finds the roles of the words of a text: first those that its reporting
// words tell, by weights or by form, then what marks, grammar and layout prove.
func (r *roleTagger) tagRoles(x *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities) *tagging {
	d := &story{x, p, m, e}
	tg := &r.out
	tg.tags, tg.margins = text.Sized(tg.tags, len(d.Toks)), text.Sized(tg.margins, len(d.Toks))
	tg.learned = d.Lang.Has&lang.RolesLearned != 0
	if !tg.learned {
		tagStatements(d, tg)
		tagFrames(d, tg)
	} else {
		r.tag(d, tg)
		for _, p := range r.passages {
			tagFronted(d, tg, &p)
		}
	}
	tagQuotations(d, tg.tags)
	tagAnaphora(d, tg)
	tagDialogue(d, tg)
	return tg
}

// certain is the margin of roles that the layout proves.
const certain = 1 << 10

// set makes the tokens [first, last) one stretch of a role, for certain.
func (t *tagging) set(first, last int, r role) {
	setRole(t.tags, first, last, r)
	for i := first; i < last; i++ {
		t.margins[i] = certain
	}
}

// setRole makes the tokens [first, last) one stretch of a role.
func setRole(tags []tag, first, last int, r role) {
	for i := first; i < last; i++ {
		switch {
		case r == roleNone:
			tags[i] = tagNone
		case i == first:
			tags[i] = 2*tag(r) - 1
		default:
			tags[i] = 2 * tag(r)
		}
	}
	// What was cut off behind becomes a stretch of its own.
	if last < len(tags) && tags[last] != tagNone {
		tags[last] = tags[last].inside() - 1
	}
}
