// Package standards checks what lede writes in the forms of others with tools that
// read them.
package standards

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piprate/json-gold/ld"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/jsonld"
	"github.com/lede-go/lede/ninjs"
)

// articles returns the articles of the library's fixtures by their names.
func articles(t *testing.T) map[string]*lede.Article {
	t.Helper()
	files, err := filepath.Glob("../../testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	out := map[string]*lede.Article{}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		if out[name], err = lede.Parse(f); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
	return out
}

// decoded returns a value as it comes out of JSON.
func decoded(t *testing.T, v any) any {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var x any
	if x, err = jsonschema.UnmarshalJSON(strings.NewReader(string(b))); err != nil {
		t.Fatal(err)
	}
	return x
}

// offline loads what a schema refers to elsewhere: anything goes there.
type offline struct{}

func (offline) Load(string) (any, error) { return map[string]any{}, nil }

// TestNinjs checks items against the IPTC's schema of ninjs 3.1, whose file
// LEDE_NINJS_SCHEMA names.
func TestNinjs(t *testing.T) {
	name := os.Getenv("LEDE_NINJS_SCHEMA")
	if name == "" {
		t.Skip("LEDE_NINJS_SCHEMA names no schema")
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	doc, err := jsonschema.UnmarshalJSON(f)
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	c.UseLoader(offline{})
	if err := c.AddResource("file:///ninjs.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("file:///ninjs.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, a := range articles(t) {
		for _, uri := range []string{"", "https://news.example/a"} {
			if err := s.Validate(decoded(t, ninjs.New(a, uri))); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if s.Validate(map[string]any{"uri": "https://news.example/a", "quotes": []any{}}) == nil {
		t.Error("the schema lets everything pass")
	}
}

// vocabulary gives for schema.org a context in which every word is its own.
type vocabulary struct{}

func (vocabulary) LoadDocument(u string) (*ld.RemoteDocument, error) {
	if u != "https://schema.org" {
		return nil, errors.New("nothing is fetched: " + u)
	}
	return &ld.RemoteDocument{DocumentURL: u, Document: map[string]any{"@context": map[string]any{"@vocab": "https://schema.org/"}}}, nil
}

// TestJSONLD expands articles and looks for what was said in them.
func TestJSONLD(t *testing.T) {
	options := ld.NewJsonLdOptions("https://news.example/")
	options.DocumentLoader = vocabulary{}
	for name, a := range articles(t) {
		b, err := json.Marshal(jsonld.New(a, "https://news.example/a"))
		if err != nil {
			t.Fatal(err)
		}
		var v any
		if err := json.Unmarshal(b, &v); err != nil {
			t.Fatal(err)
		}
		out, err := ld.NewJsonLdProcessor().Expand(v, options)
		if err != nil || len(out) != 1 {
			t.Errorf("%s: %v", name, err)
			continue
		}
		node := out[0].(map[string]any)
		said := 0
		for range a.Statements() {
			said++
		}
		parts, _ := node["https://schema.org/hasPart"].([]any)
		if typ := node["@type"].([]any)[0]; typ != "https://schema.org/NewsArticle" || len(parts) != said {
			t.Errorf("%s: a %v with %d parts, not %d", name, typ, len(parts), said)
		}
		ids := map[any]bool{"https://news.example/a": true}
		each(node, func(m map[string]any) {
			if len(m) > 1 && m["@id"] != nil {
				ids[m["@id"]] = true
			}
		})
		each(node, func(m map[string]any) {
			if id := m["@id"]; id != nil && len(m) == 1 && !ids[id] {
				t.Errorf("%s: nothing is %v", name, id)
			}
		})
	}
}

// each visits every object of a value.
func each(v any, visit func(map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		visit(v)
		for _, x := range v {
			each(x, visit)
		}
	case []any:
		for _, x := range v {
			each(x, visit)
		}
	}
}
