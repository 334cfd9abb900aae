package lang

// polish is the profile of Polish.
var polish = profile{
	Tag:      "pl",
	ordinals: true,
	endings:  "a ach ami e ego em emu i ia iach iami ich ie iego iej iem iemu ii im io iom iowi iu iów ią ię o om owi u y ych ym ymi ów ą ę",
	words: []wordList{
		{CountryName, plCountries},
		{PlaceName, plPlaces},
		{Courtesy, plCourtesies},
		{BodyName, plBodyNames},
		{OtherName, worldOtherNames},
		{OtherName, plOtherNames},
		{Adjunct, plAdjuncts},
		{Complementizer, plComplementizers},
		{Cue, plCues},
		{Demonstrative, plDemonstratives},
		{OutletHead, plOutletHeads},
		{Abbreviation, plSentenceAbbreviations},
		{Abbreviation, plAbbreviation},
		{AndWord, plAndWord},
		{BodyNoun, plBodyNoun},
		{DeskNoun, plDeskNoun},
		{DateWord, plDateWords},
		{Month, plMonth},
		{Outlet, plOutlet},
		{Particle, plParticle},
		{Preposition, plPreposition},
		{Stopword, plStopword},
		{TimeWord, plTimeWord},
		{Weekday, plWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, plBodyPhrases},
		{KindPlace, plPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "jak"},
		{LabelPer, plLabelPer},
		{LabelAnd, "i"},
		{LabelCiting, plLabelCiting},
		{LabelEarlier, plLabelEarlier},
		{LabelReference, plLabelReference},
		{LabelReports, plLabelReports},
		{LabelBoilerplate, plLabelBoilerplate},
		{LabelByline, plLabelByline},
		{LabelCopyright, plLabelCopyright},
		{LabelCorrespondent, plLabelCorrespondent},
		{LabelEndMark, plLabelEndMark},
		{LabelGraphic, plLabelGraphic},
		{LabelNote, plLabelNote},
		{LabelPhoto, plLabelPhoto},
		{LabelRelated, plLabelRelated},
		{LabelSource, plLabelSource},
		{LabelSpeaker, plLabelSpeaker},
		{LabelTag, plLabelTag},
		{LabelVideo, plLabelVideo},
	},
}

// The words of Polish.
const (
	plAbbreviation = `
dr godz prof ul
`
	plAndWord = `
i oraz
`
	plBodyNoun = `
agencja agencji agencją agencję bank bankiem banku centrum fundacja fundacji fundację fundusz funduszu gazeta instytut
instytutu izba izbie izby izbę komisja komisji komisją komisję komitet komitetu liga ministerstwa ministerstwem
ministerstwie ministerstwo organizacja organizacji parlamencie parlament parlamentu partia partii partią partię
policja policji program prokuratura prokuratury rada rady radzie radą radę stowarzyszenia stowarzyszenie sąd sądem
sądu sądzie trybunał trybunału uniwersytecie uniwersytet uniwersytetu urząd urzędem urzędu związek związku
`
	plDeskNoun = `
dziennikarka dziennikarz korespondent redakcja redaktor
`
	plMonth = `
czerwca=6 czerwiec=6 grudnia=12 grudzień=12 kwiecień=4 kwietnia=4 lipca=7 lipiec=7 listopad=11 listopada=11 lutego=2
luty=2 maj=5 maja=5 marca=3 marzec=3 październik=10 października=10 sierpień=8 sierpnia=8 styczeń=1 stycznia=1
wrzesień=9 września=9
`
	plOutlet = `
afp ap onet pap reuters tvn24
`
	plParticle = `
de van von
`
	plPreposition = `
dla w z
`
	plStopword = `
a aby ale bez być był była było były co czy dla do gdy i ich ile im in inne iż ja jak jako je jednak jego jej jest
jeszcze już kiedy która które który którzy lub ma mają może na nad nas nie niż o od on ona oraz po pod podczas ponad
przed przez przy roku się są ta tak także tego tej ten to tych tym u w we według wszystko z za ze że
`
	plTimeWord = `
aktualizacja godz godzina opublikowano r roku
`
	plWeekday = `
czwartek=4 niedziela=7 niedzielę=7 piątek=5 poniedziałek=1 poniedziałku=1 sobota=6 sobotę=6 wtorek=2 środa=3 środę=3
`
)

// The labels of Polish, one a line.
const (
	plLabelBoilerplate = `
obserwuj nas
subskrybuj
zapisz się
`
	plLabelByline = `
autor
autorka
autorzy
opracował
opracowała
tekst
`
	plLabelCopyright = `
copyright
wszelkie prawa zastrzeżone
©
`
	plLabelCorrespondent = `
korespondent
`
	plLabelEndMark = `
koniec
`
	plLabelGraphic = `
grafika
infografika
`
	plLabelNote = `
aktualizacja
korekta
od redakcji
sprostowanie
`
	plLabelPhoto = `
fot
foto
zdjęcia
zdjęcie
`
	plLabelRelated = `
czytaj również
czytaj także
czytaj też
czytaj więcej
przeczytaj
przeczytaj także
przeczytaj też
zobacz również
zobacz także
zobacz też
zobacz więcej
`
	plLabelSource = `
źródła
źródło
`
	plLabelSpeaker = `
analitycy
eksperci
ekspert
media
minister
policja
prokuratura
sztab generalny
źródła
źródło
`
	plLabelTag = `
analiza
komentarz
na żywo
pilne
relacja
wideo
wywiad
`
	plLabelVideo = `
wideo
`
)
