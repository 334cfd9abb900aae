package quotes

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// Paragraphs that are a quotation and name nobody, behind narration that reports nobody:
//
//	Kerr said the ferry was late.
//	Two crews were sent to help.
//	"We did not know where it was."
//
// The story is still with who spoke last, or with the one person whom it names meanwhile.

// fewestTaken is how many words a quotation has that somebody says so, and no title.
const fewestTaken = 6

// takesUp returns who says what attribution b quotes, the paragraph before which belongs to
// nobody's words, and the source that names him; a is the attribution before it. It reports
// false if that is not clear.
func (l *Linker) takesUp(a, b Attribution) (who coref.ID, source int, ok bool) {
	if len(a.Contents) == 0 || len(l.quotes) == 0 || b.Cue != None || b.Source != None {
		return 0, None, false
	}
	s, last := &l.all[b.Contents[0]], &l.all[a.Contents[len(a.Contents)-1]]
	own := l.page.Blocks[s.block]
	if own.Kind != layout.KindParagraph || s.First != own.Body || s.Last != own.Last || s.quoted != allQuoted || l.words(s) < fewestTaken {
		return 0, None, false
	}
	block, end := last.block, last.Last
	for _, i := range [...]int{a.Cue, a.Source} {
		if i != None && l.all[i].block >= block {
			block, end = l.all[i].block, max(end, l.all[i].Last)
		}
	}
	before := s.block - 1 // the narration
	if before-block > 1 || before < block || l.page.Blocks[before].Kind != layout.KindParagraph {
		return 0, None, false
	}
	spoke := l.quotes[len(l.quotes)-1].Speaker
	if spoke != 0 && l.ents.List[spoke-1].Kind != lang.KindPerson {
		return 0, None, false // a document says no "we"
	}
	named, ok := l.storyOf(spoke, max(end, l.page.Blocks[before].Body), l.page.Blocks[before].Last)
	if named != nil {
		l.all = append(l.all, Stretch{Role: roles.Source, First: named.First, Last: named.Last, block: before})
		return named.Entity, len(l.all) - 1, ok
	}
	unread := a.Source != None && l.Toks[l.all[a.Source].First].Is(lang.Masculine|lang.Feminine) // whom "she" means is told later
	return spoke, a.Source, ok && (spoke != 0 || unread)
}

// words counts the words of a stretch.
func (l *Linker) words(s *Stretch) int {
	n := 0
	for i := s.First; i < s.Last; i++ {
		if l.Toks[i].Kind == token.Word {
			n++
		}
	}
	return n
}

// storyOf returns the mention of whom the narration of tokens [i, last) is about: of somebody
// who spoke before it, nil if it names nobody, or of the only person whom it names, at its
// start. It reports false if it names several, or somebody by the way.
func (l *Linker) storyOf(spoke coref.ID, i, last int) (who *coref.Mention, ok bool) {
	for first := i; i < last; i++ {
		m := l.ents.MentionAt(i)
		if m == nil || m.First != i || m.Kind != coref.MentionName || l.ents.Entity(m).Kind != lang.KindPerson {
			continue
		}
		switch {
		case who == nil && m.Entity != spoke && i > first && !l.Any(first, i, lang.Title|lang.RoleNoun):
			return nil, false
		case who != nil && who.Entity != m.Entity:
			return nil, false
		}
		who = m
	}
	return who, true
}

// quotationsOf returns what stays of attribution b if its cue reports nothing: the quotations
// that are whole or end their sentence, and its source if it can speak, else that of a, the
// attribution before it in its paragraph: "The band hopes to play in May. “We want all of the
// town to hear it.”"
func (l *Linker) quotationsOf(a, b Attribution) Attribution {
	out := Attribution{Cue: None, Source: None}
	for _, i := range b.Contents {
		if s := &l.all[i]; s.quoted == allQuoted && l.words(s) >= fewestTaken && (l.opensSentence(s) || l.ledTo(s)) && l.fillsSentence(s) {
			out.Contents = append(out.Contents, i)
		}
	}
	if len(out.Contents) == 0 {
		return out
	}
	first := &l.all[out.Contents[0]]
	if b.Source != None && l.all[b.Source].First < first.First && l.canSay(&l.all[b.Source]) {
		out.Source = b.Source
	} else if len(a.Contents) > 0 && l.all[a.Contents[len(a.Contents)-1]].block == first.block {
		out.Source = a.Source
	}
	return out
}

// ledTo reports whether a colon or a comma leads to a stretch.
func (l *Linker) ledTo(s *Stretch) bool {
	k := l.Toks[s.First-1].Kind
	return k == token.Colon || k == token.Comma
}

// canSay reports whether a source in narration is somebody who may say something.
func (l *Linker) canSay(s *Stretch) bool {
	he := s.Last-s.First == 1 && l.Toks[s.First].Is(lang.Masculine|lang.Feminine)
	return l.prose.In[s.First] == 0 && (he || l.mayOpen(s.First, s.Last))
}
