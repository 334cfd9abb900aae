//go:build js && wasm

// Wasm gives the page the function ledeParse, which takes the text of an article and a
// language, empty to detect it, and returns an object with html, the page that the
// package view makes of it, or with error.
package main

import (
	"strings"
	"syscall/js"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/view"
)

func main() {
	js.Global().Set("ledeParse", js.FuncOf(func(_ js.Value, args []js.Value) any {
		html, err := parse(args[0].String(), args[1].String())
		if err != nil {
			return map[string]any{"error": err.Error()}
		}
		return map[string]any{"html": html}
	}))
	select {} // the page calls from here on
}

func parse(text, language string) (string, error) {
	a, err := lede.Parser{Language: language}.Parse(strings.NewReader(text))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	err = view.HTML(&b, a, view.Options{})
	return b.String(), err
}
