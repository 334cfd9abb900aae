package text

// Sized returns a slice of n zero values, in the memory of s if that is enough.
func Sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}

// Filled returns n times -1, in the memory of s if that is enough.
func Filled(s []int32, n int) []int32 {
	s = Sized(s, n)
	for i := range s {
		s[i] = -1
	}
	return s
}
