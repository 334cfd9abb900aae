package quotes

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// An Attribution is what was said, the words that say so and who said it, as
// indexes of stretches.
type Attribution struct {
	Cue, Source int   // None if there is none
	Contents    []int // in text order, never empty
}

// Attributions returns what the latest call of Find put together, whether or not
// it became a quote.
func (l *Linker) Attributions() []Attribution { return l.groups }

// groupByCue gathers the contents of every cue, in the order of their first
// content. A content without a cue is an attribution of its own, unless it goes
// on with the quotation of the paragraph before.
func (l *Linker) groupByCue() {
	l.joinReopened()
	all, out, sizes := l.all, l.groups[:0], l.sizes[:0]
	of := text.Sized(l.of, len(all)) // of a content or a cue: 1 + index of its attribution
	contents := 0
	for i := range all {
		if all[i].Role != roles.Content {
			continue
		}
		c := all[i].Partner
		switch {
		case c != None && of[c] > 0 && !l.ledApart(i, c):
			of[i] = of[c]
		case c == None && len(out) > 0 && l.prose.Reopens(all[i].First):
			of[i] = int32(len(out))
		default:
			a := Attribution{Cue: c, Source: None}
			if c != None {
				a.Source = all[c].Partner
				of[c] = int32(len(out) + 1)
			}
			out, sizes = append(out, a), append(sizes, 0)
			of[i] = int32(len(out))
		}
		sizes[of[i]-1]++
		contents++
	}
	indexes := text.Sized(l.indexes, contents)
	l.groups, l.sizes, l.of, l.indexes = out, sizes, of, indexes
	for k, n := range sizes {
		out[k].Contents, indexes = indexes[:0:n], indexes[n:]
	}
	for i, k := range of {
		if all[i].Role == roles.Content {
			out[k-1].Contents = append(out[k-1].Contents, i)
		}
	}
}

// ledApart reports whether stretch i is a quotation that a colon leads to behind cue c, which
// already stands behind a statement without marks: "Die Straße sei gesperrt, sagte der
// Bürgermeister: «…»". These are two quotes, an indirect and a direct one.
func (l *Linker) ledApart(i, c int) bool {
	s, before := &l.all[i], &l.all[i-1]
	if l.roles.Learned || s.quoted != allQuoted || !l.prose.Speech(s.First) || l.Toks[s.First-1].Kind != token.Colon {
		return false
	}
	for k := i - 1; k >= 0 && before.Role != roles.Content; k-- {
		before = &l.all[k]
	}
	return before.Role == roles.Content && before.Partner == c && before.quoted == 0 && before.Last <= l.all[c].First
}

// joinReopened gives the paragraphs of a quotation that goes on in the next one the cue of
// the one that closes it: what was said in front of the first is somebody else's, unless a
// colon leads to it.
func (l *Linker) joinReopened() {
	next := None // the content behind
	for i := len(l.all) - 1; i >= 0; i-- {
		s := &l.all[i]
		if s.Role != roles.Content {
			continue
		}
		if next != None && s.quoted == allQuoted && l.prose.Reopens(l.all[next].First) && l.all[next].block == s.block+1 && (l.closes(s) || (s.Partner == None || l.opensSentence(s)) && s.Last == l.page.Blocks[s.block].Last && l.unopened(l.all[next].First)) {
			if c := l.all[next].Partner; c != None && l.all[c].block > s.block {
				s.Partner = c
			}
		}
		next = i
	}
	l.joinLedTo()
}

// joinLedTo gives the paragraphs of a quotation that a colon leads to, on the line above, the
// cue of that line: "As the museum notes:".
func (l *Linker) joinLedTo() {
	before := None
	led := false // by a colon, as is what goes on
	for i := range l.all {
		s := &l.all[i]
		if s.Role != roles.Content {
			continue
		}
		switch {
		case s.quoted != allQuoted || s.First != l.page.Blocks[s.block].Body:
			led = false
		case l.ledOn(s):
			if c := l.cueAbove(i); c != None && (s.Partner == None || l.all[s.Partner].First < s.First || l.mayQuote(c)) {
				s.Partner, led = c, true
			}
		case led && before != None && l.all[before].block+1 == s.block && l.prose.Reopens(s.First):
			s.Partner = l.all[before].Partner
		default:
			led = false
		}
		before = i
	}
}

// ledOn reports whether a colon ends the line above a quotation that goes on in the next paragraph.
func (l *Linker) ledOn(s *Stretch) bool {
	return s.First > 0 && l.Toks[s.First-1].Kind == token.Colon && s.Last < len(l.Toks) && l.prose.Reopens(s.Last)
}

// cueAbove returns the last cue of the sentence above stretch i, None if it has none, nobody
// is its source, or a verb without a role stands behind it.
func (l *Linker) cueAbove(i int) int {
	if i > 0 && l.roles.FiniteFrom(l.Text, l.all[i-1].Last, l.all[i].First) < l.all[i].First {
		return None
	}
	for k := i - 1; k >= 0 && l.all[k].lastSent == l.all[i].sent-1; k-- {
		if l.all[k].Role == roles.Cue {
			if l.all[k].Partner == None {
				break
			}
			return k
		}
	}
	return None
}

// mayQuote reports whether the source of cue c is a body or a document that reports whole
// paragraphs, in which others speak. What a person describes, others say.
func (l *Linker) mayQuote(c int) bool {
	cue, source := &l.all[c], &l.all[l.all[c].Partner]
	if !l.states(cue.First) && !l.states(cue.Last-1) || l.Any(source.First, source.Last, lang.Pronoun) {
		return false
	}
	for i := source.First; i < source.Last; i++ {
		if l.ents.PersonAt(i) {
			return false
		}
	}
	return true
}

// unopened reports whether token i begins a quotation that no mark opens.
func (l *Linker) unopened(i int) bool {
	n := l.prose.In[i]
	return n > 0 && l.prose.Pairs[n-1].Unopened
}

// closes reports whether a stretch is all of its block.
func (l *Linker) closes(s *Stretch) bool {
	b := &l.page.Blocks[s.block]
	return s.First == b.Body && s.Last == b.Last
}
