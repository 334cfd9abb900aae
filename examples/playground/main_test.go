package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"net/http/httptest"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// TestPlayground makes the WebAssembly and has a browser run the page, if there is
// one: Chromium under one of its names.
func TestPlayground(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds for another system")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	wasm, glue, err := build(ctx)
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(wasm))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(z)
	if err != nil || !bytes.HasPrefix(plain, []byte("\x00asm")) {
		t.Fatalf("it is no WebAssembly: %.8q, %v", plain, err)
	}
	t.Logf("%.1f MB, %.1f packed", float64(len(plain))/1e6, float64(len(wasm))/1e6)
	s := httptest.NewServer(handler(wasm, glue))
	defer s.Close()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		browser, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		out, err := exec.CommandContext(ctx, browser, "--headless=new", "--no-sandbox", "--disable-gpu",
			"--virtual-time-budget=20000", "--timeout=60000", "--dump-dom", s.URL).Output()
		if err != nil {
			t.Fatal(err)
		}
		dom := string(out)
		if !strings.Contains(dom, "Nothing leaves your browser") || !strings.Contains(dom, "&lt;h3&gt;Ann Lee") && !strings.Contains(dom, "<h3>Ann Lee") {
			t.Errorf("the page shows no quotes of Ann Lee:\n%.3000s", dom)
		}
		_, status, _ := strings.Cut(dom, `role="status">`)
		status, _, _ = strings.Cut(status, "<")
		t.Log(status)
		return
	}
	t.Log("there is no browser: the page was not run")
}
