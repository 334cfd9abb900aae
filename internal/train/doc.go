//go:build !train

// Train makes the weights of the tagger from the PolNeAR corpus. It reads
// articles through the library's own stages, which only builds with the tag
// "train" let it see. See README.md.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "usage: go run -tags train ./internal/train -corpus FOLDER -o tagger.weights")
	os.Exit(2)
}
