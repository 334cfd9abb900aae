package coref

import (
	"bytes"
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// sameGiven reports whether form n, whose given name is first, may be another name of
// the person e of the same surname: by a nickname or a middle name, "Bobby Hale" of
// Robert C. "Bobby" Hale, by a short form, "Joe" of "Joseph", or by a slip of the
// pen, "Kristin" and "Kristen".
func (c *clusters) sameGiven(n, first int32, e *cluster) bool {
	if c.found.Forms[n].Words > 2 {
		return false
	}
	full := &c.found.Names[c.found.Forms[e.name].First]
	for k := full.First + 1; k < full.Last-1; k++ {
		if c.found.Symbols.Of[k] == first {
			return true
		}
	}
	a, b := string(c.found.Symbols.Key(first)), string(c.found.Symbols.Key(e.given))
	if slices.Contains(c.Lang.Short[a], b) || slices.Contains(c.Lang.Short[b], a) {
		return true
	}
	if g := c.found.GivenGender(c.Text, n); g != names.UnknownGender && !e.mayBe(g) || c.Lang.Cases.Any() {
		return false
	}
	return misspelled(a, b)
}

// surnameOf returns the symbol of the first surname of several in the full name of a person, behind
// all given names: "Lula" of "Luiz Inácio Lula da Silva". It is 0 if there is none.
func (c *clusters) surnameOf(x *names.Name) int32 {
	k := x.First + 1
	for k < x.Last-1 && c.Toks[k].Is(lang.MaleName|lang.FemaleName) {
		k++
	}
	if k >= x.Last-1 || c.Toks[k].Shape != token.Capital || c.Lang.Cases.Any() {
		return 0
	}
	return c.found.Symbols.Of[k]
}

// firstSurname returns the person whose first surname of several form n is, as is usual in Spain
// and in Hong Kong: "Sánchez" of "Pedro Sánchez Pérez", "Lee" of "John Lee Ka-chiu". It is -1
// if there is none, or the word is a given name, or stands before the full name.
func (c *clusters) firstSurname(n, word int32) int32 {
	k := c.bySecond[word]
	if k < 0 || c.found.GivenGender(c.Text, n) != names.UnknownGender || c.found.Forms[n].First < c.list[k].first {
		return -1
	}
	return k
}

// minMisspelled is the length of given names from which a letter's difference is rather a
// slip than another name: "Maria" and "Marie" are two.
const minMisspelled = 6

// misspelled reports whether two given names begin with the same letters and differ in one.
func misspelled(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < minMisspelled || len(b) > len(a)+1 || a[0] != b[0] {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i > 1 && (len(a) == len(b) && i < len(a) && a[i+1:] == b[i+1:] || len(b) == len(a)+1 && a[i:] == b[i+1:])
}

// minLetters is how many bytes of letters a name has that may be spelt in two ways: "C++" is not C.
const minLetters = 3

// findSpellings links the forms of one name that has a hyphen, an accent or an apostrophe here and
// none there: "Han Jae-won" and "Han Jae Won", "Medellín" and "Medellin".
func (c *clusters) findSpellings() {
	c.parted = c.parted[:0]
	c.spellings = text.Filled(c.spellings, len(c.found.Forms))
	if c.spelt == nil {
		c.spelt = map[uint64]int32{}
	}
	clear(c.spelt)
	for i := range c.found.Forms {
		n, x := int32(i), &c.found.Names[c.found.Forms[i].First]
		c.buf = append(c.buf[:0], byte(c.kinds[n]))
		for k := x.First; k < x.Last; k++ {
			c.buf = lang.AppendLetters(c.buf, c.Word(k))
		}
		if c.kinds[n] == lang.KindNone || len(c.buf) <= minLetters {
			continue
		}
		h := lang.Hash(c.buf)
		m, ok := c.spelt[h]
		if !ok || c.compare(n, m) < 0 {
			c.spelt[h] = n
		}
		if !ok {
			continue
		}
		if c.kinds[n] == lang.KindPerson && (c.surnameFirst(n) || c.surnameFirst(m)) {
			c.parted = append(c.parted, n, m)
		}
		if c.compare(n, m) < 0 {
			n, m = m, n
		}
		c.spellings[n] = m
	}
}

// respelt returns the cluster of another spelling of form n, which writes it if that is more
// usual in the text or not in capitals, -1 if there is none.
func (c *clusters) respelt(n int32) int32 {
	m := c.spellings[n]
	if m < 0 || c.byForm[m] < 0 {
		return -1
	}
	if e := &c.list[c.byForm[m]]; e.name == m {
		a, b := &c.found.Forms[n], &c.found.Forms[e.written]
		if x, y := c.shouts(a), c.shouts(b); x != y && y || x == y && a.Count > b.Count {
			e.written = n
		}
	}
	return c.byForm[m]
}

// shouts reports whether a form ends with a word in capitals.
func (c *clusters) shouts(m *names.Form) bool {
	return c.Toks[c.found.Names[m.Written].Last-1].Shape == token.Upper
}

// otherInitial reports whether the names of two people have middle initials that differ, or what
// tells father and son: "George H.W. Harmon" and "George W. Harmon", "Harmon Sr." and "Harmon Jr."
func (c *clusters) otherInitial(a, b *names.Name) bool {
	if i, j := a.Last-1, b.Last-1; c.Toks[i].Is(lang.NameSuffix) && c.Toks[j].Is(lang.NameSuffix) && !strings.EqualFold(strings.TrimSuffix(c.Word(i), "."), strings.TrimSuffix(c.Word(j), ".")) {
		return true
	}
	x, y := c.middle(a), c.middle(b)
	return len(x) > 0 && len(y) > 0 && !bytes.HasPrefix(x, y) && !bytes.HasPrefix(y, x)
}

// middle returns the initial, or several, that the second word of a person's name is.
func (c *clusters) middle(a *names.Name) []byte {
	if k := a.First + 1; k+1 < a.Last && names.IsInitials(c.Text, k) {
		return c.found.Symbols.Key(c.found.Symbols.Of[k])
	}
	return nil
}

// begun returns the one person whose longer name the words of form n begin: "Carlos Corvera" of
// "Carlos Corvera Zaldo". It is -1 if there is none or there are several, or if the text has
// spoken of the shorter one often before.
func (c *clusters) begun(n, first int32) int32 {
	if c.byGiven[first] == -1 {
		return -1
	}
	a, found := &c.found.Names[c.found.Forms[n].First], int32(-1)
	for k := range c.list[:min(len(c.list), maxRespelled)] {
		e := &c.list[k]
		if e.kind != lang.KindPerson || e.given != first {
			continue
		}
		b := c.fullest(int32(k))
		if b.Last <= c.headline || b.Last-b.First <= a.Last-a.First || !c.sameParts(a.First, a.Last, b.First) || c.saidBefore(n, c.found.Forms[e.name].First) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = int32(k)
	}
	return found
}

// sameParts reports whether the words of tokens [i, j) of a name are those from token k on.
func (c *clusters) sameParts(i, j, k int) bool {
	for ; i < j; i, k = i+1, k+1 {
		if c.found.Part(c.Text, i) != c.found.Part(c.Text, k) {
			return false
		}
	}
	return true
}

// findCouples notes the given names that share a surname with the name behind "and": "Tom and
// Mary Harmon". What is no known given name is one if the text has "Mr. Harmon" and "Ms. Harmon".
func (c *clusters) findCouples() {
	const given = lang.MaleName | lang.FemaleName
	c.couples = text.Filled(c.couples, len(c.found.Forms))
	c.titled = c.titled[:0]
	for n := range c.found.Forms {
		if m := &c.found.Forms[n]; m.One() && m.Men && m.Women {
			c.titled = append(c.titled, c.found.Part(c.Text, c.found.Names[m.First].Last-1))
		}
	}
	slices.Sort(c.titled)
	for i := 1; i < len(c.found.Names); i++ {
		a, b := &c.found.Names[i-1], &c.found.Names[i]
		m := &c.found.Forms[a.Form]
		if a.Last+1 != b.First || !c.Toks[a.Last].Is(lang.AndWord) || !m.One() || int(m.First) != i-1 || a.Role < a.First {
			continue
		}
		if c.kinds[a.Form] == lang.KindPerson && c.kinds[b.Form] == lang.KindPerson && c.found.Forms[b.Form].Words == 2 && (c.Toks[a.First].Is(given) || c.bothTitled(b)) {
			c.couples[a.Form] = b.Form
		}
	}
}

// bothTitled reports whether the surname of a name stands alone behind titles of men and of women.
func (c *clusters) bothTitled(a *names.Name) bool {
	_, ok := slices.BinarySearch(c.titled, c.found.Part(c.Text, a.Last-1))
	return ok
}

// married makes the person of a given name alone, form n, of whom the text has the surname with
// the next name. It returns -1 if there is none. Of a couple whose names tell no gender the man
// is named first.
func (c *clusters) married(n, first int32) int32 {
	p := c.couples[n]
	if p < 0 || c.byForm[p] < 0 {
		return -1
	}
	e := &c.list[c.byForm[p]]
	gender := c.found.GivenGender(c.Text, n)
	if gender == names.UnknownGender && e.gender == names.UnknownGender {
		gender, e.gender = names.Male, names.Female
	}
	note(c.byGiven, first, int32(len(c.list)))
	return c.add(e.surname, cluster{kind: lang.KindPerson, name: n, first: c.found.Forms[n].First, words: 1, surname: e.surname, given: first, gender: gender, last: -1})
}
