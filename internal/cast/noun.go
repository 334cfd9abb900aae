package cast

import (
	"strings"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/token"
)

// A noun is a description of somebody: "three people familiar with the matter".
type noun struct {
	first, last int // tokens
	head        int // "people"
	key         int32
	kind        lang.NameKind
	form        form
	plural      bool
	written     bool // it is a document: "media reports"
	of          bool // it is one of several: "one of the people"
}

// A form says how a description refers.
type form uint8

const (
	formBare       form = iota // "officials"
	formDefinite               // "the officials", "their union"
	formIndefinite             // "an official"
)

// Traits of heads. A head with one of them is a speaker's whatever stands behind it.
const (
	people   = lang.RoleNoun | lang.Title | lang.GroupNoun | lang.Masculine | lang.Feminine | lang.Plural
	speaking = people | lang.BodyNoun | lang.Document
)

// maxNoun bounds the tokens of a description.
const maxNoun = 24

// noun reads the description that tokens [first, last) begin with. It is none if it
// has a person's name that is more than a part of it, or a head that seems to be a
// name that was not found.
func (r *Reader) noun(first, last int) (n noun, ok bool) {
	n.first, n.last = first, r.nounEnd(first, last)
	if n.last-n.first > maxNoun {
		return n, false
	}
	if n.head, n.of = r.head(n.first, n.last); n.head < 0 {
		return n, false
	}
	head := r.behindArticle(n.head)
	h := &head
	if r.seemsName(&n, h) || h.Is(lang.Pronoun|lang.Possessive) || !h.Is(speaking|lang.Demonym) && (!r.mayBeAny(&n) || h.Is(lang.Determiner|lang.NumberWord|lang.Negation|lang.Stopword|lang.Demonstrative)) {
		return n, false
	}
	if m := r.ents.MentionAt(n.head); m != nil && m.Kind == coref.MentionName || r.Any(n.first, n.head, lang.Negation) || r.namesPerson(&n) {
		return n, false
	}
	n.key = r.words.Number(r.Word(n.head))
	n.plural = (h.Is(lang.Plural) && !r.articleOfOne(&n, h) || r.parts[n.head] == pos.Plural) && (!n.of || r.parts[n.head] != pos.Mark && !r.isOne(n.first, n.head))
	n.kind, n.written = r.kindOf(&n, h), h.Is(lang.Document)
	switch t := &r.Toks[n.first]; {
	case t.Is(lang.Definite | lang.Possessive), n.head == n.first && h.Is(lang.Definite):
		n.form = formDefinite
	case t.Is(lang.Determiner) && !t.Is(lang.NumberWord), t.Is(lang.NumberWord) && t.Value == 1 && !n.of:
		n.form = formIndefinite
	}
	if h.Is(lang.Demonym) && n.form != formIndefinite { // "Mexicans"
		n.plural = true
	}
	return n, true
}

// articleOfOne reports whether the article of a description tells that it is of one person
// where its head, in the same form, may be of several: "ein Sprecher", "der Sprecher".
func (r *Reader) articleOfOne(n *noun, h *token.Token) bool {
	t := &r.Toks[n.first]
	one := t.Is(lang.Determiner) && !t.Is(lang.Definite|lang.NumberWord|lang.Possessive) || t.Is(lang.Definite) && t.Value&lang.Genitive != 0
	return one && h.Is(lang.RoleNoun) && r.Lang.Has&lang.CapitalNouns != 0
}

// kindOf returns what a description with head h is of: a document, a body or a person, if
// the noun tells.
func (r *Reader) kindOf(n *noun, h *token.Token) lang.NameKind {
	switch {
	case r.IsLabel(lang.LabelBody, n.head): // "unions"
		return lang.KindOrganization
	case r.IsLabel(lang.LabelPeople, n.head): // "a source"
		return lang.KindPerson
	case h.Is(lang.Document):
		return lang.KindOther
	case h.Is(lang.BodyNoun) && !h.Is(lang.RoleNoun|lang.Plural), h.Is(lang.GroupNoun) && !h.Is(lang.Plural):
		return lang.KindOrganization
	case h.Is(people | lang.Demonym), token.IsAge(r.Word(n.head)):
		return lang.KindPerson
	case r.IsLabel(lang.LabelCompany, n.head): // "the airline"
		return lang.KindOrganization
	}
	return lang.KindOther
}

// behindArticle returns token i with what is known of its word behind an article that is
// written with it, if it is a speaker's, "l'opposition", "L'azienda", and of its singular if that
// is what somebody is: "buyers".
func (r *Reader) behindArticle(i int) token.Token {
	t, word := r.Toks[i], r.Word(i)
	if r.parts[i] == pos.Plural && !t.Is(people) {
		for _, end := range r.Lang.Endings[lang.EndsSeveral] {
			if one, ok := strings.CutSuffix(word, end); ok && r.Lang.Find(one).Traits&lang.RoleNoun != 0 {
				t.Traits |= lang.Plural
			}
		}
	}
	if t.Traits != 0 {
		return t
	}
	if article, n := r.Lang.Clitic(word); article.Traits&lang.Definite != 0 {
		if noun := r.Lang.Find(word[n:]); noun.Traits&speaking != 0 {
			t.Traits = noun.Traits | lang.Definite
		}
	}
	return t
}

// mayBeAny reports whether the head of a description may be a word that is not known
// to be a speaker's: where weights have told what a source is, or an article shows
// that it is a noun.
func (r *Reader) mayBeAny(n *noun) bool {
	article, _ := r.Lang.Clitic(r.Word(n.first)) // "l'ufficio stampa"
	return r.Lang.Has&lang.RolesLearned != 0 || article.Traits&lang.Definite != 0 || r.Toks[n.first].Is(lang.Determiner|lang.Definite) && n.head > n.first
}

// seemsName reports whether a description may be a name that was not found, by its
// capitals: "Voies navigables", "the Reds". Where every noun has one an article must
// tell that it is none.
func (r *Reader) seemsName(n *noun, h *token.Token) bool {
	t := &r.Toks[n.first]
	article := t.Is(lang.Determiner | lang.Definite)
	if r.Lang.Has&lang.CapitalNouns != 0 {
		return !article && !h.Is(speaking)
	}
	const common = speaking | lang.Demonym | lang.Determiner
	opens := n.first == r.prose.Sentences[r.sentence(n.first)].First
	if h.Capitalised() && !h.Is(speaking|lang.Demonym) {
		return !opens || n.head > n.first || !r.isCommon(n.head) // "Shippers"
	}
	return !article && !opens && t.Capitalised() && !t.Is(common) && r.ents.MentionAt(n.first) == nil
}

// isCommon reports whether the word at token i is a noun for people or bodies that is no
// name, or a plural of any other.
func (r *Reader) isCommon(i int) bool {
	return r.IsLabel(lang.LabelBody, i) || r.IsLabel(lang.LabelPeople, i) || r.parts[i] == pos.Plural
}

// nounEnd returns where the description that begins at token i ends: before a comma,
// unless that parts the items of a list, a bracket that is in no name, a relative clause, or
// the "'s" of a possessor.
func (r *Reader) nounEnd(i, last int) int {
	list := false
	end := last
	for k := i + 1; k < last; k++ {
		t := &r.Toks[k]
		if t.Is(lang.Relative) || t.Kind == token.Open && r.ents.MentionAt(k) == nil || t.Kind == token.Dash && t.Gap > token.NoGap || t.Kind == token.Colon {
			end = min(end, k)
			break
		}
		if t.Kind == token.Comma {
			end = min(end, k)
		}
		list = list || t.Is(lang.AndWord) && end < last
	}
	if list {
		end = last
	}
	for end > i+1 && !r.closesTitle(i, end-1) && (r.Toks[end-1].Kind != token.Word && r.Toks[end-1].Kind != token.Number || r.Toks[end-1].Is(lang.PossessiveMark|lang.AndWord)) {
		end--
	}
	return end
}

// closesTitle reports whether the mark at token k closes what one behind token i opened:
// "the editor of “The Post”".
func (r *Reader) closesTitle(i, k int) bool {
	n := r.prose.In[k]
	return n > 0 && r.Toks[k].Kind == token.Mark && r.prose.Pairs[n-1].Close == k && r.prose.Pairs[n-1].Open > i
}

// head returns the head of the description of tokens [first, last), -1 if there is
// none, and whether it is only one of several.
func (r *Reader) head(first, last int) (head int, of bool) {
	head, weak := -1, -1
	for k := first; k < last; k++ {
		tok := r.behindArticle(k)
		t := &tok
		switch {
		case t.Is(lang.PossessiveMark): // what they possess is meant
			head, weak = -1, -1
		case t.Kind != token.Word && t.Kind != token.Number:
			if t.Kind != token.Mark && t.Kind != token.Other {
				k = last
			}
		case k > first && t.Is(lang.OfWord) && head < 0 && weak >= 0 && r.Toks[weak].Is(lang.NumberWord|lang.Determiner):
			weak, of = -1, true // "one of the people"
		case k > first && t.Is(lang.Preposition|lang.OfWord|lang.Conjunction|lang.Auxiliary|lang.AndWord) && !t.Is(lang.RoleNoun|lang.GroupNoun):
			k = last
		case head >= 0 && t.Shape == token.Lower && (t.Is(lang.Particle|lang.Adjunct) || t.Is(lang.Definite|lang.Determiner) && t.Value&lang.Genitive != 0):
			k = last // "un porte-parole de la mairie", "ein Sprecher der Polizei"
		case (t.Is(speaking) || t.Shape == token.Lower && r.IsLabel(lang.LabelPeople, k)) && !t.Is(lang.Pronoun|lang.Determiner):
			if head < 0 || !r.Lang.Cases.Any() { // else a genitive: "директорка музею"
				head = k
			}
		default:
			weak = k
		}
	}
	if head < 0 {
		head = weak
	}
	return head, of
}

// namesPerson reports whether a description has a person's name in it that it is not
// about: it is with "Lee and officials", it is not with "Lee's lawyer" and "a
// spokeswoman for Lee".
func (r *Reader) namesPerson(n *noun) bool {
	joined := false
	for i := n.first; i < n.last; i++ {
		joined = joined || r.Toks[i].Is(lang.AndWord)
		m := r.ents.MentionAt(i)
		if m == nil || m.Kind != coref.MentionName || r.ents.Entity(m).Kind != lang.KindPerson {
			continue
		}
		if joined || m.Last > n.head && !r.Toks[m.First-1].Is(lang.Preposition) || m.Last == n.last && m.First <= n.head {
			return true
		}
		i = m.Last - 1
		if i+1 < n.head && r.Toks[i+1].Is(lang.AndWord) {
			return true
		}
	}
	return false
}

// same reports whether two descriptions with the same head have the same words.
func (r *Reader) same(a, b *noun) bool { return a.of == b.of && r.covers(a, b) && r.covers(b, a) }

// covers reports whether all words of description b, articles and numbers aside, are
// among those of a.
func (r *Reader) covers(a, b *noun) bool {
	for i := b.first; i < b.last; i++ {
		if r.isArticle(i) {
			continue
		}
		n, k := r.words.Number(r.Word(i)), a.first
		for k < a.last && r.words.Number(r.Word(k)) != n {
			k++
		}
		if k == a.last {
			return false
		}
	}
	return true
}

// isOne reports whether one is among tokens [i, last): "one of the people", unlike "some of
// the people".
func (r *Reader) isOne(i, last int) bool {
	for ; i < last; i++ {
		if t := &r.Toks[i]; t.Is(lang.NumberWord) && t.Value == 1 {
			return true
		}
	}
	return false
}

// isArticle reports whether token i says nothing of whom a description means.
func (r *Reader) isArticle(i int) bool {
	t := &r.Toks[i]
	return t.Kind != token.Word || t.Is(lang.Determiner|lang.NumberWord)
}

// maxBefore bounds how far before its relative pronoun a description begins.
const maxBefore = 8

// nounBefore returns where the description of somebody begins that ends before token
// last: at its article, "a man from Dell". It is -1 if there is none.
func (r *Reader) nounBefore(last int) int {
	if t := &r.Toks[max(0, last-1)]; t.Is(lang.Definite|lang.Preposition|lang.Adjunct|lang.OfWord) || !t.Is(speaking) && r.Lang.Ends(r.Word(max(0, last-1)), lang.EndsInfinitive) {
		return -1 // "la carta en la que dice", "para explicar que"
	}
	person := false
	if r.Lang.Has&lang.CapitalNouns != 0 {
		if person = r.Toks[max(0, last-1)].Capitalised(); !person {
			return -1
		}
	}
	for i := last - 1; i >= max(0, last-maxBefore); i-- {
		t := &r.Toks[i]
		switch {
		case t.Kind != token.Word, t.Is(lang.Auxiliary | lang.Relative | lang.Complementizer), t.Is(lang.Pronoun) && !t.Is(lang.Possessive):
			return -1
		case t.Is(lang.Determiner | lang.Definite):
			if person {
				return i
			}
		case t.Is(speaking):
			person = true
		case t.Is(lang.Preposition | lang.Conjunction | lang.OfWord | lang.Particle):
			person = false // "the end of a street"
		case person && t.Is(lang.Stopword) && !r.Lang.Cases.Any() && !t.Is(lang.Possessive|lang.Adjunct|lang.Pronoun): // "un grupo", where no article is listed
			return i
		}
	}
	return -1
}

// otherNumbers reports whether a description has a number that the earlier one b has not: one
// in figures, "61 percent", or another one than b: "three men", "two men".
func (r *Reader) otherNumbers(a, b *noun) bool {
	i := r.numberOf(a)
	if i < 0 {
		return false
	}
	n := r.words.Number(r.Word(i))
	for k := b.first; k < b.last; k++ {
		if r.words.Number(r.Word(k)) == n {
			return false
		}
	}
	return r.Toks[i].Kind == token.Number || r.numberOf(b) >= 0
}

// numberOf returns the number before the head of a description, -1 if there is none.
func (r *Reader) numberOf(n *noun) int {
	for i := n.first; i < n.head; i++ {
		if t := &r.Toks[i]; t.Kind == token.Number || t.Is(lang.NumberWord) && !t.Is(lang.Definite) {
			return i
		}
	}
	return -1
}

// another reports whether a description says that it is of somebody else than those before:
// "other dealers", "another analyst". "The other analyst" is the second of those known.
func (r *Reader) another(n *noun) bool {
	for i := n.first; i < n.head && n.form != formDefinite; i++ {
		if r.IsLabel(lang.LabelAnother, i) {
			return true
		}
	}
	return false
}
