package layout_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/lede-go/lede"
)

// TestFurniture reads lines that pages have between headline and body, or between
// paragraphs, and wants their kind: "|" parts them.
func TestFurniture(t *testing.T) {
	tests := []struct {
		lang, lines string
		want        lede.BlockKind
	}{
		{"en", "Published 3 hours ago|Updated 2 hrs ago|2h ago|Posted 12 minutes ago · Updated 5 mins ago|Wed, 19 Oct 2022 14:24:05 +0000|Last updated: 20 May 2024, 14:05|Last updated|June 26, 2023 5 AM PT|12:20pm Jan 7, 2024", lede.BlockTimestamp},
		{"de", "vor 3 Stunden|Aktualisiert vor 20 Min.|Zuletzt aktualisiert: 20. Mai 2024, 14:05 Uhr", lede.BlockTimestamp},
		{"fr", "il y a 2 heures|Publié il y a 3 h|Mis à jour le 20 mai 2024 à 14h05", lede.BlockTimestamp},
		{"es", "hace 3 horas|Publicado hace 20 minutos|Actualizado el 20 de mayo de 2024|Lunes, 2 diciembre 2024 - 02:24", lede.BlockTimestamp},
		{"it", "2 ore fa|Aggiornato 20 minuti fa", lede.BlockTimestamp},
		{"nl", "3 uur geleden|Bijgewerkt 20 minuten geleden", lede.BlockTimestamp},
		{"da", "for 3 timer siden|Opdateret for 20 minutter siden", lede.BlockTimestamp},
		{"no", "for 3 timer siden|Publisert for 2 dager siden", lede.BlockTimestamp},
		{"sv", "för 3 timmar sedan|Uppdaterad för 20 minuter sedan", lede.BlockTimestamp},
		{"pl", "3 godziny temu|Opublikowano 20 minut temu", lede.BlockTimestamp},
		{"pt", "há 3 horas|Atualizado há 20 minutos|2 dias atrás", lede.BlockTimestamp},
		{"ru", "3 часа назад|Обновлено 20 минут назад", lede.BlockTimestamp},
		{"uk", "3 години тому|Оновлено 20 хвилин тому", lede.BlockTimestamp},

		{"en", "Updated: May 4, 2024, 2:30 p.m.|02:30 min", lede.BlockTimestamp},
		{"nl", "Bijgewerkt op 4 mei 2024 om 14.30 uur", lede.BlockTimestamp},
		{"es", "Actualizado 4 mayo 2024 - 10:45 h CET|4 may 2024 - 10:45 CET", lede.BlockTimestamp},
		{"fr", "Le 4 mai 2024 à 10h45|Aujourd'hui à 10h45", lede.BlockTimestamp},
		{"pl", "Data utworzenia: 4 maja 2024, 10:45", lede.BlockTimestamp},
		{"sv", "Publicerad: i dag 10:45", lede.BlockTimestamp},
		{"no", "Publisert i går 10:45", lede.BlockTimestamp},
		{"da", "Opdateret d. 4. maj 2024, kl. 10:45", lede.BlockTimestamp},
		// What readers are asked to do, and how many did.
		{"en", "Log in or subscribe to keep reading|Click to share on X|Get the best stories in your inbox every day|View 14 comments|Sign up for breaking news, reviews, opinion, and more.", lede.BlockBoilerplate},
		{"de", "Melden Sie sich für unseren Newsletter an|Dieser Artikel ist nur für Abonnenten|Das könnte Sie auch interessieren", lede.BlockBoilerplate},
		{"fr", "Inscrivez-vous à notre newsletter|Connectez-vous pour lire la suite|Voir les 14 commentaires", lede.BlockBoilerplate},
		{"es", "Inicia sesión para seguir leyendo|Recibe las mejores noticias en tu correo|Comparte esta noticia", lede.BlockBoilerplate},
		{"it", "Accedi o abbonati per continuare a leggere|Vuoi ricevere la nostra newsletter?", lede.BlockBoilerplate},
		{"pt", "Faça login para continuar a ler|Assine a nossa newsletter diária", lede.BlockBoilerplate},
		{"nl", "Log in om verder te lezen|Bekijk 14 reacties|Schrijf je in voor onze nieuwsbrief", lede.BlockBoilerplate},
		{"sv", "Logga in för att läsa vidare|Prenumerera på vårt nyhetsbrev", lede.BlockBoilerplate},
		{"da", "Log ind for at læse videre|Få dagens vigtigste nyheder i din indbakke", lede.BlockBoilerplate},
		{"no", "Logg inn for å lese videre|Vis 14 kommentarer", lede.BlockBoilerplate},
		{"pl", "Zaloguj się, aby czytać dalej|Dołącz do naszego newslettera", lede.BlockBoilerplate},
		{"uk", "Увійдіть, щоб читати далі|Показати 14 коментарів|3 хв на читання", lede.BlockBoilerplate},
		{"ru", "Войдите, чтобы читать дальше|Показать 14 комментариев|3 мин на чтение", lede.BlockBoilerplate},

		{"en", "5 min read|Estimated reading time: 4 minutes|12 comments|Comments (3)|Share on Facebook|Facebook Twitter WhatsApp|Share|Article continued below|" +
			"Story continues below advertisement|Open this photo in gallery:|Sign up for our newsletter|Read more|1.2K shares", lede.BlockBoilerplate},
		{"de", "Lesezeit: 4 Minuten|5 Min. Lesezeit|12 Kommentare|Artikel teilen|Teilen Merken Drucken|Artikel geht weiter nach der Anzeige|Newsletter abonnieren|Anzeige", lede.BlockBoilerplate},
		{"fr", "Temps de lecture : 4 min|5 minutes de lecture|12 commentaires|Partager sur Facebook|La suite après cette publicité|Publicité", lede.BlockBoilerplate},
		{"es", "Tiempo de lectura: 4 minutos|5 min de lectura|12 comentarios|Compartir en WhatsApp|La noticia continúa después de la publicidad|Publicidad", lede.BlockBoilerplate},
		{"it", "Tempo di lettura: 4 minuti|5 min di lettura|12 commenti|Condividi su Facebook|Continua dopo la pubblicità|Pubblicità", lede.BlockBoilerplate},
		{"nl", "Leestijd: 4 minuten|5 min leestijd|12 reacties|Deel dit artikel|Artikel gaat verder onder de advertentie|Advertentie", lede.BlockBoilerplate},
		{"da", "Læsetid: 4 minutter|5 min læsetid|12 kommentarer|Del på Facebook|Artiklen fortsætter efter annoncen|Annonce", lede.BlockBoilerplate},
		{"no", "Lesetid: 4 minutter|5 min lesetid|12 kommentarer|Del på Facebook|Artikkelen fortsetter under annonsen|Annonse", lede.BlockBoilerplate},
		{"sv", "Lästid: 4 minuter|5 min lästid|12 kommentarer|Dela på Facebook|Artikeln fortsätter under annonsen|Annons", lede.BlockBoilerplate},
		{"pl", "Czas czytania: 4 minuty|5 min czytania|12 komentarzy|Udostępnij na Facebook|Dalsza część artykułu pod materiałem wideo|Reklama", lede.BlockBoilerplate},
		{"pt", "Tempo de leitura: 4 minutos|5 min de leitura|12 comentários|Compartilhe no WhatsApp|Continua após a publicidade|Publicidade", lede.BlockBoilerplate},
		{"ru", "Время чтения: 4 минуты|5 минут чтения|12 комментариев|Поделиться в Telegram|Продолжение после рекламы|Реклама", lede.BlockBoilerplate},
		{"uk", "Час читання: 4 хвилини|5 хвилин читання|12 коментарів|Поділитися в Telegram|Продовження після реклами|Реклама", lede.BlockBoilerplate},
		{"en", "Free weekly newsletter|Table of contents|Privacy notice: We use what you tell us to improve our letters.|Stay up to date with all that is new in town|You've reached your limit of free articles", lede.BlockBoilerplate},
		{"de", "Inhaltsverzeichnis|Artikel merken|Zur Übersicht", lede.BlockBoilerplate},
		{"fr", "Lire plus tard|Signaler une erreur|Il vous reste 40 % de cet article à lire", lede.BlockBoilerplate},
		{"es", "Enviar por WhatsApp|Lo más comentado", lede.BlockBoilerplate},
		{"it", "Stampa articolo|Scrivi alla redazione|Segnala un errore", lede.BlockBoilerplate},
		{"pt", "Salvar artigo|Mais lidas|Fique por dentro das notícias da sua cidade", lede.BlockBoilerplate},
		{"nl", "Lees later|Meest bekeken|Inhoudsopgave", lede.BlockBoilerplate},
		{"sv", "Läs senare|Lyssna på artikeln", lede.BlockBoilerplate},
		{"da", "Læs senere|Mest læste", lede.BlockBoilerplate},
		{"no", "Les senere|Lytt til saken", lede.BlockBoilerplate},
		{"pl", "Zapisz na później|Spis treści|Skopiuj link", lede.BlockBoilerplate},
		{"ru", "Оглавление|Скопировать ссылку", lede.BlockBoilerplate},
		{"und", "Reklam|Advertisement|Iklan", lede.BlockBoilerplate},
		// What looks like them and is none.
		{"en", "Share prices fell by a third on the day, and comments were few.|Facebook said it would pay 5 million dollars, 2 years after the case began.", lede.BlockParagraph},
		{"en", "Log in records showed that the clerk had used the system, police said.|Get the vaccine before winter, doctors told the elderly.", lede.BlockParagraph},
		{"en", "Support local journalism, she told the crowd.|Support local journalism, the banner on the newspaper office read.|Stay up to date with the news, doctors told patients.|Follow her on Instagram, he told the crowd.", lede.BlockParagraph},
		{"en", "Support independent journalism and it will support you, he said.", lede.BlockParagraph},
		{"en", "Sign up for our newsletter, and get the news first.|This advertisement has not loaded yet, but your article continues below.|Stay up to date with all that is new, from the island and beyond.", lede.BlockBoilerplate},
		{"es", "Suscríbete a la paz, dijo el papa a los jóvenes de la ciudad.", lede.BlockParagraph},
		{"sv", "Prenumerera på el i stället för att köpa, råder verket kunderna.", lede.BlockParagraph},
		{"da", "Tilmeld dig inden mandag, beder kommunen løberne i byen.", lede.BlockParagraph},
		{"ru", "Войдите в положение жителей, попросил мэр депутатов.", lede.BlockParagraph},
		{"en", "Bees are here to help us|Facebook|Two years ago|What comments say", lede.BlockSubhead},
		{"en", "Advertising|Contents|Menu", lede.BlockSubhead},
		{"fr", "Sommaire|Menu", lede.BlockSubhead},
		{"de", "Suche|Schließen|Inhalt|Menü|Vor der Wahl|Kommentare aus aller Welt", lede.BlockSubhead},
	}
	const body = "\n\nThere was a first paragraph, and it went on for some time before it came to an end.\n\n"
	for _, test := range tests {
		for line := range strings.SplitSeq(test.lines, "|") {
			a := parseText(t, lede.Parser{Language: test.lang}, "A headline for the day"+body+line+body)
			if len(a.Blocks) != 4 {
				t.Fatalf("%s: %q: %d blocks", test.lang, line, len(a.Blocks))
			}
			if got := a.Blocks[2].Kind; got != test.want {
				t.Errorf("%s: %q is %s, want %s", test.lang, line, got, test.want)
			}
		}
	}
}

// TestWordsOfPages wants words that can head a paragraph to be of a page where none follows.
func TestWordsOfPages(t *testing.T) {
	const body = "\n\nDer Hafen wurde am Montag nach einem Leck geschlossen, sagte der Hafenmeister der Zeitung."
	for _, test := range []struct {
		text  string
		lines []string
	}{
		{"Hafen nach Leck geschlossen" + body + "\n\nSuche\n\nArtikel teilen" + body, []string{"Suche", "Artikel teilen"}},
		{"Hafen nach Leck geschlossen" + body + "\n\nMenü\n\nHafen\n\nSuche", []string{"Menü", "Suche"}},
		{"Menü\n\nHafen nach Leck geschlossen" + body + body, []string{"Menü"}},
	} {
		a := parseText(t, lede.Parser{Language: "de"}, test.text)
		var got []string
		for _, b := range a.Blocks {
			if b.Kind == lede.BlockBoilerplate {
				got = append(got, a.Text[b.Start:b.End])
			}
		}
		if !slices.Equal(got, test.lines) {
			t.Errorf("%q: boilerplate %q, want %q", test.text, got, test.lines)
		}
	}
}
