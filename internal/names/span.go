package names

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// From runs of capitalised words to names: where a name begins and ends, and
// what in a run is a title.

// leadsName reports whether token i begins a name without a capital: it is a
// particle, as in "del Ponte", or an ordinal.
func (f *Finder) leadsName(s *prose.Sentence, i int) bool {
	t := &f.Toks[i]
	if t.Kind == token.Number && i+1 < s.Last && f.nameWord(i+1) {
		return f.ordinal(s, i)
	}
	return f.Lang.Has&lang.SmallParticles != 0 && t.Shape == token.Lower && t.Is(lang.Particle) && !t.Is(ClosedWord|lang.Noise) &&
		i+1 < s.Last && f.nameWord(i+1) && f.Toks[i+1].Gap == token.Space
}

// ordinal reports whether the number at token i opens a name, as in "20th
// Century Fox" or "8th Circuit".
func (f *Finder) ordinal(s *prose.Sentence, i int) bool {
	end := min(s.Last, i+maxPhrase)
	if f.phraseAt(i, end) > 0 {
		return true
	}
	if s := f.Word(i); !text.IsASCIILetter(s[len(s)-1]) || strings.IndexByte(s, '-') >= 0 || f.Toks[i+1].Gap != token.Space {
		return false
	}
	k := i + 1
	for k+1 < end && f.nameWord(k+1) && f.Toks[k+1].Gap == token.Space {
		k++
	}
	return f.Toks[k].Is(lang.BodyNoun|lang.PlaceNoun) && !f.Toks[k].Is(lang.OtherName)
}

// extend returns the end of the run of name words that begins at token i.
func (f *Finder) extend(s *prose.Sentence, i int, styled bool) int {
	end := min(s.Last, i+maxNameWords)
	j := i + 1
	for j < end && f.Toks[j].Gap != token.BlankLine && !f.closed(j) {
		n := 0
		if f.nameWord(j) && f.Toks[j].Gap != token.NoGap {
			if f.continues(s, j, styled) {
				n = 1
			}
		} else {
			n = f.bridge(s, j, end, styled)
		}
		if n == 0 {
			break
		}
		j += n
	}
	return j
}

// closed reports whether a name ends before token j whatever follows: after "Acme
// Inc.", after "Acme Ltd" and a line break, after "Davis Jr." and a comma.
func (f *Finder) closed(j int) bool {
	t, prev := &f.Toks[j], &f.Toks[j-1]
	switch {
	case prev.Is(lang.BodySuffix) && t.Kind == token.Word && !t.Is(lang.BodySuffix|lang.OfWord):
		return t.Gap == token.LineBreak || f.Raw[prev.End-1] == '.'
	case prev.Is(lang.NameSuffix) && t.Kind == token.Comma:
		return prev.End-prev.Start > 1
	}
	return false
}

// continues reports whether the name word of token j goes on with the name before
// it. In a headline none does that is a name nowhere else, after one that is.
func (f *Finder) continues(s *prose.Sentence, j int, styled bool) bool {
	switch {
	case f.shouted(j):
		return false
	case !styled, f.Toks[j].Is(nameParts), f.Toks[j].Begins&lang.BeginsName != 0:
		return true
	}
	return f.accept(s, j, styled) && (!f.sure(j-1) || f.sure(j))
}

// nameParts are words that go on with a name wherever they stand.
const nameParts = lang.BodyNoun | lang.BodySuffix | lang.PlaceNoun | lang.Title | lang.NameSuffix |
	lang.MaleName | lang.FemaleName | lang.Surname | anyPlace

// sure reports whether the word of token i has a capital somewhere in the text
// where that means something.
func (f *Finder) sure(i int) bool {
	n := f.out.Symbols.Of[i]
	return n != 0 && f.out.Symbols.List[n].sure > 0
}

// phraseAround reports whether a known name of several words runs across
// token j.
func (f *Finder) phraseAround(j, end int) bool {
	for k := max(0, j-3); k < j; k++ {
		if q := f.phraseAt(k, min(end, k+maxPhrase)); q > j {
			return true
		}
	}
	return false
}

// maxPhrase bounds the length of the names of several words in tokens.
const maxPhrase = 7

// phraseAt returns the end of the longest known name of several words that
// begins at token i and ends by token end, 0 if there is none.
func (f *Finder) phraseAt(i, end int) int {
	if f.Toks[i].Begins&lang.BeginsName == 0 {
		return 0
	}
	f.buf = AppendKey(f.buf[:0], f.Word(i))
	best := 0
	for j := i + 1; j < end && j < i+maxPhrase; j++ {
		t := &f.Toks[j]
		if t.Gap == token.BlankLine {
			break
		}
		if t.Gap != token.NoGap {
			f.buf = append(f.buf, ' ')
		}
		f.buf = AppendKey(f.buf, f.Word(j))
		if len(f.buf) > 64 {
			break
		}
		if f.Lang.Names[string(f.buf)] != lang.KindNone {
			best = j + 1
		}
	}
	return best
}

// phraseKind returns the kind of the known name that is tokens [i, j).
func (f *Finder) phraseKind(i, j int) lang.NameKind {
	if j < i+2 || j > i+maxPhrase || f.Toks[i].Begins&lang.BeginsName == 0 {
		return lang.KindNone
	}
	f.buf = AppendKey(f.buf[:0], f.Word(i))
	for k := i + 1; k < j; k++ {
		if f.Toks[k].Gap != token.NoGap {
			f.buf = append(f.buf, ' ')
		}
		f.buf = AppendKey(f.buf, f.Word(k))
	}
	return f.Lang.Names[string(f.buf)]
}

// split cuts the run [i, j) into names and the titles before them, and adds
// the candidates.
func (f *Finder) split(s *prose.Sentence, i, j int, styled bool) {
	i, j = f.trim(s, i, j, styled)
	if i >= j {
		return
	}
	if k := f.given(i, j); k > i { // "Bahnsprecherin Ulrike Sander"
		f.add(s, k, j, i, styled)
		return
	}
	// A known name of several words at the start is one whether or not more
	// follows: "White House Chief of Staff".
	known := i
	if j-i > 1 {
		known = max(i, f.phraseAt(i, j))
	}
	head := f.titleEnd(known, i, j)
	if head > i {
		f.addLeading(s, i, head, known, styled)
		if head < j && !f.nameWord(head) && !f.leadsName(s, head) {
			// "President of the Republic of South Africa"
			for head < j && !f.nameWord(head) {
				head++
			}
			i = head
		}
		if head < j && !f.Toks[head].Is(lang.NameSuffix) {
			f.add(s, head, j, i, styled)
		}
		return
	}
	if known > i && known < j && f.Toks[known].Is(lang.MaleName|lang.FemaleName|lang.Surname) &&
		!f.Toks[j-1].Is(lang.BodyNoun|lang.PlaceNoun|lang.BodySuffix) {
		f.add(s, i, known, i, styled)
		i = known
	}
	first := i
	i, j = f.stripDemonyms(i, j)
	if first < i && f.Toks[first].Is(lang.BodyName) {
		f.add(s, first, first+1, first, styled)
	}
	f.add(s, i, j, i, styled)
}

// given returns the token in the run [i, j) that a person's name begins with
// where every noun has a capital: a given name, or what follows a role.
func (f *Finder) given(i, j int) int {
	if f.Lang.Has&lang.CapitalNouns == 0 {
		return i
	}
	for k := i; k < j; k++ {
		if f.Toks[k].Is(lang.MaleName|lang.FemaleName) && f.nameWord(k) {
			return k
		}
	}
	for k := i; k+1 < j; k++ {
		if f.Toks[k].Is(lang.RoleNoun) && f.nameWord(k+1) && !f.Toks[k+1].Is(lang.Definite|lang.Determiner) {
			return k + 1
		}
	}
	return i
}

// stripDemonyms takes off words that say where a person or place belongs:
// "Welshman Mark Litton", "Kosovo Serbs", "Nazi Germany".
func (f *Finder) stripDemonyms(i, j int) (int, int) {
	if j-i < 2 || f.phraseAt(i, j) > 0 {
		return i, j
	}
	end := &f.Toks[j-1]
	if end.Is(lang.Demonym) && f.Toks[i].Is(lang.CountryName|lang.PlaceName|lang.Region) && j-i == 2 {
		return i, j - 1
	}
	if end.Is(lang.BodyNoun | lang.PlaceNoun | lang.BodySuffix | lang.OtherName | lang.BodyName | lang.Demonym | lang.Noise) {
		return i, j
	}
	for k := i; k+1 < j; k++ {
		switch t, next := &f.Toks[k], &f.Toks[k+1]; {
		case k+2 < j && t.Is(lang.Direction) && next.Is(lang.Demonym):
		case k+2 < j && t.Is(lang.Demonym) && namesSomebody(next):
			i = k + 1
		case k+2 == j && t.Is(lang.Demonym|lang.OtherName|lang.BodyName) && !t.Is(lang.CountryName) && next.Is(lang.CountryName):
			i = k + 1
		default:
			return i, j
		}
	}
	return i, j
}

// namesSomebody reports whether a word after a demonym begins a name of its own.
func namesSomebody(t *token.Token) bool {
	return t.Is(lang.MaleName|lang.FemaleName) || !t.Is(lang.Noise|lang.CommonWord|lang.OtherName|lang.Direction)
}

// trim takes words off both ends of the run [i, j) that only look like parts
// of a name.
func (f *Finder) trim(s *prose.Sentence, i, j int, styled bool) (int, int) {
	if j-i > 1 && f.phraseAt(i, j) == j {
		return i, j
	}
	if (styled || f.weak(s, i)) && f.onlyWord(i, j) {
		i++
		for i < j && !f.nameWord(i) {
			i++
		}
		if i < j && styled {
			return f.trim(s, i, j, styled)
		}
	}
	// A name does not end in a joint.
	for j > i && !f.nameWord(j-1) && !f.Toks[j-1].Is(lang.PossessiveMark|lang.BodySuffix) && f.Toks[j-1].Kind != token.Number {
		j--
	}
	return i, j
}

// onlyWord reports whether the first word of the run [i, j) seems to be no part of
// a name where its capital tells nothing: that needs support from elsewhere.
func (f *Finder) onlyWord(i, j int) bool {
	t := &f.Toks[i]
	switch {
	case !f.nameWord(i) || !t.Is(lang.Noise|lang.CommonWord):
		return false
	case t.Is(lang.MaleName | lang.FemaleName | lang.Title | lang.Courtesy | lang.RoleNoun | lang.Particle):
		return false
	case f.sure(i) || f.phraseAt(i, j) > 0:
		return false
	}
	// "National Bank", but not "But Bank"
	return j-i < 2 || !t.Is(lang.CommonWord) || !f.Toks[j-1].Is(lang.BodyNoun|lang.BodySuffix|lang.PlaceNoun)
}

// titleEnd returns the end of the titles that open the run [i, j), of which
// the tokens before known are a name; i if there are none, j if all of it is
// a title.
func (f *Finder) titleEnd(known, i, j int) int {
	for j > i && f.Toks[j-1].Is(lang.NameSuffix) && f.Toks[j-1].Shape != token.Initial {
		j--
	}
	head := i
	for k := known; k < j; k++ {
		t := &f.Toks[k]
		if !f.isTitle(k) || t.Is(lang.BodyNoun) && !t.Is(lang.Courtesy|lang.Title) {
			continue
		}
		if t.Is(lang.MaleName|lang.FemaleName) && !t.Is(lang.Courtesy) || k+1 < j && f.phraseAt(k, j) > k {
			continue
		}
		if k > i && k == j-1 && f.Toks[k-1].Is(lang.MaleName|lang.FemaleName) {
			continue // "Israel Singer"
		}
		end := k + 1
		// "Secretary of State John Kerry", "President of Ukraine"
		if end < j && f.Toks[end].Is(lang.OfWord) {
			end++
			for end < j && !f.nameWord(end) {
				end++
			}
			end = max(end+1, f.phraseAt(min(end, j-1), j))
		}
		end = min(end, j)
		rest := &f.Toks[j-1]
		if end < j && rest.Is(lang.BodyNoun|lang.PlaceNoun|lang.BodySuffix) && !rest.Is(lang.Surname) && !t.Is(lang.Courtesy) {
			return head
		}
		head = end
		k = end - 1
	}
	return head
}

// isTitle reports whether token k is a title or a role, on its own or after a
// hyphen: "Minister", "ex-President".
func (f *Finder) isTitle(k int) bool {
	t := &f.Toks[k]
	if t.Is(lang.Courtesy | lang.Title | lang.RoleNoun) {
		return true
	}
	if t.Traits != 0 || t.Begins != 0 || t.Kind != token.Word || t.End-t.Start > lang.MaxWord {
		return false
	}
	s := f.Word(k)
	h := strings.LastIndexByte(s, '-')
	return h > 0 && f.Lang.Find(s[h+1:]).Traits&(lang.Title|lang.RoleNoun) != 0
}

// addLeading adds the names within the title [i, head): the body or place that
// it belongs to, as in "NATO Secretary General".
func (f *Finder) addLeading(s *prose.Sentence, i, head, known int, styled bool) {
	if known > i {
		f.add(s, i, known, i, styled)
		return
	}
	end := i
	for k := i; k < head && !f.Toks[k].Is(lang.Courtesy|lang.Title|lang.RoleNoun); k++ {
		end = k + 1
	}
	if end == i {
		// "President of Ukraine", "Assistant U.S. Attorney"
		for k := i; k < head; k++ {
			if f.nameWord(k) && f.Toks[k].Is(lang.CountryName) && f.Toks[k].Shape == token.Upper {
				f.add(s, k, k+1, k, styled)
				return
			}
			if f.Toks[k].Is(lang.OfWord) {
				for k++; k < head && !f.nameWord(k); k++ {
				}
				if k < head && (f.Toks[k].Is(anyPlace|lang.BodyName) || f.Toks[k].Begins&lang.BeginsName != 0) {
					f.add(s, k, head, k, styled)
				}
				return
			}
		}
		return
	}
	first := &f.Toks[i]
	switch {
	case end > i+1 && f.Toks[end-1].Is(lang.BodyNoun):
	case first.Is(lang.BodyName | lang.Outlet | lang.CountryName | lang.Region | lang.PlaceName):
		end = i + 1
	case first.Shape == token.Upper && !styled:
		end = i + 1
	case end == i+1 && f.nameWord(i) && !first.Is(lang.CommonWord|lang.Noise|lang.Demonym|lang.OtherName|lang.Direction) && !f.weak(s, i):
	default:
		return
	}
	f.add(s, i, end, i, styled)
}
