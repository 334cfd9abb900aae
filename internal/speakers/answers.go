package speakers

import "github.com/lede-go/lede/internal/coref"

// In a dialogue of questions and answers letters stand for who asks and who answers:
// "Q: Will it hold?", "A: It will." Who answers is whom the story introduces.

// A label is what stands before the turns of one side of a dialogue.
type label struct {
	words            string
	turns, questions int
}

// maxLetter is how many bytes a letter that stands for somebody has.
const maxLetter = 2

// answer makes who answers speak in the answers.
func (r *Resolver) answer() {
	sides, first, ok := r.sides()
	if !ok {
		return
	}
	a, q := &sides[0], &sides[1]
	if a.questions*q.turns > q.questions*a.turns {
		a, q = q, a
	}
	if a.turns < minQuestions || 2*q.questions < q.turns || 2*a.questions > a.turns || len(a.words) > maxLetter {
		return
	}
	who := r.ents.Introduced(r.Text, r.page, first)
	for i := range r.said {
		if x := &r.said[i]; who != 0 && x.Speaker == 0 && r.isTurn(i) && r.Raw[x.Source.Start:x.Source.End] == a.words {
			x.Speaker, x.By = who, coref.ByDescription
		}
	}
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
			sides[k].words = words
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
