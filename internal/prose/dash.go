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
	return i == 1 || d.Toks[i-1].Gap >= token.LineBreak || d.Toks[i-2].Kind == token.Stop && d.Toks[i-1].Gap > token.NoGap // not "(EFE).-"
}
