package webanno

import (
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestModel checks the JSON against what the Web Annotation Data Model asks of each
// class: https://www.w3.org/TR/annotation-model/.
func TestModel(t *testing.T) {
	a := article(t)
	locate := func(s lede.Span) (Place, bool) {
		return Place{"/html/body/p[1]/text()[1]", "/html/body/p[1]/text()[1]", s.Start, s.End}, s.Start%2 == 0
	}
	b, err := json.Marshal(New(a, "https://news.example/bridge", locate))
	if err != nil {
		t.Fatal(err)
	}
	var list []map[string]any
	if err := json.Unmarshal(b, &list); err != nil || len(list) == 0 {
		t.Fatalf("%d annotations, %v", len(list), err)
	}
	m := model{t, map[string]int{}}
	for _, x := range list {
		m.annotation(x)
	}
	for _, class := range []string{"TextPositionSelector", "TextQuoteSelector", "RangeSelector", "XPathSelector", "TextualBody", "SpecificResource"} {
		if m.met[class] == 0 {
			t.Errorf("there is no %s", class)
		}
	}
}

// A model checks objects of classes, and counts which were met.
type model struct {
	*testing.T
	met map[string]int
}

// motivations are the standard's, which bodies have as their purpose.
var motivations = strings.Fields("assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging")

// annotation has the context, an IRI, its class, at least one target, and bodies.
func (m model) annotation(x map[string]any) {
	u, err := url.Parse(m.text(x, "id"))
	if err != nil || !u.IsAbs() || m.text(x, "@context") != "http://www.w3.org/ns/anno.jsonld" || m.text(x, "type") != "Annotation" || !slices.Contains(motivations, m.text(x, "motivation")) {
		m.Errorf("%v", x)
	}
	for _, b := range m.list(x, "body") {
		m.met["TextualBody"]++
		if m.text(b, "type") != "TextualBody" || m.text(b, "value") == "" || !slices.Contains(motivations, m.text(b, "purpose")) {
			m.Errorf("body %v", b)
		}
	}
	for _, target := range m.list(x, "target") {
		m.met[m.text(target, "type")]++
		if source, err := url.Parse(m.text(target, "source")); err != nil || !source.IsAbs() {
			m.Errorf("target %v", target)
		}
		for _, s := range m.list(target, "selector") {
			m.selector(s)
		}
	}
}

// selector has what its class asks for, and nothing of another.
func (m model) selector(s map[string]any) {
	class := m.text(s, "type")
	m.met[class]++
	var keys []string
	switch class {
	case "TextPositionSelector":
		keys = []string{"start", "end"}
		start, _ := s["start"].(float64)
		if end, ok := s["end"].(float64); !ok || start < 0 || end < start || start != float64(int(start)) {
			m.Errorf("%v", s)
		}
	case "TextQuoteSelector":
		keys = []string{"exact", "prefix", "suffix"}
		m.text(s, "exact")
	case "RangeSelector":
		keys = []string{"startSelector", "endSelector"}
		for _, key := range keys {
			inner, ok := s[key].(map[string]any)
			if !ok {
				m.Fatalf("no %s in %v", key, s)
			}
			m.selector(inner)
		}
	case "XPathSelector":
		keys = []string{"value", "refinedBy"}
		m.text(s, "value")
		if inner, ok := s["refinedBy"].(map[string]any); ok {
			m.selector(inner)
		}
	default:
		m.Errorf("%v", s)
	}
	for key := range s {
		if key != "type" && !slices.Contains(keys, key) {
			m.Errorf("%s in %v", key, s)
		}
	}
}

// text returns a field that must be there.
func (m model) text(x map[string]any, key string) string {
	s, _ := x[key].(string)
	if s == "" {
		m.Errorf("no %s in %v", key, x)
	}
	return s
}

// list returns the objects of a field, of which there must be one at least.
func (m model) list(x map[string]any, key string) []map[string]any {
	l, _ := x[key].([]any)
	if len(l) == 0 {
		m.Errorf("no %s in %v", key, x)
	}
	var out []map[string]any
	for _, v := range l {
		o, ok := v.(map[string]any)
		if !ok {
			m.Fatalf("%v in %s", v, key)
		}
		out = append(out, o)
	}
	return out
}
