package lede

import (
	"slices"
	"strconv"
	"strings"
)

// language compiles the profile on first use.
func (p *profile) language() *language {
	p.once.Do(func() { p.lex = compile(p) })
	return p.lex
}

// properties of the profile.
func (p *profile) properties() property {
	var all property
	set := func(yes bool, x property) {
		if yes {
			all |= x
		}
	}
	set(p.ordinals, ordinals)
	set(p.capitalMonths, capitalMonths)
	set(p.capitalNouns, capitalNouns)
	set(p.deicticAfter, deicticAfter)
	set(p.cyrillic, latinBrands)
	set(p.classes == "", dashSpeech)
	set(p.classes != "", smallParticles|weighedNames|rolesLearned)
	return all
}

// meanWord is about how many bytes of the lists there are for each word that is
// in them, once or several times.
const meanWord = 13

func compile(p *profile) *language {
	x := &language{tag: p.tag, has: p.properties(), labels: map[string][]phrase{}, names: map[string]nameKind{}, titles: map[string]string{}}
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
			x.words.add(w, word{traits: l.trait, value: uint8(n)})
		}
	}
	class := uint16(0)
	for line := range strings.Lines(p.classes) {
		class++
		for w, rest := nextField(line); w != ""; w, rest = nextField(rest) {
			x.words.add(w, word{class: class})
		}
	}
	for _, l := range p.names {
		for line := range strings.Lines(l.list) {
			line = strings.TrimSpace(line)
			if line == "" {
				continue
			}
			x.names[strings.ReplaceAll(line, ".", "")] = l.kind
			first, _, _ := strings.Cut(line, " ")
			first = strings.TrimSuffix(strings.TrimSuffix(first, "'s"), ",")
			for _, w := range []string{first, first + "."} {
				x.words.add(w, word{traits: phraseWord})
			}
		}
	}
	for _, l := range p.labels {
		for line := range strings.Lines(l.list) {
			w := strings.Fields(line)
			if len(w) == 0 {
				continue
			}
			x.words.add(w[0], word{traits: labelWord})
			if l.kind.within() {
				x.words.add(w[0], word{traits: innerLabel})
			}
			x.labels[w[0]] = append(x.labels[w[0]], phrase{w, l.kind})
		}
	}
	for _, l := range x.labels {
		slices.SortStableFunc(l, func(a, b phrase) int { return len(b.words) - len(a.words) })
	}
	x.endings = strings.Fields(p.endings)
	slices.SortStableFunc(x.endings, func(a, b string) int { return len(b) - len(a) })
	for _, w := range strings.Fields(p.titles) {
		short, long, _ := strings.Cut(w, "=")
		x.titles[short] = long
	}
	x.words.making = nil
	return x
}

// maxWord is the length in bytes past which a word is not looked up.
const maxWord = 48

// find returns what is known of s in any capitalisation, with
// straight or curly apostrophes, composed or not.
func (x *language) find(s string) word {
	var buf [maxWord]byte
	key, ok := fold(buf[:0], s)
	if !ok {
		return word{}
	}
	return x.words.find(hashString(key))
}

// findHash returns what is known of the word whose key has the hash h.
func (x *language) findHash(h uint64) word { return x.words.find(h) }
