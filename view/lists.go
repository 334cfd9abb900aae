package view

import (
	"cmp"
	"fmt"
	"html"
	"math"
	"slices"
	"strings"

	"github.com/lede-go/lede"
)

// quoteGroups are the quotes of an article by who says them.
type quoteGroups struct {
	list []quoteGroup
	of   []int    // by quote: which group it is in
	act  []string // by quote: what the source does
	acts []string // each once
}

// A quoteGroup is what one speaker says.
type quoteGroup struct {
	speaker lede.EntityID // 0 if it is no entity
	name    string
	quotes  []int // indexes in the article
}

// maxFiltered is how many speakers the quotes can be filtered by: the first ones.
const maxFiltered = 24

// groupQuotes groups the quotes in the order in which their speakers come.
func groupQuotes(a *lede.Article) quoteGroups {
	g := quoteGroups{of: make([]int, len(a.Quotes))}
	for i, q := range a.Quotes {
		name := cmp.Or(clean(q.SpeakerName), clean(q.Source.Text), "no source")
		k := slices.IndexFunc(g.list, func(x quoteGroup) bool {
			return x.speaker == q.Speaker && (q.Speaker > 0 || x.name == name)
		})
		if k < 0 {
			k = len(g.list)
			g.list = append(g.list, quoteGroup{speaker: q.Speaker, name: name})
		}
		g.list[k].quotes = append(g.list[k].quotes, i)
		g.of[i] = k
		g.act = append(g.act, actText(q))
	}
	g.acts = unique(g.act)
	return g
}

// class returns the classes of quote i: that it is one, who speaks and what they do.
func (g *quoteGroups) class(i int) string {
	return fmt.Sprintf("said by-%d act-%s", g.of[i]+1, g.act[i])
}

// filterCSS returns the rules that show the quotes of a speaker or an act alone, of
// whichever radio button is checked.
func filterCSS() string {
	var b strings.Builder
	rule := func(class string) {
		fmt.Fprintf(&b, "main:has(.f-%[1]s:checked) .said:not(.%[1]s) { opacity: .3; }\n", class)
		fmt.Fprintf(&b, "main:has(.f-%[1]s:checked) :is(.speaker:not(:has(.%[1]s)), li.said:not(.%[1]s)) { display: none; }\n", class)
	}
	for n := 1; n <= maxFiltered; n++ {
		rule(fmt.Sprintf("by-%d", n))
	}
	for _, act := range [...]lede.QuoteAct{lede.ActStatement, lede.ActQuestion, lede.ActBelief, lede.ActKnowledge, lede.ActIntention, lede.ActAttitude} {
		rule("act-" + string(act))
		rule("act-not-" + string(act))
	}
	return b.String()
}

// filter prints what the quotes can be filtered by, if there is a choice.
func (x *section) filter() {
	g := &x.quotes
	if !x.o.shows(PartQuotes) || len(g.list) < 2 && len(g.acts) < 2 {
		return
	}
	x.printf("<details class=\"filter\">\n<summary>Filter quotes</summary>\n")
	choice := func(group, label, all string, n int, value func(i int) (class, name string)) {
		if n < 2 {
			return
		}
		x.printf("<fieldset>\n<legend>%s</legend>\n", label)
		x.printf("<label><input type=\"radio\" name=\"%s-%s\" checked=\"checked\"/>%s</label>\n", x.id, group, all)
		for i := range n {
			class, name := value(i)
			x.printf("<label><input type=\"radio\" name=\"%s-%s\" class=\"f-%s\"/>%s</label>\n", x.id, group, class, escape(name))
		}
		x.printf("</fieldset>\n")
	}
	choice("by", "Who", "everyone", min(len(g.list), maxFiltered), func(i int) (string, string) {
		return fmt.Sprintf("by-%d", i+1), g.list[i].name
	})
	choice("act", "What they do", "everything", len(g.acts), func(i int) (string, string) {
		return "act-" + g.acts[i], g.acts[i]
	})
	x.printf("</details>\n")
}

// lists prints below the text what was found in it.
func (x *section) lists() {
	a, o := x.article, x.o
	if o.shows(PartQuotes) && len(a.Quotes) > 0 {
		x.quoteList()
	}
	if o.shows(PartEntities) && len(a.Entities) > 0 {
		x.entityLists()
	}
	if o.shows(PartDates) && len(a.Dates) > 0 {
		x.printf("<section>\n<h2>Dates</h2>\n<ul class=\"columns\">\n")
		for i, d := range a.Dates {
			x.printf("<li><a href=\"#%s-d%d\">%s</a>", x.id, i+1, escape(d.Text))
			if d.Value != "" {
				x.printf(" = %s", escape(d.Value))
			}
			x.printf("</li>\n")
		}
		x.printf("</ul>\n</section>\n")
	}
	if o.shows(PartReferences) && len(a.CrossReferences) > 0 {
		x.printf("<section>\n<h2>Other stories</h2>\n<ul>\n")
		for i, r := range a.CrossReferences {
			x.printf("<li>%s: <a href=\"#%s-x%d\">%s</a></li>\n", r.Kind, x.id, i+1, escape(referenceText(r)))
		}
		x.printf("</ul>\n</section>\n")
	}
	if o.shows(PartCredits) && len(a.Attribution) > 0 {
		x.printf("<section>\n<h2>Credits</h2>\n<ul>\n")
		for _, c := range a.Attribution {
			x.printf("<li>%s: %s</li>\n", c.Role, escape(creditText(c)))
		}
		x.printf("</ul>\n</section>\n")
	}
	if o.shows(PartProblems) && len(a.Problems) > 0 {
		x.printf("<section>\n<h2>Problems of the input</h2>\n<ul>\n")
		for _, y := range a.Problems {
			x.printf("<li>%s</li>\n", html.EscapeString(problemText(a, y)))
		}
		x.printf("</ul>\n</section>\n")
	}
}

// quoteList prints the quotes by speaker.
func (x *section) quoteList() {
	x.printf("<section class=\"quotes\">\n<h2>Quotes (%d)</h2>\n", len(x.article.Quotes))
	for _, g := range x.quotes.list {
		x.printf("<div class=\"speaker\">\n<h3>%s", escape(g.name))
		if e := x.article.Entity(g.speaker); e != nil {
			if e.Anonymous {
				x.printf(" <small>unnamed</small>")
			}
			if roles := unique(texts(e.Roles)); len(roles) > 0 {
				x.printf(" <small>%s</small>", html.EscapeString(strings.Join(roles, "; ")))
			}
		}
		x.printf("</h3>\n<ol>\n")
		for _, i := range g.quotes {
			x.quote(i)
		}
		x.printf("</ol>\n</div>\n")
	}
	x.printf("</section>\n")
}

// quote prints quote i: its words, and below them what the source does, with which
// words, how sure that is, and the way back to the text.
func (x *section) quote(i int) {
	q := x.article.Quotes[i]
	how := []string{actText(q), string(q.Kind), cueText(q)}
	if q.By != "" && q.By != lede.ByName {
		how = append(how, "by "+string(q.By))
	}
	how = append(how, fmt.Sprintf("%.0f %% sure", math.Floor(100*q.Confidence)))
	x.printf("<li class=\"%s\" id=\"%s-q%d\" value=\"%d\"><blockquote dir=\"auto\">%s</blockquote>\n", x.quotes.class(i), x.id, i+1, i+1, escape(q.Text()))
	x.printf("<p class=\"how\">%s <a class=\"back\" href=\"#%s-r%d\" aria-label=\"quote %d in the text\">↑</a></p></li>\n",
		html.EscapeString(joinNonEmpty(" · ", how...)), x.id, i+1, i+1)
}

// entityLists prints the entities by kind, those without a name last.
func (x *section) entityLists() {
	x.printf("<section>\n")
	group := func(name string, has func(e *lede.Entity) bool) {
		open := false
		for i := range x.article.Entities {
			e := &x.article.Entities[i]
			if !has(e) {
				continue
			}
			if !open {
				x.printf("<h2>%s</h2>\n<ul class=\"columns\">\n", name)
				open = true
			}
			x.entity(i, e)
		}
		if open {
			x.printf("</ul>\n")
		}
	}
	for _, g := range entityGroups {
		group(g.name, func(e *lede.Entity) bool { return e.Kind == g.kind && !e.Anonymous })
	}
	group("Unnamed sources", func(e *lede.Entity) bool { return e.Anonymous })
	x.printf("</section>\n")
}

// entity prints entity i with links to where it is mentioned.
func (x *section) entity(i int, e *lede.Entity) {
	x.printf("<li><mark class=\"%s\">%s</mark>", e.Kind, escape(e.Name))
	if roles := unique(texts(e.Roles)); len(roles) > 0 {
		x.printf(", %s", html.EscapeString(strings.Join(roles, "; ")))
	}
	for k := range e.Mentions {
		x.printf(" <a class=\"at\" href=\"#%s-%s\" aria-label=\"mention %d\">%d</a>", x.id, mentionID(i, k), k+1, k+1)
	}
	x.printf("</li>\n")
}
