package text

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestRead(t *testing.T) {
	tests := []struct {
		name, in, want string
		faults         []Fault
	}{
		{"plain", "He said “no”, AT&T & I. * * * f*** 2 * 3, «Été»", "", nil},
		{"soft hyphen, zero-width space, direction, byte order mark", "Stolten\u00adberg\u200b \u202asaid\u202c \ufeffno.", "Stoltenberg said no.", nil},
		{"soft hyphen at the end of a line", "Stolten\u00ad\nberg", "Stolten‐\nberg", nil},
		{"hyphens", "Smith\u2011Jones, long\u2010term, Bran\u2010\ndenberg", "Smith-Jones, long-term, Bran‐\ndenberg", nil},
		{"line separators", "One.\u2028Two.", "One.\nTwo.", nil},
		{"references", "&quot;No,&#34; he said.&nbsp;&#8220;Yes.&#x201d; &#147;", "\"No,\" he said. “Yes.” “", []Fault{{Span{0, 6}, Entity}}},
		{"of two hands, and soft ones", "A &amp;quot;B&amp;shy;C&amp; D", "A \"BC& D", []Fault{{Span{2, 12}, Entity}}},
		{"no references", "AT&T; &; &#; &#x; &#0; &#xd800; &nosuch; R&D", "", nil},
		{"emphasis", "*By Ann Lee*\n\n**Bo _Ek_** and ***C***, (*D*).", "By Ann Lee\n\nBo Ek and C, (D).", nil},
		{"no emphasis", "* item\n*Names changed.\n\nAnn* snake_case_word (AP) _ He f**k a*b*c **", "", nil},
		{"not across paragraphs", "*Ann\n\nBo*", "", nil},
		{"headings", "# Title\n\n## Two words\n#tag\n# # #\n### END ###", "Title\n\nTwo words\n#tag\n# # #\n### END ###", nil},
		{"mail", "Ann wrote:\n> > One\n> > two.\n>\n>  Three.\nFour > five.", "Ann wrote:\n\vOne\n\vtwo.\n\n\v Three.\nFour > five.", nil},
		{"no mail", "One.\n\n> Two\n\nThree.\n>", "", nil},
		{"a link within a line", "He met [the mayor](https://a.example/b_c_d) there.", "He met the mayor there.", nil},
		{"a link of its own", "One.\n\n[Read also: Two](https://a.example/b)\n\n![A man](a/b.jpg) [1](x)", "", nil},
		{"escapes", `\"No,\" he said \*then\*, C:\new`, `"No," he said *then*, C:\new`, nil},
		{"UTF-8 read as Windows-1252", "â€œIt isnâ€™t,â€\u009d said RenÃ© â€” Â« oui Â» Ð¿Ñ€Ð¸Ð²ÐµÑ‚ â€¦", "“It isn’t,” said René — « oui » привет …", []Fault{{Span{0, 7}, Mojibake}}},
		{"whose last byte is lost", "â€œNo,â€ he said. â€œYes.â€\ufffd", "“No,” he said. “Yes.”", []Fault{{Span{0, 7}, Mojibake}}},
		{"as Latin-1", "\u00e2\u0080\u009cNo\u00e2\u0080\u009d", "“No”", []Fault{{Span{0, 6}, Mojibake}}},
		{"Windows-1252 read as Latin-1", "\u0093No,\u0094 he said.", "“No,” he said.", []Fault{{Span{0, 2}, Mojibake}}},
		{"twice", "Ã¢â‚¬Å“NoÃ¢â‚¬Â\u009d", "“No”", []Fault{{Span{0, 4}, Mojibake}}},
		{"capitals that are none", "“AMANHÔ, «IRMû, CAFɔ, Â·, É…", "", nil},
	}
	for _, test := range tests {
		r, faults := Read(test.in)
		want := test.want
		if want == "" {
			want = test.in
		}
		if r.Text != want || !slices.Equal(faults, test.faults) {
			t.Errorf("%s: got %q, %v, want %q, %v", test.name, r.Text, faults, want, test.faults)
		}
	}
}

// TestReadingRaw checks where words of a reading stand in the text.
func TestReadingRaw(t *testing.T) {
	const in = "\u200b# *Ann* Stolten\u00adberg\u200b said: &quot;No.&quot;\u200b\n\n\u200b \n\nBo."
	r, _ := Read(in)
	for word, want := range map[string]string{"Ann": "Ann", "Stoltenberg": "Stolten\u00adberg", "\"No.\"": "&quot;No.&quot;", "Bo": "Bo"} {
		i := strings.Index(r.Text, word)
		s := r.Raw(Span{i, i + len(word)})
		if got := in[s.Start:s.End]; got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
		if got := r.At(s.Start); got != i {
			t.Errorf("%q: begins at %d, want %d", word, got, i)
		}
	}
	end := strings.Index(r.Text, "\n")
	spans := []Span{r.Raw(Span{0, end}), r.Raw(Span{strings.Index(r.Text, "Bo"), len(r.Text)})}
	r.Cover(in, Span{0, len(in)}, spans)
	if got, want := in[:spans[0].End], in[:strings.LastIndex(in, " \n\n")]; got != want || spans[0].Start != 0 {
		t.Errorf("the first block is %q, want %q", got, want)
	}
	if got := in[spans[1].Start:]; got != "Bo." {
		t.Errorf("the second block is %q", got)
	}
}

// TestCover gives what the reading leaves out to the span on whose line it stands.
func TestCover(t *testing.T) {
	const in = "It rained.\n\n# Works stop\n\nSo it goes."
	r, _ := Read(in)
	var spans []Span
	for _, line := range []string{"It rained.", "Works stop", "So it goes."} {
		i := strings.Index(r.Text, line)
		spans = append(spans, r.Raw(Span{i, i + len(line)}))
	}
	r.Cover(in, Span{0, len(in)}, spans)
	for i, want := range []string{"It rained.", "# Works stop", "So it goes."} {
		if got := in[spans[i].Start:spans[i].End]; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestBlank(t *testing.T) {
	for s, want := range map[string]bool{"": true, " \n": true, "\u200b": true, "&nbsp; \ufeff": true, "&amp;": false, "a": false, "\u200ba": false, "**": false, "# ": false} {
		if got := Blank(s); got != want {
			t.Errorf("%q: got %v", s, got)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "\u200b# *Ann* Stolten\u00adberg &quot;No&#8221; [a](/b) \\*", "â€œNo,â€ Ã© Ã¢â‚¬Å“", "&amp;&amp;quot; **a** _b_ \u0093a\u00ad\nb\u2028"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		r, _ := Read(s)
		if !utf8.ValidString(r.Text) {
			t.Fatalf("%q is read as %q", s, r.Text)
		}
		last := 0
		for i, c := range r.Text {
			raw := r.Raw(Span{i, i + utf8.RuneLen(c)})
			if raw.Start < last || raw.End <= raw.Start || raw.End > len(s) {
				t.Fatalf("%q: %q at %d stands at %v", s, c, i, raw)
			}
			last = raw.End
			if r.At(raw.Start) != i {
				t.Fatalf("%q: %q at %d is found at %d", s, c, i, r.At(raw.Start))
			}
		}
		// The words of the reading, and what is between them in the text.
		var words []Span
		for i := 0; i < len(r.Text); {
			n := strings.IndexFunc(r.Text[i:], unicode.IsSpace)
			if n < 0 {
				n = len(r.Text) - i
			}
			if n > 0 {
				words = append(words, r.Raw(Span{i, i + n}))
			}
			_, size := utf8.DecodeRuneInString(r.Text[i+n:])
			i += n + size
		}
		if len(words) == 0 {
			return
		}
		r.Cover(s, Span{0, len(s)}, words)
		last = 0
		for _, w := range append(words, Span{len(s), len(s)}) {
			if r.Edited() && strings.TrimSpace(s[last:w.Start]) != "" {
				t.Fatalf("%q: %q is left out", s, s[last:w.Start])
			}
			last = w.End
		}
	})
}
