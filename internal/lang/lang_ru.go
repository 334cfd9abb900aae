package lang

// russian is the profile of Russian.
var russian = profile{
	cyrillic: true,
	Tag:      "ru",
	endings:  "а ам ами ах ая е его ей ем ему и ие ией ии ий им ими их ию ия й о ого ое ой ом ому ою у ую ы ые ый ым ыми ых ь ю юю я ям ями ях",
	words: []wordList{
		{CountryName, ruCountries},
		{PlaceName, ruPlaces},
		{Courtesy, ruCourtesies},
		{BodyName, ruBodyNames},
		{OtherName, worldOtherNames},
		{OtherName, ruOtherNames},
		{Adjunct, ruAdjuncts},
		{Complementizer, ruComplementizers},
		{Cue, ruCues},
		{Demonstrative, ruDemonstratives},
		{OutletHead, ruOutletHeads},
		{Abbreviation, ruSentenceAbbreviations},
		{Abbreviation, ruAbbreviation},
		{AndWord, ruAndWord},
		{BodyNoun, ruBodyNoun},
		{DeskNoun, ruDeskNoun},
		{DateWord, ruDateWords},
		{Month, ruMonth},
		{Outlet, ruOutlet},
		{Preposition, ruPreposition},
		{Stopword, ruStopword},
		{TimeWord, ruTimeWord},
		{Weekday, ruWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, ruBodyPhrases},
		{KindPlace, ruPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "как"},
		{LabelPer, ruLabelPer},
		{LabelAnd, "и"},
		{LabelCiting, ruLabelCiting},
		{LabelEarlier, ruLabelEarlier},
		{LabelReference, ruLabelReference},
		{LabelReports, ruLabelReports},
		{LabelAccording, ruLabelAccording},
		{LabelBoilerplate, ruLabelBoilerplate},
		{LabelByline, ruLabelByline},
		{LabelCopyright, ruLabelCopyright},
		{LabelCorrespondent, ruLabelCorrespondent},
		{LabelEndMark, ruLabelEndMark},
		{LabelGraphic, ruLabelGraphic},
		{LabelNote, ruLabelNote},
		{LabelPhoto, ruLabelPhoto},
		{LabelRelated, ruLabelRelated},
		{LabelSource, ruLabelSource},
		{LabelSpeaker, ruLabelSpeaker},
		{LabelTag, ruLabelTag},
		{LabelVideo, ruLabelVideo},
	},
}

// The words of Russian.
const (
	ruAbbreviation = `
г гг им млн млрд руб тыс ул
`
	ruAndWord = `
и
`
	ruBodyNoun = `
агентства агентство ассоциации ассоциация банк банка газета департамент департамента дума думе думы институт института
комиссии комиссию комиссия комитет комитета министерства министерстве министерство организации организация палата
палаты парламент парламента партии партию партия полиции полиция прокуратура прокуратуры служба службы совет совета
союз союза суд суда судом университет университета фонд фонда центр центра
`
	ruDeskNoun = `
журналист корреспондент корреспондентка редактор редакция
`
	ruMonth = `
авг=8 август=8 августа=8 апр=4 апрель=4 апреля=4 дек=12 декабрь=12 декабря=12 июль=7 июля=7 июнь=6 июня=6 май=5 март=3
марта=3 мая=5 ноя=11 ноябрь=11 ноября=11 окт=10 октябрь=10 октября=10 сен=9 сентябрь=9 сентября=9 фев=2 февраль=2
февраля=2 янв=1 январь=1 января=1
`
	ruOutlet = `
afp ap reuters афп интерфакс казинформ коммерсантъ рбк рейтер риа росбалт тасс укринформ униан унн
`
	ruPreposition = `
в для из
`
	ruStopword = `
а без более был была были было быть в во вот все всего вы где да для до его ее если есть еще ещё же за и из или им их
к как когда которая которые который ли между меня мне может мы на над не него нет но ну о об однако он она они от по
под после при про с со так также там то тоже только том у уже чем что чтобы это этого этой этом я
`
	ruTimeWord = `
г года мск обновлено опубликовано ч час
`
	ruWeekday = `
воскресенье=7 вторник=2 понедельник=1 пятница=5 пятницу=5 среда=3 среду=3 суббота=6 субботу=6 четверг=4
`
)

// The labels of Russian, one a line.
const (
	ruLabelAccording = `
передает
передаёт
по данным
по информации
сообщает
`
	ruLabelBoilerplate = `
подписывайся
подписывайтесь
подпишитесь
реклама
следите за нами
`
	ruLabelByline = `
автор
авторы
текст
`
	ruLabelCopyright = `
copyright
©
все права защищены
все права соблюдены
при цитировании
`
	ruLabelCorrespondent = `
корреспондент
корреспондента
корреспонденту
`
	ruLabelEndMark = `
конец
`
	ruLabelGraphic = `
графика
инфографика
`
	ruLabelNote = `
исправление
обновлено
от редакции
примечание редакции
уточнение
`
	ruLabelPhoto = `
изображение
фото
фото из архива
фото-тасс
`
	ruLabelRelated = `
еще по теме
материалы по теме
по теме
подробнее
см также
смотрите также
читайте
читайте также
читать далее
читать также
`
	ruLabelSource = `
источник
источники
`
	ruLabelSpeaker = `
адвокат
аналитики
ведомство
власти
военные
генштаб
глава
депутат
источник
источники
кремль
мид
министр
минобороны
мэр
очевидцы
полиция
посол
президент
пресс-секретарь
прокуратура
следствие
сми
спасатели
эксперт
эксперты
`
	ruLabelTag = `
аналитика
видео
интервью
мнение
молния
обновлено
онлайн
срочно
эксклюзив
`
	ruLabelVideo = `
видео
`
)
