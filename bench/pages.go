package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/webpage"
)

// A goldPage is a news page with what was checked by hand, a line of the file that
// -pages names.
type goldPage struct {
	ID, URL    string
	HTML       string // the page's file, seen from the folder of the list; .gz if it is packed
	Title      string
	Authors    []string
	Summary    []string // standfirsts: right either way
	Paragraphs []string
	Subheads   [][2]any // after how many paragraphs, and its words

	page []byte
}

// An extracted is what an extractor found in a page.
type extracted struct {
	title  string
	blocks []block
}

// A block is a paragraph or a subhead.
type block struct {
	sub  bool
	text string
}

// extractors find articles in pages.
var extractors = []struct {
	name string
	read func(page []byte, address *url.URL) (extracted, error)
}{
	{"webpage, the parse of the article included", readWebpage},
	{"go-trafilatura, with its fallbacks", trafilate(true)},
	{"go-trafilatura, alone", trafilate(false)},
	{"go-readability", func(page []byte, address *url.URL) (extracted, error) {
		a, err := readability.FromReader(bytes.NewReader(page), address)
		if err != nil || a.Node == nil {
			return extracted{}, err
		}
		return extracted{a.Title(), blocksOf(a.Node)}, nil
	}},
	{"go-domdistiller", func(page []byte, address *url.URL) (extracted, error) {
		r, err := distiller.ApplyForReader(bytes.NewReader(page), &distiller.Options{OriginalURL: address, SkipPagination: true})
		if err != nil {
			return extracted{}, err
		}
		return extracted{r.Title, blocksOf(r.Node)}, nil
	}},
}

func readWebpage(page []byte, address *url.URL) (extracted, error) {
	p, err := webpage.Parse(bytes.NewReader(page), address.String())
	if err != nil {
		return extracted{}, err
	}
	x := extracted{title: p.Title}
	for _, b := range p.Article.Blocks {
		switch b.Kind {
		case lede.BlockParagraph, lede.BlockListItem, lede.BlockDeck, lede.BlockSubhead:
			x.blocks = append(x.blocks, block{b.Kind == lede.BlockSubhead, p.Article.Text[b.Start:b.End]})
		}
	}
	return x, nil
}

// trafilate returns go-trafilatura, with or without the other libraries that it asks
// where it finds little.
func trafilate(fallback bool) func([]byte, *url.URL) (extracted, error) {
	return func(page []byte, address *url.URL) (extracted, error) {
		r, err := trafilatura.Extract(bytes.NewReader(page), trafilatura.Options{OriginalURL: address, EnableFallback: fallback, ExcludeComments: true})
		if err != nil {
			return extracted{}, err
		}
		return extracted{r.Metadata.Title, blocksOf(r.ContentNode)}, nil
	}
}

// blockNames are the elements that part text into blocks.
var blockNames = strings.Fields("address article aside blockquote body caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section table tbody td tfoot th thead tr ul")

// blocksOf returns the blocks of an extractor that gives HTML: the runs of text between
// the edges of its block elements. Captions are left out, as webpage's are.
func blocksOf(root *html.Node) []block {
	isBlock := map[string]bool{}
	for _, name := range blockNames {
		isBlock[name] = true
	}
	var out []block
	var run strings.Builder
	end := func(sub bool) {
		if s := strings.Join(strings.Fields(run.String()), " "); s != "" {
			out = append(out, block{sub, s})
		}
		run.Reset()
	}
	var walk func(n *html.Node, sub bool)
	walk = func(n *html.Node, sub bool) {
		if n.Type == html.TextNode {
			run.WriteString(n.Data)
			return
		}
		if n.Type == html.ElementNode && (n.Data == "figcaption" || n.Data == "script" || n.Data == "style") {
			return
		}
		edge := n.Type == html.ElementNode && isBlock[n.Data]
		if edge {
			end(sub)
			sub = len(n.Data) == 2 && n.Data[0] == 'h' && n.Data != "hr"
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, sub)
		}
		if edge {
			end(sub)
		}
	}
	if root != nil {
		walk(root, false)
		end(false)
	}
	return out
}

// readGold reads a list of pages and the pages.
func readGold(name string) ([]goldPage, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var out []goldPage
	for line := range bytes.Lines(b) {
		var g goldPage
		if err := json.Unmarshal(line, &g); err != nil {
			return nil, err
		}
		f, err := os.Open(filepath.Join(filepath.Dir(name), g.HTML))
		if err != nil {
			return nil, err
		}
		var r io.Reader = f
		if strings.HasSuffix(g.HTML, ".gz") {
			if r, err = gzip.NewReader(f); err != nil {
				return nil, err
			}
		}
		if g.page, err = io.ReadAll(r); err != nil {
			return nil, err
		}
		f.Close()
		out = append(out, g)
	}
	return out, nil
}

// A pagesFigure is what one child process measured.
type pagesFigure struct {
	Paragraphs, Words, Subheads, Title float64
	Seconds                            float64 // of a processor, a page
	Failed                             int
}

// runPages measures one extractor, on one core.
func runPages(list string, extractor int) {
	runtime.GOMAXPROCS(1)
	gold, err := readGold(list)
	if err != nil {
		log.Fatal(err)
	}
	log.SetOutput(io.Discard) // some extractors talk
	var f pagesFigure
	var s scorer
	for _, g := range gold {
		address, err := url.Parse(g.URL)
		if err != nil {
			address = &url.URL{}
		}
		begun := processorTime()
		x, err := extractors[extractor].read(g.page, address)
		f.Seconds += (processorTime() - begun).Seconds()
		if err != nil {
			f.Failed++
		}
		s.add(g, x)
	}
	f.Seconds /= float64(max(len(gold), 1))
	f.Paragraphs, f.Words, f.Subheads, f.Title = s.paragraphs.f1(), s.words/float64(max(len(gold), 1)), s.subheads.f1(), s.title.f1()
	json.NewEncoder(os.Stdout).Encode(f)
}

// processorTime returns what the process has taken of processors: other work on the
// machine does not count.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		log.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// printPages prints the table of extractors, each in a process of its own.
func printPages(list string) {
	fmt.Println("| library | paragraphs F1 | words F1 | subheads F1 | title equal | ms a page | peak memory, MB | no article |")
	fmt.Println("|---|--:|--:|--:|--:|--:|--:|--:|")
	for i, x := range extractors {
		c := exec.Command(os.Args[0], "-pages", list, "-pages-child", fmt.Sprint(i))
		c.Stderr = os.Stderr
		out, err := c.Output()
		var f pagesFigure
		if err == nil {
			err = json.Unmarshal(out, &f)
		}
		if err != nil {
			fmt.Printf("| %s | %v | | | | | | |\n", x.name, err)
			continue
		}
		peak := "?"
		if u, ok := c.ProcessState.SysUsage().(*syscall.Rusage); ok {
			peak = fmt.Sprintf("%.0f", float64(u.Maxrss)/1024)
		}
		fmt.Printf("| %s | %.3f | %.3f | %.3f | %.3f | %.1f | %s | %d |\n", x.name, f.Paragraphs, f.Words, f.Subheads, f.Title, 1e3*f.Seconds, peak, f.Failed)
	}
}
