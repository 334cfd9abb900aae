package main

import (
	"io"
	"path/filepath"

	"github.com/lede-go/lede/view"
)

// htmlFormat prints one self-contained web page: the articles' text with everything
// found marked in it, and lists of it.
type htmlFormat struct {
	single bool // the page is that of its only article
	page   *view.Page
}

func (f *htmlFormat) begin(w io.Writer) error {
	if !f.single {
		f.page = view.NewPage(w, "News articles", view.Options{})
	}
	return nil
}

func (f *htmlFormat) render(result) ([]byte, error) { return nil, nil } // a page is made in one go

func (f *htmlFormat) add(w io.Writer, r result, _ []byte) error {
	switch {
	case r.err != nil:
		return nil // printAll tells
	case f.single:
		return view.HTML(w, r.article, view.Options{Name: fileName(r.file)})
	}
	return f.page.Add(fileName(r.file), r.article)
}

func (f *htmlFormat) end(io.Writer) error {
	if f.single {
		return nil
	}
	return f.page.Close()
}

// fileName is what a page says of a file: no folders, which are nobody's business.
func fileName(file string) string {
	if file == "-" {
		return "standard input"
	}
	return filepath.Base(file)
}
