package lede

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// labelAt returns the label that begins at token i and ends before last, the
// longest where there are several, and the token after it. It returns noLabel
// if none begins there.
func (d *tokens) labelAt(i, last int) (lang.Label, int) {
	if i >= last {
		return lang.NoLabel, i
	}
	switch t := &d.toks[i]; t.kind {
	case wordToken, numberToken:
		if !t.is(lang.LabelWord) {
			return lang.NoLabel, i
		}
	case dashToken, otherToken, openToken:
		if t.End-t.Start > 8 {
			return lang.NoLabel, i
		}
	default:
		return lang.NoLabel, i
	}
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], trimPeriod(d.tokenText(i)))
	if !ok {
		return lang.NoLabel, i
	}
	for _, p := range d.lang.Labels[string(key)] {
		if n := len(p.Words); i+n <= last && d.matchPhrase(i, p.Words) {
			return p.Kind, i + n
		}
	}
	return lang.NoLabel, i
}

// labelOf returns the token after the label of one kind that begins at token
// i, i if none does. Some words are labels of several kinds.
func (d *tokens) labelOf(want lang.Label, i, last int) int {
	if i >= last || !d.toks[i].is(lang.LabelWord) {
		return i
	}
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], trimPeriod(d.tokenText(i)))
	if !ok {
		return i
	}
	for _, p := range d.lang.Labels[string(key)] {
		if n := len(p.Words); p.Kind == want && i+n <= last && d.matchPhrase(i, p.Words) {
			return i + n
		}
	}
	return i
}

// matchPhrase reports whether the tokens from i on are the words of a label,
// of which the first is known to be.
func (d *tokens) matchPhrase(i int, words []string) bool {
	for k, w := range words[1:] {
		s := d.tokenText(i + 1 + k)
		if c := s[0]; text.IsASCIILetter(c) && c|0x20 != w[0] {
			return false // the usual case, at little cost
		}
		var buf [lang.MaxWord]byte
		key, ok := lang.Key(buf[:0], trimPeriod(s))
		if !ok || string(key) != w {
			return false
		}
	}
	return true
}

// trimPeriod takes the period of an abbreviation off, for labels are written
// with and without it.
func trimPeriod(s string) string {
	if len(s) > 1 && s[0] != '.' {
		return strings.TrimSuffix(s, ".")
	}
	return s
}

// skipOpening returns the first token from i on that is no bullet, bar,
// bracket or dash: where the words of a labelled line begin.
func (d *tokens) skipOpening(i, last int) int {
	for i < last {
		switch d.toks[i].kind {
		case openToken, dashToken:
		case otherToken:
			if d.tokenText(i) == "©" {
				return i
			}
		default:
			return i
		}
		i++
	}
	return i
}

// separator reports whether token i parts a label from what it introduces: a
// colon, a bar, a dash or an arrow.
func (d *tokens) separator(i, last int) bool {
	if i >= last {
		return false
	}
	switch t := &d.toks[i]; t.kind {
	case colonToken, dashToken:
		return true
	case otherToken:
		return strings.Contains("|/»>→➤•", d.tokenText(i))
	case markToken:
		return d.tokenText(i) == "»"
	case closeToken:
		return d.tokenText(i) == "]"
	}
	return false
}
