// Schema writes the JSON Schema of an article from the Go types of the library and
// their comments: go run ./schema in the folder tools.
//
//	go run ./schema          writes ../schema/article.schema.json
//	go run ./schema -check   fails if that file is not what it would write
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"log"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// version is that of the schema: the last number grows when a field is added, the
// first when one changes its meaning or goes.
const version = "1.0"

func main() {
	log.SetFlags(0)
	root := flag.String("root", "..", "folder of the library")
	check := flag.Bool("check", false, "compare with the file instead of writing it")
	flag.Parse()
	out, err := generate(*root)
	if err != nil {
		log.Fatal(err)
	}
	name := filepath.Join(*root, "schema", "article.schema.json")
	if !*check {
		if err := os.WriteFile(name, out, 0o666); err != nil {
			log.Fatal(err)
		}
		return
	}
	if old, err := os.ReadFile(name); err != nil || !bytes.Equal(old, out) {
		log.Fatalf("%s is not up to date: cd tools && go run ./schema (%v)", name, err)
	}
}

// A schema is a JSON Schema; the order of its fields is that of the file.
type schema struct {
	Schema      string     `json:"$schema,omitempty"`
	ID          string     `json:"$id,omitempty"`
	Title       string     `json:"title,omitempty"`
	Version     string     `json:"version,omitempty"`
	Ref         string     `json:"$ref,omitempty"`
	Description string     `json:"description,omitempty"`
	Type        string     `json:"type,omitempty"`
	Const       string     `json:"const,omitempty"`
	OneOf       []*schema  `json:"oneOf,omitempty"`
	Minimum     *int       `json:"minimum,omitempty"`
	Items       *schema    `json:"items,omitempty"`
	Required    []string   `json:"required,omitempty"`
	Properties  properties `json:"properties,omitempty"`
	Defs        properties `json:"$defs,omitempty"`
}

// properties are named schemas in order.
type properties []property

type property struct {
	name string
	schema
}

// MarshalJSON writes an object, in order.
func (p properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, x := range p {
		if i > 0 {
			b.WriteByte(',')
		}
		v, err := marshal(x.schema)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "%q:%s", x.name, v)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSpace(b.Bytes()), err
}

// A library is what is read of the Go files.
type library struct {
	structs map[string]*ast.StructType
	others  map[string]ast.Expr // what other types are
	docs    map[string]string
	values  map[string][]*schema // the constants of a type
	defs    properties
}

// generate returns the file.
func generate(root string) ([]byte, error) {
	lib, err := read(root)
	if err != nil {
		return nil, err
	}
	article := lib.object("Article")
	slices.SortFunc(lib.defs, func(a, b property) int { return strings.Compare(a.name, b.name) })
	article.Schema = "https://json-schema.org/draft/2020-12/schema"
	article.ID = "https://github.com/lede-go/lede/schema/article.schema.json"
	article.Title = "Article"
	article.Version = version
	article.Defs = lib.defs
	b, err := marshal(article)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = json.Indent(&out, b, "", "  ")
	out.WriteByte('\n')
	return out.Bytes(), err
}

// read parses the files of the library.
func read(root string) (*library, error) {
	lib := &library{structs: map[string]*ast.StructType{}, others: map[string]ast.Expr{}, docs: map[string]string{}, values: map[string][]*schema{}}
	names, err := filepath.Glob(filepath.Join(root, "*.go"))
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		for _, d := range f.Decls {
			if d, ok := d.(*ast.GenDecl); ok {
				lib.declare(d)
			}
		}
	}
	return lib, nil
}

// declare notes the types and the constants of a declaration.
func (lib *library) declare(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch x := spec.(type) {
		case *ast.TypeSpec:
			lib.docs[x.Name.Name] = prose(d.Doc)
			if s, ok := x.Type.(*ast.StructType); ok {
				lib.structs[x.Name.Name] = s
			} else {
				lib.others[x.Name.Name] = x.Type
			}
		case *ast.ValueSpec:
			typ, ok := x.Type.(*ast.Ident)
			if d.Tok != token.CONST || !ok || len(x.Values) != 1 {
				continue
			}
			if lit, ok := x.Values[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
				v, _ := strconv.Unquote(lit.Value)
				lib.values[typ.Name] = append(lib.values[typ.Name], &schema{Const: v, Description: prose(x.Comment)})
			}
		}
	}
}

// link is a reference of a comment to a name.
var link = regexp.MustCompile(`\[([A-Za-z.]+)\]`)

// prose returns a comment as one paragraph without marks.
func prose(c *ast.CommentGroup) string {
	return link.ReplaceAllString(strings.Join(strings.Fields(c.Text()), " "), "$1")
}

// object returns the schema of a struct.
func (lib *library) object(name string) schema {
	s := schema{Description: lib.docs[name], Type: "object"}
	lib.fields(&s, lib.structs[name])
	return s
}

// fields adds the fields of a struct to a schema, those of embedded structs as its own.
func (lib *library) fields(s *schema, t *ast.StructType) {
	for _, f := range t.Fields.List {
		if len(f.Names) == 0 {
			lib.fields(s, lib.structs[f.Type.(*ast.Ident).Name])
			continue
		}
		if f.Tag == nil || !f.Names[0].IsExported() {
			continue
		}
		tag, _ := strconv.Unquote(f.Tag.Value)
		key, rest, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
		p := lib.of(f.Type)
		p.Description = prose(f.Doc)
		if p.Description == "" {
			p.Description = prose(f.Comment)
		}
		if rest == "" {
			s.Required = append(s.Required, key)
		}
		s.Properties = append(s.Properties, property{key, p})
	}
}

// of returns the schema of a type, a reference where it has a name.
func (lib *library) of(t ast.Expr) schema {
	switch t := t.(type) {
	case *ast.ArrayType:
		items := lib.of(t.Elt)
		return schema{Type: "array", Items: &items}
	case *ast.Ident:
		switch t.Name {
		case "string":
			return schema{Type: "string"}
		case "bool":
			return schema{Type: "boolean"}
		case "float64":
			return schema{Type: "number"}
		case "int":
			zero := 0
			return schema{Type: "integer", Minimum: &zero}
		}
		lib.define(t.Name)
		return schema{Ref: "#/$defs/" + t.Name}
	}
	panic(fmt.Sprintf("no schema for %T", t))
}

// define adds the schema of a named type, once.
func (lib *library) define(name string) {
	if slices.ContainsFunc(lib.defs, func(p property) bool { return p.name == name }) {
		return
	}
	lib.defs = append(lib.defs, property{name: name}) // types may hold themselves
	var s schema
	if lib.structs[name] != nil {
		s = lib.object(name)
	} else {
		s = lib.of(lib.others[name])
		s.Description = lib.docs[name]
		s.OneOf = lib.values[name]
	}
	i := slices.IndexFunc(lib.defs, func(p property) bool { return p.name == name })
	lib.defs[i].schema = s
}
