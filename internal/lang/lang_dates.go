package lang

// The words of calendar expressions in languages other than English, with the
// values of date.go.
const (
	daDateWords = `
denne=125 dette=125 måned=113 næste=126 sidste=124 uge=112 vil=140 år=114
`
	deDateWords = `
diese=125 diesem=125 diesen=125 dieser=125 dieses=125 gestern=104 heute=105 jahr=114 jahres=114 kommende=126
kommenden=126 kommendes=126 letzte=124 letzten=124 letzter=124 letztes=124 monat=113 monats=113 morgen=106 nächste=126
nächsten=126 nächster=126 nächstes=126 tag=111 vergangene=124 vergangenem=124 vergangenen=124 vergangener=124
vergangenes=124 vorgestern=103 vorige=124 vorigen=124 voriges=124 werde=140 werden=140 wird=140 woche=112
wochenende=110 übermorgen=107
`
	esDateWords = `
anteayer=103 ayer=104 año=114 esta=125 este=125 hoy=105 mes=113 pasada=124 pasado=124 próxima=126 próximo=126
semana=112
`
	frDateWords = `
an=114 année=114 aujourd'hui=105 avant-hier=103 cette=125 demain=106 dernier=124 dernière=124 hier=104 mois=113
prochain=126 prochaine=126 semaine=112
`
	itDateWords = `
anno=114 domani=106 ieri=104 mese=113 oggi=105 prossima=126 prossimo=126 questa=125 questo=125 scorsa=124 scorso=124
settimana=112
`
	nlDateWords = `
afgelopen=124 deze=125 dit=125 eergisteren=103 gisteren=104 jaar=114 komend=126 komende=126 maand=113 morgen=106
overmorgen=107 vandaag=105 volgend=126 volgende=126 vorig=124 vorige=124 week=112 weekend=110 zal=140 zullen=140
`
	noDateWords = `
denne=125 dette=125 forrige=124 måned=113 neste=126 uke=112 vil=140 år=114
`
	plDateWords = `
dzisiaj=105 dziś=105 jutro=106 miesiąca=113 miesiącu=113 przyszłego=126 przyszłym=126 roku=114 tego=125 tygodnia=112
tygodniu=112 tym=125 ubiegłego=124 ubiegłym=124 wczoraj=104 zeszłego=124 zeszłym=124
`
	ptDateWords = `
amanhã=106 ano=114 anteontem=103 esta=125 este=125 hoje=105 mês=113 nesta=125 neste=125 ontem=104 passada=124
passado=124 próxima=126 próximo=126 semana=112
`
	ruDateWords = `
вчера=104 года=114 году=114 завтра=106 месяца=113 месяце=113 неделе=112 недели=112 позавчера=103 прошлого=124
прошлой=124 прошлом=124 сегодня=105 следующего=126 следующей=126 следующем=126 этого=125 этой=125 этом=125
`
	svDateWords = `
förra=124 idag=105 igår=104 imorgon=106 månad=113 månaden=113 nästa=126 vecka=112 veckan=112 år=114 året=114
`
	ukDateWords = `
вчора=104 завтра=106 минулого=124 минулому=124 минулої=124 місяця=113 місяці=113 наступного=126 наступному=126
позавчора=103 року=114 році=114 сьогодні=105 тижня=112 тижні=112 учора=104 цього=125 цьому=125
`
)
