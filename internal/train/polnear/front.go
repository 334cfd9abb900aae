package polnear

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/text"
)

// Fronted returns an article made of the sentences of a in which the source and
// a cue of one word stand before the content, turned round: "The minister said
// the road was open." becomes "The road was open, the minister said." Wire copy
// is full of such sentences; the corpus, of newspapers and commentary, has few.
func Fronted(a Article) Article {
	f := Article{Name: a.Name + " (fronted)"} // its text is empty if there is no such sentence
	var out strings.Builder
	out.WriteString("Fronted\n\n")
	add := func(words string) []text.Span {
		from := out.Len()
		out.WriteString(words)
		return []text.Span{{Start: from, End: out.Len()}}
	}
	for n, at := range a.Attributions {
		source, cue, content, ok := turnable(a.Text, at)
		if !ok {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(source); unicode.IsUpper(r) && lowers(source) {
			source = strings.ToLower(source[:1]) + source[1:]
		}
		r, size := utf8.DecodeRuneInString(content)
		var t Attribution
		t.Content = add(string(unicode.ToUpper(r)) + content[size:])
		out.WriteString(", ")
		if n%2 == 0 && strings.Contains(source, " ") {
			t.Cue = add(cue)
			out.WriteString(" ")
			t.Source = add(source)
		} else {
			t.Source = add(source)
			out.WriteString(" ")
			t.Cue = add(cue)
		}
		out.WriteString(".\n\n")
		f.Attributions = append(f.Attributions, t)
	}
	if len(f.Attributions) > 0 {
		f.Text = out.String()
	}
	return f
}

// lowers reports whether a source that begins a sentence loses its capital in
// the middle of one.
func lowers(source string) bool {
	first, _, _ := strings.Cut(source, " ")
	switch first {
	case "A", "All", "An", "Both", "Few", "He", "Her", "His", "It", "Its", "Many", "Most", "My", "One", "Other", "Our", "She", "Some", "That", "The",
		"Their", "These", "They", "This", "Those", "We", "You":
		return true
	}
	return false
}

// turnable returns the parts of an attribution that can be turned round: a
// whole sentence of source, cue of saying, and content without quotation marks.
func turnable(full string, a Attribution) (source, cue, content string, ok bool) {
	if len(a.Source) != 1 || len(a.Cue) != 1 || len(a.Content) != 1 {
		return "", "", "", false
	}
	s, c, k := a.Source[0], a.Cue[0], a.Content[0]
	if s.End+1 != c.Start || c.End+1 != k.Start || k.End >= len(full) || full[k.End] != '.' {
		return "", "", "", false
	}
	if s.Start > 1 && full[s.Start-1] != '\n' && full[s.Start-2:s.Start] != ". " {
		return "", "", "", false
	}
	source, cue, content = full[s.Start:s.End], full[c.Start:c.End], full[k.Start:k.End]
	switch cue {
	case "said", "says", "say", "added", "noted", "reported", "warned", "argued", "announced", "insisted", "explained", "acknowledged":
	default:
		return "", "", "", false
	}
	content = strings.TrimPrefix(content, "that ")
	if strings.ContainsAny(content, "\"“”\n") || strings.Contains(content, "''") || len(content) < 20 || strings.HasSuffix(source, ",") {
		return "", "", "", false
	}
	first, _, _ := strings.Cut(content, " ")
	switch first {
	case "to", "if", "whether", "how", "what", "why", "when", "where", "on", "in", "at", "as", "of", "about", "after", "before", "during", "it's":
		return "", "", "", false
	}
	return source, cue, content, true
}
