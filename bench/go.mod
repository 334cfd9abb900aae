module github.com/lede-go/lede/bench

go 1.25.0

replace github.com/lede-go/lede => ../

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/jdkato/prose/v2 v2.0.0
	github.com/lede-go/lede v0.0.0-00010101000000-000000000000
	github.com/neurosnap/sentences v1.1.2
	github.com/rivo/uniseg v0.4.7
)

require (
	github.com/deckarep/golang-set v1.7.1 // indirect
	github.com/mingrammer/commonregex v1.0.1 // indirect
	golang.org/x/text v0.41.0 // indirect
	gonum.org/v1/gonum v0.7.0 // indirect
	gopkg.in/neurosnap/sentences.v1 v1.0.6 // indirect
)
