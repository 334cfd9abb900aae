// Package webpage finds the article in a news page and parses it with lede.
//
// [Parse] takes the HTML of a page and gives a [Page]: the [lede.Article], what the page
// says of it (title, authors, times, language, section, outlet), and the way back to
// the page. For every span of the article [Page.Range] tells where it stands in the
// DOM, and [Page.Mark] writes the page with its quotes marked.
//
//	page, err := webpage.Parse(file, "https://news.example/rain")
//	if err != nil {
//		return err
//	}
//	fmt.Println(page.Title, page.Authors, page.Published)
//	for q := range page.Article.Statements() {
//		where, _ := page.Range(q.Content[0].Span)
//		fmt.Println(q.SpeakerName, q.Text(), where.Start.XPath)
//	}
//
// Nothing is fetched and no script is run. The story is the element whose paragraphs
// hold most words, less what is named as standing beside it: lists of links, boxes that
// promote. What its elements say is taken at their word: headings are subheads, items
// of lists are items, words under pictures are captions.
//
// Any bytes may come in. Time and memory grow with the size of the page, which
// [WithMaxBytes] bounds; HTML that is nested deeper than 512 elements is refused.
package webpage

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/lede-go/lede"
)

// Errors of [Parse]. Errors of the reader and those of [lede.Parser.ParseParts] come
// back wrapped.
var (
	// ErrNoArticle means that the page has no text that could be an article.
	ErrNoArticle = errors.New("webpage: no article in the page")
	// ErrTooLarge means that the page has more bytes than [WithMaxBytes] allows.
	ErrTooLarge = errors.New("webpage: page too large")
)

// DefaultMaxBytes is the size of a page past which [Parse] gives up unless
// [WithMaxBytes] says otherwise: 16 MiB.
const DefaultMaxBytes = 16 << 20

// A Page is a news page that was read. What the page does not tell is empty or zero.
type Page struct {
	Article   *lede.Article `json:"article"`             // the story
	URL       string        `json:"url,omitempty"`       // where the page says that it stands, else where it was found
	Title     string        `json:"title,omitempty"`     // the story's title, without the outlet's name
	Authors   []string      `json:"authors,omitempty"`   // who wrote it; the outlet where nobody is named
	Published time.Time     `json:"published,omitzero"`  // when it ran; in [Local] where the page names no zone
	Modified  time.Time     `json:"modified,omitzero"`   // when it was last changed
	Language  string        `json:"language,omitempty"`  // the tag that the page gives itself, else the article's
	Section   string        `json:"section,omitempty"`   // the desk: "Politics"
	Outlet    string        `json:"outlet,omitempty"`    // who publishes it
	Image     string        `json:"image,omitempty"`     // the picture that it shows to others
	Paywalled bool          `json:"paywalled,omitempty"` // it says that not everybody may read it all

	doc   *html.Node
	parts []part
}

// Local is the time zone of times that the page gives without one: they are as the
// outlet's readers have them on their clocks.
var Local = time.FixedZone("local", 0)

// An Option changes how [Parse] reads a page.
type Option func(*options)

type options struct {
	parser      lede.Parser
	contentType string
	maxBytes    int64
}

// WithParser has the article parsed by p. If it names no language, the page's is taken
// where there is a profile of it; if it has no day of publication, the page's is.
func WithParser(p lede.Parser) Option { return func(o *options) { o.parser = p } }

// WithContentType tells the Content-Type that the page was served with, for its
// charset: "text/html; charset=windows-1251".
func WithContentType(header string) Option { return func(o *options) { o.contentType = header } }

// WithMaxBytes bounds the size of the page; a negative n is no limit.
func WithMaxBytes(n int64) Option { return func(o *options) { o.maxBytes = n } }

// Parse reads a news page from r to its end. The address is where it was found, "" if
// that is not known; it is not fetched. It returns a page or an error, never both.
func Parse(r io.Reader, url string, opts ...Option) (*Page, error) {
	o := options{maxBytes: DefaultMaxBytes}
	for _, f := range opts {
		f(&o)
	}
	if o.maxBytes >= 0 {
		r = io.LimitReader(r, o.maxBytes+1)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("webpage: reading the page: %w", err)
	}
	if o.maxBytes >= 0 && int64(len(b)) > o.maxBytes {
		return nil, ErrTooLarge
	}
	doc, err := html.Parse(bytes.NewReader(decode(b, o.contentType)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoArticle, err)
	}
	return o.page(doc, url)
}

// page makes a page of its document.
func (o options) page(doc *html.Node, url string) (*Page, error) {
	h := readHead(doc, url)
	if h.body == nil {
		return nil, ErrNoArticle
	}
	outlet := h.outlet()
	titles := h.titles(outlet)
	p := &Page{
		doc: doc, URL: h.address(), Published: h.published(), Modified: h.modified(), Language: h.language(),
		Section: h.section(), Outlet: outlet, Image: h.image(), Paywalled: h.paywalled(),
	}
	if len(titles) > 0 {
		p.Title = titles[0]
	}
	text := h.article().full("articleBody")
	c := readBlocks(h.body).choose(titles, text)
	story := c.parts(titles)
	if given := paragraphsOf(text); 4*words(story) < words(given) { // scripts would bring it
		story = given
	}
	if words(story) < fewWords {
		return nil, ErrNoArticle
	}
	p.parts = append(c.front(p.Title, h.credits(outlet, c.signed)), story...)
	if err := o.parse(p); err != nil {
		return nil, err
	}
	return p, nil
}

// fewWords is how many words an article has at least.
const fewWords = 12

// words counts the words of the paragraphs among parts.
func words(parts []part) int {
	n := 0
	for _, x := range parts {
		if x.kind == lede.BlockParagraph || x.kind == lede.BlockListItem || x.kind == lede.BlockDeck || x.kind == "" {
			n += countWords(x.text)
		}
	}
	return n
}

// parse has the parts of the page parsed, and notes where each stands in the text.
func (o options) parse(p *Page) error {
	parts := make([]lede.Part, len(p.parts))
	for i, x := range p.parts {
		parts[i] = lede.Part{Kind: x.kind, Text: x.text}
	}
	parser := o.parser
	if parser.Published.IsZero() {
		parser.Published = p.Published
	}
	own := parser.Language == ""
	if own {
		parser.Language = p.Language
	}
	a, err := parser.ParseParts(parts)
	if own && errors.Is(err, lede.ErrLanguage) { // the page's language has no profile
		parser.Language = ""
		a, err = parser.ParseParts(parts)
	}
	if err != nil {
		return fmt.Errorf("webpage: %w", err)
	}
	p.Article = a
	if p.Language == "" {
		p.Language = a.Language
	}
	p.Authors = authors(a)
	p.place()
	return nil
}

// place notes where each part stands in the article's text: with a blank line between
// two, less those that lede left out because nothing can be read in them.
func (p *Page) place() {
	at := 0
	kept := p.parts[:0]
	for _, x := range p.parts {
		if x.start = at; strings.HasPrefix(p.Article.Text[at:], x.text) {
			kept = append(kept, x)
			at = min(at+len(x.text)+len("\n\n"), len(p.Article.Text))
		}
	}
	p.parts = kept
}

// authors returns the names in the article's bylines.
func authors(a *lede.Article) []string {
	var out []string
	for _, c := range a.Attribution {
		b, _ := a.BlockAt(c.Start)
		if c.Role != lede.RoleAuthor || b.Kind != lede.BlockByline {
			continue
		}
		for _, n := range c.Names {
			if !slices.Contains(out, n.Text) {
				out = append(out, n.Text)
			}
		}
	}
	return out
}
