package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/token"
	"github.com/lede-go/lede/internal/train/polnear"
)

// A sentence is words of a text and, if they are tagged, their parts.
type sentence struct {
	text  *token.Text
	first int
	words []string
	parts []pos.Part
}

// list prints the words.
func (s *sentence) list(w io.Writer) error {
	_, err := fmt.Fprintln(w, strings.Join(s.words, "\n")+"\n")
	return err
}

// each reads the sentences of corpora.
func each(corpora []string, do func(corpus string, s *sentence) error) error {
	for _, corpus := range corpora {
		texts, err := readTexts(corpus)
		if err != nil {
			return err
		}
		for _, text := range texts {
			story, err := polnear.Article{Text: text}.Story()
			if err != nil {
				return err
			}
			for _, x := range story.Prose.Sentences {
				s := &sentence{text: story.Toks, first: x.First}
				for _, t := range story.Toks.Toks[x.First:x.Last] {
					s.words = append(s.words, strings.Join(strings.Fields(text[t.Start:t.End]), ""))
				}
				if err := do(corpus, s); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// readTexts reads the texts of a corpus: what is in English, or does not say.
func readTexts(corpus string) (texts []string, err error) {
	files, err := filepath.Glob(filepath.Join(corpus, "*.txt"))
	if err != nil {
		return nil, err
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		texts = append(texts, string(b))
	}
	if len(files) > 0 {
		return texts, nil
	}
	f, err := os.Open(corpus)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for d := json.NewDecoder(f); ; {
		var x struct {
			Lang, Text, Body string
			Paragraphs       []any
		}
		switch err := d.Decode(&x); {
		case err == io.EOF:
			return texts, nil
		case err != nil:
			return nil, err
		}
		text := x.Text + x.Body
		if text == "" {
			for _, p := range x.Paragraphs {
				text += fmt.Sprintln(p) + "\n"
			}
		}
		if (x.Lang == "" || x.Lang == "en") && strings.TrimSpace(text) != "" {
			texts = append(texts, text)
		}
	}
}

// parts are those of the tags of OntoNotes; whatever else there is are marks.
var parts = map[string]pos.Part{
	"NN": pos.Noun, "FW": pos.Noun, "ADD": pos.Noun, "XX": pos.Noun, "GW": pos.Noun, "NNS": pos.Plural, "NNP": pos.Name, "NNPS": pos.Name,
	"CD": pos.Number, "LS": pos.Number, "JJ": pos.Adjective, "JJR": pos.Adjective, "JJS": pos.Adjective, "AFX": pos.Adjective,
	"RB": pos.Adverb, "RBR": pos.Adverb, "RBS": pos.Adverb, "RP": pos.Particle,
	"VB": pos.Verb, "VBP": pos.Present, "VBZ": pos.Third, "VBD": pos.Past, "VBN": pos.Participle, "VBG": pos.Gerund, "MD": pos.Modal,
	"PRP": pos.Pronoun, "PRP$": pos.Possessive, "DT": pos.Determiner, "PDT": pos.Determiner,
	"WDT": pos.Question, "WP": pos.Question, "WP$": pos.Question, "WRB": pos.Question,
	"IN": pos.Preposition, "CC": pos.Conjunction, "TO": pos.To, "POS": pos.PossessiveMark, "EX": pos.There, "UH": pos.Interjection,
}

// readTagged reads the sentences of corpora with their tags, to train on and, of the
// corpus test, to try.
func readTagged(tagged string, corpora []string, test string) (taught, tried []*sentence, err error) {
	f, err := os.Open(tagged)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	err = each(corpora, func(corpus string, s *sentence) error {
		for _, w := range s.words {
			lines.Scan()
			word, tag, _ := strings.Cut(lines.Text(), "\t")
			if word != w {
				return fmt.Errorf("%s: %q is tagged where %q stands", tagged, word, w)
			}
			s.parts = append(s.parts, parts[tag])
		}
		if lines.Scan(); lines.Text() != "" {
			return fmt.Errorf("%s: %q is tagged where a sentence ends", tagged, lines.Text())
		}
		if corpus == test {
			tried = append(tried, s)
		} else {
			taught = append(taught, s)
		}
		return nil
	})
	return taught, tried, err
}
