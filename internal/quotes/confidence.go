package quotes

import (
	"math/bits"
	"slices"

	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// Confidence is the estimated probability that an attribution is right: that
// most of its content and its source are what a reader would mark. It is a
// logistic model over the margins of the tagger and of the links, whose sum is
// looked up in a table, so that it is the same on every platform.

// A trustFeature is a question about a whole attribution.
type trustFeature uint8

const (
	trustKind     trustFeature = iota // kind, and whether it has a cue and a source
	trustCue                          // the tagger's margin for the cue
	trustSource                       // … for the source
	trustContent                      // … for the content on average
	trustEnds                         // … for the ends of the content, the lower
	trustLink                         // the margin by which the contents chose the cue, the least
	trustName                         // … by which the cue chose the source
	trustStrength                     // how strong the cue is as a reporting word
	trustPart                         // part of speech of the cue
	trustLong                         // how long the content is
	trustVerb                         // whether the content has a verb, and goes on to the end of its sentence
	trustAct                          // what the source does, and in what form the content stands
	trustForm                         // whether it is negated, and whether the form of its sentence shows its roles
	trustBefore                       // what stands before the source
	trustOpens                        // what the content begins with
	trustVoice                        // what the source is, and whether that can speak
	trustGap                          // how far the cue is from the content, on which side, and the source from the cue
	trustRivals                       // how many other cues its sentence has, and what the cue is made of
	numTrustFeatures
)

// Rows and columns of the table of weights: features, and the values they have.
const (
	TrustRows    = int(numTrustFeatures)
	TrustColumns = 24
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
		ends = min(ends, l.marginAt(s, s.First), l.marginAt(s, s.Last-1))
		for k := s.First; k < s.Last; k++ {
			sum += int64(l.marginAt(s, k))
		}
		tokens += s.Last - s.First
	}
	v[trustContent] = marginClass(int32(sum / int64(tokens)))
	v[trustEnds] = marginClass(ends)
	v[trustLink] = marginClass(link)
	l.trustWords(a, &v)
	l.trustForms(a, &v)
	return v
}

// trustWords answers the questions about the words of attribution a.
func (l *Linker) trustWords(a Attribution, v *[TrustRows]uint8) {
	all := l.all
	if a.Cue != None {
		c := &all[a.Cue]
		head := c.Last - 1
		for i := c.First; i < c.Last; i++ {
			if t := &l.Toks[i]; t.Is(lang.Cue) && 1+t.Value >= v[trustStrength] {
				v[trustStrength], head = 1+t.Value, i
			}
		}
		v[trustPart] = 1 + partClass(l.roles.Parts[head])
		v[trustGap] = l.gaps(a)
		v[trustRivals] = l.rivals(c)
	}
	if a.Source != None {
		v[trustBefore] = l.partBefore(&all[a.Source])
		v[trustVoice] = l.voice(&all[a.Source])
	}
	first, last := &all[a.Contents[0]], &all[a.Contents[len(a.Contents)-1]]
	v[trustLong] = uint8(min(15, bits.Len(uint((last.Last-first.First)*2))))
	v[trustOpens] = l.opening(first.First)
	if slices.ContainsFunc(l.roles.Parts[first.First:last.Last], pos.Part.Finite) {
		v[trustVerb] = 1
	}
	if e := l.prose.Sentences[last.lastSent].Last; last.Last == e || last.Last == e-1 {
		v[trustVerb] += 2
	}
}

// trustForms answers the questions about the forms of attribution a.
func (l *Linker) trustForms(a Attribution, v *[TrustRows]uint8) {
	r, kind := actReader{l.Text, l.roles.Learned}, l.kindOf(a)
	act, negated := l.act(a, kind)
	v[trustAct] = uint8(act)*uint8(saidForms) + uint8(r.form(l.part(a.Contents[0]), kind))
	shown := l.roles.Shown(l.all[a.Contents[0]].First) || a.Source != None && l.roles.Shown(l.all[a.Source].First)
	v[trustForm] = uint8(with(b2i(negated), 2, b2i(shown)))
}

// gaps says how far the cue of an attribution is from its content, before it or behind it,
// and whether its source stands right beside it.
func (l *Linker) gaps(a Attribution) uint8 {
	c, s, side := &l.all[a.Cue], &l.all[a.Contents[0]], 1
	gap := s.First - c.Last
	if gap < 0 {
		gap, side = c.First-s.Last, 0
	}
	far := 3
	switch {
	case gap <= 0:
		far = 0
	case gap == 1:
		far = 1
	case gap <= 4:
		far = 2
	}
	beside := 0
	if a.Source != None {
		if q := &l.all[a.Source]; q.First > c.Last || q.Last < c.First {
			beside = 1
		} else {
			beside = 2
		}
	}
	return uint8(with(with(beside, 3, far), 12, side))
}

// rivals says how many other cues stand in the sentence of a cue, up to three, whether it
// begins with an auxiliary, and whether it has many words.
func (l *Linker) rivals(c *Stretch) uint8 {
	cues, n := l.byRole[roles.Cue], -1 // itself
	at := int(c.ordinal[roles.Cue])
	for k := at; n < 3 && k < len(cues) && l.all[cues[k]].sent == c.sent; k++ {
		n++
	}
	for k := at - 1; n < 3 && k >= 0 && l.all[cues[k]].sent == c.sent; k-- {
		n++
	}
	return uint8(with(with(max(n, 0), 4, b2i(l.Toks[c.First].Is(lang.Auxiliary))), 8, b2i(c.Last-c.First > 2)))
}

// voice says what a source is: the best that one of its words may be.
func (l *Linker) voice(s *Stretch) uint8 {
	best := uint8(1)
	for i := s.First; i < s.Last; i++ {
		t, x := &l.Toks[i], uint8(0)
		switch m := l.ents.MentionAt(i); {
		case m != nil && m.Kind == coref.MentionName:
			x = 8 + uint8(l.ents.Entity(m).Kind)
		case t.Is(lang.Relative):
			x = 2
		case t.Is(lang.FirstPerson | lang.SecondPerson):
			x = 3
		case t.Is(lang.Pronoun) && t.Is(lang.Masculine|lang.Feminine):
			x = 7
		case t.Is(lang.Pronoun) && t.Is(lang.Plural):
			x = 4
		case t.Is(lang.RoleNoun | lang.Title | lang.GroupNoun):
			x = 6
		case t.Is(lang.BodyNoun | lang.Document):
			x = 5
		}
		best = max(best, x)
	}
	return best
}

// opening says what the token is that a content begins with: its part of speech, and apart
// what leads to a clause.
func (l *Linker) opening(i int) uint8 {
	t := &l.Toks[i]
	switch {
	case l.roles.Parts[i] == pos.To:
		return 11
	case t.Is(lang.Complementizer) && t.Is(lang.Definite):
		return 12
	case t.Is(lang.Complementizer):
		return 13
	case t.Is(lang.Relative):
		return 14
	case t.Is(lang.Pronoun) && !t.Is(lang.Possessive):
		return 15
	case l.roles.Parts[i] == pos.Name:
		return 16
	}
	return partClass(l.roles.Parts[i])
}

// partBefore returns the class of the part of speech before a stretch, and apart whether it
// opens its sentence.
func (l *Linker) partBefore(s *Stretch) uint8 {
	i := s.First - 1
	switch {
	case i < l.prose.Sentences[s.sent].First:
		return 11
	case l.roles.Parts[i] == pos.To:
		return 12
	case l.Toks[i].Kind == token.Comma:
		return 13
	}
	return 1 + partClass(l.roles.Parts[i])
}

// partClass puts parts of speech into one of ten classes.
func partClass(p pos.Part) uint8 {
	switch p {
	case pos.Noun, pos.Plural, pos.Name:
		return 1
	case pos.Past, pos.Third:
		return 2
	case pos.Verb, pos.Present, pos.Modal:
		return 3
	case pos.Participle:
		return 4
	case pos.Gerund:
		return 5
	case pos.Pronoun, pos.Possessive, pos.Question, pos.There:
		return 6
	case pos.Preposition, pos.To:
		return 7
	case pos.Determiner, pos.Number, pos.Adjective:
		return 8
	case pos.Mark:
		return 0
	}
	return 9
}

// marginAt returns the margin of token i of a content: what grammar added to it, and the tagger
// gave no role, is no less sure than the word before it.
func (l *Linker) marginAt(s *Stretch, i int) int32 {
	m := l.roles.Margins[i]
	if s.added > 0 && i >= s.added && l.roles.Tags[i] == roles.TagNone {
		m = max(m, l.roles.Margins[s.added-1])
	}
	return m
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
	if l.proven(a) {
		return provenConfidence
	}
	sum := 0
	for f, x := range l.TrustFeatures(a) {
		sum += int(trustWeights[f][x])
	}
	n := min(max((sum+logisticStep/2)>>logisticBits+len(logistic)/2, 0), len(logistic)-1)
	return logistic[n]
}

// proven reports whether the layout gives an attribution its source and its content: the
// speaker of a line of dialogue.
func (l *Linker) proven(a Attribution) bool {
	if a.Source == None || l.roles.Margins[l.all[a.Source].First] < roles.Certain {
		return false
	}
	for _, i := range a.Contents {
		if l.roles.Margins[l.all[i].First] < roles.Certain {
			return false
		}
	}
	return true
}

// logistic is the logistic function in percent at whole multiples of an eighth, from -4
// on. A weight of 32 is one unit, so a step is 4.
var logistic = [...]uint8{
	2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 20,
	22, 25, 27, 29, 32, 35, 38, 41, 44, 47, 50, 53, 56, 59, 62, 65, 68, 71, 73, 75, 78, 80,
	82, 84, 85, 87, 88, 89, 90, 91, 92, 93, 94, 95, 95, 96, 96, 97, 97, 97, 98, 98, 98,
}

const (
	logisticBits = 2
	logisticStep = 1 << logisticBits
)
