package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Role is what a stretch of words is in an attribution.
type Role uint8

const (
	None Role = iota
	Source
	Cue
	Content
	NumRoles
)

// A tag is the role of a token in an attribution, and whether it begins a
// stretch of that role.
type tag uint8

const (
	TagNone tag = iota
	TagBeginSource
	TagInSource
	TagBeginCue
	TagInCue
	TagBeginContent
	TagInContent
	NumTags
)

func (t tag) Role() Role  { return Role((t + 1) / 2) }
func (t tag) Inside() tag { return (t + 1) / 2 * 2 }

// A story is what the stages before say of the text.
type story struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	ents  *coref.Entities
}

// Roles is what the tagger says of the tokens of the text: the tag of each,
// and by how much the best tagging of its block scores more than the best one
// with another tag there. Words before the first with a role have no margin.
type Roles struct {
	Tags    []tag
	Margins []int32
	Learned bool // by weights, which know the words of the language; else by form
}

// A Tagger tags one text after another. The zero tagger is ready to use; what
// it returns is good until the next call.
type Tagger struct {
	passageTagger
	out Roles
}

// Tag finds the roles of the words of a text: first those that its reporting
// words tell, by weights or by form, then what marks, grammar and layout prove.
func (r *Tagger) Tag(x *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities) *Roles {
	d := &story{x, p, m, e}
	tg := &r.out
	tg.Tags, tg.Margins = text.Sized(tg.Tags, len(d.Toks)), text.Sized(tg.Margins, len(d.Toks))
	tg.Learned = d.Lang.Has&lang.RolesLearned != 0
	if !tg.Learned {
		tagStatements(d, tg)
		tagFrames(d, tg)
	} else {
		r.tagPassages(d, tg)
		for _, p := range r.passages {
			tagFronted(d, tg, &p)
		}
	}
	tagQuotations(d, tg.Tags)
	tagAnaphora(d, tg)
	tagDialogue(d, tg)
	return tg
}

// certain is the margin of roles that the layout proves.
const certain = 1 << 10

// set makes the tokens [first, last) one stretch of a role, for certain.
func (t *Roles) set(first, last int, r Role) {
	setRole(t.Tags, first, last, r)
	for i := first; i < last; i++ {
		t.Margins[i] = certain
	}
}

// setRole makes the tokens [first, last) one stretch of a role.
func setRole(tags []tag, first, last int, r Role) {
	for i := first; i < last; i++ {
		switch {
		case r == None:
			tags[i] = TagNone
		case i == first:
			tags[i] = 2*tag(r) - 1
		default:
			tags[i] = 2 * tag(r)
		}
	}
	// What was cut off behind becomes a stretch of its own.
	if last < len(tags) && tags[last] != TagNone {
		tags[last] = tags[last].Inside() - 1
	}
}
