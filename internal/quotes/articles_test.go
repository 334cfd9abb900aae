package quotes_test

import "testing"

// articleTests are about the languages in which articles tell where nouns begin and verbs have no
// place of their own.
var articleTests = []frameTest{
	{"es", `⟦q1 La torre⟧, ⟦c1 explicó⟧ ⟦s1 la jueza Marta Robles⟧, ⟦q1 "será derribada en mayo"⟧.`},
	{"es", `⟦q1 La torre⟧, ⟦c1 añadió⟧ ayer ⟦s1 Robles⟧, ⟦q1 no es segura⟧.`},
	{"es", `⟦q1 En estos casos⟧, ⟦c1 añadieron⟧ ⟦s1 las fuentes⟧, ⟦q1 la pérdida del carné suele ser larga⟧.`},
	{"es", `⟦q1 La torre es vieja⟧, ⟦c1 dijo⟧ ⟦s1 la alcaldesa, Marta Robles⟧.`},
	{"it", `⟦q1 La torre⟧, ⟦c1 ha spiegato⟧ ⟦s1 il sindaco Ugo Berti⟧, ⟦q1 "non è sicura"⟧.`},
	{"it", `⟦q1 La torre⟧, ⟦c1 ha spiegato⟧ ⟦s1 Ugo Berti, sindaco di Dell,⟧ ⟦q1 sarà chiusa⟧.`},
	{"fr", `⟦q1 La tour⟧, ⟦c1 a ajouté⟧ ⟦s1 le maire⟧, ⟦q1 n'est plus sûre⟧.`},
	{"pt", `⟦q1 A torre⟧, ⟦c1 explicou⟧ ⟦s1 a prefeita⟧, ⟦q1 não é segura⟧.`},
	{"fr", `⟦s1 Le maire⟧ nous ⟦c1 explique⟧ ⟦q1 que la tour est vieille⟧.`},
	{"fr", `⟦s1 Un témoin⟧ leur ⟦c1 a dit⟧ ⟦q1 que la tour est vieille⟧.`},
	{"fr", `⟦s1 Leur avocat⟧ ⟦c1 affirme⟧ ⟦q1 que la tour est vieille⟧.`},
	{"it", `⟦s1 Il ministro Ugo Berti⟧ inizialmente ⟦c1 ha dichiarato⟧ ⟦q1 che la torre è sicura⟧.`},
	{"pt", `⟦s1 A prefeita⟧ inicialmente ⟦c1 declarou⟧ ⟦q1 que a torre é segura⟧.`},
	{"es", `⟦q1 "La torre es segura"⟧, ⟦c1 dijo⟧, emocionado, ⟦s1 el estudiante Ugo Berti⟧.`},
	{"it", `⟦q1 "La torre è sicura"⟧, ⟦c1 ha detto⟧, commosso, ⟦s1 Ugo Berti⟧.`},
	{"fr", `⟦q1 «La tour est vieille»⟧, ⟦c1 a dit⟧ au Monde ⟦s1 Hugo Petit⟧.`},
	{"pt", `⟦q1 "A torre é segura"⟧, ⟦c1 afirmou⟧ a repórteres ⟦s1 Marta Robles⟧.`},
	{"es", `⟦s1 La jueza⟧ visitó la torre y ⟦c1 dijo⟧ ⟦q1 que es segura⟧.`},
	{"es", `Los vecinos llevaron la denuncia a la jueza.`},
	{"it", `⟦s1 Il governo di Dell, guidato da Ugo Berti,⟧ ⟦c1 ha deciso⟧ ⟦q1 di chiudere la torre⟧.`},
	{"it", `⟦s1 La sindaca⟧ ⟦c1 ha annunciato⟧ ⟦q1 la sua decisione⟧, di grande peso per la città.`},
	{"it", `⟦s1 La sindaca⟧ ⟦c1 ha ribadito⟧ ⟦q1 che la torre, come era stato affermato nei mesi scorsi, è sicura⟧.`},
	{"it", `⟦s1 Il presidente Ugo Berti⟧ ⟦c1 ha parlato⟧ di ⟦q1 «errore enorme»⟧, auspicando maggiore sicurezza.`},
	{"pt", `A torre precisará ser ampliada.`},
	{"es", `⟦s12 La jueza⟧ ⟦c1 destacó⟧ ⟦q1 "la unidad de todos"⟧ y ⟦c2 agregó⟧ ⟦q2 que la torre es segura⟧.`},
	{"it", `⟦c1 Secondo quanto riportato dalla⟧ ⟦s1 polizia⟧, ⟦q1 la torre è sicura⟧.`},
	{"it", `Un uomo, secondo il quale la torre è sicura, aspetta.`},
	{"pt", `⟦s12 A prefeita⟧ ⟦c1 declarou⟧ ⟦q1 que a torre é segura⟧, mas, mais tarde, ⟦c2 revelou⟧ ⟦q2 que há um buraco⟧.`},
	{"pt", `A carta não convenceu ninguém e ⟦s1 o governo⟧ ⟦c1 disse⟧ ⟦q1 que a torre é segura⟧.`},
	{"pt", `⟦c1 Segundo⟧ ⟦s1 o líder do governo no Senado, Hugo Lima (PDB),⟧ ⟦q1 a torre é segura⟧.`},
	{"pt", "– ⟦q1 Nunca vi nada igual⟧ – ⟦c1 disse⟧ ⟦s12 a enfermeira⟧.\n\n– ⟦q2 A torre vai cair⟧.\n\nO prefeito esperou."},
	{"es", `⟦s1 Monseñor Hugo Berti, obispo de Dell, en el sur del país,⟧ ⟦c1 aseguró⟧ ⟦q1 que la torre es segura⟧.`},
}

func TestArticles(t *testing.T) { checkFrames(t, articleTests) }
