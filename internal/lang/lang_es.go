package lang

// spanish is the profile of Spanish.
var spanish = profile{
	Tag:          "es",
	deicticAfter: true,
	words: []wordList{
		{CountryName, esCountries},
		{PlaceName, esPlaces},
		{Courtesy, esCourtesies},
		{BodyName, esBodyNames},
		{OtherName, worldOtherNames},
		{Adjunct, esAdjuncts},
		{Auxiliary, esAuxiliaries},
		{Complementizer, esComplementizers},
		{Cue, esCues},
		{Demonstrative, esDemonstratives},
		{OutletHead, esOutletHeads},
		{Abbreviation, esSentenceAbbreviations},
		{Starter, esStarters},
		{Abbreviation, esAbbreviation},
		{AndWord, esAndWord},
		{BodyNoun, esBodyNoun},
		{Definite, esDefinite},
		{DeskNoun, esDeskNoun},
		{DateWord, esDateWords},
		{Month, esMonth},
		{Outlet, esOutlet},
		{Particle, esParticle},
		{Preposition, esPreposition},
		{Stopword, esStopword},
		{TimeWord, esTimeWord},
		{Weekday, esWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, esBodyPhrases},
		{KindPlace, esPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "como"},
		{LabelPer, esLabelPer},
		{LabelAnd, "y"},
		{LabelCiting, esLabelCiting},
		{LabelEarlier, esLabelEarlier},
		{LabelReference, esLabelReference},
		{LabelReports, esLabelReports},
		{LabelBoilerplate, esLabelBoilerplate},
		{LabelByline, esLabelByline},
		{LabelCaption, esLabelCaption},
		{LabelCopyright, esLabelCopyright},
		{LabelCorrespondent, esLabelCorrespondent},
		{LabelEndMark, esLabelEndMark},
		{LabelGraphic, esLabelGraphic},
		{LabelNote, esLabelNote},
		{LabelPhoto, esLabelPhoto},
		{LabelRelated, esLabelRelated},
		{LabelSource, esLabelSource},
		{LabelSpeaker, esLabelSpeaker},
		{LabelTag, esLabelTag},
		{LabelVideo, esLabelVideo},
	},
}

// The words of Spanish.
const (
	esAbbreviation = `
dr dra ee.uu sr sra
`
	esAndWord = `
e y
`
	esBodyNoun = `
agencia asamblea asociación audiencia ayuntamiento banco centro comisión comité congreso consejo diario fiscalía
fundación gobierno grupo instituto junta ministerio organización parlamento partido policía prensa senado sindicato
tribunal universidad unión
`
	esDefinite = `
el la las los
`
	esDeskNoun = `
corresponsal editor editora enviada enviado periodista redacción redactor redactora reportera reportero
`
	esMonth = `
abr=4 abril=4 ago=8 agosto=8 dic=12 diciembre=12 ene=1 enero=1 feb=2 febrero=2 jul=7 julio=7 jun=6 junio=6 mar=3
marzo=3 may=5 mayo=5 nov=11 noviembre=11 oct=10 octubre=10 sep=9 sept=9 septiembre=9 setiembre=9
`
	esOutlet = `
afp ap efe efe-epa ep europapress notimex reuters
`
	esParticle = `
al de del e la las los san y
`
	esPreposition = `
desde en para
`
	esStopword = `
a al algo ante como con contra cuando de del desde donde dos durante el ella ellos en entre era es esa ese esta este
esto está están fue ha había hace han hasta hay la las le les lo los me mi mientras mucho muy más ni no nos o otra
otro para pero por porque que quien se según ser si sido sin sobre son su sus también tan tiene todo todos tras tu un
una uno unos y ya él
`
	esTimeWord = `
actualizado hora horas hrs publicado
`
	esWeekday = `
domingo=7 jueves=4 lunes=1 martes=2 miércoles=3 sábado=6 viernes=5
`
)

// The labels of Spanish, one a line.
const (
	esLabelBoilerplate = `
suscríbase
suscríbete
síganos
síguenos
`
	esLabelByline = `
autor
autora
autores
escrito por
por
por :
texto
`
	esLabelCaption = `
foto de archivo
imagen de archivo
`
	esLabelCopyright = `
copyright
está expresamente prohibida
todos los derechos reservados
©
`
	esLabelCorrespondent = `
corresponsal
`
	esLabelEndMark = `
fin
`
	esLabelGraphic = `
gráfico
infografía
`
	esLabelNote = `
actualización
corrección
fe de erratas
nota de la redacción
nota del editor
`
	esLabelPhoto = `
crédito
foto
fotografía
fotos
imagen
imagen de archivo
`
	esLabelRelated = `
le puede interesar
lea además
lea más
lea también
lee más
lee también
leer más
leer más sobre
leer también
mira también
más información
más sobre
noticia relacionada
noticias relacionadas
te puede interesar
te recomendamos
vea también
ver también
`
	esLabelSource = `
fuente
fuentes
`
	esLabelSpeaker = `
analistas
autoridades
estudio
experto
expertos
fiscalía
fuente
fuentes
gobierno
medios
ministerio
ministro
policía
prensa
`
	esLabelTag = `
actualización
análisis
directo
en directo
en vivo
entrevista
exclusiva
opinión
urgente
video
vídeo
última hora
`
	esLabelVideo = `
video
vídeo
`
)
