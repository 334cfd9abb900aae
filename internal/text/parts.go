package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Between two parts stands a blank line.
const blankLine = "\n\n"

// Join makes one text of parts that are known to be blocks: each as Decode would
// make it of a file, with a blank line between two. It returns where each part
// stands without the white space around it, the zero span for a part that has
// nothing else and is left out. A negative max is no limit on the bytes of the text.
func Join(parts []string, max int64) (string, []Span, []Fault, error) {
	var (
		raw    []byte
		spans  = make([]Span, len(parts))
		faults []Fault
		text   strings.Builder
	)
	for i, s := range parts {
		for strings.HasPrefix(s, byteOrderMark) {
			s = s[len(byteOrderMark):]
		}
		if Blank(s) {
			continue
		}
		if len(raw) > 0 {
			raw = append(raw, blankLine...)
			text.WriteString(blankLine)
		}
		raw = append(raw, s...)
		if max >= 0 && int64(len(raw)) > max {
			return "", nil, nil, ErrTooLarge
		}
		var found []Fault
		if !utf8.ValidString(s) || strings.IndexByte(s, '\r') >= 0 {
			s, found = repair([]byte(s))
		}
		at := text.Len()
		for _, f := range found {
			faults = append(faults, Fault{Span{at + f.Start, at + f.End}, f.Code})
		}
		text.WriteString(s)
		start := at + len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace))
		spans[i] = Span{start, at + len(strings.TrimRightFunc(s, unicode.IsSpace))}
	}
	if isBinary(raw) {
		return "", nil, nil, ErrNotText
	}
	if text.Len() == 0 {
		return "", nil, nil, ErrEmpty
	}
	s := text.String()
	if tag := findMarkup(s); tag.End > 0 {
		faults = append(faults, Fault{tag, Markup})
	}
	return s, spans, faults, nil
}
