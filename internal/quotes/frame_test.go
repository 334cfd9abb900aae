package quotes_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede"
)

// A frameTest is a text in a language, marked with what is to be found in it.
type frameTest struct{ lang, marked string }

// frameTests are marked like quoteTests.
var frameTests = []frameTest{
	{"de", `⟦q1 „Die Brücke ist sicher“⟧, ⟦c1 sagte⟧ ⟦s1 Anna Brandt⟧ am Montag.`},
	{"de", `⟦q1 „Die Brücke ist sicher“⟧, ⟦c1 sagte⟧ ⟦s1 Anna Brandt, Sprecherin der Stadt⟧. ⟦q1 „Wir haben jede Schraube geprüft.“⟧`},
	{"de", `⟦q1 „Wenn der Fluss steigt“⟧, ⟦c1 so⟧ ⟦s1 Brandt⟧, ⟦q1 „schließen wir die Brücke.“⟧`},
	{"de", `⟦s1 Der frühere Bürgermeister Tom Ekberg (SPD)⟧ ⟦c1 erklärte⟧: ⟦q1 „Niemand hat uns gefragt.“⟧`},
	{"de", `Am Dienstag ⟦c1 sagte⟧ ⟦s1 der Bürgermeister⟧: ⟦q1 „Niemand hat uns gefragt.“⟧`},
	{"de", `Als der Regen kam, ⟦c1 rief⟧ ⟦s1 er⟧: ⟦q1 „Niemand hat uns gefragt!“⟧`},
	{"de", `Gestern hatte ⟦s1 der Minister⟧ ⟦c1 gesagt⟧: ⟦q1 „Die Brücke bleibt.“⟧`},
	{"de", `⟦s1 Bürgermeister Tom Ekberg⟧⟦c1 :⟧ ⟦q1 „Niemand hat uns gefragt.“⟧`},
	{"de", `⟦s1 Ekberg⟧ ⟦c1 sagte⟧, ⟦q1 dass die Brücke im Mai öffnet⟧.`},
	{"de", `⟦s12 Ekberg⟧ ⟦c1 sagte⟧, ⟦q1 die Brücke sei im Mai wieder offen⟧. ⟦q2 Sie werde dann auch breiter. Niemand müsse warten⟧. Am Abend fiel Regen.`},
	{"de", `⟦q1 Die Brücke werde im Mai wieder öffnen⟧, ⟦c1 sagte⟧ ⟦s1 der Bürgermeister⟧ am Montag.`},
	{"de", `⟦c1 Nach Angaben⟧ ⟦s1 der Polizei⟧ ⟦q1 wurden zwei Menschen verletzt⟧.`},
	{"de", `⟦c1 Laut⟧ ⟦s1 Ekberg⟧ ⟦q1 bleibt die Brücke zu⟧.`},
	{"de", `Nach ⟦s1 ihren⟧ ⟦c1 Aussagen⟧ ⟦q1 bleibt die Brücke zu⟧.`},
	{"de", `Laut ⟦s1 seinem⟧ ⟦c1 Bekunden⟧ ⟦q1 bleibt die Brücke zu⟧.`},
	{"de", `Die Brücke bleibt zu. ⟦q1 Das⟧ ⟦c1 teilte⟧ ⟦s1 die Stadt⟧ am Montag mit.`},
	{"de", `Wie ⟦s1 die Polizei⟧ am Montag ⟦c1 mitteilte⟧, ⟦q1 wurden zwei Menschen verletzt⟧.`},
	{"de", `Die Brücke, die der Bürgermeister nannte, ist alt. Sie heißt „Alte Dame“ und steht am Hafen.`},
	{"de", `Der Kurier ⟦c1 zitiert⟧ ⟦s1 einen Anwohner⟧ mit den Worten: ⟦q1 „Niemand hat uns gefragt.“⟧`},
	{"de", `⟦q1 Die Brücke sei zu⟧, ⟦c12 so⟧ ⟦s12 Brandt⟧ weiter: ⟦q2 „Wir haben sie geprüft.“⟧`},
	{"de", `⟦q1 Die Kinder hätten am Fluss gespielt, um Fische zu fangen⟧, ⟦c12 schrieb⟧ ⟦s12 Anna Brandt⟧ am Abend: ⟦q2 „Wir suchen noch immer nach ihnen.“⟧`},
	{"de", `⟦q1 Die Gemeinde wisse nicht, ob die Brücke hält⟧, ⟦c12 sagte⟧ ⟦s12 Brandt⟧: ⟦q2 „Wir prüfen sie erst im Mai.“⟧`},
	{"de", `Seit die Brücke gesperrt sei, ⟦c1 sagte⟧ ⟦s1 Anna Brandt⟧: ⟦q1 „Wir prüfen sie erst im Mai.“⟧`},
	{"de", `⟦s1 Der Bürgermeister⟧ reagierte ⟦c1 mit den Worten⟧: ⟦q1 „Niemand hat uns gefragt.“⟧`},
	{"de", `In ⟦s1 einer Erklärung der Stadt⟧ ⟦c1 hatte es geheißen⟧: ⟦q1 „Die Brücke ist sicher.“⟧`},
	{"de", `Das Angebot ⟦c1 lehnt⟧ ⟦s1 er⟧ jedoch ab: ⟦q1 „Wir brauchen keine Brücke.“⟧`},
	{"de", `⟦q1 „Die Brücke ist sicher“⟧, ⟦c1 sagte⟧ ⟦s1 Brandt⟧ laut Tagesblatt.`},
	{"de", `Gestern musste ⟦s1 Minister Tom Ekberg⟧ ⟦c1 einräumen⟧: ⟦q1 „Die Brücke ist alt.“⟧`},
	{"de", `Als es regnete, lobte ⟦s1 der Minister⟧ den Plan und ⟦c1 rief⟧: ⟦q1 „Die Brücke bleibt!“⟧`},
	{"de", `⟦s1 Brandt⟧ hatte besonders die Rolle der Stadt ⟦c1 betont⟧: ⟦q1 „Die Brücke gehört uns.“⟧`},
	{"de", `⟦s1 Ein Beamter der Polizei⟧⟦c1 :⟧ ⟦q1 „Niemand hat uns gefragt.“⟧`},
	{"de", `⟦s1 Die Anwohner⟧ ⟦c1 bezweifeln⟧, ⟦q1 dass die Brücke sicher ist⟧.`},
	{"de", `⟦s123 Brandt⟧ ⟦c1 sagte⟧, ⟦q1 die Brücke sei alt⟧. ⟦q2 Sie müsse weg⟧. ⟦q3 „Wir haben sie geprüft.“⟧`},
	{"de", `⟦s12 Anna Brandt⟧ ⟦c1 nannte⟧ sie ⟦q1 „fahrlässig“⟧ und ⟦c2 sagte⟧, ⟦q2 dass die Brücke bleibt⟧.`},
	{"de", `⟦s1 Anna Brandt⟧ ⟦c1 sagte⟧ in der bereits erwähnten Botschaft, ⟦q1 die Brücke sei alt⟧.`},
	{"de", `In der Stadt gilt das bekannte Gesetz: Wer baut, der bleibt.`},
	{"de", `Es gab ein Gespräch, in dem ⟦s1 Anna Brandt⟧ ⟦c1 gesagt⟧ hatte, ⟦q1 die Brücke sei alt⟧.`},
	{"de", `Es gab einen Brief, in dem ⟦s1 der Bürgermeister⟧ ⟦c1 forderte⟧, ⟦q1 dass die Brücke bleibt⟧.`},
	{"de", `Die Stadt hat den Plan geprüft, ⟦q1 am Montag war die Brücke⟧ ⟦c1 laut⟧ ⟦s1 Polizei⟧ ⟦q1 noch gesperrt⟧.`},
	{"es", `⟦s1 Ana Brandt⟧ ⟦c1 dijo⟧ ⟦q1 que el puente es viejo⟧. Además, ⟦c2 expresó⟧ su deseo de que ⟦q2 "el puente no se cierre nunca"⟧.`},
	{"de", `Anfang Mai 2006 ⟦c1 verkündete⟧ ⟦s1 der Verein⟧, ⟦q1 dass die Brücke bleibt⟧.`},
	{"de", `Drei Tage nach der Wahl ⟦c1 meldete⟧ ⟦s1 der Sender⟧, ⟦q1 dass die Brücke bleibt⟧.`},
	{"uk", `⟦c1 За даними⟧ ⟦s1 газети «Кур'єр»⟧ ⟦q1 міст закрили⟧.`},
	{"ru", `⟦q1 Мост закрыт до мая⟧, ⟦c1 сообщил⟧ в пятницу вечером ⟦s1 мэр города⟧.`},
	{"de", `Damals wurde der Berater Tom Ekberg ⟦c1 beschuldigt⟧, ⟦q1 die Stadt betrogen zu haben⟧.`},
	{"de", `Im März war der Plan für gescheitert erklärt worden, die Werft in Osterby, Marl und Tolland zu verkaufen.`},
	{"de", `Die Bauern wurden von ⟦s1 der Stadt⟧ ⟦c1 gewarnt⟧, ⟦q1 dass der Fluss steigt⟧.`},
	{"de", `⟦s1 Er⟧ wird den Bauern ⟦c1 erklären⟧, ⟦q1 dass der Fluss steigt⟧.`},
	{"es", `El Senado aprobó una moción por la que ⟦c1 insta⟧ al Gobierno ⟦q1 a abrir el puente⟧.`},
	{"es", `La familia vendió la casa, ya que ⟦c1 considera⟧ ⟦q1 que el puente es malo⟧.`},
	{"de", `⟦s1 Die Leitung der Stadt⟧ hatte am 29. Februar ⟦c1 beschlossen⟧, ⟦q1 die Brücke zu bauen⟧.`},
	{"de", `Zuvor habe ⟦s1 die Stadt⟧ den Bau einer ⟦q1 „Brücke um jeden Preis“⟧ ⟦c1 ausgeschlossen⟧.`},
	{"de", `Sie bauen das Modell der Firma „Build Your Dreams“ in der Stadt.`},
	{"ru", `Газета «Курьер» ⟦c1 цитирует⟧ ⟦s1 мэра⟧: ⟦q1 «Мост безопасен»⟧.`},
	{"pl", `Gazeta ⟦c1 cytuje⟧ ⟦s1 burmistrza⟧: ⟦q1 „Most jest bezpieczny”⟧.`},
	{"fr", `⟦s1 Le maire⟧ a fermé la réunion ⟦c1 par ces mots⟧: ⟦q1 «Personne ne nous a demandé.»⟧`},
	{"de", `⟦s1 Ekberg⟧ ⟦c1 nannte⟧ den Plan ⟦q1 „völlig falsch“⟧.`},
	{"fr", `⟦q1 «Le pont est sûr»⟧, ⟦c1 a déclaré⟧ ⟦s1 Anna Brandt⟧.`},
	{"fr", `⟦q1 «Le pont est sûr»⟧, ⟦c1 assure⟧ ⟦s1 la ministre de la Ville⟧ dans un entretien.`},
	{"fr", `⟦s1 Le maire, Tom Ekberg,⟧ ⟦c1 a dit⟧: ⟦q1 «Personne ne nous a demandé.»⟧`},
	{"fr", `⟦s1 Le maire⟧ ⟦c1 a affirmé⟧ ⟦q1 que le pont rouvrirait en mai⟧.`},
	{"fr", `⟦q1 Le pont est fermé depuis lundi⟧, ⟦c1 a indiqué⟧ ⟦s1 la police⟧.`},
	{"fr", `⟦c1 Selon⟧ ⟦s1 la police⟧, ⟦q1 personne n'a été blessé dans l'accident⟧.`},
	{"fr", `⟦q1 Personne n'a été blessé⟧, ⟦c1 selon⟧ ⟦s1 la police⟧.`},
	{"es", `⟦q1 "El puente es seguro"⟧, ⟦c1 dijo⟧ ⟦s1 Anna Brandt⟧ a los periodistas.`},
	{"es", `⟦s1 El alcalde, Tomás Ekberg,⟧ ⟦c1 afirmó⟧ ⟦q1 que el puente abrirá en mayo⟧.`},
	{"es", `⟦q1 El puente abrirá en mayo para todos⟧, ⟦c1 según⟧ ⟦s1 la policía⟧.`},
	{"es", `⟦c1 Según⟧ ⟦s1 la policía⟧, ⟦q1 nadie resultó herido en el puente⟧.`},
	{"it", `⟦q1 «Il ponte è sicuro»⟧, ⟦c1 ha detto⟧ ⟦s1 il sindaco Carlo Neri⟧ ai giornalisti.`},
	{"it", `⟦s1 Il sindaco⟧ ⟦c1 ha detto⟧ ⟦q1 che il ponte riapre a maggio⟧.`},
	{"it", `⟦c1 Secondo⟧ ⟦s1 la polizia⟧, ⟦q1 nessuno è rimasto ferito⟧.`},
	{"pt", `⟦q1 "A ponte é segura"⟧, ⟦c1 disse⟧ ⟦s1 Ana Brandão⟧.`},
	{"pt", `⟦s1 O presidente da câmara⟧ ⟦c1 afirmou⟧ ⟦q1 que a ponte vai abrir em maio⟧.`},
	{"nl", `⟦q1 „De brug is veilig”⟧, ⟦c1 zegt⟧ ⟦s1 burgemeester Anna Brandt⟧.`},
	{"nl", `⟦s1 De burgemeester⟧ ⟦c1 zei⟧ ⟦q1 dat de brug in mei weer opengaat⟧.`},
	{"nl", `⟦q1 De brug gaat in mei weer open⟧, ⟦c1 meldt⟧ ⟦s1 de politie⟧.`},
	{"sv", `– ⟦q1 Bron är säker⟧, ⟦c1 säger⟧ ⟦s1 Anna Brandt⟧.`},
	{"sv", `⟦q1 ”Bron är säker”⟧, ⟦c1 skriver⟧ ⟦s1 polisen⟧ på sin hemsida.`},
	{"sv", `⟦s1 Borgmästaren⟧ ⟦c1 säger⟧ ⟦q1 att bron öppnar i maj⟧.`},
	{"da", `- ⟦q1 Broen er sikker⟧, ⟦c1 siger⟧ ⟦s1 Anna Brandt⟧.`},
	{"da", `⟦s1 Borgmesteren⟧ ⟦c1 siger⟧, ⟦q1 at broen åbner i maj⟧.`},
	{"no", `– ⟦q1 Broen er trygg⟧, ⟦c1 sier⟧ ⟦s1 Anna Brandt⟧ til avisen.`},
	{"no", `⟦s1 Ordføreren⟧ ⟦c1 sier⟧ ⟦q1 at broen åpner i mai⟧.`},
	{"pl", `⟦q1 „Most jest bezpieczny”⟧ – ⟦c1 powiedziała⟧ ⟦s1 Anna Brandt⟧.`},
	{"pl", `⟦s1 Burmistrz⟧ ⟦c1 powiedział⟧, ⟦q1 że most zostanie otwarty w maju⟧.`},
	{"pl", `– ⟦q1 Most jest bezpieczny⟧ – ⟦c1 powiedziała⟧ ⟦s1 Anna Brandt⟧.`},
	{"ru", `⟦q1 «Мост безопасен»⟧, — ⟦c1 сказала⟧ ⟦s1 Анна Брандт⟧.`},
	{"ru", `⟦s1 Мэр⟧ ⟦c1 сказал⟧, ⟦q1 что мост откроют в мае⟧.`},
	{"ru", `⟦c1 По словам⟧ ⟦s1 мэра⟧, ⟦q1 мост откроют в мае⟧.`},
	{"ru", `⟦q1 Мост закрыли в понедельник⟧, ⟦c1 сообщила⟧ ⟦s1 полиция⟧.`},
	{"uk", `⟦q1 «Міст безпечний»⟧, – ⟦c1 сказала⟧ ⟦s1 Анна Брандт⟧.`},
	{"uk", `⟦s1 Мер⟧ ⟦c1 заявив⟧, ⟦q1 що міст відкриють у травні⟧.`},
	{"uk", `⟦c1 За словами⟧ ⟦s1 мера⟧, ⟦q1 міст відкриють у травні⟧.`},
	{"uk", `Міст відкриють у травні. Про ⟦q1 це⟧ ⟦c1 заявив⟧ ⟦s1 мер Степан Литовченко⟧ на брифінгу.`},
	{"uk", `Як ⟦c1 повідомила⟧ ⟦s1 поліція⟧, ⟦q1 міст закрили у понеділок⟧.`},
	{"ru", `— ⟦q1 Мост закрыт до мая⟧,— ⟦c1 сказала⟧ ⟦s1 Анна Брандт⟧.`},
	{"ru", `— ⟦q1 Мост закрыт⟧,— ⟦c1 сказала⟧ ⟦s1 Анна Брандт⟧.— ⟦q1 Его откроют в мае⟧.`},
	{"no", "Om den første vinteren ⟦c1 sier⟧ ⟦s1 Anna Brandt⟧:\n\n– ⟦q1 Jeg ville ikke bli så lenge. Det var kaldt i byen⟧."},
	{"no", "⟦q1 Broen er trygg⟧, ⟦c1 sa⟧ ⟦s12 ordføreren⟧, og ⟦c2 fortsatte⟧:\n\n– ⟦q2 Den åpner allerede i mai⟧."},
	{"no", `Noen ganger ⟦c1 tenker⟧ ⟦s1 jeg⟧ ⟦q1 at broen er trygg⟧.`},
	{"no", `Hun så på broen. – ⟦q1 Den er vår. Vi er stolte av den⟧, ⟦c1 sier⟧ ⟦s1 Kari Moe⟧.`},
	{"no", `– ⟦q1 Broen er trygg⟧, ⟦c1 sier⟧ ⟦s12 Kari Moe⟧, som ⟦c2 mener⟧ ⟦q2 at den åpner i mai⟧.`},
	{"no", `⟦s1 Ordføreren og Kari Moe⟧ ⟦c1 mener⟧ ⟦q1 at broen er trygg⟧.`},
	{"no", `Kvinnen ble skadet, og ⟦s1 mannen⟧ ⟦c1 sier⟧ ⟦q1 at broen er trygg⟧.`},
	{"da", `⟦s1 Læger, kommuner og amter⟧ ⟦c1 har konstateret⟧, ⟦q1 at broen er lukket⟧.`},
	{"no", "Kommunen ønsker dette:\n\n– nye veier og flere broer i byen."},
	{"no", `⟦s1 Ordføreren⟧ ⟦c1 sa⟧ mandag ⟦q1 at broen er trygg⟧, skriver avisen VG.`},
	{"no", `– ⟦q1 Broen er trygg for alle⟧, ⟦c1 sa⟧ ⟦s1 hun⟧ ifølge avisen VG.`},
	{"es", `⟦s1 El alcalde⟧ ⟦c1 ha anunciado⟧ ⟦q1 que el puente abrirá en mayo⟧, informó la agencia EFE.`},
	{"pl", `– ⟦q1 Most jest zamknięty⟧ – ⟦c1 mówi⟧ ⟦s1 Anna Brandt⟧, mistrzyni świata w pływaniu.`},
	{"pl", `– ⟦q1 Most⟧ – ⟦c1 mówi⟧ ⟦s1 Anna Brandt⟧, stojąc przed nim – ⟦q1 jest zamknięty⟧.`},
	{"pl", `– ⟦q1 Most jest zamknięty⟧ – ⟦c1 mówi⟧ ⟦s1 jeden z mieszkańców miasta⟧.`},
	{"pl", `– ⟦q1 Most jest zamknięty⟧ – ⟦c1 odpowiadają⟧ żartem ⟦s1 sędziowie⟧.`},
	{"pl", `⟦s1 Polski ambasador w Mińsku, Jan Brandt,⟧ ⟦c1 mówi⟧, ⟦q1 że most jest zamknięty⟧.`},
	{"pl", `W wydanym wczoraj oświadczeniu ⟦s1 Anna Brandt⟧ ⟦c1 podkreśliła⟧, ⟦q1 że most jest zamknięty⟧.`},
	{"ru", `— ⟦q1 Приезжайте к нам весной⟧, — ⟦c1 попросила⟧ гостью ⟦s1 Анна Брандт⟧.`},
	{"ru", `⟦q1 «Мост закрыт»⟧, — ⟦c1 сказала⟧ ⟦s1 одна из жительниц города⟧.`},
	{"sv", `⟦q1 ”Bron är stängd till maj”⟧, ⟦c1 står det i⟧ ⟦s1 brevet⟧.`},
	{"no", `⟦q1 Broen er stengt til mai⟧, ⟦c1 står det i⟧ ⟦s1 dommen⟧.`},
	{"uk", "Тоді ⟦s1 Анна Брандт⟧ ⟦c1 відповіла⟧:\n\n— ⟦q1 Міст відкриють у травні⟧."},
	{"it", "Poi ⟦s1 il sindaco⟧ ⟦c1 ha detto⟧:\n\n⟦q1 «Il ponte è sicuro. Riapre a maggio.»⟧"},
	{"de", "Bei der Eröffnung ⟦c1 sagte⟧ ⟦s1 der Bürgermeister⟧:\n\n⟦q1 „Die Brücke ist sicher. Wir haben sie geprüft.“⟧"},
	{"pl", "⟦s1 Burmistrz⟧ ⟦c1 chce⟧ ⟦q1 otworzyć most w maju⟧:\n\n– Nowe drogi dla miasta."},
	{"pl", `– ⟦q1 Most jest zamknięty⟧ – ⟦c1 złościł⟧ się ⟦s1 Jan Brandt⟧.`},
	{"pl", `– ⟦q1 Most jest zamknięty⟧ – ⟦c1 płacze⟧ ⟦s1 Anna Brandt⟧.`},
	{"pl", `– Most jest zamknięty – pomoc Jana Brandta niczego nie zmieni.`},
	{"pl", `– ⟦q1 Ale to nie wszystko⟧ – ⟦c1 mówi⟧ ⟦s1 Anna Brandt⟧.`},
	{"pl", `– ⟦q1 Zamkniemy most⟧ – ⟦c1 zapowiadają⟧ ⟦s1 działkowicze⟧.`},
	{"uk", `— ⟦q1 Міст закрили⟧, — ⟦c1 зажурилася⟧ ⟦s1 Анна Брандт⟧.`},
	{"pl", `– ⟦q1 Most jest zamknięty⟧ – ⟦c1 tłumaczył⟧ policjantom.`},
	{"pl", `⟦s1 Krytycy⟧ ⟦c1 uważają⟧, ⟦q1 że most jest stary⟧. Tym samym ⟦c2 sugerują⟧, ⟦q2 że trzeba go zamknąć⟧.`},
	{"ru", `⟦s1 Рабочие, которые угрожали мэру,⟧ ⟦c1 грозили⟧ ⟦q1 взорвать мост⟧.`},
	{"ru", `Россиянам ⟦s1 МИД⟧ ⟦c1 советует⟧ ⟦q1 не ездить на мост⟧.`},
	{"ru", `Его ⟦c1 называли⟧ ⟦q1 «опасным мостом»⟧.`},
	{"ru", `⟦q1 «Мост закрыли в мае»⟧, — ⟦c1 рассказал⟧ ⟦s1 его тренер Иван Брандт⟧.`},
	{"uk", `Зробила собі кави, додала сухого молока.`},
	{"uk", "⟦s1 Лікар⟧ підскочив і жваво ⟦c1 промовив⟧:\n\n— ⟦q1 Міст відкриють у травні⟧."},
	{"pl", "⟦s1 Lekarz⟧ odwiedził mego ojca i ⟦c1 rzekł⟧ mu:\n\n– ⟦q1 Most jest zamknięty⟧."},
	{"ru", "⟦s1 Инженер Анна Брандт⟧ ⟦c1 сказала⟧:\n\n⟦q1 Мост старый. Я думаю, что он опасен⟧.\n\nЕго закрыли."},
	{"ru", "В ⟦s1 сообщении мэрии⟧ ⟦c1 говорится⟧:\n\n⟦q1 Мост закрыт до мая⟧.\n\nЕго построили давно."},
	{"ru", "Мэр ⟦c1 назвал⟧ мост опасным:\n\nМост закрыт до мая."},
	{"no", "⟦s1 Ordføreren⟧ ⟦c1 skriver⟧:\n\n⟦q1 Broen er stengt. Den åpner i mai⟧."},
}

// TestFrames checks the quotes of languages without weights.
func TestFrames(t *testing.T) { checkFrames(t, frameTests) }

// checkFrames checks the quotes in marked texts.
func checkFrames(t *testing.T, tests []frameTest) {
	t.Helper()
	for _, tt := range tests {
		text, want := readMarked(tt.marked)
		a, err := lede.Parser{Language: tt.lang}.Parse(strings.NewReader("Hamburg\n\nHamburg, Berlin, Paris.\n\n" + text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, q := range a.Quotes {
			var contents []string
			for _, f := range q.Content {
				contents = append(contents, f.Text)
			}
			got = append(got, fmt.Sprintf("%s — %s — %q", q.Source.Text, q.Cue.Text, contents))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", tt.lang, text, diff)
		}
	}
}
