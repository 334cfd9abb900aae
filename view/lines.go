package view

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rivo/uniseg"
)

// paragraph prints text in lines of the printer's width, the second and later
// ones indented. A limit other than 0 bounds the number of lines.
func (p *printer) paragraph(indent, limit int, text ...piece) {
	lines := p.wrap(indent, text)
	if limit > 0 && len(lines) > limit {
		lines = lines[:limit]
		lines[limit-1] = ellipsis(lines[limit-1], p.Width-indent)
	}
	for i, line := range lines {
		if i > 0 {
			p.b.WriteString(strings.Repeat(" ", indent))
		}
		for j, x := range line {
			x.text = strings.ReplaceAll(x.text, "\u00a0", " ")
			if j == len(line)-1 {
				x.text = strings.TrimRight(x.text, " ")
			}
			if p.Color && x.style != plain && x.text != "" {
				fmt.Fprintf(&p.b, "\x1b[%sm%s\x1b[0m", x.style, x.text)
			} else {
				p.b.WriteString(x.text)
			}
		}
		p.b.WriteByte('\n')
	}
}

// ellipsis shortens a line so that it ends in "…" and fits.
func ellipsis(line []piece, width int) []piece {
	room := width - 1
	for i, x := range line {
		if n := fitting(x.text, room); n < len(x.text) {
			line[i].text = x.text[:n]
			line = line[:i+1]
			break
		}
		room -= uniseg.StringWidth(x.text)
	}
	line[len(line)-1].text = strings.TrimRight(line[len(line)-1].text, " ")
	return append(line, piece{faint, "…"})
}

// wrap breaks text into lines where the line breaking rules of Unicode allow
// it, whatever pieces it is in. A word that is longer than a line is broken between
// characters.
func (p *printer) wrap(indent int, text []piece) [][]piece {
	var all strings.Builder
	for i := range text {
		text[i].text = safe(text[i].text)
		all.WriteString(text[i].text)
	}
	var lines [][]piece
	var line []piece
	room := p.Width
	add := func(n int) { // the next n bytes
		for n > 0 {
			x := &text[0]
			part := x.text[:min(n, len(x.text))]
			if k := len(line); k > 0 && line[k-1].style == x.style {
				line[k-1].text += part
			} else {
				line = append(line, piece{x.style, part})
			}
			room -= uniseg.StringWidth(part)
			n -= len(part)
			if x.text = x.text[len(part):]; x.text == "" {
				text = text[1:]
			}
		}
	}
	next := func() {
		lines = append(lines, line)
		line, room = nil, p.Width-indent
	}
	for rest, state := all.String(), -1; rest != ""; {
		var word string
		word, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
		need := uniseg.StringWidth(strings.TrimRight(word, " "))
		if need > room && !blank(line) {
			next()
		}
		for ; need > room; need = uniseg.StringWidth(strings.TrimRight(word, " ")) {
			n := fitting(word, room)
			add(n)
			word = word[n:]
			next()
		}
		add(len(word))
	}
	return append(lines, line)
}

// fitting returns the length of as many whole characters of s as have room.
func fitting(s string, room int) int {
	n := 0
	for rest, state := s, -1; rest != ""; {
		var c string
		var w int
		c, rest, w, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if w > room {
			break
		}
		n += len(c)
		room -= w
	}
	return n
}

func blank(line []piece) bool {
	return !slices.ContainsFunc(line, func(x piece) bool { return strings.TrimSpace(x.text) != "" })
}
