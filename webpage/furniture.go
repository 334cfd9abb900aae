package webpage

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// names are what the names of an element (its class, id, role) say of it, as a set of
// bits.
type names uint8

const (
	furniture   names = 1 << iota // beside the story: "related", "newsletter"
	body                          // the story itself: "article-body"
	deck                          // its standfirst
	author                        // who wrote it
	dated                         // when
	picture                       // a caption
	articleBody                   // the story, as machines are told
)

//go:embed names.txt
var nameFile string

// A word is one that names say something by.
type word struct {
	names names
	mark  uint64 // a bit for each word of furniture, as far as there are bits
}

// knownNames are the words of names.txt.
var knownNames = sync.OnceValue(func() map[string]word {
	words := map[string]word{}
	var kind names
	n := 0
	for line := range strings.Lines(nameFile) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			kind = map[string]names{"[furniture]": furniture, "[body]": body, "[deck]": deck, "[author]": author, "[dated]": dated, "[picture]": picture}[line]
		default:
			for _, w := range strings.Fields(line) {
				x := words[w]
				x.names |= kind
				if kind == furniture {
					x.mark = 1 << (n % 64)
					n++
				}
				words[w] = x
			}
		}
	}
	return words
})

// maxName bounds the bytes of an attribute that are looked at.
const maxName = 400

// namesOf looks up the words in the names of an element.
func namesOf(n *html.Node) (names, uint64) {
	var all word
	switch n.DataAtom {
	case atom.Nav, atom.Footer, atom.Aside, atom.Menu, atom.Form:
		all = word{furniture, 1 << 63}
	case atom.Figcaption:
		all.names |= picture
	case atom.Address:
		all.names |= author
	}
	words := knownNames()
	for i := range n.Attr {
		a := &n.Attr[i]
		switch a.Key {
		case "itemprop":
			if a.Val == "articleBody" {
				all.names |= articleBody
			}
		case "class", "id", "role", "aria-label":
		default:
			if !strings.HasPrefix(a.Key, "data-") || len(a.Val) > 60 {
				continue
			}
		}
		all.lookUp(words, a.Val[:min(len(a.Val), maxName)])
	}
	if n.DataAtom == 0 {
		all.lookUp(words, n.Data)
	}
	return all.names, all.mark
}

// lookUp looks up the words of a name, and each two that stand together: in
// "articleBody mod-related" these are article, body, articlebody, mod, related, …
func (all *word) lookUp(words map[string]word, s string) {
	var buf [64]byte
	last, begin := 0, 0 // where the last word and this one begin in buf
	key := buf[:0]
	end := func() {
		if len(key) > begin {
			all.add(words[string(key[begin:])])
			if last < begin {
				all.add(words[string(key[last:])])
			}
			last, begin = begin, len(key)
		}
		if len(key) > len(buf)-24 {
			n := copy(buf[:], key[last:])
			key, last, begin = buf[:n], 0, n
		}
	}
	lower := false
	for _, c := range s {
		switch {
		case unicode.IsUpper(c):
			if lower {
				end()
			}
			c, lower = unicode.ToLower(c), false
		case unicode.IsLetter(c):
			lower = true
		default:
			end()
			lower = false
			if c == ' ' { // another name
				key, last, begin = buf[:0], 0, 0
			}
			continue
		}
		if c < 0x80 && len(key)-begin < 20 {
			key = append(key, byte(c))
		}
	}
	end()
}

func (all *word) add(w word) {
	all.names |= w.names
	all.mark |= w.mark
}
