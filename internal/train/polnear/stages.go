package polnear

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Story is an article as the stages before the tagger see it.
type Story struct {
	Toks  *token.Text
	Page  *layout.Page
	Prose *prose.Prose
	Ents  *coref.Entities
}

// Story reads an article up to the stage before the tagger.
func (a Article) Story() (Story, error) {
	s, _, err := text.Decode([]byte(a.Text))
	if err != nil {
		return Story{}, err
	}
	d := new(token.Text).Scan(lang.Find("", s), s)
	p := new(layout.Reader).Read(d)
	m := new(prose.Reader).Read(d, p)
	return Story{d, p, m, new(coref.Resolver).Resolve(d, p, m, new(names.Finder).Find(d, p, m))}, nil
}
