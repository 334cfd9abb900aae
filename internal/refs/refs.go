// Package refs finds the other stories that sentences point to: it takes the
// sentences and entities of a text, and gives the references within sentences, with
// those that the layout knows already.
package refs

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Finder finds the references of one text after another. The zero finder is
// ready to use; what it returns is good until the next call.
type Finder struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	ents  *coref.Entities
	list  []layout.Reference
}

// Find returns the pointers to other stories, in text order: those that are
// blocks of their own, and those within sentences.
//
// Of a report that relays another one ("Ukrinform reports, citing Reuters")
// only the original source is a reference: the relay is who wrote this story.
func (f *Finder) Find(x *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities) []layout.Reference {
	f.Text, f.page, f.prose, f.ents = x, p, m, e
	refs := append(f.list[:0], p.References...)
	for _, s := range m.Sentences {
		b := p.Blocks[s.Block]
		if !mayRefer(b.Kind) || s.Last <= b.Body {
			continue
		}
		if end := f.earlierReport(max(s.First, b.Body), s.Last); end > 0 {
			refs = append(refs, layout.Reference{Span: f.Span(s.First, s.Last), Kind: layout.Earlier, Label: f.Span(s.First, end)})
			continue
		}
		refs = f.appendCited(refs, s)
	}
	if own := len(p.References); own > 0 && len(refs) > own {
		slices.SortStableFunc(refs, func(a, b layout.Reference) int { return a.Start - b.Start })
	}
	f.list = refs
	return refs
}

// mayRefer reports whether the sentences of a block are the story's own text.
func mayRefer(k layout.Kind) bool {
	return k == layout.KindParagraph || k == layout.KindListItem || k == layout.KindCaption
}

// earlierReport returns the token after the words with which the sentence
// [first, last) recalls an earlier report, 0 if it recalls none: "As reported
// earlier", "As Ukrinform reported", "Earlier" before what somebody said.
func (f *Finder) earlierReport(first, last int) int {
	if end := f.LabelOf(lang.LabelEarlier, first, last); end > first {
		by := f.LabelOf(lang.LabelBy, end, last)
		out := f.outletAt(by, last)
		if by > end && end == first+2 && out > by && !f.ownOutlet(by, out) {
			return 0 // "As reported by the Herald": that is whom this story cites
		}
		return max(end, out)
	}
	if end := f.LabelOf(lang.LabelEarlierSaid, first, last); end > first && end < last && f.Toks[end].Kind == token.Comma {
		if f.saysSoon(end, last) {
			return end
		}
		return 0
	}
	return f.asReported(first, last)
}

// saysSoon reports whether a reporting word stands near behind token i.
func (f *Finder) saysSoon(i, last int) bool {
	const far = 12
	for k := i; k < min(i+far, last); k++ {
		if f.Toks[k].Is(lang.Cue) && f.Toks[k].Shape == token.Lower {
			return true
		}
	}
	return false
}

// asReported reads "As Ukrinform reported earlier" likewise. Without "earlier" it
// must be the outlet that made this story, if that is known.
func (f *Finder) asReported(first, last int) int {
	name := f.LabelOf(lang.LabelAs, first, last)
	if name == first {
		return 0
	}
	verb := f.outletAt(name, last)
	if verb == name {
		return 0
	}
	end, earlier := f.skipReports(verb, last)
	if end == verb {
		return 0
	}
	after := f.LabelOf(lang.LabelAdverb, end, last)
	if earlier || after > end || f.known() == 0 || f.ownOutlet(name, verb) {
		return after
	}
	return 0
}

// skipReports returns the token after the verb of reporting at token i, with
// its auxiliaries and adverbs, i if there is none. It reports whether one of
// the adverbs stands for an earlier time.
func (f *Finder) skipReports(i, last int) (int, bool) {
	const far = 3
	earlier := false
	for k := i; k < min(i+far, last); k++ {
		if end := f.LabelOf(lang.LabelAdverb, k, last); end > k {
			earlier = true
			continue
		}
		if end := f.LabelOf(lang.LabelReports, k, last); end > k {
			return end, earlier
		}
		if !f.Toks[k].Is(lang.Auxiliary) {
			break
		}
	}
	return i, false
}

// appendCited appends the outlets that sentence s names as its source.
func (f *Finder) appendCited(refs []layout.Reference, s prose.Sentence) []layout.Reference {
	from, relay := len(refs), -1
	for i := s.First; i < s.Last; i++ {
		if !f.Toks[i].Is(lang.Outlet|lang.OutletHead) || f.Toks[i].Shape == token.Lower && !f.endsMarked(i, s) {
			continue
		}
		open, end := f.outletAround(i, s)
		if end == 0 {
			continue
		}
		open, i = f.headBefore(open, s), end-1
		if n := f.prose.In[i]; n > 0 && f.prose.Pairs[n-1].Speech || f.ownOutlet(open, end) {
			continue // in speech it is the speaker's source, not the story's
		}
		cited := f.phraseBefore(lang.LabelCiting, open, s)
		relayed, verb := f.phraseBefore(lang.LabelReports, open, s), end
		if cited == open {
			verb, _ = f.skipReports(end, s.Last)
		}
		if relayed < open && verb == end && f.hears(end, s) {
			continue
		}
		switch {
		case cited == open && (verb > end || relayed < open): // "Reuters reports", "reports Reuters"
			if relay < 0 {
				relay = len(refs)
				refs = append(refs, f.citation(relayed, open, end, verb))
			}
			continue
		case cited == open && f.endsPhrase(end, s.Last):
			cited = f.phraseBefore(lang.LabelAccording, open, s)
		}
		if cited < open {
			if k := f.LabelOf(lang.LabelAnd, end, s.Last); k > end {
				end = max(end, f.outletAt(k, s.Last))
			}
			refs = append(refs, f.citation(cited, open, end, end))
			i = end - 1
		}
	}
	if len(refs) == from && f.relays(s) || relay >= 0 && len(refs) == from+1 {
		refs = f.appendOriginal(refs, s)
	}
	if relay >= 0 && len(refs) > from+1 {
		refs = slices.Delete(refs, relay, relay+1)
	}
	return refs
}

// headBefore returns where the noun that says what the outlet at token open of sentence s is
// begins, with its article, behind a phrase that cites: "citing the agency Reuters". It is
// open if there is none.
func (f *Finder) headBefore(open int, s prose.Sentence) int {
	k := open - 1
	if k <= s.First || f.Toks[k].Shape != token.Lower || !f.Toks[k].Is(lang.OutletHead|lang.BodyNoun|lang.GroupNoun) {
		return open
	}
	if f.Toks[k-1].Is(lang.Definite) {
		k--
	}
	for _, kind := range [...]lang.Label{lang.LabelCiting, lang.LabelReports, lang.LabelAccording} {
		if f.phraseBefore(kind, k, s) < k {
			return k
		}
	}
	return open
}

// hears reports whether the outlet between a verb and token i of sentence s is who was told,
// for whoever says so follows: "сообщила ТАСС адвокат посёлка".
func (f *Finder) hears(i int, s prose.Sentence) bool {
	if !f.Lang.Cases.Any() || i >= s.Last {
		return false
	}
	return f.Toks[i].Is(lang.RoleNoun|lang.GroupNoun) && f.Toks[i].Shape == token.Lower || f.ents.PersonAt(i)
}

// relays reports whether sentence s says that somebody reports something.
func (f *Finder) relays(s prose.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		if f.Toks[i].Begins&lang.BeginsLabel != 0 && f.LabelOf(lang.LabelReports, i, s.Last) > i {
			return true
		}
	}
	return false
}

// appendOriginal appends the body that the relay in sentence s refers to, if it
// names one.
func (f *Finder) appendOriginal(refs []layout.Reference, s prose.Sentence) []layout.Reference {
	for i := s.First; i < s.Last; i++ {
		end := f.LabelOf(lang.LabelReference, i, s.Last)
		if end == i {
			continue
		}
		k, _ := slices.BinarySearchFunc(f.ents.Mentions, end, func(m coref.Mention, i int) int { return m.First - i })
		for ; k < len(f.ents.Mentions) && f.ents.Mentions[k].First <= end+1; k++ {
			m := f.ents.Mentions[k]
			if m.Entity > 0 && m.Kind == coref.MentionName && f.ents.Entity(&m).Kind == lang.KindOrganization {
				return append(refs, f.citation(i, end, m.Last, m.Last))
			}
		}
		break
	}
	return refs
}

// outletAround returns the outlet's name that token i of sentence s belongs to,
// as tokens [open, end), or zeros.
func (f *Finder) outletAround(i int, s prose.Sentence) (open, end int) {
	open = i
	for open > s.First && i-open < maxOutlet && f.opensOutlet(open-1) {
		open--
	}
	if open > s.First && f.Toks[open-1].Kind == token.Mark {
		open--
	}
	for ; open <= i; open++ {
		if end = f.outletAt(open, s.Last); end > i {
			return open, end
		}
	}
	return 0, 0
}

// opensOutlet reports whether token i may stand in an outlet's name before its
// last word.
func (f *Finder) opensOutlet(i int) bool {
	t := &f.Toks[i]
	return t.Kind == token.Word && (t.Capitalised() || t.Is(lang.Definite|lang.Particle))
}

// citation returns the reference to the outlet [open, end) by a phrase before it
// that begins at token first or one after it that ends at token last.
func (f *Finder) citation(first, open, end, last int) layout.Reference {
	r := layout.Reference{Span: f.Span(first, last), Kind: layout.Cited, Label: f.Span(first, open)}
	if first == open {
		r.Label = f.Span(end, last)
	}
	return r
}

// phraseBefore returns the first token of the phrase of one kind that ends
// before token open of sentence s, open if there is none.
func (f *Finder) phraseBefore(kind lang.Label, open int, s prose.Sentence) int {
	const longest = 5
	for k := max(s.First, open-longest); k < open; k++ {
		if f.Toks[k].Begins&lang.BeginsLabel != 0 && f.LabelOf(kind, k, open) == open {
			return k
		}
	}
	return open
}

// endsPhrase reports whether a noun phrase ends before token i: "according to
// Reuters data" names no outlet.
func (f *Finder) endsPhrase(i, last int) bool {
	if i >= last {
		return true
	}
	t := &f.Toks[i]
	if t.Kind != token.Word || t.Is(lang.Weekday) {
		return true
	}
	const behind = lang.Auxiliary | lang.Preposition | lang.Conjunction | lang.Cue | lang.Clitic | lang.Relative | lang.Stopword | lang.DateWord
	return t.Shape == token.Lower && t.Is(behind)
}

// maxOutlet bounds the words of an outlet's name.
const maxOutlet = 6

// outletAt returns the token after the name of a news agency, newspaper or
// broadcaster that begins at token i, i if none does: a known one, or words
// with capitals that end in "Times", "News" and the like, with an article or
// in quotation marks.
func (f *Finder) outletAt(i, last int) int {
	if i >= last {
		return i
	}
	k := i
	if f.Toks[k].Is(lang.Definite) {
		k++
	}
	quoted := k < last && f.Toks[k].Kind == token.Mark
	if quoted {
		k++
	}
	if k >= last {
		return i
	}
	end := f.LabelOf(lang.LabelOutlet, k, last)
	if end > k && !f.Toks[k].Capitalised() {
		return i
	}
	if end == k {
		end = f.outletOf(k, last, k > i)
	}
	if m := f.ents.MentionAt(k); end == k && m != nil && m.First == k && m.Last <= last && m.Kind == coref.MentionName && f.ownOutlet(k, m.Last) { // the agency of the dateline
		end = m.Last
	}
	if end == k {
		return i
	}
	if quoted && end < last && f.Toks[end].Kind == token.Mark {
		end++
	}
	return end
}

// outletOf returns the token after the words from token k on that make the name of
// an outlet, k if they make none: "Herald Tribune", and "Times" alone with an
// article or a mark before it.
func (f *Finder) outletOf(k, last int, marked bool) int {
	end := k
	for n := k; n < min(k+maxOutlet, last); n++ {
		t := &f.Toks[n]
		inside := n > k && t.Is(lang.Particle) && !t.Is(lang.OfWord) // "Corriere della Sera"
		if t.Kind != token.Word || !t.Capitalised() && t.Shape != token.Mixed && !inside {
			break
		}
		if n > k && t.Gap == token.NoGap {
			break
		}
		if t.Shape != token.Lower && (t.Is(lang.Outlet) || t.Is(lang.OutletHead) && (marked || n > k)) {
			end = n + 1
		}
		if n+2 < last && f.endsName(n+1) && marked { // "Заречинская газета" in marks
			return n + 2
		}
	}
	return end
}

// endsName reports whether token i ends an outlet's name in marks: the noun that says
// what it is, in small letters.
func (f *Finder) endsName(i int) bool {
	return f.Toks[i].Is(lang.OutletHead) && f.Toks[i].Shape == token.Lower && f.Toks[i+1].Kind == token.Mark && f.Toks[i+1].Gap == token.NoGap
}

// endsMarked reports whether token i ends the name of an outlet in marks that begins
// with a capital: «Заречинская газета».
func (f *Finder) endsMarked(i int, s prose.Sentence) bool {
	return i > s.First+1 && i+1 < s.Last && f.Toks[i-1].Capitalised() && f.endsName(i)
}

// known returns how many outlets are known to have made this story.
func (f *Finder) known() int {
	n := 0
	if f.page.Dateline.Agency.End > 0 {
		n++
	}
	for _, c := range f.page.Credits {
		if madeBy(c.Role) {
			n += len(c.Names)
		}
	}
	return n
}

// madeBy reports whether credits of a role name the outlet that made the story.
func madeBy(r layout.Role) bool {
	return r == layout.RoleAgency || r == layout.RoleCorrespondent || r == layout.RoleSource
}

// ownOutlet reports whether the tokens [first, last) name the outlet that made
// this story, perhaps in other words: "AP" and "The Associated Press".
func (f *Finder) ownOutlet(first, last int) bool {
	if f.Toks[first].Is(lang.Definite) && first+1 < last {
		first++
	}
	name, m := f.Span(first, last), f.ents.MentionAt(first)
	own := func(s text.Span) bool {
		if s.End == 0 {
			return false
		}
		a, b := f.Raw[name.Start:name.End], f.Raw[s.Start:s.End]
		if house, other, joined := strings.Cut(b, "-"); joined && (strings.EqualFold(a, house) || strings.EqualFold(a, other)) { // "efe-epa"
			return true
		}
		other := f.ents.MentionAt(f.At(s.Start))
		return strings.EqualFold(a, b) || m != nil && other != nil && m.Entity == other.Entity
	}
	if own(f.page.Dateline.Agency) {
		return true
	}
	credits := f.page.Credits
	for _, c := range credits[:min(len(credits), maxMakers)] {
		if madeBy(c.Role) && slices.ContainsFunc(c.Names[:min(len(c.Names), maxMakers)], own) {
			return true
		}
	}
	return false
}

// maxMakers bounds the credits of a story, and the names of one, that an outlet is looked for in.
const maxMakers = 16
