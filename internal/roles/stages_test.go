package roles

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// resolved reads a text up to the stage that tells who is who.
func resolved(text string) (*token.Text, *layout.Page, *prose.Prose, *coref.Entities) {
	d := new(token.Text).Scan(lang.Find("", text), text)
	p := new(layout.Reader).Read(d)
	m := new(prose.Reader).Read(d, p)
	return d, p, m, new(coref.Resolver).Resolve(d, p, m, new(names.Finder).Find(d, p, m))
}
