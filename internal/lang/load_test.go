package lang

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// checkWords checks a section of words: those that stand as they are, and then the
// paradigms, in the order of their endings.
func checkWords(t *testing.T, where string, s *section, body string) {
	t.Helper()
	var lines []string
	for i, line := range paradigms(body) {
		endings, words, forms := strings.Cut(line, ":")
		if !forms {
			endings, words = "", line
		}
		if i > 0 && !forms || forms && (strings.TrimSpace(words) == "" || endings == "" || endings == "-") {
			t.Errorf("%s: no endings or no words in %q", where, line)
		}
		lines = append(lines, strings.ReplaceAll(endings, "=", " ="))
		var list []string
		for _, w := range strings.Fields(words) {
			w, _, valued := strings.Cut(w, "=")
			list = append(list, w)
			if valued && forms {
				t.Errorf("%s: %q has a value of its own and endings", where, w)
			}
		}
		checkList(t, where, list)
		list = nil
		for _, e := range strings.Fields(endings) {
			e, _, _ := strings.Cut(e, "=")
			list = append(list, e)
		}
		checkList(t, where, list)
		for _, w := range strings.Fields(endings + " " + words) {
			w, v, valued := strings.Cut(w, "=")
			if n, err := strconv.Atoi(v); valued && (err != nil || s.value+n < 1 || s.value+n > 255) {
				t.Errorf("%s: the value of %q is %q", where, w, v)
			}
		}
	}
	if !slices.IsSorted(lines) {
		t.Errorf("%s: the lines are not in the order of their endings: %q", where, lines)
	}
	seen := map[string]bool{}
	eachWord(body, func(w string, _ int) {
		if seen[w] {
			t.Errorf("%s: %q stands there twice", where, w)
		}
		seen[w] = true
	})
}

// checkPhrases checks a section of phrases: the lines, the words that stand for one another,
// and that no phrase stands there twice.
func checkPhrases(t *testing.T, where string, body string) {
	t.Helper()
	var lines []string
	seen := map[string]bool{}
	for line := range strings.Lines(body) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		lines = append(lines, strings.Join(words, " "))
		for _, w := range words {
			checkList(t, where, strings.Split(w, "|"))
		}
		eachPhrase(words, func(words []string) {
			phrase := strings.Join(words, " ")
			if seen[phrase] || slices.Contains(words, "") {
				t.Errorf("%s: %q stands there twice, or lacks a word", where, phrase)
			}
			seen[phrase] = true
		})
	}
	if !slices.IsSorted(lines) {
		t.Errorf("%s: the lines are not sorted: %q", where, lines)
	}
}

// TestPhrases checks that a line stands for all its phrases.
func TestPhrases(t *testing.T) {
	var got []string
	eachPhrase(strings.Fields("a|b|c d e|f"), func(words []string) { got = append(got, strings.Join(words, "")) })
	if want := []string{"ade", "adf", "bde", "bdf", "cde", "cdf"}; !slices.Equal(got, want) {
		t.Errorf("phrases %q, want %q", got, want)
	}
}

// paradigms returns what stands in a section of words in lines: the words that stand as they
// are, if any do, and each paradigm.
func paradigms(body string) []string {
	var all []string
	for line := range strings.Lines(body) {
		if n := len(all) - 1; n >= 0 && !strings.Contains(line, ":") {
			all[n] += " " + line
		} else if strings.TrimSpace(line) != "" {
			all = append(all, line)
		}
	}
	return all
}

// TestForms checks that endings and words are put together.
func TestForms(t *testing.T) {
	var got []string
	eachWord("c d=2\ne\n- s=3: a\nab\nx y-: b\n\n", func(w string, n int) { got = append(got, w+strconv.Itoa(n)) })
	if want := []string{"c0", "d2", "e0", "a0", "as3", "ab0", "abs3", "bx0", "by-0"}; !slices.Equal(got, want) {
		t.Errorf("forms %q, want %q", got, want)
	}
	for tag, words := range map[string]string{"pl": "powiedziała", "fr": "affirme", "de": "erklärten", "uk": "повідомляє"} {
		for _, w := range strings.Fields(words) {
			if Find(tag, "").Find(w).Traits&Cue == 0 {
				t.Errorf("%s: %q is no cue", tag, w)
			}
		}
	}
}
