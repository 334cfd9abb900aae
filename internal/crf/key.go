package crf

import "math/bits"

// Mix hashes two values into one.
func Mix(a, b uint32) uint32 {
	h := (a ^ bits.RotateLeft32(b, 15)*0x9e3779b1) * 0x85ebca6b
	return h ^ h>>15
}

// Scatter hashes a small value, so that all bits depend on it.
func Scatter(v uint32) uint32 { return Mix(v*0xc2b2ae35, 0x27d4eb2f) }

// Key1 is the feature of template t for what it saw, a hash.
func Key1(t, a uint32) uint32 { return t*0x9e3779b1 ^ a }

// Key2 is the feature of template t for the two hashes that it saw.
func Key2(t, a, b uint32) uint32 { return t*0x9e3779b1 ^ a ^ bits.RotateLeft32(b, 11) }

// Key3 is the feature of template t for the three hashes that it saw.
func Key3(t, a, b, c uint32) uint32 {
	return t*0x9e3779b1 ^ a ^ bits.RotateLeft32(b, 11) ^ bits.RotateLeft32(c, 22)
}
