package names_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede/internal/crf"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// read reads a text with the stages below this one.
func read(s, tag string) (*token.Text, *layout.Page, *prose.Prose) {
	d := new(token.Text).Scan(lang.Find(tag, s), s)
	p := new(layout.Reader).Read(d)
	return d, p, new(prose.Reader).Read(d, p)
}

var letters = map[lang.NameKind]string{lang.KindPerson: "person ", lang.KindOrganization: "organization ", lang.KindPlace: "place ", lang.KindOther: "other "}

func TestFind(t *testing.T) {
	const body = "Talks go on for a third day.\n\nThe talks were expected to last for a week, but nobody knew what would come of them.\n\n"
	cases := []struct {
		name, tag, text string
		want            []string
	}{
		{"same letters, another kind", "en", body + "The minister flew to Lisbon. A spokesman for Corvina said Anna Kowalska had left.",
			[]string{"place Lisbon", "organization Corvina", "person Anna Kowalska"}},
		{"one form has one kind", "en", body + "They live in Kubrat. Kubrat is small. Nobody leaves Kubrat.",
			[]string{"place Kubrat", "place Kubrat", "place Kubrat"}},
		{"title is no part of a name", "en", body + "They met President Petra Novak there.", []string{"person Petra Novak"}},
		{"courtesy title tells a person", "fr", "1\n\nLe conseil a entendu Mme Castan lundi soir dans la grande salle.\n", []string{"person Castan"}},
		{"a surname that is a month", "en", body + "The fair was run by Harlan T. May for years.", []string{"person Harlan T. May"}},
		{"a surname alone that is an auxiliary or a month", "en", body + "They met George Will and Anna May. Will said it was late. May's brother may leave in May.",
			[]string{"person George Will", "person Anna May", "person Will", "person May"}},
		{"letters before a name", "en", body + "Last week, a director of the F.B.I. Dennis J. Krause was dismissed.", []string{"organization F.B.I.", "person Dennis J. Krause"}},
		{"letters before a name, in Ukrainian", "uk", "1\n\nГолова ОВА Сергій Лисенко про це знав.\n", []string{"organization ОВА", "person Сергій Лисенко"}},
		{"initials before a name", "en", body + "A former director, J.R. Coombe, was dismissed.", []string{"person J.R. Coombe"}},
		{"short name of a company that has a namesake", "en", body + "Harlan Freight Corp plans to expand. Harlan said it would build ships. Its chairman, Tom Harlan, agreed.",
			[]string{"organization Harlan Freight Corp", "organization Harlan", "person Tom Harlan"}},
		{"company by its domain", "en", body + "It was sold on Shopwell.com for years.", []string{"organization Shopwell.com"}},
		{"verb in a headline in title case", "en", "Zelmira Joins Bostock in Harbour Deal After Long Night\n\nZelmira said on Monday that it had met Pia Bostock. Shares in Zelmira fell.\n\nBoth of them left early.\n",
			[]string{"organization Zelmira", "person Bostock", "organization Zelmira", "person Pia Bostock", "organization Zelmira"}},
		{"common words in a headline in title case", "en", "Kelmark Plane Crash: What We Know About It\n\nThe inquiry in Kelmark is over, Pia Bostock said on Monday. A plane crash in Kelmark began the crisis.\n\nBoth of them left early.\n",
			[]string{"place Kelmark", "place Kelmark", "person Pia Bostock", "place Kelmark"}},
		{"agency in small letters", "de", "Bahn gesperrt\n\nKoblenz (dpa) - Nach einem Felssturz bleibt die Bahnstrecke bis Ostern gesperrt, wie es am Montag hieß.\n",
			[]string{"place Koblenz", "organization dpa"}},
		{"nouns are no names", "de", "1\n\nDie Sprecherin der Behörde traf den Leiter des Werks im Rathaus.\n", nil},
		{"no name goes on behind a small abbreviation", "pl", "1\n\nW maju ruszył Program Rozwoju Wisły pn. „Zima”. Anna Nowak mówi o nim w Gdyni.\n",
			[]string{"organization Program Rozwoju Wisły", "person Anna Nowak", "place Gdyni"}},
		{"two abbreviations and a noun", "de", "1\n\nDie Sprecherin sagte, der Wert (laut Anbieter hoch, Anm. d. Red.) sei geprüft. Anna Kowalska bleibt in Bremen.\n",
			[]string{"person Anna Kowalska", "place Bremen"}},
		{"a team is called after its town", "en", "Bremen win again\n\nBremen beat Porto 3-1 on Saturday.\n\nPorto had beaten Lille 2-0 and 1-0 in May. The match in Lisbon ended 4-4.\n",
			[]string{"organization Bremen", "organization Bremen", "organization Porto", "organization Porto", "organization Lille", "place Lisbon"}},
		{"what a place is the base of", "en", body + "The New York-based Corvina Foods said it had bought Anna Kowalska's shop.",
			[]string{"place New York", "organization Corvina Foods", "person Anna Kowalska"}},
		{"a cyclone has the name of a person", "en", body + "In June, Cyclone Hilda made landfall. Cyclone Hilda has gone.", []string{"other Cyclone Hilda", "other Cyclone Hilda"}},
		{"a storm in small letters", "es", "1\n\nEl huracán Hilda llegó el lunes a la costa. Hilda dejó dos heridos.\n", []string{"other Hilda", "other Hilda"}},
		{"a storm where nouns have capitals", "de", "1\n\nDas Sturmtief Sabine zog am Montag über die Stadt.\n", []string{"other Sturmtief Sabine"}},
		{"who has the copyright", "en", body + "Anna Kowalska left.\n\nCopyright 2024 Coastal Press. All rights reserved.\n", []string{"person Anna Kowalska", "organization Coastal Press"}},
		{"name that ends in small letters", "sv", "1\n\nDet visar en studie från Lunds universitet som kom i går.\n", []string{"organization Lunds universitet"}},
		{"what owns a body or a place is a name of its own", "en", body + "She left Kelmark University's Harlan School of Law. The ship belongs to Ghana's Ministry of Ports. King's College London has no dean.",
			[]string{"organization Kelmark University", "organization Harlan School of Law", "place Ghana", "organization Ministry of Ports", "organization King's College London"}},
		{"a body of one thing and another", "en", body + "She runs the Bureau of Land and Water now.", []string{"organization Bureau of Land and Water"}},
		{"conjunction within a name", "es", "1\n\nLo dijo ayer el Ministerio de Pesca y Turismo en Madrid.\n", []string{"organization Ministerio de Pesca y Turismo", "place Madrid"}},
		{"name that begins in small letters", "ru", "1\n\nОб этом сообщили в министерстве обороны России во вторник.\n", []string{"organization министерстве обороны России"}},
		{"street in small letters", "ru", "1\n\nДом стоит на улице Челюскинцев в Казани.\n", []string{"place улице Челюскинцев", "place Казани"}},
		{"people with the capital of a sentence", "ru", "1\n\nВласти района сообщили о ремонте. Местные власти ждут.\n", nil},
		{"body of a body", "ru", "1\n\nДело передано в Верховный суд Удмуртской республики.\n", []string{"organization Верховный суд Удмуртской республики"}},
		{"letters of a party behind a politician", "da", "1\n\nDet siger borgmester Kirsten Holm (V) til avisen.\n", []string{"person Kirsten Holm", "organization V"}},
		{"agency that the weights take for a place", "pt", "1\n\nNinguém ficou ferido, disse à Lusa o comandante Rui Candeias.\n", []string{"organization Lusa", "person Rui Candeias"}},
		{"platform in a case that the weights have not met", "pl", "1\n\nRzecznik napisał o tym na Instagramie w środę.\n", []string{"other Instagramie"}},
		{"authority at the beginning of a sentence", "no", "1\n\nMattilsynet opplyser at funnet er undersøkt.\n", []string{"organization Mattilsynet"}},
		{"where people live, not who they are", "es", "1\n\nLos vecinos de Rosana piden otra cosa desde hace tiempo.\n", []string{"place Rosana"}},
		{"one word in other letters is nobody", "uk", "1\n\nНа думку аналітиків, Zorvik вийде на ринок.\n", []string{"organization Zorvik"}},
		{"name that goes on in small letters", "uk", "1\n\nПро це повідомив Верховний Суд України у Києві.\n", []string{"organization Верховний Суд України", "place Києві"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, p, m := read(c.text, c.tag)
			var got []string
			for _, s := range new(names.Finder).Find(d, p, m).Spans() {
				got = append(got, letters[s.Kind]+d.Raw[d.Toks[s.First].Start:d.Toks[s.Last-1].End])
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestWithoutWeights checks that what the layout proves is found without a model.
func TestWithoutWeights(t *testing.T) {
	d, p, m := read("Talks go on\n\nKYIV (AP) — Anna Kowalska left the talks on Monday, but nobody knew what would come of them.\n", "en")
	if diff := cmp.Diff([]lang.NameKind{lang.KindPlace, lang.KindOrganization}, kinds(new(names.Finder).FindWith(nil, d, p, m))); diff != "" {
		t.Error(diff)
	}
}

func kinds(f *names.Found) (out []lang.NameKind) {
	for _, s := range f.Spans() {
		out = append(out, s.Kind)
	}
	return out
}

// TestOrder checks on all fixtures that names stand in order, do not overlap, have a
// kind, and are the same when a finder is used again.
func TestOrder(t *testing.T) {
	files, err := filepath.Glob("../../testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	var again names.Finder
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d, p, m := read(string(b), "")
		spans := new(names.Finder).Find(d, p, m).Spans()
		if diff := cmp.Diff(spans, again.Find(d, p, m).Spans()); diff != "" {
			t.Errorf("%s: found otherwise by a used finder:\n%s", file, diff)
		}
		last := 0
		for _, s := range spans {
			if s.First < last || s.Last <= s.First || s.Last > len(d.Toks) || s.Kind == lang.KindNone {
				t.Errorf("%s: name %+v after token %d", file, s, last)
			}
			last = s.Last
		}
	}
}

// TestReader checks that each spot has features of its own, and more in the second
// pass.
func TestReader(t *testing.T) {
	d, p, m := read("Talks go on\n\nAnna Kowalska met the Bank of Marlow. Kowalska left Marlow.\n", "en")
	var r names.Reader
	r.Read(d, p, m)
	if r.Runs() < 3 {
		t.Fatalf("%d runs", r.Runs())
	}
	for n := range r.Runs() {
		first, last := r.Run(n)
		keys, ends := r.Keys(n, false, nil, nil)
		if len(ends) != last-first || int(ends[len(ends)-1]) != len(keys) {
			t.Fatalf("run %d has %d tokens, ends %v of %d keys", n, last-first, ends, len(keys))
		}
		for i, before := 0, int32(0); i < len(ends); before, i = ends[i], i+1 {
			if k := ends[i] - before; k < 1 || k > crf.MaxFeatures {
				t.Errorf("run %d: spot %d has %d features", n, i, k)
			}
		}
		if more, _ := r.Keys(n, true, nil, nil); len(more) < len(keys) {
			t.Errorf("run %d: fewer features in the second pass", n)
		}
	}
}
