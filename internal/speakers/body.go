package speakers

import (
	"strings"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Bodies: "the company said" means a body that was named before, of a kind that has
// such a noun.

// maxBodyWords is how many words a description of a body has.
const maxBodyWords = 4

// bodyNoun returns the noun that ends the description of a body that is source n, "the
// Swiss company", and the token behind it. It is -1 if the source is none.
func (r *Resolver) bodyNoun(n int32) (noun, last int) {
	s := &r.sayings[n-1]
	last = r.endOfDescription(s)
	origin := r.origin(s.first+1, last)
	if last-s.first-origin > maxBodyWords || !r.definite(s.first, last) || r.Toks[s.first].Is(lang.Plural) {
		return -1, last
	}
	for i := s.first; i < last; i++ {
		if i == s.first+1 {
			i += origin
		}
		if t := &r.Toks[i]; t.Kind != token.Word || r.ents.At[i] != 0 || i > s.first && t.Is(closed|lang.Auxiliary|lang.PossessiveMark|lang.AndWord) {
			return -1, last
		}
	}
	if r.Toks[last-1].Is(lang.Plural) || !r.callsBody(last-1) || !r.common(last-1) {
		return -1, last
	}
	return last - 1, last
}

// origin returns how many tokens from token i on say where somebody is from, or who is
// behind it: "Leeds-based", "Palo Alto, California-based", but not those that end before
// token last.
func (r *Resolver) origin(i, last int) int {
	k := i
	for m := r.ents.MentionAt(k); m != nil && m.Last < last; m = r.ents.MentionAt(k) {
		switch t := &r.Toks[m.Last]; {
		case t.Kind == token.Comma:
			k = m.Last + 1
		case t.Is(lang.CommonWord) && t.Gap == token.NoGap && m.Last+1 < last:
			return m.Last + 1 - i
		default:
			return 0
		}
	}
	return 0
}

// endOfDescription returns the end of the description that opens a source, without the relative
// clause or the apposition and the comma behind it: "the company, which runs nine plants,", "the
// 80-year-old, a member of the choir,".
func (r *Resolver) endOfDescription(s *saying) int {
	for i := s.first + 1; i+1 < s.last; i++ {
		next := &r.Toks[i+1]
		if r.Toks[i].Kind == token.Comma && (next.Is(lang.Relative) || next.Is(lang.Determiner) && !next.Is(lang.Definite|lang.NumberWord|lang.Possessive)) {
			return i
		}
	}
	last := s.last
	for last > s.first && r.Toks[last-1].Kind == token.Comma {
		last--
	}
	return last
}

// definite reports whether the source of tokens [first, last) has a definite article, as a
// word, before an apostrophe, "l'azienda", or as an ending, or needs none.
func (r *Resolver) definite(first, last int) bool {
	if last-first > 1 {
		return r.Toks[first].Is(lang.Definite)
	}
	return last > first && (r.Lang.Has&lang.SuffixedArticles != 0 || r.Lang.Cases.Any() || strings.ContainsAny(r.Word(first), "'’"))
}

// common reports whether the noun at token i is no name by its spelling: it has a capital
// only where it begins a sentence, or where every noun has one.
func (r *Resolver) common(i int) bool {
	t := &r.Toks[i]
	return t.Shape == token.Lower || t.Shape == token.Capital && (r.Lang.Has&lang.CapitalNouns != 0 || i == r.prose.Sentences[r.sent].First)
}

// describeBody reads the source that begins at token i, and reports whether it describes
// a body that was named before.
func (r *Resolver) describeBody(i int) bool {
	n := r.source[i]
	if n == 0 || r.sayings[n-1].first != i || r.quotes[n-1].By != coref.ByNothing {
		return false
	}
	noun, last := r.bodyNoun(n)
	if noun < 0 {
		return false
	}
	r.pronoun = Pronoun{At: i, class: thing, part: speaker, quote: n, sent: r.sentOf(n)}
	return r.describes(r.bodyCalled(noun), last)
}

// describes notes that the source that reading is at, up to token last, means an entity. It
// reports false if that is none.
func (r *Resolver) describes(id coref.ID, last int) bool {
	if id == 0 {
		return false
	}
	n := r.source[r.at]
	r.mention(coref.Mention{First: r.at, Last: last, Kind: coref.MentionNominal, Entity: id})
	r.spoke = turn{id, r.sent, r.prose.Sentences[r.sent].Block, n}
	for r.at++; r.at < last; r.at++ {
		if m := r.nameAt(r.at); m != nil { // "the Danish minister"
			r.mentions = append(r.mentions, *m)
		}
	}
	return true
}

// How much more a body is likely to be meant that has the noun in its name, and by how
// much the best one must be better than the next.
const (
	hasTheNoun = 256
	bodyMargin = 24
)

// bodyCalled returns which body the noun at a token means, 0 if that is not clear.
func (r *Resolver) bodyCalled(noun int) coref.ID {
	var buf [maxRecent]coref.ID
	var v Values
	all := buf[:0]
	for _, id := range r.recent {
		if (r.ents.List[id-1].Kind == lang.KindOrganization || r.known[id].medium > 0) && r.callable(id, noun) && !r.namedBehind(id, noun) {
			all = r.insert(all, id, reachBody)
		}
	}
	r.compare(all)
	best, top, second := coref.ID(0), -1<<20, -1<<20
	for n, id := range all {
		r.Features(id, n, &v)
		s := pronounWeights.sum(&v)
		if r.hasNoun(id, noun) || r.known[id].medium > 0 && r.IsLabel(lang.LabelMedium, noun) {
			s += hasTheNoun
		}
		switch {
		case s > top:
			best, top, second = id, s, top
		case s > second:
			second = s
		}
	}
	if top-second < bodyMargin {
		return 0
	}
	return best
}

// namedBehind reports whether the sentence names a body behind the noun at a token: who
// tells it something, or something of it, is another one, unless it begins with itself: "The
// company said it would pay what Harker owes".
func (r *Resolver) namedBehind(id coref.ID, noun int) bool {
	if at := r.sayings[r.pronoun.quote-1].content; r.Toks[at].Is(lang.Pronoun) && r.Toks[at].Is(lang.Neuter) {
		return false
	}
	all := r.ents.Mentions
	for k := r.next; k < len(all) && all[k].First < r.prose.Sentences[r.sent].Last; k++ {
		if m := &all[k]; m.First > noun && m.Entity == id && m.Kind == coref.MentionName && !r.ents.Possesses(m) && !r.qualifies(m) {
			return true
		}
	}
	return false
}

// callsBody reports whether token i is a noun of bodies: no document, unless it may be a
// newspaper as well, "the paper".
func (r *Resolver) callsBody(i int) bool {
	t := &r.Toks[i]
	if t.Is(lang.Document) {
		return !t.Is(lang.BodyNoun) && r.IsLabel(lang.LabelMedium, i)
	}
	if t.Is(lang.GroupNoun) && r.Lang.Has&lang.CapitalNouns != 0 {
		return true // "Israels Armee … die Armee"
	}
	return t.Is(lang.BodyNoun|lang.BodyHead) || r.IsLabel(lang.LabelCompany, i) || r.IsLabel(lang.LabelMedium, i)
}

// isMedium reports whether a body is a medium that may be called by the noun at a token: the
// text calls it so, or its name does. An agency is no newspaper.
func (r *Resolver) isMedium(id coref.ID, noun int) bool {
	agency, k := r.Toks[noun].Is(lang.BodyHead), r.known[id].medium
	if k > 0 {
		return r.Toks[k].Is(lang.BodyHead) == agency
	}
	return !agency && r.Toks[r.At(r.ents.List[id-1].Name.End)-1].Is(lang.OutletHead)
}

// reachBody is how many sentences back a description of a body refers.
const reachBody = 12

// callable reports whether a body may be called by the noun at a token: it has the noun
// in its name, or the noun is said of companies and it may be one: a ministry is none,
// nor is the newspaper that reports on it.
func (r *Resolver) callable(id coref.ID, noun int) bool {
	if r.hasNoun(id, noun) || r.IsLabel(lang.LabelMedium, noun) && r.isMedium(id, noun) {
		return true
	}
	if r.LabelOf(lang.LabelCompany, noun, len(r.Toks)) == noun {
		k := &r.known[id] // "the agency" is the NTSB
		return r.Toks[noun].Is(lang.BodyHead) && r.IsLabel(lang.LabelMedium, noun) && k.medium == 0 && k.letters && !r.Toks[r.At(r.ents.List[id-1].Name.End)-1].Is(lang.BodySuffix)
	}
	s := r.ents.List[id-1].Name
	first, last := r.At(s.Start), r.At(s.End)
	if last-first > 1 && (r.Toks[last-1].Is(lang.BodySuffix) || r.LabelOf(lang.LabelCompany, last-1, last) == last) {
		return true // "American Cable Co", "Marlow Power Company"
	}
	for i := first; i < last; i++ {
		t := &r.Toks[i]
		if t.Is(lang.Outlet|lang.OutletHead|lang.BodyHead) && !t.Is(lang.BodySuffix) && !(i+1 == last && r.IsLabel(lang.LabelCompany, i)) || i < first+2 && t.Is(lang.PlaceName|lang.CountryName) {
			return false // "Marlow City", unlike "Women of Marlow", and "Marlow Agency", unlike "Marlow Savings Bank"
		}
	}
	h := coref.HeadOf(r.Text, first, last)
	return !r.Toks[h].Is(lang.BodyNoun) || h > first && h+1 == last || r.LabelOf(lang.LabelCompany, h, len(r.Toks)) > h // unlike "Asociación de Vecinos"
}

// hasNoun reports whether the noun at a token is the head of the name of a body, "the
// agency" of the Food Agency, "la comisión" of the Comisión Europea, and no nationality
// before it is another one's: "the Dutch ministry".
func (r *Resolver) hasNoun(id coref.ID, noun int) bool {
	s := r.ents.List[id-1].Name
	first, last := r.At(s.Start), r.At(s.End)
	if first >= last || !r.sameNoun(r.Word(coref.HeadOf(r.Text, first, last)), r.Word(noun)) {
		return false
	}
	for i := noun - 1; i > r.pronoun.At; i-- {
		if r.Toks[i].Capitalised() && !r.among(i, first, last) {
			return false
		}
	}
	return true
}

// sameNoun reports whether a word of a name is the noun by which the text goes on: itself,
// without the article at its end, or the last part of it.
func (r *Resolver) sameNoun(word, noun string) bool {
	n := len(word) - len(noun)
	return r.Lang.SameNoun(word, noun) || n > 0 && r.Lang.Has&lang.Compounds != 0 && strings.EqualFold(word[n:], noun)
}

// among reports whether the word of token i is among tokens [first, last).
func (r *Resolver) among(i, first, last int) bool {
	for ; first < last; first++ {
		if strings.EqualFold(r.Word(i), r.Word(first)) {
			return true
		}
	}
	return false
}
