package lede

import "github.com/lede-go/lede/internal/lang"

// dashed reports whether token i is the first one behind a dash that opens a
// sentence, as it does speech in the languages that the tagger does not know.
func dashed(d *tokens, i int) bool {
	if d.lang.Has&lang.DashSpeech == 0 || i == 0 || i >= len(d.toks) || d.toks[i-1].kind != dashToken || d.toks[i].gap == gapNone {
		return false
	}
	return i == 1 || d.toks[i-1].gap >= gapLine || d.toks[i-2].kind == stopToken
}

// opensTitle reports whether the mark at token i opens a name in quotation
// marks: "wrote the «Times»".
func (m *prose) opensTitle(i int) bool {
	n := m.in[i]
	if n == 0 {
		return false
	}
	p := &m.pairs[n-1]
	return p.open == i && !p.speech && !p.unclosed && p.close-p.open <= maxWorkName
}

// speech reports whether token i is in a quotation of somebody's words.
func (m *prose) speech(i int) bool {
	n := m.in[i]
	return n > 0 && m.pairs[n-1].speech
}

// maxWorkName bounds the tokens of a name in quotation marks.
const maxWorkName = 6
