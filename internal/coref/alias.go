package coref

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// findAliases links acronyms to what they stand for: by parentheses,
// "International Atomic Energy Agency (IAEA)", or by their letters.
func (c *clusters) findAliases() {
	c.initials = text.Filled(c.initials, c.found.Symbols.Len())
	c.noteInitials(func(k lang.NameKind) bool { return k == lang.KindOrganization || k == lang.KindPlace })
	c.noteInitials(func(k lang.NameKind) bool { return k == lang.KindOther })
	for i := range c.found.Names {
		a := &c.found.Names[i]
		m := &c.found.Forms[a.Form]
		if !m.One() {
			continue
		}
		letters := c.lettered(a.First)
		if i > 0 && c.inBrackets(a) && c.shortFor(a, &c.found.Names[i-1], letters) {
			c.standsFor(a.Form, c.found.Names[i-1].Form)
			c.kinds[a.Form] = c.kinds[c.aliases[a.Form]]
			continue
		}
		if !letters {
			continue
		}
		if b := c.listed(i); b >= 0 {
			c.aliases[a.Form], c.kinds[a.Form] = b, lang.KindOrganization
			continue
		}
		if i+1 < len(c.found.Names) && c.explained(a, &c.found.Names[i+1]) {
			c.aliases[a.Form] = c.found.Names[i+1].Form
			c.kinds[a.Form] = lang.KindOrganization
			continue
		}
		if k := c.kinds[a.Form]; k == lang.KindOrganization || k == lang.KindPlace || k == lang.KindOther || c.Toks[a.First].Shape != token.Upper && k != lang.KindNone {
			if n := c.initials[c.found.Symbols.Of[a.First]]; n >= 0 && c.aliases[a.Form] < 0 && (c.kinds[n] != lang.KindOther || c.mayBeThing(a) && !c.spellsOut(a.Form, n)) {
				c.standsFor(a.Form, n)
			}
		}
	}
	c.findKnown()
}

// noteInitials notes which words the initials of names of several words of some kinds make.
func (c *clusters) noteInitials(of func(lang.NameKind) bool) {
	for n := range c.found.Forms {
		if !of(c.kinds[n]) || c.found.Forms[n].One() {
			continue
		}
		for how := range acronyms {
			if w := c.acronym(n, how); w != 0 && c.initials[w] < 0 {
				c.initials[w] = int32(n)
			}
		}
	}
}

// spellsOut reports whether form long only tells what the letters of a body named before, form n, come
// from, in quotation marks: the band NTC is not its “New Tolland Culture”.
func (c *clusters) spellsOut(n, long int32) bool {
	x := &c.found.Names[c.found.Forms[long].First]
	cited := x.First > 0 && c.Toks[x.First-1].Kind == token.Mark && x.Last < len(c.Toks) && c.Toks[x.Last].Kind == token.Mark
	return cited && c.kinds[n] == lang.KindOrganization && c.found.Forms[n].First < c.found.Forms[long].First
}

// standsFor notes that the letters of form n stand for form long. That is a body, too, where its last
// word is one for bodies, or is not known, where the last one is the head, and the letters are a body's.
func (c *clusters) standsFor(n, long int32) {
	c.aliases[n] = long
	end := &c.Toks[c.found.Names[c.found.Forms[long].First].Last-1]
	if c.kinds[long] == lang.KindOther && (end.Is(lang.BodyHead) || end.Traits == 0 && c.Lang.Endings[lang.EndsQuality] == nil && c.kinds[n] == lang.KindOrganization) {
		c.kinds[long] = lang.KindOrganization
	}
}

// mayBeThing reports whether letters may stand for what is no body, as an act or a treaty: three
// letters or more that no body is known by.
func (c *clusters) mayBeThing(a *names.Name) bool {
	t := &c.Toks[a.First]
	return t.End-t.Start >= 3 && t.Shape == token.Upper && !t.Is(lang.BodyName|lang.Outlet|lang.CountryName|lang.PlaceName|lang.Region)
}

// lettered reports whether token i may be letters that stand for a body: "NATO", "MoD".
func (c *clusters) lettered(i int) bool {
	t := &c.Toks[i]
	last := c.Raw[t.End-1]
	return t.Shape == token.Upper || t.Kind == token.Word && t.End-t.Start > 2 && 'A' <= last && last <= 'Z'
}

// A knownAs is a form that the language has other names of.
type knownAs struct {
	form int32
	name string
}

// maxKnown bounds the forms that are compared.
const maxKnown = 32

// findKnown links the names that the language says are the same: "America" and "the
// United States".
func (c *clusters) findKnown() {
	c.known = c.known[:0]
	for n := range c.found.Forms {
		if k := c.kinds[n]; len(c.Lang.Aliases) == 0 || len(c.known) == maxKnown || k != lang.KindPlace && k != lang.KindOrganization || c.aliases[n] >= 0 {
			continue
		}
		name, ok := c.Lang.Aliases[string(c.key(n))]
		if !ok {
			continue
		}
		same := -1
		for i := range c.known {
			if c.known[i].name == name {
				same = i
			}
		}
		if same < 0 {
			c.known = append(c.known, knownAs{int32(n), name})
			continue
		}
		// The longer one is placed first, and of two as long the one that comes first.
		if first := &c.known[same]; c.found.Forms[n].Words > c.found.Forms[first.form].Words {
			c.aliases[first.form], first.form = int32(n), int32(n)
		} else {
			c.aliases[n] = first.form
		}
	}
}

// key returns the spelling of form n.
func (c *clusters) key(n int) []byte {
	x := &c.found.Names[c.found.Forms[n].First]
	return c.spelling(x.First, x.Last)
}

// spelling returns the spelling of tokens [i, j).
func (c *clusters) spelling(i, j int) []byte {
	c.buf = c.buf[:0]
	for k := i; k < j; k++ {
		if k > i {
			c.buf = append(c.buf, ' ')
		}
		c.buf = names.AppendKey(c.buf, c.Word(k))
	}
	return c.buf
}

// listed returns the form of the company behind whose name candidate i is its letters on
// an exchange: "Corvina Foods Inc. (NYSE: CRVF)", "Corvina Foods Inc <CRVF>". It is -1 if
// it is none.
func (c *clusters) listed(i int) int32 {
	a := &c.found.Names[i]
	open := a.First - 3
	if a.First > 1 && a.Last < len(c.Toks) && c.Raw[c.Toks[a.First-1].Start] == '<' && c.Raw[c.Toks[a.Last].Start] == '>' {
		open = a.First - 1
	} else if open <= 0 || a.Last >= len(c.Toks) || c.Toks[a.Last].Kind != token.Close || c.Toks[a.First-1].Kind != token.Colon || c.Toks[open].Kind != token.Open {
		return -1
	}
	for k := i - 1; k >= 0 && c.found.Names[k].Last >= open; k-- {
		b := &c.found.Names[k]
		end := open
		if c.Toks[end-1].Kind == token.Stop { // "Inc."
			end--
		}
		if b.Last == open || b.Last == end {
			if form := b.Form; form != a.Form && c.kinds[form] == lang.KindOrganization {
				return form
			}
			return -1
		}
	}
	return -1
}

// inBrackets reports whether brackets stand around a name: "(IAEA)".
func (c *clusters) inBrackets(a *names.Name) bool {
	return a.First > 0 && c.Toks[a.First-1].Kind == token.Open && a.Last < len(c.Toks) && c.Toks[a.Last].Kind == token.Close
}

// shortFor reports whether a, in brackets, is short for b, the name before it, a body of several
// words, or letters are for an act or the like: "Port Workers Act (PWA)". It has the letters of
// words of b, "Kelmark Wind Energy Association (Kwea)"; or letters stand for the body that have the
// first one in common, or that are of another language and mean nothing else, "Ministry of Labour
// (MTPS)"; or it is no word that is known and begins as one of the words of b, "Tourism Institute of
// Kelmark (Intur)".
func (c *clusters) shortFor(a, b *names.Name, letters bool) bool {
	switch {
	case b.Last != a.First-1 || c.found.Forms[b.Form].One():
		return false
	case c.kinds[b.Form] != lang.KindOrganization:
		return c.kinds[b.Form] == lang.KindOther && letters && c.mayBeThing(a) && c.lettersOf(a, b)
	case c.lettersOf(a, b), letters && c.sameLetter(a.First, b.First):
		return true
	case c.parts(b):
		return false
	case letters && c.coined(a):
		return true
	}
	return c.kinds[a.Form] != lang.KindPerson && c.unknown(a, 4) && c.beginsAsWord(a, b)
}

// coined reports whether a is of three letters or more, most of them capitals, and no word that
// is known.
func (c *clusters) coined(a *names.Name) bool {
	shape := c.Toks[a.First].Shape
	return (shape == token.Upper || shape == token.Mixed) && c.unknown(a, 3) && !strings.ContainsAny(c.Word(a.First), "-.0123456789")
}

// unknown reports whether a is a word of n letters or more of which nothing is known.
func (c *clusters) unknown(a *names.Name, n int) bool {
	t := &c.Toks[a.First]
	return t.Traits == 0 && t.Begins == 0 && t.End-t.Start >= n
}

// beginsAsWord reports whether a begins with the letter of a word of b.
func (c *clusters) beginsAsWord(a, b *names.Name) bool {
	for k := b.First; k < b.Last; k++ {
		if c.found.Symbols.Of[k] != 0 && c.sameLetter(a.First, k) {
			return true
		}
	}
	return false
}

// parts reports whether a body is named as part of another one, whose short name may be in the
// brackets behind it: "Ports Committee of the World Trade Council".
func (c *clusters) parts(b *names.Name) bool {
	for k := b.First; k+1 < b.Last; k++ {
		if c.Toks[k].Is(lang.OfWord) && c.Toks[k+1].Is(lang.Definite) {
			return true
		}
	}
	return false
}

// lettersOf reports whether the letters of a are those of words of b, perhaps not of the
// first ones, "Ohio Grain Board (GB)", or in the order that another language has.
func (c *clusters) lettersOf(a, b *names.Name) bool {
	letters := c.found.Symbols.Key(c.found.Symbols.Of[a.First])
	c.buf = c.buf[:0]
	for k := b.First; k < b.Last; k++ {
		c.appendInitials(k, false)
	}
	rest := c.buf
	for _, x := range letters {
		i := bytes.IndexByte(rest, x)
		if i < 0 {
			return len(letters) == len(c.buf) && sameBytes(letters, c.buf)
		}
		rest = rest[i+1:]
	}
	return len(letters) > 1
}

// sameBytes reports whether two strings of few bytes have the same bytes in some order.
func sameBytes(a, b []byte) bool {
	for _, x := range a {
		if bytes.Count(a, []byte{x}) != bytes.Count(b, []byte{x}) {
			return false
		}
	}
	return true
}

// explained reports whether letters, a, are those of the body of several words in
// brackets behind them: "CEI (Italian Episcopal Conference)", in whatever order the
// language that they come from has.
func (c *clusters) explained(a, b *names.Name) bool {
	if b.First != a.Last+1 || !c.inBrackets(b) || c.found.Forms[b.Form].One() {
		return false
	}
	if c.lettersOf(a, b) {
		return true
	}
	return c.kinds[a.Form] != lang.KindPlace && c.kinds[b.Form] == lang.KindOrganization && c.beginsAsWord(a, b)
}

// sameLetter reports whether two words begin with the same letter.
func (c *clusters) sameLetter(i, j int) bool {
	a, b := c.found.Symbols.Key(c.found.Symbols.Of[i]), c.found.Symbols.Key(c.found.Symbols.Of[j])
	return len(a) > 0 && len(b) > 0 && a[0] == b[0]
}

// Ways to make letters of a name.
const (
	ofAll      = iota // "Food and Drug Administration": FDA
	withSmall         // those of "of", too: "Ministry of Defence", MoD
	beforeLast        // without what is joined at the end: "Centres for Disease Control and Prevention", CDC
	ofParts           // of words with a hyphen both, of "Co." none: "Hewlett-Packard Co.", HP
	acronyms
)

// acronym returns the symbol of the word that the initials of form n make in one of the
// ways, 0 if they are none of the text's.
func (c *clusters) acronym(n int, how int) int32 {
	x := &c.found.Names[c.found.Forms[n].First]
	last := x.Last
	if how == beforeLast {
		for last > x.First && !c.Toks[last-1].Is(lang.AndWord) {
			last--
		}
		last--
	}
	c.buf = c.buf[:0]
	for k := x.First; k < last; k++ {
		switch {
		case how == withSmall && c.Toks[k].Is(lang.OfWord):
			c.buf = append(c.buf, c.Raw[c.Toks[k].Start]|0x20)
		case how == ofParts && c.Toks[k].Is(lang.BodySuffix):
		default:
			c.appendInitials(k, how == ofParts)
		}
	}
	if len(c.buf) < 2 || how == beforeLast && len(c.buf) < 3 {
		return 0
	}
	return c.found.Symbols.Find(c.buf)
}

// appendInitials appends the first letter of token k, if names are made of it; of parts
// those behind its hyphens, too.
func (c *clusters) appendInitials(k int, parts bool) {
	w := c.found.Symbols.Of[k]
	if w == 0 {
		return
	}
	s := c.found.Symbols.Key(w)
	for i, b := range s {
		if b < utf8.RuneSelf && (i == 0 || parts && s[i-1] == '-') {
			c.buf = append(c.buf, b)
		}
	}
}
