package speakers_test

import (
	"testing"
)

// A headline that is a quotation is said by who says the same below, or by whom alone the
// story introduces; the words of others within a headline are nobody's.
func TestHeadlineSpeaker(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		{"en", "\"Nobody will move this mill\"\n\nAnna Brandt has run the mill at Fenby since she was 30 years old.\n\n\"It was a ruin,\" Brandt said. \"My aunt laughed at me.\"\n\n\"The wheel turns again,\" she added.\n", "Anna Brandt/continuation"},
		{"fr", "« Personne ne déplacera ce moulin »\n\nAnne Brandt dirige le moulin de Fenby depuis dix ans.\n\n« C'était une ruine », explique Anne Brandt. « La roue tourne de nouveau. »\n", "Anne Brandt/continuation"},
		{"fr", "« Le pont du port ne rouvrira jamais »\n\nTom Ekberg a rencontré Anne Brandt au port lundi, devant les grilles fermées.\n\n« Nous sommes en retard », a déclaré Ekberg.\n\n« Jamais le pont ne rouvrira, et tout le port le sait », a répondu Brandt.\n", "Anne Brandt/continuation"},
		{"fr", "« Personne ne peut vivre sans passerelle »\n\nTom Ekberg a rencontré Anne Brandt au port lundi, devant les grilles fermées.\n\n« Nous sommes en retard », a déclaré Ekberg.\n\n« Tout le port le sait », a répondu Brandt.\n", "/"},
	} {
		a := parseIn(t, c.tag, c.text)
		if len(a.Quotes) == 0 || a.Quotes[0].Content[0].Start > a.Headline.End {
			t.Errorf("%s: the headline has no quote", c.text)
		} else if got := a.Quotes[0].SpeakerName + "/" + string(a.Quotes[0].By); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
