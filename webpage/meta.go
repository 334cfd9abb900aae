package webpage

import (
	"net/url"
	"strings"
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

// maxListed bounds how many elements, or names, of a kind are looked at.
const maxListed = 100

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
