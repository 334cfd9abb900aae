// Package jsonld writes articles as JSON-LD in the words of schema.org, for pages that
// tell search engines what they hold, and for graphs of who said what.
//
// The article is a NewsArticle. What was said in it stands in hasPart: a Quotation
// where any of the words are verbatim, a Claim where all are reported. Only what is
// stated or asked is among them, see [lede.Article.Statements].
package jsonld

import (
	"fmt"
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// A Node is a thing of schema.org. Which properties it has hangs on its type.
type Node struct {
	Context string `json:"@context,omitempty"`
	Type    string `json:"@type,omitempty"`
	ID      string `json:"@id,omitempty"`

	Name                string  `json:"name,omitempty"`
	Headline            string  `json:"headline,omitempty"`
	AlternativeHeadline string  `json:"alternativeHeadline,omitempty"`
	Abstract            string  `json:"abstract,omitempty"`
	URL                 string  `json:"url,omitempty"`
	InLanguage          string  `json:"inLanguage,omitempty"`
	Dateline            string  `json:"dateline,omitempty"`
	LocationCreated     *Node   `json:"locationCreated,omitempty"`
	DatePublished       string  `json:"datePublished,omitempty"` // for the caller to set; that of the dateline if there is one
	Author              []*Node `json:"author,omitempty"`
	Editor              []*Node `json:"editor,omitempty"`
	Contributor         []*Node `json:"contributor,omitempty"`
	SourceOrganization  []*Node `json:"sourceOrganization,omitempty"`
	Publisher           *Node   `json:"publisher,omitempty"` // likewise
	ArticleBody         string  `json:"articleBody,omitempty"`
	WordCount           int     `json:"wordCount,omitempty"`
	CopyrightNotice     string  `json:"copyrightNotice,omitempty"`
	Correction          string  `json:"correction,omitempty"`
	About               []*Node `json:"about,omitempty"`
	Mentions            []*Node `json:"mentions,omitempty"`
	Citation            []*Node `json:"citation,omitempty"`
	Image               []*Node `json:"image,omitempty"`
	HasPart             []*Node `json:"hasPart,omitempty"`

	JobTitle    string  `json:"jobTitle,omitempty"`    // of a Person
	Affiliation []*Node `json:"affiliation,omitempty"` // likewise

	Text              string `json:"text,omitempty"` // of a Quotation or a Claim
	SpokenByCharacter *Node  `json:"spokenByCharacter,omitempty"`
	Creator           *Node  `json:"creator,omitempty"`
	IsPartOf          *Node  `json:"isPartOf,omitempty"`
	Position          int    `json:"position,omitempty"`

	Caption    string `json:"caption,omitempty"` // of an ImageObject
	CreditText string `json:"creditText,omitempty"`
}

// New returns an article as a NewsArticle. The id is its address, or another IRI by
// which others can point to it; it may be empty.
func New(a *lede.Article, id string) *Node {
	a = a.In(lede.UnitByte)
	n := &Node{Context: "https://schema.org", Type: "NewsArticle", ID: id, Headline: fold(a.Headline.Claim.Text)}
	if strings.HasPrefix(id, "http://") || strings.HasPrefix(id, "https://") {
		n.URL = id
	}
	if a.Language != "und" {
		n.InLanguage = a.Language
	}
	if d := a.Dateline; d.End > 0 {
		n.Dateline = fold(d.Text)
		if d.Place.End > 0 {
			n.LocationCreated = &Node{Type: "Place", Name: fold(d.Place.Text)}
		}
		if v := d.Date.Value; len(v) == len("2024-11-05") && v[0] != '-' {
			n.DatePublished = v
		}
	}
	n.addBlocks(a)
	n.addCredits(a)
	n.addEntities(a)
	n.addReferences(a)
	n.addStatements(a)
	return n
}

// fold returns a text on one line.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// addBlocks adds what the layout has.
func (n *Node) addBlocks(a *lede.Article) {
	var text, decks, notes []string
	for _, b := range a.Blocks {
		switch s := fold(a.Text[b.Start:b.End]); b.Kind {
		case lede.BlockParagraph, lede.BlockSubhead, lede.BlockListItem:
			text = append(text, s)
		case lede.BlockDeck:
			decks = append(decks, s)
		case lede.BlockNote:
			notes = append(notes, s)
		case lede.BlockCopyright:
			n.CopyrightNotice = s
		case lede.BlockCaption:
			image := &Node{Type: "ImageObject", Caption: s}
			for _, c := range a.Attribution {
				if b.Contains(c.Span) {
					image.CreditText = fold(c.Text)
				}
			}
			n.Image = append(n.Image, image)
		}
	}
	n.ArticleBody = strings.Join(text, "\n\n")
	n.WordCount = len(strings.Fields(n.ArticleBody))
	n.AlternativeHeadline = strings.Join(decks, " ")
	n.Correction = strings.Join(notes, " ")
	n.Abstract = fold(a.Lede().Text)
}

// addCredits adds who made the story.
func (n *Node) addCredits(a *lede.Article) {
	for name := range a.Authors() {
		who := &Node{Type: "Person", Name: name}
		if slices.ContainsFunc(a.Entities, func(e lede.Entity) bool { return e.Kind == lede.EntityOrganization && e.Name == name }) {
			who.Type = "Organization"
		}
		n.Author = append(n.Author, who)
	}
	for _, c := range a.Attribution {
		for _, f := range c.Names {
			who := &Node{Type: "Person", Name: fold(f.Text)}
			switch c.Role {
			case lede.RoleEditor:
				n.Editor = append(n.Editor, who)
			case lede.RoleContributor:
				n.Contributor = append(n.Contributor, who)
			case lede.RoleAgency, lede.RoleSource, lede.RoleCorrespondent: // "an Ukrinform correspondent"
				who.Type = "Organization"
				n.SourceOrganization = append(n.SourceOrganization, who)
			}
		}
	}
}

// entityTypes are the types of schema.org by ours.
var entityTypes = [...]struct {
	kind lede.EntityKind
	name string
}{{lede.EntityPerson, "Person"}, {lede.EntityOrganization, "Organization"}, {lede.EntityPlace, "Place"}, {lede.EntityOther, "Thing"}}

// addEntities adds whom the story names: what it is about where the headline does.
func (n *Node) addEntities(a *lede.Article) {
	for _, e := range a.Entities {
		if e.Anonymous || credited(a, e) && !speaks(a, e.ID) {
			continue
		}
		x := &Node{ID: n.entityID(e.ID), Name: e.Name}
		for _, t := range entityTypes {
			if t.kind == e.Kind {
				x.Type = t.name
			}
		}
		if e.Kind == lede.EntityPerson {
			if len(e.Roles) > 0 {
				x.JobTitle = fold(e.Roles[0].Text)
			}
			for _, id := range e.Affiliations {
				if to := a.Entity(id); to != nil && to.Kind == lede.EntityOrganization && !to.Anonymous {
					x.Affiliation = append(x.Affiliation, &Node{Type: "Organization", Name: to.Name})
				}
			}
		}
		if slices.ContainsFunc(e.Mentions, func(m lede.Mention) bool { return a.Headline.Contains(m.Span) }) {
			n.About = append(n.About, x)
		} else {
			n.Mentions = append(n.Mentions, x)
		}
	}
}

// credited reports whether an entity is named only among those who made the story.
func credited(a *lede.Article, e lede.Entity) bool {
	return !slices.ContainsFunc(e.Mentions, func(m lede.Mention) bool {
		return !slices.ContainsFunc(a.Attribution, func(c lede.Credit) bool { return c.Contains(m.Span) })
	})
}

// speaks reports whether something is said by an entity.
func speaks(a *lede.Article, id lede.EntityID) bool {
	for q := range a.Statements() {
		if q.Speaker == id {
			return true
		}
	}
	return false
}

// entityID returns the IRI of an entity, within the article's.
func (n *Node) entityID(id lede.EntityID) string { return fmt.Sprintf("%s#entity-%d", n.ID, id) }

// addReferences adds the stories and the outlets that this one points to.
func (n *Node) addReferences(a *lede.Article) {
	for _, x := range a.CrossReferences {
		c := &Node{Type: "NewsArticle", Headline: fold(x.Title.Text), URL: x.URL}
		if x.Title.End == 0 {
			c = &Node{Type: "CreativeWork", Name: fold(x.Text), URL: x.URL}
		}
		n.Citation = append(n.Citation, c)
	}
}

// addStatements adds what was said and asked.
func (n *Node) addStatements(a *lede.Article) {
	for q := range a.Statements() {
		s := &Node{Type: "Quotation", Text: q.Text(), Position: len(n.HasPart) + 1}
		s.ID = fmt.Sprintf("%s#quote-%d", n.ID, s.Position)
		if n.ID != "" {
			s.IsPartOf = &Node{ID: n.ID}
		}
		var who *Node
		switch e := a.Entity(q.Speaker); {
		case e != nil && !e.Anonymous:
			who = &Node{ID: n.entityID(e.ID)}
		case q.SpeakerName != "":
			who = &Node{Type: "Person", Name: q.SpeakerName}
			if e != nil && e.Kind == lede.EntityOrganization {
				who.Type = "Organization"
			}
		}
		if s.SpokenByCharacter = who; q.Kind == lede.QuoteIndirect {
			s.Type, s.SpokenByCharacter, s.Creator = "Claim", nil, who
		}
		n.HasPart = append(n.HasPart, s)
	}
}
