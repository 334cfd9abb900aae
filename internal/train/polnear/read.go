// Package polnear reads the PolNeAR corpus of attributions (Newell, Margolin
// and Ruths, 2018) and texts marked up like it.
package polnear

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/text"
)

// An Article is one text with the attributions that somebody marked in it.
type Article struct {
	Name, Text   string
	Attributions []Attribution
}

// An Attribution is what was said, the words that say so, and who said it.
// Source or Cue may be empty, and each may be in several pieces.
type Attribution struct{ Content, Cue, Source []text.Span }

// Read reads one part of the corpus, a folder with the folders text and
// attributions. Of several annotators it takes the first, or the others. It leaves
// out texts whose offsets would move when they are parsed.
func Read(dir string, others bool) ([]Article, error) {
	anns, err := os.ReadDir(filepath.Join(dir, "attributions"))
	if err != nil {
		return nil, err
	}
	var out []Article
	last := ""
	for _, e := range anns { // in the order of their names
		name := e.Name()
		if i := strings.LastIndexByte(name, '_'); i > 0 {
			name = name[:i]
		}
		again := name == last
		last = name
		if again != others {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(dir, "text", name+".txt"))
		if err != nil {
			return nil, err
		}
		ann, err := os.ReadFile(filepath.Join(dir, "attributions", e.Name()))
		if err != nil {
			return nil, err
		}
		if s := string(raw); utf8.ValidString(s) && !strings.ContainsAny(s, "\r\ufeff") {
			out = append(out, Article{name, s, readStandoff(s, string(ann))})
		}
	}
	return out, nil
}

// readStandoff reads the attributions of a brat file. Its offsets count code
// points.
func readStandoff(full, ann string) []Attribution {
	var offsets []int
	for i := range full {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(full))
	spans := map[string][]text.Span{}
	var events []string
	for line := range strings.Lines(ann) {
		id, rest, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if len(id) < 2 {
			continue
		}
		if _, err := strconv.Atoi(id[1:]); err != nil {
			continue // the words of a span can run over several lines
		}
		switch id[0] {
		case 'T':
			where, _, _ := strings.Cut(rest, "\t")
			_, where, _ = strings.Cut(where, " ")
			for _, piece := range strings.Split(where, ";") {
				var s, e int
				if _, err := fmt.Sscanf(piece, "%d %d", &s, &e); err == nil && e < len(offsets) {
					spans[id] = append(spans[id], text.Span{Start: offsets[s], End: offsets[e]})
				}
			}
		case 'E':
			events = append(events, rest)
		}
	}
	var out []Attribution
	for _, e := range events {
		var a Attribution
		for _, part := range strings.Fields(e)[1:] {
			role, id, _ := strings.Cut(part, ":")
			switch strings.TrimRight(role, "0123456789") {
			case "Content":
				a.Content = append(a.Content, spans[id]...)
			case "Cue":
				a.Cue = append(a.Cue, spans[id]...)
			case "Source":
				a.Source = append(a.Source, spans[id]...)
			}
		}
		if len(a.Content) > 0 {
			out = append(out, a)
		}
	}
	return out
}
