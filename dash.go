package lede

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// dashed reports whether token i is the first one behind a dash that opens a
// sentence, as it does speech in the languages that the tagger does not know.
func dashed(d *token.Text, i int) bool {
	if d.Lang.Has&lang.DashSpeech == 0 || i == 0 || i >= len(d.Toks) || d.Toks[i-1].Kind != token.Dash || d.Toks[i].Gap == token.NoGap {
		return false
	}
	return i == 1 || d.Toks[i-1].Gap >= token.LineBreak || d.Toks[i-2].Kind == token.Stop
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
