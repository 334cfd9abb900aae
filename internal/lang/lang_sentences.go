package lang

// Abbreviations, with the values of sentence.go, and words that begin sentences,
// of languages other than English.
const (
	daSentenceAbbreviations = `
bl.a=1 ca=1 dr=1 dvs=1 f.eks=1 fr=1 hr=1 inkl kl=2 kr m.fl m.m mia mio nr=2 osv pct prof=1 s=2 st tlf=2
`
	deSentenceAbbreviations = `
allg apr art aug bd bspw=1 d.h=1 dez dipl=1 dipl.-ing=1 evtl=1 fa feb fr=1 gen=1 ggf=1 hr=1 ing=1 inkl=1 jan jh kath=1
mag=1 max med=1 min nov o.ä okt sep sept sog=1 std stv tel=2 u.a v.a=1 z.t zzgl
`
	esSentenceAbbreviations = `
arq=1 art=2 av=1 avda=1 cap=2 cnel=1 cía d=1 dr=1 dra=1 ee=1 ej etc ext=2 gral=1 ing=1 lic=1 mt=1 máx mín no=2 n°
núm=2 prof=1 pág=2 págs=2 párrf=2 sr=1 sra=1 sras=1 sres=1 srta=1 sta=1 sto=1 tel=2 tte=1 ud uds uu
`
	frSentenceAbbreviations = `
apr art=2 av=1 bd=1 cf=1 dr=1 env=1 etc ex=1 me=1 mgr=1 mlle=1 mm=1 mme=1 mmes=1 n°=2 p=2 pp=2 pr=1 prof=1 st=1 ste=1
tél=2 vol=2
`
	itSentenceAbbreviations = `
amm arch=1 art=2 avv=1 cap=2 dir dott=1 dott.ssa=1 dr=1 ecc egr=1 es=1 etc gen=1 geom=1 ing=1 n=2 n°=2 on=1 pag=2
prof=1 psicol=1 rag=1 sen=1 sig=1 sig.na=1 sig.ra=1 spett=1 tel=2
`
	nlSentenceAbbreviations = `
bijv=1 blz=2 ca=1 d.w.z=1 dhr=1 dr=1 drs=1 enz etc i.v.m=1 ing=1 ir=1 mevr=1 mr=1 mw=1 nr=2 o.a=1 prof=1 st=1 tel=2
`
	noSentenceAbbreviations = `
bl.a=1 ca=1 dr=1 dvs=1 f.eks=1 inkl kl=2 kr m.m nr=2 osv prof=1 pst st tlf=2
`
	plSentenceAbbreviations = `
abp=1 al=1 bp=1 dr=1 gen=1 hab=1 inż=1 itd itp ks=1 m.in=1 mgr=1 mld mln np=1 nr=2 p=1 pl=1 por=1 ppłk=1 prof=1 płk=1
r s=2 str=2 tys tzw=1 ul=1 zł św=1
`
	ptSentenceAbbreviations = `
art=2 av=1 cap=2 d=1 dr=1 dra=1 eng=1 etc ex exmo=1 gen=1 no=2 núm=2 prof=1 profa=1 pág=2 sr=1 sra=1 sras=1 srs=1
sta=1 sto=1 tel=2
`
	ruSentenceAbbreviations = `
акад=1 г гг д=1 др им=1 кв=2 коп млн млрд обл пгт=1 пос=1 пр проф=1 рис=2 руб см=1 стр=2 т.д т.е=1 т.к=1 т.п тыс ул=1
`
	svSentenceAbbreviations = `
bl.a=1 ca=1 d.v.s=1 dr=1 dvs=1 inkl kl=2 kr m.fl m.m nr=2 osv prof=1 s.k=1 st t.ex=1 tel=2
`
	ukSentenceAbbreviations = `
акад=1 буд=2 вул=1 грн див=1 кв=2 коп млн млрд обл пос=1 проф=1 р рр смт=1 ст=2 стр=2 т.д т.зв=1 т.п тис ім=1
`
	deStarters = `
aber alle allerdings als alternativ am an auch auf aus außerdem bei beide beim bereits bis bisher da dabei dadurch
dafür dagegen daher dahinter damit danach dann daran darauf daraufhin darin darum darüber das dass davon davor dazu
deren derzeit deshalb dessen deswegen diese diesem diesen dieser dieses doch dort du durch ebenfalls ebenso eigentlich
ein eine einem einen einer eines einige er erst es etwa ferner früher für gegen gegenüber gestern gleichzeitig heute
hier hierbei hinzu ich ihm ihn ihnen ihr ihre im immer in infolge insgesamt inzwischen jede jeder jedes jedoch jetzt
kein keine man mehr mehrere mein mit nach nachdem neben nicht noch nun nur ob obwohl ohne schließlich schon sehr sein
seine seit seitdem sie so sobald sogar sollte somit sowohl später statt trotz trotzdem um und unser unter unterdessen
vermutlich viele vielleicht vom von vor vorher wann warum was weder wegen weil weiter weitere weiterhin welche wenig
wenige wenn wer wie wieder wir wird wo während zu zudem zuletzt zum zunächst zur zuvor zwar über überdies übrigens
`
	esStarters = `
a además ahora al algunas algunos allí ante antes así aunque ayer cada como con cuando de del desde después donde
durante el ella ellas ellos en entonces entre era es esa ese eso esta estas este esto estos fue ha hace hasta hay hoy
la las le les lo los luego mientras muchos más ni no nos nosotros o otra otro para pero por porque pues que quien se
según si sin sobre su sus tal también tampoco tras un una y ya yo él
`
	frStarters = `
ainsi alors après au aussi aux avec ce cela celle celui ces cet cette ceux chaque comme d'abord dans de depuis des du
elle elles en enfin ensuite et il ils je la le les leur leurs lors mais malgré même ne nous on or où par parmi pendant
plus plusieurs pour pourtant puis quand que quelque qui sa sans selon ses seul si son sous sur tous tout toutefois
toutes trois très un une vous y à également
`
	itStarters = `
ad ai al alla anche ancora che chi ci con così cui da dai dal dalla dei del della delle di dopo dove due durante e
ecco ed era gli ha i il in infatti infine inoltre io la le lei lo loro lui ma mentre nei nel nella nelle noi non o
oggi ogni per perché però poi prima quando quasi quella quelle quello quest questa queste questi questo qui se secondo
sempre si solo sono su sua sue sui sul sulla suo tra tutti un una uno è
`
)
