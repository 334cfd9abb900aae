package lede

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede/internal/text"
)

// checkParse parses b with p and checks every promise that the documentation
// makes about the result, whatever b is: an article or an error but not both,
// the invariants of checkArticle, and the same value at any read size and from
// the article's own text. It returns the article, nil if there was an error.
func checkParse(t testing.TB, p Parser, b []byte) *Article {
	t.Helper()
	a, err := p.Parse(bytes.NewReader(b))
	if (a == nil) == (err == nil) {
		t.Fatalf("article %v, error %v: want one of them", a, err)
	}
	slow, slowErr := p.Parse(iotest.OneByteReader(bytes.NewReader(b)))
	if !cmp.Equal(a, slow) || fmt.Sprint(err) != fmt.Sprint(slowErr) {
		t.Fatalf("parsed again, byte by byte, it differs: %v, %v\n%s", err, slowErr, cmp.Diff(a, slow))
	}
	if err != nil {
		return nil
	}
	checkArticle(t, a)

	// The text of an article is clean, and otherwise parses to the same.
	p.MaxBytes = -1 // repairs may have made it longer
	again, err := p.Parse(strings.NewReader(a.Text))
	if err != nil {
		t.Fatalf("Parse(a.Text): %v", err)
	}
	want := *a
	want.Problems = slices.DeleteFunc(slices.Clone(a.Problems), func(p Problem) bool {
		return p.Code == ProblemInvalidUTF8 || p.Code == ProblemMixedLineEnds
	})
	if len(want.Problems) == 0 {
		want.Problems = nil
	}
	if len(a.Problems) == maxProblems { // those that go make room for others
		want.Problems = again.Problems
	}
	if diff := cmp.Diff(&want, again); diff != "" {
		t.Fatalf("Parse(a.Text) differs from a (-want +got):\n%s", diff)
	}
	return a
}

// checkParts does the same for ParseParts: each part that is not blank is a block,
// of the kind it was said to be.
func checkParts(t testing.TB, p Parser, parts []Part) *Article {
	t.Helper()
	a, err := p.ParseParts(parts)
	if (a == nil) == (err == nil) {
		t.Fatalf("article %v, error %v: want one of them", a, err)
	}
	if err != nil {
		return nil
	}
	checkArticle(t, a)
	clean := make([]Part, len(a.Blocks))
	i := 0
	for _, part := range parts {
		if text.Blank(part.Text) {
			continue
		}
		if i == len(a.Blocks) {
			t.Fatalf("%d blocks of the parts %q", len(a.Blocks), parts)
		}
		b := a.Blocks[i]
		if kinds[reflect.TypeFor[BlockKind]()][string(part.Kind)] && b.Kind != part.Kind {
			t.Fatalf("part %d is said to be a %s, not a %s: %q", i, part.Kind, b.Kind, part.Text)
		}
		clean[i] = Part{b.Kind, a.Text[b.Start:b.End]}
		i++
	}
	if i != len(a.Blocks) {
		t.Fatalf("%d blocks of the %d parts %q", len(a.Blocks), i, parts)
	}
	p.MaxBytes = -1
	again, err := p.ParseParts(clean)
	if err != nil {
		t.Fatalf("once more: %v", err)
	}
	for i := range again.Blocks {
		if got, want := again.Blocks[i], a.Blocks[i]; again.Text[got.Start:got.End] != clean[i].Text || got.Kind != want.Kind {
			t.Fatalf("once more, Blocks[%d] is a %s %q, not a %s %q", i, got.Kind, again.Text[got.Start:got.End], want.Kind, clean[i].Text)
		}
	}
	return a
}

// checkArticle checks the invariants of an article.
func checkArticle(t testing.TB, a *Article) {
	t.Helper()
	c := &checker{TB: t, a: a}
	c.text()
	c.walk("Article", reflect.ValueOf(*a))
	c.blocks()
	c.layout()
	c.quotes()
	c.entities()
	c.rest()
	c.accessors()
	c.units()
	c.json()
	if len(c.bad) > 0 {
		t.Fatalf("%d broken invariants:\n%s\nin %.2000q", len(c.bad), strings.Join(c.bad[:min(len(c.bad), 20)], "\n"), a.Text)
	}
}

type checker struct {
	testing.TB
	a   *Article
	bad []string
}

// want notes a broken invariant if ok is false.
func (c *checker) want(ok bool, format string, args ...any) {
	if !ok {
		c.bad = append(c.bad, fmt.Sprintf(format, args...))
	}
}

func (c *checker) text() {
	s := c.a.Text
	c.want(utf8.ValidString(s), "Text is not UTF-8")
	c.want(!strings.Contains(s, "\r"), "Text has a carriage return")
	c.want(!strings.HasPrefix(s, "\ufeff"), "Text begins with a byte order mark")
	c.want(strings.TrimSpace(s) != "", "Text is blank")
	c.want(c.a.Language == "und" || slices.Contains(Languages(), c.a.Language), "Language %q", c.a.Language)
}

// walk visits every value of the article and checks what holds for each of its
// type, wherever it stands.
func (c *checker) walk(path string, v reflect.Value) {
	switch x := v.Interface().(type) {
	case Fragment:
		if x == (Fragment{}) {
			return
		}
		if c.span(path, x.Span) {
			c.want(x.Text == c.a.Text[x.Start:x.End], "%s: %v is %q, not %q", path, x.Span, c.a.Text[x.Start:x.End], x.Text)
			c.want(trimmed(x.Text), "%s: white space around %q", path, x.Text)
		}
		return
	case Span:
		c.span(path, x)
		return
	case Headline: // the parts stand in the whole
		c.want(in(x.Claim.Span, x.Span) && in(x.Source.Span, x.Span), "%s: %v, %v are not in %v", path, x.Claim, x.Source, x.Span)
		c.want(x.Claim.Span == Span{} || x.Source.Span == Span{} || disjoint(x.Claim.Span, x.Source.Span), "%s: claim and source overlap", path)
		c.want((x.Fragment == Fragment{}) == (x.Claim == Fragment{}), "%s: claim %q of %q", path, x.Claim.Text, x.Text)
		c.want(x.Source.End > 0 || x.Speaker == 0, "%s: a speaker without a source", path)
		for _, f := range x.Tags {
			c.want(in(f.Span, x.Span), "%s: tag %v is not in %v", path, f, x.Span)
		}
	case Date:
		c.want(x.Value == "" || isoDate.MatchString(x.Value), "%s: date value %q", path, x.Value)
	case EntityID:
		c.want(x == 0 || c.a.Entity(x) != nil, "%s: no entity %d", path, x)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		if v.IsZero() {
			return
		}
		for i := range v.NumField() {
			c.walk(path+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Slice:
		c.want(v.IsNil() || v.Len() > 0, "%s is empty, not nil", path)
		for i := range v.Len() {
			c.walk(fmt.Sprintf("%s[%d]", path, i), v.Index(i))
		}
	case reflect.String:
		known, ok := kinds[v.Type()]
		c.want(!ok || known[v.String()], "%s: no %v is %q", path, v.Type(), v.String())
	}
}

// isoDate are the values of dates: a day, month or year, a part of a year by its
// number, a week, a decade, a century, or an interval.
var isoDate = regexp.MustCompile(`^((-|\d{4})(-\d\d(-\d\d)?)?|\d{4}-W\d\d|\d{3}X|\d\dXX|\d{4}(-\d\d-\d\d)?/\d{4}(-\d\d-\d\d)?)$`)

// span reports whether s is a range of characters of the text.
func (c *checker) span(path string, s Span) bool {
	ok := 0 <= s.Start && s.Start < s.End && s.End <= len(c.a.Text)
	c.want(ok, "%s: %v is not within %d bytes", path, s, len(c.a.Text))
	if ok {
		ok = utf8.RuneStart(c.a.Text[s.Start]) && (s.End == len(c.a.Text) || utf8.RuneStart(c.a.Text[s.End]))
		c.want(ok, "%s: %v cuts a character", path, s)
	}
	return ok
}

// between checks that only white space lies between two offsets.
func (c *checker) between(path string, from, to int) {
	ok := 0 <= from && from <= to && to <= len(c.a.Text)
	c.want(ok, "%s: out of order at %d, %d", path, from, to)
	if ok {
		gap := c.a.Text[from:to]
		c.want(strings.TrimSpace(gap) == "", "%s: %q is left out", path, gap)
	}
}

// partition checks that spans lie in order with only white space between them,
// the start and the end.
func (c *checker) partition(path string, whole Span, parts []Span) {
	end := whole.Start
	for i, s := range parts {
		p := fmt.Sprintf("%s[%d]", path, i)
		c.between(p, end, s.Start)
		if ok := s.Start >= 0 && s.Start < s.End && s.End <= len(c.a.Text); ok {
			c.want(trimmed(c.a.Text[s.Start:s.End]), "%s: white space around it", p)
		}
		end = s.End
	}
	c.between(path, end, whole.End)
}

func (c *checker) blocks() {
	var spans []Span
	for i, b := range c.a.Blocks {
		spans = append(spans, b.Span)
		c.want(len(b.Sentences) > 0, "Blocks[%d] has no sentence", i)
		c.partition(fmt.Sprintf("Blocks[%d].Sentences", i), b.Span, b.Sentences)
	}
	c.partition("Blocks", Span{0, len(c.a.Text)}, spans)
}

// layout checks that the headline, the dateline and the references stand where
// the blocks say.
func (c *checker) layout() {
	a := c.a
	if a.Headline.End > 0 {
		c.want(slices.ContainsFunc(a.Blocks, func(b Block) bool {
			return b.Kind == BlockHeadline && in(a.Headline.Span, b.Span)
		}), "no headline block holds the headline %v", a.Headline.Span)
	}
	if d := a.Dateline; d.End > 0 {
		c.want(in(d.Place.Span, d.Span) && in(d.Date.Span, d.Span) && in(d.Agency.Span, d.Span), "a part of the dateline is not in it")
		c.want(slices.ContainsFunc(a.Blocks, func(b Block) bool { return in(d.Span, b.Span) }), "the dateline is in no block")
		c.want(d.Date.End == 0 || len(a.Dates) == 0 || slices.Contains(a.Dates, d.Date), "the dateline's date %v is not in Dates", d.Date)
		for i, q := range a.Quotes {
			for _, f := range append([]Fragment{q.Source, q.Cue}, q.Content...) {
				c.want(f.End == 0 || disjoint(f.Span, d.Span), "Quotes[%d] reaches into the dateline", i)
			}
		}
	}
	for i, x := range a.Attribution {
		for _, f := range x.Names {
			c.want(in(f.Span, x.Span), "Attribution[%d]: %v is not in it", i, f)
		}
		c.want(slices.IsSortedFunc(x.Names, byStart), "Attribution[%d].Names are out of order", i)
	}
	for i, x := range a.CrossReferences {
		c.want(in(x.Label.Span, x.Span) && in(x.Title.Span, x.Span), "CrossReferences[%d]: a part is not in it", i)
	}
}

func (c *checker) quotes() {
	for i, q := range c.a.Quotes {
		c.want(len(q.Content) > 0, "Quotes[%d] has no content", i)
		c.want((q.By == "") == (q.Speaker == 0), "Quotes[%d]: speaker %d by %q", i, q.Speaker, q.By)
		c.want(q.Speaker == 0 || q.Source.End > 0 || q.By == ByContinuation, "Quotes[%d]: a speaker without a source", i)
		c.want((q.SpeakerName == "") == (q.Source.End == 0 && q.Speaker == 0), "Quotes[%d]: %q speaks, who is %d, %q", i, q.SpeakerName, q.Speaker, q.Source.Text)
		if e := c.a.Entity(q.Speaker); e != nil {
			c.want(q.SpeakerName == e.Name, "Quotes[%d]: %q speaks, whose name is %q", i, q.SpeakerName, e.Name)
		}
		c.want(q.Confidence >= 0 && q.Confidence <= 1, "Quotes[%d]: confidence %v", i, q.Confidence)
		c.disjointInOrder(fmt.Sprintf("Quotes[%d].Content", i), q.Content)
		c.disjointInOrder(fmt.Sprintf("Quotes[%d].Antecedent", i), q.Antecedent)
		if i > 0 && len(q.Content) > 0 && len(c.a.Quotes[i-1].Content) > 0 {
			c.want(c.a.Quotes[i-1].Content[0].Start <= q.Content[0].Start, "Quotes[%d] is out of order", i)
		}
	}
}

func (c *checker) disjointInOrder(path string, fs []Fragment) {
	for i := 1; i < len(fs); i++ {
		c.want(fs[i-1].End <= fs[i].Start, "%s[%d] is out of order", path, i)
	}
}

func (c *checker) entities() {
	read, _ := text.Read(c.a.Text)
	seen := map[Span]EntityID{}
	for i, e := range c.a.Entities {
		path := fmt.Sprintf("Entities[%d]", i)
		c.want(int(e.ID) == i+1, "%s.ID is %d", path, e.ID)
		c.want(len(e.Mentions) > 0, "%s has no mention", path)
		named := false
		var fs []Fragment
		for _, m := range e.Mentions {
			fs = append(fs, m.Fragment)
			words := strings.Join(strings.Fields(read.Text[read.At(m.Start):read.At(m.End)]), " ")
			named = named || words == e.Name || strings.ReplaceAll(words, "- ", "") == e.Name || strings.ReplaceAll(words, "- ", "-") == e.Name
			if cut := strings.ReplaceAll(m.Text, "\u00ad\n", ""); cut != m.Text { // a word that a soft hyphen parts at a line end
				whole, _ := text.Read(cut)
				named = named || strings.Join(strings.Fields(whole.Text), " ") == e.Name
			}
			named = named || e.Anonymous && m.Kind == MentionNominal && strings.EqualFold(words, e.Name)
			c.want(!e.Anonymous || m.Kind != MentionName, "%s is anonymous and has the name %v", path, m)
			c.want(seen[m.Span] == 0, "%s and entity %d share the mention %v", path, seen[m.Span], m)
			seen[m.Span] = e.ID
		}
		c.want(named, "%s: the name %q is none of its mentions %v", path, e.Name, fs)
		c.disjointInOrder(path+".Mentions", fs)
		c.disjointInOrder(path+".Roles", e.Roles)
		for _, id := range e.Affiliations {
			body := c.a.Entity(id)
			c.want(body != nil && id != e.ID && (body.Kind == EntityOrganization || body.Kind == EntityPlace), "%s belongs to %v", path, body)
		}
		if i > 0 && len(e.Mentions) > 0 && len(c.a.Entities[i-1].Mentions) > 0 {
			c.want(c.a.Entities[i-1].Mentions[0].Start <= e.Mentions[0].Start, "%s is out of order", path)
		}
	}
}

func (c *checker) rest() {
	a := c.a
	inOrder(c, "Attribution", a.Attribution, func(x Credit) int { return x.Start })
	inOrder(c, "CrossReferences", a.CrossReferences, func(x CrossReference) int { return x.Start })
	inOrder(c, "Problems", a.Problems, func(x Problem) int { return x.Start })
	c.want(len(a.Problems) <= maxProblems, "%d problems", len(a.Problems))
	for i, x := range a.Problems {
		c.want(x.Code != ProblemMore || i == maxProblems-1, "Problems[%d] says that there are more", i)
	}
	var dates []Fragment
	for _, d := range a.Dates {
		dates = append(dates, d.Fragment)
	}
	c.disjointInOrder("Dates", dates)
}

func inOrder[T any](c *checker, path string, s []T, start func(T) int) {
	for i := 1; i < len(s); i++ {
		c.want(start(s[i-1]) <= start(s[i]), "%s[%d] is out of order", path, i)
	}
}

func (c *checker) accessors() {
	a := c.a
	c.want(a.Entity(0) == nil && a.Entity(-1) == nil && a.Entity(EntityID(len(a.Entities)+1)) == nil, "Entity finds what there is not")
	n := 0
	for id := EntityID(0); int(id) <= len(a.Entities); id++ {
		for q := range a.QuotesBy(id) {
			c.want(q.Speaker == id, "QuotesBy(%d) has a quote by %d", id, q.Speaker)
			n++
		}
	}
	c.want(n == len(a.Quotes), "QuotesBy finds %d of %d quotes", n, len(a.Quotes))
	n = 0
	for _, b := range a.Blocks {
		n += len(b.Sentences)
	}
	for range a.Sentences() {
		n--
	}
	c.want(n == 0, "Sentences yields %d too few", n)
	for i, b := range a.Blocks {
		first, ok := a.BlockAt(b.Start)
		last, ok2 := a.BlockAt(b.End - 1)
		c.want(ok && ok2 && first.Span == b.Span && last.Span == b.Span, "BlockAt misses Blocks[%d]", i)
		if at, ok := a.BlockAt(b.End); ok {
			c.want(i+1 < len(a.Blocks) && at.Span == a.Blocks[i+1].Span, "BlockAt(%d) is in %v, not in Blocks[%d]", b.End, at.Span, i+1)
		}
	}
	l := a.Lede()
	c.want(l == Fragment{} || c.span("Lede", l.Span) && l.Text == a.Text[l.Start:l.End], "Lede is %v", l)
	for i, q := range a.Quotes {
		c.want(trimmed(q.Text()) && utf8.ValidString(q.Text()), "Quotes[%d].Text is %q", i, q.Text())
	}
}

// units checks that the article in other units has the same fragments, and that it
// can be turned back.
func (c *checker) units() {
	for unit, cut := range cuts(c.a.Text) {
		b := c.a.In(unit)
		c.want(b.Unit == unit, "In(%s) counts %s", unit, b.Unit)
		c.want(cmp.Equal(c.a, b.In(UnitByte)), "In(%s) cannot be turned back:\n%s", unit, cmp.Diff(c.a, b.In(UnitByte)))
		eachFragment(reflect.ValueOf(*b), func(f Fragment) {
			c.want(f.Text == cut(f.Span), "In(%s): %v is %q, not %q", unit, f.Span, cut(f.Span), f.Text)
		})
		c.want(b.Lede().Text == c.a.Lede().Text, "In(%s): the lede is %q", unit, b.Lede().Text)
		for i := range b.Blocks {
			s, t := b.Blocks[i].Span, c.a.Blocks[i].Span
			c.want(cut(s) == c.a.Text[t.Start:t.End], "In(%s): Blocks[%d] is %q", unit, i, cut(s))
		}
	}
}

// cuts are how languages that count other units cut a text.
func cuts(text string) map[Unit]func(Span) string {
	runes := []rune(text)
	units := utf16.Encode(runes)
	return map[Unit]func(Span) string{
		UnitByte:  func(s Span) string { return text[s.Start:s.End] },
		UnitRune:  func(s Span) string { return string(runes[s.Start:s.End]) },
		UnitUTF16: func(s Span) string { return string(utf16.Decode(units[s.Start:s.End])) },
	}
}

// eachFragment visits every fragment of a value, wherever it stands.
func eachFragment(v reflect.Value, visit func(Fragment)) {
	if f, ok := v.Interface().(Fragment); ok {
		visit(f)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			eachFragment(v.Field(i), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachFragment(v.Index(i), visit)
		}
	}
}

func (c *checker) json() {
	b, err := json.Marshal(c.a)
	if err != nil {
		c.want(false, "JSON: %v", err)
		return
	}
	var back Article
	if err := decodeStrict(b, &back); err != nil {
		c.want(false, "JSON: %v", err)
		return
	}
	c.want(cmp.Equal(*c.a, back), "JSON does not bring it back:\n%s", cmp.Diff(*c.a, back))
}

// decodeStrict decodes one JSON value and refuses fields that are not known.
func decodeStrict(b []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("data after the JSON value")
	}
	return nil
}

func byStart(a, b Fragment) int { return a.Start - b.Start }

// in reports whether a is absent or lies in b.
func in(a, b Span) bool { return a == Span{} || b.Start <= a.Start && a.End <= b.End }

func disjoint(a, b Span) bool { return a.End <= b.Start || b.End <= a.Start }

func trimmed(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return s == "" || !unicode.IsSpace(first) && !unicode.IsSpace(last)
}

// kinds are the values that each kind type may have.
var kinds = map[reflect.Type]map[string]bool{
	kindType[Role](): set(RoleAuthor, RoleReporter, RoleContributor, RoleEditor, RoleCorrespondent, RoleAgency,
		RolePhoto, RoleVideo, RoleGraphic, RoleSource),
	kindType[BlockKind](): set(BlockHeadline, BlockDeck, BlockByline, BlockDateline, BlockTimestamp, BlockParagraph,
		BlockSubhead, BlockListItem, BlockCaption, BlockCredit, BlockCrossReference, BlockNote, BlockCopyright,
		BlockEndMark, BlockBoilerplate),
	kindType[ReferenceKind](): set(ReferenceRelated, ReferenceEarlier, ReferenceCited),
	kindType[ProblemCode](): set(ProblemInvalidUTF8, ProblemMixedLineEnds, ProblemMarkup, ProblemUnclosedQuote,
		ProblemUnopenedQuote, ProblemMismatchedQuotes, ProblemEntity, ProblemMojibake, ProblemMore),
	kindType[Unit]():        set(UnitByte),
	kindType[EntityKind]():  set(EntityPerson, EntityOrganization, EntityPlace, EntityOther),
	kindType[MentionKind](): set(MentionName, MentionNominal, MentionPronoun),
	kindType[QuoteKind]():   set(QuoteDirect, QuoteIndirect, QuoteMixed),
	kindType[QuoteAct]():    set(ActStatement, ActQuestion, ActBelief, ActKnowledge, ActIntention, ActAttitude),
	kindType[Evidence]():    set("", ByName, ByPronoun, ByDescription, ByContinuation),
}

func kindType[T any]() reflect.Type { return reflect.TypeFor[T]() }

func set[T ~string](values ...T) map[string]bool {
	m := map[string]bool{}
	for _, v := range values {
		m[string(v)] = true
	}
	return m
}
