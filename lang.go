package lede

import (
	"sync"
)

// A profile holds what the library knows of one language. All of it is words:
// the code knows no language. Profiles are static data; their lists are
// compiled into a language when the language is first met.
type profile struct {
	tag    string      // BCP 47
	words  []wordList  // what single words are
	labels []labelList // words and phrases that have a meaning in the layout
	// classes are frequent words by the company they keep, a class a line;
	// their numbers are features of the tagger.
	classes string
	// endings are those that tell the cases of a name apart, if names have
	// cases. Then a genitive joins a name to the one before it: "Сейм Польщі".
	endings string
	// titles are short titles and what they stand for: "sen=senator".
	titles string

	// ordinals says that a period after a number makes it an ordinal.
	ordinals bool
	names    []knownNames // names of several words
	// capitalMonths says that months are written with a capital, and
	// deicticAfter that "last" stands after its year.
	capitalMonths, deicticAfter bool
	capitalNouns                bool // every noun is written with a capital
	cyrillic                    bool // it is written in Cyrillic: names in Latin letters are brands

	once sync.Once
	lex  *language
}

// A knownNames gives a kind to each name of several words, one a line, in lower
// case, sorted and unique.
type knownNames struct {
	kind nameKind
	list string
}

// A nameKind is what a name names.
type nameKind uint8

const (
	kindNone nameKind = iota // no name at all
	kindPerson
	kindOrganization
	kindPlace
	kindOther
	kindCount
)

// A wordList gives a trait to each word of a list. Words are separated by
// white space, in lower case, sorted and unique. "word=3" gives the word a
// value too, as far as its trait has one.
type wordList struct {
	trait traits
	list  string
}

// A labelList gives a meaning to each phrase of a list, one a line, in lower
// case, sorted and unique.
type labelList struct {
	kind labelKind
	list string
}

// traits say what a word may be, as a set of bits. A word may be many things.
type traits uint64

const (
	stopword       traits = 1 << iota // frequent function word; tells languages apart
	abbreviation                      // is written with a period; value 1 if that ends no sentence, 2 if a number follows: "vs=1", "p=2"
	courtesy                          // form of address before a name: "mr", "dr", "sir"
	title                             // office or rank that stands before a name: "president", "gen"
	roleNoun                          // what somebody is by work or function: "spokesman", "lawyer"
	groupNoun                         // plural or collective speakers: "officials", "police"
	outlet                            // news agency, newspaper or broadcaster in one word: "reuters"
	bodyNoun                          // word that makes a name an organization's: "ministry", "university"
	bodySuffix                        // legal form after a company's name: "inc", "gmbh"
	placeName                         // town, region or other place in one word
	placeNoun                         // word that makes a name a place's: "river", "county"
	countryName                       // country in one word
	demonym                           // "ukrainian", "texan"
	region                            // state or province as datelines abbreviate it: "calif", "n.y"
	maleName                          // given name of men
	femaleName                        // given name of women
	particle                          // part of a surname in lower case: "van", "de", "al"
	nameSuffix                        // "jr", "iii"
	month                             // value 1 to 12
	weekday                           // value 1 (Monday) to 7
	dateWord                          // stands in calendar expressions: "yesterday=104", "year=114"; values in date.go
	cue                               // reporting verb or noun; value is its strength, 1 to 9
	noise                             // capitalised at the start of a sentence without being a name
	pronoun                           // personal, possessive or relative pronoun
	firstPerson                       // "i", "we"
	secondPerson                      // "you"
	masculine                         // "he", "spokesman"
	feminine                          // "she", "spokeswoman"
	neuter                            // "it"
	plural                            // "they", "officials"
	possessive                        // "his"
	relative                          // "who"
	determiner                        // "the", "a", "this"
	definite                          // "the", "this"
	demonstrative                     // "this", "that", "so": may stand for a whole statement
	preposition                       // "in", "of"
	conjunction                       // "and", "or"
	complementizer                    // "that", "whether"
	auxiliary                         // "has", "would"
	negation                          // "not"
	clitic                            // is split off the word before it: "'s"
	possessiveMark                    // the clitic that makes a possessor: "'s"
	numberWord                        // "two"
	starter                           // capitalised where a sentence begins only: "however", "meanwhile"
	outletHead                        // word that makes a name an outlet's: "times", "news"
	elision                           // what is left of a word after an apostrophe: "em" of "'em"
	surname                           // frequent surname
	bodyName                          // organization in one word: "nato"
	bodyHead                          // organization noun that "of" and "for" follow: "university of"
	placeHead                         // begins the name of a place: "san", "fort"
	direction                         // "northern", "upper"
	otherName                         // capitalised word that names no person, body or place: "internet"
	commonWord                        // occurs with a capital and without
	ofWord                            // joins a name to its complement: "of"
	forWord                           // the same, after bodies only: "for"
	locative                          // preposition before places: "in"
	labelWord                         // begins a label; set by the compiler
	deskNoun                          // what journalists are in a byline: "writer", "editor", "staff"
	andWord                           // joins the last name of a list: "and"
	timeWord                          // stands beside a date: "published", "updated", "gmt", "a.m"
	phraseWord                        // begins a name of several words; set by the compiler
	adjunct                           // begins what is no part of a source: "yesterday", "in"
	innerLabel                        // begins a label that means something wherever it stands; set by the compiler
)

// A labelKind says what a label introduces.
type labelKind uint8

const (
	noLabel labelKind = iota
	labelRelated
	labelByline
	labelPhoto
	labelVideo
	labelGraphic
	labelSource
	labelNote
	labelCopyright
	labelEndMark
	labelBoilerplate
	labelTag
	labelReporting
	labelEditing
	labelContribution
	labelCaption
	labelCorrespondent // "according to an Ukrinform correspondent": the nouns
	labelAccording     // "according to" before such a noun
	labelWriting       // "writing by"
	labelOutlet        // outlets named in several words: "associated press"
	labelSpeaker       // generic sources of headlines: "official", "sources", "report"
	labelSays          // ends a headline after its source: "…, fed says"
	labelCiting        // before the outlet that a report is taken from: "citing", "with reference to"
	labelReference     // the same, in a relay's own words and before any body: "with reference to"
	labelReports       // after it: "reported", "writes"
	labelEarlier       // begins a sentence that recalls a report: "as previously reported"
	labelEarlierSaid   // the same, before a comma: "earlier"
	labelAs            // the same, before an outlet: "as"
	labelBy            // joins the outlet to "as reported": "by"
	labelAnd           // joins two outlets: "and"
	labelAdverb        // tells that a report is an earlier one: "earlier"
	labelPer           // before a source, wherever it stands: "according to"
	labelFrom          // "reported from", after a name and before a place
	labelTopics        // "related topics:": a row of tags, no cross-reference
)

// begins reports whether a label of this kind tells what the line is that it
// begins. The others are about names.
func (k labelKind) begins() bool {
	switch k {
	case noLabel, labelFrom, labelOutlet, labelSpeaker, labelSays, labelAccording, labelCorrespondent,
		labelCiting, labelReference, labelReports, labelEarlier, labelEarlierSaid, labelAs, labelBy, labelAnd, labelAdverb:
		return false
	}
	return true
}

// within reports whether a label of this kind means something in the middle of
// a text.
func (k labelKind) within() bool {
	switch k {
	case labelContribution, labelFrom, labelCopyright, labelBoilerplate, labelAccording, labelPhoto, labelVideo, labelGraphic:
		return true
	}
	return false
}

// A word is what the profile knows of one word. The zero word is unknown.
type word struct {
	traits traits
	value  uint8
	class  uint16 // feature class for the tagger, 0 if none
}

// A language is what is known of a language, ready to be looked up.
type language struct {
	tag    string
	has    property
	words  wordTable
	labels map[string][]phrase // by first word, longest phrase first
	names  map[string]nameKind // names of several words, as nameKey spells them
	titles map[string]string   // what short titles stand for
	// endings of the cases of names, the longest first.
	endings []string
}

// A property is how a language, or its spelling, differs from others, as a set
// of bits.
type property uint16

const (
	ordinals       property = 1 << iota // a period after a number makes it an ordinal
	capitalMonths                       // months are written with a capital
	capitalNouns                        // every noun is
	deicticAfter                        // "last" stands after its year
	latinBrands                         // names in Latin letters are brands'
	dashSpeech                          // a dash opens speech
	smallParticles                      // a particle begins a name without a capital: "del Ponte"; elsewhere such a word is an article or a preposition
	weighedNames                        // the weights of the kinds of names were fitted on its names
	rolesLearned                        // weights know its words
)

type phrase struct {
	words []string
	kind  labelKind
}
