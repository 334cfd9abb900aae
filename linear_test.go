package lede

import (
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/lede-go/lede/internal/text"
)

// hostile are units that are repeated to a large input. Each has broken a
// parser of text somewhere: pairing, backtracking, look-ahead, recursion.
var hostile = []string{
	"\"", "''", "'", "“", "”", "“”", "”“", "«", "„", "“‘", "\" ", " \"", "a\"", "\"a\" ", "\"a\n\n", "“a\n\n", "“Yes,” he said. ", "\"Yes\"\n",
	"(", ")", "()", "(a ", "((a) ", "[", "(Reporting by A; ", "(A) -", "KYIV, ", "KYIV/", "K (R) - ",
	"\n", "\n\n", "a\n", "a\n\n", "\r", "\r\n", " ", " \n", "\t", "\t\n", "A\nB\n\n", "\ufeff\n",
	"A", "a", "A ", "a ", "AB ", "A.", "a.", "A. ", "U.S. ", "Mr. ", "St. ", ".", ". ", "...", "…", "?", "!?", ",", ", ", ";", ":", ": ", "A: ", "A:\n", "-", "- ", " - ", "A - ", "—", "_", "*", "#", "#a ", "@", "@a ", "a@", "/", "/a", "a/", "|", "=", "+", "<", "<a ", "<p>", ">", "&", "&a", "a&", "'a", "a'", "'s ", "a's ", "a-", "-a", "a.b@",
	"1", "1 ", "1,", "1.", "1:1 ", "1/", "2020 ", "May ", "Nov. 5, ", "Nov. 5, 2020 ", "Monday ", "on Monday ", "last ", "the ", "of ", "and ", "de ", "said ", "said, ", "said that ", "he ", "he said ", "He said. ", "who said ", "according to ", "I ", "this ", "by ", "By ", "By A\n", "By A and ", "A, B, ", "A and ", "A of the ", "Ann Lee ", "Ann Lee, ", "Ann Lee said. ", "President ", "President Lee ", "the president ", "Inc. ", "Ministry of ", "Jr. ", "O'", "Mc", "van der ",
	"Read also: ", "Read also:\n", "Read also: A - B\n", "Photo: ", "Photo: A / ", "Photo by A/", "As A reported earlier, ", "citing A ", "http://", "http://a ", "www.", "###\n", "- a\n", "1. a\n", "a\tb\n", "© ", "UPDATE 1-", "EXCLUSIVE: ",
	"é", "É ", "e\u0301", "\u0301", "\u00ad", "\u200b", "\u200d", "👩‍👩‍👧 ", "🇺🇦", "\ufe0f", "漢", "漢。", "「", "「漢」", "ก", "عر ", "«ע» ", "\u202e", "ǅ", "İ", "\u2028", "\u0085", "\u00a0", "\ufffd", "\U0010ffff",
}

// numberedUnits make inputs that have no two units alike: a list of a million names.
var numberedUnits = []string{"A# ", "Ann B# said. ", "ANN B# (A#) - ", "a#", "the a# said ", "\"a#\" ", "(A#) ", "By A#\n\n", "A# B# C# D# E#, "}

func hostileInputs(size int) map[string]string {
	inputs := map[string]string{}
	for _, unit := range hostile {
		inputs[unit] = "Headline\n\n" + strings.Repeat(unit, size/len(unit)+1)
	}
	for _, unit := range numberedUnits {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			b.WriteString(strings.ReplaceAll(unit, "#", strings.ToLower(strconv.FormatInt(int64(i), 36))))
		}
		inputs[unit] = b.String()
	}
	half := size / 2
	for _, nest := range [][2]string{{"(", ")"}, {"“", "”"}, {"“a ‘b ", "’ ”"}, {"« ", " »"}, {"He said that ", "he said. "}} {
		inputs[nest[0]+"…"+nest[1]] = strings.Repeat(nest[0], half/len(nest[0])) + "a" + strings.Repeat(nest[1], half/len(nest[1]))
	}
	return inputs
}

// TestLinear parses hostile inputs of one size and of twice that size. Twice
// the input may not take much more than twice the memory, nor twice that, and no input may
// take out of all proportion long: the limit is some hundred times what a slow
// machine needs, and is there to name the input where the time grows with the
// square of the size.
func TestLinear(t *testing.T) {
	size, limit := 1<<17, 10*time.Second
	if testing.Short() {
		size = 1 << 14
	}
	small, large := hostileInputs(size), hostileInputs(2*size)
	for unit, text := range small {
		watchdog := time.AfterFunc(limit, func() { panic("no end to be seen with " + strconv.Quote(unit)) })
		n1 := bytesAllocated(text)
		n2 := bytesAllocated(large[unit])
		n4 := n2
		if n2 > 3*n1+1<<16 { // more of it may be names: what grows with the square goes on to
			n4 = bytesAllocated(hostileInputs(4 * size)[unit])
		}
		watchdog.Stop()
		if n4 > 3*n2+1<<16 {
			t.Errorf("%q: %d bytes of input take %d bytes of memory, twice as much takes %d, and again %d", unit, len(text), n1, n2, n4)
		}
	}
}

// bytesAllocated returns how much memory a parse takes that finds none left by
// others.
func bytesAllocated(input string) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if text, faults, err := text.Decode([]byte(input)); err == nil {
		Parser{}.parse(new(work), text, nil, faults)
	}
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestHostile checks the invariants on hostile inputs, which are smaller here
// because the checks take more time than the parse.
func TestHostile(t *testing.T) {
	for _, text := range hostileInputs(1 << 11) {
		checkParse(t, Parser{}, []byte(text))
	}
}
