package speakers

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/token"
)

// Outside of quotations "I" is who answers, in an interview without labels, or who
// wrote the piece.

// A narrator is who says "I" outside of quotations.
type narrator struct {
	who   coref.ID // 0 for nobody
	asked bool     // by questions, in paragraphs of their own
	from  int      // the first block in which he speaks, or is asked
}

// minQuestions is how many paragraphs of an interview are questions, at the least.
const minQuestions = 2

// minPersonal is how many paragraphs of an author's own view have "I".
const minPersonal = 3

// narrator returns who says "I" outside of quotations. In an interview questions stand
// in paragraphs of their own, "you" is in one of them, and "I" in answers alone.
func (r *Resolver) narrator() narrator {
	questions, answers, before, personal, from := 0, 0, 0, 0, -1
	asked, addressed := false, false
	for n := range r.page.Blocks {
		b := &r.page.Blocks[n]
		if !inBody(b.Kind) {
			continue
		}
		question, own := r.isQuestion(b), r.hasAny(b, r.isSelf)
		switch {
		case question:
			questions++
			addressed = addressed || r.hasAny(b, r.isOther)
			if from < 0 {
				from = n
			}
		case own && from < 0:
			before++
		case own && asked:
			answers++
		case own:
			personal++
		}
		asked = question
	}
	if questions >= minQuestions && answers >= minQuestions && addressed && before <= 1 {
		return narrator{r.ents.Introduced(r.Text, r.page, from), true, from}
	}
	if before+answers+personal >= minPersonal {
		return narrator{who: r.author()}
	}
	return narrator{}
}

// inBody reports whether a block is part of the story that readers read.
func inBody(k layout.Kind) bool {
	return k == layout.KindParagraph || k == layout.KindListItem || k == layout.KindSubhead
}

// isQuestion reports whether a block ends in a question mark.
func (r *Resolver) isQuestion(b *layout.Block) bool {
	i := b.Last - 1
	for i > b.Body && (r.Toks[i].Kind == token.Mark || r.Toks[i].Kind == token.Close) {
		i--
	}
	return i >= b.Body && r.Toks[i].Kind == token.Stop && r.Word(i)[0] == '?'
}

// hasAny reports whether a block has such a word outside of quotations.
func (r *Resolver) hasAny(b *layout.Block, such func(int) bool) bool {
	for i := b.Body; i < b.Last; i++ {
		if r.prose.In[i] == 0 && such(i) {
			return true
		}
	}
	return false
}

// author returns who alone is credited with writing the story, 0 if nobody is.
func (r *Resolver) author() coref.ID {
	var who coref.ID
	for _, c := range r.page.Credits {
		if c.Role != layout.RoleAuthor || len(c.Names) == 0 {
			continue
		}
		m := r.ents.MentionAt(r.At(c.Names[0].Start))
		if who != 0 || len(c.Names) > 1 || m == nil || r.ents.Entity(m).Kind != lang.KindPerson {
			return 0
		}
		who = m.Entity
	}
	return who
}

// withNarrator appends the pronouns by which a narrator is meant.
func (r *Resolver) withNarrator(n narrator, to []coref.Mention) []coref.Mention {
	for k := n.from; n.who != 0 && k < len(r.page.Blocks); k++ {
		b := &r.page.Blocks[k]
		if !inBody(b.Kind) {
			continue
		}
		question := n.asked && r.isQuestion(b)
		for i := b.Body; i < b.Last; i++ {
			if r.prose.In[i] == 0 && (!question && r.isSelf(i) || question && r.isOther(i)) {
				to = append(to, coref.Mention{First: i, Last: i + 1, Kind: coref.MentionPronoun, Entity: n.who})
			}
		}
	}
	return to
}

// isOther reports whether token i is "you" or "your".
func (r *Resolver) isOther(i int) bool { return r.Toks[i].Is(lang.SecondPerson) && r.ents.At[i] == 0 }
