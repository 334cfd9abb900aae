package names

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// A Gender is what pronouns tell of a person.
type Gender int8

const (
	UnknownGender Gender = iota
	Male
	Female
)

// GivenGender returns the gender that the given name of form n tells.
func (f *Found) GivenGender(d *token.Text, n int32) Gender {
	t := &d.Toks[f.Names[f.Forms[n].First].First]
	return GenderOf(t.Is(lang.MaleName), t.Is(lang.FemaleName))
}

// TitleGender returns the gender that the title before a name tells. What is said of men
// is said of women too where nouns have cases: "мэр Анна Брандт".
func TitleGender(d *token.Text, c *Name) Gender {
	g, cases := UnknownGender, d.Lang.Cases.Any()
	for k := c.Role; k < c.First; k++ {
		t := &d.Toks[k]
		if cases && t.Is(lang.RoleNoun) && t.Is(lang.Masculine) {
			g = UnknownGender // what stands before may say who is his: "жена мэра Ивана Лиса"
			continue
		}
		if x := GenderOf(t.Is(lang.Masculine), t.Is(lang.Feminine)); x != UnknownGender {
			g = x
		}
	}
	return g
}

// GenderOf returns the gender of what is said of men, of women or of both.
func GenderOf(m, f bool) Gender {
	switch {
	case m && !f:
		return Male
	case f && !m:
		return Female
	}
	return UnknownGender
}
