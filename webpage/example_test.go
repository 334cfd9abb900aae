package webpage_test

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/webpage"
)

func ExampleParse() {
	file, err := os.Open("testdata/ferry.html")
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	page, err := webpage.Parse(file, "https://news.example/ferry")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(page.Title)
	fmt.Println(strings.Join(page.Authors, " and "), "in", page.Outlet, "on", page.Published.Format("2 January"))
	for _, q := range page.Article.Quotes {
		if q.Kind == lede.QuoteDirect {
			fmt.Printf("%s: %s\n", q.SpeakerName, q.Text())
		}
	}
	// Output:
	// Ferry fares to rise by a third
	// Ida Holm and Bo Ek in The Ostby Post on 14 May
	// Jonas Berg: Nobody asked us. We will not pay.
}

const rain = `<!DOCTYPE html><html lang="en"><body><main>
<p>Work on the bridge has stopped after a week of rain, the city said on Monday.</p>
<p>"We lost four days," said Jonas Berg, the city's chief engineer.</p>
</main></body></html>`

// Where a quote stands, for a script that marks it in the reader's browser.
func ExamplePage_Range() {
	page, err := webpage.Parse(strings.NewReader(rain), "")
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range page.Article.Quotes {
		if where, ok := page.Range(q.Content[0].Span); ok && q.Kind == lede.QuoteDirect {
			fmt.Println(where.Start.XPath, where.Start.Offset, "to", where.End.Offset)
		}
	}
	// Output:
	// /html/body/main[1]/p[2]/text()[1] 0 to 20
}

func ExamplePage_Mark() {
	page, err := webpage.Parse(strings.NewReader(rain), "")
	if err != nil {
		log.Fatal(err)
	}
	var b strings.Builder
	if err := page.Mark(&b); err != nil {
		log.Fatal(err)
	}
	for line := range strings.Lines(b.String()) {
		if strings.Contains(line, "four") {
			fmt.Print(line)
		}
	}
	// Output:
	// <p><mark title="Jonas Berg">&#34;We lost four days,&#34;</mark> said Jonas Berg, the city&#39;s chief engineer.</p>
}
