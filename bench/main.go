// Bench compares lede with other libraries that read text, in one run over the
// same texts, and prints a table in Markdown:
//
//	cd bench && go run . [FOLDER]
//	cd bench && go run . -hostile
//	cd bench && go run . -pages LIST.jsonl
//
// FOLDER holds articles (*.txt); without one, the fixtures of the library are
// read. The libraries do different jobs: the table says what each one finds.
// Where node and npm are there, two libraries in JavaScript take part. With
// -hostile, the table is of what inputs made to undo a parser take of lede. With
// -pages, it is of libraries that find the article in a news page.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"syscall"
	"time"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	"github.com/lede-go/lede"
	punkt "github.com/neurosnap/sentences/english"
	"github.com/rivo/uniseg"
)

// A peer is a library at work: setup returns a function that reads one text
// and says how many things it found.
type peer struct {
	name, finds string
	setup       func() (func(string) int, error)
}

var peers = []peer{
	{"lede", "quotes with speakers, names, credits, layout, sentences", func() (func(string) int, error) {
		return func(s string) int {
			a, err := lede.Parse(strings.NewReader(s))
			if err != nil {
				return 0
			}
			return len(a.Quotes)
		}, nil
	}},
	{"uniseg", "words", func() (func(string) int, error) {
		return func(s string) int { return count(s, uniseg.FirstWordInString) }, nil
	}},
	{"uniseg", "sentences", func() (func(string) int, error) {
		return func(s string) int { return count(s, uniseg.FirstSentenceInString) }, nil
	}},
	{"uax29", "words", func() (func(string) int, error) {
		return func(s string) int {
			n := 0
			for tokens := words.FromString(s); tokens.Next(); {
				n++
			}
			return n
		}, nil
	}},
	{"uax29", "sentences", func() (func(string) int, error) {
		return func(s string) int {
			n := 0
			for tokens := sentences.FromString(s); tokens.Next(); {
				n++
			}
			return n
		}, nil
	}},
	{"neurosnap/sentences", "sentences", func() (func(string) int, error) {
		t, err := punkt.NewSentenceTokenizer(nil)
		return func(s string) int { return len(t.Tokenize(s)) }, err
	}},
	{"prose", "words, tags, names, sentences", func() (func(string) int, error) {
		return func(s string) int {
			d, err := prose.NewDocument(s)
			if err != nil {
				return 0
			}
			return len(d.Entities())
		}, nil
	}},
	{"regexp", "direct quotes with a name and a verb beside", func() (func(string) int, error) {
		const name, verb, quote = `((?:[A-Z][\w.'-]+ ?)+)`, `(said|says|told|added|wrote|asked|noted)`, `["“]([^"”]{10,})["”]`
		re := regexp.MustCompile(quote + `,? (?:` + name + ` ` + verb + `|` + verb + ` ` + name + `)|` + name + verb + `[^".]{0,40}` + quote)
		return func(s string) int { return len(re.FindAllStringIndex(s, -1)) }, nil
	}},
}

func count(s string, next func(string, int) (string, string, int)) int {
	n := 0
	for state := -1; s != ""; n++ {
		_, s, state = next(s, state)
	}
	return n
}

// A figure is what one child process measured.
type figure struct {
	Bytes, Found, Passes int
	Seconds              float64
	First                float64 // seconds from the start to the first result
}

func main() {
	log.SetFlags(0)
	child := flag.Int("child", -1, "measure one library (for internal use)")
	table := flag.Bool("hostile", false, "print what hostile inputs take instead")
	hostileChild := flag.Int("hostile-child", -2, "parse one hostile input (for internal use)")
	size := flag.Int("size", 1<<20, "its size (for internal use)")
	list := flag.String("pages", "", "compare extractors on the news pages that a list of JSON Lines names")
	pagesChild := flag.Int("pages-child", -1, "measure one extractor (for internal use)")
	enough := flag.Duration("time", 3*time.Second, "how long to measure each library")
	flag.Parse()
	switch {
	case *hostileChild > -2:
		runHostile(*hostileChild, *size)
		return
	case *table:
		printHostile()
		return
	case *pagesChild >= 0:
		runPages(*list, *pagesChild)
		return
	case *list != "":
		printPages(*list)
		return
	}
	folder := "../testdata/en"
	if flag.NArg() > 0 {
		folder = flag.Arg(0)
	}
	texts, bytes, err := readTexts(folder)
	if err != nil {
		log.Fatal(err)
	}
	if *child >= 0 {
		f, err := measure(peers[*child], texts, *enough)
		if err != nil {
			log.Fatal(err)
		}
		json.NewEncoder(os.Stdout).Encode(f)
		return
	}

	fmt.Printf("%d texts, %.0f kB; %s, %s/%s\n\n", len(texts), float64(bytes)/1e3, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	fmt.Println("| library | finds | MB/s | first result, ms | peak memory, MB | found |")
	fmt.Println("|---|---|--:|--:|--:|--:|")
	for i, p := range peers {
		row(p.name, p.finds, exec.Command(os.Args[0], "-child", fmt.Sprint(i), "-time", enough.String(), folder))
	}
	if err := installNode(); err != nil {
		fmt.Printf("\nwithout the libraries in JavaScript: %v\n", err)
		return
	}
	for _, p := range [][2]string{{"compromise", "quotations, words, tags, names"}, {"wink-nlp", "words, tags, names, sentences"}} {
		row(p[0], p[1], exec.Command("node", "node/bench.js", p[0], fmt.Sprint(enough.Seconds()), folder))
	}
}

// row runs a child and prints what it measured.
func row(name, finds string, c *exec.Cmd) {
	c.Stderr = os.Stderr
	out, err := c.Output()
	var f figure
	if err == nil {
		err = json.Unmarshal(out, &f)
	}
	if err != nil {
		fmt.Printf("| %s | %s | %v | | | |\n", name, finds, err)
		return
	}
	peak := "?"
	if u, ok := c.ProcessState.SysUsage().(*syscall.Rusage); ok {
		kB := float64(u.Maxrss)
		if runtime.GOOS == "darwin" {
			kB /= 1024
		}
		peak = fmt.Sprintf("%.0f", kB/1024)
	}
	fmt.Printf("| %s | %s | %.3g | %.1f | %s | %d |\n", name, finds, float64(f.Bytes*f.Passes)/1e6/f.Seconds, 1e3*f.First, peak, f.Found)
}

// measure reads all texts again and again until the time is up, on one core.
func measure(p peer, texts []string, enough time.Duration) (figure, error) {
	runtime.GOMAXPROCS(1)
	begun := time.Now()
	read, err := p.setup()
	if err != nil {
		return figure{}, err
	}
	read(texts[0])
	f := figure{First: time.Since(begun).Seconds()}
	for _, s := range texts {
		f.Bytes += len(s)
	}
	for begun = time.Now(); f.Passes == 0 || time.Since(begun) < enough; f.Passes++ {
		f.Found = 0
		for _, s := range texts {
			f.Found += read(s)
		}
	}
	f.Seconds = time.Since(begun).Seconds()
	return f, nil
}

func readTexts(folder string) (texts []string, size int, err error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(files) == 0 {
		return nil, 0, fmt.Errorf("no *.txt in %s", folder)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, 0, err
		}
		texts = append(texts, string(b))
		size += len(b)
	}
	return texts, size, nil
}

// installNode installs the libraries that node/package.json pins.
func installNode() error {
	if _, err := exec.LookPath("node"); err != nil {
		return err
	}
	c := exec.Command("npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts")
	c.Dir = "node"
	c.Stderr = os.Stderr
	return c.Run()
}
