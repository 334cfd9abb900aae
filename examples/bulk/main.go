// Bulk parses all articles below a folder on all cores and prints what was said in
// them, a line of JSON to a statement. ^C ends it after the articles under way.
//
//	bulk FOLDER >statements.jsonl
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path"
	"runtime"
	"sync"

	"github.com/lede-go/lede"
)

// A statement is one line of the output.
type statement struct {
	File       string  `json:"file"`
	Speaker    string  `json:"speaker"`
	Text       string  `json:"text"`
	Confidence float64 `json:"confidence"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: bulk FOLDER")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	out := bufio.NewWriter(os.Stdout)
	err := run(ctx, os.DirFS(os.Args[1]), out, os.Stderr)
	stop()
	if err := errors.Join(err, out.Flush()); err != nil {
		fmt.Fprintln(os.Stderr, "bulk:", err)
		os.Exit(1)
	}
}

// run parses every *.txt of a file system. An article that fails is told and left
// out; the error is that of the walk, of the writer, or of the context.
func run(ctx context.Context, files fs.FS, out, complaints io.Writer) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	names := make(chan string)
	var mu sync.Mutex // for both writers
	var workers sync.WaitGroup
	e := json.NewEncoder(out)
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for name := range names {
				found, err := parse(files, name)
				mu.Lock()
				if err != nil {
					fmt.Fprintf(complaints, "%s: %v\n", name, err)
				}
				for _, s := range found {
					if err := e.Encode(s); err != nil {
						cancel(err)
						break
					}
				}
				mu.Unlock()
			}
		})
	}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".txt" {
			return err
		}
		select {
		case names <- name:
			return nil
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	})
	close(names)
	workers.Wait()
	if err == nil {
		err = context.Cause(ctx)
	}
	return err
}

// parse returns what was said in an article.
func parse(files fs.FS, name string) ([]statement, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	a, err := lede.Parse(f)
	if err != nil {
		return nil, err
	}
	var out []statement
	for q := range a.Statements() {
		out = append(out, statement{name, q.SpeakerName, q.Text(), q.Confidence})
	}
	return out, nil
}
