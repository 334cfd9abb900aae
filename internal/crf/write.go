package crf

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/lede-go/lede/internal/pack"
)

// A Feature is what a file of weights says of one feature.
type Feature struct {
	Key     uint32 // a short one
	Count   int    // how often it was met
	Weights Scores
}

// maxWeight bounds the weights of features, so that a row has room for them.
const maxWeight = weightBias - 1

var (
	errNumber = errors.New("crf: no features, or too many")
	errOrder  = errors.New("crf: the features are not in the order of their keys")
	errKey    = errors.New("crf: a key is longer than a short one")
	errWeight = errors.New("crf: a weight is too large")
)

// Encode makes the file that Decode reads: of the weights of steps, by the state
// before, of which the last is the start, and of features in the order of their
// keys. The first line of the file says what about says.
func Encode(steps *[States + 1]Scores, features []Feature, about string) (string, error) {
	n := len(features)
	if n == 0 || n >= 1<<placeBits*31/32 {
		return "", errNumber
	}
	for i := range features {
		if i > 0 && features[i].Key <= features[i-1].Key {
			return "", errOrder
		}
		if features[i].Key<<keyBits != 0 {
			return "", errKey
		}
		if w := &features[i].Weights; slices.Min(w[:]) < -maxWeight || slices.Max(w[:]) > maxWeight {
			return "", errWeight
		}
	}
	return pack.Write(fmt.Sprintf(magic+"features=%d states=%d %s", n, States, about), columnsOf(steps, features))
}

// columnsOf returns the columns of the file.
func columnsOf(steps *[States + 1]Scores, features []Feature) (all [][]byte) {
	var plain, distances, seeds []uint32
	for x := range steps {
		for _, v := range steps[x] {
			plain = append(plain, uint32(v))
		}
	}
	for _, s := range deal(features) {
		seeds = append(seeds, uint32(s))
	}
	classes := make([]byte, len(features))
	last := uint32(0)
	for i := range features {
		classes[i] = byte(frequency(features[i].Count))
		distances = append(distances, (features[i].Key-last)>>(32-keyBits))
		last = features[i].Key
	}
	all = append(all, pack.Split(plain, stepBytes)...)
	all = append(all, pack.Split(seeds, seedBytes)...)
	all = append(all, classes)
	all = append(all, pack.Split(distances, keyBytes)...)
	for y := range States {
		weights := make([]byte, len(features))
		for i := range features {
			weights[i] = byte(features[i].Weights[y])
		}
		all = append(all, weights)
	}
	return all
}

// deal finds a seed for each bucket of keys, those with the same first bits, such
// that every key has a place to itself. Large buckets choose first, while there is
// room (Belazzougui, Botelho and Dietzfelbinger, 2009).
func deal(features []Feature) (seeds [1 << seedBits]uint16) {
	var buckets [1 << seedBits][]uint32
	for i := range features {
		k := features[i].Key
		buckets[k>>(32-seedBits)] = append(buckets[k>>(32-seedBits)], k)
	}
	order := make([]int, len(buckets))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(buckets[b]) - len(buckets[a]) })
	taken := make([]bool, 1<<placeBits)
	for _, b := range order {
		for !take(taken, buckets[b], seeds[b]) {
			seeds[b]++
		}
	}
	return seeds
}

// take takes the places of keys if they are free, all of them or none.
func take(taken []bool, keys []uint32, seed uint16) bool {
	for i, k := range keys {
		at := place(k, seed)
		if taken[at] {
			for _, k := range keys[:i] {
				taken[place(k, seed)] = false
			}
			return false
		}
		taken[at] = true
	}
	return true
}

// frequency returns the class of a feature that was met so often, each class half
// as often as the one before.
func frequency(count int) int { return max(0, maxFrequency-bits.Len(uint(count/128))) }
