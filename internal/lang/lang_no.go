package lang

// norwegian is the profile of Norwegian.
var norwegian = profile{
	Tag:      "no",
	ordinals: true,
	words: []wordList{
		{CountryName, noCountries},
		{PlaceName, noPlaces},
		{Courtesy, noCourtesies},
		{BodyName, noBodyNames},
		{OtherName, worldOtherNames},
		{Adjunct, noAdjuncts},
		{Auxiliary, noAuxiliaries},
		{Complementizer, noComplementizers},
		{Cue, noCues},
		{Demonstrative, noDemonstratives},
		{Abbreviation, noSentenceAbbreviations},
		{AndWord, noAndWord},
		{BodyNoun, noBodyNoun},
		{Definite, noDefinite},
		{DeskNoun, noDeskNoun},
		{DateWord, noDateWords},
		{Month, noMonth},
		{Outlet, noOutlet},
		{Particle, noParticle},
		{Preposition, noPreposition},
		{Stopword, noStopword},
		{TimeWord, noTimeWord},
		{Weekday, noWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, noBodyPhrases},
		{KindPlace, noPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "som"},
		{LabelPer, noLabelPer},
		{LabelBoilerplate, noLabelBoilerplate},
		{LabelByline, noLabelByline},
		{LabelCopyright, noLabelCopyright},
		{LabelCorrespondent, noLabelCorrespondent},
		{LabelEndMark, noLabelEndMark},
		{LabelGraphic, noLabelGraphic},
		{LabelNote, noLabelNote},
		{LabelPhoto, noLabelPhoto},
		{LabelRelated, noLabelRelated},
		{LabelSource, noLabelSource},
		{LabelSpeaker, noLabelSpeaker},
		{LabelTag, noLabelTag},
		{LabelVideo, noLabelVideo},
	},
}

// The words of Norwegian.
const (
	noAndWord = `
og samt
`
	noBodyNoun = `
avis bank banken departement departementet forbund forbundet forening institutt kommisjonen partiet politi politiet
rådet universitet universitetet
`
	noDefinite = `
den det
`
	noDeskNoun = `
fotograf journalist korrespondent redaksjon redaktør
`
	noMonth = `
apr=4 april=4 aug=8 august=8 des=12 desember=12 feb=2 februar=2 jan=1 januar=1 jul=7 juli=7 jun=6 juni=6 mai=5 mar=3
mars=3 nov=11 november=11 okt=10 oktober=10 sep=9 sept=9 september=9
`
	noOutlet = `
afp ap nrk ntb reuters vg
`
	noParticle = `
af de den van von
`
	noPreposition = `
for fra i på
`
	noStopword = `
alle at av ble bli blir da de den der dere det dette du eller en er et etter for fordi fra før ha hadde han har hun
hva hvis hvor hvordan i ikke inn jeg kan kunne man mange med men mer mot må nei noe noen nå når og også om opp oss
over på seg selv sier sin skal skulle som så til under ut var ved vi vil ville være vært
`
	noTimeWord = `
kl klokken oppdatert publisert
`
	noWeekday = `
fredag=5 lørdag=6 mandag=1 onsdag=3 søndag=7 tirsdag=2 torsdag=4
`
)

// The labels of Norwegian, one a line.
const (
	noLabelBoilerplate = `
følg oss
meld deg på
`
	noLabelByline = `
av
skrevet av
tekst
`
	noLabelCopyright = `
copyright
©
`
	noLabelCorrespondent = `
korrespondent
`
	noLabelEndMark = `
slutt
`
	noLabelGraphic = `
grafikk
`
	noLabelNote = `
oppdatering
rettelse
`
	noLabelPhoto = `
arkivfoto
bilde
foto
`
	noLabelRelated = `
hør også
les
les mer
les mer om
les også
les saken
se også
`
	noLabelSource = `
kilde
kilder
`
	noLabelSpeaker = `
ekspert
eksperter
kilde
kilder
medier
minister
politiet
`
	noLabelTag = `
analyse
direkte
ekstra
kommentar
live
video
`
	noLabelVideo = `
video
`
)
