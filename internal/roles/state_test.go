package roles

import (
	"testing"

	"github.com/lede-go/lede/internal/crf"
)

// TestStates checks that the tables of states say the same, and that the tagger's
// idea of what may follow what is that of the states.
func TestStates(t *testing.T) {
	for s := range crf.State(crf.States) {
		tag, open := TagOf(s), s < crf.Open
		if begins := tag == TagNone || tag != tag.Inside(); begins != open {
			t.Errorf("state %d, with tag %d, is open: %v", s, tag, open)
		}
		if in := s + crf.Inside; s < crf.Open && in >= crf.Open && in < crf.States {
			if tag == TagNone || TagOf(in) != tag.Inside() || !crf.May(int(s), int(in)) {
				t.Errorf("state %d, with tag %d, begins the stretch of state %d, with tag %d", s, tag, in, TagOf(in))
			}
		}
		want, others := s, 0
		for x := range crf.State(crf.States) {
			if x != s && TagOf(x) == tag {
				want = x
				others++
			}
		}
		if others > 1 || sameTag[s] != want {
			t.Errorf("state %d has the tag of state %d, and of %d others", s, sameTag[s], others)
		}
	}
}

// TestTags checks that the tags of a role are its own, and that every tag has one.
func TestTags(t *testing.T) {
	if TagNone.Role() != None || TagNone.Inside() != TagNone {
		t.Error("no tag has a role")
	}
	for r := Source; r < NumRoles; r++ {
		if r.Begin().Role() != r || r.Inside().Role() != r || r.Begin().Inside() != r.Inside() || r.Inside().Inside() != r.Inside() {
			t.Errorf("role %d has the tags %d and %d", r, r.Begin(), r.Inside())
		}
	}
	if (NumRoles - 1).Inside() != NumTags-1 {
		t.Errorf("the last of %d roles has the tag %d of %d", NumRoles, (NumRoles - 1).Inside(), NumTags)
	}
}
