package quotes

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// A Stretch is a run of tokens [First, Last) of one role within one block.
type Stretch struct {
	Role        roles.Role
	First, Last int
	Partner     int // of a content its cue, of a cue its source; index of a stretch or None

	block, sent int                   // of the first token
	lastSent    int                   // of the last token
	ordinal     [roles.NumRoles]int32 // how many stretches of each role begin before it
	words       int                   // how many tokens without a role stand before it
	quoted      int8                  // its quotedness
	begins      int8                  // class of its first token
	ends        int8                  // … of its last one
	before      int8                  // … of the one before it
	after       int8                  // … of the one after it
	lineBefore  bool                  // a line break stands before it
	lineAfter   bool                  // … after it
	heads       bool                  // it stands in the headline, where nothing of the body belongs to it
	margin      int32                 // by how much its partner was the better choice
	added       int                   // of a content the first token that grammar added, 0 for none
}

// None stands for no stretch.
const None = -1

// findStretches reads the runs of equal roles off the tags.
func (l *Linker) findStretches() {
	out := l.all[:0]
	for r := range l.byRole {
		l.byRole[r] = l.byRole[r][:0]
	}
	var ordinal [roles.NumRoles]int32
	words, sent := 0, 0
	for n, b := range l.page.Blocks {
		for i := b.First; i < b.Last; {
			for sent+1 < len(l.prose.Sentences) && l.prose.Sentences[sent+1].First <= i {
				sent++
			}
			t := l.roles.Tags[i]
			if t == roles.TagNone {
				words++
				i++
				continue
			}
			s := Stretch{Role: t.Role(), block: n, sent: sent, First: i, ordinal: ordinal, words: words, Partner: None}
			for i++; i < b.Last && l.roles.Tags[i] == t.Inside(); i++ {
			}
			for sent+1 < len(l.prose.Sentences) && l.prose.Sentences[sent+1].First < i {
				sent++
			}
			s.Last, s.lastSent = i, sent
			l.look(&s)
			ordinal[s.Role]++
			l.byRole[s.Role] = append(l.byRole[s.Role], len(out))
			out = append(out, s)
		}
	}
	l.all = out
}

// look notes what stands in a stretch and beside it.
func (l *Linker) look(s *Stretch) {
	b := &l.page.Blocks[s.block]
	s.heads = b.Kind == layout.KindHeadline
	s.begins, s.ends = tokenClass(l.Text, s.First, b), tokenClass(l.Text, s.Last-1, b)
	s.before, s.after = tokenClass(l.Text, s.First-1, b), tokenClass(l.Text, s.Last, b)
	s.lineBefore = l.Toks[s.First].Gap >= token.LineBreak
	s.lineAfter = s.Last < len(l.Toks) && l.Toks[s.Last].Gap >= token.LineBreak
	if s.Role == roles.Content {
		s.quoted = l.quotedness(s)
	}
}

// tokenClasses is how many classes of tokens there are, and lineEdge that of what
// lies beyond the end of a line.
const (
	tokenClasses = 15
	lineEdge     = tokenClasses
)

// tokenClass says roughly what token i of a block is, 0 if it is none of it.
func tokenClass(d *token.Text, i int, b *layout.Block) int8 {
	if i < b.First || i >= b.Last {
		return 0
	}
	t := &d.Toks[i]
	switch t.Kind {
	case token.Mark:
		return 1
	case token.Comma:
		return 2
	case token.Stop:
		return 3
	case token.Colon:
		return 4
	case token.Dash:
		return 5
	case token.Open, token.Close:
		return 6
	case token.Number, token.Link, token.Other:
		return 7
	}
	switch {
	case t.Is(lang.Complementizer):
		return 8
	case t.Is(lang.Relative):
		return 9
	case t.Is(lang.Pronoun):
		return 10
	case t.Is(lang.Preposition):
		return 11
	case t.Is(lang.Conjunction):
		return 12
	case t.Capitalised():
		return 13
	}
	return 14
}

// classBefore and classAfter are the classes of the tokens beside a stretch.

func (s *Stretch) classBefore() int8 {
	if s.lineBefore {
		return lineEdge
	}
	return s.before
}

func (s *Stretch) classAfter() int8 {
	if s.lineAfter {
		return lineEdge
	}
	return s.after
}

// allQuoted is the quotedness of a content that is all in quotation marks.
const allQuoted = 2

// quotedness says how much of a content stands in quotation marks: 0 nothing,
// 1 part of it, allQuoted all of it. The dash that opens a paragraph of speech is
// as good as marks.
func (l *Linker) quotedness(s *Stretch) int8 {
	if prose.AfterDash(l.Text, s.First) {
		return allQuoted
	}
	in, out := 0, 0
	for i := s.First; i < s.Last; i++ {
		switch {
		case l.Toks[i].Kind != token.Word && l.Toks[i].Kind != token.Number:
		case l.prose.In[i] != 0:
			in++
		default:
			out++
		}
	}
	switch {
	case in == 0:
		return 0
	case out > 0:
		return 1
	}
	return allQuoted
}
