package names

import (
	"testing"

	"github.com/lede-go/lede/internal/lang"
)

// TestStem checks that the cases of a name have one stem, that other names have
// others, and which case is taken for the nominative.
func TestStem(t *testing.T) {
	for _, c := range []struct {
		tag   string
		cases []string // the nominative first
	}{
		{"pl", []string{"Niemcy", "Niemczech"}},
		{"pl", []string{"Niemiec", "Niemczech"}}, // the genitive
		{"pl", []string{"Kraków", "Krakowa", "Krakowie", "Krakowem"}},
		{"pl", []string{"Afryka", "Afryce", "Afrykę"}},
		{"pl", []string{"Praga", "Pradze", "Pragi"}},
		{"pl", []string{"Poznań", "Poznania", "Poznaniu"}},
		{"pl", []string{"Marek", "Marka", "Markowi", "Markiem"}},
		{"pl", []string{"Friedrich", "Friedricha", "Friedrichowi"}},
		{"pl", []string{"Kowalski", "Kowalskiego", "Kowalskim"}},
		{"pl", []string{"Północna", "Północnej", "Północną"}},
		{"pl", []string{"Francja", "Francji", "Francję"}},
		{"uk", []string{"Бразилія", "Бразилії", "Бразилію"}},
		{"uk", []string{"Харків", "Харкова", "Харкову"}},
		{"uk", []string{"Київ", "Києва", "Києві"}},
		{"uk", []string{"Лисенко", "Лисенка", "Лисенком"}},
		{"uk", []string{"Сергій", "Сергія", "Сергієм"}},
		{"uk", []string{"Рига", "Ризі", "Ригою"}},
		{"uk", []string{"Україна", "України", "Україні", "Україну"}},
		{"ru", []string{"Соловьёв", "Соловьев", "Соловьёва", "Соловьеву"}},
		{"ru", []string{"Павел", "Павла", "Павлу"}},
		{"ru", []string{"Россия", "России", "Россией"}},
		{"ru", []string{"Толстой", "Толстого", "Толстому"}},
		{"ru", []string{"Казань", "Казани", "Казанью"}},
		{"en", []string{"Ann"}},
	} {
		l := lang.Find(c.tag, "")
		first, best := appendStem(nil, c.cases[0], &l.Cases)
		for _, w := range c.cases[1:] {
			stem, rank := appendStem(nil, w, &l.Cases)
			if string(stem) != string(first) {
				t.Errorf("%s: the stem of %s is %s, that of %s is %s", c.tag, c.cases[0], first, w, stem)
			}
			if rank < best || rank == best && len(w) < len(c.cases[0]) {
				t.Errorf("%s: %s looks more like the nominative than %s", c.tag, w, c.cases[0])
			}
		}
	}
	for _, c := range [][3]string{{"pl", "Kowalski", "Kowal"}, {"uk", "Шевченко", "Шевчук"}, {"ru", "Иванов", "Иван"}, {"en", "Castan", "Castana"}} {
		l := lang.Find(c[0], "")
		a, _ := appendStem(nil, c[1], &l.Cases)
		if b, _ := appendStem(nil, c[2], &l.Cases); string(a) == string(b) {
			t.Errorf("%s: %s and %s have one stem, %s", c[0], c[1], c[2], a)
		}
	}
}
