package lede

import (
	"strings"

	"github.com/lede-go/lede/internal/quotes"
)

// A Quote is one attribution: something that somebody said, wrote, believes
// or wants, according to the article. Its spans follow the annotation
// conventions of the PolNeAR corpus (Newell, Margolin and Ruths, 2018).
type Quote struct {
	Kind QuoteKind `json:"kind"`
	// Content is what was said, in text order, with its quotation marks and
	// the punctuation inside them. There are several fragments where the
	// attribution interrupts it or where it goes on after a paragraph break,
	// and always at least one.
	Content []Fragment `json:"content"`
	// Cue is the words that say that something is reported: "said", "did not
	// believe", "according to", ":". It may be zero.
	Cue Fragment `json:"cue,omitzero"`
	// Source is the words that name the speaker here: "He", "a NATO
	// spokesman". It is zero if nobody is named.
	Source Fragment `json:"source,omitzero"`
	// Speaker is the entity that Source means, 0 if unknown.
	Speaker EntityID `json:"speaker,omitzero"`
	// By says how Speaker was found, "" if it is unknown.
	By Evidence `json:"by,omitempty"`
	// Antecedent is the earlier words that Content stands for where it is no
	// more than "this", "that" or "so".
	Antecedent []Fragment `json:"antecedent,omitempty"`
	// Confidence estimates the probability that content and source are right,
	// between 0 and 1.
	Confidence float64 `json:"confidence"`
}

// A QuoteKind says how much of a [Quote] is verbatim.
type QuoteKind string

// The kinds of a [Quote]. A dash that opens a sentence of speech, as it does in
// many languages other than English, is as good as quotation marks.
const (
	QuoteDirect   QuoteKind = "direct"   // all of the content stands in quotation marks
	QuoteIndirect QuoteKind = "indirect" // none of it does
	QuoteMixed    QuoteKind = "mixed"    // part of it does
)

// Evidence says how the speaker of a [Quote] was found.
type Evidence string

// The kinds of Evidence.
const (
	ByName         Evidence = "name"         // the source is a name: "Stoltenberg"
	ByPronoun      Evidence = "pronoun"      // the source is a pronoun: "he"
	ByDescription  Evidence = "description"  // the source describes: "the secretary general"
	ByContinuation Evidence = "continuation" // no source here: the quotation before goes on
)

// Text returns the words said: the fragments of the content joined by a
// space, with white space folded. A direct quote comes without the quotation
// marks around its fragments; in others the marks stay, for they tell which
// words are verbatim.
func (q Quote) Text() string {
	var b strings.Builder
	for _, f := range q.Content {
		s := f.Text
		if q.Kind == QuoteDirect {
			s = trimMarks(s)
		}
		for _, w := range strings.Fields(s) {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(w)
		}
	}
	return b.String()
}

// quoteMarks are the quotation marks known, longest first where one begins
// another. Low and angular ones pair with several others: see the pairing of marks.
var quoteMarks = [...]string{"''", "``", "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "‚", "‛", "'", "`", "「", "」", "『", "』", "＂"}

// trimMarks takes one quotation mark off each end of s. Marks within it stay:
// they belong to the words.
func trimMarks(s string) string {
	s = strings.TrimSpace(s)
	for _, m := range quoteMarks {
		if t, ok := strings.CutPrefix(s, m); ok {
			s = t
			break
		}
	}
	for _, m := range quoteMarks {
		if t, ok := strings.CutSuffix(s, m); ok {
			s = t
			break
		}
	}
	return strings.TrimSpace(s)
}

// quoteKinds are the kinds by what the stages call them.
var quoteKinds = [...]QuoteKind{QuoteDirect, QuoteMixed, QuoteIndirect}

// speakerEvidence likewise.
var speakerEvidence = [...]Evidence{"", ByName, ByPronoun, ByDescription, ByContinuation}

func (f *filler) quotes(list []quotes.Quote) []Quote {
	if len(list) == 0 {
		return nil
	}
	n := 0
	for i := range list {
		n += len(list[i].Content)
	}
	contents := make([]Fragment, 0, n)
	out := make([]Quote, len(list))
	for i := range list {
		q := &list[i]
		from := len(contents)
		for _, s := range q.Content {
			contents = append(contents, f.fragment(s))
		}
		out[i] = Quote{
			Kind: quoteKinds[q.Kind], Content: contents[from:len(contents):len(contents)], Cue: f.fragment(q.Cue), Source: f.fragment(q.Source),
			Speaker: EntityID(q.Speaker), By: speakerEvidence[q.By], Confidence: float64(q.Percent) / 100,
		}
		if q.Antecedent.End > 0 {
			out[i].Antecedent = []Fragment{f.fragment(q.Antecedent)}
		}
	}
	return out
}
