package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/lede-go/lede"
)

// csvFormat prints a table with a row for each quote.
type csvFormat struct {
	inTurn
	unit lede.Unit
}

const csvHeader = "file,place,act,negated,kind,speaker,source,cue,text,confidence,start,end\n"

func (csvFormat) begin(w io.Writer) error {
	_, err := io.WriteString(w, csvHeader)
	return err
}

func (f csvFormat) render(r result) ([]byte, error) {
	if r.err != nil {
		return nil, nil // printAll tells
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	quotes := counted(r.article, f.unit).Quotes
	for i, q := range r.article.Quotes {
		line, column := place(r.article.Text, q.Content[0].Start)
		words := quotes[i].Content
		w.Write([]string{
			cell(r.file), fmt.Sprintf("%d:%d", line, column), string(q.Act), negated(q), string(q.Kind),
			cell(q.SpeakerName), cell(q.Source.Text), cell(q.Cue.Text), cell(q.Text()), strconv.FormatFloat(q.Confidence, 'f', 2, 64),
			strconv.Itoa(words[0].Start), strconv.Itoa(words[len(words)-1].End),
		})
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// cell returns text of unknown origin as a spreadsheet may have it: on one line, and
// where it would be taken for a formula, which can do harm, with an apostrophe before.
func cell(s string) string {
	s = clean(s)
	if strings.HasPrefix(s, "=") || strings.HasPrefix(s, "+") || strings.HasPrefix(s, "-") || strings.HasPrefix(s, "@") {
		return "'" + s
	}
	return s
}

// negated is what stands in the column of that name: "yes" or nothing.
func negated(q lede.Quote) string {
	if q.Negated {
		return "yes"
	}
	return ""
}

// clean folds the white space of text from an article, and shows control characters,
// which could give a terminal orders, as U+FFFD.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return utf8.RuneError
		}
		return r
	}, strings.Join(strings.Fields(s), " "))
}

// place returns the line and the column of a byte of the text, both from 1.
// Columns count characters.
func place(text string, offset int) (line, column int) {
	before := text[:offset]
	line = 1 + strings.Count(before, "\n")
	return line, 1 + uniseg.GraphemeClusterCount(before[strings.LastIndexByte(before, '\n')+1:])
}
