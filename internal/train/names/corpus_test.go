package main

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede/internal/lang"
)

const lines = `{"id":"a","lang":"en","text":"The visitors met Anna Kowalska of Corvina in Marlow, Ohio.","mentions":[{"start":17,"end":30,"type":"PERSON"},{"start":34,"end":41,"type":"ORGANIZATION"},{"start":45,"end":57,"type":"PLACE"}]}
{"id":"b","lang":"en","text":"Nobody met Anna Kowalska's brother.","mentions":[{"start":11,"end":26,"type":"PER"}]}
{"id":"c","lang":"en","text":"Nobody was there."}
{"id":"d","lang":"en","text":"Nobody saw Marlow.","mentions":[{"start":11,"end":17,"type":"LOC"}]}
`

func corpus(t *testing.T) string {
	file := filepath.Join(t.TempDir(), "corpus.jsonl")
	if err := os.WriteFile(file, []byte(lines), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestMarks(t *testing.T) {
	docs, err := readCorpora([]string{corpus(t)}, 0)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range docs {
		for _, x := range d.gold {
			s := d.toks.Raw[d.toks.Toks[x.first].Start:d.toks.Toks[x.last-1].End]
			got = append(got, map[lang.NameKind]string{lang.KindPerson: "p ", lang.KindOrganization: "o ", lang.KindPlace: "s "}[x.kind]+s)
		}
	}
	want := []string{"p Anna Kowalska", "o Corvina", "s Marlow", "s Ohio", "p Anna Kowalska", "s Marlow"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestFolds checks that what is held out and what is taught are all, and share
// nothing.
func TestFolds(t *testing.T) {
	file := corpus(t)
	for _, fold := range []string{"0", "1", "2", "3", "4"} {
		held, err := readCorpora([]string{file + "@" + fold}, 0)
		if err != nil {
			t.Fatal(err)
		}
		taught, err := readCorpora([]string{file + "!" + fold + "=.5"}, 0)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]int{}
		for _, d := range append(held, taught...) {
			seen[d.ID]++
		}
		if diff := cmp.Diff(map[string]int{"a": 1, "b": 1, "c": 1, "d": 1}, seen); diff != "" {
			t.Errorf("fold %s: %s", fold, diff)
		}
		for _, d := range taught {
			if d.weight != .5 {
				t.Errorf("weight %v", d.weight)
			}
		}
	}
}

// TestRestored checks that a conjunction that a name has lost is put back, and nothing else
// moves.
func TestRestored(t *testing.T) {
	file := filepath.Join(t.TempDir(), "corpus.jsonl")
	const line = `{"id":"a","lang":"es","text":"El Ministerio de Pesca. Turismo de St. Ana calla. Habla Rosa.","mentions":[{"start":3,"end":31,"type":"ORG"},{"start":35,"end":42,"type":"LOC"},{"start":56,"end":60,"type":"PER"}]}`
	if err := os.WriteFile(file, []byte(line), 0o644); err != nil {
		t.Fatal(err)
	}
	docs, err := readCorpora([]string{file + "+y@" + strconv.Itoa(foldOf("a")) + "=.5"}, 0)
	if err != nil {
		t.Fatal(err)
	}
	if want := "El Ministerio de Pesca y Turismo de St. Ana calla. Habla Rosa."; docs[0].Text != want {
		t.Errorf("%q, want %q", docs[0].Text, want)
	}
	var got []string
	for _, x := range docs[0].gold {
		got = append(got, docs[0].toks.Raw[docs[0].toks.Toks[x.first].Start:docs[0].toks.Toks[x.last-1].End])
	}
	if diff := cmp.Diff([]string{"Ministerio de Pesca y Turismo", "St. Ana", "Rosa"}, got); diff != "" {
		t.Error(diff)
	}
}

// TestStyled checks that a document in capitals has the marks of its pattern.
func TestStyled(t *testing.T) {
	docs, err := readCorpora([]string{corpus(t)}, 1)
	if err != nil {
		t.Fatal(err)
	}
	if len(docs) != 12 {
		t.Fatalf("%d documents, want each in three styles", len(docs))
	}
	if s := docs[2].Text; s != "THE VISITORS MET ANNA KOWALSKA OF CORVINA IN MARLOW, OHIO." {
		t.Error(s)
	}
	if diff := cmp.Diff(docs[0].gold, docs[2].gold, cmp.AllowUnexported(span{})); diff != "" {
		t.Error(diff)
	}
}
