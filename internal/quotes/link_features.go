package quotes

import "github.com/lede-go/lede/internal/roles"

// A linkFeature is a question about a stretch and the partner it may have.
type linkFeature uint8

const (
	featSentences     linkFeature = iota // number of sentence ends between
	featContents                         // … of contents between
	featCues                             // … of cues
	featSources                          // … of sources
	featWords                            // … of words of no role
	featQuoted                           // how much of the content is in marks, and whether in the same sentence
	featBefore                           // what stands right before the stretch
	featAfter                            // … right after it
	featFirst                            // what the stretch begins with
	featPartnerLast                      // what the partner ends with
	featPartnerAfter                     // what stands right after the partner
	featPartnerBefore                    // … right before it
	featPrevious                         // whether the stretch before has the same partner
	featRival                            // whether another stretch stands nearer to the partner
	featTouch                            // what the partner begins with, if nothing stands between
	featAlone                            // of a stretch that has no partner
	numLinkFeatures
)

// Rows and columns of a table of weights. The columns of partners behind the
// stretch follow those of partners before it, and of none.
const (
	LinkRows    = int(numLinkFeatures)
	LinkColumns = 32
	linkSide    = LinkColumns / 2
)

// linkSizes is how many values each feature has on either side. A test holds the
// features to it.
var linkSizes = [numLinkFeatures]int{
	featSentences:     2 * sentenceValues,
	featContents:      otherValues,
	featCues:          otherValues,
	featSources:       otherValues,
	featWords:         wordValues,
	featQuoted:        3 * quotedValues,
	featBefore:        tokenClasses + 1,
	featAfter:         tokenClasses + 1,
	featFirst:         tokenClasses,
	featPartnerLast:   tokenClasses,
	featPartnerAfter:  tokenClasses,
	featPartnerBefore: tokenClasses,
	featPrevious:      2 * 2 * previousValues,
	featRival:         rivalValues * rivalValues,
	featTouch:         tokenClasses,
	featAlone:         1,
}

// How many values each part of the features has.
const (
	sentenceValues = 4 // counts of sentence ends, of which the last means more, too
	otherValues    = 5 // … of other stretches, likewise
	wordValues     = 7 // … of words, see binned
	quotedValues   = 4 // of a content; one is not used
	previousValues = 4 // what the partner is to the stretch before
	rivalValues    = 3 // what stands beside the partner
)

// linkWeights are by feature and value.
type linkWeights [LinkRows][LinkColumns]int16

// LinkValues are the columns of the weights that add up, -1 where a feature does
// not apply.
type LinkValues [LinkRows]int8

// noValues are those of no feature.
var noValues = LinkValues{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1}

func (w *linkWeights) sum(v *LinkValues) int {
	s := 0
	for f, x := range v {
		if x >= 0 {
			s += int(w[f][x])
		}
	}
	return s
}

// A linkWriter writes the values of features for a partner on one side.
type linkWriter struct {
	values *LinkValues
	side   int // 0, or linkSide if the partner stands behind
}

// set gives a feature one of its values.
func (w linkWriter) set(f linkFeature, x int) { w.values[f] = int8(w.side + x) }

// with is one value for two: a low one, of so many, and a high one.
func with(low, size, high int) int { return low + size*high }

// b2i returns 1 for true.
func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// LinkFeatures answers the questions about stretch i with partner c, which may be
// None, after the previous stretch of i's role, which may be None too.
func (l *Linker) LinkFeatures(i, c, previous int, out *LinkValues) {
	*out = noValues
	w := linkWriter{values: out}
	if c == None {
		l.alone(w, i, previous)
		return
	}
	s, p := &l.all[i], &l.all[c]
	a, b := p, s
	if c > i {
		a, b = s, p
		w.side = linkSide
	}
	w.distance(a, b)
	w.set(featQuoted, with(int(s.quoted), quotedValues, 1+b2i(a.lastSent == b.sent)))
	w.edges(s, p)
	touch := 0
	if a.Last == b.First {
		touch = int(p.begins)
	}
	w.set(featTouch, touch)
	if previous != None {
		w.set(featPrevious, l.previously(s, &l.all[previous], c))
	}
	w.set(featRival, l.rival(i, c))
}

// alone writes the features of having no partner.
func (l *Linker) alone(w linkWriter, i, previous int) {
	s := &l.all[i]
	w.set(featAlone, 0)
	w.set(featQuoted, int(s.quoted))
	w.set(featFirst, int(s.begins))
	w.set(featBefore, int(s.classBefore()))
	w.set(featAfter, int(s.classAfter()))
	switch {
	case l.reopens(s):
		w.set(featPrevious, 2)
	case previous != None && l.all[previous].block == s.block:
		w.set(featPrevious, 1)
	default:
		w.set(featPrevious, 0)
	}
}

// distance writes what stands between stretches a and b, in this order.
func (w linkWriter) distance(a, b *Stretch) {
	w.set(featSentences, with(min(b.sent-a.lastSent, sentenceValues-1), sentenceValues, b2i(a.block != b.block)))
	w.set(featContents, between(a, b, roles.Content))
	w.set(featCues, between(a, b, roles.Cue))
	w.set(featSources, between(a, b, roles.Source))
	w.set(featWords, binned(b.words-a.words))
}

// between counts the stretches of a role between a and b.
func between(a, b *Stretch, r roles.Role) int {
	return min(int(b.ordinal[r]-a.ordinal[r])-b2i(a.Role == r), otherValues-1)
}

// edges writes what a stretch and its partner begin and end with, and what stands
// beside them.
func (w linkWriter) edges(s, p *Stretch) {
	w.set(featBefore, int(s.classBefore()))
	w.set(featAfter, int(s.classAfter()))
	w.set(featFirst, int(s.begins))
	w.set(featPartnerLast, int(p.ends))
	w.set(featPartnerAfter, int(p.after))
	w.set(featPartnerBefore, int(p.before))
}

// previously says what partner c of stretch s is to the stretch before.
func (l *Linker) previously(s, before *Stretch, c int) int {
	x := 0
	switch goesOn := before.lastSent < s.sent; {
	case before.Partner > c: // and so not None
		x = 3
	case before.Partner != c:
	case !goesOn:
		x = 1
	case before.quoted != 0 || s.quoted != allQuoted: // a report without marks does not go on in a quotation
		x = 2
	}
	return with(with(x, previousValues, b2i(s.quoted == allQuoted)), 2*previousValues, b2i(l.reopens(s)))
}

// reopens reports whether a content is the first of a paragraph and goes on with
// the quotation of the one before.
func (l *Linker) reopens(s *Stretch) bool { return s.Role == roles.Content && l.prose.Reopens(s.First) }

// rival says how close other stretches of i's role stand to its partner c: one
// right beside that has taken it. On either side 1 means in the same block and 2 in
// the same sentence.
func (l *Linker) rival(i, c int) int {
	before, behind := 0, 0
	r, p := l.all[i].Role, &l.all[c]
	if k := c - 1; k >= 0 && k != i && l.all[k].Role == r && l.all[k].block == p.block {
		before = 1 + b2i(l.all[k].lastSent == p.sent)
	}
	if k := c + 1; k < len(l.all) && k != i && l.all[k].Role == r && l.all[k].block == p.block {
		behind = 1 + b2i(l.all[k].sent == p.lastSent)
	}
	return with(before, rivalValues, behind)
}

// binned puts a count into one of seven classes.
func binned(n int) int {
	switch {
	case n < 3:
		return int(n)
	case n < 5:
		return 3
	case n < 9:
		return 4
	case n < 16:
		return 5
	}
	return 6
}
