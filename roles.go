package lede

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

// tagging is what the tagger says of the tokens of the text: the tag of each,
// and by how much the best tagging of its block scores more than the best one
// with another tag there. Words before the first with a role have no margin.
type tagging struct {
	tags    []tag
	margins []int32
}

// tagRoles tags the text of all passages. Other tokens have no role.
func tagRoles(d *document) tagging {
	tg := tagging{sized(d.tags.tags, len(d.toks)), sized(d.tags.margins, len(d.toks))}
	if !d.lang.tagged() {
		tagStatements(d, &tg)
		tagFrames(d, &tg)
	} else {
		d.room.tagger.tag(d, &tg)
		for _, p := range d.room.tagger.passages {
			tagFronted(d, &tg, &p)
		}
	}
	tagQuotations(d, tg.tags)
	tagAnaphora(d, &tg)
	tagDialogue(d, &tg)
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
