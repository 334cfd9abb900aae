package lang

// Well-known places and bodies, by the names that other languages than English
// have for them, in all the cases that they are written in.
const (
	// Outlets and bodies that are called the same in every language.
	worldBodyPhrases = `
amnesty international
associated press
deutsche welle
financial times
fox news
human rights watch
new york times
sky news
the associated press
the economist
the guardian
the independent
the new york times
the telegraph
the times
the washington post
wall street journal
washington post
`
	// Words with a capital that are no name of a person, a place or a body.
	worldOtherNames = "brexit covid covid-19 dna mrna"
	daCourtesies    = `
fru hr
`
	daCountries = `
afghanistan albanien algeriet argentina armenien aserbajdsjan australien bangladesh belarus belgien bolivia bosnien
brasilien bulgarien canada chile colombia congo cuba cypern danmark egypten england estland etiopien filippinerne
finland frankrig færøerne georgien grækenland grønland haiti holland indien indonesien irak iran irland island israel
italien japan jordan kasakhstan kenya kina kosovo kroatien kuwait letland libanon libyen litauen luxembourg malaysia
mali malta marokko mexico moldova montenegro myanmar nederlandene nepal niger nigeria nordkorea nordmakedonien norge
pakistan palæstina panama paraguay peru polen portugal qatar rumænien rusland rwanda saudi-arabien schweiz senegal
serbien singapore skotland slovakiet slovenien somalia spanien storbritannien sudan sverige sydafrika sydkorea syrien
taiwan tanzania thailand tjekkiet tunesien tyrkiet tyskland uganda ukraine ungarn uruguay usa venezuela vietnam yemen
zimbabwe østrig
`
	daPlaces = `
aalborg aarhus afrika ankara asien athen berlin bornholm bruxelles budapest esbjerg europa fyn gaza genève helsinki
herning istanbul jylland kabul kiev kolding kyiv københavn london madrid moskva nuuk odense oslo paris prag randers
rom roskilde sjælland stockholm strasbourg teheran vejle viborg warszawa washington wien
`
	daBodyNames = `
dsb eu fn nato
`
	daPlacePhrases = `
new york
new zealand
`
	daBodyPhrases = `
hvide hus
`
	deCourtesies = `
dr frau herr herrn prof
`
	deCountries = `
afghanistan albanien algerien argentinien armenien aserbaidschan australien bangladesch belarus belgien bolivien
bosnien brasilien bulgarien chile china deutschland dänemark estland finnland frankreich georgien griechenland
großbritannien haiti indien indonesien irak iran irland island israel italien japan jemen jordanien kambodscha kamerun
kanada kasachstan katar kenia kolumbien kongo kosovo kroatien kuba kuwait lettland libanon libyen liechtenstein
litauen luxemburg malaysia mali malta marokko mexiko moldau mongolei montenegro myanmar namibia nepal neuseeland
niederlande niger nigeria nordkorea nordmazedonien norwegen pakistan palästina panama paraguay peru philippinen polen
portugal ruanda rumänien russland rußland saudi-arabien schweden schweiz senegal serbien simbabwe singapur slowakei
slowenien somalia spanien sudan syrien südafrika südkorea taiwan tansania thailand tschechien tunesien türkei uganda
ukraine ungarn uruguay usa usbekistan venezuela vietnam zypern ägypten äthiopien österreich
`
	dePlaces = `
afrika amsterdam ankara asien athen bagdad bayern beirut belgrad berlin bern bonn brandenburg bremen brüssel budapest
bukarest dortmund dresden düsseldorf essen europa frankfurt gaza genf graz hamburg hannover helsinki hessen istanbul
jerusalem kabul kairo kiel kiew kopenhagen krim köln leipzig lissabon london madrid mailand mainz moskau münchen
niedersachsen nürnberg oslo paris peking prag riga rom rostock saarland sachsen salzburg sofia stockholm straßburg
stuttgart teheran thüringen tokio venedig warschau washington wien wiesbaden wolfsburg zürich
`
	deBodyNames = `
afd basf bmw bundesrat bundesregierung bundestag bundeswehr cdu csu eu fdp nato siemens spd un uno vw who
`
	dePlacePhrases = `
new york
vereinigte staaten
vereinigten staaten
vereinigtes königreich
`
	deBodyPhrases = `
europäische kommission
europäische union
europäischen kommission
europäischen union
vereinte nationen
vereinten nationen
weiße haus
weißen haus
weißes haus
`
	esCourtesies = `
don doña sr sra
`
	esCountries = `
afganistán albania alemania andorra arabia argelia argentina armenia australia austria azerbaiyán bangladesh
bielorrusia bolivia bosnia brasil bulgaria bélgica camboya camerún canadá catar chile china chipre colombia congo
croacia cuba dinamarca ecuador eeuu egipto eslovaquia eslovenia españa estonia etiopía filipinas finlandia francia
georgia ghana grecia guatemala haití honduras hungría india indonesia irak irlanda irán islandia israel italia japón
jordania kazajistán kenia kosovo kuwait letonia libia lituania luxemburgo líbano malasia malta malí marruecos moldavia
mongolia montenegro méxico nepal nicaragua nigeria noruega níger pakistán palestina panamá paraguay perú polonia
portugal qatar ruanda rumanía rusia senegal serbia singapur siria somalia sudán suecia suiza tailandia taiwán tanzania
turquía túnez ucrania uganda uruguay venezuela vietnam yemen zimbabue
`
	esPlaces = `
alicante almería andalucía ankara aragón asia asturias atenas bagdad barcelona beirut berlín bilbao bogotá bruselas
bucarest budapest canarias cantabria caracas cataluña copenhague crimea cádiz córdoba damasco estrasburgo europa
extremadura galicia gaza ginebra granada helsinki jerusalén kabul kiev lima lisboa londres madrid milán montevideo
moscú murcia málaga navarra oslo parís pekín praga quito roma salamanca santander sevilla sofía tarragona teherán
tokio toledo valencia valladolid varsovia viena washington zaragoza áfrica
`
	esBodyNames = `
oms onu otan pp psoe ue vox
`
	esPlacePhrases = `
arabia saudí
buenos aires
corea del norte
corea del sur
costa rica
el salvador
estados unidos
nueva york
nueva zelanda
países bajos
reino unido
república checa
`
	esBodyPhrases = `
casa blanca
comisión europea
guardia civil
naciones unidas
policía nacional
tribunal supremo
unión europea
`
	frCourtesies = `
m madame me mlle mm mme monsieur
`
	frCountries = `
afghanistan albanie algérie allemagne angleterre argentine arménie australie autriche azerbaïdjan bangladesh belgique
biélorussie bolivie bosnie brésil bulgarie bénin cambodge cameroun canada chili chine chypre colombie congo croatie
cuba danemark espagne estonie finlande france gabon ghana grèce guinée géorgie haïti hongrie inde indonésie irak iran
irlande islande israël italie japon jordanie kazakhstan kenya kosovo koweït lettonie liban libye lituanie luxembourg
madagascar malaisie mali malte maroc mauritanie mexique moldavie mongolie monténégro niger nigeria nigéria norvège
népal ouganda ouzbékistan pakistan palestine panama paraguay pays-bas philippines pologne portugal pérou qatar
roumanie royaume-uni russie rwanda serbie singapour slovaquie slovénie somalie soudan suisse suède syrie sénégal
tanzanie taïwan tchad tchéquie thaïlande togo tunisie turquie ukraine uruguay venezuela vietnam yémen zimbabwe écosse
égypte équateur états-unis éthiopie
`
	frPlaces = `
afrique alger amsterdam ankara asie athènes bagdad barcelone belgrade berlin berne beyrouth bordeaux bretagne
bruxelles bucarest budapest catalogne copenhague corse crimée damas dublin europe gaza genève grenoble helsinki
istanbul jérusalem kaboul kiev kyiv lille lisbonne londres lyon madrid marseille milan montpellier montréal moscou
nantes nice normandie oslo ottawa paris prague provence pékin québec rennes rome rouen sofia stockholm strasbourg
tokyo toulon toulouse tunis téhéran varsovie vienne washington
`
	frBodyNames = `
edf oms onu otan ratp sncf ue
`
	frPlacePhrases = `
afrique du sud
arabie saoudite
corée du nord
corée du sud
la haye
le caire
new york
nouvelle-zélande
`
	frBodyPhrases = `
assemblée nationale
commission européenne
maison blanche
nations unies
union européenne
`
	itCourtesies = `
dott signor signora
`
	itCountries = `
afghanistan albania algeria argentina armenia australia austria azerbaigian bangladesh belgio bielorussia bolivia
bosnia brasile bulgaria cambogia camerun canada cile cina cipro colombia congo croazia cuba danimarca ecuador egitto
estonia etiopia filippine finlandia francia georgia germania ghana giappone giordania grecia haiti india indonesia
inghilterra iran iraq irlanda islanda israele italia kazakistan kenya kosovo kuwait lettonia libano libia lituania
lussemburgo malesia mali malta marocco messico moldavia moldova mongolia montenegro nepal niger nigeria norvegia
olanda pakistan palestina panama paraguay perù polonia portogallo qatar romania ruanda russia scozia senegal serbia
singapore siria slovacchia slovenia somalia spagna sudafrica sudan svezia svizzera taiwan tanzania thailandia tunisia
turchia ucraina uganda ungheria uruguay usa venezuela vietnam yemen zimbabwe
`
	itPlaces = `
africa ankara asia atene baghdad barcellona bari beirut belgrado berlino berna bologna bruxelles bucarest budapest
cagliari calabria campania catania copenaghen crimea damasco dublino europa firenze gaza genova ginevra helsinki
istanbul kabul kiev lazio liguria lisbona lombardia londra madrid milano monaco mosca napoli oslo padova palermo
parigi parma pechino perugia piemonte pisa praga puglia roma sardegna sicilia stoccolma strasburgo teheran tokyo
torino toscana trento trieste udine umbria varsavia vaticano veneto venezia verona vienna washington zurigo
`
	itBodyNames = `
nato oms onu ue
`
	itPlacePhrases = `
arabia saudita
corea del nord
corea del sud
new york
nuova zelanda
paesi bassi
regno unito
repubblica ceca
stati uniti
`
	itBodyPhrases = `
casa bianca
commissione europea
nazioni unite
palazzo chigi
unione europea
`
	nlCourtesies = `
dhr meneer mevrouw mr mw
`
	nlCountries = `
afghanistan albanië algerije argentinië armenië australië azerbeidzjan bangladesh belgië bolivia bosnië brazilië
bulgarije cambodja canada chili china colombia congo cuba cyprus denemarken duitsland egypte engeland estland ethiopië
filipijnen finland frankrijk georgië ghana griekenland haïti hongarije ierland ijsland india indonesië irak iran
israël italië japan jemen jordanië kazachstan kenia koeweit kosovo kroatië letland libanon libië litouwen luxemburg
maleisië mali malta marokko mexico moldavië mongolië montenegro myanmar nederland nepal niger nigeria noord-korea
noorwegen oekraïne oezbekistan oostenrijk pakistan palestina panama paraguay peru polen portugal qatar roemenië
rusland rwanda saoedi-arabië schotland senegal servië singapore slovenië slowakije soedan somalië spanje suriname
syrië taiwan tanzania thailand tsjechië tunesië turkije uganda uruguay venezuela vietnam vs wit-rusland zimbabwe
zuid-afrika zuid-korea zweden zwitserland
`
	nlPlaces = `
afrika amsterdam ankara antwerpen arnhem athene azië berlijn brabant breda brussel budapest delft eindhoven europa
friesland gaza gent genève groningen haarlem istanbul jeruzalem kaboel kiev leeuwarden leiden leuven limburg lissabon
londen maastricht madrid moskou nijmegen oslo parijs peking praag rome rotterdam stockholm straatsburg teheran tilburg
tokio utrecht vlaanderen wallonië warschau washington wenen zeeland zwolle
`
	nlBodyNames = `
cda eu navo pvv vn vvd
`
	nlPlacePhrases = `
den haag
new york
nieuw-zeeland
verenigd koninkrijk
verenigde staten
`
	nlBodyPhrases = `
europese commissie
europese unie
raad van state
tweede kamer
verenigde naties
witte huis
`
	noCourtesies = `
fru herr
`
	noCountries = `
afghanistan albania algerie argentina armenia aserbajdsjan australia bangladesh belarus belgia bolivia bosnia brasil
bulgaria canada chile colombia cuba danmark egypt england estland etiopia filippinene finland frankrike georgia
grønland haiti hellas india indonesia irak iran irland island israel italia japan jemen jordan kasakhstan kenya kina
kongo kosovo kroatia kuwait kypros latvia libanon libya litauen luxembourg malaysia mali malta marokko mexico moldova
montenegro myanmar nederland nepal niger nigeria nord-korea nord-makedonia norge pakistan palestina panama paraguay
peru polen portugal qatar romania russland rwanda saudi-arabia senegal serbia singapore skottland slovakia slovenia
somalia spania storbritannia sudan sveits sverige syria sør-afrika sør-korea taiwan tanzania thailand tsjekkia tunisia
tyrkia tyskland uganda ukraina ungarn uruguay usa venezuela vietnam zimbabwe østerrike
`
	noPlaces = `
afrika ankara asia aten athen bergen berlin bodø brussel budapest drammen europa finnmark fredrikstad gaza genève
helsingfors istanbul kabul kiev kristiansand kyiv københavn london madrid moskva nordland oslo paris praha rogaland
roma sandnes skien stavanger stockholm strasbourg svalbard teheran tromsø trondheim trøndelag vestland warszawa
washington wien ålesund
`
	noBodyNames = `
eu fn nato nav
`
	noPlacePhrases = `
new york
new zealand
`
	noBodyPhrases = `
hvite hus
`
	plCourtesies = `
pan pana panem pani
`
	plCountries = `
afganistan afganistana afganistanem afganistanie afganistanowi afganistanu albania albanii albanią albanię algieria
algierii algierią algierię ameryce ameryka ameryki amerykę anglia anglii anglią anglię arabia arabii arabią arabię
argentyna argentynie argentyny argentyną argentynę armenia armenii armenią armenię australia australii australią
australię austria austrii austrią austrię azerbejdżan azerbejdżana azerbejdżanem azerbejdżanie azerbejdżanowi
azerbejdżanu bangladesz bangladesza bangladeszem bangladeszie bangladeszowi bangladeszu belgia belgii belgią belgię
białorusi białorusią białoruś białoruśa białoruśem białoruśie białoruśowi białoruśu boliwia boliwii boliwią boliwię
bośnia bośnii bośnią bośnię brazylia brazylii brazylią brazylię brytania brytanii brytanią brytanię bułgaria bułgarii
bułgarią bułgarię chile chorwacja chorwacji chorwacją chorwację cypr cypra cyprem cyprie cyprowi cypru czarnogóra
czarnogórie czarnogóry czarnogórą czarnogórę czech czechach czechami czechy dania danii danią danię egipcie egipt
egipta egiptem egiptie egiptowi egiptu estonia estonii estonią estonię etiopia etiopii etiopią etiopię filipin
filipinach filipiny finlandia finlandii finlandią finlandię francja francji francją francję grecja grecji grecją
grecję gruzja gruzji gruzją gruzję hiszpania hiszpanii hiszpanią hiszpanię holandia holandii holandią holandię indiach
indie indii indonezja indonezji indonezją indonezję irak iraka irakem irakie irakowi iraku iran irana iranem iranie
iranowi iranu irlandia irlandii irlandią irlandię islandia islandii islandią islandię izrael izraela izraelem izraelie
izraelowi izraelu japonia japonii japonią japonię jordania jordanii jordanią jordanię kanada kanadie kanady kanadzie
kanadą kanadę katar katara katarem katarie katarowi kataru kazachstan kazachstana kazachstanem kazachstanie
kazachstanowi kazachstanu kenia kenii kenią kenię kolumbia kolumbii kolumbią kolumbię kongo kosowo kuba kubie kuby
kubą kubę liban libana libanem libanie libanowi libanu libia libii libią libię litwa litwie litwy litwą litwę
luksemburg luksemburga luksemburgem luksemburgie luksemburgowi luksemburgu malezja malezji malezją malezję mali malta
maltie malty maltą maltę maroko meksyk meksyka meksykem meksykie meksykowi meksyku mongolia mongolii mongolią mongolię
mołdawia mołdawii mołdawią mołdawię nepal nepala nepalem nepalie nepalowi nepalu niemcami niemcom niemcy niemczech
niemiec nigeria nigerii nigerią nigerię norwegia norwegii norwegią norwegię pakistan pakistana pakistanem pakistanie
pakistanowi pakistanu palestyna palestynie palestyny palestyną palestynę panama panamie panamy panamą panamę peru
polsce polska polski polską polskę portugalia portugalii portugalią portugalię rosja rosji rosją rosję rumunia rumunii
rumunią rumunię serbia serbii serbią serbię singapur singapura singapurem singapurie singapurowi singapuru somalia
somalii somalią somalię sudan sudana sudanem sudanie sudanowi sudanu syria syrii syrią syrię szkocja szkocji szkocją
szkocję szwajcaria szwajcarii szwajcarią szwajcarię szwecja szwecji szwecją szwecję słowacja słowacji słowacją
słowację słowenia słowenii słowenią słowenię tajlandia tajlandii tajlandią tajlandię tajwan tajwana tajwanem tajwanie
tajwanowi tajwanu tunezja tunezji tunezją tunezję turcja turcji turcją turcję ukraina ukrainie ukrainy ukrainą ukrainę
usa uzbekistan uzbekistana uzbekistanem uzbekistanie uzbekistanowi uzbekistanu wenezuela wenezuelie wenezuely
wenezuelą wenezuelę wietnam wietnama wietnamem wietnamie wietnamowi wietnamu węgier węgrami węgry węgrzech włoch
włochami włochy włoszech łotwa łotwie łotwy łotwą łotwę
`
	plPlaces = `
afryce afryka afryki afryką afrykę azja azji azją azję bałtyk bałtyku berlin berlina berlinem berlinie berlinowi
berlinu białystok białystoka białystokem białystokie białystokowi białystoku bieszczad bieszczadach bieszczady
bruksela brukseli brukselie bruksely brukselą brukselę budapeszt budapeszta budapesztem budapesztie budapesztowi
budapesztu bydgoszcz bydgoszcza bydgoszczem bydgoszczie bydgoszczowi bydgoszczu europa europie europy europą europę
gdańsk gdańska gdańskem gdańskie gdańskowi gdańsku gdynia gdynii gdynią gdynię genewa genewie genewy genewą genewę
hadze haga hagi hagą hagę jerozolima jerozolimie jerozolimy jerozolimą jerozolimę katowic katowicach katowice kielce
kijowa kijowie kijów kijówa kijówem kijówie kijówowi kijówu krakowa krakowem krakowie kraków krakówa krakówem krakówie
krakówowi krakówu krym kryma krymem krymie krymowi krymu londyn londyna londynem londynie londynowi londynu lublin
lublina lublinem lublinie lublinowi lublinu madryt madryta madrytem madrytie madrytowi madrytu mazowsze mazur mazurach
mazury małopolsce małopolska małopolski mińsk mińska mińskem mińskie mińskowi mińsku moskwa moskwie moskwy moskwą
moskwę odra odry odrze olsztyn olsztyna olsztynem olsztynie olsztynowi olsztynu opole oslo paryż paryża paryżem
paryżie paryżowi paryżu pekin pekina pekinem pekinie pekinowi pekinu podhala podhale podhalu podkarpacia podkarpacie
podkarpaciu podlasia podlasie podlasiu pomorza pomorze pomorzu poznania poznaniu poznań poznańa poznańem poznańie
poznańowi poznańu pradze praga pragi pragą pragę rzeszowa rzeszowie rzeszów rzeszówa rzeszówem rzeszówie rzeszówowi
rzeszówu rzym rzyma rzymem rzymie rzymowi rzymu sopot sopota sopotem sopotie sopotowi sopotu szczecin szczecina
szczecinem szczecinie szczecinowi szczecinu sztokholm sztokholma sztokholmem sztokholmie sztokholmowi sztokholmu tatr
tatrach tatry tokio torunia toruniu toruń toruńa toruńem toruńie toruńowi toruńu warszawa warszawie warszawy warszawą
warszawę waszyngton waszyngtona waszyngtonem waszyngtonie waszyngtonowi waszyngtonu watykan watykana watykanem
watykanie watykanowi watykanu wiedeń wiedeńa wiedeńem wiedeńie wiedeńowi wiedeńu wiednia wiedniu wielkopolsce
wielkopolska wielkopolski wilna wilnie wilno wisła wisły wiśle wrocław wrocława wrocławem wrocławia wrocławie
wrocławiu wrocławowi wrocławu zakopane łodzi łódź łódźa łódźem łódźie łódźowi łódźu śląsk śląska śląskem śląskie
śląskowi śląsku
`
	plBodyNames = `
abw bundestag bundestagu cba gus kreml kremla kremlem mon mswia msz nato nbp nfz nik onz orlen orlenu pap pis pkp po
psl sejm sejmie sejmu senat senatu sld tvn tvp ue who zus
`
	plOtherNames = `
brexicie brexit-у brexitem brexitowi brexitu rna ковід ковіду коронавірус
`
	plPlacePhrases = `
irlandia północna
irlandii północnej
korea północna
korei północnej
nowego jorku
nowy jork
nowym jorku
rio de janeiro
sao paulo
stanach zjednoczonych
stanami zjednoczonymi
stany zjednoczone
stanów zjednoczonych
wielka brytania
wielkiej brytanii
wielką brytanią
wielką brytanię
zjednoczone królestwo
zjednoczonego królestwa
`
	plBodyPhrases = `
białego domu
biały dom
białym domu
komisja europejska
komisji europejskiej
unia europejska
unii europejskiej
unią europejską
unię europejską
`
	ptCourtesies = `
dom dona senhor senhora sr sra
`
	ptCountries = `
afeganistão albânia alemanha angola argentina argélia arménia armênia austrália azerbaijão bangladesh bielorrússia
bolívia brasil bulgária bélgica bósnia camarões camboja canadá catar chile china chipre colômbia congo croácia cuba
dinamarca egito equador eslováquia eslovénia eslovênia espanha estónia estônia etiópia eua filipinas finlândia frança
gana geórgia grécia guiné guiné-bissau haiti holanda hungria indonésia inglaterra iraque irlanda irã irão islândia
israel itália iémen japão jordânia kosovo kuwait letónia lituânia luxemburgo líbano líbia mali malta malásia marrocos
moldávia mongólia montenegro moçambique méxico nepal nigéria noruega níger palestina panamá paquistão paraguai peru
polónia polônia portugal qatar quénia roménia romênia ruanda rússia senegal singapura somália sudão suécia suíça
sérvia síria tailândia taiwan tanzânia timor-leste tunísia turquia ucrânia uganda uruguai venezuela vietname vietnã
zimbabué áustria índia
`
	ptPlaces = `
alentejo algarve atenas aveiro açores berlim braga brasília bruxelas budapeste coimbra copenhaga dublin estrasburgo
europa faro funchal gaza genebra guimarães kiev leiria lisboa londres luanda madeira madrid maputo moscou moscovo oslo
paris pequim praga roma setúbal sintra teerão tóquio varsóvia viena viseu washington áfrica ásia évora
`
	ptBodyNames = `
nato oms onu otan psd ue
`
	ptPlacePhrases = `
arábia saudita
cabo verde
coreia do norte
coreia do sul
estados unidos
nova iorque
nova york
países baixos
reino unido
rio de janeiro
são paulo
`
	ptBodyPhrases = `
casa branca
comissão europeia
nações unidas
união europeia
`
	ruCourtesies = `
господин господина госпожа
`
	ruCountries = `
австралией австралии австралию австралия австрией австрии австрию австрия азербайджан азербайджана азербайджане
азербайджаном азербайджану албанией албании албанию албания алжир алжира алжире алжиром алжиру америка америке америки
америку англией англии англию англия аргентина аргентине аргентини аргентиной аргентину аргентины арменией армении
армению армения афганистан афганистана афганистане афганистаном афганистану бангладеш бангладеша бангладеше
бангладешом бангладешу беларусе беларуси беларусь беларусью беларусю беларуся белоруссией белоруссии белоруссию
белоруссия бельгией бельгии бельгию бельгия болгарией болгарии болгарию болгария боснией боснии боснию босния
бразилией бразилии бразилию бразилия британией британии британию британия великобританией великобритании
великобританию великобритания венгрией венгрии венгрию венгрия венесуэла венесуэле венесуэли венесуэлой венесуэлу
венесуэлы вьетнам вьетнама вьетнаме вьетнамом вьетнаму германией германии германию германия голландией голландии
голландию голландия грецией греции грецию греция грузией грузии грузию грузия данией дании данию дания египет египета
египете египетом египету египта египте египту израиле израили израиль израилью израилю израиля индией индии индию
индия индонезией индонезии индонезию индонезия иорданией иордании иорданию иордания ирак ирака ираке ираком ираку иран
ирана иране ираном ирану ирландией ирландии ирландию ирландия исландией исландии исландию исландия испанией испании
испанию испания италией италии италию италия казахстан казахстана казахстане казахстаном казахстану канада канаде
канади канадой канаду канады катар катара катаре катаром катару кенией кении кению кения кипр кипра кипре кипром кипру
киргизией киргизии киргизию киргизия китае китаем китай китаю китая кндр кнр колумбией колумбии колумбию колумбия
косово куба кубе куби кубой кубу кубы латвией латвии латвию латвия ливан ливана ливане ливаном ливану ливией ливии
ливию ливия литва литве литви литвой литву литвы люксембург люксембурга люксембурге люксембургом люксембургу малайзией
малайзии малайзию малайзия мали мальта мальте мальти мальтой мальту мальты марокко мексика мексике мексики мексикой
мексику мексикы молдавией молдавии молдавию молдавия молдова молдове молдови молдовой молдову молдовы монголией
монголии монголию монголия непал непала непале непалом непалу нигерией нигерии нигерию нигерия нидерландах нидерландов
нидерланды норвегией норвегии норвегию норвегия пакистан пакистана пакистане пакистаном пакистану палестина палестине
палестини палестиной палестину палестины панама панаме панами панамой панаму панамы перу польша польше польши польшой
польшу польшы португалией португалии португалию португалия россией россии россию россия румынией румынии румынию
румыния рф сербией сербии сербию сербия сингапур сингапура сингапуре сингапуром сингапуру сирией сирии сирию сирия
словакией словакии словакию словакия словенией словении словению словения сомали судан судана судане суданом судану
сша таджикистан таджикистана таджикистане таджикистаном таджикистану таиланд таиланда таиланде таиландом таиланду
тайване тайвани тайвань тайванью тайваню тайваня тунис туниса тунисе тунисом тунису туркменией туркмении туркмению
туркмения турцией турции турцию турция уганда уганде уганди угандой уганду уганды узбекистан узбекистана узбекистане
узбекистаном узбекистану украина украине украини украиной украину украины филиппин филиппинах филиппины финляндией
финляндии финляндию финляндия францией франции францию франция фрг фрн хорватией хорватии хорватию хорватия
черногорией черногории черногорию черногория чехией чехии чехию чехия чили швейцарией швейцарии швейцарию швейцария
швецией швеции швецию швеция шотландией шотландии шотландию шотландия эстонией эстонии эстонию эстония эфиопией
эфиопии эфиопию эфиопия японией японии японию япония
`
	ruPlaces = `
азией азии азию азия африка африке африки африкой африку африкы берлин берлина берлине берлином берлину брюсселе
брюссели брюссель брюсселью брюсселю брюсселя варшава варшаве варшави варшавой варшаву варшавы вашингтон вашингтона
вашингтоне вашингтоном вашингтону вена вене вени веной вену вены владивосток владивостока владивостоке владивостоком
владивостоку гаага гааге гааги гаагой гаагу гаагы донбасс донбасса донбассе донбассом донбассу европа европе европи
европой европу европы екатеринбург екатеринбурга екатеринбурге екатеринбургом екатеринбургу женева женеве женеви
женевой женеву женевы казане казани казань казанью казаню казаня киев киева киеве киевом киеву краснодар краснодара
краснодаре краснодаром краснодару крым крыма крыме крымом крыму лондон лондона лондоне лондоном лондону мадрид мадрида
мадриде мадридом мадриду минск минска минске минском минску москва москве москви москвой москву москвы новосибирск
новосибирска новосибирске новосибирском новосибирску одесса одессе одесси одессой одессу одессы осло париж парижа
париже парижом парижу пекин пекина пекине пекином пекину петербург петербурга петербурге петербургом петербургу прага
праге праги прагой прагу прагы рим рима риме римом риму ростов ростова ростове ростовом ростову самара самаре самари
самарой самару самары санкт-петербург санкт-петербурга санкт-петербурге санкт-петербургом санкт-петербургу сибири
сибирь сочи стамбул стамбула стамбуле стамбулом стамбулу токио харьков харькова харькове харьковом харькову челябинск
челябинска челябинске челябинском челябинску
`
	ruBodyNames = `
воз газпром газпрома газпроме газпромом газпрому госдума госдуме госдумы еврокомиссии еврокомиссия европарламент
европарламента евросоюз евросоюза евросоюзе ес кремле кремль кремля магатэ мвд мид мчс нато обсе оон опек ран ржд
роснефти роснефть сбербанк сбербанка ск фсб цб цик юнеско
`
	ruOtherNames = `
brexicie brexit-у brexitem brexitowi brexitu rna ковід ковіду коронавірус
`
	ruPlacePhrases = `
саудовская аравия
саудовской аравии
северная корея
северной кореи
соединенные штаты
соединенных штатов
южная корея
южной кореи
`
	ruBodyPhrases = `
белого дома
белом доме
белый дом
верховная рада
верховной раде
верховной рады
верховную раду
европейский союз
европейского союза
`
	svCourtesies = `
fru herr
`
	svCountries = `
afghanistan albanien algeriet argentina armenien australien azerbajdzjan bangladesh belarus belgien bolivia bosnien
brasilien bulgarien chile china colombia cypern danmark egypten eritrea estland etiopien filippinerna finland
frankrike georgien grekland haiti indien indonesien irak iran irland island israel italien japan jemen jordanien
kanada kazakstan kenya kina kongo kosovo kroatien kuba kuwait lettland libanon libyen litauen luxemburg malaysia mali
malta marocko mexiko moldavien mongoliet montenegro myanmar nederländerna nepal niger nigeria nordkorea nordmakedonien
norge pakistan palestina panama paraguay peru polen portugal qatar rumänien rwanda ryssland saudiarabien schweiz
senegal serbien singapore slovakien slovenien somalia spanien storbritannien sudan sverige sydafrika sydkorea syrien
taiwan tanzania thailand tjeckien tunisien turkiet tyskland uganda ukraina ungern uruguay usa venezuela vietnam
zimbabwe österrike
`
	svPlaces = `
afrika ankara asien aten berlin bryssel budapest europa falun gaza genève gotland göteborg helsingborg helsingfors
istanbul jönköping kabul kiev kyiv köpenhamn linköping london luleå lund madrid malmö moskva norrköping norrland oslo
paris peking prag rom skåne stockholm strasbourg sundsvall teheran tokyo umeå uppsala västerås warszawa washington
wien örebro
`
	svBodyNames = `
eu fn nato sas svt
`
	svPlacePhrases = `
new york
nya zeeland
saudiarabien
`
	svBodyPhrases = `
vita huset
`
	ukCourtesies = `
пан пана пані
`
	ukCountries = `
австралію австралія австралією австралії австрію австрія австрією австрії азербайджан азербайджана азербайджаном
азербайджану азербайджані албанію албанія албанією албанії алжир алжира алжиром алжиру алжирі америка америки америку
америці англію англія англією англії аргентина аргентини аргентиною аргентину аргентині афганістан афганістана
афганістаном афганістану афганістані бангладеш бангладеша бангладешом бангладешу бангладеші бельгію бельгія бельгією
бельгії болгарію болгарія болгарією болгарії боснію боснія боснією боснії бразилію бразилія бразилією бразилії
британію британія британією британії білоруслю білоруссю білоруссі білорусь білорусю білорусі великобританію
великобританія великобританією великобританії вірменію вірменія вірменією вірменії голландію голландія голландією
голландії грецію греція грецією греції грузію грузія грузією грузії гібралтар гібралтара гібралтаром гібралтару
гібралтарі данію данія данією данії естонію естонія естонією естонії ефіопію ефіопія ефіопією ефіопії йорданію
йорданія йорданією йорданії казахстан казахстана казахстаном казахстану казахстані канада канади канадою канаду канаді
катар катара катаром катару катарі кенію кенія кенією кенії китай китаю китаєм китаї колумбію колумбія колумбією
колумбії косово куба куби кубою кубу кубі кіпр кіпра кіпром кіпру кіпрі латвію латвія латвією латвії литва литви
литвою литву литві люксембург люксембурга люксембургом люксембургу люксембургі ліван лівана ліваном лівану лівані
лівію лівія лівією лівії малайзію малайзія малайзією малайзії мальта мальти мальтою мальту мальті малі марокко мексика
мексики мексикою мексику мексикі мексиці молдова молдови молдовою молдову молдові монголію монголія монголією монголії
непал непала непалом непалу непалі норвегію норвегія норвегією норвегії нігерію нігерія нігерією нігерії нідерландах
нідерланди нідерландів німеччина німеччини німеччиною німеччину німеччині пакистан пакистана пакистаном пакистану
пакистані палестина палестини палестиною палестину палестині панама панами панамою панаму панамі перу польща польщею
польщи польщою польщу польщі португалію португалія португалією португалії росію росія росією росії румунію румунія
румунією румунії рф сербію сербія сербією сербії сирію сирія сирією сирії словаччина словаччини словаччиною словаччину
словаччині словенію словенія словенією словенії сомалі судан судана суданом судану судані сша сінгапур сінгапура
сінгапуром сінгапуру сінгапурі таджикистан таджикистана таджикистаном таджикистану таджикистані тайванлю тайвансі
тайвань тайваню тайвані таїланд таїланда таїландом таїланду таїланді туніс туніса тунісом тунісу тунісі туреччина
туреччини туреччиною туреччину туреччині уганда уганди угандою уганду уганді угорщина угорщини угорщиною угорщину
угорщині узбекистан узбекистана узбекистаном узбекистану узбекистані україна україни україною україну україні францію
франція францією франції фрн філіппін філіппінах філіппіни фінляндію фінляндія фінляндією фінляндії хорватію хорватія
хорватією хорватії чехію чехія чехією чехії чилі чорногорію чорногорія чорногорією чорногорії швейцарію швейцарія
швейцарією швейцарії швецію швеція швецією швеції шотландію шотландія шотландією шотландії ямайка ямайки ямайкою
ямайку ямайкі японію японія японією японії єгипет єгипета єгипетом єгипету єгипеті єгиптом єгипту єгипті ізраїлем
ізраїллю ізраїлсі ізраїль ізраїлю ізраїлі індонезію індонезія індонезією індонезії індію індія індією індії ірак ірака
іраком іраку іракі іран ірана іраном ірану ірані ірландію ірландія ірландією ірландії ісландію ісландія ісландією
ісландії іспанію іспанія іспанією іспанії італію італія італією італії
`
	ukPlaces = `
азію азія азією азії африка африки африкою африку африкі берлін берліна берліном берліну берліні брюсселем брюсселлю
брюсселсі брюссель брюсселю брюсселя брюсселі варшава варшави варшавою варшаву варшаві вашингтон вашингтона
вашингтоном вашингтону вашингтоні віденлю віденсі відень віденю відені відня відні вінницю вінниця вінницєю вінниці
вінницї гаага гааги гаагою гаагу гаагі гаазі дніпра дніпро дніпрі донбас донбаса донбасом донбасу донбасі донецьк
донецька донецьком донецьку донецькі дублін дубліна дубліні женева женеви женевою женеву женеві житомир житомира
житомиром житомиру житомирі запоріжжю запоріжжя запоріжжєю запоріжжі запоріжжї києва києвом києву києві київ київа
київом київу київі краків краківа краківом краківу краківі крим крима кримом криму кримі лондон лондона лондоном
лондону лондоні луганськ луганська луганськом луганську луганські луцьк луцька луцьком луцьку луцькі львова львові
львів львіва львівом львіву львіві мадрид мадрида мадридом мадриду мадриді маріуполлю маріуполсі маріуполь маріуполю
маріуполя маріуполі миколаєва миколаєві миколаїв миколаїва миколаївом миколаїву миколаїві москва москви москвою москву
москві мінськ мінська мінськом мінську мінські одеса одеси одесою одесу одесі осло париж парижа парижом парижу парижі
пекін пекіна пекіном пекіну пекіні полтава полтави полтавою полтаву полтаві прага праги прагою прагу прагі празі рим
рима римом риму римі рівне стамбул стамбула стамбулом стамбулу стамбулі стокгольм стокгольма стокгольмі сум сумах суми
тернополя тернопіллю тернопілсі тернопіль тернопілю тернопілі токіо ужгород ужгорода ужгородом ужгороду ужгороді
харкова харкові харків харківа харківом харківу харківі херсон херсона херсоном херсону херсоні чернівці чернігова
чернігів чернігіва чернігівом чернігіву чернігіві європа європи європою європу європі
`
	ukBodyNames = `
вооз дбр дпсу дснс зсу магате мвс мвф мзс моз набу нато обсє оон опек сбу укренерго укрзалізниця юнеско єврокомісію
єврокомісія єврокомісією єврокомісії європарламент європарламенту євросоюз євросоюзу євросоюзі єс
`
	ukOtherNames = `
brexicie brexit-у brexitem brexitowi brexitu rna ковід ковіду коронавірус
`
	ukPlacePhrases = `
велика британія
великою британією
великої британії
велику британію
великій британії
південна корея
північна корея
північна ірландія
північною ірландією
північної кореї
північної ірландії
північну ірландію
північній ірландії
саудівська аравія
саудівської аравії
сполучене королівство
сполучених штатів
сполученого королівства
сполучені штати
`
	ukBodyPhrases = `
білий дім
білого дому
білому домі
верховна рада
верховної ради
верховну раду
верховній раді
європейський союз
європейського союзу
європейському союзі
`
)
