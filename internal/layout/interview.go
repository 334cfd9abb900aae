package layout

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// An interview without labels: short paragraphs that ask, in bold where the page had
// it, and below each what was answered.

const (
	minTurns   = 3 // questions with an answer below
	minSelves  = 2 // answers in which somebody speaks of himself
	maxAnswers = 4 // paragraphs to a question, on average
	maxBefore  = 1 // words for oneself before the first question: more, and the author tells of himself
)

// findAnswers marks the answers of an interview without labels. What explains a topic
// by questions has no "I" in its answers, no dashes before both, and nobody who "led the
// interview".
func findAnswers(d *token.Text, chunks []chunk, from int) bool {
	body := chunks[from:]
	first, turns, selves, odd, dashes := -1, 0, 0, 0, 0
	for i := range body {
		switch {
		case !body[i].question():
		case i+1 == len(body) || !body[i+1].answers():
			odd++
		default:
			turns++
			if first < 0 {
				first = i
			}
			if selfWords(d, &body[i+1]) > 0 {
				selves++
			}
			if body[i].has(dialogue) && body[i+1].has(dialogue) && d.Lang.Has&lang.DashSpeech == 0 {
				dashes++
			}
		}
	}
	dashed := dashes == turns
	if turns < minTurns || selves < minSelves && !dashed && !namesInterviewer(d, chunks) || 4*odd > turns || len(body)-first > turns*(maxAnswers+1) {
		return false
	}
	before := 0
	for i := range body[:first] {
		before += selfWords(d, &body[i])
	}
	if before > maxBefore {
		return false
	}
	last := len(body)
	for !body[last-1].question() {
		last--
	}
	asked, answered := false, false
	for i := first; i < len(body); i++ {
		c := &body[i]
		switch {
		case c.question(), dashed && answered && c.has(dialogue) && i+1 < len(body) && body[i+1].has(dialogue): // "- They say it costs too much."
			asked, answered = true, false
		case c.answers() && asked && (i <= last || selfWords(d, c) > 0) && !(answered && c.has(dialogue)): // no other turn
			c.answer, answered = c.ends || c.has(long) || !answered, true
			asked = c.answer
		case !c.hasAny(labelled): // a subhead, or what closes the piece
			asked = false
		}
	}
	return true
}

// namesInterviewer reports whether a line says who led an interview: "Das Gespräch führte
// Ann Lee".
func namesInterviewer(d *token.Text, chunks []chunk) bool {
	for i := range chunks {
		c := &chunks[i]
		if open := d.SkipOpening(c.first, c.last); c.has(short) && d.LabelOf(lang.LabelInterview, open, c.last) > open {
			return true
		}
	}
	return false
}

// question reports whether the chunk can be a question of an interview.
func (c *chunk) question() bool {
	return c.has(asks) && !c.hasAny(long|labelled|opensMark|spoken|bulleted)
}

// answers reports whether the chunk can be the answer to a question above it.
func (c *chunk) answers() bool {
	return !c.hasAny(asks|labelled|spoken|bulleted|table) && c.words > 0
}

// selfWords returns how many words such as "I" or "us" the chunk has.
func selfWords(d *token.Text, c *chunk) (n int) {
	for i := c.first; i < c.last; i++ {
		if d.Toks[i].Is(lang.FirstPerson) || d.LabelOf(lang.LabelSelf, i, c.last) > i {
			n++
		}
	}
	return n
}
