package quotes

import "github.com/lede-go/lede/internal/roles"

// Confidence is the estimated probability that an attribution is right: that
// most of its content and its source are what a reader would mark. It is a
// logistic model over the margins of the tagger and of the links, whose sum is
// looked up in a table, so that it is the same on every platform.

// A trustFeature is a question about a whole attribution.
type trustFeature uint8

const (
	trustKind    trustFeature = iota // kind, and whether it has a cue and a source
	trustCue                         // the tagger's margin for the cue
	trustSource                      // … for the source
	trustContent                     // … for the content on average
	trustEnds                        // … for the ends of the content, the lower
	trustLink                        // the margin by which the contents chose the cue, the least
	trustName                        // … by which the cue chose the source
	trustParts                       // how many fragments the content has, and how long it is
	numTrustFeatures
)

// Rows and columns of the table of weights: features, and the values they have.
const (
	TrustRows    = int(numTrustFeatures)
	TrustColumns = 16
)

// A trustTable holds the weights of the features by their values.
type trustTable [TrustRows][TrustColumns]int16

// TrustFeatures answers the questions about attribution a. Each answer is a column
// of the table of weights.
func (l *Linker) TrustFeatures(a Attribution) [TrustRows]uint8 {
	all, v := l.all, [TrustRows]uint8{}
	switch l.kindOf(a) {
	case Mixed:
		v[trustKind] = 1
	case Indirect:
		v[trustKind] = 2
	}
	if a.Cue != None {
		v[trustKind] += 4
		v[trustCue] = 1 + marginClass(leastMargin(l.roles, &all[a.Cue]))
		v[trustName] = marginClass(all[a.Cue].margin)
	}
	if a.Source != None {
		v[trustKind] += 8
		v[trustSource] = 1 + marginClass(leastMargin(l.roles, &all[a.Source]))
		v[trustName] += 7
	}
	tokens, link := 0, int32(1<<30)
	sum, ends := int64(0), int32(1<<30)
	for _, i := range a.Contents {
		s := &all[i]
		link = min(link, s.margin)
		ends = min(ends, l.roles.Margins[s.First], l.roles.Margins[s.Last-1])
		for _, m := range l.roles.Margins[s.First:s.Last] {
			sum += int64(m)
		}
		tokens += s.Last - s.First
	}
	v[trustContent] = marginClass(int32(sum / int64(tokens)))
	v[trustEnds] = marginClass(ends)
	v[trustLink] = marginClass(link)
	v[trustParts] = uint8(min(len(a.Contents), 3)-1)*4 + uint8(min(binned(tokens), 5)/2)
	return v
}

// leastMargin returns the lowest margin of the tokens of a stretch.
func leastMargin(t *roles.Roles, s *Stretch) int32 {
	m := t.Margins[s.First]
	for _, x := range t.Margins[s.First+1 : s.Last] {
		m = min(m, x)
	}
	return m
}

// marginClass puts a margin into one of seven classes, each twice as wide as
// the one before.
func marginClass(m int32) uint8 {
	c := uint8(0)
	for m > 12 && c < 6 {
		m /= 2
		c++
	}
	return c
}

// confidence returns the probability in percent that the attribution is right.
func (l *Linker) confidence(a Attribution) uint8 {
	if !l.roles.Learned {
		return frameConfidence(l.all, a, l.kindOf(a))
	}
	sum := 0
	for f, x := range l.TrustFeatures(a) {
		sum += int(trustWeights[f][x])
	}
	n := min(max(sum/logisticStep+len(logistic)/2, 0), len(logistic)-1)
	return logistic[n]
}

// logistic is the logistic function in percent at whole multiples of a
// quarter, from -4 on. A weight of 32 is one unit, so a step is 8.
var logistic = [...]uint8{
	2, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 27, 32, 38, 44,
	50, 56, 62, 68, 73, 78, 82, 85, 88, 90, 92, 94, 95, 96, 97, 98, 98,
}

const logisticStep = 8
