package quotes

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// A story is a text read up to this stage.
type story struct {
	toks  *token.Text
	page  *layout.Page
	prose *prose.Prose
	ents  *coref.Entities
	roles *roles.Roles
}

func readStory(s string) story {
	d := new(token.Text).Scan(lang.Find("", s), s)
	p := new(layout.Reader).Read(d)
	m := new(prose.Reader).Read(d, p)
	e := new(coref.Resolver).Resolve(d, p, m, new(names.Finder).Find(d, p, m))
	return story{d, p, m, e, new(roles.Tagger).Tag(d, p, m, e)}
}

// fixtures calls f with every English fixture, once with the roles that the tagger
// gives and once with others, at random.
func fixtures(t *testing.T, f func(x story)) {
	t.Helper()
	files, err := filepath.Glob("../../testdata/en/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		x := readStory(string(b))
		f(x)
		n := len(x.toks.Toks)
		for range n / 4 {
			first := r.IntN(n)
			x.roles.Set(first, min(n, first+1+r.IntN(9)), roles.Role(r.IntN(int(roles.NumRoles))))
		}
		f(x)
	}
}

// TestLinkFeatures checks that no value of a feature is beyond its part of the
// table of weights, whatever the partner.
func TestLinkFeatures(t *testing.T) {
	for f, n := range linkSizes {
		if n < 1 || n > linkSide {
			t.Errorf("feature %d has %d values", f, n)
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	var (
		l      Linker
		values LinkValues
	)
	fixtures(t, func(x story) {
		l.Reset(x.toks, x.page, x.prose, x.ents, x.roles)
		for _, role := range []roles.Role{roles.Content, roles.Cue} {
			previous := None
			for _, i := range l.byRole[role] {
				partners := append([]int{None}, l.byRole[partnerRole[role]]...)
				for _, c := range partners {
					side := 0
					if c > i {
						side = linkSide
					}
					l.LinkFeatures(i, c, previous, &values)
					for f, v := range values {
						if v < 0 {
							continue
						}
						if v := int(v) - side; v < 0 || v >= linkSizes[f] {
							t.Fatalf("feature %d of %d and %d is %d", f, i, c, v)
						}
					}
				}
				l.all[i].Partner = partners[r.IntN(len(partners))]
				previous = i
			}
		}
	})
}

// TestTrustFeatures checks the same of the features of confidence.
func TestTrustFeatures(t *testing.T) {
	var l Linker
	fixtures(t, func(x story) {
		l.Find(x.toks, x.page, x.prose, x.ents, x.roles)
		for _, a := range l.Attributions() {
			for f, v := range l.TrustFeatures(a) {
				if v >= TrustColumns {
					t.Fatalf("feature %d is %d", f, v)
				}
			}
		}
	})
}
