package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync/atomic"
	"time"

	"github.com/lede-go/lede"
)

// errInterrupted means that the user or the system wanted no more.
var errInterrupted = errors.New("interrupted")

// printAll parses the files on all cores and prints them in the order given.
// No more than a few files for each core are in memory at once. It returns how
// many failed, and an error if it had to stop before the end.
func printAll(ctx context.Context, files []string, parse func(string) result, f format, w io.Writer, p *progress) (failed int, err error) {
	type output struct {
		result
		text []byte
	}
	// Workers take one file after the other, and put what comes of it where its
	// turn to be printed is. No more are under way than there are such places.
	workers := min(runtime.GOMAXPROCS(0), len(files))
	outs := make([]chan output, 8*workers)
	for i := range outs {
		outs[i] = make(chan output, 1)
	}
	underWay := make(chan struct{}, len(outs))
	stop := make(chan struct{})
	defer close(stop)
	var taken atomic.Int64
	for range workers {
		go func() {
			for {
				select {
				case underWay <- struct{}{}:
				case <-stop:
					return
				}
				i := int(taken.Add(1)) - 1
				if i >= len(files) {
					return
				}
				r := parse(files[i])
				r.index = i
				text, err := f.render(r)
				if err != nil {
					r.err = err
				}
				outs[i%len(outs)] <- output{r, text}
			}
		}()
	}

	b := bufio.NewWriterSize(w, 1<<16)
	if err := f.begin(b); err != nil {
		return 0, err
	}
	for n := range files {
		out := outs[n%len(outs)]
		var o output
		select {
		case o = <-out:
		default:
			// Nothing to write at the moment: let the reader have it all.
			if err := b.Flush(); err != nil {
				return failed, err
			}
			select {
			case o = <-out:
			case <-ctx.Done():
			}
		}
		if ctx.Err() != nil {
			b.Flush()
			return failed, fmt.Errorf("%w after %d of %d files", errInterrupted, n, len(files))
		}
		if err := f.add(b, o.result, o.text); err != nil {
			return failed, err
		}
		if o.err != nil {
			failed++
			if _, ok := f.(jsonFormat); !ok {
				p.printf("lede: %s: %s\n", clean(o.file), explain(o.err))
			}
		}
		<-underWay
		p.step(n + 1)
	}
	if err := f.end(b); err != nil {
		return failed, err
	}
	return failed, b.Flush()
}

// jsonFormat prints one line for each file.
type jsonFormat struct {
	inTurn
	unit lede.Unit
}

func (f jsonFormat) render(r result) ([]byte, error) {
	line := struct {
		File    string        `json:"file"`
		Article *lede.Article `json:"article,omitempty"`
		Error   string        `json:"error,omitempty"`
	}{File: r.file}
	if r.err != nil {
		line.Error = r.err.Error()
	} else {
		line.Article = counted(r.article, f.unit)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(line)
	return b.Bytes(), err
}

// counted returns the article with offsets that count a unit.
func counted(a *lede.Article, u lede.Unit) *lede.Article {
	if u == a.Unit {
		return a // as it is parsed
	}
	return a.In(u)
}

// progress tells on a terminal how far a long run is. The zero progress tells
// nothing but messages.
type progress struct {
	w     io.Writer
	total int // 0 if progress is not shown
	begun time.Time
	last  time.Time
	shown bool
}

// newProgress shows progress only where it helps: there are many files, the
// output goes elsewhere and somebody watches.
func newProgress(stdout, stderr io.Writer, files int) *progress {
	now := time.Now()
	p := &progress{w: stderr, begun: now, last: now}
	if files > 1 && isTerminal(stderr) && !isTerminal(stdout) {
		p.total = files
	}
	return p
}

func (p *progress) step(n int) {
	if p.total == 0 || time.Since(p.last) < 200*time.Millisecond {
		return
	}
	p.last = time.Now()
	p.shown = true
	fmt.Fprint(p.w, "\r\x1b[K"+progressLine(n, p.total, time.Since(p.begun)))
}

// progressLine says how far a run is: "300 of 1200 files, 150 a second, 6s left".
func progressLine(n, total int, spent time.Duration) string {
	rate := float64(n) / spent.Seconds()
	left := time.Duration(float64(total-n) / rate * float64(time.Second)).Round(time.Second)
	return fmt.Sprintf("%d of %d files, %.0f a second, %v left", n, total, rate, left)
}

func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}

// printf prints a message without disturbing the progress.
func (p *progress) printf(format string, args ...any) {
	p.clear()
	fmt.Fprintf(p.w, format, args...)
}

// isTerminal reports whether w looks like a terminal.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull) // a character device too
	return err != nil || !os.SameFile(info, null)
}
