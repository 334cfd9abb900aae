package lede

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// edgeCases are inputs at which parsers of news copy stumble. They seed the
// fuzzer, and each is checked in every run of the tests.
var edgeCases = []string{
	"", " ", "\n", "\ufeff", "a", ".", "\"", "''", "'", "“", "”", "«»", "„“", "「」", "(", ")", "-", "—", ":", ",", "\u00ad", "\u200b", "\u0301",
	"\"\"", "\"a", "a\"", "“a", "a”", "\"a\" \"b", "“a ‘b “c” d’ e”", "''a'' said b.", "``a,'' he said.",
	"Ann Lee, who asked for help, told", "said", "He said", "He said.", "said he", "according to", "According to him, it is.", "\"A,\" said", "said \"A\"", ": \"A\"", "A: B", "A - B", " - A", "A - ",
	"KYIV (Reuters) -", "KYIV (Reuters) - A", "KYIV, Nov. 5 (Reuters) - ", "(Reuters)", "KYIV -", "/TASS/", "By", "By ", "By A", "BY A, B AND C", "By A\nBy B\nBy C",
	"Read also:", "Read also", "Read also: ", "Read also:\nA", "A\nRead also: B - C\nD", "Photo:", "Photo: A", "(AP Photo/", "(Reporting by", "(Reporting by A; Editing by",
	"###", "-30-", "ENDS", "© 2020", "* * *", "- a\n- b\n- c", "1. a\n2. b", "a\tb\tc\nd\te\tf",
	"A\n\nB\n\nC", "A\nB\nC", "A\r\n\r\nB", "\n\n\nA\n\n\n", "  A\n\tB\n   C", "A\u2028B\u2029C", "A\u0085B", "A\vB\fC",
	"Mr. Smith said.", "Mr.", "U.S.", "J. J. J. J.", "St. St. St.", "etc...", "?!?!", "a.b.c.d", "3.5. 4", "http://", "http://a.b/c?d=e.", "@", "@a", "#", "#a", "a@b", "a@b.c",
	"Jan. 5", "Wednesday", "May", "Feb. 31, 2020", "on Nov. 5, 2024, at 5 p.m.", "0000-00-00", "the 1990s", "yesterday", "13/32/9999",
	"İstanbul'da dedi.", "ŞŞŞ ıııı", "ǅ Ǆ ǆ", "ﬁ ﬃ", "ß ẞ SS", "e\u0301 \u00e9", "\u0301\u0301\u0301", "한국어 문장입니다.", "这是一个句子。他说：“好。”", "日本語「はい」と言った。", "ภาษาไทย", "العربية قال: «نعم»", "שלום אמר", "👩‍👩‍👧‍👦 said", "🇺🇦🇺🇦", "\u202eabc\u202c",
	"<p>HTML</p>", "<", "<<<<", "&amp; &quot;x&quot;", "{\"json\": \"x\"}", "\ufffd", "\xff\xfea\x00", "a\xffb c d e f g h i j k l m n o p", "000\r\n00\x1600", "a\x7fb c d e f g h i j k l m n o p",
	"\"One.\n\n\"Two.\n\n\"Three,\" he said.", "\"One,\" he said. \"Two,\" she said. \"Three.\"", "He said: \"One.\n\nTwo.", "said said said said", "He he he said said", "\"a\" (\"b\" (\"c\" (\"d",
	"O'Brien's dogs' 'tails' wag 'n' bark in '24.", "'Tis 'twas 'em", "rock 'n' roll", "5' 6\" tall", "“ a ”", "” a “", "\" a \"", "a\"b\"c",
	"A B C D E F G H", "AAAA BBBB\nCCCC DDDD\nEEEE", "the the the", "I I I", "who who who said", "Ann Lee, who said that Bo Lee, who said that, said.", "Lee said. Ann Lee said. Bo Lee said. Lee said.",
}

func TestEdgeCases(t *testing.T) {
	p := Parser{Published: time.Date(2024, 2, 29, 23, 59, 59, 0, time.FixedZone("", 14*3600))}
	for _, s := range edgeCases {
		checkParse(t, Parser{}, []byte(s))
		checkParse(t, p, []byte("Headline\n\n"+s+"\n\n"+s))
		for i := range s { // cut short, at every byte
			checkParse(t, p, []byte(s[:i]))
		}
	}
	checkParse(t, p, []byte(strings.Join(edgeCases, " ")))
	checkParse(t, p, []byte(strings.Join(edgeCases, "\n\n")))
}

// TestCutFixtures parses every fixture cut short at many places.
func TestCutFixtures(t *testing.T) {
	step := 97
	if testing.Short() {
		step = 997
	}
	for _, name := range fixtures(t) {
		b := readFile(t, name)
		for i := step; i < len(b); i += step {
			checkParse(t, Parser{}, b[:i])
			checkParse(t, Parser{}, b[i:])
		}
	}
}

// TestCutSentences parses reports cut short at every byte, and what is left: a text may end or
// begin anywhere, at the verb that reports, its object, its comma.
func TestCutSentences(t *testing.T) {
	for _, s := range []struct{ language, text string }{
		{"no", "Brua over elva er stengt i to uker, ifølge mekler Robert E. Vik."},
		{"da", "Broen over åen er lukket, siger Jens Vig, formand for havnen, og tilføjer, at den åbner."},
		{"sv", "Enligt systrarna är bron stängd, uppger Anna Lind för tidningen."},
		{"de", "Sie fordert weiterhin mehr Geld. Die Brücke ist gesperrt, heißt es im Bericht."},
		{"nl", "De brug is dicht, zegt Jan Vos, voorzitter van de raad, volgens de krant."},
		{"fr", "Pour Anne Lund, qui dirige la ville, le pont est sûr, a-t-elle dit."},
		{"es", "Para Ana López, el puente está cerrado, según informó la alcaldesa."},
		{"it", "Per Anna Loi il ponte è chiuso, ha detto il sindaco, secondo cui riaprirà."},
		{"pt", "Para Ana Lopes, a ponte está fechada, segundo informou a prefeita."},
		{"pl", "Gmina zapowiada na przyszły tydzień remont. Most jest zamknięty - czytamy w komunikacie."},
		{"pl", "Zapytany o komentarz Jan Lis (PO), szef rady, powiedział: - Most jest cały."},
		{"uk", "Міст закрили до травня, йдеться в повідомленні ради, передає Укрінформ."},
		{"ru", "Мост закрыли до мая, говорится в сообщении, сообщила ТАСС адвокат Анна Лисова."},
		{"de", "von der \""},
		{"de", "Das Werk „Haus am See“ so wurde es genannt. Die Stadt, die als „Alte Dame“ bezeichnet wird, warf ihm „Wortbruch“ vor."},
		{"de", "„Das Haus steht am See“ so wurde es genannt."},
		{"en", ") Corvina Corp) said that the road is closed."},
		{"en", "\"It is safe,\" said Lee\"\n\n, told Reuters"},
		{"es", "Está cerrado ahora, indicó hoy la alcaldesa, según el diario."},
		{"en", "Nobody knew what it was about. Corvina Gas told it reporters, Corvina Gas reported it was safe."},
		{"en", "The union said there is no doubt about that. Now, he says, at least it is open."},
		{"ru", ", — сказал Лунд на встрече, отвечая на вопрос, что мост закрыт."},
		{"en", "Members of Fitness Centers who estimate it to be large said no one had asked, citing Reuters."},
	} {
		for i := range s.text {
			checkParse(t, Parser{Language: s.language}, []byte("A headline\n\n"+s.text[:i]))
			checkParse(t, Parser{Language: s.language}, []byte(s.text[i:]))
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range edgeCases {
		f.Add([]byte(s), "", int64(0))
	}
	for _, name := range fixtures(f) {
		f.Add(readFile(f, name), "en", int64(1712188800))
	}
	f.Fuzz(func(t *testing.T, b []byte, language string, published int64) {
		p := Parser{Language: language, MaxBytes: 1 << 18}
		if published != 0 {
			p.Published = time.Unix(published, 0).UTC()
		}
		checkParse(t, p, b)
	})
}

// FuzzMixture checks mixtures: lines of the fixtures and the edge cases in any
// order, cut, doubled and spliced, so that each stands where it should not, in
// any language. A seed stands for a mixture.
func FuzzMixture(f *testing.F) {
	lines := slices.Clone(edgeCases)
	for _, name := range fixtures(f) {
		lines = append(lines, strings.Split(string(readFile(f, name)), "\n")...)
	}
	for seed := range uint64(500) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 0))
		languages := append(Languages(), "") // "" detects it
		checkParse(t, Parser{Language: languages[r.IntN(len(languages))]}, []byte(mixture(r, lines)))
	})
}

// FuzzParts checks articles whose parts are known: lines in any order, each of a kind
// that is known, or not, or none.
func FuzzParts(f *testing.F) {
	lines := slices.Clone(edgeCases)
	for _, name := range fixtures(f) {
		lines = append(lines, strings.Split(string(readFile(f, name)), "\n\n")...)
	}
	f.Add(uint64(0), "Rain\r\n\r\nIt \xffrained.", "headline")
	for seed := range uint64(300) {
		f.Add(seed, "“😀”", "")
	}
	f.Fuzz(func(t *testing.T, seed uint64, text, kind string) {
		r := rand.New(rand.NewPCG(seed, 0))
		parts := []Part{{BlockKind(kind), text}}
		for range r.IntN(12) {
			k := append(slices.Clone(blockKinds[:]), "", "", "", BlockParagraph)
			parts = append(parts, Part{k[r.IntN(len(k))], mixture(r, lines)})
		}
		r.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		languages := append(Languages(), "")
		checkParts(t, Parser{Language: languages[r.IntN(len(languages))]}, parts)
	})
}

// mixture puts a text together from the lines.
func mixture(r *rand.Rand, lines []string) string {
	pick := func(s []string) string { return s[r.IntN(len(s))] }
	part := func(s string) string {
		i := r.IntN(len(s) + 1)
		return s[i : i+r.IntN(len(s)-i+1)]
	}
	var b strings.Builder
	for range 1 + r.IntN(12) {
		s := pick(lines)
		for range r.IntN(4) {
			i := r.IntN(len(s) + 1)
			switch r.IntN(5) {
			case 0:
				s = s[:i]
			case 1:
				s = s[i:]
			case 2:
				s = s[:i] + part(s) + s[i:]
			case 3:
				s = s[:i] + part(pick(lines)) + s[i:]
			case 4:
				s = s[:i] + pick(edgeCases) + s[i:]
			}
		}
		b.WriteString(s + pick([]string{"\n\n", "\n", " "}))
	}
	return b.String()
}
