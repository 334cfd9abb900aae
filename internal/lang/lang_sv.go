package lang

// swedish is the profile of Swedish.
var swedish = profile{
	Tag: "sv",
	words: []wordList{
		{CountryName, svCountries},
		{PlaceName, svPlaces},
		{Courtesy, svCourtesies},
		{BodyName, svBodyNames},
		{OtherName, worldOtherNames},
		{Adjunct, svAdjuncts},
		{Auxiliary, svAuxiliaries},
		{Complementizer, svComplementizers},
		{Cue, svCues},
		{Demonstrative, svDemonstratives},
		{Abbreviation, svSentenceAbbreviations},
		{AndWord, svAndWord},
		{BodyNoun, svBodyNoun},
		{Definite, svDefinite},
		{DeskNoun, svDeskNoun},
		{DateWord, svDateWords},
		{Month, svMonth},
		{Outlet, svOutlet},
		{Particle, svParticle},
		{Preposition, svPreposition},
		{Stopword, svStopword},
		{TimeWord, svTimeWord},
		{Weekday, svWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, svBodyPhrases},
		{KindPlace, svPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "som"},
		{LabelPer, svLabelPer},
		{LabelBoilerplate, svLabelBoilerplate},
		{LabelByline, svLabelByline},
		{LabelCopyright, svLabelCopyright},
		{LabelCorrespondent, svLabelCorrespondent},
		{LabelEndMark, svLabelEndMark},
		{LabelGraphic, svLabelGraphic},
		{LabelNote, svLabelNote},
		{LabelPhoto, svLabelPhoto},
		{LabelRelated, svLabelRelated},
		{LabelSource, svLabelSource},
		{LabelSpeaker, svLabelSpeaker},
		{LabelTag, svLabelTag},
		{LabelVideo, svLabelVideo},
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
