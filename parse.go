package lede

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"time"
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
	d := documents.Get().(*document)
	defer d.release()
	b, err := d.room.input.readAll(r, limit)
	if err != nil {
		if err == ErrTooLarge {
			return nil, err
		}
		return nil, fmt.Errorf("lede: reading the article: %w", err)
	}
	text, problems, err := decode(b)
	if err != nil {
		return nil, err
	}
	return p.parse(d, text, problems), nil
}

// A document is the state of one parse: a field per stage, each written once,
// by the stage that it is named for, and read by later ones only. A stage makes
// its value in the memory of the last parse's; nothing else of that is left.
type document struct {
	text      string
	published time.Time
	lang      *profile
	lex       *lexicon

	toks   []token    // scan.go
	layout layout     // block.go
	marks  marks      // marks.go
	sents  []sentence // sentence.go
	names  names      // entity.go
	tags   tagging    // tagger.go
	quotes []Quote    // quote.go

	room room
}

// A room is the memory that stages work in. An Article has no part in it.
type room struct {
	input  input      // text.go
	lines  []line     // lines.go
	chunks []chunk    // block.go
	hits   []labelHit // label.go
	pair   pairing    // marks.go
	names  resolver   // entity.go
	tagger tagger     // tagger.go
	link   linker     // link.go
}

// documents are kept for the sake of their memory alone.
var documents = sync.Pool{New: func() any { return new(document) }}

// maxKept is the length in bytes of the longest text whose document is kept.
const maxKept = 512 << 10

// release lets another parse have the document.
func (d *document) release() {
	if len(d.text) > maxKept || d.room.input.Cap() > 2*maxKept {
		return
	}
	d.text, d.quotes, d.names.entities = "", nil, nil
	d.layout = layout{blocks: d.layout.blocks}
	documents.Put(d)
}

// parse is the pipeline.
func (p Parser) parse(d *document, text string, problems []Problem) *Article {
	p.read(d, text)
	d.tags = tagRoles(d)
	d.quotes = findQuotes(d)

	a := &Article{
		Text:            d.text,
		Language:        d.lang.tag,
		Headline:        d.layout.headline,
		Dateline:        d.layout.dateline,
		Attribution:     d.layout.credits,
		Blocks:          articleBlocks(d),
		Quotes:          d.quotes,
		CrossReferences: findReferences(d),
		Entities:        articleEntities(d),
		Dates:           findDates(d),
		Problems:        append(problems, d.marks.problems...),
	}
	sortProblems(a.Problems)
	return a
}

// read is the part of the pipeline that the tagger is trained on.
func (p Parser) read(d *document, text string) *document {
	d.text, d.published = text, p.Published
	d.lang = findProfile(p.Language, text)
	d.lex = d.lang.lexicon()
	d.toks = scan(d.text, d.lex, d.toks[:0])
	d.layout = readLayout(d)
	d.marks = pairMarks(d)
	d.sents = splitSentences(d)
	d.names = findNames(d)
	nameSpeakers(d)
	return d
}

// document reads a text as far as the stage before the tagger, in memory of its
// own.
func (p Parser) document(text string) *document {
	d := new(document)
	p.read(d, text)
	return d
}

// fragment returns the text of the tokens [first, last) as a Fragment.
func (d *document) fragment(first, last int) Fragment {
	if first >= last {
		return Fragment{}
	}
	return d.cut(d.toks[first].Start, d.toks[last-1].End)
}

// cut returns the text between two byte offsets as a Fragment.
func (d *document) cut(start, end int) Fragment {
	if start >= end {
		return Fragment{}
	}
	return Fragment{Span{start, end}, d.text[start:end]}
}

// tokenText returns the text of token i.
func (d *document) tokenText(i int) string {
	return d.text[d.toks[i].Start:d.toks[i].End]
}
