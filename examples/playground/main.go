// Playground serves a page that runs lede in the reader's browser: text in, what was
// found out. No text leaves the browser. It needs the Go toolchain, with which it makes
// the WebAssembly when it starts.
//
//	playground -addr localhost:8080
package main

import (
	"bytes"
	"compress/gzip"
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"time"
)

//go:embed index.html
var index []byte

func main() {
	addr := flag.String("addr", "localhost:8080", "where to listen")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	log.Print("making the WebAssembly …")
	wasm, glue, err := build(ctx)
	if err != nil {
		log.Fatal(err)
	}
	s := &http.Server{Addr: *addr, Handler: handler(wasm, glue), ReadHeaderTimeout: 5 * time.Second}
	context.AfterFunc(ctx, func() { s.Close() })
	log.Print("http://", *addr)
	if err := s.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
}

// build makes the WebAssembly, packed by gzip, and reads the script that runs it.
func build(ctx context.Context) (wasm, glue []byte, err error) {
	dir, err := os.MkdirTemp("", "playground")
	if err != nil {
		return nil, nil, err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "lede.wasm")
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-ldflags=-s -w", "-o", file, "github.com/lede-go/lede/examples/playground/wasm")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, nil, fmt.Errorf("go build: %w\n%s", err, out)
	}
	if wasm, err = packed(file); err != nil {
		return nil, nil, err
	}
	root, err := exec.CommandContext(ctx, "go", "env", "GOROOT").Output()
	if err != nil {
		return nil, nil, err
	}
	glue, err = os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	return wasm, glue, err
}

// packed reads a file and packs it.
func packed(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := io.Copy(z, f); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func handler(wasm, glue []byte) http.Handler {
	mux := http.NewServeMux()
	serve := func(path, kind string, body []byte, packed bool) {
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", kind)
			if packed {
				w.Header().Set("Content-Encoding", "gzip") // every browser with WebAssembly unpacks it
			}
			w.Write(body)
		})
	}
	serve("/{$}", "text/html; charset=utf-8", index, false)
	serve("/lede.wasm", "application/wasm", wasm, true)
	serve("/wasm_exec.js", "text/javascript; charset=utf-8", glue, false)
	return mux
}
