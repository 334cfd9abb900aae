package roles

import "github.com/lede-go/lede/internal/crf"

// The states of the model are tags, and on which side of its cue a source or a
// content stands, so that it is known further on what is still to come. These are
// the open ones; the one inside a stretch is crf.Inside more than the one that
// begins it.
const (
	StateNone          crf.State = iota
	StateSource                  // before its cue
	StateCue                     // one for both
	StateContent                 // behind its cue
	StateContentBefore           // before its cue
	StateSourceBehind            // behind its cue
	StateBetween                 // no role, between the parts of one attribution
)

// tagOf is the tag of each state.
var tagOf = [crf.States]Tag{
	StateNone:    TagNone,
	StateBetween: TagNone,

	StateSource:        TagBeginSource,
	StateCue:           TagBeginCue,
	StateContent:       TagBeginContent,
	StateContentBefore: TagBeginContent,
	StateSourceBehind:  TagBeginSource,

	StateSource + crf.Inside:        TagInSource,
	StateCue + crf.Inside:           TagInCue,
	StateContent + crf.Inside:       TagInContent,
	StateContentBefore + crf.Inside: TagInContent,
	StateSourceBehind + crf.Inside:  TagInSource,
}

// sameTag is of each state the other one with its tag, or itself.
var sameTag = [crf.States]crf.State{
	StateNone:    StateBetween,
	StateBetween: StateNone,

	StateSource:        StateSourceBehind,
	StateCue:           StateCue,
	StateContent:       StateContentBefore,
	StateContentBefore: StateContent,
	StateSourceBehind:  StateSource,

	StateSource + crf.Inside:        StateSourceBehind + crf.Inside,
	StateCue + crf.Inside:           StateCue + crf.Inside,
	StateContent + crf.Inside:       StateContentBefore + crf.Inside,
	StateContentBefore + crf.Inside: StateContent + crf.Inside,
	StateSourceBehind + crf.Inside:  StateSource + crf.Inside,
}

// TagOf returns the tag of a state.
func TagOf(s crf.State) Tag { return tagOf[s] }
