package names

import (
	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// maxNickname bounds the words of a nickname: "The Iron Duke".
const maxNickname = 3

// nickname returns the end of a person's name of which tokens [i, j) are the given
// names, and a nickname between quotation marks and the surname follow: Robert
// C. "Bobby" Hale. It is j if none does.
func (f *Finder) nickname(r *run, i, j, end int) int {
	if !f.givenOnly(i, j) || !f.markAt(j, end) || f.Toks[j].Gap != token.Space {
		return j
	}
	k := j + 1
	for ; k < end && k <= j+maxNickname && f.Toks[k].Kind == token.Word; k++ {
		if first := k == j+1; !capital(&f.Toks[k]) || first != (f.Toks[k].Gap == token.NoGap) {
			return j
		}
	}
	if k == j+1 || !f.markAt(k, end) || f.Toks[k].Gap != token.NoGap {
		return j
	}
	surname := k + 1
	if surname >= end || f.Toks[surname].Gap != token.Space || f.Toks[surname].Shape != token.Capital || !f.nameWord(surname) {
		return j
	}
	for k = surname + 1; k < r.last && f.states[r.at+k-r.first] >= crf.Open; k++ {
	}
	return k
}

// markAt reports whether token i is a quotation mark.
func (f *Finder) markAt(i, end int) bool { return i < end && f.Toks[i].Kind == token.Mark }

// givenOnly reports whether tokens [i, j) are one word of a name, and initials.
func (f *Finder) givenOnly(i, j int) bool {
	words := 0
	for ; i < j; i++ {
		switch t := &f.Toks[i]; {
		case t.Shape == token.Initial:
		case t.Kind == token.Word && f.nameWord(i) && !t.Is(lang.NameSuffix):
			words++
		default:
			return false
		}
	}
	return words == 1
}
