package lang

// With what languages other than English name the reports that a story takes up.
const (
	deLabelCiting = `
gegenüber
im gespräch mit
im interview mit
laut
unter berufung auf
`
	deLabelEarlier = `
wie bereits berichtet
wie berichtet
wie zuvor berichtet
`
	deLabelReference = `
unter berufung auf
`
	deLabelReports = `
berichtet
berichtete
meldet
meldete
schreibt
schrieb
`
	deOutletHeads = `
anzeiger kurier nachrichten presse rundfunk tageblatt tageszeitung zeitung
`
	esLabelCiting = `
citando a
en declaraciones a
en entrevista con
en una entrevista con
según
`
	esLabelEarlier = `
como informó
como se informó
`
	esLabelReference = `
citando a
`
	esLabelReports = `
informa
informó
publica
publicó
reporta
reportó
`
	esOutletHeads = `
diario noticias periódico radio televisión
`
	frLabelCiting = `
auprès de
citant
d'après
dans un entretien au
dans un entretien à
dans une interview à
selon
`
	frLabelEarlier = `
pour rappel
`
	frLabelReference = `
citant
`
	frLabelReports = `
a rapporté
a écrit
rapporte
écrit
`
	frOutletHeads = `
gazette journal presse radio télévision
`
	itLabelCiting = `
citando
in un'intervista a
in un'intervista al
secondo
`
	itLabelEarlier = `
come riportato
`
	itLabelReference = `
citando
`
	itLabelReports = `
riferisce
riporta
scrive
`
	itOutletHeads = `
corriere gazzetta giornale messaggero radio televisione
`
	nlLabelCiting = `
in een interview met
in gesprek met
tegenover
volgens
`
	nlLabelEarlier = `
zoals gemeld
`
	nlLabelReports = `
bericht
meldde
meldt
schreef
schrijft
`
	nlOutletHeads = `
courant dagblad krant nieuws omroep
`
	plLabelCiting = `
powołując się na
w rozmowie z
w wywiadzie dla
`
	plLabelEarlier = `
jak informowaliśmy
jak pisaliśmy
przypomnijmy
`
	plLabelReference = `
powołując się na
`
	plLabelReports = `
informuje
pisze
podaje
podała
poinformował
poinformowała
`
	plOutletHeads = `
dziennik gazeta radio telewizja wiadomości
`
	ptLabelCiting = `
citando
disse ao
disse à
em entrevista a
em entrevista ao
em entrevista à
segundo
`
	ptLabelEarlier = `
como noticiado
`
	ptLabelReference = `
citando
`
	ptLabelReports = `
informou
noticiou
publicou
relatou
`
	ptOutletHeads = `
diário gazeta jornal notícias rádio
`
	ruLabelCiting = `
в интервью
в комментарии
со ссылкой на
ссылаясь на
`
	ruLabelEarlier = `
как ранее сообщал
как ранее сообщало
как ранее сообщалось
как сообщал
как сообщало
как сообщалось
как сообщалось ранее
напомним
ранее сообщалось
`
	ruLabelReference = `
со ссылкой на
ссылаясь на
`
	ruLabelReports = `
передает
передаёт
пишет
сообщает
сообщил
сообщила
сообщило
`
	ruOutletHeads = `
ведомости газета новости правда радио телеканал
`
	ukLabelCiting = `
в інтерв'ю
з посиланням на
посилаючись на
у коментарі
із посиланням на
`
	ukLabelEarlier = `
нагадаємо
раніше повідомлялося
як повідомляв
як повідомляла
як повідомляло
як повідомлялося
як повідомлялося раніше
як раніше повідомляв
як раніше повідомлялося
`
	ukLabelReference = `
з посиланням на
посилаючись на
із посиланням на
`
	ukLabelReports = `
передає
пише
повідомив
повідомила
повідомляє
інформує
`
	ukOutletHeads = `
газета новини правда радіо телеканал
`
)
