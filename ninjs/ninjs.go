// Package ninjs writes articles as ninjs 3.1, the IPTC's JSON for news exchange, for
// those who feed a content system or a client that takes it.
//
// The standard has no place for who said what. A quote is therefore an associated
// item of the type "component" with the relation "quote", which every reader of ninjs
// may pass over.
package ninjs

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// Version is the version of the standard.
const Version = "3.1"

// An Item is a news object of ninjs, as far as an article fills it. Fields that only
// the sender knows, such as VersionCreated, are left for the caller to set.
type Item struct {
	URI                string     `json:"uri"`
	Standard           *Standard  `json:"standard,omitempty"`
	Type               string     `json:"type,omitempty"`
	RepresentationType string     `json:"representationType,omitempty"`
	Name               string     `json:"name,omitempty"` // of an associated item
	Rel                string     `json:"rel,omitempty"`  // likewise: "quote", "related", "picture"
	FirstCreated       string     `json:"firstCreated,omitempty"`
	VersionCreated     string     `json:"versionCreated,omitempty"` // times are in RFC 3339
	ContentCreated     string     `json:"contentCreated,omitempty"`
	PubStatus          string     `json:"pubStatus,omitempty"`
	Language           string     `json:"language,omitempty"`
	Title              string     `json:"title,omitempty"`
	Slugline           string     `json:"slugline,omitempty"`
	EdNote             string     `json:"edNote,omitempty"`
	By                 string     `json:"by,omitempty"`
	Located            string     `json:"located,omitempty"`
	CopyrightHolder    string     `json:"copyrightHolder,omitempty"`
	CopyrightNotice    string     `json:"copyrightNotice,omitempty"`
	Headlines          []Text     `json:"headlines,omitempty"`
	Descriptions       []Text     `json:"descriptions,omitempty"`
	Bodies             []Text     `json:"bodies,omitempty"`
	People             []Concept  `json:"people,omitempty"`
	Organisations      []Concept  `json:"organisations,omitempty"`
	Places             []Concept  `json:"places,omitempty"`
	Objects            []Concept  `json:"objects,omitempty"`
	InfoSources        []InfoPart `json:"infoSources,omitempty"`
	Associations       []Item     `json:"associations,omitempty"`
}

// A Standard names the standard that an item keeps to.
type Standard struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Schema  string `json:"schema"`
}

// A Text is a headline, a description or a body.
type Text struct {
	Role        string `json:"role,omitempty"`
	ContentType string `json:"contentType,omitempty"`
	CharCount   int    `json:"charCount,omitempty"` // of bodies only
	WordCount   int    `json:"wordCount,omitempty"` // likewise
	Value       string `json:"value"`
}

// A Concept is a person, an organisation, a place or an object.
type Concept struct {
	Name    string `json:"name"`
	Rel     string `json:"rel,omitempty"`     // "quoted" or "mentioned"
	Literal string `json:"literal,omitempty"` // with its role: "Jens Stoltenberg, NATO Secretary General"
}

// An InfoPart is somebody who had a part in the story.
type InfoPart struct {
	Name string `json:"name"`
	Role string `json:"role,omitempty"`
}

// New returns an article as an item. The uri is how the sender names it; if it is empty
// it is made of the text, so that the same text has the same one.
func New(a *lede.Article, uri string) *Item {
	a = a.In(lede.UnitByte)
	if uri == "" {
		sum := sha256.Sum256([]byte(a.Text))
		uri = "ni:///sha-256;" + base64.RawURLEncoding.EncodeToString(sum[:])
	}
	it := &Item{
		URI: uri, Type: "text", RepresentationType: "full",
		Standard: &Standard{"ninjs", Version, "http://www.iptc.org/std/ninjs/ninjs-schema_" + Version + ".json#"},
		Title:    fold(a.Headline.Claim.Text), Located: fold(a.Dateline.Place.Text),
	}
	if a.Language != "und" {
		it.Language = a.Language
	}
	if a.Headline.End > 0 {
		it.Headlines = []Text{{Role: "main", ContentType: plain, Value: fold(a.Headline.Text)}}
	}
	var tags []string
	for _, t := range a.Headline.Tags {
		tags = append(tags, fold(t.Text))
	}
	it.Slugline = strings.Join(tags, " ")
	it.addBlocks(a)
	it.addCredits(a)
	it.addEntities(a)
	it.addReferences(a)
	it.addQuotes(a)
	return it
}

const plain = "text/plain"

// fold returns a text on one line.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// addBlocks adds what the layout has: the body, decks, captions, notes.
func (it *Item) addBlocks(a *lede.Article) {
	var body, notes []string
	for _, b := range a.Blocks {
		switch s := fold(a.Text[b.Start:b.End]); b.Kind {
		case lede.BlockParagraph, lede.BlockSubhead, lede.BlockListItem:
			body = append(body, s)
		case lede.BlockDeck:
			it.Descriptions = append(it.Descriptions, Text{Role: "deck", ContentType: plain, Value: s})
		case lede.BlockNote:
			notes = append(notes, s)
		case lede.BlockCopyright:
			it.CopyrightNotice = s
		case lede.BlockCaption:
			it.associate(Item{
				Type: "picture", Rel: "picture", Name: fmt.Sprintf("Picture %d", it.count("picture")+1), By: photographers(a, b.Span),
				Descriptions: []Text{{Role: "caption", ContentType: plain, Value: s}},
			})
		}
	}
	it.EdNote = strings.Join(notes, " ")
	if l := a.Lede(); l.End > 0 {
		it.Descriptions = append(it.Descriptions, Text{Role: "lede", ContentType: plain, Value: fold(l.Text)})
	}
	if len(body) > 0 {
		s := strings.Join(body, "\n\n")
		it.Bodies = []Text{{Role: "main", ContentType: plain, CharCount: utf8.RuneCountInString(s), WordCount: len(strings.Fields(s)), Value: s}}
	}
}

// photographers returns who is credited within a span.
func photographers(a *lede.Article, s lede.Span) string {
	var names []string
	for _, c := range a.Attribution {
		if s.Contains(c.Span) {
			for _, n := range c.Names {
				names = append(names, fold(n.Text))
			}
		}
	}
	return strings.Join(names, " / ")
}

// addCredits adds who made the story.
func (it *Item) addCredits(a *lede.Article) {
	var by []string
	for name := range a.Authors() {
		by = append(by, name)
	}
	it.By = strings.Join(by, ", ")
	for _, c := range a.Attribution {
		for _, n := range c.Names {
			it.InfoSources = append(it.InfoSources, InfoPart{fold(n.Text), string(c.Role)})
		}
	}
}

// addEntities adds whom the story names, and how.
func (it *Item) addEntities(a *lede.Article) {
	quoted := make([]bool, len(a.Entities)+1)
	for q := range a.Statements() {
		quoted[q.Speaker] = true
	}
	for _, e := range a.Entities {
		if e.Anonymous || credited(a, e) {
			continue
		}
		c := Concept{Name: e.Name, Rel: "mentioned"}
		if quoted[e.ID] {
			c.Rel = "quoted"
		}
		if len(e.Roles) > 0 {
			c.Literal = e.Name + ", " + fold(e.Roles[0].Text)
		}
		switch e.Kind {
		case lede.EntityPerson:
			it.People = append(it.People, c)
		case lede.EntityOrganization:
			it.Organisations = append(it.Organisations, c)
		case lede.EntityPlace:
			it.Places = append(it.Places, c)
		default:
			it.Objects = append(it.Objects, c)
		}
	}
}

// credited reports whether an entity is named only among those who made the story.
func credited(a *lede.Article, e lede.Entity) bool {
	return !slices.ContainsFunc(e.Mentions, func(m lede.Mention) bool {
		return !slices.ContainsFunc(a.Attribution, func(c lede.Credit) bool { return c.Contains(m.Span) })
	})
}

// addReferences adds the stories that this one points to.
func (it *Item) addReferences(a *lede.Article) {
	for _, x := range a.CrossReferences {
		name := x.Title.Text
		if name == "" {
			name = x.Text
		}
		it.associate(Item{URI: x.URL, Type: "text", Rel: string(x.Kind), Name: fold(name)})
	}
}

// addQuotes adds what was said and asked, an item each.
func (it *Item) addQuotes(a *lede.Article) {
	for q := range a.Statements() {
		quote := Item{
			Type: "component", Rel: "quote", Name: fmt.Sprintf("Quote %d", it.count("quote")+1), By: q.SpeakerName,
			Bodies: []Text{{Role: string(q.Kind), ContentType: plain, Value: q.Text()}},
		}
		if strings.ContainsFunc(q.Cue.Text, unicode.IsLetter) { // a colon tells nothing
			quote.Descriptions = []Text{{Role: "cue", ContentType: plain, Value: fold(q.Cue.Text)}}
		}
		it.associate(quote)
	}
}

// count returns how many associated items have a relation.
func (it *Item) count(rel string) int {
	n := 0
	for _, x := range it.Associations {
		if x.Rel == rel {
			n++
		}
	}
	return n
}

// associate adds an item, which is named after this one if it has no name of its own.
func (it *Item) associate(x Item) {
	if x.URI == "" {
		x.URI = fmt.Sprintf("%s#%s-%d", it.URI, x.Rel, it.count(x.Rel)+1)
	}
	it.Associations = append(it.Associations, x)
}
