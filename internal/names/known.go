package names

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// maxPhrase bounds the length of the known names of several words in tokens.
const maxPhrase = 7

// maxSpelling bounds their length in bytes.
const maxSpelling = 64

// phraseAt returns the end of the longest known name of several words that begins
// at token i and ends by token end, and its kind; i if there is none.
func (f *Finder) phraseAt(i, end int) (int, lang.NameKind) {
	if f.Toks[i].Begins&lang.BeginsName == 0 {
		return i, lang.KindNone
	}
	f.buf = AppendKey(f.buf[:0], f.Word(i))
	best, kind := i, lang.KindNone
	for j := i + 1; j < end && j < i+maxPhrase && f.Toks[j].Gap != token.BlankLine; j++ {
		if f.Toks[j].Gap != token.NoGap {
			f.buf = append(f.buf, ' ')
		}
		f.buf = AppendKey(f.buf, f.Word(j))
		if len(f.buf) > maxSpelling {
			break
		}
		if k := f.Lang.Names[string(f.buf)]; k != lang.KindNone {
			best, kind = j+1, k
		}
	}
	return best, kind
}
