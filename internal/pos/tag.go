package pos

import (
	"strings"

	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Tagger tells parts of speech. Its memory serves one text after another.
type Tagger struct {
	columns []column
	costs   [2][MaxReadings][MaxReadings]int32 // of the best way to a reading of a token by that of the one before, at even tokens and at odd ones
}

// A column is what is known of one token, or of what is before the first one.
type column struct {
	n      int                             // how many readings it has
	states [MaxReadings]uint8              // of these
	parts  [MaxReadings]Part               // likewise
	back   [MaxReadings][MaxReadings]uint8 // by the reading of the token before and its own, that of the one before on the best way
}

// What tokens without a spelling are.
var (
	asMark   = [1]Reading{{State: uint8(Mark)}}
	asNumber = [1]Reading{{State: uint8(Number)}}
)

// Tag finds the parts of the tokens from first on, as many as out has room for.
func (g *Tagger) Tag(m *Model, x *token.Text, first int, out []Part) {
	n := len(out)
	if n == 0 {
		return
	}
	g.columns = text.Sized(g.columns, n+2) // two before the first token
	outside := column{n: 1, states: [MaxReadings]uint8{uint8(len(m.states))}, parts: [MaxReadings]Part{edge}}
	g.columns[0], g.columns[1] = outside, outside
	g.costs[0][0][0] = 0
	begins := true
	for i := range n {
		t := &x.Toks[first+i]
		g.extend(m, i, m.read(x.Raw[t.Start:t.End], formOf(t, begins)))
		begins = endsClause(t)
	}
	g.trace(out)
}

// A reading is what a token may be, and its form if that has a say.
type reading struct {
	list []Reading
	form form // figures: none
}

// read returns what a word of a form may be.
func (m *Model) read(s string, f form) reading {
	switch f {
	case mark:
		return reading{asMark[:], figures}
	case figures:
		return reading{asNumber[:], figures}
	}
	if r := m.find(wordKey(s)); r != nil {
		return reading{r, f}
	}
	hyphen := strings.IndexByte(s, '-') >= 0
	for n := min(maxEnding, len(s)); n >= 0; n-- {
		if r := m.find(endingKey(s, n, f, hyphen)); r != nil {
			return reading{r, figures}
		}
	}
	return reading{asMark[:], figures}
}

// OnlyFinite reports whether the model knows a word as a finite verb and not as a name
// that is none: "joins", not "rose".
func (m *Model) OnlyFinite(word string) bool {
	finite := false
	for _, r := range m.find(wordKey(word)) {
		p := m.states[r.State]
		if p == Name {
			return false
		}
		finite = finite || p.Finite()
	}
	return finite
}

// extend finds the best ways to the readings of token i.
func (g *Tagger) extend(m *Model, i int, r reading) {
	a, b, c := &g.columns[i], &g.columns[i+1], &g.columns[i+2]
	before, costs := &g.costs[i%2], &g.costs[1-i%2]
	c.n = len(r.list)
	var own [MaxReadings]int32 // costs of the readings by themselves
	for k := range r.list {
		state := r.list[k].State
		part := m.states[state]
		c.states[k], c.parts[k] = state, part
		own[k] = int32(r.list[k].Cost)
		if r.form < Forms {
			own[k] += int32(m.forms[part][r.form])
		}
	}
	for j := range b.n {
		for h := range a.n {
			steps := m.stepsFrom(a.parts[h], b.states[j])
			for k := range c.n {
				if v := before[h][j] + int32(steps[c.parts[k]]) + own[k]; h == 0 || v < costs[j][k] {
					costs[j][k], c.back[j][k] = v, uint8(h)
				}
			}
		}
	}
}

// stepsFrom returns the costs of the parts behind a part and a state.
func (m *Model) stepsFrom(a Part, b uint8) *[Parts]uint8 {
	return (*[Parts]uint8)(m.steps[(int(a)*(len(m.states)+1)+int(b))*int(Parts):])
}

// trace follows the best way back.
func (g *Tagger) trace(out []Part) {
	n := len(out)
	b, c := 0, 0
	costs := &g.costs[n%2]
	for j := range g.columns[n].n {
		for k := range g.columns[n+1].n {
			if costs[j][k] < costs[b][c] {
				b, c = j, k
			}
		}
	}
	for i := n - 1; i >= 0; i-- {
		col := &g.columns[i+2]
		out[i] = col.parts[c]
		b, c = int(col.back[b][c]), b
	}
}
