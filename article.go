package lede

import (
	"iter"
	"slices"
	"time"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// An Article is what [Parse] finds in one news article. It is plain data: it
// has exported fields only, it survives a round trip through JSON, and two of
// them can be compared with go-cmp or [reflect.DeepEqual].
//
// All positions are Spans of Text. Slices are nil, not empty, where nothing
// was found.
type Article struct {
	// Text is the input as UTF-8, without a byte order mark, with every line
	// end as "\n" and with U+FFFD in place of invalid bytes. Nothing else is
	// changed, so in clean input a Span is also a range of the file.
	Text string `json:"text"`
	// Language is the BCP 47 tag of the language profile that was applied,
	// "und" if no profile fits.
	Language string `json:"language"`
	// Headline is the article's title, zero if the text has none.
	Headline Headline `json:"headline,omitzero"`
	// Dateline says where and when the story was filed, zero if it does not.
	Dateline Dateline `json:"dateline,omitzero"`
	// Attribution says who wrote, filed, supplied, edited or photographed the
	// story, in text order.
	Attribution []Credit `json:"attribution,omitempty"`
	// Blocks partition the text: they are in order, they do not overlap, and
	// only white space lies between them.
	Blocks []Block `json:"blocks,omitempty"`
	// Quotes is the reported speech, in text order, the headline's included.
	Quotes []Quote `json:"quotes,omitempty"`
	// CrossReferences are the pointers to other stories, in text order.
	CrossReferences []CrossReference `json:"crossReferences,omitempty"`
	// Entities are the people, organizations and places, ordered by their
	// first mention. Entities[i].ID is i+1.
	Entities []Entity `json:"entities,omitempty"`
	// Dates are the calendar expressions of the body in text order, the
	// dateline's included.
	Dates []Date `json:"dates,omitempty"`
	// Problems are the defects of the input that were worked around, in text
	// order, 100 at most: the last of so many then says that there are more.
	Problems []Problem `json:"problems,omitempty"`
	// Unit is what every Span counts: bytes, unless [Article.In] made the article.
	Unit Unit `json:"unit,omitempty"`
}

// A Headline is the title of the article, or of the story that a
// [CrossReference] points to. It is all of a block in most articles; the block
// may also hold the marks of a desk around it.
type Headline struct {
	Fragment
	// Tags are the desk's labels: "UPDATE 2", "EXCLUSIVE", "CORRECTED".
	Tags []Fragment `json:"tags,omitempty"`
	// Claim is the headline less its tags and its source. In
	// "Talks to resume - minister" it is "Talks to resume".
	Claim Fragment `json:"claim,omitzero"`
	// Source is who says so: "minister". Headlines name it after a dash or a
	// comma, or before a colon. It is zero in most headlines.
	Source Fragment `json:"source,omitzero"`
	// Speaker is the entity that Source means, 0 if none or unknown.
	Speaker EntityID `json:"speaker,omitzero"`
}

// A Dateline is the opening of a wire story that says where and when it was
// filed, and by whom: "KYIV, Ukraine, Nov. 5 (Reuters) -". The Fragment
// includes the closing dash. Any part but the Fragment may be absent.
type Dateline struct {
	Fragment
	// Place is the city with its state or country, "KYIV, Ukraine"; several
	// cities stand as written, "BEIRUT/THE HAGUE".
	Place Fragment `json:"place,omitzero"`
	// Date is the day of filing.
	Date Date `json:"date,omitzero"`
	// Agency is the news agency, "Reuters", without parentheses.
	Agency Fragment `json:"agency,omitzero"`
}

// A Date is a calendar expression: "Wednesday", "November 5", "2014", "last
// year".
type Date struct {
	Fragment
	// Value is the date in ISO 8601 as far as it is known: "2024-11-05",
	// "2024-11", "2014", "2024-W45", or "--11-05" for a day of an unknown year;
	// and in its second part, ISO 8601-2, for a decade "199X", a century "19XX",
	// a season "2024-21" (spring, to 24), a quarter "2024-33" (to 36), a half
	// "2024-40" (and 41), and from one to another "2010/2015". It is
	// empty if nothing is known. Relative expressions are resolved against
	// [Parser.Published] or, failing that, the dateline.
	Value string `json:"value,omitempty"`
}

// A Credit names people or bodies that had a part in making the story.
type Credit struct {
	// Fragment is the credit as it stands: "Photo: Flickr / NATO".
	Fragment
	// Role is the part they had.
	Role Role `json:"role"`
	// Names are the people and bodies credited: "Flickr", "NATO".
	Names []Fragment `json:"names,omitempty"`
}

// A Role is the part that somebody had in making a story.
type Role string

// The roles of a [Credit].
const (
	RoleAuthor        Role = "author"        // wrote the story: "By Ann Lee"
	RoleReporter      Role = "reporter"      // "Reporting by Ann Lee"
	RoleContributor   Role = "contributor"   // "Ann Lee contributed to this report"
	RoleEditor        Role = "editor"        // "Editing by Ann Lee"
	RoleCorrespondent Role = "correspondent" // "according to an Ukrinform correspondent"
	RoleAgency        Role = "agency"        // the news agency that supplied it
	RolePhoto         Role = "photo"         // "Photo: Ann Lee"
	RoleVideo         Role = "video"         // "Video: Ann Lee"
	RoleGraphic       Role = "graphic"       // "Graphic: Ann Lee"
	RoleSource        Role = "source"        // the outlet named as the text's source: "Source: Reuters"
)

// A Block is a paragraph, a line or another part of the layout.
type Block struct {
	Span
	Kind BlockKind `json:"kind"`
	// Sentences partition the block as Blocks partition the text. A dateline
	// that opens a paragraph is a sentence of its own.
	Sentences []Span `json:"sentences"`
}

// A BlockKind says what a [Block] is for.
type BlockKind string

// The kinds of a [Block].
const (
	BlockHeadline       BlockKind = "headline"
	BlockDeck           BlockKind = "deck"           // standfirst, bullets or second headline above the body
	BlockByline         BlockKind = "byline"         // "By Ann Lee"
	BlockDateline       BlockKind = "dateline"       // a dateline alone on its line
	BlockTimestamp      BlockKind = "timestamp"      // "20.09.2020 23:32"
	BlockParagraph      BlockKind = "paragraph"      // body text
	BlockSubhead        BlockKind = "subhead"        // a heading within the body
	BlockListItem       BlockKind = "listItem"       // an item of a list, a row of a table
	BlockCaption        BlockKind = "caption"        // the words under a picture
	BlockCredit         BlockKind = "credit"         // "Photo: Flickr / NATO", "(Reporting by …)"
	BlockCrossReference BlockKind = "crossReference" // "Read also: …"
	BlockNote           BlockKind = "note"           // corrections, editor's notes
	BlockCopyright      BlockKind = "copyright"      // "© 2020 …"
	BlockEndMark        BlockKind = "endMark"        // "-30-", "###", "REUTER", desk initials
	BlockBoilerplate    BlockKind = "boilerplate"    // of the page, the desk or the mail: "5 min read", "Share", "From: …"
)

// A CrossReference points to another story.
type CrossReference struct {
	// Fragment is the whole reference: "Read also: Title".
	Fragment
	Kind ReferenceKind `json:"kind"`
	// Label is the words that introduce it: "Read also:". It may be zero.
	Label Fragment `json:"label,omitzero"`
	// Title is the other story's headline, zero if it is not given.
	Title Headline `json:"title,omitzero"`
	// URL is the other story's address if the text gives one.
	URL string `json:"url,omitempty"`
}

// A ReferenceKind says how a [CrossReference] refers.
type ReferenceKind string

// The kinds of a [CrossReference].
const (
	ReferenceRelated ReferenceKind = "related" // a line that leads to another story: "Read also: …"
	ReferenceEarlier ReferenceKind = "earlier" // a sentence that recalls an earlier report: "As Ukrinform reported earlier, …"
	ReferenceCited   ReferenceKind = "cited"   // the outlet a statement is taken from: "…, citing Reuters"
)

// A Problem is a defect of the input that was worked around. It is no error:
// the article is usable, but the span deserves a look.
type Problem struct {
	Span
	Code ProblemCode `json:"code"`
}

// A ProblemCode says what is wrong with the input.
type ProblemCode string

// The codes of a [Problem].
const (
	ProblemInvalidUTF8      ProblemCode = "invalidUTF8"      // bytes that are not UTF-8 became U+FFFD
	ProblemMixedLineEnds    ProblemCode = "mixedLineEnds"    // "\n", "\r\n" or "\r" side by side; the span is the first odd one
	ProblemMarkup           ProblemCode = "markup"           // the text looks like HTML or XML; the span is the first tag
	ProblemUnclosedQuote    ProblemCode = "unclosedQuote"    // an opening quotation mark without its closing one
	ProblemUnopenedQuote    ProblemCode = "unopenedQuote"    // a closing quotation mark without its opening one
	ProblemMismatchedQuotes ProblemCode = "mismatchedQuotes" // a pair of different marks, as in “so"
	ProblemEntity           ProblemCode = "entity"           // references of HTML, "&quot;", were read as what they mean; the span is the first one
	ProblemMojibake         ProblemCode = "mojibake"         // UTF-8 that was taken for another encoding, “ as "â€œ", was read as what it was; the span is the first such character
	ProblemMore             ProblemCode = "more"             // there are too many to name; the span is the first left out
)

// maxProblems bounds [Article.Problems].
const maxProblems = 100

// Entity returns the entity with the given ID, nil for 0 or an unknown ID.
// The result points into a.Entities.
func (a *Article) Entity(id EntityID) *Entity {
	if id < 1 || int(id) > len(a.Entities) {
		return nil
	}
	return &a.Entities[id-1]
}

// QuotesBy returns the quotes whose speaker is the entity with the given ID,
// in text order. For 0 these are the quotes whose speaker is unknown.
func (a *Article) QuotesBy(id EntityID) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for _, q := range a.Quotes {
			if q.Speaker == id && !yield(q) {
				return
			}
		}
	}
}

// Statements returns the quotes that were said or asked, in text order: those
// whose Act is a statement or a question, and that are not reported as not said. The
// others are what people believe, know, want, or think of something.
func (a *Article) Statements() iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for _, q := range a.Quotes {
			if (q.Act == ActStatement || q.Act == ActQuestion) && !q.Negated && !yield(q) {
				return
			}
		}
	}
}

// Sentences returns the sentences of all blocks in text order.
func (a *Article) Sentences() iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for _, b := range a.Blocks {
			for _, s := range b.Sentences {
				if !yield(s) {
					return
				}
			}
		}
	}
}

// Body returns the blocks that readers read: paragraphs, subheads and list items, in
// text order.
func (a *Article) Body() iter.Seq[Block] {
	return func(yield func(Block) bool) {
		for _, b := range a.Blocks {
			switch b.Kind {
			case BlockParagraph, BlockSubhead, BlockListItem:
				if !yield(b) {
					return
				}
			}
		}
	}
}

// Authors returns the names that are credited with writing or reporting, each once,
// in text order. Agencies, editors and photographers are in [Article.Attribution].
func (a *Article) Authors() iter.Seq[string] {
	return func(yield func(string) bool) {
		var seen []string
		for _, c := range a.Attribution {
			if c.Role != RoleAuthor && c.Role != RoleReporter {
				continue
			}
			for _, n := range c.Names {
				name := foldSpace(n.Text)
				if slices.Contains(seen, name) {
					continue
				}
				if !yield(name) {
					return
				}
				seen = append(seen, name)
			}
		}
	}
}

// QuotesIn returns the quotes with some of their content in a span, such as that of a
// block, in text order.
func (a *Article) QuotesIn(s Span) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for _, q := range a.Quotes {
			in := slices.ContainsFunc(q.Content, func(f Fragment) bool { return f.Overlaps(s) })
			if in && !yield(q) {
				return
			}
		}
	}
}

// BlockAt returns the block that holds an offset, and whether one does: none does
// between blocks. The offset counts what [Article.Unit] says.
func (a *Article) BlockAt(offset int) (Block, bool) {
	i, found := slices.BinarySearchFunc(a.Blocks, offset, func(b Block, at int) int {
		switch {
		case b.End <= at:
			return -1
		case b.Start > at:
			return 1
		}
		return 0
	})
	if !found {
		return Block{}, false
	}
	return a.Blocks[i], true
}

// Lede returns the first paragraph of the body, without a dateline that opens
// it. It is zero if the article has no paragraph.
func (a *Article) Lede() Fragment {
	for _, b := range a.Blocks {
		if b.Kind != BlockParagraph {
			continue
		}
		s := b.Span
		if a.Dateline.Start == s.Start && a.Dateline.End > s.Start && len(b.Sentences) > 1 {
			s.Start = b.Sentences[1].Start
		}
		return Fragment{s, a.cut(s)}
	}
	return Fragment{}
}

// A filler turns what the stages say of a text into the values of its Article.
type filler struct {
	text string
	read text.Reading // what the stages saw of it
	toks *token.Text
	ents *coref.Entities
	room []Fragment // for the next fragments
}

// fragment returns a span of the reading with its words in the text.
func (f *filler) fragment(s text.Span) Fragment {
	s = f.read.Raw(s)
	return Fragment{Span(s), f.text[s.Start:s.End]}
}

// fragments returns spans with their words, nil for none.
func (f *filler) fragments(spans []text.Span) []Fragment {
	if len(spans) == 0 {
		return nil
	}
	if len(f.room) < len(spans) { // one allocation for the roles of many
		f.room = make([]Fragment, max(16, len(spans)))
	}
	out := f.room[:len(spans):len(spans)]
	f.room = f.room[len(spans):]
	for i, s := range spans {
		out[i] = f.fragment(s)
	}
	return out
}

func (f *filler) headline(h layout.Title) Headline {
	out := Headline{f.fragment(h.Span), f.fragments(h.Tags), f.fragment(h.Claim), f.fragment(h.Source), 0}
	if h.Source.End > 0 {
		id, _ := f.ents.Speaker(f.toks.At(h.Source.Start), f.toks.At(h.Source.End))
		out.Speaker = EntityID(id)
	}
	return out
}

func (f *filler) dateline(d layout.Dateline, published time.Time) Dateline {
	out := Dateline{Fragment: f.fragment(d.Span), Place: f.fragment(d.Place), Agency: f.fragment(d.Agency)}
	if d.Date.End > 0 {
		out.Date = Date{f.fragment(d.Date), d.Day.Value(published)}
	}
	return out
}

// creditRoles are the roles by what the layout calls them.
var creditRoles = [...]Role{"", RoleAuthor, RoleReporter, RoleContributor, RoleEditor, RoleCorrespondent, RoleAgency, RolePhoto, RoleVideo, RoleGraphic, RoleSource}

func (f *filler) credits(list []layout.Credit) []Credit {
	if len(list) == 0 {
		return nil
	}
	out := make([]Credit, len(list))
	for i, c := range list {
		out[i] = Credit{f.fragment(c.Span), creditRoles[c.Role], f.fragments(c.Names)}
	}
	return out
}

// blockKinds are the kinds by what the layout calls them.
var blockKinds = [...]BlockKind{
	BlockHeadline, BlockDeck, BlockByline, BlockDateline, BlockTimestamp, BlockParagraph, BlockSubhead, BlockListItem,
	BlockCaption, BlockCredit, BlockCrossReference, BlockNote, BlockCopyright, BlockEndMark, BlockBoilerplate,
}

func (f *filler) blocks(list []layout.Block, sents []prose.Sentence) []Block {
	out := make([]Block, len(list))
	spans := make([]Span, len(sents))
	s := 0
	for i, b := range list {
		from := s
		for ; s < len(sents) && sents[s].First < b.Last; s++ {
			spans[s] = f.span(sents[s].First, sents[s].Last)
		}
		out[i] = Block{f.span(b.First, b.Last), blockKinds[b.Kind], spans[from:s:s]}
	}
	if f.read.Edited() {
		f.cover(out)
	}
	return out
}

// referenceKinds are the kinds by what the stages call them.
var referenceKinds = [...]ReferenceKind{ReferenceRelated, ReferenceEarlier, ReferenceCited}

func (f *filler) references(list []layout.Reference) []CrossReference {
	if len(list) == 0 {
		return nil
	}
	out := make([]CrossReference, len(list))
	for i, r := range list {
		out[i] = CrossReference{f.fragment(r.Span), referenceKinds[r.Kind], f.fragment(r.Label), f.headline(r.Title), f.read.Text[r.URL.Start:r.URL.End]}
	}
	return out
}

func (f *filler) dates(list []dates.Date) []Date {
	if len(list) == 0 {
		return nil
	}
	out := make([]Date, len(list))
	for i, d := range list {
		out[i] = Date{f.fragment(d.Span), d.Value}
	}
	return out
}

// problemCodes are the codes by what the stages call them.
var problemCodes = [...]ProblemCode{
	ProblemInvalidUTF8, ProblemMixedLineEnds, ProblemMarkup, ProblemUnclosedQuote, ProblemUnopenedQuote, ProblemMismatchedQuotes,
	ProblemEntity, ProblemMojibake,
}

// problems returns the faults of the text and those of its reading.
func (f *filler) problems(faults, read []text.Fault) []Problem {
	var out []Problem
	for _, x := range faults {
		out = append(out, Problem{Span(x.Span), problemCodes[x.Code]})
	}
	for _, x := range read {
		out = append(out, Problem{Span(f.read.Raw(x.Span)), problemCodes[x.Code]})
	}
	slices.SortStableFunc(out, func(a, b Problem) int { return a.Start - b.Start })
	if len(out) > maxProblems {
		out = slices.Clone(out[:maxProblems])
		out[maxProblems-1].Code = ProblemMore
	}
	return out
}
