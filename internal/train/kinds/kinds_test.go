package main

import (
	"slices"
	"testing"

	"github.com/lede-go/lede/internal/names"
)

// TestNames checks that the features named here are features of the library.
func TestNames(t *testing.T) {
	inner, outer, part := names.FeatureNames()
	all := slices.Concat(inner, outer)
	for _, x := range fixed {
		if !slices.Contains(all, x.feature) {
			t.Errorf("no feature %q", x.feature)
		}
	}
	for _, f := range []string{"firstOfPerson", "lastOfPerson", "firstOfBody", "lastOfBody", "partOfPlace", "partOfNone"} {
		if !slices.Contains(part, f) {
			t.Errorf("no feature %q", f)
		}
	}
}
