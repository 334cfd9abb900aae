package lang

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	bcp47 "golang.org/x/text/language"
)

// TestWordLists checks the data of every language: the lists are sorted and
// unique, and every entry is spelled as the look-up spells it.
func TestWordLists(t *testing.T) {
	for _, p := range append(profiles[:], &undetermined) {
		t.Run(p.Tag, func(t *testing.T) {
			values := map[string]string{}
			for i, l := range p.words {
				words := strings.Fields(l.list)
				if len(words) == 0 {
					t.Errorf("words[%d] is empty", i)
				}
				for j, w := range words {
					w, v, valued := strings.Cut(w, "=")
					words[j] = w
					if n, err := strconv.Atoi(v); valued && (err != nil || n < 1 || n > 255) {
						t.Errorf("words[%d]: the value of %q is %q", i, w, v)
					}
					if old, ok := values[w]; valued && ok && old != v {
						t.Errorf("words[%d]: %q has the values %s and %s", i, w, old, v)
					}
					if valued {
						values[w] = v
					}
				}
				checkList(t, "words["+strconv.Itoa(i)+"]", words)
			}
			checkList(t, "endings", strings.Fields(p.endings))
			var short []string
			for _, w := range strings.Fields(p.titles) {
				w, long, _ := strings.Cut(w, "=")
				short = append(short, w)
				for _, w := range []string{w, long} {
					if p.language().Find(w).Traits&(Title|RoleNoun) == 0 {
						t.Errorf("titles: %q is no title", w)
					}
				}
			}
			checkList(t, "titles", short)
			checkLines := func(name, list string) {
				var lines []string
				for line := range strings.Lines(list) {
					if line = strings.TrimSpace(line); line != "" {
						lines = append(lines, line)
					}
				}
				if len(lines) == 0 {
					t.Errorf("%s is empty", name)
				}
				checkList(t, name, lines)
			}
			for i, l := range p.labels {
				checkLines("labels["+strconv.Itoa(i)+"]", l.list)
			}
			for i, l := range p.names {
				checkLines("names["+strconv.Itoa(i)+"]", l.list)
			}
		})
	}
}

func checkList(t *testing.T, name string, list []string) {
	t.Helper()
	for i, w := range list {
		if !utf8.ValidString(w) || w == "" {
			t.Errorf("%s: %q is no word", name, w)
		}
		for _, part := range strings.Fields(w) {
			if key, ok := Key(nil, part); !ok || string(key) != part {
				t.Errorf("%s: %q is looked up as %q", name, part, key)
			}
		}
		if i > 0 && list[i-1] == w {
			t.Errorf("%s has %q twice", name, w)
		}
	}
	for i := 1; i < len(list); i++ {
		if list[i-1] > list[i] {
			t.Errorf("%s: %q stands before %q", name, list[i-1], list[i])
			break
		}
	}
}

func TestLanguages(t *testing.T) {
	tags := Tags()
	if len(tags) == 0 || !slices.IsSorted(tags) {
		t.Errorf("tags %q", tags)
	}
	for _, tag := range tags {
		if x, err := bcp47.Parse(tag); err != nil || x.String() != tag {
			t.Errorf("%q is no canonical BCP 47 tag: %v, %v", tag, x, err)
		}
	}
}
