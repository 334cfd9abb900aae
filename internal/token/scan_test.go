package token

import (
	"os"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

func TestScan(t *testing.T) {
	tests := []struct{ s, want string }{ // tokens parted by bars
		{"The cat sat.", "The|cat|sat|."},
		{"Don't. It's Ann's.", "Don't|.|It|'s|Ann|'s|."},
		{"It’s Ann’s, she‘d say.", "It|’s|Ann|’s|,|she|‘d|say|."},
		{"O'Brien of the so-called U.S. team", "O'Brien|of|the|so-called|U.S.|team"},
		{"Mr. Lee, J. R. Moss Jr. etc.", "Mr.|Lee|,|J.|R.|Moss|Jr.|etc."},
		{"It rose 1,000.5 to 3:45 p.m., the 1990s.", "It|rose|1,000.5|to|3:45|p.m.|,|the|1990s|."},
		{"See www.example.com/a?b=c. Or a.lee@example.com, @ann #talks.", "See|www.example.com/a?b=c|.|Or|a.lee@example.com|,|@ann|#talks|."},
		{"(“Yes,” he said—twice…)", "(|“|Yes|,|”|he|said|—|twice|…|)"},
		{"''Yes,'' and ``no''", "''|Yes|,|''|and|``|no|''"},
		{"'''No,' she said''", "''|'|No|,|'|she|said|''"},
		{"he said, 'Go.'''", "he|said|,|'|Go|.|'|''"},
		{"‘‘Yes’’ ,,ja'' a,, b", "‘‘|Yes|’’|,,|ja|''|a|,|,|b"},
		{"he said:,, Ja''", "he|said|:|,,|Ja|''"},
		{"-- *** ... == #1", "--|***|...|==|#|1"},
		{"rock 'n' roll in the '90s", "rock|'|n|'|roll|in|the|'|90s"},
		{"New York-based UN-backed Kim Jong-un, so-led Women-only", "New|York|-based|UN|-backed|Kim|Jong-un|,|so-led|Women-only"},
		{"AT&T and R&D, Q&A", "AT&T|and|R&D|,|Q&A"},
		{"Über-naïve Łódź, Київ.", "Über-naïve|Łódź|,|Київ|."},
		{"日本語。テスト", "日|本|語|。|テスト"},
		{"N° 5 and 12-gauge", "N°|5|and|12-gauge"},
		{"a\u00adb c\u00a0d", "a\u00adb|c|d"},
	}
	lex := lang.Find("en", "")
	for _, test := range tests {
		var words []string
		for _, tok := range new(Text).Scan(lex, test.s).Toks {
			words = append(words, test.s[tok.Start:tok.End])
		}
		if got := strings.Join(words, "|"); got != test.want {
			t.Errorf("%q:\n got %s\nwant %s", test.s, got, test.want)
		}
	}
}

// TestJoined checks that a pronoun is split off the verb that it is joined to.
func TestJoined(t *testing.T) {
	tests := []struct{ s, want string }{
		{"« Oui », a-t-il dit, répond-elle, là-bas, peut-être.", "«|Oui|»|,|a|-t-|il|dit|,|répond|-|elle|,|là-bas|,|peut-être|."},
		{"Dit-il vrai ? L'Alaska.", "Dit|-|il|vrai|?|L'|Alaska|."},
	}
	for _, test := range tests {
		d := new(Text).Scan(lang.Find("fr", ""), test.s)
		var words []string
		for i := range d.Toks {
			words = append(words, d.Word(i))
		}
		if got := strings.Join(words, "|"); got != test.want {
			t.Errorf("%q:\n got %s\nwant %s", test.s, got, test.want)
		}
	}
}

func TestGaps(t *testing.T) {
	const s = "a b\nc \n d\n\ne\n \n\tf,g"
	want := []Gap{TextStart, Space, LineBreak, LineBreak, BlankLine, BlankLine, NoGap, NoGap}
	for i, tok := range new(Text).Scan(lang.Find("en", ""), s).Toks {
		if tok.Gap != want[i] {
			t.Errorf("gap before %q is %d, want %d", s[tok.Start:tok.End], tok.Gap, want[i])
		}
	}
}

func TestShapes(t *testing.T) {
	tests := map[string]Shape{
		"word": Lower, "Word": Capital, "McDonald": Capital, "WORD": Upper, "U.N.": Upper,
		"J.": Initial, "I": Initial, "iPhone": Mixed, "Öl": Capital, "öl": Lower, "G20": Initial, "漢": Shapeless,
	}
	for word, want := range tests {
		if toks := new(Text).Scan(lang.Find("en", ""), word).Toks; toks[0].Shape != want {
			t.Errorf("shape of %q is %d, want %d", word, toks[0].Shape, want)
		}
	}
}

// Tokens are what a parse spends its memory on.
func TestTokenSize(t *testing.T) {
	if n := reflect.TypeFor[Token]().Size(); n > 32 {
		t.Errorf("a token takes %d bytes", n)
	}
}

// FuzzScan checks that tokens are in order and that every byte that is no white
// space belongs to one of them, and that the fast path for ASCII words agrees
// with the one for all words.
func FuzzScan(f *testing.F) {
	for _, s := range []string{
		"He's \"so-called\" U.S. O'Brien's a.b@c.de www.a.b 3.5% '90s it’s no.", "x'y'z-w&v.u", "http://x", "a_b+c@d.ef p.m.", "Ünï’s “q”—r…",
		"'''a''' ,,b'' ‘‘c’’ n°1 \u0301 日本's", "a\xffb\xe2\x80", "pic.twitter.com/x W.W.", "don`t",
	} {
		f.Add(s)
	}
	if b, err := os.ReadFile("../../testdata/en/ukrinform-nato.txt"); err == nil {
		f.Add(string(b))
	}
	lex := lang.Find("en", "")
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1<<13 {
			return
		}
		at := 0
		toks := new(Text).Scan(lex, s).Toks
		for _, tok := range toks {
			if tok.Start < at || tok.End <= tok.Start || tok.End > len(s) {
				t.Fatalf("token [%d,%d) after %d", tok.Start, tok.End, at)
			}
			if s := s[at:tok.Start]; strings.TrimFunc(s, unicode.IsSpace) != "" {
				t.Fatalf("%q belongs to no token", s)
			}
			at = tok.End
		}
		if s := s[at:]; strings.TrimFunc(s, unicode.IsSpace) != "" {
			t.Fatalf("%q belongs to no token", s)
		}
		for _, tok := range toks {
			i := tok.Start
			if !text.IsASCIILetter(s[i]) {
				continue
			}
			var fast Token
			clitics, ok := scanASCIIWord(s, i, lex, &fast)
			if !ok {
				continue
			}
			slow := scanAnyWord(s, i, lex)
			if fast != slow {
				t.Fatalf("%q: fast %+v %q, slow %+v %q", s[i:], fast, s[fast.Start:fast.End], slow, s[slow.Start:slow.End])
			}
			if n := cliticLen(s[slow.Start:slow.End], lex); n > 0 && !clitics {
				t.Fatalf("%q: the fast path denies the clitic", s[i:])
			}
		}
	})
}
