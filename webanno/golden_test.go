package webanno

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/lede-go/lede"
)

var update = flag.Bool("update", false, "rewrite the golden file in testdata")

// article returns the article in testdata, which no change of the parse changes.
func article(t *testing.T) *lede.Article {
	t.Helper()
	b, err := os.ReadFile("testdata/article.json")
	if err != nil {
		t.Fatal(err)
	}
	a := new(lede.Article)
	if err := json.Unmarshal(b, a); err != nil {
		t.Fatal(err)
	}
	return a
}

// TestGolden compares what comes of the article with the golden file.
func TestGolden(t *testing.T) {
	a := article(t)
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(New(a, "https://news.example/bridge", nil)); err != nil {
		t.Fatal(err)
	}
	const name = "testdata/golden.json"
	if *update {
		if err := os.WriteFile(name, out.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(out.Bytes(), want) {
		t.Errorf("go test -run Golden -update shows how it differs; got\n%s", &out)
	}
}
