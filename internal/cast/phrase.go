package cast

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/token"
)

// Where parts of speech are known they tell where a description begins, and who did
// something.

// phraseBefore returns where the noun phrase begins that ends before token last, less
// what follows its head: "party leaders", "the state's first governor". It is -1 if
// there is none.
func (r *Reader) phraseBefore(last int) int {
	first, start := last, r.prose.Sentences[r.sentence(max(last-1, 0))].First
	for first > start && last-first < maxBefore {
		switch r.parts[first-1] {
		case pos.Noun, pos.Plural, pos.Name, pos.Number, pos.PossessiveMark:
		case pos.Adjective, pos.Determiner, pos.Possessive:
			if first == last {
				return -1
			}
		default:
			if first == last {
				return -1
			}
			return first
		}
		first--
	}
	return first
}

// maxSteps bounds how many noun phrases are passed on the way to who is meant.
const maxSteps = 3

// antecedent returns where the description begins that ends before token last and that
// a relative pronoun goes on about. One that stands for people only, "who", goes on about
// the last noun that is known to be somebody's, "a man in a shirt who", or else about the
// last that may be, "opponents who". It is -1 if there is none.
func (r *Reader) antecedent(last int, who bool) int {
	if r.parts[last-1] == pos.Mark {
		return r.nounBefore(last)
	}
	found := -1
	for range maxSteps {
		first := r.phraseBefore(last)
		if first < 0 {
			break
		}
		if !who || r.Toks[last-1].Is(people|lang.Demonym) {
			return first
		}
		if found < 0 && r.maybeSomebody(last-1) {
			found = first
		}
		if first < 2 || r.parts[first-1] != pos.Preposition {
			break
		}
		last = first - 1
	}
	return found
}

// maybeSomebody reports whether the noun at token i may be that of a person.
func (r *Reader) maybeSomebody(i int) bool {
	t := &r.Toks[i]
	return t.Shape == token.Lower && !t.Is(lang.BodyNoun) && r.ents.MentionAt(i) == nil
}

// namedBefore returns the body or the thing whose name ends before token last, where the same
// relative pronoun goes on about people and things: "die Firma Nord, die sagte". It is 0 if there
// is none, or the name may be but a part of what is meant: "ein Sprecher der Nord AG, der".
func (r *Reader) namedBefore(last int) coref.ID {
	if r.Toks[last-1].Kind == token.Mark {
		last--
	}
	m := r.ents.MentionAt(last - 1)
	if r.Lang.Has&lang.RolesLearned != 0 || m == nil || m.Kind != coref.MentionName || m.Last != last || r.ents.Entity(m).Kind == lang.KindPlace {
		return 0
	}
	k := m.First - 1
	for k >= 0 && r.Toks[k].Is(lang.Definite|lang.OfWord|lang.Particle|lang.Preposition) {
		k--
	}
	if k >= 0 && k < m.First-1 && r.Toks[k].Is(lang.RoleNoun|lang.GroupNoun|lang.AndWord) {
		return 0
	}
	return m.Entity
}

// apposed returns the person whom the description that begins at token i is set behind:
// "Ann Lee, 32, a nurse". It is 0 if there is none.
func (r *Reader) apposed(i int) coref.ID {
	for i >= 2 && r.Toks[i-1].Kind == token.Comma {
		if m := r.ents.MentionAt(i - 2); m != nil && r.ents.Entity(m).Kind == lang.KindPerson {
			return m.Entity
		}
		if r.Toks[i-2].Kind != token.Number {
			break
		}
		i -= 2
	}
	return 0
}

// maxBack bounds how far before a pronoun those are whom it may mean, in tokens.
const maxBack = 80

// subjectBefore returns whom the pronoun at token i means, if that is who is spoken of
// last before it as the subject of a clause behind token from, and it agrees; -1 for nobody.
// What it says begins at token said.
func (r *Reader) subjectBefore(i, from, said int) int {
	n := r.sentence(i)
	for v := i - 1; v > max(from, i-maxBack) && r.reaches(r.sentence(v), n); v-- {
		if !r.parts[v].Finite() {
			continue
		}
		end := v
		for end > 0 && r.parts[end-1] == pos.Adverb {
			end--
		}
		first := r.wholePhrase(end)
		if first < 0 {
			continue
		}
		if k := r.mine[first]; k != 0 {
			if of := r.of[k-1]; of < len(r.unnamed) && !(first >= said && r.isTopic(&r.unnamed[of].noun, i)) && r.unnamed[of].agrees(&r.Toks[i]) {
				return of
			}
			continue
		}
		who, ok := r.noun(first, end)
		if !ok || who.kind == lang.KindOther || !r.endsPhrase(who, end) || first >= said && r.isTopic(&who, i) {
			continue
		}
		h := &r.Toks[who.head]
		u := unnamed{noun: who, gender: names.GenderOf(h.Is(lang.Masculine), h.Is(lang.Feminine))}
		if u.agrees(&r.Toks[i]) {
			return r.describe(first, end, true)
		}
	}
	return r.openerBefore(i)
}

// endsPhrase reports whether no other noun ends a description before a preposition or token last:
// "the school", unlike "the school day".
func (r *Reader) endsPhrase(n noun, last int) bool {
	for i := n.head + 1; i < last && r.parts[i] != pos.Preposition; i++ {
		if (r.parts[i] == pos.Noun || r.parts[i] == pos.Plural) && !r.IsLabel(lang.LabelMedium, i) && r.ents.MentionAt(i) == nil {
			n.head = i
		}
	}
	h := r.behindArticle(n.head)
	return r.kindOf(&n, &h) != lang.KindOther
}

// wholePhrase returns where the noun phrase begins that ends before token last, with what
// stands before the prepositions in it: "the bridge to the harbour". It is -1 if there is none.
func (r *Reader) wholePhrase(last int) int {
	first := r.phraseBefore(last)
	for range maxSteps {
		if first <= 0 || !r.Toks[first-1].Is(lang.Locative|lang.OfWord|lang.ForWord) || r.parts[first-1] != pos.Preposition && r.parts[first-1] != pos.To {
			break
		}
		before := r.phraseBefore(first - 1)
		if before < 0 {
			break
		}
		first = before
	}
	return first
}

// isTopic reports whether a body of which "they" at token i say something is not who says so: "The
// bank will stay, they said".
func (r *Reader) isTopic(n *noun, i int) bool {
	return n.kind == lang.KindOrganization && r.Toks[i].Is(lang.Plural)
}

// maxOpener bounds the words of a subject that opens a sentence.
const maxOpener = 4

// openerBefore returns the group that opens the sentence before that of the pronoun at
// token i, where no parts of speech are known, if it agrees: "Police closed the road.
// They said it was unsafe." It is -1 if there is none.
func (r *Reader) openerBefore(i int) int {
	n := r.sentence(i)
	if n == 0 || !r.Toks[i].Is(lang.Plural) || r.prose.Sentences[n-1].Block != r.prose.Sentences[n].Block {
		return -1
	}
	s := &r.prose.Sentences[n-1]
	if r.parts[s.First] != pos.Mark {
		return -1
	}
	for k := s.First; k+1 < min(s.Last, s.First+maxOpener); k++ {
		t, next := &r.Toks[k], &r.Toks[k+1]
		if t.Is(lang.GroupNoun) && next.Kind == token.Word && next.Shape == token.Lower && !next.Is(lang.Preposition|lang.OfWord|lang.AndWord|lang.RoleNoun|lang.GroupNoun) {
			return r.describe(s.First, k+1, true)
		}
		if !t.Is(lang.Determiner|lang.Definite|lang.NumberWord) && (t.Shape != token.Lower || t.Is(lang.Preposition|lang.Auxiliary)) {
			break
		}
	}
	return -1
}
