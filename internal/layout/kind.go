package layout

import "github.com/lede-go/lede/internal/lang"

// A chunk is a block in the making: the lines that belong together, and what
// can be seen of them.
type chunk struct {
	first, last int
	lines       int
	blank       bool // a blank line stands before it
	features    features
	words       int
	numbers     int
	ends        bool       // it ends as a statement does
	label       lang.Label // what its first words mean, lang.NoLabel if nothing
	rest        int        // the token after the label and its separator
	glued       int        // the byte at which a title begins that is glued to its label, 0 if none is
	dateline    *Dateline  // nil if none opens it
	body        int        // first token after the dateline
	credits     []Credit
	relayed     []Credit // agencies in brackets behind the last sentence
	kind        Kind
	known       bool // the kind is, beforehand
	signed      signature
	answer      bool // to a question of an interview without labels
	repeats     bool // its words stand in the text more than once
}

// A signature is a single name behind the one sentence of a chunk. It may be of who took
// the picture, of the agency that filed the story, or no name: "(Laughter)".
type signature uint8

const (
	unsigned       signature = iota
	signedByName             // "The port on Monday. (Holm Shipping)"
	signedByOutlet           // "The port on Monday. (AFP)"
)

// features are what the decision on a chunk's kind is made from, as a set of
// bits.
type features uint64

const (
	lead             features = 1 << iota // the first chunk that can be a headline
	header                                // stands above the body
	underByline                           // follows the last byline or timestamp of the header
	tail                                  // stands below the last paragraph
	opening                               // among the first paragraphs of the body
	single                                // one word
	tiny                                  // at most 3 words
	brief                                 // at most 6 words
	short                                 // at most 16 words
	long                                  // at least 30 words
	stops                                 // ends as a sentence does
	asks                                  // ends in a question mark
	introduces                            // ends in a colon or a comma
	lowers                                // begins with a lower-case letter
	capitals                              // has no lower-case letter
	bulleted                              // begins with a bullet
	numbered                              // begins with "1.", "2)" or "3-"
	amongHeads                            // the body has several lines like subheads
	amidList                              // the chunk before or after is bulleted or numbered alike
	amidShort                             // both neighbours are short and end like no sentence
	table                                 // a row of a table
	beforeProse                           // the next chunk is a paragraph
	sentences                             // holds the end of a sentence
	clocked                               // begins with a time of day
	dialogue                              // begins with the dash of spoken lines
	quoted                                // stands in quotation marks as a whole
	opensMark                             // begins with a quotation mark
	interview                             // questions of the body have their answers in quotation marks below
	spoken                                // begins with who speaks: "Q: …", "Ann Lee: …"
	isByline                              // "By Ann Lee"
	isNames                               // a bare list of names
	isSigned                              // names with a job, a place or an outlet
	likeNames                             // two or three words that can be a name
	isDesk                                // "Staff Writer" under a name
	isClock                               // nothing but a time of day
	isDate                                // nothing but a date and time
	isStamp                               // a date that says when the story ran: "Updated 2 hrs ago"
	isDateline                            // nothing but a dateline
	hasDateline                           // opens with a dateline
	isReference                           // "Read also: …"
	underReference                        // a title under such a label
	isCredit                              // "Photo: …", "(Reporting by …)"
	isContributed                         // "Ann Lee reported from Kabul."
	endsCredit                            // ends in a photo credit
	endsNames                             // the same, without a label: "… on Monday. Ann Lee/AFP"
	isCaption                             // "FILE PHOTO: …"
	isNote                                // "Correction: …"
	isCopyright                           // "© 2020 …"
	isEndMark                             // "-30-", "###"
	isInitials                            // "gr/bp"
	isBoilerplate                         // "Sign up for …"
	likeBoilerplate                       // has such a phrase in it
	isTag                                 // nothing but a desk's label: "EXCLUSIVE"
	likeCredit                            // names and outlets parted by slashes: "Ann Lee/AFP/Getty Images"
	titled                                // has capitals as titles do: "Joining Forces With China"
	isPost                                // an embedded post
	isLink                                // nothing but a link
	overCredit                            // a photo credit stands on a line of its own below
	isPlatform                            // names where to share the article: "Facebook"
	isPicture                             // stands where a picture was: "Open this photo in gallery"
	underPicture                          // what follows that
	byBoilerplate                         // boilerplate stands above or below
	holdsBoilerplate                      // has a phrase of several words that pages have, not at its head: "… in your inbox"
)

// A rule gives points to a kind if a chunk has all of some features and none
// of some others.
type rule struct {
	all, none features
	points    int
}

// evidence holds, for each kind, what speaks for and against it. The kind
// with the most points wins, the first one in a tie.
var evidence = [...]struct {
	kind  Kind
	rules []rule
}{
	{KindParagraph, []rule{
		{0, 0, 20},
		{stops, 0, 10},
		{long, 0, 20},
		{sentences | stops, header, 10},
		{hasDateline, isDateline | header, 60},
		{introduces, 0, 6},
		{lowers, bulleted, 10},
		{isPost, 0, 20},
		{stops | underReference, 0, 10},
		{interview | spoken, header, 40},
		{interview | asks, header, 20},
	}},
	{KindHeadline, []rule{
		{lead, 0, 100},
		{lead | isReference, 0, -20},
		{0, lead, -100},
	}},
	{KindDeck, []rule{
		{header, lead | underByline, 60},
		{hasDateline, 0, 10},
		{0, header, -100},
		{underByline, 0, -100},
		{introduces, bulleted, -5},
	}},
	{KindByline, []rule{
		{isByline | header, 0, 120},
		{isByline, header, 34},
		{isByline | opening, header, 20},
		{isByline | tail, 0, 20},
		{isNames | header, isByline, 90},
		{isNames | isSigned | tail, header | isByline, 50},
		{isDesk | header, 0, 80},
		{isDesk | isEndMark | header, 0, 30},
		{stops | long, 0, -20},
	}},
	{KindDateline, []rule{
		{isDateline, 0, 130},
	}},
	{KindTimestamp, []rule{
		{isDate | header, 0, 110},
		{isDate | tail, 0, 60},
		{isDate, 0, 22},
		{isClock, 0, 80},
		{isStamp, 0, 60},
	}},
	{KindSubhead, []rule{
		{0, header | tail, 10},
		{short, stops | introduces | lowers | header, 15},
		{short | beforeProse, stops | introduces | lowers | header, 10},
		{underByline | beforeProse | short, stops | introduces, 25},
		{short | asks | beforeProse, sentences | introduces | quoted, 4},
		{tiny | asks | beforeProse, sentences | introduces | quoted, 12},
		{amongHeads | asks, sentences | introduces, 12},
		{dialogue | asks, 0, -40},
		{interview | asks, 0, -40},
		{clocked | short, stops | isClock, 15},
		{short | quoted | beforeProse, asks | introduces, 12},
		{capitals | short, stops | tail | header, 10},
		{titled | brief | stops | beforeProse, header | tail | sentences | single, 34},
		{capitals | single | stops | beforeProse, header | tail, 34},
		{amidShort, 0, -14},
		{isDate | beforeProse, header, 14},
		{long, 0, -20},
		{sentences, 0, -15},
		{bulleted, 0, -20},
		{numbered | amidList, 0, -10},
		{table, 0, -30},
		{tail, 0, -20},
	}},
	{KindListItem, []rule{
		{bulleted, 0, 50},
		{bulleted | header, 0, -20},
		{numbered | amidList, 0, 40},
		{table, isByline | isDate | hasDateline | isCredit, 45},
		{amidShort, stops | long | header, 24},
		{short | tail, stops | asks | header, 22},
	}},
	{KindCaption, []rule{
		{isCaption, 0, 90},
		{endsCredit, isCredit | hasDateline, 75},
		{endsCredit | long | sentences, isCaption, -10},
		{endsNames, hasDateline | lead, 55},
		{endsNames | header, hasDateline | lead, 20},
		{underPicture, labelled | hasDateline, 60},
		{overCredit, labelled | hasDateline | stops | asks | introduces | lead | header | tail, 45},
	}},
	{KindCredit, []rule{
		{isCredit, 0, 90},
		{isCredit | lead, 0, -60},
		{isContributed | tail, 0, 90},
		{likeCredit, lead | header, 80},
	}},
	{KindCrossReference, []rule{
		{isReference, 0, 90},
		{isReference | long | sentences | stops, lead, -50},
		{underReference, stops, 75},
		{underReference | bulleted, 0, 20},
		{underReference | stops, long, 25},
	}},
	{KindNote, []rule{
		{isNote, 0, 85},
	}},
	{KindCopyright, []rule{
		{isCopyright, 0, 95},
	}},
	{KindEndMark, []rule{
		{isEndMark, lead, 100},
		{isInitials | tail, lead, 70},
	}},
	{KindBoilerplate, []rule{
		{isBoilerplate, lead, 80},
		{likeBoilerplate | tail, lead, 60},
		{likeBoilerplate, lead, 15},
		{holdsBoilerplate | short, lead | stops | introduces, 30},
		{likeBoilerplate | byBoilerplate, lead | tail, 30},
		{isTag, lead | header, 25},
		{isTag | capitals | header, lead, 70},
		{isLink, lead, 60},
	}},
}

// decide returns the kind of a chunk.
func decide(c *chunk) Kind {
	best, kind := -1000, KindParagraph
	for _, e := range evidence {
		sum := 0
		for _, r := range e.rules {
			if c.features&r.all == r.all && c.features&r.none == 0 {
				sum += r.points
			}
		}
		if sum > best {
			best, kind = sum, e.kind
		}
	}
	return kind
}

// has reports whether the chunk has all of the features.
func (c *chunk) has(f features) bool { return c.features&f == f }

// hasAny reports whether the chunk has any of the features.
func (c *chunk) hasAny(f features) bool { return c.features&f != 0 }

// labelled are the features of lines that say themselves what they are.
const labelled = isContributed | isByline | isDate | isDateline | isReference | isCredit | isCaption | isNote | isCopyright |
	isEndMark | isBoilerplate | isDesk | isLink | isTag

// prose reports whether the chunk by itself looks like a paragraph of the
// body.
func (c *chunk) prose() bool {
	if c.known {
		return c.kind == KindParagraph
	}
	return c.has(hasDateline) || !c.hasAny(labelled&^isDesk) && (c.words >= 8 && c.hasAny(stops|asks) || c.has(long))
}

// text reports whether the chunk looks like text that a subhead can stand
// over.
func (c *chunk) text() bool { return c.prose() || c.words >= 12 && !c.hasAny(labelled) }

// set adds the features if they hold.
func (c *chunk) set(f features, holds bool) {
	if holds {
		c.features |= f
	}
}
