package lang

// A section is what the words or lines of one part of a data file are. In the
// file its name stands in brackets above them.
type section struct {
	name  string
	form  form
	trait Trait    // of words
	value int      // of words without a value, and what a given one counts from
	label Label    // of phrases
	line  bool     // the phrases count only where they begin a line
	act   Act      // of words, and of stems: "believ-"
	kind  NameKind // of names
}

// A form is how a section is to be read.
type form uint8

const (
	formWords      form = iota // words parted by white space, each perhaps with "=" and a value, and then forms of words: see eachWord
	formRoles                  // words and forms of people, whose value is their gender
	formPhrases                // a phrase a line, its words parted as the scanner parts them, or several: see eachPhrase
	formNames                  // a name of several words a line
	formClasses                // words that keep the same company, a class a line
	formSame                   // other names of places and bodies: "america=united states"
	formTitles                 // short titles and what they stand for: "sen=senator"
	formShort                  // short given names and what they are short for: "joe=joseph"
	formAliases                // other tags of the language
	formProperties             // names of properties
	formEndings                // endings of the cases of names, those of the nominative with "=" and their rank
	formSoftened               // ends of stems before some of them, and what they are without: "cz=k"
	formFleeting               // vowels that come and go before the last letter of a stem
	formAdverbs                // endings of adverbs that no noun has in the nominative
	formEnds                   // endings of the words of a form, a Tail
	formAlike                  // letters that are written one for the other: "ё=е"
	formTelling                // words by which a language is detected, and nothing else
	formInclude                // folders whose words belong to the language too
)

// Values of words whose sections name them.
const (
	Binding      = 1   // an abbreviation that ends no sentence: "vs."
	BeforeNumber = 2   // an abbreviation before a number: "p. 5"
	Final        = 3   // an abbreviation that ends a sentence before any capital: "etc."
	NoClause     = 8   // a reporting word that leads to quotations, but to no clause: "criticised"
	Participle   = 16  // one that reports behind an auxiliary only
	Gerund       = 32  // one that leads to a clause, but stands in front of no source
	SheSays      = 64  // one whose form tells that a woman says so: "сказала"
	HeSays       = 128 // … a man; with both, several do
	Man          = 1   // what a man is by work or function: "Direktor"; with Woman, either
	Woman        = 2   // what a woman is
	Noun         = 1   // a noun that reports, where nouns have capitals: "Meinung"
	Impersonal   = 4   // a reporting word whose subject says nothing, nobody or a document: "heißt"
	OnlyBehind   = 2   // a reporting word that stands right behind a quotation and before its source, and reports nothing elsewhere
	Adverb       = 1   // an adjunct that may stand between a cue and its source
	Infinitive   = 2   // an auxiliary that may follow a cue without "that": "dit avoir"
	Unreal       = 4   // a subjunctive that also says what is not so: "wäre"
	Subjunctive  = 1   // an auxiliary in the mood of reported speech: "sei"
	Genitive     = 1   // an article that may join a noun to the one before it: "der"
	Oblique      = 2   // an article that is in no nominative: "dem"
)

// SurelyReports is the value from which on a cue of a learned language reports nearly
// always; the values of others say how they are used.
const SurelyReports = 7

// Values of date words, of one kind in each ten.
const (
	DateDay    = 100 // a day, counted from DateToday
	DatePeriod = 110 // a stretch of time; of some the length is known
	DateDeixis = 120 // the stretch itself at DateThis, "last" before it, "next" after it
	DateAgo    = 130 // "ago"
	DateFuture = 140 // tells of what is to come: "will"
	DateNth    = 150 // "first", "second", counted from here
	DateSeason = 160 // spring is one more, winter four
	DateSpan   = 170 // "quarter", "century", …
	DateStage  = 190 // before a month or year, tells which part of it: "early", "mid", "late"
	DatePart   = 180 // a quarter or half in one word, "Q1", by its number in ISO 8601-2 from DatePart + 1 on

	DateToday = DateDay + 5
	DateThis  = DateDeixis + 5

	SpanQuarter      = DateSpan + 1
	SpanHalf         = DateSpan + 2
	SpanCentury      = DateSpan + 3
	SpanWeekend      = DateSpan + 4
	SpanDecade       = DateSpan + 5
	SpanDecadeSuffix = DateSpan + 6 // what makes a year a decade: the "s" of "1990s"
	SpanDecadeBefore = DateSpan + 7 // the same, as a word before it: "années 1990"

	PeriodDay    = DatePeriod + 1
	PeriodWeek   = DatePeriod + 2
	PeriodMonth  = DatePeriod + 3
	PeriodYear   = DatePeriod + 4
	PeriodPlural = DatePeriod + 5 // from here on they are plurals in the same order
)

// sections are all that there are. Of a phrase that is a label of several kinds
// the one that stands first here counts.
var sections = [...]section{
	{name: "aliases", form: formAliases},
	{name: "properties", form: formProperties},
	{name: "include", form: formInclude},
	{name: "endings", form: formEndings},
	{name: "endings softened", form: formSoftened},
	{name: "vowels fleeting", form: formFleeting},
	{name: "letters alike", form: formAlike},
	{name: "endings adverb", form: formAdverbs},
	{name: "endings attribute", form: formEnds, value: int(EndsAttribute)},
	{name: "endings infinitive", form: formEnds, value: int(EndsInfinitive)},
	{name: "endings oblique", form: formEnds, value: int(EndsOblique)},
	{name: "endings past", form: formEnds, value: int(EndsPast)},
	{name: "endings plural", form: formEnds, value: int(EndsPlural)},
	{name: "endings possessor", form: formEnds, value: int(EndsPossessor)},
	{name: "endings present", form: formEnds, value: int(EndsPresent)},
	{name: "endings quality", form: formEnds, value: int(EndsQuality)},
	{name: "endings several", form: formEnds, value: int(EndsSeveral)},
	{name: "endings subjunctive", form: formEnds, value: int(EndsSubjunctive)},

	// detect.txt
	{name: "telling", form: formTelling},

	// grammar.txt
	{name: "stopword", trait: Stopword},
	{name: "abbreviation", trait: Abbreviation},
	{name: "abbreviation binding", trait: Abbreviation, value: Binding},
	{name: "abbreviation before number", trait: Abbreviation, value: BeforeNumber},
	{name: "abbreviation final", trait: Abbreviation, value: Final},
	{name: "and", trait: AndWord},
	{name: "of", trait: OfWord},
	{name: "for", trait: ForWord},
	{name: "auxiliary", trait: Auxiliary},
	{name: "auxiliary infinitive", trait: Auxiliary, value: Infinitive},
	{name: "auxiliary unreal", trait: Auxiliary, value: Subjunctive | Unreal},
	{name: "auxiliary subjunctive", trait: Auxiliary, value: Subjunctive},
	{name: "clitic", trait: Clitic},
	{name: "clitic possessive", trait: PossessiveMark},
	{name: "complementizer", trait: Complementizer},
	{name: "conjunction", trait: Conjunction},
	{name: "definite", trait: Definite},
	{name: "definite genitive", trait: Definite, value: Genitive},
	{name: "demonstrative", trait: Demonstrative},
	{name: "definite genitive only", trait: Definite, value: Genitive | Oblique},
	{name: "definite oblique", trait: Definite, value: Oblique},
	{name: "determiner", trait: Determiner},
	{name: "determiner genitive", trait: Determiner, value: Genitive},
	{name: "determiner genitive only", trait: Determiner, value: Genitive | Oblique},
	{name: "determiner oblique", trait: Determiner, value: Oblique},
	{name: "elision", trait: Elision},
	{name: "negation", trait: Negation},
	{name: "number", trait: NumberWord},
	{name: "preposition", trait: Preposition},
	{name: "preposition locative", trait: Locative},
	{name: "pronoun", trait: Pronoun},
	{name: "first person", trait: FirstPerson},
	{name: "second person", trait: SecondPerson},
	{name: "masculine", trait: Masculine},
	{name: "feminine", trait: Feminine},
	{name: "neuter", trait: Neuter},
	{name: "plural", trait: Plural},
	{name: "possessive", trait: Possessive},
	{name: "relative", trait: Relative},
	{name: "starter", trait: Starter},

	// dates.txt
	{name: "month", trait: Month},
	{name: "weekday", trait: Weekday},
	{name: "day", trait: DateWord, value: DateToday},
	{name: "period", trait: DateWord, value: DatePeriod},
	{name: "period day", trait: DateWord, value: PeriodDay},
	{name: "period week", trait: DateWord, value: PeriodWeek},
	{name: "period month", trait: DateWord, value: PeriodMonth},
	{name: "period year", trait: DateWord, value: PeriodYear},
	{name: "periods day", trait: DateWord, value: PeriodDay + PeriodPlural - DatePeriod},
	{name: "periods week", trait: DateWord, value: PeriodWeek + PeriodPlural - DatePeriod},
	{name: "periods month", trait: DateWord, value: PeriodMonth + PeriodPlural - DatePeriod},
	{name: "periods year", trait: DateWord, value: PeriodYear + PeriodPlural - DatePeriod},
	{name: "last", trait: DateWord, value: DateThis - 1},
	{name: "this", trait: DateWord, value: DateThis},
	{name: "next", trait: DateWord, value: DateThis + 1},
	{name: "ago", trait: DateWord, value: DateAgo},
	{name: "future", trait: DateWord, value: DateFuture},
	{name: "nth", trait: DateWord, value: DateNth},
	{name: "season", trait: DateWord, value: DateSeason},
	{name: "quarter", trait: DateWord, value: SpanQuarter},
	{name: "half", trait: DateWord, value: SpanHalf},
	{name: "century", trait: DateWord, value: SpanCentury},
	{name: "weekend", trait: DateWord, value: SpanWeekend},
	{name: "decade", trait: DateWord, value: SpanDecade},
	{name: "decade suffix", trait: DateWord, value: SpanDecadeSuffix},
	{name: "decade before", trait: DateWord, value: SpanDecadeBefore},
	{name: "stage", trait: DateWord, value: DateStage},
	{name: "part of year", trait: DateWord, value: DatePart},
	{name: "time", trait: TimeWord},

	// names.txt
	{name: "courtesy", trait: Courtesy},
	{name: "title", trait: Title},
	{name: "title short", form: formTitles},
	{name: "role", form: formRoles, trait: RoleNoun},
	{name: "role tail", form: formRoles, trait: RoleNoun},
	{name: "group", trait: GroupNoun},
	{name: "group plural", trait: GroupNoun | Plural},
	{name: "given name male", trait: MaleName},
	{name: "given name female", trait: FemaleName},
	{name: "given name short", form: formShort},
	{name: "surname", trait: Surname},
	{name: "particle", trait: Particle},
	{name: "name suffix", trait: NameSuffix},
	{name: "body", trait: BodyName},
	{name: "body noun", trait: BodyNoun},
	{name: "body head", trait: BodyHead},
	{name: "body suffix", trait: BodySuffix},
	{name: "other name", trait: OtherName},
	{name: "noise", trait: Noise},
	{name: "common", trait: CommonWord},
	{name: "common tail", trait: CommonWord},
	{name: "name person", form: formNames, kind: KindPerson},
	{name: "name organization", form: formNames, kind: KindOrganization},
	{name: "name other", form: formNames, kind: KindOther},

	// places.txt
	{name: "country", trait: CountryName},
	{name: "region", trait: Region},
	{name: "place", trait: PlaceName},
	{name: "place noun", trait: PlaceNoun},
	{name: "place head", trait: PlaceHead},
	{name: "direction", trait: Direction},
	{name: "demonym", trait: Demonym},
	{name: "name same", form: formSame},
	{name: "name place", form: formNames, kind: KindPlace},

	// quotes.txt
	{name: "cue", trait: Cue},
	{name: "cue several", trait: Cue, value: HeSays | SheSays},
	{name: "cue behind", trait: Cue, value: OnlyBehind},
	{name: "cue noun", trait: Cue, value: Noun},
	{name: "cue object", trait: Cue, value: NoClause},
	{name: "cue impersonal", trait: Cue, value: Impersonal},
	{name: "adjunct", trait: Adjunct},
	{name: "adjunct adverb", trait: Adjunct, value: Adverb},
	{name: "document", trait: Document},

	// acts.txt
	{name: "act statement", act: ActStatement},
	{name: "act question", act: ActQuestion},
	{name: "act belief", act: ActBelief},
	{name: "act knowledge", act: ActKnowledge},
	{name: "act intention", act: ActIntention},
	{name: "act attitude", act: ActAttitude},
	{name: "act denial", act: ActDenial},
	{name: "act yielding", act: ActYielding},
	{name: "act empty", act: ActEmpty},
	{name: "act undergone", act: ActUndergone},
	{name: "act undergone infinitive", act: ActUndergone | ActMoved},
	{name: "act undergone bound", act: ActUndergone | ActBound},
	{name: "act passive", act: ActPassive},
	{name: "act infinitive", act: ActInfinitive},
	{name: "act for", act: ActFor},
	{name: "act that", act: ActThat},
	{name: "act topic", act: ActTopic},
	{name: "act clausal", act: ActClausal},
	{name: "act call", act: ActCall},
	{name: "act seeming", act: ActSeeming},
	{name: "act hearer", act: ActHearer},
	{name: "act object", act: ActObject},
	{name: "act marker", act: ActMarker},
	{name: "act view", act: ActView},

	// references.txt
	{name: "outlet", trait: Outlet},
	{name: "outlet head", trait: OutletHead},

	// layout.txt, references.txt and, of "according to", quotes.txt
	{name: "desk", trait: DeskNoun},
	{name: "label as", form: formPhrases, label: LabelAs},
	{name: "label per", form: formPhrases, label: LabelPer},
	{name: "label infinitive", form: formPhrases, label: LabelInfinitive},
	{name: "label adverbial", form: formPhrases, label: LabelAdverbial},
	{name: "label purpose", form: formPhrases, label: LabelPurpose},
	{name: "label per behind", form: formPhrases, label: LabelPerBehind},
	{name: "label per own", form: formPhrases, label: LabelPerOwn},
	{name: "label quoted as", form: formPhrases, label: LabelQuotedAs},
	{name: "label quotes", form: formPhrases, label: LabelQuotes},
	{name: "label object", form: formPhrases, label: LabelObject},
	{name: "label divided", form: formPhrases, label: LabelDivided},
	{name: "label divided object", form: formPhrases, label: LabelDividedObject},
	{name: "label subordinate", form: formPhrases, label: LabelSubordinate},
	{name: "label whether", form: formPhrases, label: LabelWhether},
	{name: "label words", form: formPhrases, label: LabelWords},
	{name: "label self", form: formPhrases, label: LabelSelf},
	{name: "label adverb", form: formPhrases, label: LabelAdverb},
	{name: "label and", form: formPhrases, label: LabelAnd},
	{name: "label boilerplate", form: formPhrases, label: LabelBoilerplate},
	{name: "label boilerplate line", form: formPhrases, label: LabelBoilerplate, line: true},
	{name: "label byline", form: formPhrases, label: LabelByline},
	{name: "label caption", form: formPhrases, label: LabelCaption},
	{name: "label by", form: formPhrases, label: LabelBy},
	{name: "label citing", form: formPhrases, label: LabelCiting},
	{name: "label earlier", form: formPhrases, label: LabelEarlier},
	{name: "label earlier said", form: formPhrases, label: LabelEarlierSaid},
	{name: "label reference", form: formPhrases, label: LabelReference},
	{name: "label reports", form: formPhrases, label: LabelReports},
	{name: "label according", form: formPhrases, label: LabelAccording},
	{name: "label contribution", form: formPhrases, label: LabelContribution},
	{name: "label copyright", form: formPhrases, label: LabelCopyright},
	{name: "label correspondent", form: formPhrases, label: LabelCorrespondent},
	{name: "label editing", form: formPhrases, label: LabelEditing},
	{name: "label end mark", form: formPhrases, label: LabelEndMark},
	{name: "label from", form: formPhrases, label: LabelFrom},
	{name: "label company", form: formPhrases, label: LabelCompany},
	{name: "label medium", form: formPhrases, label: LabelMedium},
	{name: "label author", form: formPhrases, label: LabelAuthor},
	{name: "label measure", form: formPhrases, label: LabelMeasure},
	{name: "label graphic", form: formPhrases, label: LabelGraphic},
	{name: "label note", form: formPhrases, label: LabelNote},
	{name: "label outlet", form: formPhrases, label: LabelOutlet},
	{name: "label photo", form: formPhrases, label: LabelPhoto},
	{name: "label related", form: formPhrases, label: LabelRelated},
	{name: "label reporting", form: formPhrases, label: LabelReporting},
	{name: "label contact", form: formPhrases, label: LabelContact},
	{name: "label says", form: formPhrases, label: LabelSays},
	{name: "label source", form: formPhrases, label: LabelSource},
	{name: "label speaker", form: formPhrases, label: LabelSpeaker},
	{name: "label tag", form: formPhrases, label: LabelTag},
	{name: "label topics", form: formPhrases, label: LabelTopics},
	{name: "label video", form: formPhrases, label: LabelVideo},
	{name: "label writing", form: formPhrases, label: LabelWriting},
	{name: "label picture", form: formPhrases, label: LabelPicture},
	{name: "label furniture", form: formPhrases, label: LabelFurniture},
	{name: "label heading", form: formPhrases, label: LabelHeading},
	{name: "label platform", form: formPhrases, label: LabelPlatform},
	{name: "label town", form: formPhrases, label: LabelTown},
	{name: "label unit", form: formPhrases, label: LabelUnit},
	{name: "label ago", form: formPhrases, label: LabelAgo},
	{name: "label stamp", form: formPhrases, label: LabelStamp},
	{name: "label field", form: formPhrases, label: LabelField},
	{name: "label subject", form: formPhrases, label: LabelSubject},
	{name: "label answers", form: formPhrases, label: LabelAnswers},
	{name: "label refuses", form: formPhrases, label: LabelRefuses},
	{name: "label body", form: formPhrases, label: LabelBody},
	{name: "label people", form: formPhrases, label: LabelPeople},
	{name: "label partisan", form: formPhrases, label: LabelPartisan},
	{name: "label regnal", form: formPhrases, label: LabelRegnal},
	{name: "label eponym", form: formPhrases, label: LabelEponym},
	{name: "label another", form: formPhrases, label: LabelAnother},
	{name: "label own", form: formPhrases, label: LabelOwn},
	{name: "label chamber", form: formPhrases, label: LabelChamber},
	{name: "label interview", form: formPhrases, label: LabelInterview},
	{name: "label section", form: formPhrases, label: LabelSection},

	// dates.txt
	{name: "label yesterday", form: formPhrases, label: LabelYesterday},
	{name: "label today", form: formPhrases, label: LabelToday},
	{name: "label tomorrow", form: formPhrases, label: LabelTomorrow},
	{name: "label day before yesterday", form: formPhrases, label: LabelBeforeYesterday},
	{name: "label day after tomorrow", form: formPhrases, label: LabelAfterTomorrow},
	{name: "label last year", form: formPhrases, label: LabelLastYear},
	{name: "label this year", form: formPhrases, label: LabelThisYear},
	{name: "label until", form: formPhrases, label: LabelUntil},
	{name: "label planned", form: formPhrases, label: LabelPlanned},
	{name: "label future", form: formPhrases, label: LabelFuture},
	{name: "label no date", form: formPhrases, label: LabelNoDate},

	// classes.txt
	{name: "class", form: formClasses},
}
