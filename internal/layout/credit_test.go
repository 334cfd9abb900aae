package layout_test

import (
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// Where a line stands.
const (
	top = iota // between headline and body
	mid        // in the body
	end        // below it
)

// creditTexts are texts in which a line of credits is set, by language.
var creditTexts = map[string]string{
	"en": "The harbour ferry failed a safety check on Monday, officials said, and it will not sail before June, when the season begins.",
	"de": "Die Fähre hat am Montag eine Prüfung nicht bestanden, wie die Behörde mitteilte, und sie wird nicht vor Juni fahren.",
	"fr": "Le ferry du port a échoué lundi à un contrôle de sécurité, ont indiqué les autorités, et il ne naviguera pas avant juin.",
	"es": "El ferri del puerto no superó el lunes una inspección de seguridad, según informaron las autoridades, y no navegará antes de junio.",
	"it": "Il traghetto del porto non ha superato lunedì un controllo di sicurezza, hanno detto le autorità, e non navigherà prima di giugno.",
	"nl": "De veerboot is maandag gezakt voor een veiligheidskeuring, zeggen de autoriteiten, en vaart niet voor juni, als het seizoen begint.",
	"da": "Havnens færge dumpede mandag et sikkerhedstjek, siger myndighederne, og den sejler ikke før juni, når sæsonen begynder.",
	"no": "Havnens ferge strøk mandag på en sikkerhetssjekk, sier myndighetene, og den seiler ikke før juni, når sesongen begynner.",
	"sv": "Hamnens färja underkändes på måndagen i en säkerhetskontroll, säger myndigheterna, och den går inte före juni.",
	"pl": "Prom portowy nie przeszedł w poniedziałek kontroli bezpieczeństwa, poinformowały władze, i nie wypłynie przed czerwcem.",
	"pt": "O ferry do porto reprovou na segunda-feira numa inspeção de segurança, disseram as autoridades, e não navegará antes de junho.",
	"ru": "Портовый паром в понедельник не прошёл проверку безопасности, сообщили власти, и не выйдет в море до июня, когда начнётся сезон.",
	"uk": "Портовий пором у понеділок не пройшов перевірку безпеки, повідомила влада, і не вийде в море до червня, коли почнеться сезон.",
}

// A creditTest is a line, or several, and what is wanted of it: "kinds | role: names".
type creditTest struct {
	lang  string
	where int
	line  string
	want  string
}

// TestBylinesOfAllKinds reads the credits of those who wrote.
func TestBylinesOfAllKinds(t *testing.T) {
	runCredits(t, []creditTest{
		{"en", top, "By Ann Lee, Staff Writer", "byline | author: Ann Lee"},
		{"en", top, "Text: Ann Lee", "byline | author: Ann Lee"},
		{"de", top, "Ein Gastkommentar von Anna Lee", "byline | author: Anna Lee"},
		{"fr", top, "Rédigé par Anna Lee", "byline | author: Anna Lee"},
		{"it", top, "dal nostro inviato Marco Bianchi", "byline | author: Marco Bianchi"},
		{"nl", top, "Geschreven door Anna Lee", "byline | author: Anna Lee"},
		{"ru", top, "Корр. Анна Лисина", "byline | author: Анна Лисина"},
		{"en", top, "By Ann Lee, weather presenter", "byline | author: Ann Lee"},
		{"en", top, "by ann lee, bo ek", "byline | author: ann lee + bo ek"},
		{"en", top, "Ann Lee, senior reporter", "byline | author: Ann Lee"},
		{"en", top, "By Ann Lee | The Osterby Post", "byline | author: Ann Lee; agency: The Osterby Post"},
		{"en", top, "By Ann Lee; Bo Ek; Cy Fox", "byline | author: Ann Lee + Bo Ek + Cy Fox"},
		{"en", end, "With files from Bo Ek", "credit | contributor: Bo Ek"},
		{"en", end, "With files from The Canadian Press", "credit | agency: The Canadian Press"},
		{"en", end, "— With files from Bo Ek and Reuters", "credit | contributor: Bo Ek; agency: Reuters"},
		{"en", top, "Staff and agencies", "byline |"},
		{"en", top, "Staff writer", "byline |"},
		{"en", top, "Agencies", "byline |"},
		{"en", top, "By our staff reporter", "byline |"},
		{"en", top, "By Staff Reporter", "byline |"},
		{"en", top, "By Associated Press", "byline | agency: Associated Press"},
		{"en", top, "By The Associated Press", "byline | agency: The Associated Press"},
		{"en", top, "By Reuters Staff", "byline | agency: Reuters"},
		{"en", top, "By Ann Lee @annlee", "byline | author: Ann Lee"},
		{"en", top, "Ann Lee (@annlee)", "byline | author: Ann Lee"},
		{"en", top, "By Ann Lee*", "byline | author: Ann Lee"},
		{"en", top, "By Ann Lee\n2 hours ago", "byline timestamp | author: Ann Lee"},
		{"en", top, "Ann Lee 2 hours ago", "byline | author: Ann Lee"},
		{"en", top, "By Ann Lee, 3 hours ago", "byline | author: Ann Lee"},
		{"en", top, "By Ann Lee Published 3 hours ago", "byline | author: Ann Lee"},
		{"en", top, "By Ann Lee · 5 min read", "byline | author: Ann Lee"},
		{"en", top, "By Ann Lee • May 20, 2024 at 2:05 pm", "byline | author: Ann Lee"},
		{"en", top, "By Ann Lee, Special to the Post", "byline | author: Ann Lee"},
		{"en", top, "Story by Ann Lee\nPhotos by Bo Ek", "byline credit | author: Ann Lee; photo: Bo Ek"},
		{"en", top, "By ANN LEE and BO EK Associated Press Writers", "byline | author: ANN LEE + BO EK"},
		{"en", top, "By Ann Lee in Osterby", "byline | author: Ann Lee"},
		{"en", top, "By Dr. Ann Lee", "byline | author: Dr. Ann Lee"},
		{"en", top, "By Ann Lee, PhD", "byline | author: Ann Lee"},
		{"en", top, "Ann Lee - BBC News", "byline | author: Ann Lee; agency: BBC News"},
		{"en", top, "Ann Lee, BBC News, Osterby", "byline | author: Ann Lee; agency: BBC News"},
		{"en", top, "Written by Ann Lee; edited by Bo Ek", "byline | author: Ann Lee; editor: Bo Ek"},
		{"en", top, "By Ann Lee, political editor, and Bo Ek", "byline | author: Ann Lee + Bo Ek"},
		{"en", top, "By Ann Lee, The Canadian Press", "byline | author: Ann Lee; agency: The Canadian Press"},
		{"en", top, "Ann Lee, The Associated Press", "byline | author: Ann Lee; agency: The Associated Press"},
		{"en", top, "Ann Lee, Osterby Post", "byline | author: Ann Lee; agency: Osterby Post"},
		{"en", top, "Ann Lee | Osterby Post", "byline | author: Ann Lee; agency: Osterby Post"},
		{"en", top, "By Tom Davies   - Associated Press - Friday, April 28, 2023", "byline | author: Tom Davies; agency: Associated Press"},
		{"en", end, "Ann Lee is a reporter at the Osterby Post.", "paragraph |"},
		{"de", top, "Von Anna Lind (Text) und Bo Ek (Foto)", "byline | author: Anna Lind; photo: Bo Ek"},
		{"de", top, "Von Anna Lind (Text) und Bo Ek (Fotos)", "byline | author: Anna Lind; photo: Bo Ek"},
		{"de", top, "Text: Anna Lind, Foto: Bo Ek", "byline | author: Anna Lind; photo: Bo Ek"},
		{"de", top, "Von Anna Lind (dpa)", "byline | author: Anna Lind; agency: dpa"},
		{"de", top, "Von Anna Lind, dpa", "byline | author: Anna Lind; agency: dpa"},
		{"de", top, "Von FOCUS online", "byline | agency: FOCUS online"},
		{"de", top, "Von unserer Redaktion", "byline |"},
		{"de", top, "Von Anna Lind, Osterby", "byline | author: Anna Lind"},
		{"de", top, "Von Anna Lind und dpa", "byline | author: Anna Lind; agency: dpa"},
		{"de", top, "Von unserer Korrespondentin Anna Lind", "byline | author: Anna Lind"},
		{"de", top, "Anna Lind, Redakteurin", "byline | author: Anna Lind"},
		{"de", end, "Mit Material der dpa", "credit | source: dpa"},
		{"de", end, "(Mit Material von dpa)", "credit | source: dpa"},
		{"fr", top, "Texte : Anne Lind / Photos : Bo Ek", "byline | author: Anne Lind; photo: Bo Ek"},
		{"fr", top, "Par Anne Lind (avec AFP)", "byline | author: Anne Lind; agency: AFP"},
		{"fr", top, "Par Anne Lind avec AFP", "byline | author: Anne Lind; agency: AFP"},
		{"fr", top, "Par Anne Lind, à Osterby", "byline | author: Anne Lind"},
		{"fr", top, "Le Monde avec AFP", "byline | agency: Le Monde; agency: AFP"},
		{"fr", top, "Par Anne Lind (à Osterby)", "byline | author: Anne Lind"},
		{"fr", top, "Anne Lind, envoyée spéciale à Osterby", "byline | author: Anne Lind"},
		{"es", top, "Por Ana Lind, enviada especial", "byline | author: Ana Lind"},
		{"es", top, "Por Ana Lind (EFE)", "byline | author: Ana Lind; agency: EFE"},
		{"es", top, "Redacción", "byline |"},
		{"es", top, "Por Redacción", "byline |"},
		{"es", top, "Texto: Ana Lind / Fotos: Bo Ek", "byline | author: Ana Lind; photo: Bo Ek"},
		{"it", top, "Di Anna Lind", "byline | author: Anna Lind"},
		{"it", top, "di Anna Lind - foto di Bo Ek", "byline | author: Anna Lind; photo: Bo Ek"},
		{"it", top, "di Redazione", "byline |"},
		{"nl", top, "Door Anna Lind", "byline | author: Anna Lind"},
		{"nl", top, "Door: Anna Lind", "byline | author: Anna Lind"},
		{"nl", top, "Door onze redactie", "byline |"},
		{"nl", top, "Tekst: Anna Lind, foto's: Bo Ek", "byline | author: Anna Lind; photo: Bo Ek"},
		{"da", top, "Af Anna Lind", "byline | author: Anna Lind"},
		{"da", top, "Tekst: Anna Lind Foto: Bo Ek", "byline | author: Anna Lind; photo: Bo Ek"},
		{"no", top, "Av Anna Lind, NTB", "byline | author: Anna Lind; agency: NTB"},
		{"no", top, "TEKST: Anna Lind FOTO: Bo Ek", "byline | author: Anna Lind; photo: Bo Ek"},
		{"no", top, "Anna Lind (tekst), Bo Ek (foto)", "byline | author: Anna Lind; photo: Bo Ek"},
		{"sv", top, "Text: Anna Lind Foto: Bo Ek", "byline | author: Anna Lind; photo: Bo Ek"},
		{"sv", top, "Av Anna Lind/TT", "byline | author: Anna Lind; agency: TT"},
		{"pl", top, "Autor: Anna Lind, PAP", "byline | author: Anna Lind; agency: PAP"},
		{"pl", end, "Autor: Anna Lind", "byline | author: Anna Lind"},
		{"pl", top, "oprac. Anna Lind", "byline | author: Anna Lind"},
		{"pl", top, "Anna Lind/PAP", "byline | author: Anna Lind; agency: PAP"},
		{"pt", top, "Por Ana Lind, Lusa", "byline | author: Ana Lind; agency: Lusa"},
		{"pt", top, "Texto: Ana Lind | Fotos: Bo Ek", "byline | author: Ana Lind; photo: Bo Ek"},
		{"ru", top, "Автор: Анна Линд", "byline | author: Анна Линд"},
		{"ru", end, "Автор: Анна Линд", "byline | author: Анна Линд"},
		{"ru", top, "Анна Линд, РИА Новости", "byline | author: Анна Линд; agency: РИА Новости"},
		{"uk", top, "Автор: Анна Лінд", "byline | author: Анна Лінд"},
		{"uk", top, "Анна Лінд, Укрінформ", "byline | author: Анна Лінд; agency: Укрінформ"},
		{"uk", end, "Фото: Анна Лінд, Укрінформ", "credit | photo: Анна Лінд + Укрінформ"},
		{"fr", end, "(Avec AFP)", "credit | agency: AFP"},
		{"de", end, "(mit dpa und Reuters)", "credit | agency: dpa; agency: Reuters"},
		{"es", end, "Con EFE", "credit | agency: EFE"},
		{"sv", end, "(TT)", "credit | agency: TT"},
		{"ru", end, "Фото: мэрия Заречинска", "credit | photo: мэрия Заречинска"},
		{"ru", end, "(с РИА, ТАСС)", "credit | agency: РИА; agency: ТАСС"},
	})
}

// TestPhotoCredits reads the credits of pictures, with captions and without.
func TestPhotoCredits(t *testing.T) {
	runCredits(t, []creditTest{
		{"en", end, "SOURCE: Holm Foods, Inc.", "credit | source: Holm Foods, Inc."},
		{"en", end, "Source: Osterby Water; Mayor Ann Lind", "credit | source: Osterby Water + Ann Lind"},
		{"en", end, "Source text for Eikon: [ID:nHLM0000X]", "boilerplate |"},
		{"uk", end, "Фото: Заріченська міська рада", "credit | photo: Заріченська міська рада"},
		{"en", end, "Photo: Osterby fire brigade", "credit | photo: Osterby fire brigade"},
		{"en", mid, "The ferry Ida at the quay in Osterby. (CP Photo/Will Dorrance, File)", "caption | photo: CP + Will Dorrance"},
		{"en", mid, "(CP Photo/Will Dorrance, File)", "credit | photo: CP + Will Dorrance"},
		{"en", mid, "(AP Photo/Will Dorrance)", "credit | photo: AP + Will Dorrance"},
		{"en", mid, "Photo by Will Dorrance/Coastal Press", "credit | photo: Will Dorrance + Coastal Press"},
		{"en", mid, "The ferry Ida at the quay in Osterby. Photo by Will Dorrance/Coastal Press", "caption | photo: Will Dorrance + Coastal Press"},
		{"en", mid, "The ferry Ida at the quay. ( Richard Lautens / Toronto Star )", "caption | photo: Richard Lautens + Toronto Star"},
		{"en", mid, "( Richard Lautens / Toronto Star )", "credit | photo: Richard Lautens + Toronto Star"},
		{"en", mid, "The ferry Ida leaves the quay in Osterby on Oct. 29, 2015. Ben Nelms", "caption | photo: Ben Nelms"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. Ben Holm/The Osterby Post", "caption | photo: Ben Holm + The Osterby Post"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. Ben Holm for The Osterby Post", "caption | photo: Ben Holm + The Osterby Post"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. Photograph: Ben Holm/AP", "caption | photo: Ben Holm + AP"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. (Ben Holm | The Osterby Post)", "caption | photo: Ben Holm + The Osterby Post"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. [Ben Holm/Getty Images]", "caption | photo: Ben Holm + Getty Images"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. Getty Images", "caption | photo: Getty Images"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. (Reuters)", "caption | photo: Reuters"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. Credit: Ben Holm", "caption | photo: Ben Holm"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. (Submitted photo)", "caption |"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday. (Courtesy of Ida Holm)", "caption | photo: Ida Holm"},
		{"en", mid, "Photo courtesy of Ida Holm", "credit | photo: Ida Holm"},
		{"en", mid, "Image: Ben Holm / Unsplash", "credit | photo: Ben Holm + Unsplash"},
		{"en", mid, "Getty Images", "credit | photo: Getty Images"},
		{"en", mid, "Ben Holm / The Osterby Post", "credit | photo: Ben Holm + The Osterby Post"},
		{"en", mid, "Ben Holm/Getty Images", "credit | photo: Ben Holm + Getty Images"},
		{"en", top, "The ferry Ida at the quay in Osterby on Monday. (Ben Holm/The Osterby Post)", "caption | photo: Ben Holm + The Osterby Post"},
		{"en", mid, "FILE - The ferry Ida sits at the quay in Osterby, Jan. 5, 2024. (AP Photo/Ben Holm, File)", "caption | photo: AP + Ben Holm"},
		{"en", mid, "The ferry Ida at the quay in Osterby on Monday Credit: Ben Holm", "caption | photo: Ben Holm"},
		{"de", mid, "Die Fähre Ida im Hafen von Osterby am Montag © picture alliance / dpa | Ben Holm", "caption | photo: picture alliance + dpa + Ben Holm"},
		{"de", mid, "picture alliance / Ben Holm", "credit | photo: picture alliance + Ben Holm"},
		{"de", mid, "picture alliance / REUTERS | Ben Holm", "credit | photo: picture alliance + REUTERS + Ben Holm"},
		{"de", mid, "picture alliance / ASSOCIATED PRESS | Ben Holm", "credit | photo: picture alliance + ASSOCIATED PRESS + Ben Holm"},
		{"en", mid, "The mayor spoke of a photo: Ann Lee saw it, and so did everybody on the quay.", "paragraph |"},
		{"en", mid, "FILE PHOTO: The ferry Ida at the quay in Osterby, January 5, 2024. REUTERS/Ben Holm/File Photo", "caption | photo: REUTERS + Ben Holm"},
		{"en", mid, "Mayor Ida Holm speaks to reporters outside the town hall in Osterby on Monday, May 20, 2024. THE CANADIAN PRESS/Ben Holm", "caption | photo: THE CANADIAN PRESS + Ben Holm"},
		{"en", mid, "It was sold in 2015. Ben Holm bought it.", "paragraph |"},
		{"en", mid, "The mayor met the captain on Monday. Ben Holm did not come.", "paragraph |"},
		{"de", mid, "Die Fähre Ida am Kai. Foto: Ben Holm/dpa", "caption | photo: Ben Holm + dpa"},
		{"de", mid, "Die Fähre Ida am Kai. (Foto: Ben Holm)", "caption | photo: Ben Holm"},
		{"de", mid, "Die Fähre Ida am Kai. © Ben Holm/dpa", "caption | photo: Ben Holm + dpa"},
		{"de", mid, "Die Fähre Ida am Kai. Bild: Ben Holm / Keystone", "caption | photo: Ben Holm + Keystone"},
		{"de", mid, "Bild: Ben Holm", "credit | photo: Ben Holm"},
		{"de", mid, "© Ben Holm/dpa", "credit | photo: Ben Holm + dpa"},
		{"de", mid, "Quelle: dpa", "credit | source: dpa"},
		{"de", mid, "Die Fähre Ida am Montag beim ersten Einsatz in Osterby / REUTERS", "caption | photo: REUTERS"},
		{"de", mid, "Die Fähre Ida am Montag beim ersten Einsatz in Osterby / Neue Zahlen", "subhead |"},
		{"fr", mid, "Le ferry Ida à quai, lundi. © Ben Holm / AFP", "caption | photo: Ben Holm + AFP"},
		{"fr", mid, "Le ferry Ida à quai, lundi. (Photo Ben Holm/AFP)", "caption | photo: Ben Holm + AFP"},
		{"fr", mid, "Le ferry Ida à quai, lundi. Crédit photo : Ben Holm", "caption | photo: Ben Holm"},
		{"fr", mid, "Le ferry Ida à quai, le 5 janvier 2024. BEN HOLM / AFP", "caption | photo: BEN HOLM + AFP"},
		{"es", mid, "El ferri Ida en el muelle de Osterby.AFP", "caption | photo: AFP"},
		{"en", top, "Getty Images", "credit | photo: Getty Images"},
		{"en", mid, "BBC in other languages", "subhead |"},
		{"es", mid, "El ferri Ida en el muelle, el lunes. Foto: Ben Holm", "caption | photo: Ben Holm"},
		{"es", mid, "El ferri Ida en el muelle, el lunes. EFE/Ben Holm", "caption | photo: EFE + Ben Holm"},
		{"it", mid, "Il traghetto Ida al molo (foto di Ben Holm/Ansa)", "caption | photo: Ben Holm + Ansa"},
		{"nl", mid, "De veerboot Ida aan de kade. Foto: Ben Holm/ANP", "caption | photo: Ben Holm + ANP"},
		{"nl", mid, "De veerboot Ida aan de kade. © Ben Holm", "caption | photo: Ben Holm"},
		{"da", mid, "Færgen Ida ved kajen. Foto: Ben Holm/Ritzau Scanpix", "caption | photo: Ben Holm + Ritzau Scanpix"},
		{"no", mid, "Ferga Ida ved kaia. Foto: Ben Holm / NTB", "caption | photo: Ben Holm + NTB"},
		{"no", mid, "FOTO: BEN HOLM", "credit | photo: BEN HOLM"},
		{"sv", mid, "Färjan Ida vid kajen. Foto: Ben Holm/TT", "caption | photo: Ben Holm + TT"},
		{"sv", mid, "Färjan Ida vid kajen. Bild: Ben Holm", "caption | photo: Ben Holm"},
		{"pl", mid, "Prom Ida przy nabrzeżu. Fot. Ben Holm/PAP", "caption | photo: Ben Holm + PAP"},
		{"pl", mid, "fot. Ben Holm", "credit | photo: Ben Holm"},
		{"pl", mid, "Źródło: PAP", "credit | source: PAP"},
		{"pt", mid, "O ferry Ida no cais, na segunda-feira. Foto: Ben Holm/Lusa", "caption | photo: Ben Holm + Lusa"},
		{"pt", mid, "O ferry Ida no cais (Foto: Ben Holm)", "caption | photo: Ben Holm"},
		{"ru", mid, "Паром «Ида» у причала. Фото: Бен Холм / ТАСС", "caption | photo: Бен Холм + ТАСС"},
		{"ru", mid, "Паром «Ида» у причала. © Бен Холм/РИА Новости", "caption | photo: Бен Холм + РИА Новости"},
		{"uk", mid, "Пором «Іда» біля причалу. Фото: Бен Холм, Укрінформ", "caption | photo: Бен Холм + Укрінформ"},
	})
}

func runCredits(t *testing.T, tests []creditTest) {
	t.Helper()
	for _, test := range tests {
		body := creditTexts[test.lang]
		parts := []string{"Ferry", body, body}
		parts = append(parts[:test.where+1], append([]string{test.line}, parts[test.where+1:]...)...)
		text := strings.Join(parts, "\n\n") + "\n"
		a := parseText(t, lede.Parser{Language: test.lang}, text)
		at := strings.Index(text, test.line)
		var kinds, credits []string
		for _, b := range a.Blocks {
			if at <= b.Start && b.Start < at+len(test.line) {
				kinds = append(kinds, string(b.Kind))
			}
		}
		for _, c := range a.Attribution {
			var names []string
			for _, n := range c.Names {
				names = append(names, n.Text)
			}
			credits = append(credits, string(c.Role)+": "+strings.Join(names, " + "))
		}
		got := strings.TrimSpace(strings.Join(kinds, " ") + " | " + strings.Join(credits, "; "))
		if got != test.want {
			t.Errorf("%s: %s\n got %s\nwant %s", test.lang, test.line, got, test.want)
		}
	}
}
