package view

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/lede-go/lede"
)

// clean folds the white space of text from an article, and makes it safe.
func clean(s string) string { return safe(strings.Join(strings.Fields(s), " ")) }

// safe makes text of unknown origin fit for a line on a terminal: control
// characters, which could give the terminal orders, show as such.
func safe(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029', '\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069':
			return utf8.RuneError
		}
		return r
	}, s)
}

// who names the source of something said: the entity's name, and what the
// text calls it here if that is another word.
func who(a *lede.Article, source lede.Fragment, speaker lede.EntityID) string {
	words := strings.TrimRight(clean(source.Text), ",")
	e := a.Entity(speaker)
	switch {
	case e == nil && words == "":
		return "?"
	case e == nil:
		return words
	case words == "" || shareWord(words, e.Name):
		return e.Name
	}
	return e.Name + " (" + words + ")"
}

// shareWord reports whether two phrases have a word in common.
func shareWord(a, b string) bool {
	in := strings.Fields(b)
	return slices.ContainsFunc(strings.Fields(a), func(w string) bool {
		return slices.Contains(in, strings.TrimRight(w, ","))
	})
}

func texts(fs []lede.Fragment) []string {
	var list []string
	for _, f := range fs {
		list = append(list, clean(f.Text))
	}
	return list
}

// unique drops what occurred before.
func unique(list []string) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

func times(n int) string {
	if n < 2 {
		return ""
	}
	return fmt.Sprintf("\u00a0×%d", n)
}

func dateText(d lede.Date) string {
	if d.Value == "" {
		return clean(d.Text)
	}
	return clean(d.Text) + " (" + d.Value + ")"
}

// valuedDates returns the dates of which the value is known, each once.
func valuedDates(a *lede.Article) []string {
	var list []string
	for _, d := range a.Dates {
		if d.Value != "" && d.Value != d.Text {
			list = append(list, clean(d.Text)+" = "+d.Value)
		}
	}
	return unique(list)
}

func joinNonEmpty(sep string, parts ...string) string {
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	return strings.Join(parts, sep)
}

// place returns the line and the column of a byte of the text, both from 1.
// Columns count characters.
func place(text string, offset int) (line, column int) {
	before := text[:offset]
	line = 1 + strings.Count(before, "\n")
	return line, 1 + uniseg.GraphemeClusterCount(before[strings.LastIndexByte(before, '\n')+1:])
}

// entityGroups are the kinds of entities in the order of the lists, with what the
// lists are called.
var entityGroups = [...]struct {
	kind lede.EntityKind
	name string
}{
	{lede.EntityPerson, "People"},
	{lede.EntityOrganization, "Organizations"},
	{lede.EntityPlace, "Places"},
	{lede.EntityOther, "Others"},
}

// isStatement reports whether a quote is among those of [lede.Article.Statements].
func isStatement(q lede.Quote) bool {
	return (q.Act == lede.ActStatement || q.Act == lede.ActQuestion) && !q.Negated
}

// actText says what the source of a quote does: "belief", "not-statement".
func actText(q lede.Quote) string {
	if q.Negated {
		return "not-" + string(q.Act)
	}
	return string(q.Act)
}

// cueText returns a cue, empty if it is only a mark, which tells nothing by itself.
func cueText(q lede.Quote) string {
	if cue := strings.TrimRight(clean(q.Cue.Text), ":,"); strings.ContainsFunc(cue, unicode.IsLetter) {
		return cue
	}
	return ""
}

// creditText returns the names of a credit, or its words if there are none.
func creditText(c lede.Credit) string {
	if len(c.Names) == 0 {
		return clean(c.Text)
	}
	return strings.Join(texts(c.Names), ", ")
}

// referenceText returns the title that a reference points to, or its words.
func referenceText(x lede.CrossReference) string {
	if x.Title.End > 0 {
		return clean(x.Title.Text)
	}
	return clean(x.Text)
}

// problemText says what is wrong with the input, and where.
func problemText(a *lede.Article, x lede.Problem) string {
	line, column := place(a.Text, x.Start)
	return fmt.Sprintf("line %d, column %d: %s", line, column, x.Code)
}
