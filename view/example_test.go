package view_test

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/lede-go/lede"
	"github.com/lede-go/lede/view"
)

const story = `Harbour bridge to close for repairs

PORT ALDEN, May 3 (Coastal Press) - The harbour bridge will close for six weeks, Mayor Ann Lee said on Friday.

"We lost four days. We will not lose a fifth," she said.
`

func ExampleText() {
	a, err := lede.Parse(strings.NewReader(story))
	if err != nil {
		log.Fatal(err)
	}
	if err := view.Text(os.Stdout, a, view.Options{Width: 60}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// Harbour bridge to close for repairs
	//   dateline      PORT ALDEN · May 3 (--05-03) · Coastal Press
	//
	// Quotes (2)
	//   Ann Lee — said — The harbour bridge will close for six
	//     weeks
	//   Ann Lee (she) — said — "We lost four days. We will not
	//     lose a fifth,"
	//
	// People (1)
	//   Ann Lee, Mayor ×2
	//
	// Organizations (1)
	//   Coastal Press
	//
	// Places (1)
	//   PORT ALDEN
	//
	// Dates (1)
	//   May 3 = --05-03
}

func ExampleHTML() {
	a, err := lede.Parse(strings.NewReader(story))
	if err != nil {
		log.Fatal(err)
	}
	var page strings.Builder // or a file, or an http.ResponseWriter
	if err := view.HTML(&page, a, view.Options{Hide: []view.Part{view.PartDates}}); err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.Count(page.String(), "<blockquote"), "quotes in the list")
	// Output: 2 quotes in the list
}

func ExampleNewPage() {
	var page strings.Builder
	p := view.NewPage(&page, "This week", view.Options{})
	for _, day := range []string{"Friday", "Saturday"} {
		a, err := lede.Parse(strings.NewReader(strings.ReplaceAll(story, "Friday", day)))
		if err != nil {
			log.Fatal(err)
		}
		if err := p.Add(day, a); err != nil {
			log.Fatal(err)
		}
	}
	if err := p.Close(); err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.Count(page.String(), "<article>"), "articles")
	// Output: 2 articles
}
