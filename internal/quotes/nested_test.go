package quotes_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede"
)

// TestNested checks which quotations within quotations are somebody's words of their
// own: what stands between ⟦ and ⟧ is said by whom stands behind the text.
func TestNested(t *testing.T) {
	tests := []struct{ lang, text, want string }{
		{"en", `“My mother told me, ⟦‘Go home now,’⟧” said Tom Ekberg.`, "My mother"},
		{"en", `“My mother told me, ⟦‘Go home now.’⟧ I went,” said Tom Ekberg.`, "My mother"},
		{"en", `“⟦‘Go home now,’⟧ my mother said, so I went,” said Tom Ekberg.`, "my mother"},
		{"en", `“⟦‘Go home now,’⟧ said my old teacher,” Tom Ekberg recalled.`, "my old teacher"},
		{"en", `“I said: ⟦‘We will go on.’⟧ We did,” said Tom Ekberg.`, "I"},
		{"en", `Tom Ekberg said: ‘The mayor told us, ⟦“Nobody will pay.”⟧’`, "The mayor"},
		{"en", `“The mayor said ⟦‘never again’⟧ and then he left,” said Tom Ekberg.`, "The mayor"},
		{"en", `“It said ‘wait for it’ and we did,” said Tom Ekberg.`, ""},
		{"fr", `« Le préfet Yann Lenoir m'a dit : ⟦“Fermez le port”⟧, et je l'ai fait », a dit Tom Ekberg.`, "Le préfet Yann Lenoir"},
		{"de", `„Die Mutter sagte: ⟦‚Geh jetzt nach Hause.‘⟧ Ich ging“, sagte Tom Ekberg.`, "Die Mutter"},
		{"en", `“They call it the ‘wet road to nowhere’ here,” said Tom Ekberg.`, ""},
		{"en", `“I read ‘The Long Walk Home,’ and I liked it,” said Tom Ekberg.`, ""},
	}
	for _, test := range tests {
		before, rest, found := strings.Cut(test.text, "⟦")
		inner, after, _ := strings.Cut(rest, "⟧")
		a, err := lede.Parser{Language: test.lang}.Parse(strings.NewReader("Harbour bridge closed after storm\n\n" + before + inner + after + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, q := range a.Quotes {
			if c := q.Content[0].Text; strings.Contains(c, inner) && q.Source.Text != "Tom Ekberg" {
				got = append(got, c+" "+q.Source.Text)
			}
		}
		var want []string
		if found {
			want = []string{inner + " " + test.want}
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: got %q, want %q", test.text, got, want)
		}
	}
}

// A headline that a dash opens is somebody's words, where dashes open speech.
func TestDashHeadline(t *testing.T) {
	for lang, want := range map[string]string{"no": "Vi bygger broen uansett", "en": ""} {
		a, err := lede.Parser{Language: lang}.Parse(strings.NewReader("– Vi bygger broen uansett\n\nBroen over elva er stengt etter uværet i natt.\n"))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, q := range a.Quotes {
			got += q.Content[0].Text
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", lang, got, want)
		}
	}
}

// TestOuter checks what stands behind "according to" where somebody's words stand before it
// already: it is of all that stands there.
func TestOuter(t *testing.T) {
	a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Harbour bridge closed after storm\n\n“The bridge is safe,” Anna Brandt said on Monday, according to the Dell Post. “We checked it.”\n\n“It is,” Tom Ekberg told advisers.\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, q := range a.Quotes {
		for _, c := range q.Content {
			got = append(got, q.SpeakerName+": "+c.Text)
		}
	}
	want := []string{
		"Dell Post: “The bridge is safe,” Anna Brandt said on Monday",
		"Anna Brandt: “The bridge is safe,”", "Anna Brandt: “We checked it.”",
		"Tom Ekberg: “It is,”",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
