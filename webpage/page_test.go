package webpage

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"golang.org/x/net/html"

	"github.com/lede-go/lede"
)

// story is some text that is an article.
const story = `<p>The ferry stopped on Monday, the port said. The fire was out by noon, and nobody was hurt.</p>
<p>"We were lucky," said Ole Munk, the captain of the ferry, who has sailed on it for forty years.</p>`

func parseString(t testing.TB, page string, opts ...Option) *Page {
	t.Helper()
	p, err := Parse(strings.NewReader(page), "https://www.post.example/a/b", opts...)
	if err != nil {
		t.Fatalf("%v in %.300s", err, page)
	}
	return p
}

func TestTitle(t *testing.T) {
	head := func(og, data, title, h1 string) string {
		return `<title>` + title + `</title><meta property="og:title" content="` + og + `"><meta property="og:site_name" content="The Post">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"` + data + `"}</script><body><h1>` + h1 + `</h1>` + story
	}
	tests := []struct{ name, og, data, title, h1, want string }{
		{"all agree", "Ferry halted", "Ferry halted", "Ferry halted | The Post", "Ferry halted", "Ferry halted"},
		{"with the outlet behind it", "Ferry halted - The Post", "", "Ferry halted | Local | The Post", "", "Ferry halted"},
		{"with something else behind it", "Ferry halted – 12.03.2024", "", "", "Ferry halted", "Ferry halted"},
		{"with more words behind it", "Ferry halted by fire", "", "Ferry halted", "", "Ferry halted by fire"},
		{"data for search engines", "Captain lucky as ferry burns", "Ferry fire: what we know", "Ferry fire: what we know", "Ferry fire: what we know", "Captain lucky as ferry burns"},
		{"og for search engines", "Ferry fire: what we know", "Captain lucky as ferry burns", "Ferry fire: what we know", "Captain lucky as ferry burns", "Captain lucky as ferry burns"},
		{"the heading alone", "", "", "", "Ferry  halted", "Ferry halted"},
		{"references written twice", "Fire &amp;amp; water", "", "", "", "Fire & water"},
		{"nothing", "", "", "", "", ""},
	}
	for _, test := range tests {
		if got := parseString(t, head(test.og, test.data, test.title, test.h1)).Title; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTitleOutvoted reads pages on which all agree on a title but the structured data.
func TestTitleOutvoted(t *testing.T) {
	page := func(card, fields string) string {
		return `<title>Ferry halted | The Post</title><meta property="og:title" content="Ferry halted"><meta name="twitter:title" content="` + card + `">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry fire: what we know"` + fields + `}</script><body><h1>Ferry halted</h1>` + story
	}
	tests := []struct{ name, card, fields, want string }{
		{"four against one", "Ferry halted", "", "Ferry halted"},
		{"three against one", "", "", "Ferry fire: what we know"},
		{"two of each", "Ferry fire: what we know", "", "Ferry fire: what we know"},
		{"two titles in the data", "Ferry halted", `,"alternativeHeadline":"Ferry fire"`, "Ferry fire: what we know"},
	}
	for _, test := range tests {
		if got := parseString(t, page(test.card, test.fields)).Title; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestAuthors(t *testing.T) {
	data := func(author string) string {
		return `<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#1","name":"Ann Lee"},{"@type":"NewsArticle","author":` + author + `}]}</script>`
	}
	tests := []struct {
		name, page string
		want       []string
	}{
		{"an object", data(`{"name":"Ann Lee"}`), []string{"Ann Lee"}},
		{"a list", data(`[{"name":"Ann Lee"},{"name":"Bo Ek"}]`), []string{"Ann Lee", "Bo Ek"}},
		{"a text", data(`"By Ann Lee and Bo Ek"`), []string{"Ann Lee", "Bo Ek"}},
		{"a reference", data(`[{"@id":"#1"}]`), []string{"Ann Lee"}},
		{"initials and jobs", data(`["Ann Lee (ale)","Bo Ek / Journalist","Cy Fox, political editor"]`), []string{"Ann Lee", "Bo Ek", "Cy Fox"}},
		{"the outlet beside a person", data(`["The Post","Ann Lee"]`) + `<meta property="og:site_name" content="The Post">`, []string{"Ann Lee"}},
		{"the outlet alone", data(`"The Post"`) + `<meta property="og:site_name" content="The Post">`, []string{"The Post"}},
		{"an agency alone", data(`"Associated Press"`), []string{"Associated Press"}},
		{"the outlet, and a person in the markup", data(`"The Post"`) + `<meta property="og:site_name" content="The Post"><body><div class="article-byline"><span>By</span> <span>Ann Lee</span></div>`, []string{"Ann Lee"}},
		{"addresses", `<meta name="author" content="https://post.example/ann"><meta name="author" content="a.lee@post.example">`, nil},
		{"meta", `<meta name="author" content="Ann Lee">`, []string{"Ann Lee"}},
		{"a card", `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">`, []string{"Ann Lee"}},
		{"a card with minutes", `<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="3 minutes">`, nil},
		{"rel, one of them far off", `<body><p><a rel="author">Ann Lee</a></p><p><i></i></p><main>` + story + `</main><ul><li><div><p><a rel="author">Di Gow</a></p></div></li></ul>`, []string{"Ann Lee"}},
		{"one in the data, two in the markup", data(`{"name":"Ann Lee"}`) + `<body><div><div><p><a rel="author">Bo Ek</a></p></div><div><p><a rel="author">Ann Lee</a></p></div></div>`, []string{"Bo Ek", "Ann Lee"}},
		{"others in the markup", data(`{"name":"Ann Lee"}`) + `<body><div><p><a rel="author">Bo Ek</a></p></div>`, []string{"Ann Lee"}},
		{"the outlet, and a name without spaces", data(`"The Post"`) + `<meta property="og:site_name" content="The Post"><body><div class="author">松岡大地</div>`, []string{"松岡大地"}},
		{"a person's job and outlet", data(`"Ann Lee, professor of theology, The Post"`) + `<meta property="og:site_name" content="The Post">`, []string{"Ann Lee"}},
		{"the outlet and its town", data(`"The Post, Port Alden"`) + `<meta property="og:site_name" content="The Post">`, []string{"The Post"}},
		{"itemprop", `<body><span itemprop="author">Ann Lee</span>`, []string{"Ann Lee"}},
		{"a link", `<body><p>Von <a href="/autoren/ann-lee">Ann Lee</a></p>`, []string{"Ann Lee"}},
		{"buttons", `<body><div class="author">Twitter Facebook</div>`, nil},
		{"a line of names", `<body><p><b>Ann Lee</b></p>`, []string{"Ann Lee"}},
	}
	for _, test := range tests {
		if got := parseString(t, test.page+story).Authors; !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestTime(t *testing.T) {
	tests := []struct{ page, want string }{
		{`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-14T09:30:00+02:00"}</script>`, "2024-05-14T09:30:00+02:00"},
		{`<script type="application/ld+json"><!-- {"@type":["Thing","NewsArticle"],"datePublished":"2024-05-14T09:30Z"}; --></script>`, "2024-05-14T09:30:00Z"},
		{`<meta property="article:published_time" content="2024-05-14 09:30:00+0200">`, "2024-05-14T09:30:00+02:00"},
		{`<meta name="date" content="14.05.2024 09:30">`, "2024-05-14T09:30:00Z"},
		{`<meta name="date" content="20240514">`, "2024-05-14T00:00:00Z"},
		{`<meta name="date" content="Tue May 14 09:30:00 CEST 2024">`, "2024-05-14T09:30:00+02:00"},
		{`<meta name="date" content="soon">`, "0001-01-01T00:00:00Z"},
		{`<meta name="date" content="0000-00-00">`, "0001-01-01T00:00:00Z"},
		{`<body><time datetime="2024-05-14">yesterday</time>`, "2024-05-14T00:00:00Z"},
		{`<body><span itemprop="datePublished" content="2024-05-14T09:30:00Z"></span>`, "2024-05-14T09:30:00Z"},
	}
	for _, test := range tests {
		if got := parseString(t, test.page+story).Published.Format(time.RFC3339); got != test.want {
			t.Errorf("%s: %s, want %s", test.page, got, test.want)
		}
	}
	if p := parseString(t, `<meta name="date" content="2024-05-14 09:30">`+story); p.Published.Location() != Local {
		t.Error("a time without a zone is not in Local")
	}
	// "Monday" is the Monday before.
	p := parseString(t, `<html lang="en"><meta name="date" content="2024-05-14">`+story)
	if d := p.Article.Dates; len(d) == 0 || d[0].Value != "2024-05-13" {
		t.Errorf("dates %+v", d)
	}
}

func TestRest(t *testing.T) {
	p := parseString(t, `<html lang="en_GB"><link rel="canonical" href="../c"><meta property="og:image" content="//img.example/i.jpg"><meta property="article:section" content="World">
<meta property="article:modified_time" content="2024-05-14T10:00:00Z"><meta property="article:content_tier" content="metered"><body>`+story)
	if p.URL != "https://www.post.example/c" || p.Image != "https://img.example/i.jpg" || p.Section != "World" || p.Language != "en-GB" || !p.Paywalled || p.Modified.Hour() != 10 {
		t.Errorf("%+v", p)
	}
	p = parseString(t, `<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:x"><body>`+story)
	if p.URL != "https://www.post.example/a/b" || p.Image != "" || p.Language != "en" || p.Paywalled {
		t.Errorf("%+v", p)
	}
	if p := parseString(t, `<html lang="tlh"><body>`+story); p.Language != "tlh" || p.Article.Language != "en" {
		t.Errorf("a language without a profile: %s, %s", p.Language, p.Article.Language)
	}
	if p := parseString(t, `<html lang="de"><body>`+story, WithParser(lede.Parser{Language: "en"})); p.Article.Language != "en" {
		t.Errorf("the parser's language is not taken: %s", p.Article.Language)
	}
}

func TestCharset(t *testing.T) {
	cp1251 := "<p>\xcf\xee\xf0\xf2 \xf1\xee\xee\xe1\xf9\xe8\xeb, \xf7\xf2\xee \xef\xe0\xf0\xee\xec \xed\xe5 \xf5\xee\xe4\xe8\xf2 \xf1 \xef\xee\xed\xe5\xe4\xe5\xeb\xfc\xed\xe8\xea\xe0, \xe8 \xed\xe5 \xe1\xf3\xe4\xe5\xf2 \xf5\xee\xe4\xe8\xf2\xfc \xe4\xee \xef\xff\xf2\xed\xe8\xf6\xfb.</p>"
	utf := "<p>Порт сообщил, что паром не ходит с понедельника, и не будет ходить до пятницы.</p>"
	utf16 := "\xfe\xff"
	for _, r := range utf {
		utf16 += string([]byte{byte(r >> 8), byte(r)})
	}
	tests := []struct{ name, page, header string }{
		{"meta", `<meta charset="windows-1251">` + cp1251, ""},
		{"http-equiv", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">` + cp1251, ""},
		{"header", cp1251, "text/html; charset=Windows-1251"},
		{"header before meta", `<meta charset="koi8-r">` + cp1251, "text/html; charset=cp1251"},
		{"UTF-8", utf, ""},
		{"UTF-8 with a mark", "\ufeff" + utf, "text/html; charset=koi8-r"},
		{"UTF-8, said to be something else", `<meta charset="windows-1251">` + utf, "text/html; charset=iso-8859-1"},
		{"UTF-16", utf16, ""},
	}
	for _, test := range tests {
		p := parseString(t, test.page, WithContentType(test.header))
		if !strings.HasPrefix(p.Article.Text, "Порт сообщил") {
			t.Errorf("%s: %q", test.name, p.Article.Text)
		}
	}
	if p := parseString(t, `<meta charset="klingon"><p>Caf`+"\xe9"+` closed.</p>`+story); !strings.Contains(p.Article.Text, "\ufffd") {
		t.Errorf("bytes of no charset: %q", p.Article.Text)
	}
}

func TestErrors(t *testing.T) {
	broken := errors.New("line cut")
	tests := []struct {
		name string
		in   io.Reader
		opts []Option
		want error
	}{
		{"empty", strings.NewReader(""), nil, ErrNoArticle},
		{"no text", strings.NewReader("<html><body><script>x</script></body></html>"), nil, ErrNoArticle},
		{"links", strings.NewReader("<ul>" + strings.Repeat("<li><a href=x>More of the news of the day, and then some more of it.</a></li>", 50) + "</ul>"), nil, ErrNoArticle},
		{"a headline", strings.NewReader("<h1>Ferry halted</h1>"), nil, ErrNoArticle},
		{"no page", bytes.NewReader([]byte("\x89PNG\r\n\x1a\n\x00\x00")), nil, ErrNoArticle},
		{"too deep", strings.NewReader(strings.Repeat("<div>", 10000) + story), nil, ErrNoArticle},
		{"too large", strings.NewReader(story), []Option{WithMaxBytes(20)}, ErrTooLarge},
		{"no limit", strings.NewReader(story), []Option{WithMaxBytes(-1)}, nil},
		{"text too large", strings.NewReader(story), []Option{WithParser(lede.Parser{MaxBytes: 20})}, lede.ErrTooLarge},
		{"no profile", strings.NewReader(story), []Option{WithParser(lede.Parser{Language: "tlh"})}, lede.ErrLanguage},
		{"a reader that fails", io.MultiReader(strings.NewReader(story), iotest.ErrReader(broken)), nil, broken},
	}
	for _, test := range tests {
		p, err := Parse(test.in, "", test.opts...)
		if !errors.Is(err, test.want) || (p == nil) == (err == nil) {
			t.Errorf("%s: %v, %v; want the error %v", test.name, p, err, test.want)
		}
	}
}

// check checks what holds for any page.
func check(t testing.TB, b []byte) {
	t.Helper()
	p, err := Parse(bytes.NewReader(b), "https://news.example/")
	if (p == nil) == (err == nil) {
		t.Fatalf("page %v, error %v", p, err)
	}
	if err != nil {
		return
	}
	var texts []string
	for i, x := range p.parts {
		texts = append(texts, x.text)
		if got := p.Article.Text[x.start : x.start+len(x.text)]; got != x.text {
			t.Fatalf("part %d is %q, and stands at %q", i, x.text, got)
		}
		for _, r := range x.runs {
			if r.node.Type != html.TextNode || r.node.Data[r.from:r.from+r.n] != x.text[r.at:min(r.at+r.n, len(x.text))] {
				t.Fatalf("part %d: a run of %q is not its text", i, x.text)
			}
		}
	}
	if got := strings.Join(texts, "\n\n"); got != p.Article.Text {
		t.Fatalf("the parts are %q, the text is %q", got, p.Article.Text)
	}
	checkPlaces(t, p)
	checkMark(t, p)
}

// hostile are pages that were made to undo parsers.
func hostile(size int) map[string]string {
	pages := map[string]string{}
	for _, unit := range []string{
		"<p>a", "<p>The port said so.", "<b><p>It rains here.", "<a href=x><b>", "<i><table>", "<table><td>It rains.", "<ul><li>It is a long day for us. ", "<h2>Ferry</h2>", "<h2>Ferry</h2><p>x</p>",
		"It rains.<br>", "It rains<br>", "a<br>", "&amp;", "&", "<", "</p>", "<!--", "<br", "<script>", "<style>", "<svg>", "<math>", "<select>", "<template>", "<form>", "<frameset>", "<plaintext>",
		"<div class=related>", "<div class='related comments share'>It rains here.</div>", "<time>1</time>", "<figcaption>a", "<address>A B", "<h1>A</h1><p>It rains on the coast today.</p>", "\x00", "é", "漢字。", "\u200b", "\xff",
		"<span class=author>Ann Lee</span>", "<a rel=author>Ann Lee</a>", "<meta name=author content='Ann Lee'>", "<meta property=og:title content=A>", "<p><b>Ann Lee</b></p>",
	} {
		pages[unit] = strings.Repeat(unit, size/len(unit)) + story
	}
	pages["attributes"] = "<p " + strings.Repeat("a=b ", size/4) + ">" + story
	pages["many attributes"] = "<p " + strings.Join(strings.Split(strings.Repeat("xy", size/4), "y"), "z q") + ">" + story
	pages["a long class"] = "<div class='" + strings.Repeat("related ", size/8) + "'>" + story
	pages["a long word"] = "<p>" + strings.Repeat("a", size) + "</p>" + story
	pages["nested JSON"] = `<script type="application/ld+json">` + strings.Repeat("[", size/2) + `</script>` + story
	pages["nested objects"] = `<script type="application/ld+json">` + strings.Repeat(`{"@graph":[`, 5000) + strings.Repeat("]}", 5000) + `</script>` + story
	pages["many authors"] = `<script type="application/ld+json">{"@type":"NewsArticle","author":[` + strings.Repeat(`"Ann Lee",`, size/10) + `"Bo Ek"]}</script>` + story
	pages["a long body"] = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"` + strings.Repeat("It rains. ", size/10) + `"}</script>` + strings.Repeat("<p>It rains, it rains, it rains.</p>", size/40)
	pages["headings like the title"] = "<title>A</title>" + strings.Repeat("<h2>A</h2>", size/10) + story
	return pages
}

// TestHostile parses hostile pages of a quarter of a megabyte each. The limit is some
// hundred times what a slow machine needs.
func TestHostile(t *testing.T) {
	size := 1 << 18
	if testing.Short() {
		size = 1 << 14
	}
	for name, page := range hostile(size) {
		watchdog := time.AfterFunc(20*time.Second, func() { panic("no end to be seen with " + name) })
		p, err := Parse(strings.NewReader(page), "")
		watchdog.Stop()
		if (p == nil) == (err == nil) {
			t.Errorf("%s: %v, %v", name, p, err)
		}
	}
	for _, page := range hostile(1 << 9) {
		check(t, []byte(page))
	}
}

// TestCut parses the pages cut short at many places.
func TestCut(t *testing.T) {
	for _, name := range pages(t) {
		b := readFile(t, name)
		for i := 0; i < len(b); i += 61 {
			check(t, b[:i])
			check(t, b[i:])
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, name := range pages(f) {
		f.Add(readFile(f, name))
	}
	for _, page := range hostile(1 << 8) {
		f.Add([]byte(page))
	}
	f.Fuzz(func(t *testing.T, b []byte) { check(t, b) })
}
