package webpage

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// maxScript bounds the bytes of one script of structured data, and maxDepth how
// deep its values may lie in one another.
const (
	maxScript = 4 << 20
	maxDepth  = 32
)

// A thing is an object of JSON-LD.
type thing map[string]any

// readThings returns the objects of a page's JSON-LD, those that lie in lists and
// graphs too, in order.
func readThings(scripts []*html.Node) []thing {
	var out []thing
	for _, n := range scripts {
		s := textOf(n)
		if len(s) > maxScript {
			continue
		}
		var v any
		if json.Unmarshal([]byte(s), &v) != nil && json.Unmarshal([]byte(mendJSON(s)), &v) != nil {
			continue
		}
		out = appendThings(out, v, 0)
	}
	return out
}

// mendJSON mends what pages get wrong: line ends within strings, comments of HTML or
// CDATA around the data, a semicolon behind it.
func mendJSON(s string) string {
	s = strings.TrimSpace(s)
	for _, mark := range [...]string{"<!--", "//<![CDATA[", "<![CDATA[", "-->", "//]]>", "]]>", ";"} {
		s = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(s, mark), mark))
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}

func appendThings(out []thing, v any, depth int) []thing {
	if depth > maxDepth {
		return out
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			out = appendThings(out, x, depth+1)
		}
	case map[string]any:
		out = append(out, v)
		for _, key := range [...]string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"} {
			if x, ok := v[key]; ok {
				out = appendThings(out, x, depth+1)
			}
		}
	}
	return out
}

// is reports whether the type of a thing ends in one of the words: "NewsArticle" and
// "ReportageNewsArticle" in "Article".
func (t thing) is(types ...string) bool {
	for _, name := range stringsOf(t["@type"], "", 0) {
		for _, suffix := range types {
			if strings.HasSuffix(name, suffix) {
				return true
			}
		}
	}
	return false
}

// text returns the first text of a property.
func (t thing) text(keys ...string) string {
	for _, key := range keys {
		for _, s := range stringsOf(t[key], "name", 0) {
			if s = clean(s); s != "" {
				return s
			}
		}
	}
	return ""
}

// full returns the text of a property with its line ends.
func (t thing) full(key string) string {
	s, _ := t[key].(string)
	return s
}

// stringsOf returns the texts of a value: itself, those of a list, or the field of an
// object.
func stringsOf(v any, field string, depth int) []string {
	if depth > maxDepth {
		return nil
	}
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var out []string
		for _, x := range v {
			out = append(out, stringsOf(x, field, depth+1)...)
		}
		return out
	case map[string]any:
		if x, ok := v["@value"]; ok {
			return stringsOf(x, field, depth+1)
		}
		if field != "" {
			return stringsOf(v[field], "", depth+1)
		}
	}
	return nil
}
