package lede

import (
	_ "embed"
	"slices"
	"sync"
)

// The tagger gives each token a role in an attribution. It is a linear-chain
// conditional random field (Lafferty, McCallum and Pereira, 2001) over blocks,
// trained by internal/train, with whole numbers for weights: the same text has
// the same tags on every platform.

// A tag is the role of a token in an attribution, and whether it begins a
// stretch of that role.
type tag uint8

const (
	tagNone tag = iota
	tagBeginSource
	tagInSource
	tagBeginCue
	tagInCue
	tagBeginContent
	tagInContent
	numTags
)

// tagging is what the tagger says of the tokens of the text: the tag of each,
// and by how much the best tagging of its block scores more than the best one
// with another tag there.
type tagging struct {
	tags    []tag
	margins []int32
}

// never is the score of what cannot be.
const never = -1 << 28

// tagRoles tags the text of all blocks of prose. Other tokens have no role.
func tagRoles(d *document) tagging {
	tg := tagging{make([]tag, len(d.toks)), make([]int32, len(d.toks))}
	m := roleModel()
	v := viterbi{model: m}
	f := featurizer{d: d}
	for n, b := range d.layout.blocks {
		if b.prose() && b.body < b.last {
			f.block(n)
			v.scores = m.score(&f, b.last-b.body, v.scores[:0])
			v.decode(tg.tags[b.body:b.last], tg.margins[b.body:b.last])
		}
	}
	tagQuotations(d, tg.tags)
	tagDialogue(d, tg.tags)
	return tg
}

// scores are of one token, by tag.
type scores [numTags]int32

// score appends the scores of the first n tokens of the featurizer's block.
func (m *model) score(f *featurizer, n int, out []scores) []scores {
	var buf [maxFeatures]uint32
	for i := range n {
		out = append(out, m.sum(f.keys(i, buf[:0])))
	}
	return out
}

// viterbi finds the best tags of a block. Its slices are reused.
type viterbi struct {
	*model
	scores  []scores
	forward []scores // best score of the tokens up to here, by tag of the last
	from    [][numTags]tag
}

// decode fills in tags and margins for the tokens whose scores are v.scores.
func (v *viterbi) decode(tags []tag, margins []int32) {
	n := len(v.scores)
	v.forward = slices.Grow(v.forward[:0], n)[:n]
	v.from = slices.Grow(v.from[:0], n)[:n]
	for y := range numTags {
		v.forward[0][y] = v.scores[0][y] + v.start[y]
	}
	for i := 1; i < n; i++ {
		before := &v.forward[i-1]
		for y := range numTags {
			best, from := int32(never), tag(0)
			for x := range numTags {
				if s := before[x] + v.next[x][y]; s > best {
					best, from = s, x
				}
			}
			v.forward[i][y] = max(best+v.scores[i][y], never)
			v.from[i][y] = from
		}
	}
	best := tag(0)
	for y := range numTags {
		if v.forward[n-1][y] > v.forward[n-1][best] {
			best = y
		}
	}
	total := v.forward[n-1][best]
	var after scores // best score of the tokens from the next one on, by tag of this one
	for i := n - 1; ; i-- {
		tags[i] = best
		other := int32(never)
		for y := range numTags {
			if y != best {
				other = max(other, v.forward[i][y]+after[y])
			}
		}
		margins[i] = total - other
		if i == 0 {
			break
		}
		best = v.from[i][best]
		var s scores
		for x := range numTags {
			s[x] = never
			for y := range numTags {
				s[x] = max(s[x], v.next[x][y]+v.scores[i][y]+after[y])
			}
		}
		after = s
	}
}

//go:embed tagger.weights
var weightsFile string

// roleModel decodes the weights on first use.
var roleModel = sync.OnceValue(func() *model { return mustDecodeModel(weightsFile) })
