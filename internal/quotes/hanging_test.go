package quotes_test

import "testing"

// hangingTests are marked like quoteTests: quotations over paragraphs that do not repeat the mark,
// as in papers that give each sentence a paragraph.
var hangingTests = []frameTest{
	{"en", "⟦q1 \"There is no doubt about the bridge.⟧\n\n⟦q1 We have waited long enough,\"⟧ ⟦s1 Anna Brandt⟧ ⟦c1 told⟧ reporters.\n\n⟦q2 \"The work will start in May,\"⟧ ⟦s2 she⟧ ⟦c2 said⟧."},
	{"en", "⟦q1 \"We paid for it.⟧\n\n⟦q1 I think we paid twice.⟧\n\n⟦q1 Before it opens we cannot rest,\"⟧ ⟦s1 Anna Brandt⟧ ⟦c1 said⟧."},
	{"en", "⟦q1 \"The bridge is old.⟧\n\n⟦q1 We need a safe way over the river\" in the winter months⟧, ⟦s1 Anna Brandt⟧ ⟦c1 said⟧."},
	{"de", "⟦s1 Die Bürgermeisterin Anna Brandt⟧ ⟦c1 sagte⟧: ⟦q1 „Die Brücke gehört allen.⟧\n\n⟦q1 Wir haben lange gewartet.⟧\n\n⟦q1 Es musste sein.“⟧"},
	{"de", "⟦s1 Die Bürgermeisterin Anna Brandt⟧ ⟦c1 sagte⟧: ⟦q1 „Die Brücke gehört allen.⟧\n\n⟦q1 „Es musste sein.“⟧"},
	{"es", "⟦s1 El alcalde⟧ ⟦c1 opinó⟧ ⟦q1 que el puente \"es seguro\"⟧. ⟦q2 \"Pienso que se hizo bien, porque había dinero.⟧\n\n⟦q2 Ahora hay que cuidarlo mucho \"⟧, ⟦c2 afirmó⟧ ayer ⟦s2 Ana Brandt⟧."},
	{"fr", "⟦s1 Anne Brandt⟧ ⟦c1 souligne⟧: ⟦q1 «Ce pont appartient à tous.⟧\n\n⟦q1 Nous avons attendu dix ans.⟧\n\n»"},
	{"fr", "⟦s1 Anne Brandt⟧ ⟦c1 souligne⟧: ⟦q1 «Ce pont appartient à tous.⟧\n\n⟦q1 Il fallait le faire.»⟧"},
	{"pt", "⟦q1 \"A ponte é de todos.⟧\n\n⟦q1 Esperamos dez anos por ela.⟧\n\n⟦q1 Era preciso fazer isso \"⟧, ⟦c1 afirmou⟧ ⟦s1 a prefeita Ana Brandt⟧."},
	{"it", "⟦q1 «Il ponte è di tutti⟧ - ⟦c1 spiega⟧ ⟦s1 Anna Brandt⟧ -. ⟦q1 Abbiamo atteso dieci anni.⟧\n\n⟦q1 Adesso è aperto a chi vuole attraversare il fiume di notte»⟧."},
}

func TestHanging(t *testing.T) { checkFrames(t, hangingTests) }
