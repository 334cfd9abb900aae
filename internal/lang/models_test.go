package lang

import (
	"sync/atomic"
	"testing"
)

// TestModels wants each file decoded once, whoever asks for it first and how often, and
// nothing for a language without one.
func TestModels(t *testing.T) {
	var decoded atomic.Int32
	m := Models[int]{Name: "names", Decode: func(file string) (*int, error) {
		decoded.Add(1)
		n := len(file)
		return &n, nil
	}}
	de, nl, en := Find("de", ""), Find("nl", ""), Find("en", "")
	m.Start(de)
	m.Start(de)
	a, b := m.Of(nl), m.Of(de)
	if a == nil || a != b || m.Of(de) != a {
		t.Errorf("%v and %v for two languages that share a file", a, b)
	}
	if c := m.Of(en); c == nil || c == a || *c != len(en.Weights("names")) {
		t.Errorf("%v for a language with a file of its own", c)
	}
	if n := decoded.Load(); n != 2 {
		t.Errorf("%d decoded, want 2", n)
	}
	none := Models[int]{Name: "pos", Decode: m.Decode}
	if none.Of(de) != nil {
		t.Error("a model for a language without a file")
	}
}
