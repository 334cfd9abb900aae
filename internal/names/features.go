package names

import (
	"math/bits"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Features of the tagger of names. A feature is a 32-bit key: the hash of the
// number of its template and of what the template saw. Keys are a pure function of
// the text, the language and the stages before.

// An attr is what the templates read of one token.
type attr struct {
	word        uint32 // identity: spelling in small letters; of a number, its length
	shape       uint32 // capitals, length, what is within it
	list        uint32 // the lists that it is in
	stem        uint32 // the word without its ending, where names have cases
	class       uint32 // the language's class of the word, else its suffix
	prefix      [3]uint32
	suffix      uint32
	traits      lang.Trait // the lists that it is in, those of names alone
	left, right lang.Trait // its company
	seen        uint32     // how often it has capitals elsewhere, and whether its own means something
	in          uint32     // longer names that it is part of
	phrase      uint32     // the known name of several words that it is part of
}

// edge stands for what is beyond the ends of a sentence.
var edge = attr{word: 1, shape: 1, list: 1, class: 1}

// border is how many tokens on either side of a run are looked at.
const border = 1

// read notes what is to be seen of a run.
func (f *Finder) read(r *run) {
	s := &f.prose.Sentences[r.sentence]
	n := r.last - r.first
	f.at = text.Sized(f.at, n+2*border)
	for k := range f.at {
		switch i := r.first - border + k; {
		case i < s.First || i >= s.Last:
			f.at[k] = edge
		case i < r.first || i >= r.last:
			f.look(&f.at[k], i)
		default:
			f.look(&f.at[k], i)
			f.lookCloser(&f.at[k], i, s.First)
		}
	}
	f.markPhrases(r)
}

// look notes what is to be seen of a token from afar.
func (f *Finder) look(a *attr, i int) {
	t := &f.Toks[i]
	listed := t.Traits & besideTraits
	a.list = crf.Mix(uint32(listed), uint32(listed>>32))
	a.class = crf.Scatter(uint32(t.Class))
	s := f.Word(i)
	switch t.Kind {
	case token.Word:
		a.word = spelling(s)
		if f.Lang.Cases.Any() {
			a.stem = f.stem(s)
		}
		if t.Class == 0 {
			a.class = crf.Mix(packed(s[max(0, len(s)-4):]), 6)
		}
	case token.Number:
		a.word = crf.Scatter(uint32(900 + min(len(s), 6)))
	default:
		a.word = crf.Mix(packed(s[:min(len(s), 3)]), uint32(t.Kind)+50)
	}
}

// spelling returns a hash of a word in small letters.
func spelling(s string) uint32 {
	if h, ok := hashASCII(s); ok && len(s) <= lang.MaxWord {
		return crf.Mix(h, 3)
	}
	var buf [lang.MaxWord]byte
	if len(s) > lang.MaxWord {
		s = s[:lang.MaxWord]
	}
	return crf.Mix(hash(AppendKey(buf[:0], s)), 3)
}

// stem returns a hash of a word without its ending.
func (f *Finder) stem(s string) uint32 {
	f.buf, _ = appendStem(f.buf[:0], s, &f.Lang.Cases)
	return crf.Mix(hash(f.buf), 9)
}

// packed returns up to four bytes as a number, in small letters as far as ASCII
// goes.
func packed(s string) uint32 {
	v := uint32(0)
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		v = v<<8 | uint32(c)
	}
	return v
}

// lookCloser notes what else is to be seen of a token of a run, in the sentence
// that begins at token first.
func (f *Finder) lookCloser(a *attr, i, first int) {
	t := &f.Toks[i]
	a.traits = t.Traits & listTraits
	a.shape = a.word
	if t.Kind != token.Word {
		a.shape = crf.Mix(a.word, uint32(t.Gap)&1)
		return
	}
	s := f.Word(i)
	a.shape = crf.Scatter(form(t, s))
	end := 0
	for n := range 4 { // characters
		if end < len(s) {
			_, size := utf8.DecodeRuneInString(s[end:])
			end += size
		}
		if n > 0 {
			a.prefix[n-1] = crf.Mix(spellingOf(s[:end]), uint32(n))
		}
	}
	start := len(s)
	for n := 0; n < 3 && start > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(s[:start])
		start -= size
	}
	a.suffix = crf.Mix(spellingOf(s[start:]), 10)
	k := f.out.Symbols.Of[i]
	if k == 0 {
		return
	}
	c := &f.out.Symbols.list[k].company
	a.left, a.right = c.left, c.right
	a.in = crf.Scatter(uint32(c.in) + 7)
	seen := few(c.lower)<<8 | min(few(c.sure), 3)<<4 | min(few(c.weak), 2)
	if weak(f.Text, first, i) {
		seen |= 1 << 12
	}
	a.seen = crf.Scatter(seen)
}

// spellingOf is a quick hash of a piece of a word.
func spellingOf(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// form returns what is to be seen of the form of a word: its capitals, a period at
// its end, a hyphen, a capital or a digit within it, and how long it is.
func form(t *token.Token, s string) uint32 {
	v := uint32(t.Shape)
	if s[len(s)-1] == '.' {
		v |= 1 << 4
	}
	for j := 1; j+1 < len(s); j++ {
		switch c := s[j]; {
		case c == '-':
			v |= 1 << 5
		case 'A' <= c && c <= 'Z' && 'a' <= s[j-1] && s[j-1] <= 'z':
			v |= 1 << 6
		case '0' <= c && c <= '9':
			v |= 1 << 7
		}
	}
	switch n := utf8.RuneCountInString(s); {
	case n <= 2:
		v |= 1 << 8
	case n <= 4:
		v |= 1 << 9
	}
	return v
}

// few puts a count into one of few classes.
func few(n uint16) uint32 {
	switch {
	case n < 3:
		return uint32(n)
	case n < 6:
		return 3
	}
	return 4
}

// markPhrases marks the known names of several words in a run.
func (f *Finder) markPhrases(r *run) {
	for i := r.first; i < r.last; i++ {
		if f.Toks[i].Begins&lang.BeginsName == 0 {
			continue
		}
		end, kind := f.phraseAt(i, r.last)
		if end == i {
			continue
		}
		for k := i; k < end; k++ {
			v := uint32(kind) << 2
			if k == i {
				v |= 1
			}
			if k == end-1 {
				v |= 2
			}
			f.at[border+k-r.first].phrase = crf.Scatter(v + 1000)
		}
		i = end - 1
	}
}

// topic returns what the text is about as far as features see it: 0, or sport with few
// scores of games or with many. There "Milan" and "Boston" are mostly teams.
func (f *Finder) topic() uint32 {
	const many = 3
	switch {
	case f.games == 0:
		return 0
	case f.games < many:
		return crf.Scatter(1)
	}
	return crf.Scatter(2)
}

// ownKeys appends the features of a token that hang on nothing beside it, in a text
// about a topic. The numbers of templates that did not pay are not used again.
func (a *attr) ownKeys(topic uint32, buf []uint32) []uint32 {
	if topic != 0 {
		buf = append(buf, crf.Key2(80, topic, a.list), crf.Key2(81, topic, a.class), crf.Key2(82, topic, a.seen), crf.Key2(83, topic, a.in))
	}
	buf = append(buf,
		crf.Key1(1, a.word), crf.Key1(5, a.prefix[0]), crf.Key1(6, a.prefix[1]), crf.Key1(7, a.prefix[2]), crf.Key1(8, a.suffix),
		crf.Key1(10, a.list), crf.Key1(15, a.class), crf.Key1(30, a.seen), crf.Key2(31, a.seen, a.list), crf.Key1(34, a.in), crf.Key2(44, a.shape, a.seen),
	)
	for _, x := range [...]struct {
		template uint32
		traits   lang.Trait
	}{{60, a.traits}, {63, a.left}, {64, a.right}} {
		for b := uint64(x.traits); b != 0; b &= b - 1 {
			buf = append(buf, crf.Key1(x.template, crf.Scatter(uint32(bits.TrailingZeros64(b)))))
		}
	}
	return buf
}

// keys appends the features of token i of a run, counted from its first, that hang
// on what stands beside it.
func (f *Finder) keys(r *run, i int, buf []uint32) []uint32 {
	size := r.last - r.first
	place := crf.Scatter(uint32(min(i, 4))<<8 | uint32(min(size-1-i, 4))<<4 | uint32(min(size, 6)))
	i += border
	a, l, n := &f.at[i], &f.at[i-1], &f.at[i+1]
	before, behind := &f.at[border-1], &f.at[border+size]
	first, last := &f.at[border], &f.at[border+size-1]
	if topic := f.topic(); topic != 0 {
		buf = append(buf, crf.Key2(84, topic, before.word), crf.Key2(85, topic, behind.word), crf.Key2(86, topic, place))
	}
	if f.Lang.Cases.Any() {
		buf = append(buf, crf.Key1(73, a.stem), crf.Key1(74, l.stem), crf.Key1(75, n.stem), crf.Key1(77, before.stem), crf.Key1(78, behind.stem))
	}
	return append(buf,
		crf.Key1(2, l.word), crf.Key1(3, n.word), crf.Key3(4, l.shape, a.shape, n.shape),
		crf.Key1(11, l.list), crf.Key1(12, n.list), crf.Key2(13, l.list, a.list), crf.Key2(14, a.list, n.list), crf.Key1(16, l.class), crf.Key1(17, n.class),
		crf.Key2(22, before.list, place), crf.Key2(23, behind.list, place), crf.Key2(24, before.class, place), crf.Key2(25, behind.class, place),
		crf.Key1(26, place), crf.Key2(27, first.list, place), crf.Key2(28, last.list, place), crf.Key2(29, last.word, place), crf.Key1(36, a.phrase),
		crf.Key2(50, l.seen, a.seen), crf.Key2(51, l.in, a.in),
	)
}
