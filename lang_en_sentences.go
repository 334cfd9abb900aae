package lede

// What English knows of the ends and beginnings of sentences.
const (
	enSentenceAbbreviations = `
al approx art assn assoc atty ave bldg blvd ch def dist div e.g ed est etc ex ext fig figs ft hwy i.e insp intl lb lbs
mgr mss mt mts nos n° oz p pp pres pt rd rs sec sect univ vol vols
`
	enBinding = `
approx cf cmdr col dr e.g ex fr ft gen gov hon i.e insp lt maj messrs mr mrs ms msgr mt prof rep reps rev sen sens sgt
st supt v vs
`
	enNumbered = `
art ch fig figs no nos n° p pp pt rs sec sect vol vols
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
