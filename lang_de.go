package lede

// german is the profile of German.
var german = profile{
	tag:      "de",
	ordinals: true, capitalMonths: true, capitalNouns: true,
	words: []wordList{
		{countryName, deCountries},
		{placeName, dePlaces},
		{bodyName, deBodyNames},
		{otherName, deOtherNames},
		{adjunct, deAdjuncts},
		{auxiliary, deAuxiliaries},
		{complementizer, deComplementizers},
		{cue, deCues},
		{demonstrative, deDemonstratives},
		{outletHead, deOutletHeads},
		{abbreviation, deSentenceAbbreviations},
		{starter, deStarters},
		{abbreviation, deAbbreviation},
		{andWord, deAndWord},
		{bodyNoun, deBodyNoun},
		{definite, deDefinite},
		{deskNoun, deDeskNoun},
		{determiner, deDeterminer},
		{dateWord, deDateWords},
		{month, deMonth},
		{outlet, deOutlet},
		{particle, deParticle},
		{preposition, dePreposition},
		{roleNoun, deRoleNoun},
		{stopword, deStopword},
		{timeWord, deTimeWord},
		{weekday, deWeekday},
	},
	names: []knownNames{
		{kindPlace, dePlacePhrases},
	},
	labels: []labelList{
		{labelAs, "wie"},
		{labelPer, deLabelPer},
		{labelAnd, "und"},
		{labelCiting, deLabelCiting},
		{labelEarlier, deLabelEarlier},
		{labelReference, deLabelReference},
		{labelReports, deLabelReports},
		{labelBoilerplate, deLabelBoilerplate},
		{labelByline, deLabelByline},
		{labelCaption, deLabelCaption},
		{labelCopyright, deLabelCopyright},
		{labelCorrespondent, deLabelCorrespondent},
		{labelEditing, deLabelEditing},
		{labelEndMark, deLabelEndMark},
		{labelGraphic, deLabelGraphic},
		{labelNote, deLabelNote},
		{labelOutlet, deLabelOutlet},
		{labelPhoto, deLabelPhoto},
		{labelRelated, deLabelRelated},
		{labelSource, deLabelSource},
		{labelSpeaker, deLabelSpeaker},
		{labelTag, deLabelTag},
		{labelVideo, deLabelVideo},
		{labelWriting, deLabelWriting},
	},
}

// The words of German.
const (
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
sprecher sprecherin
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
