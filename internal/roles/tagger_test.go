package roles

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
)

// TestWeights checks the file of weights: that it decodes, says what it was
// made from, and keeps to its size.
func TestWeights(t *testing.T) {
	file := lang.Find("en", "").Weights("quotes")
	if n := len(file); n > 512_000 {
		t.Errorf("the weights have %d bytes", n)
	}
	header, _, _ := strings.Cut(file, "\n")
	if !strings.Contains(header, "PolNeAR") || !strings.Contains(header, "internal/train") {
		t.Errorf("header %q does not say what the weights were made from", header)
	}
	if _, err := crf.Decode(file); err != nil {
		t.Error(err)
	}
	for _, bad := range []string{"", "\n", header, header + "\n", file[:len(file)/2], "x" + file} {
		if _, err := crf.Decode(bad); err == nil {
			t.Errorf("a damaged file of %d bytes decodes", len(bad))
		}
	}
}

// markTags writes the text with its tagged stretches in brackets.
func markTags(text string) string {
	d, p, m, ents := resolved(text)
	tags := new(Tagger).Tag(d, p, m, ents).Tags
	var b strings.Builder
	at := 0
	for i := 0; i < len(tags); {
		j := i + 1
		for tags[i] != TagNone && j < len(tags) && tags[j] == tags[i].Inside() {
			j++
		}
		if tags[i] != TagNone {
			b.WriteString(text[at:d.Toks[i].Start])
			b.WriteString("[" + string(" SCK"[tags[i].Role()]) + " ")
			b.WriteString(text[d.Toks[i].Start:d.Toks[j-1].End] + "]")
			at = d.Toks[j-1].End
		}
		i = j
	}
	return b.String() + text[at:]
}

func TestTagRoles(t *testing.T) {
	const title = "Ferry to stay in port until spring\n\n"
	for _, want := range []string{
		`[K “The ferry is safe,”] [S Mayor Ann Dole] [C said]. [K “It will sail again in spring.”]`,
		`[K "We lost everything,"] [S a fisherman] [C told] reporters. [K "The boats are gone."]`,
		`[K “We will,”] [S she] [C added], [K “rebuild it.”]`,
		`[S Dole] [C told] reporters [K that the ferry was safe].`,
		`[S The minister] [C denied] [K that the bridge was unsafe].`,
		`[C According to] [S the harbor police], [K nobody was hurt].`,
		`[K Nobody was hurt], [C according to] [S the harbor police].`,
		`[K The ferry], [S he] [C said], [K was safe].`,
		`[S A survey] [C shows] [K that most islanders support the ferry].`,
		`[S The company] [C declined] [K to comment].`,
		`The storm passed on Monday. The harbor stayed closed.`,
		`[S He] [C said] [K he would not resign].`,
		`[K A mudslide closed both lanes early on Thursday], [S the highway patrol] [C reported].`,
	} {
		plain := strings.NewReplacer("[S ", "", "[C ", "", "[K ", "", "]", "").Replace(want)
		if got := strings.TrimPrefix(markTags(title+plain), title); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}
