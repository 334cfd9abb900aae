package token

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

// LabelAt returns the label that begins at token i and ends before last, the
// longest where there are several, and the token after it. It returns lang.NoLabel
// if none begins there.
func (d *Text) LabelAt(i, last int) (lang.Label, int) {
	if i >= last {
		return lang.NoLabel, i
	}
	switch t := &d.Toks[i]; t.Kind {
	case Word, Number:
		if t.Begins&lang.BeginsLabel == 0 {
			return lang.NoLabel, i
		}
	case Dash, Other, Open:
		if t.End-t.Start > 8 {
			return lang.NoLabel, i
		}
	default:
		return lang.NoLabel, i
	}
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], trimPeriod(d.Word(i)))
	if !ok {
		return lang.NoLabel, i
	}
	for _, p := range d.Lang.Labels[string(key)] {
		if n := len(p.Words); i+n <= last && d.matchPhrase(i, p.Words) {
			return p.Kind, i + n
		}
	}
	return lang.NoLabel, i
}

// LabelOf returns the token after the label of one kind that begins at token
// i, i if none does. Some words are labels of several kinds.
func (d *Text) LabelOf(want lang.Label, i, last int) int {
	if i >= last || d.Toks[i].Begins&lang.BeginsLabel == 0 || !d.Lang.MayOpen(want, d.Word(i)) {
		return i
	}
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], trimPeriod(d.Word(i)))
	if !ok {
		return i
	}
	for _, p := range d.Lang.Labels[string(key)] {
		if n := len(p.Words); p.Kind == want && i+n <= last && d.matchPhrase(i, p.Words) {
			return i + n
		}
	}
	return i
}

// IsLabel reports whether token i by itself is a label of a kind.
func (d *Text) IsLabel(want lang.Label, i int) bool { return d.LabelOf(want, i, i+1) > i }

// matchPhrase reports whether the tokens from i on are the words of a label,
// of which the first is known to be.
func (d *Text) matchPhrase(i int, words []string) bool {
	for k, w := range words[1:] {
		s := d.Word(i + 1 + k)
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

// SkipOpening returns the first token from i on that is no bullet, bar,
// bracket or dash: where the words of a labelled line begin.
func (d *Text) SkipOpening(i, last int) int {
	for i < last {
		switch d.Toks[i].Kind {
		case Open, Dash:
		case Other:
			if d.Word(i) == "©" {
				return i
			}
		default:
			return i
		}
		i++
	}
	return i
}

// separators are the symbols that stand between a label and what it introduces:
// "Photo | Ann Lee", "Read also » …", "MORE → …".
const separators = "|/»>→➤•"

// Separator reports whether token i parts a label from what it introduces: a
// colon, a bar, a dash or an arrow.
func (d *Text) Separator(i, last int) bool {
	if i >= last {
		return false
	}
	switch t := &d.Toks[i]; t.Kind {
	case Colon, Dash:
		return true
	case Other:
		return strings.Contains(separators, d.Word(i))
	case Mark:
		return d.Word(i) == "»"
	case Close:
		return d.Word(i) == "]"
	}
	return false
}

// splitTags makes tokens of their own of the desk's labels that are joined to the last
// token, a word that begins a line, and of the hyphens that join them: "BRIEF-Calder".
func splitTags(toks []Token, s string, lex *lang.Language) []Token {
	for {
		t := &toks[len(toks)-1]
		n := strings.IndexByte(s[t.Start:t.End], '-')
		if n < minTag || !isTag(s[t.Start:t.Start+n], lex) || !text.IsASCIILetter(s[t.Start+n+1]) || ShapeOf(s[t.Start+n+1:t.End]) == Lower {
			return toks
		}
		dash := Token{Span: text.Span{Start: t.Start + n, End: t.Start + n + 1}, Kind: Dash}
		rest := Token{Span: text.Span{Start: dash.End, End: t.End}, Kind: Word}
		rest.Shape = ShapeOf(s[rest.Start:rest.End])
		rest.know(lex.Find(s[rest.Start:rest.End]))
		tag := Token{Span: text.Span{Start: t.Start, End: dash.Start}, Kind: Word, Gap: t.Gap, Shape: Upper}
		tag.know(lex.Find(s[tag.Start:tag.End]))
		*t = tag
		toks = append(toks, dash, rest)
	}
}

// minTag is the least length of a label that a word is parted from: "RE-ELECTED" has none.
const minTag = 3

// isTag reports whether s is a desk's label of one word, in capitals.
func isTag(s string, lex *lang.Language) bool {
	var buf [lang.MaxWord]byte
	key, ok := lang.Key(buf[:0], s)
	if !ok || ShapeOf(s) != Upper {
		return false
	}
	for _, p := range lex.Labels[string(key)] {
		if p.Kind == lang.LabelTag && len(p.Words) == 1 {
			return true
		}
	}
	return false
}
