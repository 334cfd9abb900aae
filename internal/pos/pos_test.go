package pos

import (
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// letters are how the tests write parts, as the Penn Treebank does.
var letters = map[string]Part{
	".": Mark, "NN": Noun, "NNS": Plural, "NNP": Name, "CD": Number, "JJ": Adjective, "RB": Adverb, "RP": Particle, "VB": Verb,
	"VBP": Present, "VBZ": Third, "VBD": Past, "VBN": Participle, "VBG": Gerund, "MD": Modal, "PRP": Pronoun, "PRP$": Possessive,
	"DT": Determiner, "W": Question, "IN": Preposition, "CC": Conjunction, "TO": To, "POS": PossessiveMark, "EX": There, "UH": Interjection,
}

// TestTag tells parts by what stands around a word.
func TestTag(t *testing.T) {
	m := Models.Of(lang.Find("en", ""))
	for _, line := range []string{
		"The/DT claim/NN was/VBD false/JJ ,/. the/DT mayor/NN said/VBD ./.",
		"They/PRP claim/VBP that/IN the/DT bridge/NN is/VBZ safe/JJ ./.",
		"He/PRP will/MD report/VB to/IN the/DT council/NN ./.",
		"The/DT report/NN says/VBZ that/IN prices/NNS rose/VBD ./.",
		"She/PRP hopes/VBZ to/TO win/VB ./.",
		"Hopes/NNS of/IN a/DT deal/NN faded/VBD ./.",
		"The/DT town/NN 's/POS harbour/NN has/VBZ been/VBN closed/VBN ./.",
		"“/. We/PRP don’t/VBP know/VB ,/. ”/. Ann/NNP Lee/NNP told/VBD reporters/NNS ./.",
		"There/EX were/VBD 12/CD people/NNS on/IN the/DT ferry/NN ,/. which/W sank/VBD ./.",
		"Speaking/VBG in/IN Osterby/NNP ,/. Lund/NNP warned/VBD against/IN rebuilding/VBG their/PRP$ homes/NNS ./.",
		"He/PRP gave/VBD up/RP quickly/RB ./.",
	} {
		var words []string
		var want []Part
		for f := range strings.FieldsSeq(line) {
			i := strings.LastIndexByte(f, '/')
			p, ok := letters[f[i+1:]]
			if !ok {
				t.Fatalf("%q", f)
			}
			words, want = append(words, f[:i]), append(want, p)
		}
		x := textOf(words)
		got := make([]Part, len(x.Toks))
		new(Tagger).Tag(m, x, 0, got)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %v\nwant %v", line, got, want)
		}
	}
}

// textOf makes a text of words, with clitics and marks as tokens of their own.
func textOf(words []string) *token.Text {
	x := &token.Text{}
	for _, w := range words {
		n := new(token.Text).Scan(lang.Find("en", ""), w)
		k := n.Toks[0]
		if w == "'s" {
			k.Kind = token.Word
		}
		k.Start, k.End = len(x.Raw), len(x.Raw)+len(w)
		x.Raw += w + " "
		x.Toks = append(x.Toks, k)
	}
	return x
}

// TestTagNothing gives the tagger no words, and words beyond any list.
func TestTagNothing(t *testing.T) {
	m := Models.Of(lang.Find("en", ""))
	var g Tagger
	g.Tag(m, &token.Text{}, 0, nil)
	x := textOf([]string{"Þórshöfn", "𝔘𝔫𝔦", strings.Repeat("x", 5000), "—", "'"})
	g.Tag(m, x, 0, make([]Part, len(x.Toks)))
}

// TestModel reads back what was written, and refuses what is damaged.
func TestModel(t *testing.T) {
	c := &Costs{Entries: []Entry{{5, []Reading{{uint8(Noun), 3}, {uint8(Verb), -300}}}, {1 << 31, []Reading{{uint8(Parts), 7}}}}}
	for p := range Parts {
		c.States = append(c.States, p)
		c.Forms[p][0] = uint8(p)
	}
	c.States = append(c.States, Verb)
	c.Steps = make([]uint8, int(Parts+1)*(len(c.States)+1)*int(Parts))
	c.Steps[7] = 9
	file, err := Encode(c, ": a test")
	if err != nil {
		t.Fatal(err)
	}
	m, err := Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range c.Entries {
		if got := m.find(e.Key); !slices.Equal(got, e.Readings) {
			t.Errorf("find(%d) = %v, want %v", e.Key, got, e.Readings)
		}
	}
	if got := m.find(6); got != nil {
		t.Errorf("find of no word = %v", got)
	}
	if !slices.Equal(m.steps, c.Steps) || m.forms != c.Forms || !slices.Equal(m.states, c.States) {
		t.Error("other costs than were written")
	}
	for _, bad := range []string{"", file[:len(file)/2], strings.Replace(file, "words=2", "words=3", 1), strings.Replace(file, "states=26", "states=25", 1)} {
		if _, err := Decode(bad); err == nil {
			t.Errorf("%.40q is read", bad)
		}
	}
	for _, bad := range []*Costs{
		{Entries: []Entry{{5, nil}}},
		{Entries: []Entry{{5, make([]Reading, MaxReadings+1)}}},
		{Entries: []Entry{{5, make([]Reading, 1)}, {5, make([]Reading, 1)}}},
	} {
		if _, err := Encode(bad, ""); err == nil {
			t.Errorf("%v is written", bad)
		}
	}
}

// FuzzDecode reads any file without a panic.
func FuzzDecode(f *testing.F) {
	f.Add(lang.Find("en", "").Weights("pos"))
	f.Fuzz(func(t *testing.T, file string) {
		if m, err := Decode(file); err == nil {
			x := textOf([]string{"The", "claim", "was", "false", "."})
			new(Tagger).Tag(m, x, 0, make([]Part, len(x.Toks)))
		}
	})
}
