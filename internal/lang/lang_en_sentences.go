package lang

// What English knows of the ends and beginnings of sentences.
const (
	enSentenceAbbreviations = `
al approx=1 art=2 assn assoc atty ave bldg blvd cf=1 ch=2 cmdr=1 col=1 def dist div dr=1 e.g=1 ed est etc ex=1 ext
fig=2 figs=2 fr=1 ft=1 gen=1 gov=1 hon=1 hwy i.e=1 insp=1 intl lb lbs lt=1 maj=1 messrs=1 mgr mr=1 mrs=1 ms=1 msgr=1
mss mt=1 mts no=2 nos=2 n°=2 oz p=2 pp=2 pres prof=1 pt=2 rd rep=1 reps=1 rev=1 rs=2 sec=2 sect=2 sen=1 sens=1 sgt=1
st=1 supt=1 univ v=1 vol=2 vols=2 vs=1
`
	enStarters = `
according adding additionally after again ahead all almost already also although always among and another any anyone
anything are as asked at because before being besides both but by can citing clearly despite did do does during each
earlier either elsewhere even eventually every everybody everyone everything evidently few finally first following for
formerly fortunately frankly from furthermore generally given had has have he hence her here hers him his historically
hopefully how however i ideally if in indeed initially instead it its just last lastly late lately later least let
like likewise many may maybe meanwhile might more moreover most much my naturally nearly neither never nevertheless
next no nobody none nonetheless nor not nothing now nowadays obviously of officially often okay on once one only or
originally other others otherwise our over overall part perhaps please possibly presumably previously probably quite
rather recent recently regardless sadly second separately several shall she should similarly since so some somebody
someone something sometimes somewhere soon speaking specifically still such supposedly surely thank thanks that the
their them then there therefore these they third this those though three through throughout thus to today together
tomorrow tonight two ultimately under unfortunately unless unlike until up upon very was we well were what whatever
when whenever where whereas whether which while who whose why will with within without would yes yesterday yet you
your
`
)
