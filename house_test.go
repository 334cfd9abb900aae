package lede_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// order is the house from the ground up: a package of internal imports only what
// stands before it. It is policy: change it on purpose, never to mend a build.
var order = []string{"text", "pack", "lang", "crf", "token", "pos", "dates", "layout", "prose", "names", "coref", "roles", "quotes", "speakers", "cast", "refs"}

const module = "github.com/lede-go/lede"

// allowed is what the library may import from outside: no clock but for the type,
// no environment, no files, no regular expressions, no randomness.
var allowed = strings.Fields(`bytes cmp compress/flate embed encoding/binary errors fmt hash/maphash io iter math/bits slices strconv strings sync
	time unicode unicode/utf16 unicode/utf8`)

// from is each package's allowance outside the standard library.
var from = map[string]string{
	"lang":  "golang.org/x/text/unicode/norm",
	"token": "github.com/rivo/uniseg",
}

// A source is a file of the library, tests aside.
type source struct {
	*ast.File
	name    string
	pkg     string // its folder below internal, "" for the root
	imports []string
}

// sources returns the files of the root and of every package of internal.
func sources(t *testing.T) []source {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir("internal", func(name string, e fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(name) == ".go" {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var out []source
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		s := source{File: f, name: filepath.ToSlash(name)}
		if rest, ok := strings.CutPrefix(s.name, "internal/"); ok {
			s.pkg = rest[:strings.LastIndexByte(rest, '/')]
		}
		for _, i := range f.Imports {
			path, _ := strconv.Unquote(i.Path.Value)
			s.imports = append(s.imports, path)
		}
		out = append(out, s)
	}
	return out
}

// isTrainer reports whether a package makes weights rather than uses them.
func isTrainer(pkg string) bool { return pkg == "train" || strings.HasPrefix(pkg, "train/") }

// TestHouse checks who imports whom.
func TestHouse(t *testing.T) {
	met := map[string]bool{}
	for _, s := range sources(t) {
		if isTrainer(s.pkg) {
			continue
		}
		at := len(order)
		if s.pkg != "" {
			if at = slices.Index(order, s.pkg); at < 0 {
				t.Errorf("%s: the package stands nowhere in the order", s.name)
				continue
			}
			met[s.pkg] = true
		}
		for _, path := range s.imports {
			inner, ours := strings.CutPrefix(path, module+"/internal/")
			switch {
			case ours && !slices.Contains(order[:at], inner):
				t.Errorf("%s imports %s, which does not stand before it", s.name, inner)
			case !ours && !slices.Contains(allowed, path) && path != from[s.pkg]:
				t.Errorf("%s imports %s", s.name, path)
			}
		}
	}
	for _, p := range order {
		if !met[p] {
			t.Errorf("there is no package %s", p)
		}
	}
}

// beside are the packages that stand on the root: they show an article, or write it in
// the forms of others.
var beside = []string{"view", "ninjs", "jsonld", "webanno"}

// TestBeside checks that they need the root and the standard library only, and what
// tells how wide characters are.
func TestBeside(t *testing.T) {
	for _, pkg := range beside {
		names, err := filepath.Glob(pkg + "/*.go")
		if err != nil || len(names) == 0 {
			t.Errorf("there is no package %s", pkg)
		}
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
			if err != nil {
				t.Fatal(err)
			}
			for _, i := range f.Imports {
				if path, _ := strconv.Unquote(i.Path.Value); path != module && path != "github.com/rivo/uniseg" && strings.Contains(path, ".") {
					t.Errorf("%s imports %s", name, path)
				}
			}
		}
	}
}

// TestRules checks what the library promises about itself: it does no work when it
// is imported, and it reads no clock.
func TestRules(t *testing.T) {
	for _, s := range sources(t) {
		if isTrainer(s.pkg) {
			continue
		}
		for _, d := range s.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && d.Name.Name == "init" {
					t.Errorf("%s has an init function", s.name)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					v, ok := spec.(*ast.ValueSpec)
					if !ok || d.Tok != token.VAR {
						continue
					}
					for _, x := range v.Values {
						if what := madeAtImport(x); what != "" {
							t.Errorf("%s: %s is %s when the package is imported", s.name, v.Names[0], what)
						}
					}
				}
			}
		}
		ast.Inspect(s.File, func(n ast.Node) bool {
			if x, ok := n.(*ast.SelectorExpr); ok {
				if p, ok := x.X.(*ast.Ident); ok && p.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "Local"}, x.Sel.Name) {
					t.Errorf("%s uses time.%s", s.name, x.Sel.Name)
				}
			}
			return true
		})
	}
}

// madeAtImport says what is done for a variable when its package is imported, ""
// if nothing is: arrays and what they hold are laid out by the compiler.
func madeAtImport(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.CompositeLit:
		switch typ := x.Type.(type) {
		case *ast.MapType:
			return "a map that is filled"
		case *ast.ArrayType:
			if typ.Len == nil {
				return "a slice that is made"
			}
		}
	case *ast.CallExpr:
		if f, ok := x.Fun.(*ast.SelectorExpr); ok {
			if p, ok := f.X.(*ast.Ident); ok && slices.Contains([]string{"errors.New", "sync.OnceValue"}, p.Name+"."+f.Sel.Name) {
				return ""
			}
		}
		return "a value that is computed"
	}
	return ""
}

// TestSize keeps functions and files to a size that can be read: 60 lines and 500.
// Tables that a program writes are as long as they are.
func TestSize(t *testing.T) {
	for _, s := range sources(t) {
		b, err := os.ReadFile(s.name)
		if err != nil {
			t.Fatal(err)
		}
		if ast.IsGenerated(s.File) {
			continue
		}
		if n := strings.Count(string(b), "\n"); n > 500 {
			t.Errorf("%s has %d lines", s.name, n)
		}
		line := func(p token.Pos) int { return strings.Count(string(b[:p-s.FileStart]), "\n") }
		for _, d := range s.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && line(f.End())-line(f.Pos())+1 > 60 {
				t.Errorf("%s: %s has %d lines", s.name, f.Name.Name, line(f.End())-line(f.Pos())+1)
			}
		}
	}
}

// TestExamplesForAll checks that every exported function and method has an
// example, and every exported name a comment.
func TestExamplesForAll(t *testing.T) {
	examples := map[string]bool{}
	f, err := parser.ParseFile(token.NewFileSet(), "example_test.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range f.Decls {
		if d, ok := d.(*ast.FuncDecl); ok {
			examples[d.Name.Name] = true
		}
	}
	if !examples["Example"] || !examples["ExampleArticle"] {
		t.Error("no example for an article as a whole")
	}
	for _, s := range sources(t) {
		for _, d := range s.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if !d.Name.IsExported() {
					continue
				}
				example := exampleName(d)
				if s.pkg == "" && example != "" && !examples[example] {
					t.Errorf("%s: no %s", s.name, example)
				}
				if d.Doc == nil {
					t.Errorf("%s: %s has no comment", s.name, d.Name)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if x, ok := spec.(*ast.TypeSpec); ok && x.Name.IsExported() && d.Doc == nil && x.Doc == nil {
						t.Errorf("%s: %s has no comment", s.name, x.Name)
					}
				}
			}
		}
	}
}

// exampleName returns the name of the example of a function or method, "" for a
// method of a type that users do not see.
func exampleName(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return "Example" + d.Name.Name
	}
	recv := d.Recv.List[0].Type
	if star, ok := recv.(*ast.StarExpr); ok {
		recv = star.X
	}
	if generic, ok := recv.(*ast.IndexExpr); ok {
		recv = generic.X
	}
	r := recv.(*ast.Ident)
	if !r.IsExported() {
		return ""
	}
	return "Example" + r.Name + "_" + d.Name.Name
}

// docLink is a reference of a comment to an exported name of the package.
var docLink = regexp.MustCompile(`\[([A-Z]\w*(?:\.[A-Z]\w*)?)\]`)

// TestDocLinks checks that no reference in the comments of the root leads nowhere.
func TestDocLinks(t *testing.T) {
	names := map[string]bool{}
	for _, s := range sources(t) {
		if s.pkg != "" {
			continue
		}
		for _, d := range s.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				names[strings.Replace(strings.TrimPrefix(exampleName(d), "Example"), "_", ".", 1)] = true
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					declared(names, spec)
				}
			}
		}
	}
	for _, s := range sources(t) {
		if s.pkg != "" {
			continue
		}
		for _, group := range s.Comments {
			for _, m := range docLink.FindAllStringSubmatch(group.Text(), -1) {
				if !names[m[1]] {
					t.Errorf("%s: [%s] leads nowhere", s.name, m[1])
				}
			}
		}
	}
}

// declared adds what a declaration names, and the fields of structs.
func declared(names map[string]bool, spec ast.Spec) {
	switch x := spec.(type) {
	case *ast.ValueSpec:
		for _, n := range x.Names {
			names[n.Name] = true
		}
	case *ast.TypeSpec:
		names[x.Name.Name] = true
		if s, ok := x.Type.(*ast.StructType); ok {
			for _, f := range s.Fields.List {
				for _, n := range f.Names {
					names[x.Name.Name+"."+n.Name] = true
				}
			}
		}
	}
}
