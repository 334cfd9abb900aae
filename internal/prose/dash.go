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
	return i == 1 || d.Toks[i-1].Gap >= token.LineBreak || d.Toks[i-2].Kind == token.Stop && (d.Toks[i-1].Gap > token.NoGap || closedUp(d, i-1))
}

// SpacedDash reports whether token i is a dash between clauses, not a hyphen.
func SpacedDash(d *token.Text, i int) bool {
	return i+1 < len(d.Toks) && d.Toks[i].Kind == token.Dash && d.Toks[i+1].Gap > token.NoGap && (d.Toks[i].Gap > token.NoGap || closedUp(d, i))
}

// closedUp reports whether the dash at token i is closed up to the mark of a clause before it,
// as Russian typesetters have it around frames: "— Да,— сказал он.— Едем", unlike "(EFE).-"
// and "5,-".
func closedUp(d *token.Text, i int) bool {
	if d.Lang.Has&lang.DashSpeech == 0 || i < 2 || d.Raw[d.Toks[i].Start] == '-' {
		return false
	}
	k := d.Toks[i-1].Kind
	return (k == token.Comma || k == token.Stop) && d.Toks[i-2].Kind == token.Word
}
