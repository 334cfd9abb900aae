// Command lede parses news articles.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"github.com/lede-go/lede"
)

func main() {
	flag.String("format", "json", "output `format`")
	flag.Parse()
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	type line struct {
		File    string        `json:"file"`
		Article *lede.Article `json:"article,omitempty"`
		Error   string        `json:"error,omitempty"`
	}
	status := 0
	for _, name := range flag.Args() {
		l := line{File: name}
		f, err := os.Open(name)
		if err == nil {
			l.Article, err = lede.Parse(f)
			f.Close()
		}
		if err != nil {
			l.Error = err.Error()
			status = 1
		}
		if err := out.Encode(l); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(status)
}
