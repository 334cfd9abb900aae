package lang

// french is the profile of French.
var french = profile{
	Tag:          "fr",
	deicticAfter: true,
	words: []wordList{
		{CountryName, frCountries},
		{PlaceName, frPlaces},
		{Courtesy, frCourtesies},
		{BodyName, frBodyNames},
		{OtherName, worldOtherNames},
		{Adjunct, frAdjuncts},
		{Auxiliary, frAuxiliaries},
		{Complementizer, frComplementizers},
		{Cue, frCues},
		{OutletHead, frOutletHeads},
		{Abbreviation, frSentenceAbbreviations},
		{Starter, frStarters},
		{Abbreviation, frAbbreviation},
		{AndWord, frAndWord},
		{BodyNoun, frBodyNoun},
		{Definite, frDefinite},
		{DeskNoun, frDeskNoun},
		{DateWord, frDateWords},
		{Month, frMonth},
		{Outlet, frOutlet},
		{Particle, frParticle},
		{Preposition, frPreposition},
		{Stopword, frStopword},
		{TimeWord, frTimeWord},
		{Weekday, frWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, frBodyPhrases},
		{KindPlace, frPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "comme"},
		{LabelPer, frLabelPer},
		{LabelAnd, "et"},
		{LabelCiting, frLabelCiting},
		{LabelEarlier, frLabelEarlier},
		{LabelReference, frLabelReference},
		{LabelReports, frLabelReports},
		{LabelBoilerplate, frLabelBoilerplate},
		{LabelByline, frLabelByline},
		{LabelCaption, frLabelCaption},
		{LabelCopyright, frLabelCopyright},
		{LabelCorrespondent, frLabelCorrespondent},
		{LabelEndMark, frLabelEndMark},
		{LabelGraphic, frLabelGraphic},
		{LabelNote, frLabelNote},
		{LabelPhoto, frLabelPhoto},
		{LabelRelated, frLabelRelated},
		{LabelSource, frLabelSource},
		{LabelSpeaker, frLabelSpeaker},
		{LabelTag, frLabelTag},
		{LabelVideo, frLabelVideo},
	},
}

// The words of French.
const (
	frAbbreviation = `
dr m mm
`
	frAndWord = `
et
`
	frBodyNoun = `
agence assemblée association banque centre comité commission conseil cour fondation groupe institut journal ministère
organisation parlement parquet parti police presse société syndicat sénat tribunal union université
`
	frDefinite = `
la le les
`
	frDeskNoun = `
correspondant correspondante envoyé envoyée journaliste rédacteur rédaction rédactrice service spécial spéciale
`
	frMonth = `
août=8 avr=4 avril=4 dec=12 déc=12 décembre=12 fév=2 févr=2 février=2 jan=1 janv=1 janvier=1 juil=7 juillet=7 juin=6
mai=5 mar=3 mars=3 nov=11 novembre=11 oct=10 octobre=10 sept=9 septembre=9
`
	frOutlet = `
afp ap ats belga efe epa reuters
`
	frParticle = `
al ben d' da de del des di du el la le van von
`
	frPreposition = `
avec chez en pour à
`
	frStopword = `
a après au aussi autre autres aux avait avant avec avoir bien c'est ce ces cette ceux comme contre d'un d'une dans de
depuis des deux du elle elles en encore entre est et fait il ils je jusqu la le les leur leurs lors lui mais moins
même notre nous on ont ou où par pas pendant peu plus pour qu'il que qui sa sans se selon ses si son sont sous sur
tous tout très un une vers vous était été être
`
	frTimeWord = `
heure jour lecture min minutes mis modifié publié temps
`
	frWeekday = `
dimanche=7 jeudi=4 lundi=1 mardi=2 mercredi=3 samedi=6 vendredi=5
`
)

// The labels of French, one a line.
const (
	frLabelBoilerplate = `
abonnez-vous
inscrivez-vous
publicité
suivez-nous
`
	frLabelByline = `
article de
auteur
auteurs
par
propos recueillis par
texte
`
	frLabelCaption = `
image d'illustration
photo d'archives
photo d'illustration
`
	frLabelCopyright = `
copyright
tous droits réservés
©
`
	frLabelCorrespondent = `
correspondant
correspondante
`
	frLabelEndMark = `
fin
`
	frLabelGraphic = `
graphique
infographie
`
	frLabelNote = `
correction
mise à jour
ndlr
note de la rédaction
rectificatif
`
	frLabelPhoto = `
crédit
crédit photo
crédits
image
photo
photographie
photos
`
	frLabelRelated = `
en savoir plus
lire
lire aussi
lire la suite
lire plus
lire également
pour aller plus loin
sur le même sujet
voir aussi
à lire
à lire aussi
à lire également
à voir
à voir aussi
à écouter
`
	frLabelSource = `
source
sources
`
	frLabelSpeaker = `
analystes
autorités
expert
experts
gouvernement
kremlin
ministre
médias
police
presse
source
sources
étude
`
	frLabelTag = `
alerte
analyse
direct
en direct
enquête
entretien
exclusif
interview
portrait
reportage
tribune
urgent
vidéo
éditorial
`
	frLabelVideo = `
vidéo
`
)
