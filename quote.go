package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
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
	// spokesman"; of a quotation that goes on, those where it began. It is
	// zero if nobody is named.
	Source Fragment `json:"source,omitzero"`
	// Speaker is the entity that Source means, 0 if unknown.
	Speaker EntityID `json:"speaker,omitzero"`
	// By says how Speaker was found, "" if it is unknown.
	By Evidence `json:"by,omitempty"`
	// SpeakerName is who speaks, as one would write it: the name of the entity,
	// else the words of Source. It is "" only if nobody is named.
	SpeakerName string `json:"speakerName,omitempty"`
	// Act is what the source does with the content: states it, or asks it, or
	// believes it.
	Act QuoteAct `json:"act"`
	// Negated tells that it is reported not to be so, or not to be said: "denied
	// that", "did not say", "doubts". See [Article.Statements].
	Negated bool `json:"negated,omitempty"`
	// Antecedent is the earlier words that Content stands for where it is no
	// more than "this", "that" or "so".
	Antecedent []Fragment `json:"antecedent,omitempty"`
	// Confidence estimates the probability that content, source and speaker are
	// right, between 0 and 1.
	Confidence float64 `json:"confidence"`
}

// A QuoteKind says how much of a [Quote] is verbatim.
type QuoteKind string

// The kinds of a [Quote]. A dash that opens a sentence of speech, as it does in
// many languages other than English, is as good as quotation marks.
const (
	QuoteDirect   QuoteKind = "direct"   // all of the content stands in quotation marks
	QuoteIndirect QuoteKind = "indirect" // none of it does
	QuoteMixed    QuoteKind = "mixed"    // part of it does, and more than a name, such as that of a film or a ship
)

// A QuoteAct says what the source of a [Quote] does with its content. The acts
// follow the types of attribution of the Penn Discourse TreeBank (Prasad et al.,
// 2007) and of PARC (Pareti, 2012).
type QuoteAct string

// The acts of a [Quote].
const (
	ActStatement QuoteAct = "statement" // says or writes it: "said", "warned", "according to"
	ActQuestion  QuoteAct = "question"  // asks it: "asked whether", "wondered aloud"
	ActBelief    QuoteAct = "belief"    // thinks so: "believes", "expects", "fears"
	ActKnowledge QuoteAct = "knowledge" // knows it, or shows it to be so: "learned", "the survey found"
	ActIntention QuoteAct = "intention" // wants it, decides on it, has others do it: "plans to", "ordered", "refused to"
	ActAttitude  QuoteAct = "attitude"  // has a stance on it, or speaks of it: "supports the bill", "discussed the bill"
)

// Evidence says how the speaker of a [Quote] was found.
type Evidence string

// The kinds of Evidence.
const (
	ByName         Evidence = "name"         // the source is a name: "Stoltenberg"
	ByPronoun      Evidence = "pronoun"      // the source is a pronoun: "he"
	ByDescription  Evidence = "description"  // the source describes: "the secretary general"
	ByContinuation Evidence = "continuation" // no source of its own: what was said before goes on, whom the sentences before are about, or an interview
)

// Text returns the words said as one would read them out: the fragments of the
// content as sentences, with white space folded, and without the comma that
// leads over to the cue. Where the content is no more than "this" they are the
// words of the antecedent. A direct quote comes without the quotation marks
// around its fragments; in others the marks stay, for they tell which words are
// verbatim. What damages the copy, such as soft hyphens and references of HTML, is
// gone.
func (q Quote) Text() string {
	words := q.Content
	if len(q.Antecedent) > 0 {
		words = q.Antecedent
	}
	var b strings.Builder
	var last rune // of what is written
	for _, f := range words {
		s := text.Legible(f.Text)
		if q.Kind == QuoteDirect {
			s = trimMarks(s)
		}
		s = trimComma(s)
		if b.Len() > 0 && s != "" {
			first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, openingMarks))
			if unicode.IsUpper(first) && (unicode.IsLetter(last) || unicode.IsDigit(last)) {
				b.WriteByte('.') // "We lost four days," said Berg. "We will not lose a fifth."
			}
			b.WriteByte(' ')
		}
		for i, w := range strings.Fields(s) {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(w)
		}
		if s != "" {
			last, _ = utf8.DecodeLastRuneInString(s)
		}
	}
	return b.String()
}

// quoteMarks are the quotation marks known, longest first where one begins
// another. Low and angular ones pair with several others: see the pairing of marks.
var quoteMarks = [...]string{"''", "``", "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "‚", "‛", "'", "`", "「", "」", "『", "』", "＂"}

// openingMarks are those that may stand before the first word of a fragment.
const openingMarks = "'`\"“”„‟«»‹›‘‚‛「『＂"

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

// trimComma takes the comma off the end of s, before its quotation marks if there
// are any.
func trimComma(s string) string {
	s = strings.TrimSpace(s)
	t := s
	for _, m := range quoteMarks {
		if t = strings.TrimSuffix(s, m); t != s {
			break
		}
	}
	if cut, ok := strings.CutSuffix(strings.TrimSpace(t), ","); ok {
		return strings.TrimSpace(cut) + s[len(t):]
	}
	return s
}

// quoteKinds are the kinds by what the stages call them.
var quoteKinds = [...]QuoteKind{QuoteDirect, QuoteMixed, QuoteIndirect}

// quoteActs likewise.
var quoteActs = [...]QuoteAct{ActStatement, ActQuestion, ActBelief, ActKnowledge, ActIntention, ActAttitude}

// speakerEvidence likewise.
var speakerEvidence = [...]Evidence{"", ByName, ByPronoun, ByDescription, ByContinuation}

func (f *filler) quotes(list []quotes.Quote, entities []Entity) []Quote {
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
			Speaker: EntityID(q.Speaker), By: speakerEvidence[q.By], Act: quoteActs[q.Act], Negated: q.Negated, Confidence: float64(q.Percent) / 100,
		}
		if q.Speaker == 0 {
			out[i].By = ""
		}
		out[i].SpeakerName = f.speakerName(q, entities)
		if q.Antecedent.End > 0 {
			out[i].Antecedent = []Fragment{f.fragment(q.Antecedent)}
		}
	}
	return out
}

// speakerName returns who speaks, as one would write it.
func (f *filler) speakerName(q *quotes.Quote, entities []Entity) string {
	if q.Speaker != 0 {
		return entities[q.Speaker-1].Name
	}
	if q.Source.End == 0 {
		return ""
	}
	return f.plain(q.Source)
}

// plain returns the words of a source without what belongs to the sentence around
// it: the marks at its ends, "a ministry spokesman,", the "'s" of a possessor, "the
// company's", the "that" of a clause, "a group that", a relative clause behind a comma,
// "a porter, who gave no name,", and the capital of its first word, "The villagers".
func (f *filler) plain(s text.Span) string {
	toks := f.toks.Toks
	first, last := f.toks.At(s.Start), f.toks.At(s.End)
	for i := first + 1; i+1 < last; i++ {
		if toks[i].Kind == token.Comma && toks[i+1].Is(lang.Relative) {
			last = i
		}
	}
	for last > first+1 && !f.closesTitle(first, last-1) && (!worded(&toks[last-1]) && toks[last-1].Kind != token.Close || toks[last-1].Is(lang.PossessiveMark|lang.Complementizer)) {
		last--
	}
	for first+1 < last && !worded(&toks[first]) {
		first++
	}
	if first >= last {
		return foldSpace(f.read.Text[s.Start:s.End])
	}
	words := foldSpace(f.read.Text[toks[first].Start:toks[last-1].End])
	if n := f.smallHere(first, last); n > 0 {
		if small := strings.ToLower(words[:n]); small != words[:n] {
			return small + words[n:]
		}
	}
	return words
}

// smallHere returns how many bytes of token i have a capital only for where they stand:
// an article, "L'" of "L'opposition", a word that is part of no name. Tokens [i, last) are all.
func (f *filler) smallHere(i, last int) int {
	t := &f.toks.Toks[i]
	if !t.Capitalised() || i+1 == last && t.End-t.Start == 1 { // "A: It will."
		return 0
	}
	common := t.Is(lang.Stopword|lang.RoleNoun|lang.GroupNoun|lang.BodyNoun|lang.Document) || f.isCommon(i, last)
	common = common && f.toks.Lang.Has&lang.CapitalNouns == 0 && !t.Is(lang.Demonym)
	if t.Is(lang.Determiner|lang.Definite|lang.NumberWord) || t.Is(lang.Pronoun) && t.Shape == token.Capital ||
		common && t.Shape == token.Capital && !f.named(i) && !f.titled(i, last) {
		return t.End - t.Start
	}
	if article, n := f.toks.Lang.Clitic(f.toks.Word(i)); article.Traits&lang.Definite != 0 && !f.named(i) {
		return n
	}
	return 0
}

// isCommon reports whether the word at token i, the first of a source that ends before token
// last, is known to be no name: that of somebody, "Locals", or one before another in lower
// case, "Trade unions", but not "Crazy", "Private Eyes" or "Time magazine".
func (f *filler) isCommon(i, last int) bool {
	if max(f.toks.LabelOf(lang.LabelPeople, i, i+1), f.toks.LabelOf(lang.LabelBody, i, i+1)) > i {
		return true
	}
	if i+1 >= last || !f.toks.Toks[i].Is(lang.CommonWord|lang.Noise) {
		return false
	}
	next := &f.toks.Toks[i+1]
	return next.Kind == token.Word && next.Shape == token.Lower && !next.Is(lang.OutletHead)
}

// titled reports whether the capital of token i is more than that of a sentence: others are
// in the word, "NGOs", or go on behind it without being a name, "Silence of The Lambs".
func (f *filler) titled(i, last int) bool {
	word := f.toks.Word(i)
	if _, n := utf8.DecodeRuneInString(word); strings.ToLower(word[n:]) != word[n:] {
		return true
	}
	k := i + 1
	if k < last && f.toks.Toks[k].Is(lang.OfWord) {
		k++
	}
	return k < last && f.toks.Toks[k].Capitalised() && !f.named(k)
}

// named reports whether token i is part of a name.
func (f *filler) named(i int) bool {
	m := f.ents.MentionAt(i)
	return m != nil && m.Kind == coref.MentionName
}

// closesTitle reports whether token k is a mark and another one stands before it, behind
// token i: "the editor of “The Post”".
func (f *filler) closesTitle(i, k int) bool {
	marks := 0
	for i++; i <= k; i++ {
		if f.toks.Toks[i].Kind == token.Mark {
			marks++
		}
	}
	return f.toks.Toks[k].Kind == token.Mark && marks%2 == 0
}

// worded reports whether a token is no mark.
func worded(t *token.Token) bool {
	return t.Kind == token.Word || t.Kind == token.Number || t.Kind == token.Link
}
