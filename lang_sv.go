package lede

// swedish is the profile of Swedish.
var swedish = profile{
	tag: "sv",
	words: []wordList{
		{countryName, svCountries},
		{placeName, svPlaces},
		{courtesy, svCourtesies},
		{bodyName, svBodyNames},
		{otherName, worldOtherNames},
		{adjunct, svAdjuncts},
		{auxiliary, svAuxiliaries},
		{complementizer, svComplementizers},
		{cue, svCues},
		{demonstrative, svDemonstratives},
		{abbreviation, svSentenceAbbreviations},
		{andWord, svAndWord},
		{bodyNoun, svBodyNoun},
		{definite, svDefinite},
		{deskNoun, svDeskNoun},
		{dateWord, svDateWords},
		{month, svMonth},
		{outlet, svOutlet},
		{particle, svParticle},
		{preposition, svPreposition},
		{stopword, svStopword},
		{timeWord, svTimeWord},
		{weekday, svWeekday},
	},
	names: []knownNames{
		{kindOrganization, worldBodyPhrases},
		{kindOrganization, svBodyPhrases},
		{kindPlace, svPlacePhrases},
	},
	labels: []labelList{
		{labelAs, "som"},
		{labelPer, svLabelPer},
		{labelBoilerplate, svLabelBoilerplate},
		{labelByline, svLabelByline},
		{labelCopyright, svLabelCopyright},
		{labelCorrespondent, svLabelCorrespondent},
		{labelEndMark, svLabelEndMark},
		{labelGraphic, svLabelGraphic},
		{labelNote, svLabelNote},
		{labelPhoto, svLabelPhoto},
		{labelRelated, svLabelRelated},
		{labelSource, svLabelSource},
		{labelSpeaker, svLabelSpeaker},
		{labelTag, svLabelTag},
		{labelVideo, svLabelVideo},
	},
}

// The words of Swedish.
const (
	svAndWord = `
och samt
`
	svBodyNoun = `
bank banken byrån departement domstol förbund förbundet högskola institut kommissionen myndigheten partiet polis
polisen rådet tidning universitet
`
	svDefinite = `
den det
`
	svDeskNoun = `
fotograf journalist korrespondent redaktion redaktör reporter
`
	svMonth = `
apr=4 april=4 aug=8 augusti=8 dec=12 december=12 feb=2 februari=2 jan=1 januari=1 jul=7 juli=7 jun=6 juni=6 maj=5
mars=3 nov=11 november=11 okt=10 oktober=10 sep=9 sept=9 september=9
`
	svOutlet = `
afp ap reuters svt tt
`
	svParticle = `
af av de von
`
	svPreposition = `
från för i på
`
	svStopword = `
all alla att av bara blev bli blir de dem den det detta dig din där då efter eller en enligt er ett finns från får för
före ha hade han har hon hos hur i in ingen inte jag kan kommer kunde man med men mer mot mycket ned nu när och också
om på redan sedan sig sin ska skulle som säger så till under upp ur ut utan vad var vara varit vi vid vill än är även
åt över
`
	svTimeWord = `
kl klockan publicerad uppdaterad
`
	svWeekday = `
fredag=5 lördag=6 måndag=1 onsdag=3 söndag=7 tisdag=2 torsdag=4
`
)

// The labels of Swedish, one a line.
const (
	svLabelBoilerplate = `
följ oss
prenumerera
`
	svLabelByline = `
av
skriven av
text
`
	svLabelCopyright = `
copyright
©
`
	svLabelCorrespondent = `
korrespondent
`
	svLabelEndMark = `
slut
`
	svLabelGraphic = `
grafik
`
	svLabelNote = `
rättelse
uppdatering
`
	svLabelPhoto = `
arkivbild
bild
foto
`
	svLabelRelated = `
lyssna
läs mer
läs mer om
läs också
läs vidare
läs även
mer om
se också
`
	svLabelSource = `
källa
källor
`
	svLabelSpeaker = `
expert
experter
källa
källor
medier
minister
polisen
uppgifter
`
	svLabelTag = `
analys
direkt
just nu
kommentar
live
video
`
	svLabelVideo = `
video
`
)
