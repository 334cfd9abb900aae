package lede

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/dates"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/refs"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// DefaultMaxBytes is the size of input past which a [Parser] with a zero
// MaxBytes gives up: 16 MiB, far more than any article.
const DefaultMaxBytes = 16 << 20

// Errors of [Parse]. Errors of the reader come back wrapped; everything else
// that is wrong with the input becomes a [Problem].
var (
	ErrEmpty    = errors.New("lede: empty input")     // nothing but white space
	ErrTooLarge = errors.New("lede: input too large") // more than MaxBytes
	ErrNotText  = errors.New("lede: input is no text")
)

// A Parser holds the options of a parse. The zero Parser is ready to use. It
// is a value that nothing writes to, so one Parser may serve any number of
// goroutines at once.
type Parser struct {
	// Language is the BCP 47 tag of the language profile to apply. A tag
	// without a profile of its own falls back to the nearest one, "en-GB" to
	// "en", else to none ("und"). Empty means to detect it.
	Language string
	// Published is when the article ran. It resolves "Wednesday" and
	// completes "Nov. 5". Only its date counts, in its own time zone. Zero
	// leaves such dates open.
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
// [ErrEmpty], [ErrTooLarge], [ErrNotText] and those of r.
func (p Parser) Parse(r io.Reader) (*Article, error) {
	limit := p.MaxBytes
	if limit == 0 {
		limit = DefaultMaxBytes
	}
	w := works.Get().(*work)
	defer w.release()
	b, err := w.input.ReadAll(r, limit)
	if err != nil {
		if err == text.ErrTooLarge {
			return nil, ErrTooLarge
		}
		return nil, fmt.Errorf("lede: reading the article: %w", err)
	}
	s, faults, err := text.Decode(b)
	switch err {
	case nil:
		return p.parse(w, s, faults), nil
	case text.ErrEmpty:
		return nil, ErrEmpty
	}
	return nil, ErrNotText
}

// A work is the memory that the stages work in. An Article has no part in it.
type work struct {
	input  text.Input
	toks   token.Text
	layout layout.Reader
	prose  prose.Reader
	names  names.Finder
	coref  coref.Resolver
	roles  roles.Tagger
	quotes quotes.Linker
	refs   refs.Finder
	dates  []dates.Date
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

// parse is the pipeline: each stage makes one value of those before it.
func (p Parser) parse(w *work, text string, faults []text.Fault) *Article {
	toks := w.toks.Scan(lang.Find(p.Language, text), text)
	page := w.layout.Read(toks)
	prose := w.prose.Read(toks, page)
	named := w.names.Find(toks, page, prose)
	ents := w.coref.Resolve(toks, page, prose, named)
	roles := w.roles.Tag(toks, page, prose, ents)
	quotes := w.quotes.Find(toks, page, prose, ents, roles)
	refs := w.refs.Find(toks, page, prose, ents)

	f := filler{text, toks, ents}
	w.dates = findDates(toks, page, prose, p.Published, w.dates[:0])
	return &Article{
		Text:            text,
		Language:        toks.Lang.Tag,
		Headline:        f.headline(page.Headline),
		Dateline:        f.dateline(page.Dateline, p.Published),
		Attribution:     f.credits(page.Credits),
		Blocks:          f.blocks(page.Blocks, prose.Sentences),
		Quotes:          f.quotes(quotes),
		CrossReferences: f.references(refs),
		Entities:        f.entities(w.quotes.Mentions()),
		Dates:           f.dates(w.dates),
		Problems:        f.problems(faults, prose.Faults),
	}
}

// Languages returns the BCP 47 tags of the language profiles, sorted.
func Languages() []string { return lang.Tags() }
