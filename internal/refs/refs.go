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
func (d *Finder) Find(x *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities) []layout.Reference {
	d.Text, d.page, d.prose, d.ents = x, p, m, e
	refs := append(d.list[:0], p.References...)
	for _, s := range m.Sentences {
		b := p.Blocks[s.Block]
		if b.Kind != layout.KindParagraph && b.Kind != layout.KindListItem && b.Kind != layout.KindCaption || s.Last <= b.Body {
			continue
		}
		if end := earlierReport(d, max(s.First, b.Body), s.Last); end > 0 {
			refs = append(refs, layout.Reference{Span: d.Span(s.First, s.Last), Kind: layout.Earlier, Label: d.Span(s.First, end)})
			continue
		}
		refs = appendCited(d, refs, s)
	}
	if own := len(p.References); own > 0 && len(refs) > own {
		slices.SortStableFunc(refs, func(a, b layout.Reference) int { return a.Start - b.Start })
	}
	d.list = refs
	return refs
}

// earlierReport returns the token after the words with which the sentence
// [first, last) recalls an earlier report, 0 if it recalls none: "As reported
// earlier", "As Ukrinform reported", "Earlier" before what somebody said.
func earlierReport(d *Finder, first, last int) int {
	const far = 12
	if end := d.LabelOf(lang.LabelEarlier, first, last); end > first {
		by := d.LabelOf(lang.LabelBy, end, last)
		out := outletAt(d, by, last)
		if by > end && end == first+2 && out > by && !ownOutlet(d, by, out) {
			return 0 // "As reported by the Herald": that is whom this story cites
		}
		return max(end, out)
	}
	if end := d.LabelOf(lang.LabelEarlierSaid, first, last); end > first && end < last && d.Toks[end].Kind == token.Comma {
		for i := end; i < min(end+far, last); i++ {
			if d.Toks[i].Is(lang.Cue) && d.Toks[i].Shape == token.Lower {
				return end
			}
		}
		return 0
	}
	end := d.LabelOf(lang.LabelAs, first, last)
	if end == first {
		return 0
	}
	out := outletAt(d, end, last)
	if out == end {
		return 0
	}
	verb, before := d.skipReports(out, last)
	if verb == out {
		return 0
	}
	after := d.LabelOf(lang.LabelAdverb, verb, last)
	if before || after > verb || known(d) == 0 || ownOutlet(d, end, out) {
		return after
	}
	return 0
}

// skipReports returns the token after the verb of reporting at token i, with
// its auxiliaries and adverbs, i if there is none. It reports whether one of
// the adverbs stands for an earlier time.
func (d *Finder) skipReports(i, last int) (int, bool) {
	const far = 3
	earlier := false
	for k := i; k < min(i+far, last); k++ {
		if end := d.LabelOf(lang.LabelAdverb, k, last); end > k {
			earlier = true
			continue
		}
		if end := d.LabelOf(lang.LabelReports, k, last); end > k {
			return end, earlier
		}
		if !d.Toks[k].Is(lang.Auxiliary) {
			break
		}
	}
	return i, false
}

// appendCited appends the outlets that sentence s names as its source.
func appendCited(d *Finder, refs []layout.Reference, s prose.Sentence) []layout.Reference {
	from, relay := len(refs), -1
	for i := s.First; i < s.Last; i++ {
		if !d.Toks[i].Is(lang.Outlet|lang.OutletHead) || d.Toks[i].Shape == token.Lower {
			continue
		}
		open, end := outletAround(d, i, s)
		if end == 0 {
			continue
		}
		i = end - 1
		if n := d.prose.In[i]; n > 0 && d.prose.Pairs[n-1].Speech || ownOutlet(d, open, end) {
			continue // in speech it is the speaker's source, not the story's
		}
		cited := phraseBefore(d, lang.LabelCiting, open, s)
		relayed, verb := phraseBefore(d, lang.LabelReports, open, s), end
		if cited == open {
			verb, _ = d.skipReports(end, s.Last)
		}
		switch {
		case cited == open && (verb > end || relayed < open): // "Reuters reports", "reports Reuters"
			if relay < 0 {
				relay = len(refs)
				refs = append(refs, citation(d, relayed, open, end, verb))
			}
			continue
		case cited == open && endsPhrase(d, end, s.Last):
			cited = phraseBefore(d, lang.LabelAccording, open, s)
		}
		if cited < open {
			if k := d.LabelOf(lang.LabelAnd, end, s.Last); k > end {
				end = max(end, outletAt(d, k, s.Last))
			}
			refs = append(refs, citation(d, cited, open, end, end))
			i = end - 1
		}
	}
	if relay >= 0 && len(refs) == from+1 {
		refs = appendOriginal(d, refs, s)
	}
	if relay >= 0 && len(refs) > from+1 {
		refs = slices.Delete(refs, relay, relay+1)
	}
	return refs
}

// appendOriginal appends the body that the relay in sentence s refers to, if it
// names one.
func appendOriginal(d *Finder, refs []layout.Reference, s prose.Sentence) []layout.Reference {
	for i := s.First; i < s.Last; i++ {
		end := d.LabelOf(lang.LabelReference, i, s.Last)
		if end == i {
			continue
		}
		k, _ := slices.BinarySearchFunc(d.ents.Mentions, end, func(m coref.Mention, i int) int { return m.First - i })
		for ; k < len(d.ents.Mentions) && d.ents.Mentions[k].First <= end+1; k++ {
			m := d.ents.Mentions[k]
			if m.Entity > 0 && m.Kind == coref.MentionName && d.ents.Entity(&m).Kind == lang.KindOrganization {
				return append(refs, citation(d, i, end, m.Last, m.Last))
			}
		}
		break
	}
	return refs
}

// outletAround returns the outlet's name that token i of sentence s belongs to,
// as tokens [open, end), or zeros.
func outletAround(d *Finder, i int, s prose.Sentence) (open, end int) {
	open = i
	for open > s.First && i-open < maxOutlet && (d.Toks[open-1].Capitalised() || d.Toks[open-1].Is(lang.Definite|lang.Particle)) && d.Toks[open-1].Kind == token.Word {
		open--
	}
	if open > s.First && d.Toks[open-1].Kind == token.Mark {
		open--
	}
	for ; open <= i; open++ {
		if end = outletAt(d, open, s.Last); end > i {
			return open, end
		}
	}
	return 0, 0
}

// citation returns the reference to the outlet [open, end) by a phrase before it
// that begins at token first or one after it that ends at token last.
func citation(d *Finder, first, open, end, last int) layout.Reference {
	r := layout.Reference{Span: d.Span(first, last), Kind: layout.Cited, Label: d.Span(first, open)}
	if first == open {
		r.Label = d.Span(end, last)
	}
	return r
}

// phraseBefore returns the first token of the phrase of one kind that ends
// before token open of sentence s, open if there is none.
func phraseBefore(d *Finder, kind lang.Label, open int, s prose.Sentence) int {
	const longest = 5
	for k := max(s.First, open-longest); k < open; k++ {
		if d.Toks[k].Begins&lang.BeginsLabel != 0 && d.LabelOf(kind, k, open) == open {
			return k
		}
	}
	return open
}

// endsPhrase reports whether a noun phrase ends before token i: "according to
// Reuters data" names no outlet.
func endsPhrase(d *Finder, i, last int) bool {
	if i >= last {
		return true
	}
	t := &d.Toks[i]
	return t.Kind != token.Word || t.Is(lang.Auxiliary|lang.Preposition|lang.Conjunction|lang.Cue|lang.Clitic|lang.Relative|lang.Stopword|lang.DateWord|lang.Weekday) && t.Shape == token.Lower || t.Is(lang.Weekday)
}

// maxOutlet bounds the words of an outlet's name.
const maxOutlet = 6

// outletAt returns the token after the name of a news agency, newspaper or
// broadcaster that begins at token i, i if none does: a known one, or words
// with capitals that end in "Times", "News" and the like, with an article or
// in quotation marks.
func outletAt(d *Finder, i, last int) int {
	if i >= last {
		return i
	}
	k := i
	if d.Toks[k].Is(lang.Definite) {
		k++
	}
	quoted := false
	if k < last && d.Toks[k].Kind == token.Mark {
		quoted = true
		k++
	}
	if k >= last {
		return i
	}
	end := d.LabelOf(lang.LabelOutlet, k, last)
	if end > k && !d.Toks[k].Capitalised() {
		return i
	}
	if end == k {
		for n := k; n < min(k+maxOutlet, last) && d.Toks[n].Kind == token.Word && (d.Toks[n].Capitalised() || d.Toks[n].Shape == token.Mixed || n > k && d.Toks[n].Is(lang.Particle) && !d.Toks[n].Is(lang.OfWord)); n++ {
			if n > k && d.Toks[n].Gap == token.NoGap {
				break
			}
			if d.Toks[n].Is(lang.Outlet|lang.OutletHead) && d.Toks[n].Shape != token.Lower && (n > k || k > i || d.Toks[n].Is(lang.Outlet)) {
				end = n + 1
			}
		}
	}
	if end == k {
		return i
	}
	if quoted && end < last && d.Toks[end].Kind == token.Mark {
		end++
	}
	return end
}

// known returns how many outlets are known to have made this story.
func known(d *Finder) int {
	n := 0
	if d.page.Dateline.Agency.End > 0 {
		n++
	}
	for _, c := range d.page.Credits {
		if c.Role == layout.RoleAgency || c.Role == layout.RoleCorrespondent || c.Role == layout.RoleSource {
			n += len(c.Names)
		}
	}
	return n
}

// ownOutlet reports whether the tokens [first, last) name the outlet that made
// this story.
func ownOutlet(d *Finder, first, last int) bool {
	if d.Toks[first].Is(lang.Definite) && first+1 < last {
		first++
	}
	own := func(s text.Span) bool {
		return strings.EqualFold(d.Raw[d.Toks[first].Start:d.Toks[last-1].End], d.Raw[s.Start:s.End])
	}
	if own(d.page.Dateline.Agency) {
		return true
	}
	for _, c := range d.page.Credits {
		if c.Role != layout.RoleAgency && c.Role != layout.RoleCorrespondent && c.Role != layout.RoleSource {
			continue
		}
		if slices.ContainsFunc(c.Names, own) {
			return true
		}
	}
	return false
}
