package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"github.com/lede-go/lede"
)

// csvFormat prints a table with a row for each quote.
type csvFormat struct{ unit lede.Unit }

const csvHeader = "file,place,act,negated,kind,speaker,source,cue,text,confidence,start,end\n"

func (csvFormat) header() string { return csvHeader }
func (csvFormat) footer() string { return "" }

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
