package lang

// ukrainian is the profile of Ukrainian.
var ukrainian = profile{
	cyrillic: true,
	Tag:      "uk",
	endings:  "а ам ами ах е ев еві ем ею и ий им ими их й о ові ого ом ому ою ої у ь ю я ям ями ях є єві єм єю і ів ій ім ію ією ії ї",
	words: []wordList{
		{CountryName, ukCountries},
		{PlaceName, ukPlaces},
		{Courtesy, ukCourtesies},
		{BodyName, ukBodyNames},
		{OtherName, worldOtherNames},
		{OtherName, ukOtherNames},
		{Adjunct, ukAdjuncts},
		{Complementizer, ukComplementizers},
		{Cue, ukCues},
		{Demonstrative, ukDemonstratives},
		{OutletHead, ukOutletHeads},
		{Abbreviation, ukSentenceAbbreviations},
		{Abbreviation, ukAbbreviation},
		{AndWord, ukAndWord},
		{BodyNoun, ukBodyNoun},
		{DeskNoun, ukDeskNoun},
		{DateWord, ukDateWords},
		{Month, ukMonth},
		{Outlet, ukOutlet},
		{Preposition, ukPreposition},
		{Stopword, ukStopword},
		{TimeWord, ukTimeWord},
		{Weekday, ukWeekday},
	},
	names: []knownNames{
		{KindOrganization, worldBodyPhrases},
		{KindOrganization, ukBodyPhrases},
		{KindPlace, ukPlacePhrases},
	},
	labels: []labelList{
		{LabelAs, "як"},
		{LabelPer, ukLabelPer},
		{LabelAnd, "та"},
		{LabelCiting, ukLabelCiting},
		{LabelEarlier, ukLabelEarlier},
		{LabelReference, ukLabelReference},
		{LabelReports, ukLabelReports},
		{LabelAccording, ukLabelAccording},
		{LabelBoilerplate, ukLabelBoilerplate},
		{LabelByline, ukLabelByline},
		{LabelCopyright, ukLabelCopyright},
		{LabelCorrespondent, ukLabelCorrespondent},
		{LabelEndMark, ukLabelEndMark},
		{LabelGraphic, ukLabelGraphic},
		{LabelNote, ukLabelNote},
		{LabelPhoto, ukLabelPhoto},
		{LabelRelated, ukLabelRelated},
		{LabelSource, ukLabelSource},
		{LabelSpeaker, ukLabelSpeaker},
		{LabelTag, ukLabelTag},
		{LabelVideo, ukLabelVideo},
	},
}

// The words of Ukrainian.
const (
	ukAbbreviation = `
грн млн млрд р тис ім
`
	ukAndWord = `
й та і
`
	ukBodyNoun = `
агентства агентство асоціація асоціації банк банку верховна верховної верховну верховній газета департамент
департаменту кабінет кабінету комісію комісія комісії комітет комітету міністерства міністерство міністерстві
організація організації парламент парламенту партію партія партією партії поліція поліції прокуратура прокуратури рада
ради раду раді служба служби службу спілка суд судом суду суді університет університету фонд фонду центр центру
інститут інституту
`
	ukDeskNoun = `
журналіст журналістка кореспондент кореспондентка редактор редакція
`
	ukMonth = `
бер=3 березень=3 березня=3 вер=9 вересень=9 вересня=9 груд=12 грудень=12 грудня=12 жовт=10 жовтень=10 жовтня=10 квіт=4
квітень=4 квітня=4 лип=7 липень=7 липня=7 лист=11 листопад=11 листопада=11 лют=2 лютий=2 лютого=2 серп=8 серпень=8
серпня=8 січ=1 січень=1 січня=1 трав=5 травень=5 травня=5 черв=6 червень=6 червня=6
`
	ukOutlet = `
afp ap reuters yle афп суспільне тасс укринформ укрінформ унн уніан інтерфакс інтерфакс-україна
`
	ukPreposition = `
в для з у
`
	ukStopword = `
а або але без був була були було бути більше в вже ви вона вони все всі від він де для до з за зі й його коли ми на
над нас не немає ну ні о об по при про проте під після та так також там те ти тим то того тому ту у уже це цей цих
цього ця час через ще що щоб я як яка який якщо які є і із їх її
`
	ukTimeWord = `
год година оновлено опубліковано р року
`
	ukWeekday = `
вівторок=2 неділю=7 неділя=7 п'ятницю=5 п'ятниця=5 понеділок=1 середа=3 середу=3 субота=6 суботу=6 четвер=4
`
)

// The labels of Ukrainian, one a line.
const (
	ukLabelAccording = `
за даними
за інформацією
передає
повідомляє
`
	ukLabelBoilerplate = `
підписуйтесь
підписуйтеся
підпишіться
реклама
стежте за нами
`
	ukLabelByline = `
автор
автори
авторка
текст
`
	ukLabelCopyright = `
copyright
©
всі права захищено
всі права захищені
при цитуванні
`
	ukLabelCorrespondent = `
кореспондент
кореспондента
кореспонденту
кореспондентці
`
	ukLabelEndMark = `
кінець
`
	ukLabelGraphic = `
графіка
інфографіка
`
	ukLabelNote = `
виправлення
від редакції
оновлено
примітка редакції
уточнення
`
	ukLabelPhoto = `
зображення
фото
фото з архіву
фото ілюстративне
`
	ukLabelRelated = `
більше за темою
детальніше
дивіться також
до теми
за темою
зверніть увагу
матеріали за темою
читайте
читайте також
читати далі
читати також
`
	ukLabelSource = `
джерела
джерело
`
	ukLabelSpeaker = `
аналітики
влада
військові
генштаб
глава
голова
гур
дбр
депутат
джерела
джерело
директор
дснс
експерт
експерти
змі
кремль
мер
мзс
міноборони
міністр
міська рада
міськрада
начальник
ова
офіс президента
очільник
повітряні сили
поліцейські
поліція
посол
постпред
президент
прессекретар
прикордонники
прокуратура
речник
розвідка
рятувальники
сбу
`
	ukLabelTag = `
аналітика
блискавка
відео
думка
ексклюзив
онлайн
оновлено
терміново
інтерв'ю
`
	ukLabelVideo = `
відео
`
)
