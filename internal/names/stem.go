package names

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// minStem is the length in letters of the shortest stem of a word.
const minStem = 3

// appendStem appends the spelling of a word without what tells its cases apart:
// its longest ending, and what endings change in the stem before them. It returns
// how much the ending looks like the nominative's, the less the more.
func appendStem(b []byte, word string, c *lang.Cases) (stem []byte, nominative int) {
	from := len(b)
	if b = AppendKey(b, word); !c.Any() {
		return b, 0
	}
	b, nominative = cutEnding(b, from, c.Endings)
	for _, s := range c.Softened {
		if bytes.HasSuffix(b[from:], []byte(s[0])) {
			b = append(b[:len(b)-len(s[0])], s[1]...)
			break
		}
	}
	for _, s := range c.Alike {
		if i := bytes.Index(b[from:], []byte(s[0])); i >= 0 {
			b = append(b[:from], bytes.ReplaceAll(b[from:], []byte(s[0]), []byte(s[1]))...)
		}
	}
	return cutFleeting(b, from, c.Fleeting), nominative
}

// cutEnding cuts off the ending of the word b[from:].
func cutEnding(b []byte, from int, endings []lang.Ending) ([]byte, int) {
	for _, e := range endings {
		if stem := len(b) - len(e.Text); stem > from && string(b[stem:]) == e.Text && utf8.RuneCount(b[from:stem]) >= minStem {
			return b[:stem], e.Nominative
		}
	}
	return b, 0
}

// cutFleeting cuts the vowel before the last letter out of the stem b[from:] if it
// is one that comes and goes.
func cutFleeting(b []byte, from int, vowels []string) []byte {
	_, n := utf8.DecodeLastRune(b[from:])
	last := len(b) - n
	for _, v := range vowels {
		if bytes.HasSuffix(b[from:last], []byte(v)) && utf8.RuneCount(b[from:last-len(v)])+1 >= minStem {
			return append(b[:last-len(v)], b[last:]...)
		}
	}
	return b
}

// dropPossessor gives token i, the last of a name, the number that it has without the ending of
// a possessor, if it stands beside a noun and the text has the name without it too: "Ekbergs
// bok" is Ekberg's. Where nouns have capitals, the text must have all of what seems to be a
// person's name from token first on, unless a given name opens it: "Anhänger Ekbergs" are not
// Ekberg.
func (f *Finder) dropPossessor(first, i, last int, kind lang.NameKind) {
	if f.Lang.Endings[lang.EndsPossessor] == nil || !f.besideNoun(i, last) {
		return
	}
	doubtful := first < i && kind == lang.KindPerson && f.Lang.Has&lang.CapitalNouns != 0 && !f.Toks[first].Is(lang.MaleName|lang.FemaleName|lang.Surname)
	word := f.Word(i)
	for _, e := range f.Lang.Endings[lang.EndsPossessor] {
		if stem := strings.TrimSuffix(word, e); len(stem) < len(word) && utf8.RuneCountInString(stem) >= minStem {
			if n := f.out.Symbols.known(stem, &f.Lang.Cases); n != 0 {
				own := f.out.Symbols.Of[i]
				f.out.Symbols.Of[i] = n
				if m, _, _ := f.formOf(first, i+1); m < 0 && doubtful {
					f.out.Symbols.Of[i] = own
				}
				return
			}
		}
	}
}

// besideNoun reports whether the name that ends with token i may stand before a noun or, where
// nouns have capitals, behind one: "Bonns Rat", "der Rat Bonns".
func (f *Finder) besideNoun(i, last int) bool {
	const others = lang.Cue | lang.Auxiliary | lang.Adjunct | lang.Preposition | lang.Conjunction | lang.AndWord | lang.Pronoun | lang.Particle
	if i+1 < last && f.Toks[i+1].Kind == token.Word && !f.Toks[i+1].Is(others) {
		return true
	}
	return f.Lang.Has&lang.CapitalNouns != 0 && i > 0 && f.Toks[i-1].Shape == token.Capital && !f.Toks[i-1].Is(lang.Title|lang.RoleNoun|lang.Courtesy|lang.MaleName|lang.FemaleName|others)
}

// possesses reports whether a word is another with the ending of a possessor.
func (f *Finder) possesses(word, other string) bool {
	return len(word) > len(other) && strings.HasPrefix(word, other) && slices.Contains(f.Lang.Endings[lang.EndsPossessor], word[len(other):])
}

// rankShift is how many bits the length of a name has beside the rank of its endings.
const rankShift = 12

// nominative returns how much tokens [i, j) look like a name in the nominative, the
// less the more: first by their endings, then by how short they are.
func (f *Finder) nominative(i, j int) int {
	sum := 0
	for k := i; k < j; k++ {
		var rank int
		f.buf, rank = appendStem(f.buf[:0], f.Word(k), &f.Lang.Cases)
		sum += rank
	}
	return sum<<rankShift + min(f.Toks[j-1].End-f.Toks[i].Start, 1<<rankShift-1)
}
