package speakers

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/quotes"
)

// In a dialogue of questions and answers letters or words stand for who asks and who
// answers: "Q: Will it hold?", "A: It will." Who answers is whom the story introduces, who
// asks is its author. In others they are initials: "PD: It will."

// A label is what stands before the turns of one side of a dialogue.
type label struct {
	words            string
	at               int // its first token, where it first stands
	turns, questions int
}

// maxLetter is how many bytes a letter that stands for somebody has.
const maxLetter = 2

// answer tells who speaks in a dialogue whose labels are no names.
func (r *Resolver) answer() {
	r.spellOut()
	sides, first, ok := r.sides()
	if !ok {
		return
	}
	a, q := &sides[0], &sides[1]
	if a.questions*q.turns > q.questions*a.turns {
		a, q = q, a
	}
	if a.turns < minQuestions || 2*q.questions < q.turns || 2*a.questions > a.turns {
		return
	}
	r.ask(q)
	if !r.isAnswer(a) {
		return
	}
	who, author := r.ents.Introduced(r.Text, r.page, first), r.author()
	r.turnsOf(a, who)
	if author != who {
		r.turnsOf(q, author)
	}
}

// maxLabels bounds how many labels of a dialogue are spelled out.
const maxLabels = 8

// spellOut makes those whose initials labels are the speakers of their turns. Initials that
// look like a body's name are one if it stands before them: "Anna Palm spoke to the AP." Those of
// a person may stand in brackets: "Karine Lenoir (K. L.)".
func (r *Resolver) spellOut() {
	var labels [maxLabels]struct {
		words string
		at    int // the first of its places
		who   coref.ID
	}
	n := 0
	for i := range r.said {
		if !r.isTurn(i) {
			continue
		}
		x := &r.said[i]
		words, k := r.Raw[x.Source.Start:x.Source.End], 0
		for k < n && labels[k].words != words {
			k++
		}
		if k == len(labels) {
			continue
		}
		l := &labels[k]
		if k == n {
			n++
			l.words, l.at, l.who = words, x.Source.Start, r.initialled(words)
		}
		if l.who == 0 {
			continue
		}
		if x.Speaker != 0 {
			if e := &r.ents.List[x.Speaker-1]; e.Kind != lang.KindPerson && e.Name.Start < l.at {
				continue
			}
		}
		x.Speaker, x.By = l.who, coref.ByName
	}
}

// isAnswer reports whether a label stands for whoever answers: a letter, or a word for
// answers.
func (r *Resolver) isAnswer(l *label) bool {
	return len(l.words) <= maxLetter && utf8.RuneCountInString(l.words) == 1 || r.IsLabel(lang.LabelAnswers, l.at)
}

// turnsOf makes who speaks the speaker of the turns of one side, 0 for nobody whom the text
// names.
func (r *Resolver) turnsOf(l *label, who coref.ID) {
	for i := range r.said {
		if x := &r.said[i]; who != 0 && x.Speaker == 0 && r.isTurnOf(i, l) {
			x.Speaker, x.By = who, coref.ByDescription
		}
	}
}

// ask makes the turns of one side that are questions asked rather than said.
func (r *Resolver) ask(l *label) {
	block := 0
	for i := range r.said {
		if !r.isTurnOf(i, l) {
			continue
		}
		if block = r.blockAt(r.sayings[i].first, block); r.isQuestion(&r.page.Blocks[block]) {
			r.said[i].Act = quotes.Question
		}
	}
}

// isTurnOf reports whether quote i is a turn of one side.
func (r *Resolver) isTurnOf(i int, l *label) bool {
	x := &r.said[i]
	return r.isTurn(i) && r.Raw[x.Source.Start:x.Source.End] == l.words
}

// initialled returns the person or body whose name begins with these letters, "PD" for Peter
// Dunham, "K. L." for Karine Lenoir, 0 if none or more than one has such a name.
func (r *Resolver) initialled(letters string) coref.ID {
	var who coref.ID
	if !isInitials(letters) {
		return 0
	}
	for i := range r.ents.List {
		e := &r.ents.List[i]
		if e.Kind != lang.KindPerson && e.Kind != lang.KindOrganization || !hasInitials(r.Raw[e.Name.Start:e.Name.End], letters) {
			continue
		}
		if who != 0 {
			return 0
		}
		who = coref.ID(i + 1)
	}
	return who
}

// fewInitials is how many letters make initials, at the least.
const fewInitials = 2

// isInitials reports whether a label is nothing but capitals, and what parts them.
func isInitials(label string) bool {
	n := 0
	for _, c := range label {
		switch {
		case unicode.IsUpper(c):
			n++
		case !isBetween(c):
			return false
		}
	}
	return n >= fewInitials
}

// isBetween reports whether a letter may stand between initials.
func isBetween(c rune) bool { return c == '.' || c == '-' || unicode.IsSpace(c) }

// hasInitials reports whether the words of a name begin with these letters. They are words:
// a name that is itself initials has none.
func hasInitials(name, letters string) bool {
	letters = strings.TrimFunc(letters, isBetween)
	for name != "" {
		c, n := utf8.DecodeRuneInString(name)
		end := strings.IndexFunc(name, isBetween)
		if end < 0 {
			end = len(name)
		}
		d, k := utf8.DecodeRuneInString(letters)
		if c != d || end == n {
			return false
		}
		letters = strings.TrimLeftFunc(letters[k:], isBetween)
		name = strings.TrimLeftFunc(name[end:], isBetween)
	}
	return letters == ""
}

// sides returns the two labels of a dialogue and its first block, and false if there are
// more or less.
func (r *Resolver) sides() (sides [2]label, first int, ok bool) {
	n, block := 0, 0
	first = -1
	for i := range r.said {
		if !r.isTurn(i) {
			continue
		}
		block = r.blockAt(r.sayings[i].first, block)
		if !inBody(r.page.Blocks[block].Kind) { // a headline: "Mayor: dam will hold"
			continue
		}
		if first < 0 {
			first = block
		}
		words := r.Raw[r.said[i].Source.Start:r.said[i].Source.End]
		k := 0
		for k < n && sides[k].words != words {
			k++
		}
		if k == len(sides) {
			return sides, first, false
		}
		if k == n {
			sides[k].words, sides[k].at = words, r.sayings[i].first
			n++
		}
		sides[k].turns++
		if r.isQuestion(&r.page.Blocks[block]) {
			sides[k].questions++
		}
	}
	return sides, first, n == len(sides)
}

// blockAt returns the block of token i, which is not before another one.
func (r *Resolver) blockAt(i, from int) int {
	n := from
	for n+1 < len(r.page.Blocks) && r.page.Blocks[n].Last <= i {
		n++
	}
	return n
}
