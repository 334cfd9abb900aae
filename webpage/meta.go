package webpage

import (
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// article returns the thing of the page's JSON-LD that is the article: the first
// that is one and has a headline, else the first.
func (h *head) article() thing {
	var first thing
	for _, t := range h.things {
		if !t.is("Article", "BlogPosting", "NewsItem", "LiveBlogPosting", "ReviewNewsArticle") {
			continue
		}
		if t.text("headline") != "" {
			return t
		}
		if first == nil {
			first = t
		}
	}
	return first
}

// titles returns what the page calls the story, the likeliest first. Where the page
// tells others one title and its structured data has another, that one is the desk's
// which is not in <title>: that is written for search engines.
func (h *head) titles(outlet string) []string {
	var h1 string
	for _, n := range h.headings {
		if h1 = clean(textOf(n)); h1 != "" {
			break
		}
	}
	const shared, data, search = 0, 1, 4
	list := []string{h.metas["og:title"], h.article().text("headline"), h1, h.metas["twitter:title"], h.title}
	for i := range list {
		list[i] = withoutOutlet(clean(list[i]), outlet)
	}
	for i, s := range list { // "Rain stops works - The Ostby Post" where another is "Rain stops works"
		for _, t := range list {
			if t != "" && len(t) < len(list[i]) && begins(s, t) {
				list[i] = t
			}
		}
	}
	if s, t := list[shared], list[data]; s != "" && t != "" && letters(s) != letters(t) && !begins(list[search], t) {
		list[shared], list[data] = t, s
	}
	return slices.DeleteFunc(list, func(s string) bool { return s == "" })
}

// begins reports whether a title is another one, or that with something behind it:
// "Rain stops works" with "- The Ostby Post".
func begins(s, title string) bool {
	if letters(s) == letters(title) {
		return true
	}
	rest, ok := strings.CutPrefix(s, title)
	rest = strings.TrimLeft(rest, " ")
	return ok && strings.TrimLeft(rest, "|-–—•·:/") != rest
}

// withoutOutlet cuts the name of the outlet, with what parts it from the title, off
// the end: "Rain stops works | The Ostby Post". Where the outlet is not known, only a
// bar parts what is none of the title.
func withoutOutlet(s, outlet string) string {
	for _, mark := range [...]string{" | ", " - ", " – ", " — ", " • ", " · "} {
		i := strings.Index(s, mark)
		if mark != " | " {
			i = strings.LastIndex(s, mark)
		}
		if i <= 0 {
			continue
		}
		rest := strings.TrimSpace(s[i+len(mark):])
		if mark == " | " && len(rest) < i || outlet != "" && sameName(rest, outlet) {
			return withoutOutlet(strings.TrimSpace(s[:i]), outlet)
		}
	}
	return s
}

// sameName reports whether two names have the same letters, or one all those of the
// other: "DIE NEUE TAGESZEITUNG", "Neue Tageszeitung".
func sameName(a, b string) bool {
	a, b = letters(a), letters(b)
	return a != "" && b != "" && (strings.Contains(a, b) || strings.Contains(b, a)) && 2*min(len(a), len(b)) >= max(len(a), len(b))
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// outlet returns who publishes the page.
func (h *head) outlet() string {
	if s := clean(h.metas["og:site_name"]); s != "" {
		return s
	}
	if s := h.article().text("publisher"); s != "" {
		return s
	}
	for _, t := range h.things {
		if t.is("Organization", "WebSite") {
			if s := t.text("name"); s != "" {
				return s
			}
		}
	}
	return clean(h.metas["application-name"])
}

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

// maxListed bounds how many elements, or names, of a kind are looked at.
const maxListed = 100

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

// hostName returns the letters of the name in an address' host: "stern" of
// www.stern.de, "mirror" of www.mirror.co.uk.
func hostName(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	parts := strings.Split(u.Hostname(), ".")
	n := len(parts) - 2
	if n > 0 {
		switch parts[n] {
		case "co", "com", "org", "net", "or", "ne", "ac": // co.uk, com.tr
			n--
		}
	}
	if n < 0 || parts[n] == "www" {
		return ""
	}
	return letters(parts[n])
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

// timeLayouts are how pages write times, beside RFC 3339.
var timeLayouts = [...]string{
	"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05.999Z07:00", "2006-01-02T15:04:05-0700", "2006-01-02T15:04:05.999-0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04-0700",
	"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05-0700", "2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04:05.999999-07:00",
	time.RFC1123, time.RFC1123Z, "Mon Jan 2 15:04:05 MST 2006", "Mon Jan 2 2006 15:04:05 GMT-0700",
}

// dayLayouts are how pages write times without a zone.
var dayLayouts = [...]string{
	"2006-01-02T15:04:05.999", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05.999", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02",
	"20060102T150405", "20060102", "2006/01/02 15:04:05", "2006/01/02 15:04", "2006/01/02", "02.01.2006 15:04:05", "02.01.2006 15:04", "02.01.2006, 15:04", "02.01.2006",
	"January 2, 2006", "Jan 2, 2006", "January 2, 2006 15:04", "2 January 2006",
}

// zones are the names of time zones that Go does not know without a place.
var zones = [...]struct {
	name  string
	hours int
}{{"CEST", 2}, {"CET", 1}, {"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}, {"BST", 1}, {"EEST", 3}, {"EET", 2}, {"MSK", 3}, {"JST", 9}, {"KST", 9}, {"IST", 5}}

// parseTime reads a time. One without a zone is in Local.
func parseTime(s string) (time.Time, bool) {
	s = strings.TrimSpace(s)
	for _, z := range zones {
		if before, after, ok := strings.Cut(s, " "+z.name); ok && (after == "" || after[0] == ' ') {
			for _, layout := range [...]string{"Mon Jan 2 15:04:05 2006", "2006-01-02 15:04:05", "Mon, 2 Jan 2006 15:04:05"} {
				if t, err := time.ParseInLocation(layout, before+after, time.FixedZone(z.name, z.hours*3600)); err == nil {
					return t, sane(t)
				}
			}
		}
	}
	for _, layout := range timeLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t, sane(t)
		}
	}
	for _, layout := range dayLayouts {
		if t, err := time.ParseInLocation(layout, s, Local); err == nil {
			return t, sane(t)
		}
	}
	return time.Time{}, false
}

// sane reports whether news can be of that time.
func sane(t time.Time) bool { return t.Year() > 1600 && t.Year() < 3000 }

// when returns the first of several strings that is a time.
func when(list ...string) time.Time {
	for _, s := range list {
		if t, ok := parseTime(s); ok {
			return t
		}
	}
	return time.Time{}
}

// published returns when the story ran: structured data first, then what is told to
// others, then what is marked in the text.
func (h *head) published() time.Time {
	a := h.article()
	list := []string{
		a.text("datePublished"), h.metas["article:published_time"], h.metas["datepublished"], h.metas["date"], h.metas["article:published"], h.metas["og:published_time"],
		h.metas["publish-date"], h.metas["pubdate"], h.metas["publishdate"], h.metas["dc.date.issued"], h.metas["dc.date"], h.metas["dcterms.created"], h.metas["sailthru.date"],
		h.metas["parsely-pub-date"], h.metas["last-modified"], a.text("dateCreated"),
	}
	if t := when(list...); !t.IsZero() {
		return t
	}
	for _, t := range h.things {
		if t := when(t.text("datePublished")); !t.IsZero() {
			return t
		}
	}
	for _, n := range h.times {
		if t := when(attr(n, "datetime"), attr(n, "content"), clean(textOf(n))); !t.IsZero() {
			return t
		}
	}
	return time.Time{}
}

// modified returns when the story was last changed, zero if the page does not say.
func (h *head) modified() time.Time {
	return when(h.article().text("dateModified"), h.metas["article:modified_time"], h.metas["datemodified"], h.metas["og:updated_time"])
}

// section returns the desk that the story is of.
func (h *head) section() string {
	for _, s := range [...]string{h.article().text("articleSection"), h.metas["article:section"], h.metas["section"]} {
		if s = clean(s); s != "" {
			return s
		}
	}
	return ""
}

// paywalled reports whether the page says that not all may read it.
func (h *head) paywalled() bool {
	for _, t := range h.things {
		switch v := t["isAccessibleForFree"].(type) {
		case bool:
			if !v {
				return true
			}
		case string:
			if strings.EqualFold(v, "false") {
				return true
			}
		}
	}
	tier := strings.ToLower(h.metas["article:content_tier"])
	return tier == "locked" || tier == "metered"
}

// image returns the address of the picture that the page shows to others.
func (h *head) image() string {
	for _, s := range append([]string{h.metas["og:image"]}, stringsOf(h.article()["image"], "url", 0)...) {
		if s = h.resolve(s); s != "" {
			return s
		}
	}
	return ""
}

// address returns where the page says that it stands.
func (h *head) address() string {
	for _, s := range [...]string{h.canon, h.metas["og:url"], h.base} {
		if s = h.resolve(s); s != "" {
			return s
		}
	}
	return ""
}

// resolve makes an address of the web absolute, "" if it is none.
func (h *head) resolve(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || s == "" {
		return ""
	}
	if base, err := url.Parse(h.base); err == nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

// language returns the tag that the page gives itself, "" if it gives none.
func (h *head) language() string {
	for _, s := range [...]string{h.lang, h.article().text("inLanguage"), h.metas["content-language"], h.metas["og:locale"]} {
		s = strings.ReplaceAll(strings.TrimSpace(s), "_", "-")
		if n := strings.IndexByte(s+"-", '-'); n == 2 || n == 3 {
			return s
		}
	}
	return ""
}
