package lang

import (
	"slices"
	"strconv"
	"strings"
)

// language compiles the profile on first use.
func (p *profile) language() *Language {
	p.once.Do(func() { p.lex = compile(p) })
	return p.lex
}

// properties of the profile.
func (p *profile) properties() Property {
	var all Property
	set := func(yes bool, x Property) {
		if yes {
			all |= x
		}
	}
	set(p.ordinals, Ordinals)
	set(p.capitalMonths, CapitalMonths)
	set(p.capitalNouns, CapitalNouns)
	set(p.deicticAfter, DeicticAfter)
	set(p.cyrillic, LatinBrands)
	set(p.classes == "", DashSpeech)
	set(p.classes != "", SmallParticles|WeighedNames|RolesLearned)
	return all
}

// meanWord is about how many bytes of the lists there are for each word that is
// in them, once or several times.
const meanWord = 13

func compile(p *profile) *Language {
	x := &Language{Tag: p.Tag, Has: p.properties(), Labels: map[string][]phrase{}, Names: map[string]NameKind{}, Titles: map[string]string{}}
	size := len(p.classes)
	for _, l := range p.words {
		size += len(l.list)
	}
	x.words.begin(size / meanWord)
	for _, l := range p.words {
		for w, rest := nextField(l.list); w != ""; w, rest = nextField(rest) {
			w, v, valued := strings.Cut(w, "=")
			n := 0
			if valued {
				n, _ = strconv.Atoi(v)
			}
			x.words.add(w, Word{Traits: l.trait, Value: uint8(n)})
		}
	}
	class := uint16(0)
	for line := range strings.Lines(p.classes) {
		class++
		for w, rest := nextField(line); w != ""; w, rest = nextField(rest) {
			x.words.add(w, Word{Class: class})
		}
	}
	for _, l := range p.names {
		for line := range strings.Lines(l.list) {
			line = strings.TrimSpace(line)
			if line == "" {
				continue
			}
			x.Names[strings.ReplaceAll(line, ".", "")] = l.kind
			first, _, _ := strings.Cut(line, " ")
			first = strings.TrimSuffix(strings.TrimSuffix(first, "'s"), ",")
			for _, w := range []string{first, first + "."} {
				x.words.add(w, Word{Traits: PhraseWord})
			}
		}
	}
	for _, l := range p.labels {
		for line := range strings.Lines(l.list) {
			w := strings.Fields(line)
			if len(w) == 0 {
				continue
			}
			x.words.add(w[0], Word{Traits: LabelWord})
			if l.kind.within() {
				x.words.add(w[0], Word{Traits: InnerLabel})
			}
			x.Labels[w[0]] = append(x.Labels[w[0]], phrase{w, l.kind})
		}
	}
	for _, l := range x.Labels {
		slices.SortStableFunc(l, func(a, b phrase) int { return len(b.Words) - len(a.Words) })
	}
	x.Endings = strings.Fields(p.endings)
	slices.SortStableFunc(x.Endings, func(a, b string) int { return len(b) - len(a) })
	for _, w := range strings.Fields(p.titles) {
		short, long, _ := strings.Cut(w, "=")
		x.Titles[short] = long
	}
	x.words.making = nil
	return x
}

// MaxWord is the length in bytes past which a word is not looked up.
const MaxWord = 48

// Find returns what is known of s in any capitalisation, with
// straight or curly apostrophes, composed or not.
func (x *Language) Find(s string) Word {
	var buf [MaxWord]byte
	key, ok := Key(buf[:0], s)
	if !ok {
		return Word{}
	}
	return x.words.find(Hash(key))
}

// FindHash returns what is known of the word whose key has the hash h.
func (x *Language) FindHash(h uint64) Word { return x.words.find(h) }
