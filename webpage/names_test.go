package webpage

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestNamesFile checks that the words of names.txt are sorted, and that none is there
// twice.
func TestNamesFile(t *testing.T) {
	var words []string
	seen := map[string]bool{}
	for line := range strings.Lines(nameFile) {
		switch line = strings.TrimSpace(line); {
		case strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			words = nil
		default:
			for _, w := range strings.Fields(line) {
				if seen[w] || len(w) >= maxWord || w != strings.ToLower(w) || len(words) > 0 && w < words[len(words)-1] {
					t.Errorf("%s is there twice, too long, in capitals or out of order", w)
				}
				seen[w] = true
				words = append(words, w)
			}
		}
	}
}

func TestNames(t *testing.T) {
	for _, test := range []struct {
		tag, key, value string
		want            names
	}{
		{"div", "class", "article-body", body},
		{"div", "class", "x ArticleBody_root__3f", body},
		{"div", "class", "article x body", 0},
		{"div", "class", "mod-relatedLinks", furniture},
		{"div", "class", "unrelated", 0},
		{"div", "id", "most-read", furniture},
		{"div", "data-testid", "newsletter_signup", furniture},
		{"div", "data-json", strings.Repeat("newsletter ", 20), 0},
		{"div", "itemprop", "articleBody", body | articleBody},
		{"p", "class", "byline", author},
		{"aside", "class", "", furniture},
		{"amp-ad", "class", "", furniture},
		{"div", "style", "related", 0},
		{"div", "class", strings.Repeat("averylongwordindeed", 100), 0},
	} {
		doc, err := html.Parse(strings.NewReader("<" + test.tag + " " + test.key + "='" + test.value + "'>"))
		if err != nil {
			t.Fatal(err)
		}
		n := doc.LastChild.LastChild.FirstChild
		got, mark := namesOf(n)
		if got != test.want || (mark != 0) != (got&furniture != 0) {
			t.Errorf("<%s %s=%.40s>: %b, want %b", test.tag, test.key, test.value, got, test.want)
		}
	}
	if !slices.Contains(strings.Fields(nameFile), "related") {
		t.Error("the file is not read")
	}
}
