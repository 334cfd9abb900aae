package crf

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// randomWeights are weights of steps and of n features.
func randomWeights(r *rand.Rand, n int) (steps [States + 1]Scores, features []Feature) {
	random := func(s *Scores, bound int32) {
		for y := range s {
			s[y] = r.Int32N(2*bound+1) - bound
		}
	}
	for x := range steps {
		random(&steps[x], 300)
	}
	met := map[uint32]bool{}
	for len(features) < n {
		if k := Short(r.Uint32()); !met[k] {
			met[k] = true
			f := Feature{Key: k, Count: 50 + r.IntN(1<<r.IntN(20))}
			random(&f.Weights, 1+r.Int32N(maxWeight))
			features = append(features, f)
		}
	}
	slices.SortFunc(features, func(a, b Feature) int {
		if a.Key < b.Key {
			return -1
		}
		return 1
	})
	return steps, features
}

// TestFile checks that weights come back from a file as they were written.
func TestFile(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 2, 300, 60_000} {
		steps, features := randomWeights(r, n)
		file, err := Encode(&steps, features, "scale=32 : made by a test")
		if err != nil {
			t.Fatal(err)
		}
		if header, _, _ := strings.Cut(file, "\n"); !strings.HasSuffix(header, " scale=32 : made by a test") {
			t.Errorf("the header is %q", header)
		}
		m, err := Decode(file)
		if err != nil {
			t.Fatal(err)
		}
		var want Model
		want.setSteps(&steps)
		if m.start != want.start || m.next != want.next || m.last != want.last || m.stay != want.stay || m.enter != want.enter {
			t.Errorf("%d features: the weights of steps are not the same", n)
		}
		for range 1000 {
			keys, sum := make([]uint32, 1+r.IntN(MaxFeatures)), Scores{}
			for i := range keys {
				f := &features[r.IntN(n)]
				keys[i] = f.Key
				for y, w := range f.Weights {
					sum[y] += w
				}
			}
			half := len(keys) / 2
			all, more := m.Sum(keys[:half]), m.Sum(keys[half:])
			all.Add(&more)
			if got := all.Scores(); got != sum {
				t.Fatalf("%d features: the sum is %v, want %v", n, got, sum)
			}
		}
	}
}

// TestDamaged checks that a file that is cut off or says something else of itself
// is an error.
func TestDamaged(t *testing.T) {
	steps, features := randomWeights(rand.New(rand.NewPCG(5, 6)), 500)
	file, err := Encode(&steps, features, ": made by a test")
	if err != nil {
		t.Fatal(err)
	}
	header, _, _ := strings.Cut(file, "\n")
	bad := []string{"", "\n", header, header + "\n", "x" + file, file[1:], strings.Repeat("\xff", len(file))}
	for _, change := range [][2]string{
		{"features=500", "features=499"}, {"features=500", "features=501"}, {"features=500", "features=0"}, {"features=500", "features=-500"},
		{"features=500", "features=70000"}, {"features=500", "features="}, {"states=12", "states=11"}, {" 4 ", " 3 "},
	} {
		damaged := strings.Replace(file, change[0], change[1], 1)
		if damaged == file {
			t.Errorf("there is no %q in %q", change[0], header)
		}
		bad = append(bad, damaged)
	}
	for n := len(header); n < len(file); n += 97 {
		bad = append(bad, file[:n])
	}
	for _, s := range append(bad, file[:len(file)-1]) {
		if _, err := Decode(s); err == nil {
			t.Errorf("a damaged file of %d bytes decodes: %.60q", len(s), s)
		}
	}
	if _, err := Decode(file); err != nil {
		t.Error(err)
	}
}

// TestEncode checks what cannot be written.
func TestEncode(t *testing.T) {
	steps, features := randomWeights(rand.New(rand.NewPCG(7, 8)), 10)
	swapped, large, long := slices.Clone(features), slices.Clone(features), slices.Clone(features)
	swapped[3], swapped[4] = swapped[4], swapped[3]
	large[5].Weights[6] = maxWeight + 1
	long[7].Key++
	for what, features := range map[string][]Feature{"no": nil, "too many": make([]Feature, 1<<placeBits), "swapped": swapped, "large": large, "long": long} {
		if _, err := Encode(&steps, features, ""); err == nil {
			t.Errorf("%s features are written", what)
		}
	}
}
