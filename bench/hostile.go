package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
	"unicode/utf16"

	"github.com/lede-go/lede"
)

// hostile are inputs that have undone parsers of text: name, and what makes one
// of a size.
var hostile = []struct {
	name string
	make func(size int) string
}{
	{"news, the fixtures over and over", news},
	{`one mark: """"…`, repeat(`"`)},
	{"alternating marks: “‘“‘…", repeat("“‘")},
	{`quotations: "a" "a" …`, repeat(`"a" `)},
	{"deep nesting: ((((…))))", nest("(", ")")},
	{"deep nesting: “a ‘b …’ ”", nest("“a ‘b ", "’ ”")},
	{"all capitals", repeat("THE MAYOR OF LORRIN SAID NOTHING ")},
	{"one word", repeat("a")},
	{"words and no line break", repeat("he said that ")},
	{"nothing but line breaks", repeat("\n")},
	{"a line a letter", repeat("a\n")},
	{"a million names", names},
	{"one name over and over", repeat("Ann Lee ")},
	{"reporting verbs", repeat("said ")},
	{"combining marks", repeat("e\u0301\u0323")},
	{"right to left", repeat("«עברית» ")},
	{"emoji", repeat("👩‍👩‍👧 🇺🇦 ")},
	{"numbers and dates", repeat("Nov. 5, 2020 ")},
	{"labels: Read also: A - B", repeat("Read also: A - B\n")},
	{"NUL bytes", repeat("\x00")},
	{"invalid UTF-8, one byte in eleven", repeat("some words\xff")},
	{"UTF-16, one unit in 16 a lone surrogate", surrogates},
}

func repeat(unit string) func(int) string {
	return func(size int) string { return strings.Repeat(unit, size/len(unit)+1)[:size] }
}

func nest(open, closing string) func(int) string {
	return func(size int) string {
		return strings.Repeat(open, size/2/len(open)) + "a" + strings.Repeat(closing, size/2/len(closing))
	}
}

func news(size int) string {
	texts, _, err := readTexts("../testdata/en")
	if err != nil {
		return ""
	}
	all := strings.Join(texts, "\n\n")
	return strings.ToValidUTF8(repeat(all+"\n\n")(size), "")
}

func names(size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "Ann Q%s met Bo K%[1]s. ", strconv.FormatInt(int64(i), 36))
	}
	return b.String()
}

func surrogates(size int) string {
	b := []byte{0xff, 0xfe}
	for i := 0; len(b) < size; i++ {
		unit := uint16('a' + i%26)
		if i%16 == 0 {
			unit = uint16(utf16.AppendRune(nil, '😀')[0])
		}
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return string(b)
}

// hostileSizes are the sizes of the inputs in megabytes.
var hostileSizes = []int{1, 4, 16}

// printHostile prints a table of what the inputs take, each in a process of its
// own.
func printHostile() {
	fmt.Printf("%s, %s/%s\n\n", runtime.Version(), runtime.GOOS, runtime.GOARCH)
	fmt.Print("| input | outcome |")
	for _, what := range []string{"ms a MB", "bytes of memory a byte"} {
		for _, MB := range hostileSizes {
			fmt.Printf(" %s at %d MB |", what, MB)
		}
	}
	fmt.Println("\n|---|---|" + strings.Repeat("--:|", 2*len(hostileSizes)))
	idle := peak(exec.Command(os.Args[0], "-hostile-child", "-1"))
	for i, h := range hostile {
		var times, sizes strings.Builder
		outcome := ""
		for _, MB := range hostileSizes {
			c := exec.Command(os.Args[0], "-hostile-child", fmt.Sprint(i), "-size", fmt.Sprint(MB<<20))
			out := peak(c)
			name, ms, _ := strings.Cut(out.text, "\t")
			outcome = name
			t, _ := strconv.ParseFloat(strings.TrimSpace(ms), 64)
			fmt.Fprintf(&times, " %.0f |", t/float64(MB))
			fmt.Fprintf(&sizes, " %.0f |", max(0, out.memory-idle.memory)/float64(MB<<20))
		}
		fmt.Printf("| %s | %s |%s%s\n", strings.ReplaceAll(h.name, "|", `\|`), outcome, times.String(), sizes.String())
	}
}

// An outcome is what a child printed and how much memory it took at the most.
type outcome struct {
	text   string
	memory float64
}

func peak(c *exec.Cmd) outcome {
	c.Stderr = os.Stderr
	out, err := c.Output()
	o := outcome{text: string(out)}
	if err != nil {
		o.text = err.Error()
	}
	if u, ok := c.ProcessState.SysUsage().(*syscall.Rusage); ok {
		o.memory = float64(u.Maxrss) * 1024
		if runtime.GOOS == "darwin" {
			o.memory = float64(u.Maxrss)
		}
	}
	return o
}

// runHostile parses one input and prints the outcome and the milliseconds. A
// negative index parses nothing to speak of, for comparison.
func runHostile(index, size int) {
	text := "Nothing to speak of."
	if index >= 0 {
		text = hostile[index].make(size)
	}
	lede.Parse(strings.NewReader("He said that it was so."))
	begun := time.Now()
	_, err := lede.Parser{MaxBytes: -1}.Parse(strings.NewReader(text))
	what := "an article"
	if err != nil {
		what = err.Error()
	}
	fmt.Printf("%s\t%f\n", what, float64(time.Since(begun).Microseconds())/1e3)
}
