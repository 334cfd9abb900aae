package main

import (
	"bytes"
	"os"
	"testing"
)

func TestCurrent(t *testing.T) {
	want, err := generate("../..")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../schema/article.schema.json")
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("the schema is not up to date: cd tools && go run ./schema (%v)", err)
	}
}
