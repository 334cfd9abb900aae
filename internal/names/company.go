package names

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A company is what the article tells of a word wherever it stands: a word that is
// met behind "Ms." once is a surname elsewhere too, and one that is met in small
// letters is rather no name.
type company struct {
	lower, sure, weak uint16            // how often it is in small letters, has a capital that means something, and one that does not
	left, right       lang.Trait        // what stands beside it
	in                uint8             // what longer names it is part of, as a set of bits
	labels            [lang.Kinds]int32 // what the tagger took it for
}

// What a word is part of, as a set of bits.
const (
	behindGiven uint8 = 1 << iota // a name, behind a given name
	behindTitle                   // … behind a title
	ofBody                        // a name that ends in "University", "Inc."
	ofPlace                       // … in "River"
	firstOf                       // the first word of a longer name
	lastOf                        // the last one
	acronymOf                     // its letters begin the words of one
)

// Traits of words that tell of the names that they are part of, and of those
// beside which they stand.
const (
	listTraits = lang.Courtesy | lang.Title | lang.RoleNoun | lang.GroupNoun | lang.Outlet | lang.BodyNoun | lang.BodySuffix | lang.PlaceName |
		lang.PlaceNoun | lang.CountryName | lang.Demonym | lang.Region | lang.MaleName | lang.FemaleName | lang.Particle | lang.NameSuffix | lang.Month |
		lang.Weekday | lang.Noise | lang.Surname | lang.BodyName | lang.BodyHead | lang.PlaceHead | lang.Direction | lang.OtherName | lang.CommonWord |
		lang.OutletHead | lang.NumberWord
	besideTraits = listTraits | lang.Cue | lang.Pronoun | lang.Relative | lang.Determiner | lang.Definite | lang.Preposition | lang.Locative | lang.OfWord |
		lang.ForWord | lang.Conjunction | lang.AndWord | lang.Auxiliary | lang.PossessiveMark | lang.Possessive
	companyTraits = lang.Courtesy | lang.Title | lang.RoleNoun | lang.GroupNoun | lang.MaleName | lang.FemaleName | lang.Surname | lang.Cue |
		lang.Locative | lang.OfWord | lang.Definite | lang.BodyNoun | lang.BodySuffix | lang.PlaceNoun | lang.PossessiveMark | lang.Auxiliary |
		lang.Relative | lang.Preposition | lang.AndWord | lang.Demonym | lang.CountryName
)

// meet notes the company of all words that names may be made of.
func (f *Finder) meet() {
	symbols := &f.out.Symbols
	next := 0
	f.games = 0
	for n := range f.prose.Sentences {
		s := &f.prose.Sentences[n]
		styled := f.countSmall(s)
		for ; next < len(f.runs) && f.runs[next].sentence == n; next++ {
			r := &f.runs[next]
			r.styled = styled
			for i := r.first; i < r.last; i++ {
				if k := symbols.Of[i]; k != 0 {
					f.meetWord(&symbols.list[k].company, s, i, styled)
				}
			}
			f.meetNames(r)
		}
	}
}

// countSmall counts the words of a sentence that are in small letters there and
// may be names elsewhere, and the scores of games. It reports whether words are capitalised for style in the
// sentence, as in headlines: then capitals tell nothing.
func (f *Finder) countSmall(s *prose.Sentence) (styled bool) {
	symbols := &f.out.Symbols
	upper, lower := 0, 0
	for i := s.First; i < s.Last; i++ {
		t := &f.Toks[i]
		if t.Kind == token.Number && isScore(f.Word(i)) {
			f.games++
		}
		if t.Kind != token.Word {
			continue
		}
		long := t.End-t.Start >= 4
		switch {
		case t.Shape != token.Lower && long && i > s.First:
			upper++
		case t.Shape == token.Lower && long:
			lower++
			if k := symbols.known(f.Word(i), &f.Lang.Cases); k != 0 {
				symbols.list[k].lower++
			}
		}
	}
	return upper > 2 && upper > 2*lower
}

// isScore reports whether a number can be the score of a game: "2-1", "102-98", "3:0", but
// no "10:05".
func isScore(s string) bool {
	const most = 3 // digits
	sign := strings.IndexAny(s, "-:")
	behind := len(s) - sign - 1
	if sign < 1 || sign > most || behind < 1 || behind > most || s[sign] == ':' && behind > 1 {
		return false
	}
	for i := range len(s) {
		if i != sign && !text.IsDigit(s[i]) {
			return false
		}
	}
	return true
}

// meetWord notes what stands beside the word of token i.
func (f *Finder) meetWord(c *company, s *prose.Sentence, i int, styled bool) {
	if styled {
		c.weak++
		return
	}
	if weak(f.Text, s.First, i) {
		c.weak++
	} else {
		c.sure++
	}
	if i > s.First {
		c.left |= f.Toks[i-1].Traits & companyTraits
	}
	if i+1 < s.Last {
		c.right |= f.Toks[i+1].Traits & companyTraits
	}
}

// meetNames notes what the words of a run that stand next to each other tell of one
// another.
func (f *Finder) meetNames(r *run) {
	for i := r.first; i < r.last; {
		j := i
		for j < r.last && (capital(&f.Toks[j]) && (j == i || f.Toks[j].Gap != token.NoGap) || f.inside(i, j, r.last)) {
			j++
		}
		if j-i > 1 {
			f.meetName(i, j)
		}
		i = max(j, i+1)
	}
}

// inside reports whether token j is a small word in a longer name that began at
// token i: "van", "of".
func (f *Finder) inside(i, j, last int) bool {
	return j > i && j+1 < last && f.Toks[j].Is(lang.Particle|lang.OfWord) && capital(&f.Toks[j+1])
}

// meetName notes what the tokens [i, j), which may be a name, tell of its words.
func (f *Finder) meetName(i, j int) {
	symbols := &f.out.Symbols
	last := &f.Toks[j-1]
	f.buf = f.buf[:0]
	for k := i; k < j; k++ {
		n := symbols.Of[k]
		if n == 0 {
			continue
		}
		if key := symbols.Key(n); len(key) > 0 && key[0] < 0x80 {
			f.buf = append(f.buf, key[0])
		}
		var in uint8
		set := func(yes bool, x uint8) {
			if yes {
				in |= x
			}
		}
		set(k > i && f.Toks[k-1].Is(lang.MaleName|lang.FemaleName), behindGiven)
		set(k > i && f.Toks[k-1].Is(lang.Title|lang.Courtesy|lang.RoleNoun), behindTitle)
		set(last.Is(lang.BodyNoun|lang.BodySuffix), ofBody)
		set(last.Is(lang.PlaceNoun), ofPlace)
		set(k == i, firstOf)
		set(k == j-1, lastOf)
		symbols.list[n].in |= in
	}
	if len(f.buf) > 1 {
		if n := symbols.Find(f.buf); n != 0 {
			symbols.list[n].in |= acronymOf
		}
	}
}
