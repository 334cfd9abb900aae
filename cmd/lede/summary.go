package main

import (
	"bytes"
	"io"
	"os"
	"strconv"

	"github.com/lede-go/lede/view"
)

// summary prints an article for people to read on a terminal.
type summary struct {
	inTurn
	options view.Options
	names   bool // put the file's name above each article
}

const (
	defaultWidth = 80
	maxWidth     = 100 // longer lines are hard to read
)

func newSummary(w io.Writer, names bool, color string) summary {
	s := summary{names: names}
	if isTerminal(w) {
		s.options.Width = min(columns(w.(*os.File)), maxWidth)
		s.options.Color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	if color != "auto" {
		s.options.Color = color == "always"
	}
	return s
}

// columns returns the width of a terminal: what the user says, or the terminal.
func columns(f *os.File) int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if n := terminalWidth(f); n > 0 {
		return n
	}
	return defaultWidth
}

func (s summary) render(r result) ([]byte, error) {
	if r.err != nil {
		return nil, nil // printAll tells
	}
	o := s.options
	if s.names {
		o.Name = r.file
	}
	var b bytes.Buffer
	err := view.Text(&b, r.article, o)
	b.WriteByte('\n')
	return b.Bytes(), err
}
