package speakers_test

import (
	"testing"

	"github.com/lede-go/lede"
)

// Given names tell of whom a pronoun can be said, in every language. Whoever was named
// last has another gender, or the pronoun would mean that one anyhow.
func TestGivenNames(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"fr", "Le pont est fermé, a dit Claire Fontaine mardi à Rennes. Jean Moreau habite près du pont. Elle a expliqué que le budget serait voté en mars.", "Claire Fontaine"},
		{"fr", "Le pont est fermé, a dit Jean Moreau mardi à Rennes. Claire Fontaine habite près du pont. Il a expliqué que le budget serait voté en mars.", "Jean Moreau"},
		{"es", "Marta Robles explicó que el puente está cerrado. Jorge Pinto vive cerca del puente. Ella dijo que el presupuesto se votará en marzo.", "Marta Robles"},
		{"it", "Chiara Fabbri ha detto che il ponte è chiuso. Andrea Donati abita vicino al ponte. Lei ha spiegato che il bilancio sarà votato a marzo.", "Chiara Fabbri"},
		{"pt", "Beatriz Moura disse que a ponte está fechada. Rui Teles mora perto da ponte. Ela explicou que o orçamento será votado em março.", "Beatriz Moura"},
		{"sv", "Ingrid Falk sade att bron är stängd. Lars Hedman bor nära bron. Hon förklarade att budgeten antas i mars.", "Ingrid Falk"},
		{"da", "Mette Falk sagde, at broen er lukket. Søren Hedman bor tæt på broen. Hun forklarede, at budgettet vedtages i marts.", "Mette Falk"},
		{"no", "Marit Falk sa at brua er stengt. Bjørn Hedman bor nær brua. Hun forklarte at budsjettet vedtas i mars.", "Marit Falk"},
		{"nl", "Anneke Vos zei dat de brug dicht is. Pieter Kamp woont bij de brug. Ze vertelde dat er in maart over de begroting wordt gestemd.", "Anneke Vos"},
		{"pl", "Agnieszka Lis powiedziała, że most jest zamknięty. Tomasz Kruk mieszka koło mostu. Ona dodała, że budżet będzie w marcu.", "Agnieszka Lis"},
		{"uk", "Оксана Гай сказала, що міст закрито. Тарас Лемко живе біля мосту. Вона додала, що бюджет ухвалять у березні.", "Оксана Гай"},
		{"ru", "Ольга Гай сказала, что мост закрыт. Пётр Лемко живёт у моста. Она добавила, что бюджет примут в марте.", "Ольга Гай"},
		// What is said of men is said of women too.
		{"pl", "Minister Agnieszka Lis powiedziała, że most jest zamknięty. Burmistrz Tomasz Kruk mieszka koło mostu. Ona dodała, że budżet będzie w marcu.", "Agnieszka Lis"},
		{"uk", "Депутат Оксана Гай сказала, що міст закрито. Мер Тарас Лемко живе біля мосту. Вона додала, що бюджет ухвалять у березні.", "Оксана Гай"},
		// A name in brackets is how that before it is spelled elsewhere.
		{"ru", "Полиция сообщила, что мост закрыт. Президент фонда Тор Хансруд (Thor Hansrud) приехал в Осло. Он сказал, что бюджет примут в марте.", "Тор Хансруд"},
		// The wife of a judge is a woman, and he is none.
		{"uk", "Про це знала дружина судді Ореста Лемка. Його звинуватили торік. Він додав, що бюджет ухвалять у березні.", "Ореста Лемка"},
		{"ru", "Мэр Ольга Гай сказала, что мост закрыт. Депутат Пётр Лемко живёт у моста. Она добавила, что бюджет примут в марте.", "Ольга Гай"},
	} {
		a := parseIn(t, c.lang, c.text+"\n")
		if len(a.Quotes) != 2 || a.Quotes[1].SpeakerName != c.want || a.Quotes[1].By != lede.ByPronoun {
			t.Errorf("%s: %v\n got %s, want %s", c.lang, c.text, said(a), c.want)
		}
	}
}

// What somebody says of "us" is said of no body that the sentence before names.
func TestWe(t *testing.T) {
	for _, c := range []struct{ lang, text string }{
		{"no", "En ny regjering vil også måtte svare. – Dessverre kan vi konstatere at broen er stengt."},
		{"sv", "En ny regering måste svara. – Tyvärr kan vi konstatera att bron är stängd."},
		{"nl", "Een nieuwe regering moet antwoorden. Wij zeiden dat de brug dicht is."},
	} {
		a := parseIn(t, c.lang, c.text+"\n")
		for _, q := range a.Quotes {
			if q.By == lede.ByPronoun {
				t.Errorf("%s: %v\n got %s", c.lang, c.text, said(a))
			}
		}
		if len(a.Quotes) != 1 {
			t.Errorf("%s: %v\n got %d quotes, want 1", c.lang, c.text, len(a.Quotes))
		}
	}
}
