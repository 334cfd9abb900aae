package coref

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// Speaker returns whom the noun phrase of tokens [first, last) means, and how
// that is known; 0 if it is not clear.
func (n *Entities) Speaker(first, last int) (ID, Evidence) {
	for last > first && n.Toks[last-1].Kind != token.Word && n.At[last-1] == 0 {
		last--
	}
	for first < last && n.Toks[first].Kind != token.Word {
		first++
	}
	if first >= last {
		return 0, ByNothing
	}
	if n.Toks[first].Is(lang.Relative) {
		return n.antecedent(first)
	}
	head, next := n.head(first, last)
	if k := afterBrackets(n.Text, next, last); k < last && (n.Toks[k].Is(lang.AndWord) || n.personAt(head) && n.personAt(k+1) && n.Toks[k].Kind == token.Comma) {
		return 0, ByNothing // two people are nobody in particular
	}
	var m *Mention
	if head >= first {
		m = n.MentionAt(head)
	}
	switch {
	case m != nil && m.Kind == MentionName:
		return m.Entity, ByName
	case m != nil && m.Kind == MentionPronoun && head == first:
		return m.Entity, ByPronoun
	case m != nil && m.Kind == MentionNominal:
		return m.Entity, ByDescription
	}
	// "the company's chief executive, Ann Lee,", "the mayor of Dell, Ann Lee"
	for next < last && n.Toks[next].Kind == token.Word && !n.Toks[next].Is(lang.Relative|lang.Conjunction|lang.Auxiliary) {
		next++
	}
	if next+1 < last && n.Toks[next].Kind == token.Comma {
		for next+2 < last && n.Toks[next+1].Is(lang.Courtesy|lang.Title) && n.Toks[next+1].Capitalised() {
			next++
		}
		if m := n.MentionAt(next + 1); m != nil && m.Kind == MentionName && n.Entity(m).Kind == lang.KindPerson {
			return m.Entity, ByName
		}
	}
	return 0, ByNothing
}

// personAt reports whether token i is part of a person's name.
func (n *Entities) personAt(i int) bool {
	m := n.MentionAt(i)
	return m != nil && m.Kind == MentionName && n.Entity(m).Kind == lang.KindPerson
}

// afterBrackets returns the token after the brackets that open at token i, i
// if none do.
func afterBrackets(d *token.Text, i, last int) int {
	if i >= last || d.Toks[i].Kind != token.Open {
		return i
	}
	for k := i; k < last; k++ {
		if d.Toks[k].Kind == token.Close {
			return k + 1
		}
	}
	return i
}

// MentionAt returns the mention that token i is part of, nil if there is none.
func (n *Entities) MentionAt(i int) *Mention {
	if i < 0 || i >= len(n.At) || n.At[i] == 0 {
		return nil
	}
	return &n.Mentions[n.At[i]-1]
}

// head returns the head of the noun phrase of tokens [first, last), and the
// token after what stands before the head and the head itself.
func (n *Entities) head(first, last int) (head, next int) {
	head = first - 1
	for i := first; i < last; {
		if m := n.MentionAt(i); m != nil && m.Kind != MentionPronoun {
			i = min(m.Last, last)
			head = i - 1
			continue
		}
		t := &n.Toks[i]
		switch {
		case t.Is(lang.PossessiveMark) || t.Kind == token.Mark && t.Gap == token.NoGap:
			if i+1 == last {
				return head, i
			}
			if t.Is(lang.PossessiveMark) {
				head = first - 1 // what they possess is meant
			}
		case t.Kind == token.Mark, t.Kind == token.Other && t.Gap == token.NoGap:
		case t.Kind != token.Word && t.Kind != token.Number, i > first && t.Is(lang.Preposition|lang.Conjunction|lang.Relative|lang.Auxiliary) && !t.Is(lang.RoleNoun|lang.GroupNoun),
			i > first && t.Is(lang.Adjunct|lang.Particle) && n.Lang.Has&lang.SmallParticles == 0:
			return head, i
		default:
			head = i
		}
		i++
	}
	return head, last
}

// antecedent returns the entity whose name stands right before the relative
// pronoun at token i.
func (n *Entities) antecedent(i int) (ID, Evidence) {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		if m := n.MentionAt(j); m != nil && m.Last == j+1 {
			if (n.Entity(m).Kind == lang.KindPerson) == n.Toks[i].Is(lang.Neuter) {
				break // "which" is no person, and "who" is one
			}
			return m.Entity, ByPronoun
		}
		if n.Toks[j].Kind != token.Comma && n.Toks[j].Kind != token.Close {
			break
		}
	}
	return 0, ByNothing
}
