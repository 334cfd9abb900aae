package speakers

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/token"
)

// Elegant variation, as Fowler (1906) named it: whom the story has just named goes on under a
// noun that it has not had yet, "Martin Wolf … sagte der Stadtrat", which tells what he is as
// well. Where every noun has a capital it is that common, for it looks like a name.

// maxRenamed is how many sentences before it somebody who goes on so was named.
const maxRenamed = 2

// renamed returns who goes on under the noun of a description of two words, an article at token
// i and a noun that the text has not called anybody by, as source of quote n. It is 0 for nobody.
func (r *Resolver) renamed(n int32, i, noun int) coref.ID {
	t := &r.Toks[noun]
	if r.Lang.Has&lang.CapitalNouns == 0 || noun != i+1 || !t.Is(lang.RoleNoun) || t.Is(lang.Plural) || r.headline() {
		return 0
	}
	key := r.keyOf(noun, -1)
	gender := r.genderOfNoun(i, noun)
	if k := noun + 2; k < len(r.Toks) && r.Toks[k-1].Kind == token.Comma && r.Toks[k].Is(lang.Definite) && r.Word(k) != r.Word(i) {
		return 0 // "der Eigentümer, das Verlagshaus Lee"
	}
	if gender == names.UnknownGender || r.nouns.Find(key) != 0 || r.heard.Find(key) != 0 {
		return 0
	}
	r.pronoun = Pronoun{At: i, class: person, part: speaker, quote: n, sent: r.sentOf(n), gender: gender}
	var buf [maxRecent]coref.ID
	all := r.Candidates(buf[:0])
	id := r.best(all, worst)
	if id == 0 || r.pronoun.sent-r.mentionOf(id).sent > maxRenamed || id != r.spoke.who && id != all[0] {
		return 0
	}
	r.call(noun, -1, calling{id, -1, noun})
	return id
}

// genderOfNoun returns the gender of a noun behind the article at token i, as it tells or the
// article does: "der Forscher", unlike "die Forscher", who are several.
func (r *Resolver) genderOfNoun(i, noun int) names.Gender {
	article, feminine := r.Toks[i].Value, r.Toks[noun].Is(lang.Feminine) && !r.Toks[noun].Is(lang.Masculine)
	per := i > 0 && r.within[i-1] < 0 && r.Toks[i-1].Kind == token.Word && !r.Toks[i-1].Is(lang.Cue)
	switch {
	case article&lang.Genitive == 0 && (feminine || article&lang.Oblique == 0):
		return names.GenderOf(false, feminine)
	case article&lang.Genitive != 0 && per == feminine: // "sagte der Forscher", "laut der Forscherin", not "laut der Forscher"
		return names.GenderOf(!feminine, feminine)
	case article&(lang.Genitive|lang.Oblique) == lang.Oblique && !feminine: // "laut dem Forscher"
		return names.Male
	}
	return names.UnknownGender
}
