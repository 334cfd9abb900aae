package lede

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede/internal/text"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// A golden is the file beside a fixture: how to parse it, and what comes out.
type golden struct {
	Language  string   `json:"language,omitempty"`  // Parser.Language
	Published string   `json:"published,omitempty"` // Parser.Published, as 2024-04-04
	Article   *Article `json:"article"`
}

func (g golden) parser() (Parser, error) {
	p := Parser{Language: g.Language}
	if g.Published == "" {
		return p, nil
	}
	var err error
	p.Published, err = time.Parse(time.DateOnly, g.Published)
	return p, err
}

// fixtures returns the names of all testdata/<language>/<case>.txt.
func fixtures(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	return files
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestGolden compares what Parse makes of every testdata/<language>/<case>.txt
// with the .json beside it. See testdata/README.md.
func TestGolden(t *testing.T) {
	for _, txt := range fixtures(t) {
		t.Run(filepath.ToSlash(strings.TrimPrefix(txt, "testdata")), func(t *testing.T) {
			var want golden
			name := strings.TrimSuffix(txt, ".txt") + ".json"
			file, err := os.ReadFile(name)
			switch {
			case errors.Is(err, os.ErrNotExist) && *update:
			case err != nil:
				t.Fatal(err)
			default:
				if err := decodeStrict(file, &want); err != nil {
					t.Fatalf("%s: %v", name, err)
				}
			}
			p, err := want.parser()
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			got := golden{want.Language, want.Published, checkParse(t, p, readFile(t, txt))}
			if got.Article == nil {
				t.Fatalf("%s is no article", txt)
			}
			out := layoutJSON(t, got)
			if *update {
				if !bytes.Equal(file, out) {
					if err := os.WriteFile(name, out, 0o666); err != nil {
						t.Fatal(err)
					}
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", txt, diff)
			} else if !bytes.Equal(file, out) {
				t.Errorf("%s is not laid out as -update writes it", name)
			}
		})
	}
}

func TestGoldenOrphans(t *testing.T) {
	entries, err := filepath.Glob("testdata/*/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range entries {
		pair := map[string]string{".txt": ".json", ".json": ".txt"}
		base, ext := strings.TrimSuffix(name, filepath.Ext(name)), filepath.Ext(name)
		if strings.HasPrefix(name, filepath.Join("testdata", "fuzz")) {
			continue
		}
		if pair[ext] == "" {
			t.Errorf("%s is no fixture", name)
		} else if _, err := os.Stat(base + pair[ext]); err != nil {
			t.Errorf("%s has no %s beside it", name, pair[ext])
		}
	}
}

// layoutJSON encodes v as JSON with what fits on a line on one line, so that
// golden files and their diffs can be read.
func layoutJSON(t testing.TB, v any) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	appendJSON(&out, bytes.TrimSpace(b.Bytes()), "")
	out.WriteByte('\n')
	return out.Bytes()
}

// appendJSON appends one compact JSON value, broken over several lines if it
// is an object or an array longer than a line.
func appendJSON(out *bytes.Buffer, v []byte, indent string) {
	const line = 160
	if len(v) <= line || v[0] != '{' && v[0] != '[' {
		out.Write(v)
		return
	}
	out.WriteByte(v[0])
	for i := 1; i < len(v)-1; {
		n := memberLen(v[i:])
		out.WriteString("\n" + indent + "  ")
		member := v[i : i+n]
		if v[0] == '{' {
			key := bytes.IndexByte(member, ':') + 1 // keys have no colon
			out.Write(member[:key])
			out.WriteByte(' ')
			member = member[key:]
		}
		appendJSON(out, member, indent+"  ")
		if i += n; v[i] == ',' {
			out.WriteByte(',')
			i++
		}
	}
	out.WriteString("\n" + indent)
	out.WriteByte(v[len(v)-1])
}

// memberLen returns the length of the first member in the compact inside of an
// object or an array.
func memberLen(v []byte) int {
	depth, quoted := 0, false
	for i := 0; i < len(v); i++ {
		switch c := v[i]; {
		case quoted:
			if c == '\\' {
				i++
			} else if c == '"' {
				quoted = false
			}
		case c == '"':
			quoted = true
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth == 0 {
				return i
			}
			depth--
		case c == ',' && depth == 0:
			return i
		}
	}
	return len(v)
}

// TestLayoutJSON checks that the layout of golden files changes white space
// only.
func TestLayoutJSON(t *testing.T) {
	v := map[string]any{
		"a": strings.Repeat(`"x\`, 100), "b": []any{1, "]", map[string]any{"c": strings.Repeat("{,", 90)}}, "d": []any{}, "e": nil,
	}
	var got, want bytes.Buffer
	if err := json.Compact(&got, layoutJSON(t, v)); err != nil {
		t.Fatal(err)
	}
	e := json.NewEncoder(&want)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.TrimSpace(want.String()), got.String()); diff != "" {
		t.Error(diff)
	}
}

// failing yields some text and then an error.
func failing(text string, err error) io.Reader {
	return io.MultiReader(strings.NewReader(text), iotest.ErrReader(err))
}

func TestErrors(t *testing.T) {
	broken := errors.New("disk on fire")
	jpeg := "\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01"
	zip := "PK\x03\x04\x14\x00\x00\x00\x08\x00"
	tests := []struct {
		name string
		p    Parser
		in   io.Reader
		want error
	}{
		{"empty", Parser{}, strings.NewReader(""), ErrEmpty},
		{"blank", Parser{}, strings.NewReader(" \r\n\t\u00a0\u2029\n"), ErrEmpty},
		{"byte order mark only", Parser{}, strings.NewReader("\ufeff"), ErrEmpty},
		{"UTF-16 byte order mark only", Parser{}, strings.NewReader("\xff\xfe"), ErrEmpty},
		{"too large", Parser{MaxBytes: 3}, strings.NewReader("four"), ErrTooLarge},
		{"too large by default", Parser{}, io.LimitReader(endless{}, DefaultMaxBytes+1), ErrTooLarge},
		{"too large, then broken", Parser{MaxBytes: 3}, failing("four", broken), ErrTooLarge},
		{"NUL", Parser{}, strings.NewReader("a text\x00"), ErrNotText},
		{"NUL in UTF-16", Parser{}, strings.NewReader("\xfe\xff\x00a\x00\x00"), ErrNotText},
		{"JPEG", Parser{}, strings.NewReader(jpeg), ErrNotText},
		{"zip", Parser{}, strings.NewReader(zip), ErrNotText},
		{"PDF", Parser{}, strings.NewReader("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"), ErrNotText},
		{"control characters", Parser{}, strings.NewReader("\x01\x02\x03 \x04\x05\x06"), ErrNotText},
		{"no UTF-8", Parser{}, strings.NewReader("\xcd\xe0\xf2\xee"), ErrNotText},
		{"broken reader", Parser{}, failing("some text", broken), broken},
		{"broken reader, no limit", Parser{MaxBytes: -1}, failing("some text", broken), broken},
		{"reader that stops short", Parser{}, failing("some text", io.ErrUnexpectedEOF), io.ErrUnexpectedEOF},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := test.p.Parse(test.in)
			if a != nil || !errors.Is(err, test.want) {
				t.Errorf("got %v, %v; want the error %v", a, err, test.want)
			}
			if err != nil && !strings.HasPrefix(err.Error(), "lede: ") {
				t.Errorf("the error %q does not name the package", err)
			}
		})
	}
}

// endless is a text without an end.
type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'a'
	}
	return len(b), nil
}

func TestMaxBytes(t *testing.T) {
	text := strings.Repeat("\n", DefaultMaxBytes) + "a" // one byte too long
	tests := []struct {
		max  int64
		text string
		want error
	}{
		{0, text, ErrTooLarge},
		{0, text[1:], nil},
		{-1, text, nil},
		{5, "four!", nil},
		{4, "four!", ErrTooLarge},
	}
	for _, test := range tests {
		if _, err := (Parser{MaxBytes: test.max}).Parse(strings.NewReader(test.text)); !errors.Is(err, test.want) {
			t.Errorf("MaxBytes %d, %d bytes: error %v, want %v", test.max, len(test.text), err, test.want)
		}
	}
}

// TestText checks the three edits, and what they report. In the problems, the
// span is given as the text it covers.
func TestText(t *testing.T) {
	type problem struct {
		Code ProblemCode
		Text string
	}
	tests := []struct {
		name, in, text string
		problems       []problem
	}{
		{"clean", "Été à Kyïv\n\nEnd", "Été à Kyïv\n\nEnd", nil},
		{"byte order mark", "\ufeffText", "Text", nil},
		{"several byte order marks", "\ufeff\ufeff\ufeffText\ufeff!", "Text\ufeff!", nil},
		{"UTF-16, little end first", "\xff\xfeK\x00\x57\x04v\x00", "Kїv", nil},
		{"UTF-16, big end first", "\xfe\xff\x00K\x04\x57\x00v", "Kїv", nil},
		{"UTF-16 with two byte order marks", "\xfe\xff\xfe\xff\x00K", "K", nil},
		{"UTF-16 with a pair of surrogates", "\xfe\xff\x00a\xd8\x3d\xde\x00\x00b", "a😀b", nil},
		{"UTF-16 with line ends", "\xfe\xff\x00a\x00\r\x00\n\x00b", "a\nb", nil},
		{"UTF-16 with a lone high surrogate", "\xfe\xff" + zeros("half of it ") + "\xd8\x3d" + zeros("!"), "half of it \ufffd!",
			[]problem{{ProblemInvalidUTF8, "\ufffd"}}},
		{"UTF-16 with lone low surrogates", "\xfe\xff" + zeros("the other half of them ") + "\xde\x00\xde\x00" + zeros("!"), "the other half of them \ufffd!",
			[]problem{{ProblemInvalidUTF8, "\ufffd"}}},
		{"UTF-16 cut short", "\xfe\xff" + zeros("it is cut sho") + "\x00", "it is cut sho\ufffd",
			[]problem{{ProblemInvalidUTF8, "\ufffd"}}},
		{"line ends of Windows", "a\r\n\r\nb\r\n", "a\n\nb\n", nil},
		{"line ends of the old Macintosh", "a\r\rb", "a\n\nb", nil},
		{"mixed line ends", "a\nb\r\nc\nd\re", "a\nb\nc\nd\ne", []problem{{ProblemMixedLineEnds, "\n"}}},
		{"bytes of Latin-1", "The caf\xe9 in Orl\xe9ans was open.", "The caf\ufffd in Orl\ufffdans was open.",
			[]problem{{ProblemInvalidUTF8, "\ufffd"}, {ProblemInvalidUTF8, "\ufffd"}}},
		{"a run of bytes", "It was \xff\xfe\xfdtext all along, they say.", "It was \ufffdtext all along, they say.",
			[]problem{{ProblemInvalidUTF8, "\ufffd"}}},
		{"replacement characters of the input", "a \ufffd b", "a \ufffd b", nil},
		{"HTML", "<!DOCTYPE html>\n<p>Hello", "<!DOCTYPE html>\n<p>Hello", []problem{{ProblemMarkup, "<!DOCTYPE html>"}}},
		{"HTML amid text", "He wrote <A HREF='x'>so</a>.", "He wrote <A HREF='x'>so</a>.", []problem{{ProblemMarkup, "<A HREF='x'>"}}},
		{"a tag without an end", "It said <div and no more", "It said <div and no more", []problem{{ProblemMarkup, "<div"}}},
		{"no HTML", "x < y, <GM.N> and <3", "x < y, <GM.N> and <3", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := checkParse(t, Parser{}, []byte(test.in))
			if a == nil {
				t.Fatal("no article")
			}
			var problems []problem
			for _, p := range a.Problems {
				problems = append(problems, problem{p.Code, a.Text[p.Start:p.End]})
			}
			if diff := cmp.Diff(test.problems, problems); a.Text != test.text || diff != "" {
				t.Errorf("text %q, want %q; problems (-want +got):\n%s", a.Text, test.text, diff)
			}
		})
	}
}

// zeros returns ASCII text as UTF-16, big end first.
func zeros(s string) string {
	var b strings.Builder
	for i := range len(s) {
		b.WriteString("\x00" + s[i:i+1])
	}
	return b.String()
}

// TestFixtureForms parses every fixture with other line ends and in other
// encodings: the result is the same, but for what the text stage reports.
func TestFixtureForms(t *testing.T) {
	for _, name := range fixtures(t) {
		b := readFile(t, name)
		a := checkParse(t, Parser{}, b)
		clean := []byte(a.Text)
		want, err := Parse(bytes.NewReader(clean))
		if err != nil {
			t.Fatal(err)
		}
		forms := map[string][]byte{
			"BOM":  slices.Concat([]byte("\ufeff"), clean),
			"CRLF": bytes.ReplaceAll(clean, []byte("\n"), []byte("\r\n")),
			"CR":   bytes.ReplaceAll(clean, []byte("\n"), []byte("\r")),
		}
		for form, b := range forms {
			got, err := Parse(bytes.NewReader(b))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s with %s (-without +with):\n%s", name, form, diff)
			}
		}
	}
}

// TestConcurrent shares one Parser among goroutines; it is for the race
// detector.
func TestConcurrent(t *testing.T) {
	files := fixtures(t)
	texts := make([][]byte, len(files))
	want := make([]*Article, len(files))
	p := Parser{Published: time.Date(2024, 4, 4, 0, 0, 0, 0, time.UTC)}
	for i, name := range files {
		texts[i] = readFile(t, name)
	}
	var wg sync.WaitGroup
	got := make([][]*Article, 64)
	for g := range got {
		wg.Add(1)
		got[g] = make([]*Article, len(files))
		go func() {
			defer wg.Done()
			for i := range files {
				i = (i + g) % len(files)
				got[g][i], _ = p.Parse(bytes.NewReader(texts[i]))
			}
		}()
	}
	wg.Wait()
	for i := range files {
		want[i], _ = p.Parse(bytes.NewReader(texts[i]))
		for g := range got {
			if !cmp.Equal(want[i], got[g][i]) {
				t.Fatalf("%s: goroutine %d parsed it otherwise:\n%s", files[i], g, cmp.Diff(want[i], got[g][i]))
			}
		}
	}
}

// TestGoldenKinds checks that the fixtures show every kind there is.
func TestGoldenKinds(t *testing.T) {
	seen := map[string]bool{
		"":                     true,
		string(ByContinuation): true, // rare: most continuations find the cue that they go on from
		string(ProblemMore):    true, // TestManyProblems
	}
	for _, name := range fixtures(t) {
		var g golden
		if err := decodeStrict(readFile(t, strings.TrimSuffix(name, ".txt")+".json"), &g); err != nil {
			t.Fatal(err)
		}
		a := g.Article
		seen[string(a.Unit)] = true
		for _, x := range a.Blocks {
			seen[string(x.Kind)] = true
		}
		for _, x := range a.Attribution {
			seen[string(x.Role)] = true
		}
		for _, x := range a.CrossReferences {
			seen[string(x.Kind)] = true
		}
		for _, x := range a.Quotes {
			seen[string(x.Kind)], seen[string(x.By)], seen[string(x.Act)] = true, true, true
		}
		for _, x := range a.Problems {
			seen[string(x.Code)] = true
		}
		for _, x := range a.Entities {
			seen[string(x.Kind)] = true
			for _, m := range x.Mentions {
				seen[string(m.Kind)] = true
			}
		}
	}
	for typ, values := range kinds {
		for value := range values {
			if !seen[value] {
				t.Errorf("no fixture has a %v %q", typ, value)
			}
		}
	}
}

// TestMemory parses all fixtures in the memory of the one before, longest and
// shortest by turns, and compares with parses in memory of their own.
func TestMemory(t *testing.T) {
	files := fixtures(t)
	slices.SortFunc(files, func(a, b string) int { return len(readFile(t, a)) - len(readFile(t, b)) })
	w := new(work)
	for i := range files {
		name := files[i/2]
		if i%2 == 0 {
			name = files[len(files)-1-i/2]
		}
		text, faults, err := text.Decode(readFile(t, name))
		if err != nil {
			continue
		}
		got := Parser{}.parse(w, text, nil, faults)
		if want := (Parser{}).parse(new(work), text, nil, faults); !cmp.Equal(want, got) {
			t.Errorf("%s in used memory:\n%s", name, cmp.Diff(want, got))
		}
	}
}
