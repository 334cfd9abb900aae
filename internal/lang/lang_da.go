package lang

// danish is the profile of Danish.
var danish = profile{
	Tag:      "da",
	ordinals: true,
	words: []wordList{
		{CountryName, daCountries},
		{PlaceName, daPlaces},
		{Courtesy, daCourtesies},
		{BodyName, daBodyNames},
		{OtherName, worldOtherNames},
		{Adjunct, daAdjuncts},
		{Auxiliary, daAuxiliaries},
		{Complementizer, daComplementizers},
		{Cue, daCues},
		{Demonstrative, daDemonstratives},
		{Abbreviation, daSentenceAbbreviations},
		{AndWord, daAndWord},
		{Definite, daDefinite},
		{DeskNoun, daDeskNoun},
		{DateWord, daDateWords},
		{Month, daMonth},
		{Outlet, daOutlet},
		{Particle, daParticle},
		{Preposition, daPreposition},
		{Stopword, daStopword},
		{TimeWord, daTimeWord},
		{Weekday, daWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, daBodyPhrases},
		{KindPlace, daPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "som"},
		{LabelPer, daLabelPer},
		{LabelBoilerplate, daLabelBoilerplate},
		{LabelByline, daLabelByline},
		{LabelCopyright, daLabelCopyright},
		{LabelCorrespondent, daLabelCorrespondent},
		{LabelEndMark, daLabelEndMark},
		{LabelGraphic, daLabelGraphic},
		{LabelNote, daLabelNote},
		{LabelPhoto, daLabelPhoto},
		{LabelRelated, daLabelRelated},
		{LabelSource, daLabelSource},
		{LabelSpeaker, daLabelSpeaker},
		{LabelTag, daLabelTag},
		{LabelVideo, daLabelVideo},
	},
}

// The words of Danish.
const (
	daAndWord = `
og samt
`
	daDefinite = `
den det
`
	daDeskNoun = `
fotograf journalist korrespondent redaktion redaktør
`
	daMonth = `
apr=4 april=4 aug=8 august=8 dec=12 december=12 feb=2 februar=2 jan=1 januar=1 jul=7 juli=7 jun=6 juni=6 maj=5 mar=3
marts=3 nov=11 november=11 okt=10 oktober=10 sep=9 sept=9 september=9
`
	daOutlet = `
afp ap reuters ritzau
`
	daParticle = `
af de den van von
`
	daPreposition = `
for fra i på ved
`
	daStopword = `
af alle at blev bliver da de den der det dette dig din dog du efter eller en end er et for fra han har havde hun hvis
hvor i ikke ind jeg jo kan kunne man med meget men mere mig min mod må ned noget nogle nu når og også om op os over på
sig sin skal skulle som så til ud under var ved vi vil ville være været
`
	daTimeWord = `
kl offentliggjort opdateret publiceret
`
	daWeekday = `
fredag=5 lørdag=6 mandag=1 onsdag=3 søndag=7 tirsdag=2 torsdag=4
`
)

// The labels of Danish, one a line.
const (
	daLabelBoilerplate = `
følg os
tilmeld dig
`
	daLabelByline = `
af
skrevet af
tekst
`
	daLabelCopyright = `
copyright
©
`
	daLabelCorrespondent = `
korrespondent
`
	daLabelEndMark = `
slut
`
	daLabelGraphic = `
grafik
`
	daLabelNote = `
opdateret
rettelse
`
	daLabelPhoto = `
arkivfoto
billede
foto
`
	daLabelRelated = `
hør også
læs
læs mere
læs også
se mere
se også
`
	daLabelSource = `
kilde
kilder
`
	daLabelSpeaker = `
ekspert
eksperter
kilde
kilder
medier
minister
politi
politiet
`
	daLabelTag = `
analyse
kommentar
live
opdateret
video
`
	daLabelVideo = `
video
`
)
