package lang

import (
	"embed"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The words of a language lie in a folder of data, and the list of the folders is
// the list of the languages. What several share lies in a folder that is none.
//
//go:embed data
var data embed.FS

// files are those that a folder may have, in the order in which they are read.
var files = [...]string{
	"language.txt", "grammar.txt", "dates.txt", "layout.txt", "names.txt", "places.txt", "quotes.txt", "acts.txt", "references.txt", "classes.txt",
}

// undetermined is the tag of the language of a text in none that is known.
const undetermined = "und"

// has reports whether a folder has a file.
func has(folder, file string) bool {
	f, err := data.Open("data/" + folder + "/" + file)
	if err == nil {
		f.Close()
	}
	return err == nil
}

// A profile is a language that is compiled when it is first met.
type profile struct {
	tag      string
	aliases  []string // other tags, with which it is found too
	has      Property
	language func() *Language
}

// profiles are the languages known, in the order of their tags. A folder with a
// language.txt is one.
var profiles = sync.OnceValue(func() []profile {
	folders, _ := data.ReadDir("data")
	var all []profile
	for _, f := range folders {
		tag := f.Name()
		if !has(tag, files[0]) {
			continue
		}
		p := profile{tag: tag, language: sync.OnceValue(func() *Language { return load(tag) })}
		for _, x := range parse(read(tag, files[0])) {
			if x.is(formAliases) {
				p.aliases = strings.Fields(x.body)
			} else if x.is(formProperties) {
				p.has = propertiesOf(x.body)
			}
		}
		all = append(all, p)
	}
	return all
})

// read returns a file of a folder, nothing if it has none. It copies the file but once, for
// the first text of a language waits for the memory of them all.
func read(folder, file string) string {
	f, err := data.Open("data/" + folder + "/" + file)
	if err != nil {
		return ""
	}
	defer f.Close()
	var s strings.Builder
	if info, err := f.Stat(); err == nil {
		s.Grow(int(info.Size()))
	}
	io.CopyBuffer(&s, f, make([]byte, 4<<10))
	return s.String()
}

// A part is a section of a file with what stands in it.
type part struct {
	section int // its index
	body    string
}

func (p part) is(f form) bool { return sections[p.section].form == f }

// parse takes a file apart. A line that begins with "# " is a comment on the
// section below it. A section with an unknown name is left out; a test sees to it
// that there is none.
func parse(file string) []part {
	var parts []part
	known, from := -1, 0
	for at := 0; ; {
		next := len(file)
		if n := strings.IndexByte(file[at:], '\n'); n >= 0 {
			next = at + n + 1
		}
		name, header := sectionName(file[at:next])
		if header || strings.HasPrefix(file[at:], "# ") || at == len(file) {
			if known >= 0 {
				parts = append(parts, part{known, file[from:at]})
			}
			known, from = findSection(name), next
		}
		if at == len(file) {
			return parts
		}
		at = next
	}
}

// sectionName returns the name of the section that a line begins: "[month]". A
// label in brackets has spaces within them.
func sectionName(line string) (name string, ok bool) {
	line = strings.TrimSpace(line)
	if len(line) < 3 || line[0] != '[' || line[1] == ' ' || line[len(line)-1] != ']' {
		return "", false
	}
	return line[1 : len(line)-1], true
}

// findSection returns the index of the section with a name, -1 if there is none.
func findSection(name string) int {
	return slices.IndexFunc(sections[:], func(s section) bool { return s.name == name })
}

// meanWord is about how many bytes of the lists there are for each word that is
// in them, once or several times.
const meanWord = 13

// load compiles a language.
func load(tag string) *Language {
	l := &Language{Tag: tag, Labels: map[string][]Phrase{}, Names: map[string]NameKind{}, Titles: map[string]string{}, Aliases: map[string]string{}, Short: map[string][]string{}}
	for _, p := range parse(read(tag, files[0])) {
		switch {
		case p.is(formInclude):
			l.shared = strings.Fields(p.body)
		case p.is(formAlike): // before the words
			l.Cases.Alike = pairs(p.body)
		}
	}
	var parts []part
	for _, folder := range l.shared {
		parts = appendFolder(parts, folder)
	}
	parts = appendFolder(parts, tag)
	size := 0
	for _, p := range parts {
		if p.is(formWords) || p.is(formRoles) || p.is(formClasses) {
			size += len(p.body)
		}
	}
	if has(tag, "quotes.weights") {
		l.Has |= RolesLearned
	}
	l.words.begin(size / meanWord)
	for _, p := range parts {
		if !p.is(formPhrases) {
			l.add(p)
		}
	}
	// Of labels the order of the sections counts, not that of the files.
	slices.SortStableFunc(parts, func(a, b part) int { return a.section - b.section })
	for _, p := range parts {
		if p.is(formPhrases) {
			l.addLabels(&sections[p.section], p.body)
		}
	}
	l.words.making = nil
	for _, p := range l.Labels {
		slices.SortStableFunc(p, func(a, b Phrase) int { return len(b.Words) - len(a.Words) })
	}
	return l
}

// appendFolder appends the sections of all files of a folder.
func appendFolder(parts []part, folder string) []part {
	for _, file := range files {
		parts = append(parts, parse(read(folder, file))...)
	}
	return parts
}

// add adds a section to a language.
func (l *Language) add(p part) {
	switch s := &sections[p.section]; s.form {
	case formWords:
		l.addWords(s, p.body)
	case formRoles:
		eachWord(p.body, func(w string, gender int) { l.addWord(w, Word{Traits: s.trait | genders[gender&(Man|Woman)]}) })
	case formNames:
		l.addNames(s.kind, p.body)
	case formClasses:
		l.addClasses(p.body)
	case formProperties:
		l.Has |= propertiesOf(p.body)
	case formEndings:
		l.Cases.addEndings(p.body)
	case formSoftened:
		l.Cases.Softened = pairs(p.body)
	case formFleeting:
		l.Cases.Fleeting = strings.Fields(p.body)
		slices.SortStableFunc(l.Cases.Fleeting, func(a, b string) int { return len(b) - len(a) }) // "ie" before "e"
	case formAdverbs:
		l.Cases.Adverbs = strings.Fields(p.body)
	case formEnds:
		l.Endings[s.value] = strings.Fields(p.body)
	case formSame:
		for line := range strings.Lines(p.body) {
			if other, name, ok := strings.Cut(strings.TrimSpace(line), "="); ok {
				l.Aliases[other], l.Aliases[name] = name, name
			}
		}
	case formShort:
		for w, rest := nextField(p.body); w != ""; w, rest = nextField(rest) {
			short, long, _ := strings.Cut(w, "=")
			l.Short[short] = append(l.Short[short], long)
		}
	case formTitles:
		for w, rest := nextField(p.body); w != ""; w, rest = nextField(rest) {
			short, long, _ := strings.Cut(w, "=")
			l.Titles[short] = long
		}
	}
}

func (l *Language) addWords(s *section, body string) {
	eachWord(body, func(w string, value int) {
		l.addWord(w, Word{Traits: s.trait, Value: uint8(s.value + value), Acts: s.act})
	})
}

// addWord adds a word in both spellings, if it has letters that are written one for the other.
func (l *Language) addWord(w string, x Word) {
	l.words.add(w, x)
	if other := l.respelled(w); other != w {
		l.words.add(other, x)
	}
}

// respelled returns a word with the letters that others are written for: "hiess" for "hieß".
func (l *Language) respelled(w string) string {
	for _, s := range l.Cases.Alike {
		w = strings.ReplaceAll(w, s[0], s[1])
	}
	return w
}

// genders are the traits of roles by the values of their genders.
var genders = [...]Trait{Man: Masculine, Woman: Feminine, Man | Woman: Masculine | Feminine}

// eachWord calls f with every word of a section of words, and what stands behind its "=", 0
// if nothing does. First come words that stand as they are, and then lines of endings, a colon
// and the words that have them all, a line or several: "- s: desk newsroom". "-" is no ending.
func eachWord(body string, f func(word string, value int)) {
	forms := len(body)
	if colon := strings.IndexByte(body, ':'); colon >= 0 {
		forms = strings.LastIndexByte(body[:colon], '\n') + 1
	}
	for w, rest := nextField(body[:forms]); w != ""; w, rest = nextField(rest) {
		f(valued(w))
	}
	type ending struct {
		text  string
		value int
	}
	var endings []ending
	for line := range strings.Lines(body[forms:]) {
		if before, words, ok := strings.Cut(line, ":"); ok {
			endings, line = endings[:0], words
			for e, rest := nextField(before); e != ""; e, rest = nextField(rest) {
				e, n := valued(e)
				endings = append(endings, ending{strings.TrimPrefix(e, "-"), n})
			}
		}
		for word, rest := nextField(line); word != ""; word, rest = nextField(rest) {
			for _, e := range endings {
				f(word+e.text, e.value)
			}
		}
	}
}

// valued parts a word from the number that stands behind "=", 0 if none does.
func valued(w string) (word string, value int) {
	word, v, ok := strings.Cut(w, "=")
	if ok {
		value, _ = strconv.Atoi(v)
	}
	return word, value
}

// addNames adds names of several words. Of two kinds of one name the last counts.
func (l *Language) addNames(kind NameKind, lines string) {
	for line := range strings.Lines(lines) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		l.Names[strings.ReplaceAll(line, ".", "")] = kind
		first, _, _ := strings.Cut(line, " ")
		first = strings.TrimSuffix(strings.TrimSuffix(first, "'s"), ",")
		l.words.add(first, Word{Begins: BeginsName})
		l.words.add(first+".", Word{Begins: BeginsName})
	}
}

// firstClass is the number of the first class. It is what the weights know it by.
const firstClass = 2

func (l *Language) addClasses(lines string) {
	class := uint16(firstClass)
	for line := range strings.Lines(lines) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		for w, rest := nextField(line); w != ""; w, rest = nextField(rest) {
			l.words.add(w, Word{Class: class})
		}
		class++
	}
}

func (l *Language) addLabels(s *section, lines string) {
	begins := BeginsLabel
	if s.label.within() && !s.line {
		begins |= BeginsInner
	}
	if s.label.ofDate() {
		begins |= BeginsDate
	}
	for line := range strings.Lines(lines) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		eachPhrase(strings.Fields(line), func(words []string) {
			l.addLabel(words, begins, s.label)
			other := strings.Join(words, " ")
			if x := l.respelled(other); x != other {
				l.addLabel(strings.Fields(x), begins, s.label)
			}
		})
	}
}

func (l *Language) addLabel(words []string, begins uint8, kind Label) {
	l.opens[kind] |= letterBit(words[0][0])
	l.words.add(words[0], Word{Begins: begins})
	l.Labels[words[0]] = append(l.Labels[words[0]], Phrase{words, kind})
}

// eachPhrase calls f with the phrases that a line stands for: each of its words may be
// several, parted by "|": "gab|gaben zu bedenken|verstehen".
func eachPhrase(line []string, f func(words []string)) {
	for i, w := range line {
		if first, others, ok := strings.Cut(w, "|"); ok {
			for _, w := range [...]string{first, others} {
				words := slices.Clone(line)
				words[i] = w
				eachPhrase(words, f)
			}
			return
		}
	}
	f(line)
}

// propertiesOf returns the properties that are named.
func propertiesOf(names string) Property {
	var all Property
	for _, name := range strings.Fields(names) {
		if k := slices.Index(propertyNames[:], name); k >= 0 {
			all |= 1 << k
		}
	}
	return all
}
