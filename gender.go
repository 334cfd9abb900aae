package lede

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// A gender is what pronouns tell of a person.
type gender int8

const (
	unknownGender gender = iota
	male
	female
)

// givenGender returns the gender that the given name of form n tells.
func (f *found) givenGender(d *token.Text, n int32) gender {
	t := &d.Toks[f.cands[f.forms[n].first].first]
	return genderOf(t.Is(lang.MaleName), t.Is(lang.FemaleName))
}

// titleGender returns the gender that the title before a name tells.
func titleGender(d *token.Text, c *candidate) gender {
	g := unknownGender
	for k := c.role; k < c.first; k++ {
		t := &d.Toks[k]
		if x := genderOf(t.Is(lang.Masculine), t.Is(lang.Feminine)); x != unknownGender {
			g = x
		}
	}
	return g
}

func genderOf(m, f bool) gender {
	switch {
	case m && !f:
		return male
	case f && !m:
		return female
	}
	return unknownGender
}
