package lede

import "github.com/lede-go/lede/internal/lang"

// speaker returns whom the noun phrase of tokens [first, last) means, and how
// that is known; 0 if it is not clear.
func (n *entities) speaker(first, last int) (entityID, speakerBy) {
	for last > first && n.toks[last-1].kind != wordToken && n.at[last-1] == 0 {
		last--
	}
	for first < last && n.toks[first].kind != wordToken {
		first++
	}
	if first >= last {
		return 0, byNothing
	}
	if n.toks[first].is(lang.Relative) {
		return n.antecedent(first)
	}
	head, next := n.head(first, last)
	if k := afterBrackets(n.tokens, next, last); k < last && (n.toks[k].is(lang.AndWord) || n.personAt(head) && n.personAt(k+1) && n.toks[k].kind == commaToken) {
		return 0, byNothing // two people are nobody in particular
	}
	var m *mention
	if head >= first {
		m = n.mentionAt(head)
	}
	switch {
	case m != nil && m.kind == mentionName:
		return m.entity, byName
	case m != nil && m.kind == mentionPronoun && head == first:
		return m.entity, byPronoun
	case m != nil && m.kind == mentionNominal:
		return m.entity, byDescription
	}
	// "the company's chief executive, Ann Lee,", "the mayor of Dell, Ann Lee"
	for next < last && n.toks[next].kind == wordToken && !n.toks[next].is(lang.Relative|lang.Conjunction|lang.Auxiliary) {
		next++
	}
	if next+1 < last && n.toks[next].kind == commaToken {
		for next+2 < last && n.toks[next+1].is(lang.Courtesy|lang.Title) && n.toks[next+1].capitalised() {
			next++
		}
		if m := n.mentionAt(next + 1); m != nil && m.kind == mentionName && n.entity(m).kind == lang.KindPerson {
			return m.entity, byName
		}
	}
	return 0, byNothing
}

// personAt reports whether token i is part of a person's name.
func (n *entities) personAt(i int) bool {
	m := n.mentionAt(i)
	return m != nil && m.kind == mentionName && n.entity(m).kind == lang.KindPerson
}

// afterBrackets returns the token after the brackets that open at token i, i
// if none do.
func afterBrackets(d *tokens, i, last int) int {
	if i >= last || d.toks[i].kind != openToken {
		return i
	}
	for k := i; k < last; k++ {
		if d.toks[k].kind == closeToken {
			return k + 1
		}
	}
	return i
}

// mentionAt returns the mention that token i is part of, nil if there is none.
func (n *entities) mentionAt(i int) *mention {
	if i < 0 || i >= len(n.at) || n.at[i] == 0 {
		return nil
	}
	return &n.mentions[n.at[i]-1]
}

// head returns the head of the noun phrase of tokens [first, last), and the
// token after what stands before the head and the head itself.
func (n *entities) head(first, last int) (head, next int) {
	head = first - 1
	for i := first; i < last; {
		if m := n.mentionAt(i); m != nil && m.kind != mentionPronoun {
			i = min(m.last, last)
			head = i - 1
			continue
		}
		t := &n.toks[i]
		switch {
		case t.is(lang.PossessiveMark) || t.kind == markToken && t.gap == gapNone:
			if i+1 == last {
				return head, i
			}
			if t.is(lang.PossessiveMark) {
				head = first - 1 // what they possess is meant
			}
		case t.kind == markToken, t.kind == otherToken && t.gap == gapNone:
		case t.kind != wordToken && t.kind != numberToken, i > first && t.is(lang.Preposition|lang.Conjunction|lang.Relative|lang.Auxiliary) && !t.is(lang.RoleNoun|lang.GroupNoun),
			i > first && t.is(lang.Adjunct|lang.Particle) && n.lang.Has&lang.SmallParticles == 0:
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
func (n *entities) antecedent(i int) (entityID, speakerBy) {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		if m := n.mentionAt(j); m != nil && m.last == j+1 {
			if (n.entity(m).kind == lang.KindPerson) == n.toks[i].is(lang.Neuter) {
				break // "which" is no person, and "who" is one
			}
			return m.entity, byPronoun
		}
		if n.toks[j].kind != commaToken && n.toks[j].kind != closeToken {
			break
		}
	}
	return 0, byNothing
}
