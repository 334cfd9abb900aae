package lede_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// sources parses the files of this package whose names pass the filter.
func sources(t *testing.T, keep func(name string) bool) map[string]*ast.File {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]*ast.File{}
	for _, e := range entries {
		if name := e.Name(); strings.HasSuffix(name, ".go") && keep(name) {
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			files[name] = f
		}
	}
	if len(files) == 0 {
		t.Fatal("no sources")
	}
	return files
}

// isLibrary leaves out tests and what only the trainer is built with.
func isLibrary(name string) bool {
	return !strings.HasSuffix(name, "_test.go") && !strings.HasSuffix(name, "_export.go")
}

// TestRules checks what the package promises about itself: it does no work
// when it is imported, and it reads no clock, no environment and no files.
func TestRules(t *testing.T) {
	allowed := strings.Fields(`bytes cmp embed encoding/binary errors fmt hash/crc32 hash/maphash io iter math/bits slices sort strconv strings sync
		time unicode unicode/utf16 unicode/utf8 github.com/rivo/uniseg golang.org/x/text/unicode/norm golang.org/x/text/language`)
	for name, f := range sources(t, isLibrary) {
		for _, i := range f.Imports {
			if path, _ := strconv.Unquote(i.Path.Value); !slices.Contains(allowed, path) {
				t.Errorf("%s imports %s", name, path)
			}
		}
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && d.Name.Name == "init" {
					t.Errorf("%s has an init function", name)
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					v, ok := s.(*ast.ValueSpec)
					if !ok || d.Tok != token.VAR {
						continue
					}
					for _, x := range v.Values {
						if lit, ok := x.(*ast.CompositeLit); ok {
							if _, ok := lit.Type.(*ast.MapType); ok {
								t.Errorf("%s: %s is a map that is filled when the package is imported", name, v.Names[0])
							}
						}
					}
				}
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if x, ok := n.(*ast.SelectorExpr); ok {
				if p, ok := x.X.(*ast.Ident); ok && p.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "Local"}, x.Sel.Name) {
					t.Errorf("%s uses time.%s", name, x.Sel.Name)
				}
			}
			return true
		})
	}
}

// TestExamplesForAll checks that every exported function and method has an
// example, and every exported name a comment.
func TestExamplesForAll(t *testing.T) {
	examples := map[string]bool{}
	for _, f := range sources(t, func(name string) bool { return name == "example_test.go" }) {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok {
				examples[d.Name.Name] = true
			}
		}
	}
	if !examples["Example"] || !examples["ExampleArticle"] {
		t.Error("no example for an article as a whole")
	}
	for name, f := range sources(t, isLibrary) {
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if !d.Name.IsExported() {
					continue
				}
				example := "Example" + d.Name.Name
				if d.Recv != nil {
					recv := d.Recv.List[0].Type
					if star, ok := recv.(*ast.StarExpr); ok {
						recv = star.X
					}
					if r := recv.(*ast.Ident); r.IsExported() {
						example = "Example" + r.Name + "_" + d.Name.Name
					} else {
						continue
					}
				}
				if !examples[example] {
					t.Errorf("%s: no %s", name, example)
				}
				if d.Doc == nil {
					t.Errorf("%s: %s has no comment", name, d.Name)
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if s, ok := s.(*ast.TypeSpec); ok && s.Name.IsExported() && d.Doc == nil && s.Doc == nil {
						t.Errorf("%s: %s has no comment", name, s.Name)
					}
				}
			}
		}
	}
}
