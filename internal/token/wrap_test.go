package token

import (
	"testing"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
)

func TestUnwrap(t *testing.T) {
	tests := []struct{ lang, in, want string }{
		{"en", "The archive is safe, said Ilse Bran-\ndenberg of the town.", "The archive is safe, said Ilse\v\nBrandenberg of the town."},
		{"en", "The archive is safe, says the govern-\n  ment. It reopens.", "The archive is safe, says the\v\ngovernment. It reopens."},
		{"en", "The archive is safe, said Ilse Bran¬\ndenberg", "The archive is safe, said Ilse\v\nBrandenberg"},
		{"en", "The archive is safe, said Ilse Bran\u00ad\ndenberg", "The archive is safe, said Ilse\v\nBrandenberg"},
		{"en", "A most anxious long-\nterm plan of Ann Smith-\nJones.", "A most anxious\v\nlong-term plan of Ann\v\nSmith-Jones."},
		{"en", "He was the editor-in-\nchief then.", "He was the\v\neditor-in-chief then."},
		{"en", "They weighed the pre-\nand post-war years, from 2010-\n2012 -\nor so", ""},
		{"de", "Sie wog die Vor-\nund Nachteile ab, dann kam die Straßen-\nbahn.", "Sie wog die Vor-\nund Nachteile ab, dann kam die\v\nStraßenbahn."},
		{"en", "A headline-\nand", ""},
	}
	for _, test := range tests {
		r, _ := text.Read(test.in)
		want := test.want
		if want == "" {
			want = test.in
		}
		if got := r.Edit(test.in, Unwrap(lang.Find(test.lang, ""), r.Text)).Text; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
