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

// A trustTable holds the weights of the features by their values.
type trustTable [numTrustFeatures][trustValues]int16

// trustValues is the number of values that a feature may have.
const trustValues = 16

// trustValuesOf answers the questions about attribution a.
func (l *Linker) trustFeatures(a attribution, kind Kind) [numTrustFeatures]uint8 {
	all, v := l.all, [numTrustFeatures]uint8{}
	switch kind {
	case Mixed:
		v[trustKind] = 1
	case Indirect:
		v[trustKind] = 2
	}
	if a.cue != none {
		v[trustKind] += 4
		v[trustCue] = 1 + marginClass(leastMargin(l.roles, &all[a.cue]))
		v[trustName] = marginClass(all[a.cue].margin)
	}
	if a.source != none {
		v[trustKind] += 8
		v[trustSource] = 1 + marginClass(leastMargin(l.roles, &all[a.source]))
		v[trustName] += 7
	}
	tokens, link := 0, int32(1<<30)
	sum, ends := int64(0), int32(1<<30)
	for _, i := range a.contents {
		s := &all[i]
		link = min(link, s.margin)
		ends = min(ends, l.roles.Margins[s.first], l.roles.Margins[s.last-1])
		for _, m := range l.roles.Margins[s.first:s.last] {
			sum += int64(m)
		}
		tokens += s.last - s.first
	}
	v[trustContent] = marginClass(int32(sum / int64(tokens)))
	v[trustEnds] = marginClass(ends)
	v[trustLink] = marginClass(link)
	v[trustParts] = uint8(min(len(a.contents), 3)-1)*4 + uint8(min(binned(tokens), 5)/2)
	return v
}

// leastMargin returns the lowest margin of the tokens of a stretch.
func leastMargin(t *roles.Roles, s *stretch) int32 {
	m := t.Margins[s.first]
	for _, x := range t.Margins[s.first+1 : s.last] {
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
func (l *Linker) confidence(a attribution, kind Kind) uint8 {
	if !l.roles.Learned {
		return frameConfidence(l.all, a, kind)
	}
	sum := 0
	for f, x := range l.trustFeatures(a, kind) {
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
