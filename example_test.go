package lede_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/transform"

	"github.com/lede-go/lede"
)

// An article as a whole: everything that Parse finds, in the order in which a
// reader would ask for it.
func Example() {
	file, err := os.Open("testdata/en/ukrinform-nato.txt")
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	article, err := lede.Parser{Published: time.Date(2024, 4, 4, 0, 0, 0, 0, time.UTC)}.Parse(file)
	if err != nil {
		log.Fatal(err)
	}

	fmt.Println("Headline:", article.Headline.Claim.Text)
	fmt.Println("Source:", article.Entity(article.Headline.Speaker).Name)
	for _, q := range article.Quotes {
		if q.Kind == lede.QuoteDirect {
			fmt.Printf("Quote: %s %s: %.40s…\n", article.Entity(q.Speaker).Name, q.Cue.Text, q.Text())
		}
	}
	for _, x := range article.CrossReferences {
		fmt.Printf("Reference: %s\n", x.Title.Claim.Text)
	}
	for _, c := range article.Attribution {
		for _, name := range c.Names {
			fmt.Printf("Credit: %s by %s\n", c.Role, name.Text)
		}
	}
	for _, d := range article.Dates {
		if d.Text == "Wednesday" {
			fmt.Println("Date:", d.Text, "is", d.Value)
		}
	}
	// Output:
	// Headline: Invitation for Ukraine to join NATO will be same as membership
	// Source: Jens Stoltenberg
	// Quote: Jens Stoltenberg noted: All Allies agree that Ukraine will becom…
	// Quote: Jens Stoltenberg said: Of course, when this war ends, we have t…
	// Reference: NATO to coordinate work as part of Ukraine Defense Contact Group
	// Credit: correspondent by Ukrinform
	// Credit: photo by Flickr
	// Credit: photo by NATO
	// Date: Wednesday is 2024-04-03
}

const rain = `Rain stops the Marrow Bridge works

By Ida Holm

OSTBY (Nordic Press) - Work on the Marrow Bridge has stopped after a week of rain, the city said on Monday.

"We lost four days," said Jonas Berg, the city's chief engineer. "We will not lose a fifth."

Berg added that the bridge would open in June.
`

func ExampleParse() {
	article, err := lede.Parse(strings.NewReader(rain))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Headline.Text)
	fmt.Println(article.Dateline.Place.Text, "/", article.Dateline.Agency.Text)
	fmt.Println(article.Attribution[0].Role, article.Attribution[0].Names[0].Text)
	// Output:
	// Rain stops the Marrow Bridge works
	// OSTBY / Nordic Press
	// author Ida Holm
}

// Any text is an article; errors are for input that is none.
func ExampleParse_errors() {
	_, err := lede.Parse(strings.NewReader(" \n"))
	fmt.Println(errors.Is(err, lede.ErrEmpty))
	_, err = lede.Parse(strings.NewReader("PK\x03\x04\x14\x00\x00"))
	fmt.Println(errors.Is(err, lede.ErrNotText))

	article, err := lede.Parse(strings.NewReader("A headline\n\n\"It rains, he said."))
	fmt.Println(err)
	for _, p := range article.Problems {
		fmt.Println(p.Code, "at", article.Text[p.Start:p.End])
	}
	// Output:
	// true
	// true
	// <nil>
	// unclosedQuote at "
}

// Input in a legacy charset is decoded on the way in.
func ExampleParse_charset() {
	koi8 := "\xe4\xcf\xd6\xc4\xd8\n\n\xe9\xc4\xa3\xd4 \xc4\xcf\xd6\xc4\xd8." // a file in KOI8-R
	article, err := lede.Parse(transform.NewReader(strings.NewReader(koi8), charmap.KOI8R.NewDecoder()))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Text)
	// Output:
	// Дождь
	//
	// Идёт дождь.
}

func ExampleParser() {
	p := lede.Parser{
		Language:  "en",
		Published: time.Date(2024, 4, 4, 0, 0, 0, 0, time.UTC),
		MaxBytes:  1 << 20,
	}
	article, err := p.Parse(strings.NewReader("Rain on Wednesday\n\nIt rained on Wednesday."))
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range article.Dates {
		fmt.Println(d.Text, d.Value)
	}
	// Output:
	// Wednesday 2024-04-03
}

func ExampleParser_Parse() {
	_, err := lede.Parser{MaxBytes: 10}.Parse(strings.NewReader("More than ten bytes"))
	fmt.Println(err)
	// Output:
	// lede: input too large: more than 10 bytes
}

// A CMS knows what its fields are for, so that nothing need be guessed. What it does
// not know is found out.
func ExampleParser_ParseParts() {
	article, err := lede.Parser{}.ParseParts([]lede.Part{
		{Kind: lede.BlockHeadline, Text: "Rain stops the Marrow Bridge works"},
		{Kind: lede.BlockByline, Text: "Ida Holm"},
		{Kind: lede.BlockParagraph, Text: "OSTBY (Nordic Press) - Work on the bridge has stopped, the city said."},
		{Kind: lede.BlockSubhead, Text: "Four days lost."},
		{Text: "Photo: Bo Ek / Nordic Press"},
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, b := range article.Blocks {
		fmt.Printf("%-10s%.30s\n", b.Kind, article.Text[b.Start:b.End])
	}
	// Output:
	// headline  Rain stops the Marrow Bridge w
	// byline    Ida Holm
	// paragraph OSTBY (Nordic Press) - Work on
	// subhead   Four days lost.
	// credit    Photo: Bo Ek / Nordic Press
}

// Many articles at once: a Parser is a value that any number of goroutines may use.
// The context ends the work early.
func ExampleParser_workers() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	files, err := filepath.Glob("testdata/en/*.txt")
	if err != nil {
		log.Fatal(err)
	}
	parser := lede.Parser{Language: "en"}
	names := make(chan string)
	go func() {
		defer close(names)
		for _, name := range files {
			select {
			case names <- name:
			case <-ctx.Done():
				return
			}
		}
	}()
	var parsed atomic.Int32
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for name := range names {
				file, err := os.Open(name)
				if err != nil {
					log.Print(err)
					continue
				}
				if _, err := parser.Parse(file); err == nil {
					parsed.Add(1)
				}
				file.Close()
			}
		}()
	}
	wait.Wait()
	fmt.Println("All parsed:", int(parsed.Load()) == len(files), ctx.Err())
	// Output:
	// All parsed: true <nil>
}

func ExampleArticle() {
	article, err := lede.Parse(strings.NewReader("Rain\n\nIt rains."))
	if err != nil {
		log.Fatal(err)
	}
	b, err := json.Marshal(article)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.ReplaceAll(string(b), ",\"", ",\n\""))
	// Output:
	// {"text":"Rain\n\nIt rains.",
	// "language":"en",
	// "headline":{"start":0,
	// "end":4,
	// "text":"Rain",
	// "claim":{"start":0,
	// "end":4,
	// "text":"Rain"}},
	// "blocks":[{"start":0,
	// "end":4,
	// "kind":"headline",
	// "sentences":[{"start":0,
	// "end":4}]},{"start":6,
	// "end":15,
	// "kind":"paragraph",
	// "sentences":[{"start":6,
	// "end":15}]}],
	// "unit":"byte"}
}

func ExampleArticle_Entity() {
	article, err := lede.Parse(strings.NewReader(rain))
	if err != nil {
		log.Fatal(err)
	}
	q := article.Quotes[1]
	e := article.Entity(q.Speaker)
	fmt.Println(e.Kind, e.Name)
	fmt.Println(article.Entity(0) == nil)
	// Output:
	// person Jonas Berg
	// true
}

func ExampleArticle_QuotesBy() {
	article, err := lede.Parse(strings.NewReader(rain))
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range article.Entities {
		if e.Name != "Jonas Berg" {
			continue
		}
		for q := range article.QuotesBy(e.ID) {
			fmt.Printf("%s, %s: %s\n", q.Kind, q.Cue.Text, q.Text())
		}
	}
	// Output:
	// direct, said: We lost four days. We will not lose a fifth.
	// indirect, added: that the bridge would open in June
}

// What people said, apart from what they are reported to want, to believe or to
// deny.
func ExampleArticle_Statements() {
	article, err := lede.Parse(strings.NewReader(`Harbour fees to rise

The port will raise its fees in May, the director Ida Holm said. She hopes to build a new quay.

Skippers asked whether the old one would close. Holm declined to say when that would be, and she denied that it was unsafe.
`))
	if err != nil {
		log.Fatal(err)
	}
	for q := range article.Statements() {
		fmt.Printf("%s, %s: %s\n", q.SpeakerName, q.Act, q.Text())
	}
	fmt.Println("Also:")
	for _, q := range article.Quotes {
		if q.Negated || q.Act != lede.ActStatement && q.Act != lede.ActQuestion {
			fmt.Printf("%s, %s, negated %t: %s\n", q.SpeakerName, q.Act, q.Negated, q.Text())
		}
	}
	// Output:
	// Ida Holm, statement: The port will raise its fees in May
	// Skippers, question: whether the old one would close
	// Also:
	// Ida Holm, belief, negated false: to build a new quay
	// Ida Holm, statement, negated true: when that would be
	// Ida Holm, statement, negated true: that it was unsafe
}

func ExampleArticle_Sentences() {
	article, err := lede.Parse(strings.NewReader("Rain\n\nMr. Berg waits. The U.S. team left."))
	if err != nil {
		log.Fatal(err)
	}
	for s := range article.Sentences() {
		fmt.Println(article.Text[s.Start:s.End])
	}
	// Output:
	// Rain
	// Mr. Berg waits.
	// The U.S. team left.
}

func ExampleArticle_Lede() {
	article, err := lede.Parse(strings.NewReader(rain))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Lede().Text)
	// Output:
	// Work on the Marrow Bridge has stopped after a week of rain, the city said on Monday.
}

// A page that shows the story with its quotes below each paragraph.
func ExampleArticle_Body() {
	article, err := lede.Parse(strings.NewReader(rain))
	if err != nil {
		log.Fatal(err)
	}
	for b := range article.Body() {
		fmt.Println(article.Text[b.Start:b.End])
		for q := range article.QuotesIn(b.Span) {
			fmt.Printf("  %s speech of %s\n", q.Kind, q.Source.Text)
		}
	}
	// Output:
	// OSTBY (Nordic Press) - Work on the Marrow Bridge has stopped after a week of rain, the city said on Monday.
	//   indirect speech of the city
	// "We lost four days," said Jonas Berg, the city's chief engineer. "We will not lose a fifth."
	//   direct speech of Jonas Berg, the city's chief engineer
	// Berg added that the bridge would open in June.
	//   indirect speech of Berg
}

func ExampleArticle_Authors() {
	article, err := lede.Parse(strings.NewReader(rain + "\n(Reporting by Bo Ek; Editing by Cy Fox)\n"))
	if err != nil {
		log.Fatal(err)
	}
	for name := range article.Authors() {
		fmt.Println(name)
	}
	// Output:
	// Ida Holm
	// Bo Ek
}

func ExampleArticle_QuotesIn() {
	article, err := lede.Parse(strings.NewReader(rain))
	if err != nil {
		log.Fatal(err)
	}
	for q := range article.QuotesIn(article.Lede().Span) {
		fmt.Printf("%s: %s\n", q.Source.Text, q.Content[0].Text)
	}
	// Output:
	// the city: Work on the Marrow Bridge has stopped after a week of rain
}

// What a reader has clicked on.
func ExampleArticle_BlockAt() {
	article, err := lede.Parse(strings.NewReader(rain))
	if err != nil {
		log.Fatal(err)
	}
	b, ok := article.BlockAt(strings.Index(rain, "Holm"))
	fmt.Println(b.Kind, ok)
	_, ok = article.BlockAt(strings.Index(rain, "\n\n"))
	fmt.Println(ok)
	// Output:
	// byline true
	// false
}

// JavaScript counts code units of UTF-16, Python code points: an article for them
// counts likewise, so that text.slice(start, end) is what was found.
func ExampleArticle_In() {
	article, err := lede.Parse(strings.NewReader("“It’s 😀,” Ann Lee said."))
	if err != nil {
		log.Fatal(err)
	}
	for _, unit := range []lede.Unit{lede.UnitByte, lede.UnitRune, lede.UnitUTF16} {
		b, err := json.Marshal(article.In(unit).Quotes[0].Source)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%-6s%s\n", unit, b)
	}
	// Output:
	// byte  {"start":19,"end":26,"text":"Ann Lee"}
	// rune  {"start":10,"end":17,"text":"Ann Lee"}
	// utf16 {"start":11,"end":18,"text":"Ann Lee"}
}

// The credits, each with the part that somebody had in the story.
func ExampleCredit() {
	article, err := lede.Parse(strings.NewReader(rain + "\nPhoto: Bo Ek / Nordic Press\n"))
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range article.Attribution {
		for _, name := range c.Names {
			fmt.Println(c.Role, name.Text)
		}
	}
	// Output:
	// author Ida Holm
	// photo Bo Ek
	// photo Nordic Press
}

// The other stories that one points to.
func ExampleCrossReference() {
	article, err := lede.Parse(strings.NewReader(rain + "\nRead also: Ferry to sail again - https://news.example/ferry\n"))
	if err != nil {
		log.Fatal(err)
	}
	for _, x := range article.CrossReferences {
		fmt.Printf("%s: %s <%s>\n", x.Kind, x.Title.Text, x.URL)
	}
	// Output:
	// related: Ferry to sail again <https://news.example/ferry>
}

// Where a wrong speaker does harm, take the quotes that are likely to be right.
func ExampleQuote_threshold() {
	article, err := lede.Parse(strings.NewReader(rain))
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range article.Quotes {
		if q.Confidence >= .7 && q.Speaker != 0 {
			fmt.Println(article.Entity(q.Speaker).Name, q.Cue.Text)
		}
	}
	// Output:
	// Jonas Berg said
	// Jonas Berg added
}

func ExampleSpan_IsZero() {
	var d lede.Dateline // of a story that has none
	fmt.Println(d.Place.IsZero())
	// Output:
	// true
}

func ExampleSpan_Contains() {
	paragraph, sentence := lede.Span{Start: 10, End: 90}, lede.Span{Start: 40, End: 90}
	fmt.Println(paragraph.Contains(sentence), sentence.Contains(paragraph))
	// Output:
	// true false
}

func ExampleSpan_Overlaps() {
	first, second := lede.Span{Start: 10, End: 20}, lede.Span{Start: 20, End: 30}
	fmt.Println(first.Overlaps(second), first.Overlaps(lede.Span{Start: 19, End: 21}))
	// Output:
	// false true
}

func ExampleQuote_Text() {
	q := lede.Quote{Kind: lede.QuoteDirect, Content: []lede.Fragment{
		{Text: "\"We lost\nfour days,\""},
		{Text: "\"but we will not lose a 'fifth'.\""},
	}}
	fmt.Println(q.Text())
	// Output:
	// We lost four days but we will not lose a 'fifth'.
}

func ExampleLanguages() {
	for _, tag := range lede.Languages() {
		if tag == "en" {
			fmt.Println("English is known.")
		}
	}
	// Output:
	// English is known.
}
