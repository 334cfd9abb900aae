// Package lang is what is known of each language: it takes a tag, or a text, and
// gives a Language, in which words, labels and names are looked up.
//
// All of it is words in the files of data; the code knows no language. What
// differs in behaviour hangs on a Property.
package lang

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A NameKind is what a name names.
type NameKind uint8

const (
	KindNone NameKind = iota // no name at all
	KindPerson
	KindOrganization
	KindPlace
	KindOther
	Kinds
)

// A Trait says what a word may be, as a set of bits. A word may be many things.
type Trait uint64

const (
	Stopword       Trait = 1 << iota // frequent function word; tells languages apart
	Abbreviation                     // is written with a period; value 1 if that ends no sentence, 2 if a number follows: "vs=1", "p=2"
	Courtesy                         // form of address before a name: "mr", "dr", "sir"
	Title                            // office or rank that stands before a name: "president", "gen"
	RoleNoun                         // what somebody is by work or function: "spokesman", "lawyer"
	GroupNoun                        // plural or collective speakers: "officials", "police"
	Outlet                           // news agency, newspaper or broadcaster in one word: "reuters"
	BodyNoun                         // word that makes a name an organization's: "ministry", "university"
	BodySuffix                       // legal form after a company's name: "inc", "gmbh"
	PlaceName                        // town, region or other place in one word
	PlaceNoun                        // word that makes a name a place's: "river", "county"
	CountryName                      // country in one word
	Demonym                          // "ukrainian", "texan"
	Region                           // state or province as datelines abbreviate it: "calif", "n.y"
	MaleName                         // given name of men
	FemaleName                       // given name of women
	Particle                         // part of a surname in lower case: "van", "de", "al"
	NameSuffix                       // "jr", "iii"
	Month                            // value 1 to 12
	Weekday                          // value 1 (Monday) to 7
	DateWord                         // stands in calendar expressions: "yesterday=104", "year=114"; values in date.go
	Cue                              // reporting verb or noun; value is its strength, 1 to 9
	Noise                            // capitalised at the start of a sentence without being a name
	Pronoun                          // personal, possessive or relative pronoun
	FirstPerson                      // "i", "we"
	SecondPerson                     // "you"
	Masculine                        // "he", "spokesman"
	Feminine                         // "she", "spokeswoman"
	Neuter                           // "it"
	Plural                           // "they", "officials"
	Possessive                       // "his"
	Relative                         // "who"
	Determiner                       // "the", "a", "this"
	Definite                         // "the", "this"
	Demonstrative                    // "this", "that", "so": may stand for a whole statement
	Preposition                      // "in", "of"
	Conjunction                      // "and", "or"
	Complementizer                   // "that", "whether"
	Auxiliary                        // "has", "would"
	Negation                         // "not"
	Clitic                           // is split off the word before it, "'s", or behind it, "l'"
	PossessiveMark                   // the clitic that makes a possessor: "'s"
	NumberWord                       // "two"
	Starter                          // capitalised where a sentence begins only: "however", "meanwhile"
	OutletHead                       // word that makes a name an outlet's: "times", "news"
	Elision                          // what is left of a word after an apostrophe: "em" of "'em"
	Surname                          // frequent surname
	BodyName                         // organization in one word: "nato"
	BodyHead                         // organization noun that "of" and "for" follow: "university of"
	PlaceHead                        // begins the name of a place: "san", "fort"
	Direction                        // "northern", "upper"
	OtherName                        // capitalised word that names no person, body or place: "internet"
	CommonWord                       // occurs with a capital and without
	OfWord                           // joins a name to its complement: "of"
	ForWord                          // the same, after bodies only: "for"
	Locative                         // preposition before places: "in"
	DeskNoun                         // what journalists are in a byline: "writer", "editor", "staff"
	AndWord                          // joins the last name of a list: "and"
	TimeWord                         // stands beside a date: "published", "updated", "gmt", "a.m"
	Adjunct                          // begins what is no part of a source: "yesterday", "in"
	Document                         // what speaks for its author: "report", "lawsuit"
)

// A Label says what a label introduces.
type Label uint8

const (
	NoLabel Label = iota
	LabelRelated
	LabelByline
	LabelPhoto
	LabelVideo
	LabelGraphic
	LabelSource
	LabelNote
	LabelCopyright
	LabelEndMark
	LabelBoilerplate
	LabelTag
	LabelReporting
	LabelEditing
	LabelContribution
	LabelCaption
	LabelCorrespondent // "according to an Ukrinform correspondent": the nouns
	LabelAccording     // "according to" before such a noun
	LabelWriting       // "writing by"
	LabelOutlet        // outlets named in several words: "associated press"
	LabelSpeaker       // generic sources of headlines: "official", "sources", "report"
	LabelSays          // ends a headline after its source: "…, fed says"
	LabelCiting        // before the outlet that a report is taken from: "citing", "with reference to"
	LabelReference     // the same, in a relay's own words and before any body: "with reference to"
	LabelReports       // after it: "reported", "writes"
	LabelEarlier       // begins a sentence that recalls a report: "as previously reported"
	LabelEarlierSaid   // the same, before a comma: "earlier"
	LabelAs            // the same, before an outlet: "as"
	LabelBy            // joins the outlet to "as reported": "by"
	LabelAnd           // joins two outlets: "and"
	LabelAdverb        // tells that a report is an earlier one: "earlier"
	LabelPer           // before a source, wherever it stands: "according to"
	LabelInfinitive    // before an infinitive that is reported: "zu"
	LabelAdverbial     // an adverb in several words: "en outre", "в свою очередь"
	LabelPurpose       // begins an infinitive that is not: "um"
	LabelPerBehind     // behind a source: "zufolge"
	LabelPerOwn        // "according to" with its source: "in her words"
	LabelQuotedAs      // behind one whom another quotes: "as saying"
	LabelQuotes        // before one whom the subject quotes: "zitierte"
	LabelObject        // a verb and what its object stands behind or before: "warnte vor", "lehnte ab"
	LabelDivided       // a verb that reports, and the words at the end of its clause without which it does not: "gab an", "ließ wissen"
	LabelDividedObject // the same, and its object is reported too: "lehnte ab", "brachte zum Ausdruck"
	LabelSubordinate   // opens a clause that depends on another: "weil"
	LabelWhether       // opens what is asked: "whether", "who"
	LabelWords         // leads to somebody's words: "mit den Worten"
	LabelFrom          // "reported from", after a name and before a place
	LabelCompany       // what companies are called: "company", "airline"
	LabelMedium        // what media are called: "newspaper", "news agency"
	LabelAuthor        // joins a document to its author: "by", "from"
	LabelMeasure       // what things are done or differ by, and which says nothing: "the rules", "the region"
	LabelTopics        // "related topics:": a row of tags, no cross-reference
	LabelPicture       // stands where a picture was, above its caption: "open this photo in gallery"
	LabelFurniture     // of a page, no part of the article: "share", "comments"
	LabelHeading       // of a page, or the subhead of a paragraph: "menu", "contents"
	LabelPlatform      // where pages offer to share an article: "facebook"
	LabelUnit          // of time, as pages count it: "hrs"
	LabelAgo           // makes a time relative: "ago"
	LabelStamp         // beside the time that a page states: "last updated"
	LabelField         // a field of a message's header: "from"
	LabelSubject       // the field with its title: "subject"
	LabelSelf          // what people call themselves: "I", where a trait does not tell
	LabelInterview     // leads to who asked the questions: "interview by"
	LabelAnswers       // before the turns of who answers questions: "answer"
	LabelRefuses       // a verb and a particle that make it mean not to want: "ruled out"
	LabelBody          // a noun for bodies that speak, where traits take it for people or for nothing: "unions", "the port"
	LabelPeople        // a noun for people, where no trait tells: "supporters"
	LabelPartisan      // what somebody is by party, which may have a capital: "Republican"
	LabelRegnal        // a title that is part of the name of whoever has a given name alone: "Queen Anne"
	LabelEponym        // stands before what has a person's name and is none: "hurricane", "USS"
	LabelAnother       // makes a description one of somebody else: "another", "other"
	LabelOwn           // makes words those of whoever they are about: "eigenen"
	LabelChamber       // a noun that alone names a chamber of a parliament, and is no short name of another body: "the House"
	LabelTown          // whose "of" leads to a place: "vecinos", "localidad"
	LabelSection       // a part of a paper: "world", "sport"
	LabelContact       // before the number or address of a press service: "tel"
	LabelYesterday     // a day in several words: "i går"
	LabelToday         // "i dag"
	LabelTomorrow      // "i morgen"
	LabelBeforeYesterday
	LabelAfterTomorrow
	LabelLastYear // a year in one word, or in several that are none of "last" and "year": "i fjor"
	LabelThisYear // "i år"
	LabelUntil    // joins the first of a span to its last: "to", "through"
	LabelPlanned  // what in the present tense is to come, right before its day: "opens"
	LabelFuture   // what is to come: "is expected"
	LabelNoDate   // what holds the word of a date and is none: "Black Friday"
	labels
)

// Begins reports whether a label of this kind tells what the line is that it
// begins. The others are about names, or count only where they are all of a line.
func (k Label) Begins() bool {
	switch k {
	case NoLabel, LabelFrom, LabelAuthor, LabelMeasure, LabelCompany, LabelMedium, LabelOutlet, LabelSpeaker, LabelSays, LabelAccording, LabelCorrespondent,
		LabelCiting, LabelReference, LabelReports, LabelEarlier, LabelEarlierSaid, LabelInfinitive, LabelAdverbial, LabelPurpose, LabelPer, LabelPerBehind, LabelPerOwn, LabelQuotedAs, LabelQuotes, LabelObject, LabelDivided, LabelDividedObject, LabelSubordinate, LabelWhether, LabelWords, LabelAs, LabelBy, LabelAnd, LabelAdverb,
		LabelFurniture, LabelHeading, LabelPlatform, LabelUnit, LabelAgo, LabelStamp, LabelField, LabelSubject, LabelContact, LabelSelf,
		LabelInterview, LabelAnswers, LabelRefuses, LabelBody, LabelPeople, LabelPartisan, LabelRegnal, LabelEponym, LabelAnother, LabelOwn, LabelChamber, LabelTown, LabelSection,
		LabelYesterday, LabelToday, LabelTomorrow, LabelBeforeYesterday, LabelAfterTomorrow, LabelLastYear, LabelThisYear, LabelUntil, LabelPlanned, LabelFuture, LabelNoDate:
		return false
	}
	return true
}

// within reports whether a label of this kind means something in the middle of
// a text.
func (k Label) within() bool {
	switch k {
	case LabelContribution, LabelFrom, LabelCopyright, LabelBoilerplate, LabelAccording, LabelCorrespondent, LabelPhoto, LabelVideo, LabelGraphic:
		return true
	}
	return false
}

// ofDate reports whether a label of this kind is read as a date, or keeps its words from
// being one.
func (k Label) ofDate() bool {
	switch k {
	case LabelYesterday, LabelToday, LabelTomorrow, LabelBeforeYesterday, LabelAfterTomorrow, LabelLastYear, LabelThisYear, LabelAgo, LabelNoDate:
		return true
	}
	return false
}

// A Word is what is known of a word. The zero word is unknown.
type Word struct {
	Traits Trait
	Class  uint16 // feature class for the tagger, 0 if none
	Value  uint8  // what it is worth as one of its traits
	Begins uint8  // what it is the first word of
	Acts   Act    // what it says that its subject does
}

// What a word begins, as a set of bits.
const (
	BeginsLabel uint8 = 1 << iota // a label
	BeginsInner                   // a label that means something wherever it stands
	BeginsName                    // a name of several words
	BeginsDate                    // a label that is read as a date
)

// A Language is what is known of a language, ready to be looked up.
type Language struct {
	Tag    string
	Has    Property
	words  wordTable
	shared []string            // folders of what it shares with others
	Labels map[string][]Phrase // by first word, longest phrase first
	opens  [labels]uint32      // by label, the letters with which its first words begin, as a set of bits
	Names  map[string]NameKind // names of several words, as nameKey spells them
	Titles map[string]string   // what short titles stand for
	// Aliases are names of places and bodies by the spelling that names compares, and
	// for each the one of them that stands for all.
	Aliases map[string]string
	Short   map[string][]string // what given names may be short for: "Joe" for "Joseph"
	Cases   Cases               // of names
	// Endings are how words of some forms end, where that tells.
	Endings [endings][]string
}

// A Tail is a form of words that is told by how they end.
type Tail uint8

const (
	EndsInfinitive  Tail = iota // of infinitives, where these report by themselves
	EndsQuality                 // of adjectives that stand behind a role and before a name: "le président américain Ann Lee"
	EndsAttribute               // of adjectives before a noun: "neuer"
	EndsPresent                 // of the third person of the present: "liegt"
	EndsPast                    // of the past, and of participles before a noun where these are alike: "erwartete"; of the past and the future where no other words end so: "cerró", "cerrará"
	EndsSubjunctive             // of the third person in the mood of reported speech: "bröckle"
	EndsPossessor               // of a name before what is its: "Grupps Meinung"
	EndsOblique                 // of nouns and adjectives in a case that no subject is in: "oświadczeniu"
	EndsPlural                  // of the names of places that have no singular, whose genitive has no ending: "Niemcy, Niemiec"
	EndsSeveral                 // of the plural of nouns, behind the singular: "bankers"
	endings
)

// Ends reports whether a word ends as those of a form do, and is more than that.
func (l *Language) Ends(word string, form Tail) bool {
	for _, e := range l.Endings[form] {
		if len(word) > len(e) && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// A Property is how a language, or its spelling, differs from others, as a set
// of bits.
type Property uint32

const (
	Ordinals         Property = 1 << iota // a period after a number makes it an ordinal
	CapitalMonths                         // months are written with a capital
	CapitalNouns                          // every noun is
	DeicticAfter                          // "last" stands after its year
	LatinBrands                           // names in Latin letters are brands'
	DashSpeech                            // a dash opens speech
	SmallParticles                        // a particle begins a name without a capital: "del Ponte"; elsewhere such a word is an article or a preposition
	BareNames                             // an article is no part of a name, even with a capital: "The Associated Press"; elsewhere it is: "De Morgen"
	RolesLearned                          // weights know its words; set where it has them
	SmallNames                            // names go on in small letters: "Верховний суд"
	SmallHeads                            // names end in small letters: "Malmö kommun"
	SmallFronts                           // names begin in small letters: "министерство обороны", "calle Mayor"
	SuffixedArticles                      // the definite article is an ending: "kommunen"
	BareClauses                           // "that" may be left out: "politiet sier de vet det"
	Compounds                             // nouns are written together, and the last tells what all of it is: "Bauamtsleiterin"
	DayFirst                              // of a date in digits and slashes the day is first: "02/12/2024"; elsewhere that may be the month
	VerbSecond                            // one constituent stands before the verb: all of "en talsperson for byen" in front of "sier"
	VerbFinal                             // its verbs end a clause that depends on another: "dat de weg dicht is"
	PartyLetters                          // letters in brackets behind a person's name are the party: "Ann Lee (V)"
)

// propertyNames are the names of the properties in the files, by bit.
var propertyNames = [...]string{
	"ordinals", "capital-months", "capital-nouns", "deictic-after", "latin-brands", "dash-speech", "small-particles", "bare-names", "roles-learned",
	"small-names", "small-heads", "small-fronts", "suffixed-articles", "bare-clauses", "compounds", "day-first", "verb-second", "verb-final", "party-letters",
}

// A Phrase is one of the phrases that are a label.
type Phrase struct {
	Words []string
	Kind  Label
}

// Find returns what is known of s in any capitalisation, with straight or curly
// apostrophes, composed or not.
func (l *Language) Find(s string) Word {
	var buf [MaxWord]byte
	key, ok := Key(buf[:0], s)
	if !ok {
		return Word{}
	}
	return l.words.find(Hash(key))
}

// MayOpen reports whether a label of a kind may begin with the word s, at little cost: few
// words that begin with the right letter do not.
func (l *Language) MayOpen(k Label, s string) bool {
	if s[0] >= utf8.RuneSelf || len(s) > 1 && s[1] >= utf8.RuneSelf { // its key may begin otherwise
		return true
	}
	return l.opens[k]&letterBit(s[0]) != 0
}

// IsLabel reports whether the word s by itself is a label of a kind.
func (l *Language) IsLabel(k Label, s string) bool {
	var buf [MaxWord]byte
	key, ok := Key(buf[:0], s)
	return ok && slices.ContainsFunc(l.Labels[string(key)], func(p Phrase) bool { return p.Kind == k && len(p.Words) == 1 })
}

// letterBit returns a bit for a letter of ASCII, in any case, and for what else may begin a
// word.
func letterBit(c byte) uint32 { return 1 << (c & 31) }

// Clitic returns what is known of the word that an apostrophe joins to the rest of s,
// "l'" of "l'avocate", and its length in bytes with the apostrophe, 0 if there is none.
func (l *Language) Clitic(s string) (w Word, n int) {
	k := strings.IndexAny(s, "'’")
	if k <= 0 {
		return Word{}, 0
	}
	_, n = utf8.DecodeRuneInString(s[k:])
	return l.Find(s[:k+n]), k + n
}

// FindHash returns what is known of the word whose key has the hash h.
func (l *Language) FindHash(h uint64) Word { return l.words.find(h) }
