package lede

// The words of English calendar expressions, with the values of date.go.
const (
	enDateWords = `
'll=140 ago=130 coming=121 day=111 days=111 decade=115 decades=115 fortnight=115 last=119 month=113 months=113
next=121 quarter=115 quarters=115 scheduled=140 season=115 shall=140 slated=140 this=120 today=100 tomorrow=101
tonight=100 upcoming=140 week=112 weekend=115 weekends=115 weeks=112 will=140 won't=140 year=114 years=114
yesterday=99
`
	enNumberValues = `
eight=8 eleven=11 fifteen=15 fifty=50 five=5 forty=40 four=4 nine=9 one=1 seven=7 six=6 sixty=60 ten=10 thirty=30
three=3 twelve=12 twenty=20 two=2
`
)
