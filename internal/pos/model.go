package pos

import (
	"errors"
	"fmt"
	"math/bits"
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pack"
)

// A Model holds the costs of the tagger: sixteenths of the negative natural logarithms
// of probabilities.
type Model struct {
	states []Part              // which part each state is; the first ones are the parts themselves
	steps  []uint8             // by the part before the last one, the last state, and the part
	forms  [Parts][Forms]uint8 // of a part to be written so
	words  []word              // by the last bits of their keys, and on from there
	list   []Reading           // of all words, and of all endings
}

// A word is a word or an ending, by its key, 0 if the place is free; its readings are
// n of the list.
type word struct {
	key   uint32
	first uint16
	n     uint8
}

// A Reading is one of what a word may be.
type Reading struct {
	State uint8
	Cost  int16 // of the part with the word by that without it
}

// MaxReadings is how many readings a word may have.
const MaxReadings = 6

// maxStates bounds the number of states, so that a byte has room for one more.
const maxStates = 255

// find returns the readings of a word or an ending, none if the model does not know it.
func (m *Model) find(key uint32) []Reading {
	last := uint32(len(m.words) - 1)
	for at := key & last; ; at = (at + 1) & last {
		switch w := &m.words[at]; w.key {
		case key:
			return m.list[w.first : w.first+uint16(w.n)]
		case 0:
			return nil
		}
	}
}

// An Entry is what a file of weights says of a word or of an ending.
type Entry struct {
	Key      uint32
	Readings []Reading
}

// Costs are what a file of weights holds: those of the model, in which words are by
// their keys, in order.
type Costs struct {
	States  []Part
	Steps   []uint8
	Forms   [Parts][Forms]uint8
	Entries []Entry
}

// The columns of the file are the parts of states, the costs of steps and forms, and of
// words in the order of their keys the distances between these, the numbers of their
// readings, and the states and costs of the readings.

// magic is what the line of text begins with; name=number for states, for words and for
// readings follows.
const magic = "lede parts 1 "

// Bytes of what has more than one.
const (
	keyBytes  = 4
	costBytes = 2
)

var (
	errModel = errors.New("pos: damaged weights")
	errCosts = errors.New("pos: costs that no model has room for")
)

// Decode reads a file of weights.
func Decode(file string) (*Model, error) {
	line, body, _ := strings.Cut(file, "\n")
	states, words, readings := pack.Value(line, "states"), pack.Value(line, "words"), pack.Value(line, "readings")
	if !strings.HasPrefix(line, magic) || states < int(Parts) || states > maxStates || words < 1 || readings < words || readings >= 1<<16 {
		return nil, errModel
	}
	steps := int(Parts+1) * (states + 1) * int(Parts)
	c, err := pack.Unpack(body, states+steps+int(Parts)*int(Forms)+(keyBytes+1)*words+(1+costBytes)*readings)
	if err != nil {
		return nil, errModel
	}
	m := &Model{words: make([]word, 1<<bits.Len(uint(words+words/2))), list: make([]Reading, readings)}
	for _, p := range c.Take(states) {
		if Part(p) >= Parts {
			return nil, errModel
		}
		m.states = append(m.states, Part(p))
	}
	m.steps = c.Take(steps)
	for p := range m.forms {
		copy(m.forms[p][:], c.Take(int(Forms)))
	}
	if err := m.setWords(c.Numbers(words, keyBytes), c.Take(words)); err != nil {
		return nil, err
	}
	which, costs := c.Take(readings), c.Numbers(readings, costBytes)
	for i := range m.list {
		if int(which[i]) >= states {
			return nil, errModel
		}
		m.list[i] = Reading{which[i], int16(costs[i])}
	}
	return m, nil
}

// setWords puts words into their places, by the distances between their keys and how
// many readings each has.
func (m *Model) setWords(distances []uint32, n []byte) error {
	key, first := uint32(0), 0
	for i, d := range distances {
		if d == 0 || key+d < key || n[i] < 1 || n[i] > MaxReadings || first+int(n[i]) > len(m.list) {
			return errModel
		}
		key += d
		at := int(key) & (len(m.words) - 1)
		for m.words[at].key != 0 {
			at = (at + 1) & (len(m.words) - 1)
		}
		m.words[at] = word{key, uint16(first), n[i]}
		first += int(n[i])
	}
	if first != len(m.list) {
		return errModel
	}
	return nil
}

// Encode makes the file that Decode reads. Its first line says what about says.
func Encode(c *Costs, about string) (string, error) {
	var states, steps, forms, n, which []byte
	var distances, costs []uint32
	for _, p := range c.States {
		states = append(states, byte(p))
	}
	steps = c.Steps
	for p := range c.Forms {
		forms = append(forms, c.Forms[p][:]...)
	}
	key := uint32(0)
	for _, e := range c.Entries {
		if e.Key <= key || len(e.Readings) < 1 || len(e.Readings) > MaxReadings {
			return "", errCosts
		}
		distances, n = append(distances, e.Key-key), append(n, byte(len(e.Readings)))
		key = e.Key
		for _, r := range e.Readings {
			which, costs = append(which, r.State), append(costs, uint32(uint16(r.Cost)))
		}
	}
	if len(states) > maxStates || len(which) >= 1<<16 {
		return "", errCosts
	}
	columns := append([][]byte{states, steps, forms}, pack.Split(distances, keyBytes)...)
	columns = append(columns, n, which)
	columns = append(columns, pack.Split(costs, costBytes)...)
	return pack.Write(fmt.Sprintf(magic+"states=%d words=%d readings=%d %s", len(states), len(n), len(which), about), columns)
}

// Models are the weights of the languages that have some.
var Models = lang.Models[Model]{Name: "pos", Decode: Decode}
