// News pages in: apart from the library, so that its users need no HTML parser.
module github.com/lede-go/lede/webpage

go 1.25.0

require (
	github.com/lede-go/lede v0.0.0-00010101000000-000000000000
	golang.org/x/net v0.57.0
	golang.org/x/text v0.41.0
)

require github.com/rivo/uniseg v0.4.7 // indirect

replace github.com/lede-go/lede => ../
