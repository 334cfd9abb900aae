package lang

// portuguese is the profile of Portuguese.
var portuguese = profile{
	Tag:          "pt",
	deicticAfter: true,
	words: []wordList{
		{CountryName, ptCountries},
		{PlaceName, ptPlaces},
		{Courtesy, ptCourtesies},
		{BodyName, ptBodyNames},
		{OtherName, worldOtherNames},
		{Adjunct, ptAdjuncts},
		{Auxiliary, ptAuxiliaries},
		{Complementizer, ptComplementizers},
		{Cue, ptCues},
		{OutletHead, ptOutletHeads},
		{Abbreviation, ptSentenceAbbreviations},
		{AndWord, ptAndWord},
		{BodyNoun, ptBodyNoun},
		{Definite, ptDefinite},
		{DeskNoun, ptDeskNoun},
		{DateWord, ptDateWords},
		{Month, ptMonth},
		{Outlet, ptOutlet},
		{Particle, ptParticle},
		{Preposition, ptPreposition},
		{Stopword, ptStopword},
		{TimeWord, ptTimeWord},
		{Weekday, ptWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, ptBodyPhrases},
		{KindPlace, ptPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "como"},
		{LabelPer, ptLabelPer},
		{LabelAnd, "e"},
		{LabelCiting, ptLabelCiting},
		{LabelEarlier, ptLabelEarlier},
		{LabelReference, ptLabelReference},
		{LabelReports, ptLabelReports},
		{LabelBoilerplate, ptLabelBoilerplate},
		{LabelByline, ptLabelByline},
		{LabelCopyright, ptLabelCopyright},
		{LabelCorrespondent, ptLabelCorrespondent},
		{LabelEndMark, ptLabelEndMark},
		{LabelGraphic, ptLabelGraphic},
		{LabelNote, ptLabelNote},
		{LabelPhoto, ptLabelPhoto},
		{LabelRelated, ptLabelRelated},
		{LabelSource, ptLabelSource},
		{LabelSpeaker, ptLabelSpeaker},
		{LabelTag, ptLabelTag},
		{LabelVideo, ptLabelVideo},
	},
}

// The words of Portuguese.
const (
	ptAndWord = `
e
`
	ptBodyNoun = `
agência assembleia associação banco centro comissão comité conselho câmara fundação governo grupo instituto jornal
ministério organização parlamento partido polícia senado sindicato tribunal universidade união
`
	ptDefinite = `
a as o os
`
	ptDeskNoun = `
correspondente editor editora enviada enviado jornalista redação repórter
`
	ptMonth = `
abr=4 abril=4 ago=8 agosto=8 dez=12 dezembro=12 fev=2 fevereiro=2 jan=1 janeiro=1 jul=7 julho=7 jun=6 junho=6 mai=5
maio=5 mar=3 março=3 nov=11 novembro=11 out=10 outubro=10 set=9 setembro=9
`
	ptOutlet = `
afp ansa ap efe g1 lusa reuters
`
	ptParticle = `
da das de do dos e
`
	ptPreposition = `
em para
`
	ptStopword = `
a ainda ao aos após as até com como contra da das de depois do dos e ela ele eles em entre era essa esse esta este
está estão foi foram há isso já mais mas me mesmo muito na nas nem no nos num numa não o os ou para pela pelo por
porque quando que quem se segundo sem ser seu seus sobre sua são só também tem tinha um uma você à às é
`
	ptTimeWord = `
atualizado horas publicado
`
	ptWeekday = `
domingo=7 quarta=3 quarta-feira=3 quinta=4 quinta-feira=4 segunda=1 segunda-feira=1 sexta=5 sexta-feira=5 sábado=6
terça=2 terça-feira=2
`
)

// The labels of Portuguese, one a line.
const (
	ptLabelBoilerplate = `
assine
inscreva-se
siga o
siga-nos
`
	ptLabelByline = `
autor
autora
autores
escrito por
por
texto
`
	ptLabelCopyright = `
copyright
todos os direitos reservados
©
`
	ptLabelCorrespondent = `
correspondente
`
	ptLabelEndMark = `
fim
`
	ptLabelGraphic = `
gráfico
infográfico
`
	ptLabelNote = `
atualização
correção
erramos
nota da redação
`
	ptLabelPhoto = `
crédito
foto
fotos
imagem
`
	ptLabelRelated = `
leia
leia ainda
leia mais
leia também
ler mais
saiba mais
veja mais
veja também
`
	ptLabelSource = `
fonte
fontes
`
	ptLabelSpeaker = `
analistas
autoridades
especialistas
estudo
fonte
fontes
governo
imprensa
ministro
mídia
polícia
`
	ptLabelTag = `
análise
ao vivo
atualização
entrevista
exclusivo
opinião
urgente
vídeo
última hora
`
	ptLabelVideo = `
vídeo
`
)
