package lede

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/lede-go/lede/internal/cast"
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/refs"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/speakers"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// DefaultMaxBytes is the size of input past which a [Parser] with a zero
// MaxBytes gives up: 1 MiB, more than any article has.
const DefaultMaxBytes = 1 << 20

// Errors of [Parse]. Errors of the reader come back wrapped; everything else
// that is wrong with the input becomes a [Problem].
var (
	// ErrEmpty means that there is nothing but white space.
	ErrEmpty = errors.New("lede: empty input")
	// ErrTooLarge means that there is more than [Parser.MaxBytes].
	ErrTooLarge = errors.New("lede: input too large")
	// ErrNotText means that the input is binary, or in a charset that is neither
	// UTF-8 nor UTF-16.
	ErrNotText = errors.New("lede: input is no text")
	// ErrLanguage means that [Parser.Language] names no profile. [Languages] lists
	// those that there are.
	ErrLanguage = errors.New("lede: no profile for the language")
)

// A Parser holds the options of a parse. The zero Parser is ready to use. It
// is a value that nothing writes to, so one Parser may serve any number of
// goroutines at once.
type Parser struct {
	// Language is the BCP 47 tag of the language profile to apply. A tag
	// without a profile of its own falls back to the nearest one, "en-GB" to
	// "en"; a language that has none is [ErrLanguage]. "und" applies no profile.
	// Empty means to detect it.
	Language string
	// Published is when the article ran. It resolves "Wednesday" and
	// completes "Nov. 5". Only its date counts, in its own time zone. Where
	// it is zero the day counts that the text says it was published on, in a line
	// of its own or in the dateline; if it says none, such dates are left open.
	Published time.Time
	// MaxBytes bounds the size of the input: 0 means [DefaultMaxBytes],
	// negative no limit.
	MaxBytes int64
}

// Parse reads one plain-text news article from r with the zero [Parser].
func Parse(r io.Reader) (*Article, error) {
	return Parser{}.Parse(r)
}

// Parse reads one plain-text news article from r to its end. It returns an
// article or an error, never both. Any text is an article; the errors are
// [ErrEmpty], [ErrTooLarge], [ErrNotText], [ErrLanguage] and those of r.
func (p Parser) Parse(r io.Reader) (*Article, error) {
	if !lang.Known(p.Language) {
		return nil, ErrLanguage
	}
	w := works.Get().(*work)
	defer w.release()
	b, err := w.input.ReadAll(r, p.limit())
	if err != nil {
		if err == text.ErrTooLarge {
			return nil, p.publicError(err)
		}
		return nil, fmt.Errorf("lede: reading the article: %w", err)
	}
	s, faults, err := text.Decode(b)
	if err != nil {
		return nil, p.publicError(err)
	}
	return p.parse(w, s, nil, faults), nil
}

// A Part is one block of an article whose layout is known: a paragraph of a CMS,
// an element of a web page or of NewsML.
type Part struct {
	// Kind says what the part is for, and is taken at its word. Empty, or of no
	// kind that there is, it is found out from the words and what stands around.
	Kind BlockKind `json:"kind,omitempty"`
	// Text is its words. Line ends in it part no blocks.
	Text string `json:"text"`
}

// ParseParts makes an article of parts, for callers who know the layout and need
// not have it guessed. [Article.Text] is the texts of the parts, edited as those of
// files are, with a blank line between two; parts of nothing but white space are
// left out, and each of the others is one of [Article.Blocks]. Errors are those of
// [Parser.Parse], less those of a reader; [Parser.MaxBytes] bounds the whole text.
func (p Parser) ParseParts(parts []Part) (*Article, error) {
	if !lang.Known(p.Language) {
		return nil, ErrLanguage
	}
	texts := make([]string, len(parts))
	for i, part := range parts {
		texts[i] = part.Text
	}
	s, spans, faults, err := text.Join(texts, p.limit())
	if err != nil {
		return nil, p.publicError(err)
	}
	known := make([]layout.Part, 0, len(parts))
	for i, span := range spans {
		if span.End > 0 {
			k := slices.Index(blockKinds[:], parts[i].Kind)
			known = append(known, layout.Part{Span: span, Kind: layout.Kind(max(k, 0)), Known: k >= 0})
		}
	}
	w := works.Get().(*work)
	defer w.release()
	return p.parse(w, s, known, faults), nil
}

// limit returns how many bytes a text may have, a negative number for any.
func (p Parser) limit() int64 {
	if p.MaxBytes == 0 {
		return DefaultMaxBytes
	}
	return p.MaxBytes
}

// publicError returns what callers know an error of the text by.
func (p Parser) publicError(err error) error {
	switch err {
	case text.ErrEmpty:
		return ErrEmpty
	case text.ErrTooLarge:
		return fmt.Errorf("%w: more than %d bytes", ErrTooLarge, p.limit())
	case text.ErrUTF16:
		return fmt.Errorf("%w: it looks like UTF-16 without a byte order mark", ErrNotText)
	}
	return ErrNotText
}

// A work is the memory that the stages work in. An Article has no part in it.
type work struct {
	input    text.Input
	toks     token.Text
	layout   layout.Reader
	prose    prose.Reader
	names    names.Finder
	coref    coref.Resolver
	roles    roles.Tagger
	quotes   quotes.Linker
	speakers speakers.Resolver
	cast     cast.Reader
	refs     refs.Finder
	dates    []dates.Date
}

// works are kept for the sake of their memory alone.
var works = sync.Pool{New: func() any { return new(work) }}

// maxKept is the length in bytes of the longest text whose memory is kept.
const maxKept = 512 << 10

// release lets another parse have the memory.
func (w *work) release() {
	if len(w.toks.Raw) > maxKept || w.input.Cap() > 2*maxKept {
		return
	}
	w.toks.Raw = ""
	works.Put(w)
}

// parse is the pipeline: each stage makes one value of those before it. The stages
// see a reading of the text, without what damages it. There are no parts where the
// layout is not known.
func (p Parser) parse(w *work, s string, parts []layout.Part, faults []text.Fault) *Article {
	read, found := text.Read(s)
	l := lang.Find(p.Language, read.Text)
	roles.Prepare(l)
	read = read.Edit(s, token.Unwrap(l, read.Text))
	toks := w.toks.Scan(l, read.Text)
	page := w.layout.ReadParts(toks, partsIn(&read, parts))
	prose := w.prose.Read(toks, page)
	named := w.names.Find(toks, page, prose)
	ents := w.coref.Resolve(toks, page, prose, named)
	roles := w.roles.Tag(toks, page, prose, ents)
	quotes := w.quotes.Find(toks, page, prose, ents, roles)
	ents, quotes = w.speakers.Resolve(toks, page, prose, ents, quotes)
	refs := w.refs.Find(toks, page, prose, ents)
	ents, quotes = w.cast.Complete(toks, page, prose, ents, roles, quotes)

	f := filler{text: s, read: read, toks: toks, ents: ents}
	entities := f.entities()
	published := p.Published
	if published.IsZero() {
		published = stamped(toks, page)
	}
	w.dates = findDates(toks, page, prose, ents, published, w.dates[:0])
	return &Article{
		Text:            s,
		Language:        toks.Lang.Tag,
		Headline:        f.title(page.Headline),
		Dateline:        f.dateline(page.Dateline, published),
		Attribution:     f.credits(page.Credits),
		Blocks:          f.blocks(page.Blocks, prose.Sentences),
		Quotes:          f.quotes(quotes, entities),
		CrossReferences: f.references(refs),
		Entities:        entities,
		Dates:           f.dates(w.dates),
		Problems:        f.problems(append(faults, found...), prose.Faults),
		Unit:            UnitByte,
	}
}

// Languages returns the BCP 47 tags of the language profiles, sorted.
func Languages() []string { return lang.Tags() }
