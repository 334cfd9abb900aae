package webpage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// credits returns who wrote the story, each as the page has it: structured data first,
// then what is told to others, then what is marked in the text. Only where nobody else
// is named, it is the outlet itself.
func (h *head) credits(outlet string, signed func() string) []string {
	host := hostName(h.address())
	ways := [...]func() []string{
		func() []string { return h.authorsOf(h.article()) },
		func() []string { return h.lists["author"] },
		func() []string { return h.lists["article:author"] },
		func() []string { return h.lists["sailthru.author"] },
		func() []string { return h.lists["parsely-author"] },
		func() []string { return h.lists["twitter:misc:written by"] },
		h.labelled,
		h.people,
		h.bylines,
		h.persons,
		func() []string { return h.lists["dc.creator"] },
		func() []string { return []string{signed()} },
	}
	var house []string
	for _, way := range ways {
		people, own := cleanNames(way(), outlet, host)
		if len(people) > 0 {
			return h.andBeside(people, outlet, host)
		}
		if house == nil {
			house = own
		}
	}
	return house
}

// andBeside returns those whom the markup names as authors if all of the people given
// are among them: structured data often has the first alone.
func (h *head) andBeside(people []string, outlet, host string) []string {
	marked, _ := cleanNames(h.people(), outlet, host)
	for _, name := range people {
		if !slices.Contains(marked, name) {
			return people
		}
	}
	return marked
}

// labelled returns the author whom a card for other sites names: its first line, if
// that is no number of minutes.
func (h *head) labelled() []string {
	s := h.metas["twitter:data1"]
	if h.metas["twitter:label1"] == "" || strings.ContainsFunc(s, unicode.IsDigit) {
		return nil
	}
	return strings.Split(s, ", ")
}

// persons returns the one person that the structured data describes.
func (h *head) persons() []string {
	if len(h.authorsOf(h.article())) > 0 { // it is said who, and it was nobody
		return nil
	}
	var out []string
	for _, t := range h.things {
		if t.is("Person") {
			if s := t.text("name"); s != "" && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
		if len(out) > 1 {
			return nil
		}
	}
	return out
}

// people returns the text of the elements that are said to be authors: the first, and
// those that stand beside it.
func (h *head) people() []string {
	var out []string
	for _, n := range h.authors {
		if near(n, h.authors[0]) {
			s := clean(textOf(n))
			if s == "" {
				s = attr(n, "content")
			}
			out = append(out, s)
		}
	}
	return out
}

// near reports whether an element stands in what another stands in, some steps up, as
// far as that has no more words than bylines have.
func near(n, m *html.Node) bool {
	for range 4 {
		switch m.Parent.DataAtom {
		case atom.Body, atom.Main, atom.Article, atom.Html, 0:
			return holds(m, n)
		}
		if countWords(textOf(m.Parent)) > maxBylines {
			break
		}
		m = m.Parent
	}
	return holds(m, n)
}

// bylines returns the first text that is named as a byline, below the heading.
func (h *head) bylines() []string {
	f := bylineFinder{begun: len(h.headings) == 0}
	if len(h.headings) > 0 {
		f.heading = h.headings[0]
	}
	f.walk(h.body)
	if f.found == "" {
		return nil
	}
	return []string{f.found}
}

// A bylineFinder looks for a byline.
type bylineFinder struct {
	heading *html.Node
	begun   bool // the heading was seen
	found   string
}

func (f *bylineFinder) walk(n *html.Node) {
	for c := n.FirstChild; c != nil && f.found == ""; c = c.NextSibling {
		if c.Type != html.ElementNode || c.DataAtom == atom.Script || c.DataAtom == atom.Style {
			continue
		}
		f.begun = f.begun || c == f.heading
		names, _ := namesOf(c)
		if c.DataAtom == atom.A && leadsToAuthor(attr(c, "href")) {
			names |= author
		}
		if names&furniture != 0 && names&author == 0 {
			f.begun = f.begun || f.heading != nil && holds(c, f.heading)
			continue
		}
		if f.begun && names&author != 0 {
			if s := bylineOf(c); s != "" {
				f.found = s
				return
			}
		}
		f.walk(c)
	}
}

// holds reports whether an element stands in another.
func holds(outer, n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == outer {
			return true
		}
	}
	return false
}

// leadsToAuthor reports whether an address is that of an author's page.
func leadsToAuthor(href string) bool {
	words := knownNames()
	for part := range strings.SplitSeq(href, "/") {
		if len(part) < maxWord && words[part].names&author != 0 {
			return true
		}
	}
	return false
}

// maxWord bounds the bytes of a word in names.txt.
const maxWord = 24

// maxByline bounds the words of a byline, maxBylines those of several.
const (
	maxByline  = 14
	maxBylines = 60
)

// bylineOf returns the text of an element that is a byline, its parts joined as a
// list, "" if it is too long for one.
func bylineOf(n *html.Node) string {
	var b strings.Builder
	joined := true
	for _, s := range appendTexts(nil, n) {
		if strings.ContainsFunc(s, unicode.IsDigit) || strings.HasSuffix(s, ":") { // "14 May", "Updated:"
			continue
		}
		r, _ := utf8.DecodeRuneInString(s)
		if unicode.IsLower(r) && b.Len() > 0 && !strings.Contains(b.String(), " ") && !strings.Contains(s, " ") { // "Capital", "von", "Ann Lee"
			b.Reset()
		}
		if b.Len() > 0 {
			if joined || strings.ContainsAny(s[:1], ",;:/|)") {
				b.WriteByte(' ')
			} else {
				b.WriteString(", ")
			}
		}
		b.WriteString(s)
		joined = !strings.Contains(s, " ") && (b.Len() == len(s) || unicode.IsLower(r)) || strings.HasSuffix(s, ",") || strings.HasSuffix(s, ":")
	}
	s := b.String()
	if n := countWords(s); n == 0 || n > maxByline || !strings.Contains(s, " ") && !unspaced(s) {
		return ""
	}
	return s
}

// unspaced reports whether a name is written as names are where words stand without
// spaces between: "松岡大地".
func unspaced(s string) bool {
	n := utf8.RuneCountInString(s)
	return 2 <= n && n <= 5 && !strings.ContainsFunc(s, func(r rune) bool {
		return !unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
	})
}

// appendTexts appends the texts of the nodes below a node.
func appendTexts(out []string, n *html.Node) []string {
	for c := n.FirstChild; c != nil && len(out) < 2*maxByline; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			if s := clean(c.Data); s != "" {
				out = append(out, s)
			}
		case c.Type == html.ElementNode && c.DataAtom != atom.Script && c.DataAtom != atom.Style && c.DataAtom != atom.Svg && c.DataAtom != atom.Button:
			if names, _ := namesOf(c); names&furniture == 0 || names&author != 0 { // "Follow"
				out = appendTexts(out, c)
			}
		}
	}
	return out
}

// authorsOf returns the names of a thing's authors, those too that are named
// elsewhere in the structured data.
func (h *head) authorsOf(t thing) []string {
	var out []string
	for _, key := range [...]string{"author", "creator"} {
		list, ok := t[key].([]any)
		if !ok {
			list = []any{t[key]}
		}
		for _, x := range list[:min(len(list), maxListed)] {
			names := stringsOf(x, "name", 0)
			if m, ok := x.(map[string]any); ok && len(names) == 0 {
				names = h.named(m["@id"])
			}
			out = append(out, names...)
		}
		if len(out) > 0 {
			break
		}
	}
	return out
}

// named returns the name of the thing with an identifier.
func (h *head) named(id any) []string {
	if s, ok := id.(string); ok && s != "" {
		for _, t := range h.things {
			if t["@id"] == s {
				if name := t.text("name"); name != "" {
					return []string{name}
				}
			}
		}
	}
	return nil
}

// maxAuthor bounds the bytes of what can be a name.
const maxAuthor = 120

// cleanNames returns the names among strings that are said to be authors, people
// apart from the outlet itself.
func cleanNames(list []string, outlet, host string) (people, house []string) {
	var names []string
	for _, s := range list[:min(len(list), maxListed)] {
		s = trimCredit(clean(s))
		if first, _, _ := strings.Cut(s, ", "); isHouse(first, outlet, host) { // "News.example, Port Alden"
			names = append(names, first)
			continue
		}
		names = append(names, strings.Split(withoutJobs(s, outlet, host), ", ")...)
	}
	for _, s := range names {
		switch {
		case s == "" || len(s) > maxAuthor || strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "@"):
		case !strings.ContainsFunc(s, unicode.IsLetter), slices.Contains(people, s), slices.Contains(house, s):
		case strings.Contains(s, "@") && !strings.Contains(s, " "): // an address
		case isNetworks(s):
		case isHouse(s, outlet, host):
			house = append(house, s)
		default:
			people = append(people, s)
		}
	}
	return people, house
}

// isHouse reports whether a name is that of the outlet, as the page or its address has
// it: "STERN.de" on www.stern.de, "n-tv Nachrichten" on www.n-tv.de.
func isHouse(s, outlet, host string) bool {
	if outlet != "" && (sameName(s, outlet) || len(outlet) > 5 && strings.Contains(letters(s), letters(outlet))) {
		return true
	}
	first, _, _ := strings.Cut(s, " ")
	return host != "" && (sameName(s, host) || letters(first) == host)
}

// isNetworks reports whether a text is nothing but the names of networks, from buttons
// that share: "Twitter Facebook".
func isNetworks(s string) bool {
	words := knownNames()
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if words[w].names&furniture == 0 {
			return false
		}
	}
	return true
}

// trimCredit takes off what stands around a name: brackets with initials, jobs behind
// a slash or a bar.
func trimCredit(s string) string {
	if i := strings.IndexAny(s, "(|"); i > 0 {
		s = s[:i]
	}
	if i := strings.Index(s, " / "); i > 0 {
		s = s[:i]
	}
	return strings.Trim(s, " ,;:")
}

// withoutJobs takes off what follows a name in a list and is none: a job, the outlet.
func withoutJobs(s, outlet, host string) string {
	name, rest, ok := strings.Cut(s, ", ")
	if !ok {
		return s
	}
	out := name
	for part := range strings.SplitSeq(rest, ", ") {
		small := 0
		for w := range strings.FieldsSeq(part) {
			r, _ := utf8.DecodeRuneInString(w)
			small += count(unicode.IsLower(r) && len(w) > 3)
		}
		if small == 0 && !isHouse(part, outlet, host) {
			out += ", " + part
		}
	}
	return out
}
