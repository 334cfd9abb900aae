package webpage

import (
	"slices"
	"strings"
	"unicode"
)

// titles returns what the page calls the story, the likeliest first. Where the page
// tells others one title and its structured data has another, that one is the desk's
// which is not in <title>: that is written for search engines. But where all others
// agree and print it above the story, the data alone has another for search engines,
// unless it tells apart two titles of its own.
func (h *head) titles(outlet string) []string {
	var h1 string
	for _, n := range h.headings {
		if h1 = clean(textOf(n)); h1 != "" {
			break
		}
	}
	const shared, data, search = 0, 1, 4
	list := []string{h.metas["og:title"], h.article().text("headline"), h1, h.metas["twitter:title"], h.title}
	for i := range list {
		list[i] = withoutOutlet(clean(list[i]), outlet)
	}
	for i, s := range list { // "Rain stops works - The Ostby Post" where another is "Rain stops works"
		for _, t := range list {
			if t != "" && len(t) < len(list[i]) && begins(s, t) {
				list[i] = t
			}
		}
	}
	others := []string{list[2], list[3], list[search]}
	outvoted := same(list[shared], others) && h.article().text("alternativeHeadline") == ""
	if s, t := list[shared], list[data]; s != "" && t != "" && letters(s) != letters(t) && !begins(list[search], t) && !outvoted {
		list[shared], list[data] = t, s
	}
	return slices.DeleteFunc(list, func(s string) bool { return s == "" })
}

// same reports whether others have the letters of a title.
func same(title string, others []string) bool {
	return !slices.ContainsFunc(others, func(s string) bool { return letters(s) != letters(title) })
}

// begins reports whether a title is another one, or that with something behind it:
// "Rain stops works" with "- The Ostby Post".
func begins(s, title string) bool {
	if letters(s) == letters(title) {
		return true
	}
	rest, ok := strings.CutPrefix(s, title)
	rest = strings.TrimLeft(rest, " ")
	return ok && strings.TrimLeft(rest, "|-–—•·:/") != rest
}

// withoutOutlet cuts the name of the outlet, with what parts it from the title, off
// the end: "Rain stops works | The Ostby Post". Where the outlet is not known, only a
// bar parts what is none of the title.
func withoutOutlet(s, outlet string) string {
	for _, mark := range [...]string{" | ", " - ", " – ", " — ", " • ", " · "} {
		i := strings.Index(s, mark)
		if mark != " | " {
			i = strings.LastIndex(s, mark)
		}
		if i <= 0 {
			continue
		}
		rest := strings.TrimSpace(s[i+len(mark):])
		if mark == " | " && len(rest) < i || outlet != "" && sameName(rest, outlet) {
			return withoutOutlet(strings.TrimSpace(s[:i]), outlet)
		}
	}
	return s
}

// sameName reports whether two names have the same letters, or one all those of the
// other: "DIE NEUE TAGESZEITUNG", "Neue Tageszeitung".
func sameName(a, b string) bool {
	a, b = letters(a), letters(b)
	return a != "" && b != "" && (strings.Contains(a, b) || strings.Contains(b, a)) && 2*min(len(a), len(b)) >= max(len(a), len(b))
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
