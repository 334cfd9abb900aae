package cast

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
)

// Headlines and decks describe who speaks in few words, and the story names them: "… -
// transport minister", "Transport Minister Ann Lee said".

// inHeadline reports whether token i stands in the headline or in a deck.
func (r *Reader) inHeadline(i int) bool {
	k := r.page.Blocks[r.prose.Sentences[r.sentence(i)].Block].Kind
	return k == layout.KindHeadline || k == layout.KindDeck
}

// settleHeadline gives those whom the headline describes, and no quote below did, the names
// that the story has for them.
func (r *Reader) settleHeadline() {
	for k := range r.unnamed {
		u := &r.unnamed[k]
		if !u.heads || u.plural || u.named != 0 {
			continue
		}
		id := coref.ID(0)
		switch {
		case r.IsLabel(lang.LabelMedium, u.head):
			id = r.mediumBelow(u)
		case u.kind == lang.KindPerson:
			id = r.officeBelow(u)
		case u.kind == lang.KindOrganization:
			id = r.bodyBelow(u)
		}
		u.named = id
	}
}

// maxBelow bounds the quotes of the body whose speakers a headline may mean.
const maxBelow = 4

// officeBelow returns who speaks among the first below the headline and has the role that
// the headline gives, 0 if nobody does.
func (r *Reader) officeBelow(u *unnamed) coref.ID {
	left := maxBelow
	for i := range r.quotes {
		q := &r.quotes[i]
		if q.Speaker == 0 || int(q.Speaker) > len(r.ents.List) || q.Source.End == 0 || r.inHeadline(r.At(q.Source.Start)) {
			continue
		}
		if left--; left < 0 {
			break
		}
		for _, role := range r.ents.List[q.Speaker-1].Roles {
			n := noun{first: r.At(role.Start), last: r.At(role.End)}
			if n.head, _ = r.head(n.first, n.last); n.head >= 0 && r.words.Number(r.Word(n.head)) == u.key && r.covers(&n, &u.noun) {
				return q.Speaker
			}
		}
	}
	return 0
}

// mediumBelow returns the medium that speaks first below the headline and is called one there,
// "the Corvina daily said", or known to be one, 0 if none does. An agency is no newspaper.
func (r *Reader) mediumBelow(u *unnamed) coref.ID {
	for i := range r.quotes {
		q := &r.quotes[i]
		if q.Source.End == 0 || r.inHeadline(r.At(q.Source.Start)) {
			continue
		}
		if q.Speaker == 0 || int(q.Speaker) > len(r.ents.List) || q.By != coref.ByName {
			break
		}
		for k := r.At(q.Source.Start); k < r.At(q.Source.End); k++ {
			if r.IsLabel(lang.LabelMedium, k) && r.Toks[k].Is(lang.BodyHead) == r.Toks[u.head].Is(lang.BodyHead) || r.Toks[k].Is(lang.Outlet) {
				return q.Speaker
			}
		}
		break
	}
	return 0
}

// bodyBelow returns the only body of the text whose name ends in the noun that the
// headline has, "union" for "National Dockers' Union", 0 if there is none.
func (r *Reader) bodyBelow(u *unnamed) coref.ID {
	found := coref.ID(0)
	for i := range r.ents.Mentions {
		m := &r.ents.Mentions[i]
		if m.Kind != coref.MentionName || m.Last-m.First < 2 || r.ents.Entity(m).Kind != lang.KindOrganization || m.Entity == found {
			continue
		}
		n := noun{first: m.First, last: m.Last}
		if r.words.Number(r.Word(m.Last-1)) != u.key || !r.covers(&n, &u.noun) {
			continue
		}
		if found != 0 {
			return 0
		}
		found = m.Entity
	}
	return found
}
