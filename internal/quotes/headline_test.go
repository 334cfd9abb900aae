package quotes_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestHeadlineForms reads what headlines report without marks, in languages that are read
// by form: "source | cue | content".
func TestHeadlineForms(t *testing.T) {
	for _, test := range []struct{ lang, headline, body, want string }{
		{"es", "El alcalde pide a los vecinos que eviten el puente", "El puente de Almara estará cerrado hasta mayo.", "El alcalde | pide | que eviten el puente"},
		{"fr", "La mairie affirme avoir prévenu les habitants", "Le pont restera fermé jusqu'en mai.", "La mairie | affirme | avoir prévenu les habitants"},
		{"de", "Polizei warnt vor Glatteis", "Auf den Straßen im Tal ist es am Montag glatt gewesen.", "Polizei | warnt vor | Glatteis"},
		{"pt", "O presidente declarou admirar a ponte", "A ponte de Valmar continua fechada até maio.", "O presidente | declarou | admirar a ponte"},
		{"it", "Il ponte resta chiuso fino a maggio", "Il ponte di Valmara è chiuso da lunedì.", ""},
	} {
		a, err := lede.Parser{Language: test.lang}.Parse(strings.NewReader(test.headline + "\n\n" + test.body + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, q := range a.Quotes {
			got += q.Source.Text + " | " + q.Cue.Text + " | " + q.Text()
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.headline, got, test.want)
		}
	}
}
