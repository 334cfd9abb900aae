package prose

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// AfterDash reports whether token i is the first one behind a dash that opens a
// sentence, as it does speech in the languages that the tagger does not know.
func AfterDash(d *token.Text, i int) bool {
	if d.Lang.Has&lang.DashSpeech == 0 || i == 0 || i >= len(d.Toks) || d.Toks[i-1].Kind != token.Dash || d.Toks[i].Gap == token.NoGap {
		return false
	}
	return i == 1 || d.Toks[i-1].Gap >= token.LineBreak || d.Toks[i-2].Kind == token.Stop
}

// OpensTitle reports whether the mark at token i opens a name in quotation
// marks: "wrote the «Times»".
func (m *Prose) OpensTitle(i int) bool {
	n := m.In[i]
	if n == 0 {
		return false
	}
	p := &m.Pairs[n-1]
	return p.Open == i && !p.Speech && !p.Unclosed && p.Close-p.Open <= maxWorkName
}

// Speech reports whether token i is in a quotation of somebody's words.
func (m *Prose) Speech(i int) bool {
	n := m.In[i]
	return n > 0 && m.Pairs[n-1].Speech
}

// maxWorkName bounds the tokens of a name in quotation marks.
const maxWorkName = 6
