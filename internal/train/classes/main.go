// Command classes sorts the frequent words of a language into classes of words
// that keep the same company, and prints them, a class a line.
//
//	go run ./internal/train/classes -n 256 -min 6 TEXT… >classes.txt
//
// A TEXT is a file of plain text, a folder of .txt files, or a file of JSON
// lines, of which it reads the keys "text" and "body" of the objects that are
// in English or say nothing of their language.
//
// The method is the exchange algorithm of Kneser and Ney (1993): every word in
// turn moves to the class that makes the bigrams of classes likeliest, until
// few words move. It is deterministic: the same texts give the same classes.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

func main() {
	log.SetFlags(0)
	classes := flag.Int("n", 256, "number of classes")
	least := flag.Int("min", 6, "how often a word must occur")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	var lines [][]string
	for _, path := range flag.Args() {
		texts, err := read(path)
		if err != nil {
			log.Fatal(err)
		}
		for _, t := range texts {
			for _, p := range strings.Split(t, "\n\n") {
				lines = append(lines, words(p))
			}
		}
	}
	g := count(lines, *least)
	for _, class := range g.exchange(*classes) {
		fmt.Println(strings.Join(class, " "))
	}
}

// read returns the texts of a file or a folder.
func read(path string) ([]string, error) {
	if info, err := os.Stat(path); err != nil {
		return nil, err
	} else if info.IsDir() {
		files, err := filepath.Glob(filepath.Join(path, "*.txt"))
		if err != nil {
			return nil, err
		}
		var all []string
		for _, f := range files {
			texts, err := read(f)
			if err != nil {
				return nil, err
			}
			all = append(all, texts...)
		}
		return all, nil
	}
	b, err := os.ReadFile(path)
	if err != nil || !strings.HasSuffix(path, ".jsonl") {
		return []string{string(b)}, err
	}
	var texts []string
	lines := bufio.NewScanner(strings.NewReader(string(b)))
	lines.Buffer(nil, len(b)+1)
	for lines.Scan() {
		var o struct{ Lang, Text, Body string }
		if err := json.Unmarshal(lines.Bytes(), &o); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if o.Lang == "" || o.Lang == "en" {
			texts = append(texts, o.Text+o.Body)
		}
	}
	return texts, lines.Err()
}

// Words that stand for whole groups of words.
const (
	number = "<number>"
	rare   = "<rare>"
	end    = "<end>"
)

// words returns the words and marks of a paragraph in lower case, endings
// with an apostrophe apart from their words.
func words(text string) []string {
	var out []string
	for state := -1; text != ""; {
		var w string
		w, text, state = uniseg.FirstWordInString(text, state)
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsSpace(r):
			continue
		case unicode.IsDigit(r):
			w = number
		}
		w = strings.ToLower(strings.ReplaceAll(w, "’", "'"))
		if i := strings.IndexByte(w, '\''); i > 0 && slices.Contains([]string{"'s", "'d", "'ll", "'m", "'re", "'ve"}, w[i:]) {
			out = append(out, w[:i])
			w = w[i:]
		}
		out = append(out, w)
	}
	return out
}
