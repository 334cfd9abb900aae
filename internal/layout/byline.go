package layout

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// lookByline reads a line that begins with the label of a byline.
func lookByline(d *token.Text, c *chunk) {
	if c.words > 40 {
		return
	}
	if cs, ok := readBracketRoles(d, c.rest, c.last); ok {
		c.credits = append(c.credits, cs...)
		c.features |= isByline
		return
	}
	for i := c.rest; i < c.last; i++ {
		if kind, _ := d.LabelAt(i, c.last); kind != lang.LabelByline && creditRole(kind) != RoleNone { // "Text by Ann Lee, photos by Bo Ek"
			if cs, ok := readCredits(d, c.first, c.last); ok {
				c.credits = append(c.credits, cs...)
				c.features |= isByline
				return
			}
		}
	}
	lenient := c.words <= 9 && !c.ends
	l := readNames(d, c.rest, beforeTime(d, c.rest, c.last), lenient)
	late := len(l.names) > 0 && !l.desk && !d.Separator(c.rest-1, c.last) && l.names[0].Start >= d.Toks[segmentEnd(d, c.rest, c.last-1, lenient)].Start // "From Riga to Oslo: …"
	if l.junk > 0 && (c.ends || l.junk > 3 || late) || len(l.names) == 0 && !l.desk && len(l.agency) == 0 {
		return
	}
	c.features |= isByline
	c.addCredits(d, l, c.last)
}

// addCredits adds the credits of the byline that the chunk begins with, before
// those that it ends with.
func (c *chunk) addCredits(d *token.Text, l nameList, last int) {
	tail := c.credits
	c.credits = nil
	if len(l.names) > 0 {
		c.credits = append(c.credits, Credit{d.Span(c.first, last), RoleAuthor, l.names})
	}
	for _, a := range l.agency {
		c.credits = append(c.credits, Credit{a, RoleAgency, []text.Span{a}})
	}
	c.credits = append(c.credits, tail...)
}

// lookNames reads a line that may be a byline without a label: nothing but
// names, jobs, outlets and places. A photo credit may follow.
func lookNames(d *token.Text, c *chunk) {
	const never = stops | asks | introduces | lowers | bulleted | numbered | table | sentences
	lookAgency(d, c)
	if c.words > 16 || c.hasAny(never) || d.Toks[c.first].Kind == token.Open {
		return
	}
	if c.words < 2 { // "Agencies", "Redacción"
		c.set(isDesk, c.words == 1 && d.Toks[c.first].Is(lang.DeskNoun))
		return
	}
	if cs, ok := readBracketRoles(d, c.first, c.last); ok {
		c.credits = cs
		c.features |= isNames | isSigned | likeNames
		return
	}
	last := beforeTime(d, c.first, c.last)
	if len(c.credits) > 0 {
		last = d.At(c.credits[0].Start)
		if d.Toks[last-1].Kind == token.Open {
			return // one too: "Ann Lee, 37 (Image: AFP)"
		}
		if k := last - 1; k > c.first+2 && d.Toks[k].Kind == token.Stop && d.Toks[k].Gap == token.NoGap {
			return // a caption
		}
		for last > c.first && nameSeparator(d, last-1, c.last, false) != noSeparator {
			last--
		}
	}
	l := readNames(d, c.first, last, false)
	if l.junk > 0 {
		return
	}
	if len(l.names) == 1 && (isOutlet(d, l.names[0], c) || d.Toks[c.first].Is(lang.Definite) && isBody(d, c.first, last)) {
		l.agency, l.names = append(l.names, l.agency...), nil
	}
	if len(l.names) == 0 {
		c.set(isDesk, l.desk || len(l.agency) > 0)
		if len(l.agency) > 0 {
			c.addCredits(d, l, last)
		}
		return
	}
	for _, n := range l.names {
		if w := nameWords(d, n); w < 2 || w > 4 {
			return
		}
	}
	c.addCredits(d, l, last)
	known, common := false, false // given names; other words that the language knows
	for i := c.first; i < last; i++ {
		t := &d.Toks[i]
		known = known || t.Is(lang.MaleName|lang.FemaleName)
		word := t.Class != 0 && !t.Is(lang.MaleName|lang.FemaleName|lang.Surname|lang.AndWord)
		common = common || word && within(t.Span, l.names)
	}
	signed := l.desk || l.places || len(l.agency) > 0
	c.set(isNames, known || !common && (signed || len(l.names) > 1))
	c.set(isSigned, signed)
	c.set(likeNames, known || !common)
}

// lookAgency finds an agency that is all of a line, "NTB", "dpa", and no country, "USA".
func lookAgency(d *token.Text, c *chunk) {
	t := &d.Toks[c.first]
	if c.last > c.first+1 || len(c.credits) > 0 || !t.Is(lang.Outlet) || t.Is(lang.CountryName) || t.Shape == token.Lower && t.End-t.Start > 3 {
		return
	}
	c.credits = []Credit{{t.Span, RoleAgency, []text.Span{t.Span}}}
	c.features |= isDesk
}

// beforeTime returns the token after which a line says only when the story ran: "Ann
// Lee 2 hours ago", "Ann Lee Published May 3". It returns last if it does not.
func beforeTime(d *token.Text, first, last int) int {
	for k := first + 1; k < last; k++ {
		if t := &d.Toks[k]; t.Kind != token.Number && !t.Is(lang.TimeWord) && d.LabelOf(lang.LabelStamp, k, last) == k && d.LabelOf(lang.LabelAgo, k, last) == k {
			continue
		}
		if w, ok := readWhen(d, k, last); ok && (w.relative() || (w.stamped || w.clock) && w.day) {
			for k > first && nameSeparator(d, k-1, last, false) != noSeparator {
				k--
			}
			return k
		}
	}
	return last
}

// readBracketRoles reads names with what they did in brackets: "Ann Lee (text) and Bo
// Ek (photos)". It reports false if it finds anything else.
func readBracketRoles(d *token.Text, i, last int) ([]Credit, bool) {
	var credits []Credit
	for i < last {
		if d.Toks[i].Is(lang.AndWord) || d.Toks[i].Kind == token.Comma || d.Word(i) == "/" {
			i++
			continue
		}
		open := i
		for open < last && d.Toks[open].Kind != token.Open {
			open++
		}
		role, end := bracketRole(d, open, last)
		l := readNames(d, i, open, false)
		if role == RoleNone || len(l.names) == 0 || l.junk > 0 {
			return nil, false
		}
		credits = append(credits, Credit{d.Span(i, end), role, l.names})
		i = end
	}
	return credits, len(credits) > 0
}

// bracketRole returns the role that stands in brackets at token i, RoleNone if none
// does, and the token after them.
func bracketRole(d *token.Text, i, last int) (role Role, end int) {
	if i+2 >= last {
		return RoleNone, i
	}
	for _, kind := range [...]lang.Label{lang.LabelPhoto, lang.LabelVideo, lang.LabelGraphic, lang.LabelByline, lang.LabelWriting} {
		if end = d.LabelOf(kind, i+1, last); end > i+1 && end < last && d.Toks[end].Kind == token.Close {
			return creditRole(kind), end + 1
		}
	}
	return RoleNone, i
}

// within reports whether a span lies in one of the others.
func within(s text.Span, in []text.Span) bool {
	for _, f := range in {
		if f.Start <= s.Start && s.End <= f.End {
			return true
		}
	}
	return false
}

// isOutlet reports whether a name that begins the chunk is an outlet's.
func isOutlet(d *token.Text, name text.Span, c *chunk) bool {
	end := c.first
	for end < c.last && d.Toks[end].Start < name.End {
		end++
	}
	return d.Toks[c.first].Start == name.Start && outletStart(d, c.first, end) == c.first
}
