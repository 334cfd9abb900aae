package lede

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
	"github.com/rivo/uniseg"
)

// benchText returns about size bytes of news: the fixtures of a language, as
// often as it takes.
func benchText(b *testing.B, lang string, size int) string {
	b.Helper()
	var articles []string
	for _, name := range fixtures(b) {
		if strings.Contains(name, lang+"/") || strings.Contains(name, lang+`\`) {
			if text, _, err := text.Decode(readFile(b, name)); err == nil {
				articles = append(articles, text)
			}
		}
	}
	if len(articles) == 0 {
		b.Fatalf("no fixtures in %s", lang)
	}
	var text strings.Builder
	for i := 0; text.Len() < size; i++ {
		text.WriteString(articles[i%len(articles)] + "\n\n")
	}
	return strings.ToValidUTF8(text.String()[:size], "")
}

func start(b *testing.B, text string) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	b.ResetTimer()
}

// BenchmarkParse shows that the time for a byte does not depend on the size.
func BenchmarkParse(b *testing.B) {
	for _, lang := range Languages() {
		if lang != "en" {
			continue
		}
		for _, kB := range []int{1, 4, 16, 64, 256} {
			b.Run(fmt.Sprintf("lang=%s/size=%dkB", lang, kB), func(b *testing.B) {
				text := benchText(b, lang, kB<<10)
				start(b, text)
				for b.Loop() {
					if _, err := Parse(strings.NewReader(text)); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// yardsticks are what the Unicode rules for words and for sentences take.
var yardsticks = []struct {
	name string
	next func(string, int) (segment, rest string, state int)
}{
	{"words", uniseg.FirstWordInString},
	{"sentences", uniseg.FirstSentenceInString},
}

// BenchmarkUniseg is the yardstick on the text of BenchmarkParse.
func BenchmarkUniseg(b *testing.B) {
	text := benchText(b, "en", 4<<10)
	for _, unit := range yardsticks {
		b.Run("unit="+unit.name+"/size=4kB", func(b *testing.B) {
			start(b, text)
			for b.Loop() {
				for rest, state := text, -1; rest != ""; {
					_, rest, state = unit.next(rest, state)
				}
			}
		})
	}
}

// BenchmarkCorpus parses every *.txt of the folder that the environment
// variable LEDE_CORPUS names, beside the yardsticks.
func BenchmarkCorpus(b *testing.B) {
	names, err := filepath.Glob(filepath.Join(os.Getenv("LEDE_CORPUS"), "*.txt"))
	if os.Getenv("LEDE_CORPUS") == "" || err != nil || len(names) == 0 {
		b.Skip("LEDE_CORPUS names no folder of *.txt")
	}
	var texts []string
	size := 0
	for _, name := range names {
		text, _, err := text.Decode(readFile(b, name))
		if err == nil {
			texts, size = append(texts, text), size+len(text)
		}
	}
	each := func(name string, f func(text string)) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, text := range texts {
					f(text)
				}
			}
		})
	}
	each("parse", func(text string) {
		if _, err := Parse(strings.NewReader(text)); err != nil {
			b.Fatal(err)
		}
	})
	for _, unit := range yardsticks {
		each("uniseg="+unit.name, func(text string) {
			for state := -1; text != ""; {
				_, text, state = unit.next(text, state)
			}
		})
	}
}

// BenchmarkStage times each stage on the results of those before it.
func BenchmarkStage(b *testing.B) {
	raw := []byte(benchText(b, "en", 4<<10))
	s, _, err := text.Decode(raw)
	if err != nil {
		b.Fatal(err)
	}
	var (
		w      work
		toks   *token.Text
		page   *layout.Page
		prose  *prose.Prose
		named  *names.Found
		ents   *coref.Entities
		roles  *roles.Roles
		found  []quotes.Quote
		stages = []struct {
			name string
			run  func()
		}{
			{"text", func() { text.Decode(raw) }},
			{"language", func() { lang.Find("", s) }},
			{"scan", func() { toks = w.toks.Scan(lang.Find("en", ""), s) }},
			{"layout", func() { page = w.layout.Read(toks) }},
			{"prose", func() { prose = w.prose.Read(toks, page) }},
			{"names", func() { named = w.names.Find(toks, page, prose) }},
			{"coref", func() { ents = w.coref.Resolve(toks, page, prose, named) }},
			{"roles", func() { roles = w.roles.Tag(toks, page, prose, ents) }},
			{"quotes", func() { found = w.quotes.Find(toks, page, prose, ents, roles) }},
			{"speakers", func() { w.speakers.Resolve(toks, page, prose, ents, found) }},
			{"cast", func() { w.cast.Complete(toks, page, prose, ents, roles, found) }},
			{"refs", func() { w.refs.Find(toks, page, prose, ents) }},
			{"dates", func() { findDates(toks, page, prose, ents, time.Time{}, nil) }},
		}
	)
	for _, stage := range stages {
		stage.run() // for the stages after it, whichever are benchmarked
		b.Run("stage="+stage.name+"/size=4kB", func(b *testing.B) {
			start(b, s)
			for b.Loop() {
				stage.run()
			}
		})
	}
}

// BenchmarkConcurrent shares one Parser among all cores.
func BenchmarkConcurrent(b *testing.B) {
	text := []byte(benchText(b, "en", 4<<10))
	var p Parser
	start(b, string(text))
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := p.Parse(bytes.NewReader(text)); err != nil {
				b.Error(err)
			}
		}
	})
}

// BenchmarkHostile shows that the worst inputs take time in proportion to
// their size too.
func BenchmarkHostile(b *testing.B) {
	for _, unit := range []string{"\"", "“‘", "(", "- ", "\n", "A", "A ", "Ann Lee ", "he said ", "é", "e\u0301", "«ע» "} {
		for _, MB := range []int{1, 4} {
			b.Run(fmt.Sprintf("unit=%+q/size=%dMB", strings.ReplaceAll(unit, " ", "_"), MB), func(b *testing.B) {
				text := strings.Repeat(unit, MB<<20/len(unit)) + "a"
				start(b, text)
				for b.Loop() {
					if _, err := (Parser{MaxBytes: -1}).Parse(strings.NewReader(text)); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
