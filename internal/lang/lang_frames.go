package lang

// The words of frames, the clauses that say whose words a quotation is:
// reporting words, and adjuncts, at which the name of a source ends or that a
// frame begins with. Adverbs (value 1) may stand between a cue and its source.
const (
	daAdjuncts = `
ad alligevel=1 bag blandt både da=1 der=1 derefter=1 derfor=1 efter eller er for foran forbi fra før gennem her=1 hos
hvis hvor i idag ifølge igår ikke imellem imens=1 ind inden indtil med mellem men mens mod nu=1 når og også=1 om
omkring op over på samtidig=1 senere=1 siden sig=1 som så til trods ud uden under var ved via videre=1
`
	daAuxiliaries = `
har havde have
`
	daComplementizers = `
at
`
	daCues = `
advarede advarer anser anslår bekræftede bekræfter erkender erkendte fastslog fastslår forklarede forklarer fortalte
fortæller forventer frygter håber ifølge=1 kalder kaldte kommenterede kommenterer konstaterede konstaterer lovede
lover lyder lød meddeler meddelte melder meldte mener mente mistænker oplyser oplyste påpegede påpeger rapporterer
sagde sagt siger skrev skriver spurgte spørger svarede svarer tilføjede tilføjer tror uddyber udtaler udtalte
understregede understreger vurderede vurderer
`
	daDemonstratives = `
det dette
`
	deAdjuncts = `
ab aber=1 abschließend=1 allerdings=1 als am an andererseits=1 angesichts anhand anlässlich anschließend=1 auch=1 auf
aufgrund aus außerdem=1 außerhalb bei beim bereits=1 bezüglich bis da dabei=1 dafür dagegen=1 daher=1 damals=1 damit
dann=1 daraufhin=1 dazu=1 derweil=1 deshalb=1 doch=1 dort=1 durch ebenfalls=1 einerseits=1 einst=1 erneut=1 es=1
etwa=1 für gegen gegenüber gestern gleichzeitig=1 heute hier hierzu=1 hin hingegen=1 hinter hinzu im in innerhalb
inzwischen=1 ist jedoch=1 jetzt=1 jüngst=1 kürzlich=1 laut mehrfach=1 mit mithilfe mittlerweile=1 nach nachdem neben
nicht noch=1 nochmals=1 nun=1 nur=1 ob obwohl oder offenbar=1 ohne per samt schließlich=1 schon=1 seinerzeit=1 seit
seitens selbst=1 sich=1 sind sinngemäß=1 so sogar=1 sowie später=1 statt trotz um und unter unterdessen=1 ursprünglich
vergangene vergangenen vor vorab=1 war waren was wegen weil weiter=1 weiterhin=1 welche welcher wem wen wenn wer
werden weshalb wie wiederum=1 wieso wird wo wobei wofür wohl=1 womit wonach woran worüber wovor wurde wurden während
wörtlich=1 zu zudem=1 zufolge zugleich=1 zuletzt=1 zum zunächst=1 zur zuvor=1 zwar zwischen über
`
	deAuxiliaries = `
arbeite=1 bedeute=1 beginne=1 bestehe=1 bleibe=1 brauche=1 bringe=1 denke=1 drohe=1 dürfe=1 dürften=1 entspreche=1
erfülle=1 erhalte=1 ermögliche=1 erwarte=1 fehle=1 finde=1 fordere=1 führe=1 gebe=1 gehe=1 gehöre=1 gelte=1 gäbe=1
habe=1 haben halte=1 hat hatte hatten hätte=1 hätten=1 komme=1 käme=1 könne=1 könnte=1 könnten=1 lasse=1 liege=1
mache=1 müsse=1 müsste=1 müssten=1 nehme=1 plane=1 rechne=1 sehe=1 sei=1 seien=1 setze=1 solle=1 spreche=1 stehe=1
stelle=1 trage=1 treffe=1 unterstütze=1 verfüge=1 verstehe=1 werde wisse=1 wolle=1 wäre=1 wären=1 würde=1 würden=1
zeige=1
`
	deComplementizers = `
dass daß
`
	deCues = `
angekündigt angekündigte angekündigten angibt ankündigt ankündigte annahme ansicht antwortet antwortete appelliert
appellierte argumentiert argumentierte attackierte auffassung bat bedauert bedauerte befürchten befürchtet befürchtete
begründen begründet begründete behaupten behauptet behauptete behaupteten bekannt beklagt beklagte bekräftigt
bekräftigte belegt bemängelte berichtet berichtete berichteten beschloss beschlossen beschreibt beschrieb bestehen
besteht bestätigt bestätigte bestätigten beteuert beteuerte betonen betont betonte betonten bezeichnet bezeichnete
bezweifelt bezweifelte bilanzierte drohte drohten eingeräumt empfahl empfiehlt empörte entgegnete entschied
entschieden ergab ergeben ergebnis ergänzt ergänzte erinnert erinnerte erklären erklärt erklärte erklärten ermahnte
ermunterte erwarten erwartet erwartete erwidert erwiderte erzählt erzählte erzählten fand festgestellt findet fordert
forderte forderten fragt fragte freute fügte führte fürchtet fürchtete gab gebeten gefordert gehen geht gemeldet
gesagt geschrieben gestand gewarnt glauben glaubt glaubte gratulierte halten heißt hieß hieße hoffen hofft hoffte
hofften hält informiert informierte jubelte klagte kommentiert kommentierte konstatierte kritisiert kritisierte
kritisierten kündigte lautet lautete lobt lobte mahnt mahnte meinen meint meinte meinten meinung meldet meldete
meldeten mitgeteilt mitteilte mitteilten moniert monierte nannte nannten nennt plädiert plädierte pochte postete
prangerte prognostizierte prophezeite präzisierte rechnet rechnete rechtfertigte resümierte rief riefen ruft räumte
rügt rügte sagen sagt sagte sagten schilderte schimpfte schluss schreibe schreiben schreibt schrieb schrieben schätzte
sehen sieht skandierten so=1 spottete sprach stellte stellten teilte twitterte unterstrich urteilt urteilte urteilten
vereinbart verkünden verkündet verkündete verlangt verlangte verlautbarte verlautete vermutet vermutete vermuteten
versichern versichert versicherte versprach verspricht verteidigte verurteilte vorgeworfen warb warf warfen warnt
warnte warnten wehrte weiß wetterte wiederholte wirft wissen witzelte wunderte würdigte zeigte zugesichert ärgerte
äußert äußerte äußerten überzeugung
`
	deDemonstratives = `
das dies
`
	esAdjuncts = `
a además=1 ahora=1 al anoche=1 ante antes asimismo=1 así aunque ayer bajo como con contra cuando desde después donde
durante en entonces=1 entre era es está finalmente=1 fue haber hace hacia hasta hoy igualmente=1 le les lo luego=1 me
mediante mientras no nos nunca o para pero por porque posteriormente=1 pues quien quienes recientemente=1 respecto se
según si sin sobre sí también=1 tampoco todavía=1 todo tras u vía y ya=1
`
	esAuxiliaries = `
ha había habían han he
`
	esComplementizers = `
que
`
	esCues = `
aclara aclaró admite admitió advertido advierte advirtió afirma afirmado afirman afirmaron afirmó agrega agregaron
agregó alega alegó alerta alertado alertó anuncia anunciado anunció apunta apuntado apuntó asegura asegurado aseguran
aseguraron aseguró añade añadido añadió bromeó calcula celebra celebró comenta comentado comentó concluye concluyó
confesó confía considera considerado consideró contestó contó cree creen creía critica criticado criticó cuenta
cuentan declara declarado declararon declaró decía defendido defendió defiende denuncia denunciado denunció destaca
destacado destacó detalla detalló dice dicen dicho dijeron dijo escribe escribió escrito espera esperan estima estiman
exige exigió explica explicado explican explicaron explicó expresa expresado expresó expuso indica indicado indicaron
indicó insiste insistido insistió ironizó justificó lamenta lamentado lamentó manifestado manifestaron manifestó
manifiesta matizó opina opinó pide pidió piensa piensan precisa precisado precisó pregunta preguntó prevé prevén
prometió reconoce reconocido reconoció recordado recordó recuerda reitera reiteró relata relatan relató remarcó
responde respondido respondió resume resumió según=1 señala señalado señalan señalaron señaló sostiene sostienen
sostuvo subraya subrayado subrayan subrayó sugiere sugirió teme temen tuiteó zanjó
`
	esDemonstratives = `
lo
`
	frAdjuncts = `
afin ainsi=1 alors=1 après aujourd'hui auprès aussi=1 avant avec avoir car ce=1 cependant=1 chez comme contre dans
depuis devant donc dont durant déjà=1 elle-même en encore=1 enfin=1 ensuite=1 entre est et eu fait hier ici=1 lors
lorsque lui-même mais malgré même=1 n'a n'ont ne notamment=1 ou où par parce pendant pour pourtant=1 puis=1 quand
quant=1 qui récemment=1 s'est s'est-elle s'est-il sans se selon sera si sont sous sur tandis toujours=1 toutefois=1
très tôt vers via à également=1 était étant été
`
	frAuxiliaries = `
a a-t-elle a-t-il ai aura auront avaient avait ayant ont ont-ils
`
	frComplementizers = `
qu que
`
	frCues = `
affirmait affirme affirment affirmé ajoutait ajoute ajouté annonce annoncé annonçait assurait assure assurent assuré
averti avertit commente commenté conclu conclut confie confié considère considéré constate constaté craignent craint
croient croit demande demandé disait disent dit déclarait déclare déclarent déclaré dénonce dénoncé déplore déploré
détaille détaillé espère espèrent espérait estimait estime estiment estimé expliquait explique expliquent expliqué
félicite félicité indiquait indique indiqué insiste insisté juge jugeait jugé lance lancé lançait martelait martelé
martèle note noté observe observé pensait pense pensent plaide plaidé poursuit poursuivi promet promis précisait
précise précisé prétend prétendent prévenu prévient racontait raconte racontent raconté rappelait rappelle rappelé
reconnaît reconnu redoute redoutent regrettait regrette regretté relevé relève réagi réagit répond répondait répondu
résume résumé rétorque rétorqué s'est-il s'exclame s'indigne s'inquiète s'interroge salue salué selon=1 soulignait
souligne soulignent souligné soutiennent soutient tweeté témoignait témoigne témoigné écrit écrivait écrivent
`
	itAdjuncts = `
a ad agli ai al alla alle allo anche=1 ancora=1 appena attraverso ci come con contro così=1 da dagli dai dal dalla
dalle dopo dove durante e ed era fra già=1 ieri in infine=1 inoltre=1 intanto=1 invece=1 lo ma mentre negli nei nel
nell nella nelle nello non oggi per perché però=1 poi=1 prima quando quindi=1 se secondo senza si sia sono sotto
stamattina=1 su sui sul sulla sulle tra tramite tuttavia=1 vi via è
`
	itAuxiliaries = `
aveva avevano ha hanno
`
	itComplementizers = `
che
`
	itCues = `
afferma affermano affermato affermò aggiunge aggiunse aggiunto ammesso ammette annuncia annunciato assicura assicurato
attacca attaccato auspica avverte avvertito chiede chiesto commenta commentano commentato conclude concluso conferma
confermato confessa crede credono denuncia denunciato detto dice diceva dichiara dichiarato dichiarò dicono disse
esclama evidenzia evidenziato insiste insistito ipotizza osserva osservato pensa pensano precisa precisato prevede
prevedono prosegue proseguito racconta raccontano raccontato replica replicato ribadisce ribadito ricorda ricordato
riferisce riferito rilancia rileva rilevano rimarca risponde risposto ritiene rivela rivelato scrisse scritto scrive
scrivono secondo=1 sostengono sostenuto sostiene sottolinea sottolineano sottolineato spera sperano spiega spiegano
spiegato spiegò stima stimano teme temono tuona twittato
`
	itDemonstratives = `
lo
`
	nlAdjuncts = `
aan achter al=1 aldus als alsof bij binnen bovendien=1 buiten daar=1 daarbij=1 daarna=1 daarop=1 dan=1 door dus=1
echter=1 eerder=1 eerst=1 en gisteren hier in inmiddels=1 is later=1 maar met na naar nadat niet nog=1 nu=1 of om
omdat ondanks onlangs=1 ook=1 op over sinds te tegen tegenover terwijl tijdens toe toen=1 tot tussen uit vanavond=1
vandaag vanmiddag=1 vanochtend=1 verder=1 vervolgens=1 via volgens voor waar waarop wanneer waren was werd weten wordt
zich=1 zo zoals
`
	nlAuxiliaries = `
had hadden hebben heeft
`
	nlComplementizers = `
dat
`
	nlCues = `
aldus=1 antwoordde antwoordt beloofde benadrukt benadrukte bevestigde bevestigen bevestigt beweerde beweert
concludeerde concludeert constateert denken denkt eiste erkende erkent gelooft geloven gemeld geschreven gezegd hoopt
hopen klaagde laat legde liet meldde meldden melden meldt noemde noemt oordeelde reageerde reageert riep schat
schatten schreef schreven schrijft stelde stelden stelt twitterde verklaard verklaarde verklaarden verklaart vermoeden
vermoedt verteld vertelde vertelden vertelt verwacht verwachten verwachtte verzekerde verzekert vindt voegde volgens=1
vond vraagt vreest vrezen vroeg waarschuwde waarschuwt zeggen zegt zei zeiden
`
	nlDemonstratives = `
dat dit
`
	noAdjuncts = `
bak blant både da=1 der=1 deretter=1 derfor=1 eller er etter for foran fra før gjennom her=1 hos hvis hvor i idag
ifølge igår ikke imellom imens=1 inn innen inntil med mellom men mens mot nå=1 når og også=1 om omkring opp over på
samtidig=1 seg=1 senere=1 siden som så til tross under ut uten var ved via videre=1
`
	noAuxiliaries = `
ha hadde har
`
	noComplementizers = `
at
`
	noCues = `
advarer advarte anser anslår bekrefter bekreftet erkjenner erkjente forklarer forklarte fortalte forteller forventer
frykter hevder hevdet håper håpet ifølge=1 innrømmer kaller kalte kommenterer kommenterte konstaterer konstaterte la
legger lover lovte meddelte melder mener mente mistenker opplyser opplyste påpeker påpekte rapporterer rapporterte sa
sagt sier skrev skriver slår spurte spør svarer svarte tilføyde tilføyer tror understreker understreket utdyper
uttaler uttalte
`
	noDemonstratives = `
det dette
`
	plAdjuncts = `
a aby ale bez bo byli być był była było co czy dla dlatego do dodatkowo=1 dzisiaj dziś gdy gdyż i jak jako jednak=1
jednocześnie=1 jeśli już=1 kiedy krótko=1 która które który którzy lub mimo między na nad następnie=1 natomiast=1 nie
niedawno=1 niż o od około oraz otwarcie=1 po pod podczas ponadto=1 ponieważ ponownie=1 potem=1 poza przed przez przy
później=1 retorycznie=1 również=1 równocześnie=1 się=1 są tak także=1 też=1 u uwagę=1 w wcześniej=1 wczoraj we według
wobec wprost=1 wśród z za ze żeby
`
	plComplementizers = `
iż że
`
	plCues = `
apelował apelowała apeluje brzmi czytamy dodali dodał dodała głosi informuje komentuje krytykuje mówi mówili mówią
mówił mówiła napisali napisał napisała obawia obawiają ocenia ocenił oceniła odpowiada odpowiedział odpowiedziała
opowiada opowiadał ostrzega ostrzegł ostrzegła oświadczyli oświadczył oświadczyła pisze piszą podaje podają podał
podała podkreśla podkreślili podkreślił podkreśliła poinformował poinformowała potwierdza potwierdził potwierdziła
powiedział powiedziała powiedziały powiedzieli przekazał przekazała przewiduje przewidują przypomniał przypomniała
przyznaje przyznał przyznała pyta relacjonuje skomentował skomentowała spodziewa stwierdzili stwierdził stwierdziła
szacuje szacują sądzi sądzą twierdzi twierdził tłumaczy tłumaczył tłumaczyła uważa według=1 wierzy wierzą wskazał
wskazała wspomina wyjaśnia wyjaśnił wyjaśniła zapewnia zapewnił zapewniła zapowiedział zapowiedziała zapytał zapytała
zauważa zauważył zauważyła zaznacza zaznaczył zaznaczyła zwrócił zwróciła
`
	plDemonstratives = `
to tym
`
	ptAdjuncts = `
agora=1 ainda=1 além=1 ante antes ao aos após até com como contra depois=1 desde durante em embora enquanto entre
então=1 era está foi foram havia hoje há já=1 mais mas mediante na nas nessa nesta neste no nos num numa não onde
ontem ou para pela pelas pelo pelos por porque porém=1 quando quem se segundo sem sob sobre também=1 tendo à às é
`
	ptAuxiliaries = `
tem tinha tinham
`
	ptComplementizers = `
que
`
	ptCues = `
acredita acreditam acrescenta acrescentaram acrescentou adiantou admite admitiu afirma afirmado afirmam afirmaram
afirmou alerta alertou anuncia anunciou argumenta argumentou assegura assegurou avalia avaliou avisou comenta comentou
completa completou conclui concluiu confirma confirmou considera considerou conta contam contou critica criticou
declara declarado declararam declarou defende defendeu destaca destacou disse disseram dito diz dizem escreve escreveu
espera esperam estima estimam explica explicam explicaram explicou frisa frisou garante garantiu indicou informa
informou lamenta lamentou lembra lembrou observa observou pediu pensa pensam pergunta perguntou preveem prevê
reconhece reconheceu recordou refere referiu reforça reforçou relata relatou responde respondeu ressalta ressaltou
revela revelou salienta salientou segundo=1 sublinha sublinhou sugere sugeriu teme temem tuitou
`
	ruAdjuncts = `
а без был была были было быть в вместе во вчера где для до если еще ещё за завтра затем=1 здесь=1 и из из-за или как
когда которая которые который кроме между на над накануне=1 не недавно=1 несмотря но о об однако=1 около от перед по
под позднее=1 позже=1 пока после потом=1 поэтому при про ранее=1 с сегодня со также=1 там=1 теперь=1 тогда=1 тоже=1
только у уже=1 хотя через чтобы
`
	ruComplementizers = `
что
`
	ruCues = `
воскликнул выразил выразила высказался говорил говорила говорили говорит говорится говорят добавил добавила добавили
заверил заверила заключил заключила заявил заявила заявили заявляет констатировал надеется надеются написал написала
напомнил напомнила напомнили объяснил объяснила объясняет ожидает ожидают опасается опасаются ответил ответила
отвечает отметил отметила отметили отмечает отмечают пишет пишут поделилась поделился подтвердил подтвердила
подтвердили подчеркивает подчеркнул подчеркнула подчеркнули полагает пообещал пообещала посетовал пояснил пояснила
пояснили поясняет предположил предположила предупредил предупредила призвал призвала призвали признал признала
призналась признался прогнозирует прокомментировал прокомментировала раскритиковал рассказал рассказала рассказали
рассказывает резюмировал сказал сказала сказали сказало сообщает сообщают сообщил сообщила сообщили спрашивает спросил
спросила считает считают уверен уверена уверены указал указала утверждает утверждал утверждают уточнил уточнила
уточнили цитирует цитируют
`
	ruDemonstratives = `
это этом
`
	svAdjuncts = `
bakom bland=1 både dessutom=1 där=1 därefter=1 då=1 efter eller emot enligt fram från för före genom hos i idag igår
inför innan inom inte med medan mellan men mot nu=1 nyligen=1 när och också=1 om omkring på redan=1 sedan=1 senare=1
sig=1 som så tidigare=1 till trots under ut utan utanför var via vid vidare=1 än är över
`
	svAuxiliaries = `
ha hade har
`
	svComplementizers = `
att
`
	svCues = `
anser ansåg bedömde bedömer befarar bekräftade bekräftar berättade berättar beskriver betonade betonar enligt=1
fortsätter frågade frågar förklarade förklarar hoppas hävdade hävdar kommenterade kommenterar konstaterade konstaterar
krävde kräver lovade lovar meddelade meddelar medgav medger menade menar misstänker påpekade påpekar rapporterade
rapporterar ropade räknar sa sade sagt sammanfattade sammanfattar skrev skriver svarade svarar säger tillade tillägger
trodde tror twittrade tycker tyckte understryker underströk uppgav uppger utbrast uttalade varnade varnar
`
	svDemonstratives = `
det detta
`
	ukAdjuncts = `
а або але був була були було бути біля в вже=1 вчора від де для до ж з з-за за завтра зараз=1 згодом=1 зі й коли крім
між на над напередодні=1 наразі=1 не незважаючи нещодавно=1 ні о об однак=1 перед по поки потім=1 при про проте під
пізніше=1 після разом раніше=1 сьогодні та також=1 теж=1 тоді=1 у уже=1 хоча через чи ще щоб як яка який якщо які і із
`
	ukComplementizers = `
що
`
	ukCues = `
вважають вважає визнав визнала визнає висловив вказав вказала впевнена впевнений відповів відповідає відповіла говорив
говорила говорить говорять додав додала додали додає зазначають зазначає зазначив зазначила зазначили закликав
закликала закликали запевнив запевнила запитав запитала заявив заявила заявили заявляє йдеться каже кажуть казав
казала констатував констатувала нагадав нагадала нагадали наголосив наголосила наголосили наголошує написав написала
написали очікують очікує переконана переконаний питає пише пишуть побоюються побоюється повідомив повідомила
повідомили повідомляють повідомляє поділився поділилася пообіцяв пообіцяла попередив попередила попередили пояснив
пояснила пояснили пояснює припустив припустила прогнозує прокоментував прокоментувала прокомментував підкреслив
підкреслила підкреслили підкреслює підсумував підсумувала підтвердив підтвердила підтвердили резюмував резюмувала
розповів розповідає розповіла розповіли сказав сказала сказали сподіваються сподівається стверджував стверджують
стверджує уточнив уточнила уточнили цитує
`
	ukDemonstratives = `
це
`
	daLabelPer = `
ifølge
`
	deLabelPer = `
laut
nach angaben
nach ansicht
nach auffassung
nach auskunft
nach aussage
nach aussagen
nach darstellung
nach den angaben
nach den worten
nach einschätzung
nach informationen
nach meinung
nach worten
nach überzeugung
`
	esLabelPer = `
de acuerdo con
según
`
	frLabelPer = `
d'après
selon
`
	itLabelPer = `
a detta di
secondo
`
	nlLabelPer = `
volgens
`
	noLabelPer = `
ifølge
`
	plLabelPer = `
według
`
	ptLabelPer = `
de acordo com
segundo
`
	ruLabelPer = `
по данным
по информации
по мнению
по словам
`
	svLabelPer = `
enligt
`
	ukLabelPer = `
за даними
за словами
за інформацією
на думку
`
)
