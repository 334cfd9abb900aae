package lang

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	bcp47 "golang.org/x/text/language"
)

// eachFile calls f with every file of words: its folder, its name and what it
// holds.
func eachFile(t *testing.T, f func(folder, name, body string)) {
	t.Helper()
	err := fs.WalkDir(data, "data", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasSuffix(path, ".weights") {
			return err
		}
		parts := strings.Split(path, "/")
		if len(parts) != 3 || !slices.Contains(files[:], parts[2]) && parts[2] != "detect.txt" && parts[1] != neighbours {
			t.Errorf("%s is no file of words", path)
			return nil
		}
		b, err := data.ReadFile(path)
		f(parts[1], parts[2], string(b))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestFiles checks the form of every file: comments, blank lines and sections
// that are known, each there once and with something in it.
func TestFiles(t *testing.T) {
	eachFile(t, func(folder, name, body string) {
		where := folder + "/" + name
		if !utf8.ValidString(body) || !strings.HasSuffix(body, "\n") || strings.Contains(body, "\r") {
			t.Errorf("%s: not UTF-8, no line end at the end, or another one than \\n", where)
		}
		if !strings.HasPrefix(body, "# ") {
			t.Errorf("%s does not begin with a comment that says what it is", where)
		}
		section := ""
		for i, line := range strings.Split(body, "\n") {
			header, ok := sectionName(line)
			switch {
			case ok && findSection(header) < 0:
				t.Errorf("%s:%d: no section is called %q", where, i+1, header)
				section = header
			case ok:
				section = header
			case strings.HasPrefix(line, "# "):
				section = ""
			case line != "" && section == "":
				t.Errorf("%s:%d: %q stands in no section", where, i+1, line)
			case strings.TrimSpace(line) != line:
				t.Errorf("%s:%d: white space around %q", where, i+1, line)
			}
		}
		seen := map[int]bool{}
		for _, p := range parse(body) {
			if seen[p.section] {
				t.Errorf("%s has two sections %q", where, sections[p.section].name)
			}
			seen[p.section] = true
			if strings.TrimSpace(p.body) == "" {
				t.Errorf("%s: nothing stands in %q", where, sections[p.section].name)
			}
		}
	})
}

// TestSize checks that no language adds more than its share to every program, its weights
// aside. One whose words are learned has many counted on text.
func TestSize(t *testing.T) {
	const most = 60_000
	sizes := map[string]int{}
	eachFile(t, func(folder, _, body string) { sizes[folder] += len(body) })
	for _, p := range profiles() {
		if n := sizes[p.tag]; n > most && p.language().Has&RolesLearned == 0 {
			t.Errorf("%s: the lists have %d bytes, more than %d", p.tag, n, most)
		}
	}
}

// TestLists checks what stands in the sections: sorted, without doubles, spelled
// as it is looked up, with values that are numbers.
func TestLists(t *testing.T) {
	eachFile(t, func(folder, name, body string) {
		for _, p := range parse(body) {
			s := &sections[p.section]
			where := folder + "/" + name + ", " + s.name
			var list []string
			switch s.form {
			case formPhrases:
				checkPhrases(t, where, p.body)
				continue
			case formNames:
				for line := range strings.Lines(p.body) {
					if line = strings.TrimSpace(line); line != "" {
						list = append(list, line)
					}
				}
			case formClasses:
				for line := range strings.Lines(p.body) {
					checkList(t, where, strings.Fields(line))
				}
				continue
			case formWords, formRoles:
				checkWords(t, where, s, p.body)
				continue
			case formTitles:
				for _, w := range strings.Fields(p.body) {
					w, _, _ := strings.Cut(w, "=")
					list = append(list, w)
				}
			case formSame:
				for line := range strings.Lines(p.body) {
					other, name, ok := strings.Cut(strings.TrimSpace(line), "=")
					if !ok && line != "\n" || ok && (other == "" || name == "") {
						t.Errorf("%s: nothing on a side of %q", where, line)
					}
					if ok {
						list = append(list, other)
					}
				}
			case formProperties:
				for _, w := range strings.Fields(p.body) {
					if propertiesOf(w) == 0 || propertiesOf(w) == RolesLearned {
						t.Errorf("%s: no property is called %q", where, w)
					}
				}
				list = strings.Fields(p.body)
			case formInclude:
				for _, w := range strings.Fields(p.body) {
					if _, err := data.ReadDir("data/" + w); err != nil || has(w, files[0]) {
						t.Errorf("%s: %q is no folder that languages share", where, w)
					}
				}
				continue
			default:
				list = strings.Fields(p.body)
			}
			checkList(t, where, list)
		}
	})
}

func checkList(t *testing.T, where string, list []string) {
	t.Helper()
	for i, w := range list {
		for _, part := range strings.Fields(w) {
			if key, ok := Key(nil, part); !ok || string(key) != part {
				t.Errorf("%s: %q is looked up as %q", where, part, key)
			}
		}
		if i > 0 && list[i-1] >= w {
			t.Errorf("%s: %q stands before %q", where, list[i-1], w)
		}
	}
}

// TestValues checks that no word has two values, which would be one of neither:
// a word has a single value, whatever it is.
func TestValues(t *testing.T) {
	for _, p := range profiles() {
		values := map[string]int{}
		for _, x := range appendFolder(nil, p.tag) {
			s := &sections[x.section]
			if s.form != formWords {
				continue
			}
			eachWord(x.body, func(w string, n int) {
				if n += s.value; n == 0 {
					return
				}
				if old, ok := values[w]; ok && old != n {
					t.Errorf("%s: %q has the values %d and %d", p.tag, w, old, n)
				}
				values[w] = n
			})
		}
	}
}

// TestCueValues checks that no reporting word has a value that another list gives
// it: a cue with the value of an adverb would be read as one that stands behind
// quotations only.
func TestCueValues(t *testing.T) {
	for _, p := range profiles() {
		l := p.language()
		if l.Has&RolesLearned != 0 {
			continue // there the value is a strength
		}
		cues := map[string]bool{}
		for _, x := range appendFolder(nil, p.tag) {
			if s := &sections[x.section]; s.trait == Cue && s.value == 0 {
				eachWord(x.body, func(w string, n int) { cues[w] = cues[w] || n == 0 })
			}
		}
		for w, plain := range cues {
			if v := l.Find(w).Value; plain && v&(Noun|OnlyBehind|Impersonal|NoClause|Participle|Gerund) != 0 {
				t.Errorf("%s: the cue %q has the value %d", p.tag, w, v)
			}
		}
	}
}

// TestHashes checks that no two words of a language have the same hash, for the
// table holds no words.
func TestHashes(t *testing.T) {
	for _, p := range profiles() {
		hashes := map[uint64]string{}
		for _, x := range append(appendFolder(nil, p.tag), appendFolder(nil, "world")...) {
			words := strings.Fields(x.body)
			if x.is(formWords) || x.is(formRoles) {
				words = nil
				eachWord(x.body, func(w string, _ int) { words = append(words, w) })
			}
			for _, f := range words {
				w, _, _ := strings.Cut(f, "=")
				if other, ok := hashes[Hash(w)]; ok && other != w {
					t.Errorf("%s: %q and %q have the same hash", p.tag, w, other)
				}
				hashes[Hash(w)] = w
			}
		}
	}
}

// TestTitles checks that short titles and what they stand for are titles.
func TestTitles(t *testing.T) {
	for _, p := range profiles() {
		l := p.language()
		for short, long := range l.Titles {
			for _, w := range []string{short, long} {
				if l.Find(w).Traits&(Title|RoleNoun) == 0 {
					t.Errorf("%s: %q is no title", p.tag, w)
				}
			}
		}
	}
}

// TestAmbiguous lists the phrases that are labels of two kinds, of which the one
// that stands first in the table of sections counts, and the names of two kinds,
// of which the last counts. Both are rare and each is on purpose.
func TestAmbiguous(t *testing.T) {
	pairs := map[string]bool{}
	names := 0
	for _, p := range profiles() {
		for _, phrases := range p.language().Labels {
			for i, a := range phrases {
				for _, b := range phrases[i+1:] {
					if slices.Equal(a.Words, b.Words) {
						pairs[labelName(a.Kind)+" before "+labelName(b.Kind)] = true
					}
				}
			}
		}
		kinds := map[string]NameKind{}
		for _, x := range appendFolder(nil, p.tag) {
			if !x.is(formNames) {
				continue
			}
			for line := range strings.Lines(x.body) {
				line = strings.TrimSpace(line)
				if k, ok := kinds[line]; ok && line != "" && k != sections[x.section].kind {
					names++
				}
				kinds[line] = sections[x.section].kind
			}
		}
	}
	want := []string{
		"adverb before earlier said", "as before citing", "as before per", "as before unit", "by before author", "byline before author", "byline before by", "byline before writing", "caption before photo", "caption before tag", "citing before outlet",
		"citing before reference", "citing before reporting", "citing before says", "company before speaker", "end mark before related", "graphic before tag", "note before tag",
		"per before according", "per before citing", "photo before tag", "related before tag", "reports before according", "reports before says",
		"reports before speaker", "says before speaker", "source before speaker", "speaker before tag", "tag before video",
		"citing before unit", "note before furniture", "note before stamp", "per before unit", "related before furniture", "speaker before furniture",
		"tag before furniture", "tag before stamp", "boilerplate before furniture",
		"author before field", "byline before field", "topics before field", "boilerplate before platform", "tag before field", "furniture before field",
		"boilerplate before contact", "boilerplate before field", "contact before platform", "according before says", "self before unit",
		"source before people", "byline before interview", "people before section", "body before section", "company before people", "speaker before body", "speaker before people", "tag before people", "company before body",
		"company before section", "medium before field", "medium before section", "medium before speaker", "field before until", "subordinate before until", "subordinate before whether", "furniture before section", "related before section", "speaker before section", "tag before section", "video before section",
	}
	for pair := range pairs {
		if !slices.Contains(want, pair) {
			t.Errorf("labels of two kinds: %s", pair)
		}
	}
	if names != 1 { // "oval office" is a place
		t.Errorf("%d names of two kinds", names)
	}
}

// labelName returns the name of a label's section.
func labelName(l Label) string {
	for _, s := range sections {
		if s.form == formPhrases && s.label == l {
			return strings.TrimPrefix(s.name, "label ")
		}
	}
	return ""
}

// TestSections checks that the table of sections has no name twice, and every
// trait and label that files can give.
func TestSections(t *testing.T) {
	names := map[string]bool{}
	var traits Trait
	labels := map[Label]bool{}
	var acts Act
	for _, s := range sections {
		if names[s.name] {
			t.Errorf("two sections are called %q", s.name)
		}
		names[s.name] = true
		traits |= s.trait
		labels[s.label] = true
		acts |= s.act
	}
	if missing := (Adjunct<<1 - 1) &^ traits; missing != 0 {
		t.Errorf("no section has the traits %b", missing)
	}
	if want := ActHearer<<1 - 1; acts != want {
		t.Errorf("no section has the acts %b", want&^acts)
	}
	for l := LabelRelated; l <= LabelNoDate; l++ {
		if !labels[l] {
			t.Errorf("no section has the label %d", l)
		}
	}
}

func TestTags(t *testing.T) {
	tags := Tags()
	if len(tags) == 0 || !slices.IsSorted(tags) || len(tags) > maxProfiles {
		t.Errorf("tags %q", tags)
	}
	for _, tag := range tags {
		if x, err := bcp47.Parse(tag); err != nil || x.String() != tag {
			t.Errorf("%q is no canonical BCP 47 tag: %v, %v", tag, x, err)
		}
	}
	tests := map[string]string{"en": "en", "en-GB": "en", "EN_us": "en", "nb": "no", "nn-NO": "no", "de-AT": "de", "uk-UA": "uk", "ja": "und", "x": "und", "und": "und"}
	for tag, want := range tests {
		if l := Find(tag, ""); l.Tag != want {
			t.Errorf("%q finds %q, want %q", tag, l.Tag, want)
		}
	}
}

func TestFind(t *testing.T) {
	en, fr := Find("en", ""), Find("fr", "")
	for _, word := range []string{"Don't", "don’t", "DON'T"} {
		if w := en.Find(word); w.Traits&Auxiliary == 0 {
			t.Errorf("%s is no auxiliary", word)
		}
	}
	if w := fr.Find("fe\u0301vrier"); w.Traits&Month == 0 || w.Value != 2 {
		t.Errorf("a letter and its accent apart: %+v", w)
	}
	if w := en.Find("yesterday"); w.Traits&DateWord == 0 || w.Value != DateToday-1 {
		t.Errorf("yesterday: %+v", w)
	}
	if en.Weights("quotes") == "" || fr.Weights("quotes") != "" || en.Has&RolesLearned == 0 || fr.Has&RolesLearned != 0 {
		t.Error("weights of quotes are not there where they should be")
	}
}
