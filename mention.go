package lede

import (
	"bytes"
	"hash/maphash"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A candidate is a run of capitalised words that may be a name.
type candidate struct {
	first, last int      // tokens of the name itself
	role        int      // first token of the title that stands right before it, first if none
	form        int32    // index of its form
	outer       nameBits // what stands around it
	sure        bool     // capitals mean something where it stands
}

// A form is one name as a sequence of words, however often it occurs.
type form struct {
	first  int32             // its first candidate
	count  int32             // candidates
	words  int32             // name words, "Jr." not counted
	titled int32             // 1 + the first candidate with an office before it, 0 if none has
	men    bool              // some candidate has a title of men
	women  bool              // some candidate has a title of women
	sure   int32             // candidates whose capitals mean something
	inner  nameBits          // what its words are
	outer  [outerCount]uint8 // how many of the candidates stand in each context
	kind   nameKind
	entity EntityID
	next   int32 // the next form with the same hash
}

// symbols number the capitalised words of a text: words that differ only in
// their capitals, in periods or in the kind of apostrophe have one number.
type symbols struct {
	of    []int32 // by token, 0 for all but capitalised words
	list  []symbol
	bytes []byte  // the spellings, one after the other
	slots []int32 // open addressing by hash
	seed  maphash.Seed
}

type symbol struct {
	start, end int32 // of its spelling
	sure       int32 // how often it occurs where capitals mean something
}

// intern numbers token i.
func (s *symbols) intern(d *document, i int) int32 {
	if len(s.list)*2 >= len(s.slots) {
		s.grow()
	}
	from := len(s.bytes)
	s.bytes = appendKey(s.bytes, d.tokenText(i))
	key := s.bytes[from:]
	mask := len(s.slots) - 1
	h := int(maphash.Bytes(s.seed, key)) & mask
	for ; s.slots[h] != 0; h = (h + 1) & mask {
		if n := s.slots[h]; bytes.Equal(s.key(n), key) {
			s.bytes = s.bytes[:from]
			s.of[i] = n
			return n
		}
	}
	n := int32(len(s.list))
	s.list = append(s.list, symbol{start: int32(from), end: int32(len(s.bytes))})
	s.slots[h] = n
	s.of[i] = n
	return n
}

// key returns the spelling of symbol n.
func (s *symbols) key(n int32) []byte { return s.bytes[s.list[n].start:s.list[n].end] }

// grow doubles the table.
func (s *symbols) grow() {
	s.slots = make([]int32, max(256, 2*len(s.slots)))
	mask := len(s.slots) - 1
	for n := 1; n < len(s.list); n++ {
		h := int(maphash.Bytes(s.seed, s.key(int32(n)))) & mask
		for s.slots[h] != 0 {
			h = (h + 1) & mask
		}
		s.slots[h] = int32(n)
	}
}

// appendKey appends the spelling by which words of names are compared: lower
// case, no periods, ASCII apostrophes.
func appendKey(b []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			if c != '.' {
				b = append(b, c)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == '’' {
			r = '\''
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
		i += n
	}
	return b
}

// A finder holds the state of the search for names.
type finder struct {
	*document
	syms  symbols
	cands []candidate
	forms []form
	index map[uint64]int32 // last form by hash
	buf   []byte
}

// newFinder returns a finder for d.
func newFinder(d *document) *finder {
	f := &finder{document: d}
	f.syms.of = make([]int32, len(d.toks))
	f.syms.list = make([]symbol, 1, 16+len(d.toks)/16)
	f.buf = make([]byte, 0, 96)
	f.syms.bytes = make([]byte, 0, 128+len(d.text)/16)
	f.syms.seed = maphash.MakeSeed()
	return f
}

// closedWord are the words that no name begins or ends with.
const closedWord = determiner | preposition | conjunction | complementizer | auxiliary | negation | pronoun | demonstrative

// maxNameWords bounds the length of a name in tokens.
const maxNameWords = 12

// nameable reports whether token i can be a word of a name as far as its own
// shape and class tell.
func (f *finder) nameable(i int) bool {
	t := &f.toks[i]
	if t.kind != wordToken || t.shape < shapeCapital || t.End-t.Start > maxWord || t.is(clitic) {
		return false
	}
	switch {
	case t.is(weekday):
		return false
	case t.is(pronoun):
		return t.shape == shapeUpper && t.is(countryName|bodyName)
	case t.is(closedWord | month):
		return t.is(maleName|femaleName|surname|bodyName) && t.shape != shapeLower && f.keepsName(i)
	}
	if t.End-t.Start >= 3 && (f.compound(i) || f.affiliation(i)) {
		return false
	}
	return true
}

// keepsName reports whether a word that is both a function word and a name
// ("Will", "May") is a name at token i.
func (f *finder) keepsName(i int) bool {
	if i > 0 && f.toks[i].gap == gapSpace {
		if p := &f.toks[i-1]; p.capitalised() && p.is(maleName|femaleName|courtesy|title) {
			return true
		}
	}
	if i+1 < len(f.toks) && f.toks[i+1].gap == gapSpace && f.toks[i].is(maleName|femaleName) {
		n := &f.toks[i+1]
		return n.kind == wordToken && (n.shape == shapeCapital && !n.is(closedWord|noise|month|weekday) || n.shape == shapeLower && n.is(particle) && !n.is(closedWord))
	}
	return false
}

// compound reports whether token i ends in a part in lower case after a
// hyphen: "Paris-based" is no name, but the given name in "Moon Jae-in" is.
func (f *finder) compound(i int) bool {
	s := f.tokenText(i)
	h := strings.LastIndexByte(s, '-')
	if h <= 0 || h+1 >= len(s) || s[h+1] < 'a' || s[h+1] > 'z' {
		return false
	}
	syllables := h <= 5 && len(s)-h-1 <= 4 && f.lex.find(s[:h]).traits == 0
	return !syllables || i == 0 || f.toks[i].gap != gapSpace || !f.toks[i-1].capitalised()
}

// affiliation reports whether token i says for which party and place somebody
// sits: "Sen. Ann Lee (R-Texas)", "Rep. Ann Lee, D-N.Y.".
func (f *finder) affiliation(i int) bool {
	if i < 2 {
		return false
	}
	if k := f.toks[i-1].kind; k != commaToken && k != openToken || !f.toks[i-2].capitalised() {
		return false
	}
	s := f.tokenText(i)
	n := 0
	for n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	return n > 0 && n <= 3 && n+1 < len(s) && s[n] == '-' && 'A' <= s[n+1] && s[n+1] <= 'Z'
}

// findCandidates collects the candidates of the text, in text order.
func (f *finder) findCandidates() {
	styled := make([]bool, len(f.sents))
	credits := f.layout.credits
	for n := range f.sents {
		s := &f.sents[n]
		if !f.readable(s.block) {
			continue
		}
		styled[n] = f.internSentence(s)
		if styled[n] {
			continue
		}
		for i := s.first; i < s.last; i++ {
			if sym := f.syms.of[i]; sym != 0 && !f.weak(s, i) {
				f.syms.list[sym].sure++
			}
		}
	}
	f.cands = make([]candidate, 0, len(f.syms.list)+8)
	f.forms = make([]form, 0, len(f.syms.list)*3/4+8)
	f.index = make(map[uint64]int32, len(f.syms.list)*3/4)
	for n := range f.sents {
		s := &f.sents[n]
		if f.credited(s.block) {
			credits = f.addCredits(s, credits)
		} else if f.readable(s.block) {
			f.findInSentence(s, styled[n])
		}
	}
}

// readable reports whether names are looked for in a block.
func (f *finder) readable(b int) bool {
	switch f.layout.blocks[b].kind {
	case BlockTimestamp, BlockEndMark, BlockBoilerplate:
		return false
	}
	return !f.credited(b)
}

// credited reports whether a block names nobody but those to whom the story
// is credited.
func (f *finder) credited(b int) bool {
	kind := f.layout.blocks[b].kind
	return kind == BlockByline || kind == BlockCredit
}

// addCredits adds the names that are credited in sentence s. It returns the
// credits that remain.
func (f *finder) addCredits(s *sentence, credits []Credit) []Credit {
	from, to := f.toks[s.first].Start, f.toks[s.last-1].End
	for len(credits) > 0 && credits[0].Start < to {
		for _, name := range credits[0].Names {
			if name.Start < from || name.End > to {
				continue
			}
			i, j := f.tokenAt(name.Start), f.tokenAt(name.End)
			if i >= j || j-i > maxNameWords {
				continue
			}
			for k := i; k < j; k++ {
				if t := &f.toks[k]; t.kind == wordToken && t.End-t.Start <= maxWord && !t.is(clitic) {
					f.syms.intern(f.document, k)
				}
			}
			head := f.titleEnd(i, i, j)
			if head >= j {
				head = i
			}
			if f.syms.of[head] != 0 {
				f.add(s, head, j, i, true)
			}
		}
		if credits[0].End > to {
			break
		}
		credits = credits[1:]
	}
	return credits
}

// internSentence numbers the words of a sentence that can be words of a name.
// It reports whether words are capitalised for style there, as in headlines:
// then capitals tell nothing.
func (f *finder) internSentence(s *sentence) (styled bool) {
	odd, lower := 0, 0
	for i := s.first; i < s.last; i++ {
		t := &f.toks[i]
		if t.kind != wordToken || t.shape == shapeNone {
			continue
		}
		long := t.End-t.Start >= 4
		if t.shape == shapeLower {
			if long && !t.is(closedWord) {
				lower++
			}
			continue
		}
		if long && i > s.first && t.is(noise|closedWord) && !t.is(maleName|femaleName|month) {
			odd++
		}
		if f.nameable(i) {
			f.syms.intern(f.document, i)
		}
	}
	return odd > 0 && 2*odd >= lower
}

// weak reports whether token i would have a capital in any case because of its
// place: at the start of a sentence or quotation, after a colon or a bullet.
func (f *finder) weak(s *sentence, i int) bool {
	if i == s.first {
		return true
	}
	switch p := &f.toks[i-1]; p.kind {
	case colonToken, stopToken, otherToken:
		return f.toks[i].gap != gapNone
	case markToken:
		return f.toks[i].gap == gapNone
	case openToken:
		return i-1 == s.first
	case dashToken:
		return i-1 == s.first || f.toks[i].gap != gapNone
	case numberToken:
		return i-1 == s.first
	}
	return false
}

// accept reports whether token i may begin a name.
func (f *finder) accept(s *sentence, i int, styled bool) bool {
	sym := f.syms.of[i]
	if sym == 0 {
		return false
	}
	t := &f.toks[i]
	if f.syms.list[sym].sure > 0 && !(styled && t.is(noise)) {
		return true
	}
	if styled {
		return !t.is(noise) && (!t.is(commonWord) || t.is(maleName|femaleName|placeHead|title|phraseWord))
	}
	return !t.is(noise) || !f.weak(s, i) || i+1 < s.last && f.syms.of[i+1] != 0
}

// findInSentence collects the candidates of one sentence.
func (f *finder) findInSentence(s *sentence, styled bool) {
	i := s.first
	if b := &f.layout.blocks[s.block]; i < b.body && f.layout.dateline.Place.End > 0 {
		f.addDateline(s)
		i = min(b.body, s.last)
	}
	for i < s.last {
		if f.syms.of[i] == 0 && (f.toks[i].kind != numberToken && !f.toks[i].is(particle) || !f.leadsName(s, i)) ||
			f.syms.of[i] != 0 && !f.accept(s, i, styled) {
			i++
			continue
		}
		j := f.extend(s, i, styled)
		f.split(s, i, j, styled)
		i = j
	}
}

// addDateline adds the places and the agency of the dateline that opens
// sentence s.
func (f *finder) addDateline(s *sentence) {
	d := &f.layout.dateline
	for _, part := range [...]Span{d.Place.Span, d.Agency.Span} {
		if part.End == 0 || part.Start < f.toks[s.first].Start || part.End > f.toks[s.last-1].End {
			continue
		}
		first, last := f.tokenAt(part.Start), f.tokenAt(part.End)
		for i := first; i < last; {
			j := i
			for j < last && f.toks[j].kind != commaToken && (f.toks[j].kind != otherToken || f.toks[j].gap != gapNone) {
				if t := &f.toks[j]; t.kind == wordToken && t.End-t.Start <= maxWord {
					f.syms.intern(f.document, j)
				}
				j++
			}
			if i < j && j-i <= maxNameWords && f.syms.of[i] != 0 {
				f.add(s, i, j, i, true)
			}
			i = j + 1
		}
	}
}

// leadsName reports whether token i is a particle in lower case that begins a
// surname: "del Ponte".
func (f *finder) leadsName(s *sentence, i int) bool {
	t := &f.toks[i]
	if t.kind == numberToken && i+1 < s.last && f.syms.of[i+1] != 0 {
		return f.ordinal(s, i)
	}
	return t.shape == shapeLower && t.is(particle) && !t.is(closedWord|noise) &&
		i+1 < s.last && f.syms.of[i+1] != 0 && f.toks[i+1].gap == gapSpace
}

// ordinal reports whether the number at token i opens a name, as in "20th
// Century Fox" or "8th Circuit".
func (f *finder) ordinal(s *sentence, i int) bool {
	end := min(s.last, i+maxPhrase)
	if f.phraseAt(i, end) > 0 {
		return true
	}
	if s := f.tokenText(i); !isASCIILetter(s[len(s)-1]) || strings.IndexByte(s, '-') >= 0 || f.toks[i+1].gap != gapSpace {
		return false
	}
	k := i + 1
	for k+1 < end && f.syms.of[k+1] != 0 && f.toks[k+1].gap == gapSpace {
		k++
	}
	return f.toks[k].is(bodyNoun|placeNoun) && !f.toks[k].is(otherName)
}

// extend returns the end of the run of name words that begins at token i.
func (f *finder) extend(s *sentence, i int, styled bool) int {
	end := min(s.last, i+maxNameWords)
	j := i + 1
	for j < end {
		t := &f.toks[j]
		if t.gap == gapBlank {
			break
		}
		prev := &f.toks[j-1]
		if prev.is(bodySuffix) && !t.is(bodySuffix|ofWord) && t.kind == wordToken && (t.gap == gapLine || f.text[prev.End-1] == '.') {
			break
		}
		if f.syms.of[j] != 0 && t.gap != gapNone {
			if styled && !t.is(nameParts) && (!f.accept(s, j, styled) || f.sure(j-1) && !f.sure(j)) {
				break
			}
			j++
			continue
		}
		n := f.bridge(s, j, end, styled)
		if n == 0 || prev.is(nameSuffix) && prev.End-prev.Start > 1 && t.kind == commaToken {
			break
		}
		j += n
	}
	return j
}

// nameParts are words that go on with a name wherever they stand.
const nameParts = bodyNoun | bodySuffix | placeNoun | title | phraseWord | nameSuffix | maleName | femaleName | surname | placeName | countryName | region

// sure reports whether the word of token i has a capital somewhere in the text
// where that means something.
func (f *finder) sure(i int) bool {
	n := f.syms.of[i]
	return n != 0 && f.syms.list[n].sure > 0
}

// bridge returns the number of tokens from j on, among them at least one name
// word, that go on with a name across something that is no name word; 0 if the
// name ends before j.
func (f *finder) bridge(s *sentence, j, end int, styled bool) int {
	t, prev := &f.toks[j], &f.toks[j-1]
	word := func(k int) bool {
		return k < end && f.syms.of[k] != 0 && f.toks[k].gap < gapBlank
	}
	switch {
	case t.kind == commaToken: // "WORLD TIMES, INC.", "Davis, Jr."
		if word(j+1) && f.toks[j+1].is(bodySuffix|nameSuffix) && !f.toks[j+1].is(region) && f.toks[j+1].End-f.toks[j+1].Start > 1 {
			return 2
		}
	case t.kind == otherToken && t.End-t.Start == 1 && f.text[t.Start] == '&':
		if word(j + 1) {
			return 2
		}
	case t.kind == stopToken && t.gap == gapNone && prev.kind == wordToken: // "Goto.com"
		if j+1 < end && f.toks[j+1].gap == gapNone && f.toks[j+1].shape == shapeLower && f.toks[j+1].is(bodySuffix) {
			return 2
		}
	case t.kind == markToken && t.gap == gapNone: // "Governors' Association"
		if word(j+1) && f.toks[j+1].gap == gapSpace && prev.is(groupNoun|noise|commonWord) && f.text[t.Start-1] == 's' && f.toks[j+1].is(bodyNoun) {
			return 2
		}
	case t.kind == markToken && t.gap != gapNone: // a nickname
		k := j + 1
		for k < end && k < j+3 && f.syms.of[k] != 0 {
			k++
		}
		if k > j+1 && k < end && f.toks[k].kind == markToken && word(k+1) {
			return k + 2 - j
		}
	case t.is(possessiveMark) && t.gap == gapNone:
		if word(j+1) && f.phraseAt(j-1, min(end, j+4)) > 0 || word(j+1) && prev.is(noise|groupNoun) && f.toks[j+1].shape == shapeCapital {
			return 2
		}
		if f.phraseAt(j-1, j+1) > 0 && (j < 2 || f.syms.of[j-2] == 0 || prev.gap == gapNone) {
			return 1 // "Macy's", but not "Linda Macy's"
		}
	case t.is(ofWord) || t.is(forWord) && prev.is(bodyHead) && !styled:
		k := j + 1
		if k < end && f.toks[k].is(definite) && f.toks[k].shape == shapeLower {
			k++
		}
		if !word(k) {
			return 0
		}
		if t.is(forWord) && f.toks[k].is(maleName|femaleName|title|courtesy|countryName|surname) {
			return 0
		}
		if prev.is(bodyHead|placeHead|title|roleNoun) || prev.is(placeNoun) && !prev.is(commonWord|noise) || f.phraseAround(j, end) {
			return k + 1 - j
		}
	case t.is(andWord) && word(j+1):
		// "Bureau of Tourism and Travel", "Housing and Urban Development Department"
		if f.joined(s, j, end) {
			return 2
		}
	case t.is(particle) && t.shape == shapeLower && !t.is(ofWord):
		k := j + 1
		if k < end && f.toks[k].is(particle) && f.toks[k].shape == shapeLower {
			k++
		}
		if word(k) && f.toks[k].gap == gapSpace {
			return k + 1 - j
		}
	}
	return 0
}

// joined reports whether "and" at token j joins two parts of one name: one
// part begins a body's name that "of" or "for" follows, or the second ends it.
func (f *finder) joined(s *sentence, j, end int) bool {
	for k := j - 1; k > s.first && k > j-6; k-- {
		t := &f.toks[k]
		if t.is(ofWord|forWord) && f.toks[k-1].is(bodyHead) {
			return !f.toks[j+1].is(bodyHead|bodyName|countryName) && f.toks[j+1].is(commonWord|noise|otherName)
		}
		if f.syms.of[k] == 0 {
			break
		}
	}
	last := j + 1
	for last+1 < end && f.syms.of[last+1] != 0 && f.toks[last+1].gap != gapNone && f.toks[last+1].gap < gapBlank {
		last++
	}
	if last == j+1 && f.toks[last].is(bodyNoun) && !f.toks[last].is(bodyName|bodyHead) {
		return true // "Polshek and Partners"
	}
	return last > j+1 && f.toks[last].is(bodyNoun) && f.toks[j-1].is(commonWord|noise) && f.toks[j+1].is(commonWord|noise) ||
		f.phraseAround(j, end)
}

// phraseAround reports whether a known name of several words runs across
// token j.
func (f *finder) phraseAround(j, end int) bool {
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
func (f *finder) phraseAt(i, end int) int {
	if !f.toks[i].is(phraseWord) {
		return 0
	}
	f.buf = appendKey(f.buf[:0], f.tokenText(i))
	best := 0
	for j := i + 1; j < end && j < i+maxPhrase; j++ {
		t := &f.toks[j]
		if t.gap == gapBlank {
			break
		}
		if t.gap != gapNone {
			f.buf = append(f.buf, ' ')
		}
		f.buf = appendKey(f.buf, f.tokenText(j))
		if len(f.buf) > 64 {
			break
		}
		if f.lex.names[string(f.buf)] != kindNone {
			best = j + 1
		}
	}
	return best
}

// phraseKind returns the kind of the known name that is tokens [i, j).
func (f *finder) phraseKind(i, j int) nameKind {
	if j < i+2 || j > i+maxPhrase || !f.toks[i].is(phraseWord) {
		return kindNone
	}
	f.buf = appendKey(f.buf[:0], f.tokenText(i))
	for k := i + 1; k < j; k++ {
		if f.toks[k].gap != gapNone {
			f.buf = append(f.buf, ' ')
		}
		f.buf = appendKey(f.buf, f.tokenText(k))
	}
	return f.lex.names[string(f.buf)]
}

// split cuts the run [i, j) into names and the titles before them, and adds
// the candidates.
func (f *finder) split(s *sentence, i, j int, styled bool) {
	i, j = f.trim(s, i, j, styled)
	if i >= j {
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
		if head < j && !f.toks[head].is(nameSuffix) {
			f.add(s, head, j, i, styled)
		}
		return
	}
	if known > i && known < j && f.toks[known].is(maleName|femaleName) && !f.toks[j-1].is(bodyNoun|placeNoun|bodySuffix) {
		f.add(s, i, known, i, styled)
		i = known
	}
	first := i
	i, j = f.stripDemonyms(i, j)
	if first < i && f.toks[first].is(bodyName) {
		f.add(s, first, first+1, first, styled)
	}
	f.add(s, i, j, i, styled)
}

// stripDemonyms takes off words that say where a person or place belongs:
// "Welshman Mark Litton", "Kosovo Serbs", "Nazi Germany".
func (f *finder) stripDemonyms(i, j int) (int, int) {
	if j-i < 2 || f.phraseAt(i, j) > 0 {
		return i, j
	}
	end := &f.toks[j-1]
	if end.is(demonym) && f.toks[i].is(countryName|placeName|region) && j-i == 2 {
		return i, j - 1
	}
	if end.is(bodyNoun | placeNoun | bodySuffix | otherName | bodyName | demonym | noise) {
		return i, j
	}
	for k := i; k+1 < j; k++ {
		switch t, next := &f.toks[k], &f.toks[k+1]; {
		case k+2 < j && t.is(direction) && next.is(demonym):
		case k+2 < j && t.is(demonym) && (next.is(maleName|femaleName) || !next.is(noise|commonWord|otherName|direction)):
			i = k + 1
		case k+2 == j && t.is(demonym|otherName|bodyName) && !t.is(countryName) && next.is(countryName):
			i = k + 1
		default:
			return i, j
		}
	}
	return i, j
}

// trim takes words off both ends of the run [i, j) that only look like parts
// of a name.
func (f *finder) trim(s *sentence, i, j int, styled bool) (int, int) {
	if j-i > 1 && f.phraseAt(i, j) == j {
		return i, j
	}
	// A capital at the start of a sentence needs support from elsewhere.
	if (styled || f.weak(s, i)) && f.toks[i].is(noise|commonWord) && !f.toks[i].is(maleName|femaleName|title|courtesy|roleNoun|particle) && f.syms.of[i] != 0 && f.phraseAt(i, j) == 0 {
		sure := f.syms.list[f.syms.of[i]].sure > 0
		body := j-i > 1 && f.toks[j-1].is(bodyNoun|bodySuffix|placeNoun) && f.toks[i].is(commonWord)
		if !sure && !body {
			i++
			for i < j && f.syms.of[i] == 0 {
				i++
			}
			if i < j && styled {
				return f.trim(s, i, j, styled)
			}
		}
	}
	// A name does not end in a joint.
	for j > i && f.syms.of[j-1] == 0 && !f.toks[j-1].is(possessiveMark|bodySuffix) && f.toks[j-1].kind != numberToken {
		j--
	}
	return i, j
}

// titleEnd returns the end of the titles that open the run [i, j), of which
// the tokens before known are a name; i if there are none, j if all of it is
// a title.
func (f *finder) titleEnd(known, i, j int) int {
	for j > i && f.toks[j-1].is(nameSuffix) && f.toks[j-1].shape != shapeInitial {
		j--
	}
	head := i
	for k := known; k < j; k++ {
		t := &f.toks[k]
		if !f.isTitle(k) || t.is(bodyNoun) && !t.is(courtesy|title) {
			continue
		}
		if t.is(maleName|femaleName) && !t.is(courtesy) || k+1 < j && f.phraseAt(k, j) > k {
			continue
		}
		if k > i && k == j-1 && f.toks[k-1].is(maleName|femaleName) {
			continue // "Israel Singer"
		}
		end := k + 1
		// "Secretary of State John Kerry", "President of Ukraine"
		if end < j && f.toks[end].is(ofWord) {
			end++
			for end < j && f.syms.of[end] == 0 {
				end++
			}
			end = max(end+1, f.phraseAt(min(end, j-1), j))
		}
		end = min(end, j)
		rest := &f.toks[j-1]
		if end < j && rest.is(bodyNoun|placeNoun|bodySuffix) && !rest.is(surname) && !t.is(courtesy) {
			return head
		}
		head = end
		k = end - 1
	}
	return head
}

// isTitle reports whether token k is a title or a role, on its own or after a
// hyphen: "Minister", "ex-President".
func (f *finder) isTitle(k int) bool {
	t := &f.toks[k]
	if t.is(courtesy | title | roleNoun) {
		return true
	}
	if t.traits != 0 || t.kind != wordToken || t.End-t.Start > maxWord {
		return false
	}
	s := f.tokenText(k)
	h := strings.LastIndexByte(s, '-')
	return h > 0 && f.lex.find(s[h+1:]).traits&(title|roleNoun) != 0
}

// addLeading adds the names within the title [i, head): the body or place that
// it belongs to, as in "NATO Secretary General".
func (f *finder) addLeading(s *sentence, i, head, known int, styled bool) {
	if known > i {
		f.add(s, i, known, i, styled)
		return
	}
	end := i
	for k := i; k < head && !f.toks[k].is(courtesy|title|roleNoun); k++ {
		end = k + 1
	}
	if end == i {
		// "President of Ukraine", "Assistant U.S. Attorney"
		for k := i; k < head; k++ {
			if f.syms.of[k] != 0 && f.toks[k].is(countryName) && f.toks[k].shape == shapeUpper {
				f.add(s, k, k+1, k, styled)
				return
			}
			if f.toks[k].is(ofWord) {
				for k++; k < head && f.syms.of[k] == 0; k++ {
				}
				if k < head && f.toks[k].is(countryName|region|placeName|bodyName|phraseWord) {
					f.add(s, k, head, k, styled)
				}
				return
			}
		}
		return
	}
	first := &f.toks[i]
	switch {
	case end > i+1 && f.toks[end-1].is(bodyNoun):
	case first.is(bodyName | outlet | countryName | region | placeName):
		end = i + 1
	case first.shape == shapeUpper && !styled:
		end = i + 1
	case end == i+1 && f.syms.of[i] != 0 && !first.is(commonWord|noise|demonym|otherName|direction) && !f.weak(s, i):
	default:
		return
	}
	f.add(s, i, end, i, styled)
}

// add adds tokens [i, j) as a candidate; its title begins at role.
func (f *finder) add(s *sentence, i, j, role int, styled bool) {
	c := candidate{first: i, last: j, role: role}
	if role == i {
		c.role = f.roleBefore(s, i)
	}
	c.sure = !styled && (!f.weak(s, i) || role < i)
	c.outer = f.outer(s, &c, styled)
	c.form = f.form(i, j)
	m := &f.forms[c.form]
	m.count++
	if c.sure {
		m.sure++
	}
	for b := uint64(c.outer); b != 0; b &= b - 1 {
		if k := bits.TrailingZeros64(b); m.outer[k] < 255 {
			m.outer[k]++
		}
	}
	if m.count == 1 {
		m.first = int32(len(f.cands))
		m.words = int32(f.countWords(i, j))
		m.inner = f.inner(i, j, styled)
	}
	switch f.titleGender(&c) {
	case male:
		m.men = true
	case female:
		m.women = true
	}
	if m.titled == 0 && !styled && c.outer&afterTitle != 0 && !f.toks[i-1].is(courtesy) {
		m.titled = int32(len(f.cands)) + 1
	}
	f.cands = append(f.cands, c)
}

// roleBefore returns the first token of a title in lower case that stands
// right before token i: "the company's chief executive Ann Lee".
func (f *finder) roleBefore(s *sentence, i int) int {
	role := i
	for k := i - 1; k >= s.first && k >= i-5; k-- {
		t := &f.toks[k]
		if t.kind != wordToken || t.is(closedWord) || f.toks[k+1].gap != gapSpace && f.toks[k+1].gap != gapLine {
			break
		}
		switch {
		case t.shape == shapeLower && (t.is(roleNoun) || role < i && t.is(title)):
		case role < i && !t.is(cue) && t.is(bodyNoun|commonWord|direction) && t.shape == shapeLower:
		case role < i && t.is(demonym|otherName) && (len(f.cands) == 0 || f.cands[len(f.cands)-1].last != k+1 || f.cands[len(f.cands)-1].first == k):
		default:
			k = s.first
			continue
		}
		role = k
	}
	if role < i {
		// The body or place before it belongs to the title: "NATO spokeswoman Oana Lungescu".
		if n := len(f.cands); n > 0 && f.cands[n-1].last == role && f.toks[role].gap == gapSpace && f.cands[n-1].first >= s.first {
			role = f.cands[n-1].first
		}
	}
	return role
}

// form returns the index of the form of tokens [i, j).
func (f *finder) form(i, j int) int32 {
	h := uint64(14695981039346656037)
	for k := i; k < j; k++ {
		h = (h ^ uint64(f.part(k))) * 1099511628211
		h ^= h >> 29
	}
	n, ok := f.index[h]
	if !ok {
		n = -1
	}
	for m := n; m >= 0; m = f.forms[m].next {
		if f.sameWords(int(f.cands[f.forms[m].first].first), int(f.cands[f.forms[m].first].last), i, j) {
			return m
		}
	}
	f.forms = append(f.forms, form{next: n})
	f.index[h] = int32(len(f.forms) - 1)
	return int32(len(f.forms) - 1)
}

// part returns what stands for token k in the identity of a form.
func (f *finder) part(k int) int32 {
	if n := f.syms.of[k]; n != 0 {
		return n
	}
	return -int32(f.toks[k].kind) - 1
}

func (f *finder) sameWords(a, b, i, j int) bool {
	if b-a != j-i {
		return false
	}
	for ; a < b; a, i = a+1, i+1 {
		if f.part(a) != f.part(i) {
			return false
		}
	}
	return true
}

// countWords returns the number of name words of tokens [i, j): "Jr." and the
// particle of a surname do not count.
func (f *finder) countWords(i, j int) int {
	words := 0
	for k := i; k < j; k++ {
		if f.syms.of[k] != 0 && !f.toks[k].is(nameSuffix) && !(k+1 < j && f.isParticle(k)) {
			words++
		}
	}
	return max(words, 1)
}

// isParticle reports whether token k is a particle of a surname and no given
// name.
func (f *finder) isParticle(k int) bool {
	return f.toks[k].is(particle) && f.toks[k].shape != shapeInitial && !f.toks[k].is(maleName|femaleName|placeHead)
}
