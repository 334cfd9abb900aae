package lang

// dutch is the profile of Dutch.
var dutch = profile{
	Tag: "nl",
	words: []wordList{
		{CountryName, nlCountries},
		{PlaceName, nlPlaces},
		{Courtesy, nlCourtesies},
		{BodyName, nlBodyNames},
		{OtherName, worldOtherNames},
		{Adjunct, nlAdjuncts},
		{Auxiliary, nlAuxiliaries},
		{Complementizer, nlComplementizers},
		{Cue, nlCues},
		{Demonstrative, nlDemonstratives},
		{OutletHead, nlOutletHeads},
		{Abbreviation, nlSentenceAbbreviations},
		{AndWord, nlAndWord},
		{BodyNoun, nlBodyNoun},
		{Definite, nlDefinite},
		{DeskNoun, nlDeskNoun},
		{DateWord, nlDateWords},
		{Month, nlMonth},
		{Outlet, nlOutlet},
		{Particle, nlParticle},
		{Preposition, nlPreposition},
		{Stopword, nlStopword},
		{TimeWord, nlTimeWord},
		{Weekday, nlWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, nlBodyPhrases},
		{KindPlace, nlPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "zoals"},
		{LabelPer, nlLabelPer},
		{LabelAnd, "en"},
		{LabelCiting, nlLabelCiting},
		{LabelEarlier, nlLabelEarlier},
		{LabelReports, nlLabelReports},
		{LabelBoilerplate, nlLabelBoilerplate},
		{LabelByline, nlLabelByline},
		{LabelCopyright, nlLabelCopyright},
		{LabelCorrespondent, nlLabelCorrespondent},
		{LabelEndMark, nlLabelEndMark},
		{LabelGraphic, nlLabelGraphic},
		{LabelNote, nlLabelNote},
		{LabelPhoto, nlLabelPhoto},
		{LabelRelated, nlLabelRelated},
		{LabelSource, nlLabelSource},
		{LabelSpeaker, nlLabelSpeaker},
		{LabelTag, nlLabelTag},
		{LabelVideo, nlLabelVideo},
	},
}

// The words of Dutch.
const (
	nlAndWord = `
en
`
	nlBodyNoun = `
bank bond centrum commissie gemeente instituut krant ministerie partij politie raad rechtbank stichting unie
universiteit vereniging
`
	nlDefinite = `
de het
`
	nlDeskNoun = `
correspondent journalist redacteur redactie verslaggever
`
	nlMonth = `
apr=4 april=4 aug=8 augustus=8 dec=12 december=12 feb=2 februari=2 jan=1 januari=1 jul=7 juli=7 jun=6 juni=6 maart=3
mei=5 mrt=3 nov=11 november=11 okt=10 oktober=10 sep=9 sept=9 september=9
`
	nlOutlet = `
afp anp ap belga nos nu reuters
`
	nlParticle = `
'd 't de den der ten ter van vande vander
`
	nlPreposition = `
in uit voor
`
	nlStopword = `
aan al alle als bij daar dan dat de den deze die dit door een en er ge geen geworden haar had hebben heeft hem het hij
hoe hun ik in is ja je kan kunnen maar meer men met mij na naar niet nog nu of om onder ook op over te tegen ten ter
toch toen tot uit van veel voor waar was wat we wel werd wie wil worden wordt ze zegt zich zij zijn zo zou
`
	nlTimeWord = `
bijgewerkt gepubliceerd laatste update uur
`
	nlWeekday = `
dinsdag=2 donderdag=4 maandag=1 vrijdag=5 woensdag=3 zaterdag=6 zondag=7
`
)

// The labels of Dutch, one a line.
const (
	nlLabelBoilerplate = `
abonneer
meld je aan
volg ons
`
	nlLabelByline = `
auteur
door
tekst
van onze redactie
van onze verslaggever
`
	nlLabelCopyright = `
alle auteursrechten
copyright
©
`
	nlLabelCorrespondent = `
correspondent
`
	nlLabelEndMark = `
einde
`
	nlLabelGraphic = `
grafiek
infographic
`
	nlLabelNote = `
correctie
rectificatie
update
`
	nlLabelPhoto = `
beeld
foto
fotografie
`
	nlLabelRelated = `
bekijk ook
lees meer
lees meer over
lees ook
lees verder
luister ook
ook interessant
zie ook
`
	nlLabelSource = `
bron
bronnen
`
	nlLabelSpeaker = `
bron
bronnen
expert
experts
media
minister
onderzoek
politie
rapport
`
	nlLabelTag = `
analyse
bio
exclusief
interview
live
liveblog
update
video
`
	nlLabelVideo = `
video
`
)
