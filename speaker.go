package lede

import "slices"

// speaker returns whom the noun phrase of tokens [first, last) means, and how
// that is known; 0 if it is not clear.
func (n *names) speaker(d *document, first, last int) (EntityID, Evidence) {
	for last > first && d.toks[last-1].kind != wordToken && n.at[last-1] == 0 {
		last--
	}
	for first < last && d.toks[first].kind != wordToken {
		first++
	}
	if first >= last {
		return 0, ""
	}
	if d.toks[first].is(relative) {
		return n.antecedent(d, first)
	}
	head, next := n.head(d, first, last)
	if k := afterBrackets(d, next, last); k < last && (d.toks[k].is(andWord) || n.personAt(head) && n.personAt(k+1) && d.toks[k].kind == commaToken) {
		return 0, "" // two people are nobody in particular
	}
	var m *mention
	if head >= first {
		m = n.mentionAt(head)
	}
	switch {
	case m != nil && m.kind == MentionName:
		return m.entity, ByName
	case m != nil && m.kind == MentionPronoun && head == first:
		return m.entity, ByPronoun
	case m != nil && m.kind == MentionNominal:
		return m.entity, ByDescription
	}
	// "the company's chief executive, Ann Lee,", "the mayor of Dell, Ann Lee"
	for next < last && d.toks[next].kind == wordToken && !d.toks[next].is(relative|conjunction|auxiliary) {
		next++
	}
	if next+1 < last && d.toks[next].kind == commaToken {
		for next+2 < last && d.toks[next+1].is(courtesy|title) && d.toks[next+1].capitalised() {
			next++
		}
		if m := n.mentionAt(next + 1); m != nil && m.kind == MentionName && n.entities[m.entity-1].Kind == EntityPerson {
			return m.entity, ByName
		}
	}
	return 0, ""
}

// personAt reports whether token i is part of a person's name.
func (n *names) personAt(i int) bool {
	m := n.mentionAt(i)
	return m != nil && m.kind == MentionName && n.entities[m.entity-1].Kind == EntityPerson
}

// afterBrackets returns the token after the brackets that open at token i, i
// if none do.
func afterBrackets(d *document, i, last int) int {
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
func (n *names) mentionAt(i int) *mention {
	if i < 0 || i >= len(n.at) || n.at[i] == 0 {
		return nil
	}
	return &n.mentions[n.at[i]-1]
}

// head returns the head of the noun phrase of tokens [first, last), and the
// token after what stands before the head and the head itself.
func (n *names) head(d *document, first, last int) (head, next int) {
	head = first - 1
	for i := first; i < last; {
		if m := n.mentionAt(i); m != nil && m.kind != MentionPronoun {
			i = min(m.last, last)
			head = i - 1
			continue
		}
		t := &d.toks[i]
		switch {
		case t.is(possessiveMark) || t.kind == markToken && t.gap == gapNone:
			if i+1 == last {
				return head, i
			}
			if t.is(possessiveMark) {
				head = first - 1 // what they possess is meant
			}
		case t.kind == markToken, t.kind == otherToken && t.gap == gapNone:
		case t.kind != wordToken && t.kind != numberToken, i > first && t.is(preposition|conjunction|relative|auxiliary) && !t.is(roleNoun|groupNoun),
			i > first && t.is(adjunct|particle) && !d.lang.tagged():
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
func (n *names) antecedent(d *document, i int) (EntityID, Evidence) {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		if m := n.mentionAt(j); m != nil && m.last == j+1 {
			if (n.entities[m.entity-1].Kind == EntityPerson) == d.toks[i].is(neuter) {
				break // "which" is no person, and "who" is one
			}
			return m.entity, ByPronoun
		}
		if d.toks[j].kind != commaToken && d.toks[j].kind != closeToken {
			break
		}
	}
	return 0, ""
}

// nameSpeakers finds out whom the sources of headlines mean.
func nameSpeakers(d *document) {
	headlineSpeaker(d, &d.layout.headline)
	for i := range d.layout.refs {
		headlineSpeaker(d, &d.layout.refs[i].Title)
	}
}

func headlineSpeaker(d *document, h *Headline) {
	if h.Source.End == 0 {
		return
	}
	first, last := d.tokenAt(h.Source.Start), d.tokenAt(h.Source.End)
	h.Speaker, _ = d.names.speaker(d, first, last)
}

// tokenAt returns the first token that starts at the byte offset or after it.
func (d *document) tokenAt(offset int) int {
	i, _ := slices.BinarySearchFunc(d.toks, offset, func(t token, at int) int { return t.Start - at })
	return i
}
