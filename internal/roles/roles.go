// Package roles says of each word whether it is source, cue or content of
// something reported.
//
// Weights know the words of one language; in the others the form of a sentence
// tells. What marks, grammar and layout prove comes after both, and overrules them.
package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Role is what a stretch of words is in an attribution.
type Role uint8

// The roles of words.
const (
	None     Role = iota
	Source        // "the minister"
	Cue           // "said"
	Content       // "that the road was open again"
	NumRoles      // how many there are
)

// A Tag is the role of a token in an attribution, and whether it begins a
// stretch of that role.
type Tag uint8

// The tags of tokens: none, and two of each role.
const (
	TagNone Tag = iota
	TagBeginSource
	TagInSource
	TagBeginCue
	TagInCue
	TagBeginContent
	TagInContent
	NumTags // how many there are
)

// Begin returns the tag of the first token of a stretch of a role.
func (r Role) Begin() Tag { return 2*Tag(r) - 1 }

// Inside returns the tag of the other tokens of a stretch of a role.
func (r Role) Inside() Tag { return 2 * Tag(r) }

// Role returns the role that a tag gives.
func (t Tag) Role() Role { return Role((t + 1) / 2) }

// Inside returns the tag of what goes on with the stretch of a tag.
func (t Tag) Inside() Tag { return t.Role().Inside() }

// A story is one text and what the stages before say of it. All ways of finding
// roles read it; what they find goes into Roles.
type story struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	ents  *coref.Entities
}

// Roles is what the tagger says of the tokens of the text: the tag of each,
// and by how much the best tagging of its passage scores more than the best one
// with another tag there. Words before the first with a role have no margin.
type Roles struct {
	Tags    []Tag
	Margins []int32
	Parts   []pos.Part // of speech; of words beyond what the tagger reads it is Mark
	Learned bool       // by weights, which know the words of the language; else by form

	Answers coref.ID // who answers in an interview without labels, 0 if there is none
}

// A Tagger tags one text after another. The zero tagger is ready to use; what
// it returns is good until the next call.
type Tagger struct {
	reader  Reader
	viterbi crf.Viterbi
	scores  []crf.Scores // of the spots of a passage
	out     Roles

	Model *crf.Model // for trainers: the weights to use instead of the language's
}

// Tag finds the roles of the words of a text: first those that its reporting
// words tell, by weights or by form, then what marks, grammar and layout prove.
func (t *Tagger) Tag(x *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities) *Roles {
	d, out := &story{x, p, m, e}, &t.out
	out.Tags, out.Margins = text.Sized(out.Tags, len(d.Toks)), text.Sized(out.Margins, len(d.Toks))
	out.Parts = text.Sized(out.Parts, len(d.Toks))
	out.Learned = d.Lang.Has&lang.RolesLearned != 0
	if out.Learned {
		t.tagPassages(d)
		tagPlain(d, out, t.reader.passages)
		tagQuotedAs(d, out, t.reader.passages)
	} else {
		tagStatements(d, out)
		tagFrames(d, out)
		tagDashes(d, out)
		tagGoingOn(d, out)
		tagVerbGroups(d, out)
	}
	tagQuotations(d, out.Tags)
	tagAnaphora(d, out)
	tagDialogue(d, out)
	out.Answers = d.answers()
	d.silence(out)
	return out
}

// answers returns who answers the questions of an interview without labels: the one
// person whom its introduction names. It is 0 if there are no answers, or several people.
func (d *story) answers() coref.ID {
	for n := range d.page.Blocks {
		if d.page.Blocks[n].Answer {
			return d.ents.Candidate(d.Text, d.page, n)
		}
	}
	return 0
}

// silence takes the roles from the words under pictures, which report nobody.
func (d *story) silence(t *Roles) {
	for n := range d.page.Blocks {
		if b := &d.page.Blocks[n]; b.Kind == layout.KindCaption {
			setRole(t.Tags, b.First, b.Last, None)
		}
	}
}

// Certain is the margin of roles that the layout proves.
const Certain = 1 << 20

// shown is the margin of roles that the form of a sentence shows, in a language whose words
// are learned; no sum of weights is as much.
const shown = Certain >> 1

// Shown reports whether the form of its sentence shows the role of token i.
func (t *Roles) Shown(i int) bool { return t.Margins[i] == shown }

// FiniteFrom returns the first finite verb from token i on, but for an "'s" that may as well
// mean "of"; last if there is none before.
func (t *Roles) FiniteFrom(x *token.Text, i, last int) int {
	for i < last && (!t.Parts[i].Finite() || x.Toks[i].Is(lang.PossessiveMark)) {
		i++
	}
	return i
}

// Set makes the tokens [first, last) one stretch of a role, for certain.
func (t *Roles) Set(first, last int, r Role) { t.set(first, last, r, Certain) }

// show makes the tokens [first, last) one stretch of a role, as the form of their sentence shows.
func (t *Roles) show(first, last int, r Role) { t.set(first, last, r, shown) }

func (t *Roles) set(first, last int, r Role, margin int32) {
	setRole(t.Tags, first, last, r)
	for i := first; i < last; i++ {
		t.Margins[i] = margin
	}
}

// setRole makes the tokens [first, last) one stretch of a role.
func setRole(tags []Tag, first, last int, r Role) {
	for i := first; i < last; i++ {
		switch {
		case r == None:
			tags[i] = TagNone
		case i == first:
			tags[i] = r.Begin()
		default:
			tags[i] = r.Inside()
		}
	}
	// What was cut off behind becomes a stretch of its own.
	if last < len(tags) && tags[last] != TagNone {
		tags[last] = tags[last].Role().Begin()
	}
}
