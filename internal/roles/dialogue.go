package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Dialogue: speech whose speaker the layout names, as in a play.
//
// Transcripts and interviews put the speaker before a colon at the start of
// the paragraph ("WALLACE: Good morning."), pull quotes and press releases
// after a dash at its end ("“Nobody asked us.” ― Karl Brenner"). There is no
// reporting verb to go by, and no need of one.

// maxLabel is the length in tokens past which a capitalised run names nobody.
const maxLabel = 6

// tagDialogue gives the roles of labelled speech and of signed quotations.
func tagDialogue(d *story, t *Roles) {
	tagLabelled(d, t)
	n := 0
	for _, p := range d.prose.Pairs {
		for d.page.Blocks[n].Last <= p.Open {
			n++
		}
		tagSigned(d, p, n, t)
	}
	for n := range d.page.Blocks {
		tagPost(d, &d.page.Blocks[n], t)
	}
}

// maxSignature bounds the tokens of the signature of a post.
const maxSignature = 24

// tagPost tags a block that is an embedded post, with its author's name and address
// behind a dash at its end: "I am proud. — Ann Lee (@annlee) May 6, 2019".
func tagPost(d *story, b *layout.Block, tg *Roles) {
	dash, end := signature(d, b)
	last := dash
	for last > b.Body && d.Toks[last-1].Kind == token.Link { // "pic.twitter.com/x1y2z3"
		last--
	}
	if !b.Prose() || last <= b.Body {
		return
	}
	tg.Set(b.Body, last, Content)
	tg.Set(last, dash, None)
	tg.Set(dash, dash+1, Cue)
	tg.Set(dash+1, end, Source)
	tg.Set(end, b.Last, None)
}

// signature returns the dash before the name of a post's author, -1 if none signs the
// block, and the end of the name.
func signature(d *story, b *layout.Block) (dash, end int) {
	i := b.Last - 2
	for i > max(b.Body, b.Last-maxSignature) && d.Toks[i].Kind != token.Link {
		if t := &d.Toks[i]; t.Kind == token.Word && !t.Is(lang.Month) || t.Kind == token.Mark { // only a date
			return -1, 0
		}
		i--
	}
	if i-2 <= b.Body || d.Raw[d.Toks[i].Start] != '@' || d.Toks[i-1].Kind != token.Open || d.Toks[i+1].Kind != token.Close {
		return -1, 0
	}
	end, dash = i-1, i-2
	for dash > b.Body && end-dash <= maxLabel && d.Toks[dash].Kind != token.Dash {
		dash--
	}
	if d.Toks[dash].Kind != token.Dash || dash+1 == end {
		return -1, 0
	}
	return dash, end
}

// A turn is a paragraph of a dialogue: its block, and the tokens of its label
// [label, colon).
type turn struct{ block, label, colon int }

// tagLabelled tags the paragraphs that begin with a speaker and a colon, if
// there are enough of them to make the text a dialogue: three, two of one
// speaker. A label that stands there but once or is a common word is a speaker
// only if it is a person's name or in capitals: "Background:" is none.
func tagLabelled(d *story, tg *Roles) {
	var turns []turn
	speakers := map[string]int{}
	recurs, speaks := false, false
	for n := range d.page.Blocks {
		t, ok := d.turnOf(n)
		if !ok {
			continue
		}
		turns = append(turns, t)
		name := d.between(t.label, t.colon)
		speakers[name]++
		recurs = recurs || speakers[name] == 2
		speaks = speaks || d.hasWords(t.colon+1, d.page.Blocks[n].Last)
	}
	if len(turns) < 3 || !recurs || !speaks {
		return
	}
	for _, t := range turns {
		label := &d.Toks[t.label]
		once := speakers[d.between(t.label, t.colon)] < 2
		common := label.Is(lang.Noise|lang.CommonWord) && !label.Is(lang.RoleNoun)
		if (once || common) && label.Shape != token.Upper {
			if who, _ := d.ents.Speaker(t.label, t.colon); who == 0 {
				continue
			}
		}
		b := &d.page.Blocks[t.block]
		tg.Set(b.Body, t.label, None)
		tg.Set(t.label, t.colon, Source)
		tg.Set(t.colon, t.colon+1, Cue)
		tg.Set(t.colon+1, b.Last, Content)
	}
}

// hasWords reports whether tokens [i, last) have a word or ask something, unlike "Lee: 1,501".
func (d *story) hasWords(i, last int) bool {
	for ; i < last; i++ {
		if d.Toks[i].Kind == token.Word || d.Word(i) == "?" {
			return true
		}
	}
	return false
}

// turnOf reads block n as a turn of a dialogue.
func (d *story) turnOf(n int) (turn, bool) {
	b := &d.page.Blocks[n]
	switch {
	case b.Row:
		return turn{}, false
	case b.Kind == layout.KindListItem, b.Kind == layout.KindSubhead: // a short question looks like one
		if k := d.Toks[b.Last-1].Kind; k != token.Stop && k != token.Mark && k != token.Close { // "Ferries: Where to find a cheap one"
			return turn{}, false
		}
	case b.Kind != layout.KindParagraph:
		return turn{}, false
	}
	label := b.Body
	if label < b.Last && d.Toks[label].Kind == token.Mark {
		label++
	}
	colon := endOfName(d, label, b.Last)
	if colon == label || colon+1 >= b.Last || d.Word(colon) != ":" || d.Toks[colon+1].Gap == token.NoGap {
		return turn{}, false
	}
	return turn{n, label, colon}, true
}

// between returns the text from token i up to token j.
func (d *story) between(i, j int) string { return d.Raw[d.Toks[i].Start:d.Toks[j].Start] }

// tagSigned tags the quotation p of block n if a dash and a name follow it up to the end
// of the line, or are the next one.
func tagSigned(d *story, p prose.Pair, n int, tg *Roles) {
	dash := p.Close + 1
	if p.Unclosed || dash+1 >= len(d.Toks) || d.Toks[dash].Kind != token.Dash {
		return
	}
	below := d.Toks[dash].Gap >= token.LineBreak
	if below && !d.signedBelow(p, n) {
		return
	}
	if d.Lang.Has&lang.CapitalNouns != 0 && d.Toks[dash].Gap == token.NoGap && d.Toks[dash+1].Gap == token.NoGap {
		return // "im „Blatt“-Interview": one noun
	}
	end := endOfName(d, dash+1, len(d.Toks))
	if end == dash+1 {
		return
	}
	line := end // the end of the line: a full stop may follow the name
	if below {
		line = d.endOfOffice(end, d.page.Blocks[n+1].Last)
	}
	if line < len(d.Toks) && d.Toks[line].Kind == token.Stop && d.Toks[line].Gap == token.NoGap {
		line++
	}
	if line < len(d.Toks) && d.Toks[line].Gap < token.LineBreak {
		return
	}
	tg.Set(p.Open, p.Close+1, Content)
	tg.Set(dash, dash+1, Cue)
	tg.Set(dash+1, end, Source)
	tg.Set(end, line, None)
}

// signedBelow reports whether the quotation p is all of block n, and a dash and a name begin
// the next.
func (d *story) signedBelow(p prose.Pair, n int) bool {
	b := &d.page.Blocks[n]
	if p.Open != b.Body || p.Close+1 != b.Last || n+1 >= len(d.page.Blocks) || d.page.Blocks[n+1].Body != b.Last {
		return false
	}
	end := endOfName(d, b.Last+1, d.page.Blocks[n+1].Last)
	return end > b.Last+1 && d.ents.MentionAt(end-1) != nil // "— Senator Ann Lee"
}

// endOfOffice returns the end of what a line tells of the person whose name ends before
// token i, "— Ann Lee, the mayor": all of the line but its full stop. It is i if it tells
// nothing.
func (d *story) endOfOffice(i, last int) int {
	m := d.ents.MentionAt(i - 1)
	if i+1 >= last || last-i > maxSignature || d.Toks[i].Kind != token.Comma || m == nil || d.ents.Entity(m).Kind != lang.KindPerson {
		return i
	}
	for k := i; k < last; k++ {
		if t := &d.Toks[k]; t.Kind != token.Word && t.Kind != token.Comma && t.Kind != token.Number {
			return k
		}
	}
	return last
}

// endOfName returns the end of the run of capitalised words that begins at
// token i, on one line and within last. It returns i if there is none or it is
// too long for a name.
func endOfName(d *story, i, last int) int {
	j := i
	for ; j < last && (j == i || d.Toks[j].Gap < token.LineBreak); j++ {
		t := &d.Toks[j]
		if t.Kind != token.Word || !t.Capitalised() && !(j > i && t.Is(lang.Particle)) {
			break
		}
		if j-i == maxLabel {
			return i
		}
	}
	return j
}
