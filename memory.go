package lede

// sized returns a slice of n zero values, in the memory of s if that is enough.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}

// filled returns n times -1, in the memory of s if that is enough.
func filled(s []int32, n int) []int32 {
	s = sized(s, n)
	for i := range s {
		s[i] = -1
	}
	return s
}
