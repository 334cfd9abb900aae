package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Reading is a text as the stages read it: what damage left in it is undone there,
// while the text itself stays as it is. The zero edits are the usual case, and cost
// nothing.
type Reading struct {
	Text  string
	edits []Edit
	at    []int // by edit, where its words begin in Text
}

// An Edit puts other words in the place of some bytes of a text.
type Edit struct {
	Span
	With string
}

// Read undoes the damage of a text: characters that nobody sees, references of HTML,
// the marks of Markdown and of quoted mail, and UTF-8 that was taken for an older encoding.
func Read(s string) (Reading, []Fault) { return read(s, false) }

// read reads a text or a piece of one.
func read(s string, piece bool) (Reading, []Fault) {
	edits, faults := findDamage(s, piece)
	r := Reading{Text: s}.Edit(s, edits)
	const again = 2 // text that was garbled twice is garbled once after that
	for range again {
		if len(faults) == 0 {
			break
		}
		if edits, _ = findDamage(r.Text, piece); len(edits) == 0 {
			break
		}
		r = r.Edit(s, edits)
	}
	return r, faults
}

// Legible returns a text, or a piece of one, without its damage.
func Legible(s string) string {
	r, _ := read(s, true)
	return r.Text
}

// Edit returns the reading with more edits, which are in order, do not overlap and
// speak of Text. The text that was read is raw.
func (r Reading) Edit(raw string, more []Edit) Reading {
	if len(more) == 0 {
		return r
	}
	for i := range more {
		more[i].Span = Span{r.start(more[i].Start), r.end(more[i].End)}
	}
	// An edit of what an earlier one put there takes its place.
	edits, k := make([]Edit, 0, len(r.edits)+len(more)), 0
	for _, e := range r.edits {
		for k < len(more) && more[k].Start < e.Start && more[k].End <= e.Start {
			edits = append(edits, more[k])
			k++
		}
		if k == len(more) || e.End <= more[k].Start || e.Start == e.End {
			edits = append(edits, e)
		}
	}
	edits = append(edits, more[k:]...)
	var b strings.Builder
	b.Grow(len(raw))
	out, from := Reading{edits: edits, at: make([]int, len(edits))}, 0
	for i, e := range edits {
		b.WriteString(raw[from:e.Start])
		out.at[i] = b.Len()
		b.WriteString(e.With)
		from = e.End
	}
	b.WriteString(raw[from:])
	out.Text = b.String()
	return out
}

// Edited reports whether the reading differs from the text.
func (r *Reading) Edited() bool { return len(r.edits) > 0 }

// Raw returns where a span of Text stands in the text that was read. What is left
// out beside it does not belong to it.
func (r *Reading) Raw(s Span) Span {
	if len(r.edits) == 0 || s.End == 0 {
		return s
	}
	return Span{r.start(s.Start), r.end(s.End)}
}

// start returns where the character at an offset of Text begins in the text that
// was read.
func (r *Reading) start(at int) int {
	k := r.edit(at)
	if k < 0 {
		return at
	}
	e := &r.edits[k]
	if past := at - r.at[k] - len(e.With); past >= 0 {
		return e.End + past
	}
	return e.Start
}

// end is likewise for where the character before an offset ends there.
func (r *Reading) end(at int) int {
	k := r.edit(at - 1)
	if k < 0 {
		return at
	}
	return r.edits[k].End + max(at-r.at[k]-len(r.edits[k].With), 0)
}

// edit returns the last edit that begins at an offset of Text or before it, -1 if
// none does.
func (r *Reading) edit(at int) int {
	k, _ := slices.BinarySearch(r.at, at+1)
	return k - 1
}

// At returns the offset in Text of what stands at an offset of the text that was
// read, or behind it.
func (r *Reading) At(raw int) int {
	k, _ := slices.BinarySearchFunc(r.edits, raw+1, func(e Edit, at int) int { return e.Start - at })
	if k == 0 {
		return raw
	}
	e := &r.edits[k-1]
	if raw == e.Start {
		return r.at[k-1]
	}
	return r.at[k-1] + len(e.With) + max(raw-e.End, 0)
}

// Cover widens spans of the text that was read, which are in order and lie in whole,
// over what the reading leaves out between them. What stands on the line of the next
// span, as "# " does before a heading, or touches it becomes part of it, the rest of the
// one before.
func (r *Reading) Cover(raw string, whole Span, spans []Span) {
	if len(r.edits) == 0 || len(spans) == 0 {
		return
	}
	for i := 0; i <= len(spans); i++ {
		from, to := whole.Start, whole.End
		if i > 0 {
			from = spans[i-1].End
		}
		if i < len(spans) {
			to = spans[i].Start
		}
		gap := raw[from:to]
		begin := len(gap) - len(strings.TrimLeftFunc(gap, unicode.IsSpace))
		if begin == len(gap) {
			continue
		}
		if i == 0 {
			spans[i].Start = from + begin
			continue
		}
		if own := ownOfNext(gap); i < len(spans) && own < len(gap) {
			spans[i].Start = to - own
			gap = gap[:len(gap)-own]
		}
		if gap = strings.TrimRightFunc(gap, unicode.IsSpace); gap != "" {
			spans[i-1].End = from + len(gap)
		}
	}
}

// WithUnseen returns a span of a text with the characters that nobody sees on either
// side of it: the whole of a line that was taken at its word.
func WithUnseen(raw string, s Span) Span {
	for s.Start > 0 {
		r, n := utf8.DecodeLastRuneInString(raw[:s.Start])
		if !isUnseen(r) {
			break
		}
		s.Start -= n
	}
	for s.End < len(raw) {
		r, n := utf8.DecodeRuneInString(raw[s.End:])
		if !isUnseen(r) {
			break
		}
		s.End += n
	}
	return s
}

// ownOfNext returns how many bytes of a gap belong to what stands behind it: those on its
// line, or those that no white space parts from it.
func ownOfNext(gap string) int {
	if line := strings.LastIndexAny(gap, "\r\n") + 1; line > 0 {
		return len(strings.TrimLeftFunc(gap[line:], unicode.IsSpace))
	}
	return untilSpace(gap)
}

// untilSpace returns how many bytes stand at the end of s behind its last white space.
func untilSpace(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeLastRuneInString(s[:len(s)-n])
		if unicode.IsSpace(r) {
			break
		}
		n += size
	}
	return n
}
