package lede

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestWeights checks the file of weights: that it decodes, says what it was
// made from, and keeps to its size.
func TestWeights(t *testing.T) {
	if n := len(weightsFile); n > 512_000 {
		t.Errorf("the weights have %d bytes", n)
	}
	header, _, _ := strings.Cut(weightsFile, "\n")
	if !strings.Contains(header, "PolNeAR") || !strings.Contains(header, "internal/train") {
		t.Errorf("header %q does not say what the weights were made from", header)
	}
	if _, err := decodeModel(weightsFile); err != nil {
		t.Error(err)
	}
	for _, bad := range []string{"", "\n", header, header + "\n", weightsFile[:len(weightsFile)/2], "x" + weightsFile} {
		if _, err := decodeModel(bad); err == nil {
			t.Errorf("a damaged file of %d bytes decodes", len(bad))
		}
	}
}

// markTags writes the text with its tagged stretches in brackets.
func markTags(text string) string {
	d, p, m, ents := resolved(text)
	tags := new(roleTagger).tagRoles(d, p, m, ents).tags
	var b strings.Builder
	at := 0
	for i := 0; i < len(tags); {
		j := i + 1
		for tags[i] != tagNone && j < len(tags) && tags[j] != tagNone && tags[j]%2 == 0 {
			j++
		}
		if tags[i] != tagNone {
			b.WriteString(text[at:d.Toks[i].Start])
			b.WriteString("[" + "SCK"[(tags[i]-1)/2:][:1] + " ")
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

// TestMargins checks that margins are those of the best tagging.
func TestMargins(t *testing.T) {
	d, p, m, ents := resolved("“The ferry is safe,” Mayor Ann Dole said on Monday. She hopes that it sails.")
	tg := new(roleTagger).tagRoles(d, p, m, ents)
	for i, m := range tg.margins {
		if m < 0 {
			t.Errorf("margin of %q is %d", d.Word(i), m)
		}
	}
}

// TestViterbi compares the best tags and their margins with those of a search
// through all states that leaves nothing out.
func TestViterbi(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	v := viterbi{model: roleModel()}
	var steps [numStates + 1]scores
	for x := range numStates {
		for y := range numStates {
			steps[x][y] = never
			if y < openStates {
				steps[x][y] = v.last[y][x]
			}
		}
	}
	for y := openStates; y < numStates; y++ {
		steps[y][y], steps[y-toInside][y] = v.stay[y], v.enter[y]
	}
	for range 300 {
		n := 1 + r.IntN(12)
		spread := int32(1) << (2 + r.IntN(9))
		v.scores = v.scores[:0]
		for range n {
			var s scores
			for y := range s {
				s[y] = r.Int32N(2*spread) - spread
			}
			if r.IntN(8) == 0 { // a hidden token
				for y := 1; y < numStates; y++ {
					s[y] = never
				}
			}
			v.scores = append(v.scores, s)
		}
		// best[i][y]: the best score of all states, of which that of token i is y.
		forward, back := make([][numStates]int64, n), make([][numStates]int64, n)
		for i := range n {
			for y := range numStates {
				best := int64(v.start[y])
				if i > 0 {
					best = 2 * never
					for x := range numStates {
						best = max(best, forward[i-1][x]+int64(steps[x][y]))
					}
				}
				forward[i][y] = best + int64(v.scores[i][y])
			}
		}
		for i := n - 2; i >= 0; i-- {
			for x := range numStates {
				back[i][x] = 8 * never
				for y := range numStates {
					back[i][x] = max(back[i][x], int64(steps[x][y])+int64(v.scores[i+1][y])+back[i+1][y])
				}
			}
		}
		v.decode(&sameTag)
		seen := false
		for i := range n {
			if seen = seen || tagOf[v.states[i]] != tagNone; !seen {
				continue // it has no margin
			}
			with, without := int64(8*never), int64(8*never)
			for y := range numStates {
				if s := forward[i][y] + back[i][y]; tagOf[y] == tagOf[v.states[i]] {
					with = max(with, s)
				} else {
					without = max(without, s)
				}
			}
			if got, want := int64(v.margins[i]), with-without; got != want && want < -never/2 {
				t.Fatalf("margin of token %d of %d is %d, want %d", i, n, got, want)
			}
			if with < without {
				t.Fatalf("another tag of token %d of %d is better by %d", i, n, without-with)
			}
		}
	}
}
