package quotes_test

import "testing"

// formTests are marked like quoteTests: the forms in which the press of each
// language says who said what.
var formTests = []frameTest{
	{"de", `⟦q1 Die Brücke bleibt⟧ ⟦s1 Behörden⟧ ⟦c1 zufolge⟧ ⟦q1 bis Mai gesperrt⟧.`},
	{"de", `Nach ⟦s1 ihren⟧ ⟦c1 Worten⟧ ⟦q1 bleibt die Brücke zu⟧.`},
	{"de", `In ⟦s1 der Mitteilung⟧ ⟦c1 heißt⟧ es, ⟦q1 dass die Brücke bleibe⟧.`},
	{"de", `⟦s1 Brandt⟧, die das Amt seit Mai führt, ⟦c1 betonte⟧, ⟦q1 dass niemand verletzt worden sei⟧.`},
	{"de", `⟦s1 Der Minister⟧ hat am Montag in Bonn ⟦c1 gesagt⟧, ⟦q1 dass die Brücke bleibt⟧.`},
	{"de", `⟦q1 Die Brücke sei⟧, so ⟦c1 sagte⟧ ⟦s1 der Bürgermeister⟧, ⟦q1 in bestem Zustand⟧.`},
	{"es", `⟦s1 Brandt⟧ ⟦c1 dijo⟧ ⟦q1 que el puente es seguro⟧. ⟦c2 Agregó⟧ ⟦q2 que abrirá en mayo⟧.`},
	{"es", `⟦q1 El puente sigue cerrado⟧, según ⟦c1 informó⟧ ⟦s1 el Ayuntamiento⟧.`},
	{"es", `⟦q1 El puente sigue cerrado desde mayo⟧, ⟦c1 señaló⟧ hoy en Madrid ⟦s1 la alcaldesa⟧.`},
	{"es", `⟦q1 «Nadie nos preguntó⟧ –⟦c1 dijo⟧ ⟦s1 el alcalde⟧–. ⟦q1 Fue un error»⟧.`},
	{"es", `El alcalde presentó un plan que costará diez millones y anunció una ley que nadie conoce.`},
	{"fr", `⟦s1 La direction⟧ a ⟦c1 précisé⟧ ⟦q1 qu'elle embaucherait douze personnes⟧.`},
	{"fr", `⟦q1 Le pont est fermé pour longtemps⟧, a ⟦c1 rapporté⟧ lundi ⟦s1 la mairie⟧.`},
	{"fr", `⟦q1 Le pont reste fermé depuis lundi⟧, ⟦c1 affirme-t-elle⟧.`},
	{"fr", `⟦s1 Le maire⟧ a ⟦c1 assuré⟧ ⟦q1 avoir prévenu la préfecture⟧.`},
	{"it", `⟦c1 A detta del⟧ ⟦s1 sindaco⟧, ⟦q1 il ponte riapre a maggio⟧.`},
	{"it", `⟦q1 Il ponte riapre a maggio⟧ - ⟦c1 spiega⟧ ⟦s1 Carlo Neri⟧ - ⟦q1 ma solo per le auto⟧.`},
	{"pt", `⟦q1 A ponte continua fechada⟧, ⟦c1 informou⟧ nesta segunda-feira ⟦s1 a prefeitura⟧.`},
	{"pt", `⟦s1 A ministra⟧ ⟦c1 disse⟧ ⟦q1 ter avisado a prefeitura⟧.`},
	{"nl", `⟦c1 Volgens⟧ ⟦s1 de politie⟧ ⟦q1 is de brug tot mei gesloten⟧.`},
	{"sv", `⟦c1 Enligt⟧ ⟦s1 polisen⟧ ⟦q1 är bron stängd till maj⟧.`},
	{"no", `⟦c1 Ifølge⟧ ⟦s1 politiet⟧ ⟦q1 er broen stengt til mai⟧.`},
	{"da", `⟦c1 Ifølge⟧ ⟦s1 Anna Brandt⟧ ⟦q1 er broen lukket til maj⟧.`},
	{"no", `⟦q1 Broen er trygg for alle⟧, ⟦c1 sa⟧ ⟦s1 hun⟧ etter møtet.`},
	{"pl", `⟦c1 Zdaniem⟧ ⟦s1 ministra⟧, ⟦q1 most zostanie otwarty w maju⟧.`},
	{"pl", `⟦c1 Zdaniem⟧ ⟦s1 prezydenta⟧ ⟦q1 koszty wzrosną w maju⟧.`},
	{"pl", `⟦s1 Jej⟧ ⟦c1 zdaniem⟧ ⟦q1 most zostanie otwarty w maju⟧.`},
	{"pl", `W środę ⟦s1 burmistrz⟧ ⟦c1 powiedział⟧, ⟦q1 że most zostanie otwarty⟧.`},
	{"pl", `– ⟦q1 Most jest bezpieczny⟧ – ⟦c1 poinformował⟧ w czwartek ⟦s1 Jan Nowicki⟧.`},
	{"pl", `⟦c1 Dodał⟧ też, ⟦q1 że most zostanie otwarty w maju⟧.`},
	{"ru", `Также ⟦s1 мэр⟧ ⟦c1 отметил⟧, ⟦q1 что мост откроют в мае⟧.`},
	{"ru", `По ⟦s1 её⟧ ⟦c1 словам⟧, ⟦q1 мост откроют в мае⟧.`},
	{"uk", `У середу ⟦s1 мер⟧ ⟦c1 зазначив⟧, ⟦q1 що міст відкриють у травні⟧.`},
	{"uk", `Про ⟦q1 це⟧ ⟦s1 мер Степан Литовченко⟧ ⟦c1 сказав⟧ на брифінгу.`},
	{"uk", `У ⟦s1 повідомленні⟧ ⟦c1 йдеться⟧, ⟦q1 що міст відкриють у травні⟧.`},
	{"uk", `⟦q1 «Міст безпечний⟧, – ⟦c1 сказала⟧ ⟦s1 Анна Брандт⟧. – ⟦q1 Його перевірили»⟧.`},
}

func TestForms(t *testing.T) { checkFrames(t, formTests) }
