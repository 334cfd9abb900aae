package webpage

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A head is what a page says of itself beside its text.
type head struct {
	base     string            // the page's address
	lang     string            // <html lang>
	title    string            // <title>
	metas    map[string]string // the first value of each name or property
	lists    map[string][]string
	canon    string       // <link rel=canonical>
	scripts  []*html.Node // JSON-LD
	things   []thing
	headings []*html.Node // h1
	times    []*html.Node // time, and what has itemprop=datePublished
	authors  []*html.Node // rel=author, itemprop=author
	body     *html.Node
}

// readHead walks the document once and notes what speaks of the page.
func readHead(doc *html.Node, url string) *head {
	h := &head{base: url, metas: map[string]string{}, lists: map[string][]string{}}
	h.walk(doc)
	h.things = readThings(h.scripts)
	return h
}

func (h *head) walk(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode {
			continue
		}
		h.note(c)
		h.walk(c)
	}
}

func (h *head) note(n *html.Node) {
	switch n.DataAtom {
	case atom.Html:
		h.lang = attr(n, "lang")
		if h.lang == "" {
			h.lang = attr(n, "xml:lang")
		}
		return
	case atom.Body:
		if h.body == nil {
			h.body = n
		}
		return
	case atom.Title:
		if h.title == "" && n.Namespace == "" {
			h.title = clean(textOf(n))
		}
		return
	case atom.Meta:
		h.meta(n)
		return
	case atom.Link:
		if strings.EqualFold(attr(n, "rel"), "canonical") && h.canon == "" {
			h.canon = attr(n, "href")
		}
		return
	case atom.Script:
		if t := strings.ToLower(attr(n, "type")); strings.HasPrefix(t, "application/ld+json") && len(h.scripts) < maxListed {
			h.scripts = append(h.scripts, n)
		}
		return
	case atom.H1:
		if len(h.headings) < maxListed {
			h.headings = append(h.headings, n)
		}
	case atom.Time:
		if len(h.times) < maxListed {
			h.times = append(h.times, n)
		}
	}
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "itemprop":
			switch {
			case strings.Contains(a.Val, "date") && n.DataAtom != atom.Time && len(h.times) < maxListed:
				h.times = append(h.times, n)
			case a.Val == "author" && len(h.authors) < maxListed:
				h.authors = append(h.authors, n)
			}
		case "rel":
			if strings.Contains(a.Val, "author") && len(h.authors) < maxListed {
				h.authors = append(h.authors, n)
			}
		}
	}
}

// meta notes a value by its name, property or itemprop, in lower case.
func (h *head) meta(n *html.Node) {
	var name string
	for _, key := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		if name = strings.ToLower(attr(n, key)); name != "" {
			break
		}
	}
	v := attr(n, "content")
	if name == "" || strings.TrimSpace(v) == "" {
		return
	}
	if h.metas[name] == "" {
		h.metas[name] = v
	}
	if l := h.lists[name]; len(l) < maxListed {
		h.lists[name] = append(l, v)
	}
}
