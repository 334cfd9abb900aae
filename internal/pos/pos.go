// Package pos tells the parts of speech of words.
//
// It is a hidden Markov model of the second order (Brants, 2000) in which the most
// frequent words that hold sentences together are states of their own (Pla and Molina,
// 2004). Words that it does not know it tells by how they end and how they are written.
// All numbers are whole ones: the same text has the same parts on every platform.
package pos

import (
	"strings"

	"github.com/lede-go/lede/internal/token"
)

// A Part is a part of speech, as the Penn Treebank has them (Marcus, Santorini and
// Marcinkiewicz, 1993), less what tells apart degrees of comparison, numbers of names,
// and marks.
type Part uint8

const (
	Mark           Part = iota // punctuation and symbols
	Noun                       // in the singular
	Plural                     // noun in the plural
	Name                       // proper noun
	Number                     // in figures and words
	Adjective                  // in any degree
	Adverb                     // in any degree
	Particle                   // "up" in "give up"
	Verb                       // base form
	Present                    // verb in the present, but for the third person singular
	Third                      // verb in the third person singular of the present
	Past                       // verb in the past tense
	Participle                 // of the past
	Gerund                     // "saying"
	Modal                      // "will", "could"
	Pronoun                    // personal one
	Possessive                 // "their"
	Determiner                 // "the", "this", "all"
	Question                   // "who", "which", "when"
	Preposition                // or what subordinates a clause: "of", "that", "because"
	Conjunction                // what coordinates: "and"
	To                         // "to"
	PossessiveMark             // "'s"
	There                      // "there" in "there is"
	Interjection               // "oh"
	Parts
)

// Finite reports whether a word of this part is a finite verb.
func (p Part) Finite() bool {
	switch p {
	case Present, Third, Past, Modal:
		return true
	}
	return false
}

// edge stands for the part of what is beyond either end.
const edge = Parts

// A form is how a word is written, and where.
type form uint8

const (
	lower   form = iota
	capital      // begins with one where no sentence begins
	upper        // has no other letters, or is a link
	first        // begins with a capital where a sentence may begin
	figures      // no word but a number
	mark         // or a mark

	Forms = figures // those that words have
)

// formOf returns the form of a token, by whether a sentence may begin with it.
func formOf(t *token.Token, begins bool) form {
	switch t.Kind {
	case token.Word:
	case token.Number:
		return figures
	case token.Link:
		return upper
	default:
		return mark
	}
	switch t.Shape {
	case token.Upper:
		return upper
	case token.Capital, token.Initial:
		if begins {
			return first
		}
		return capital
	}
	return lower
}

// endsClause reports whether a sentence may begin behind a token.
func endsClause(t *token.Token) bool {
	switch t.Kind {
	case token.Word, token.Number, token.Comma, token.Link:
		return false
	}
	return true
}

// Words and endings have the FNV-1a hash of their spelling for a key.
const (
	hashStart = 2166136261
	hashPrime = 16777619
)

// maxEnding is how many bytes endings have at most.
const maxEnding = 4

// wordKey returns the key of a word in any case, with either apostrophe.
func wordKey(s string) uint32 {
	h := uint32(hashStart)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		} else if c == "’"[0] && i+2 < len(s) && s[i:i+3] == "’" {
			c = '\''
			i += 2
		}
		h = (h ^ uint32(c)) * hashPrime
	}
	return h
}

// endingKey returns the key of the last n bytes of a word of a form, with a hyphen in
// it or not.
func endingKey(s string, n int, f form, hyphen bool) uint32 {
	h := uint32(hashStart) ^ uint32(n)<<8 ^ uint32(f)<<16
	if hyphen {
		h ^= 1 << 24
	}
	for _, c := range []byte(s[len(s)-n:]) {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint32(c)) * hashPrime
	}
	return h * hashPrime
}

// Seen is what the model sees of a token: if it has a spelling its form, its key as a
// word, and those of its endings, the shortest first.
type Seen struct {
	Spelled bool
	Form    form
	Word    uint32
	Endings []uint32
}

// See returns what the model sees of n tokens from first on. Trainers need it.
func See(x *token.Text, first, n int) []Seen {
	out := make([]Seen, n)
	begins := true
	for i := range out {
		t := &x.Toks[first+i]
		s, w := x.Raw[t.Start:t.End], &out[i]
		w.Form = formOf(t, begins)
		begins = endsClause(t)
		if w.Spelled = w.Form < Forms; w.Spelled {
			w.Word = wordKey(s)
			hyphen := strings.IndexByte(s, '-') >= 0
			for n := 0; n <= min(maxEnding, len(s)); n++ {
				w.Endings = append(w.Endings, endingKey(s, n, w.Form, hyphen))
			}
		}
	}
	return out
}
