package lede

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

// A jsonSchema is as much of JSON Schema as the file of an article uses.
type jsonSchema struct {
	Ref        string                 `json:"$ref"`
	Type       string                 `json:"type"`
	Const      *string                `json:"const"`
	OneOf      []*jsonSchema          `json:"oneOf"`
	Minimum    *float64               `json:"minimum"`
	Items      *jsonSchema            `json:"items"`
	Required   []string               `json:"required"`
	Properties map[string]*jsonSchema `json:"properties"`
	Defs       map[string]*jsonSchema `json:"$defs"`
}

// check returns what is wrong with a value, "" if nothing is. Properties that the
// schema does not name are wrong too, although it leaves room for them.
func (s *jsonSchema) check(root *jsonSchema, path string, v any) string {
	if s.Ref != "" {
		def := root.Defs[strings.TrimPrefix(s.Ref, "#/$defs/")]
		if def == nil {
			return path + ": no " + s.Ref
		}
		if bad := def.check(root, path, v); bad != "" {
			return bad
		}
	}
	if s.Const != nil && v != *s.Const {
		return fmt.Sprintf("%s: %v is not %s", path, v, *s.Const)
	}
	if len(s.OneOf) > 0 && !slices.ContainsFunc(s.OneOf, func(o *jsonSchema) bool { return o.check(root, path, v) == "" }) {
		return fmt.Sprintf("%s: %v is none of the values", path, v)
	}
	switch x := v.(type) {
	case map[string]any:
		return s.checkObject(root, path, x)
	case []any:
		if s.Ref == "" && (s.Type != "array" || s.Items == nil) {
			return path + ": an array"
		}
		for i, y := range x {
			if bad := s.Items.check(root, fmt.Sprintf("%s[%d]", path, i), y); bad != "" {
				return bad
			}
		}
	case string:
		if s.Ref == "" && s.Const == nil && s.Type != "string" {
			return path + ": a string"
		}
	case bool:
		if s.Type != "boolean" {
			return path + ": a boolean"
		}
	case float64:
		if s.Ref == "" && s.Type != "number" && (s.Type != "integer" || x != math.Trunc(x)) || s.Minimum != nil && x < *s.Minimum {
			return fmt.Sprintf("%s: the number %v", path, x)
		}
	default:
		return fmt.Sprintf("%s: %v", path, v)
	}
	return ""
}

func (s *jsonSchema) checkObject(root *jsonSchema, path string, v map[string]any) string {
	if s.Ref != "" {
		return ""
	}
	if s.Type != "object" {
		return path + ": an object"
	}
	for _, key := range s.Required {
		if _, ok := v[key]; !ok {
			return path + ": no " + key
		}
	}
	for key, x := range v {
		p := s.Properties[key]
		if p == nil {
			return path + ": " + key + " is not in the schema"
		}
		if bad := p.check(root, path+"."+key, x); bad != "" {
			return bad
		}
	}
	return ""
}

func readSchema(t *testing.T) *jsonSchema {
	t.Helper()
	var s jsonSchema
	if err := json.Unmarshal(readFile(t, "schema/article.schema.json"), &s); err != nil {
		t.Fatal(err)
	}
	return &s
}

// TestSchema checks the golden files against the schema.
func TestSchema(t *testing.T) {
	s := readSchema(t)
	for _, name := range fixtures(t) {
		var g struct{ Article any }
		if err := json.Unmarshal(readFile(t, strings.TrimSuffix(name, ".txt")+".json"), &g); err != nil {
			t.Fatal(err)
		}
		if bad := s.check(s, "article", g.Article); bad != "" {
			t.Errorf("%s: %s; the schema is made anew by: cd tools && go run ./schema", name, bad)
		}
	}
}

// TestSchemaRefuses checks that the schema says no.
func TestSchemaRefuses(t *testing.T) {
	s := readSchema(t)
	for _, test := range []struct{ article, want string }{
		{`{"text":"a","language":"en"}`, ""},
		{`{"text":"a"}`, "no language"},
		{`{"text":1,"language":"en"}`, "text"},
		{`{"text":"a","language":"en","unit":"mile"}`, "unit"},
		{`{"text":"a","language":"en","blocks":{}}`, "blocks"},
		{`{"text":"a","language":"en","blocks":[{"start":0,"end":1,"kind":"poem","sentences":[]}]}`, "poem"},
		{`{"text":"a","language":"en","blocks":[{"start":-1,"end":1,"kind":"paragraph","sentences":[]}]}`, "-1"},
		{`{"text":"a","language":"en","blocks":[{"start":0.5,"end":1,"kind":"paragraph","sentences":[]}]}`, "0.5"},
		{`{"text":"a","language":"en","blocks":[{"start":0,"end":1,"kind":"paragraph"}]}`, "sentences"},
		{`{"text":"a","language":"en","colour":"red"}`, "colour"},
	} {
		var v any
		if err := json.Unmarshal([]byte(test.article), &v); err != nil {
			t.Fatal(err)
		}
		if bad := s.check(s, "article", v); (bad == "") != (test.want == "") || !strings.Contains(bad, test.want) {
			t.Errorf("%s: %q, want %q", test.article, bad, test.want)
		}
	}
}
