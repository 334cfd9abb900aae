// Package quotes puts the roles of words together into attributions: it takes the
// stretches of source, cue and content, and gives for each thing that was said who
// said it, in what words the text says so, and how likely that is right.
package quotes

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Quote is something that somebody said, wrote, believes or wants.
type Quote struct {
	Kind       Kind
	Content    []text.Span // in text order, never empty
	Cue        text.Span
	Source     text.Span
	Speaker    coref.ID
	By         coref.Evidence
	Act        Act
	Negated    bool      // it is reported not to be so, or not to be said
	Antecedent text.Span // what "this" stands for
	Percent    uint8     // how likely it is right
}

// A Kind says how much of a quote is verbatim.
type Kind uint8

// The kinds of quotes.
const (
	Direct   Kind = iota // all of the content stands in quotation marks
	Mixed                // part of it does, and more than a name
	Indirect             // none of it does
)

// A Linker puts together the attributions of one text after another. The zero
// linker is ready to use; what it returns is good until the next call.
type Linker struct {
	*token.Text
	page  *layout.Page
	prose *prose.Prose
	ents  *coref.Entities
	roles *roles.Roles

	all    []Stretch
	byRole [roles.NumRoles][]int // indexes of stretches
	near   []int                 // the latest candidates
	groups []Attribution
	quotes []Quote
	spans  []text.Span // of contents

	of, sizes []int32 // the memory of groupByCue
	indexes   []int
}

// Reset prepares for a text, and finds the stretches of equal roles in it. They
// have no partners yet.
func (l *Linker) Reset(d *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities, r *roles.Roles) {
	l.Text, l.page, l.prose, l.ents, l.roles = d, p, m, e, r
	l.quotes, l.groups = l.quotes[:0], l.groups[:0]
	l.findStretches()
}

// Stretches returns the stretches of the text, in its order.
func (l *Linker) Stretches() []Stretch { return l.all }

// Find puts the words that have roles together into attributions.
func (l *Linker) Find(d *token.Text, p *layout.Page, m *prose.Prose, e *coref.Entities, r *roles.Roles) []Quote {
	l.Reset(d, p, m, e, r)
	if r.Learned {
		l.link()
	} else {
		l.linkNearest()
	}
	l.joinSigned()
	l.groupByCue()
	l.spans = slices.Grow(l.spans[:0], len(l.all)+1)
	head, ok := l.headlineQuote()
	var previous Attribution
	for n, a := range l.groups {
		if ok && l.all[a.Contents[0]].heads || l.behindClaim(a) {
			continue // read already, by its layout, or the name of a site
		}
		if source := l.aboutSince(previous, a); source != None {
			a.Source = source
		} else if l.goesOnUnmarked(previous, a) || l.goesOnMarked(previous, a) {
			a.Source = previous.Source
		}
		l.mend(&a)
		l.groups[n] = a
		q := l.makeQuote(a)
		if q.Kind != Direct && (l.isDoubtful(&q, a) || l.citesOnly(a) || q.Negated && l.isEmpty(a) || l.isCall(a) || l.isSeeming(a) || l.isTurn(a)) {
			if a = l.quotationsOf(previous, a); len(a.Contents) == 0 {
				continue
			}
			l.groups[n] = a
			q = l.makeQuote(a)
		}
		if outer, ok := l.outer(a); ok {
			l.quotes = append(l.quotes, outer)
		}
		l.goOn(previous, &a, &q)
		l.quotes = append(l.quotes, q)
		previous = a
	}
	if ok {
		at, _ := slices.BinarySearchFunc(l.quotes, head.Content[0].Start, func(q Quote, start int) int { return q.Content[0].Start - start })
		l.quotes = slices.Insert(l.quotes, at, head)
	}
	l.addNested()
	l.addAnswers()
	return l.quotes
}

// goOn finds who says what attribution a gives as said without naming anybody, from the one
// before it; the words that named the speaker there are its source as well, as they are that
// of paragraphs that share a cue.
func (l *Linker) goOn(previous Attribution, a *Attribution, q *Quote) {
	if l.continues(previous, *a) || l.goesOnUnmarked(previous, *a) {
		q.Speaker, q.By = l.quotes[len(l.quotes)-1].Speaker, coref.ByContinuation
		a.Source = previous.Source
	} else if who, source, ok := l.takesUp(previous, *a); ok {
		q.Speaker, q.By = who, coref.ByContinuation
		a.Source = source
	} else if who, source, ok := l.whoseAlone(previous, *a); ok {
		l.sayAlone(q, who, source)
		a.Source = source
	} else {
		if q.Speaker == 0 && !l.saidByNobody(*a) {
			if q.Speaker = l.unnamed(previous, *a); q.Speaker != 0 {
				q.By = coref.ByContinuation
			} else if l.goesOnDescribed(previous, *a) {
				q.By = coref.ByContinuation
				a.Source = previous.Source // for what goes on with it in turn
			}
		}
		return
	}
	if a.Source != None {
		s := &l.all[a.Source]
		q.Source = l.Span(s.First, s.Last)
	}
}

// leastConfidence is the percentage from which on reported speech is reported at all if no
// quotation marks prove that somebody speaks: less, but right. What is asked is seldom
// anything else; what somebody approves of or has found may be no more than what he does.
var leastConfidence = [numActs]uint8{Statement: 25, Question: 20, Belief: 25, Knowledge: 36, Intention: 30, Attitude: 36}

// leastOfNobody is that of what nobody in the text does: "was expected to rain".
const leastOfNobody = 50

// isDoubtful reports whether a quote is too unlikely to be right; that a bare phrase is stated,
// "reported earlier", or is in part in marks, must be more likely than that a clause is.
func (l *Linker) isDoubtful(q *Quote, a Attribution) bool {
	least := leastConfidence[q.Act]
	if q.Act == Statement && (q.Kind == Mixed || l.formOf(a, q.Kind) == saidPhrase) {
		least = leastPhrase
	}
	return q.Percent < least || q.Source.End == 0 && q.Percent < leastOfNobody
}

// leastPhrase is that of a statement that is no clause in plain words.
const leastPhrase = 36

// formOf returns the form in which the content of an attribution stands.
func (l *Linker) formOf(a Attribution, kind Kind) said {
	r := actReader{l.Text, l.roles.Learned}
	return r.form(l.part(a.Contents[0]), kind)
}

// citesOnly reports whether an attribution tells nothing but where a report was
// taken from: "citing Reuters", "with reference to the ministry".
func (l *Linker) citesOnly(a Attribution) bool {
	if a.Cue == None || len(a.Contents) > 1 {
		return false
	}
	s := &l.all[a.Contents[0]]
	m := l.ents.MentionAt(s.Last - 1)
	if m == nil || m.Kind != coref.MentionName {
		return false
	}
	article := m.First == s.First+1 && l.Toks[s.First].Is(lang.Determiner)
	if m.First > s.First && !article {
		return false
	}
	for i := l.all[a.Cue].First; i < l.all[a.Cue].Last; i++ {
		if l.LabelOf(lang.LabelCiting, i, s.Last) == s.First || l.LabelOf(lang.LabelReference, i, s.Last) == s.First {
			return true
		}
	}
	return false
}

// continues reports whether attribution b names nobody and goes on where a, the one
// before it, broke off: it is a paragraph in quotation marks, or behind a dash, right
// behind a's sentence.
func (l *Linker) continues(a, b Attribution) bool {
	if len(a.Contents) == 0 || b.Cue != None || b.Source != None || l.byAuthor(a) {
		return false
	}
	last, s := &l.all[a.Contents[len(a.Contents)-1]], &l.all[b.Contents[0]]
	end := last.lastSent
	if a.Cue != None {
		end = max(end, l.all[a.Cue].lastSent)
	}
	own := l.page.Blocks[s.block]
	if own.Body+1 == s.First && prose.AfterDash(l.Text, s.First) {
		return prose.AfterDash(l.Text, l.page.Blocks[last.block].Body+1) && l.fillsSentence(s) && s.quoted == allQuoted && s.sent-end <= 1
	}
	return s.First == own.Body && s.Last == own.Last && s.quoted == allQuoted && s.sent-end <= 1
}

// byAuthor reports whether it is the author who says something outside of marks: "I ask him".
func (l *Linker) byAuthor(a Attribution) bool {
	if a.Source == None {
		return false
	}
	s := &l.all[a.Source]
	return s.Last-s.First == 1 && l.Toks[s.First].Is(lang.FirstPerson) && l.prose.In[s.First] == 0
}

// behindClaim reports whether what an attribution gives as said stands in the headline
// behind its claim and its source: "… | The Osterby Post".
func (l *Linker) behindClaim(a Attribution) bool {
	h, start := &l.page.Headline, l.Toks[l.all[a.Contents[0]].First].Start
	return h.Claim.End > 0 && start >= max(h.Claim.End, h.Source.End) && start < h.End
}

// headlineQuote returns the statement of a headline that names its source.
func (l *Linker) headlineQuote() (Quote, bool) {
	h := &l.page.Headline
	if h.Source.End == 0 || h.Claim.End == 0 {
		return Quote{}, false
	}
	claim := Stretch{First: l.At(h.Claim.Start), Last: l.At(h.Claim.End)}
	for l.Toks[claim.Last-1].Kind == token.Stop && l.Word(claim.Last-1) == "." && claim.Last-1 > claim.First {
		claim.Last-- // as no content ends with that of its sentence
	}
	l.spans = append(l.spans, l.Span(claim.First, claim.Last))
	q := Quote{
		Kind:    quotedKind(int(l.quotedness(&claim)), 1),
		Content: l.spans[:1:1],
		Source:  h.Source,
		Percent: provenConfidence,
	}
	if q.Speaker, _ = l.ents.Speaker(l.At(h.Source.Start), l.At(h.Source.End)); q.Speaker != 0 {
		q.By = coref.ByName
	}
	// The mark between the two is the cue.
	if gap := (text.Span{Start: min(h.Source.End, h.Claim.End), End: max(h.Source.Start, h.Claim.Start)}); gap.Start < gap.End {
		mark := strings.TrimSpace(l.Raw[gap.Start:gap.End])
		if verb := strings.TrimSpace(strings.TrimPrefix(mark, ",")); verb != "" { // "…, zegt waterschap"
			mark = verb
		}
		at := gap.Start + strings.Index(l.Raw[gap.Start:gap.End], mark)
		q.Cue = text.Between(at, at+len(mark))
	}
	return q, true
}

// provenConfidence is that of a statement read off the layout: of a headline, of a dialogue.
const provenConfidence = 90

// makeQuote turns an attribution into a quote.
func (l *Linker) makeQuote(a Attribution) Quote {
	var q Quote
	from := len(l.spans)
	for n, i := range a.Contents {
		s := &l.all[i]
		if n > 0 && l.all[a.Contents[n-1]].Last == s.First && l.all[a.Contents[n-1]].block == s.block {
			l.spans[len(l.spans)-1].End = l.Toks[s.Last-1].End // they touch: one span
			continue
		}
		l.spans = append(l.spans, l.Span(s.First, s.Last))
	}
	q.Content = l.spans[from:len(l.spans):len(l.spans)]
	q.Kind = l.kindOf(a)
	if a.Cue != None {
		q.Cue = l.Span(l.all[a.Cue].First, l.all[a.Cue].Last)
	}
	q.Act, q.Negated = l.act(a, q.Kind)
	if a.Source != None && !l.undergone(a) {
		s := &l.all[a.Source]
		q.Source = l.Span(s.First, s.Last)
		q.Speaker, q.By = l.ents.Speaker(s.First, s.Last)
	}
	q.Antecedent = l.antecedent(a)
	q.Percent = l.confidence(a)
	return q
}

// kindOf returns the kind of an attribution. Marks around a name alone, as around titles and
// the names of ships, quote nobody.
func (l *Linker) kindOf(a Attribution) Kind {
	quoted := 0
	for _, i := range a.Contents {
		if s := &l.all[i]; s.quoted == allQuoted || s.quoted != 0 && !l.marksNames(s) {
			quoted += int(s.quoted)
		}
	}
	return quotedKind(quoted, len(a.Contents))
}

// marksNames reports whether all that stands in marks in content s are names.
func (l *Linker) marksNames(s *Stretch) bool {
	for i := s.First; i < s.Last; i++ {
		if l.prose.In[i] == 0 {
			continue
		}
		p := &l.prose.Pairs[l.prose.In[i]-1]
		first := p.Open + 1
		if l.Toks[first].Is(lang.Determiner) { // “The Marlow Post”
			first++
		}
		if m := l.ents.MentionAt(first); p.Unclosed || p.Unopened || (p.Speech || !p.Name) && (m == nil || m.Kind != coref.MentionName || m.Last != p.Close) {
			return false
		}
		i = p.Close
	}
	return true
}

// quotedKind returns the kind of n contents with the sum of their quotedness.
func quotedKind(quoted, n int) Kind {
	switch quoted {
	case 0:
		return Indirect
	case n * allQuoted:
		return Direct
	}
	return Mixed
}

// antecedent returns what "this" in "she said this on Friday" stands for: the
// sentence before it. It is zero if the content is more than such a word.
func (l *Linker) antecedent(a Attribution) text.Span {
	s := &l.all[a.Contents[0]]
	if len(a.Contents) > 1 || s.Last-s.First > 1 {
		return text.Span{}
	}
	if t := &l.Toks[s.First]; !t.Is(lang.Demonstrative) || t.Is(lang.Neuter|lang.Plural) {
		return text.Span{}
	}
	if a.Cue != None && l.all[a.Cue].First > s.First && s.First != l.prose.Sentences[s.sent].First && l.roles.Learned {
		return text.Span{} // "the plan that she announced"; in other languages saidThis alone finds such a word
	}
	for n := s.sent - 1; n >= 0 && n >= s.sent-4; n-- {
		before := l.prose.Sentences[n]
		switch l.page.Blocks[before.Block].Kind {
		case layout.KindParagraph, layout.KindHeadline, layout.KindListItem:
			return l.Span(before.First, before.Last)
		}
	}
	return text.Span{}
}
