package polnear

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/lede-go/lede/internal/text"
)

const marked = "⟦s1 The minister⟧ ⟦c1 said⟧ ⟦q1 that the road was open again⟧. It snowed.\n"

// cut returns the texts of spans.
func cut(full string, spans []text.Span) (out []string) {
	for _, s := range spans {
		out = append(out, full[s.Start:s.End])
	}
	return out
}

func TestReadMarked(t *testing.T) {
	a := ReadMarked(marked)
	if want := "The minister said that the road was open again. It snowed.\n"; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
	if len(a.Attributions) != 1 {
		t.Fatalf("%d attributions, want 1", len(a.Attributions))
	}
	got := [][]string{cut(a.Text, a.Attributions[0].Source), cut(a.Text, a.Attributions[0].Cue), cut(a.Text, a.Attributions[0].Content)}
	if diff := cmp.Diff([][]string{{"The minister"}, {"said"}, {"that the road was open again"}}, got); diff != "" {
		t.Error(diff)
	}
}

func TestFronted(t *testing.T) {
	f := Fronted(ReadMarked(marked))
	if want := "Fronted\n\nThe road was open again, said the minister.\n\n"; f.Text != want {
		t.Errorf("text %q, want %q", f.Text, want)
	}
	if len(f.Attributions) != 1 {
		t.Fatalf("%d attributions, want 1", len(f.Attributions))
	}
	got := [][]string{cut(f.Text, f.Attributions[0].Source), cut(f.Text, f.Attributions[0].Cue), cut(f.Text, f.Attributions[0].Content)}
	if diff := cmp.Diff([][]string{{"the minister"}, {"said"}, {"The road was open again"}}, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadStandoff(t *testing.T) {
	got := readStandoff("Über said: yes.", "T1\tSource 0 4\tÜber\nT2\tCue 5 9\tsaid\nT3\tContent 11 14\tyes\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n")
	want := []Attribution{{Content: []text.Span{{Start: 12, End: 15}}, Cue: []text.Span{{Start: 6, End: 10}}, Source: []text.Span{{Start: 0, End: 5}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
