package lang

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDetectLanguage wants every fixture to be recognised by its words.
func TestDetectLanguage(t *testing.T) {
	files, err := filepath.Glob("../../testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures: ", err)
	}
	for _, file := range files {
		tag := filepath.Base(filepath.Dir(file))
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got := Find("", string(text)).Tag; got != tag {
			t.Errorf("%s is in %q", file, got)
		}
	}
	for text, want := range map[string]string{
		"":                       "und",
		"12 345 - 678":           "und",
		"東京で地震がありました。":           "und",
		"Xyzzy plugh":            "und",
		"The cat sat on the mat": "en",
		"Die Katze saß auf der Matte und schlief": "de",
	} {
		if got := Find("", text).Tag; got != want {
			t.Errorf("%q is in %q, want %q", text, got, want)
		}
	}
}

// titles are short texts in each language: titles of about eight words, and notes.
var titles = map[string][]string{
	"da": {"Regeringen vil give kommunerne flere penge til skoler", "Mand fundet død efter brand i lejlighed i Odense", "Borgmesteren afviser kritik af den nye bro over fjorden", "Mødet er flyttet til onsdag.\nVi ses på rådhuset klokken ti."},
	"de": {"Regierung will Kommunen mehr Geld für Schulen geben", "Feuerwehr löscht Brand in Lagerhalle am Hafen von Kiel", "Bürgermeisterin weist Kritik an der neuen Brücke zurück", "Das Treffen ist auf Mittwoch verlegt.\nWir sehen uns im Rathaus."},
	"en": {"Government to give councils more money for schools", "Man found dead after fire in harbour warehouse", "Mayor rejects criticism of new bridge over river", "The meeting has moved to Wednesday.\nSee you at the town hall."},
	"es": {"El Gobierno dará más dinero a los ayuntamientos para escuelas", "Hallan muerto a un hombre tras un incendio en el puerto", "La alcaldesa rechaza las críticas al nuevo puente sobre el río", "La reunión pasa al miércoles.\nNos vemos en el ayuntamiento."},
	"fr": {"Le gouvernement veut donner plus d'argent aux écoles", "Un homme retrouvé mort après un incendie sur le port", "La maire rejette les critiques sur le nouveau pont", "La réunion est reportée à mercredi.\nOn se voit à la mairie."},
	"it": {"Il governo darà più soldi ai comuni per le scuole", "Trovato morto un uomo dopo un incendio al porto", "La sindaca respinge le critiche al nuovo ponte sul fiume", "La riunione è spostata a mercoledì.\nCi vediamo in municipio."},
	"nl": {"Kabinet wil gemeenten meer geld geven voor scholen", "Man dood aangetroffen na brand in loods in haven", "Burgemeester wijst kritiek op nieuwe brug van de hand", "De vergadering is verplaatst naar woensdag.\nTot straks in het stadhuis."},
	"no": {"Regjeringen vil gi kommunene mer penger til skoler", "Mann funnet død etter brann i leilighet i Bergen", "Ordføreren avviser kritikk av den nye broen over fjorden", "Møtet er flyttet til onsdag.\nVi sees på rådhuset klokken ti, ikke ni."},
	"pl": {"Rząd chce dać gminom więcej pieniędzy na szkoły", "Po pożarze magazynu w porcie znaleziono ciało mężczyzny", "Burmistrz odrzuca krytykę nowego mostu na rzece", "Spotkanie przeniesiono na środę.\nDo zobaczenia w ratuszu."},
	"pt": {"Governo vai dar mais dinheiro às câmaras para escolas", "Homem encontrado morto após incêndio no porto de Aveiro", "Presidente da câmara rejeita críticas à nova ponte", "A reunião passou para quarta-feira.\nVemo-nos na câmara."},
	"ru": {"Правительство даст городам больше денег на школы", "После пожара на складе в порту найдено тело мужчины", "Мэр отвергла критику нового моста через реку", "Встреча перенесена на среду.\nУвидимся в ратуше."},
	"sv": {"Regeringen vill ge kommunerna mer pengar till skolor", "Man hittad död efter brand i lägenhet i Malmö", "Kommunalrådet avvisar kritiken mot den nya bron över ån", "Mötet är flyttat till onsdag.\nVi ses i stadshuset klockan tio."},
	"uk": {"Уряд дасть громадам більше грошей на школи", "Після пожежі на складі в порту знайшли тіло чоловіка", "Мерка відкинула критику нового мосту через річку", "Зустріч перенесли на середу.\nПобачимося в ратуші."},
	// Languages without a profile.
	"und": {
		"Vláda dnes schválila návrh nového zákona o daních, který má podle ministra financí přinést do rozpočtu více peněz.",
		"Vláda v stredu schválila návrh zákona, ktorý má podľa ministra financií znížiť dane pre rodiny s deťmi.",
		"Vlada je danes sprejela predlog zakona, ki bo po besedah ministra znižal davke za družine z otroki.",
		"Vlada je danas usvojila prijedlog zakona koji će prema riječima ministra smanjiti poreze za obitelji s djecom.",
		"Влада Србије усвојила је данас предлог закона који ће, према речима министра, смањити порезе за породице са децом.",
		"Правителството прие днес проект за нов закон, който според министъра ще намали данъците за семействата с деца.",
		"Владата денеска го усвои предлогот на закон кој според министерот ќе ги намали даноците за семејствата со деца.",
		"Урад сёння ўхваліў праект новага закона, які, паводле слоў міністра, знізіць падаткі для сем'яў з дзецьмі.",
		"Hallitus hyväksyi tiistaina esityksen uudesta laista, joka valtiovarainministerin mukaan alentaa lapsiperheiden veroja.",
		"Valitsus kiitis täna heaks uue seaduse eelnõu, mis rahandusministri sõnul vähendab lastega perede makse.",
		"A kormány kedden elfogadta az új törvény tervezetét, amely a miniszter szerint csökkenti a gyermekes családok adóját.",
		"Guvernul a aprobat marți proiectul unei noi legi care, potrivit ministrului, va reduce taxele pentru familiile cu copii.",
		"El Govern ha aprovat avui el projecte d'una nova llei que, segons la consellera, abaixarà els impostos de les famílies amb fills.",
		"O Goberno aprobou hoxe o proxecto dunha nova lei que, segundo o conselleiro, baixará os impostos das familias con fillos.",
		"Hükümet, bakana göre çocuklu ailelerin vergilerini düşürecek yeni yasa tasarısını salı günü onayladı.",
		"Pemerintah pada hari Selasa menyetujui rancangan undang-undang baru yang menurut menteri akan menurunkan pajak bagi keluarga.",
		"Ríkisstjórnin samþykkti á þriðjudag frumvarp til nýrra laga sem ráðherra segir að muni lækka skatta á barnafjölskyldur.",
		"Die regering het Dinsdag die wetsontwerp goedgekeur wat volgens die minister die belasting vir gesinne met kinders sal verlaag.",
		"Vyriausybė antradienį pritarė naujo įstatymo projektui, kuris, pasak ministro, sumažins mokesčius šeimoms su vaikais.",
		"Η κυβέρνηση ενέκρινε την Τρίτη το σχέδιο νόμου.", "وافقت الحكومة يوم الثلاثاء على مشروع القانون (AFP).", "הממשלה אישרה ביום שלישי את הצעת החוק.",
		"सरकार ने मंगलवार को विधेयक को मंज़ूरी दी।", "政府は火曜日、法案を承認した。(AFP)", "정부는 화요일 법안을 승인했다.",
	},
}

// TestShortTexts wants short texts detected, too, nineteen of twenty; the words in capitals
// must not matter.
func TestShortTexts(t *testing.T) {
	wrong, all := 0, 0
	for tag, list := range titles {
		for _, text := range list {
			for _, s := range []string{text, strings.ToUpper(text)} {
				all++
				if got := Find("", s).Tag; got != tag {
					wrong++
					t.Logf("%q is in %q, want %q", s, got, tag)
				}
			}
		}
	}
	if 20*wrong > all {
		t.Errorf("%d of %d are wrong", wrong, all)
	}
}

func TestFindTag(t *testing.T) {
	for tag, want := range map[string]string{
		"de": "de", "de-AT": "de", "deu": "de", "DE_ch": "de", "pt-BR": "pt", "por": "pt", "nb": "no", "nn": "no", "nb-NO": "no", "eng": "en", "uk-UA": "uk", "ukr": "uk", "und": "und",
	} {
		if got := Find(tag, "").Tag; got != want || !Known(tag) {
			t.Errorf("%q is %q, known %v, want %q", tag, got, Known(tag), want)
		}
	}
	for _, tag := range []string{"xx", "cs", "deutsch", "d", "-", "x-de"} {
		if Known(tag) {
			t.Errorf("%q is known", tag)
		}
	}
}
