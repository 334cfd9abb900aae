package names

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Spots: where names may stand. All other words are left alone, which saves
// four fifths of the work.

// A run is a stretch of spots of one sentence: words with capitals, and what may
// stand between two words of one name, "Bank of England", "Harker & Dunn".
type run struct {
	first, last int // tokens
	sentence    int
	at          int  // index of its first spot among all spots
	again       bool // it is read a second time
	styled      bool // words of its sentence have capitals for style
}

const (
	maxRun    = 60 // tokens of a run
	maxBridge = 3  // tokens without a capital between two words of a name
	maxJoint  = 4  // bytes of a word in small letters between them: "des", "and"
	// maxTail is how many words in small letters behind a capital belong to its run
	// where names go on so: "Верховний суд України".
	maxTail = 4
	// maxFront is how many words in small letters before a capital belong to its run
	// where names begin so: "министерство обороны России".
	maxFront = 4
)

// capital reports whether a token may be a word of a name by its letters.
func capital(t *token.Token) bool {
	return t.Kind == token.Word && t.Shape >= token.Capital && !t.Is(lang.Clitic)
}

// joins reports whether token i may stand between words of one name.
func joins(d *token.Text, i int) bool {
	t := &d.Toks[i]
	switch t.Kind {
	case token.Word:
		return t.End-t.Start <= maxJoint || t.Is(lang.Clitic|lang.OfWord|lang.ForWord|lang.Particle|lang.AndWord|lang.Definite)
	case token.Number:
		return true
	case token.Mark:
		return !shortened(d, i-1)
	case token.Comma:
		return d.Raw[t.Start] == ','
	case token.Stop: // "Goto.com", not "Anm. d. Red."
		return t.Gap == token.NoGap && !(d.Toks[i-1].Shape == token.Lower && i > 1 && d.Toks[i-1].Gap == token.Space && d.Raw[d.Toks[i-2].End-1] == '.')
	case token.Dash:
		return t.Gap == token.NoGap
	case token.Other:
		c := d.Raw[t.Start]
		return c == '&' || c == '/' || c == '+'
	}
	return false
}

// shortened reports whether token i is a word in small letters with its period, which no name goes
// on behind: "programu Wisła pn. „Zima”".
func shortened(d *token.Text, i int) bool {
	return i >= 0 && d.Toks[i].Shape == token.Lower && d.Raw[d.Toks[i].End-1] == '.'
}

// findRuns collects the runs of the text.
func (f *Finder) findRuns() {
	f.runs = f.runs[:0]
	spots := 0
	for n := range f.prose.Sentences {
		s := &f.prose.Sentences[n]
		if !f.readable(s.Block) || s.First < f.page.Blocks[s.Block].Body {
			continue
		}
		first := f.opening(s)
		for i := first; i < s.Last; i++ {
			if !capital(&f.Toks[i]) || f.isZone(i, first) {
				continue
			}
			r := f.runAt(i, first, s.Last)
			if i = r.last - 1; f.intern(&r) {
				spots -= f.cede(r.first)
				r.sentence, r.at = n, spots
				spots += r.last - r.first
				f.runs = append(f.runs, r)
			}
		}
	}
	f.spots = spots
}

// cede ends the run before where the next one begins, at token i behind its last capital.
// It returns how many tokens it has lost.
func (f *Finder) cede(i int) int {
	if n := len(f.runs); n > 0 && i < f.runs[n-1].last {
		lost := f.runs[n-1].last - i
		f.runs[n-1].last = i
		return lost
	}
	return 0
}

// opening returns the first token of a sentence that can be one of a name: who has the
// copyright stands behind the year, "Copyright 2024 Coastal Press".
func (f *Finder) opening(s *prose.Sentence) int {
	b := &f.page.Blocks[s.Block]
	if b.Kind != layout.KindCopyright || s.First > b.First {
		return s.First
	}
	for i := s.First; i < s.Last; i++ {
		if f.Toks[i].Kind == token.Number {
			return i + 1
		}
	}
	return s.First
}

// intern numbers the words of a run that names may be made of. It reports false if
// there are none: most sentences begin with such a run, "The", "He".
func (f *Finder) intern(r *run) (any bool) {
	for i := r.first; i < r.last; i++ {
		if f.nameable(i) {
			f.out.Symbols.intern(f.Text, i)
			any = true
		}
	}
	return any
}

// runAt returns the run whose first capital is at token i of the sentence [first,
// last). A number on either side belongs to it: "20th Century", "Boeing 737".
func (f *Finder) runAt(i, first, last int) run {
	r := run{first: i, last: i + 1}
	if n := len(f.runs); i > first && f.Toks[i-1].Kind == token.Number && (n == 0 || f.runs[n-1].last < i) {
		r.first--
	}
	if f.Lang.Has&lang.SmallFronts != 0 {
		r.first = f.front(r.first, first)
	}
	for j := i + 1; j < last && j-r.first < maxRun && f.Toks[j].Gap != token.BlankLine; j++ {
		if f.isZone(j, first) {
			break
		}
		if capital(&f.Toks[j]) {
			r.last = j + 1
		} else if !f.bridges(j, r.last) {
			break
		}
	}
	if r.last < last && f.Toks[r.last].Kind == token.Number {
		r.last++
	}
	if r.last < last && f.smallHead(r.last) {
		r.last++
	}
	if f.Lang.Has&lang.SmallNames != 0 {
		for end := min(r.last+maxTail, last, r.first+maxRun); r.last < end && f.Toks[r.last].Shape == token.Lower; {
			r.last++
		}
	}
	return r
}

// front returns where a run begins whose first capital, or the number before it, is token
// i: at a noun in small letters that says what body or place that is, behind the last
// capital before it, and at what qualifies the noun: "федеральная прокуратура Бельгии".
func (f *Finder) front(i, first int) int {
	if n := len(f.runs); n > 0 {
		last := f.runs[n-1].last
		for last > first && f.Toks[last-1].Shape == token.Lower {
			last--
		}
		first = max(first, last)
	}
	front, gap := i, f.Toks[i].Gap
	for k := i - 1; k >= max(first, i-maxFront) && gap == token.Space && f.Toks[k].Shape == token.Lower; k-- {
		if t := &f.Toks[k]; t.Is(ClosedWord|lang.Cue) && !t.Is(lang.OfWord|lang.Particle|lang.Definite) {
			break
		}
		if gap = f.Toks[k].Gap; f.Toks[k].Is(heads) {
			front = k
		}
	}
	if front < i && front > first && f.Toks[front].Gap == token.Space && f.Toks[front-1].Shape == token.Lower && !f.Toks[front-1].Is(ClosedWord|lang.Cue) {
		front--
	}
	return front
}

// bridges reports whether token j may stand between two words with capitals of one name, the
// first of which ends before token last.
func (f *Finder) bridges(j, last int) bool {
	t := &f.Toks[j]
	if f.Lang.Has&lang.SmallNames != 0 && t.Shape == token.Lower && j-last < maxTail && !t.Is(ClosedWord|lang.Cue) {
		return true
	}
	return j-last < maxBridge && joins(f.Text, j)
}

// heads are the traits of words that say what is named: "министерство", "rue".
const heads = lang.BodyNoun | lang.BodyHead | lang.PlaceNoun | lang.PlaceHead | lang.OutletHead

// smallHead reports whether token i, behind a capital, is a noun in small letters in which
// names end: "Malmö kommun", "Norrlands universitetssjukhus".
func (f *Finder) smallHead(i int) bool {
	t := &f.Toks[i]
	return f.Lang.Has&lang.SmallHeads != 0 && t.Shape == token.Lower && t.Is(heads)
}

// isZone reports whether token i of the sentence that begins at token first tells
// how an hour is counted, and is no word of a name: "10:05 GMT Bridge closed".
func (f *Finder) isZone(i, first int) bool {
	return i > first && f.Toks[i].Is(lang.TimeWord) && f.Toks[i].Shape == token.Upper && f.Toks[i-1].Kind == token.Number
}

// readable reports whether names are looked for in a block.
func (f *Finder) readable(b int) bool {
	switch f.page.Blocks[b].Kind {
	case layout.KindTimestamp, layout.KindEndMark, layout.KindBoilerplate:
		return false
	}
	return !f.credited(b) && !f.page.Blocks[b].Row
}

// credited reports whether a block names nobody but those to whom the story
// is credited.
func (f *Finder) credited(b int) bool {
	kind := f.page.Blocks[b].Kind
	return kind == layout.KindByline || kind == layout.KindCredit
}

// weak reports whether token i would have a capital in any case because of its
// place: at the start of the sentence that begins at token first, or of a quotation,
// after a colon or a bullet.
func weak(d *token.Text, first, i int) bool {
	if i == first {
		return true
	}
	switch gap := d.Toks[i].Gap; d.Toks[i-1].Kind {
	case token.Colon, token.Stop, token.Other:
		return gap != token.NoGap
	case token.Mark:
		return gap == token.NoGap
	case token.Open, token.Number:
		return i-1 == first
	case token.Dash:
		return i-1 == first || gap != token.NoGap
	}
	return false
}
