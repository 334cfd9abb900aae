package lang

// italian is the profile of Italian.
var italian = profile{
	Tag:          "it",
	deicticAfter: true,
	words: []wordList{
		{CountryName, itCountries},
		{PlaceName, itPlaces},
		{Courtesy, itCourtesies},
		{BodyName, itBodyNames},
		{OtherName, worldOtherNames},
		{Adjunct, itAdjuncts},
		{Auxiliary, itAuxiliaries},
		{Complementizer, itComplementizers},
		{Cue, itCues},
		{Demonstrative, itDemonstratives},
		{OutletHead, itOutletHeads},
		{Abbreviation, itSentenceAbbreviations},
		{Starter, itStarters},
		{AndWord, itAndWord},
		{BodyNoun, itBodyNoun},
		{Definite, itDefinite},
		{DeskNoun, itDeskNoun},
		{DateWord, itDateWords},
		{Month, itMonth},
		{Outlet, itOutlet},
		{Particle, itParticle},
		{Preposition, itPreposition},
		{Stopword, itStopword},
		{TimeWord, itTimeWord},
		{Weekday, itWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, itBodyPhrases},
		{KindPlace, itPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "come"},
		{LabelPer, itLabelPer},
		{LabelAnd, "e"},
		{LabelCiting, itLabelCiting},
		{LabelEarlier, itLabelEarlier},
		{LabelReference, itLabelReference},
		{LabelReports, itLabelReports},
		{LabelBoilerplate, itLabelBoilerplate},
		{LabelByline, itLabelByline},
		{LabelCopyright, itLabelCopyright},
		{LabelCorrespondent, itLabelCorrespondent},
		{LabelEndMark, itLabelEndMark},
		{LabelGraphic, itLabelGraphic},
		{LabelNote, itLabelNote},
		{LabelPhoto, itLabelPhoto},
		{LabelRelated, itLabelRelated},
		{LabelSource, itLabelSource},
		{LabelSpeaker, itLabelSpeaker},
		{LabelTag, itLabelTag},
		{LabelVideo, itLabelVideo},
	},
}

// The words of Italian.
const (
	itAndWord = `
e ed
`
	itBodyNoun = `
agenzia associazione banca camera centro comitato commissione consiglio corte fondazione governo gruppo istituto
ministero organizzazione parlamento partito polizia procura senato stampa tribunale unione università
`
	itDefinite = `
gli i il la le lo
`
	itDeskNoun = `
corrispondente direttore giornalista inviata inviato redazione
`
	itMonth = `
ago=8 agosto=8 apr=4 aprile=4 dic=12 dicembre=12 feb=2 febbraio=2 gen=1 gennaio=1 giu=6 giugno=6 lug=7 luglio=7 mag=5
maggio=5 mar=3 marzo=3 nov=11 novembre=11 ott=10 ottobre=10 set=9 sett=9 settembre=9
`
	itOutlet = `
adnkronos afp agi ansa ap lapresse reuters
`
	itParticle = `
d' da dal dalla de degli dei del della di la lo
`
	itPreposition = `
da in per
`
	itStopword = `
a ad ai al alla alle anche ancora c'è che chi ci come con contro da dal dalla dalle degli dei del della delle dello di
dopo dove due durante e ed era fra gli ha hanno i il in io la le lei loro lui ma molto nei nel nella nelle non o ogni
per perché più prima quando quello questa questo se sempre senza si sia sono stata stato su sua sul sulla suo tra
tutti un una uno è
`
	itTimeWord = `
aggiornato ore pubblicato
`
	itWeekday = `
domenica=7 giovedì=4 lunedì=1 martedì=2 mercoledì=3 sabato=6 venerdì=5
`
)

// The labels of Italian, one a line.
const (
	itLabelBoilerplate = `
abbonati
iscriviti
seguici
`
	itLabelByline = `
a cura di
autore
di
scritto da
`
	itLabelCopyright = `
copyright
riproduzione riservata
tutti i diritti riservati
©
`
	itLabelCorrespondent = `
corrispondente
`
	itLabelEndMark = `
fine
`
	itLabelGraphic = `
grafica
infografica
`
	itLabelNote = `
aggiornamento
correzione
nota della redazione
rettifica
`
	itLabelPhoto = `
crediti
foto
foto di
immagine
`
	itLabelRelated = `
approfondisci
guarda anche
leggi
leggi anche
leggi di più
leggi tutto
per approfondire
vedi anche
`
	itLabelSource = `
fonte
fonti
`
	itLabelSpeaker = `
analisti
autorità
esperti
fonti
governo
media
ministro
polizia
procura
stampa
studio
`
	itLabelTag = `
aggiornamento
analisi
diretta
editoriale
esclusiva
esclusivo
in diretta
intervista
ultima ora
video
`
	itLabelVideo = `
video
`
)
