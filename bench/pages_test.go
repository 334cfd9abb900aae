package main

import (
	"math"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestBlocksOf(t *testing.T) {
	n, err := html.Parse(strings.NewReader(`<div>Rain <b>again</b><h2>The river</h2><p>It <i>rises</i>.</p><figure><figcaption>A boat</figcaption></figure><hr><ul><li>One</li><li>Two</li></ul>end</div>`))
	if err != nil {
		t.Fatal(err)
	}
	want := []block{{false, "Rain again"}, {true, "The river"}, {false, "It rises."}, {false, "One"}, {false, "Two"}, {false, "end"}}
	if got := blocksOf(n); !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestScorer(t *testing.T) {
	gold := goldPage{
		Title: "Rain &amp; wind", Summary: []string{"A deck."}, Subheads: [][2]any{{1.0, "More"}, {2.0, "And more"}},
		Paragraphs: []string{"One two three four five.", "Six seven eight nine ten."},
	}
	paragraph := func(list ...string) (out []block) {
		for _, s := range list {
			out = append(out, block{text: s})
		}
		return out
	}
	subheads := []block{{true, "More"}, {true, "And more"}}
	tests := []struct {
		name                               string
		found                              extracted
		paragraphs, words, subheads, title float64
	}{
		{"all", extracted{"Rain & wind", append(subheads, paragraph("A deck.", "One two three  four five.", "Six seven eight nine ten.")...)}, 1, 1, 1, 1},
		{"nothing", extracted{}, 0, 0, 0, 0},
		{"half", extracted{"Rain", append(subheads[:1:1], paragraph("One two three four five.")...)}, 2. / 3, 2 * 2. / (7 + 2), 2. / 3, 0},
		{"one more", extracted{"Rain & wind", paragraph("One two three four five.", "Six seven eight nine ten.", "Read also: sun.")}, 2 * 2. / 5, 2 * 7. / (7 + 10), 0, 1},
	}
	for _, test := range tests {
		var s scorer
		s.add(gold, test.found)
		for i, x := range [][2]float64{{s.paragraphs.f1(), test.paragraphs}, {s.words, test.words}, {s.subheads.f1(), test.subheads}, {s.title.f1(), test.title}} {
			if math.Abs(x[0]-x[1]) > 1e-9 {
				t.Errorf("%s: figure %d is %v, not %v", test.name, i, x[0], x[1])
			}
		}
	}
}
