package lang

// The words of English calendar expressions, with the values of date.go.
const (
	enDateWords = `
'll=140 ago=130 coming=126 day=111 days=116 decade=110 last=124 month=113 months=118 next=126 quarter=110
scheduled=140 season=110 shall=140 slated=140 this=125 today=105 tomorrow=106 tonight=105 upcoming=140 week=112
weekend=110 weeks=117 will=140 won't=140 year=114 years=119 yesterday=104
`
	enNumberValues = `
eight=8 eleven=11 fifteen=15 fifty=50 five=5 forty=40 four=4 nine=9 one=1 seven=7 six=6 sixty=60 ten=10 thirty=30
three=3 twelve=12 twenty=20 two=2
`
)
