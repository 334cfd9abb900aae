package layout

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A photoList is what the credit of a picture says without a label: who took it and
// for whom.
type photoList struct {
	names  []text.Span
	outlet bool // an outlet is among them, or "Photo" says so: "CP Photo"
	full   bool // each name has two words or is an outlet's
	parted bool // by a slash, a bar or a preposition: "Ann Lee for The Times"
}

// strong reports whether the list is a credit even without a label: "Ann Lee/AFP".
func (l *photoList) strong() bool {
	return l.parted && len(l.names) > 1 && (l.outlet || l.full)
}

// readPhotoNames reads the names of the credit of a picture in tokens [i, last). It
// reports false if other words are among them.
func readPhotoNames(d *token.Text, i, last int) (photoList, bool) {
	l := photoList{full: true}
	for i < last {
		if partsPhotoNames(d, i) {
			t := &d.Toks[i]
			l.parted = l.parted || t.Kind == token.Other || t.Kind == token.Word && !t.Is(lang.AndWord)
			i++
			continue
		}
		j := i
		for j < last && !partsPhotoNames(d, j) {
			j++
		}
		if !l.add(d, i, j) {
			return l, false
		}
		i = j
	}
	return l, len(l.names) > 0
}

// partsPhotoNames reports whether token i parts two names of a photo credit.
func partsPhotoNames(d *token.Text, i int) bool {
	t := &d.Toks[i]
	switch t.Kind {
	case token.Comma, token.Dash:
		return true
	case token.Other:
		switch d.Word(i) {
		case "/", "|", "•", "·", "&":
			return true
		}
	case token.Word:
		return t.Is(lang.AndWord) && t.Shape == token.Lower || leadsToPlace(t) && t.Shape == token.Lower
	}
	return false
}

// add adds the name in tokens [i, j), if it is one.
func (l *photoList) add(d *token.Text, i, j int) bool {
	if mediaLabel(d, i, j) { // "Archivbild", "File Photo"
		l.outlet = true
		return true
	}
	if j-i > 1 && d.Toks[i].Shape == token.Upper && mediaLabel(d, j-1, j) { // "CP Photo"
		l.outlet = true
		j--
	}
	words, outlet := 0, outletStart(d, i, j) == i || outletByHead(d, i, j)
	for k := i; k < j; k++ {
		t := &d.Toks[k]
		switch {
		case t.Kind == token.Link, t.Kind == token.Stop && k > i && t.Gap == token.NoGap:
			continue
		case t.Kind != token.Word, t.Is(lang.Month|lang.Weekday) && j-i == 1:
			return false
		case t.Shape == token.Lower && !outlet && !t.Is(lang.Outlet|lang.Particle|lang.OfWord|lang.Clitic|lang.Definite):
			return false
		}
		words++
	}
	if words == 0 || words > maxName {
		return false
	}
	l.outlet = l.outlet || outlet
	l.full = l.full && (words > 1 || outlet)
	l.names = append(l.names, d.Span(i, j))
	return true
}

// mediaLabel reports whether tokens [i, j) are a label of pictures: "file photo".
func mediaLabel(d *token.Text, i, j int) bool {
	return d.LabelOf(lang.LabelCaption, i, j) == j || d.LabelOf(lang.LabelPhoto, i, j) == j
}

// lookNakedCredit finds the credit of a picture that ends a chunk without a label: in
// brackets, behind "©" or behind the last sentence. "(Ann Lee/The Times)", "… on
// Monday. Ann Lee / AFP", "… on Oct. 29, 2015. Ann Lee", "… on Monday. Ann Lee (AFP)".
func lookNakedCredit(d *token.Text, c *chunk) {
	from, to, how := nakedCredit(d, c)
	if how == notNaked {
		return
	}
	if end := d.LabelOf(lang.LabelSource, from, to); how == inBrackets && end > from && c.has(short) && d.Separator(end, to) { // "Der Hafen am Montag. (Quelle: dpa)"
		from = end + 1
	}
	if (how == inBrackets || how == behindSentence && c.words > 6) && mediaLabel(d, from, to) { // "(Submitted photo)", "… on Monday. Supplied"
		c.features |= endsCredit
		return
	}
	l, ok := readPhotoNames(d, from, to)
	if !ok {
		return
	}
	if how == inBrackets && l.outlet && len(l.names) == 1 {
		if name := nameBeforeOutlet(d, c, from-1); name < from-1 {
			l.names, l.parted = append([]text.Span{d.Span(name, from-1)}, l.names...), true
			from = name
		}
	}
	switch {
	case l.strong(), how == inBrackets && d.Word(from-1) == ":", how == behindSentence && l.parted && bareName(d, from, d.At(l.names[0].End)):
	case how == behindSign && (l.parted || l.full):
	case (how == inBrackets || how == behindSentence && l.outlet) && len(l.names) == 1 && endsPicture(d, c, from): // "The port on Monday. (AFP)"
		c.signed, c.relayed = signedByName, nil
		if l.outlet {
			c.signed = signedByOutlet
		}
	case how == behindSlash && c.words > 6 && len(l.names) == 1 && (bareName(d, from, to) || l.outlet):
	case how == behindSentence && c.words > 6 && len(l.names) == 1 && (bareName(d, from, to) || l.outlet && (to-from > 1 || d.Toks[from].Gap == token.NoGap)):
	default:
		return
	}
	c.credits = append(c.credits, Credit{text.Between(l.names[0].Start, l.names[len(l.names)-1].End), RolePhoto, l.names})
	if d.SkipOpening(c.first, c.last) == from || c.first+1 == from {
		c.features |= isCredit
	}
	c.features |= endsNames
}

// nameBeforeOutlet returns the start of the name of whoever took the picture, between the
// end of a sentence and the bracket at token open, which an outlet stands in: "… on Monday.
// Ann Lee (REUTERS)". It returns open if no name does.
func nameBeforeOutlet(d *token.Text, c *chunk, open int) int {
	for k := open - 2; k >= max(c.first+1, open-3); k-- {
		if endsSentenceAt(d, c.first, k-1, open) && bareName(d, k, open) {
			return k
		}
	}
	return open
}

// endsPicture reports whether one sentence in which nobody says anything stands before an
// outlet at token from, as in a caption, behind a stop and perhaps an open bracket.
func endsPicture(d *token.Text, c *chunk, from int) bool {
	stop := from - 1
	if d.Toks[stop].Kind == token.Open {
		stop--
	}
	if c.words <= 6 || c.words > maxPicture || d.Toks[stop].Kind != token.Stop || len(c.relayed) > 0 && stop < from-1 {
		return false
	}
	for i := c.first; i < stop; i++ {
		t := &d.Toks[i]
		if t.Is(lang.Cue) && t.Value >= lang.SurelyReports || t.Kind == token.Stop && i > c.first+1 && stopsWithin(d, i) {
			return false
		}
	}
	return true
}

// maxPicture bounds the words of a caption that ends in an outlet alone.
const maxPicture = 45

// naked says how a credit without a label is set off from what stands before it.
type naked uint8

const (
	notNaked       naked = iota
	inBrackets           // brackets
	behindSign           // "©"
	behindSentence       // the end of a sentence
	behindSlash          // a slash between spaces
)

// nakedCredit finds where a credit without a label may stand at the end of a chunk.
func nakedCredit(d *token.Text, c *chunk) (from, to int, how naked) {
	to = c.last
	if d.Toks[to-1].Kind == token.Stop && to-2 > c.first && d.Toks[to-2].Kind == token.Close {
		to--
	}
	least := max(c.first, to-maxTailCredit)
	if d.Toks[to-1].Kind == token.Close {
		for k := to - 2; k >= least; k-- {
			if d.Toks[k].Kind == token.Open {
				return k + 1, to - 1, inBrackets
			}
		}
		return 0, 0, notNaked
	}
	slash := 0
	for k := to - 2; k >= least; k-- {
		switch t := &d.Toks[k]; {
		case t.Kind == token.Other && d.Word(k) == "©":
			return k + 1, to, behindSign
		case k > c.first && d.Toks[k-1].Kind == token.Dash && d.LabelOf(lang.LabelCopyright, k, to) == k+1: // "A bus in Riga - Copyright Ann Lee/AFP"
			return k + 1, to, behindSign
		case endsSentenceAt(d, c.first, k, to), t.Kind == token.Stop && k+2 == to && glued(d, k, to) && d.Toks[k+1].Is(lang.Outlet): // "… in Riga.AFP"
			return k + 1, to, behindSentence
		case t.Kind == token.Other && d.Word(k) == "/" && t.Gap > token.NoGap && d.Toks[k+1].Gap > token.NoGap && slash == 0: // "Razzia in Palma / Ann Lee"
			slash = k
		}
	}
	if slash > 0 {
		return slash + 1, to, behindSlash
	}
	return 0, 0, notNaked
}

// bareName reports whether tokens [i, j) are a name of two or three words and nothing
// else: "Ann Lee".
func bareName(d *token.Text, i, j int) bool {
	if j-i < 2 || j-i > 3 || !d.Toks[i].Is(lang.MaleName|lang.FemaleName) {
		return false
	}
	for k := i; k < j; k++ {
		if t := &d.Toks[k]; t.Shape != token.Capital && t.Shape != token.Upper && t.Shape != token.Initial {
			return false
		}
	}
	return true
}

// endsSentenceAt reports whether token k of a line of tokens [first, last) is a stop that
// ends a sentence and no initial.
func endsSentenceAt(d *token.Text, first, k, last int) bool {
	t := &d.Toks[k]
	return t.Kind == token.Stop && t.End-t.Start == 1 && k+1 < last && d.Toks[k+1].Gap > token.NoGap && k > first+1 && d.Toks[k-1].Shape != token.Initial
}
