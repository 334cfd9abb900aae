package lang

// german is the profile of German.
var german = profile{
	Tag:      "de",
	ordinals: true, capitalMonths: true, capitalNouns: true,
	words: []wordList{
		{MaleName, deMaleNames},
		{FemaleName, deFemaleNames},
		{CountryName, deCountries},
		{PlaceName, dePlaces},
		{Courtesy, deCourtesies},
		{BodyName, deBodyNames},
		{OtherName, worldOtherNames},
		{Adjunct, deAdjuncts},
		{Auxiliary, deAuxiliaries},
		{Complementizer, deComplementizers},
		{Cue, deCues},
		{Demonstrative, deDemonstratives},
		{OutletHead, deOutletHeads},
		{Abbreviation, deSentenceAbbreviations},
		{Starter, deStarters},
		{Abbreviation, deAbbreviation},
		{AndWord, deAndWord},
		{BodyNoun, deBodyNoun},
		{Definite, deDefinite},
		{DeskNoun, deDeskNoun},
		{Determiner, deDeterminer},
		{DateWord, deDateWords},
		{Month, deMonth},
		{Outlet, deOutlet},
		{Particle, deParticle},
		{Preposition, dePreposition},
		{RoleNoun, deRoleNoun},
		{Stopword, deStopword},
		{TimeWord, deTimeWord},
		{Weekday, deWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, deBodyPhrases},
		{KindPlace, dePlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "wie"},
		{LabelPer, deLabelPer},
		{LabelAnd, "und"},
		{LabelCiting, deLabelCiting},
		{LabelEarlier, deLabelEarlier},
		{LabelReference, deLabelReference},
		{LabelReports, deLabelReports},
		{LabelBoilerplate, deLabelBoilerplate},
		{LabelByline, deLabelByline},
		{LabelCaption, deLabelCaption},
		{LabelCopyright, deLabelCopyright},
		{LabelCorrespondent, deLabelCorrespondent},
		{LabelEditing, deLabelEditing},
		{LabelEndMark, deLabelEndMark},
		{LabelGraphic, deLabelGraphic},
		{LabelNote, deLabelNote},
		{LabelOutlet, deLabelOutlet},
		{LabelPhoto, deLabelPhoto},
		{LabelRelated, deLabelRelated},
		{LabelSource, deLabelSource},
		{LabelSpeaker, deLabelSpeaker},
		{LabelTag, deLabelTag},
		{LabelVideo, deLabelVideo},
		{LabelWriting, deLabelWriting},
	},
}

// The words of German.
const (
	deMaleNames = `
achim adam adrian albert albrecht alexander alfons alfred ali andreas andré anton ariel armin arndt arnold arthur
artur august axel barack benedikt benjamin bernd bernhard bill björn boris bruno burkhard carl carsten christian
christoph claus clemens constantin cornelius daniel david dennis detlef dieter dietmar dietrich dirk dmitri dominik
donald eberhard eckart eckhard edgar edmund eduard egon ekkehard elias elmar emil emmanuel erhard eric erich erik
ernst erwin eugen evo fabian felix ferdinand fidel florian frank franz fredi friedhelm friedrich fritz gabriel georg
george gerald gerd gerhard gerold gottfried gregor guido gunther gustav götz günter günther hagen hannes hans
hans-christian hans-dieter hans-georg hans-jürgen hans-peter hans-werner harald hartmut hasso heiko heiner heinrich
heinz helge helmut hendrik henning henrik henry herbert hermann holger horst hubert hubertus hugo ingo ingolf jacques
jakob jan jannik jens joachim jochen joe johann johannes jonas jonathan josef joseph julian jörg jörn jürgen kai karl
karl-heinz karsten kaspar kevin kilian klaus knut kofi konrad konstantin kristian kurt lars leo leon leonhard leopold
lorenz lothar louis luca ludger ludwig lukas lutz magnus mahmud maik manfred manuel marc marcel marco marcus mario
marius markus martin matthias max maximilian mehmet michael mike moritz mustafa nico nicolas niels nikolaus nils
norbert olaf oliver oskar oswald otto pascal patrick paul peter philip philipp pierre rainer ralf ralph raphael recep
reiner reinhard reinhold rené richard robert roger roland rolf roman ronald rudi rudolf rüdiger samuel sascha
sebastian sergej siegfried siegmar sigmar silvio simon stefan steffen stephan sven sönke theo theodor thilo thomas
thorsten till tilman tim timo tobias tom tony torsten udo ulf ulrich uwe valentin viktor vincent volker walter wieland
wilfried wilhelm willi willy winfried wladimir wolf wolfgang wolfram wolodymyr xaver
`
	deFemaleNames = `
agnes alexandra alice alina amelie andrea angela angelika anika anita anja anke anna anna-lena annalena anne annegret
annelie annelise annemarie annett annette antje astrid barbara beate beatrice beatrix bettina bianca birgit birgitta
birte brigitte britta brunhilde bärbel carina carla carmen carola carolin caroline charlotte christa christel
christiane christina christine claudia condoleezza constanze corinna cornelia dagmar daniela diana doris dorothea
dorothee edith elfriede elisabeth elke ella ellen else emilia emma erika erna esther eva evelyn fatma franka franziska
frauke frieda friederike gabriele gerda gertrud gesine gisela greta gudrun hanna hannah hannelore hedwig heide
heidemarie heidi heike helena helene helga henriette herta hilde hildegard hillary ida ilka ilona ilse ines inga inge
ingeborg ingrid inka irene irina irmgard isabel isabelle ivonne jana janina jasmin jeanette jenny jessica johanna
judith julia juliane julija jutta jördis karen karin karina karoline katharina kathrin katja katrin kerstin klara
konstanze kristin kristina lara laura lea lena leonie lilly lina linda lisa louise luisa luise madeleine magdalena
maike malu manja manuela mara mareike maren margarete margarethe margit margot maria marianne marie marie-agnes marina
marion marlene marlies martha martina mathilde mechthild meike melania melanie mia michaela michelle miriam mona
monika nadine nadja nancy natalie natascha nele nicola nicole nina olga patricia paula paulina petra pia regina regine
renate ricarda rita ronja rosa rosemarie roswitha ruth sabine sabrina sahra sandra sara sarah saskia sibylle sigrid
silke silvia simone sina sofia sonja sophia sophie stefanie steffi stephanie susan susann susanne svenja svetlana
sylvia tanja tatjana teresa theresa therese ulla ulrike ursula uta ute vanessa vera verena veronika viktoria viola
viviane waltraud wiebke yvonne
`
	deAbbreviation = `
abs bzw ca dr hrsg mio mrd nr prof st str usw vgl z.b
`
	deAndWord = `
sowie und
`
	deBodyNoun = `
agentur amt amtsgericht archiv archivbild bank bund bundesamt bündnis gericht gerichtshof gewerkschaft institut
kommission konzern landesamt landgericht ministerium ministeriums parlament partei polizei presse rat redaktion senat
staatsanwaltschaft stiftung universität verband verein vereins verlag zeitung zentralbank zentrum
`
	deDefinite = `
das dem den der=1 des=1 die
`
	deDeskNoun = `
chefredakteur chefredakteurin korrespondent korrespondentin redakteur redakteurin reporter reporterin volontär
volontärin
`
	deDeterminer = `
ein eine einem einen einer=1 eines=1
`
	deMonth = `
apr=4 april=4 aug=8 august=8 dez=12 dezember=12 feb=2 feber=2 februar=2 jan=1 januar=1 jul=7 juli=7 jun=6 juni=6
jänner=1 mai=5 mrz=3 mär=3 märz=3 nov=11 november=11 okt=10 oktober=10 sep=9 sept=9 september=9
`
	deOutlet = `
afp ap apa ard ats dpa dw imago kna orf ots reuters sda sid spiegel srf zdf
`
	deParticle = `
am auf aus de den der di du im la van vom von zu zum zur
`
	dePreposition = `
aus für in
`
	deRoleNoun = `
abgeordnete abgeordneter anwalt anwältin arzt autor autorin außenminister außenministerin bischof botschafter
botschafterin bundeskanzler bundeskanzlerin bundesminister bundesministerin bundespräsident bundestrainer
bürgermeister bürgermeisterin chef chefin direktor direktorin experte expertin finanzminister finanzministerin
forscher forscherin fraktionschef fraktionschefin fraktionsvorsitzende fraktionsvorsitzender general generalsekretär
generalsekretärin geschäftsführer geschäftsführerin gesundheitsminister gesundheitsministerin gouverneur gründer
gründerin innenminister innenministerin justizminister justizministerin kanzler kanzlerin kapitän kardinal kommissar
kommissarin könig königin landrat leiter leiterin minister ministerin ministerpräsident ministerpräsidenten
ministerpräsidentin nationaltrainer oberbürgermeister oberbürgermeisterin papst parteichef parteichefin
parteivorsitzende parteivorsitzender polizeisprecher polizeisprecherin premierminister premierministerin prinz
prinzessin professor professorin präsident präsidenten präsidentin rechtsanwalt rechtsanwältin regierungschef
regierungschefin regierungssprecher regierungssprecherin regisseur regisseurin richter richterin schauspieler
schauspielerin senator senatorin sprecher sprecherin staatsanwalt staatsanwältin staatschef staatssekretär
staatssekretärin sänger sängerin torwart trainer trainerin umweltminister umweltministerin unternehmer unternehmerin
us-präsident us-präsidentin verteidigungsminister verteidigungsministerin vizepräsident vizepräsidentin vorsitzende
vorsitzender vorstandschef wirtschaftsminister wirtschaftsministerin ärztin
`
	deStopword = `
aber als am an auch auf aus bei bis da das dass dem den denn der des die dies diese diesem diesen dieser doch durch
ein eine einem einen einer eines er es für gegen haben hat hatte ihm ihn ihr ihre im in ist ja kann keine können man
mehr mit nach nicht noch nur ob oder schon sei sein seine sich sie sind so soll um und uns unter vom von vor war waren
was wenn werden wie wir wird worden wurde wurden zu zum zur zwei zwischen über
`
	deTimeWord = `
aktualisiert erstellt lesedauer min minuten publiziert stand uhr veröffentlicht
`
	deWeekday = `
dienstag=2 donnerstag=4 freitag=5 mittwoch=3 montag=1 samstag=6 sonnabend=6 sonntag=7
`
)

// The labels of German, one a line.
const (
	deLabelBoilerplate = `
abonnieren sie
anzeige
die autoren
folgen sie uns
hier anmelden
jetzt anmelden
lesen sie 10 wochen
melden sie sich an
newsletter
`
	deLabelByline = `
autor
autoren
autorin
text
text von
von
von unserem korrespondenten
`
	deLabelCaption = `
archivbild
archivfoto
symbolbild
`
	deLabelCopyright = `
alle rechte vorbehalten
copyright
©
`
	deLabelCorrespondent = `
korrespondent
korrespondentin
`
	deLabelEditing = `
redaktion
redigiert von
`
	deLabelEndMark = `
ende
`
	deLabelGraphic = `
grafik
infografik
karte
`
	deLabelNote = `
anmerkung
anmerkung der redaktion
berichtigung
dieser artikel wurde aktualisiert
hinweis
hinweis der redaktion
in einer früheren version
korrektur
`
	deLabelOutlet = `
agence france-presse
deutsche presse-agentur
deutsche welle
getty images
picture alliance
salzburger nachrichten
`
	deLabelPhoto = `
archivbild
archivfoto
bild
bildcredit
bilder
bildquelle
foto
foto von
fotocredit
fotos
symbolbild
symbolfoto
`
	deLabelRelated = `
auch interessant
auch spannend
empfohlen
lesen sie auch
lesen sie dazu
lesen sie dazu auch
lesen sie hier
lesen sie jetzt
lesen sie mehr
lesen sie mehr zum thema
lesen sie weiter
lesetipp
lies auch
mehr
mehr dazu
mehr dazu hier
mehr lesen
mehr zu
mehr zum thema
sehen sie auch
siehe auch
weiterlesen
zum thema
`
	deLabelSource = `
mit material von
quelle
quellen
`
	deLabelSpeaker = `
bericht
berichte
experte
experten
expertin
forscher
kreml
medien
medienbericht
minister
ministerium
polizei
quelle
sprecher
staatsanwaltschaft
studie
umfrage
zeitung
`
	deLabelTag = `
aktualisiert
analyse
eil
eilmeldung
exklusiv
interview
kommentar
live
liveticker
newsticker
porträt
reportage
tv-tipp
update
video
`
	deLabelVideo = `
video
`
	deLabelWriting = `
text
`
)
